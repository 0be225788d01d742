extension Language {
    /// Spanish, as the press, the authorities, the courts and the law firms of Spain write it.
    static let spanish = Language(
        "es", countries: ["ES"],
        rules: #"""
            # Words without content: never part of a company's name, and the mark of the language.
            stop: el, la, los, las, lo, un, una, unos, unas, de, del, al, a, en, y, e, o, u, que, se, su, sus, por, con
            stop: para, no, es, son, ha, han, había, habían, fue, fueron, era, eran, ser, sido, está, están, estaba
            stop: estaban, estar, como, más, menos, pero, sino, si, sí, ya, le, les, nos, me, te, os, mi, tu, este, esta
            stop: estos, estas, ese, esa, esos, esas, aquel, aquella, aquellos, aquellas, esto, eso, ello, él, ella, ellos
            stop: ellas, quien, quienes, cual, cuales, cuyo, cuya, cuyos, cuyas, cuando, donde, cómo, qué, quién, cuál
            stop: cuánto, cuándo, dónde, porque, pues, aunque, mientras, según, entre, sobre, hasta, desde, contra, sin
            stop: tras, ante, bajo, durante, mediante, hacia, además, también, tampoco, así, muy, mucho, mucha, muchos
            stop: muchas, poco, poca, pocos, pocas, todo, toda, todos, todas, otro, otra, otros, otras, cada, algún
            stop: alguno, alguna, algunos, algunas, ningún, ninguno, ninguna, nada, nadie, algo, alguien, mismo, misma
            stop: mismos, mismas, tal, tales, tan, tanto, tanta, tantos, ambos, ambas, varios, varias, cierto, cierta
            stop: ciertos, ciertas, hay, hubo, haber, hace, hacen, hizo, hacer, hecho, tiene, tienen, tenía, tenían, tuvo
            stop: tener, puede, pueden, podía, podría, podrían, pudo, poder, debe, deben, debía, será, serán, sería
            stop: serían, sea, sean, fuera, fuese, siendo, habría, habrían, habrá, hayan, haya, hubiera, ahora, antes
            stop: después, luego, entonces, hoy, ayer, siempre, nunca, jamás, aún, todavía, casi, solo, sólo, solamente
            stop: apenas, incluso, aquí, allí, ahí, allá, dentro, cerca, lejos, encima, debajo, embargo, obstante
            stop: asimismo, igualmente, finalmente, posteriormente, recientemente, actualmente, concretamente
            stop: precisamente, especialmente, únicamente, respecto, cuanto, debido, dicho, dicha, dichos, dichas, citado
            stop: citada, mencionado, salvo, excepto, menor, mayor, mejor, peor, primer, primero, primera, último, última
            stop: nuevo, nueva, nuevos, nuevas, gran, vez, veces, van, va, iba, ir, dar, da, dio, dado, ve, ver, visto
            stop: sabe, parece, queda, quedó, sigue, siguen, llega, conforme, acerca, alrededor, junto, juntos, aun
            stop: cualquier, cualquiera, demás, propio, propia, propios, momento, parte, caso, forma, modo, manera, pese
            stop: gracias, frente, través, consecuencia, efecto, efectos, fin, resumen, noticia, noticias, fecha, fuente
            stop: foto, imagen, asunto, redacción, leer, suscríbete, nuestro, nuestra, nuestros, nuestras, ni, aparte
            stop: recordemos, inicialmente, previamente, seguidamente, ahora bien, paralelamente, adicionalmente
            stop: por último, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, vulnera, considera, señala, añade
            stop: destaca, explica, recuerda, cuesta, vencido, notificado, segundo, segunda, tercero, tercera, cuarto
            stop: quinto, sexto, séptimo, octavo, único, única, antecedentes, hechos, fundamentos, siguiente
            stop: dni, nif, nie, sms, gps, iban, pdf, usb, url, vip
            abbr: art, arts, núm, núms, nº, sr, sra, sres, d, dña, dª, dr, dra, prof, pág, págs, p, pp, ej, etc, aprox
            abbr: máx, mín, ed, vol, fig, cía, co, inc, ltd, corp, s, a, l, u, ee, uu, apdo, apto, ap, aptdo, cap, párr
            abbr: lit, disp, excmo, ilmo, ilma, ss, vid, cfr, cf, admtvo, adm, ctvo, cont, sec, secc, rec, ref, exp, expte
            abbr: proc, res, tel, ene, feb, abr, may, jun, jul, ago, sep, sept, oct, nov, dic, avda, c, st, s . l, s . a
            abbr: vda, fdo, rd, dto, mill

            the: el, la, los, las, lo, del, al, este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella, aquellos
            the: aquellas, su, sus, dicho, dicha, dichos, dichas, el citado, la citada, la propia, el propio, la misma
            the: el mismo, ambas, ambos, cada, todos los, todas las, la mencionada, el mencionado, la referida
            the: el referido, nuestra, nuestro, cuya, cuyo
            a: un, una, unos, unas, otro, otra, otros, otras, algún, alguna, algunos, algunas, varios, varias, cierto
            a: cierta, ciertos, ciertas, diversos, diversas, numerosos, numerosas, dos, tres, cuatro, cinco, seis, siete
            a: ocho, nueve, diez, cualquier, ningún, ninguna, uno de los, una de las, cierto número de, un centenar de
            a: un grupo de, decenas de
            pronoun: ella, ellos, ellas, éste, ésta, éstos, éstas, le, les, quien, quienes, a la que, al que, a las que
            pronoun: a los que, la cual, el cual, las cuales, los cuales, esta última, este último, la primera, la segunda
            pronoun: ambas, ambos, aquélla, aquél, le han, se le, se les, sí misma, imponerle, multarla, sancionarla
            pronoun: multarle, sancionarle
            not: no, nunca, jamás, ni, sin, tampoco, en lugar de, en vez de, sin que, nada, nadie, ningún, ninguna
            not: rechazó, declinó, se negó a, se niega a, ya no, descarta, descartó
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
            number 100: cien
            number 200: doscientos, doscientas
            number 300: trescientos, trescientas
            number 400: cuatrocientos, cuatrocientas
            number 500: quinientos, quinientas
            number 600: seiscientos, seiscientas
            number 700: setecientos, setecientas
            number 800: ochocientos, ochocientas
            number 900: novecientos, novecientas
            number 1000: mil
            > La clínica Valdelomar deberá abonar quinientos euros.
            scale 2: cien
            scale 9: mil millones, millardo, millardos, mil mill, mmill
            scale 3: mil, miles, k
            scale 6: millón, millones, mill, mm, mln, mio, m
            scale 6: meur, musd, mgbp, mchf
            scale 12: billón, billones
            currency EUR: euro, euros, eur, eurs
            currency EUR: meur
            currency USD: dólar, dólares, usd, dólares estadounidenses, dólares americanos, dólares de estados unidos
            currency USD: musd, us $, u $ s, u $ d
            currency GBP: libra, libras, libras esterlinas, libra esterlina, gbp, esterlinas
            currency GBP: mgbp
            currency SEK: coronas suecas, corona sueca, sek
            currency NOK: coronas noruegas, corona noruega, nok
            currency DKK: coronas danesas, corona danesa, dkk
            currency ISK: coronas islandesas, corona islandesa, isk
            currency CZK: coronas checas, corona checa, czk
            currency CHF: francos suizos, franco suizo, chf, francos
            currency CHF: mchf
            currency PLN: eslotis, esloti, zloty, zlotys, zlotis, eslotis polacos, złotys, pln
            currency PLN: złoty, zlotys polacos
            currency HUF: forinto, forintos, florines húngaros, florín húngaro, forintos húngaros, forint, huf
            currency HUF: florines
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
            currency CAD: c $, ca $
            currency AUD: dólares australianos, aud
            currency BRL: reales brasileños, reales, brl
            currency SEK/NOK/DKK/CZK/ISK: coronas
            currency RSD: dinares serbios, dinar serbio, dinares, rsd
            currency UAH: grivnas, grivna, uah
            currency MDL: leus moldavos, lei moldavos, mdl
            currency ALL: leks, lek, leks albaneses
            currency MKD: denares, denares macedonios, mkd
            currency BAM: marcos convertibles, bam
            subunit: céntimo, céntimos, centavo, centavos, centésimos, penique, peniques
            between: entre
            between: horquilla, rango
            insteadOf: en lugar de, en vez de
            approx: unos, unas, cerca de, casi, alrededor de, aproximadamente, más de, menos de, en torno a, cerca de los
            approx: cerca de las, algo más de, algo menos de, poco más de, poco menos de, un total de, el equivalente a
            approx: equivalente a, equivalentes a, equivale a, aprox, del orden de, como mínimo, al menos, por encima de
            approx: por debajo de, supera los, superior a, inferior a, nada menos que, ni más ni menos que, sólo, solo
            approx: apenas, al cambio, al cambio actual, cercana a, próxima a, exactamente, rozando los, roza los
            approx: superaba los, superan los, más de los, casi los, próximo a, en concreto, hasta unos
            perPeriod: por día, al día, por cada día, diarios, diario, diaria, diarias, por semana, a la semana, semanales
            perPeriod: semanal, por mes, al mes, mensuales, mensual, por cada mes, por cada semana, por día de retraso
            perPeriod: por cada día de retraso, cada día, cada semana, cada mes, por jornada, por cada infracción
            perPeriod: por día de demora, cada dos semanas, por cada día de demora, por día natural
            perPeriod: por cada día natural, por día hábil, por cada día que, cada quince días
            perPeriod: por cada día de incumplimiento, por día de incumplimiento, por semana de retraso
            perPeriod: por cada semana de retraso, por cada semana que, por cada mes de retraso, por cada mes que
            perPeriod: por cada jornada, por hora, por cada hora
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
            dateWord: día, días, mes
            weekday 1: lunes
            weekday 2: martes
            weekday 3: miércoles
            weekday 4: jueves
            weekday 5: viernes
            weekday 6: sábado
            weekday 7: domingo
            day 0: hoy, esta mañana, esta tarde, esta noche, en el día de hoy, a día de hoy
            day -1: ayer, anoche, en el día de ayer
            day -1: día de ayer, en la jornada de ayer, la víspera, en la víspera
            day -2: anteayer, antes de ayer, hace dos días
            day 1: mañana mismo
            day -3: hace tres días, tres días antes
            yearRef 0: este año, este mismo año, el presente año, el año en curso, aquel mismo año
            yearRef 0: a principios de año, a comienzos de año, del presente año, de este año, del año en curso
            yearRef -1: el año pasado, el pasado año, del año pasado, hace un año, del pasado año, el pasado ejercicio
            yearRef -1: año pasado, el último año
            yearRef -1: el ejercicio pasado, un año atrás
            yearRef -2: hace dos años, dos años atrás
            yearRef -3: hace tres años, tres años atrás
            yearRef -4: hace cuatro años
            yearRef -5: hace cinco años
            yearRef 1: el año que viene, el próximo año
            monthRef 0: este mes, este mismo mes, el mes en curso, del presente mes, del corriente
            monthRef -1: el mes pasado, hace un mes, mes pasado
            monthRef -1: del mes pasado, el pasado mes, el mes precedente
            monthRef -2: hace dos meses
            monthRef -3: hace tres meses
            monthRef 1: el mes que viene, el próximo mes
            thatYear 0: ese año, ese mismo año, del mismo año, el mismo año, de ese año, aquel año
            thatYear -5: cinco años antes
            thatYear -4: cuatro años antes
            thatYear -3: tres años antes
            thatYear -2: dos años antes
            thatYear 1: un año después, un año más tarde, al año siguiente, el año siguiente
            thatYear -1: un año antes, el año anterior, del año anterior
            thatMonth 0: ese mismo mes, el mismo mes, ese mes
            thatMonth -3: tres meses antes
            thatMonth -2: dos meses antes
            thatMonth 1: un mes después, un mes más tarde, el mes siguiente
            thatMonth -1: un mes antes, el mes anterior
            thatDay 0: el mismo día, ese mismo día, ese día
            thatDay -2: dos días antes
            thatDay 1: un día después, al día siguiente, el día siguiente
            thatDay -1: un día antes, el día anterior
            until: hasta, hasta el, antes del, antes de, a más tardar el, a más tardar, desde, desde el, a partir del
            until: a partir de, vence, vencimiento
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
            ordinal 20: vigésimo, vigésima
            ordinal 30: trigésimo, trigésima
            season: primavera, verano, otoño, invierno, principios, comienzos, mediados, finales, primer semestre
            season: segundo semestre, primer trimestre, segundo trimestre, tercer trimestre, cuarto trimestre, inicio

            # The law.
            gdpr: rgpd, reglamento general de protección de datos, reglamento general de protección de datos personales
            gdpr: reglamento general sobre protección de datos, reglamento europeo de protección de datos, gdpr, gdrp
            gdpr: reglamento general europeo de protección de datos, reglamento ( ue, reglamento de protección de datos
            gdpr: normativa europea de protección de datos, normativa comunitaria de protección de datos
            gdpr: normas europeas de privacidad, normas europeas de protección de datos, normativa europea de privacidad
            gdpr: reglas europeas de privacidad, ley europea de protección de datos
            gdpr: legislación europea de protección de datos, leyes europeas de privacidad
            gdpr: leyes europeas de protección de datos, ley europea de privacidad
            gdpr: normativa de privacidad de la unión europea, normas de privacidad de la ue
            gdpr: normas de privacidad de la unión europea, reglas de privacidad de la ue
            gdpr: reglamento europeo de privacidad, normativa de protección de datos de la ue
            gdpr: normas de protección de datos de la ue, normativa comunitaria de privacidad, reglamento europeo
            gdpr: normas comunitarias de protección de datos, reglamento general, reglas europeas de protección de datos
            gdpr: ley de privacidad europea, normativa europea en materia de protección de datos
            gdpr: legislación comunitaria de protección de datos, legislación europea sobre protección de datos
            gdpr: ley de privacidad de la ue
            gdpr: reglamento general de privacidad, reglamento europeo 2016 / 679, reglamento 2016 / 679
            gdpr: citado reglamento, norma europea de protección de datos, marco europeo de protección de datos
            gdpr: legislación europea de privacidad, leyes de privacidad de la ue
            gdpr: leyes de protección de datos de la ue, normativa comunitaria
            gdpr: normas europeas sobre protección de datos, normativa de protección de datos de la unión europea
            ukGDPR: rgpd del reino unido, rgpd británico, gdpr británico
            ukGDPR: reglamento general de protección de datos del reino unido, uk gdpr, ley de protección de datos de 2018
            ukGDPR: ley británica de protección de datos, normativa británica de protección de datos, gdpr del reino unido
            ukGDPR: reglamento general de protección de datos británico, legislación británica de protección de datos
            ukGDPR: ley de protección de datos del reino unido, ley de protección de datos británica
            ePrivacy: cookie*, lssi, lssice, ley de servicios de la sociedad de la información
            ePrivacy: servicios de la sociedad de la información, directiva eprivacy, eprivacy
            ePrivacy: directiva sobre la privacidad y las comunicaciones electrónicas, pecr, spam
            ePrivacy: ley general de telecomunicaciones, lgtel, llamadas comerciales, llamadas publicitarias
            ePrivacy: llamadas no deseadas, comunicaciones comerciales, comunicaciones electrónicas, correos publicitarios
            ePrivacy: correo no deseado, spam telefónico, llamadas spam, lista robinson
            ePrivacy: ley francesa de informática y libertades, artículo 82 de la ley, privacidad electrónica
            ePrivacy: correos comerciales, publicidad no deseada, mensajes publicitarios, mercadotecnia directa
            ePrivacy: marketing directo, llamadas automáticas, rastreadores, ley de comunicaciones electrónicas
            ePrivacy: publicidad no solicitada
            ePrivacy: ley 11 / 2022, ley 34 / 2002, ley 9 / 2014, artículo 22 . 2, sms promocionales
            ePrivacy: sms publicitarios, sms comerciales, mensajes promocionales, mensajes comerciales
            ePrivacy: correos promocionales, publicidad por sms, publicidad telefónica
            ePrivacy: llamadas telefónicas comerciales, televenta, telemarketing, comunicaciones promocionales
            ePrivacy: directiva de privacidad electrónica, directiva 2002 / 58, píxeles de seguimiento
            ePrivacy: píxel de seguimiento
            ePrivacy: 34 / 2002
            > Le reprocha 40 llamadas comerciales a números inscritos.
            nationalLaw: lopdgdd, lopd, lortad, ley orgánica de protección de datos, ley orgánica 3 / 2018
            nationalLaw: ley orgánica 15 / 1999, ley orgánica 7 / 2021, ley nacional, ley nacional de protección de datos
            nationalLaw: ley orgánica de protección de datos de carácter personal, ley federal de protección de datos
            nationalLaw: código de privacidad, directiva 95, ley de informática y libertades
            nationalLaw: código italiano de privacidad, ley suiza de protección de datos, legislación nacional
            nationalLaw: ley de protección de datos de 1998, ley de videovigilancia, antigua ley, ley anterior
            nationalLaw: normativa anterior, anterior al rgpd, previa al rgpd, lgpd, pipl, ccpa, ley orgánica 3
            nationalLaw: ley orgánica 15, ley orgánica 7, ley federal, antes del rgpd, vieja ley
            nationalLaw: ley orgánica 7 / 2021 de, ley orgánica de protección de datos personales y garantía
            nationalLaw: real decreto 1720 / 2007, ley 3 / 2013, ley nacional de, ley catalana, ley vasca
            nationalLaw: directiva policial, directiva 2016 / 680, normativa nacional, derecho nacional
            nationalLaw: ley alemana de protección de datos, ley francesa de protección de datos
            nationalLaw: ley noruega de protección de datos, ley italiana de protección de datos
            nationalLaw: ley portuguesa de protección de datos
            otherField: defensa de la competencia, autoridad de competencia, autoridades de competencia
            otherField: autoridad de la competencia, cnmc, cártel*, comisión nacional de los mercados, antimonopolio*
            otherField: antitrust, monopolio*, posición dominante, abuso de posición, competencia desleal
            otherField: libre competencia, prácticas anticompetitivas, anticompetitiv*, ayudas de estado, cnmv
            otherField: ley de mercados digitales, reglamento de mercados digitales, ley de servicios digitales, fusión
            otherField: concentración empresarial, fútbol*, laliga, liga de fútbol, árbitro*, futbolista*, uefa, fifa
            otherField: dopaje, antiviolencia, comité de competición, hacienda, agencia tributaria, fisco, tributari*
            otherField: impuestos, iva, irpf, fraude fiscal, evasión fiscal, aduan*, blanqueo, corrupción, soborno*
            otherField: cohecho, información privilegiada, banco de españa, mercado de valores, abuso de mercado
            otherField: banco central, ministerio de consumo, cláusulas abusivas, publicidad engañosa
            otherField: prácticas comerciales desleales, inspección de trabajo, seguridad laboral, prevención de riesgos
            otherField: medio ambiente, vertido*, contaminación, tráfico, dgt, exceso de velocidad, radar*, aparcamiento
            otherField: alcoholemia, seguridad alimentaria, sanidad animal, derechos de autor, patente*
            otherField: propiedad intelectual, difamación, derecho al honor, sepblac, ley mordaza, airef, junta electoral
            otherField: equipaje de mano, aviación civil, emisiones, dieselgate, ordenación del juego
            otherField: cnmc impone, competencia impone, competencia multa, competencia sanciona
            otherField: competencia investiga, autoritat catalana de la competència, pactar precios
            otherField: reparto de mercado, repartirse el mercado, repartirse clientes, programa de clemencia
            otherField: abogacía de la competencia, comisión de valores, dirección general de seguros
            otherField: dirección general de consumo, consumo multa, defensa del consumidor, ordenanza municipal
            otherField: urbanístic*, licencia de obras, inspección de consumo, etiquetado, viajeros sin billete
            otherField: transporte público sin, botellón, ciberseguridad nacional, dopaje deportivo
            otherField: comité disciplinario, juez único
            article: artículo, artículos, art, arts, articulo
            provision: considerando, considerandos, capítulo
            act: ley, leyes, código, decreto, carta, convenio, constitución, tratado, estatuto
            paragraph: §, apartado, apartados, apdo, apdos, párrafo, párrafos, párr, ap, número, números, inciso, aptdo
            point: letra, letras, literal, literales, lit, punto, puntos, subapartado, letra a, epígrafe
            infringe: infring*, infracción, infracciones, vulner*, viol*, incumpl*, contravin*, contraven*, quebrant*
            infringe: conculc*, infractor, infractora, irregularidad*, ilícit*, ilegal*, sin base legal, sin base jurídica
            infringe: sin consentimiento, sin legitimación, sin base de legitimación, falta de consentimiento
            infringe: falta de base, contrario a, contraria a, contrarios a, contrarias a, contrario al, transgre*
            infringe: no cumplía, no cumplió, no cumplir, no respetó, no respetar, se saltó, saltarse, no garantizó
            infringe: no garantizar, no proteger, no protegió, uso indebido, tratamiento indebido, indebidamente, abuso
            infringe: abusiv*, desproteg*, deficiencias, faltas, falta grave, falta muy grave, de forma ilícita
            > La resolución da por quebrantado el deber de secreto.
            personalData: datos personales, datos de carácter personal, datos de clientes

            # Measures.
            fine: multa, multas, sanción, sanciones, multazo, multazos, sanción económica, sanciones económicas
            fine: sanción administrativa, sanciones administrativas, multa administrativa, multas administrativas
            fine: sanción pecuniaria, multa económica, sanción monetaria, megamulta, macromulta, macromultas, supermulta
            fine: sanción de multa, castigo, multa pecuniaria, multa por importe, sanción por importe
            fine: sanciones pecuniarias, multa récord, sanción récord, castigo económico, multón, penalización
            fine: penalizaciones, penalidad, varapalo
            fine: pena pecuniaria, penas pecuniarias
            > El castigo para Ferrandaz asciende a 90.000 euros.
            fineVerb: multada, multado, multadas, multados, multó, multaron, multar, multará, multarán, multaba, multando
            fineVerb: multan, multa a, multa al, multa con, multar a, multar al, sancionada, sancionado, sancionadas
            fineVerb: sancionados, sanciona, sancionan, sancionó, sancionaron, sancionar, sancionará, sancionaría
            fineVerb: sancionando, sancionaba, penalizada, penalizado, penaliza a, penalizó, castiga, castigan, castigó
            fineVerb: castigaron, castigada, castigado, castigadas, castigados, castigar, castigará, multaría, multarle
            fineVerb: multarla, sancionarla, sancionarle, ha multado, ha sancionado, multe, sancione, multase
            fineVerb: multa de nuevo a, vuelve a multar, vuelve a sancionar, golpea a, golpeó a, multarlo, sancionarlo
            fineVerb: multarlas
            fineVerb: multa de nuevo, multa también
            fineVerb: sanción a, sanción al, sanción para
            fineVerb: multa para, multazo a, multazo al
            fineVerb: sancionase
            fineVerb: sacude, atiza, atizó, zurra
            fineVerb: da un palo a, da un tirón
            > Irlanda castiga a Quimbara con 4 millones de euros.
            impose: imponer, impone, imponen, impuso, impusieron, impuesta, impuesto, impuestas, impuestos, imponía
            impose: imponiendo, impondrá, imponga, impusiera, imponerle, imponerles, imponerla, aplica, aplicó, aplicado
            impose: aplicada, aplicar, dicta, dictó, dictada, dictado, dictar, fija, fijó, fijado, fijada, fijar, acuerda
            impose: acordó, acordada, acordado, propina, propinó, propinado, asesta, asestó, endosa, endosó, coloca
            impose: colocó, notifica, notificó, notificada, emite, emitió, emitida, emitido, decreta, decretó, decretado
            impose: decretada, adopta, adoptó, adoptada, adoptado, dirige, dirigió, dirigido, dirigida, reclamó a
            impose: reclama a, exige a, le cae, le cayó, cae sobre, carga con, condena, anuncia, anunció, anunciado
            impose: anunciada, hizo público, hace pública, hizo pública, ha hecho pública, proponer, propone, propuso
            impose: propuesta, ha dado, formula, formuló, ordenó, tumba con, ha resuelto, comunica, comunicó, imposición
            impose: le reclama, les reclama, le reclamó, le exige, le impone, reclama, reclamó
            impose: cobra, cobró, cobrado, ha puesto, le pone, le puso, hizo pagar
            impose: hace pagar, ha hecho pagar, obliga a pagar, condenó, condenada a, condenado a, impongan
            impose: impusieran, impusiese, imponérsele, imponérsela
            impose: cifra en, cifró en
            impose: valora en, descarga, descargó, propinar, asestar, pasa la factura, pasado la factura
            impose: pasó la factura, gravó, grava, apercibida con
            impose: le cayeron, les caen, le caen
            impose: exige|exigió|pide|pidió|reclama|reclamó … euros, pone|puso una multa|sanción
            impose: ponen|pusieron una multa|sanción
            > Bruselas acaba de propinarle una multa a Tarsovia: le impuso tres millones.
            receive: recibe, recibió, recibido, recibirá, recibir, recibieron, reciben, se enfrenta, se enfrentan
            receive: se enfrentaba, se enfrenta a, afronta, afrontan, afrontará, encaja, encajó, encajado, sufre, sufrió
            receive: sufrido, se lleva, se llevó, se ha llevado, se expone, se exponen, acumula, acumuló
            receive: ha sido objeto de, fue objeto de, objeto de una, carga con, le costó, le cuesta, costará, costarle
            receive: costarle a, le costará, ha costado, se arriesga, arriesga, arriesgan, le ha costado, ha recibido
            receive: destinataria, destinatario, se queda con una multa, se salda con, le caen, le ha caído, vio cómo
            receive: cosecha, cosechó, se gana, se ganó, se ha ganado, afrontar
            receive: le cae, les cae, le cayeron, le cuestan, le costaron, le salió por, le sale por, sale cara
            receive: salió caro, sale caro, se llevan, se llevaron, afrontó, ha afrontado
            receive: encajan, encajaron, pagará cara, pagará caro
            receive: paga caro, paga cara, se saldó con, acabó con una multa, acaba con una multa
            receive: termina con una multa, objeto de un, objeto de sanción, objeto de multa, le acarrea, le acarreó
            receive: acarreará, le supone, le supuso, le supondrá, le valió, le vale, le ha valido, recibía, reciba
            receive: recae sobre, recayó sobre, ha recaído, se embolsa
            > Por aquel descuido la aseguradora Bresmar se lleva una multa de 70.000 euros.
            mustPay: deberá pagar, deberán pagar, debe pagar, deben pagar, tendrá que pagar, tendrán que pagar
            mustPay: tiene que pagar, ha de pagar, habrá de pagar, tuvo que pagar, tenga que pagar, podría tener que pagar
            mustPay: tener que pagar, pagar, paga, pagan, pagó, pagaron, pagará, pagarán, pagado, pagando, abonar, abona
            mustPay: abonan, abonó, abonará, abonarán, abonado, deberá abonar, tendrá que abonar, deberá hacer frente
            mustPay: hacer frente a, tendrá que hacer frente, desembolsar, desembolsará, desembolsó, desembolsa
            mustPay: al pago de, el pago de, condenada a pagar, condenado a pagar, obligada a pagar, obligado a pagar
            mustPay: ordenó pagar, apoquinar, aflojar, saldar
            mustPay: ingresó, ingresar, ha ingresado, ingresará
            mustPay: abonaron, abonando, satisfacer, satisfará
            mustPay: satisfizo, sufragar, sufragará, desembolsarán, costear, rascarse el bolsillo
            mustPay: tuvo que hacer frente, hará frente a, hizo frente a, hace frente a, pague
            mustPay: paguen, pagase
            order: ordena, ordenan, ordenó, ordenaron, ordenado, ordenada, ordenar, ordenarle, ordenando, ordenará, ordene
            order: le ordena, orden de, órdenes de, requiere a, requiere al, requiere para, le requiere, les requiere
            order: requirió, requerido, requerida, requerir, requerirle, requerimiento, requerimientos, requiriendo
            order: requerir a, insta, instan, instó, instaron, instado, instada, instar a, instándole, instándola, conmina
            order: conminó, conminado, conminada, obliga a, obligó, obligada a, obligado a, obliga al, obligadas a
            order: obligados a, le obliga, les obliga, obligará a, exige que, exige a, exigió, exigido, exigirle
            order: exigir que, le exige, les exige, mandata, mandó, medida correctiva, medidas correctivas
            order: medidas correctoras, medida correctora, le da un plazo, da un plazo, dio un plazo, le concede un plazo
            order: concede un plazo, plazo para adaptar, plazo para adaptarse, meses para adaptar, meses para adaptarse
            order: meses para ofrecer, meses para cumplir, meses para corregir, meses para modificar, meses para poner
            order: meses para ajustar, meses para adecuar, meses para cambiar, meses para subsanar, días para adaptar
            order: días para cumplir, días para corregir, días para eliminar, días para borrar, días para suprimir
            order: días para retirar, semanas para, meses para que, días para que, meses para eliminar, meses para borrar
            order: meses para regularizar, deberá acreditar, deberá adoptar, deberá adaptar, deberá modificar
            order: deberá eliminar, deberá borrar, deberá suprimir, deberá corregir, deberá retirar, deberá informar
            order: deberá atender, deberán adaptar, deberán modificar, deberán borrar, tendrá que adaptar
            order: tendrá que borrar, tendrá que modificar, tendrá que eliminar, tendrá que corregir, tendrá que cambiar
            order: tendrá que informar, tendrá que retirar, deberá designar, deberá nombrar, apremia, emplaza, compele
            order: impone la obligación
            order: deberá|deberán|habrá|habrán borrar|suprimir|destruir|cancelar|notificar|comunicar|facilitar|entregar|remitir|responder|contestar|adaptarse|adecuar|adecuarse|ajustar|ajustarse|cambiar|subsanar|revisar|rectificar|actualizar|justificar|implantar|implementar|establecer|introducir|incorporar|añadir|quitar|desmontar|desinstalar|reorientar|enmascarar|pixelar|anonimizar|limitar|garantizar|permitir|ofrecer|habilitar|instalar|rehacer|rediseñar|repetir|realizar|elaborar|redactar|colocar|poner|publicar|devolver|formar|separar|cifrar|reforzar|mejorar|avisar|escribir|demostrar|cumplir|regularizar|restituir|recabar|obtener|verificar|comprobar|crear|mostrar|dar|llevar|someter|reparar
            order: tendrá|tendrán|tiene|tienen que suprimir|destruir|cancelar|notificar|comunicar|facilitar|entregar|remitir|responder|contestar|adaptarse|adecuar|adecuarse|ajustar|ajustarse|atender|adoptar|subsanar|revisar|rectificar|actualizar|acreditar|justificar|implantar|implementar|establecer|introducir|incorporar|añadir|designar|nombrar|quitar|desmontar|desinstalar|reorientar|enmascarar|anonimizar|limitar|garantizar|permitir|ofrecer|habilitar|instalar|rehacer|rediseñar|repetir|realizar|elaborar|redactar|colocar|poner|publicar|devolver|formar|separar|cifrar|reforzar|mejorar|avisar|escribir|demostrar|regularizar|restituir|recabar|verificar|crear|reparar
            order: debe|deben borrar|suprimir|eliminar|destruir|retirar|subsanar|designar|rectificar|reorientar|desinstalar|notificar a|informar a
            order: está|queda|quedan|queda también obligada|obligado|obligados|obligadas a
            order: mes|meses|días|semanas|horas para *ar|*er|*ir|*arse|*irse|que
            order: mes|meses|días|semanas|horas hábiles|naturales para *ar|*er|*ir|que
            order: plazo para corregir|subsanar|suprimir|borrar|eliminar|cumplir|modificar|informar|que
            order: le|les ordena|ordenó|exige|exigió|manda|mandó|obliga|obligó|impone|impuso|insta|requiere|pide|conmina adaptar|borrar|suprimir|eliminar|corregir|subsanar|revisar|modificar|informar|implantar|adoptar|retirar|designar|cambiar|que
            order: le manda, les manda, manda a, manda al, mandato, impone además
            order: ordenaba, ordenaban, ordenase
            order: le concede|da|otorga|fija|marca … mes|meses|días|semanas|plazo
            order: obliga también a, obligaba a, forzada a, forzado a, forzó a, fuerza a, exhorta
            order: exhortó, compelió, apremió
            order: plan de adecuación, plan correctivo, plan de acción, tendrá|tendrán también|además|asimismo que
            order: deberá|deberán también|además|asimismo|igualmente
            > El supervisor conmina a Olmedilla a borrar los ficheros.
            comply: poner en conformidad, ponga en conformidad, conformidad con el rgpd, en conformidad, adaptar sus
            comply: adaptar el, adaptar la, adaptar los, adapte, adapten, adaptación, adaptarse, adecuar, adecúe, adecuen
            comply: adecuación, ajustar sus, ajuste sus, ajustarse, ajustar el, ajustar la, se ajuste, cumplir con
            comply: cumpla con, cumpla, para cumplir, a cumplir, modifique, modifiquen, modificar sus, modificar su
            comply: modificar el, modificar la, cambiar sus, cambiar su, cambie, corrija, corrijan, corregir, subsane
            comply: subsanar, suprima, supriman, a suprimir, suprimir los, que borre, borre, borren, a borrar, borrar los
            comply: para borrar, elimine, eliminen, a eliminar, eliminar los, eliminar las, para eliminar, destruya
            comply: destruir los, destruir, a destruir, retire, retiren, a retirar, retirar las, retirar la, enmascare
            comply: reoriente, reorientar, informe a, informen a, a informar, facilite, faciliten, a facilitar, atienda
            comply: atender el derecho, a atender, responda, conteste, dé respuesta, acredite, acrediten, acreditar
            comply: adopte, adopten, adoptar las medidas, adoptar medidas, implante, implantar, implemente, implementar
            comply: establezca, garantice, garanticen, ofrecer a los, ofrezca, poner fin, ponga fin, regularice
            comply: regularizar, remedie, remediar, rectifique, rectificar, designe, designar un, nombre un delegado
            comply: nombrar un delegado, obtenga, recabar el consentimiento, recabe, limite, anonimice, anonimizar
            comply: bloquee, reponer, restablezca, proporcione, proporcionar, permita, notifique a, comunique a, revise
            comply: revisar sus, poner en orden, llevar a cabo una evaluación, realice una evaluación
            comply: realizar una evaluación, entregue, devuelva, un botón de rechazo, actualice, actualizar sus, mejore
            comply: mejorar
            comply: suprimir, suprimiera, suprimiese, borrara, borrase, eliminara, eliminase, destruyera, retirara
            comply: retirase, adaptara, adaptase, adecuara, modificara, modificase, corrigiera, corrigiese, subsanara
            comply: subsanase, informara, informase, facilitara, facilitase, entregara, entregase, entregar copia
            comply: entregar las, entregar los, cumpliera, cumpliese, atendiera, atendiese, respondiera, designara
            comply: designase, nombrara, nombrase, revisara, revisase, implantara, introdujera, estableciera
            comply: garantizara, permitiera, ofreciera, comunicara, notificara, cambiara, actualizara, rectificara
            comply: limitara, reforzara, implanten, introduzca, introduzcan, incorpore, añada, coloque
            comply: ponga en marcha, quite, desmonte, desinstale, cubra, tape, tapar, pixele, pixelar, cifre, cifrar
            comply: refuerce, reforzar, separe, forme, formar a, rehaga, rediseñe, repita, elabore, redacte, publique
            comply: someta, verifique, compruebe, habilite, cree, conserve, restituya, reúna, repare, recoloque
            comply: rediseñar, desindexe, desindexar, oculte, ocultar, supresión de los, supresión de las, borrado de
            comply: eliminación de los, eliminación de las, destrucción de, rectificación de
            comply: regularización, cumplimiento del derecho
            comply: cumplimiento de la resolución, revisar en, revisar los, revisar las, actualizar los
            comply: actualizar las, actualizar el, modificar los, modificar las, cambiar el, cambiar la, cambiar los
            comply: borrar las, borrar el, borrar todos, borrar todas, eliminar el, eliminar la
            comply: retirar el, retirar los, retirarlas, retirarlos, borrarlos, borrarlas, suprimirlos, suprimirlas
            comply: informar al, comunicar a, notificar a, entregar a, atender la solicitud, atender las solicitudes
            comply: atender su solicitud, responder a, dar respuesta
            comply: establecer un, establecer medidas, designar a, nombrar a
            comply: realizar un, desinstalar la, desinstalar las, colocar carteles
            comply: ofrecer un, ofrecer una
            ban: prohíbe, prohíben, prohibió, prohibieron, prohibido, prohibida, prohibir, prohibirle, prohibirá
            ban: prohibición, prohibiciones, prohibiendo, prohibitiva, veta, vetó, vetado, vetada, vetar, veto, bloquea
            ban: bloquearon, bloqueó, bloqueado, bloqueada, bloquear, bloqueo, suspensión de las transferencias
            ban: suspensión del tratamiento, suspensión temporal, suspensión cautelar, suspensión provisional
            ban: suspensión inmediata, suspensión de todo, suspensión de los tratamientos, limitación del tratamiento
            ban: limitación temporal, limitación definitiva, limitación de los tratamientos, medida cautelar
            ban: medidas cautelares, medida provisional, medidas provisionales, paralización, paraliza, paralizó
            ban: paralizado, orden de cese, cese del tratamiento, cese de la actividad, cese inmediato, cese temporal
            ban: moratoria, impide, impidió, impedir a, cierre cautelar, restringe, restringió, restricción
            ban: no podrá|podrán|podía|podían|puede|pueden tratar|usar|utilizar|emplear|recoger|recabar|captar|grabar|ceder|compartir|transferir|enviar|seguir|volver|reanudar|instalar|operar|llamar|conservar|almacenar|difundir|publicar|reanudarlo|usarla|usarlo|usarlas|usarlos|utilizarlas|utilizarlos|reutilizar
            ban: ya no podrá|podrán|puede|pueden|podía, no podrá|podrán|puede|pueden ya|más
            ban: no podrá|podrán en adelante|adelante
            ban: deberá|deberán|debe|deben|tendrá|tendrán|tiene que|inmediatamente dejar|cesar|suspender|interrumpir|paralizar|detener|abstenerse|parar|apagar|desconectar|desactivar
            ban: deberá|deberán|debe|deben dejar|cesar|suspender|interrumpir|paralizar|detener|abstenerse|parar|apagar|desconectar|desactivar
            ban: tiene|tienen|tendrá prohibido|vedado
            ban: quedan prohibidas, quedan prohibidos
            ban: prohibiéndole, prohíba, prohíban, prohibiera, prohibían, prohibía, vedó, veda, vedado el
            ban: cierre del, cierre de la web, clausura, clausuró, precinto, inmovilización de, inmoviliza, inmovilizó
            ban: congela, congeló, congelación, congelado, frena, frenó, frenar, alto a, cerrojazo
            ban: apagón, cese definitivo, cese en el tratamiento
            ban: cese de los tratamientos, cese de las, cese de la, cese en la, suspensión de la actividad
            ban: suspensión de las actividades, suspensión de la recogida, suspensión de los envíos
            ban: suspensión de la cesión, suspensión de las cesiones, suspender el tratamiento, suspender la recogida
            ban: suspensión del uso, limitación del uso, limitación de uso
            ban: retirada del mercado, interrupción de, deja de poder, dejará de poder, sin poder usar
            ban: sin poder tratar, sin poder utilizar
            > Italia veta el asistente Vocalis por el trato a los menores.
            stopVerb: cese, cesen, cesar, cesa, cesó, cesara, deje de, dejen de, dejar de, dejara de, suspenda, suspendan
            stopVerb: suspender, suspendiera, suspendiese, suspende, detener, detenga, detengan, detuviera, paralice
            stopVerb: paralizar, paralizara, interrumpa, interrumpir, abstenerse, se abstenga, abstenga, se abstengan
            stopVerb: no podrá reanudar, poner fin al tratamiento, parar, pare, parara, desactivar, desactive
            stopVerb: retirar las cámaras, desista, desistir, desconecte, desconectar, apagar
            stopVerb: cesase, cesaran, deje inmediatamente de, deje ya de, dejase de
            stopVerb: detuviese, se abstuviera, se abstuviese
            stopVerb: apague, apaguen, desactivara, desconectara, interrumpiera, finalice, finalizar el
            stopVerb: ponga término, poner término
            reprimand: apercibimiento, apercibimientos, apercibe, apercibió, apercibido, apercibida, apercibir, aperciben
            reprimand: apercibiendo, amonestación, amonestaciones, amonesta, amonestó, amonestado, amonestada, amonestar
            reprimand: reprimenda, reprimendas, reprende, reprendió, reprendida, tirón de orejas, censura pública
            reprimand: reprobación, apercibirle, apercibirla, amonestarle
            reprimand: amonestan, amonestaron, amonestará, apercibieron, apercibirá, apercibía, aperciba, amoneste
            reprimand: amonestase, reprendido, reprender, reprenden, reprendieron, afea, afeó, afeado, reprueba
            reprimand: reprobó, recrimina, recriminó, llamada de atención, llama la atención a, llamó la atención a
            reprimand: toque de atención, declaración de infracción, censura a, censuró a
            reprimand: rapapolvo, jalón de orejas
            reprimand: tirones de orejas
            > La autoridad amonesta al ayuntamiento de Villarcas.
            warn: advertencia, advertencias, advertencia formal, advertencia pública, advertencia oficial, aviso formal
            warn: advierte a, advirtió a, carta de advertencia, ha advertido a, advertida, advertido formalmente
            warn: dirige una advertencia
            warn: ha advertido, advirtió al, advierte al, advertir a, advertir al
            warn: le advierte de, le advirtió de, aviso a, aviso al, aviso previo, alerta a, alertó a, previene a
            warn: previno a, advirtieron a
            warn: advirtiéndole
            periodic: multa coercitiva, multas coercitivas, multa diaria, multas diarias, astreinte, astreintes
            periodic: pena de astreinte, sanción diaria, sanción coercitiva, multa periódica, multas periódicas
            periodic: sanción periódica, penalización diaria, multa por día, multa por cada día, penalización por día
            periodic: penalidad diaria, pago periódico, apremio, apremios, por día de retraso, por cada día de retraso
            periodic: por día de demora, por cada día de demora, sanciones diarias
            periodic: apercibida de multas
            periodic: por cada semana de retraso, por cada semana que, por cada mes de retraso, por cada mes que
            periodic: por cada día de incumplimiento, por día de incumplimiento, por semana de retraso
            periodic: por cada jornada, pena coercitiva, sanción por día, sanciones coercitivas, multa semanal
            periodic: multas semanales
            propose: proyecto de decisión, proyecto de resolución, propuesta de resolución, propuesta de sanción
            propose: propuesta de multa, borrador, borrador de decisión, intención de multar, intención de sancionar
            propose: intención de imponer, tiene intención de, tiene la intención de, notificación de intenciones
            propose: aviso de intención, notificación de intención, su intención de, pretende multar, pretende sancionar
            propose: pretende imponer, se propone, propone multar, propone sancionar, propone imponer, propone una multa
            propose: propone una sanción, propuso una multa, propuso una sanción, propuesto una multa, preliminar
            propose: preliminares, conclusiones preliminares, decisión preliminar, decisión provisional, pide una multa
            propose: solicita una multa, pide imponer, acuerdo de inicio, sanción propuesta, multa propuesta, prevé multar
            propose: prevé imponer, planea multar, planea imponer, quiere multar, quiere imponer, ha propuesto, propondrá
            propose: proponía, proponían, inicialmente propuesta, planteaba, plantea una multa, podría imponer
            propose: estudia multar, estudia sancionar, sanción provisional, multa provisional, conclusión provisional
            propose: conclusiones provisionales, carácter provisional
            rumour: según fuentes, fuentes conocedoras, fuentes cercanas, fuentes próximas, fuentes anónimas
            rumour: según esas fuentes, siempre según, personas conocedoras, personas cercanas, personas familiarizadas
            rumour: personas próximas, fuentes del sector, fuentes no identificadas, fuentes familiarizadas, al parecer
            rumour: presuntamente, supuestamente, podría tener que, podría enfrentarse, podrían enfrentarse
            rumour: podría ser multada, podría ser multado, podría ser sancionada, podría recibir, podría imponer
            rumour: se espera que, se prevé que, está a punto de, a punto de ser, a las puertas de, a punto de imponer
            rumour: rumor*, filtrad*, filtración a la prensa, se rumorea, habría decidido, habría propuesto, se baraja
            rumour: barajan, apunta a, según ha podido saber, según ha sabido, adelanta que, prepara una multa
            rumour: ultima una multa, ultima una sanción, prepara una sanción, inminente, en los próximos días
            rumour: en las próximas semanas, podría costarle, podría alcanzar, a las que no identifica
            rumour: que pidieron el anonimato, bajo condición de anonimato, pidió no ser identificada
            rumour: pidieron no ser identificados, se enfrentaría a, conocedores del asunto
            > Fuentes conocedoras del expediente dan por hecho el golpe a Lumbrera.
            withdraw: retirada de la multa, retiró la multa, retira la multa, retira la sanción, retiró la sanción
            withdraw: archivo de las actuaciones, archiva, archivó, archivado, archivar, archivo del procedimiento
            withdraw: levanta la prohibición, levantó la prohibición, levantamiento de, levanta el veto, levantó el veto
            withdraw: levanta la suspensión, declara la caducidad, prescrita, perdona, perdonó, condona, condonó, dispensa
            withdraw: renuncia a multar, desiste, desistió de imponer, dio marcha atrás, da marcha atrás, sobreseimiento
            withdraw: sobresee, retirarla
            withdraw: retirado la multa, retirado la sanción
            withdraw: deja sin efecto la orden, levantó la suspensión
            withdraw: levanta la orden, levantó la orden, levanta la medida, levantó la medida, levantada, alzó
            withdraw: alza la suspensión, revocó de oficio, revisión de oficio, anula de oficio, rectifica y retira
            withdraw: desistimiento de la agencia, caducidad del procedimiento, declaró la caducidad

            # Sums that are no fines.
            cap: hasta, como máximo, máximo, máxima, máximos, máximas, límite, límites, tope, topes, techo, tope legal
            cap: un máximo de, de un máximo, volumen de negocio, volumen de negocios, de la facturación, de su facturación
            cap: de facturación, de la facturación anual, de los ingresos, de sus ingresos, por ciento del volumen
            cap: la cifra que sea mayor, de mayor cuantía, la mayor de las dos, optándose por la de mayor cuantía
            cap: puede alcanzar, pueden alcanzar, puede llegar, pueden llegar, podría llegar, llegar a, podrían llegar
            cap: podía costar, no puede superar, no podrá exceder, sin exceder, permite multar, permite imponer
            cap: prevé multas, prevé sanciones, puede sancionarse con, pueden sancionarse, podrá sancionarse
            cap: se expone a una sanción de hasta, de entre, oscilan, podría haber sido, multas de hasta, multa de hasta
            cap: sanciones de hasta, sanción de hasta, horquilla, umbral
            turnover: facturación, facturó, facturaba, ingresos, beneficio, beneficios, ganancias, volumen de negocio
            turnover: volumen de negocios, cifra de negocio, cifra de negocios, ventas, vendió, ventas netas
            turnover: resultado neto, ebitda, beneficio neto, valoración, valorada en, capitalización, valor de mercado
            turnover: pérdidas, patrimonio, activos, balance, facturado, facturan, ingresó el año
            turnover: resultado de explotación, acciones
            turnover: ingresos de, ganó
            total: en total, total, totales, suma total, suman, sumando, sumaron, sumadas, sumado, conjunto, en conjunto
            total: conjuntamente, asciende el total, acumuladas, acumulado, acumulan, en su conjunto, totalizan, totalizó
            total: importe global, importe total, cuantía total, globales, en sanciones, en multas, de media, promedio
            total: media de, multas por valor de, sanciones por valor de, entre todas, desglosa, desglosada, repartida
            total: repartidos, a razón de, desde 2018, sancionadores resueltos, volumen total
            total: en toda europa, en promedio, suma y sigue
            damages: indemnización, indemnizaciones, indemnizar, daños y perjuicios, daño moral, daños morales
            damages: demanda colectiva, demandas colectivas, acción colectiva, acciones colectivas, compensación
            damages: compensaciones, resarcimiento, demandantes, demanda civil, vía civil, responsabilidad civil
            damages: responsabilidad patrimonial, perjuicios, reparación, resarcir, reclamar una indemnización
            damages: afectados reclaman, demanda, demandas, pleito colectivo, reclamación de daños, por daños
            damages: jurado, patente, patentes
            damages: reclaman, reclamaban
            otherSum: precio, precios, coste, costes, costo, presupuesto, presupuestos, inversión, inversiones, invertir
            otherSum: invirtió, invertirá, acuerdo extrajudicial, compra, compró, comprada, adquisición, adquirió, vendido
            otherSum: vendida, provisión, provisiones, provisionó, dotó, dotado, dotación, ayudas, subvención
            otherSum: subvenciones, rescate, préstamo, préstamos, salario, sueldo, nómina, cuota, cuotas, tarifa, tarifas
            otherSum: suscripción, dividendo*, costas, gastos, deuda, deudas, fianza, contrato, contratos, licitación
            otherSum: adjudicación, donación, donaciones, premio, recompensa, descuento, bonificación, estafa, ahorro
            otherSum: fichas, criptomonedas, tasa, tasas, honorarios, minuta, fondo, fondos, ronda, indemnizó, devolver
            otherSum: devolución, reembolso, reembolsar, por valor de, importe del contrato, rebaja fiscal
            otherSum: bitcoin*, importe base, cuantía base, pago voluntario, pronto pago, costas procesales, costó, costaron
            otherSum: donó, póliza, minoría, voto particular
            otherSum: primas
            otherSum: capital social, desembolso, importe del préstamo, botín, sustrajeron, sustraídas, sustraídos
            otherSum: recaudado, recaudados, recaudación, rescate pedido, patrocinio, alquiler, renta, hipoteca
            otherSum: matrícula, entrada, entradas, billete, prima, pensión, paga extra, al mes de, caja, ganó
            otherSum: apuesta, apuestas, bote, coste del proyecto, valorado en, valorados en, instalación
            otherSum: licencia de uso

            # Procedure.
            decide: decisión, decisiones, resolución, resoluciones, resuelve, resolvió, resuelto, resolver
            decide: resolvieron, decide, decidió, decidido, decidieron, dictamen, dictaminó, dictamina, determina
            decide: determinó, determinado, concluye, concluyó, concluido, considera, consideró, considerado
            decide: estima que, estimó que, aprecia, apreció, declara, declaró, declarado, constata, constató
            decide: entiende, entendió, estableció, establece, acuerdo, acordó, acuerda, dictó, dicta, dictada, adoptó
            decide: adopta, adoptada, providencia, hechos probados, firmada, emitió, emitida, da por probado
            decide: da por infringido, fechada, fechado, notificó, notifica
            decide: lleva fecha, firmado
            announce: anunció, anuncia, anunciado, anunciada, anunciaba, anuncio, hizo público, hizo pública
            announce: ha hecho pública, ha hecho público, hecho público, hecha pública, publicó, publica, publicado
            announce: publicada, publicación, comunicó, comunicado, ha comunicado, reveló, revela, desveló
            announce: dio a conocer, ha dado a conocer, informó, se conoció, se ha conocido, trascendió, se supo
            incident: filtración, filtraciones, filtró, filtrado, filtrados, fuga, brecha, brechas, ciberataque
            incident: ciberataques, ataque, ataques, atacantes, hackeo, hacker*, pirata, piratas, robo, robados
            incident: robadas, sustraído*, incidente, incidentes, ransomware
            statute: ley, ley orgánica, reglamento, directiva, real decreto, código, decreto
            conclude: concluyó, ha concluido, finalizó, cerró, ha cerrado, culminó, terminó, resuelto el procedimiento
            inquiry: investigación, investigaciones, investiga, investigó, investigan, investigado, investigada
            inquiry: investigar, inspección, inspecciones, inspeccionó, inspector*, pesquisa*, indaga*, abrió, abierta
            inquiry: abierto, ha abierto, abre, abrir, apertura, inició, inicio, inicia, iniciado, iniciada
            inquiry: actuaciones previas, diligencias, auditoría*, examinó, examina, examinado, examinadas, examen
            inquiry: expediente abierto, procedimiento abierto, de oficio, instrucción, requerimiento de información
            inquiry: admitió a trámite, admitida a trámite, admite a trámite, admisión a trámite, averigua*, escruta
            inquiry: escrutinio, registro
            appeal: recurso, recursos, recurso de reposición, recurso contencioso-administrativo, recurso de casación
            appeal: recurso de apelación, apelación, apelaciones, alzada, recurso de alzada, impugnación, impugnaciones
            appeal: demanda contenciosa, vía judicial, casación, los tribunales, la justicia, acciones legales
            appeal: acciones judiciales, batalla judicial, batalla legal
            appeal: reposición
            appeal: la vía contenciosa, vía contencioso-administrativa
            appeal: demanda ante, pleito
            appeal: pleitos, pleitear, litigio, los juzgados
            appealVerb: recurrió, recurrido, recurre, recurren, recurrieron, recurrirá, recurrirán, recurriremos, recurrir
            appealVerb: recurrirla, recurrida, recurriendo, recurría, recurriera, ha recurrido, ha sido recurrida
            appealVerb: fue recurrida, recurrirlo, apeló, apela, apelado, apelar, apelará, apelaron, apelarán, impugnó
            appealVerb: impugna, impugnado, impugnada, impugnar, impugnará, impugnaron, impugnarla, interpuso recurso
            appealVerb: interpuso un recurso, interpondrá recurso, interpondrá un recurso, interpone recurso
            appealVerb: interponer recurso, interponer un recurso, interpuesto recurso, interpuesto un recurso
            appealVerb: interpuso demanda, presentó recurso, presentó un recurso, presentado recurso
            appealVerb: presentado un recurso, presenta recurso, presentar recurso, presentar un recurso
            appealVerb: presentará recurso, presentará un recurso, presentaron recurso, recurso interpuesto
            appealVerb: recurso presentado, recurso que presentó, pendiente del recurso, pendiente de recurso
            appealVerb: pendiente de un recurso, formuló recurso, ha presentado un recurso, acudió a los tribunales
            appealVerb: acude a los tribunales, acudir a los tribunales, acudirá a los tribunales
            appealVerb: acudido a los tribunales, acudió a la justicia, acude a la audiencia, acudirá a la justicia
            appealVerb: llevó el asunto, llevó el caso, llevará el caso, llevará el asunto, llevará la sanción
            appealVerb: llevará la multa, llevar el caso, llevó la sanción, llevó la multa, lleva la multa
            appealVerb: lleva la sanción, llevado el caso, llevar la sanción, llevar el asunto, llevar la multa
            appealVerb: lo llevó a los tribunales, combatirá, se opuso, pidió la anulación, solicitó la anulación
            appealVerb: pide la anulación, solicita la anulación, planteó recurso, plantea recurso, interpusieron recurso
            appealVerb: recurso contra la, discute la sanción, discutió la sanción, ejercer acciones legales
            appealVerb: emprender acciones legales, emprenderá acciones, disputa la multa, rebatirá
            appealVerb: sanción a los tribunales, multa a los tribunales, asunto a los tribunales, caso a los tribunales
            appealVerb: decisión a los tribunales, recurrir ante los tribunales, recurrirá ante los tribunales
            appealVerb: irá a los tribunales, fue a los tribunales, va a los tribunales, la llevará a los tribunales
            appealVerb: resolución a los tribunales, acude a la justicia, acude a la audiencia nacional
            appealVerb: acudirá a la audiencia nacional, acudió a la audiencia nacional, acudió al tribunal
            appealVerb: acudirá al supremo, acude al supremo, acudió al supremo, llevará a los tribunales, impugnarlo
            appealVerb: combatir la sanción, combatir la multa, la impugnará, la recurrirá
            > La cadena llevó el asunto a los tribunales en marzo.
            intend: recurrirá, recurrirán, recurriremos, apelará, apelarán, impugnará, impugnarán, interpondrá
            intend: interpondrán, presentará recurso, y recurrirá, que recurrirá, empresa recurrirá, compañía recurrirá
            intend: ayuntamiento recurrirá, entidad recurrirá, y apelará, que apelará, compañía apelará, empresa apelará
            intend: e impugnará, que impugnará, que interpondrá, y que recurrirá, grupo recurrirá, va a, van a, vamos a
            intend: prevé, prevén, planea, planean, pretende, pretenden, tiene intención de, tiene la intención de
            intend: intención de, quiere, quieren, estudia, estudian, estudiará, valora, valorará, analiza, analizará
            intend: sopesa, baraja, contempla, considera, anuncia, anunció, anunciado, adelanta que, adelantó que
            intend: adelanta, adelantó, avanza que, avanzó que, ha dicho que, dijo que, asegura que, aseguró que
            intend: confirmó que, dispuesta a, dispuesto a, podrá, podrán, podría, podrían, puede, pueden, cabe
            intend: se reserva, se reserva el derecho, decidido recurrir, ha decidido, no descarta, no está de acuerdo
            intend: no comparte, discrepa, en desacuerdo, piensa, espera, prepara, se propone, tomará, ejercerá, llevará
            intend: acudirá, defenderá, agotará, aún no ha decidido, todavía no ha decidido
            lodge: presentó, presentaron, presenta, presentan, presentado, presentada, presentadas, presentados, presentar
            lodge: presentaría, presentando, interpuso, interpusieron, interpuesta, interpuestas, interpuesto, interpone
            lodge: interponer, formuló, formularon, formulada, formular, acudió a, acudieron a, se dirigió a
            lodge: se dirigieron a, trasladó, trasladaron, trasladada, elevó, registró, puso en conocimiento, remitió
            lodge: recibió, recibe, recibidas, recibida, ha recibido, llegó a, a raíz de, a partir de, a instancias de
            lodge: tras una, tras la, tras las, raíz de una, origen en, parte de una, partió de, motivada por, motivó
            lodge: dio lugar a, por una denuncia, llevó a, llevaron a, promovida, promovió, la presentó, lo presentó
            lodge: la interpuso, planteó, plantearon, entregó, entregaron
            dismiss: desestima, desestimó, desestimado, desestimada, desestimar, desestimó el recurso, desestimación
            dismiss: desestimando, desestiman, inadmite, inadmitió, inadmitido, inadmisión, inadmisible, no admite
            dismiss: no admitió, no ha lugar, sin éxito, fracasó, fracasa, perdió, pierde, improcedente, tumba el recurso
            dismiss: tumbó el recurso, tumba la demanda, no da la razón, quita la razón, da la razón a la agencia
            dismiss: dio la razón a la agencia, da la razón a la aepd, da la razón al regulador, no prosperó, no prospera
            dismiss: rechaza el recurso, rechazó el recurso, rechazado el recurso, rechaza la demanda, rechazó la demanda
            dismiss: rechaza la impugnación, rechaza la apelación, rechaza los argumentos, rechazó los argumentos
            dismiss: rechazó la apelación, tribunal rechaza, tribunal rechazó, tribunal ha rechazado
            dismiss: audiencia nacional rechaza, audiencia nacional rechazó, audiencia nacional ha rechazado
            dismiss: supremo rechaza, supremo rechazó, supremo ha rechazado, juez rechaza, juez rechazó, sala rechaza
            dismiss: sala rechazó, rechaza suspender, recurso rechazado, recurso ha sido rechazado, fue rechazado, desoye
            dismiss: desoyó
            grant: estima el recurso, estimó el recurso, estimado el recurso, estimar el recurso, estima íntegramente
            grant: estimó íntegramente, estimatoria, estimación del recurso, estimando, le da la razón, da la razón
            grant: dio la razón, ha dado la razón, le dio la razón, le da ahora la razón, dan la razón, absuelve, absolvió
            grant: absuelta, absuelto, admite el recurso, ganado el recurso, acoge el recurso, acogió el recurso, exonera
            grant: exoneró, estima la demanda, gana el recurso, ganó el recurso, gana el pleito, ganó el pleito
            grant: falla a favor de la empresa, falló a favor de la empresa, victoria judicial
            uphold: confirmada, confirmando, ratifica, ratificó, ratificado, ratificada, ratificar, avaló, avalado
            uphold: avalada, avalar, mantenida, conforme a derecho, ajustada a derecho, validó, sigue en pie, da por buena
            uphold: dio por buena, convalida, refrenda, refrendó, apuntala, blinda, hace firme, intacta
            uphold: confirma la sanción, confirma la multa, confirma la resolución, confirma la decisión
            uphold: confirma la sentencia, confirma la prohibición, confirma íntegramente, confirma el veto
            uphold: confirma en casación, confirmó la sanción, confirmó la multa, confirmó la resolución
            uphold: confirmó la decisión, confirmó la sentencia, confirmó la prohibición, confirmó íntegramente
            uphold: confirmó el veto, confirmado la sanción, confirmado la multa, confirmado la resolución
            uphold: confirmado la prohibición, confirmado la sentencia, confirmado la decisión, tribunal confirma
            uphold: tribunal confirmó, tribunal ha confirmado, audiencia nacional confirma, audiencia nacional confirmó
            uphold: audiencia nacional ha confirmado, supremo confirma, supremo confirmó, supremo ha confirmado
            uphold: sala confirma, sala confirmó, mantiene la multa, mantiene la sanción, mantiene la prohibición
            uphold: mantiene el veto, mantuvo la multa, mantuvo la sanción, mantuvo la prohibición, mantuvo el veto
            uphold: mantenido la multa, mantenido la sanción, mantener la multa, mantener la prohibición, avala la
            uphold: avaló la, avala el, es firme, ya es firme, ha adquirido firmeza, adquirió firmeza, devino firme
            uphold: respalda a la agencia, respaldó a la agencia, respalda la multa, respalda la sanción
            uphold: respaldó la sanción, respaldó la multa, valida la
            annul: anula, anuló, anulado, anulada, anulan, anularon, anulando, anulación, deja sin efecto, dejó sin efecto
            annul: dejado sin efecto, sin efecto, revoca, revocó, revocado, revocada, tumba, tumbó, tumbado, invalida
            annul: invalidó, invalidada, nulidad, echa abajo, echó abajo, casa la sentencia, cancela, canceló
            annul: levanta la sanción, revierte, revirtió, deroga, desautoriza, elimina la multa, borró la multa, absuelve
            annul: absolvió, declara nula, declaró nula, declarada nula, declara la nulidad, declaró la nulidad
            annul: declarar nula, queda anulada, quedó anulada
            reduce: reduce, redujo, reducido, reducida, reducen, rebaja, rebajó, rebajado, rebajada, rebajaron, recorta
            reduce: recortó, recortado, recortada, disminuyó, minora, minoró, minorada, moderó, estima parcialmente
            reduce: estimó parcialmente, estimación parcial, estimado parcialmente, estima en parte, estimó en parte
            reduce: estimar parcialmente, parcialmente estimado, deja la multa en, dejó la multa en, deja en, dejó en
            reduce: aminora, aminoró, baja la multa, bajó la multa, baja la sanción, bajó la sanción, reducir la multa
            reduce: rebajar la multa, rebajar la sanción, reducir la sanción, reducción de la multa
            reduce: reducción de la sanción, bajó a, la baja a
            reduce: dejar en, dejado en, queda en, quedó en, pasa de
            increase: aumentó, aumentado, aumentada, incrementa, incrementó, incrementar, elevó, elevado, subió, duplicó
            increase: triplica, agrava, agravó, encarece, endurece, endureció, sube la multa, eleva la multa
            increase: eleva la sanción, aumenta la multa, aumenta la sanción, elevar la multa, duplica la multa, elevada a
            increase: la eleva, la aumenta, aumenta a, eleva a
            increase: incrementado, incrementada, duplica, duplicado, triplicó, agravada, subida a
            increase: la sube, sube a, endurecida
            refer: devuelve el caso, devolvió el caso, devuelve el asunto, devolvió el asunto, devuelve a, retrotrae
            refer: retroacción, retrotraer, cuestión prejudicial, cuestiones prejudiciales, prejudicial
            refer: tribunal de justicia de la unión europea para, plantea al tjue, elevó al tjue, eleva al tjue
            refer: remite el caso, remitió el caso, remite el asunto, remitió el asunto, reenvía, reenvió, reexamine
            refer: reexamen, reexaminar, nueva decisión, vuelva a resolver, volver a examinar, vuelve al tribunal
            refer: de vuelta al
            suspend: suspende la ejecución, suspendió la ejecución, suspensión de la ejecución, suspensión cautelar de la
            suspend: medida cautelarísima, cautelarísima, efecto suspensivo, suspensiva, suspender la ejecución
            suspend: suspendida la ejecución, en suspenso, paraliza la multa, ejecución suspendida, suspensión de la multa
            suspend: suspensión de la sanción, suspende la multa, suspende la sanción
            suspend: suspende cautelarmente, suspendió cautelarmente, suspendida cautelarmente
            suspend: suspensión de la resolución, suspende los efectos, suspendió los efectos, suspendidos los efectos
            suspend: paraliza la sanción, paralizó la multa, paralizada la ejecución, en tanto se resuelve
            suspend: mientras se resuelve, hasta que haya sentencia, congela la multa, congelada
            complaint: denuncia, denuncias, reclamación, reclamaciones, queja, quejas, denuncia colectiva
            complaint: reclamación colectiva, escrito de denuncia, querella, reclamante, parte reclamante, denunciante
            complaint: petición, escrito
            complaint: aviso de
            complain: denunció, denunciaron, denunciado, denunciados, denunciada, denunciaba, denunciaban
            complain: había denunciado, habían denunciado, denunciar, denuncian, reclamó ante, reclamaron ante, se quejó
            complain: se quejaron, se quejaba, se quejan, quejarse, puso una denuncia, alertó, alertaron
            complain: dio la voz de alarma, puso en conocimiento, pusieron en conocimiento, protestó, protestaron
            complain: ha denunciado, han denunciado, denunció los hechos
            behalf: en nombre de, en representación de, en su nombre, representa a, representando a, representaba a
            behalf: por cuenta de, en defensa de, respaldada por, suscrita por, firmada por, apoyada por
            behalf: a la que se sumaron, agrupa a, agrupaba a, de parte de
            behalf: representación de, cedido su representación, por encargo de
            behalf: por mandato de, avalada por, secundada por, con poderes de, que reúne a, que reunía a
            behalf: respaldado por, firmado por
            behalf: a la que se han sumado, a la que se adhirieron
            accept: no recurrirá, no recurrió, no va a recurrir, no ha recurrido, no recurre, no prevé recurrir
            accept: renuncia a recurrir, renunció a recurrir, renunciando a recurrir, sin recurrir, pago voluntario
            accept: acepta la multa, acepta la sanción, aceptó la multa, aceptó la sanción, acepta la decisión
            accept: aceptó la decisión, acata, acató, acatará, ha pagado la multa, pagó la multa, ya ha pagado
            accept: reconoció su responsabilidad, reconoce su responsabilidad, reconocimiento de responsabilidad
            accept: reconocimiento de la responsabilidad, pide disculpas, pidió disculpas, asume la multa
            accept: asume la sanción, asumió la sanción, desiste del recurso, desistió del recurso, retiró el recurso
            accept: retira su recurso, no presentará recurso, no apelará, no impugnará, pronto pago, toma nota
            accept: sin recurrirla, sin recurrirlo, no la recurrió, no lo recurrió, no la impugnó, no impugnó
            accept: no ha impugnado, no fue recurrida, no fue impugnada, no se recurrió, no discutió, no la discutió
            accept: renuncia a cualquier recurso, renuncia a cualquier acción, renunció a cualquier recurso
            accept: renuncia a discutir, se acogió al pago, se acogió a la reducción, se acoge al pago
            accept: se ha acogido al pago, ha optado por el pago, optó por el pago, abonó la multa, abonó la sanción
            accept: ya abonó, ya ha abonado, reconoció los hechos, reconoce los hechos, admitió los hechos
            accept: se conformó, se conforma con, se aquieta, se aquietó, descarta recurrir, descartó recurrir
            accept: no tiene intención de recurrir, no piensa recurrir, cumplirá la resolución, cumplirá la orden
            accept: respeta la decisión, respetará la decisión, dice que la respeta, pagará sin

            # Who.
            authorityNoun: agencia, agencias, regulador, reguladora, reguladores, autoridad de protección de datos
            authorityNoun: autoridades de protección de datos, autoridad, autoridades, supervisor, supervisora
            authorityNoun: supervisores, autoridad de control, autoridades de control, autoridad supervisora
            authorityNoun: autoridad de privacidad, regulador de privacidad, regulador de la privacidad
            authorityNoun: supervisor de la privacidad, organismo regulador, organismo supervisor
            authorityNoun: organismo de protección de datos, el organismo, mismo organismo, comisión, la comisión
            authorityNoun: comisionado, comisionada, comisionado de información, comisionado de protección de datos
            authorityNoun: comisaria, comisario, consejo, el consejo, defensor del pueblo de protección de datos, garante
            authorityNoun: el garante, guardián, guardián de la privacidad, vigilante de la privacidad
            authorityNoun: gendarme de la privacidad, protección de datos, directora de la agencia, inspección de datos
            authorityNoun: autoridad principal, autoridad líder, oficina del comisionado, autoridad nacional
            authorityNoun: regulador de datos, autoridad de datos, agencia de protección de datos
            authorityNoun: comisión de protección de datos, comité restringido, formación restringida, sala de litigios
            authorityNoun: policía de la privacidad, agencia de privacidad, inspectorado, ente regulador
            authorityNoun: presidencia de la agencia
            authorityNoun: autoridad competente, autoridad garante, autoridad independiente, autoridad autonómica
            authorityNoun: agencia autonómica, agencia estatal, agencia de datos, agencia de protección, la agencia
            authorityNoun: oficina de protección de datos, inspector de datos, comisario de protección de datos
            authorityNoun: comisaria de protección de datos, delegado federal, comisionada de protección de datos
            authorityNoun: defensora de los datos, regulador de protección de datos, supervisor de protección de datos
            authorityNoun: supervisor europeo, autoridad de supervisión, organismo de control, órgano de control
            authorityNoun: organismo de privacidad, perro guardián, guardián de los datos, guardiana de los datos
            authorityNoun: gendarme de los datos, homóloga, homólogo, homólogos, su homóloga, su homólogo
            authorityNoun: cámara contenciosa, presidente de la autoridad, presidenta de la autoridad
            authorityNoun: directora de la autoridad, director de la agencia, presidente de la agencia
            authorityNoun: presidenta de la agencia, comisariado, inspección estatal
            courtNoun: tribunal, tribunales, juzgado, juzgados, juez, jueza, jueces, corte, sala de lo contencioso
            courtNoun: audiencia, tribunal supremo, tribunal superior, tribunal administrativo, tribunal de apelación
            courtNoun: tribunal de apelaciones, tribunal general, tribunal de justicia, tjue, supremo, alto tribunal
            courtNoun: magistrado, magistrada, magistrados, sala tercera, la sala, tribunal constitucional
            courtNoun: consejo de estado, tribunal de primera instancia, tribunal federal, tribunal regional
            courtNoun: tribunal de mercados
            courtNoun: sección, sección primera, sección segunda, sección tercera, sección cuarta, ponente
            companyNoun: empresa, empresas, compañía, compañías, sociedad, sociedades, grupo, grupos, firma, firmas
            companyNoun: multinacional, multinacionales, corporación, entidad, entidades, negocio, comercio
            companyNoun: establecimiento, tienda, tiendas, supermercado, supermercados, cadena, cadena de supermercados
            companyNoun: gran superficie, grandes almacenes, banco, bancos, entidad bancaria, entidad financiera, caja
            companyNoun: financiera, aseguradora, aseguradoras, mutua, correduría, operadora, operadoras, operador, teleco
            companyNoun: telecos, operadora de telecomunicaciones, operador de telecomunicaciones, compañía telefónica
            companyNoun: compañía de telecomunicaciones, proveedor, proveedora, proveedores, comercializadora, eléctrica
            companyNoun: energética, distribuidora, gasista, petrolera, gasolinera, compañía eléctrica
            companyNoun: compañía energética, compañía aérea, aerolínea, aerolíneas, hotel, hoteles, cadena hotelera
            companyNoun: hotelera, apartamento, restaurante, bar, discoteca, gimnasio, gimnasios, cadena de gimnasios
            companyNoun: hospital, hospitales, clínica, clínicas, centro médico, centro de salud, clínica dental, dentista
            companyNoun: farmacia, farmacias, laboratorio, laboratorios, servicio de salud, consejería, médico, psicóloga
            companyNoun: psicólogo, residencia de mayores, residencia, universidad, universidades, colegio, colegios
            companyNoun: instituto, escuela, academia, guardería, centro educativo, autoescuela, ayuntamiento
            companyNoun: ayuntamientos, consistorio, municipio, diputación, corporación municipal, ministerio, ministerios
            companyNoun: generalitat, administración, administraciones, organismo público, entidad pública, policía
            companyNoun: guardia civil, partido, partido político, sindicato, federación, club, club deportivo
            companyNoun: club de fútbol, gestor aeroportuario, aeropuerto, empresa pública, servicio postal, red social
            companyNoun: redes sociales, plataforma, plataformas, aplicación, aplicaciones, app, apps, buscador, gigante
            companyNoun: gigantes, gigante tecnológico, tecnológica, tecnológicas, empresa tecnológica
            companyNoun: compañía tecnológica, gigante estadounidense, gigante del comercio electrónico, web, página web
            companyNoun: sitio web, portales, foro, desarrolladora, desarrollador, startup, empresa emergente, filial
            companyNoun: filiales, matriz, división, sucursal, sociedad dependiente, fabricante, fabricantes, distribuidor
            companyNoun: minorista, concesionario, inmobiliaria, agencia inmobiliaria, administrador de fincas
            companyNoun: comunidad de propietarios, comunidad de vecinos, constructora, promotora, empresa de seguridad
            companyNoun: empresa de trabajo temporal, agencia de viajes, agencia de publicidad, empresa de recobro
            companyNoun: agencia de cobros, fichero de morosos, despacho, despacho de abogados, bufete, asesoría, gestoría
            companyNoun: consultora, editorial, periódico, diario, medio de comunicación, televisión, cadena de televisión
            companyNoun: emisora, productora, casa de apuestas, casino, empresa de juego, peluquería, panadería, taller
            companyNoun: ferretería, empleador, empleadora, empresario, empresaria, autónomo, particular, particulares
            companyNoun: persona física, vecino, vecina, propietario, propietaria, dueña, mujer, hombre, ciudadano
            companyNoun: policía local, concejal, parte reclamada, reclamada, reclamado, denunciada, denunciado, infractor
            companyNoun: infractora, responsable del tratamiento, responsable, encargado del tratamiento, encargado
            companyNoun: entidad reclamada, recurrente, sancionada, demandada, mercantil, cooperativa, fundación
            companyNoun: asociación, ong, iglesia, diócesis, parroquia, museo, biblioteca, teatro, cine
            companyNoun: empresa de transporte, empresa ferroviaria, ferroviaria, autobuses, taxi, empresa de reparto
            companyNoun: plataforma de reparto, mensajería, empresa de mensajería, logística, servicio de mensajería
            companyNoun: marketplace, comercio electrónico, tienda online, tienda en línea, plataforma de vídeo
            companyNoun: plataforma de streaming, agencia de calificación, agencia estatal, servicio público
            companyNoun: colegio profesional, colegio oficial, colegio de abogados, mutualidad, instituto de estadística
            companyNoun: seguridad social, aseguradora médica, empresa de reconocimiento facial, empresa de marketing
            companyNoun: empresa de telemarketing, centro de llamadas, contact center, comunidad autónoma, cabildo
            companyNoun: mancomunidad, cofradía, hermandad, camping, inmobiliarias, franquicia, buscador de empleo
            companyNoun: portal inmobiliario, consejería de sanidad, consejería de educación, rectorado, cadena de tiendas
            companyNoun: empresa|compañía|firma|sociedad|cadena|entidad|plataforma|aplicación|clínica|residencia|academia|escuela|universidad|tienda|aseguradora|operadora|eléctrica|agencia|financiera|inmobiliaria|tecnológica|asociación privada|pública|municipal|local|española|catalana|vasca|gallega|andaluza|madrileña|valenciana|francesa|alemana|italiana|portuguesa|holandesa|neerlandesa|irlandesa|británica|sueca|polaca|estadounidense|china|extranjera|virtual|digital|matriz|familiar|pequeña|dental|veterinaria|estética|infantil|anónima
            companyNoun: hospital|banco|colegio|centro|instituto|hotel|gimnasio|grupo|laboratorio|museo|club|comercio|operador|proveedor|fabricante|portal|casino|restaurante privado|público|municipal|local|comarcal|provincial|universitario|concertado|español|catalán|vasco|gallego|andaluz|francés|alemán|italiano|portugués|holandés|neerlandés|irlandés|británico|sueco|polaco|estadounidense|chino|extranjero|virtual|digital|deportivo|sanitario|comercial|educativo|cultural|anónimo
            companyNoun: cementera, cementeras, cervecera, bodega, naviera, constructor, promotor, arrendador
            companyNoun: arrendadora, casero, casera, inquilino, notaría, notario, registrador, procurador, detective
            companyNoun: agencia de detectives, agencia de modelos, funeraria, tanatorio, óptica, ópticas, veterinario
            companyNoun: fisioterapeuta, podólogo, nutricionista, psiquiatra, pediatra, odontólogo, ginecólogo
            companyNoun: enfermero, enfermera, celador, centro de estética, salón de belleza, centro de fertilidad
            companyNoun: clínica de reproducción, clínica capilar, ambulatorio, geriátrico, centro de día
            companyNoun: residencia de ancianos, residencia geriátrica, guardería infantil, escuela de danza
            companyNoun: escuela de idiomas, centro de formación, conservatorio, colegio mayor, ampa, hostal, pensión
            companyNoun: albergue, casa rural, apartamentos turísticos, touroperador, turoperador, cafetería, pub
            companyNoun: pizzería, hamburguesería, heladería, cadena de comida rápida, zapatería, cadena de moda
            companyNoun: firma de moda, perfumería, cadena de perfumerías, joyería, librería, juguetería, mueblería
            companyNoun: bazar, estanco, lavandería, estación de servicio, empresa de alarmas, empresa de limpieza
            companyNoun: empresa de mudanzas, empresa de autobuses, empresa de vtc, plataforma de alojamiento
            companyNoun: empresa de alquiler, empresa de patinetes, aparcamiento, garaje, metro, tranvía
            companyNoun: empresa de microcréditos, prestamista, bróker, plataforma de criptomonedas, casa de cambio
            companyNoun: empresa de solvencia, buró de crédito, empresa de recobros, gestora, gestora de fondos
            companyNoun: fondo de inversión, asegurador, mutua colaboradora, agencia de empleo, ett, consultoría
            companyNoun: auditora, agencia de marketing, agencia de comunicación, anunciante, distribuidora de seguros
            companyNoun: app de citas, aplicación de citas, chatbot, asistente virtual, navegador
            companyNoun: desarrolladora de videojuegos, estudio de videojuegos, editora, grupo editorial
            companyNoun: cadena de radio, productora audiovisual, plataforma audiovisual, youtuber, influencer
            companyNoun: bloguero, tuitero, streamer, podcaster, alcalde, alcaldesa, concejala, edil, diputado
            companyNoun: diputada, senador, candidato, candidata, exalcalde, juntas generales, parlamento, gobierno
            companyNoun: gobierno vasco, gobierno regional, junta, xunta, govern, diputación foral, departamento
            companyNoun: servicio público de empleo, delegación, consorcio, ente público, ente local
            companyNoun: entidad deportiva, ejército, prisión, centro penitenciario, policía foral, policía autonómica
            companyNoun: mossos, ertzaintza, cuerpo policial, bomberos, arzobispado, obispado, orden religiosa
            companyNoun: comunidad religiosa, federación deportiva, colegio de médicos, cámara de comercio, lonja
            companyNoun: cooperativa agrícola, explotación agraria, farmacéutica, laboratorio farmacéutico
            companyNoun: distribuidora farmacéutica, sub encargado, subcontrata, subcontratista, contratista
            companyNoun: adjudicataria, concesionaria, suministrador, actora, demandante, apelante, apelada
            companyNoun: expedientada, expedientado, presunta infractora, parte denunciada, entidad denunciada
            companyNoun: mercantil sancionada, empresa sancionada, entidad sancionada, sociedad dominante, participada
            companyNoun: fintech, neobanco, insurtech, comercializadora de energía, comercializadora eléctrica
            companyNoun: distribuidora eléctrica
            role: responsable del tratamiento, parte reclamada, reclamada, reclamado, entidad reclamada, denunciada, denunciado
            # Where somebody is.
            at: en, con sede en
            # Bodies whose name is the noun with what stands beside it.
            officeNoun: ayuntamiento, municipio, diputación, cabildo, hospital, universidad, colegio, instituto, aeropuerto, policía, servicio de salud, comunidad de propietarios, departamento
            officeNoun fields: ministerio, consejería, ministro, secretaría
            officeNoun: región, servicio andaluz, servicio murciano, servicio canario, universitat, universidade
            officeNoun: conselleria, xunta, consorcio, patronato, institut, departament, parlamento
            officeNoun: confederación hidrográfica, autoridad portuaria, tesorería general, dirección general
            officeNoun: colegio oficial, colegio público, escuela municipal, instituto municipal, centro de salud
            officeNoun: biblioteca municipal, museo
            officeNoun fields: departamento, conselleria, ministra, viceconsejería
            personNoun: cliente, clientes, clienta, clientas, usuario, usuarios, usuaria, usuarias, emplead*, trabajador
            personNoun: trabajadora, trabajadores, trabajadoras, ciudadan*, paciente, pacientes, mujer, mujeres, hombre
            personNoun: hombres, persona, personas, particular, particulares, abonad*, consumidor, consumidora
            personNoun: consumidores, afectad*, interesad*, menor, menores, niño*, niña*, alumno*, alumna*, estudiante*
            personNoun: padre, madre, padres, vecino*, vecina*, pasajer*, viajer*, huésped*, visitante*, internauta*
            personNoun: socio, socios, socia, afiliad*, funcionari*, agente, agentes, beneficiari*, inquilin*, propietari*
            personNoun: candidat*, solicitante*, denunciante*, reclamante*, demandante*, titular, titulares, activista*
            personNoun: periodista*, abogad*, exemplead*, extrabajador*, conductor*, asegurad*, contribuyente*, víctima*
            personNoun: familiar, familiares, portavoz, portavoces, individuo*, adolescente*, médic*, profesor*, jugador*
            personNoun: aficionad*, suscriptor*, exmarido, exmujer, pareja, hijo, hija, hijos, repartidor*, opositor*
            personNoun: ex emplead*, excliente*
            ngoNoun: asociación, asociaciones, organización, organizaciones, ong, oenegé, fundación, plataforma ciudadana
            ngoNoun: entidad sin ánimo de lucro, asociación de consumidores, organización de consumidores
            ngoNoun: asociaciones de consumidores, organización no gubernamental, organización de defensa
            ngoNoun: organización de derechos digitales, grupo de defensa, grupo activista, colectivo, colectivos
            ngoNoun: sindicato, sindicatos, comité de empresa, asociación de usuarios, asociación de internautas
            ngoNoun: organización de privacidad, grupo de presión, liga de derechos, federación de consumidores
            ngoNoun: defensores de la privacidad, activistas, comunidad de propietarios
            pressNoun: el país, el mundo, abc, la vanguardia, expansión, cinco días, el economista, el confidencial
            pressNoun: eldiario, el español, público, la razón, 20 minutos, europa press, efe, agencia efe, el periódico
            pressNoun: la sexta, reuters, bloomberg, afp, politico, the wall street journal, wall street journal
            pressNoun: financial times, the new york times, the guardian, bbc, le monde, der spiegel, business insider
            pressNoun: techcrunch, newtral, maldita, infolibre, rtve, cadena ser, onda cero, cope, xataka, genbeta
            pressNoun: este diario, este periódico, rotativo, diario, periódico, agencia de noticias, medios, prensa
            pressNoun: medio, ansa, irish times, confilegal
            prosecutor: fiscal, fiscalía, fiscales, ministerio fiscal, instructor, instructora, abogado general
            police: policía, guardia civil, ertzaintza, mossos, departamento de interior, ministerio del interior, instituciones penitenciarias
            prosecutor: abogada general, abogacía del estado, relator, relatora, órgano instructor, policía nacional
            prosecutor: policía judicial, magistrada ponente, magistrado ponente
            legalForm: s . l, s . l . u, s . a, s . a . u, s . l . l, s . l . p, s . l . n . e, s . a . d, s . c, s . coop
            legalForm: ^SL, ^SLU, ^SA, ^SAU, ^SLP, ^SLL, ^SAD, s . c . p, ^SCP, c . b, ^AIE, a . i . e, ^UTE
            legalForm: sociedad limitada, sociedad anónima, ^SICC, socimi, e . f . c, ^EFC, e . p . e, s . a . s, ^SAS
            legalForm: sasu, sarl, s . a . r . l, s . à r . l, s à r . l, s . r . l, srl, s . p . a, ^SPA, ^SE, ltd
            legalForm: limited, inc, incorporated, plc, llc, llp, ^LP, gmbh, ^AG, b . v, ^BV, n . v, ^NV, bvba, ^OY, ^OYJ
            legalForm: ^AB, a / s, ^ASA, ^APS, ^HF, ^EHF, sp . z o . o, sp . k, kft, zrt, nyrt, ^BT, s . r . o, a . s
            legalForm: d . o . o, ^DOO, d . d, d . n . o, ^UC, unlimited company, ^DAC, designated activity company, corp
            legalForm: corporation, ^CO, company, & co, co . kg, ^KG, kgaa, ^OHG, ^GBR, ^UG, e . v, ^MBH, ges . m . b . h
            legalForm: ^SNC, s . n . c, ^SCA, s . c . a, ^SCS, eood, ^OOD, ^AD, ^EAD, ^UAB, ^SIA, ^OU, ^PTY, ^PTE, lda
            legalForm: ltda, ^IKE, ^EPE, ^AE, ^GIE, ^VZW, asbl, i . p
            against: contra, a, al, a la, a los, a las, sobre, en contra de, frente a, hacia, dirigida a, dirigido a, para
            against: impuesta a, impuesto a, dirigida contra, dirigido contra, con
            by: por, por parte de, por la, por el, procedente de, a cargo de
            of: de, del, de la, de los, de las
            forWhom: para, para el, para la

            # What else a text claims.
            record: la mayor multa, la mayor sanción, mayor multa, mayor sanción, la multa más alta, multa más alta
            record: sanción más alta, más alta, la más alta, la más elevada, la más cuantiosa, multa récord
            record: sanción récord, récord, la mayor hasta la fecha, la mayor de la historia
            record: la más grande
            record: más elevada, más cuantiosa, más abultada
            record: la más dura, la más severa, la mayor cuantía, la mayor impuesta, mayor jamás
            record loosely: histórica, histórico, sin precedentes, la primera multa, primera multa, primera sanción
            record loosely: primera vez, nunca había, nunca antes, la segunda mayor, segunda mayor
            record loosely: nunca la agencia
            earlier: anteriormente, previamente, ya había, ya habían, ya en, ya fue, ya ha sido, había sido, el año pasado
            earlier: con anterioridad, hace un año, hace dos años, hace tres años, en el pasado, anterior, anteriores
            earlier: previo, previa, tras la multa de, encabezaban, no es la primera vez, no es el primero
            earlier: no es su primer, no es la primera, tampoco es, dejaría atrás, superando, superaría, por delante de
            earlier: se suma a, se suman a, había multado, había impuesto, había sancionado, ya sancionó, ya multó
            earlier: ya impuso, por entonces, en otro caso, en un caso similar, recientemente, meses antes, años antes
            earlier: desbanca, muy atrás, lo precede, la precede, aquella sanción, aquella multa, también multó
            earlier: también sancionó, hasta ahora encabezaban, hasta ahora la mayor, hasta ahora la multa
            earlier: hasta ahora el récord, en aquella ocasión
            earlier: no es nueva en, no es nuevo en, no parte de cero, ya pasó por, ya le hizo, ya le impuso
            earlier: ya la sancionó, ya la multó, ya lo multó, también había sido, no es un caso aislado
            earlier: ni es la primera, reincidente, reincide, reincidencia, ya le costó, ya tuvo que pagar
            earlier: con el mismo motivo, hace meses, hace cuatro años, hace cinco años, años atrás, ya cargó con
            > No es la primera vez: Portugal había sancionado a Coralmar en 2019.
            silent: no ha publicado, no publicó, no ha hecho pública, no ha hecho público, no ha querido, no quiso
            silent: no quisieron, sin comentarios, no ha comentado, declinó comentar, declinó hacer comentarios
            silent: declina comentar, rechazó hacer comentarios, no hace comentarios, no hubo respuesta, no respondió
            silent: no ha respondido, no ha confirmado, no confirma, no se ha pronunciado, guarda silencio
            silent: han querido confirmarlo, no ha trascendido, no se ha hecho público, secreto profesional, no revela
            silent: no se conoce
            undescribed: sin especificar, no especifica, no especificó, no detalla, no detalló, no precisa, no precisó
            undescribed: sin detallar, sin precisar, no concreta, sin concretar, no dice cuáles, no ha detallado
            undescribed: no aclara, no aclaró, sin dar detalles, sin dar más detalles
            seat: sede, con sede en, sede europea, sede central, establecimiento principal, domicilio social
            seat: domiciliada en, radicada en, tiene su sede, cuartel general, sede social, establecida en, afincada en
            seat: base europea
            filing: cuentas anuales, informe anual, informe de gestión, informe financiero, informe semestral
            filing: informe trimestral, memoria anual, hecho relevante, información privilegiada, registro mercantil
            filing: comunicación a la cnmv, sec, securities and exchange commission, estados financieros, folleto
            filing: pasivos contingentes, cuenta de resultados, nota a las cuentas, informe y cuentas, formulario
            says: dice, dijo, dicen, dijeron, según, afirma, afirmó, asegura, aseguró, explica, explicó, señala, señaló
            says: añade, añadió, declara, declaró, indica, indicó, sostiene, sostuvo, argumenta, argumentó, alega, alegó
            says: anuncia, anunció, comunicó, informó, informa, subraya, subrayó, recuerda, recordó, destaca, destacó
            says: apunta, apuntó, ha dicho, ha afirmado, ha señalado, ha explicado, ha asegurado, portavoz, comunicado
            says: publica, publicó, responde, respondió, replica, replican, reconoce, reconoció, insiste, insistió
            says: considera, cree, cuenta, contó, relata, detalla, manifestó, manifiesta, matiza, admite, admitió, niega
            says: negó, adujo, cuentan, advierte, advirtió, confirma, confirmó, opina, defiende, lamenta, lamentó, critica
            says: reacciona, precisa
            inaction: no ha pasado nada, nada ha ocurrido, sin respuesta, inacción, lentitud, dilación, dilaciones
            inaction: sigue sin resolver, sin resolver, no ha actuado, no actuó, no había actuado, parálisis
            inaction: demora injustificada, silencio administrativo, sin avances, se eterniza

            # Phrases that hide a cue.
            none: a pesar de, al parecer que, sobre todo, ante todo, a la vez, tal vez, en vez, en cuanto a
            none: en relación con, con respecto a, estados miembros, estado miembro, delegado de protección de datos
            none: delegada de protección de datos, política de privacidad, evaluación de impacto
            none: evaluación de impacto en la protección de datos, política de cookies, aviso de cookies, aviso legal
            none: nota de prensa, rueda de prensa, comunicado de prensa, gabinete de prensa, sala de prensa
            none: protección de datos personales, director general, consejero delegado, consejo de administración
            none: consejo de gobierno, punto de vista, puntos de vista, a punto, punto de venta, hasta el punto
            none: en primer lugar, en segundo lugar, por primera vez, primera instancia, en todo caso, en el acto
            none: recursos humanos, recursos naturales, recursos propios, recursos económicos, sin recursos
            none: impuesto sobre, impuesto de sociedades, orden del día, orden público, orden de alejamiento
            none: órdenes de alejamiento, del orden de, en orden a, orden ministerial, reconocimiento facial
            none: datos de contacto, base de datos, bases de datos, juego de datos, fuga de datos, de cara a, en cara
            none: punto de acceso, por lo tanto, por tanto, por ejemplo, por supuesto, por otra parte, por otro lado
            none: por ello, por eso, por un lado, por una parte, por lo que, por fin, por último, por favor, para que
            none: para ello, lo más, es más, a más tardar, redes sociales y, medio ambiente, medio millar, en medio de
            none: medio plazo, edad media, clase media, media luna, media tarde, por medio de, a través de, en parte
            none: a partir de, por parte, de parte, a lo largo de, al mismo tiempo, al final, al principio, con motivo de
            none: con el fin de, a fin de, procedimiento sancionador, expediente sancionador, régimen sancionador
            none: potestad sancionadora, tener lugar, tiene lugar, tuvo lugar, dar lugar, hacer clic, un clic
            none: tarjeta de crédito, se suma un, cuenta con, cuenta de correo, toma de decisiones, secreto de empresa
            none: estado civil, dado que, datos biométricos, grupo de trabajo, ya que, siempre que, carga de la prueba
            none: carga de prueba, medida que, en la medida, una vez, de una vez, uno de, una de, cada uno, cada una
            none: otra vez, en el pago por, acuerdo de, de acuerdo, de acuerdo con, de común acuerdo, fuera de, en contra
            none: puesto que, puesto de trabajo, puestos de, fuentes abiertas, en fase de, registro de actividades
            none: hoja de reclamaciones, libro de reclamaciones, baja médica, en baja, dado de baja, dar de baja
            none: darse de baja, de baja, baja laboral, precio de, tarjeta sanitaria, hasta ahora, hasta la fecha
            none: hasta hoy, hasta el momento, hasta entonces, a los tribunales, ante los tribunales, bajo apercibimiento
            none: apercibimiento de multa, exime de multa, sin multa, libra de la multa
            none: mes|meses|días|semanas|horas para recurrir|apelar|alegar|impugnar|decidir|resolver|presentar|interponer|pronunciarse|formular|pagar|abonar|recurrirla|impugnarla|responder
            none: obligación de información, requerimiento previo, requerimiento de pago, requerimientos de pago
            none: orden de compra, órdenes de compra, mandato parlamentario, durante su mandato, orden de magnitud
            none: orden alfabético, en este orden, por este orden, orden internacional, en orden, orden jurisdiccional
            none: orden cronológico, la ley prohíbe, ley que prohíbe, que prohíbe la, prohibición legal
            none: prohibición general, prohíbe expresamente, prohíbe desde, bloqueo informático, alto el fuego
            none: alto cargo, altos cargos, el alto, bloqueo de pantalla, bloqueo de spam, bajo apercibimiento de
            none: con apercibimiento de, tarjeta amarilla, doble amonestación
            none: comité de dirección, comité de auditoría, junta general de accionistas
            # Places that are no jurisdiction here
            region: Europa, europe*, Unión Europea, UE, Espacio Económico Europeo, EEE, África, african*, Asia, asiátic*
            region: China, chin*, Pekín, Hong Kong, Singapur, India, Rusia, rus*, Moscú, Ucrania, ucranian*, Turquía
            region: turc*, Israel, israelí*, Japón, japon*, Corea, corean*, Brasil, brasileñ*, Canadá, canadiense*, México
            region: mexican*, Argentina, argentin*, Chile, Colombia, Perú, Latinoamérica, América Latina, Australia
            region: australian*, Texas, California, Nueva York, Silicon Valley, Oriente Medio, Bruselas, Valencia, Bilbao
            region: Málaga, Cádiz, Zaragoza, Murcia, Galicia, Asturias, Canarias, Baleares, Menorca, Mallorca, Castilla
            region: Extremadura, Navarra, Aragón, Cantabria, Alicante, Granada, Córdoba, Valladolid, Pamplona, Santander
            region: La Rioja, Toledo, Salamanca, Mediterráneo, Atlántico, Península
            directive: directiva, directivas
            instance 0: recurso de reposición, reposición
            instance 1: primera instancia, juzgado, audiencia nacional
            instance 2: segunda instancia, tribunal superior, audiencia provincial, en apelación, apelación
            instance 3: tribunal supremo, el supremo, al supremo, del supremo, casación, tribunal constitucional
            judgment: sentencia, sentencias, fallo, falló, falla, veredicto, auto judicial
            remedy: podrán interponer, podrá interponer, podrán interponerse, podrá interponerse, cabe recurso
            remedy: cabe interponer, cabe interponerse, puede ser recurrida, puede recurrirse, puede ser impugnada
            remedy: puede interponer, puede interponerse, pueden interponer, es recurrible, potestativamente
            remedy: plazo de un mes, plazo de dos meses, plazo para recurrir, se puede recurrir, puede recurrir en
            remedy: contra esta resolución
            > Contra esta resolución los interesados podrán interponer recurso de reposición.
            restore: ha restablecido, restableció, restablece, restablecida, importe inicial, cuantía inicial
            restore: importe original, cuantía original, repuso
            remedy: puede impugnarse, podrá impugnarse, podrá recurrirse, es impugnable
            reduce: rebaja … a, rebajó … a, rebajado … a, reduce … a, redujo … a, reducido … a, baja … a, bajó … a
            annul: deja … sin efecto, dejó … sin efecto, dejado … sin efecto, tumba … multa, tumba … sanción
            annul: declara contraria a derecho, declara no ajustada, no ajustada a derecho, deja sin valor
            annul: tira por tierra, tiró por tierra, borra la multa, borra la sanción
            annul: se libra de la sanción, libra de la multa, exime de la multa, exime del pago
            annul: estima íntegramente el recurso, suprime la multa, suprime la sanción, retira la multa impuesta
            annul: revocando, desbarata, fulmina
            annul: derriba, derribó
            grant: da … la razón, dio … la razón, dado … la razón, estima … recurso, estimó … recurso
            grant: acogió, acoge la demanda, ha acogido, ha estimado, han estimado
            grant: triunfo judicial, se impone en los tribunales
            grant: logra anular, logró anular, consigue anular, consiguió anular
            grant: logra|logró|consigue|consiguió que se anule
            dismiss: desestima … recurso, desestimó … recurso, desestimado … recurso, rechaza … recurso
            dismiss: rechazó … recurso, inadmite … recurso
            dismiss: desestimatoria
            dismiss: rechaza íntegramente, rechazar el recurso, rechazan, no acoge, no acogió
            dismiss: no estima, no estimó, descarta los argumentos
            dismiss: tumba los argumentos, quitó la razón, ha quitado la razón, no convence
            dismiss: no convenció, cae en saco roto, da carpetazo, dio carpetazo
            refer: devuelve … a, devolvió … a, plantea … cuestión prejudicial, planteó … cuestión prejudicial
            refer: devuelve las actuaciones, devolvió las actuaciones, devuelve el expediente, devolvió el expediente
            refer: devuelto a, repetir el juicio, nueva sentencia, dicte nueva, dictar nueva, reponer las actuaciones
            refer: ordena repetir, nuevo examen
            refer: vuelva a examinar, vuelva a valorar, vuelva a fijar, plantea una cuestión, planteó una cuestión
            refer: elevó una cuestión, consulta al tribunal de justicia, pregunta al tjue
            appealVerb: interpuso … recurso, presentó … recurso, ha interpuesto … recurso, ha presentado … recurso
            appealVerb: recurrió … ante, ha recurrido … ante, impugnó … ante, ha impugnado … ante
            appealVerb: llevó … a los tribunales, ha llevado … a los tribunales, lleva … a los tribunales
            appealVerb: llevará … a los tribunales
            intend: llevará … a los tribunales, interpondrá … recurso, presentará … recurso
            ngoNoun: noyb
            personNoun: enfermer*, médic*, profesor*, periodista*, abogad*, madre, padre, padres, vecin*, jubilad*
            personNoun: inquilin*, concejal*, diputad*, ex trabajador*, extrabajador*, antiguo empleado
            personNoun: antigua empleada, estudiante*, copropietari*, afiliad*
            personNoun: expareja, exesposa, ex pareja, ex trabajador, ex trabajadora, correntista, correntistas
            personNoun: hermano, hermana, compañero, compañera, pensionista*, aspirante, aspirantes, votante*, elector
            personNoun: electores, turista*, peatón, peatones, transeúnte*, ciclista*, deportista*, camarero, camarera
            personNoun: dependienta, teleoperador*, delegado sindical, delegada sindical, concejal de la oposición
            personNoun: investigador*, lector, lectores, oyente*, deudor*, moroso*, arrendatari*, okupa*, comensal*
            personNoun: espectador*, tutor, tutora, abuelo, abuela, feligrés, feligreses
            ngoNoun: comunidad de propietarios, la comunidad de propietarios, sindicato
            ngoNoun: asociación de vecinos, asociación de consumidores, federación, comité de empresa, ampa
            ngoNoun: confederación de consumidores, unión de consumidores, unión sindical, asociación profesional
            ngoNoun: asociación vecinal, asociación de afectados, plataforma de afectados, asociación de pacientes
            ngoNoun: asociación de madres, asociación de padres, asociación de víctimas, organización sindical
            ngoNoun: organización ecologista, organización ciudadana, entidad ciudadana, colectivo vecinal
            ngoNoun: grupo de privacidad, oenegés, fundación de defensa, federación sindical, observatorio
            ngoNoun: activistas digitales
            complain: había denunciado, habían denunciado, lo denunció, la denunció, denunció los hechos
            complain: acudió a la agencia, acudieron a la agencia, puso en conocimiento, formulaba denuncia
            complain: formuló denuncia, registró … denuncia, presentó … reclamación, presentó … denuncia
            complain: denunciando, denuncie, denunciara, denunciase
            complain: denuncia a, denuncia al, denuncia ante, ha llevado a, han llevado a, lleva a
            complain: llevó a la agencia, llevaron a la agencia, lleva ante la agencia, reclamó a la agencia
            complain: reclama ante, se ha quejado, se han quejado, quejándose, se habían quejado, expuso, exponía
            complain: exponían, alegaba que, puso en manos de, pusieron en manos de, puso los hechos
            complain: trasladó los hechos, pidió amparo, pidió a la agencia que, acusa a, acusó a, acusan a, acusaba a
            complain: acusaron a, avisó a la agencia, avisaron, protestaba, se dirigió a la agencia
            lodge: registró, registrado, registrada, formulaba, formuló
            lodge: formulaban, formulado, tuvo entrada, tuvieron entrada, había tenido entrada, nació de, nace de
            lodge: nació con, nacieron de, arrancó con, arranca con, arrancó tras, arranca de, arrancó de, comenzó con
            lodge: empezó con, comienza con, se inició con, se inició tras, se inició por, se inició a raíz
            lodge: iniciado por, iniciada por, lo abrió, lo inició, la abrió, abierto tras, abierto por, surgió de
            lodge: surgió tras, surge de, procede de, procedía de, provino de, proviene de, derivó de, deriva de
            lodge: en el origen, detonante, desencadenó
            lodge: desencadenada por, provocó, tras recibir, ha llevado, han llevado
            lodge: lleva a, llevado ante, llevó ante, llevaron ante, elevaron, ha elevado
            lodge: pusieron en conocimiento, ha puesto, registraron, dirigió, dirigieron, dirigida
            lodge: cursó, cursaron, remitida, remitieron, envió, enviaron, depositó, acude a, acuden a, ha acudido a
            lodge: han acudido a, acudía a, alertada por, alertado por, avisada por, por denuncia de
            lodge: por reclamación de, a denuncia de, mediante denuncia, mediante reclamación, mediante escrito
            partial: en parte, parcialmente, parcial, estima en parte, estimó en parte, estimación parcial
            intend: no descarta, no descartan, recurriremos, impugnaremos, acudiremos, lo llevaremos, recurrirá
            intend: recurrirán, impugnará, impugnarán, acudirá, acudirán, interpondrá, presentará recurso, estudia
            intend: estudian, valora, valoran, prepara, preparan, ya trabajan, anuncia, anuncian, ha anunciado
            intend: han anunciado, se reserva, sopesa, para alegar
            intend: recurriría, apelaremos, interpondremos, llevaremos, iremos, presentaremos, agotaremos, estudiamos
            intend: estudiaremos, valoraremos, está valorando, está estudiando, está analizando, estamos analizando
            intend: estamos estudiando, trabajan en, ya trabaja en, tiene previsto, tienen previsto
            intend: tiene pensado, se plantea, se plantean, no comparten, no compartimos, discrepamos
            intend: no estamos de acuerdo, disconforme, muestra su disconformidad, mostró su disconformidad
            intend: expresa su desacuerdo, está decidida a, peleará, luchará, iniciará, emprenderá
            intend: hará uso de
            appealVerb: recurriremos, impugnaremos, acudiremos a los tribunales, recurrirán, impugnará, impugnarán
            appealVerb: acudirá a los tribunales, acudirán a los tribunales, acudirá a la justicia
            appealVerb: irá a los tribunales, la impugnaremos
            appealVerb: recurriría, recurrirían, recurriese, recurra, recurran, recurrimos, apelaremos, apelaría
            appealVerb: apelase, apele, apelen, impugnaría, impugne, impugnen
            appealVerb: pleiteó, pleitea, pleiteará, litigó, litiga, litigará, llevaremos
            appealVerb: iremos a los tribunales, acudiremos a la justicia, interpondremos
            appealVerb: interpondrá el, presentaremos recurso, presentaremos un recurso
            appealVerb: interponía recurso, interpuso el recurso, interpuso contra, interpuso la demanda
            appealVerb: formuló demanda, formalizó recurso, preparó recurso, ha preparado recurso
            appealVerb: prepara recurso, preparar recurso, planteó un recurso, demandó a la agencia
            appealVerb: recurso de la empresa, recurso de la compañía, recurso de la entidad, recurso del ayuntamiento
            appealVerb: anunció recurso, anuncia recurso, han anunciado recurso, ha anunciado recurso
            appealVerb: contestará en los tribunales, combatió, combate la sanción
            appealVerb: combate la multa, se alzó contra, se alza en apelación, se alzó en casación, disputó
            appealVerb: disputará, no acepta que, se defenderá en los tribunales, llevarla a los tribunales
            appealVerb: llevarlo a los tribunales, la llevó a los tribunales, denunciará ante los tribunales
            reduce: deja en, dejó en, deja … en, dejó … en, dejado en, rebaja a, a un tercio, a la mitad
            reduce: redujeron, reduciendo, reduciéndola
            reduce: fijándola en, la fija en, la fijó en, fija la sanción en, fija la multa en
            reduce: por la mitad, en un tercio, una cuarta parte, divide por, en parte el recurso
            reduce: parcialmente el recurso, parcial, a medias, minorando, minoración, moderar
            reduce: modera, moderado, situar la cuantía en
            reduce: sitúa la cuantía en, limitó a, limita a
            uphold: se mantiene, se mantienen, mantiene, mantuvo, queda en pie, sigue en pie
            uphold: ratificaron, confirmaron, confirmándola, la confirmó, lo confirmó
            uphold: la confirma, confirmó en
            uphold: subsiste, sigue vigente, sigue en vigor
            uphold: queda firme, quedó firme, queda confirmado
            uphold: ha confirmado la, sostiene la sanción, ve ajustada, considera ajustada
            uphold: declara ajustada, no modifica
            uphold: deja como está, desestimado íntegramente, da la razón a protección de datos
            uphold: dio la razón a protección de datos
            remedy: cabe casación, cabe recurso de casación, puede prepararse, cabe apelación, contra el fallo cabe
            remedy: contra la sentencia cabe
            remedy: podrá interponerse recurso, cabe recurso contencioso, cabe recurso de reposición
            remedy: puede recurrirse ante, puede ser recurrida ante, es susceptible de recurso, susceptible de recurso
            remedy: podrán interponer potestativamente, podrán recurrir, podrá recurrir, no cabe recurso
            remedy: frente a este acto cabe, frente a la presente resolución, contra la presente resolución
            remedy: contra este acto
            propose: propone multar, propone una multa, propuso una multa, propuesta de sanción
            propose: propuesta de resolución, pretende multar, prevé multar, amenaza con multar, afronta una multa
            propose: se enfrenta a una multa, solicita una multa, proyecto de decisión, intención de multar
            propose: intención de imponer
            propose: propone que se sancione, propone que se imponga, proponiendo
            propose: propongan, proponga, anuncia su intención, anunció su intención, manifestaba su intención
            propose: comunicó su intención, ha comunicado su intención, prevé sancionar, planea sancionar
            propose: quiere sancionar, proyecta multar, contempla multar, contempla una multa
            propose: inicia procedimiento sancionador, inició procedimiento sancionador
            propose: iniciar procedimiento sancionador, iniciar un procedimiento sancionador, posible multa
            propose: posible sanción, posibles sanciones, eventual sanción, eventual multa, trámite de audiencia
            propose: sin carácter definitivo, no es definitiva
            propose: la fiscalía pide, el fiscal pide, solicita que se imponga, pide que se imponga
            propose: versión provisional
            propose: pliego de cargos, cuantía propuesta, importe propuesto
            rumour: según fuentes, fuentes conocedoras, fuentes próximas, bajo anonimato, condición de anonimato
            rumour: pidieron no ser identificad*
            rumour: fuentes consultadas, fuentes al tanto, al tanto del asunto
            rumour: al tanto del caso, a par del asunto, con conocimiento del asunto, con conocimiento directo
            rumour: que pide anonimato, que piden anonimato, que prefieren no, prefiere no ser, estaría a punto de
            rumour: estaría ultimando, estarían ultimando, prepara una, se dispone a, se disponen a, impondría
            rumour: multaría, recibiría, podría anunciar, podría anunciarse, podría caer, podrían imponer
            rumour: habría impuesto, habría multado, habría fijado, se da por hecho, dan por hecho, se habla de
            rumour: según adelanta, según avanza, según publica, a falta de confirmación, sin confirmar
            rumour: sin confirmación oficial, estaría valorando, estaría preparando
            rumour: estarían preparando
            remedy: podrá … interponer, podrán … interponer, puede … recurrir, puede … interponer
            """#)
}
