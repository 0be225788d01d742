extension Language {
    /// Norwegian, Bokmål and the commonest Nynorsk, as the press, the regulator, the courts and the law firms of Norway write it.
    static let norwegian = Language(
        "no", countries: ["NO"],
        rules: #"""
            # Words without content: never part of a company's name, and the mark of the language.
            stop: og, i, jeg, det, at, en, et, den, til, er, som, på, de, med, han, av, ikke, der, så, var, meg, seg, men, ett, har, om
            stop: vi, min, mitt, ha, hadde, hun, nå, over, da, ved, fra, du, ut, sin, dem, oss, opp, man, kan, hans, hvor, eller
            stop: hva, skal, selv, sjøl, her, alle, vil, bli, ble, blei, blitt, kunne, inn, når, være, kom, noen, noe, ville, dere
            stop: deres, kun, ja, etter, ned, skulle, denne, for, deg, si, sine, sitt, mot, å, meget, hvorfor, dette, disse, uten
            stop: hvordan, ingen, din, ditt, blir, samme, hvilken, hvilke, hvilket, sånn, inni, mellom, vår, hver, hvem, vors, hvis
            stop: både, bare, enn, fordi, før, mange, også, slik, vært, båe, begge, siden, eg, ikkje, ein, eit, eitt, dei, ho, hjå
            stop: korleis, kva, kven, frå, vart, verte, vere, mykje, nokon, noko, nokre, sidan, sjølv, somme, dykk, me, medan, òg
            stop: alt, andre, annen, annet, altså, allerede, alltid, aldri, anser, blant, bak, bør, burde, derfor, dermed, dessuten
            stop: derimot, deretter, dersom, dog, du, eller, ellers, enda, ennå, enten, ettersom, flere, flest, fem, fire, først
            stop: første, fram, framfor, får, fikk, fått, få, ganske, gjennom, gjør, gjorde, gjort, går, gikk, gått, hele, helt, heller
            stop: henne, hennes, hittil, hos, hverken, hvorvidt, ifølge, igjen, imidlertid, imot, inkludert, innen, innenfor, istedenfor
            stop: kanskje, kommer, knapt, lenge, lengre, lik, like, likevel, litt, lite, langt, må, måtte, med mindre, mens, mer, mest
            stop: mindre, minst, måtte, nei, nemlig, nesten, neste, nettopp, ny, nye, nylig, nytt, nær, nærmere, ofte, omtrent, overfor
            stop: per, rundt, samt, samtidig, senere, sier, sist, siste, snart, særlig, stadig, således, tidligere, tilbake, tilsvarende
            stop: tre, to, tross, under, underveis, utenfor, utover, vedrørende, verken, vet, via, videre, vårt, våre, ytterligere, øvrige
            stop: hvorav, hvorpå, herunder, hvert, tilsvarende, slike, slikt, står, ligger, mener, dessverre, deriblant, innad, unntatt
            stop: bakgrunn, konklusjon, foto, arkiv, kilde, les, nyheter, dato, svar, spørsmål, publisert, oppdatert, del, fakta, sak, dernest
            stop: vedtatt, vedtak, vedtaket, brudd, personvern, hvorfor, etter, uten, ble, sier, mens, innen, opplyser, også, fått, gitt, gjort, nå, seg, noen, mellom, bare, siden, måtte, ønsker, både, ilagt, overfor, hvordan
            abbr: art, nr, pkt, bl . a, f . eks, dvs, d . v . s, osv, m . v, mv, m . m, mm, m . fl, mfl, ca, kl, jan, feb, mar, apr, jun, jul, aug
            abbr: sep, sept, okt, nov, des, mill, mrd, jf, jfr, pr, hhv, vedr, evt, inkl, ekskl, maks, min, tlf, s, dr, prof, adm, dir, kap
            abbr: red, avd, st, str, bokst, ang, iht, i . h . t, pga, p . g . a, ift, i . f . t, ifm, p . t, t . o . m, f . o . m, jr, vs, v

            the: den, det, de, denne, dette, disse, sin, sitt, sine, dens, dets, deres, hans, hennes, samme, nevnte, begge, alle, hver
            the: hvert, samtlige, vår, vårt, våre, aktuelle, angjeldende, omtalte, dei, desse
            a: en, ei, et, ein, eit, noen, noe, enda en, enda et, en annen, et annet, flere, to, tre, fire, fem, seks, sju, syv, åtte, ni
            a: ti, visse, enkelte, en rekke, et antall, et par, ytterligere en, ytterligere et, en viss, ulike
            pronoun: han, hun, de, den, det, ham, henne, dem, seg, som, hvilken, hvilket, hvilke, sistnevnte, førstnevnte, denne, dette, disse
            pronoun: begge, vedkommende, dei, ho
            not: ikke, ikkje, ei, aldri, ingen, inga, intet, uten, verken, hverken, neppe, unnlot, unnlatt, i stedet for, ikke lenger, slipper
            not: slapp, sluppet
            and: og, eller, samt, så vel som, henholdsvis, sammen med, pluss, &, i tillegg til
            to: til, til og med, opp til, inntil, ned til, fram til, frem til, opptil

            # Numbers, sums and dates.
            number 0.5: halv, halve, halvt, en halv, ei halv, et halvt
            number 0.25: kvart
            number 0.75: trekvart
            number 1.5: halvannen, halvannet, halvanna
            number 2.5: to og en halv
            number 1: ett
            number 2: to
            number 3: tre
            number 4: fire
            number 5: fem
            number 6: seks
            number 7: sju, syv
            number 8: åtte
            number 9: ni
            number 10: ti
            number 11: elleve
            number 12: tolv
            number 13: tretten
            number 14: fjorten
            number 15: femten
            number 16: seksten
            number 17: sytten
            number 18: atten
            number 19: nitten
            number 20: tjue, tyve
            number 30: tretti, tredve
            number 40: førti
            number 50: femti
            number 60: seksti
            number 70: sytti
            number 80: åtti
            number 90: nitti
            number 21: tjueen
            number 22: tjueto
            number 23: tjuetre
            number 24: tjuefire
            number 25: tjuefem
            number 26: tjueseks
            number 27: tjuesju
            number 28: tjueåtte
            number 29: tjueni
            number 31: trettien
            number 32: trettito
            number 39: trettini
            number 41: førtien
            number 42: førtito
            number 43: førtitre
            number 45: førtifem
            number 47: førtisju
            number 49: førtini
            number 51: femtien
            number 52: femtito
            number 53: femtitre
            number 55: femtifem
            number 57: femtisju
            number 59: femtini
            number 61: sekstien
            number 62: sekstito
            number 69: sekstini
            number 71: syttien
            number 72: syttito
            number 73: syttitre
            number 75: syttifem
            number 77: syttisju
            number 79: syttini
            number 81: åttien
            number 82: åttito
            number 83: åttitre
            number 84: åttifire
            number 85: åttifem
            number 86: åttiseks
            number 87: åttisju
            number 88: åttiåtte
            number 89: åttini
            number 91: nittien
            number 92: nittito
            number 93: nittitre
            number 95: nittifem
            number 97: nittisju
            number 99: nittini
            number 100: hundre
            number 100: ett hundre
            number 1000: tusen
            number 1000: ett tusen
            number 1000000: million
            scale 2: hundre
            scale 3: tusen, tusener, t, tkr, k
            scale 3: tnok
            scale 6: million, millioner, mill, mio, mln, mkr, millionar, mnok
            scale 6: msek, meur, musd
            scale 6: mgbp, mchf
            scale 9: milliard, milliarder, milliardar, mrd, mia
            scale 12: billion, billioner
            currency EUR: euro, euros, eur
            currency EUR: meur
            currency USD: dollar, dollars, usd, us-dollar, amerikanske dollar
            currency USD: musd, us $, u $ s, u $ d
            currency GBP: pund, britiske pund, pund sterling, gbp, sterling
            currency GBP: mgbp
            currency NOK: kroner, krone, kroners, kr, nok, norske kroner, mnok, tnok, tkr, mkr
            currency NOK: kronene, kronen
            currency SEK: svenske kroner, sek, svenske kronor, kronor
            currency SEK: msek
            currency DKK: danske kroner, dkk
            currency ISK: islandske kroner, isk
            currency CHF: sveitsiske franc, franc, chf
            currency CHF: mchf
            currency PLN: zloty, polske zloty, pln
            currency HUF: forint, ungarske forint, huf
            currency CZK: tsjekkiske koruna, tsjekkiske kroner, koruna, czk
            currency RON: leu, lei, rumenske lei, ron
            currency BGN: lev, leva, bulgarske lev, bgn
            currency HRK: kuna, kroatiske kuna, hrk
            currency TRY: tyrkiske lira, lira, try
            currency RUB: rubel, rubler, rub
            currency JPY: yen, jpy
            currency CNY: yuan, renminbi, cny
            currency KRW: won, krw
            currency INR: rupi, rupier, inr
            currency CAD: kanadiske dollar, cad
            currency CAD: c $, ca $
            currency AUD: australske dollar, aud
            currency BRL: real, reais, brl
            subunit: cent, øre
            between: mellom
            between: intervallet, spennet
            insteadOf: i stedet for, framfor
            approx: cirka, ca, rundt, omtrent, om lag, rundt regnet, knapt, drøyt, drøye, nesten, over, mer enn, mindre enn, anslagsvis, minst
            approx: tilsvarende, i overkant av, i underkant av, nærmere, like over, like under, opp mot, ikke mindre enn, totalt, bare, kun, hele
            approx: nøyaktig, eksakt, et beløp på, litt over, litt under, litt mer enn, beskjedne, symbolske, snaue, snaut, godt over, under, rekordhøye
            perPeriod: per dag, pr . dag, om dagen, daglig, hver dag, for hver dag, per uke, pr . uke, i uken, i uka, ukentlig, for hver uke, hver uke
            perPeriod: i døgnet, pr . døgn, per påbegynt uke, per påbegynt måned, for hver påbegynte uke, per dag fram til
            perPeriod: for hver dag som går, for hvert døgn
            perPeriod: per måned, pr . måned, i måneden, månedlig, for hver måned, per døgn, per påbegynte uke, per virkedag, per overtredelse, pr . virkedag
            perPeriod: for hver påbegynte, daglige
            perPeriod: hver eneste dag, dagen

            month 1: januar, jan
            month 2: februar, feb
            month 3: mars, mar
            month 4: april, apr
            month 5: mai
            month 6: juni, jun
            month 7: juli, jul
            month 8: august, aug
            month 9: september, sep, sept
            month 10: oktober, okt
            month 11: november, nov
            month 12: desember, des
            dateWord: dag, dagen
            weekday 1: mandag, mandagens, mandags, måndag
            weekday 2: tirsdag, tirsdagens, tirsdags, tysdag
            weekday 3: onsdag, onsdagens, onsdags
            weekday 4: torsdag, torsdagens, torsdags
            weekday 5: fredag, fredagens, fredags
            weekday 6: lørdag, lørdagens, lørdags, laurdag
            weekday 7: søndag, søndagens, søndags, sundag
            day 0: i dag, dags dato, i morges, i ettermiddag, i kveld, i formiddag, dagens, d . d
            day -1: i går, gårsdagens, gårsdagen
            day -2: i forgårs, for to dager siden
            day 1: i morgen
            yearRef 0: i år, dette året, inneværende år, årets, tidligere i år, senere i år
            yearRef -1: i fjor, for ett år siden, for et år siden, fjoråret, fjorårets, forrige år, i fjor høst
            yearRef -1: i fjor sommer, i fjor vår, det foregående året
            yearRef -2: for to år siden, i forfjor
            yearRef -3: for tre år siden
            yearRef -4: for fire år siden
            yearRef -5: for fem år siden
            yearRef 1: neste år, til neste år, kommende år
            monthRef 0: denne måneden, inneværende måned, månedens, i denne måneden
            monthRef -1: forrige måned, sist måned, for en måned siden, i forrige måned
            monthRef -2: for to måneder siden
            monthRef -3: for tre måneder siden
            monthRef 1: neste måned
            thatYear 0: samme år, det året, det samme året
            thatYear -5: fem år tidligere
            thatYear -4: fire år tidligere
            thatYear -3: tre år tidligere, tre år før
            thatYear -2: to år tidligere, to år før
            thatYear 1: et år senere, ett år senere, året etter, påfølgende år, det påfølgende året
            thatYear -1: et år tidligere, ett år tidligere, året før
            thatMonth 0: samme måned, den måneden
            thatMonth -3: tre måneder tidligere
            thatMonth -2: to måneder tidligere
            thatMonth 1: en måned senere, måneden etter
            thatMonth -1: en måned tidligere, måneden før
            thatDay 0: samme dag, den dagen
            thatDay -2: to dager tidligere
            thatDay 1: en dag senere, dagen etter, neste dag, påfølgende dag
            thatDay -1: en dag tidligere, dagen før
            until: innen, innen den, senest, til og med, inntil, før, frem til, fram til, siden, fra og med, frist
            until: fristen
            ordinal 1: første, fyrste
            ordinal 2: andre, annen, annet
            ordinal 3: tredje
            ordinal 4: fjerde
            ordinal 5: femte
            ordinal 6: sjette
            ordinal 7: sjuende, syvende
            ordinal 8: åttende
            ordinal 9: niende
            ordinal 10: tiende
            ordinal 11: ellevte
            ordinal 12: tolvte
            ordinal 13: trettende
            ordinal 14: fjortende
            ordinal 15: femtende
            ordinal 16: sekstende
            ordinal 17: syttende
            ordinal 18: attende
            ordinal 19: nittende
            ordinal 20: tjuende
            ordinal 21: tjueførste
            ordinal 22: tjueandre
            ordinal 23: tjuetredje
            ordinal 24: tjuefjerde
            ordinal 25: tjuefemte
            ordinal 26: tjuesjette
            ordinal 27: tjuesjuende
            ordinal 28: tjueåttende
            ordinal 29: tjueniende
            ordinal 30: trettiende
            ordinal 31: trettiførste
            season: våren, sommeren, høsten, vinteren, sommer, høst, vinter, begynnelsen av, starten av, slutten av, midten av, årsskiftet
            season: første kvartal, andre kvartal, tredje kvartal, fjerde kvartal, første halvår, andre halvår, utgangen av

            # The law.
            gdpr: gdpr, gdrp, personvernforordningen, personvernforordningens, personvernforordning, personvernforordninga, eus personvernforordning
            gdpr: generelle personvernforordningen, personvernreglene, personvernregler, personvernregelverket, personvernregelverk, eus personvernregler
            gdpr: personvernlovgivningen, personvernlovgivning, gdpr-reglene, gdpr-regler, gdpr-regelverket, gdpr-brudd, gdpr-lovgivningen, gdpr-bot
            gdpr: europeiske personvernregler, forordning ( eu, eu-forordningen, dsgvo, rgpd, avg, gdpr-bøter, gdpr-gebyr, pvf, personvernloven, eus personvernlov
            ukGDPR: uk gdpr, uk-gdpr, britiske gdpr, britiske personvernforordningen, britiske personvernloven, britisk personvernlov
            ukGDPR: britiske personvernregler, britiske personvernregelverket
            ePrivacy: cookie*, informasjonskapsel*, informasjonskapsl*, ekomloven, ekomlov, eprivacy, e-privacy, kommunikasjonsverndirektivet, spam
            ePrivacy: ekomlovens, lov om elektronisk kommunikasjon, uønskede anrop, uønsket markedsføring, telefonsalg*
            ePrivacy: søppelpost, direkte markedsføring, telefonsalg, telemarketing, uønsket reklame, uoppfordret*, reklame-sms, pecr, ttdsg
            ePrivacy: markedsføringshenvendelse*, reservasjonsregister*, elektronisk kommunikasjon, reklamehenvendelse*, uanmodet*, spam-*
            ePrivacy: ekomlov*, markedsføringslov*
            nationalLaw: personopplysningsloven, personopplysningslovens, personopplysningslov, personopplysningsloven av 2000, politiregisterloven
            nationalLaw: folkeregisterloven, personopplysningsloven fra 2000, straffeprosessloven, helseforskningsloven, barnevernloven
            nationalLaw: forskrift om arbeidsgivers innsyn, forskriften om arbeidsgivers innsyn, forskrift om kameraovervåking
            nationalLaw: politiregisterlova, personopplysningslova
            nationalLaw: pasientjournalloven, helseregisterloven, personopplysningsforskriften, gjeldsinformasjonsloven, kameraforskriften
            nationalLaw: arbeidsmiljøloven, personverndirektivet, gamle personopplysningsloven, nasjonal lov, norsk lov, e-postforskriften
            nationalLaw: kredittopplysningsloven, data protection act, bdsg, ccpa, bipa, coppa, helsepersonelloven, personregisterlov*, tidligere lov
            otherField: konkurransetilsyn*, konkurranselov*, kartell*, konkurransemyndighet*, antitrust*, prissamarbeid*, dominerende stilling
            otherField: konkurranseklagenemnd*, finanstilsyn*, hvitvask*, økokrim, norges bank, forbrukertilsyn*, markedsføringsloven, markedsrådet
            otherField: fotball*, eliteserien, obos-ligaen, ^nff, ^uefa, ^fifa, disiplinærutvalg*, bluss, doping*, skiforbund*, håndball*, skatteetat*
            otherField: skatteunndragelse*, skattesvik, merverdiavgift*, moms, tolletat*, tollvesen*, mattilsyn*, arbeidstilsyn*, arbeidsmiljøbrudd
            otherField: lotteritilsyn*, lotteri- og stiftelsestilsyn*, spillmyndighet*, fartsbot, fartsbøter, parkeringsbot, p-bot, parkeringsgebyr*
            otherField: miljødirektoratet, miljøgebyr, innsidehandel, markedsmanipulasjon, korrupsjon*, bestikkelse*, nasjonal kommunikasjonsmyndighet
            otherField: nkom, federal trade commission, ftc, ^dma, ^dsa, patent*, opphavsrett*, åndsverk*, greenwashing, grønnvasking, bundeskartellamt
            otherField: ærekrenkelse*, fiskeridirektoratet, dieselgate, medietilsyn*, luftfartstilsyn*, bompenge*, utenlandsk pengespill
            article: artikkel, artikkelen, artikler, artiklene, art
            provision: §, §§, paragraf, paragrafen, paragrafene, fortalepunkt, kapittel
            act: lov, loven, lovens, *loven, *lovens, lova, forskrift, forskriften, *konvensjon, *konvensjonen
            act: *konvensjonens, grunnloven, charteret
            paragraph: §, nr, nummer, ledd, leddet, avsnitt
            point: bokstav, bokstavene, bokst, punktum, punkt, pkt, litra
            infringe: i strid med, strid med, overtred*, overtrådt, overtrådte, *overtredelse, *overtredelser, *overtredelsen, brudd, bruddet, bruddene
            infringe: *brudd, *bruddet, brøt, bryter, brutt, bryte, krenk*, ulovlig*, ulovleg*, urettmessig*, uberettiget*, lovstridig*, rettsstridig*
            infringe: tilsidesatt, tilsidesette*, manglende, mangler, manglet, mangelfull*, utilstrekkelig*, ikke levd opp, ikke overholdt, overholdt ikke
            infringe: overholder ikke, ikke oppfylt, oppfyller ikke, ikke oppfyller, uten hjemmel, uten samtykke, uten rettslig grunnlag, uten behandlingsgrunnlag
            infringe: uten gyldig samtykke, ikke rettslig grunnlag, ikke hadde rettslig grunnlag, ikke i samsvar, misbruk*, uaktsom*, forsømmelse*, svikt
            infringe: sviktet, lovbrudd*, regelbrudd*, personvernbrudd*, snok*, uforsvarlig*, urettmessig, uautorisert*, ugyldig samtykke, ikke gyldig
            personalData: personopplysning*, persondata*, personlige opplysninger

            # Measures.
            fine: overtredelsesgebyr*, *overtredelsesgebyr, *overtredelsesgebyret, gebyr, gebyret, gebyrer, gebyrene, gebyrets, *gebyr, *gebyret, *gebyrer
            fine: gebyrkrav*, gebyrsak*, gebyrtrussel*, kjempegebyr*, millionsmell, millionsmekk, rekordhøyt gebyr, rekordstort gebyr
            fine: administrativt gebyr, administrative gebyrer, bøtekrav*, bøteforelegg*, datatilsynsgebyr*, sanksjonssum*, straffegebyr*
            fine: gebyrsum*, pengestraff*, økonomisk sanksjon
            fine: bot, boten, bota, bøter, bøtene, *bot, *boten, *bøter, *bøtene, forelegg, forelegget, bøteleggelse*, sanksjon, sanksjonen, sanksjoner
            fine: sanksjonene, gebyrvedtak*, lovbruddsgebyr*, lovbrotsgebyr*, millionbot, millionbøter, rekordbot, rekordbøter, rekordgebyr*, milliardbot
            fine: gdpr-bot, gdpr-gebyr, sanksjonsavgift*, straff, straffen, bøtebeløp*, gebyrbeløp*, millongebyr, milliongebyr*, gebyrstørrelse*, bøtesum*
            fine: administrative bøter, administrativ bot, kjempebot, personvernbot, personverngebyr, sanksjonsgebyr*
            > Treningskjeden Fjellform får et lovbruddsgebyr på 300 000 kroner.
            fineVerb: bøtelegger, bøtela, bøtelagt, bøtelegges, bøtelegge, bøtlagt, ilagt bot, ilagt gebyr, straffet, straffes, straffer, straffede
            fineVerb: gebyrilagt, bøtlegges, bøtlegger, bøtla, ble ilagt gebyr, ble bøtelagt, er bøtelagt, er ilagt gebyr, gebyrbelagt
            fineVerb: bøtes, straffet med, straffes med gebyr
            fineVerb: sanksjonert, sanksjonerer, sanksjoneres, gebyrlagt, gebyrlegges, gebyrlegger, ilagt, ilegges, ilegger, ila, ilegge, dømt til å betale
            fineVerb: dømmes til å betale, bøtelegging
            > Det svenske tilsynet har bøtelagt møbelkjeden Granlid.
            impose: ilegger, ila, ilagt, ilegges, ilegge, ileggelse, gir, ga, gav, gitt, gi, gis, gjev, gjekk, utsteder, utstedte, utstedt, utstedes, skriver ut
            impose: ilegge et, endte med, ender på, landet på, lander på, lande på, lød på, lyder på, havnet på, fastsettes til
            impose: fastsatt til, utmålt til, utmåles til, gjeve, gjevne, vedtekne, vedteke, fatta, skreiv ut, tilkjent, tilkjente
            impose: fikk med seg, tok ut, gitt et, nøyde seg med, nøyer seg med, reagerte med, reagerer med, satte beløpet, sette
            impose: setter beløpet, håndhevet, smalt til, gikk til, har ilagt, er blitt ilagt, ble pålagt, er pålagt
            impose: skrev ut, skrevet ut, vedtar, vedtok, vedtatt, vedtas, fatter, fattet, fattes, treffer, traff, truffet, pålegger, påla, pålagt
            impose: pålegges, fastsetter, fastsatte, fastsatt, fastsettes, setter, satte, satt, deler ut, delte ut, delt ut, tildeler, tildelte
            impose: tildelt, retter, rettet, kommer med, kom med, sender, sendte, varsler, varslet, beslutter, besluttet, bestemmer, bestemte
            impose: nedlegger, nedla, nedlagt, dømte, dømmer, kreve, krever, krevde, krevd, smeller til, slår til, slo til, utmåler, utmålt, utmålte
            impose: illegger, ilagte, gjev, gav, endte på, falt
            receive: får, fikk, fått, få, ilagt, ilegges, ble ilagt, er ilagt, blir ilagt, pålagt, pålegges, mottar, mottok, mottatt, risikerer
            receive: slapp unna med, slipper unna med, har fått, fått et, får et, får nå, må tåle, måtte tåle, må svare for
            receive: fikk regningen, ble møtt med, er varslet om, ble varslet om, varslet om at, kan få, kan vente seg, venter seg
            receive: smekk på fingrene, smekken, smellen, fikk smekk, får smekk, hanket inn, belastes med, ble belastet, belønnet med
            receive: endte opp med, ender opp med, slipper med en, slapp med en
            receive: risikerte, står overfor, truet med, trues med, trues av, rammes av, rammet av, må ut med, måtte ut med, måttet ut med, slipper med
            receive: slapp med, sluppet med, venter, kan vente, vanker, møtt med, møtes med, straffet med, straffes med, tildelt, tildeles, idømt
            receive: idømmes, pådrar seg, pådro seg, pådratt seg, varslet om, fikk varsel om, smekk, smell, på nakken, i fleisen, hentet inn, vedtok
            > Borettslaget Solbakken må ut med et gebyr på 90 000 kroner.
            mustPay: må betale, skal betale, måtte betale, skulle betale, å betale, betale, betaler, betalte, betalt, betales, dømt til å betale
            mustPay: må nå betale, skal nå betale, må punge ut, må punge ut med, måtte punge ut, skal ut med, kostet selskapet
            mustPay: koster selskapet, koster kommunen, det koster, svir, svidde, må bla opp, måtte bla opp, får regning, til statskassen
            mustPay: til statskassa, innbetale, innbetales, pålagt å betale, pålegges å betale, trenger å betale, slippe å betale
            mustPay: dyrt for, dyr lærepenge, ut med over, må hoste opp
            mustPay: punge ut, punger ut, koster, kostet, kosta, betaling av, ut med, må ut med, måttet ut med, må ut, hoste opp, dyrt, dyr, i gebyr, bla opp
            mustPay: må bla, ettergi, regning, regningen, pliktig å betale, svi
            order: pålegg, pålegget, påleggene, pålegger, påla, pålagt, pålegges, pålegge, påby, påbyr, påbød, påbud, beordrer, beordret, beordres
            order: fikk pålegg, får pålegg, fått pålegg, gir pålegg, ga pålegg, gitt pålegg, gav pålegg, pålegg om å, pålagt å, pålegges å
            order: påla … å, pålegger … å, fristen for å
            order: frist for gjennomføring, innen to uker, innen tre uker, innen seks uker, innen åtte uker, innen en måned
            order: innen én måned, innen to måneder, innen tre måneder, innen utgangen av, innen årsskiftet, plikt til å, pliktig til å
            order: forpliktet til å, krav om å, kravet om å, bedt om å, beordret til å, tvinges til å, tvunget til å, retteordre*
            order: rettepålegg*, må slettes, må fjerne, må fjernes, må etablere, må gi, må informere, må rydde opp, må rydde
            order: må ha på plass, må få på plass, må legge om, må begrense, må ta ned, må tas ned, må demontere, må skaffe
            order: må dokumentere, må utarbeide, må lage, må tilpasse, må oppdatere, må anonymisere, må destruere, må makulere, må lukke
            order: må utlevere, må sikre, må innhente, må rette opp, må utbedre, må stenge, skal slette, skal slettes, skal fjerne
            order: skal fjernes, skal rette, skal innføre, skal sørge for, skal rydde opp, skal gi innsyn, skal etablere, skal endre
            order: må nå slette, må nå, skal nå slette, å lage skriftlige rutiner, etablere rutiner, lage rutiner
            order: krever, krevde, krevd, krav om, kreves, ber om, bedt om, forlanger, forlangte, oppfordrer, oppfordret, tvinger, tvunget, tvang
            order: instruerer, instruert, korrigerende tiltak, frist, fristen, plikter, retting, irettesetter, krever at, pålegg om
            order: må slette, må sørge for, må endre, må stanse, må rette, må innføre, må bringe, innen fire uker
            comply: i samsvar med, i samsvar, i tråd med, bringe, bringes, slette, sletter, slettes, slettet, sletting, tilpasse, tilpasses, endre
            comply: sletta, slette alle, fjerna, fjernet, tas ned, ta ned, demonteres, demontert, rydde, ryddes, rydder opp, få orden på
            comply: få på plass, ha på plass, lukke avviket, lukke avvik, gi tilgang, utlevere, utleveres, utlevert, begrenses, begrenset
            comply: anonymiseres, oppdateres, innføres, etableres, utarbeides, utarbeider, iverksettes, krypteres, kryptere, skilte
            comply: skilting, informeres, underrettes, legge om, endra, justere, tilgangskontroll, loggkontroll, skriftlige rutiner
            comply: rutiner, databehandleravtale, vurdere personvernkonsekvenser, konsekvensvurdering, innhente, gjennomgå, rettes opp
            comply: gjenopprette, redegjøre
            comply: endrer, endres, endringer, rette, retter opp, rette opp, rettes, korrigere, opphøre, opphører, informere, underrette, varsle de
            comply: gi innsyn, innsyn, etterkomme, etterleve, oppfylle, oppfyller, sikre, sørge for, gjennomføre, gjennomfører, innføre, innfører
            comply: etablere, etablerer, implementere, utbedre, utbedrer, forbedre, tilgangsstyring, iverksette, iverksetter, dokumentere, anonymisere
            comply: begrense, oppdatere, utarbeide, utpeke, innhente samtykke, destruere, makulere, fjerne, fjerner, fjernes, svare, besvare, rydde opp
            comply: revidere, demontere, skifte praksis, internkontroll, tiltak
            ban: forbud, forbudet, forbyr, forbød, forbudt, forbys, forby, *forbud, *forbudet, behandlingsforbud, stanser, stanset, stanses, stopper
            ban: kan ikke lenger, får ikke lenger, må ikke lenger, ikke lenger kan, ikke lenger får, ikke lov til å, ikke lenger lov
            ban: ikke lov å, får ikke lov, får ikke bruke, kan ikke bruke, får ikke fortsette, kan ikke fortsette, ikke fortsette
            ban: setter foten ned, satte foten ned, setter stopp, satte stopp, satt stopp, setter en stopper, satte en stopper, å forby
            ban: forbød å, forbys å, forbud mot, forbudet mot, nedla forbud, nedlagt forbud, nedlegger forbud, ilagt forbud
            ban: umiddelbar stans, må stanse, må stoppe, må slutte, må straks, skal stanse, skal stoppe, skal slutte med, stansordre*
            ban: stoppordre*, bruksforbud*, midlertidig forby, begrensning i behandlingen, begrense behandlingen, behandlingsstans
            ban: utleveringsforbud*
            ban: stoppet, stoppes, blokkerer, blokkert, blokkerte, begrensning av behandlingen, midlertidig forbud, midlertidig stans, overføringsforbud
            ban: suspenderer, suspendert, suspensjon av, stengt, stenger, bannlys*, nektes å, nekter, utestengt, stans i, stans, hasteforbud
            > Datatilsynet forbød appen Lumivox å vise atferdsbasert reklame.
            stopVerb: opphøre, opphører, opphørte, stanse, stanser, stanset, stoppe, stopper, stoppet, avslutte, avslutter, avsluttet, avbryte
            stopVerb: slutte å, slutter å, slutte med, stanse all, stanses, stoppe all, stoppes, opphøre med, avslutte behandlingen
            stopVerb: avvikle, avvikler, avvikles, avviklet, kutte ut, kutter ut, legges ned, legger ned, lagt ned, tas ned, skrus av
            stopVerb: slås av, koble fra, kobles fra, ikke fortsette, fryses, holde opp med, innstille bruken, stenges, stengte
            stopVerb: fjerne kameraet, fjerne kameraene
            stopVerb: slutte, slutter, sluttet, avstå, avstår, unnlate, skru av, skrur av, slå av, slår av, stenge, stenger, stengt, suspendere, pause
            stopVerb: sette på pause, ikke lenger behandle, ikke lenger bruke, innstille, fryse, legge ned, ta ned
            reprimand: irettesett*, irettesatt, irettesatte, irettesettelse, irettesettelsen, irettesettelser
            reprimand: irettesatt av, fikk irettesettelse, får irettesettelse, får en irettesettelse, fikk en irettesettelse
            reprimand: slapp med irettesettelse, slipper med irettesettelse, skarp refs, får refs, fikk refs, kraftig kritikk, får kritikk
            reprimand: fikk kritikk, skriftlig irettesettelse, tilrettevist, tilrettevise, tilrettevises, misbilligelse
            reprimand: reprimande, refs, refser, refset, refses, alvorlig kritikk, påtale, påtalt, skarp kritikk, tilrettevisning
            reprimand: kritikk fra datatilsynet, retter kritikk mot, rettet kritikk mot
            warn: advarsel, advarselen, advarsler, advarer, advarte, advart, advares, formell advarsel, skriftlig advarsel, åtvaring
            warn: formell åtvaring, åtvarte, åtvarar, gitt advarsel, ga advarsel, får advarsel, fikk advarsel
            periodic: tvangsmulkt, tvangsmulkten, tvangsmulkta, tvangsbot, tvangsbøter, dagbøter, dagbot, dagmulkt, dagmulkten, daglige bøter, daglig bot
            periodic: dagbøter på, dagbøter inntil, tvangsmulkt på, løpende tvangsmulkt, dagmulkter, døgnmulkter, per døgn i mulkt
            periodic: tvangsbøte, mulkt for hver dag, mulkt per dag, tvangsgebyr*
            periodic: løpende mulkt, mulkt, mulkten, mulkta, dwangsom, astreinte, bot per dag, døgnbøter, døgnmulkt
            propose: varsel om, varsel, varselet, varslet, varsler, varsla, varsles, varslede, forhåndsvarsel, forhåndsvarslet, varslet gebyr, utkast
            propose: kan få et gebyr, kan få bot, vil gi selskapet, varsler at, har varslet, ble varslet, er varslet, varsel om vedtak
            propose: varsel om gebyr, varsel om overtredelsesgebyr, varselbrev, forhåndsvarsler, forhåndsvarslede, har til hensikt å
            propose: vurderer gebyr, vurderer å forby, ønsker å ilegge, ønsker å gi, legger vi opp til, la vi opp til, foreløpig vurdering
            propose: utkast til, innstilt på, innstiller på, krevde, påstår, aktor ba om, ber retten om, tiltalt, tiltale, tatt ut tiltale
            propose: siktet
            propose: utkastet, utkast til vedtak, foreslår, foreslo, foreslått, foreslås, forslag, forslaget, har til hensikt, hensikt, planlegger
            propose: planlagt, planlagte, akter, akter å, vurderer å ilegge, foreløpige, anbefaler, anbefalte, anbefalt, påstand om, la ned påstand
            propose: legger ned påstand, nedla påstand, legger opp til, la opp til, vil ilegge, vil gi, innstiller, innstilt, innstilling, notice of intent
            propose: vurderer å gi, førstegangsvarsel, politianmeld*
            propose: foreløpig vedtak, foreløpig konklusjon, foreløpige konklusjon
            > Tilsynet varslet Solvang skole om et gebyr på 75 000 kroner.
            rumour: ifølge kilder, anonyme, anonym kilde, ikke navngitte, angivelig, angivelege, etter sigende, visstnok, ryktes, rykter
            rumour: ryktet, ventes, forventes, ventelig, med kjennskap til, kjennskap til saken, personer med, innsidere
            rumour: kan vente, risikerer, kan ende, skal angivelig, ligger an til, spekulasjon*, ubekreftede, står i fare
            rumour: kilder med, kilder nær, anonyme kilder, kilder i
            > Forsikringsselskapet Alsinge ligger an til å få en millionbot, ifølge personer med kjennskap til saken.
            withdraw: trukket tilbake, trekker tilbake, trakk tilbake, tilbakekalt, tilbakekaller, tilbakekalte, trekkes tilbake, frafaller, frafalt, frafalles
            withdraw: trekker gebyret, trakk gebyret, trekker vedtaket, trakk vedtaket, frafalt gebyret, dropper gebyret, droppet gebyret
            withdraw: omgjort av datatilsynet, henlegger saken, henla saken, legger bort saken, la bort saken
            withdraw: droppet, dropper, henlagt, henlegger, henla, oppgir, oppgitt, avsluttet saken, avslutter saken, ettergitt, omgjør, omgjorde, omgjort
            withdraw: opphevet forbudet

            # Sums that are no fines.
            cap: opptil, opp til, inntil, høyst, maksimalt, maksimal, maksimale, maksimum, maks, max, taket, tak, tak på, øvre grense, av omsetningen
            cap: likevel høyst, begrenset oppad til, oppad begrenset til
            cap: av global, av den globale, av årlig, av den årlige, av den samlede, av virksomhetens, av selskapets, av konsernets, av omsetning
            cap: av årsomsetningen, kan utgjøre, kan bli, kan nå, kunne ha, teoretisk, rammen, øvre ramme, maksimalgebyr*, maksgebyr*, avhengig av hva
            cap: alt etter, gebyrer på, kan ilegges, kan ilegge, det høyeste av, prosent av omsetningen, prosent av
            turnover: omsetning, omsetningen, omsatte, omsetter, *omsetning, *omsetningen, inntekt*, inntjening*, overskudd, overskuddet, profitt, gevinst
            turnover: resultat, resultatet, årsresultat*, driftsresultat*, salg, salget, underskudd, tap, tapet, børsverdi*, markedsverdi*, verdsatt, verdsettes
            turnover: egenkapital*, aksje, aksjen, aksjer, aksjekurs*, formue*, ebitda, balanse, bunnlinje*, fond, fondet
            turnover: tjente
            total: totalt, til sammen, tilsammen, samlet, samlede, sammenlagt, i alt, summen, sum, totalsum*, gjennomsnitt*, i gjennomsnitt, i snitt
            total: alt i alt, samlet sett, i bøter, bøter for, gebyrer for, antall, antallet, fordelt på, i sum
            total: siden 2018, i hele europa, summerer seg, gjennomsnittlig
            damages: erstatning, erstatningen, *erstatning, *erstatningen, oppreisning, oppreisningen, kompensasjon*, gruppesøksmål*, massesøksmål*
            damages: erstatningskrav*, erstatningssak*, søksmål*, saksøker*, saksøkt*, saksøkte, stevning*, stevnet, stevner, skade, ikke-økonomisk
            damages: sivilt søksmål, sivilrettslig*, ikke-økonomisk tap
            damages: jury, juryen, patent*, oppreisning*
            otherSum: avsetning*, avsatt, avsetter, satt av, satte av, sette av, pris, prisen, priser, kostnad*, sakskostnad*, saksomkostning*, utgift*
            otherSum: budsjett*, bevilgning*, investering*, investerer, investerte, investert, forlik, forliket, kjøp, kjøpte, kjøpt, kjøper, kjøpet
            otherSum: selger, solgte, solgt, oppkjøp*, overtar, overtok, overtakelse*, løsepenge*, lån, lånet, lånene, lønn, lønna, lønnen, abonnement*
            otherSum: kontingent*, donasjon*, støtte, tilskudd*, premie*, utbytte*, bonus*, kontrakt*, anbud, verdi, verdt, finansiering*, stjålet, svindel
            otherSum: svindlet, gjeld, gjelden, gjelda, fordring*, årlig, i året, per år, pr . år, aksjekapital, leie, leia, leien, gavekort, behandlingsgebyr*
            otherSum: saksbehandlingsgebyr*, tinglysingsgebyr*
            otherSum: bitcoin*, løsesum*, grunnbeløp*, utgangspunkt, kostet, koster å, donert, forsikring*, mindretall*

            # Procedure.
            decide: vedtak, vedtaket, vedtakene, vedtaks, vedtar, vedtok, vedtatt, vedtas, avgjørelse, avgjørelsen
            decide: falt, avsier, kjennelse, kjennelsen, avgjørelsen falt, avgjørelsen kom, vedtaket kom, vedtaket er fra, ble truffet
            decide: ble fattet, er datert
            decide: avgjørelser, avgjør, avgjorde, avgjort, beslutning, beslutningen, beslutter, besluttet, fant
            decide: finner, funnet, fastslår, fastslo, fastslått, slår fast, slo fast, slått fast, konkluderer
            decide: konkluderte, konkludert, konklusjon*, kom til, kommet til, kommer til at, kom fram til
            decide: kom frem til, fattet, fatter, truffet, treffer, traff, konstaterer, konstaterte, vurderer
            decide: vurderte, vurdert, vurdering*, avsagt, avsa, bestemte, bestemt, rettskraftig*, endelig, datert
            decide: daterte, er fra
            decide: bærer datoen, undertegnet
            announce: meldte, melder, opplyste, opplyser, opplyst, offentliggjorde, offentliggjort, offentliggjør
            announce: publiserte, publisert, kunngjorde, kunngjort, annonserte, fortalte, pressemelding
            announce: pressemeldingen, avslørte, meddelte, meddelt, informerte, ble kjent, kom fram
            incident: lekkasje, lekkasjen, lekkasjer, datalekkasje, datalekkasjen, lekket, lekke, hackerangrep*
            incident: hacker*, hacket, dataangrep, dataangrepet, cyberangrep*, angrep, angrepet, tyveri, tyveriet
            incident: stjålet, datainnbrudd*, innbrudd, innbruddet, avvik, avviket, hendelse, hendelsen, hendelser
            incident: inntraff, løsepengevirus
            statute: lov, loven, forordning, forordningen, direktiv, direktivet, forskrift
            conclude: avsluttet, avslutta, avslutter, avsluttede
            inquiry: undersøkelse*, undersøker, undersøkte, undersøkt, undersøke, granskning*, gransking*, gransker, gransket, tilsyn, tilsynssak*
            inquiry: stedlig tilsyn, brevtilsyn, kontroll, kontrollen, kontroller, kontrollerte, inspeksjon*, etterforsk*, startet, innledet, innleder
            inquiry: åpnet, åpner, åpnet sak, ransak*, razzia, eget initiativ, på eget initiativ, redegjørelse, krav om redegjørelse, bedt om redegjørelse
            inquiry: uttale seg
            appeal: klage til personvernnemnda, klage på vedtaket, klage over vedtaket, klagesak*, anke, anken, ankesak*, søksmål, søksmålet, rettslig prøving
            appeal: klageomgang*, ankebehandling*, gyldighetssøksmål*, søksmål mot staten, omgjøringsbegjæring*
            appeal: domstolsprøving, overprøving, innsigelse*, klageadgang*, klagerett*, klagefrist*, begjæring*, klagebehandling*, påankes
            appealVerb: anker, anket, anka, anke, ankes, har anket, å anke, påanket, påanker, klager på vedtaket, klaget på vedtaket, klage på vedtaket
            appealVerb: klager vi til personvernnemnda, klage til personvernnemnda, klage til nemnda, klager til nemnda, klaget til nemnda
            appealVerb: klaget vedtaket inn for, klager vedtaket inn, klage vedtaket inn, klaget på gebyret, klager på gebyret
            appealVerb: klage på gebyret, klaget på pålegget, klage på pålegget, bringe saken inn for, bringe vedtaket inn, bringe inn for
            appealVerb: brakte inn for, vil ikke godta, godtar ikke, godtok ikke, ikke godta, nekter å godta, aksepterer ikke
            appealVerb: aksepterte ikke, nekter å betale, klagen er sendt, klage er sendt, klagen til markedsrådet sendt
            appealVerb: har sendt klage på, gå til sak, gikk til søksmål, ta saken til retten, ta saken videre, tar saken videre
            appealVerb: tok saken videre, prøve saken for retten, prøve vedtaket, få vedtaket prøvd, få prøvd, saksøke, saksøke staten
            appealVerb: saksøker staten, saksøkte staten, stevne staten, reise søksmål, ta ut stevning, tatt ut stevning, anke dommen
            appealVerb: anker dommen, anket dommen, ankesak*, påklagar, påklaga, kravde omgjøring, krevde omgjøring, begjærer omgjøring
            appealVerb: begjærte omgjøring, ikke bøye av
            appealVerb: påklaget, påklager, påklage, påklages, påklagde, påklagd, klaget, klagde, klagd, klaget til personvernnemnda, klager til personvernnemnda
            appealVerb: går til retten, gikk til retten, gått til retten, går til domstolene, gikk til domstolene, går til sak, gikk til sak, gått til sak
            appealVerb: saksøker, saksøkte, saksøkt, tok saken til, tar saken til, tatt saken til, brakte saken, bringer saken, bragte saken, brakt saken
            appealVerb: brakt inn for, bringes inn for, brakte vedtaket inn, bestrider, bestred, bestridt, utfordrer, utfordret, fremmer klage, fremmet klage
            appealVerb: tok ut søksmål, tar ut søksmål, tatt ut søksmål, tok ut stevning, stevner staten, stevnet staten, reist søksmål, reiste søksmål
            appealVerb: sender klage, sendte klage, krever omgjøring, vil ha beløpet ned, går rettens vei, gikk rettens vei, kjemper mot, motsetter seg
            intend: vil, akter, har til hensikt, vurderer, vurderte, planlegger, ønsker, kan, kunne, ville, skal, opplyser, varsler, truer med, forbeholder
            intend: kommer vi til å klage, skal klage, klager til personvernnemnda, klager på vedtaket, anker, anker dommen
            intend: tar saken videre, går til sak, går til retten, vurderer om, vurderer nå, får vi se på, se nærmere på, vil ikke godta
            intend: godtar ikke, er skuffet, er svært skuffet, deler ikke, reagerer på, overrasket over, er overrasket, mulig at
            intend: sannsynligvis, ikke bestemt seg, ikke bestemt oss, innstilt på, klar for, klare for
            intend: forbereder, er uenig, uenig, ikke enig, tar stilling, ta stilling, skal vurdere, leser vedtaket, gjennomgår, studerer, kommer til å
            intend: kjem til, åpner for, utelukker ikke, bestemme seg, tenker, overveier
            lodge: klaget, klager, klage inn, klaget inn, klager inn, klagde inn, innklaget, sendte inn, sendt inn, leverte, levert, leverer, meldte
            lodge: er levert, ble levert, er sendt, sendte, sendt, ble sendt, kom fra, mottok en klage, mottatt en klage, mottok klage
            lodge: mottatt klage, har sendt, startet med, begynte da, innkom, kom det inn, fikk inn
            lodge: melder, meldt, anmeldte, anmeldt, fremmet, fremmer, framsatte, henvendte, henvendt, tok kontakt, kontaktet, mottok, mottatt, mottar
            lodge: kom inn, kommet inn, startet, utløst, bakgrunnen, etter en klage, etter klage, etter klager, på bakgrunn av en klage, begynte med
            lodge: tipset, tips, rapporterte, innsendt, brakte inn, innga, inngitt, la fram
            dismiss: avviser, avviste, avvist, avvises, avvise, avslår, avslo, avslått, avslag, forkaster, forkastet, forkastes, tapte, taper, tapt
            dismiss: førte ikke fram, førte ikke frem, fører ikke fram, fører ikke frem, ikke nådd fram, når ikke fram, ikke fått medhold
            dismiss: ikke gitt medhold, avviser klagen, avviste klagen, avvist klagen, tok ikke klagen til følge, ikke tatt til følge
            dismiss: klagen ble ikke tatt til følge, avslo klagen, avslår klagen, tapte saken, tapte i, nektet fremmet, ankenektelse*
            dismiss: forkaster anken, forkastet anken
            dismiss: uten hell, ikke medhold, fikk ikke medhold, får ikke medhold, nådde ikke fram, nådde ikke frem, vant ikke fram, forgjeves, ubegrunnet
            dismiss: grunnløs*, nektet, nekter, frifunnet staten, frifinnes staten, staten vant, staten frifinnes, staten frifunnet, tok ikke til følge
            grant: medhold, fikk medhold, får medhold, fått medhold, gav medhold, ga medhold, gir medhold, vant, vinner, vunnet, vant fram, vant frem, tok til følge
            grant: fikk delvis medhold, får delvis medhold, fikk medhold i at, gitt delvis medhold, klagen tas til følge
            grant: tok klagen til følge, gis medhold, vinner fram, vinner frem, når fram, fikk rett, får rett, ga kommunen medhold
            grant: gir kommunen medhold, ga selskapet medhold, gir selskapet medhold
            grant: tatt til følge, tas til følge, delvis medhold, nådde fram, nådde frem, gehør
            uphold: opprettholder, opprettholdt, opprettholdes, opprettholde, stadfester, stadfestet, stadfestes, stadfestelse, bekrefter, bekreftet
            uphold: blir ståande, vart ståande, blir stående som, bekreftes, bekreftet at, gyldig vedtak, vedtaket er gyldig
            uphold: gebyret er gyldig, gebyret står, står fortsatt, opprettheld, oppretthaldt, oppretthaldar, enig i vedtaket, enig i at
            uphold: tapte mot staten, tapte mot datatilsynet, må likevel betale, likevel betale, må fortsatt betale
            uphold: ikke grunnlag for å endre, ikke funnet grunn til å endre, samme resultat, samme konklusjon, gir tilsynet rett
            uphold: ga tilsynet rett, gir datatilsynet rett, ga datatilsynet rett
            uphold: står seg, stod seg, sto seg, stått seg, blir stående, ble stående, blitt stående, fastholder, fastholdt, fastholdes, gyldig, er gyldig
            uphold: står fast, sto fast, står ved lag, enig med tilsynet, enig med datatilsynet, ikke endret, ikke for mye, med rette, i behold
            uphold: ga datatilsynet medhold, gav datatilsynet medhold, gir datatilsynet medhold, gitt datatilsynet medhold, ga tilsynet medhold, gir tilsynet medhold, ga staten medhold, gir staten medhold, staten vant, datatilsynet vant
            annul: opphever, opphevet, oppheves, oppheve, opphevelse, annullerer, annullert, annullerte, annulleres, omgjør, omgjorde, omgjort, omgjøres
            annul: kjent ugyldige, kjente gebyret ugyldig, kjenner gebyret ugyldig, kjente vedtaket ugyldig, kjenner vedtaket ugyldig
            annul: er ugyldig, var ugyldig, slapp å betale, trenger ikke å betale, trenger ikke betale, slipper gebyr, slapp gebyr
            annul: slipper bot, slapp bot, blir kvitt gebyret, ble kvitt gebyret, slettet gebyret, sletter gebyret, oppheva, fritatt for
            annul: fritas for, frikjent, frikjenner, frikjente, frifinnelse, stryker, strøk, strøket, tilsidesatt, setter til side
            annul: satte til side, satt til side, fjernet hele gebyret, omgjøre, omgjort av nemnda
            annul: ugyldig*, kjent ugyldig, kjenner ugyldig, slipper gebyret, slapp gebyret, slipper boten, slapp unna, slipper unna, slipper å betale
            annul: strek over, satte strek, satt strek, frifinner, frifant, frifunnet, frifinnes, bortfaller, bortfalt, falt bort, faller bort
            annul: underkjenner, underkjente, underkjent, ettergitt, fjernet gebyret, vedtaket oppheves, skrotet, skroter
            reduce: reduserer, reduserte, redusert, reduseres, redusere, reduksjon*, senker, senket, senkes, setter ned, satte ned, satt ned, settes ned
            reduce: satt ned til, settes ned til, ble satt ned, ble redusert, beløpet ned, kuttet til, kuttes til, prutet, prutes, pruter
            reduce: slår av på, slo av på, slått av på, senka, halvert til, avkortes, avkorter, mildere, krympes, ned fra
            reduce: redusert gebyret, nedsettes, nedsatte, nedsetter, lavere beløp, lavere gebyr, halvparten, halve beløpet
            reduce: nedsatt, nedsettelse*, halverer, halverte, halvert, halveres, kutter, kuttet, kuttes, minsker, minsket, lavere, nedjuster*, krymper
            reduce: krympet, formildet, avkortet, barbert, slipper billigere, slakket, rabatt, til kroner
            increase: øker, økte, økt, økes, økning, hever, hevet, heves, skjerper, skjerpet, skjerpes, skjerpelse, dobler, doblet, dobles, forhøyer, forhøyet
            increase: økt gebyr, økt til, høyere gebyr, fordoblet, skjerpende
            increase: høyere, tredobl*, oppjuster*, stiger, steg
            refer: hjemviser, hjemviste, hjemvist, hjemvises, sender tilbake, sendte tilbake, sendt tilbake, tilbake til, ny behandling, behandles på nytt
            refer: behandle på nytt, på nytt, prejudisi*, foreleggelse, forelegger, forela, forelagt for, efta-domstolen, eu-domstolen, vurdere på nytt, ny vurdering
            refer: tilbakevist, returnert
            suspend: oppsettende virkning, utsatt iverksetting, utsatt iverksettelse, oppsettende, utsetter, utsatte, utsatt, utsettes, suspenderer
            suspend: suspendert, satt på vent, på vent, midlertidig forføyning, inntil videre, i bero, berostilt
            complaint: klage, klagen, klaga, klager, klagene, *klage, *klagen, anmeldelse, anmeldelsen, anmeldelser, henvendelse, henvendelser, tips
            complaint: klage fra, klagen ble, klagen er levert, klagen kom, en klage, klagesaken, privatpersonklage*, forbrukerklage*
            complaint: klager fra
            complaint: varsling, melding, bekymringsmelding, innklaging
            complain: klaget, klager, klagde, klaget inn, klager inn, klaget på, klaget over, innklaget, henvendte seg, henvendt seg, tok kontakt, anmeldte
            complain: varslet tilsynet
            complain: klager … inn, klagde … inn, som klaget inn, klaget saken inn, klager til datatilsynet, klaget de til
            complain: gått til datatilsynet, gikk hun til, gikk han til, skrev til datatilsynet, tipset datatilsynet, meldte saken til
            complain: meldte fra til, sendt klage til datatilsynet, sendte klage til datatilsynet, sendte inn klage, sendt inn klage
            complain: leverte klage, levert klage, leverte en klage, har klaget, hadde klaget, ba tilsynet, bedt tilsynet
            complain: anmeldt, slo alarm, tipset, kritiserte, reagerte på, meldte fra
            behalf: på vegne av, vegne av, på deres vegne, på hennes vegne, på hans vegne, representerer, representerte, representert, i navnet til, fullmakt
            behalf: på vegner av, fullmakt fra
            behalf: etter fullmakt, med fullmakt, på oppdrag fra, sammen med
            accept: anker ikke, anket ikke, ikke anke, vil ikke anke, ikke anket, vil ikke klage, klager ikke, ikke klage, ikke påklaget, ikke å klage
            accept: kommer ikke til å klage, kommer ikke til å anke, ikke kommer til å bruke, ikke kommer til å klage, har akseptert
            accept: aksepterer gebyret, aksepterte gebyret, betaler gebyret, betalte gebyret, betaler boten, slår seg til ro
            accept: slo seg til ro, retter seg etter, har rettet seg, tar kritikken, tok kritikken, tar vedtaket til etterretning
            accept: tek til etterretning, følger pålegget, følge pålegget, lover å rette, ikke påklage, ikke påanke, lar det bli med
            accept: lot det bli med, ga seg, gir seg, bøyer av, bøyer seg, legger seg flat, la seg flat, la seg flate
            accept: ikke klaget, aksepterer, aksepterte, akseptert, aksepterer vedtaget, tar til etterretning, tok til etterretning, tatt til etterretning
            accept: har betalt, betalt gebyret, betalt boten, vedtatt boten, godtok, godtatt, erkjenner, erkjente, erkjent, beklager, beklaget
            accept: respekterer, innrømmer, innrømmet, retter seg, trakk anken, trekker anken, trakk klagen, trukket klagen, trekker klagen, sier seg enig

            # Who.
            authorityNoun: myndighet, myndigheten, myndighetens, myndigheter, myndighetene, tilsynsmyndighet, tilsynsmyndigheten, tilsynsmyndighetens
            authorityNoun: datavernmyndighet*, datavernombud*, databeskyttelsesombud*, databeskyttelseskommissær*, delstatskommissær*
            authorityNoun: datakommissær*, tilsynsorgan*, kontrollorgan*, klageorgan*, tilsynsetat*, personvernetat*
            authorityNoun: personverninspeksjon*, personvernbyrå*, datainspeksjon*
            authorityNoun: tilsynsmyndigheter, tilsynsmyndighetene, personvernmyndighet*, datamyndighet*, databeskyttelsesmyndighet*, tilsynet, tilsynets
            authorityNoun: tilsyn, tilsynene, datatilsyn*, personverntilsyn*, vakthund, vakthunden, personvernnemnd*, nemnda, nemndas, nemnd, nemnden
            authorityNoun: personvernråd*, ombud, ombudet, personvernombudsmann*, ombudsmann, ombudsmannen, kommisjon, kommisjonen, kommisjonær, kommissær*
            authorityNoun: personvernkommisjon*, personvernkommissær*, regulator, regulatoren, kontrollmyndighet*, direktorat, direktoratet, etat, etaten
            authorityNoun: byrå, byrået, databeskyttelsesbyrå*, inspeksjonen, personvernvakt*, datavakt*, informasjonskommissær*
            courtNoun: domstol, domstolen, domstolens, domstoler, domstolene, *domstol, *domstolen, retten, rettens, rett, tingrett, tingretten, tingrettens
            courtNoun: lagmannsrett, lagmannsretten, lagmannsrettens, høyesterett, høyesteretts, *rett, *retten, dommer, dommeren, dommere, dommerne
            courtNoun: efta-domstolen, eu-domstolen, tribunal*, instans, instansen, klageinstans*, ankeinstans*, forvaltningsdomstol*, personvernnemnda
            companyNoun: selskap, selskapet, selskapets, selskaper, selskapene, *selskap, *selskapet, *selskapets, *selskaper, virksomhet, virksomheten
            companyNoun: treningsapp*, strømapp*, helseapp*, mobilapp*, parkeringsapp*, betalingsapp*, bankapp*, meldingsapp*, sjekkeapp*
            companyNoun: spillapp*, taxiapp*, ki-app*, bomapp*
            companyNoun: bensinstasjon*, *stasjon, *stasjonen, bakerikjede*, bakeri, bakeriet, havneterminal*, terminal, terminalen
            companyNoun: kjøpesenter*, leketøykjede*, boligstiftelse*, *stiftelse, *stiftelsen, fiskemottak*, oppdrettsselskap*
            companyNoun: oppdretter, oppdretteren, sjømatselskap*, sjømatbedrift*, krisesenter*, barnevern*, helsestasjon*, tannklinikk*
            companyNoun: tannlegekjede*, tannlegesenter*, privatklinikk*, øyeklinikk*, dyreklinikk*, veterinær*, fysioterapeut*
            companyNoun: idrettsklubb*, frisør, frisøren, frisørkjede*, kjøpmann, kjøpmannen, håndverker, rørlegger*, entreprenør
            companyNoun: entreprenøren, *entreprenør, strømleverandør*, nettselskap*, renovasjonsselskap*, bilverksted*, vaktselskap*
            companyNoun: sikkerhetsselskap*, ferjeselskap*, fergeselskap*, bussselskap*, busselskap*, transportselskap*, trafikkselskap*
            companyNoun: kollektivselskap*, parkeringsselskap*, renholdsfirma*, renholdsselskap*, bemanningsbyrå*, bemanningsselskap*
            companyNoun: rekrutteringsbyrå*, rekrutteringsselskap*, revisjonsfirma*, regnskapsfirma*, analyseselskap*, annonseselskap*
            companyNoun: reklamebyrå*, mediebyrå*, datameglere*, datamegler*, programvareselskap*, programvarefirma*, teknologibedrift*
            companyNoun: appselskap*, apputvikler*, appleverandør*, spillselskap*, spillutvikler*, nettkasino*, lotteri*, treningsselskap*
            companyNoun: treningsstudio*, klesbutikk*, kleskjede*, elektronikkjede*, byggevarekjede*, varehus, varehuset, møbelhus*
            companyNoun: nettbutikkjede*, netthandel*, utleiefirma*, utleieselskap*, boligutleier*, eiendomsforvalter*, huseierforening*
            companyNoun: forsikringsgigant*, forsikringsgiver*, storbank*, nettbank*, kredittforetak*, kredittselskap*
            companyNoun: kredittopplysningsbyrå*, finansforetak*, finansselskap*, fintechselskap*, betalingsselskap*, forbrukslånsbank*
            companyNoun: inkassobyrå*, innkrevingsselskap*, folkehøgskole*, grunnskole*, ungdomsskole*, barneskole*, friskole*
            companyNoun: studentsamskipnad*, kulturskole*, teater, teateret, kinokjede*, festival, festivalen, trossamfunn*, menighetsråd*
            companyNoun: byrådsavdeling*, kommunal etat, bydel, fylkesmann*, statsforvalter*, helsevesen*, helsetjeneste*, legevakt
            companyNoun: legevakta, legevakten, ambulansetjeneste*, brannvesen*, bistandskontor*, tilsynspliktig*, reiselivskjempe*
            companyNoun: kjempe, kjempen, *kjempe, *kjempen, reiseselskap*, reisearrangør*, hotellkjede*, campingplass*, alpinanlegg*
            companyNoun: skianlegg*, dyrepark*, fornøyelsespark*, selskapet bak, firmaet bak
            companyNoun: virksomhetens, virksomheter, virksomhetene, *virksomhet, *virksomheten, bedrift, bedriften, bedrifter, bedriftens, *bedrift, *bedriften
            companyNoun: firma, firmaet, firmaets, firmaer, *firma, *firmaet, konsern, konsernet, konsernets, *konsern, *konsernet, kjede, kjeden, kjeda
            companyNoun: kjedens, kjeder, *kjede, *kjeden, *kjeder, gruppe, gruppen, gigant, giganten, gigantens, giganter, *gigant, *giganten, *giganter
            companyNoun: operatør, operatøren, *operatør, *operatøren, tilbyder, tilbyderen, tilbydere, *tilbyder, leverandør, leverandøren, leverandører
            companyNoun: *leverandør, *leverandøren, aktør, aktøren, aktører, butikk, butikken, butikker, *butikk, *butikken, forretning, forhandler
            companyNoun: forhandleren, produsent, produsenten, *produsent, tjeneste, tjenesten, tjenester, *tjeneste, *tjenesten, plattform, plattformen
            companyNoun: *plattform, *plattformen, app, appen, apper, appens, *appen, nettside, nettsiden, nettsider, nettsted, nettstedet, nettbutikk
            companyNoun: nettbutikken, portal, portalen, nettverk, nettverket, søkemotor, søkemotoren, bank, banken, bankens, banker, *bank, *banken
            companyNoun: sparebank, sparebanken, långiver, forsikringsselskap*, apotek, apoteket, sykehus, sykehuset, sykehusets, *sykehus, *sykehuset
            companyNoun: helseforetak, helseforetaket, *foretak, *foretaket, foretak, foretaket, klinikk, klinikken, *klinikk, lege, legen, legekontor*
            companyNoun: legesenter*, tannlege, tannlegen, sykehjem, hotell, hotellet, *hotell, restaurant, restauranten, treningskjede*, treningssenter*
            companyNoun: flyselskap*, taxiselskap*, rederi, rederiet, forlag, forlaget, avis, avisen, mediehus*, utleier, utleieren, eiendomsselskap*
            companyNoun: eiendomsmegler*, megler, megleren, boligselskap*, borettslag, borettslaget, *borettslag, sameie, sameiet, boligbyggelag*, boligsameie*
            companyNoun: velforening, forening, foreningen, foreningens, foreninger, *forening, *foreningen, strømselskap*, kraftselskap*, energiselskap*
            companyNoun: teleselskap*, mobilselskap*, bompengeselskap*, bomselskap*, byrå, *byrå, *byrået, advokatfirma*, konsulentselskap*, regnskapskontor*
            companyNoun: it-leverandør*, it-selskap*, oppstartsselskap*, gründer*, utvikler, utvikleren, kasino, casino, reisebyrå*, arbeidsgiver
            companyNoun: arbeidsgiveren, arbeidsgivers, behandlingsansvarlig, behandlingsansvarlige, den behandlingsansvarlige, databehandler, databehandleren
            companyNoun: morselskap*, datterselskap*, filial, filialen, eier, eieren, eiers, innehaver, innehaveren, kommune, kommunen, kommunens, kommuner
            companyNoun: kommunene, *kommune, *kommunen, fylkeskommune*, bydelen, departement*, regjeringen, direktorat*, etat
            companyNoun: etaten, etatens, *etat, *etaten, *direktoratet, politi, politiet, politiets, politidistrikt*, skole, skolen
            companyNoun: skoler, *skole, *skolen, videregående skole, universitet, universitetet, *universitet, *universitetet, høgskole, høyskole
            companyNoun: høgskolen, høyskolen, barnehage, barnehagen, barnehager, bibliotek, biblioteket, museum, museet, kirke, kirken, menighet, menigheten
            companyNoun: stiftelse, stiftelsen, organisasjon, organisasjonen, *organisasjon, *organisasjonen, forbund, forbundet, *forbund, *forbundet
            companyNoun: idrettsforbund*, fagforening, fagforeningen, parti, partiet, politiker, politikeren, klubb, klubben, *klubb, *klubben, idrettslag*
            companyNoun: privatperson, enkeltpersonforetak*, huseier, ordfører
            companyNoun: institusjon, institusjonen, institutt, instituttet, senter, senteret, *senter, *senteret, inkassoselskap*, kredittopplysningsforetak*
            companyNoun: kredittvurderingsbyrå*, callsenter*, telemarketingselskap*, møbelkjede*, dagligvarekjede*, klesgigant*, datingapp*, datingappen
            companyNoun: strømmetjeneste*, teknologigigant*, teknologiselskap*, nettgigant*, internettgigant*, sosiale medier-gigant*, saksøkte, saksøker
            companyNoun: bilforhandler*, bilprodusent*, bilutleie*, pensjonskasse*, pensjonsselskap*, nav-kontor*, chatbot*, samtalerobot*, verksted, byggefirma*
            role: behandlingsansvarlig, behandlingsansvarlige, den behandlingsansvarlige
            # Where somebody is.
            at: i, på, fra, ved
            # Bodies whose name is the noun with what stands beside it.
            officeNoun: kommune, kommunen, *kommune, fylkeskommune, fylkeskommunen, universitet, universitetet, sykehus, sykehuset, *sykehus, helseforetak, politidistrikt, lufthavn, videregående skole, borettslaget, sameiet
            officeNoun: høgskole, høgskolen, høyskole, høyskolen, helseforetaket, *helseforetak, legevakt, legevakta, barnevernstjeneste
            officeNoun: politidistriktet, *politidistrikt, statsforvalter, statsforvalteren, bydel, brannvesen, havnevesen, museum
            officeNoun: *museum, fengsel, *fengsel, tannhelsetjeneste, studentsamskipnad, folkehøgskole, vitensenter, kirkelig fellesråd
            officeNoun: fellesråd, interkommunale, renovasjon, havn, sykehjem, *sykehjem, krisesenter
            officeNoun fields: departement, departementet
            personNoun: kunde, kunden, kunder, kundene, *kunde, *kunder, bruker, brukeren, brukere, brukerne, *bruker, *brukere, ansatt, ansatte, arbeidstaker
            personNoun: en far, en mor, hans far, hennes far, far til
            personNoun: masterstudent*, *student, *studenten, *studenter, prosjektleder*, arbeidstaker*, foresatt*, faren, moren, mora
            personNoun: sønn, sønnen, datter, dattera, datteren, samboer*, ektemann*, ektefelle*, ekskone*, eksmann*, huseier*, søkeren
            personNoun: pensjonist*, læreren, lærere, sykepleier*, bilist*, trafikant*, deltaker*, skyldner*, forskningsdeltaker*
            personNoun: varsleren, *åring, *åringen, turist*, forfatter*
            personNoun: medarbeider*, borger, borgere, innbygger*, pasient, pasienten, pasienter, pasientene, mann, mannen, menn, kvinne, kvinnen, kvinner
            personNoun: person, personen, personer, mennesker, folk, registrerte, den registrerte, de registrerte, forbruker, forbrukeren, forbrukere, medlem
            personNoun: medlemmet, medlemmer, passasjer*, reisende, gjest, gjester, gjesten, besøkende, barn, barnet, barna, unge, ungdom, elev, elever, eleven
            personNoun: elevene, student, studenter, forelder, foreldre, foreldrene, mor, leietaker*, beboer*, søker, søkere, jobbsøker*, klager, klageren
            personNoun: klagerne, abonnent*, sjåfør*, aktivist*, jurist*, advokat, advokaten, journalist*, nabo, naboen, naboer, forsikringstaker*, låntaker*
            personNoun: velgere, lesere, seere, talsmann, talsperson*, pressesjef*, kommunikasjonssjef*, direktør*, sjef, sjefen, leder, lederen
            personNoun: tidligere ansatt, tidligere ansatte, eks-ansatt, offer, ofre, pårørende, kollega*, kolleger, enkeltperson*, privatperson*, varsler
            personNoun: tidligere medarbeider, arbeidssøker*, eieren av, datasubjekt*
            ngoNoun: forening, foreningen, organisasjon, organisasjonen, organisasjoner, interesseorganisasjon*, stiftelse, stiftelsen, ngo, forbrukerråd*
            ngoNoun: pasientorganisasjon*, elevorganisasjon*, studentorganisasjon*, leieboerforening*, leieboerorganisasjon*
            ngoNoun: foreldreutvalg*, foreldregruppe*, tenketank*, interesseforening*, digitale rettigheter
            ngoNoun: forbrukerorganisasjon*, borgerrettsorganisasjon*, rettighetsorganisasjon*, menneskerettighetsorganisasjon*, personvernorganisasjon*
            ngoNoun: aktivistgruppe*, aktivister, fagforening*, fagforbund*, forbund, forbundet, bransjeorganisasjon*, pasientforening*, interessegruppe*
            pressNoun: ntb, reuters, bloomberg, afp, nrk, vg, aftenposten, dagbladet, dagens næringsliv, dn, e24, tv 2, tv2, bergens tidende, adresseavisen
            pressNoun: stavanger aftenblad, klassekampen, morgenbladet, digi, digi . no, finansavisen, khrono, dagsavisen, kommunal rapport, rett24, kode24
            pressNoun: politico, wall street journal, financial times, new york times, the guardian, bbc, tt, ritzau, dpa, handelsblatt, le monde, spiegel
            pressNoun: nyhetsbyrå*, avisen, avisa, mediet, medier, techcrunch, wired, nettavisen
            prosecutor: påtalemyndighet*, aktor, aktoratet, statsadvokat*, riksadvokat*, politiadvokat*, regjeringsadvokat*, generaladvokat*
            police: politi, politiet, politiets, *politidistrikt, *politidistriktet, kripos, påtalemyndighet*, kriminalomsorg*
            legalForm: ltd, limited, inc, incorporated, plc, llc, llp, lp, gmbh, s . a, s . a . s, sas, sasu, sarl
            legalForm: ^sa, ^se, ^ag
            legalForm: s . a . r . l, s . à r . l, s . r . l, srl, s . p . a, spa, s . l, sl, s . l . u, slu, s . a . u, sau, b . v, bv, n . v, nv, bvba
            legalForm: vzw, asbl, v . o . f, vof, oy, oyj, ab, a / s, as, asa, aps, hf, ehf, sp . z o . o, sp . zo . o, kft, zrt, nyrt, s . r . o
            legalForm: a . s, d . o . o, doo, d . d, uc, unlimited company, dac, clg, corp, corporation, co, company, kg, kgaa, ohg, gbr, ug, e . v, mbh
            legalForm: snc, scs, eood, ood, ad, ead, uab, sia, ou, pty, pte, pvt, lda, ltda, nuf, ans, ks, hf ehf, iks, kf, aksjeselskap, allmennaksjeselskap
            legalForm: holding, holdings, epe, ae, rhf, da
            against: mot, overfor, imot, rettet mot
            against: gebyr til, gebyret til, bot til, bøter til, gebyr for, pålegg til, advarsel til, irettesettelse til, varsel til, vedtak til, vedtaket mot, forbud mot, forbud til, gebyret mot
            by: av, fra, hos, gjennom
            of: av, fra, for, i, hos
            forWhom: for, på grunn av, etter, fordi, som følge av, i forbindelse med, da, ettersom, siden, grunnet

            # What else a text claims.
            record: rekord*, høyeste, største, hittil høyeste, hittil største
            record: rekordstor*, rekordhøy*
            record loosely: den hittil, noensinne, til nå, nest høyeste, nest største, tredje største, første gebyr
            record loosely: historisk*, hittil, så langt, tidenes, noen gang
            earlier: tidligere, allerede, i fjor, forrige år, den gangen, nylig, forrige uke, forrige måned, også tidligere, i en annen sak
            earlier: i en lignende sak, lignende, til sammenligning, sammenlignet med, ikke første gang, har tidligere, hadde tidligere
            earlier: ble også, overgår, overgikk, en gang før, så sent som, dengang, annerledes med
            silent: ikke offentliggjort, ikke publisert, ikke kommentert, ikke kommentere, kommenterer ikke, ønsker ikke, ønsket ikke, ingen kommentar
            silent: vil ikke si noe, ønsker ikke å si, har ikke besvart, ikke lyktes, ikke svart på, vil ikke kommentere
            silent: ikke svart, svarte ikke, svarer ikke, ikke bekreftet, tier, taus, taushet, taushetsplikt*, ikke besvart, ikke ønsket, unntatt offentlighet
            silent: ikke besvarte, ikke villet, vil ikke si, ikke uttalt
            silent: ingenting offentliggjort, ikke offentliggjort noe, ingenting publisert
            undescribed: framgår ikke, fremgår ikke, ikke nærmere, uten å oppgi, uten å si, ikke oppgitt, oppgir ikke, ingen detaljer, ikke presisert
            undescribed: uklart hvilke, uklart, ikke spesifisert, nevner ikke, ikke navngitt, navngis ikke, uvisst
            seat: hovedkontor, hovedkontoret, hovedkvarter, hovedkvarteret, hovedsete, sete i, europeiske hovedkontor, hjemmehørende, basert i
            seat: etablert i, hovedvirksomhet, registrert i, med sete, europeisk hovedkontor
            filing: kvartalsrapport*, årsrapport*, årsregnskap*, regnskap, regnskapet, halvårsrapport*, børsmelding*, prospekt*, delårsrapport*
            filing: styrets beretning, årsberetning*, noter, note, betinget forpliktelse, 10-k, 10-q
            says: sier, sagt, opplyser, opplyste, opplyst, uttaler, uttalte, skriver, skrev, skrevet, ifølge, melder, meldte, forklarer, forklarte
            says: forteller, fortalte, mener, mente, hevder, hevdet, påpeker, påpekte, understreker, understreket, konstaterer, konstaterte, legger til
            says: la til, heter det, lyder det, pressemelding*, uttalelse, kommenterer, kommenterte, bekrefter, bekreftet, erklærer, anfører, anførte
            says: kaller, kalte, viser til, viste til, framholder, synes, i følge, seier, sa seg
            inaction: ingenting har skjedd, ingenting hadde skjedd, ingenting har hendt, ingenting skjedd, ingenting skjer, ikke skjedd noe, skjedde ingenting, treg*, passivitet*, langsom*, somlet
            inaction: somling, saksbehandlingstid*, ikke reagert, uten at noe
            directive: direktiv*, *direktiv, *direktivet

            # Phrases that hide a cue.
            none: medlemsstat*, medlemsland, medlemslandene, forente stater, personvernerklæring*, personvernpolicy, cookie-erklæring*, personvernombud
            none: personvernombudet, personvernombuds, personvernkonsekvens*, til rådighet, for eksempel, i forbindelse med, i forhold til, i henhold til
            none: til grunn, lagt til grunn, la til grunn, legger til grunn, til stede, til slutt, for første gang, i første omgang, på bakgrunn av
            none: få tilgang, fikk tilgang, får tilgang, fått tilgang, gitt tilgang, ga tilgang, gi tilgang, gir tilgang, rett til, rett til innsyn, retten til
            none: retten til innsyn, ha rett, har rett, har rett til, rettet seg mot, retter seg mot, i rett tid, får lov, få lov, fikk lov, fengselsstraff
            none: handelssanksjoner, økonomiske sanksjoner, strafferabatt, ta hensyn, tar hensyn, tatt hensyn, les mer, kontakt oss, nyhetsbrev, abonner
            none: ikke bare, ikke minst, så godt som, like, i stand til, på tvers av, vil si, det vil si, finner sted, fant sted, funnet sted, får anvendelse
            none: rettslig grunnlag, konkurranse, konkurransen, kredittvurdert, kredittvurdering, tilgang til, for lengst, så langt som, ut fra, i gang
            none: gjør det klart, kom til syne, på plass, på vei, ute av, i så fall, i alle fall, først og fremst, i praksis, gjaldt, av og til, hvem som gjorde
            none: kan ankes, kan anke, kan påankes, kan klage, kan påklages, kan klages, kan klage på vedtaket, kan bringes inn for, ikke rettskraftig, rett til å klage, mulighet til å klage, klagefristen er
            none: datatilsynet medhold, tilsynet medhold, staten medhold, nemnda medhold

            # Places that are no jurisdiction here.
            region: Europa, Europas, europeisk*, EU, EUs, EØS, Den europeiske union, europeiske union, Afrika, Asia, Kina, Kinas, kinesisk*, Hongkong
            region: Singapore, India, indisk*, Russland, russisk*, Moskva, Ukraina, ukrainsk*, Tyrkia, tyrkisk*, Israel, israelsk*, Japan, japansk*
            region: Korea, Sør-Korea, sørkoreansk*, Brasil, brasiliansk*, Canada, kanadisk*, Mexico, Australia, australsk*, New Zealand, Amerika
            region: amerikansk*, USA, USAs, California, californisk*, Texas, New York, Silicon Valley, Delaware, Seattle, Sør-Amerika, Latin-Amerika
            region: Nord-Amerika, Midtøsten, Norden, nordisk*, Skandinavia, skandinavisk*, Baltikum, Brussel, Vest-Europa, Øst-Europa, Vestlandet
            region: Østlandet, Sørlandet, Nord-Norge, Trøndelag, Vestland, Rogaland, Viken, Innlandet, Svalbard, Finnmark, Troms
            instance 0: personvernnemnda*, nemnda, nemndas, klagenemnd*, markedsrådet
            instance 0: klageorganet
            instance 1: tingrett, tingretten, tingrettens, første instans
            instance 1: *tingrett
            instance 2: lagmannsrett, lagmannsretten, lagmannsrettens, anke, ankesak*
            instance 2: *lagmannsrett
            instance 3: høyesterett, høyesteretts
            instance 3: høgsterett
            judgment: dom, dommen, dommer avsagt, *dommen, kjennelse*, dommer, dommens
            judgment: tingrettsdom*, lagmannsrettsdom*, høyesterettsdom*, straffedom*, fellende dom, frifinnende dom
            judgment: dommen fra, dommen til, tingrettens dom, lagmannsrettens dom
            remedy: kan klages, kan påklages, kan ankes, kan bringes inn, kan påankes, klagefrist*, ankefrist*
            remedy: kan klage på vedtaket, kan klages på, klageadgang*, rett til å klage, rett til å anke, kan bringes inn for
            remedy: adgang til å klage, ukers klagefrist, ukers frist til å klage, kan dere klage, kan du klage, dere kan klage
            remedy: ikke rettskraftig
            remedy: klageadgang, kan klage, vedtaket kan, klagerett*, anledning til å klage
            restore: gjeninnførte, gjenopprettet, opprinnelige beløp*, opprinnelige gebyret
            restore: opprinnelige summen, opprinnelig beløp, det opprinnelige nivået, tilbake til det opprinnelige, setter opp igjen
            restore: satt opp igjen, gjeninnsatt, gjeninnsatte
            restore: tilbake på det opprinnelige
            annul: satte … til side, satte … strek over, kjente … ugyldig, kjenner … ugyldig
            uphold: ga … datatilsynet medhold, lot … stå
            grant: ga … medhold, gir … medhold, ga … rett
            reduce: satte … ned, setter … ned, reduserte … til, satte … beløpet til
            increase: satte … opp, økte … til
            refer: sendte … tilbake, sender … tilbake
            appealVerb: tok … til retten, tar … til retten, bringer … inn for, brakte … inn for
            appealVerb: anket … til, påklaget … til
            ngoNoun: noyb
            personNoun: masterstudent, prosjektleder, lærer, lege, sykepleier, advokat, jurist, journalist, mor
            personNoun: forelder, foreldre, nabo, pensjonist, leietaker, tidligere ansatt, tidligere medarbeider
            personNoun: stortingsrepresentant, kvinne, mann, pasient, passasjer
            ngoNoun: forbrukerrådet, fagforening, fagforbund, forening, foreningen, interesseorganisasjon, huseiernes
            complain: gikk til datatilsynet, henvendte seg til datatilsynet, klaget til datatilsynet, klaget han til
            complain: klaget hun til, klaget … inn, klaget inn, tok kontakt med datatilsynet, varslet datatilsynet
            complain: meldte fra til datatilsynet
            partial: delvis, til dels
            intend: utelukker ikke, klager vi, anker vi, vi klager, vi anker, vi går til, tar vi til retten
            intend: kommer til å klage, kommer til å anke, kommer til å, vurderer, forbereder, varsler, vil klage
            intend: vil anke, vil bringe, om vi klager
            appealVerb: klager vi, vi klager, anker vi, vi anker, kommer til å klage, kommer til å anke
            appealVerb: går til retten, gå til retten, gå til søksmål, går til søksmål, om vi klager
            appealVerb: er klagen
            propose: varsel om, varslet gebyr, varsler gebyr, varsler … gebyr, varsler … overtredelsesgebyr
            propose: vil gi … gebyr, vil gi … overtredelsesgebyr, vil ilegge, foreslår et gebyr, foreslår gebyr
            propose: risikerer gebyr, påstand om bot, kan få gebyr
            rumour: ifølge kilder, kilder nær, anonyme kilder, erfarer
            complain: gikk hun til datatilsynet, gikk han til datatilsynet, gikk de til datatilsynet
            complain: gikk til tilsynet
            remedy: kan … ankes, kan … påklages, kan … klages, kan … bringes inn
            """#)
}
