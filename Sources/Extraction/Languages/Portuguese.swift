extension Language {
    /// Portuguese, as the press, the authority, the courts and the law firms of Portugal write it.
    static let portuguese = Language(
        "pt", countries: ["PT"],
        rules: #"""
            # Words without content: never part of a company's name, and the mark of the language.
            stop: o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, em, no, na, nos, nas, ao, à, aos, às, pelo, pela
            stop: pelos, pelas, e, ou, que, se, não, com, por, para, é, são, foi, foram, era, eram, ser, sido, está, estão
            stop: estava, estavam, estar, há, havia, haviam, houve, ter, tem, têm, tinha, tinham, teve, tiveram, tendo
            stop: como, mais, menos, mas, porém, também, já, ainda, só, apenas, muito, muita, muitos, muitas, pouco, pouca
            stop: todo, toda, todos, todas, outro, outra, outros, outras, cada, algum, alguma, alguns, algumas, nenhum
            stop: nenhuma, nada, ninguém, algo, alguém, mesmo, mesma, mesmos, mesmas, tal, tais, tão, tanto, ambos, ambas
            stop: vários, várias, certo, certa, este, esta, estes, estas, esse, essa, esses, essas, aquele, aquela
            stop: aqueles, aquelas, isto, isso, aquilo, ele, ela, eles, elas, lhe, lhes, me, te, vos, meu, minha, seu, sua
            stop: seus, suas, nosso, nossa, nossos, nossas, quem, qual, quais, cujo, cuja, cujos, cujas, quando, onde
            stop: porque, porquê, pois, embora, enquanto, segundo, conforme, entre, sobre, até, desde, contra, sem, sob
            stop: após, perante, durante, mediante, além, aquém, assim, agora, antes, depois, então, hoje, ontem, amanhã
            stop: sempre, nunca, jamais, quase, talvez, aqui, ali, lá, aí, dentro, fora, perto, longe, todavia, contudo
            stop: entretanto, portanto, aliás, igualmente, finalmente, posteriormente, recentemente, atualmente
            stop: nomeadamente, designadamente, precisamente, especialmente, unicamente, relativamente, quanto, devido
            stop: dito, referido, referida, salvo, exceto, maior, menor, melhor, pior, primeiro, primeira, último, última
            stop: novo, nova, novos, novas, grande, grandes, vez, vezes, vai, vão, ia, ir, dá, deu, dado, ver, visto
            stop: parece, ficou, fica, segue, chega, através, junto, juntos, qualquer, quaisquer, demais, próprio, própria
            stop: momento, parte, caso, forma, modo, maneira, apesar, graças, face, efeito, fim, pode, podem, podia
            stop: poderia, poderiam, poderá, poder, deve, devem, devia, deverá, será, serão, seria, seriam, seja, sejam
            stop: fosse, fossem, sendo, teria, terá, haja, ora, eis, nem, quer, foto, fonte, notícia, notícias, resumo
            stop: data, assunto, redação, leia, veja, subscreva, partilhe, destes, deste, desta, destas, desse, dessa
            stop: daquele, daquela, neste, nesta, nestes, nestas, nesse, nessa, naquele, naquela, num, numa, nuns, dum
            stop: duma, disso, disto, nisto, nele, nela, dele, dela, deles, delas, àquele, àquela, aonde, sim, dois, duas
            stop: três, quatro, cinco, seis, sete, oito, nove, dez, inicialmente, previamente, paralelamente
            stop: adicionalmente, ademais, outrossim, considera, recorde, feitas, acaba, tudo, à parte, para além, lembra
            stop: explica
            stop: sms, nif, gps, iban, usb, url, pdf, vip
            abbr: art, arts, nº, núm, sr, sra, srs, dr, dra, eng, prof, pág, págs, p, pp, ex, etc, aprox, máx, mín, ed
            abbr: vol, fig, cia, co, inc, ltd, corp, s, a, al, als, lda, unip, d, exmo, exma, ss, cfr, cf, proc, ref, tel
            abbr: jan, fev, abr, mai, jun, jul, ago, nov, dez, av, c, vs, v, dec, reg, ac, lx, st, alín, alíns, par, mlh
            abbr: lit, n
            abbr: set, out

            the: o, a, os, as, do, da, dos, das, ao, à, aos, às, no, na, nos, nas, pelo, pela, pelos, pelas, este, esta
            the: estes, estas, esse, essa, esses, essas, aquele, aquela, aqueles, aquelas, deste, desta, desse, dessa, seu
            the: sua, seus, suas, o referido, a referida, o dito, a dita, o próprio, a própria, o mesmo, a mesma, ambos
            the: ambas, cada, todos os, todas as, neste, nesta, nesse, nessa, daquele, daquela, nosso, nossa, cujo, cuja
            the: à dita
            a: um, uma, uns, umas, outro, outra, outros, outras, algum, alguma, alguns, algumas, vários, várias, certo
            a: certa, certos, certas, diversos, diversas, numerosos, numerosas, dois, duas, três, quatro, cinco, seis
            a: sete, oito, nove, dez, qualquer, nenhum, nenhuma, um dos, uma das, num, numa, dum, duma, uma centena de
            a: um grupo de, dezenas de, centenas de
            pronoun: ele, ela, eles, elas, lhe, lhes, quem, o qual, a qual, os quais, as quais, esta última, este último
            pronoun: a primeira, a segunda, ambas, ambos, aquela, aquele, si própria, multá-la, multá-lo, dispensou-o
            pronoun: dispensou-a, à qual, ao qual
            not: não, nunca, jamais, nem, sem, tampouco, em vez de, ao invés de, nada, ninguém, nenhum, nenhuma, recusou
            not: recusa, recusou-se a, negou-se a, já não, deixou de, afasta, descarta
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
            number 100: cem
            number 200: duzentos, duzentas
            number 300: trezentos, trezentas
            number 400: quatrocentos, quatrocentas
            number 500: quinhentos, quinhentas
            number 600: seiscentos, seiscentas
            number 700: setecentos, setecentas
            number 800: oitocentos, oitocentas
            number 900: novecentos, novecentas
            number 1000: mil
            > A clínica Valdareira terá de pagar quinhentos euros.
            scale 2: cem
            scale 9: mil milhões, bilhão, bilhões, mil milhão
            scale 3: mil, milhares, k
            scale 6: milhão, milhões, mln, mi, m
            scale 6: meur, musd, mgbp, mchf
            scale 12: bilião, biliões, trilhão, trilhões
            currency EUR: euro, euros, eur
            currency EUR: meur
            currency USD: dólar, dólares, usd, dólares norte-americanos, dólares americanos
            currency USD: musd, us $, u $ s, u $ d
            currency GBP: libra, libras, libras esterlinas, libra esterlina, gbp, esterlinas
            currency GBP: mgbp
            currency SEK: coroas suecas, coroa sueca, sek
            currency NOK: coroas norueguesas, coroa norueguesa, nok
            currency DKK: coroas dinamarquesas, coroa dinamarquesa, dkk
            currency ISK: coroas islandesas, coroa islandesa, isk
            currency CZK: coroas checas, coroa checa, czk
            currency CHF: francos suíços, franco suíço, chf, francos
            currency CHF: mchf
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
            currency CAD: c $, ca $
            currency AUD: dólares australianos, aud
            currency BRL: reais, real brasileiro, brl
            currency SEK/NOK/DKK/CZK/ISK: coroas
            currency RSD: dinares sérvios, dinares, dinar, rsd
            currency UAH: grívnias, hryvnias, uah
            currency ALL: leques albaneses, lek
            currency BAM: marcos convertíveis
            currency MDL: leus moldavos
            currency MKD: dinares macedónios, denares
            subunit: cêntimo, cêntimos, centavo, centavos, pence
            between: entre
            between: intervalo
            insteadOf: em vez de, em vez dos, em lugar de, ao invés de
            approx: cerca de, quase, perto de, aproximadamente, à volta de, mais de, menos de, em torno de, pouco mais de
            approx: pouco menos de, um total de, o equivalente a, equivalente a, equivale a, aprox, na ordem dos
            approx: no mínimo, pelo menos, acima de, acima dos, abaixo de, abaixo dos, superior a, inferior a
            approx: nada menos do que, só, apenas, ao câmbio, ao câmbio atual, próximo de, exatamente, ronda os, rondam os
            approx: rondar os, a rondar os, uns, umas, mais de um, cerca dos, qualquer coisa como, perto dos, quase os
            approx: ultrapassa os, superior aos, na casa dos, aproximadamente os, cerca das
            perPeriod: por dia, ao dia, por cada dia, diários, diário, diária, diárias, por semana, semanais, semanal
            perPeriod: por mês, mensais, mensal, ao mês, cada dia, cada semana, por dia de atraso, por cada dia de atraso
            perPeriod: por cada dia que, por cada infração, por dia de incumprimento, por cada semana
            perPeriod: por cada dia de incumprimento, por dia útil, à semana
            perPeriod: por cada semana de atraso, por semana de atraso, por cada mês de atraso, por cada mês, por hora
            perPeriod: por dia que passe, cada quinze dias, por cada dia útil, à razão diária
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
            dateWord: dia, dias, mês
            weekday 1: segunda-feira
            weekday 2: terça-feira, terça
            weekday 3: quarta-feira
            weekday 4: quinta-feira
            weekday 5: sexta-feira
            weekday 6: sábado
            weekday 7: domingo
            day 0: hoje, esta manhã, esta tarde, esta noite, no dia de hoje
            day 0: hoje mesmo
            day -1: ontem
            day -2: anteontem, há dois dias
            day 1: amanhã
            day -3: há três dias, três dias antes
            yearRef 0: este ano, deste ano, neste ano, do corrente ano, no presente ano, do presente ano
            yearRef 0: no início do ano, no corrente ano
            yearRef -1: no ano passado, do ano passado, o ano passado, ano passado, há um ano, no último ano
            yearRef -1: do ano transato, no ano transato, ano transato
            yearRef -2: há dois anos
            yearRef -3: há três anos
            yearRef -4: há quatro anos
            yearRef -5: há cinco anos
            yearRef 1: no próximo ano, para o ano
            monthRef 0: este mês, deste mês, neste mês
            monthRef 0: do corrente, corrente mês, do corrente mês
            monthRef -1: no mês passado, do mês passado, o mês passado, há um mês
            monthRef -1: mês passado, do mês transato
            monthRef -2: há dois meses
            monthRef -3: há três meses
            monthRef 1: no próximo mês
            thatYear 0: desse ano, nesse ano, do mesmo ano, no mesmo ano, nesse mesmo ano, desse mesmo ano
            thatYear 0: daquele ano
            thatYear -5: cinco anos antes
            thatYear -4: quatro anos antes
            thatYear -3: três anos antes
            thatYear -2: dois anos antes
            thatYear 1: um ano depois, um ano mais tarde, no ano seguinte
            thatYear -1: um ano antes, no ano anterior, do ano anterior, o ano anterior
            thatMonth 0: no mesmo mês, nesse mês, do mesmo mês, desse mês, nesse mesmo mês
            thatMonth -3: três meses antes
            thatMonth -2: dois meses antes
            thatMonth 1: um mês depois, no mês seguinte
            thatMonth -1: um mês antes, no mês anterior
            thatDay 0: no mesmo dia, nesse dia, nesse mesmo dia
            thatDay -2: dois dias antes
            thatDay 1: um dia depois, no dia seguinte
            thatDay -1: um dia antes, na véspera, no dia anterior
            until: até, até a, até ao, até o, antes de, o mais tardar, desde, desde o, a partir de, prazo
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
            ordinal 20: vigésimo, vigésima
            ordinal 21: vigésimo primeiro
            ordinal 22: vigésimo segundo
            ordinal 30: trigésimo, trigésima
            season: primavera, verão, outono, inverno, princípios, início, meados, finais, final, primeiro semestre
            season: segundo semestre, primeiro trimestre, segundo trimestre, terceiro trimestre, quarto trimestre, começo

            # The law.
            gdpr: rgpd, regulamento geral sobre a proteção de dados, regulamento geral sobre a protecção de dados, gdpr, gdrp
            gdpr: regulamento geral de proteção de dados, regulamento geral de protecção de dados
            gdpr: regulamento geral da proteção de dados, regulamento geral sobre proteção de dados
            gdpr: regulamento europeu de proteção de dados, regulamento ( ue, regulamento geral
            gdpr: regras europeias de proteção de dados, regras europeias de privacidade, regras de privacidade da ue
            gdpr: lei europeia de privacidade, legislação europeia de proteção de dados
            gdpr: regras de proteção de dados da união europeia, regras de proteção de dados da ue
            gdpr: lei europeia de proteção de dados, leis europeias de proteção de dados, leis europeias de privacidade
            gdpr: normas europeias de proteção de dados, regulamento de proteção de dados
            gdpr: regras de privacidade da união europeia, legislação europeia de privacidade
            gdpr: normas europeias de privacidade, regulamento europeu, regras comunitárias de proteção de dados
            gdpr: leis de privacidade da ue, leis de proteção de dados da ue, regime geral de proteção de dados
            gdpr: lei de proteção de dados da ue, regulamento da proteção de dados, leis de privacidade da união europeia
            gdpr: legislação de privacidade da ue, regulamento europeu sobre a proteção de dados
            gdpr: regulamento europeu de privacidade, regulamento 2016 / 679, regulamento ( ue ) 2016
            gdpr: regulamento europeu 2016 / 679, regulamento geral de proteção, lei europeia da proteção de dados
            gdpr: regras europeias da proteção de dados, legislação comunitária de proteção de dados
            gdpr: normas da ue sobre proteção de dados, regulamento de privacidade
            ukGDPR: rgpd do reino unido, rgpd britânico, gdpr britânico, uk gdpr, lei britânica de proteção de dados
            ukGDPR: lei de proteção de dados de 2018, legislação britânica de proteção de dados
            ukGDPR: lei de proteção de dados britânica, gdpr do reino unido, lei de proteção de dados do reino unido
            ukGDPR: regulamento geral sobre a proteção de dados do reino unido
            ePrivacy: cookie*, lei da privacidade nas comunicações eletrónicas, privacidade nas comunicações eletrónicas
            ePrivacy: lei n . º 41, diretiva eprivacy, eprivacy, pecr, spam, comunicações não solicitadas
            ePrivacy: marketing direto, mensagens publicitárias, lei das comunicações eletrónicas
            ePrivacy: comunicações eletrónicas, testemunhos de conexão, chamadas publicitárias, chamadas comerciais
            ePrivacy: comunicações publicitárias, comunicações comerciais, correio não solicitado
            ePrivacy: chamadas não solicitadas, lei francesa de informática e liberdades, lei informática e liberdades
            ePrivacy: diretiva da privacidade eletrónica, chamadas de marketing, sms publicitários
            ePrivacy: mensagens não solicitadas, publicidade não solicitada, chamadas indesejadas
            ePrivacy: lei n . º 41 / 2004, lei 41 / 2004, artigo 13 . º-a, marketing não solicitado, sms promocionais
            ePrivacy: sms comerciais, sms não solicitados, mensagens promocionais, mensagens comerciais
            ePrivacy: emails promocionais, e-mails promocionais, emails publicitários, chamadas promocionais
            ePrivacy: telemarketing, televendas, lista de oposição, comunicações eletrónicas não solicitadas
            ePrivacy: comunicações de marketing, comunicações não desejadas, diretiva 2002 / 58, rastreadores, pixel
            ePrivacy: píxeis, banner de cookies, testemunhos
            ePrivacy: 41 / 2004
            nationalLaw: lei n . º 58, lei n . º 67, lei n . º 59, lei 58, lei 67, lei da proteção de dados pessoais
            nationalLaw: lei de proteção de dados pessoais, lei da proteção de dados, lei de execução, lei nacional
            nationalLaw: lei federal, lei antiga, lei anterior, lpdp, lgpd, legislação nacional, legislação anterior
            nationalLaw: código da privacidade, anterior ao rgpd, antes do rgpd, diretiva 95, pipl, ccpa
            nationalLaw: lei da videovigilância, lei suíça de proteção de dados, lei de proteção de dados de 1998
            nationalLaw: lei de informática e liberdades
            nationalLaw: lei n . º 58 / 2019, lei 58 / 2019, lei n . º 59 / 2019, lei 59 / 2019, lei n . º 67 / 98
            nationalLaw: lei 67 / 98, direito nacional, diretiva 2016 / 680, lei espanhola de proteção de dados
            nationalLaw: lei francesa de proteção de dados, lei alemã de proteção de dados, código do trabalho
            nationalLaw: antiga lei
            otherField: autoridade da concorrência, concorrência, antitrust, anticoncorrenciais, anticoncorrencial, cartel
            otherField: cartéis, monopólio*, posição dominante, abuso de posição, auxílios estatais, auxílios de estado
            otherField: cmvm, banco de portugal, anacom, asae, erse, mercados digitais, serviços digitais, fusão, futebol*
            otherField: liga portugal, árbitro*, fpf, uefa, fifa, jogador*, doping, treinador*, autoridade tributária
            otherField: fisco, impostos, iva, irs, irc, fraude fiscal, evasão fiscal, alfândega*, portagens, branqueamento
            otherField: corrupção, suborno*, informação privilegiada, abuso de mercado, banco central
            otherField: direção-geral do consumidor, práticas comerciais desleais, publicidade enganosa
            otherField: autoridade para as condições do trabalho, segurança no trabalho, poluição, descargas, psp multou
            otherField: excesso de velocidade, radar*, estacionamento, alcoolemia, segurança alimentar, direitos de autor
            otherField: patente*, difamação, entidade reguladora da saúde, infarmed, emissões, censos, segredo estatístico
            otherField: ruído, livro de reclamações, entidade reguladora, ministério das finanças, crime ambiental
            otherField: agência portuguesa do ambiente, igamaot
            otherField: conselho de disciplina, federação portuguesa de futebol, tochas, pirotecnia
            otherField: regulação e inspeção de jogos, inspeção de jogos, serviço de regulação e inspeção, ers
            otherField: reguladora da saúde, asf, finanças, inspeção do trabalho, act, preços combinados
            otherField: concertação de preços, cláusulas de paridade, abuso de posição dominante
            otherField: estacionamento ilegal, contraordenação rodoviária, contraordenação ambiental
            otherField: descarga poluente
            article: artigo, artigos, art, arts, artº
            provision: considerando, considerandos
            act: lei, leis, código, decreto, decreto-lei, carta, convenção, constituição, tratado
            paragraph: §, n . º, n . os, n . ºs, nº, nºs, n . °, número, números, parágrafo, parágrafos, º, ºs, par
            point: alínea, alíneas, al, als, alín, letra, letras, subalínea, ponto, pontos
            infringe: infring*, infração, infrações, infracção, infracções, viola, violou, violaram, violar, violado
            infringe: violada, violados, violadas, violação, violações, violando, incumpr*, desrespeit*, contraordenação
            infringe: contraordenações, contra-ordenação, contrariou, ilícit*, ilegal*, irregularidade*, transgred*
            infringe: contraria, em violação, à revelia, sem base legal, sem fundamento legal, sem consentimento
            infringe: falta de consentimento, falta de base legal, não cumpriu, não respeitou, não garantiu, não protegeu
            infringe: indevid*, abus*, uso indevido, tratamento indevido, falhas, falhou, não cumpria, não assegurou
            infringe: contrário ao, contrária ao, infrator, infratora, desconform*, falta grave
            personalData: dados pessoais, dados de clientes

            # Measures.
            fine: coima, coimas, multa, multas, sanção, sanções, sanção pecuniária, sanções pecuniárias, coima única
            fine: supercoima, megacoima, megamulta, multa administrativa, coima administrativa, penalização, penalizações
            fine: sanção administrativa, sanções administrativas, castigo, penalidade, sanção económica, sanção financeira
            fine: multa recorde, coima recorde, multa milionária, coima milionária
            fine: castigos
            fine: contraordenação
            fine: contraordenações
            fine: fatura mais pesada, fatura de
            > A coima da Ferrandaz fica em 90.000 euros.
            fineVerb: multada, multado, multadas, multados, multou, multaram, multar, multará, multa a, multa o, multam
            fineVerb: multando, multava, sancionada, sancionado, sancionadas, sancionados, sancionou, sanciona, sancionam
            fineVerb: sancionar, sancionará, sancionaram, punida, punido, punidas, punidos, puniu, pune, punem, punir
            fineVerb: punirá, puniram, penalizada, penalizado, penalizou, penaliza, castigada, castigado, castigou
            fineVerb: castiga, castigar, coimada, coimado, coimou, coima a, multá-la, multá-lo, voltou a multar
            fineVerb: volta a multar, multas a, tinha multado, autuou, autuada, condenada, condenado, condenou, condenadas
            fineVerb: condenados
            fineVerb: coima ao, coima aos, coima para, coimas a, multa ao, multa aos, multa para, castigo a
            fineVerb: castigo ao, sanção a, sanção ao
            fineVerb: castigaram
            fineVerb: condenou … numa
            fineVerb: multe, sancione, puna
            > A Irlanda castiga a Quimbara com 4 milhões de euros.
            impose: aplica, aplicou, aplicaram, aplicada, aplicado, aplicadas, aplicados, aplicar, aplicará, aplicando
            impose: aplicação de, aplicara, impõe, impôs, impuseram, imposta, imposto, impostas, impor, imporá, impondo
            impose: impusera, emite, emitiu, emitida, emitido, decreta, decretou, decretada, decretado, fixa, fixou
            impose: fixada, fixado, fixar, adota, adotou, adotada, profere, proferiu, proferida, dirige, dirigiu, dirigida
            impose: notifica, notificou, notificada, notificado, anuncia, anunciou, anunciada, anunciado, determinou
            impose: determina, determinada, deliberou, delibera, atribuiu, lança, lançou, propôs, propõe, proposta
            impose: comunicou, exigiu, divulgou, divulga, divulgada, confirma, avançou com, avança com, desfere, desferiu
            impose: tinha aplicado, foi aplicada, ordenou, formulou, instaurou, aponta para
            impose: cobra, cobrou, passou a fatura, passa a fatura, passa-lhe, passou-lhe
            impose: passa fatura, exige-lhe
            impose: tinha condenado
            impose: aplique, apliquem, aplicasse, imponha, imponham, impusesse
            impose: decidiu multar
            impose: fixando-se, dirigir
            impose: endereçou, sai cara, saiu cara, sai caro
            impose: saiu caro, custou-lhe, custa-lhe, cai sobre, cabe ao, cabe à, fica por, ficou por, ficou-se por
            impose: ficou em, atribui, carimbou, graduou, graduada em
            impose: exige|exigiu|pede|pediu|cobra|reclama … euros, dá|deu uma coima|multa|repreensão
            receive: recebe, recebeu, recebido, receberá, receber, receberam, recebem, enfrenta, enfrentam, enfrentou
            receive: enfrentará, arrisca, arriscam, arrisca-se, sofre, sofreu, sofrido, apanha, apanhou, leva com
            receive: levou com, leva uma, levou uma, levou, foi alvo de, é alvo de, alvo de, foi objeto de, objeto de uma
            receive: incorre, incorreu, acumulou, custou, custará, valeu-lhe, vale-lhe, valeu uma, sujeita a, sujeita-se
            receive: foi-lhe aplicada, que lhe foi aplicada, lhe foi aplicada, destinatária, destinatário, viu ser-lhe
            receive: viu-se, encaixa, encaixou, conhece a, colheu, terá de enfrentar, à qual foi aplicada
            receive: ao qual foi aplicada, a que foi aplicada, foi-lhe imposta, lhe foi imposta
            receive: vai pagar
            receive: chamada a pagar, chamado a pagar
            receive: viu-lhe, sai-lhe caro, saiu-lhe caro, custa-lhe
            receive: valeu à, valeu ao, vale uma, valeu-lhes
            receive: ficou-se por, fica-se por, ficaram-se por, escapou com, escapa com
            receive: foi objeto, foi visada por
            > A seguradora Bresmar apanhou uma coima de 70.000 euros.
            mustPay: terá de pagar, terão de pagar, tem de pagar, têm de pagar, deve pagar, devem pagar, deverá pagar
            mustPay: deverão pagar, teve de pagar, terá que pagar, tem que pagar, vai ter de pagar, vai pagar, vão pagar
            mustPay: pagar, paga, pagam, pagou, pagaram, pagará, pagarão, ter de pagar, a pagar, pagamento de
            mustPay: ao pagamento de, o pagamento de, condenada a pagar, condenado a pagar, obrigada a pagar
            mustPay: obrigado a pagar, desembolsar, desembolsa, desembolsou, desembolsará, liquidar, liquidou, saldar
            mustPay: arcar com, terá de desembolsar, pagava, paga pela
            mustPay: vai|vão ter|desembolsar|liquidar|entregar|abrir
            mustPay: terá de entregar, terá de abonar, suportar, suportou
            mustPay: suportará, entregar ao estado, pagasse, pague, paguem, pagando, pagavam, pagamento da coima
            mustPay: pagamento da multa, pagamento da quantia
            mustPay: abrir os cordões à bolsa, arcou com, arcará com, terá de arcar
            mustPay: responsável pelo pagamento, puxar da carteira
            order: ordena, ordenou, ordenaram, ordenado, ordenada, ordenar, ordenando, ordenará, ordem de, ordens de
            order: ordenou-lhe, tinha ordenado, intima, intimou, intimada, intimado, intimação, insta, instou, instada
            order: instado, exige que, exigiu que, exigiu a, exigiu ao, exigiu à, obriga a, obriga à, obrigou, obrigada a
            order: obrigado a, obrigadas a, obriga o, obrigou-a, obrigou-o, impõe que, impôs que, determina que
            order: determinou que, determinou a eliminação, determinou o apagamento, manda, mandou, mandar, injunção
            order: injunções, medida corretiva, medidas corretivas, medida de correção, medidas de correção, deu um prazo
            order: dá um prazo, concedeu um prazo, fixou um prazo, fixou prazo, meses para adaptar, meses para se adaptar
            order: meses para corrigir, meses para cumprir, meses para conformar, meses para alterar, meses para adequar
            order: meses para ajustar, meses para regularizar, meses para eliminar, meses para oferecer
            order: meses para se conformar, dias para cumprir, dias para corrigir, dias para eliminar, dias para apagar
            order: dias para adaptar, dias para retirar, meses para que, semanas para, dias para que, terá de adaptar
            order: terá de corrigir, terá de alterar, terá de apagar, terá de eliminar, terá de informar, terá de cumprir
            order: deverá adaptar, deverá corrigir, deverá alterar, deverá apagar, deverá eliminar, deverá informar
            order: deverá cumprir, deverá adotar, deverá conformar, terão de adaptar, terão de corrigir, notificada para
            order: notificado para, compele, recomenda que, terá de designar, deverá designar, impôs a obrigação, instruiu
            order: instrui, terá de adotar, terá de retirar, deverá retirar
            order: terá|terão|tem|têm|teve|tinha de|que destruir|suprimir|retirar|remover|desligar|desmontar|comunicar|notificar|avisar|entregar|facultar|fornecer|responder|enviar|adaptar|adequar|ajustar|conformar|rever|retificar|atualizar|mudar|modificar|substituir|implementar|implantar|introduzir|incluir|acrescentar|criar|instalar|disponibilizar|oferecer|garantir|assegurar|permitir|separar|cifrar|encriptar|anonimizar|ocultar|limitar|reduzir|nomear|designar|realizar|efetuar|elaborar|redigir|publicar|colocar|pôr|formar|reforçar|melhorar|provar|comprovar|demonstrar|justificar|devolver|repor|obter|recolher|verificar|regularizar|sanar|dar|atender|satisfazer
            order: terá|terão ainda|também|igualmente de|que destruir|suprimir|eliminar|apagar|retirar|informar|corrigir|alterar|adaptar|adotar|cumprir|rever|comunicar|notificar|designar|separar|implementar|entregar|pôr
            order: terá|terão ainda|também|igualmente|além disso de
            order: deverá|deverão|deve|devem destruir|suprimir|apagar|eliminar|retirar|remover|desmontar|comunicar|notificar|avisar|entregar|facultar|fornecer|responder|enviar|adaptar|adequar|ajustar|rever|retificar|atualizar|modificar|substituir|implementar|introduzir|incluir|acrescentar|criar|instalar|disponibilizar|oferecer|assegurar|permitir|separar|cifrar|anonimizar|ocultar|limitar|nomear|designar|realizar|elaborar|publicar|colocar|pôr|formar|reforçar|comprovar|demonstrar|devolver|repor|obter|regularizar|sanar|dar|atender|satisfazer
            order: está|fica|ficou|ficam|foi|foram obrigada|obrigado|obrigados|obrigadas|intimada|intimado|instada|instado|chamada|chamado|notificada|notificado a|para
            order: dias|meses|mês|semanas|horas para *ar|*er|*ir|*or|se|que
            order: dias|semanas|horas úteis para *ar|*er|*ir|*or|que
            order: prazo de … para apagar|eliminar|destruir|corrigir|adaptar|cumprir|alterar|informar|retirar|responder|que
            order: prazo para corrigir|cumprir|apagar|eliminar|adaptar|alterar|conformar
            order: dispõe|dispõem|disporá|tem|têm|terá|deu-lhe|concedeu-lhe|dá-lhe|fixou-lhe … dias|meses|semanas para
            order: ordenou|ordena|determinou|determina|exigiu|exige|mandou|manda|impôs|impõe também|ainda|igualmente|também|o|a|os|as que|apagamento|eliminação|destruição|supressão|retirada|remoção|correção|alteração|adaptação|retificação
            order: mandado apagar, obriga os
            order: obriga-a, obriga-o, obrigando, determinado que, determina-se
            order: determinar que
            order: ordenava, ordem para
            order: notificou … para, exigindo que, exigindo a, impondo, impor a obrigação, obrigação de
            order: conformar o, plano de correção, plano de ação
            order: compeliu, forçada a, forçado a, força a
            order: foi-lhe exigido
            > A autoridade intima a Olmeda a apagar os ficheiros.
            comply: conformidade com o rgpd, em conformidade, conformar, conforme os, conforme as, conforme o tratamento
            comply: adaptar, adapte, adaptem, adaptação, adequar, adeque, adequação, ajustar, ajuste, cumprir com, cumpra
            comply: cumpram, para cumprir, a cumprir, altere, alterem, alterar as, alterar os, alterar a, alterar o
            comply: mudar as, mudar os, mude, corrija, corrijam, corrigir, sane, sanar, suprima, suprimir, apague, apaguem
            comply: a apagar, apagar os, para apagar, apagamento, elimine, eliminem, a eliminar, eliminar os
            comply: para eliminar, eliminação dos, destrua, a destruir, destruir os, destruição dos, retire, retirem
            comply: a retirar, retirar os, retirar as, informe os, informem, a informar, forneça, faculte, a facultar
            comply: dê acesso, dar acesso, dê resposta, responda, a responder, adote, adotem, adotar as medidas
            comply: adotar medidas, implemente, implementar, estabeleça, garanta, garantam, oferecer aos, ofereça, pôr fin
            comply: pôr fim, ponha fim, ponha termo, pôr termo, regularize, regularizar, remedeie, retifique, retificar
            comply: designe, designar um, nomeie um, nomear um, obtenha, obter o consentimento, limite, anonimize
            comply: anonimizar, reponha, repor, permita, notifique os, comunique aos, reveja, rever as
            comply: realize uma avaliação, realizar uma avaliação, devolva, atualize, atualizar, melhore, melhorar
            comply: um botão
            comply: apagasse, apagassem, apagar todas, apagar todos, apagar as, apagar o, apagá-los, apagá-las
            comply: eliminasse, eliminassem, eliminar as, eliminar o, eliminar todas, eliminá-los, sejam eliminados
            comply: fossem eliminados, sejam apagados, fossem apagados, destruir as, destruir todas, destruísse
            comply: destruição das, destruição do, retirasse, retirassem, retirar a, retirar o, retirá-las, remova
            comply: remover os, remover as, remoção dos, remoção das, desmontar, adaptasse
            comply: alterasse, alteração do, alteração da, corrigisse
            comply: informasse, informar os, informar as, informar todos
            comply: notificar os, comunicar aos, avisar os, fornecer, fornecesse, facultasse, facultar o, entregar as
            comply: entregar os, entregar cópia, responder em, responder ao, respondesse, dar resposta, satisfazer o
            comply: satisfaça, atenda, atender o, adotasse, implementasse, introduza, introduzir
            comply: inclua, incluir, acrescente, crie, criar um, instale, disponibilize, disponibilizar
            comply: assegure, assegurem, assegurar que, garantir que, garantisse, permitir que, permitisse, separe
            comply: separar, cifre, cifrar, oculte, ocultar, tape, tapar, limitar o, limitar a, reduza
            comply: reduzir o prazo, nomeasse, designasse, designar uma, nomear uma, realizasse, efetue, efetuar uma
            comply: elabore, elaborar um, redija, publique, coloque, colocar, ponha em, forme
            comply: formar os, dar formação, reforce, reforçar, comprove, comprovar, demonstre
            comply: justifique, devolver os, recolha o consentimento, regularização
            comply: conformação, supressão, retificação
            comply: rever os, rever o, rever a, revisão dos, revisão da
            ban: proíbe, proibiu, proibiram, proibido, proibida, proibir, proibirá, proibição, proibições, proibindo, bane
            ban: baniu, banido, banida, banir, veta, vetou, vetada, vetar, bloqueia, bloqueou, bloqueado, bloqueada
            ban: bloquear, bloqueio, suspensão das transferências, suspensão dos fluxos, suspensão do tratamento
            ban: suspensão temporária, suspensão imediata, suspensão provisória, limitação do tratamento
            ban: limitação temporária, limitação definitiva, limitação provisória, medida cautelar, medidas cautelares
            ban: medida provisória, medidas provisórias, paralisação, moratória, impede, impediu, impedida, interdição
            ban: interdita, interditou, cessação do tratamento, restringe, restringiu, suspensão da recolha
            ban: suspensão de todo, ordem de suspensão, suspensão do envio
            ban: não pode|podem|poderá|poderão|podia voltar|continuar|tratar|usar|utilizar|recolher|captar|gravar|ceder|partilhar|transferir|enviar|instalar|conservar|divulgar|publicar|contactar|retomar
            ban: deixa|deixou|deixará|deixam de poder, já não pode|podem|poderá|poderão
            ban: não pode|podem|poderá|poderão mais|doravante
            ban: deverá|deverão|deve|devem|terá|terão cessar|suspender|interromper|parar|desligar|desativar
            ban: deixar de|deve|deverá|terá usar|utilizar|recolher|tratar|cessar|suspender|parar
            ban: terá|terão|tem|têm de cessar|suspender|interromper|parar|deixar|desligar|desativar|abster-se
            ban: ficam proibidas, ficam proibidos
            ban: proíba, proibisse, proibia, trava, travou
            ban: travão, travões, fecha a porta, encerra, encerramento do, apagão, congela, congelou
            ban: congelamento, veto a, veto ao, veda, vedou, vedado, vedada, interditar, interditada
            ban: limitou o tratamento, limita o tratamento, suspende o tratamento, suspendeu o tratamento
            ban: suspensão dos tratamentos, suspensão dos envios, suspensão do uso, suspensão da utilização
            ban: suspensão da atividade, suspensão do serviço, suspensão da aplicação, suspender o tratamento
            ban: suspender a recolha, suspende a recolha, suspendeu a recolha, cessação do, cessação da, cessação dos
            ban: cessação das, cessar o tratamento, fim imediato, paragem, ordem de cessação
            ban: retirada do mercado
            > A Itália baniu o assistente Vocalis por causa dos menores.
            stopVerb: cesse, cessem, cessar, cessasse, cessa, deixe de, deixem de, deixar de, deixasse de, suspenda
            stopVerb: suspendam, suspender, suspendesse, suspendessem, suspende, suspendeu, parar, pare, parem, parasse
            stopVerb: interromper, interrompa, interrompesse, abster-se, abstenha, se abstenha, abstenham
            stopVerb: pôr termo ao tratamento, desligar, desligue, desligasse, desative, desativar, retirar as câmaras
            stopVerb: desista, parar de, não podia retomar, não pode retomar, travar, trave, travasse
            stopVerb: cessando
            stopVerb: deixe imediatamente de, deixe já de, deixassem de, abstendo-se
            stopVerb: desativação, ponha termo a
            stopVerb: pôr termo à, pôr termo ao, finalizar o, não prossiga, prosseguir, retomar
            reprimand: repreensão, repreensões, repreendeu, repreende, repreendida, repreendido, repreender, admoestação
            reprimand: admoestações, admoesta, admoestou, admoestada, admoestado, admoestar, reprimenda, puxão de orelhas
            reprimand: censura pública, repreensão pública
            reprimand: advertência formal, censura, censurou, censurada
            reprimand: raspanete, reprimendas, chamada de atenção, chamou a atenção, cartão amarelo
            > A autoridade repreendeu a Câmara Municipal de Vilarcas.
            warn: advertência, advertências, advertência formal, advertiu a, advertiu o, adverte a, advertida, advertido
            warn: aviso formal, carta de advertência, aviso público, dirigiu uma advertência
            warn: adverte, advertiu, advertir, carta de aviso, emitiu um aviso, dirigiu um aviso
            periodic: sanção pecuniária compulsória, sanções pecuniárias compulsórias, multa diária, coima diária
            periodic: multas diárias, coimas diárias, astreinte, astreintes, adstrição, multa por dia, coima por dia
            periodic: penalização diária, multa coerciva, multas coercivas, sanção compulsória, sanções compulsórias
            periodic: por dia de atraso, por cada dia de atraso, sanção diária, compulsória, multa periódica
            periodic: por cada dia de incumprimento, por cada semana de atraso, multa por cada dia, penalidade diária
            propose: projeto de decisão, projeto de deliberação, projecto de deliberação, projetos de decisão
            propose: proposta de decisão, proposta de coima, proposta de multa, intenção de multar, intenção de aplicar
            propose: intenção de lhe aplicar, intenção de impor, tenciona aplicar, tenciona multar, tenciona impor
            propose: aviso de intenção, notificação de intenção, pretende multar, pretende aplicar, pretende impor
            propose: propõe multar, propôs multar, propõe uma multa, propõe uma coima, propôs uma coima, propôs uma multa
            propose: preliminar, preliminares, decisão provisória, decisão preliminar, conclusões preliminares, rascunho
            propose: pede uma coima, pede uma multa, coima proposta, multa proposta, quer multar, quer aplicar
            propose: planeia multar, nota de ilicitude, audiência prévia, pondera multar, pondera aplicar
            propose: multas anunciadas, prevê aplicar, sem sair do papel, anunciou a intenção, coima provisória
            propose: multa provisória, juízo provisório
            rumour: segundo fontes, de acordo com fontes, fontes próximas, fonte próxima, fontes conhecedoras
            rumour: fontes anónimas, fontes não identificadas, pessoas próximas, pessoas conhecedoras
            rumour: pessoas com conhecimento, pessoas familiarizadas, fontes familiarizadas, ao que parece, alegadamente
            rumour: poderá ter de pagar, poderá ser multada, poderá ser multado, poderia ser multada, pode vir a ser
            rumour: poderá enfrentar, pode enfrentar, arrisca-se a, está prestes a, prestes a, iminente, rumor*, rumores
            rumour: terá decidido, terá proposto, deverá ser multada, deverá ser multado, estará a preparar
            rumour: prepara-se para, prepara uma multa, nos próximos dias, nas próximas semanas, poderá custar
            rumour: poderá atingir, sob anonimato, pediram o anonimato, pediu o anonimato, não quiseram ser identificadas
            rumour: pode ser multada, segundo apurou, ao que apurou, espera-se que, é esperado que, fuga de informação
            > Fontes próximas do processo dão como certo o golpe na Lumbreira.
            withdraw: retirou a coima, retirou a multa, retira a multa, retira a coima, arquivou, arquiva, arquivado
            withdraw: arquivamento, perdoou, perdoa, perdoada, perdoado, perdão, dispensou, dispensado, dispensada
            withdraw: dispensa da coima, dispensou-o, dispensou-a, levantou a proibição, levanta a proibição
            withdraw: levantamento da, levantou a suspensão, prescreveu, caducou, voltou atrás, já não paga, isentou
            withdraw: isentado, renunciou a aplicar
            withdraw: revogou a proibição, levanta a suspensão, arquivam os autos, arquivar o processo, prescrita
            withdraw: prescrição do procedimento, desistiu de aplicar, desiste da coima, recuou, recua
            withdraw: deu o dito por não dito, anulou a sua decisão, extinto o procedimento

            # Sums that are no fines.
            cap: até, no máximo, máximo, máxima, máximos, máximas, limite, limites, teto, tecto, limite legal
            cap: volume de negócios, do volume de negócios, da faturação, da faturação anual, das receitas
            cap: consoante o montante, o que for mais elevado, o mais elevado, o montante mais elevado, pode chegar
            cap: podem chegar, pode atingir, podem atingir, poderia atingir, podia custar, pode ir até, podem ir até
            cap: vai dos, vão dos, varia entre, variam entre, não pode exceder, não pode ultrapassar, prevê coimas
            cap: prevê multas, permite coimas, permite multas, coimas até, multas até, coima até, multa até
            cap: coimas que podem, poderia ter sido, moldura, limiar, podem ser punidas, sujeita-se a uma coima
            cap: pode aplicar coimas, podem ascender, pode ascender, podia ir até
            turnover: faturação, facturação, faturou, faturaram, receita, receitas, lucro, lucros, rendimentos
            turnover: volume de negócios, vendas, vendeu, resultado líquido, resultados líquidos, ebitda, lucro líquido
            turnover: avaliada em, valorizada em, capitalização, valor de mercado, prejuízo, prejuízos, ativos, balanço
            turnover: ações, proveitos, faturar, contas deficitárias, ganhos
            turnover: lucrou
            total: no total, ao todo, total, totais, soma, somam, somaram, somadas, somados, conjunto, em conjunto
            total: no conjunto, conjuntamente, acumuladas, acumulado, acumulados, totalizam, totaliza, totalizou
            total: valor global, valor total, montante total, montante global, em coimas, em multas, coimas no valor de
            total: multas no valor de, em média, média, média de, entre todas, cobradas em, ficam-se por, repartida
            total: repartido, dividida, desde 2018
            total: em toda a europa, tudo somado, feitas as contas
            damages: indemnização, indemnizações, indemnizar, indemnizada, dano moral, danos morais
            damages: danos não patrimoniais, ação coletiva, ações coletivas, ação popular, ações populares, compensação
            damages: compensações, compensar, ressarcimento, ressarcir, queixosos, ação cível, ação judicial
            damages: processo coletivo, responsabilidade civil, lesados, reparação
            damages: júri, patente, patentes
            otherSum: preço, preços, custo, custos, orçamento, orçamentos, investimento, investimentos, investir, investiu
            otherSum: acordo extrajudicial, compra, comprou, comprada, comprado, aquisição, adquiriu, vendido, vendida
            otherSum: provisão, provisões, provisionou, apoios, subsídio, subsídios, resgate, empréstimo, empréstimos
            otherSum: salário, salários, quotas, taxa, taxas, tarifa, assinatura, dividendo*, custas, despesas, despesa
            otherSum: dívida, dívidas, caução, contrato, contratos, adjudicação, concurso, doação, doações, prémio
            otherSum: recompensa, desconto, burla, roubo, poupança, honorários, fundo, fundos, devolver, devolução
            otherSum: reembolso, reembolsar, ronda de financiamento, pensão
            otherSum: bitcoin*, montante base, pagamento voluntário, custou, custaram, doou, apólice, minoria, taxa de justiça
            otherSum: capital social, renda, rendas, hipoteca, bilhete, bilhetes, prémios de, propina, propinas
            otherSum: mensalidade, ordenado, patrocínio, apostas, custo do projeto, avaliado em, emolumentos, bónus
            otherSum: prejuízos

            # Procedure.
            decide: decisão, decisões, deliberação, deliberações, deliberou, delibera, decidiu, decide, decidido
            decide: decidiram, decidir, resolução, despacho, determinou, determina, determinado, concluiu, conclui
            decide: concluído, considerou, considera, considerado, declarou, declara, entendeu, entende, constatou
            decide: constata, estabeleceu, estabelece, julgou, julga, proferiu, proferida, proferido, adotou, adota
            decide: factos provados, deu como provado, deu como provadas, por provadas, emitiu, emitida, apurou
            decide: firmada, parecer, datada, datado, datados, notificou, notifica, notificada
            decide: tem data, assinada, assinado
            announce: anunciou, anuncia, anunciado, anunciada, anúncio, divulgou, divulgada, divulgado, divulga
            announce: revelou, revelado, revelada, publicou, publica, publicado, publicada, publicação, comunicou
            announce: comunicado, tornou público, tornou pública, tornada pública, tornado público, informou
            announce: deu a conhecer, noticiou, foi conhecida, foi conhecido, soube-se, conhecido
            incident: fuga, fugas, fuga de dados, violação de dados, ataque, ataques, ciberataque, ciberataques
            incident: atacantes, pirata, piratas, hacker*, pirataria, intrusão, roubo, roubados, roubadas, furto
            incident: furtados, incidente, incidentes, ransomware, exfiltra*
            statute: lei, regulamento, diretiva, decreto-lei, decreto - lei, decreto, código
            conclude: concluiu, concluído, encerrou, encerrado, terminou, finalizou, finalizado
            inquiry: investigação, investigações, investiga, investigou, investigam, investigada, investigado, investigar
            inquiry: inspeção, inspeções, inspecionou, inspetor*, inquérito, inquéritos, averigua*, averiguação, abriu
            inquiry: aberta, aberto, abre, abrir, abertura, iniciou, inicia, iniciado, iniciada, diligências, auditoria*
            inquiry: examinou, examina, exame, processo aberto, instaurou, instaurado, fiscaliz*, oficiosamente, instrução
            inquiry: pedido de informação, pedidos de informação, buscas, escrutínio, analisou, analisa, apuramento
            appeal: recurso, recursos, impugnação, impugnações, apelação, reclamação judicial, recurso judicial
            appeal: impugnação judicial, via judicial, os tribunais, justiça, ação administrativa, recurso de revista
            appeal: batalha judicial, ação de impugnação, providência cautelar
            appeal: ação judicial, instâncias superiores, ação contra a
            appealVerb: recorreu, recorre, recorrem, recorreram, recorrer, recorrerá, recorrerão, recorrido, recorrida
            appealVerb: recorrendo, vai recorrer, recorremos, recorreria, ter recorrido, tinha recorrido, apelou, apela
            appealVerb: apelar, apelará, impugnou, impugna, impugnar, impugnará, impugnada, impugnado, impugnaram
            appealVerb: interpôs recurso, interpôs um recurso, interpor recurso, interpor um recurso, interporá recurso
            appealVerb: interpuseram recurso, interposto recurso, interposto um recurso, apresentou recurso
            appealVerb: apresentou um recurso, apresentar recurso, apresentar um recurso, apresentará recurso
            appealVerb: recurso interposto, recurso apresentado, contestou, contesta, contestar, contestará, contestada
            appealVerb: contestaram, contestado, foi para tribunal, vai para tribunal, levou o caso, levar o caso
            appealVerb: levará o caso, levou a decisão, levar a decisão, avançou para tribunal, avança para tribunal
            appealVerb: avançar para tribunal, recorreu à justiça, pediu a anulação, pede a anulação, pedir a anulação
            appealVerb: intentou uma ação, intentou ação, opôs-se, opor-se, combater a, vai combater, requereu a anulação
            appealVerb: recorrer aos tribunais, recorre aos tribunais, recorreu aos tribunais, recorreu para os tribunais
            appealVerb: recorrer para os tribunais, vai aos tribunais, vai para os tribunais
            appealVerb: levar o assunto aos tribunais, levou o assunto aos tribunais, caso aos tribunais
            appealVerb: decisão aos tribunais, coima em tribunal, contestar em tribunal, impugnar em tribunal
            appealVerb: impugnou em tribunal, recorre da, recorre para
            > A cadeia Torvalda levou o caso ao tribunal em março.
            intend: recorrerá, recorrerão, apelará, impugnará, contestará, interporá, apresentará recurso, vai, vão, vamos
            intend: irá, irão, e recorrerá, que recorrerá, empresa recorrerá, e contestará, que contestará, que impugnará
            intend: pretende, pretendem, tenciona, tencionam, planeia, planeiam, prevê, quer, querem, estuda, estudam
            intend: pondera, ponderam, admite, admitem, considera, equaciona, analisa, está a analisar
            intend: está a ser analisada, anuncia, anunciou, adianta que, adiantou que, disse que, garante que
            intend: garantiu que, confirmou que, poderá, poderão, poderia, pode, podem, cabe, reserva-se
            intend: reserva-se o direito, decidiu recorrer, ainda não decidiu, não afasta, não exclui, não descarta
            intend: não concorda, discorda, discordamos, em desacordo, não se conforma, promete, prometeu, espera, prepara
            intend: prepara-se, tomará, vai analisar, irá analisar, intenção de, tem a intenção de, disposta a, disposto a
            intend: esgotará
            lodge: apresentou, apresentaram, apresenta, apresentam, apresentado, apresentada, apresentadas, apresentados
            lodge: apresentar, apresentara, interpôs, interposta, interposto, interpuseram, formulou, formularam
            lodge: formulada, fez, fizeram, feita, feitas, recorreu à, dirigiu-se, dirigiram-se, entregou, entregaram
            lodge: entregue, entregues, enviou, enviaram, enviada, remeteu, remetida, recebeu, recebida, recebidas
            lodge: chegou à, chegara à, chegaram à, na sequência de, na origem de, na sequência da, após uma, após a
            lodge: depois de uma, originou, motivada por, motivou, deu origem, partiu de, submeteu, submeteram, levou a
            lodge: levou à, levaram à, instaurou, comunicou, participou, registou, pela mão do, pela mão da, pela mão de
            lodge: veio de, a partir de uma, pedido partiu, reportou
            lodge: entregámos, apresentámos, dera entrada, deu entrada, deram entrada, dado entrada
            lodge: deu início, partiu da, partiram de, nasceu de, nasce de, nasceu da, nasce da, começou com
            lodge: começou por, começou depois, começou após, arrancou com, arrancou após, arranca com, teve origem
            lodge: teve início com, tem origem, surgiu de, surgiu da, surgiu após, surge após, resultou de
            lodge: resultou da, resulta de, resulta da, decorreu de, decorre de, aberto após, aberto depois
            lodge: foi aberto na sequência, instaurado na sequência, instaurado após, desencadeou, desencadeada por
            lodge: desencadeado por, despoletou, despoletada por, despoletado por, foi o que bastou, alertada por
            lodge: alertado por, após queixa, após denúncia, depois da queixa
            lodge: depois das queixas, depois da denúncia, depois de queixas, por queixa de, por denúncia de
            lodge: por participação de, a partir da queixa, a queixa partiu, a denúncia partiu, dirigiu a, encaminhou
            lodge: encaminharam, endereçou, endereçaram, remeteram, enviámos, recorreram à, bateram à
            lodge: bateu à porta, levou o caso à, levaram o caso à
            lodge: subscreveu, subscreveram
            lodge: chegou uma, chegaram, por iniciativa de
            dismiss: indeferiu, indefere, indeferido, indeferida, negou provimento, nega provimento, negado provimento
            dismiss: não deu provimento, não dar provimento, julgou improcedente, julga improcedente, improcedente
            dismiss: improcedência, improcedentes, recusou o recurso, não admitiu, inadmissível, sem sucesso
            dismiss: volta a perder, não deu razão, deu razão à cnpd, deu razão à comissão, dá razão à comissão
            dismiss: dá razão à cnpd, chumbou, chumba, não colheu, desatendeu, rejeitou o recurso, rejeita o recurso
            dismiss: rejeitado o recurso, rejeitou a impugnação, rejeita a impugnação, rejeitou os argumentos
            dismiss: rejeita os argumentos, rejeitou a ação, rejeita a ação, tribunal rejeitou, tribunal rejeita
            dismiss: relação rejeitou, supremo rejeitou, supremo rejeita, juiz rejeitou, juíza rejeitou
            dismiss: recurso foi rejeitado, perde em tribunal, perder em tribunal, perdeu em tribunal, perde recurso
            dismiss: perdeu o recurso, perde o recurso, derrota em tribunal, derrota judicial, mais uma derrota
            dismiss: recurso rejeitado
            grant: deu provimento, dá provimento, dado provimento, concedeu provimento, concede provimento
            grant: julgou procedente, julga procedente, procedência, deu razão, dá razão, deu-lhe razão, dá-lhe razão
            grant: dar razão, absolveu, absolve, absolvida, absolvido, deferiu, ganhou o recurso, ganha o recurso
            grant: ganhou em tribunal, ganha em tribunal, venceu o recurso, vitória em tribunal, recurso procedente
            uphold: confirmada, mantida, validada, ratificou, ratifica, ratificada, subscreveu, secundou
            uphold: transitou em julgado, transitada em julgado, intacta, corroborou, corrobora, agora mantém, não mexeu
            uphold: confirmou a coima, confirma a coima, confirmou a multa, confirma a multa, confirmou a decisão
            uphold: confirma a decisão, confirmou a sentença, confirma a sentença, confirmou a proibição
            uphold: confirmou a deliberação, confirmou na íntegra, confirmou integralmente, tribunal confirmou
            uphold: tribunal confirma, relação confirmou, relação confirma, supremo confirmou, supremo confirma
            uphold: manteve a coima, mantém a coima, manteve a multa, mantém a multa, manteve a decisão, mantém a decisão
            uphold: manteve a sentença, mantém a sentença, manteve a proibição, tribunal manteve, tribunal mantém
            uphold: relação manteve, supremo manteve, manter a coima, manter a multa, que o tribunal mantém
            uphold: validou a coima, validou a multa, validou a decisão, tornou-se definitiva, é definitiva
            uphold: confirmado pelo tribunal, confirmaram a
            uphold: confirmar a coima, manteve a condenação, mantém a condenação, manteve inalterada
            uphold: foi confirmado, validou a, valida a
            uphold: deu razão à cnpd, dá razão à cnpd, deu razão à comissão, dá razão à comissão
            uphold: improcedente, negou provimento, nega provimento, negado provimento
            uphold: trânsito em julgado, continua de pé, continua em vigor, mantém-se em vigor, permanece em vigor
            uphold: segue de pé, subsiste
            annul: anulou, anula, anulada, anulado, anularam, anulação, anulando, revogou, revoga, revogada, revogado
            annul: sem efeito, declarou nula, declarou nulo, nulidade, invalidou, invalida, invalidada, derrubou
            annul: deitou por terra, cancelou, cancela, cancelada, anuladas, ilibou, iliba, dá sem efeito, deu sem efeito
            annul: absolveu, declarada nula, declara nula, fica sem efeito, ficou sem efeito
            reduce: reduziu, reduz, reduzida, reduzido, reduziram, baixou, baixada, desceu, diminuiu, diminui, cortou
            reduce: atenuou, atenua, atenuada, parcialmente procedente, procedência parcial, provimento parcial
            reduce: parcial provimento, parcialmente provido, atenuação, encolheu, para menos de metade, emagreceu
            reduce: baixa a coima, baixa a multa, desce a coima, desce o valor, reduzir a coima, reduzir a multa
            reduce: redução da coima, redução da multa, corta a coima
            reduce: baixa, desce
            increase: aumentou, aumentada, aumentado, agravou, agravada, agravamento, subiu, elevou, duplicou, triplicou
            increase: endureceu, majorou, aumenta a coima, agrava a coima, agravar a coima, sobe a coima, eleva a coima
            increase: aumenta a multa, duplica a coima
            increase: aumenta, agrava, eleva, elevada para, sobe para, duplica
            increase: reposição do valor
            refer: devolveu o processo, devolve o processo, devolveu o caso, devolve o caso, baixa dos autos
            refer: baixem os autos, reenvio prejudicial, questão prejudicial, questões prejudiciais, prejudicial
            refer: remeteu o processo, remete o processo, remeteu o caso, remessa, reexame, reapreciação, reapreciar
            refer: nova decisão, decidir de novo, volta à cnpd, volta à primeira instância, de volta à
            suspend: suspendeu a execução, suspende a execução, suspensão da execução, efeito suspensivo, suspensivo
            suspend: suspensa a execução, execução suspensa, suspensão da coima, suspensão da multa, suspensão da eficácia
            suspend: suspendeu a coima, suspendeu a multa, em suspenso
            suspend: suspendeu a eficácia, suspendeu os efeitos, suspende a coima, providência cautelar, suspensa até
            complaint: queixa, queixas, denúncia, denúncias, reclamação, reclamações, participação, participações
            complaint: queixa coletiva, queixa formal, petição, exposição, queixosa, queixoso, reclamante
            complaint: abaixo-assinado
            complaint: o denunciante, a denunciante, participante
            complain: queixou-se, queixaram-se, queixa-se, queixam-se, queixar-se, queixava-se, denunciou, denunciaram
            complain: denunciada, denunciado, denunciar, denunciam, tinha denunciado, reclamou, reclamaram, alertou
            complain: alertaram, fez queixa, fizeram queixa, apresentou queixa, apresentaram queixa, deu o alerta
            complain: participou à, participaram à, fez a denúncia, fez a participação, protestou
            behalf: em nome de, em nome dos, em nome das, em representação de, em representação dos, representa
            behalf: representam, representando, representava, por conta de, em defesa de, subscrita por, assinada por
            behalf: apoiada por, a que se juntaram, mandatada por, em seu nome
            behalf: mandatado por, com o apoio de, que junta, que reúne
            behalf: patrocinada por
            accept: não vai recorrer, não recorreu, não recorrerá, não recorre, não irá recorrer, não pretende recorrer
            accept: não tenciona recorrer, renunciou ao recurso, desistiu do recurso, retirou o recurso, sem recorrer
            accept: aceita a coima, aceitou a coima, aceita a multa, aceitou a multa, aceita a decisão, aceitou a decisão
            accept: acata, acatou, acatará, pagou a coima, pagou a multa, já pagou, pagamento voluntário
            accept: reconheceu a infração, pediu desculpa, pede desculpa, conforma-se, conformou-se, respeita a decisão
            accept: não contestou, não vai contestar
            accept: não interpôs recurso, não impugnou, não foi impugnada, não foi impugnado, não contesta
            accept: não vai contestá-la, não tenciona contestar, aceitou a, aceita a, aceitou pagar, aceita pagar
            accept: aceitará, aceitamos, prescindiu de recorrer, renuncia ao recurso, já liquidou, pagou com desconto
            accept: reconheceu a responsabilidade, não foi posta em crise, não foi posta em causa
            accept: vai cumprir a decisão

            # Who.
            authorityNoun: regulador, reguladora, reguladores, autoridade de proteção de dados
            authorityNoun: autoridades de proteção de dados, autoridade, autoridades, supervisor, supervisora
            authorityNoun: autoridade de controlo, autoridades de controlo, autoridade de supervisão
            authorityNoun: autoridade de privacidade, regulador da privacidade, regulador de privacidade
            authorityNoun: entidade reguladora da privacidade, comissão, a comissão, comissão de proteção de dados
            authorityNoun: agência, agência de proteção de dados, comissário, comissária, comissariado
            authorityNoun: gabinete do comissário, comissário da informação, comissário de informação
            authorityNoun: guardião da privacidade, autoridade principal, autoridade líder, autoridade competente
            authorityNoun: autoridade nacional, o organismo regulador, garante, provedor, inspeção de dados
            authorityNoun: inspeção-geral, vigilante da privacidade, reguladores da privacidade, polícia da privacidade
            authorityNoun: entidade supervisora, entidade de supervisão, formação restrita, câmara de contencioso
            authorityNoun: organismo de proteção de dados
            authorityNoun: comissário de proteção de dados, comissário do estado federado
            authorityNoun: comissário para a proteção de dados, regulador de dados, regulador de proteção de dados
            authorityNoun: guardião dos dados, guardiã dos dados, congénere, congéneres, homóloga, homólogo, homólogas
            authorityNoun: inspetorado, câmara contenciosa, presidência da, presidente da comissão
            courtNoun: tribunal, tribunais, juiz, juíza, juízes, juízas, relação, tribunal da relação, supremo
            courtNoun: supremo tribunal, supremo tribunal de justiça, supremo tribunal administrativo
            courtNoun: tribunal central administrativo, tribunal administrativo, tribunal administrativo de círculo
            courtNoun: tribunal de primeira instância, primeira instância, tribunal de justiça, tjue, tribunal geral
            courtNoun: tribunal constitucional, tribunal de recurso, tribunal superior, tribunal judicial
            courtNoun: conselho de estado, magistrada, magistrado, coletivo de juízes, tribunal de comarca
            courtNoun: tribunal da concorrência, tribunal federal, tribunal regional
            courtNoun: secção, 1.ª secção, 2.ª secção, coletivo
            companyNoun: empresa, empresas, companhia, companhias, sociedade, sociedades, grupo, grupos, firma
            companyNoun: multinacional, multinacionais, corporação, entidade, entidades, negócio, comércio
            companyNoun: estabelecimento, loja, lojas, supermercado, supermercados, cadeia, cadeia de supermercados
            companyNoun: retalhista, banco, bancos, instituição bancária, instituição financeira, financeira, seguradora
            companyNoun: seguradoras, mediadora, operadora, operadoras, operador, operadores
            companyNoun: operadora de telecomunicações, operador de telecomunicações, fornecedor, fornecedora, prestador
            companyNoun: prestadora, elétrica, energética, distribuidora, petrolífera, companhia aérea, transportadora
            companyNoun: transportadora aérea, hotel, hotéis, cadeia hoteleira, hoteleira, restaurante, bar, discoteca
            companyNoun: ginásio, ginásios, hospital, hospitais, centro hospitalar, clínica, clínicas, clínica dentária
            companyNoun: centro de saúde, unidade de saúde, dentista, farmácia, farmácias, laboratório, laboratórios
            companyNoun: médico, médica, psicóloga, lar, lar de idosos, universidade, universidades, faculdade, escola
            companyNoun: escolas, colégio, colégios, agrupamento de escolas, instituto, institutos, creche, infantário
            companyNoun: academia, câmara, câmaras, câmara municipal, autarquia, autarquias, município, municípios
            companyNoun: junta de freguesia, freguesia, ministério, ministérios, secretaria, direção-geral, administração
            companyNoun: instituto público, organismo, organismo público, entidade pública, entidades públicas, polícia
            companyNoun: partido, partido político, sindicato, federação, clube, clube de futebol, aeroporto
            companyNoun: empresa pública, empresa municipal, correios, rede social, redes sociais, plataforma, plataformas
            companyNoun: aplicação, aplicações, app, apps, motor de busca, gigante, gigantes, gigante tecnológica
            companyNoun: gigante tecnológico, tecnológica, tecnológicas, gigante norte-americana
            companyNoun: gigante do comércio eletrónico, gigante das redes sociais, dona do, dona da, página, site, sítio
            companyNoun: portal, fórum, programadora, startup, start-up, filial, filiais, subsidiária, subsidiárias
            companyNoun: casa-mãe, sucursal, divisão, fabricante, fabricantes, distribuidor, concessionária
            companyNoun: concessionário, imobiliária, agência imobiliária, condomínio, administração do condomínio
            companyNoun: construtora, promotora, empresa de segurança, empresa de trabalho temporário, agência de viagens
            companyNoun: agência de publicidade, empresa de cobranças, escritório de advogados, sociedade de advogados
            companyNoun: consultora, editora, jornal, televisão, canal de televisão, rádio, produtora, casa de apostas
            companyNoun: casino, cabeleireiro, padaria, oficina, empregador, empregadora, entidade patronal, empresário
            companyNoun: empresária, particular, particulares, pessoa singular, pessoa coletiva, vizinho, vizinha
            companyNoun: proprietário, proprietária, mulher, homem, cidadão, polícia municipal, presidente da câmara
            companyNoun: arguida, arguido, recorrente, visada, visado, empresas visadas, infrator, infratora
            companyNoun: responsável pelo tratamento, responsável, subcontratante, cooperativa, fundação, associação, ong
            companyNoun: igreja, diocese, paróquia, museu, biblioteca, teatro, cinema, empresa de transportes, ferroviária
            companyNoun: táxi, empresa de entregas, plataforma de entregas, loja online, loja em linha
            companyNoun: comércio eletrónico, marketplace, instituto de estatística, ordem profissional
            companyNoun: centro de contacto, call center, empresa de marketing, empresa de telemarketing
            companyNoun: empresa de reconhecimento facial, tecnológica norte-americana, empresa norte-americana
            companyNoun: empresa tecnológica, região autónoma, misericórdia, santa casa da misericórdia
            companyNoun: empresa|companhia|sociedade|cadeia|entidade|plataforma|clínica|escola|universidade|seguradora|operadora|agência|aplicação|associação|instituição|loja|financeira|tecnológica privada|pública|municipal|local|portuguesa|espanhola|francesa|alemã|italiana|neerlandesa|holandesa|irlandesa|britânica|sueca|polaca|norueguesa|americana|chinesa|estrangeira|hoteleira|veterinária|estética|familiar|anónima|digital|energética
            companyNoun: hospital|banco|colégio|centro|instituto|hotel|ginásio|grupo|laboratório|clube|comerciante|operador|fornecedor|fabricante|portal|casino|restaurante|lar privado|público|municipal|local|distrital|universitário|português|espanhol|francês|alemão|italiano|neerlandês|irlandês|britânico|sueco|polaco|norueguês|americano|chinês|estrangeiro|hoteleiro|veterinário|desportivo|médico|comercial|escolar|digital|anónimo|particular
            companyNoun: mediador, mediadora de seguros, corretora, corretor, gestora, mediação imobiliária
            companyNoun: administração de condomínios, administrador do condomínio, senhorio, senhoria, inquilino
            companyNoun: empreiteiro, subempreiteiro, notário, notária, solicitador, agente de execução, advogado
            companyNoun: contabilista, gabinete de contabilidade, revisor oficial de contas, detetive
            companyNoun: agência funerária, funerária, ótica, óptica, veterinário, consultório, psicólogo, psiquiatra
            companyNoun: pediatra, fisioterapeuta, enfermeiro, enfermeira, médico de família, centro de dia
            companyNoun: residência sénior, cuidados continuados, maternidade, farmacêutica, laboratório de análises
            companyNoun: clínica de fertilidade, salão de beleza, instituto de beleza, spa, perfumaria
            companyNoun: cadeia de perfumarias, joalharia, sapataria, livraria, cadeia de lojas, cadeia de ginásios
            companyNoun: cadeia de hotéis, cadeia de restaurantes, marca de roupa, marca de moda, loja de móveis
            companyNoun: loja de roupa, papelaria, pastelaria, pizzaria, snack-bar, posto de combustível, gasolineira
            companyNoun: stand, rent-a-car, empresa de aluguer, empresa de trotinetes, empresa de mobilidade, táxis
            companyNoun: rodoviária, companhia de navegação, aeroportos, gestora aeroportuária, operador turístico
            companyNoun: alojamento local, pousada, hostel, parque de campismo, estância, termas
            companyNoun: plataforma de apostas, empresa de apostas, raspadinhas, jogo online, estúdio de jogos
            companyNoun: revista, estação de televisão, canal, agência de notícias, portal de notícias
            companyNoun: portal imobiliário, site de encontros, aplicação de encontros, chatbot, assistente virtual
            companyNoun: navegador, influenciador, influenciadora, youtuber, blogger, empresa de software
            companyNoun: empresa informática, empresa de tecnologia, cobranças, empresa de recuperação de créditos
            companyNoun: empresa de alarmes, empresa de limpeza, agência de marketing, agência de comunicação
            companyNoun: corretora de dados, central de crédito, instituição de crédito, sociedade financeira
            companyNoun: caixa agrícola, fintech, neobanco, prestamista, fundo de pensões, autarca, vereador
            companyNoun: vereadora, deputado, deputada, eurodeputado, candidato, candidata, juventude partidária
            companyNoun: concelhia, governo, governo regional, secretaria regional, direção regional
            companyNoun: entidade reguladora, câmara de comércio, confederação, sad, associação desportiva, santa casa
            companyNoun: ipss, bombeiros, corporação de bombeiros, psp, gnr, polícia judiciária, exército, prisão
            companyNoun: estabelecimento prisional, conservatória, repartição, serviço de finanças, segurança social
            companyNoun: jardim de infância, externato, liceu, agrupamento, explicador, centro de explicações
            companyNoun: escola de condução, escola de dança, escola de línguas, conservatório, acoimada, acoimado
            companyNoun: recorrida, ré, réu, requerida, requerido, denunciada, denunciado, sociedade-mãe, empresa-mãe
            companyNoun: empresa-irmã, empresa irmã, participada, adega, produtor, exploração agrícola, fábrica
            companyNoun: cimenteira, cervejeira, têxtil, pescador, munícipe, cidadã, dona, dono, explorador
            companyNoun: comerciante, lojista, trabalhador independente
            role: arguida, arguido, responsável pelo tratamento, entidade visada, visada
            # Where somebody is.
            at: em, no, na, com sede em
            # Bodies whose name is the noun with what stands beside it.
            officeNoun: município, câmara, câmara municipal, autarquia, junta de freguesia, hospital, centro hospitalar, universidade, escola, agrupamento de escolas, instituto, aeroporto, agrupamento
            officeNoun fields: ministério, ministro, secretaria
            officeNoun: região, governo regional, assembleia, direção regional, direção-geral, instituto politécnico
            officeNoun: politécnico, faculdade, unidade local de saúde, centro de saúde, administração regional
            officeNoun: polícia, autoridade tributária, serviço regional, comunidade intermunicipal
            officeNoun: ordem dos advogados, ordem dos médicos, fundação, santa casa, escola secundária, escola básica
            officeNoun: jardim de infância, biblioteca, museu, conservatório, autoridade portuária
            officeNoun: administração do porto, paróquia, diocese
            officeNoun fields: departamento, ministra, secretaria de estado, direção-geral
            personNoun: cliente, clientes, utilizador, utilizadora, utilizadores, utente, utentes, trabalhador
            personNoun: trabalhadora, trabalhadores, funcionári*, empregad*, colaborador*, cidadão, cidadã, cidadãos
            personNoun: paciente, pacientes, doente, doentes, mulher, mulheres, homem, homens, pessoa, pessoas, particular
            personNoun: particulares, assinante*, subscritor*, consumidor*, titular, titulares, afetad*, menor, menores
            personNoun: criança, crianças, aluno, alunos, aluna, alunas, estudante*, pai, pais, mãe
            personNoun: encarregado de educação, vizinh*, passageir*, viajante*, hóspede*, visitante*, internauta*, sócio
            personNoun: sócios, associad*, agente, agentes, beneficiári*, inquilin*, proprietári*, candidat*, requerente*
            personNoun: denunciante*, queixos*, reclamante*, ativista*, manifestante*, jornalista*, advogad*
            personNoun: ex-funcionári*, ex-trabalhador*, condutor*, segurad*, contribuinte*, vítima*, familiar, familiares
            personNoun: porta-voz, indivíduo*, adolescente*, médic*, professor*, jogador*, adepto*, refugiad*, morador*
            personNoun: residente*
            ngoNoun: associação, associações, organização, organizações, ong, fundação, organização não governamental
            ngoNoun: associação de consumidores, organização de consumidores, organização de defesa, associação de defesa
            ngoNoun: defesa do consumidor, grupo de ativistas, ativistas, coletivo, sindicato, sindicatos
            ngoNoun: comissão de trabalhadores, associação de direitos digitais, organização de direitos digitais
            ngoNoun: organização sem fins lucrativos, associação sem fins lucrativos, grupo de defesa, movimento, liga
            ngoNoun: plataforma cívica
            pressNoun: público, expresso, diário de notícias, jornal de notícias, observador, correio da manhã
            pressNoun: jornal de negócios, negócios, eco, lusa, agência lusa, sic, sic notícias, tvi, cnn portugal, rtp
            pressNoun: renascença, tsf, visão, sábado, sapo, jornal económico, dinheiro vivo, reuters, bloomberg, afp
            pressNoun: politico, the wall street journal, wall street journal, financial times, the new york times
            pressNoun: the guardian, bbc, le monde, el país, der spiegel, techcrunch, business insider, jornal, diário
            pressNoun: agência de notícias, imprensa, semanário, órgãos de comunicação, nossa redação
            prosecutor: procurador*, ministério público, relator, relatora, advogado-geral, advogada-geral
            police: polícia, psp, gnr, ministério público, serviços prisionais
            prosecutor: magistrado do ministério público, polícia judiciária, departamento central de investigação
            legalForm: lda, s . a, ^SA, unipessoal lda, unipessoal, unip . lda, sgps, s . g . p . s, e . p . e, ^EPE
            legalForm: e . m, e . i . m, e . i . r . l, ^ACE, a . c . e, c . r . l, crl, ipss, s . l, ^SL, s . l . u, ^SLU
            legalForm: s . a . u, ^SAU, ltda, e . p, i . p, e . r . p . e, sucursal em portugal, s . a . s, ^SAS, sasu
            legalForm: sarl, s . a . r . l, s . à r . l, s à r . l, s . r . l, srl, s . p . a, ^SPA, ^SE, ltd, limited
            legalForm: inc, incorporated, plc, llc, llp, ^LP, gmbh, ^AG, b . v, ^BV, n . v, ^NV, bvba, ^OY, ^OYJ, ^AB
            legalForm: a / s, ^APS, ^HF, ^EHF, sp . z o . o, sp . k, kft, zrt, nyrt, ^BT, s . r . o, a . s, d . o . o
            legalForm: ^DOO, d . d, d . n . o, ^UC, unlimited company, ^DAC, designated activity company, corp
            legalForm: corporation, ^CO, company, & co, co . kg, ^KG, kgaa, ^OHG, ^GBR, ^UG, e . v, ^MBH, ges . m . b . h
            legalForm: ^SNC, s . n . c, ^SCA, s . c . a, ^SCS, eood, ^OOD, ^AD, ^EAD, ^UAB, ^SIA, ^PTY, ^PTE, ^IKE, ^AE
            legalForm: ^GIE, ^VZW, asbl
            against: contra, a, à, ao, aos, às, sobre, em relação a, para, dirigida a, dirigido a, dirigida à, aplicada a
            against: aplicada à, aplicada ao, imposta a, imposta à, imposta ao, com
            by: por, pelo, pela, pelos, pelas, por parte de, por parte da, por parte do, a cargo de
            of: de, do, da, dos, das
            forWhom: para, para a, para o, à, ao

            # What else a text claims.
            record: a maior multa, a maior coima, maior multa, maior coima, maior sanção, a maior sanção, multa mais alta
            record: coima mais alta, mais alta, a mais alta, a mais elevada, mais elevada, a mais pesada, mais pesada
            record: recorde, multa recorde, coima recorde
            record: maiores multas, maiores coimas, maior de sempre, a mais dura
            record: a mais severa
            record: a coima mais alta, bater recorde
            record loosely: sem precedentes, histórica, histórico, a primeira coima, primeira coima, primeira multa
            record loosely: primeira vez, nunca antes, nunca uma entidade, a segunda maior, segunda maior
            record loosely: valor tão alto, de sempre, jamais aplicada
            earlier: anteriormente, previamente, já tinha, já tinham, já em, já foi, tinha sido, no ano passado
            earlier: em 2019 já, há um ano, há dois anos, há três anos, no passado, anterior, anteriores, prévia
            earlier: depois da multa de, não é a primeira vez, não é o primeiro, ultrapassando, superando, junta-se a
            earlier: soma-se a, tinha multado, tinha aplicado, já multou, já aplicou, noutro caso, num caso semelhante
            earlier: recentemente, meses antes, anos antes, também multou, também aplicou, essa multa, aquela coima
            earlier: fora já, em tempos, tinha ordenado
            earlier: já tinha sido, já fora, já condenou, já sancionou, tinha condenado, não é a primeira
            earlier: não se trata de uma estreia, não partimos do zero, reincidente, reincidência, em anos anteriores
            earlier: há anos, em caso semelhante, no caso da
            > Não é a primeira vez: Espanha já multou a Coralmar em 2019.
            silent: não publicou, ainda não publicou, não divulgou, não tornou público, não quis comentar, não comentou
            silent: não comenta, sem comentários, recusou comentar, recusou-se a comentar, escusou-se a comentar
            silent: não respondeu, não houve resposta, não confirmou, não confirma, não se pronunciou
            silent: remeteu-se ao silêncio, em silêncio, não foi divulgado, não foi tornada pública, segredo profissional
            silent: não foi publicada, não prestou declarações, não quiseram comentar
            undescribed: sem especificar, não especifica, não especificou, não detalha, não detalhou, não precisa
            undescribed: não precisou, sem precisar, sem detalhar, não concretiza, não concretizou, não diz quais
            undescribed: não esclarece, não esclareceu, sem adiantar, sem pormenores, não adianta, não adiantou
            undescribed: não revela quais, não indicou quais
            seat: sede, com sede em, com sede na, com sede no, sede europeia, estabelecimento principal, sediada em
            seat: sediada na, sediada no, sediado em, tem a sua sede, quartel-general, sede social, estabelecida em
            seat: domiciliada em, base europeia, localizada em
            filing: relatório e contas, relatório anual, relatório de gestão, contas anuais, relatório semestral
            filing: relatório trimestral, cmvm, comunicado à cmvm, facto relevante, demonstrações financeiras
            filing: demonstração de resultados, notas às contas, prospeto, securities and exchange commission, sec
            filing: formulário, passivos contingentes
            says: diz, disse, dizem, disseram, segundo, de acordo com, afirma, afirmou, assegura, assegurou, explica
            says: explicou, refere, referiu, acrescenta, acrescentou, declara, declarou, indica, indicou, sustenta
            says: sustentou, argumenta, argumentou, alega, alegou, anuncia, anunciou, comunicou, informou, informa
            says: sublinha, sublinhou, lembra, lembrou, recorda, recordou, destaca, destacou, aponta, adianta, adiantou
            says: porta-voz, comunicado, publica, publicou, responde, respondeu, reconhece, reconheceu, insiste, insistiu
            says: considera, acredita, conta, contou, relata, detalha, admite, admitiu, nega, negou, avança, avançou
            says: garante, garantiu, lê-se, adverte, confirma, confirmou, defende, lamenta, lamentou, critica, reage
            says: reagiu, invocou, noticia, noticiou, revela, revelou
            inaction: nada aconteceu, nada foi feito, sem resposta, inação, inércia, demora, lentidão, arrasta-se
            inaction: arrastava, se arrastava, continua por decidir, por decidir, não agiu, não atuou, não fez nada
            inaction: parado, sem avanços, deixou arrastar

            # Phrases that hide a cue.
            none: estados-membros, estado-membro, encarregado de proteção de dados, encarregada de proteção de dados
            none: encarregado da proteção de dados, política de privacidade, avaliação de impacto
            none: avaliação de impacto sobre a proteção de dados, política de cookies, aviso de cookies, nota de imprensa
            none: comunicado de imprensa, conferência de imprensa, gabinete de imprensa, diretor-geral
            none: presidente executivo, conselho de administração, ponto de vista, pontos de vista, ponto de venda
            none: em primeiro lugar, pela primeira vez, em todo o caso, recursos humanos, recursos naturais
            none: recursos próprios, sem recursos, imposto sobre, ordem do dia, ordem pública, ordem dos advogados
            none: ordem dos médicos, na ordem dos, na ordem de, reconhecimento facial, base de dados, bases de dados
            none: fuga de dados, partilha de dados, por isso, por exemplo, por outro lado, por um lado, por fim
            none: por último, por favor, para que, por conseguinte, para isso, redes sociais e, meio ambiente, por meio de
            none: em meio a, a meio de, meio de, através de, em parte, a partir de, por parte, ao longo de, ao mesmo tempo
            none: ao lado de, a fim de, com o fim de, no fim de, ter lugar, teve lugar, tem lugar, dar lugar, ao abrigo do
            none: ao abrigo da, ao fim da, no âmbito, a par de, em causa, está em causa, estavam em causa, por causa
            none: ação social, em cima da mesa, cartão de crédito, segredo comercial, estado civil, dado que
            none: grupo de trabalho, já que, sempre que, uma vez, uma vez que, cada um, cada uma, outra vez, de acordo
            none: em conta, tendo em conta, ter em conta, conta bancária, em curso, registo de atividades, ou seja
            none: livro de reclamações, baixa médica, de baixa, taxa de juro, processo clínico, processos clínicos
            none: dados de contacto, à parte, primeira instância, tribunal de primeira instância, dúvidas, sem dúvida
            none: à volta, ponto de contacto, país terceiro, países terceiros, casa de banho, entrada em vigor, em vigor
            none: câmara de vigilância, câmaras de vigilância, câmara de videovigilância, câmaras de videovigilância
            none: câmara de vídeo, até agora, até à data, até hoje, até ao momento, até então, aos tribunais
            none: para os tribunais, ao fim da tarde, por via, via pública
            none: dias|meses|mês|semanas|horas para recorrer|impugnar|contestar|decidir|pagar|responder|pronunciar|apresentar|alegar|interpor|resolver
            none: dias|meses|mês|semanas|horas úteis para recorrer|impugnar|contestar|pagar|pronunciar|apresentar
            none: dias|meses|semanas para se pronunciar, ordem de serviço, ordem de grandeza, por ordem
            none: ordem alfabética, por ordem de, ordem profissional, manda dizer, obrigação legal, obrigações legais
            none: obrigação de informação, por obrigação, ordem jurídica, proibição legal, proibição geral
            none: a lei proíbe, lei que proíbe, que proíbe a, encerra o exercício, encerra o ano, trava-línguas
            none: conselho fiscal, conselho geral, comissão executiva, assembleia geral, assembleia-geral
            # Places that are no jurisdiction here
            region: Europa, europeu, europeia, europeus, europeias, União Europeia, UE, EEE, África, african*, Ásia
            region: asiátic*, China, chin*, Pequim, Hong Kong, Singapura, Índia, Rússia, russ*, Moscovo, Kremlin, Ucrânia
            region: ucranian*, Turquia, turc*, Israel, Japão, japon*, Coreia, Brasil, brasileir*, Angola, Moçambique
            region: Canadá, canadian*, México, mexican*, Austrália, australian*, América Latina, Texas, Califórnia
            region: Nova Iorque, Silicon Valley, Médio Oriente, Bruxelas, Porto, Braga, Coimbra, Setúbal, Faro, Aveiro
            region: Leiria, Évora, Açores, Madeira, Algarve, Barreiro, Sintra, Cascais, Almada, Funchal, Viseu, Santarém
            region: Beja, Guarda, Bragança, Atlântico
            directive: diretiva, diretivas, directiva, directivas
            instance 1: primeira instância, tribunal administrativo de círculo, tribunal administrativo e fiscal
            instance 1: tribunal da concorrência, tribunal judicial, 1 . ª instância
            instance 2: tribunal central administrativo, tribunal da relação, relação de lisboa, relação do porto
            instance 2: segunda instância, tcas, tcan
            instance 3: supremo tribunal, supremo, tribunal constitucional, última instância
            judgment: sentença, sentenças, acórdão, acórdãos, veredicto
            remedy: é suscetível de recurso, suscetível de, pode ser impugnada, pode ser impugnado, pode ser impugnad*
            remedy: pode ser objeto, cabe recurso, cabe impugnação, cabe reclamação, prazo de recurso
            remedy: prazo para recorrer, prazo de impugnação, podem recorrer, pode recorrer no prazo
            remedy: direito de recurso, é passível de recurso, passível de recurso, passível de impugnação
            remedy: pode ser judicialmente
            remedy: suscetível de impugnação, suscetível de recurso, susceptível de recurso, não cabe recurso
            remedy: podem ser impugnadas, pode recorrer, pode ser objeto de recurso, passíveis de recurso
            remedy: no prazo de 20 dias, prazo para impugnar, dispõe de … para recorrer
            restore: repôs, repõe, reposta a coima, reposto, valor inicial, montante inicial, valor original
            reduce: reduziu … para, reduz … para, baixou … para, desceu … para, diminuiu … para, baixa … para
            reduce: fixou … em
            reduce: corta a multa, corte na coima
            reduce: desagravou, procedente em parte, em parte procedente, pela metade
            reduce: a metade, para metade, para um terço, fixou-a em, fixando-a em, deixou a coima em, deixou em
            reduce: ficou em, alivia a coima, aliviou a coima
            annul: deitou … por terra, declarou … nul*, absolveu
            annul: anulam, anular, revogaram
            annul: absolve, absolvida, absolvido, absolvição, nula, ilibada, livrou
            annul: livra, escapa à coima, deita por terra, arrasou
            annul: chumbou a coima, chumba a coima, cai por terra, caiu por terra
            grant: deu … razão, dá … razão, deu provimento, concedeu provimento, concede provimento
            grant: concedido provimento, concedendo provimento, procedente
            grant: deram-lhe razão, acolheu
            grant: venceu em tribunal, vence em tribunal
            dismiss: negou provimento, nega provimento, negado provimento, julgou … improcedente, julga … improcedente
            dismiss: negando provimento, não dá razão, perdeu a ação, recurso chumbado, em vão
            dismiss: extemporâneo, extemporânea, fora de prazo
            refer: devolveu … ao, mandou … baixar
            refer: reenviou, reenvia, reenvio, baixam os autos, baixou os autos, remeteu os autos, devolveu os autos
            refer: novo julgamento, repetição do julgamento, voltar a decidir, voltar a apreciar, reaprecie
            refer: consultou o tribunal de justiça, perguntou ao tribunal de justiça
            appealVerb: levou … a tribunal, leva … a tribunal, interpôs … recurso, apresentou … recurso
            appealVerb: impugnou … junto, contestou … junto, recorreu … para, recorreu … ao, contestou … no tribunal
            ngoNoun: noyb
            personNoun: enfermeir*, médic*, professor*, jornalista*, advogad*, mãe, pai, pais de alunos
            personNoun: encarregad* de educação, vizinh*, reformad*, inquilin*, condómin*, vereador*, deputad*
            personNoun: antigo funcionário, antiga funcionária, ex-trabalhador*, ex-funcionári*, ativista, ativistas
            personNoun: estudante*
            personNoun: ex-cliente*, antiga trabalhadora, antigo trabalhador, antiga cliente, antigo cliente
            personNoun: encarregada de educação, encarregados de educação, filho, filha, avó, marido, ex-marido
            personNoun: ex-mulher, companheira, companheiro, irmão, irmã, colega, colegas, inquilino*, condómino*
            personNoun: munícipe*, eleitor*, votante*, pensionista*, turista*, motorista*, estafeta*, docente*
            personNoun: investigador*, sindicalista*, leitor, leitora, leitores, ouvinte*, espectador*, sócio*
            personNoun: devedor*, credor*, concorrente*, participante*, titular*, lesad*, lesado*, criança*, jovens
            personNoun: idos*, utilizador*, apostador*, programador*, informátic*, dirigente sindical
            personNoun: operador de caixa, recluso*, imigrante*
            ngoNoun: sindicato, associação de moradores, associação de pais, condomínio, federação
            ngoNoun: comissão de trabalhadores
            ngoNoun: associação de defesa do consumidor, ongs, associação de utentes, associação de doentes
            ngoNoun: associação de inquilinos, associação cívica, associação sindical, confederação sindical
            ngoNoun: movimento cívico, movimento de cidadãos, coletivo de, observatório, federação de consumidores
            ngoNoun: defesa dos direitos digitais
            complain: apresentou queixa, apresentaram queixa, apresentámos queixa, queixou-se, queixaram-se, denunciou
            complain: denunciaram, entregou … queixa, apresentou … queixa, fez a denúncia
            complain: apresentaram queixas, tinha apresentado queixa, apresentar queixa, apresenta queixa
            complain: tinha feito queixa, faz queixa, fazer queixa, fez uma queixa, fez a queixa, fizera queixa
            complain: se queixou, se queixaram, se queixa, se queixam, queixando-se
            complain: queixas de, denuncia à, denunciando, levou à cnpd
            complain: levaram à cnpd, expôs o caso, acusa
            complain: acusam, acusou, acusaram, acusando, protestaram, deu conhecimento, deram conhecimento
            partial: em parte, parcialmente, parcial, provimento parcial
            intend: não exclui, não exclui recorrer, não descarta, recorreremos, impugnaremos, seguimos para tribunal
            intend: vamos recorrer, vamos impugnar, vai recorrer, vai impugnar, recorrerá, impugnará, irá recorrer
            intend: pondera, ponderam, admite recorrer, prepara, prepara recurso, tenciona, pretende, equaciona
            intend: estuda, anunciou
            intend: recorreria, contestaremos, apresentaremos, seguimos, seguiremos, levaremos, levará, iremos
            intend: interporemos, avançaremos
            intend: decidiu impugnar, está a ponderar, está a avaliar, está a estudar
            intend: estão a analisar, os advogados analisam, avalia, avaliam, avaliará
            intend: não concordamos, discordam, contesta, contestam, rejeita a, rejeitamos, repudia
            intend: defenderá
            intend: usará todos, fará uso, todos os meios, não deixará de, conta recorrer
            intend: deve recorrer
            intend: fez saber que
            appealVerb: recorreremos, impugnaremos, seguimos para tribunal, vamos recorrer, vamos impugnar
            appealVerb: vai impugnar, recorrerá, impugnará, irá recorrer, avançar para tribunal, avança para tribunal
            appealVerb: ir a tribunal
            appealVerb: impugnam
            appealVerb: interpõe recurso, tinha interposto, apresenta recurso, deduziu impugnação
            appealVerb: deduzir impugnação, leva o caso a tribunal
            appealVerb: seguir para tribunal
            appealVerb: seguiu para tribunal, segue para tribunal, segue para os tribunais, irá para tribunal
            appealVerb: vamos para tribunal, vai a tribunal, pedirá a anulação, requereu a suspensão
            appealVerb: combaterá, não aceita a, não se conformou
            appealVerb: não se conforma e, anunciou recurso, anuncia recurso, recurso da empresa, recurso da arguida
            appealVerb: recurso da sociedade
            propose: tenciona multar, tenciona aplicar, pretende multar, pretende aplicar, propõe uma coima
            propose: propôs uma coima, propôs a aplicação, arrisca uma coima, arrisca multa, projeto de decisão
            propose: projeto de deliberação, intenção de aplicar
            propose: intenção de aplicação
            propose: aviso de intenções, propõe aplicar, propôs aplicar, propõe que
            propose: propôs que, propor a aplicação, projetos de deliberação, nota de culpa
            propose: acusação, prepara-se para multar, prepara-se para aplicar, prepara coima, prepara uma coima
            propose: prepara multa, eventual coima, eventual multa, possível coima, possível multa, coima provável
            propose: multa provável, coima prevista, não é definitiva, provisória, provisório
            propose: o ministério público pede, pede a condenação, prestes a
            propose: decisão em projeto
            rumour: fontes conhecedoras, fontes próximas, fonte próxima, que pediram para não ser identificad*
            rumour: pediram anonimato, sob anonimato
            rumour: segundo as mesmas fontes, três fontes, duas fontes, fonte conhecedora, fontes ligadas
            rumour: fontes do setor, pediu anonimato, não ser identificadas, não ser identificado
            rumour: condição de anonimato, apurou o, ao que o, sabe o, está a preparar, estaria a preparar
            rumour: estará prestes, diz-se que, fala-se em, fala-se de, que se diz, corre que
            rumour: consta que, deverá multar, deverá aplicar, deverá anunciar, poderá multar, poderá aplicar
            rumour: poderá receber, pode vir a, poderá vir a, poderia vir a, estará em causa
            rumour: não confirmada, sem confirmação, avança a, avança o, segundo avança
            rumour: adianta o, adianta a
            remedy: pode … recorrer, podem … recorrer, pode … ser impugnad*
            """#)
}
