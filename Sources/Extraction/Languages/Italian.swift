extension Language {
    /// Italian, as the press, the Garante, the courts and the law firms write it.
    static let italian = Language(
        "it", countries: ["IT", "CH"],
        rules: #"""
            # Words without content: never part of a company's name, and the mark of the language.
            stop: il, lo, la, i, gli, le, l, un, uno, una, di, a, da, in, con, su, per, tra, fra, del, dello, della, dell, dei, degli, delle
            stop: al, allo, alla, all, ai, agli, alle, dal, dallo, dalla, dall, dai, dagli, dalle, nel, nello, nella, nell, nei, negli, nelle
            stop: sul, sullo, sulla, sull, sui, sugli, sulle, col, coi, d, e, ed, o, od, ma, se, che, chi, cui, ch, c, quale, quali, qual
            stop: quanto, quanta, quanti, quante, questo, questa, questi, queste, quest, quello, quella, quelli, quelle, quel, quell, quei
            stop: quegli, ciò, non, né, nè, è, sono, era, erano, essere, stato, stata, stati, state, sia, siano, fosse, fossero, fu, furono
            stop: sarà, saranno, sarebbe, sarebbero, essendo, ha, hanno, ho, abbiamo, aveva, avevano, avere, avendo, avuto, abbia, abbiano
            stop: avrà, avranno, avrebbe, avrebbero, ebbe, può, possono, poteva, deve, devono, doveva, dovrà, va, vanno, viene, vengono
            stop: venne, vennero, fa, fanno, fatto, fare, lui, lei, loro, noi, voi, io, mi, ti, ci, vi, si, ne, gliene, glielo, suo, sua, suoi
            stop: sue, nostro, nostra, nostri, nostre, vostro, vostra, mio, mia, altro, altra, altri, altre, altrui, stesso, stessa, stessi
            stop: stesse, tale, tali, tutto, tutta, tutti, tutte, ogni, ognuno, ciascun, ciascuno, ciascuna, alcuni, alcune, alcun, alcuna
            stop: nessun, nessuno, nessuna, qualche, qualcuno, qualsiasi, qualunque, molto, molti, molte, poco, pochi, più, meno, anche, pure
            stop: ancora, già, mai, sempre, spesso, ora, allora, adesso, oggi, ieri, domani, poi, quindi, dunque, perciò, pertanto, così
            stop: come, dove, quando, mentre, perché, poiché, siccome, benché, sebbene, nonostante, malgrado, tuttavia, però, invece, anzi
            stop: infatti, inoltre, infine, intanto, frattanto, dopo, prima, durante, entro, verso, contro, sopra, sotto, oltre, senza
            stop: secondo, presso, circa, fino, sino, tramite, mediante, attraverso, eccetto, salvo, tranne, rispetto, riguardo, nonché
            stop: ovvero, oppure, ossia, cioè, qui, qua, là, ecco, appunto, solo, soltanto, soprattutto, proprio, quasi, ormai, almeno
            stop: peraltro, altresì, nondimeno, comunque, recentemente, attualmente, successivamente, precedentemente, analogamente
            stop: rilevato, considerato, visto, vista, visti, viste, premesso, ritenuto, letto, letti, tenuto, accertato, due, tre, dopodiché
            stop: dato, nuovo, nuova, ultimo, ultima, primo, finora, mezzo, caso, fonte, foto, leggi, condividi, pubblicato, comunicato, sommario
            stop: legge, decreto
            stop: sms, gps, iban, usb, pec, spid, url, pdf, vip
            abbr: art, artt, n, nn, num, lett, par, parr, co, cfr, pag, pagg, p, pp, ss, s, sig, sigg, dott, dr, avv, prof, ing, on, sen, d . lgs
            abbr: lgs, d . p . r, l, r . g, sez, cass, cons, trib, gen, feb, mar, apr, mag, giu, lug, ago, set, sett, ott, nov, dic, ecc, es
            abbr: cd, c . d, cit, reg, prov, provv, doc, web, all, soc, cap, tel, vs, sub, op, ca, st, s . m . i, u . s, rag, geom

            the: il, lo, la, i, gli, le, l, del, dello, della, dell, dei, degli, delle, al, allo, alla, all, ai, agli, alle, dal, dallo, dalla
            the: dall, dai, dagli, dalle, nel, nella, nell, sul, sulla, sull, questo, questa, questi, queste, quest, quello, quella, quel
            the: quell, suo, sua, suoi, sue, loro, nostro, nostra, tale, tali, detta, detto, suddetta, suddetto, predetta, predetto, medesima
            the: medesimo, citata, citato, stessa, stesso, ciascuna, ogni, entrambe, entrambi, anzidetta, sopracitata
            a: un, uno, una, alcuni, alcune, qualche, diversi, diverse, vari, varie, altro, altra, altri, altre, un altro, un'altra, certo
            a: certi, certa, certe, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, un tal, una tal, un certo, una certa, numerosi
            pronoun: essa, esso, esse, essi, egli, ella, lui, lei, loro, che, cui, il quale, la quale, i quali, le quali, quest'ultima
            pronoun: quest'ultimo, questi ultimi, queste ultime, la stessa, lo stesso, le, gli, la prima, la seconda, il primo, il secondo
            pronoun: l'interessata, l'una e l'altra, entrambe, entrambi, la medesima, il medesimo
            not: non, né, nè, mai, senza, nessun, nessuno, nessuna, alcun, neppure, nemmeno, neanche, rifiuta di, rifiutato di, omesso di
            not: mancata, mancato, anziché, piuttosto che, invece di, privo di, priva di, no a, no ai
            and: e, ed, o, oppure, nonché, come pure, insieme a, insieme con, assieme a, oltre che, e anche, e per, e di, e da, né, più, &
            to: a, ad, al, alla, fino a, fino al, fino alla, sino a, ai, alle, all

            # Numbers, sums and dates.
            number 0.5: mezzo, mezza
            number 1: un, uno, una
            number 2: due
            number 3: tre
            number 4: quattro
            number 5: cinque
            number 6: sei
            number 7: sette
            number 8: otto
            number 9: nove
            number 10: dieci
            number 11: undici
            number 12: dodici
            number 13: tredici
            number 14: quattordici
            number 15: quindici
            number 16: sedici
            number 17: diciassette
            number 18: diciotto
            number 19: diciannove
            number 20: venti, vent, ventina
            number 30: trenta, trent, trentina
            number 40: quaranta, quarant, quarantina
            number 50: cinquanta, cinquant, cinquantina
            number 60: sessanta, sessant
            number 70: settanta, settant
            number 80: ottanta, ottant
            number 90: novanta, novant
            number 100: cento
            number 1000: mille
            scale 2: cento, centinaio, centinaia, cent
            scale 3: mila, mille, migliaio, migliaia, k
            scale 6: milione, milioni, mln, mil, mio, mln ., m
            scale 6: meur, musd, mgbp, mchf
            scale 9: miliardo, miliardi, mld, mrd, mld .
            scale 12: bilione, bilioni
            currency EUR: euro, eur, di euro, d'euro
            currency EUR: meur
            currency USD: dollaro, dollari, usd, dollari americani, dollari statunitensi, di dollari
            currency USD: musd, us $, u $ s, u $ d
            currency GBP: sterlina, sterline, gbp, di sterline, sterline inglesi, lire sterline
            currency GBP: mgbp
            currency CHF: franco, franchi, franchi svizzeri, chf, di franchi, di franchi svizzeri, fr, fr .
            currency CHF: mchf
            currency SEK: corona svedese, corone svedesi, sek, di corone svedesi
            currency NOK: corona norvegese, corone norvegesi, nok, di corone norvegesi
            currency DKK: corona danese, corone danesi, dkk, di corone danesi
            currency ISK: corone islandesi, isk, di corone islandesi
            currency ISK: corona islandese
            currency CZK: corone ceche, czk, di corone ceche
            currency CZK: corona ceca
            currency PLN: zloty, pln, di zloty
            currency PLN: zloty polacchi, sloty
            currency HUF: fiorino, fiorini, fiorini ungheresi, huf, di fiorini
            currency RON: leu, lei rumeni, ron, di lei
            currency RON: leu romeni, lei romeni, nuovi leu
            currency BGN: lev, leva bulgari, bgn, di leva
            currency BGN: lev bulgari, leva
            currency HRK: kuna, kune, hrk, di kune
            currency TRY: lira turca, lire turche
            currency RUB: rublo, rubli, rub
            currency JPY: yen, jpy
            currency CNY: yuan, cny
            currency KRW: won, krw
            currency INR: rupie
            currency CAD: dollari canadesi, cad
            currency CAD: c $, ca $
            currency AUD: dollari australiani, aud
            currency SEK/NOK/DKK/CZK/ISK: corone
            currency RSD: dinari serbi, dinari, dinaro, rsd
            currency UAH: grivne, grivna, uah
            currency ALL: lek, lek albanesi
            currency BAM: marchi convertibili
            currency MKD: denari macedoni
            subunit: centesimo, centesimi, cent, pence, penny
            between: tra, fra
            between: forchetta
            insteadOf: anziché, invece di, invece dei, al posto di, al posto dei, in luogo di, in luogo dei
            approx: circa, quasi, oltre, più di, meno di, intorno a, intorno ai, attorno a, attorno ai, pressoché, poco più di, poco meno di, almeno
            approx: all'incirca, pari a, pari ad, per un importo di, un importo di, dell'importo di, nella misura di, la bellezza di, ben, ammontano a
            approx: equivalenti a, equivalente a, corrispondenti a, superiore a, inferiore a, non meno di, soltanto, appena, la somma di, una somma di
            approx: ammonta a, per complessivi, dell'ammontare di, di ben, nell'ordine di, a titolo di, un totale di, esattamente, stimato in, stimata in
            perPeriod: al giorno, per ogni giorno, per ciascun giorno, giornaliero, giornaliera, giornalieri, per ogni giorno di ritardo, alla settimana
            perPeriod: per ogni settimana, settimanale, al mese, mensile, per ogni mese, per ogni violazione, per ciascuna violazione, ogni giorno
            perPeriod: per giorno di ritardo, all'ora, quotidiana, quotidiano
            > Il garante olandese minaccia una penale di 20.000 euro per ogni giorno di ritardo.
            perPeriod: a settimana
            perPeriod: per ogni giorno di inadempimento, per ogni giorno di mancato, per ciascun giorno di ritardo
            perPeriod: per ogni settimana di ritardo, per settimana, ogni settimana, ogni mese, per giorno
            perPeriod: ogni due settimane, per ciascuna settimana

            month 1: gennaio, gen
            month 2: febbraio, feb
            month 3: marzo, ^mar
            month 4: aprile, apr
            month 5: maggio, mag
            month 6: giugno, giu
            month 7: luglio, lug
            month 8: agosto, ago
            month 9: settembre, sett, set
            month 10: ottobre, ott
            month 11: novembre, nov
            month 12: dicembre, dic
            dateWord: giorno, giorni, mese, dì
            weekday 1: lunedì
            weekday 2: martedì
            weekday 3: mercoledì
            weekday 4: giovedì
            weekday 5: venerdì
            weekday 6: sabato
            weekday 7: domenica
            day 0: oggi, stamattina, stamani, stamane, questa mattina, stasera, in data odierna, odierno, odierna
            day -1: ieri, ieri sera, ieri mattina, la vigilia
            day -2: l'altro ieri, avantieri, due giorni fa
            day 1: domani
            day -3: tre giorni fa, tre giorni prima
            yearRef 0: quest'anno, dell'anno in corso, l'anno in corso, stesso anno, medesimo anno, corrente anno
            yearRef 0: di quest'anno, nell'anno in corso, del corrente anno
            yearRef -1: l'anno scorso, dell'anno scorso, lo scorso anno, dello scorso anno, un anno fa, l'anno passato
            yearRef -1: la scorsa estate, lo scorso inverno, la scorsa primavera, lo scorso autunno
            yearRef -1: scorso anno, anno scorso, dell'anno passato
            yearRef -2: due anni fa, due anni or sono
            yearRef -3: tre anni fa
            yearRef -4: quattro anni fa
            yearRef -5: cinque anni fa
            yearRef 1: l'anno prossimo, il prossimo anno
            monthRef 0: questo mese, del mese, dello stesso mese, stesso mese, corrente mese, c . m, del mese corrente
            monthRef -1: il mese scorso, lo scorso mese, del mese scorso, dello scorso mese, un mese fa
            monthRef -1: mese scorso, lo scorso mese di
            monthRef -2: due mesi fa
            monthRef -3: tre mesi fa
            monthRef 1: il mese prossimo
            thatYear 0: lo stesso anno, dello stesso anno, quell'anno, nello stesso anno, di quell'anno
            thatYear -5: cinque anni prima
            thatYear -4: quattro anni prima
            thatYear -3: tre anni prima
            thatYear -2: due anni prima
            thatYear 1: un anno dopo, un anno più tardi, l'anno seguente, l'anno successivo, l'anno dopo
            thatYear -1: un anno prima, l'anno precedente, l'anno prima, dell'anno precedente
            thatMonth 0: lo stesso mese, nello stesso mese, quel mese
            thatMonth -3: tre mesi prima
            thatMonth -2: due mesi prima
            thatMonth 1: un mese dopo, il mese successivo, il mese seguente, il mese dopo
            thatMonth -1: un mese prima, il mese precedente
            thatDay 0: lo stesso giorno, quello stesso giorno, quel giorno, in pari data
            thatDay 1: un giorno dopo, il giorno dopo, il giorno seguente, il giorno successivo, l'indomani
            thatDay -1: il giorno prima, un giorno prima, il giorno precedente
            until: entro il, entro, fino al, fino a, prima del, dal, dall', a partire dal, a decorrere dal, scadenza
            until: scade il
            ordinal 1: primo, prima, 1°, 1º
            ordinal 2: secondo, seconda
            ordinal 3: terzo, terza
            ordinal 4: quarto, quarta
            ordinal 5: quinto, quinta
            ordinal 6: sesto, sesta
            ordinal 7: settimo, settima
            ordinal 8: ottavo, ottava
            ordinal 9: nono, nona
            ordinal 10: decimo, decima
            season: primavera, estate, autunno, inverno, inizio, fine, metà, all'inizio del, alla fine del, primo semestre, secondo semestre
            season: primo trimestre, secondo trimestre, terzo trimestre, quarto trimestre, inizi, scorsa estate

            # The law.
            gdpr: gdpr, gdrp, rgpd, regolamento generale sulla protezione dei dati, regolamento generale per la protezione dei dati, regolamento ( ue
            gdpr: regolamento europeo, regolamento ue, regolamento europeo sulla protezione dei dati, regolamento europeo sulla privacy, del regolamento
            gdpr: regolamento europeo in materia di protezione, il regolamento, regolamento n, regole europee, norme europee, normativa europea
            gdpr: norme europee sulla privacy, norme europee sulla protezione dei dati, regole europee sulla privacy, disciplina europea, legge europea
            gdpr: normativa europea sulla privacy, normativa europea sulla protezione dei dati, regole ue, norme ue, diritto europeo, regolamento privacy
            gdpr: regolamento sulla protezione dei dati, regolamento comunitario, normativa comunitaria, dal regolamento, al regolamento, nel regolamento
            gdpr: norme dell'unione, nuovo regolamento, regolamento generale
            gdpr: regolamento europeo 2016 / 679, regolamento 2016 / 679, regolamento generale europeo
            gdpr: regolamento ue 2016 / 679, norme ue sulla privacy, norme ue sulla protezione dei dati
            gdpr: regole ue sulla privacy, regole europee sulla protezione dei dati, normativa ue sulla privacy
            gdpr: normativa ue sulla protezione dei dati, legge europea sulla privacy, leggi europee sulla privacy
            gdpr: leggi sulla privacy dell'ue, normativa privacy, disciplina privacy, norme privacy
            ukGDPR: uk gdpr, uk-gdpr, gdpr britannico, gdpr del regno unito, versione britannica del gdpr
            ukGDPR: legge britannica sulla protezione dei dati, normativa britannica, gdpr inglese, regolamento britannico
            ePrivacy: cookie*, eprivacy, e-privacy, telemarketing*, teleselling, spam, spamming
            ePrivacy: comunicazioni elettroniche, registro delle opposizioni, registro pubblico delle opposizioni, marketing diretto, pecr, sms promozionali
            ePrivacy: telefonate promozionali, chiamate promozionali, telefonate indesiderate, chiamate indesiderate, telefonate moleste, comunicazioni promozionali
            ePrivacy: email promozionali, e-mail promozionali, messaggi promozionali, comunicazioni commerciali, marketing telefonico, traccianti, dati di traffico
            ePrivacy: comunicazioni indesiderate, direttiva eprivacy, codice delle comunicazioni elettroniche, chiamate pubblicitarie
            ePrivacy: sms pubblicitario, sms pubblicitari, sms commerciali, messaggi pubblicitari
            ePrivacy: messaggi commerciali, email pubblicitarie, e-mail pubblicitarie, mail pubblicitarie
            ePrivacy: mail promozionali, telefonate commerciali, telefonate pubblicitarie, telefonate di vendita
            ePrivacy: televendite, marketing selvaggio, telemarketing selvaggio, telemarketing aggressivo
            ePrivacy: chiamate commerciali, chiamate moleste, chiamate di vendita, robocall, chiamate automatizzate
            ePrivacy: articolo 130, art . 130, articolo 122, art . 122, direttiva 2002 / 58, banner dei cookie
            ePrivacy: tracker, pixel, pixel di tracciamento, newsletter indesiderate, posta indesiderata
            ePrivacy: legge francese informatica
            ePrivacy: telemarketing, art . 130 del codice, 130 del codice
            nationalLaw: codice privacy, codice in materia di protezione dei dati, codice della privacy, del codice
            nationalLaw: legge nazionale, normativa nazionale, diritto nazionale, legge sulla protezione dei dati, statuto dei lavoratori
            nationalLaw: direttiva polizia, legge federale sulla protezione
            nationalLaw: vecchio codice, vecchia legge, data protection act, precedente disciplina, prima del gdpr
            nationalLaw: ante gdpr, ante-gdpr, previgente, bdsg, lpd, legge informatique et libertés, decreto trasparenza, vecchie norme
            nationalLaw: decreto legislativo 51, d . lgs . 51 / 2018, d . lgs . n . 51 / 2018
            nationalLaw: decreto legislativo n . 51, d . lgs . 196 / 2003, decreto legislativo 196, d . lgs . n . 196
            nationalLaw: decreto legislativo n . 196, art . 132 del codice, articolo 2-ter, art . 2-ter del codice
            nationalLaw: codice in materia, legge n . 300, legge 300 / 1970, direttiva 2016 / 680
            nationalLaw: direttiva ( ue ) 2016 / 680, nuova legge svizzera, nlpd, legge federale svizzera
            nationalLaw: normativa previgente, legge tedesca sulla protezione, legge francese, legge norvegese
            nationalLaw: legge spagnola
            otherField: antitrust*, autorità garante della concorrenza, ^agcm, concorrenza, abuso di posizione dominante, posizione dominante, cartello, intesa restrittiva
            otherField: pratiche commerciali scorrette, pratica commerciale scorretta, pratiche commerciali ingannevoli, pubblicità ingannevole, codice del consumo
            otherField: ^agcom, consob, ivass, bankitalia, banca d'italia, ^bce, ^arera, ^ivass, diritti connessi, diritto d'autore, copyright, aiuti di stato
            otherField: agenzia delle entrate, fisco, fiscale, evasione, evasione fiscale, iva, dogane, riciclaggio, antiriciclaggio, corruzione, tangenti
            otherField: calcio, calciatore, allenatore, serie a, uefa, fifa, figc, giudice sportivo, arbitro, arbitri, campionato, ammonito dall'arbitro, doping, cartellino
            otherField: derby, curva, tifosi, codice della strada, autovelox, eccesso di velocità, divieto di sosta, ztl, polizia locale, parcheggio
            otherField: inquinamento, sicurezza alimentare, igiene, nas, ispettorato del lavoro, lavoro nero, brevetto, brevetti, contraffazione, diffamazione
            otherField: digital markets act, digital services act, ^dma, ^dsa, insider trading, abuso di mercato, greenwashing, dieselgate, fusione, anac, scommesse
            otherField: aifa, inps, antimafia, caporalato, abusi edilizi, rumore, amianto, concorrenza sleale, cessione forzata
            otherField: autorità garante della concorrenza e del mercato, antitrust multa, antitrust sanziona
            otherField: bollettino antitrust, pratica scorretta, pratiche scorrette, abuso di dipendenza economica
            otherField: tutela del consumatore, tutela dei consumatori multa, intesa anticoncorrenziale
            otherField: accordo sui prezzi, autorità di regolazione, autorità dei trasporti, ^art, enac
            otherField: banca centrale, garante per le comunicazioni, par condicio, guida in stato di ebbrezza
            otherField: telelaser, corte dei conti, danno erariale, ausiliari del traffico, evasore, evasori
            otherField: guardia di finanza sequestra, abuso d'ufficio, rumori molesti, ordinanza sindacale, rifiuti
            otherField: abbandono di rifiuti, movida
            article: articolo, articoli, art, artt, articolo n
            provision: considerando, sezione
            act: legge, leggi, codice, decreto, carta, costituzione, convenzione, trattato, statuto
            paragraph: paragrafo, paragrafi, par, parr, comma, commi, co, c, §
            point: lettera, lettere, lett, let, punto, punti, lit, n, nn, sub, numero, trattino
            infringe: violazion*, violato, violata, violate, violati, viola, violano, violando, violare, violava, violavano, infrazion*, infranto, infranta, infrange
            infringe: illecit*, illegittim*, illegal*, irregolar*, inosservanza, mancato rispetto, contrario a, contraria a, contrari a, contrasto con, in contrasto
            infringe: senza base giuridica, senza una base giuridica, senza idonea base, assenza di base giuridica, in assenza di, senza consenso, senza il consenso
            infringe: privo di base giuridica, inadempien*, inadempiment*, trasgress*, non conforme, non conformi, non conformità, carenz*, carente, lacun*
            infringe: non ha rispettato, non rispettato, non rispetta, insufficient*, inadeguat*, contestazion*, addebit*, disatte*, mancata notifica, mancanza di
            infringe: in difformità, omess*, omission*, abusiv*, indebit*, falle, colpevole, falla, inidone*, eccedent*
            personalData: dati personali, dato personale, dati dei clienti
            directive: direttiva, direttive

            # Measures.
            fine: multa, multe, sanzione, sanzioni, sanzione amministrativa, sanzioni amministrative, sanzione pecuniaria, sanzioni pecuniarie, ammenda, ammende
            fine: sanzione amministrativa pecuniaria, sanzioni amministrative pecuniarie, sanzione economica, multone, maxi-multa, maxi multa, maximulta, maxisanzione
            fine: maxi-sanzione, maxi sanzione, stangata, batosta, pena pecuniaria, ordinanza ingiunzione, ordinanza-ingiunzione, ordinanze ingiunzione, multina
            fine: supermulta, penale, penali, sanzione record, multa record, contravvenzione, mazzata, penalità, megamulta, sanzioni gdpr
            fine: conto salato
            fine: bastonata, scure del garante, verbale da
            fine: maximulte, sanzioncina, provvedimento sanzionatorio
            > Stangata da 3 milioni per la clinica Orvane.
            fineVerb: multa, multato, multata, multati, multate, multare, multando, multano, multerà, sanziona, sanzionato, sanzionata, sanzionati, sanzionate, sanzionare
            fineVerb: sanzionando, sanzionano, sanzionava, sanzionò, condanna, condannato, condannata, condannati, condannare, condannò, condannando, punisce, punito
            fineVerb: punita, puniti, punire, stanga, stangato, stangata, bastonata, bacchetta, bacchettato, bacchettata, ammendato, colpisce, colpito, colpita
            fineVerb: colpire, colpiti, penalizzato, penalizzata, multò, sanzionerà
            fineVerb: sanzione a, sanzione al
            fineVerb: sanzione alla, sanzione all, sanzione per, sanzione contro
            fineVerb: condannava
            fineVerb: sanzionarla, sanzionarlo, multarla, multarlo, sanzioni a, castiga, castigato, castigata
            fineVerb: colpiva, colpì, bacchettando, tartassa, tartassato, bastona, bastonato, mazzata a
            fineVerb: mazzata alla, mazzata per
            fineVerb: sanzioni per
            > Multata dal Garante la banca Tavoline.
            impose: inflitto, inflitta, inflitti, inflitte, infligge, infliggono, infliggere, infliggendo, infliggeva, inflisse, irrogato, irrogata, irrogate, irrogati, irroga
            impose: irrogare, irrogando, irrogazione, comminato, comminata, comminate, comminati, commina, comminare, comminando, comminò, imposto, imposta, imposte, imposti
            impose: impone, impongono, imporre, imponendo, impose, imponeva, applicato, applicata, applicate, applica, applicare, applicando, applicazione di una, emesso, emessa
            impose: emette, emettere, emana, emanato, emanata, adottato, adottata, adotta, adottare, ingiunto, ingiunta, ingiunge, ingiungendo, ingiungere, disposto, disposta
            impose: dispone, disporre, disponendo, rivolto, rivolta, rivolge, rivolgere, notificato, notificata, notifica, fissato, fissata, fissa, fissare, rifilato, rifila
            impose: affibbiato, affibbia, dato, contestato, deciso, decisi, decide di sanzionare, elevato, elevata, eleva, chiesto, chiede, ordinato, costa, costato, costata, costerà
            impose: costano, costati, presentato il conto, presenta il conto, colpito con, stabilito, stabilita, stabilisce, determinato, determinata, determina, punita con, quantificato
            impose: quantificata, raggiunge, piovuta, piove, assegnato, pronunciato, pronunciata
            impose: accompagnata da, accompagnato da, si aggiunge, si aggiungono, corredata da, oltre al divieto, oltre all'obbligo, unitamente a
            impose: presentato a, conto da, il conto per, fatto pagare, fa pagare
            impose: faceva pagare, sono stati chiesti, chiederà
            impose: ha firmato, firmato la, firma la
            impose: inflissero, irrogò, applicò
            impose: dispose, ingiunse, quantifica in, pari a carico, a carico di
            impose: a carico della, a carico del, a carico dell, assesta, assestato, appioppa, appioppato, rifilata
            impose: recapitato, recapita, spicca, staccato, stacca una, arriva una, fioccano
            impose: cala la scure, ammontano a
            impose: vale una, valsa, è valso, frutta, fruttato
            > L'invio massivo è costato 90.000 euro all'assicuratore Belvoir.
            receive: riceve, ricevono, ricevuto, ricevuta, ricevere, riceverà, ricevette, subisce, subito, subita, subire, incassa, incassato, rimedia, rimediato, si becca, beccata
            receive: beccato, presa, preso, ottiene, raggiunta da, raggiunto da, destinataria, destinatario, colpita da, colpito da, colpite da
            receive: colpiti da, oggetto di, gravata da, vista infliggere, visto infliggere, vede infliggere, vista comminare, visto comminare, vista recapitare, incorre
            receive: incorsa, incorso, incorrere, soggetta a, soggetto a, assoggettata, sanzionata con, sanzionato con, punita con, punito con, si vede, si è vista, si è visto
            receive: arrivata, nel mirino, scatta, scattata, è toccata, toccata, rischiato, becca
            receive: è stata la volta, è la volta di, è la volta della, è stato il turno, tocca a, è toccato a, è toccata a, tocca anche a
            receive: arriva la, arrivano a, si prende
            receive: si prenderà, si ritrova, si è ritrovata
            receive: finisce sotto, destinatari, vistasi, vistosi, deve fare i conti
            receive: dovrà fare i conti, incappa, incappata, incappato, subirà
            receive: subì, se la cava con, se la cavò con, cavata con, cavato con, se la caverà con
            receive: rischia grosso, sconta, gli tocca, le tocca, toccherà, è stato chiesto a, gravato da, colpita con
            receive: raggiunti da
            > La catena Hexaloge si è vista infliggere una sanzione di 400.000 euro.
            mustPay: pagare, paga, pagano, pagherà, pagheranno, deve pagare, dovrà pagare, devono pagare, dovranno pagare, dovuto pagare, costretta a pagare, costretto a pagare
            mustPay: condannata a pagare, condannato a pagare, tenuta a pagare, tenuto a pagare, versare, dovrà versare, deve versare, verserà, sborsare, dovrà sborsare, sborsa
            mustPay: corrispondere, pagamento di, pagamento della, al pagamento, ingiunto di pagare, ingiunge di pagare, ordinato di pagare, di pagare, pagata, pagato
            mustPay: mettere mano al portafoglio, sborserà, versando, pagando, dovrà corrispondere, salda, saldare
            mustPay: pagò, pagarono, pagava, pagavano, paghi
            mustPay: versò, versato, versata, versino
            mustPay: corrisponda, corrisponderà, sborsato
            mustPay: sborsò, tirare fuori, tirerà fuori, esborso, far fronte a, dovrà far fronte
            mustPay: onorare, il conto è, saldo della sanzione
            mustPay: versamento di
            order: ordina, ordinato, ordinata, ordinare, ordinando, ordinano, ordinò, ordine, ordini, ingiunto, ingiunge, ingiungere, ingiungendo, ingiunzione, ingiunzioni
            order: ingiunta, prescritto, prescritta, prescritte, prescritti, prescrive, prescrivere, prescrizione, prescrizioni, prescrivendo, impone di, imposto di, imponendo di
            order: imposto alla, imporre di, disposto che, obbliga, obbligato, obbligata, obblighi di, misura correttiva, misure correttive, provvedimento correttivo, provvedimenti correttivi
            order: poteri correttivi, diffida, diffidato, diffidata, intima, intimato, intimata, intimando, richiede, richiesto, chiede di, chiesto di, chiedendo di
            order: giorni di tempo, mesi di tempo
            order: tenuta a, tenuto a, andranno, andrà, invitato a, invitata a, esige, esigere, adempiere, obbligo di, l'obbligo, ha giorni per, assegnato un termine
            order: dovrà inoltre, dovrà anche, dovrà altresì, dovrà conformare, dovrà conformarsi, dovrà adeguare, dovrà adeguarsi, dovrà cancellare, dovrà eliminare, dovrà distruggere, dovrà informare, dovrà modificare, dovrà cessare, dovrà adottare, dovrà correggere, dovrà fornire, dovrà rivedere, dovrà mettersi, dovrà porre, dovranno inoltre, dovranno anche, dovranno altresì, dovranno conformare, dovranno conformarsi, dovranno adeguare, dovranno adeguarsi, dovranno cancellare, dovranno eliminare, dovranno distruggere, dovranno informare, dovranno modificare, dovranno cessare, dovranno adottare, dovranno correggere, dovranno fornire, dovranno rivedere, dovranno mettersi, dovranno porre, deve inoltre, deve anche, deve altresì, deve conformare, deve conformarsi, deve adeguare, deve adeguarsi, deve cancellare, deve eliminare, deve distruggere, deve informare, deve modificare, deve cessare, deve adottare, deve correggere, deve fornire, deve rivedere, deve mettersi, deve porre, devono inoltre, devono anche, devono altresì, devono conformare, devono conformarsi, devono adeguare, devono adeguarsi, devono cancellare, devono eliminare, devono distruggere, devono informare, devono modificare, devono cessare, devono adottare, devono correggere, devono fornire, devono rivedere, devono mettersi, devono porre
            order: dovrà|dovranno|deve|devono mettere|predisporre|comunicare|trasmettere|consegnare|notificare|rispondere|riscontrare|soddisfare|integrare|introdurre|implementare|installare|inserire|aggiungere|offrire|garantire|assicurare|consentire|nominare|designare|rimuovere|ritirare|togliere|smontare|disinstallare|riorientare|oscurare|anonimizzare|cifrare|limitare|ridurre|rettificare|aggiornare|riscrivere|riformulare|ridefinire|riprogettare|separare|formare|istruire|rafforzare|migliorare|avvisare|avvertire|scrivere|dimostrare|documentare|restituire|ripristinare|acquisire|raccogliere|verificare|controllare|creare|pubblicare|spiegare|svolgere|effettuare|redigere|regolarizzare|sanare|riparare|dare|provvedere|dotarsi|attivarsi|attuare|adempiere
            order: dovrà|dovranno mettere|predisporre|cancellare|conformare|correggere|adottare entro|inoltre
            order: è|sono|viene|vengono|stata|stato|era|venne tenuta|tenuto|obbligata|obbligato|chiamata|chiamato|costretta|costretto|invitata|invitato a|ad
            order: giorni|mesi|mese|settimane|ore|giorno per *are|*ere|*ire|*arsi|*ersi|*irsi|mettere
            order: giorni|mesi|mese|settimane di tempo, giorni|mesi|settimane entro cui, giorni|mesi|settimane entro i
            order: ha|hanno|avrà|avranno|concede|concesso|assegna|assegnato … giorni|mesi|settimane per
            order: ha|hanno|viene|è|sono disposto|deciso|stabilito|imposto|ordinato che
            order: chiede|chiesto|impone|imposto|ingiunge|ingiunto|ordina|ordinato alla|al|alle|ai|all|a di
            order: le|gli|loro ordina|impone|ingiunge|prescrive|chiede|intima di
            order: con l'invito a
            order: intimò
            order: ingiunse, prescrisse, impose di, ordinava, ingiungeva, prescriveva, obbligò, obbligherà
            order: costretta ad, costretto ad, costretti a, costringe, vincola, impegni, si impegna a
            order: piano di adeguamento, piano correttivo, messa in regola, misure prescrittive
            order: provvedimento prescrittivo, termine di … per
            comply: conformarsi, conformare, conformi, conforme, adeguarsi, adeguare, adeguamento, adegui, mettersi in regola, mettere in regola, in regola, in conformità, regolarizz*
            comply: cancellare, cancelli, cancellat*, cancellazione, cancellarli, cancellarle, eliminare, elimini, eliminazione, eliminat*, distruggere, distruzione, distrutti, rimuovere
            comply: rimozione, modificare, modifichi, modifica, modifiche, correggere, corregga, correzione, rettificare, rettifica, rivedere, aggiornare, informare, informi
            comply: comunicare agli interessati, porre fine, mettere fine, porre rimedio, rimediare, dare riscontro, fornire riscontro, fornire, rispondere, soddisfare, integrare
            comply: adottare misure, adottare idonee misure, implementare, introdurre, mettere in atto, garantire, assicurare, acquisire il consenso, raccogliere il consenso
            comply: anonimizzare, limitare, ridurre i tempi, nominare, designare, trasmettere, effettuare, svolgere una campagna, campagna d'informazione, campagna informativa
            comply: campagna di comunicazione, ottemperare, restituire, riformulare, ripristinare, rafforzare, migliorare, consentire l'accesso, verificare l'età
            comply: conformare i trattamenti, riscontrare, rendere conforme, rendere conformi, mettersi a norma, cancellino, informino, adottino, aggiornino, modifichino, aggiorni, adotti, fornisca, comunichi, garantisca, predisponga, predisporre, riesaminare i trattamenti
            comply: cancellasse, cancellassero, eliminasse, rimuovesse, rimuova, rimuovano, distrugga, distruggano
            comply: conformasse, adeguino, adeguasse, modificasse, correggesse
            comply: correggano, informasse, comunicasse, fornisse, forniscano, consegni, consegnasse, consegnare
            comply: trasmetta, trasmettesse, risponda, rispondesse, dia riscontro, adottasse, predisponesse, introduca
            comply: introducesse, inserisca, inserire, aggiunga, aggiungano, aggiungesse, aggiungere, offra, offrano
            comply: offrisse, offrire, consenta, consentisse, assicuri, assicurino, nomini, nominasse, designi
            comply: designasse, ritiri, ritirasse, ritirare, tolga, togliere, smonti, smontare, disinstalli
            comply: disinstallare, riorienti, riorientare, oscuri, oscurare, deindicizzi, deindicizzare
            comply: deindicizzazione, anonimizzi, cifri, cifrare, limiti, rettifichi, rettifichino, riveda, rivedano
            comply: rivedesse, riformuli, riformulino, ridefinire, ridefinisca, riscrivere, riscriva, riprogettare
            comply: separi, separare, formi, formare il personale, istruire, istruisca, rafforzi, migliori, avvisi
            comply: avvisare, avverta gli, restituisca, restituisse, ripristini, acquisisca, verifichi, effettui
            comply: rediga, redigere, svolga, sani, sanare, metta in, mettano in, mettere a punto, metta a punto
            comply: mettere mano, ponga fine, pongano fine, ponga rimedio, provveda, provvedano, provvedere a
            comply: si conformino, si doti, dotarsi di, attui, attuare, pubblichi
            comply: renda accessibile, renda agevole, renda più chiara, rendere più chiara
            comply: comunicare entro, comunicare le misure, comunicare le iniziative, comunicare all'autorità
            ban: divieto, divieti, vieta, vietato, vietata, vietati, vietate, vietare, vietando, proibi*, proibisce, inibi*, inibitoria, blocco, blocca, bloccato, bloccata, bloccare
            ban: bloccando, bloccati, stop a, stop al, stop ai, stop alla, limitazione del trattamento, limitazione provvisoria, limitazione definitiva, limitazione temporanea
            ban: sospensione dei trasferimenti, sospensione del trattamento, sospensione dei flussi, limitato il trattamento, divieto di trattamento, divieto di ulteriore trattamento
            ban: limitazioni e divieti, moratoria, confisca, alt al, alt ai, interdizione, interdetto, limitazione provvisoria del trattamento, ferma, fermato, stop del garante
            ban: non può|possono|potrà|potranno|poteva|potrebbe più *are|*ere|*ire, non può|possono|potrà|potranno più
            ban: non può|potrà|potranno trattare|usare|utilizzare|raccogliere|trasferire|conservare|inviare|riattivare|riprendere|proseguire|continuare|registrare|comunicare|diffondere|servirsi
            ban: dovrà|dovranno|deve|devono|dovendo cessare|smettere|interrompere|sospendere|spegnere|disattivare|fermare|astenersi|bloccare|fermarsi
            ban: stop immediato, stop definitivo, stop temporaneo, stop provvisorio, stop agli, stop alle, stop all
            ban: stop allo, lo stop, uno stop, alt della, alt alla, alt alle, alt agli, alt all, alt imposto, l'alt
            ban: disco rosso, semaforo rosso, altolà, spegne, spegnere, congela, congelata, congelato, congelare
            ban: oscura, oscurato, oscurata, oscuramento, sbarra la strada
            ban: vietò, vietava, vieti, vietarle, vietargli
            ban: non è più consentito, non è più permesso, interdice, interdetta, interdire
            ban: sospende il trattamento, sospensione immediata, sospensione dell'uso, sospensione della raccolta
            ban: sospensione dell'attività, sospensione delle attività
            ban: cessazione del trattamento, cessazione dell'attività
            ban: cessazione dei trattamenti, cessazione dell'utilizzo, limitazione dei trattamenti
            ban: limita il trattamento, ritiro dal mercato
            > Roma ha vietato all'assistente Lumivox di trattare i dati degli italiani.
            stopVerb: cessare, cessi, cessa, cessato, cessazione, smettere, smetta, interrompere, interrompa, interrotto, interrompe, interruzione, sospendere, sospenda, sospende
            stopVerb: sospeso, sospesa, sospesi, sospensione, astenersi, si astenga, fermare, disattivare, disattivi, disattivazione, spegnere, non trattare, non trattare più, non utilizzare
            stopVerb: porre termine, porre fine al, mettere fine al, ulteriore trattamento, desistere, dismettere, continuare a, proseguire
            stopVerb: cessino, cessasse, cessassero, smettano, smettesse, interrompano, interrompesse, sospendano
            stopVerb: sospendesse, si astengano, disattivasse, disattivino, spenga
            stopVerb: spengano, fermino, fermarsi, non utilizzi, non tratti, desista
            stopVerb: termini il trattamento, terminare il trattamento, dal continuare
            reprimand: ammonimento, ammonimenti, ammonisce, ammonito, ammonita, ammonire, ammonendo, ammoniti, richiamo, richiamato, richiamata, censura, censurato, censurata
            reprimand: reprimenda, biasimo, rimprover*, provvedimento di ammonimento, ammonizione
            reprimand: ammoniva, ammonì, ammoniscono, ammonirà, ammonendola, ammonendolo
            reprimand: richiami
            reprimand: tirata d'orecchi, tirata di orecchie, tirata d'orecchie, rampogna
            reprimand: monito formale
            reprimand: bacchettata, bacchettate
            reprimand: cartellino giallo, lavata di capo
            warn: avvertimento, avvertimenti, avverte, avvertito, avvertita, avvertire, monito, diffida, avviso formale, messo in guardia, mette in guardia, lettera di avvertimento
            warn: avvertiva, avvertì, avvertono, avverta
            warn: avviso a, mise in guardia, mettere in guardia
            warn: allerta a, lancia l'allarme
            periodic: penalità di mora, penale giornaliera, multa giornaliera, multe giornaliere, sanzione giornaliera, astreinte, astreintes, dwangsom, penale di, penali, penale per ogni
            periodic: penalità giornaliera, penale periodica, sanzione periodica, penalità periodica, somma per ogni giorno, penalità di ritardo, ammenda giornaliera, multa coercitiva
            periodic: penalità di, penale di … al giorno, per ogni giorno di ritardo, per ogni giorno di inadempimento
            periodic: per ogni giorno di mancato, per ciascun giorno di ritardo, per ogni settimana di ritardo
            periodic: al giorno di ritardo, penalità per ogni, multe coercitive, sanzione coercitiva
            periodic: penalità coercitiva, multa settimanale, penale settimanale, scatteranno, scatta una penale
            propose: progetto di decisione, bozza di decisione, bozza, schema di decisione, proposta di sanzione, proposto, proposta, propone, proporre, proponeva, intenzione di infliggere
            propose: intenzione di sanzionare, intenzione di multare, intende infliggere, intende sanzionare, intende multare, intende comminare, prospettato, prospettata, prospettava
            propose: avviso di intenti, avviso d'intenti, notice of intent, intendimento, vuole multare, vuole infliggere, ipotizzato
            propose: ipotizzata, ha chiesto una sanzione, raccomanda, raccomandato, relatore propone, minacciato, minacciata, minaccia di multare, suggerito, suggerisce, preannunciato
            propose: sanzione prospettata, multa proposta, sanzione proposta, conclusioni del relatore, dichiarazione di intenti, contestazioni preliminari
            propose: decisione provvisoria, decisione preliminare, conclusioni preliminari, valutazione preliminare, contestazione preliminare, in via preliminare, sanzione provvisoria
            rumour: secondo fonti, secondo alcune fonti, secondo una fonte, fonti vicine, fonte vicina, secondo indiscrezioni, indiscrezioni, indiscrezione, stando a indiscrezioni
            rumour: voci, secondo quanto risulta, secondo quanto appreso, persone a conoscenza, persone informate, persone vicine, fonti anonime, in arrivo, sarebbe pronto, sarebbe pronta
            rumour: starebbe per, si appresta a, si apprestano, si appresterebbe, sta per, stanno per, potrebbe infliggere, potrebbe multare, potrebbe essere multata, potrebbe essere multato
            rumour: potrebbe ricevere, potrebbe comminare, potrebbe essere sanzionata, potrebbe rischiare, rischia una multa, rischia una, rischia di, rischiano, rischierebbe, imminente
            rumour: a condizione di anonimato, sotto anonimato, chiesto l'anonimato, chiede l'anonimato, trapela, trapelato, trapelata, rumors, rumor, in procinto di, avrebbe deciso, avrebbe intenzione
            rumour: vicine al dossier, a conoscenza del dossier, infliggerebbe, secondo insider, valuterebbe, a quanto si apprende da fonti
            > Wexmere rischia una multa, secondo tre persone a conoscenza del dossier.
            withdraw: ritirato, ritirata, ritira il provvedimento, ritirare, revocato il provvedimento, revoca del provvedimento, revocato il divieto, revocato il blocco, revoca il blocco
            withdraw: archiviato, archiviata, archiviazione, archivia, rinuncia alla sanzione, rinunciato alla sanzione, in autotutela, annullato in autotutela, sospeso il blocco
            withdraw: sospende il blocco, tolto il blocco, rimosso il blocco, rinunciato a sanzionare, procedimento archiviato, sblocca, sbloccato
            withdraw: ritira la sanzione, ritira la multa, revoca la sanzione
            withdraw: revocato la sanzione, revoca dell'ordine, ha revocato la limitazione
            withdraw: ha tolto il divieto, via libera dopo
            withdraw: non luogo a procedere, prescritto il procedimento

            # Sums that are no fines.
            cap: fino a, fino al, fino ad, massimo, massima, massimi, massimali, massimale, tetto, tetto massimo, limite, limite massimo, al massimo, soglia, può arrivare, possono arrivare
            cap: può raggiungere, possono raggiungere, può superare, del fatturato, per cento del fatturato, di fatturato, edittale, edittali, del volume d'affari, del giro d'affari
            cap: se superiore, maggiore tra, teorico, teorica, teoricamente, rischia fino a, può ammontare, possono ammontare, potrebbe arrivare, potrebbe ammontare, non superiore a
            cap: non può superare, avrebbe potuto, fatturato mondiale, fatturato globale, fatturato annuo, può infliggere, può imporre, può irrogare, fascia, fasce, previste fino
            cap: può inoltre, può rivolgere, può ordinare, il garante può, l'autorità può, possono essere, può essere inflitta, possono arrivare fino, può comminare, potere di infliggere, potere di irrogare
            turnover: fatturato, fatturati, ricavi, ricavo, utile, utili, utile netto, giro d'affari, volume d'affari, incassi, guadagni, entrate, vendite, perdite, capitalizzazione
            turnover: bilancio, valutata, valutazione, quanto incassato, incassato in, profitto, profitti, margine, margini, azioni, reddito, patrimonio
            turnover: ha fatturato, incassato
            total: complessivo, complessiva, complessivi, complessive, complessivamente, in totale, totali, nel complesso, in tutto, ammontare complessivo
            total: in media, sommate, sommati, cumulativ*, per un totale, totalizza*, di multe, di sanzioni, miliardi di euro di multe, milioni di euro di multe, sanzioni per oltre
            total: sanzioni per un totale, cumulo, dall'entrata in vigore, somma complessiva, le due sanzioni
            total: in totale, per un totale, importo totale, totale delle sanzioni, totale delle multe, somma delle sanzioni, somma delle multe
            total: in media, la media
            total: dal 2018, in tutta europa
            damages: danni, danno, risarcimento, risarcimenti, risarcire, risarcito, risarcita, risarcitorio, risarcitoria, class action, azione collettiva, azioni collettive, azione di classe
            damages: danno morale, danno non patrimoniale, indennizzo, indennizzi, causa civile, azione civile, parte civile, rimborso, rimborsi, citato in giudizio, citata in giudizio
            damages: ristoro, azione inibitoria collettiva, azione rappresentativa
            damages: giuria, brevetto, brevetti
            damages: chiedono, richiesta danni
            otherSum: accantonamento, accantonamenti, accantonato, accantonati, prezzo, prezzi, costo, costi, budget, investiment*, investito, investe, investire, acquisizione, acquisito, acquistato
            otherSum: acquisto, acquista, comprato, comprare, transazione, patteggiamento, accordo transattivo, accordo da, riscatto, riscatti, prestito, prestiti, stipendio, stipendi, spese di lite
            otherSum: spese legali, spese processuali, spese di giudizio, spese, onorari, contributo, contributi, abbonamento, venduto, venduta, vendita, ceduto, cessione, cauzione, finanziament*
            otherSum: debito, debiti, contratto da, premio, premi, dividend*, donazion*, donat*, quotazione, opa, valore, all'anno, ogni anno, rubati, sottratti, truffa, tariffa, tariffe
            otherSum: canone, appalto, stanziat*, stanziament*, bolletta, bollette, ricapitalizzazione, aumento di capitale, contributo unificato, parcella, deposito cauzionale
            otherSum: bitcoin*, importo base, costato, costata, donato, polizza, minoranza, pagamento ridotto, metà della somma
            otherSum: capitale sociale, spesa, rimborso spese, affitto, mutuo, bonus, pensione, incasso, montepremi
            otherSum: jackpot, biglietto, biglietti, importo del contratto, rette, tassa, tasse, somme percepite
            otherSum: costo del ripristino, del valore di, sponsorizzazione, quota, quote

            # Procedure.
            decide: decisione, decisioni, deciso, decide, decidere, deciderà, provvedimento, provvedimenti, delibera
            decide: deliberazione, deliberato, stabilito, stabilisce, ha stabilito, accertato, accerta, accertata
            decide: accertate, constatato, rilevato, rilevata, rileva, riscontrato, ritenuto, ritiene, concluso
            decide: conclude, dichiarato, dichiara, pronunciato, pronunciata, adottato, adottata, determinazione
            decide: giudicato, giudica, statuito, contesta, contestato, contestati, contestata, osservato, datato
            decide: datata, datati, notificato, notificata
            decide: porta la data, reca la data, firmato, firmata
            announce: annuncia, annunciato, annunciata, annunciò, annuncio, reso noto, resa nota, ha reso noto
            announce: rende noto, pubblicato, pubblicata, pubblica, pubblicazione, comunicato, comunicata
            announce: ha comunicato, comunica, rivelato, rivela, svelato, diffuso, diffusa, informato, dato notizia
            announce: si è appreso, si apprende, è emerso
            incident: data breach, violazione dei dati, fuga di dati, furto, rubati, rubate, sottratti, sottratte
            incident: attacco, attacchi, attacco informatico, cyberattacco, hacker, hackeraggio, pirati, intrusione
            incident: incidente, incidenti, incidente informatico, ransomware, esfiltra*
            statute: legge, regolamento, direttiva, decreto, decreto legislativo, d . lgs, codice
            conclude: concluso, conclusa, conclude, chiuso, chiusa, terminato, ultimato, a conclusione
            inquiry: istruttoria, istruttorie, indagine, indagini, indagato, indaga, indagare, ispezione, ispezioni, ispettiva, ispettive, ispettivo, ispettivi, controllo, controlli, verifica
            inquiry: verifiche, accertament*, procedimento, procedimenti, avviato, avviata, avvia, avviare, aperto, aperta, apre un'istruttoria, faro, acceso un faro, accende un faro, inchiesta
            inquiry: inchieste, esaminato, esamina, esame, audit, perquisizion*, richiesta di informazioni, richieste di informazioni, d'ufficio, verificare, vaglio, sopralluogo, scandagli*
            inquiry: nucleo privacy, al vaglio
            appeal: ricorso, ricorsi, appello, impugnazione, impugnazioni, opposizione, opposizioni, reclamo giurisdizionale, ricorso per cassazione, opporsi
            appeal: impugnare, impugnativa, contestazione giudiziale, gravame, vie legali, sedi competenti, nelle sedi opportune, in ogni sede, ricorrere
            appeal: in tribunale, in appello, carte bollate, davanti al giudice, azione legale, contesterà
            appeal: davanti ai giudici, davanti al tribunale, dinanzi al tribunale
            appeal: in giudizio, contenzioso, sede giudiziaria, sede giurisdizionale
            appeal: aule di giustizia, battaglia legale, battaglia giudiziaria, ogni iniziativa, ogni sede
            appeal: sedi opportune, autorità giudiziaria
            appealVerb: impugnato, impugnata, impugnate, impugna, impugnano, impugnando, impugnare la, impugnare il, impugnare l', fatto ricorso, fa ricorso, fare ricorso, presentato ricorso
            appealVerb: presenta ricorso, presentare ricorso, proposto ricorso, propone ricorso, proporre ricorso, proposto opposizione, propone opposizione, proporre opposizione
            appealVerb: presentato opposizione, presentare opposizione, opposizione proposta, opposizione presentata, ricorso presentato, ricorso proposto, ricorsa, fatto appello, ricorso in appello
            appealVerb: fatto opposizione, si è opposta, si è opposto, opposta al provvedimento, ricorso al tribunale, ricorso contro, appellato, appellata, ricorso in cassazione, depositato ricorso
            appealVerb: rivolta al tribunale, rivolto al tribunale, rivolta al giudice, rivolto al giudice, rivolta ai giudici, adito il tribunale, adire il tribunale, adito, trascinato in tribunale
            appealVerb: contesta la decisione, contesta la sanzione, contestato la decisione, contestare la decisione, contestare la sanzione, ricorre, ricorrono, ricorso alla corte
            appealVerb: ricorso avverso, in opposizione, portato la questione, ha presentato appello, interposto appello, opposizione avverso, chiesto l'annullamento, chiede l'annullamento
            appealVerb: promosso ricorso, si era rivolta, si era rivolto, ricorso è pendente, avverso il provvedimento
            appealVerb: impugnerà, impugneranno, impugnerebbe, ricorrerà, ricorreranno, ricorrerebbe, si opporrà, opporrà, farà ricorso, faranno ricorso, farebbe ricorso, farà opposizione
            appealVerb: presenterà ricorso, presenteranno ricorso, proporrà ricorso, proporrà opposizione, presenterà opposizione, si rivolgerà al tribunale, si rivolgerà ai giudici, andrà in tribunale, farà appello
            appealVerb: faremo ricorso, impugneremo, ricorreremo, presenteremo ricorso, ci opporremo, proporremo ricorso, proporremo opposizione, contesteremo, presentare appello, presenterà appello
            > La società Brisac ha impugnato il provvedimento ad aprile.
            intend: intende, intendono, intenderà, intenzione, intenzioni, vuole, vogliono, annuncia, annunciano, annunciato, annunciando, annunciava, valuta, valutano, valuterà, valutando
            intend: valuteremo, sta valutando, pronta a, pronto a, pronti a, si riserva, riserva, riservandosi, potrebbe, potrebbero, potrà, potranno, farà, faranno, presenterà, presenteranno
            intend: impugnerà, impugneranno, ricorrerà, ricorreranno, opporrà, proporrà, andrà, si rivolgerà, preannuncia, preannunciato, promette, dichiarato di voler, ha detto che, farebbe
            intend: non condivide, in disaccordo, dissente, difenderà, difendere, tutelare, tuteler*, decisa a, deciso a, considera, esamina, studia, si oppone, respinge, contesterà, contrari
            intend: agirà, prevede di, pensa a, sta preparando, prepara, preparano, opporrebbe, impugnerebbe, presenterebbe, ricorrerebbe, confermato che, ha fatto sapere
            intend: faremo, impugneremo, ricorreremo, presenteremo, opporremo, proporremo, faranno ricorso, farà ricorso, presenterebbero, contesteremo, contesteranno, vuol, vogliamo, intendiamo
            lodge: presentato, presentata, presentati, presentate, presenta, presentare, proposto, proposta, proposti, depositato, depositata, depositati, deposita, inoltrato, inoltrata
            lodge: inviato, inviata, trasmesso, trasmessa, rivolto, rivolta, rivolti, rivolte, segnalato, segnalata, segnalati, sollevato, ricevuto, ricevuta, a seguito di, in seguito a, dopo
            lodge: nasce da, nasce dal, nasce dalla, trae origine, prende le mosse, scaturit*, originat*, avviata dopo, su reclamo, su segnalazione, pervenut*, arrivat*, esposto, partito, partita
            lodge: a seguito del reclamo
            lodge: a partire da
            lodge: parte da, parte dal, parte dalla, prende avvio da
            lodge: ha preso avvio, ha preso le mosse, nasceva, nacque da, nato da, nata da, nata dal, nata dalla
            lodge: nato dal, nato dalla, ad accendere, ad avviare, a far partire, a dare il via, a innescare
            lodge: innescata da, innescato da, avviata da, avviato da, avviata a seguito
            lodge: avviato a seguito, avviato su, avviata su, in seguito al reclamo, in seguito alla segnalazione
            lodge: sulla base del reclamo, sulla base della segnalazione, su istanza di, su denuncia
            lodge: presentò, presentarono, depositò, depositarono
            lodge: inoltrò, inviò, si rivolse, si rivolsero
            lodge: con reclamo, con segnalazione, giunta, giunto, giunte, raccolta
            lodge: raccolto, firmato da, consegnato
            dismiss: respinto, respinta, respinti, respingere, respingendo, rigettato, rigettata, rigettare, rigetto, rigettando, inammissibil*, infondato, infondata
            dismiss: perso, perde, sconfitta, bocciato, bocciata, boccia, dato torto, dà torto, disattes*, non ha accolto, soccombente, dato ragione al garante, dà ragione al garante
            dismiss: dato ragione all'autorità, dà ragione all'autorità, irricevibil*, improcedibile, vano
            dismiss: respinge il ricorso, respinge l'opposizione, respinge l'appello, respinge l'impugnazione, rigetta il ricorso, rigetta l'opposizione, rigetta l'appello, respingono il ricorso
            dismiss: respingeva, respinge, rigetta, rigettano
            dismiss: danno torto
            dismiss: non ha convinto, non convince, senza successo
            dismiss: invano
            grant: accolto, accolta, accoglie, accogliere, accoglimento, accogliendo, accolti, dato ragione, dà ragione, dando ragione, vinto, vince, fondato, fondata, vittoria, spuntata, ha ragione
            uphold: confermato la, confermato il, confermato l', confermato le, confermato in, confermata, confermate, conferma, conferma la, conferma il, conferma l', confermando, confermare
            uphold: confermano, convalidato, convalidata, convalida, mantenut*, mantiene, resta ferma, resta valida, ritenuto legittim*, legittimo il provvedimento, legittima la sanzione, definitiva
            uphold: definitivo, passata in giudicato, passato in giudicato, avallato, avallata, avalla, ribadito, ribadita, resta dovuta, regge, respinto il ricorso, è legittima
            uphold: confermò, confermarono, l'ha confermato
            uphold: hanno confermato, aveva confermato
            uphold: è stato confermato, resta in piedi
            uphold: restano in piedi, resta in vigore, resta fermo, resta il divieto, resta l'ordine, rimane in vigore
            uphold: rimane fermo, rimane valida, è salva, tiene la sanzione, passa in giudicato
            uphold: ha respinto l'opposizione, ha respinto l'appello
            uphold: ha rigettato il ricorso, ha rigettato l'opposizione, aveva rigettato
            uphold: rigettava, respinse, rigettò, ha dichiarato inammissibile, giudicata legittima, ritenuta legittima
            uphold: dichiarata legittima, il divieto è legittimo, blindata
            annul: annullato, annullata, annullate, annullati, annulla, annullando, annullare, annullano, annullò, annulli, cancellato la, cancellato quella, cancellato il, cancellata la, cancella la sanzione
            annul: cancellato l', cassato, cassata, cassa la, revocato, revocata, revoca, revocare, invalidat*, dichiarato nullo, dichiarata nulla, nullità, riformato integralmente, travolt*
            annul: caducat*, azzerat*, azzera, ribaltato, ribaltata, ribalta, illegittimo, illegittima, disposto l'annullamento, dispone l'annullamento, salvato, annullamento della sanzione
            annul: annullamento del provvedimento disposto, smontata, spazzato via
            reduce: ridotto, ridotta, ridotte, ridotti, riduce, riducono, ridurre, riducendo, riduzione, riduzioni, ribassato, ribassata, abbassato, abbassata, abbassa, diminuito, diminuita, diminuisce
            reduce: tagliato, tagliata, taglia, taglio, dimezzato, dimezzata, dimezza, sconto, sconti, scontata, rideterminato, rideterminata, ridetermina, ricalcolat*, in luogo dei, in luogo di, al posto di
            reduce: anziché, scende a, scesa a, sceso a, al ribasso, ridimensionat*, alleggerit*, limato, mitigat*, attenuat*, ricondott*, parzialmente accolto, in parte accolto
            reduce: ridotta a, portata a
            increase: aumentato, aumentata, aumenta, aumentare, aumento, raddoppiato, raddoppiata, raddoppia, triplicat*, inasprito, inasprita, inasprisce, innalzato, innalzata, elevato a, portato a
            increase: portata a, al rialzo, aggravat*, incrementat*, salita a, sale a, più alta di quella iniziale
            increase: raddoppiò, raddoppiando, aumentandola, elevò a, ha elevato
            increase: elevata a, portò a, inasprire, inasprì
            refer: rinviato, rinviata, rinvia, rinvio, rimesso, rimessa, rimette, rimessione, rinvio pregiudiziale, questione pregiudiziale, questioni pregiudiziali, domanda di pronuncia pregiudiziale
            refer: riesame, riesaminare, nuovo esame, nuova decisione, giudice del rinvio, rimandato, rimanda, rimesse alla corte, sottoposto alla corte di giustizia, rinvio alla corte
            suspend: sospeso, sospesa, sospende, sospensione, sospensiva, sospensive, sospendere, sospendendo, congela, congelato, congelata, in via cautelare, cautelare, sospensivo, effetto sospensivo
            suspend: inibitoria, misure cautelari, in attesa della decisione, sospensione dell'efficacia, sospensione dell'esecutività
            complaint: reclamo, reclami, segnalazione, segnalazioni, esposto, esposti, denuncia, denunce, lamentela, lamentele, istanza, istanze, ricorso al garante, reclamo collettivo, proteste
            complaint: doglianza, doglianze, rimostranza, rimostranze
            complaint: querela
            complain: reclamato, lamentato, lamentata, lamenta, lamentano, lamentava, lamentavano, lamentando, segnalato, segnala, segnalavano, denunciato, denuncia, denunciano, denunciava, protestato
            complain: rivolta al garante, rivolto al garante, rivolti al garante, presentato reclamo, presenta reclamo, presentato un reclamo, presentare un reclamo, depositato un reclamo
            complain: proposto reclamo, presentato un esposto, presentato denuncia, si è rivolta, si è rivolto, si sono rivolti, doleva, reclamante, reclamanti, segnalante
            behalf: per conto di, per conto del, per conto della, per conto dei, a nome di, a nome dei, in nome di, in nome e per conto, in rappresentanza di, rappresenta, rappresentato, rappresentata
            behalf: rappresentati, rappresentante, rappresentando, su mandato, mandato, assistito da, assistita da, assistiti da, a nome di oltre, sostenuta da
            behalf: a tutela di, in difesa di, delegata da, delegato da, su delega di
            behalf: su incarico di, firmato da, sottoscritto da, a nome e per conto, in nome dei, rappresentate
            behalf: rappresentava, cui hanno aderito
            accept: non impugnerà, non farà ricorso, non presenterà ricorso, non intende impugnare, intende impugnare nessuna, non ha impugnato, non ha fatto ricorso, non ha presentato ricorso
            accept: non ha presentato opposizione, non ha proposto, non può più impugnare, rinuncia al ricorso, rinunciato al ricorso, rinunciato a impugnare, senza impugnare, prende atto
            accept: preso atto, prendiamo atto, accetta la, accettato la, accetta di pagare, ha pagato, hanno pagato, già pagato, pagato la multa, pagato la sanzione, ha versato, definito la controversia
            accept: acquiescen*, ritirato il ricorso, ritira il ricorso, non contesta, non si oppone, non farà opposizione, si scusa, si è scusata, non proporrà, accetta il provvedimento
            accept: nessuna delle due, nessuno ha impugnato, oblazione, non è stato impugnato, non è stata impugnata
            accept: mai impugnato, mai impugnata, non impugnato, non impugnata, non contestato, non contestata
            accept: non l'ha impugnata, non l'ha impugnato, non faremo ricorso, non presenteremo ricorso
            accept: non impugneremo, non ricorrerà, non ricorreremo, non si opporrà, non si è opposta
            accept: non si è opposto, rinuncia a impugnare, rinuncia a ricorrere, ha rinunciato a ricorrere
            accept: rinuncia all'appello, ha accettato il, accetterà la
            accept: accettiamo
            accept: pagamento in misura ridotta, ha definito
            accept: definita in misura ridotta, si adeguerà, ci adegueremo, rispetta la decisione
            accept: rispettiamo la decisione

            # Who.
            authorityNoun: garante, garanti, autorità, autorità di controllo, autorità garante, autorità di vigilanza, autorità capofila, capofila, regolatore, regolatori, authority, watchdog
            authorityNoun: garante privacy, garante della privacy, garante per la privacy, garante per la protezione, garante dei dati, garante europeo, garante irlandese, garante francese, garante olandese
            authorityNoun: garante britannico, garante spagnolo, garante tedesco, autorità per la protezione dei dati, autorità di protezione dei dati, autorità nazionale, autorità irlandese, autorità greca
            authorityNoun: autorità francese, autorità olandese, autorità britannica, commissione, commissario, commissaria, commissario federale, incaricato federale, incaricato, comitato, collegio, agenzia
            authorityNoun: agenzia spagnola, ufficio, omologo, omologa, omologhi, omologhe, autorità capofila, autorità per la privacy, ente di controllo, organismo, presidente dell'autorità, vigilante
            authorityNoun: custode, guardiano, custode della privacy, organo di controllo, autorità amministrativa, autorità indipendente, commissione nazionale, autorità competente, board
            authorityNoun: autorità per la protezione dei dati personali, regolatore della privacy, regolatore privacy
            authorityNoun: authority privacy, authority della privacy, garante per la riservatezza
            authorityNoun: guardiani della riservatezza, guardiani della privacy, guardiano dei dati
            authorityNoun: guardiana della privacy, sceriffo della privacy, piazza venezia, palazzo di piazza venezia
            authorityNoun: collegio del garante, presidente del garante, autorità di piazza venezia, ispettorato
            authorityNoun: commissariato, commissariato per la protezione, commissario per l'informazione, ombudsman
            authorityNoun: difensore civico, camera contenziosa, formazione ristretta, uffici del garante
            authorityNoun: responsabile della protezione dei dati del land, garante del land, garante regionale
            courtNoun: tribunale, tribunali, corte, corti, giudice, giudici, corte d'appello, corte di cassazione, cassazione, suprema corte, consiglio di stato, tar, corte di giustizia, tribunale ordinario
            courtNoun: corte costituzionale, corte suprema, tribunale amministrativo, cgue, corte ue, tribunale civile, alta corte, giudice ordinario, magistrat*, tribunale federale, consulta, toghe
            courtNoun: tribunale ue, tribunale di primo grado, giudice di pace, corte europea, sezioni unite, giudice del lavoro, tribunale di roma, tribunale di milano, avvocato generale
            courtNoun: sezione, prima sezione, seconda sezione, terza sezione, sezione civile
            companyNoun: società, azienda, aziende, impresa, imprese, ditta, ditte, gruppo, gruppi, compagnia, compagnie, compagnia aerea, compagnia assicurativa, compagnia telefonica, vettore
            companyNoun: albergo, alberghi, hotel, catena, catene, catena alberghiera, catena di supermercati, catena di negozi, palestra, palestre, ospedale, ospedali, policlinico, clinica, cliniche
            companyNoun: casa di cura, casa di riposo, rsa, centro medico, poliambulatorio, asl, azienda sanitaria, azienda ospedaliera, azienda sanitaria locale, ats, ausl, usl, asst, asp, farmacia, farmacie
            companyNoun: farmacista, laboratorio, laboratori, medico, medici, dentista, studio, studio medico, studio dentistico, studio legale, studio professionale, banca, banche, istituto di credito
            companyNoun: istituto, istituti, istituto bancario, istituto scolastico, istituto comprensivo, istituto di istruzione, istituto superiore, finanziaria, assicurazione, assicurazioni, assicuratore
            companyNoun: assicuratrice, broker, intermediario, operatore, operatori, operatore telefonico, operatore telefonici, operatore di telecomunicazioni, gestore, gestori, gestore telefonico, fornitore
            companyNoun: fornitori, fornitore di energia, fornitore di servizi, provider, internet provider, responsabile del trattamento, titolare del trattamento, titolare, contitolari, subappaltatore
            companyNoun: rivenditore, rivenditori, rivenditrice, negozio, negozi, negoziante, commerciante, commercianti, esercizio commerciale, esercente, supermercato, supermercati, ipermercato, centro commerciale
            companyNoun: grande magazzino, negozio online, piattaforma, piattaforme, marketplace, app, applicazione, editore, editori, editrice, sviluppatore, sviluppatrice, sito, siti, sito web, sito internet
            companyNoun: portale, forum, motore di ricerca, social network, social, rete sociale, servizio di messaggistica, messaggistica, servizio di streaming, colosso, colossi, colosso americano, colosso del web
            companyNoun: colosso dell'e-commerce, colosso tecnologico, colosso cinese, gigante, giganti, gigante del web, big tech, big, multinazionale, multinazionali, casa madre, capogruppo, controllata, controllate
            companyNoun: filiale, filiali, succursale, divisione, ramo, holding, conglomerato, startup, start-up, pmi, hosting provider, produttore, produttori, casa automobilistica, costruttore, concessionaria
            companyNoun: concessionario, autonoleggio, noleggio, locatore, agenzia immobiliare, immobiliare, agente immobiliare, agenzia, agenzie, condominio, condomini, amministratore, amministratore di condominio
            companyNoun: utility, utilities, multiutility, società energetica, società di marketing, agenzia di marketing, società di telemarketing, call center, agenzia pubblicitaria, concessionaria di pubblicità
            companyNoun: agenzia di lavoro, agenzia interinale, società di recupero crediti, recupero crediti, agenzia di recupero, avvocato, notaio, commercialista, testata, testate, giornale, quotidiano, emittente
            companyNoun: emittente televisiva, televisione, rete televisiva, bookmaker, casinò, ristorante, ristoranti, bar, panificio, pizzeria, agenzia di viaggi, tour operator, compagnia ferroviaria, ferrovie
            companyNoun: aeroporto, aeroporti, società di trasporti, azienda di trasporto, azienda trasporti, società di consegne, corriere, società di food delivery, piattaforma di food delivery, poste, logistica
            companyNoun: datore di lavoro, datori di lavoro, datrice di lavoro, venditore, venditori, organizzatore, importatore, grossista, fabbrica, stabilimento, comune, comuni, municipio, città, provincia
            companyNoun: regione, regioni, ente, enti, ente locale, ente pubblico, enti pubblici, amministrazione, amministrazioni, amministrazione comunale, pubblica amministrazione, ministero, ministeri, ministro
            companyNoun: dipartimento, governo, stato, prefettura, questura, polizia, carabinieri, esercito, carcere, procura, scuola, scuole, liceo, università, ateneo, atenei, politecnico, accademia, asilo
            companyNoun: asilo nido, biblioteca, museo, chiesa, parrocchia, diocesi, partito, partiti, partito politico, movimento, candidato, candidata, sindaco, consigliere, assessore, deputato, politico
            companyNoun: squadra, club, federazione, federazioni, lega, sindacato, sindacati, associazione, associazioni, fondazione, organizzazione, organizzazioni, onlus, ong, cooperativa, consorzio, ordine professionale
            companyNoun: ordine degli avvocati, ordine dei medici, persona fisica, privato, privati, privato cittadino, professionista, libero professionista, ditta individuale, imprenditore, imprenditrice, poliziotto
            companyNoun: dirigente, direttore, ex dipendente, blogger, influencer, youtuber, coppia, proprietario, proprietaria, franchising, franchisee, affiliata, gestore di, ricorrente, opponente, resistente
            companyNoun: istituto di vigilanza, società di vigilanza, fondo pensione, ente previdenziale, cassa, camera di commercio, autorità portuale, agenzia fiscale, società californiana, società americana, società statunitense
            companyNoun: società italiana, società francese, azienda americana, azienda statunitense, azienda sanitaria territoriale, esercizio, centro estetico, estetista, parrucchiere, ottico, gioielleria, cantina, cinema, teatro
            companyNoun: software house, casa editrice, casa farmaceutica, produttrice, motore, servizio, chatbot, compagnia petrolifera, centro, struttura sanitaria, struttura ricettiva, struttura, concorrente, committente
            companyNoun: azienda|società|impresa|compagnia|catena|piattaforma|clinica|casa|scuola|università|banca|agenzia|finanziaria|cooperativa|associazione|testata|struttura privata|pubblica|comunale|regionale|locale|italiana|romana|milanese|francese|tedesca|spagnola|portoghese|olandese|irlandese|britannica|inglese|svedese|polacca|svizzera|statunitense|americana|cinese|estera|estone|energetica|telefonica|assicurativa|sanitaria|alberghiera|editrice|informatica|veterinaria|odontoiatrica|paritaria|fornitrice|madre
            companyNoun: gruppo|ente|istituto|ospedale|operatore|fornitore|gestore|negozio|centro|studio|portale|sito|club|comune|laboratorio|policlinico|casinò|albergo|colosso privato|pubblico|comunale|regionale|locale|italiano|romano|milanese|francese|tedesco|spagnolo|portoghese|olandese|irlandese|britannico|svedese|polacco|svizzero|statunitense|americano|cinese|estero|energetico|telefonico|assicurativo|sanitario|alberghiero|editoriale|informatico|veterinario|dentistico|tecnico|comprensivo|sportivo|estetico|diagnostico|medico|universitario|bancario|religioso
            companyNoun: strutture, strutture sanitarie, residenza per anziani, residenza sanitaria
            companyNoun: casa di produzione, casa di moda, maison, casa d'aste, medico di base, medico di famiglia
            companyNoun: pediatra, ginecologo, ginecologa, psicologo, psicologa, psicoterapeuta, fisioterapista
            companyNoun: ottica, veterinario, veterinaria, centro benessere, centro di formazione, salone
            companyNoun: salone di bellezza, onoranze funebri, agenzia funebre, lavanderia, libreria, profumeria
            companyNoun: catena di profumerie, catena di abbigliamento, catena di palestre, catena di farmacie
            companyNoun: marchio di moda, mobilificio, negozio di mobili, concessionaria auto, officina, autoscuola
            companyNoun: scuola guida, scuola di danza, scuola dell'infanzia, scuola superiore, istituto professionale
            companyNoun: direzione didattica, provveditorato, conservatorio, bed and breakfast, agriturismo, campeggio
            companyNoun: ostello, discoteca, gelateria, stabilimento balneare, catena di fast food
            companyNoun: stazione di servizio, parcheggio, società di parcheggi, società autostradale, taxi
            companyNoun: cooperativa di taxi, società di noleggio, piattaforma di noleggio, traghetti
            companyNoun: compagnia di navigazione, metropolitana, tramvia, società partecipata, partecipata
            companyNoun: società in house, municipalizzata, cooperativa sociale, federazione sportiva, polisportiva
            companyNoun: circolo, società sportiva, società di calcio, patronato, caf, comitato, lista civica
            companyNoun: consigliera, sindaca, assessora, parlamentare, senatore, senatrice, governatore
            companyNoun: provincia autonoma, unione di comuni, comunità montana, parlamento, ministra, sottosegretario
            companyNoun: garante dei detenuti, guardia di finanza, vigili urbani, corpo di polizia
            companyNoun: social media manager, podcaster, assistente virtuale, app di incontri, sito di incontri
            companyNoun: browser, casa di software, società di software, società di consulenza, consulente
            companyNoun: consulente del lavoro, ragioniere, revisore, società di revisione, investigatore
            companyNoun: investigatore privato, agenzia investigativa, vigilanza privata, società di scoring
            companyNoun: banca dati, sistema di informazioni creditizie, centrale rischi, data broker
            companyNoun: società di marketing diretto, list provider, agente, agenzia di vendita, teleseller
            companyNoun: rete di vendita, partner commerciale, subagente, assicurazione sanitaria, mutua
            companyNoun: cassa di previdenza, cassa sanitaria, sgr, fintech, neobanca, piattaforma di trading
            companyNoun: exchange, prestatore, mediatore creditizio, convenuta, convenuto, appellante, appellata
            companyNoun: predetta, trasgressore, trasgressora, incolpata, sub-responsabile, affittacamere
            companyNoun: privata cittadina, cittadina, artigiano, allevatore, agricoltore, tabaccheria, edicola
            companyNoun: panettiere, impresa individuale, impresa familiare, impresa edile, costruttrice
            companyNoun: azienda agricola, azienda vinicola, azienda farmaceutica, farmaceutica
            companyNoun: multinazionale farmaceutica, distributore, distributrice, importatrice, spedizioniere
            companyNoun: società di spedizioni, vettore aereo, linea aerea, low cost, tv, tv locale, radio
            companyNoun: emittente radiofonica, agenzia di stampa, settimanale, mensile, rivista, blog
            companyNoun: sito di informazione, sito di notizie
            role: titolare, titolare del trattamento, trasgressore, trasgressori
            # Where somebody is.
            at: in, con sede a, con sede in
            # Bodies whose name is the noun with what stands beside it.
            officeNoun: comune, regione, provincia, asl, ausl, asst, azienda sanitaria, azienda sanitaria locale, azienda ospedaliera, azienda usl, ospedale, policlinico, università, istituto, liceo, scuola, aeroporto, città metropolitana, unione dei comuni, ordine, prefettura, questura, fondazione
            officeNoun fields: ministero, ministro
            officeNoun: istituto comprensivo, istituto tecnico, azienda socio-sanitaria, azienda socio sanitaria
            officeNoun: azienda ospedaliero-universitaria, comunità montana, politecnico, conservatorio
            officeNoun: direzione didattica, ordine degli avvocati, ordine dei medici, ordine degli psicologi
            officeNoun: camera di commercio, autorità portuale, ente parco, consorzio, agenzia regionale
            officeNoun: agenzia delle entrate, casa circondariale, arcidiocesi, diocesi, parrocchia
            officeNoun: istituto nazionale
            officeNoun fields: assessorato, dipartimento, ministra
            personNoun: client*, utent*, utenz*, dipendent*, cittadin*, abitant*, pazient*, uomo, uomini, donna, donne, abbonat*, persona, persone, interessat*, consumator*, consumatric*, soci, socio
            personNoun: lavorator*, lavoratric*, passegger*, viaggiator*, visitator*, ospit*, bambin*, minore, minori, minorenn*, adolescent*, ragazz*, student*, studentess*, alunn*, genitor*, conducent*
            personNoun: inquilin*, candidat*, reclamant*, segnalant*, ricorrent*, assicurat*, internaut*, lettor*, spettator*, giocator*, vicin*, avvocat*, attivist*, giornalist*, ex dipendente, ex dipendenti
            personNoun: elettor*, donator*, intestatari*, titolari, iscritt*, contribuent*, condomin*, vittim*, portavoce, agente, agenti, funzionari*, autist*, rider, riders, colleg*, familiari, coniug*, privato
            personNoun: residenti, turisti, turista, operai*, infermier*, docent*, insegnant*, detenut*, famigli*, parent*, signora, signor
            ngoNoun: associazione, associazioni, fondazione, ong, onlus, organizzazione, organizzazioni, organizzazione non governativa, organizzazione non profit, associazione di consumatori
            ngoNoun: associazioni di consumatori, associazione dei consumatori, associazione per i diritti digitali, organizzazione per i diritti, associazione austriaca, ong austriaca, sindacato, sindacati
            ngoNoun: gruppo di attivisti, attivisti, comitato, società civile, movimento, collettivo, non profit, associazione di tutela, difensori della privacy, gruppo per i diritti
            pressNoun: ansa, adnkronos, askanews, corriere della sera, il sole 24 ore, sole 24 ore
            pressNoun: wired italia, fanpage, sky tg24, milano finanza, italia oggi, agenda digitale, cybersecurity360, corriere comunicazioni
            pressNoun: reuters, bloomberg, politico, wall street journal, financial times, new york times, bbc, guardian, the guardian, der spiegel, handelsblatt, le monde, euractiv, irish times, techcrunch, rsi
            pressNoun: corriere del ticino, laregione, agenzia di stampa, afp, ats
            pressNoun: il ^quotidiano, un quotidiano, il quotidiano, il settimanale, ^avvenire, il ^giornale, sulla stampa, organi di stampa, ^wired
            pressNoun: il ^mattino, il ^foglio, la ^stampa, il ^post, il ^messaggero, ^agi, ^rai, il ^fatto ^quotidiano, la ^repubblica, ^la ^repubblica
            prosecutor: procuratore, procuratrice, procura, pubblico ministero, pm, pubblici ministeri, avvocato generale, procura della repubblica, procuratore generale, relatore, relatrice
            police: polizia, carabinieri, questura, procura, guardia di finanza, penitenziaria
            prosecutor: guardia di finanza, ^gdf, fiamme gialle, nucleo speciale, polizia postale, carabinieri del nas, finanza
            legalForm: ^spa, s . p . a, srl, s . r . l, srls, s . r . l . s, ^snc, s . n . c, ^sas, s . a . s, sapa, s . a . p . a, scarl, s . c . a . r . l, soc . coop, scpa, s . c . p . a, onlus, a . p . s, e . t . s
            legalForm: società per azioni, società a responsabilità limitata, società cooperativa, società benefit, s . b, unipersonale, a socio unico, coop, ltd, limited, ^inc, incorporated, plc, llc, llp, ^lp, ^corp
            legalForm: corporation, ^co, company, gmbh, ^ag, ^kg, kgaa, mbh, ^ug, ohg, e . v, ^se, ^sa, s . a, sarl, s . a . r . l, s . à r . l, s à r . l, ^sca, eurl, sasu, asbl, vzw, b . v, ^bv, n . v, ^nv, bvba, vof
            legalForm: s . l, ^sl, s . l . u, slu, s . a . u, ^sau, lda, ltda, ^oy, oyj, ^ab, a / s, ^as, ^asa, aps, ^hf, ehf, sp . z o . o, sp . k, kft, zrt, nyrt, ^bt, s . r . o, spol, a . s, d . o . o, doo, d . d
            legalForm: eood, ood, ^ad, ^ead, uab, ^ou, ^uc, unlimited company, ^dac, clg, pty ltd, pte ltd, ^ike, ^epe, ^ae, sagl, ^sim, sgr
            against: contro, a, ad, al, allo, alla, all, ai, agli, alle, nei confronti di, nei confronti del, nei confronti della, nei confronti dell, nei confronti dei, a carico di, a carico del, a carico della
            against: a carico dell, verso, su, sul, sulla, per, ai danni di, avverso, alla volta di, all'indirizzo di, indirizzato a, per la, per il, nei riguardi di, nei riguardi della
            by: da, dal, dallo, dalla, dall, dai, dagli, dalle, da parte di, da parte del, da parte della, da parte dell, ad opera di
            of: di, del, dello, della, dell, dei, degli, delle, d, da, dal, dalla, in, nel, nella, su
            forWhom: per, per aver, per avere, a causa di, a causa della, a causa del, in relazione a, in relazione alla, a seguito di, a seguito della, in seguito a, in ragione di, per via di, a fronte di
            forWhom: per violazione, per violazioni, colpevole di, in quanto, in materia di, per la, per il, per l', per le, per i, per gli, relativa a, relativo a, dovuto a, rea di

            # What else a text claims.
            record: record, multa record, sanzione record, la più alta, più alta, più elevata, la più elevata, la più salata, più salata, la più pesante, più pesante
            record: la più grande, la più severa, primato
            record: la maggiore
            record: più alta mai, da record, il più alto
            record: più severa
            record loosely: mai inflitta, mai irrogata, mai comminata, mai inflitto, finora, sinora, fino ad oggi
            record loosely: ad oggi, senza precedenti, storica, primo caso, prima sanzione, prima multa, così duro
            record loosely: seconda più alta, più consistente, mai inflitta prima, prima volta, la seconda più alta
            earlier: già, in precedenza, precedentemente, precedente, precedenti, in passato, l'anno scorso, lo scorso anno, aveva già, aveva inflitto, era stata, era già stata, era già stato, aveva sanzionato
            earlier: a suo tempo, all'epoca, tempo fa, anni fa, mesi fa, un anno prima, due anni prima, mesi prima, prima ancora, recidiva, recidivo, reiterazione, anche allora, non è il primo, non è la prima
            earlier: fa seguito, segue la, si aggiunge, si aggiungono, dopo la multa, dopo la sanzione, dopo quella, supera, superando, batte, in un altro caso, in un caso analogo, analoghe, l'aveva condannata
            earlier: fra gli altri, tra gli altri, altrettanto, in parallelo, quella inflitta, ricordare, ricordiamo, si ricorda, precedente primato, il primato spettava
            earlier: già nel, già in passato, non è nuova a, non è nuovo a, anni prima, avevano già, già sanzionata
            earlier: già sanzionato, già multata, già multato, già punita, già condannata, già ammonita, il precedente
            earlier: precedenti a carico, sempre per, risale al, risale a, dello scorso anno
            > In passato Halvorsen era già stata multata in Portogallo per 2 milioni.
            silent: non ha pubblicato, non ancora pubblicato, non pubblicato, non è stato pubblicato, non è stata pubblicata, non ha commentato, non commenta, non ha voluto commentare, nessun commento, no comment
            silent: non ha risposto, non hanno risposto, non ha rilasciato, riserbo, silenzio, tace, segreto professionale, segreto d'ufficio, non ha confermato, non conferma, bocche cucite, non reso pubblico, non resa pubblica
            silent: non è stato reso noto, si è rifiutata di commentare, declinato ogni commento, non risulta pubblicato
            undescribed: non ha precisato, senza precisare, non precisa, non specifica, senza specificare, non ha specificato, non specificate, non specificati, non meglio precisat*, non meglio specificat*, non è dato sapere
            undescribed: non si sa, senza dire, non dice quali, non ha detto quali, non sono stati resi noti, senza fornire dettagli, senza dettagli, non chiarisce, non noti, alcune pratiche, talune pratiche, non note
            seat: sede, sede legale, sede centrale, sede europea, sede principale, quartier generale, quartier generale europeo, stabilimento principale, stabilita a, stabilita in, stabilito in, con sede, con sede a
            seat: con sede in, basata a, basato a, basata in, ha stabilito, domiciliata, domiciliato, registrata a, iscritta, base europea, quartiere generale, sede operativa
            filing: relazione trimestrale, relazione semestrale, relazione finanziaria, bilancio d'esercizio, bilancio consolidato, nota integrativa, resoconto intermedio, comunicazione alla sec, documento depositato, sec
            filing: rapporto trimestrale, rapporto annuale, relazione annuale, trimestrale, semestrale, prospetto, comunicato finanziario, informativa al mercato, note al bilancio, risultati trimestrali
            says: dice, dicono, detto, ha detto, dichiara, dichiarato, dichiarano, afferma, affermato, affermano, spiega, spiegato, spiegano, secondo, stando a, sostiene, sostenuto, sostengono, aggiunge, aggiunto
            says: precisa, precisato, sottolinea, sottolineato, commenta, commentato, replica, replicato, risponde, risposto, fa sapere, fatto sapere, rende noto, reso noto, comunica, comunicato, riferisce, riferito
            says: riporta, riportato, scrive, scritto, annuncia, annunciato, osserva, osservato, annota, nota, ricorda, ricordato, rileva, ammette, ammesso, portavoce, in una nota, conferma, confermato, a detta di
            says: cita, citato, citata, racconta, rivela, rivelato, evidenzia, evidenziato, conclude, ribadisce, lamenta, si legge, a giudizio di, a parere di, ritiene
            inaction: nulla è successo, non è successo nulla, nessun progresso, inerzia, inazione, lentezza, lentezze, a rilento, immobilismo, non ha agito, non si è mosso, non si è mossa, tempi lunghi, senza esito
            inaction: nessuna risposta, nessun esito, lasciato passare, tarda, in stallo, mancata decisione

            # Phrases that hide a cue.
            none: per cento, percento, cento per cento, in ordine a, ordine del giorno, forze dell'ordine, ordine pubblico, ordine cronologico, ordine di acquisto, ordini online, numero d'ordine, in ordine alfabetico
            none: in primo luogo, in secondo luogo, in primo grado, primo grado, prima di, prima volta, in prima, prima che, per la prima volta, per primo, stato membro, stati membri, stati uniti, stato di, lo stato di
            none: è stato, è stata, sono stati, sono state, stato di salute, state, essere stato, era stato, in stato, punto di vista, punti di vista, punto vendita, punti vendita, punto di partenza, a punto
            none: responsabile della protezione dei dati, responsabili della protezione dei dati, informativa privacy, informativa sulla privacy, privacy policy, politica sulla privacy, cookie policy, condizioni d'uso
            none: valutazione d'impatto, termini e condizioni, termini di servizio, termini di utilizzo, termine di paragone, in corso, in corso di, nel corso di, nel corso del, nel corso della, nel corso dell
            none: tenere conto, tenuto conto, tiene conto, tenendo conto, per conto proprio, conto corrente, conti correnti, conto bancario, sul conto, un conto, rendersi conto, si rende conto, resoconto
            none: in conto, conto economico, presa in carico, presa visione, prende parte, preso parte, presa di posizione, prese di posizione, preso in considerazione, prese in considerazione, tribunale dei social
            none: forza maggiore, registro dei trattamenti, certificato penale, condanne penali, condanna penale, codice penale, diritto penale, casellario giudiziale, penale di roma, procedimento penale, processo penale
            none: responsabilità penale, procedimenti penali, reati penali, penali e reati, sanzione disciplinare, sanzioni disciplinari, sanzioni alla russia, sanzioni internazionali, sanzioni economiche alla
            none: banca dati, banche dati, servizio clienti, rete di vendita, in rete, rete vendita, ragione sociale, in ragione di, in parte, da una parte, d'altra parte, a parte, fa parte, fanno parte, parte lesa
            none: fine di, al fine di, a fine, fine settimana, a tal fine, alla fine, a titolo esemplificativo, a lettere, newsletter, carta di credito, lettera di licenziamento, lettera aperta, alla lettera, lettera raccomandata
            none: per iscritto, per esempio, per lo più, per quanto riguarda, in base a, in base al, base giuridica, sulla base, in base alla, centro storico, al centro, sito istituzionale, sul sito, sul proprio sito, sul suo sito
            none: leggi anche, continua a leggere, tutti i diritti riservati, iscriviti alla newsletter, vai al sito, clicca qui, comunicato stampa, rassegna stampa, ufficio stampa, numero di telefono, numeri di telefono
            none: richiesta di annullamento, di annullamento, l'annullamento, dei conti, posta in gioco, appello ai, appello a, un appello, appelli ai, in servizio, controllo a distanza, imposta di bollo, imposta di, imposte sul
            none: data di nascita, dato personale, dato personali, dato atto, dato che, in dato, il dato, un dato, ha dato atto, si è dato, fatto che, di fatto, il fatto, stato di famiglia, tocca con mano, data breach
            none: può essere impugnato, può essere impugnata, possono essere impugnati, può essere proposta opposizione, può essere proposto ricorso, è ammesso ricorso, termine per impugnare, termini per impugnare
            none: possono proporre ricorso, può proporre ricorso, può proporre opposizione, mezzi di impugnazione, ricorso giurisdizionale effettivo, avverso il presente provvedimento, fare ricorso a, ha fatto ricorso a, ricorso al lavoro
            none: notifica di violazione, notifica di una violazione, notifica della violazione, notifica all'autorità, notifiche push, dato personale, rivolto a minori
            none: d'appello
            none: giorni|mesi|mese|settimane per impugnare|ricorrere|opporsi|pagare|versare|sollevare|presentare|proporre|decidere|pronunciarsi|rispondere|replicare|depositare|formulare|fare|contestare|esprimersi|appellare|controdedurre
            none: obbligo di comunicazione, obbligo legale, obblighi di legge, obblighi di trasparenza
            none: ordine di servizio, ordine degli avvocati, ordine dei medici, ordine dei giornalisti, in ordine al
            none: in ordine alla, ordine alfabetico, codice fiscale, in ordine di, ordine professionale, in blocco
            none: blocco stradale, blocchi stradali, blocco operatorio, posto di blocco, divieto di legge
            none: divieto legale, divieti di legge, fermo restando, fermo amministrativo, non ferma, non si ferma
            none: si ferma a, in fermo, ammonito dall'arbitro, richiamo del vaccino, richiami di prodotto
            none: avviso di richiamo, si richiama, richiamata la, taglio di, taglio del personale, sconto in bolletta
            none: consiglio di amministrazione, comitato di controllo, collegio sindacale, assemblea dei soci

            # Places that are no jurisdiction here
            region: Europa, europeo, europea, europei, europee, Unione europea, Unione, UE, SEE, Spazio economico europeo, Africa, african*, Asia, asiatic*, Cina, cinese, cinesi, Pechino, Hong Kong, Singapore
            region: India, indian*, Russia, russo, russa, russi, Mosca, Ucraina, ucrain*, Turchia, turco, turca, turchi, Israele, israelian*, Giappone, giapponese, giapponesi, Corea, corean*, Brasile, brasilian*
            region: Canada, canades*, Messico, messican*, Australia, australian*, Nuova Zelanda, Texas, Delaware, California, californian*, Nevada, New York, newyorkes*, Silicon Valley, San Francisco, Seattle, Cupertino
            region: Mountain View, Menlo Park, Atlantico, Mediterraneo, Medio Oriente, America Latina, Vecchio continente, oltreoceano, Balcani, Bruxelles, Lombardia, Lazio, Piemonte, Veneto, Toscana, Campania
            region: Sicilia, Sardegna, Puglia, Calabria, Liguria, Umbria, Marche, Abruzzo, Molise, Basilicata, Friuli, Emilia, Emilia-Romagna, Trentino, Alto Adige, Valle d'Aosta, Milano, Torino, Napoli, Bologna
            region: Firenze, Genova, Venezia, Palermo, Bari, Catania, Verona, Padova, Trieste, Brescia, Trento, Bolzano, Bergamo, Latina, Frosinone, Ticino, Lugano, Bellinzona, Ginevra, Zurigo, romano, romana
            region: Aia, L'Aia, Francoforte, Monaco di Baviera, Amburgo, Barcellona, Rotterdam, Colonia, Manchester, Düsseldorf, Marsiglia, Lione, Anversa, Zaventem, Modena, Parma, Reggio Emilia, Perugia, Ancona, Pescara, Cagliari, Sassari, Tropea
            instance 1: tribunale, tribunali, primo grado, prime cure
            instance 2: corte d'appello, secondo grado, in appello, giudici d'appello
            instance 3: cassazione, consiglio di stato, corte di cassazione, suprema corte, corte suprema, ermellini
            instance 3: terzo grado
            judgment: sentenza, sentenze, ordinanza, ordinanze, verdetto, pronuncia, la pronuncia
            judgment: pronuncia del tribunale
            remedy: può essere impugnato, può essere impugnata, può essere proposta, può essere proposto, può proporre
            remedy: possono proporre, è possibile proporre, è ammessa opposizione, è ammesso ricorso, è impugnabile
            remedy: impugnabile, entro trenta giorni, entro il termine, termine per impugnare, termine per il ricorso
            remedy: avverso il presente provvedimento, ai sensi degli artt . 78, ai sensi dell'art . 78
            remedy: ricorso possibile, potrà essere impugnat*
            > Avverso il presente provvedimento può essere proposta opposizione entro trenta giorni.
            restore: ha ripristinato, ripristina, ripristinata, importo originario, importo iniziale
            restore: sanzione originaria, ha ridato efficacia
            reduce: riduce … a, ridotto … a, ha ridotto … a, abbassa … a, abbassato … a, porta … da, dimezza, dimezzò
            reduce: dimezzato, ha dimezzato
            reduce: dimezzava, dimezzano, ridusse, riducendola, riduceva
            reduce: abbassò
            reduce: rideterminò, rideterminandola, rideterminando
            reduce: lima, limata, sforbicia, sforbiciata, portandola a, portata da
            reduce: scende da, passa da, ridimensiona, mitiga
            reduce: mitigando, attenua, parzialmente il ricorso, in parte il ricorso, accoglie in parte
            reduce: accolto in parte, accoglie parzialmente, accolto parzialmente, parziale accoglimento
            reduce: accoglimento parziale, della metà, di un terzo
            annul: fa cadere, fatto cadere, ha fatto cadere, dichiara … illegittim*, dichiarato … illegittim*
            annul: annullarono, annullava, cade la sanzione
            annul: cade la multa, cassa, cancellò
            annul: cancella la multa, cancella il provvedimento
            annul: azzerò, spazza via
            annul: straccia, stracciata, demolisce, smonta, boccia la sanzione, boccia il provvedimento
            annul: bocciata la sanzione, dichiara nulla, dichiara nullo
            annul: disapplica
            annul: salva dalla multa, niente multa, evita la multa, scagiona, scagionata, scagionato
            grant: dà … ragione, dato … ragione, ha dato … ragione
            grant: accolse
            grant: diede ragione
            grant: la spunta
            refer: rinvia … a, rinviato … a, rimesso … alla corte
            refer: rispedisce, rispedito, rinviando, torna al tribunale, torna al giudice
            refer: torna in tribunale, tornano al tribunale
            refer: rimettendo, dovrà pronunciarsi di nuovo, nuovo giudizio, nuovo processo
            refer: da rifare, va rifatto, si ricomincia, restituisce gli atti, restituiti gli atti
            refer: ha sollevato questione, sottopone alla corte, ha sottoposto alla corte
            refer: interpella la corte di giustizia
            appealVerb: impugna … davanti, impugnato … davanti, ricorre … al tribunale, ricorso … al tribunale
            appealVerb: porta … in tribunale, presentato … ricorso, depositato … ricorso, proposto … opposizione
            appealVerb: proposto … ricorso, presentato … appello
            ngoNoun: noyb
            personNoun: infermier*, medico, medici, insegnante*, professore*, docente, docenti, giornalista*, avvocato
            personNoun: avvocata, avvocati, consigliere comunale, consigliera comunale, deputat*, senator*, madre
            personNoun: padre, genitore, genitori, vicino, vicina, ex dipendente, ex dipendenti, ex cliente, condomin*
            personNoun: inquilin*, pensionat*, studentessa, sig . ra, sig, signora, signor, ricercator*
            personNoun: correntist*, impiegat*, degente, degenti, assistit*, tesserat*, telespettator*, moros*, figlio
            personNoun: figlia, nonno, nonna, ex marito, ex moglie, vicino di casa, vicina di casa, concorrent*
            personNoun: partecipant*, beneficiari*, votant*, anzian*, disabil*, turist*, automobilist*, ciclist*
            personNoun: fattorin*, professor*, preside, dirigente scolastico, allieva, allievi, sindacalist*
            personNoun: programmator*, informatico, whistleblower, risparmiator*, azionist*, mutuatari*, debitor*
            personNoun: debitrice, garant di, scommettitor*, giocatrice, giocatrici, villeggiant*, residente, migrant*
            personNoun: richiedent*
            ngoNoun: condominio, sindacato, sindacati, comitato
            ngoNoun: federazione, coordinamento, movimento
            ngoNoun: associazioni dei consumatori, associazione per i diritti, comitati, sigla sindacale
            ngoNoun: sigle sindacali, centro per i diritti digitali, unione consumatori, federazione dei consumatori
            ngoNoun: lega consumatori, movimento consumatori, osservatorio, rete, rete di associazioni
            ngoNoun: associazione di genitori, associazione di pazienti, associazione di inquilini
            ngoNoun: associazione studentesca, patronato, rappresentanza sindacale, rsu
            complain: si era rivolto al garante, si era rivolta al garante, si è rivolto al garante
            complain: si è rivolta al garante, si sono rivolti al garante, ha segnalato, aveva segnalato
            complain: avevano segnalato, si era lamentat*, aveva presentato reclamo, ha presentato reclamo
            complain: lamentò
            complain: denunciò
            complain: reclama, reclamava
            complain: presentò reclamo
            complain: ha sporto
            complain: sporto reclamo, si duole, chiede al garante, chiedono al garante, accusa, accusano
            complain: accusava
            partial: in parte, parzialmente, parziale, parziale accoglimento
            intend: non esclude, non escludono, impugneremo, ricorreremo, faremo ricorso, presenteremo
            intend: andremo davanti, andremo in tribunale, valuteremo, valuta, valutano, farà ricorso, impugnerà
            intend: ricorrerà, presenterà ricorso, proporrà, si rivolgerà, si rivolgeranno, sta valutando
            intend: sta preparando, prepara, preparano, annuncia, annunciano, preannuncia, si riserva, ha annunciato
            intend: allo studio, in ogni sede, nelle sedi competenti, nelle sedi opportune
            intend: andremo, andranno, adiremo, porteremo, porterà, ci rivolgeremo, rivolgerà, appellerà, appelleremo
            intend: difenderemo, ci riserviamo, si riservano, riservato di, riservata di
            intend: ha detto di voler, fa sapere che
            intend: si dice pronta, si dice pronto, non ci sta, non ci stiamo, non escludiamo
            intend: sta pensando, i legali stanno, ricorreremmo
            intend: contesta la ricostruzione, non concorda, non siamo d'accordo, non è d'accordo
            intend: in totale disaccordo, ritiene ingiusta, ritiene sproporzionata, giudica sproporzionata
            intend: è determinata a, è determinato a, darà battaglia, daremo battaglia, chiederà, chiederemo, conta di
            intend: contano di
            appealVerb: impugneremo, ricorreremo, faremo ricorso, andremo davanti al giudice, andremo in tribunale
            appealVerb: impugnerà, ricorrerà, si rivolgerà al tribunale, si rivolgerà alla corte
            appealVerb: si rivolgerà al giudice, nelle sedi competenti, nelle sedi opportune, in ogni sede
            appealVerb: in tutte le sedi, farà ricorso
            appealVerb: impugnava, impugnò, impugnarono
            appealVerb: fece ricorso, faceva ricorso, presentò ricorso
            appealVerb: propose opposizione
            appealVerb: proponeva opposizione, si oppose, si era opposta, si era opposto, si sono opposti, si opponeva
            appealVerb: opponendosi, ricorse, ha ricorso, aveva ricorso, è ricorso
            appealVerb: appella, appellerà, appelleranno, appelleremo
            appealVerb: promuove ricorso, promuoverà ricorso, adirà
            appealVerb: adiranno, adiremo, andremo davanti, andremo al tar, andremo fino, andranno in tribunale
            appealVerb: porteremo, porterà in tribunale, porta in tribunale
            appealVerb: portato in tribunale, porterà la questione, porterà il caso, porterà la vicenda
            appealVerb: porta la questione, chiederà l'annullamento, chiederemo l'annullamento
            appealVerb: chiedendo l'annullamento, chiese l'annullamento
            appealVerb: citato il garante, si rivolgerà alla, si rivolgerà al tar, ci rivolgeremo, ricorso depositato
            appealVerb: ricorso pendente, pende ricorso, pende un ricorso, annuncia ricorso, annunciato ricorso
            appealVerb: annuncia un ricorso, annuncia opposizione, ricorso della società
            appealVerb: ricorso dell'azienda, ricorso del comune, ricorso dell'autorità, appello della società
            appealVerb: opposizione della società, contestava la sanzione, contesta il provvedimento
            appealVerb: contestato il provvedimento, contesterà la decisione, contesterà la sanzione, darà battaglia
            appealVerb: daremo battaglia
            propose: ha notificato … l'intenzione, l'intenzione di sanzionar*, intenzione di infliggere
            propose: intende sanzionare, intende multare, propone una multa, ha proposto una multa, rischia una multa
            propose: rischia una sanzione, progetto di decisione, ha chiesto una multa, chiede una multa, preavviso
            propose: intenzione di sanzionarla, intenzione di sanzionarlo, intenzione di multarla
            propose: intenzione di irrogare, intenzione di comminare, intenzione di imporre, l'intenzione di
            propose: intende irrogare, intende imporre, intende applicare, vorrebbe
            propose: la procura chiede
            propose: il pubblico ministero chiede, progetto di provvedimento
            propose: provvisoria, provvisorio, non definitiva
            propose: non ancora definitiva, non è definitiva, prima valutazione, addebiti preliminari
            propose: comunicazione degli addebiti, notificata la contestazione, atto di contestazione
            propose: contestazione degli addebiti, avvio del procedimento, si contesterebbe, possibile multa
            propose: possibile sanzione, eventuale sanzione, ipotesi di sanzione
            rumour: secondo fonti, fonti vicine, fonti a conoscenza, chiedono l'anonimato, chiesto l'anonimato
            rumour: coperte da anonimato
            rumour: secondo le stesse fonti, riferiscono fonti, riferiscono le, riferisce una fonte, stando a fonti
            rumour: fonti di stampa, fonti informate, fonti qualificate, a detta di
            rumour: pare che, sembrerebbe, a quanto pare, a quanto risulta, a quanto si apprende, si parla di
            rumour: si vocifera, dovrebbe arrivare, dovrebbe essere
            rumour: dovrebbe multare, dovrebbe infliggere, dovrebbe annunciare, starebbe preparando
            rumour: starebbe valutando, starebbero preparando, starebbe lavorando, sarebbero pronti, sarebbe orientata
            rumour: sarebbe orientato, avrebbe già, potrebbe arrivare una, potrebbe arrivare la, potrebbe costare
            rumour: potrebbe toccare, è attesa, è atteso, attesa per, nei prossimi giorni, nelle prossime settimane
            rumour: a giorni, non ancora ufficiale, non confermata, senza conferme ufficiali, funzionari a conoscenza
            rumour: chi segue il dossier, multerebbe, sanzionerebbe, sarebbe intenzionata, sarebbe intenzionato
            rumour: chiederebbe
            remedy: può … impugnare, può … ricorrere, possono … impugnare, può … essere impugnat*
            """#)
}
