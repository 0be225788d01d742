extension Language {
    /// Portuguese, as the press, the authority, the courts and the law firms of Portugal write it.
    static let portuguese = Language(
        "pt", countries: ["PT"],
        rules: #"""
            # Words without content: never part of a company's name, and the mark of the language.
            stop: o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, em, no, na, nos, nas, ao, à, aos, às, pelo, pela, pelos
            stop: pelas, e, ou, que, se, não, com, por, para, é, são, foi, foram, era, eram, ser, sido, está, estão, estava
            stop: estavam, estar, há, havia, haviam, houve, ter, tem, têm, tinha, tinham, teve, tiveram, tendo, como, mais, menos
            stop: mas, porém, também, já, ainda, só, apenas, muito, muita, muitos, muitas, pouco, pouca, todo, toda, todos, todas
            stop: outro, outra, outros, outras, cada, algum, alguma, alguns, algumas, nenhum, nenhuma, nada, ninguém, algo, alguém
            stop: mesmo, mesma, mesmos, mesmas, tal, tais, tão, tanto, ambos, ambas, vários, várias, certo, certa, este, esta
            stop: estes, estas, esse, essa, esses, essas, aquele, aquela, aqueles, aquelas, isto, isso, aquilo, ele, ela, eles
            stop: elas, lhe, lhes, me, te, nos, vos, meu, minha, seu, sua, seus, suas, nosso, nossa, nossos, nossas, quem, qual
            stop: quais, cujo, cuja, cujos, cujas, quando, onde, porque, porquê, pois, embora, enquanto, segundo, conforme, entre
            stop: sobre, até, desde, contra, sem, sob, após, perante, durante, mediante, além, aquém, assim, agora, antes, depois
            stop: então, hoje, ontem, amanhã, sempre, nunca, jamais, quase, talvez, aqui, ali, lá, aí, dentro, fora, perto, longe
            stop: todavia, contudo, entretanto, portanto, aliás, igualmente, finalmente, posteriormente, recentemente, atualmente
            stop: nomeadamente, designadamente, precisamente, especialmente, unicamente, relativamente, quanto, devido, dito, referido
            stop: referida, salvo, exceto, maior, menor, melhor, pior, primeiro, primeira, último, última, novo, nova, novos, novas
            stop: grande, grandes, vez, vezes, vai, vão, ia, ir, dá, deu, dado, ver, visto, parece, ficou, fica, segue, chega
            stop: através, junto, juntos, qualquer, quaisquer, demais, próprio, própria, momento, parte, caso, forma, modo, maneira
            stop: apesar, graças, face, efeito, fim, pode, podem, podia, poderia, poderiam, poderá, poder, deve, devem, devia, deverá
            stop: será, serão, seria, seriam, seja, sejam, fosse, fossem, sendo, teria, terá, haja, ora, eis, nem, quer, foto, fonte
            stop: notícia, notícias, resumo, data, assunto, redação, leia, veja, subscreva, partilhe, mais, estes, destes, deste
            stop: desta, destas, desse, dessa, daquele, daquela, neste, nesta, nestes, nestas, nesse, nessa, naquele, naquela, num
            stop: numa, nuns, dum, duma, disso, disto, nisto, nele, nela, dele, dela, deles, delas, àquele, àquela, onde, aonde
            stop: sim, dois, duas, três, quatro, cinco, seis, sete, oito, nove, dez, inicialmente, previamente, paralelamente
            stop: adicionalmente, ademais, outrossim, considera, recorde, feitas, acaba, tudo, à parte, para além, lembra, explica
            abbr: art, arts, nº, núm, sr, sra, srs, dr, dra, eng, prof, pág, págs, p, pp, ex, etc, aprox, máx, mín, ed, vol, fig
            abbr: cia, co, inc, ltd, corp, s, a, al, als, lda, unip, d, exmo, exma, ss, cfr, cf, proc, ref, tel, jan, fev, abr
            abbr: mai, jun, jul, ago, nov, dez, av, c, vs, v, dec, reg, ac, lx, st, alín, alíns, par, mlh, lit
            abbr: n

            the: o, a, os, as, do, da, dos, das, ao, à, aos, às, no, na, nos, nas, pelo, pela, pelos, pelas, este, esta, estes, estas
            the: esse, essa, esses, essas, aquele, aquela, aqueles, aquelas, deste, desta, desse, dessa, seu, sua, seus, suas, o referido
            the: a referida, o dito, a dita, o próprio, a própria, o mesmo, a mesma, ambos, ambas, cada, todos os, todas as, neste
            the: nesta, nesse, nessa, daquele, daquela, nosso, nossa, cujo, cuja, à dita
            a: um, uma, uns, umas, outro, outra, outros, outras, algum, alguma, alguns, algumas, vários, várias, certo, certa, certos
            a: certas, diversos, diversas, numerosos, numerosas, dois, duas, três, quatro, cinco, seis, sete, oito, nove, dez, qualquer
            a: nenhum, nenhuma, um dos, uma das, num, numa, dum, duma, uma centena de, um grupo de, dezenas de, centenas de
            pronoun: ele, ela, eles, elas, lhe, lhes, quem, o qual, a qual, os quais, as quais, esta última, este último, a primeira
            pronoun: a segunda, ambas, ambos, aquela, aquele, si própria, multá-la, multá-lo, dispensou-o, dispensou-a, à qual, ao qual
            not: não, nunca, jamais, nem, sem, tampouco, em vez de, ao invés de, nada, ninguém, nenhum, nenhuma, recusou, recusa
            not: recusou-se a, negou-se a, já não, deixou de, afasta, descarta
            and: e, ou, bem como, assim como, juntamente com, além de, e também, nem, &, e / ou, junto com
            to: a, até, ao, aos, até aos, até ao

            # Numbers, sums and dates.
            number 0.5: meio, meia, metade de
            number 0.25: um quarto de
            number 1: um, uma
            number 2: dois, duas
            number 3: três
            number 4: quatro
            number 5: cinco
            number 6: seis
            number 7: sete
            number 8: oito
            number 9: nove
            number 10: dez
            number 11: onze
            number 12: doze
            number 13: treze
            number 14: catorze, quatorze
            number 15: quinze
            number 16: dezasseis, dezesseis
            number 17: dezassete, dezessete
            number 18: dezoito
            number 19: dezanove, dezenove
            number 20: vinte
            number 30: trinta
            number 40: quarenta
            number 50: cinquenta
            number 60: sessenta
            number 70: setenta
            number 80: oitenta
            number 90: noventa
            number 100: cento
            number 200: duzentos, duzentas
            number 300: trezentos, trezentas
            number 400: quatrocentos, quatrocentas
            number 500: quinhentos, quinhentas
            number 600: seiscentos, seiscentas
            number 700: setecentos, setecentas
            number 800: oitocentos, oitocentas
            number 900: novecentos, novecentas
            > A clínica Valdareira terá de pagar quinhentos euros.
            scale 2: cem
            scale 9: mil milhões, bilhão, bilhões, mil milhão
            scale 3: mil, milhares, k
            scale 6: milhão, milhões, mln, mi, m
            scale 12: bilião, biliões, trilhão, trilhões
            currency EUR: euro, euros, eur
            currency USD: dólar, dólares, usd, dólares norte-americanos, dólares americanos
            currency GBP: libra, libras, libras esterlinas, libra esterlina, gbp, esterlinas
            currency SEK: coroas suecas, coroa sueca, sek, coroas
            currency NOK: coroas norueguesas, coroa norueguesa, nok
            currency DKK: coroas dinamarquesas, coroa dinamarquesa, dkk
            currency ISK: coroas islandesas, coroa islandesa, isk
            currency CZK: coroas checas, coroa checa, czk
            currency CHF: francos suíços, franco suíço, chf, francos
            currency PLN: zlotys, zloty, zlótis, zlóti, złotys, zlotis, pln
            currency HUF: forintes, forints, florins húngaros, forint, huf
            currency RON: leu, lei, leus, leus romenos, ron
            currency BGN: lev, levs, leva, levs búlgaros, bgn
            currency HRK: kuna, kunas, hrk
            currency TRY: liras turcas, lira turca, liras, try
            currency RUB: rublo, rublos, rub
            currency JPY: iene, ienes, jpy
            currency CNY: yuan, yuans, renminbi, cny
            currency KRW: won, wons, krw
            currency INR: rupia, rupias, inr
            currency CAD: dólares canadianos, cad
            currency AUD: dólares australianos, aud
            currency BRL: reais, real brasileiro, brl
            approx: cerca de, quase, perto de, aproximadamente, à volta de, mais de, menos de, em torno de, pouco mais de, pouco menos de
            approx: um total de, o equivalente a, equivalente a, equivale a, aprox, na ordem dos, no mínimo, pelo menos, acima de, acima dos
            approx: abaixo de, abaixo dos, superior a, inferior a, nada menos do que, só, apenas, ao câmbio, ao câmbio atual, próximo de
            approx: exatamente, ronda os, rondam os, rondar os, a rondar os, uns, umas, mais de um, cerca dos, qualquer coisa como
            approx: perto dos, quase os, ultrapassa os, superior aos, na casa dos, aproximadamente os, cerca das
            perPeriod: por dia, ao dia, por cada dia, diários, diário, diária, diárias, por semana, semanais, semanal, por mês, mensais
            perPeriod: mensal, ao mês, cada dia, cada semana, por dia de atraso, por cada dia de atraso, por cada dia que, por infração
            perPeriod: por cada infração, por dia de incumprimento, por cada semana, por cada dia de incumprimento, por dia útil, à semana
            > Findo o prazo, a Torrebreia pagará 5.000 euros por cada dia de atraso.

            month 1: janeiro, jan
            month 2: fevereiro, fev
            month 3: março
            month 4: abril, abr
            month 5: maio, mai
            month 6: junho, jun
            month 7: julho, jul
            month 8: agosto, ago
            month 9: setembro, ^set
            month 10: outubro, ^out
            month 11: novembro, nov
            month 12: dezembro, dez de
            weekday 1: segunda-feira
            weekday 2: terça-feira, terça
            weekday 3: quarta-feira
            weekday 4: quinta-feira
            weekday 5: sexta-feira
            weekday 6: sábado
            weekday 7: domingo
            day 0: hoje, esta manhã, esta tarde, esta noite, no dia de hoje
            day -1: ontem, no dia anterior, um dia antes, na véspera
            day -2: anteontem, há dois dias, dois dias antes
            day 1: amanhã, no dia seguinte, um dia depois
            yearRef 0: este ano, deste ano, neste ano, no mesmo ano, do mesmo ano, desse ano, nesse ano, desse mesmo ano, do corrente ano
            yearRef 0: no presente ano, do presente ano, no início do ano, daquele ano, nesse mesmo ano, no corrente ano
            yearRef -1: no ano passado, do ano passado, o ano passado, ano passado, um ano antes, há um ano, no ano anterior, do ano anterior
            yearRef -1: o ano anterior, no último ano
            yearRef -2: há dois anos, dois anos antes
            yearRef -3: há três anos, três anos antes
            yearRef -4: há quatro anos, quatro anos antes
            yearRef -5: há cinco anos, cinco anos antes
            yearRef 1: no próximo ano, no ano seguinte, um ano depois, para o ano
            monthRef 0: este mês, deste mês, neste mês, nesse mês, desse mês, no mesmo mês
            monthRef -1: no mês passado, do mês passado, o mês passado, há um mês, um mês antes, no mês anterior
            monthRef -2: há dois meses, dois meses antes
            monthRef -3: há três meses, três meses antes
            monthRef 1: no próximo mês, um mês depois, no mês seguinte
            ordinal 1: primeiro, primeira
            ordinal 2: segunda
            ordinal 3: terceiro, terceira
            ordinal 4: quarto, quarta
            ordinal 5: quinto, quinta
            ordinal 6: sexto, sexta
            ordinal 7: sétimo, sétima
            ordinal 8: oitavo, oitava
            ordinal 9: nono, nona
            ordinal 10: décimo, décima
            season: primavera, verão, outono, inverno, princípios, início, meados, finais, final, primeiro semestre, segundo semestre
            season: primeiro trimestre, segundo trimestre, terceiro trimestre, quarto trimestre, começo

            # The law.
            gdpr: rgpd, regulamento geral sobre a proteção de dados, regulamento geral sobre a protecção de dados, gdpr
            gdpr: regulamento geral de proteção de dados, regulamento geral de protecção de dados, regulamento geral da proteção de dados
            gdpr: regulamento geral sobre proteção de dados, regulamento europeu de proteção de dados, regulamento ( ue, regulamento geral
            gdpr: regras europeias de proteção de dados, regras europeias de privacidade, regras de privacidade da ue, lei europeia de privacidade
            gdpr: legislação europeia de proteção de dados, regras de proteção de dados da união europeia, regras de proteção de dados da ue
            gdpr: lei europeia de proteção de dados, leis europeias de proteção de dados, leis europeias de privacidade, normas europeias de proteção de dados
            gdpr: regulamento de proteção de dados, regras de privacidade da união europeia, legislação europeia de privacidade
            gdpr: normas europeias de privacidade, regulamento europeu, regras comunitárias de proteção de dados, leis de privacidade da ue
            gdpr: leis de proteção de dados da ue, regime geral de proteção de dados, lei de proteção de dados da ue, regulamento da proteção de dados
            gdpr: leis de privacidade da união europeia, legislação de privacidade da ue, regulamento europeu sobre a proteção de dados
            ukGDPR: rgpd do reino unido, rgpd britânico, gdpr britânico, uk gdpr, lei britânica de proteção de dados, lei de proteção de dados de 2018
            ukGDPR: legislação britânica de proteção de dados, lei de proteção de dados britânica, gdpr do reino unido
            ukGDPR: lei de proteção de dados do reino unido, regulamento geral sobre a proteção de dados do reino unido
            ePrivacy: cookie*, lei da privacidade nas comunicações eletrónicas, privacidade nas comunicações eletrónicas, lei n . º 41
            ePrivacy: diretiva eprivacy, eprivacy, pecr, spam, comunicações não solicitadas, marketing direto, mensagens publicitárias
            ePrivacy: lei das comunicações eletrónicas, comunicações eletrónicas, testemunhos de conexão, chamadas publicitárias
            ePrivacy: chamadas comerciais, comunicações publicitárias, comunicações comerciais, correio não solicitado, chamadas não solicitadas
            ePrivacy: lei francesa de informática e liberdades, lei informática e liberdades, diretiva da privacidade eletrónica
            ePrivacy: chamadas de marketing, sms publicitários, mensagens não solicitadas, publicidade não solicitada, chamadas indesejadas
            nationalLaw: lei n . º 58, lei n . º 67, lei n . º 59, lei 58, lei 67, lei da proteção de dados pessoais, lei de proteção de dados pessoais
            nationalLaw: lei da proteção de dados, lei de execução, lei nacional, lei federal, lei antiga, lei anterior, lpdp, lgpd, legislação nacional
            nationalLaw: legislação anterior, código da privacidade, anterior ao rgpd, antes do rgpd, diretiva 95, pipl, ccpa, lei da videovigilância
            nationalLaw: lei suíça de proteção de dados, lei de proteção de dados de 1998, lei de informática e liberdades
            otherField: autoridade da concorrência, concorrência, antitrust, anticoncorrenciais, anticoncorrencial, cartel, cartéis, monopólio*
            otherField: posição dominante, abuso de posição, auxílios estatais, auxílios de estado, cmvm, banco de portugal, anacom, asae, erse
            otherField: mercados digitais, serviços digitais, fusão, futebol*, liga portugal, árbitro*, fpf, uefa, fifa, jogador*, doping, treinador*
            otherField: autoridade tributária, fisco, impostos, iva, irs, irc, fraude fiscal, evasão fiscal, alfândega*, portagens
            otherField: branqueamento, corrupção, suborno*, informação privilegiada, abuso de mercado, banco central, direção-geral do consumidor
            otherField: práticas comerciais desleais, publicidade enganosa, autoridade para as condições do trabalho, segurança no trabalho
            otherField: poluição, descargas, psp multou, excesso de velocidade, radar*, estacionamento, alcoolemia
            otherField: segurança alimentar, direitos de autor, patente*, difamação, entidade reguladora da saúde, infarmed, emissões
            otherField: censos, segredo estatístico, ruído, livro de reclamações, entidade reguladora
            otherField: ministério das finanças, crime ambiental, agência portuguesa do ambiente, igamaot
            article: artigo, artigos, art, arts, considerando, considerandos, artº
            paragraph: n . º, n . os, n . ºs, nº, nºs, n . °, número, números, parágrafo, parágrafos, º, ºs, par
            point: alínea, alíneas, al, als, alín, letra, letras, subalínea, ponto, pontos
            infringe: infring*, infração, infrações, infracção, infracções, viola, violou, violaram, violar, violado, violada, violados, violadas
            infringe: violação, violações, violando, incumpr*, desrespeit*, contraordenação, contraordenações, contra-ordenação, contrariou
            infringe: ilícit*, ilegal*, irregularidade*, transgred*, contraria, em violação, à revelia, sem base legal, sem fundamento legal
            infringe: sem consentimento, falta de consentimento, falta de base legal, não cumpriu, não respeitou, não garantiu, não protegeu
            infringe: indevid*, abus*, uso indevido, tratamento indevido, falhas, falhou, não cumpria, não assegurou, contrário ao, contrária ao
            infringe: infrator, infratora, desconform*, falta grave

            # Measures.
            fine: coima, coimas, multa, multas, sanção, sanções, sanção pecuniária, sanções pecuniárias, coima única, supercoima, megacoima
            fine: megamulta, multa administrativa, coima administrativa, penalização, penalizações, sanção administrativa, sanções administrativas
            fine: castigo, penalidade, sanção económica, sanção financeira, multa recorde, coima recorde, multa milionária, coima milionária
            > A coima da Ferrandaz fica em 90.000 euros.
            fineVerb: multada, multado, multadas, multados, multou, multaram, multar, multará, multa a, multa o, multam, multando, multava
            fineVerb: sancionada, sancionado, sancionadas, sancionados, sancionou, sanciona, sancionam, sancionar, sancionará, sancionaram
            fineVerb: punida, punido, punidas, punidos, puniu, pune, punem, punir, punirá, puniram, penalizada, penalizado, penalizou, penaliza
            fineVerb: castigada, castigado, castigou, castiga, castigar, coimada, coimado, coimou, coima a, multá-la, multá-lo, voltou a multar
            fineVerb: volta a multar, multas a, tinha multado, autuou, autuada, condenada, condenado, condenou, condenadas, condenados
            > A Irlanda castiga a Quimbara com 4 milhões de euros.
            impose: aplica, aplicou, aplicaram, aplicada, aplicado, aplicadas, aplicados, aplicar, aplicará, aplicando, aplicação de, aplicara
            impose: impõe, impôs, impuseram, imposta, imposto, impostas, impor, imporá, impondo, impusera, emite, emitiu, emitida, emitido
            impose: decreta, decretou, decretada, decretado, fixa, fixou, fixada, fixado, fixar, adota, adotou, adotada, profere, proferiu, proferida
            impose: dirige, dirigiu, dirigida, notifica, notificou, notificada, notificado, anuncia, anunciou, anunciada, anunciado, determinou
            impose: determina, determinada, deliberou, delibera, atribuiu, lança, lançou, propôs, propõe, proposta
            impose: comunicou, exigiu, divulgou, divulga, divulgada, confirma, avançou com, avança com, desfere, desferiu
            impose: tinha aplicado, foi aplicada, ordenou, formulou, instaurou, aponta para
            receive: recebe, recebeu, recebido, receberá, receber, receberam, recebem, enfrenta, enfrentam, enfrentou, enfrentará, arrisca, arriscam
            receive: arrisca-se, sofre, sofreu, sofrido, apanha, apanhou, leva com, levou com, leva uma, levou uma, levou, foi alvo de, é alvo de
            receive: alvo de, foi objeto de, objeto de uma, incorre, incorreu, acumulou, custou, custará, valeu-lhe, vale-lhe
            receive: valeu uma, sujeita a, sujeita-se, foi-lhe aplicada, que lhe foi aplicada, lhe foi aplicada, destinatária, destinatário
            receive: viu ser-lhe, viu-se, encaixa, encaixou, conhece a, colheu, terá de enfrentar, à qual foi aplicada, ao qual foi aplicada
            receive: a que foi aplicada, foi-lhe imposta, lhe foi imposta
            > A seguradora Bresmar apanhou uma coima de 70.000 euros.
            mustPay: terá de pagar, terão de pagar, tem de pagar, têm de pagar, deve pagar, devem pagar, deverá pagar, deverão pagar, teve de pagar
            mustPay: terá que pagar, tem que pagar, vai ter de pagar, vai pagar, vão pagar, pagar, paga, pagam, pagou, pagaram, pagará, pagarão
            mustPay: ter de pagar, a pagar, pagamento de, ao pagamento de, o pagamento de, condenada a pagar, condenado a pagar, obrigada a pagar
            mustPay: obrigado a pagar, desembolsar, desembolsa, desembolsou, desembolsará, liquidar, liquidou, saldar, arcar com
            mustPay: terá de desembolsar, pagava, paga pela
            order: ordena, ordenou, ordenaram, ordenado, ordenada, ordenar, ordenando, ordenará, ordem de, ordens de, ordenou-lhe, tinha ordenado
            order: intima, intimou, intimada, intimado, intimação, insta, instou, instada, instado, exige que, exigiu que, exigiu a, exigiu ao, exigiu à
            order: obriga a, obriga à, obrigou, obrigada a, obrigado a, obrigadas a, obriga o, obrigou-a, obrigou-o, impõe que, impôs que, determina que
            order: determinou que, determinou a eliminação, determinou o apagamento, manda, mandou, mandar, injunção, injunções, medida corretiva
            order: medidas corretivas, medida de correção, medidas de correção, deu um prazo, dá um prazo, concedeu um prazo, fixou um prazo, fixou prazo
            order: meses para adaptar, meses para se adaptar, meses para corrigir, meses para cumprir, meses para conformar, meses para alterar
            order: meses para adequar, meses para ajustar, meses para regularizar, meses para eliminar, meses para oferecer, meses para se conformar
            order: dias para cumprir, dias para corrigir, dias para eliminar, dias para apagar, dias para adaptar, dias para retirar, meses para que
            order: semanas para, dias para que, terá de adaptar, terá de corrigir, terá de alterar, terá de apagar, terá de eliminar, terá de informar
            order: terá de cumprir, deverá adaptar, deverá corrigir, deverá alterar, deverá apagar, deverá eliminar, deverá informar, deverá cumprir
            order: deverá adotar, deverá conformar, terão de adaptar, terão de corrigir, notificada para, notificado para, compele, recomenda que
            order: terá de designar, deverá designar, impôs a obrigação, instruiu, instrui, terá de adotar, terá de retirar, deverá retirar
            > A autoridade intima a Olmeda a apagar os ficheiros.
            comply: conformidade com o rgpd, em conformidade, conformar, conforme os, conforme as, conforme o tratamento, adaptar, adapte, adaptem, adaptação
            comply: adequar, adeque, adequação, ajustar, ajuste, cumprir com, cumpra, cumpram, para cumprir, a cumprir, altere, alterem, alterar as
            comply: alterar os, alterar a, alterar o, mudar as, mudar os, mude, corrija, corrijam, corrigir, sane, sanar, suprima, suprimir, apague
            comply: apaguem, a apagar, apagar os, para apagar, apagamento, elimine, eliminem, a eliminar, eliminar os, para eliminar, eliminação dos, destrua
            comply: a destruir, destruir os, destruição dos, retire, retirem, a retirar, retirar os, retirar as, informe os, informem, a informar
            comply: forneça, faculte, a facultar, dê acesso, dar acesso, dê resposta, responda, a responder, adote, adotem, adotar as medidas, adotar medidas
            comply: implemente, implementar, estabeleça, garanta, garantam, oferecer aos, ofereça, pôr fin, pôr fim, ponha fim, ponha termo, pôr termo
            comply: regularize, regularizar, remedeie, retifique, retificar, designe, designar um, nomeie um, nomear um, obtenha, obter o consentimento
            comply: limite, anonimize, anonimizar, reponha, repor, permita, notifique os, comunique aos, reveja, rever as, realize uma avaliação
            comply: realizar uma avaliação, devolva, atualize, atualizar, melhore, melhorar, um botão
            ban: proíbe, proibiu, proibiram, proibido, proibida, proibir, proibirá, proibição, proibições, proibindo, bane, baniu, banido, banida
            ban: banir, veta, vetou, vetada, vetar, bloqueia, bloqueou, bloqueado, bloqueada, bloquear, bloqueio, suspensão das transferências
            ban: suspensão dos fluxos, suspensão do tratamento, suspensão temporária, suspensão imediata, suspensão provisória, limitação do tratamento
            ban: limitação temporária, limitação definitiva, limitação provisória, medida cautelar, medidas cautelares, medida provisória
            ban: medidas provisórias, paralisação, moratória, impede, impediu, impedida, interdição, interdita, interditou, cessação do tratamento
            ban: restringe, restringiu, suspensão da recolha, suspensão de todo, ordem de suspensão, suspensão do envio
            > A Itália baniu o assistente Vocalis por causa dos menores.
            stopVerb: cesse, cessem, cessar, cessasse, cessa, deixe de, deixem de, deixar de, deixasse de, suspenda, suspendam, suspender, suspendesse
            stopVerb: suspendessem, suspende, suspendeu, parar, pare, parem, parasse, interromper, interrompa, interrompesse, abster-se, abstenha
            stopVerb: se abstenha, abstenham, pôr termo ao tratamento, desligar, desligue, desligasse, desative, desativar, retirar as câmaras
            stopVerb: desista, parar de, não podia retomar, não pode retomar, travar, trave, travasse
            reprimand: repreensão, repreensões, repreendeu, repreende, repreendida, repreendido, repreender, admoestação, admoestações, admoesta
            reprimand: admoestou, admoestada, admoestado, admoestar, reprimenda, puxão de orelhas, censura pública, repreensão pública
            > A autoridade repreendeu a Câmara Municipal de Vilarcas.
            warn: advertência, advertências, advertência formal, advertiu a, advertiu o, adverte a, advertida, advertido, aviso formal
            warn: carta de advertência, aviso público, dirigiu uma advertência
            periodic: sanção pecuniária compulsória, sanções pecuniárias compulsórias, multa diária, coima diária, multas diárias, coimas diárias
            periodic: astreinte, astreintes, adstrição, multa por dia, coima por dia, penalização diária, multa coerciva, multas coercivas
            periodic: sanção compulsória, sanções compulsórias, por dia de atraso, por cada dia de atraso, sanção diária, compulsória, multa periódica
            propose: projeto de decisão, projeto de deliberação, projecto de deliberação, projetos de decisão, proposta de decisão, proposta de coima
            propose: proposta de multa, intenção de multar, intenção de aplicar, intenção de lhe aplicar, intenção de impor, tenciona aplicar
            propose: tenciona multar, tenciona impor, aviso de intenção, notificação de intenção, pretende multar, pretende aplicar, pretende impor
            propose: propõe multar, propôs multar, propõe uma multa, propõe uma coima, propôs uma coima, propôs uma multa
            propose: preliminar, preliminares, decisão provisória, decisão preliminar, conclusões preliminares, rascunho, pede uma coima
            propose: pede uma multa, coima proposta, multa proposta, quer multar, quer aplicar, planeia multar, nota de ilicitude
            propose: audiência prévia, pondera multar, pondera aplicar, multas anunciadas, prevê aplicar, sem sair do papel, anunciou a intenção
            propose: coima provisória, multa provisória, juízo provisório
            rumour: segundo fontes, de acordo com fontes, fontes próximas, fonte próxima, fontes conhecedoras, fontes anónimas, fontes não identificadas
            rumour: pessoas próximas, pessoas conhecedoras, pessoas com conhecimento, pessoas familiarizadas, fontes familiarizadas, ao que parece
            rumour: alegadamente, poderá ter de pagar, poderá ser multada, poderá ser multado, poderia ser multada, pode vir a ser, poderá enfrentar
            rumour: pode enfrentar, arrisca-se a, está prestes a, prestes a, iminente, rumor*, rumores, terá decidido, terá proposto, deverá ser multada
            rumour: deverá ser multado, estará a preparar, prepara-se para, prepara uma multa, nos próximos dias, nas próximas semanas, poderá custar
            rumour: poderá atingir, sob anonimato, pediram o anonimato, pediu o anonimato, não quiseram ser identificadas, pode ser multada
            rumour: segundo apurou, ao que apurou, espera-se que, é esperado que, fuga de informação
            > Fontes próximas do processo dão como certo o golpe na Lumbreira.
            withdraw: retirou a coima, retirou a multa, retira a multa, retira a coima, arquivou, arquiva, arquivado, arquivamento, perdoou, perdoa
            withdraw: perdoada, perdoado, perdão, dispensou, dispensado, dispensada, dispensa da coima, dispensou-o, dispensou-a
            withdraw: levantou a proibição, levanta a proibição, levantamento da, levantou a suspensão, prescreveu, caducou, voltou atrás
            withdraw: já não paga, isentou, isentado, renunciou a aplicar

            # Sums that are no fines.
            cap: até, no máximo, máximo, máxima, máximos, máximas, limite, limites, teto, tecto, limite legal, volume de negócios, do volume de negócios
            cap: da faturação, da faturação anual, das receitas, consoante o montante, o que for mais elevado, o mais elevado, o montante mais elevado
            cap: pode chegar, podem chegar, pode atingir, podem atingir, poderia atingir, podia custar, pode ir até, podem ir até, vai dos
            cap: vão dos, varia entre, variam entre, não pode exceder, não pode ultrapassar, prevê coimas, prevê multas, permite coimas, permite multas
            cap: coimas até, multas até, coima até, multa até, coimas que podem, poderia ter sido, moldura, limiar, podem ser punidas
            cap: sujeita-se a uma coima, pode aplicar coimas, podem ascender, pode ascender, podia ir até
            turnover: faturação, facturação, faturou, faturaram, receita, receitas, lucro, lucros, rendimentos, volume de negócios, vendas, vendeu
            turnover: resultado líquido, resultados líquidos, ebitda, lucro líquido, avaliada em, valorizada em, capitalização, valor de mercado
            turnover: prejuízo, prejuízos, ativos, balanço, ações, proveitos, faturar, contas deficitárias, ganhos
            total: no total, ao todo, total, totais, soma, somam, somaram, somadas, somados, conjunto, em conjunto, no conjunto, conjuntamente
            total: acumuladas, acumulado, acumulados, totalizam, totaliza, totalizou, valor global, valor total, montante total, montante global
            total: em coimas, em multas, coimas no valor de, multas no valor de, em média, média, média de, entre todas, cobradas em, ficam-se por
            total: repartida, repartido, dividida, desde 2018
            damages: indemnização, indemnizações, indemnizar, indemnizada, dano moral, danos morais, danos não patrimoniais, ação coletiva
            damages: ações coletivas, ação popular, ações populares, compensação, compensações, compensar, ressarcimento, ressarcir, queixosos
            damages: ação cível, ação judicial, processo coletivo, responsabilidade civil, lesados, reparação
            otherSum: preço, preços, custo, custos, orçamento, orçamentos, investimento, investimentos, investir, investiu, acordo extrajudicial
            otherSum: compra, comprou, comprada, comprado, aquisição, adquiriu, vendido, vendida, provisão, provisões, provisionou, apoios
            otherSum: subsídio, subsídios, resgate, empréstimo, empréstimos, salário, salários, quotas, taxa, taxas, tarifa, assinatura
            otherSum: dividendo*, custas, despesas, despesa, dívida, dívidas, caução, contrato, contratos, adjudicação, concurso, doação, doações
            otherSum: prémio, recompensa, desconto, burla, roubo, poupança, honorários, fundo, fundos, devolver, devolução, reembolso
            otherSum: reembolsar, ronda de financiamento, pensão

            # Procedure.
            decide: decisão, decisões, deliberação, deliberações, deliberou, delibera, decidiu, decide, decidido, decidiram, decidir, resolução
            decide: sentença, sentenças, acórdão, acórdãos, despacho, determinou, determina, determinado, concluiu, conclui, concluído
            decide: considerou, considera, considerado, declarou, declara, entendeu, entende, constatou, constata, estabeleceu, estabelece, julgou
            decide: julga, proferiu, proferida, proferido, adotou, adota, notificou, notifica, anunciou, anuncia, divulgou, divulgada, divulgado
            decide: comunicou, datada, datado, com data, veredicto, processo, factos provados, deu como provado, deu como provadas, por provadas
            decide: publicou, publicada, emitiu, emitida, apurou, firmada, parecer
            inquiry: investigação, investigações, investiga, investigou, investigam, investigada, investigado, investigar, inspeção, inspeções
            inquiry: inspecionou, inspetor*, inquérito, inquéritos, averigua*, averiguação, abriu, aberta, aberto, abre, abrir, abertura, iniciou
            inquiry: inicia, iniciado, iniciada, diligências, auditoria*, examinou, examina, exame, processo aberto, instaurou, instaurado, fiscaliz*
            inquiry: oficiosamente, instrução, pedido de informação, pedidos de informação, buscas, escrutínio, analisou, analisa, apuramento
            appeal: recurso, recursos, impugnação, impugnações, apelação, reclamação judicial, recurso judicial, impugnação judicial
            appeal: via judicial, os tribunais, justiça, ação administrativa, recurso de revista, batalha judicial, ação de impugnação, providência cautelar
            appealVerb: recorreu, recorre, recorrem, recorreram, recorrer, recorrerá, recorrerão, recorrido, recorrida, recorrendo, vai recorrer
            appealVerb: recorremos, recorreria, ter recorrido, tinha recorrido, apelou, apela, apelar, apelará, impugnou, impugna, impugnar, impugnará
            appealVerb: impugnada, impugnado, impugnaram, interpôs recurso, interpôs um recurso, interpor recurso, interpor um recurso
            appealVerb: interporá recurso, interpuseram recurso, interposto recurso, interposto um recurso, apresentou recurso, apresentou um recurso
            appealVerb: apresentar recurso, apresentar um recurso, apresentará recurso, recurso interposto, recurso apresentado, contestou, contesta
            appealVerb: contestar, contestará, contestada, contestaram, contestado, foi para tribunal, vai para tribunal, levou o caso, levar o caso
            appealVerb: levará o caso, levou a decisão, levar a decisão, avançou para tribunal, avança para tribunal, avançar para tribunal
            appealVerb: recorreu à justiça, pediu a anulação, pede a anulação
            appealVerb: pedir a anulação, intentou uma ação, intentou ação, opôs-se, opor-se, combater a, vai combater, requereu a anulação
            appealVerb: recorrer aos tribunais, recorre aos tribunais, recorreu aos tribunais, recorreu para os tribunais
            appealVerb: recorrer para os tribunais, vai aos tribunais, vai para os tribunais, levar o assunto aos tribunais
            appealVerb: levou o assunto aos tribunais, caso aos tribunais, decisão aos tribunais, coima em tribunal
            appealVerb: contestar em tribunal, impugnar em tribunal, impugnou em tribunal, recorre da, recorre para
            > A cadeia Torvalda levou o caso ao tribunal em março.
            intend: recorrerá, recorrerão, apelará, impugnará, contestará, interporá, apresentará recurso, vai, vão, vamos, irá, irão
            intend: e recorrerá, que recorrerá, empresa recorrerá, e contestará, que contestará, que impugnará, pretende, pretendem, tenciona
            intend: tencionam, planeia, planeiam, prevê, quer, querem, estuda, estudam, pondera, ponderam, admite, admitem, considera, equaciona
            intend: analisa, está a analisar, está a ser analisada, anuncia, anunciou, adianta que, adiantou que, disse que, garante que, garantiu que
            intend: confirmou que, poderá, poderão, poderia, pode, podem, cabe, reserva-se, reserva-se o direito, decidiu recorrer, ainda não decidiu
            intend: não afasta, não exclui, não descarta, não concorda, discorda, discordamos, em desacordo, não se conforma, promete, prometeu
            intend: espera, prepara, prepara-se, tomará, vai analisar, irá analisar, intenção de, tem a intenção de, disposta a, disposto a, esgotará
            lodge: apresentou, apresentaram, apresenta, apresentam, apresentado, apresentada, apresentadas, apresentados, apresentar, apresentara
            lodge: interpôs, interposta, interposto, interpuseram, formulou, formularam, formulada, fez, fizeram, feita, feitas, recorreu à, dirigiu-se
            lodge: dirigiram-se, entregou, entregaram, entregue, entregues, enviou, enviaram, enviada, remeteu, remetida, recebeu, recebida, recebidas
            lodge: chegou à, chegara à, chegaram à, na sequência de, na origem de, na sequência da, após uma, após a, depois de uma, originou, motivada por
            lodge: motivou, deu origem, partiu de, submeteu, submeteram, levou a, levou à, levaram à, instaurou, comunicou, participou, registou
            lodge: pela mão do, pela mão da, pela mão de, veio de, a partir de uma, pedido partiu, reportou
            dismiss: indeferiu, indefere, indeferido, indeferida, negou provimento, nega provimento
            dismiss: negado provimento, não deu provimento, não dar provimento, julgou improcedente, julga improcedente, improcedente, improcedência
            dismiss: improcedentes, recusou o recurso, não admitiu, inadmissível, sem sucesso, volta a perder
            dismiss: não deu razão, deu razão à cnpd, deu razão à comissão, dá razão à comissão, dá razão à cnpd, chumbou, chumba, não colheu, desatendeu
            dismiss: rejeitou o recurso, rejeita o recurso, rejeitado o recurso, rejeitou a impugnação, rejeita a impugnação
            dismiss: rejeitou os argumentos, rejeita os argumentos, rejeitou a ação, rejeita a ação, tribunal rejeitou
            dismiss: tribunal rejeita, relação rejeitou, supremo rejeitou, supremo rejeita, juiz rejeitou, juíza rejeitou
            dismiss: recurso foi rejeitado, perde em tribunal, perder em tribunal, perdeu em tribunal, perde recurso
            dismiss: perdeu o recurso, perde o recurso, derrota em tribunal, derrota judicial, mais uma derrota, recurso rejeitado
            grant: deu provimento, dá provimento, dado provimento, concedeu provimento, concede provimento, julgou procedente, julga procedente
            grant: procedência, deu razão, dá razão, deu-lhe razão, dá-lhe razão, dar razão, absolveu, absolve, absolvida, absolvido
            grant: deferiu
            grant: ganhou o recurso, ganha o recurso, ganhou em tribunal, ganha em tribunal, venceu o recurso
            grant: vitória em tribunal, recurso procedente
            uphold: confirmada, mantida
            uphold: validada, ratificou, ratifica, ratificada, subscreveu, secundou, transitou em julgado
            uphold: transitada em julgado, intacta, corroborou, corrobora, agora mantém, não mexeu
            uphold: confirmou a coima, confirma a coima, confirmou a multa, confirma a multa, confirmou a decisão
            uphold: confirma a decisão, confirmou a sentença, confirma a sentença, confirmou a proibição, confirmou a deliberação
            uphold: confirmou na íntegra, confirmou integralmente, tribunal confirmou, tribunal confirma, relação confirmou
            uphold: relação confirma, supremo confirmou, supremo confirma, manteve a coima, mantém a coima, manteve a multa
            uphold: mantém a multa, manteve a decisão, mantém a decisão, manteve a sentença, mantém a sentença
            uphold: manteve a proibição, tribunal manteve, tribunal mantém, relação manteve, supremo manteve, manter a coima
            uphold: manter a multa, que o tribunal mantém, validou a coima, validou a multa, validou a decisão
            uphold: tornou-se definitiva, é definitiva
            annul: anulou, anula, anulada, anulado, anularam, anulação, anulando, revogou, revoga, revogada, revogado, sem efeito
            annul: declarou nula, declarou nulo, nulidade, invalidou, invalida, invalidada, derrubou, deitou por terra, cancelou
            annul: cancela, cancelada, anuladas, ilibou, iliba, dá sem efeito, deu sem efeito, absolveu
            annul: declarada nula, declara nula, fica sem efeito, ficou sem efeito
            reduce: reduziu, reduz, reduzida, reduzido, reduziram, baixou, baixada, desceu, diminuiu
            reduce: diminui, cortou, atenuou, atenua, atenuada, parcialmente procedente, procedência parcial
            reduce: provimento parcial, parcial provimento, parcialmente provido, atenuação, encolheu, para menos de metade, emagreceu
            reduce: baixa a coima, baixa a multa, desce a coima, desce o valor, reduzir a coima, reduzir a multa, redução da coima
            reduce: redução da multa, corta a coima
            increase: aumentou, aumentada, aumentado, agravou, agravada, agravamento, subiu
            increase: elevou, duplicou, triplicou, endureceu, majorou
            increase: aumenta a coima, agrava a coima, agravar a coima, sobe a coima, eleva a coima, aumenta a multa
            increase: duplica a coima
            refer: devolveu o processo, devolve o processo, devolveu o caso, devolve o caso, baixa dos autos, baixem os autos, reenvio prejudicial
            refer: questão prejudicial, questões prejudiciais, prejudicial, remeteu o processo, remete o processo, remeteu o caso, remessa, reexame
            refer: reapreciação, reapreciar, nova decisão, decidir de novo, volta à cnpd, volta à primeira instância, de volta à
            suspend: suspendeu a execução, suspende a execução, suspensão da execução, efeito suspensivo, suspensivo, suspensa a execução
            suspend: execução suspensa, suspensão da coima, suspensão da multa, suspensão da eficácia, suspendeu a coima, suspendeu a multa, em suspenso
            complaint: queixa, queixas, denúncia, denúncias, reclamação, reclamações, participação, participações, queixa coletiva, queixa formal
            complaint: petição, exposição, queixosa, queixoso, reclamante
            complain: queixou-se, queixaram-se, queixa-se, queixam-se, queixar-se, queixava-se, denunciou, denunciaram, denunciada, denunciado
            complain: denunciar, denunciam, tinha denunciado, reclamou, reclamaram, alertou, alertaram, fez queixa, fizeram queixa, apresentou queixa
            complain: apresentaram queixa, deu o alerta, participou à, participaram à, fez a denúncia, fez a participação, protestou
            behalf: em nome de, em nome dos, em nome das, em representação de, em representação dos, representa, representam, representando
            behalf: representava, por conta de, em defesa de, subscrita por, assinada por, apoiada por, a que se juntaram, mandatada por, em seu nome
            accept: não vai recorrer, não recorreu, não recorrerá, não recorre, não irá recorrer, não pretende recorrer, não tenciona recorrer
            accept: renunciou ao recurso, desistiu do recurso, retirou o recurso, sem recorrer, aceita a coima, aceitou a coima, aceita a multa
            accept: aceitou a multa, aceita a decisão, aceitou a decisão, acata, acatou, acatará, pagou a coima, pagou a multa, já pagou, pagamento voluntário
            accept: reconheceu a infração, pediu desculpa, pede desculpa, conforma-se, conformou-se, respeita a decisão, não contestou, não vai contestar

            # Who.
            authorityNoun: regulador, reguladora, reguladores, autoridade de proteção de dados, autoridades de proteção de dados, autoridade
            authorityNoun: autoridades, supervisor, supervisora, autoridade de controlo, autoridades de controlo, autoridade de supervisão
            authorityNoun: autoridade de privacidade, regulador da privacidade, regulador de privacidade, entidade reguladora da privacidade
            authorityNoun: comissão, a comissão, comissão de proteção de dados, agência, agência de proteção de dados, comissário, comissária
            authorityNoun: comissariado, gabinete do comissário, comissário da informação, comissário de informação, guardião da privacidade
            authorityNoun: autoridade principal, autoridade líder, autoridade competente, autoridade nacional, o organismo regulador
            authorityNoun: garante, provedor, inspeção de dados, inspeção-geral, vigilante da privacidade, reguladores da privacidade, polícia da privacidade
            authorityNoun: entidade supervisora, entidade de supervisão, formação restrita, câmara de contencioso, organismo de proteção de dados
            courtNoun: tribunal, tribunais, juiz, juíza, juízes, juízas, relação, tribunal da relação, supremo, supremo tribunal, supremo tribunal de justiça
            courtNoun: supremo tribunal administrativo, tribunal central administrativo, tribunal administrativo, tribunal administrativo de círculo
            courtNoun: tribunal de primeira instância, primeira instância, tribunal de justiça, tjue, tribunal geral, tribunal constitucional
            courtNoun: tribunal de recurso, tribunal superior, tribunal judicial, conselho de estado, magistrada, magistrado, coletivo de juízes
            courtNoun: tribunal de comarca, tribunal da concorrência, tribunal federal, tribunal regional
            companyNoun: empresa, empresas, companhia, companhias, sociedade, sociedades, grupo, grupos, firma, multinacional, multinacionais
            companyNoun: corporação, entidade, entidades, negócio, comércio, estabelecimento, loja, lojas, supermercado, supermercados, cadeia
            companyNoun: cadeia de supermercados, retalhista, banco, bancos, instituição bancária, instituição financeira, financeira, seguradora
            companyNoun: seguradoras, mediadora, operadora, operadoras, operador, operadores, operadora de telecomunicações, operador de telecomunicações
            companyNoun: fornecedor, fornecedora, prestador, prestadora, elétrica, energética, distribuidora, petrolífera, companhia aérea
            companyNoun: transportadora, transportadora aérea, hotel, hotéis, cadeia hoteleira, hoteleira, restaurante, bar, discoteca, ginásio, ginásios
            companyNoun: hospital, hospitais, centro hospitalar, clínica, clínicas, clínica dentária, centro de saúde, unidade de saúde, dentista
            companyNoun: farmácia, farmácias, laboratório, laboratórios, médico, médica, psicóloga, lar, lar de idosos, universidade, universidades
            companyNoun: faculdade, escola, escolas, colégio, colégios, agrupamento de escolas, instituto, institutos, creche, infantário, academia
            companyNoun: câmara, câmaras, câmara municipal, autarquia, autarquias, município, municípios, junta de freguesia, freguesia, ministério
            companyNoun: ministérios, secretaria, direção-geral, administração, instituto público, organismo, organismo público
            companyNoun: entidade pública, entidades públicas, polícia, partido, partido político, sindicato, federação, clube, clube de futebol
            companyNoun: aeroporto, empresa pública, empresa municipal, correios, rede social, redes sociais, plataforma, plataformas, aplicação
            companyNoun: aplicações, app, apps, motor de busca, gigante, gigantes, gigante tecnológica, gigante tecnológico, tecnológica, tecnológicas
            companyNoun: gigante norte-americana, gigante do comércio eletrónico, gigante das redes sociais, dona do, dona da, página, site, sítio, portal
            companyNoun: fórum, programadora, startup, start-up, filial, filiais, subsidiária, subsidiárias, casa-mãe, sucursal, divisão, fabricante
            companyNoun: fabricantes, distribuidor, concessionária, concessionário, imobiliária, agência imobiliária, condomínio, administração do condomínio
            companyNoun: construtora, promotora, empresa de segurança, empresa de trabalho temporário, agência de viagens, agência de publicidade
            companyNoun: empresa de cobranças, escritório de advogados, sociedade de advogados, consultora, editora, jornal, televisão, canal de televisão
            companyNoun: rádio, produtora, casa de apostas, casino, cabeleireiro, padaria, oficina, empregador, empregadora, entidade patronal, empresário
            companyNoun: empresária, particular, particulares, pessoa singular, pessoa coletiva, vizinho, vizinha, proprietário, proprietária
            companyNoun: mulher, homem, cidadão, polícia municipal, presidente da câmara, arguida, arguido, recorrente, visada
            companyNoun: visado, empresas visadas, infrator, infratora, responsável pelo tratamento, responsável, subcontratante, cooperativa, fundação
            companyNoun: associação, ong, igreja, diocese, paróquia, museu, biblioteca, teatro, cinema, empresa de transportes, ferroviária
            companyNoun: táxi, empresa de entregas, plataforma de entregas, loja online, loja em linha, comércio eletrónico, marketplace, instituto de estatística
            companyNoun: ordem profissional, centro de contacto, call center, empresa de marketing, empresa de telemarketing, empresa de reconhecimento facial
            companyNoun: tecnológica norte-americana, empresa norte-americana, empresa tecnológica, região autónoma, misericórdia
            companyNoun: santa casa da misericórdia, misericórdia
            personNoun: cliente, clientes, utilizador, utilizadora, utilizadores, utente, utentes, trabalhador, trabalhadora, trabalhadores, funcionári*
            personNoun: empregad*, colaborador*, cidadão, cidadã, cidadãos, paciente, pacientes, doente, doentes, mulher, mulheres, homem, homens, pessoa
            personNoun: pessoas, particular, particulares, assinante*, subscritor*, consumidor*, titular, titulares, afetad*, menor, menores
            personNoun: criança, crianças, aluno, alunos, aluna, alunas, estudante*, pai, pais, mãe, encarregado de educação, vizinh*, passageir*
            personNoun: viajante*, hóspede*, visitante*, internauta*, sócio, sócios, associad*, agente, agentes, beneficiári*, inquilin*, proprietári*
            personNoun: candidat*, requerente*, denunciante*, queixos*, reclamante*, ativista*, manifestante*, jornalista*, advogad*, ex-funcionári*
            personNoun: ex-trabalhador*, condutor*, segurad*, contribuinte*, vítima*, familiar, familiares, porta-voz, indivíduo*, adolescente*
            personNoun: médic*, professor*, jogador*, adepto*, refugiad*, morador*, residente*
            ngoNoun: associação, associações, organização, organizações, ong, fundação, organização não governamental, associação de consumidores
            ngoNoun: organização de consumidores, organização de defesa, associação de defesa, defesa do consumidor, grupo de ativistas, ativistas
            ngoNoun: coletivo, sindicato, sindicatos, comissão de trabalhadores, associação de direitos digitais, organização de direitos digitais
            ngoNoun: organização sem fins lucrativos, associação sem fins lucrativos, grupo de defesa, movimento, liga, plataforma cívica
            pressNoun: público, expresso, diário de notícias, jornal de notícias, observador, correio da manhã, jornal de negócios, negócios, eco, lusa
            pressNoun: agência lusa, sic, sic notícias, tvi, cnn portugal, rtp, renascença, tsf, visão, sábado, sapo, jornal económico, dinheiro vivo
            pressNoun: reuters, bloomberg, afp, politico, the wall street journal, wall street journal, financial times, the new york times
            pressNoun: the guardian, bbc, le monde, el país, der spiegel, techcrunch, business insider, jornal, diário, agência de notícias, imprensa
            pressNoun: semanário, órgãos de comunicação, nossa redação
            prosecutor: procurador*, ministério público, relator, relatora, advogado-geral, advogada-geral, magistrado do ministério público
            prosecutor: polícia judiciária, departamento central de investigação
            legalForm: lda, s . a, sa, unipessoal lda, unipessoal, unip . lda, sgps, s . g . p . s, e . p . e, epe, e . m, e . i . m, e . i . r . l, ace
            legalForm: a . c . e, c . r . l, crl, ipss, s . l, sl, s . l . u, slu, s . a . u, sau, ltda, e . p, i . p, e . r . p . e, sucursal em portugal
            legalForm: s . a . s, sas, sasu, sarl, s . a . r . l, s . à r . l, s à r . l, s . r . l, srl, s . p . a, spa, se, ltd, limited, inc
            legalForm: incorporated, plc, llc, llp, lp, gmbh, ag, b . v, bv, n . v, nv, bvba, oy, oyj, ab, a / s, aps, hf, ehf, sp . z o . o, sp . k
            legalForm: kft, zrt, nyrt, bt, s . r . o, a . s, d . o . o, doo, d . d, d . n . o, uc, unlimited company, dac, designated activity company
            legalForm: corp, corporation, co, company, & co, co . kg, kg, kgaa, ohg, gbr, ug, e . v, mbh, ges . m . b . h, snc, s . n . c, sca
            legalForm: s . c . a, scs, eood, ood, ad, ead, uab, sia, ou, pty, pte, ike, ae, gie, vzw, asbl
            against: contra, a, à, ao, aos, às, sobre, em relação a, para, dirigida a, dirigido a, dirigida à, aplicada a, aplicada à, aplicada ao
            against: imposta a, imposta à, imposta ao, com
            by: por, pelo, pela, pelos, pelas, por parte de, por parte da, por parte do, a cargo de
            of: de, do, da, dos, das
            forWhom: para, para a, para o, à, ao

            # What else a text claims.
            record: a maior multa, a maior coima, maior multa, maior coima, maior sanção, a maior sanção, multa mais alta, coima mais alta, mais alta
            record: a mais alta, a mais elevada, mais elevada, a mais pesada, mais pesada, recorde, multa recorde, coima recorde
            record: sem precedentes, histórica, histórico, a primeira coima, primeira coima, primeira multa, primeira vez, nunca antes
            record: nunca uma entidade, a segunda maior, segunda maior, valor tão alto, maiores multas, maiores coimas, maior de sempre, de sempre
            record: a mais dura, a mais severa
            earlier: anteriormente, previamente, já tinha, já tinham, já em, já foi, tinha sido, no ano passado, em 2019 já, há um ano
            earlier: há dois anos, há três anos, no passado, anterior, anteriores, prévia, depois da multa de, não é a primeira vez
            earlier: não é o primeiro, ultrapassando, superando, junta-se a, soma-se a, tinha multado, tinha aplicado, já multou
            earlier: já aplicou, noutro caso, num caso semelhante, recentemente, meses antes, anos antes, também multou, também aplicou
            earlier: essa multa, aquela coima, fora já, em tempos, tinha ordenado
            > Não é a primeira vez: Espanha já multou a Coralmar em 2019.
            silent: não publicou, ainda não publicou, não divulgou, não tornou público, não quis comentar, não comentou, não comenta, sem comentários
            silent: recusou comentar, recusou-se a comentar, escusou-se a comentar, não respondeu, não houve resposta, não confirmou, não confirma
            silent: não se pronunciou, remeteu-se ao silêncio, em silêncio, não foi divulgado, não foi tornada pública, segredo profissional
            silent: não foi publicada, não prestou declarações, não quiseram comentar
            undescribed: sem especificar, não especifica, não especificou, não detalha, não detalhou, não precisa, não precisou, sem precisar
            undescribed: sem detalhar, não concretiza, não concretizou, não diz quais, não esclarece, não esclareceu, sem adiantar, sem pormenores
            undescribed: não adianta, não adiantou, não revela quais, não indicou quais
            seat: sede, com sede em, com sede na, com sede no, sede europeia, estabelecimento principal, sediada em, sediada na, sediada no, sediado em
            seat: tem a sua sede, quartel-general, sede social, estabelecida em, domiciliada em, base europeia, localizada em
            filing: relatório e contas, relatório anual, relatório de gestão, contas anuais, relatório semestral, relatório trimestral, cmvm
            filing: comunicado à cmvm, facto relevante, demonstrações financeiras, demonstração de resultados, notas às contas, prospeto
            filing: securities and exchange commission, sec, formulário, passivos contingentes
            says: diz, disse, dizem, disseram, segundo, de acordo com, afirma, afirmou, assegura, assegurou, explica, explicou, refere, referiu
            says: acrescenta, acrescentou, declara, declarou, indica, indicou, sustenta, sustentou, argumenta, argumentou, alega, alegou, anuncia
            says: anunciou, comunicou, informou, informa, sublinha, sublinhou, lembra, lembrou, recorda, recordou, destaca, destacou, aponta
            says: adianta, adiantou, porta-voz, comunicado, publica, publicou, responde, respondeu, reconhece, reconheceu, insiste, insistiu
            says: considera, acredita, conta, contou, relata, detalha, admite, admitiu, nega, negou, avança, avançou, garante, garantiu, lê-se
            says: adverte, confirma, confirmou, defende, lamenta, lamentou, critica, reage, reagiu, invocou, noticia, noticiou, revela, revelou
            inaction: nada aconteceu, nada foi feito, sem resposta, inação, inércia, demora, lentidão, arrasta-se, arrastava, se arrastava
            inaction: continua por decidir, por decidir, não agiu, não atuou, não fez nada, parado, sem avanços, deixou arrastar

            # Phrases that hide a cue.
            none: estados-membros, estado-membro, encarregado de proteção de dados, encarregada de proteção de dados, encarregado da proteção de dados
            none: política de privacidade, avaliação de impacto, avaliação de impacto sobre a proteção de dados, política de cookies, aviso de cookies
            none: nota de imprensa, comunicado de imprensa, conferência de imprensa, gabinete de imprensa, diretor-geral, presidente executivo
            none: conselho de administração, ponto de vista, pontos de vista, ponto de venda, em primeiro lugar, pela primeira vez, em todo o caso
            none: recursos humanos, recursos naturais, recursos próprios, sem recursos, imposto sobre, ordem do dia, ordem pública, ordem dos advogados
            none: ordem dos médicos, na ordem dos, na ordem de, reconhecimento facial, base de dados, bases de dados, fuga de dados, partilha de dados
            none: por isso, por exemplo, por outro lado, por um lado, por fim, por último, por favor, para que, por conseguinte, para isso
            none: redes sociais e, meio ambiente, por meio de, em meio a, a meio de, meio de, através de, em parte, a partir de, por parte
            none: ao longo de, ao mesmo tempo, ao lado de, a fim de, com o fim de, no fim de, ter lugar, teve lugar, tem lugar, dar lugar, ao abrigo do
            none: ao abrigo da, ao fim da, no âmbito, a par de, em causa, está em causa, estavam em causa, por causa, ação social, em cima da mesa
            none: cartão de crédito, segredo comercial, estado civil, dado que, grupo de trabalho, já que, sempre que, uma vez, uma vez que, cada um
            none: cada uma, outra vez, de acordo, em conta, tendo em conta, ter em conta, conta bancária, em curso, registo de atividades, ou seja
            none: livro de reclamações, baixa médica, de baixa, taxa de juro, processo clínico, processos clínicos, dados de contacto, à parte
            none: primeira instância, tribunal de primeira instância, dúvidas, sem dúvida, à volta, ponto de contacto, país terceiro, países terceiros
            none: casa de banho, entrada em vigor, em vigor, câmara de vigilância, câmaras de vigilância, câmara de videovigilância
            none: câmaras de videovigilância, câmara de vídeo
            none: até agora, até à data, até hoje, até ao momento, até então, aos tribunais, para os tribunais, ao fim da tarde
            none: por via, via pública
            # Places that are no jurisdiction here
            region: Europa, europeu, europeia, europeus, europeias, União Europeia, UE, EEE, África, african*, Ásia, asiátic*, China, chin*, Pequim
            region: Hong Kong, Singapura, Índia, Rússia, russ*, Moscovo, Kremlin, Ucrânia, ucranian*, Turquia, turc*, Israel, Japão, japon*, Coreia
            region: Brasil, brasileir*, Angola, Moçambique, Canadá, canadian*, México, mexican*, Austrália, australian*, América Latina, Texas
            region: Califórnia, Nova Iorque, Silicon Valley, Médio Oriente, Bruxelas, Porto, Braga, Coimbra, Setúbal, Faro, Aveiro, Leiria, Évora
            region: Açores, Madeira, Algarve, Barreiro, Sintra, Cascais, Almada, Funchal, Viseu, Santarém, Beja, Guarda, Bragança, Atlântico
            directive: diretiva, diretivas, directiva, directivas
            """#)
}
