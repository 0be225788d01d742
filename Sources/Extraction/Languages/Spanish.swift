extension Language {
    /// Spanish, as the press, the authorities, the courts and the law firms of Spain write it.
    static let spanish = Language(
        "es", countries: ["ES"],
        rules: #"""
            # Words without content: never part of a company's name, and the mark of the language.
            stop: el, la, los, las, lo, un, una, unos, unas, de, del, al, a, en, y, e, o, u, que, se, su, sus, por, con, para
            stop: no, es, son, ha, han, había, habían, fue, fueron, era, eran, ser, sido, está, están, estaba, estaban, estar
            stop: como, más, menos, pero, sino, si, sí, ya, le, les, nos, me, te, os, mi, tu, este, esta, estos, estas, ese
            stop: esa, esos, esas, aquel, aquella, aquellos, aquellas, esto, eso, ello, él, ella, ellos, ellas, quien, quienes
            stop: cual, cuales, cuyo, cuya, cuyos, cuyas, cuando, donde, cómo, qué, quién, cuál, cuánto, cuándo, dónde, porque
            stop: pues, aunque, mientras, según, entre, sobre, hasta, desde, contra, sin, tras, ante, bajo, durante, mediante
            stop: hacia, además, también, tampoco, así, muy, mucho, mucha, muchos, muchas, poco, poca, pocos, pocas, todo, toda
            stop: todos, todas, otro, otra, otros, otras, cada, algún, alguno, alguna, algunos, algunas, ningún, ninguno, ninguna
            stop: nada, nadie, algo, alguien, mismo, misma, mismos, mismas, tal, tales, tan, tanto, tanta, tantos, ambos, ambas
            stop: varios, varias, cierto, cierta, ciertos, ciertas, hay, hubo, haber, hace, hacen, hizo, hacer, hecho, tiene
            stop: tienen, tenía, tenían, tuvo, tener, puede, pueden, podía, podría, podrían, pudo, poder, debe, deben, debía, será
            stop: serán, sería, serían, sea, sean, fuera, fuese, siendo, habría, habrían, habrá, hayan, haya, hubiera, ahora, antes
            stop: después, luego, entonces, hoy, ayer, siempre, nunca, jamás, aún, todavía, casi, solo, sólo, solamente, apenas
            stop: incluso, aquí, allí, ahí, allá, dentro, fuera, cerca, lejos, encima, debajo, embargo, obstante, asimismo
            stop: igualmente, finalmente, posteriormente, recientemente, actualmente, concretamente, precisamente, especialmente
            stop: únicamente, respecto, cuanto, debido, dicho, dicha, dichos, dichas, citado, citada, mencionado, salvo, excepto
            stop: menor, mayor, mejor, peor, primer, primero, primera, último, última, nuevo, nueva, nuevos, nuevas, gran, vez
            stop: veces, van, va, iba, ir, dar, da, dio, dado, ve, ver, visto, sabe, parece, queda, quedó, sigue, siguen, llega
            stop: conforme, acerca, alrededor, junto, juntos, durante, aun, cualquier, cualquiera, demás, propio, propia, propios
            stop: momento, parte, caso, forma, modo, manera, pese, gracias, frente, través, consecuencia, efecto, efectos, fin
            stop: resumen, noticia, noticias, fecha, fuente, foto, imagen, asunto, redacción, ver, leer, suscríbete, más, nuestro
            stop: nuestra, nuestros, nuestras, ni, aparte, recordemos, mientras, hubo, eran, inicialmente, previamente, seguidamente
            stop: ahora bien, paralelamente, adicionalmente, finalmente, por último, dos, tres, cuatro, cinco, seis, siete, ocho
            stop: nueve, diez, tras, vulnera, considera, señala, añade, destaca, explica, recuerda, cuesta, vencido, notificado
            stop: segundo, segunda, tercero, tercera, cuarto, quinto, sexto, séptimo, octavo, único, única, antecedentes, hechos
            stop: fundamentos, siguiente
            abbr: art, arts, núm, núms, nº, sr, sra, sres, d, dña, dª, dr, dra, prof, pág, págs, p, pp, ej, etc, aprox, máx
            abbr: mín, ed, vol, fig, cía, co, inc, ltd, corp, s, a, l, u, ee, uu, apdo, apto, ap, aptdo, cap, párr, lit, disp
            abbr: excmo, ilmo, ilma, ss, vid, cfr, cf, admtvo, adm, ctvo, cont, sec, secc, rec, ref, exp, expte, proc, res, tel
            abbr: ene, feb, abr, may, jun, jul, ago, sep, sept, oct, nov, dic, avda, c, st, s . l, s . a, vda, fdo, rd, dto, mill

            the: el, la, los, las, lo, del, al, este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella, aquellos, aquellas
            the: su, sus, dicho, dicha, dichos, dichas, el citado, la citada, la propia, el propio, la misma, el mismo, ambas
            the: ambos, cada, todos los, todas las, la mencionada, el mencionado, la referida, el referido, nuestra, nuestro, cuya, cuyo
            a: un, una, unos, unas, otro, otra, otros, otras, algún, alguna, algunos, algunas, varios, varias, cierto, cierta
            a: ciertos, ciertas, diversos, diversas, numerosos, numerosas, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez
            a: cualquier, ningún, ninguna, uno de los, una de las, cierto número de, un centenar de, un grupo de, decenas de
            pronoun: ella, ellos, ellas, éste, ésta, éstos, éstas, le, les, quien, quienes, a la que, al que, a las que, a los que
            pronoun: la cual, el cual, las cuales, los cuales, esta última, este último, la primera, la segunda, ambas, ambos
            pronoun: aquélla, aquél, le han, se le, se les, sí misma, imponerle, multarla, sancionarla, multarle, sancionarle
            not: no, nunca, jamás, ni, sin, tampoco, en lugar de, en vez de, sin que, nada, nadie, ningún, ninguna, rechazó, declinó
            not: se negó a, se niega a, ya no, descarta, descartó
            and: y, e, o, u, así como, junto con, además de, y también, ni, &, y / o, junto a, y a, y de
            to: a, hasta, al, hasta los

            # Numbers, sums and dates.
            number 0.5: medio, media, la mitad de
            number 0.25: un cuarto de
            number 1: un, uno, una
            number 2: dos
            number 3: tres
            number 4: cuatro
            number 5: cinco
            number 6: seis
            number 7: siete
            number 8: ocho
            number 9: nueve
            number 10: diez
            number 11: once
            number 12: doce
            number 13: trece
            number 14: catorce
            number 15: quince
            number 16: dieciséis
            number 17: diecisiete
            number 18: dieciocho
            number 19: diecinueve
            number 20: veinte
            number 21: veintiuno, veintiún, veintiuna
            number 22: veintidós
            number 23: veintitrés
            number 24: veinticuatro
            number 25: veinticinco
            number 26: veintiséis
            number 27: veintisiete
            number 28: veintiocho
            number 29: veintinueve
            number 30: treinta
            number 40: cuarenta
            number 50: cincuenta
            number 60: sesenta
            number 70: setenta
            number 80: ochenta
            number 90: noventa
            number 100: ciento
            number 200: doscientos, doscientas
            number 300: trescientos, trescientas
            number 400: cuatrocientos, cuatrocientas
            number 500: quinientos, quinientas
            number 600: seiscientos, seiscientas
            number 700: setecientos, setecientas
            number 800: ochocientos, ochocientas
            number 900: novecientos, novecientas
            > La clínica Valdelomar deberá abonar quinientos euros.
            scale 2: cien
            scale 9: mil millones, millardo, millardos, mil mill, mmill
            scale 3: mil, miles, k
            scale 6: millón, millones, mill, mm, mln, mio, m
            scale 12: billón, billones
            currency EUR: euro, euros, eur, eurs
            currency USD: dólar, dólares, usd, dólares estadounidenses, dólares americanos, dólares de estados unidos
            currency GBP: libra, libras, libras esterlinas, libra esterlina, gbp, esterlinas
            currency SEK: coronas suecas, corona sueca, sek, coronas
            currency NOK: coronas noruegas, corona noruega, nok
            currency DKK: coronas danesas, corona danesa, dkk
            currency ISK: coronas islandesas, corona islandesa, isk
            currency CZK: coronas checas, corona checa, czk
            currency CHF: francos suizos, franco suizo, chf, francos
            currency PLN: eslotis, esloti, zloty, zlotys, zlotis, eslotis polacos, złotys, pln
            currency HUF: forinto, forintos, florines húngaros, florín húngaro, forintos húngaros, forint, huf
            currency RON: leu, lei, leus, leus rumanos, leu rumano, ron
            currency BGN: lev, leva, levas, levs, levas búlgaras, bgn
            currency HRK: kuna, kunas, kunas croatas, hrk
            currency TRY: lira turca, liras turcas, liras, try
            currency RUB: rublo, rublos, rub
            currency JPY: yen, yenes, jpy
            currency CNY: yuan, yuanes, renminbi, cny
            currency KRW: won, wones, krw
            currency INR: rupia, rupias, inr
            currency CAD: dólares canadienses, cad
            currency AUD: dólares australianos, aud
            currency BRL: reales brasileños, reales, brl
            approx: unos, unas, cerca de, casi, alrededor de, aproximadamente, más de, menos de, en torno a, cerca de los, cerca de las
            approx: algo más de, algo menos de, poco más de, poco menos de, un total de, el equivalente a, equivalente a, equivalentes a
            approx: equivale a, aprox, del orden de, como mínimo, al menos, por encima de, por debajo de, supera los, superior a, inferior a
            approx: nada menos que, ni más ni menos que, sólo, solo, apenas, al cambio, al cambio actual, cercana a, próxima a, exactamente
            approx: rozando los, roza los, superaba los, superan los, más de los, casi los, próximo a, en concreto, hasta unos
            perPeriod: por día, al día, por cada día, diarios, diario, diaria, diarias, por semana, a la semana, semanales, semanal
            perPeriod: por mes, al mes, mensuales, mensual, por cada mes, por cada semana, por día de retraso, por cada día de retraso
            perPeriod: cada día, cada semana, cada mes, por jornada, por cada infracción, por infracción, por día de demora, cada dos semanas
            perPeriod: por cada día de demora, por día natural, por cada día natural, por día hábil, por cada día que, cada quince días
            > Vencido el plazo, Torrebrea pagará 5.000 euros por cada día de retraso.

            month 1: enero, ene
            month 2: febrero, feb
            month 3: marzo
            month 4: abril, abr
            month 5: mayo
            month 6: junio, jun
            month 7: julio, jul
            month 8: agosto, ago
            month 9: septiembre, setiembre, sep, sept
            month 10: octubre, oct
            month 11: noviembre, nov
            month 12: diciembre, dic
            weekday 1: lunes
            weekday 2: martes
            weekday 3: miércoles
            weekday 4: jueves
            weekday 5: viernes
            weekday 6: sábado
            weekday 7: domingo
            day 0: hoy, esta mañana, esta tarde, esta noche, en el día de hoy, a día de hoy
            day -1: ayer, anoche, el día anterior, un día antes, en el día de ayer
            day -2: anteayer, antes de ayer, hace dos días, dos días antes
            day 1: mañana mismo, el día siguiente, al día siguiente, un día después
            yearRef 0: este año, este mismo año, el presente año, el año en curso, ese año, ese mismo año, aquel año, aquel mismo año
            yearRef 0: del mismo año, el mismo año, a principios de año, a comienzos de año, del presente año, de este año, del año en curso
            yearRef -1: el año pasado, el pasado año, del año pasado, un año antes, hace un año, el año anterior, del año anterior
            yearRef -1: del pasado año, el pasado ejercicio, año pasado, el último año
            yearRef -2: hace dos años, dos años antes, dos años atrás
            yearRef -3: hace tres años, tres años antes, tres años atrás
            yearRef -4: hace cuatro años, cuatro años antes
            yearRef -5: hace cinco años, cinco años antes
            yearRef 1: el año que viene, el próximo año, el año siguiente, un año después, un año más tarde
            monthRef 0: este mes, este mismo mes, el mes en curso, del presente mes, ese mismo mes, ese mes, del corriente
            monthRef -1: el mes pasado, el mes anterior, hace un mes, un mes antes, mes pasado
            monthRef -2: hace dos meses, dos meses antes
            monthRef -3: hace tres meses, tres meses antes
            monthRef 1: el mes que viene, el próximo mes, un mes después, el mes siguiente
            ordinal 1: primero, primer, primera, uno
            ordinal 2: segundo, segunda
            ordinal 3: tercero, tercer, tercera
            ordinal 4: cuarto, cuarta
            ordinal 5: quinto, quinta
            ordinal 6: sexto, sexta
            ordinal 7: séptimo, séptima
            ordinal 8: octavo, octava
            ordinal 9: noveno, novena
            ordinal 10: décimo, décima
            ordinal 11: undécimo, decimoprimero, undécima
            ordinal 12: duodécimo, decimosegundo, duodécima
            ordinal 13: decimotercero, decimotercer
            ordinal 14: decimocuarto
            ordinal 15: decimoquinto
            season: primavera, verano, otoño, invierno, principios, comienzos, mediados, finales, primer semestre, segundo semestre
            season: primer trimestre, segundo trimestre, tercer trimestre, cuarto trimestre, inicio

            # The law.
            gdpr: rgpd, reglamento general de protección de datos, reglamento general de protección de datos personales
            gdpr: reglamento general sobre protección de datos, reglamento europeo de protección de datos, gdpr
            gdpr: reglamento general europeo de protección de datos, reglamento ( ue, reglamento de protección de datos
            gdpr: normativa europea de protección de datos, normativa comunitaria de protección de datos, normas europeas de privacidad
            gdpr: normas europeas de protección de datos, normativa europea de privacidad, reglas europeas de privacidad
            gdpr: ley europea de protección de datos, legislación europea de protección de datos, leyes europeas de privacidad
            gdpr: leyes europeas de protección de datos, ley europea de privacidad, normativa de privacidad de la unión europea
            gdpr: normas de privacidad de la ue, normas de privacidad de la unión europea, reglas de privacidad de la ue
            gdpr: reglamento europeo de privacidad, normativa de protección de datos de la ue, normas de protección de datos de la ue
            gdpr: normativa comunitaria de privacidad, reglamento europeo, normas comunitarias de protección de datos, reglamento general
            gdpr: reglas europeas de protección de datos, ley de privacidad europea, normativa europea en materia de protección de datos
            gdpr: legislación comunitaria de protección de datos, legislación europea sobre protección de datos, ley de privacidad de la ue
            ukGDPR: rgpd del reino unido, rgpd británico, gdpr británico, reglamento general de protección de datos del reino unido
            ukGDPR: uk gdpr, ley de protección de datos de 2018, ley británica de protección de datos, normativa británica de protección de datos
            ukGDPR: gdpr del reino unido, reglamento general de protección de datos británico, legislación británica de protección de datos
            ukGDPR: ley de protección de datos del reino unido, ley de protección de datos británica
            ePrivacy: cookie*, lssi, lssice, ley de servicios de la sociedad de la información, servicios de la sociedad de la información
            ePrivacy: directiva eprivacy, eprivacy, directiva sobre la privacidad y las comunicaciones electrónicas, pecr, spam
            ePrivacy: ley general de telecomunicaciones, lgtel, llamadas comerciales, llamadas publicitarias, llamadas no deseadas
            ePrivacy: comunicaciones comerciales, comunicaciones electrónicas, correos publicitarios, correo no deseado, spam telefónico
            ePrivacy: llamadas spam, lista robinson, ley francesa de informática y libertades, artículo 82 de la ley, privacidad electrónica
            ePrivacy: correos comerciales, publicidad no deseada, mensajes publicitarios, mercadotecnia directa, marketing directo
            ePrivacy: llamadas automáticas, rastreadores, ley de comunicaciones electrónicas, publicidad no solicitada
            > Le reprocha 40 llamadas comerciales a números inscritos.
            nationalLaw: lopdgdd, lopd, lortad, ley orgánica de protección de datos, ley orgánica 3 / 2018, ley orgánica 15 / 1999
            nationalLaw: ley orgánica 7 / 2021, ley nacional, ley nacional de protección de datos, ley orgánica de protección de datos de carácter personal
            nationalLaw: ley federal de protección de datos, código de privacidad, directiva 95, ley de informática y libertades
            nationalLaw: código italiano de privacidad, ley suiza de protección de datos, legislación nacional, ley de protección de datos de 1998
            nationalLaw: ley de videovigilancia, antigua ley, ley anterior, normativa anterior, anterior al rgpd, previa al rgpd, lgpd, pipl, ccpa
            nationalLaw: ley orgánica 3, ley orgánica 15, ley orgánica 7, ley federal, antes del rgpd, vieja ley
            otherField: defensa de la competencia, autoridad de competencia, autoridades de competencia, autoridad de la competencia, cnmc, cártel*
            otherField: comisión nacional de los mercados, antimonopolio*, antitrust, monopolio*, posición dominante, abuso de posición
            otherField: competencia desleal, libre competencia, prácticas anticompetitivas, anticompetitiv*, ayudas de estado, cnmv
            otherField: ley de mercados digitales, reglamento de mercados digitales, ley de servicios digitales, fusión, concentración empresarial
            otherField: fútbol*, laliga, liga de fútbol, árbitro*, futbolista*, uefa, fifa, dopaje, antiviolencia, comité de competición
            otherField: hacienda, agencia tributaria, fisco, tributari*, impuestos, iva, irpf, fraude fiscal, evasión fiscal, aduan*
            otherField: blanqueo, corrupción, soborno*, cohecho, información privilegiada, banco de españa, mercado de valores, abuso de mercado
            otherField: banco central, ministerio de consumo, cláusulas abusivas, publicidad engañosa, prácticas comerciales desleales
            otherField: inspección de trabajo, seguridad laboral, prevención de riesgos, medio ambiente, vertido*, contaminación
            otherField: tráfico, dgt, exceso de velocidad, radar*, aparcamiento, alcoholemia, seguridad alimentaria, sanidad animal
            otherField: derechos de autor, patente*, propiedad intelectual, difamación, derecho al honor, sepblac, ley mordaza
            otherField: airef, junta electoral, equipaje de mano, aviación civil, emisiones, dieselgate, ordenación del juego
            article: artículo, artículos, art, arts, articulo, considerando, considerandos
            paragraph: apartado, apartados, apdo, apdos, párrafo, párrafos, párr, ap, número, números, inciso, aptdo
            point: letra, letras, literal, literales, lit, punto, puntos, subapartado, letra a, epígrafe
            infringe: infring*, infracción, infracciones, vulner*, viol*, incumpl*, contravin*, contraven*, quebrant*, conculc*
            infringe: infractor, infractora, irregularidad*, ilícit*, ilegal*, sin base legal, sin base jurídica, sin consentimiento
            infringe: sin legitimación, sin base de legitimación, falta de consentimiento, falta de base, contrario a, contraria a
            infringe: contrarios a, contrarias a, contrario al, transgre*, no cumplía, no cumplió, no cumplir, no respetó, no respetar
            infringe: se saltó, saltarse, no garantizó, no garantizar, no proteger, no protegió, uso indebido, tratamiento indebido
            infringe: indebidamente, abuso, abusiv*, desproteg*, deficiencias, faltas, falta grave, falta muy grave, de forma ilícita
            > La resolución da por quebrantado el deber de secreto.

            # Measures.
            fine: multa, multas, sanción, sanciones, multazo, multazos, sanción económica, sanciones económicas, sanción administrativa
            fine: sanciones administrativas, multa administrativa, multas administrativas, sanción pecuniaria, multa económica
            fine: sanción monetaria, megamulta, macromulta, macromultas, supermulta, sanción de multa, castigo, multa pecuniaria
            fine: multa por importe, sanción por importe, sanciones pecuniarias, multa récord, sanción récord, castigo económico, multón
            fine: penalización, penalizaciones, penalidad, varapalo
            > El castigo para Ferrandaz asciende a 90.000 euros.
            fineVerb: multada, multado, multadas, multados, multó, multaron, multar, multará, multarán, multaba, multando, multan
            fineVerb: multa a, multa al, multa con, multar a, multar al, sancionada, sancionado, sancionadas, sancionados, sanciona
            fineVerb: sancionan, sancionó, sancionaron, sancionar, sancionará, sancionaría, sancionando, sancionaba, penalizada, penalizado
            fineVerb: penaliza a, penalizó, castiga, castigan, castigó, castigaron, castigada, castigado, castigadas, castigados, castigar
            fineVerb: castigará, multaría, multarle, multarla, sancionarla, sancionarle, ha multado, ha sancionado, multe, sancione, multase
            fineVerb: multa de nuevo a, vuelve a multar, vuelve a sancionar, golpea a, golpeó a, multarlo, sancionarlo, multarlas
            > Irlanda castiga a Quimbara con 4 millones de euros.
            impose: imponer, impone, imponen, impuso, impusieron, impuesta, impuesto, impuestas, impuestos, imponía, imponiendo, impondrá
            impose: imponga, impusiera, imponerle, imponerles, imponerla, aplica, aplicó, aplicado, aplicada, aplicar
            impose: dicta, dictó, dictada, dictado, dictar, fija, fijó, fijado, fijada, fijar, acuerda, acordó, acordada, acordado
            impose: propina, propinó, propinado, asesta, asestó, endosa, endosó, coloca, colocó, notifica, notificó, notificada
            impose: emite, emitió, emitida, emitido, decreta, decretó, decretado, decretada, adopta, adoptó, adoptada, adoptado
            impose: dirige, dirigió, dirigido, dirigida, reclamó a, reclama a, exige a, le cae, le cayó, cae sobre, carga con, condena
            impose: anuncia, anunció, anunciado, anunciada, hizo público, hace pública, hizo pública, ha hecho pública, proponer, propone
            impose: propuso, propuesta, ha dado, formula, formuló, ordenó, tumba con
            impose: ha resuelto, comunica, comunicó, imposición
            > Bruselas acaba de propinarle una multa a Tarsovia: le impuso tres millones.
            receive: recibe, recibió, recibido, recibirá, recibir, recibieron, reciben, se enfrenta, se enfrentan, se enfrentaba, se enfrenta a
            receive: afronta, afrontan, afrontará, encaja, encajó, encajado, sufre, sufrió, sufrido, se lleva, se llevó, se ha llevado
            receive: se expone, se exponen, acumula, acumuló, ha sido objeto de, fue objeto de, objeto de una, carga con, le costó
            receive: le cuesta, costará, costarle, costarle a, le costará, ha costado, se arriesga, arriesga, arriesgan
            receive: le ha costado, ha recibido, destinataria, destinatario, se queda con una multa, se salda con, le caen, le ha caído
            receive: vio cómo, cosecha, cosechó, se gana, se ganó, se ha ganado, afrontar
            > Por aquel descuido la aseguradora Bresmar se lleva una multa de 70.000 euros.
            mustPay: deberá pagar, deberán pagar, debe pagar, deben pagar, tendrá que pagar, tendrán que pagar, tiene que pagar
            mustPay: ha de pagar, habrá de pagar, tuvo que pagar, tenga que pagar, podría tener que pagar, tener que pagar, pagar, paga, pagan
            mustPay: pagó, pagaron, pagará, pagarán, pagado, pagando, abonar, abona, abonan, abonó, abonará, abonarán, abonado
            mustPay: deberá abonar, tendrá que abonar, deberá hacer frente, hacer frente a, tendrá que hacer frente, desembolsar
            mustPay: desembolsará, desembolsó, desembolsa, al pago de, el pago de, condenada a pagar, condenado a pagar, obligada a pagar
            mustPay: obligado a pagar, ordenó pagar, apoquinar, aflojar, saldar
            order: ordena, ordenan, ordenó, ordenaron, ordenado, ordenada, ordenar, ordenarle, ordenando, ordenará, ordene, le ordena, orden de
            order: órdenes de, requiere a, requiere al, requiere para, le requiere, les requiere, requirió, requerido, requerida, requerir
            order: requerirle, requerimiento, requerimientos, requiriendo, requerir a, insta, instan, instó, instaron, instado, instada
            order: instar a, instándole, instándola, conmina, conminó, conminado, conminada, obliga a, obligó, obligada a, obligado a
            order: obliga al, obligadas a, obligados a, le obliga, les obliga, obligará a, exige que, exige a, exigió, exigido, exigirle
            order: exigir que, le exige, les exige, mandata, mandó, medida correctiva, medidas correctivas, medidas correctoras
            order: medida correctora, le da un plazo, da un plazo, dio un plazo, le concede un plazo, concede un plazo, plazo para adaptar
            order: plazo para adaptarse, meses para adaptar, meses para adaptarse, meses para ofrecer, meses para cumplir, meses para corregir
            order: meses para modificar, meses para poner, meses para ajustar, meses para adecuar, meses para cambiar, meses para subsanar
            order: días para adaptar, días para cumplir, días para corregir, días para eliminar, días para borrar, días para suprimir
            order: días para retirar, semanas para, meses para que, días para que, meses para eliminar, meses para borrar, meses para regularizar
            order: deberá acreditar, deberá adoptar, deberá adaptar, deberá modificar, deberá eliminar, deberá borrar, deberá suprimir
            order: deberá corregir, deberá retirar, deberá informar, deberá atender, deberán adaptar, deberán modificar, deberán borrar
            order: tendrá que adaptar, tendrá que borrar, tendrá que modificar, tendrá que eliminar, tendrá que corregir, tendrá que cambiar
            order: tendrá que informar, tendrá que retirar, deberá designar, deberá nombrar, apremia, emplaza, compele, impone la obligación
            > El supervisor conmina a Olmedilla a borrar los ficheros.
            comply: poner en conformidad, ponga en conformidad, conformidad con el rgpd, en conformidad, adaptar sus, adaptar el, adaptar la
            comply: adaptar los, adapte, adapten, adaptación, adaptarse, adecuar, adecúe, adecuen, adecuación, ajustar sus, ajuste sus, ajustarse
            comply: ajustar el, ajustar la, se ajuste, cumplir con, cumpla con, cumpla, para cumplir, a cumplir, modifique, modifiquen, modificar sus
            comply: modificar su, modificar el, modificar la, cambiar sus, cambiar su, cambie, corrija, corrijan, corregir, subsane, subsanar
            comply: suprima, supriman, a suprimir, suprimir los, que borre, borre, borren, a borrar, borrar los, para borrar, elimine, eliminen, a eliminar
            comply: eliminar los, eliminar las, para eliminar, destruya, destruir los, destruir, a destruir, retire, retiren, a retirar
            comply: retirar las, retirar la, enmascare, reoriente, reorientar, informe a, informen a, a informar, facilite, faciliten, a facilitar
            comply: atienda, atender el derecho, a atender, responda, conteste, dé respuesta, acredite, acrediten, acreditar, adopte
            comply: adopten, adoptar las medidas, adoptar medidas, implante, implantar, implemente, implementar, establezca, garantice
            comply: garanticen, ofrecer a los, ofrezca, poner fin, ponga fin, regularice, regularizar, remedie, remediar, rectifique, rectificar
            comply: designe, designar un, nombre un delegado, nombrar un delegado, obtenga, recabar el consentimiento, recabe, limite, anonimice
            comply: anonimizar, bloquee, reponer, restablezca, proporcione, proporcionar, permita, notifique a, comunique a, revise, revisar sus
            comply: poner en orden, llevar a cabo una evaluación, realice una evaluación, realizar una evaluación, entregue, devuelva
            comply: un botón de rechazo, actualice, actualizar sus, mejore, mejorar
            ban: prohíbe, prohíben, prohibió, prohibieron, prohibido, prohibida, prohibir, prohibirle, prohibirá, prohibición, prohibiciones
            ban: prohibiendo, prohibitiva, veta, vetó, vetado, vetada, vetar, veto, bloquea, bloquearon, bloqueó, bloqueado, bloqueada
            ban: bloquear, bloqueo, suspensión de las transferencias, suspensión del tratamiento, suspensión temporal, suspensión cautelar
            ban: suspensión provisional, suspensión inmediata, suspensión de todo, suspensión de los tratamientos, limitación del tratamiento
            ban: limitación temporal, limitación definitiva, limitación de los tratamientos, medida cautelar, medidas cautelares, medida provisional
            ban: medidas provisionales, paralización, paraliza, paralizó, paralizado, orden de cese, cese del tratamiento, cese de la actividad
            ban: cese inmediato, cese temporal, moratoria, impide, impidió, impedir a, cierre cautelar, restringe, restringió, restricción
            > Italia veta el asistente Vocalis por el trato a los menores.
            stopVerb: cese, cesen, cesar, cesa, cesó, cesara, deje de, dejen de, dejar de, dejara de, suspenda, suspendan, suspender
            stopVerb: suspendiera, suspendiese, suspende, detener, detenga, detengan, detuviera, paralice, paralizar, paralizara, interrumpa
            stopVerb: interrumpir, abstenerse, se abstenga, abstenga, se abstengan, no podrá reanudar, poner fin al tratamiento, parar
            stopVerb: pare, parara, desactivar, desactive, retirar las cámaras, desista, desistir, desconecte, desconectar, apagar
            reprimand: apercibimiento, apercibimientos, apercibe, apercibió, apercibido, apercibida, apercibir, aperciben, apercibiendo
            reprimand: amonestación, amonestaciones, amonesta, amonestó, amonestado, amonestada, amonestar, reprimenda, reprimendas, reprende
            reprimand: reprendió, reprendida, tirón de orejas, censura pública, reprobación, apercibirle, apercibirla, amonestarle
            > La autoridad amonesta al ayuntamiento de Villarcas.
            warn: advertencia, advertencias, advertencia formal, advertencia pública, advertencia oficial, aviso formal, advierte a, advirtió a
            warn: carta de advertencia, ha advertido a, advertida, advertido formalmente, dirige una advertencia
            periodic: multa coercitiva, multas coercitivas, multa diaria, multas diarias, astreinte, astreintes, pena de astreinte
            periodic: sanción diaria, sanción coercitiva, multa periódica, multas periódicas, sanción periódica, penalización diaria
            periodic: multa por día, multa por cada día, penalización por día, penalidad diaria, pago periódico, apremio, apremios
            periodic: por día de retraso, por cada día de retraso, por día de demora, por cada día de demora, sanciones diarias
            propose: proyecto de decisión, proyecto de resolución, propuesta de resolución, propuesta de sanción, propuesta de multa
            propose: borrador, borrador de decisión, intención de multar, intención de sancionar, intención de imponer, tiene intención de
            propose: tiene la intención de, notificación de intenciones, aviso de intención, notificación de intención, su intención de
            propose: pretende multar, pretende sancionar, pretende imponer, se propone, propone multar, propone sancionar, propone imponer
            propose: propone una multa, propone una sanción, propuso una multa, propuso una sanción, propuesto una multa
            propose: preliminar, preliminares, conclusiones preliminares, decisión preliminar, decisión provisional
            propose: pide una multa, solicita una multa, pide imponer, acuerdo de inicio, sanción propuesta, multa propuesta
            propose: prevé multar, prevé imponer, planea multar, planea imponer, quiere multar, quiere imponer, ha propuesto, propondrá
            propose: proponía, proponían, inicialmente propuesta, planteaba, plantea una multa, podría imponer, estudia multar, estudia sancionar
            propose: sanción provisional, multa provisional, conclusión provisional, conclusiones provisionales
            propose: carácter provisional
            rumour: según fuentes, fuentes conocedoras, fuentes cercanas, fuentes próximas, fuentes anónimas, según esas fuentes, siempre según
            rumour: personas conocedoras, personas cercanas, personas familiarizadas, personas próximas, fuentes del sector, fuentes no identificadas
            rumour: fuentes familiarizadas, al parecer, presuntamente, supuestamente, podría tener que, podría enfrentarse, podrían enfrentarse
            rumour: podría ser multada, podría ser multado, podría ser sancionada, podría recibir, podría imponer, se espera que, se prevé que
            rumour: está a punto de, a punto de ser, a las puertas de, a punto de imponer, rumor*, filtrad*, filtración a la prensa, se rumorea
            rumour: habría decidido, habría propuesto, se baraja, barajan, apunta a, según ha podido saber, según ha sabido, adelanta que
            rumour: prepara una multa, ultima una multa, ultima una sanción, prepara una sanción, inminente, en los próximos días
            rumour: en las próximas semanas, podría costarle, podría alcanzar, a las que no identifica, que pidieron el anonimato
            rumour: bajo condición de anonimato, pidió no ser identificada, pidieron no ser identificados, se enfrentaría a, conocedores del asunto
            > Fuentes conocedoras del expediente dan por hecho el golpe a Lumbrera.
            withdraw: retirada de la multa, retiró la multa, retira la multa, retira la sanción, retiró la sanción, archivo de las actuaciones
            withdraw: archiva, archivó, archivado, archivar, archivo del procedimiento, levanta la prohibición, levantó la prohibición
            withdraw: levantamiento de, levanta el veto, levantó el veto, levanta la suspensión, declara la caducidad, prescrita
            withdraw: perdona, perdonó, condona, condonó, dispensa, renuncia a multar, desiste, desistió de imponer, dio marcha atrás
            withdraw: da marcha atrás, sobreseimiento, sobresee, retirarla

            # Sums that are no fines.
            cap: hasta, como máximo, máximo, máxima, máximos, máximas, límite, límites, tope, topes, techo, tope legal, un máximo de, de un máximo
            cap: volumen de negocio, volumen de negocios, de la facturación, de su facturación, de facturación, de la facturación anual
            cap: de los ingresos, de sus ingresos, por ciento del volumen, la cifra que sea mayor, de mayor cuantía, la mayor de las dos
            cap: optándose por la de mayor cuantía, puede alcanzar, pueden alcanzar, puede llegar, pueden llegar, podría llegar, llegar a
            cap: podrían llegar, podía costar, no puede superar, no podrá exceder, sin exceder, permite multar, permite imponer, prevé multas
            cap: prevé sanciones, puede sancionarse con, pueden sancionarse, podrá sancionarse, se expone a una sanción de hasta, de entre, oscilan
            cap: podría haber sido, multas de hasta, multa de hasta, sanciones de hasta, sanción de hasta, horquilla, umbral
            turnover: facturación, facturó, facturaba, ingresos, beneficio, beneficios, ganancias, volumen de negocio
            turnover: volumen de negocios, cifra de negocio, cifra de negocios, ventas, vendió, ventas netas, resultado neto, ebitda
            turnover: beneficio neto, valoración, valorada en, capitalización, valor de mercado, pérdidas, patrimonio, activos, balance
            turnover: facturado, facturan, ingresó el año, resultado de explotación, acciones
            total: en total, total, totales, suma total, suman, sumando, sumaron, sumadas, sumado, conjunto, en conjunto, conjuntamente, asciende el total
            total: acumuladas, acumulado, acumulan, en su conjunto, totalizan, totalizó, importe global, importe total, cuantía total, globales
            total: en sanciones, en multas, de media, promedio, media de, multas por valor de, sanciones por valor de, entre todas
            total: desglosa, desglosada, repartida, repartidos, a razón de, desde 2018, sancionadores resueltos, volumen total
            damages: indemnización, indemnizaciones, indemnizar, daños y perjuicios, daño moral, daños morales, demanda colectiva, demandas colectivas
            damages: acción colectiva, acciones colectivas, compensación, compensaciones, resarcimiento, demandantes, demanda civil, vía civil
            damages: responsabilidad civil, responsabilidad patrimonial, perjuicios, reparación, resarcir, reclamar una indemnización, afectados reclaman
            damages: demanda, demandas, pleito colectivo
            damages: reclamación de daños, por daños
            otherSum: precio, precios, coste, costes, costo, presupuesto, presupuestos, inversión, inversiones, invertir, invirtió, invertirá
            otherSum: acuerdo extrajudicial, compra, compró, comprada, adquisición, adquirió, vendido, vendida, provisión, provisiones
            otherSum: provisionó, dotó, dotado, dotación, ayudas, subvención, subvenciones, rescate, préstamo, préstamos, salario, sueldo
            otherSum: nómina, cuota, cuotas, tarifa, tarifas, suscripción, dividendo*, costas, gastos, deuda, deudas, fianza, contrato
            otherSum: contratos, licitación, adjudicación, donación, donaciones, premio, recompensa, descuento, bonificación, estafa
            otherSum: ahorro, fichas, criptomonedas, tasa, tasas, honorarios, minuta, fondo, fondos, ronda, indemnizó
            otherSum: devolver, devolución, reembolso, reembolsar, por valor de, importe del contrato, rebaja fiscal

            # Procedure.
            decide: decisión, decisiones, resolución, resoluciones, resuelve, resolvió, resuelto, resolver, resolvieron, decide, decidió, decidido
            decide: decidieron, dictamen, dictaminó, dictamina, fallo, falló, falla, sentencia, sentencias, determina, determinó, determinado
            decide: concluye, concluyó, concluido, considera, consideró, considerado, estima que, estimó que, aprecia, apreció, declara, declaró
            decide: declarado, constata, constató, entiende, entendió, estableció, establece, acuerdo, acordó, acuerda, dictó, dicta, dictada
            decide: adoptó, adopta, adoptada, notificó, notifica, anunció, anuncia, hizo público, hizo pública, ha hecho pública, comunicó
            decide: fechada, fechado, con fecha, expediente, auto, providencia, veredicto, hechos probados, publicó, publica, firmada
            decide: emitió, emitida, da por probado, da por infringido
            inquiry: investigación, investigaciones, investiga, investigó, investigan, investigado, investigada, investigar, inspección
            inquiry: inspecciones, inspeccionó, inspector*, pesquisa*, indaga*, abrió, abierta, abierto, ha abierto, abre, abrir, apertura
            inquiry: inició, inicio, inicia, iniciado, iniciada, actuaciones previas, diligencias, auditoría*, examinó, examina, examinado
            inquiry: examinadas, examen, expediente abierto, procedimiento abierto, de oficio, instrucción, requerimiento de información
            inquiry: admitió a trámite, admitida a trámite, admite a trámite, admisión a trámite, averigua*, escruta, escrutinio, registro
            appeal: recurso, recursos, recurso de reposición, recurso contencioso-administrativo, recurso de casación, recurso de apelación
            appeal: apelación, apelaciones, alzada, recurso de alzada, impugnación, impugnaciones, demanda contenciosa, vía judicial, casación
            appeal: los tribunales, la justicia, acciones legales, acciones judiciales, batalla judicial, batalla legal
            appealVerb: recurrió, recurrido, recurre, recurren, recurrieron, recurrirá, recurrirán, recurriremos, recurrir, recurrirla
            appealVerb: recurrida, recurriendo, recurría, recurriera, ha recurrido, ha sido recurrida, fue recurrida, recurrirlo
            appealVerb: apeló, apela, apelado, apelar, apelará, apelaron, apelarán, impugnó, impugna, impugnado, impugnada, impugnar, impugnará
            appealVerb: impugnaron, impugnarla, interpuso recurso, interpuso un recurso, interpondrá recurso, interpondrá un recurso
            appealVerb: interpone recurso, interponer recurso, interponer un recurso, interpuesto recurso, interpuesto un recurso
            appealVerb: interpuso demanda, presentó recurso, presentó un recurso, presentado recurso, presentado un recurso, presenta recurso
            appealVerb: presentar recurso, presentar un recurso, presentará recurso, presentará un recurso, presentaron recurso
            appealVerb: recurso interpuesto, recurso presentado, recurso que presentó, pendiente del recurso, pendiente de recurso
            appealVerb: pendiente de un recurso, formuló recurso, ha presentado un recurso, acudió a los tribunales, acude a los tribunales
            appealVerb: acudir a los tribunales, acudirá a los tribunales, acudido a los tribunales, acudió a la justicia, acude a la audiencia
            appealVerb: acudirá a la justicia, llevó el asunto, llevó el caso, llevará el caso, llevará el asunto, llevará la sanción
            appealVerb: llevará la multa, llevar el caso, llevó la sanción, llevó la multa, lleva la multa, lleva la sanción, llevado el caso
            appealVerb: llevar la sanción, llevar el asunto, llevar la multa, lo llevó a los tribunales
            appealVerb: combatirá, se opuso, pidió la anulación, solicitó la anulación, pide la anulación, solicita la anulación
            appealVerb: planteó recurso, plantea recurso, interpusieron recurso, recurso contra la, discute la sanción, discutió la sanción
            appealVerb: ejercer acciones legales, emprender acciones legales, emprenderá acciones, disputa la multa, rebatirá
            appealVerb: sanción a los tribunales, multa a los tribunales, asunto a los tribunales, caso a los tribunales
            appealVerb: decisión a los tribunales, recurrir ante los tribunales, recurrirá ante los tribunales, irá a los tribunales
            appealVerb: fue a los tribunales, va a los tribunales, la llevará a los tribunales, resolución a los tribunales
            appealVerb: acude a la justicia, acude a la audiencia nacional, acudirá a la audiencia nacional
            appealVerb: acudió a la audiencia nacional, acudió al tribunal, acudirá al supremo, acude al supremo, acudió al supremo
            appealVerb: llevará a los tribunales, impugnarlo, combatir la sanción, combatir la multa, la impugnará, la recurrirá
            > La cadena llevó el asunto a los tribunales en marzo.
            intend: recurrirá, recurrirán, recurriremos, apelará, apelarán, impugnará, impugnarán, interpondrá, interpondrán, presentará recurso
            intend: y recurrirá, que recurrirá, empresa recurrirá, compañía recurrirá, ayuntamiento recurrirá, entidad recurrirá, y apelará
            intend: que apelará, compañía apelará, empresa apelará, e impugnará, que impugnará, que interpondrá, y que recurrirá, grupo recurrirá
            intend: va a, van a, vamos a, prevé, prevén, planea, planean, pretende, pretenden, tiene intención de, tiene la intención de, intención de
            intend: quiere, quieren, estudia, estudian, estudiará, valora, valorará, analiza, analizará, sopesa, baraja, contempla, considera
            intend: anuncia, anunció, anunciado, adelanta que, adelantó que, adelanta, adelantó, avanza que, avanzó que, ha dicho que, dijo que
            intend: asegura que, aseguró que, confirmó que, dispuesta a, dispuesto a, podrá, podrán, podría, podrían, puede, pueden, cabe, se reserva
            intend: se reserva el derecho, decidido recurrir, ha decidido, no descarta, no está de acuerdo, no comparte, discrepa, en desacuerdo
            intend: piensa, espera, prepara, se propone, tomará, ejercerá, llevará, acudirá, defenderá, agotará, aún no ha decidido, todavía no ha decidido
            lodge: presentó, presentaron, presenta, presentan, presentado, presentada, presentadas, presentados, presentar, presentaría, presentando
            lodge: interpuso, interpusieron, interpuesta, interpuestas, interpuesto, interpone, interponer, formuló, formularon, formulada, formular
            lodge: acudió a, acudieron a, se dirigió a, se dirigieron a, trasladó, trasladaron, trasladada, elevó, registró, puso en conocimiento
            lodge: remitió, recibió, recibe, recibidas, recibida, ha recibido, llegó a, a raíz de, a partir de, a instancias de, tras una
            lodge: tras la, tras las, raíz de una, origen en, parte de una, partió de, motivada por, motivó, dio lugar a, por una denuncia
            lodge: llevó a, llevaron a, promovida, promovió, la presentó, lo presentó, la interpuso, planteó, plantearon, entregó, entregaron
            dismiss: desestima, desestimó, desestimado, desestimada, desestimar, desestimó el recurso, desestimación, desestimando, desestiman
            dismiss: inadmite, inadmitió, inadmitido, inadmisión, inadmisible
            dismiss: no admite, no admitió, no ha lugar, sin éxito, fracasó, fracasa, perdió, pierde
            dismiss: improcedente, tumba el recurso, tumbó el recurso, tumba la demanda, no da la razón, quita la razón, da la razón a la agencia
            dismiss: dio la razón a la agencia, da la razón a la aepd, da la razón al regulador, no prosperó, no prospera
            dismiss: rechaza el recurso, rechazó el recurso, rechazado el recurso, rechaza la demanda, rechazó la demanda
            dismiss: rechaza la impugnación, rechaza la apelación, rechaza los argumentos, rechazó los argumentos
            dismiss: rechazó la apelación, tribunal rechaza, tribunal rechazó, tribunal ha rechazado, audiencia nacional rechaza
            dismiss: audiencia nacional rechazó, audiencia nacional ha rechazado, supremo rechaza, supremo rechazó
            dismiss: supremo ha rechazado, juez rechaza, juez rechazó, sala rechaza, sala rechazó, rechaza suspender
            dismiss: recurso rechazado, recurso ha sido rechazado, fue rechazado, desoye, desoyó
            grant: estima el recurso, estimó el recurso, estimado el recurso, estimar el recurso, estima íntegramente, estimó íntegramente
            grant: estimatoria, estimación del recurso, estimando, le da la razón, da la razón, dio la razón, ha dado la razón
            grant: le dio la razón, le da ahora la razón, dan la razón, absuelve, absolvió, absuelta, absuelto, admite el recurso
            grant: ganado el recurso, acoge el recurso, acogió el recurso, exonera, exoneró, estima la demanda
            grant: gana el recurso, ganó el recurso, gana el pleito, ganó el pleito, falla a favor de la empresa
            grant: falló a favor de la empresa, victoria judicial
            uphold: confirmada, confirmando, ratifica, ratificó, ratificado, ratificada
            uphold: ratificar, avaló, avalado, avalada, avalar, mantenida
            uphold: conforme a derecho, ajustada a derecho, validó, sigue en pie, da por buena, dio por buena
            uphold: convalida, refrenda, refrendó, apuntala, blinda, hace firme, intacta
            uphold: confirma la sanción, confirma la multa, confirma la resolución, confirma la decisión, confirma la sentencia
            uphold: confirma la prohibición, confirma íntegramente, confirma el veto, confirma en casación, confirmó la sanción
            uphold: confirmó la multa, confirmó la resolución, confirmó la decisión, confirmó la sentencia
            uphold: confirmó la prohibición, confirmó íntegramente, confirmó el veto, confirmado la sanción, confirmado la multa
            uphold: confirmado la resolución, confirmado la prohibición, confirmado la sentencia, confirmado la decisión
            uphold: tribunal confirma, tribunal confirmó, tribunal ha confirmado, audiencia nacional confirma
            uphold: audiencia nacional confirmó, audiencia nacional ha confirmado, supremo confirma, supremo confirmó
            uphold: supremo ha confirmado, sala confirma, sala confirmó, mantiene la multa, mantiene la sanción
            uphold: mantiene la prohibición, mantiene el veto, mantuvo la multa, mantuvo la sanción, mantuvo la prohibición
            uphold: mantuvo el veto, mantenido la multa, mantenido la sanción, mantener la multa, mantener la prohibición
            uphold: avala la, avaló la, avala el, es firme, ya es firme, ha adquirido firmeza, adquirió firmeza, devino firme
            uphold: respalda a la agencia, respaldó a la agencia, respalda la multa, respalda la sanción, respaldó la sanción
            uphold: respaldó la multa, valida la
            annul: anula, anuló, anulado, anulada, anulan, anularon, anulando, anulación, deja sin efecto, dejó sin efecto, dejado sin efecto
            annul: sin efecto, revoca, revocó, revocado, revocada, tumba, tumbó, tumbado, invalida, invalidó, invalidada, nulidad
            annul: echa abajo, echó abajo, casa la sentencia, cancela, canceló, levanta la sanción, revierte
            annul: revirtió, deroga, desautoriza, elimina la multa, borró la multa, absuelve, absolvió
            annul: declara nula, declaró nula, declarada nula, declara la nulidad, declaró la nulidad, declarar nula
            annul: queda anulada, quedó anulada
            reduce: reduce, redujo, reducido, reducida, reducen, rebaja, rebajó, rebajado, rebajada, rebajaron, recorta
            reduce: recortó, recortado, recortada, disminuyó, minora, minoró, minorada
            reduce: moderó, estima parcialmente, estimó parcialmente, estimación parcial, estimado parcialmente, estima en parte, estimó en parte
            reduce: estimar parcialmente, parcialmente estimado, deja la multa en, dejó la multa en, deja en, dejó en, aminora, aminoró
            reduce: baja la multa, bajó la multa, baja la sanción, bajó la sanción, reducir la multa, rebajar la multa
            reduce: rebajar la sanción, reducir la sanción, reducción de la multa, reducción de la sanción, bajó a, la baja a
            increase: aumentó, aumentado, aumentada, incrementa, incrementó, incrementar, elevó, elevado
            increase: subió, duplicó, triplica, agrava, agravó, encarece, endurece, endureció
            increase: sube la multa, eleva la multa, eleva la sanción, aumenta la multa, aumenta la sanción, elevar la multa
            increase: duplica la multa, elevada a
            refer: devuelve el caso, devolvió el caso, devuelve el asunto, devolvió el asunto, devuelve a, retrotrae, retroacción, retrotraer
            refer: cuestión prejudicial, cuestiones prejudiciales, prejudicial, tribunal de justicia de la unión europea para, plantea al tjue
            refer: elevó al tjue, eleva al tjue, remite el caso, remitió el caso, remite el asunto, remitió el asunto, reenvía, reenvió, reexamine
            refer: reexamen, reexaminar, nueva decisión, vuelva a resolver, volver a examinar, vuelve al tribunal, de vuelta al
            suspend: suspende la ejecución, suspendió la ejecución, suspensión de la ejecución, suspensión cautelar de la, medida cautelarísima
            suspend: cautelarísima, efecto suspensivo, suspensiva, suspender la ejecución, suspendida la ejecución, en suspenso, paraliza la multa
            suspend: ejecución suspendida, suspensión de la multa, suspensión de la sanción, suspende la multa, suspende la sanción
            complaint: denuncia, denuncias, reclamación, reclamaciones, queja, quejas, denuncia colectiva, reclamación colectiva, escrito de denuncia
            complaint: querella, reclamante, parte reclamante, denunciante, petición, escrito
            complain: denunció, denunciaron, denunciado, denunciados, denunciada, denunciaba, denunciaban, había denunciado, habían denunciado
            complain: denunciar, denuncian, reclamó ante, reclamaron ante, se quejó, se quejaron, se quejaba, se quejan, quejarse, puso una denuncia
            complain: alertó, alertaron, dio la voz de alarma, puso en conocimiento, pusieron en conocimiento, protestó, protestaron
            complain: ha denunciado, han denunciado, denunció los hechos
            behalf: en nombre de, en representación de, en su nombre, representa a, representando a, representaba a, por cuenta de, en defensa de
            behalf: respaldada por, suscrita por, firmada por, apoyada por, a la que se sumaron, agrupa a, agrupaba a, de parte de
            accept: no recurrirá, no recurrió, no va a recurrir, no ha recurrido, no recurre, no prevé recurrir, renuncia a recurrir, renunció a recurrir
            accept: renunciando a recurrir, sin recurrir, pago voluntario, acepta la multa, acepta la sanción, aceptó la multa, aceptó la sanción
            accept: acepta la decisión, aceptó la decisión, acata, acató, acatará, ha pagado la multa, pagó la multa, ya ha pagado, reconoció su responsabilidad
            accept: reconoce su responsabilidad, reconocimiento de responsabilidad, reconocimiento de la responsabilidad, pide disculpas
            accept: pidió disculpas, asume la multa, asume la sanción, asumió la sanción, desiste del recurso, desistió del recurso, retiró el recurso
            accept: retira su recurso, no presentará recurso, no apelará, no impugnará, pronto pago, toma nota

            # Who.
            authorityNoun: agencia, agencias, regulador, reguladora, reguladores, autoridad de protección de datos, autoridades de protección de datos
            authorityNoun: autoridad, autoridades, supervisor, supervisora, supervisores, autoridad de control, autoridades de control, autoridad supervisora
            authorityNoun: autoridad de privacidad, regulador de privacidad, regulador de la privacidad, supervisor de la privacidad
            authorityNoun: organismo regulador, organismo supervisor, organismo de protección de datos, el organismo, mismo organismo, comisión, la comisión
            authorityNoun: comisionado, comisionada, comisionado de información, comisionado de protección de datos, comisaria, comisario
            authorityNoun: consejo, el consejo, defensor del pueblo de protección de datos, garante, el garante, guardián, guardián de la privacidad
            authorityNoun: vigilante de la privacidad, gendarme de la privacidad, protección de datos, directora de la agencia, inspección de datos
            authorityNoun: autoridad principal, autoridad líder, oficina del comisionado, autoridad nacional, regulador de datos, autoridad de datos
            authorityNoun: agencia de protección de datos, comisión de protección de datos, comité restringido, formación restringida, sala de litigios
            authorityNoun: policía de la privacidad, agencia de privacidad, inspectorado, ente regulador, presidencia de la agencia
            courtNoun: tribunal, tribunales, juzgado, juzgados, juez, jueza, jueces, corte, sala de lo contencioso, audiencia, tribunal supremo
            courtNoun: tribunal superior, tribunal administrativo, tribunal de apelación, tribunal de apelaciones, tribunal general
            courtNoun: tribunal de justicia, tjue, supremo, alto tribunal, magistrado, magistrada, magistrados, sala tercera, la sala
            courtNoun: tribunal constitucional, consejo de estado, tribunal de primera instancia, tribunal federal, tribunal regional, tribunal de mercados
            companyNoun: empresa, empresas, compañía, compañías, sociedad, sociedades, grupo, grupos, firma, firmas, multinacional, multinacionales
            companyNoun: corporación, entidad, entidades, negocio, comercio, establecimiento, tienda, tiendas, supermercado, supermercados, cadena
            companyNoun: cadena de supermercados, gran superficie, grandes almacenes, banco, bancos, entidad bancaria, entidad financiera
            companyNoun: caja, financiera, aseguradora, aseguradoras, mutua, correduría, operadora, operadoras, operador, teleco, telecos
            companyNoun: operadora de telecomunicaciones, operador de telecomunicaciones, compañía telefónica, compañía de telecomunicaciones
            companyNoun: proveedor, proveedora, proveedores, comercializadora, eléctrica, energética, distribuidora, gasista, petrolera, gasolinera
            companyNoun: compañía eléctrica, compañía energética, compañía aérea, aerolínea, aerolíneas, hotel, hoteles, cadena hotelera, hotelera, apartamento
            companyNoun: restaurante, bar, discoteca, gimnasio, gimnasios, cadena de gimnasios, hospital, hospitales, clínica, clínicas, centro médico
            companyNoun: centro de salud, clínica dental, dentista, farmacia, farmacias, laboratorio, laboratorios, servicio de salud, consejería
            companyNoun: médico, psicóloga, psicólogo, residencia de mayores, residencia, universidad, universidades, colegio, colegios, instituto
            companyNoun: escuela, academia, guardería, centro educativo, autoescuela, ayuntamiento, ayuntamientos, consistorio, municipio, diputación
            companyNoun: corporación municipal, ministerio, ministerios, consejería, generalitat, administración, administraciones
            companyNoun: organismo público, entidad pública, policía, guardia civil, partido, partido político, sindicato, federación
            companyNoun: club, club deportivo, club de fútbol, gestor aeroportuario, aeropuerto, empresa pública, servicio postal, red social
            companyNoun: redes sociales, plataforma, plataformas, aplicación, aplicaciones, app, apps, buscador, gigante, gigantes, gigante tecnológico
            companyNoun: tecnológica, tecnológicas, empresa tecnológica, compañía tecnológica, gigante estadounidense, gigante del comercio electrónico
            companyNoun: web, página web, sitio web, portales, foro, desarrolladora, desarrollador, startup, empresa emergente
            companyNoun: filial, filiales, matriz, división, sucursal, sociedad dependiente, fabricante, fabricantes, distribuidor, minorista
            companyNoun: concesionario, inmobiliaria, agencia inmobiliaria, administrador de fincas, comunidad de propietarios, comunidad de vecinos
            companyNoun: constructora, promotora, empresa de seguridad, empresa de trabajo temporal, agencia de viajes, agencia de publicidad
            companyNoun: empresa de recobro, agencia de cobros, fichero de morosos, despacho, despacho de abogados, bufete, asesoría, gestoría
            companyNoun: consultora, editorial, periódico, diario, medio de comunicación, televisión, cadena de televisión
            companyNoun: emisora, productora, casa de apuestas, casino, empresa de juego, peluquería, panadería, taller, ferretería, empleador
            companyNoun: empleadora, empresario, empresaria, autónomo, particular, particulares, persona física, vecino, vecina, propietario
            companyNoun: propietaria, dueña, mujer, hombre, ciudadano, policía local, concejal
            companyNoun: parte reclamada, reclamada, reclamado, denunciada, denunciado, infractor, infractora, responsable del tratamiento, responsable
            companyNoun: encargado del tratamiento, encargado, entidad reclamada, recurrente, sancionada, demandada, mercantil, cooperativa
            companyNoun: fundación, asociación, ong, iglesia, diócesis, parroquia, museo, biblioteca, teatro, cine, empresa de transporte
            companyNoun: empresa ferroviaria, ferroviaria, autobuses, taxi, empresa de reparto, plataforma de reparto, mensajería
            companyNoun: empresa de mensajería, logística, servicio de mensajería, marketplace, comercio electrónico, tienda online, tienda en línea
            companyNoun: plataforma de vídeo, plataforma de streaming, agencia de calificación, agencia estatal, servicio público, colegio profesional
            companyNoun: colegio oficial, colegio de abogados, mutualidad, instituto de estadística, seguridad social, aseguradora médica
            companyNoun: empresa de reconocimiento facial, empresa de marketing, empresa de telemarketing, centro de llamadas, contact center
            companyNoun: comunidad autónoma, cabildo, mancomunidad, cofradía, hermandad, camping, inmobiliarias, franquicia
            companyNoun: buscador de empleo, portal inmobiliario, consejería de sanidad, consejería de educación, rectorado, cadena de tiendas
            personNoun: cliente, clientes, clienta, clientas, usuario, usuarios, usuaria, usuarias, emplead*, trabajador, trabajadora, trabajadores
            personNoun: trabajadoras, ciudadan*, paciente, pacientes, mujer, mujeres, hombre, hombres, persona, personas, particular, particulares
            personNoun: abonad*, consumidor, consumidora, consumidores, afectad*, interesad*, menor, menores, niño*, niña*, alumno*, alumna*
            personNoun: estudiante*, padre, madre, padres, vecino*, vecina*, pasajer*, viajer*, huésped*, visitante*, internauta*, socio, socios
            personNoun: socia, afiliad*, funcionari*, agente, agentes, beneficiari*, inquilin*, propietari*, candidat*, solicitante*
            personNoun: denunciante*, reclamante*, demandante*, titular, titulares, activista*, periodista*, abogad*, exemplead*, extrabajador*
            personNoun: conductor*, asegurad*, contribuyente*, víctima*, familiar, familiares, portavoz, portavoces, individuo*, adolescente*
            personNoun: médic*, profesor*, jugador*, aficionad*, suscriptor*, exmarido, exmujer, pareja, hijo, hija, hijos, repartidor*, opositor*
            ngoNoun: asociación, asociaciones, organización, organizaciones, ong, oenegé, fundación, plataforma ciudadana, entidad sin ánimo de lucro
            ngoNoun: asociación de consumidores, organización de consumidores, asociaciones de consumidores, organización no gubernamental
            ngoNoun: organización de defensa, organización de derechos digitales, grupo de defensa, grupo activista, colectivo, colectivos
            ngoNoun: sindicato, sindicatos, comité de empresa, asociación de usuarios, asociación de internautas, organización de privacidad
            ngoNoun: grupo de presión, liga de derechos, federación de consumidores, defensores de la privacidad, activistas, comunidad de propietarios
            pressNoun: el país, el mundo, abc, la vanguardia, expansión, cinco días, el economista, el confidencial, eldiario, el español, público
            pressNoun: la razón, 20 minutos, europa press, efe, agencia efe, el periódico, la sexta, reuters, bloomberg, afp, politico
            pressNoun: the wall street journal, wall street journal, financial times, the new york times, the guardian, bbc, le monde, der spiegel
            pressNoun: business insider, techcrunch, newtral, maldita, infolibre, rtve, cadena ser, onda cero, cope, xataka, genbeta, este diario
            pressNoun: este periódico, rotativo, diario, periódico, agencia de noticias, medios, prensa, medio, ansa, irish times, confilegal
            prosecutor: fiscal, fiscalía, fiscales, ministerio fiscal, instructor, instructora, abogado general, abogada general
            prosecutor: abogacía del estado, relator, relatora, órgano instructor
            prosecutor: policía nacional, policía judicial, magistrada ponente, magistrado ponente
            legalForm: s . l, s . l . u, s . a, s . a . u, s . l . l, s . l . p, s . l . n . e, s . a . d, s . c, s . coop, sl, slu, sa, sau, slp
            legalForm: sll, sad, s . c . p, scp, c . b, aie, a . i . e, ute, sociedad limitada, sociedad anónima, sicc, socimi, e . f . c, efc, e . p . e
            legalForm: s . a . s, sas, sasu, sarl, s . a . r . l, s . à r . l, s à r . l, s . r . l, srl, s . p . a, spa, se, ltd, limited, inc
            legalForm: incorporated, plc, llc, llp, lp, gmbh, ag, b . v, bv, n . v, nv, bvba, oy, oyj, ab, a / s, as, asa, aps, hf, ehf
            legalForm: sp . z o . o, sp . k, kft, zrt, nyrt, bt, s . r . o, a . s, d . o . o, doo, d . d, d . n . o, uc, unlimited company, dac
            legalForm: designated activity company, corp, corporation, co, company, & co, co . kg, kg, kgaa, ohg, gbr, ug, e . v, mbh, ges . m . b . h
            legalForm: snc, s . n . c, sca, s . c . a, scs, eood, ood, ad, ead, uab, sia, ou, pty, pte, lda, ltda, ike, epe, ae, gie, vzw, asbl, i . p
            against: contra, a, al, a la, a los, a las, sobre, en contra de, frente a, hacia, dirigida a, dirigido a, para, impuesta a, impuesto a
            against: dirigida contra, dirigido contra, con
            by: por, por parte de, por la, por el, procedente de, a cargo de
            of: de, del, de la, de los, de las
            forWhom: para, para el, para la

            # What else a text claims.
            record: la mayor multa, la mayor sanción, mayor multa, mayor sanción, la multa más alta, multa más alta, sanción más alta, más alta
            record: la más alta, la más elevada, la más cuantiosa, multa récord, sanción récord, récord, la mayor hasta la fecha
            record: la mayor de la historia, histórica, histórico, sin precedentes, la primera multa, primera multa, primera sanción
            record: primera vez, la más grande, más elevada, más cuantiosa, más abultada, nunca había, nunca antes, la segunda mayor, segunda mayor
            record: la más dura, la más severa, nunca la agencia, la mayor cuantía, la mayor impuesta, mayor jamás
            earlier: anteriormente, previamente, ya había, ya habían, ya en, ya fue, ya ha sido, había sido, el año pasado, con anterioridad
            earlier: hace un año, hace dos años, hace tres años, en el pasado, anterior, anteriores, previo, previa, tras la multa de
            earlier: encabezaban, no es la primera vez, no es el primero, no es su primer, no es la primera, tampoco es, dejaría atrás
            earlier: superando, superaría, por delante de, se suma a, se suman a, había multado, había impuesto, había sancionado, ya sancionó
            earlier: ya multó, ya impuso, por entonces, en otro caso, en un caso similar, recientemente, meses antes, años antes, desbanca
            earlier: muy atrás, lo precede, la precede, aquella sanción, aquella multa, también multó, también sancionó
            earlier: hasta ahora encabezaban, hasta ahora la mayor, hasta ahora la multa, hasta ahora el récord, en aquella ocasión
            > No es la primera vez: Portugal había sancionado a Coralmar en 2019.
            silent: no ha publicado, no publicó, no ha hecho pública, no ha hecho público, no ha querido, no quiso, no quisieron, sin comentarios
            silent: no ha comentado, declinó comentar, declinó hacer comentarios, declina comentar, rechazó hacer comentarios, no hace comentarios
            silent: no hubo respuesta, no respondió, no ha respondido, no ha confirmado, no confirma, no se ha pronunciado, guarda silencio
            silent: han querido confirmarlo, no ha trascendido, no se ha hecho público, secreto profesional, no revela, no se conoce
            undescribed: sin especificar, no especifica, no especificó, no detalla, no detalló, no precisa, no precisó, sin detallar, sin precisar
            undescribed: no concreta, sin concretar, no dice cuáles, no ha detallado, no aclara, no aclaró, sin dar detalles, sin dar más detalles
            seat: sede, con sede en, sede europea, sede central, establecimiento principal, domicilio social, domiciliada en, radicada en
            seat: tiene su sede, cuartel general, sede social, establecida en, afincada en, base europea
            filing: cuentas anuales, informe anual, informe de gestión, informe financiero, informe semestral, informe trimestral, memoria anual
            filing: hecho relevante, información privilegiada, registro mercantil, comunicación a la cnmv, sec, securities and exchange commission
            filing: estados financieros, folleto, pasivos contingentes, cuenta de resultados, nota a las cuentas, informe y cuentas, formulario
            says: dice, dijo, dicen, dijeron, según, afirma, afirmó, asegura, aseguró, explica, explicó, señala, señaló, añade, añadió, declara
            says: declaró, indica, indicó, sostiene, sostuvo, argumenta, argumentó, alega, alegó, anuncia, anunció, comunicó, informó, informa
            says: subraya, subrayó, recuerda, recordó, destaca, destacó, apunta, apuntó, ha dicho, ha afirmado, ha señalado, ha explicado
            says: ha asegurado, portavoz, comunicado, publica, publicó, responde, respondió, replica, replican, reconoce, reconoció, insiste
            says: insistió, considera, cree, cuenta, contó, relata, detalla, manifestó, manifiesta, matiza, admite, admitió, niega, negó, adujo
            says: cuentan, advierte, advirtió, confirma, confirmó, opina, defiende, lamenta, lamentó, critica, reacciona, precisa
            inaction: no ha pasado nada, nada ha ocurrido, sin respuesta, inacción, lentitud, dilación, dilaciones, sigue sin resolver, sin resolver
            inaction: no ha actuado, no actuó, no había actuado, parálisis, demora injustificada, silencio administrativo, sin avances, se eterniza

            # Phrases that hide a cue.
            none: a pesar de, al parecer que, sobre todo, ante todo, a la vez, tal vez, en vez, en cuanto a, en relación con, con respecto a
            none: estados miembros, estado miembro, delegado de protección de datos, delegada de protección de datos, política de privacidad
            none: evaluación de impacto, evaluación de impacto en la protección de datos, política de cookies, aviso de cookies, aviso legal
            none: nota de prensa, rueda de prensa, comunicado de prensa, gabinete de prensa, sala de prensa, protección de datos personales
            none: director general, consejero delegado, consejo de administración, consejo de gobierno, punto de vista, puntos de vista, a punto
            none: punto de venta, hasta el punto, en primer lugar, en segundo lugar, por primera vez, primera instancia, en todo caso, en el acto
            none: recursos humanos, recursos naturales, recursos propios, recursos económicos, sin recursos, impuesto sobre, impuesto de sociedades
            none: orden del día, orden público, orden de alejamiento, órdenes de alejamiento, del orden de, en orden a, orden ministerial
            none: reconocimiento facial, datos de contacto, base de datos, bases de datos, juego de datos, fuga de datos, de cara a, en cara
            none: punto de acceso, por lo tanto, por tanto, por ejemplo, por supuesto, por otra parte, por otro lado, por ello, por eso
            none: por un lado, por una parte, por lo que, por fin, por último, por favor, para que, para ello, lo más, es más, a más tardar
            none: redes sociales y, medio ambiente, medio millar, en medio de, medio plazo, edad media, clase media, media luna, media tarde
            none: por medio de, a través de, en parte, a partir de, por parte, de parte, a lo largo de, al mismo tiempo, al final, al principio
            none: con motivo de, con el fin de, a fin de, procedimiento sancionador, expediente sancionador, régimen sancionador, potestad sancionadora
            none: tener lugar, tiene lugar, tuvo lugar, dar lugar, hacer clic, un clic, tarjeta de crédito, se suma un, cuenta con, cuenta de correo
            none: toma de decisiones, secreto de empresa, estado civil, dado que, datos biométricos, grupo de trabajo, ya que, siempre que
            none: carga de la prueba, carga de prueba, medida que, en la medida, una vez, de una vez, uno de, una de, cada uno, cada una, otra vez
            none: en el pago por, acuerdo de, de acuerdo, de acuerdo con, de común acuerdo, fuera de, en contra, puesto que, puesto de trabajo
            none: puestos de, fuentes abiertas, en fase de, registro de actividades, hoja de reclamaciones, libro de reclamaciones
            none: baja médica, en baja, dado de baja, dar de baja, darse de baja, de baja, baja laboral, precio de, tarjeta sanitaria
            none: hasta ahora, hasta la fecha, hasta hoy, hasta el momento, hasta entonces, a los tribunales
            none: ante los tribunales
            # Places that are no jurisdiction here
            region: Europa, europe*, Unión Europea, UE, Espacio Económico Europeo, EEE, África, african*, Asia, asiátic*, China, chin*, Pekín, Hong Kong
            region: Singapur, India, Rusia, rus*, Moscú, Ucrania, ucranian*, Turquía, turc*, Israel, israelí*, Japón, japon*, Corea, corean*, Brasil
            region: brasileñ*, Canadá, canadiense*, México, mexican*, Argentina, argentin*, Chile, Colombia, Perú, Latinoamérica, América Latina
            region: Australia, australian*, Texas, California, Nueva York, Silicon Valley, Oriente Medio, Bruselas, Valencia, Bilbao, Málaga, Cádiz
            region: Zaragoza, Murcia, Galicia, Asturias, Canarias, Baleares, Menorca, Mallorca, Castilla, Extremadura, Navarra, Aragón, Cantabria
            region: Alicante, Granada, Córdoba, Valladolid, Pamplona, Santander, La Rioja, Toledo, Salamanca, Mediterráneo, Atlántico, Península
            directive: directiva, directivas
            """#)
}
