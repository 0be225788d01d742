extension Language {
    /// German, as the press, the regulators, the courts and the law firms of Germany, Austria and Switzerland write it.
    static let german = Language(
        "de", countries: ["DE", "AT"], capitalNouns: true,
        rules: #"""
            # Words without content: never part of a company's name, and the mark of the language.
            stop: der, die, das, und, in, zu, den, dem, des, mit, sich, auf, für, ist, im, nicht, ein, eine, als, auch, es
            stop: an, werden, aus, er, hat, dass, sie, nach, wird, bei, einer, um, am, sind, noch, wie, einem, einen
            stop: so, zum, war, haben, nur, oder, aber, vor, zur, bis, mehr, durch, man, sein, wurde, wurden, hatte, hatten
            stop: kann, gegen, vom, können, schon, wenn, habe, seine, seiner, seinem, seinen, seines, ihre, ihrer, ihrem
            stop: ihren, ihres, ihr, ihm, ihn, ihnen, dann, unter, wir, soll, sollen, sollte, sollten, ich, eines, jahr
            stop: zwei, drei, diese, dieser, diesem, diesen, dieses, wieder, keine, kein, keinen, keiner, keinem, keines
            stop: uns, unser, unsere, muss, müssen, musste, mussten, doch, wegen, selbst, worden, weil, zwischen, immer
            stop: will, wollen, wollte, wollten, wer, was, wo, warum, wann, weshalb, weswegen, wieso, womit, wofür, wonach
            stop: seit, seitdem, ohne, obwohl, obgleich, während, damit, dabei, dafür, dagegen, daher, darum, deshalb, deswegen
            stop: daraus, daran, darin, darüber, davon, dazu, denn, derzeit, dessen, deren, denen, dort, hier, hierzu, hierbei
            stop: hiermit, hingegen, jedoch, jetzt, heute, gestern, morgen, bereits, bislang, bisher, bevor, nachdem, sobald
            stop: sofern, soweit, sowie, sowohl, sondern, sonst, sogar, stets, trotz, trotzdem, überhaupt, übrigens, außerdem
            stop: zudem, ferner, weiter, weitere, weiteren, weiterer, weiteres, weiterhin, zuvor, zuletzt, zunächst, zwar
            stop: allerdings, allein, alle, allem, allen, aller, alles, also, andere, anderen, anderer, anderes, anders
            stop: anhand, anstatt, statt, aufgrund, außer, außerhalb, innerhalb, beide, beiden, beim, beispielsweise, besonders
            stop: bezüglich, bin, bist, da, darf, dürfen, durfte, durften, dürfte, dürften, daraufhin, danach, demnach, demzufolge
            stop: dennoch, derartige, eben, ebenfalls, ebenso, einige, einigen, einiger, einmal, erst, erste, ersten, erster, etwa
            stop: etwas, euch, falls, fast, folglich, gar, gegenüber, gemäß, genau, gerade, gibt, gilt, hätte, hätten, infolge
            stop: insbesondere, insgesamt, inzwischen, ja, je, jede, jedem, jeden, jeder, jedes, jemand, jene, jener, könnte
            stop: könnten, künftig, laut, letzte, letzten, lediglich, leider, mal, manche, mangels, mehrere, mehreren, mehrerer
            stop: mein, meine, meist, mich, mir, mithin, mittels, mittlerweile, möchte, möglicherweise, nach, nachfolgend, nämlich
            stop: neben, nein, nichts, nie, niemand, nun, ob, offenbar, oft, per, pro, rund, samt, seien, sei, somit, später
            stop: sodass, teils, teilweise, tatsächlich, unterdessen, viel, viele, vielen, vieler, vielmehr, vielleicht, völlig, vorher
            stop: wäre, wären, waren, wegen, welche, welchem, welchen, welcher, welches, weder, wenig, wenige, weniger, wobei
            stop: wodurch, worauf, würde, würden, ziemlich, zufolge, zugleich, zusammen, zwecks, erstmals, erneut, gleichzeitig
            stop: hintergrund, fazit, stand, quelle, foto, bild, symbolbild, archiv, mehr, lesen, teilen, datum, anmerkung, auszug
            stop: dadurch, dahinter, davor, hinter, nachdem, obendrein, ohnehin, schließlich, ansonsten, kurz, neu, neue, neuen
            stop: neuer, neues, demgegenüber, entsprechend, grundsätzlich, hinzu, jahren, jahre, jahres, bzw, usw, etc, dr, herr, frau
            abbr: art, abs, nr, lit, buchst, bzw, ca, z . b, d . h, u . a, usw, etc, s, s . o, vgl, ff, f, dr, prof, hr, fr, mag, ing
            abbr: mio, mrd, tsd, az, aktenz, gem, ggf, i . d . r, i . s . d, i . v . m, i . h . v, inkl, exkl, max, min, mind, nov, okt
            abbr: dez, jan, jän, feb, mär, apr, jun, jul, aug, sep, sept, st, str, bspw, evtl, sog, u . u, v . a, rn, rz, ziff, z
            abbr: hrsg, jg, kap, anm, beschl, urt, v, vs, zzgl, abzgl, ugs, tel, rd, insb, u . s, rspr, mwn, gez, i . r . v, verb, a . a . o

            the: der, die, das, den, dem, des, dieser, diese, dieses, diesen, diesem, jener, jene, jenes, jenen, jenem, sein, seine
            the: seiner, seinem, seinen, seines, ihr, ihre, ihrer, ihrem, ihren, ihres, beide, beiden, beider, alle, allen, aller
            the: jeder, jede, jedes, jedem, jeden, derselbe, dieselbe, dasselbe, derselben, demselben, desselben, unser, unsere, vom
            the: zum, zur, im, am, beim, ins, ans, besagte, besagten, genannte, genannten, betroffene, betroffenen, deren, dessen
            a: ein, eine, einer, einem, einen, eines, ein weiterer, ein weiteres, eine weitere, ein anderer, ein anderes, eine andere
            a: einige, einigen, mehrere, mehreren, mehrerer, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, zahlreiche
            a: zahlreichen, manche, verschiedene, diverse, ein gewisser, irgendein, irgendeine, ein paar, beispielsweise ein
            a: ein nicht namentlich genanntes, ein nicht namentlich genannter, eine nicht namentlich genannte
            a: einem nicht namentlich genannten, einen nicht namentlich genannten, einer nicht namentlich genannten
            a: ein nicht näher genanntes, ein nicht näher genannter, eine nicht näher genannte
            a: einem nicht näher genannten, einen nicht näher genannten, einer nicht näher genannten
            a: ein nicht näher bezeichnetes, ein nicht näher bezeichneter, eine nicht näher bezeichnete
            a: ein namentlich nicht genanntes, ein namentlich nicht genannter, eine namentlich nicht genannte
            a: einem namentlich nicht genannten, ein ungenanntes, ein ungenannter, eine ungenannte, ein anonymisiertes
            a: ein anonymer, eine anonyme, ein drittes, ein dritter, eine dritte, ein zweites, ein zweiter, eine zweite
            a: einem weiteren, einen weiteren, einer weiteren
            pronoun: er, sie, es, ihm, ihn, ihnen, welcher, welche, welches, welchem, welchen, dieser, diese, letztere, letzterer, letzteres
            pronoun: ersterer, erstere, jener, jene, beide, denen, dessen
            not: nicht, kein, keine, keinen, keiner, keinem, keines, nie, niemals, nichts, ohne, weder, statt, anstatt, keinesfalls
            not: nicht mehr, keinerlei, keineswegs, noch nicht
            and: und, oder, sowie, als auch, wie auch, beziehungsweise, bzw, u, ebenso wie, &, plus, zusammen mit, nebst
            to: bis, auf, zu, bis zum, bis zur, bis einschließlich

            # Numbers, sums and dates.
            number 0.5: halbe, halben, halber, halbes, eine halbe, einer halben
            number 0.25: viertel
            number 0.75: dreiviertel
            number 1.25: eineinviertel
            number 1.5: anderthalb, eineinhalb
            number 2.5: zweieinhalb
            number 3.5: dreieinhalb
            number 4.5: viereinhalb
            number 5.5: fünfeinhalb
            number 6.5: sechseinhalb
            number 7.5: siebeneinhalb
            number 8.5: achteinhalb
            number 9.5: neuneinhalb
            number 10.5: zehneinhalb
            number 1: ein, eins
            number 2: zwei, zwo
            number 3: drei
            number 4: vier
            number 5: fünf
            number 6: sechs
            number 7: sieben
            number 8: acht
            number 9: neun
            number 10: zehn
            number 11: elf
            number 12: zwölf
            number 13: dreizehn
            number 14: vierzehn
            number 15: fünfzehn
            number 16: sechzehn
            number 17: siebzehn
            number 18: achtzehn
            number 19: neunzehn
            number 20: zwanzig
            number 30: dreißig
            number 40: vierzig
            number 50: fünfzig
            number 60: sechzig
            number 70: siebzig
            number 80: achtzig
            number 90: neunzig
            number 250000: viertelmillion
            number 500000: halbmillion
            number 750000: dreiviertelmillion
            number 100: hundert
            number 1000: tausend
            number 1000000: million
            scale 2: hundert
            scale 3: tausend, tsd
            scale 3: teur
            scale 6: million, millionen, mio, mill, mln
            scale 6: meur, musd, mgbp, mchf
            scale 9: milliarde, milliarden, mrd, mia, mld
            scale 12: billion, billionen, bio
            currency EUR: euro, euros, eur, teur
            currency EUR: meur
            currency USD: dollar, dollars, dollarn, us-dollar, us dollar, usd, amerikanische dollar, amerikanischen dollar
            currency USD: musd, us $, u $ s, u $ d
            currency GBP: pfund, pfund sterling, britische pfund, britischen pfund, britischer pfund, gbp, sterling, englische pfund
            currency GBP: mgbp
            currency SEK: schwedische kronen, schwedischen kronen, schwedischer kronen, schwedenkronen, sek, kronor, skr
            currency NOK: norwegische kronen, norwegischen kronen, norwegischer kronen, nok, nkr
            currency DKK: dänische kronen, dänischen kronen, dänischer kronen, dkk, dkr
            currency ISK: isländische kronen, isländischen kronen, isländischer kronen, isk
            currency CHF: schweizer franken, franken, chf, sfr, fr
            currency CHF: mchf
            currency PLN: zloty, złoty, zlotys, polnische zloty, polnischen zloty, pln
            currency PLN: polnische złoty
            currency HUF: forint, ungarische forint, ungarischen forint, huf
            currency CZK: tschechische kronen, tschechischen kronen, tschechischer kronen, czk
            currency RON: leu, lei, rumänische lei, rumänischen lei, ron
            currency BGN: lew, lewa, lev, leva, bulgarische lewa, bgn
            currency HRK: kuna, kroatische kuna, hrk
            currency TRY: türkische lira, lira, try
            currency RUB: rubel, rub
            currency JPY: yen, jpy
            currency CNY: yuan, renminbi, cny
            currency KRW: won, südkoreanische won, krw
            currency INR: rupien, inr
            currency CAD: kanadische dollar, kanadischen dollar, cad
            currency CAD: c $, ca $
            currency AUD: australische dollar, australischen dollar, aud
            currency BRL: real, reais, brl
            currency SEK/NOK/DKK/CZK/ISK: kronen, krone
            currency NOK/DKK: kroner
            subunit: cent, cents, rappen, pence, penny
            between: zwischen
            between: rahmen von, spanne von, bandbreite
            insteadOf: statt, anstatt, anstelle, statt der, statt den
            approx: rund, etwa, circa, ca, zirka, ungefähr, knapp, gut, fast, nahezu, beinahe, mehr als, weniger als, an die, um die
            approx: schätzungsweise, annähernd, mindestens, wenigstens, zumindest, umgerechnet, umgerechnet rund, stolze, stattliche
            approx: satte, saftige, gerade einmal, gerade mal, exakt, genau, in höhe von, i . h . v, von insgesamt
            approx: unter, leicht über, leicht unter, etwas mehr als, etwas weniger als, deutlich über, deutlich mehr als
            approx: nicht weniger als, sage und schreibe, symbolische, rd, runde, üppige, nach heutigem kurs, im gegenwert von, damals
            approx: von über, mit über, bei über, auf über, über eine, gut und gerne
            perPeriod: pro tag, täglich, je tag, am tag, pro woche, wöchentlich, je woche, pro monat, monatlich, je monat, für jeden tag
            perPeriod: für jede woche, pro stunde, je verstoß, pro verstoß, je verstoss, für jeden fall der zuwiderhandlung, pro fall
            perPeriod: tägliches, täglichen, tägliche, für jeden tag des verzugs, pro tag des verzugs, je angefangenem tag, je zuwiderhandlung
            perPeriod: für jeden weiteren tag, je angefangene woche, pro kalendertag, je werktag, pro verzugstag, für jeden tag der verzögerung
            > Wer die Kamera nicht abbaut, zahlt ein Zwangsgeld von 500 Euro für jeden weiteren Tag.
            perPeriod: jede woche

            month 1: januar, jan, jänner, jän
            month 2: februar, feb, feber
            month 3: märz, mär, mrz
            month 4: april, apr
            month 5: mai
            month 6: juni, jun
            month 7: juli, jul
            month 8: august, aug
            month 9: september, sep, sept
            month 10: oktober, okt
            month 11: november, nov
            month 12: dezember, dez
            dateWord: tag, tage, tages, monats
            weekday 1: montag, montags, montagabend, montagvormittag, montagnachmittag, montagmorgen
            weekday 2: dienstag, dienstags, dienstagabend, dienstagvormittag, dienstagnachmittag, dienstagmorgen
            weekday 3: mittwoch, mittwochs, mittwochabend, mittwochvormittag, mittwochnachmittag, mittwochmorgen
            weekday 4: donnerstag, donnerstags, donnerstagabend, donnerstagvormittag, donnerstagnachmittag, donnerstagmorgen
            weekday 5: freitag, freitags, freitagabend, freitagvormittag, freitagnachmittag, freitagmorgen
            weekday 6: samstag, samstags, sonnabend, samstagabend
            weekday 7: sonntag, sonntags, sonntagabend
            day 0: heute, heutigen tag, am heutigen, heutigen, gleichentags, heute morgen, heute vormittag
            day -1: gestern, gestrigen, einen tag vorher, gestrige
            day -2: vorgestern, vor zwei tagen
            day 1: am tag danach
            yearRef 0: dieses jahr, diesem jahr, dieses jahres, in diesem jahr, laufenden jahr, laufenden jahres
            yearRef 0: heuer, heurigen jahr, anfang des jahres, des selben jahres, ende dieses jahres
            yearRef -1: letztes jahr, letzten jahr, letzten jahres, voriges jahr, vorigen jahr, vorigen jahres
            yearRef -1: vergangenen jahr, vergangenes jahr, vergangenen jahres, vor einem jahr, ein jahr vorher
            yearRef -1: vorjahr, vorjahres, vor jahresfrist, letzten sommer, letzten herbst, vorigen herbst
            yearRef -2: vor zwei jahren, vorletzten jahr, vorletztes jahr, vorletzten jahres, zwei jahre vorher
            yearRef -3: vor drei jahren, drei jahre vorher
            yearRef -4: vor vier jahren
            yearRef -5: vor fünf jahren
            yearRef 1: nächstes jahr, nächsten jahr, kommendes jahr, kommenden jahr, ein jahr danach, folgejahr
            yearRef 1: im jahr danach
            monthRef 0: diesen monat, diesem monat, dieses monats, laufenden monat
            monthRef -1: letzten monat, letzten monats, vergangenen monat, vergangenen monats, vorigen monat
            monthRef -1: vorigen monats, vor einem monat, vormonat, im monat davor, einen monat vorher
            monthRef -2: vor zwei monaten
            monthRef -3: vor drei monaten
            monthRef 1: nächsten monat, kommenden monat, im monat darauf, einen monat danach
            thatYear 0: desselben jahres, im selben jahr, im gleichen jahr, jenes jahres, in jenem jahr
            thatYear 0: dieses jahr selbst
            thatYear -5: fünf jahre zuvor
            thatYear -4: vier jahre zuvor
            thatYear -3: drei jahre zuvor
            thatYear -2: zwei jahre zuvor
            thatYear 1: ein jahr später, ein jahr darauf, im folgejahr, im jahr darauf, des folgejahres
            thatYear -1: ein jahr zuvor, im jahr zuvor, ein jahr davor, ein jahr früher, im jahr davor
            thatMonth 0: im selben monat, desselben monats, im gleichen monat
            thatMonth -3: drei monate zuvor
            thatMonth -2: zwei monate zuvor
            thatMonth 1: einen monat später, im folgemonat
            thatMonth -1: einen monat zuvor, im vormonat, im monat zuvor
            thatDay 0: am selben tag, am gleichen tag, selben tags, desselben tages, noch am selben tag
            thatDay -2: zwei tage zuvor
            thatDay 1: einen tag später, tags darauf, am tag darauf, am folgetag, am nächsten tag
            thatDay -1: einen tag zuvor, tags zuvor, am vortag, am tag zuvor, ein tag zuvor
            until: bis, bis zum, bis zu, spätestens, spätestens am, spätestens bis, seit, seit dem, ab, ab dem, frist
            until: fristende, vor dem
            ordinal 1: erste, ersten, erster, erstes, erstem
            ordinal 2: zweite, zweiten, zweiter, zweites, zweitem
            ordinal 3: dritte, dritten, dritter, drittes, drittem
            ordinal 4: vierte, vierten, vierter, viertes, viertem
            ordinal 5: fünfte, fünften, fünfter, fünftes, fünftem
            ordinal 6: sechste, sechsten, sechster, sechstes, sechstem
            ordinal 7: siebte, siebten, siebter
            ordinal 8: achte, achten, achter
            ordinal 9: neunte, neunten, neunter
            ordinal 10: zehnte, zehnten, zehnter
            ordinal 11: elfte, elften
            ordinal 12: zwölfte, zwölften
            ordinal 13: dreizehnte, dreizehnten
            ordinal 14: vierzehnte, vierzehnten
            ordinal 15: fünfzehnte, fünfzehnten
            ordinal 16: sechzehnte, sechzehnten
            ordinal 17: siebzehnte, siebzehnten
            ordinal 18: achtzehnte, achtzehnten
            ordinal 19: neunzehnte, neunzehnten
            ordinal 20: zwanzigste, zwanzigsten
            ordinal 21: einundzwanzigste, einundzwanzigsten
            ordinal 22: zweiundzwanzigste, zweiundzwanzigsten
            ordinal 23: dreiundzwanzigste, dreiundzwanzigsten
            ordinal 24: vierundzwanzigste, vierundzwanzigsten
            ordinal 25: fünfundzwanzigste, fünfundzwanzigsten
            ordinal 26: sechsundzwanzigste, sechsundzwanzigsten
            ordinal 27: siebenundzwanzigste, siebenundzwanzigsten
            ordinal 28: achtundzwanzigste, achtundzwanzigsten
            ordinal 29: neunundzwanzigste, neunundzwanzigsten
            ordinal 30: dreißigste, dreißigsten
            ordinal 31: einunddreißigste, einunddreißigsten
            season: frühling, frühjahr, frühsommer, sommer, spätsommer, herbst, spätherbst, winter, anfang, mitte, ende, beginn
            season: jahresbeginn, jahresende, jahreswechsel, jahresanfang, ersten quartal, zweiten quartal, dritten quartal
            season: vierten quartal, ersten halbjahr, zweiten halbjahr, jahresmitte

            # The law.
            gdpr: dsgvo, ds-gvo, eu-dsgvo, ds gvo, gdpr, gdrp, datenschutz-grundverordnung, datenschutzgrundverordnung, grundverordnung
            gdpr: eu-datenschutzgrundverordnung, eu-datenschutz-grundverordnung, eu-datenschutzverordnung, datenschutzverordnung
            gdpr: verordnung ( eu, europäische datenschutzverordnung, europäischen datenschutzverordnung, europäisches datenschutzrecht
            gdpr: europäischen datenschutzrecht, europäischen datenschutzrechts, europäische datenschutzrecht, eu-datenschutzrecht
            gdpr: eu-datenschutzrechts, eu-datenschutzregeln, europäische datenschutzregeln, europäischen datenschutzregeln
            gdpr: eu-datenschutzgesetz, eu-datenschutzgesetze, eu-datenschutzgesetzen, europäische datenschutzgesetze
            gdpr: europäischen datenschutzgesetze, europäischen datenschutzgesetzen, datenschutzregeln der eu, datenschutzregeln der europäischen
            gdpr: datenschutzvorschriften der eu, eu-datenschutzvorschriften, europäische datenschutzvorschriften, dsgvo-*, datenschutzregeln
            gdpr: europäischen datenschutzvorschriften, dsgvo-verstoß, dsgvo-verstöße, dsgvo-verstößen, dsgvo-strafe, dsgvo-bußgeld, rgpd, avg
            gdpr: datenschutzbestimmungen der eu, europäischen datenschutzbestimmungen, eu-datenschutz, europäischen datenschutz
            ukGDPR: uk gdpr, uk-gdpr, britische dsgvo, britischen dsgvo, uk-dsgvo, britische datenschutz-grundverordnung
            ukGDPR: britischen datenschutz-grundverordnung, britisches datenschutzrecht, britischen datenschutzrecht, britische datenschutzgesetz
            ukGDPR: britischen datenschutzgesetz, britischen datenschutzgesetze, britischen datenschutzregeln, britische datenschutzregeln
            ePrivacy: cookie*, eprivacy, e-privacy, eprivacy-richtlinie, e-privacy-richtlinie, ttdsg, tdddg, telekommunikation-digitale-dienste
            ePrivacy: telekommunikation-telemedien-datenschutz-gesetz, telemediengesetz, tmg, telekommunikationsgesetz, ^tkg, tkg 2021, pecr
            ePrivacy: werbeanruf*, werbe-e-mail*, werbemail*, werbeemail*, spam, spam-*, spam-mail*, spammail*, telefonwerbung, direktwerbung
            ePrivacy: unerwünschte werbung, unerbetene*, unverlangte werbung, unerlaubte telefonwerbung, werbe-sms, werbeanrufe, direktmarketing
            ePrivacy: tracking-cookie*, werbecookie*, werbe-cookie*, cookie-banner*, cookie-richtlinie, cookie-regeln, telekommunikationsgesetzes
            ePrivacy: e-mail-werbung, werbenachricht*, kaltakquise, unerbetene nachrichten, werbetracker*
            ePrivacy: § 7 uwg
            nationalLaw: bdsg, bundesdatenschutzgesetz, bundesdatenschutzgesetzes, bundesdatenschutzgesetz-alt, bdsg a . f, bdsg-alt
            nationalLaw: landesdatenschutzgesetz*, ldsg, datenschutzgesetz, datenschutzgesetzes, datenschutzgesetz 2000, ^dsg, dsg 2000
            nationalLaw: österreichisches datenschutzgesetz, österreichischen datenschutzgesetzes, schweizer datenschutzgesetz, ndsg, revdsg, kdg
            nationalLaw: dsg-ekd, nationales recht, nationalen datenschutzrecht, nationales datenschutzrecht, datenschutzrichtlinie, jhdsg
            nationalLaw: jugendschutzgesetz, polizeigesetz*, data protection act, französischen datenschutzgesetz, altes recht, alten rechts
            nationalLaw: alten recht, früheren recht, sozialgesetzbuch, ^sgb, vor der dsgvo, vor geltung der dsgvo, verfassungsschutzgesetz
            nationalLaw: italienischen datenschutzkodex, datenschutzkodex, richtlinie 95 / 46, irischen datenschutzgesetz, ccpa, bipa, coppa
            otherField: kartell*, *kartell, *kartellamt, bundeskartellamt*, wettbewerbsbehörde*, wettbewerbshüter*, bundeswettbewerbsbehörde
            otherField: wettbewerbsrecht*, wettbewerbsverstoß*, preisabsprache*, marktmacht*, marktbeherrsch*, machtmissbrauch*, ^bwb, ^weko
            otherField: wettbewerbskommission, wettbewerbsaufsicht, missbrauch seiner marktmacht, beihilfe*, fusionskontrolle, kronzeuge*
            otherField: digital markets act, digital services act, ^dma, ^dsa, gesetz über digitale märkte, gesetz über digitale dienste
            otherField: fußball*, *bundesliga, bundesligist*, zweitligist*, drittligist*, sportgericht*, ^dfb, ^dfl, ^uefa, ^fifa, ^öfb, schiedsrichter*
            otherField: pyrotechnik, bengalos, doping*, formel 1, derby, steuerhinterziehung, steuerfahndung, steuerbetrug, finanzamt*
            otherField: umsatzsteuer*, zollamt, zollfahndung, geldwäsche*, bafin, finanzaufsicht*, finanzmarktaufsicht, ^fma, ^finma, börsenaufsicht
            otherField: insiderhandel, marktmanipulation, bestechung*, korruption*, schmiergeld*, sanktionsverst*, abgas*, dieselskandal, dieselgate
            otherField: lebensmittelkontroll*, lebensmittelaufsicht, hygienemängel, arbeitsschutz*, gewerbeaufsicht*, mindestlohn*, schwarzarbeit
            otherField: verkehrssünder, blitzer*, raser, falschparker*, geschwindigkeitsüberschreitung*, straßenverkehr*, umweltamt, umweltbehörde
            otherField: bundesnetzagentur, glücksspielbehörde, glücksspielaufsicht, medienanstalt*, netzwerkdurchsetzungsgesetz, netzdg, ftc
            otherField: us-börsenaufsicht, federal trade commission, verbraucherschutzbehörde, irreführende werbung, irreführender werbung, uwg
            otherField: unlauterer wettbewerb, unlauteren wettbewerb, urheberrecht*, patent*, markenrecht*, luftfahrtbundesamt, eisenbahnbundesamt
            otherField: agcm, wettbewerbszentrale, maskenverweigerer, corona-bußgeld*, emissionshandel, greenwashing, bankenaufsicht, verleumdung
            otherField: kartellamt, kartellstrafe*, umweltstrafe*, steuerstrafe*, hygieneverstoß*
            otherField: lebensmittelkontrolle*, insiderhandel*, dopingstrafe*, verkehrsstrafe*, parkstrafe*, tierschutz*
            otherField: schwarzarbeit*, produktsicherheit*, unlauterer wettbewerb*, lauterkeitsrecht*
            article: artikel, artikeln, artikels, art, artt
            provision: §, §§, paragraf, paragrafen, paragraph, paragraphen, erwägungsgrund, kapitel
            act: gesetz, gesetzes, gesetze, *gesetz, *gesetzes, *gesetzbuch, *gesetzbuchs, *gesetzbuches
            act: *prozessordnung, charta, konvention, *konvention, grundrechtecharta
            paragraph: §, absatz, absätze, absätzen, absatzes, abs, unterabsatz, uabs
            point: buchstabe, buchstaben, buchst, lit, litera, unterabs, satz, ziffer, ziff, nr, nummer, halbsatz, hs, z, alternative
            infringe: verstoß, verstoss, verstöße, verstößen, verstoßes, verstoßen, verstößt, verstieß, verstießen, verstoße, *verstoß
            infringe: *verstöße, *verstößen, *verstoßes, verletz*, *verletzung, *verletzungen, missacht*, rechtswidrig*, unrechtmäßig*
            infringe: unzulässig*, gesetzwidrig*, datenschutzwidrig*, verbotswidrig*, widerrechtlich*, illegal*, zuwiderhandl*, zuwiderlief
            infringe: unbefugt*, übertretung*, übertreten, unter verstoß, in widerspruch, im widerspruch, widersprach, widerspricht, unvereinbar
            infringe: nicht vereinbar, nicht im einklang, ohne einwilligung, ohne rechtsgrundlage, ohne rechtsgrund, keine rechtsgrundlage
            infringe: fehlende rechtsgrundlage, ohne zustimmung, ohne wirksame einwilligung, keine wirksame einwilligung, unerlaubt*, ordnungswidrig*
            infringe: unzureichend*, mangelhaft*, nicht nachgekommen, nicht eingehalten, nicht beachtet, nichteinhaltung, nicht konform
            infringe: versäumnis*, verfehlung*, rechtsverstoß*, datenschutzverstoß*, datenschutzverstöß*, datenschutzverletzung*, gebrochen
            infringe: verboten gehandelt, unlauter*, unrechtens, gegen die dsgvo, gegen den datenschutz, gegen datenschutz*, nicht erfüllt
            infringe: datenschutzvergehen, dsgvo-verstoß*, dsgvo-verstöß*, vergehen, missbräuchlich*, heimlich*, hinwegsetz*, hinweggesetzt
            infringe: schlampte, geschlampt, defizit*, mängel, mängeln, unterlassen, pflichtverletzung*, nicht ausreichend, nicht genügt
            personalData: personenbezogene daten, personenbezogenen daten, personenbezogener daten, persönliche daten
            personalData: persönlichen daten, kundendaten, patientendaten, personendaten
            personalData: videoüberwach*, *überwachungskamera*, kamera*, *kamera, *kameras, dashcam*, *videoaufnahme*
            personalData: *videoaufzeichnung*, gefilmt, filmte, filmten, tonaufnahme*, gesprächsaufzeichnung*
            personalData: telefonmitschnitt*, auskunftsersuchen*, auskunftsanspr*, auskunftsrecht*, auskunftsbegehren*
            personalData: auskunftsverlangen*, auskunftsantr*, recht auf auskunft, auskunft über, löschantr*
            personalData: löschbegehren*, löschverlangen*, recht auf löschung, recht auf vergessenwerden
            personalData: betroffenenrecht*, informationspflicht*, mitgliederliste*, mitgliederdaten, adressliste*
            personalData: adressdaten, kundenliste*, e-mail-adresse*, mailadresse*, e-mail-verteiler*, telefonnummer*
            personalData: wohnadresse*, privatadresse*, privatanschrift*, anschriften, geburtsdat*, ausweiskopie*
            personalData: ausweisdaten, personalausweis*, reisepass*, ausweisdokument*, führerscheindaten
            personalData: sozialversicherungsnummer*, steuer-id, patientenakte*, patientenunterlagen, krankenakte*
            personalData: krankenunterlagen, gesundheitsdaten, gesundheitsakte*, gesundheitsinformation*, befunde
            personalData: arztbrief*, laborbefund*, laborergebnis*, testergebnis*, diagnosen, krankmeldung*
            personalData: krankschreibung*, krankenstand*, impfstatus, genetische daten, biometri*, fingerabdr*
            personalData: gesichtserkennung*, standortdaten, gps-ortung, gps-daten, gps-tracker, ortung*, ortungssystem*
            personalData: geortet, bewegungsprofil*, persönlichkeitsprofil*, kundenprofil*, nutzerprofil*, profiling
            personalData: scoring, datenpanne*, datenleck*, datenverlust*, datenabfluss*, datendiebstahl*, datenschutz*
            personalData: *datenschutz*, datenverarbeitung*, datenweitergabe*, datenübermittlung*, datentransfer*
            personalData: datenspeicherung*, vorratsspeicherung*, speicherdauer, speicherfrist*, löschfrist*
            personalData: löschkonzept*, einwilligung*, ohne zustimmung, ohne wissen, fehlende rechtsgrundlage
            personalData: ohne rechtsgrundlage, keine rechtsgrundlage, unbefugter zugriff, unbefugte weitergabe
            personalData: unbefugt*, falscher empfänger, falschen empfänger, offener verteiler, offenem verteiler
            personalData: sensible daten, sensiblen daten, sensibler daten, besondere kategorien, daten von, daten der
            personalData: daten über, bonitätsdaten, bonitätsabfrage*, bonitätsauskunft*, schuldnerdaten, kontodaten
            personalData: bankdaten, kreditkartendaten, zahlungsdaten, mitarbeiterdaten, beschäftigtendaten
            personalData: bewerberdaten, bewerbungsunterlagen, personalakte*, personaldaten, lohnzettel*
            personalData: gehaltsabrechnung*, gehaltsdaten, lebensläufe, kundenkonto, kundenkonten, nutzerdaten
            personalData: nutzerkonto, nutzerkonten, zugangsdaten, passwort*, passwörter*, fotos von, bilder von
            personalData: aufnahmen von, screenshots, whatsapp-gruppe, werbemail*, werbe-e-mail*, werbeanruf*
            personalData: newsletter*, melderegister*, meldedaten, halterdaten, polizeidatenbank*, schülerdaten
            personalData: kinderfotos, wählerverzeichnis*, mitarbeiterüberwachung, zeiterfassung, privatsphäre
            personalData: adressen von, adressen seiner, adressen ihrer, adressen der, daten seiner, daten ihrer
            personalData: seine daten, ihre daten, deren daten, ihrer daten, seiner daten, sehgewohnheiten
            personalData: kaufverhalten, surfverhalten, kfz-kennzeichen*, autokennzeichen*, rechnungen von
            personalData: rechnungen anderer, postfach*, e-mail-konto, e-mail-konten, chatnachricht*
            personalData: private nachrichten, fotografiert, fotografierte, mitgliederadressen, kundenadressen
            personalData: werbeanrufe, dateien mit

            # Measures.
            fine: bußgeld, bußgelder, bußgeldern, bußgeldes, bußgelds, *bußgeld, *bußgelder, *bußgeldern, *bußgeldes, *bußgelds
            fine: bußgeldbescheid*, *bußgeldbescheid, *bußgeldbescheide, *bußgeldbescheids, geldbuße, geldbußen, *geldbuße, *geldbußen
            fine: buße, bußen, geldstrafe, geldstrafen, *geldstrafe, *geldstrafen, strafe, strafen, verwaltungsstrafe, verwaltungsstrafen
            fine: *millionenstrafe, *millionenstrafen, rekordstrafe, rekordstrafen, *milliardenstrafe, *milliardenstrafen, datenschutzstrafe
            fine: datenschutzstrafen, *datenschutzstrafe, dsgvo-strafe, dsgvo-strafen, eu-strafe, ordnungsstrafe, ordnungsstrafen
            fine: straferkenntnis, straferkenntnisse, straferkenntnisses, strafbescheid*, strafverfügung*, sanktion, sanktionen, *sanktion
            fine: *sanktionen, strafzahlung, strafzahlungen, *strafzahlung, *strafzahlungen, strafgeld, strafgelder, strafbetrag, bußgeldhöhe
            fine: bussgeld, bussgelder, bussgeldern, busse, bussen, geldbusse, geldbussen, ordnungsgeld, ordnungsgelder, ordnungsgeldes
            fine: denkzettel, bußgeldentscheidung*, bußgeldbeschluss, bußgeldbeschlusses, bußgeldsumme, bußgeldzahlung, millionen-strafe
            fine: millionen-bußgeld, millionen-buße, rekord-strafe, rekord-bußgeld, rekord-geldbuße, milliarden-strafe, milliarden-bußgeld
            fine: verwaltungsgeldbuße, verwaltungsgeldbußen, bußgeldverfügung, straferkenntnissen, verwaltungssanktion*, strafsumme
            fine: verwaltungsstrafen, strafe von, bußgeldern
            > Die Norlinde AG kassierte einen Strafbescheid über 80.000 Euro.
            fine: geldsanktion, geldsanktionen, bußgeldbetrag, busse von, ordnungsbusse*, verwaltungsbusse*
            fine: strafbefehl*, verwaltungssanktion, millionenbußgeld, millionenbuße, millionenbusse, geldauflage*
            fine: bußenbescheid*, *geldbusse, *geldbussen
            fineVerb: bestraft, bestrafte, bestraften, bestrafen, zu bestrafen, abgestraft, abstrafte, sanktioniert, sanktionierte
            fineVerb: sanktionieren, sanktionierten, zu sanktionieren, belegt, belegte, belegten, belegen, zu belegen, belegt worden
            fineVerb: verdonnert, verdonnerte, verdonnern, brummt, gebüßt, gebüsst, büßt, büsst, büssen, büßte, büsste, zur kasse gebeten
            fineVerb: bittet zur kasse, bat zur kasse, zur kasse, verurteilt, verurteilte, verurteilten, verurteilen, abgestraft, ahndet
            fineVerb: ahndete, geahndet, ahnden, mit einem bußgeld, mit einer geldbuße, mit bußgeld, mit einer geldstrafe, mit einer strafe
            > Die Aufsicht belegte die Kaufhauskette Tannert mit einer Buße von 40.000 Euro.
            fineVerb: verhängte gegen, verhängt gegen, verhängten gegen, zur kasse bittet, bat … zur kasse
            fineVerb: bittet … zur kasse, zu büssen, straft … ab, strafte … ab, zu einer geldbuße, zu einer geldstrafe
            fineVerb: zu einer busse, zu einem bußgeld, zu einer strafe
            impose: verhängt, verhängte, verhängten, verhängen, zu verhängen, verhänge, verhängung, verhängtes, verhängten, verhängter
            impose: erlässt, erließ, erließen, erlassen, erlassene, erlassenen, erlassener, zu erlassen, auferlegt, auferlegte, auferlegten
            impose: auferlegen, aufzuerlegen, auferlegung, erlegt, erlegte, festgesetzt, festsetzt, festsetzte, festsetzen, festzusetzen
            impose: festsetzung, setzt, setzte, setzten, ausgesprochen, ausspricht, aussprach, aussprechen, spricht, sprach, sprachen
            impose: erteilt, erteilte, erteilten, erteilen, zu erteilen, aufgebrummt, aufbrummt, aufbrummte, brummt, brummte, brummten
            impose: aufbrummen, verteilt, verteilte, verteilten, verpasst, verpasste, verpassten, verpassen, ausgestellt, stellt, stellte
            impose: ausstellte, angeordnet, anordnet, anordnete, anordnen, ordnet, ordnete, verfügt, verfügte, verfügten, beschlossen
            impose: beschließt, beschloss, verschickt, verschickte, zugestellt, zustellte, verfügen, droht an, angedroht, androhte
            impose: erging, ergangen, ergeht, ergingen, bekanntgegeben, bekannt gegeben, verordnet, verordnete, ausgesprochene, ausgesprochenen
            impose: gegeben, vergeben, fordert, forderte, gefordert, verlangt, verlangte, vorgeschrieben, verkündet, verkündete, geschickt
            impose: schlägt, schlug, zugeschlagen, durchgegriffen, fällte, gefällt
            > Die Behörde brummte dem Möbelhaus Ostermoor ein Bußgeld von 12.000 Euro auf.
            impose: schrieb … vor, schreibt … vor, setzte … fest, setzt … fest, setzten … fest, sprach … aus
            impose: spricht … aus, erlegte … auf, erlegt … auf, stellte … aus, brummte … auf, brummt … auf, ausgefällt
            impose: fällt, ausgefertigt, bestraft mit
            receive: erhält, erhielt, erhielten, erhalten, bekommt, bekam, bekamen, bekommen, kassiert, kassierte, kassierten, kassieren
            receive: kassiert hat, eingehandelt, handelt sich, handelte sich, einhandelte, einhandeln, fängt sich, fing sich, eingefangen
            receive: droht, drohen, drohte, drohten, rechnen, rechnet mit, konfrontiert, sieht sich, sah sich, auferlegt bekommen
            receive: aufgebrummt bekommen, erwartet, erwarten, blüht, ins haus, flattert, bekommt aufgebrummt, zugestellt bekommen
            receive: traf es, erwischt, erwischte, kam davon, kommt davon, davongekommen, hinnehmen
            receive: hinzunehmen, hinnahm, schluckt, schlucken, geschluckt, schluckte, betroffen von, einstecken, steckt ein, empfing, empfangen
            receive: zog sich, holt sich, holte sich, riskiert, riskieren, riskierte, haftet, schuldet, bekäme, erhielte, entfielen, entfällt
            receive: entfiel, entfallen, verdonnert, adressat, adressatin, empfänger des, wartet auf, zuzog, zugezogen
            > Der Fitnessanbieter Kraftquell handelte sich eine Geldbuße von 20.000 Euro ein.
            receive: kam mit … davon, kommt mit … davon, kamen mit … davon, kommen mit … davon, kam glimpflich davon
            receive: schlug … zu buche, schlägt … zu buche, zu buche, fing sich … ein, fängt sich … ein
            receive: handelte sich … ein, handelt sich … ein, zog sich … zu, steckte … ein, nahm … hin
            receive: musste … einstecken, musste … hinnehmen, muss … hinnehmen, wurde zu … verurteilt
            receive: wurde mit … belegt, wurde mit … bestraft, wird mit … belegt, bekam … aufgebrummt, bekam … auferlegt
            receive: bekommt … aufgebrummt, sieht sich mit, sah sich mit
            mustPay: muss zahlen, müssen zahlen, musste zahlen, mussten zahlen, zahlen, zahlt, gezahlt, zu zahlen, bezahlen
            mustPay: bezahlt, bezahlte, zu bezahlen, soll zahlen, sollen zahlen, sollte zahlen, hat zu zahlen, zahlung von, zur zahlung, blechen
            mustPay: berappen, hinblättern, löhnen, abdrücken, begleichen, beglichen, überweisen, überwiesen, zahlen soll, zahlen muss, zahle
            mustPay: zahlen müssen, zahlen musste, zahlen sollen, fällig, wurden fällig, wird fällig, werden fällig, kostet, kostete, kosten wird
            mustPay: teuer zu stehen, teuer, zur kasse, entrichten, zu entrichten, nachzahlen, aufbringen, zahlungspflichtig, abgeben
            mustPay: gekostet, kosten lassen, löhnt, blecht, berappt, steuerte
            mustPay: zahlte eine, zahlte ein, zahlte das, zahlte die, zahlte bereits, zahlte der, zu zahlen hat, zahlen werde, bereits gezahlt
            mustPay: muss … zahlen, musste … zahlen, müssen … zahlen, mussten … zahlen, soll … zahlen, sollen … zahlen
            mustPay: hat … zu zahlen, haben … zu zahlen, muss … überweisen, musste … überweisen, muss … berappen
            mustPay: musste … berappen, muss … hinblättern, musste … hinblättern, muss … entrichten, muss … begleichen
            mustPay: will … haben, ärmer, kommt … teuer zu stehen, kam … teuer zu stehen, abzuführen, abführen
            mustPay: bezahlten, bezahlt … strafe, soll … blechen, muss … blechen, musste … blechen, lässt sich … kosten
            order: angeordnet, anordnung, anordnungen, ordnet an, ordnete an, ordneten an, anordnete, anordnet, anordnen, anzuordnen
            order: angewiesen, anweisung, anweisungen, weist an, wies an, anwies, anweist, anweisen, anzuweisen, verpflichtet, verpflichtete
            order: verpflichten, verpflichtung, aufgefordert, aufforderung, fordert auf, forderte auf, forderte, fordert, aufforderte, auffordern
            order: auflage, auflagen, verfügung, verfügungen, untersagungsverfügung, abhilfemaßnahme, abhilfemaßnahmen, abhilfebefugnis*
            order: aufgetragen, trägt auf, trug auf, leistungsauftrag, auftrag, aufgegeben, gibt auf, gab auf, verlangt, verlangte, verlangten
            order: verlangen, gefordert, forderten, gezwungen, zwingt, zwang, muss, müssen, musste, mussten, hat zu, zu erfolgen, frist, binnen
            order: innerhalb von, anordnungsbescheid, unterlassungsverfügung, einstweilige verfügung, mahnt an, vorgabe, vorgaben, weist, wies
            order: weisung, angehalten, hält an, hielt an, mandatsbescheid, korrekturmaßnahme*, maßnahme, maßnahmen, vorgeschrieben, gebot, geboten
            order: muss dafür sorgen, müssen dafür sorgen, musste dafür sorgen, hat dafür zu sorgen, sorge zu tragen
            order: muss sicherstellen, müssen sicherstellen, muss nun, müssen nun, muss künftig, müssen künftig
            order: muss außerdem, muss zudem, muss zugleich, muss binnen, muss innerhalb, müssen binnen
            order: müssen innerhalb, musste binnen, hat binnen, hat innerhalb, hat bis, bekommt bis, bekam bis, zeit bis
            order: frist bis, setzte eine frist, setzte … eine frist, setzt … eine frist, wies … an, weist … an
            order: wiesen … an, ordnete … an, ordnet … an, ordneten … an, trug … auf, trägt … auf, gab … auf, gibt … auf
            order: fordert … auf, forderte … auf, forderten … auf, hielt … an, mahnte … an, verpflichtet … zu
            order: verpflichtete … zu, wird verpflichtet, wurde verpflichtet, werden verpflichtet, wurde aufgefordert
            order: wird aufgefordert, wurde angewiesen, wird angewiesen, ist verpflichtet, sind verpflichtet
            order: wird aufgegeben, wurde aufgegeben, wurde aufgetragen, anordnungsverfügung, heilungsverfügung
            order: wiederherstellungsverfügung, leistungsbescheid, aufforderungsbescheid, aufsichtliche maßnahme
            order: aufsichtsmaßnahme, aufsichtsmaßnahmen, korrekturanordnung, umsetzungsfrist, nachfrist
            order: verwaltungsmaßnahme, gebietet, herstellung des rechtmäßigen zustands, rechtmäßigen zustand
            comply: in einklang, in übereinstimmung, rechtskonform*, datenschutzkonform*, dsgvo-konform*, löschen, löscht, löschte, gelöscht
            comply: löschung, zu löschen, vernichten, vernichtet, vernichtung, anpassen, anzupassen, angepasst, anpassung*, nachbessern, nachzubessern
            comply: nachbesserung*, nachgebessert, umstellen, umzustellen, umgestellt, ändern, zu ändern, geändert, änderung, änderungen, beheben
            comply: behebt, behob, behoben, abzustellen, abstellen, abgestellt, beenden, zu beenden, beendet, beseitigen, zu beseitigen, beseitigt
            comply: korrigieren, zu korrigieren, berichtigen, berichtigung, zu berichtigen, informieren, zu informieren, benachrichtigen, unterrichten
            comply: auskunft zu erteilen, auskunft erteilen, auskunft geben, zu beantworten, beantworten, entsprechen, nachkommen, nachzukommen
            comply: entfernen, zu entfernen, entfernt, entfernung, abbauen, abzubauen, abmontieren, einhalten, einzuhalten, umsetzen, umzusetzen
            comply: sicherzustellen, sicherstellen, einzurichten, einrichten, gewährleisten, zu gewährleisten, einholen, einzuholen, anonymisieren
            comply: herzustellen, herausgeben, herauszugeben, bereitstellen, einzuführen, einführen, überarbeiten, zu überarbeiten, benennen
            comply: zu benennen, aufzuhängen, offenzulegen, offenlegen, maßnahmen zu ergreifen, einzuschränken, verbessern, zu verbessern, abbauen
            comply: zu übermitteln, unkenntlich zu machen, unkenntlich machen, zu schwärzen, schwärzen, zu verschlüsseln
            comply: verschlüsseln, zu pseudonymisieren, pseudonymisieren, zu anonymisieren, zu unterrichten
            comply: zu verständigen, verständigen, zu verkürzen, zu begrenzen, zu überprüfen, neu zu bescheiden
            comply: neu zu entscheiden, nachzuholen, nachholen, nachzurüsten, nachrüsten, einzudämmen, auszutauschen
            comply: aus den suchergebnissen, aus dem netz zu nehmen, aus dem netz nehmen, offline zu nehmen
            comply: offline nehmen, zurückzubauen, zurückzugeben, zurückgeben, zu bestellen, abzuschließen
            comply: zu dokumentieren, zu sichern, abzusichern, zu ergänzen, ergänzen, zu gewähren, gewähren
            comply: gelöscht werden, vernichtet werden, entfernt werden, angepasst werden, zu ersetzen, so zu gestalten
            comply: in ordnung zu bringen, in ordnung bringen, abzuhelfen, abhelfen, abhilfe zu schaffen
            comply: abhilfe schaffen, umzugestalten, folge zu leisten, auszuhändigen, aushändigen, beauskunften
            comply: zu beauskunften
            ban: verbot, verbote, verboten, verbots, verbotes, verbietet, verbot, verbieten, zu verbieten, untersagt, untersagte, untersagten
            ban: untersagen, untersagung, zu untersagen, verarbeitungsverbot*, nutzungsverbot*, *verbot, *verbote, *sverbot, aussetzung
            ban: gesperrt, sperrt, sperrte, sperren, sperre, sperrung, blockiert, blockierte, blockieren, blockade, beschränkung der verarbeitung
            ban: einschränkung der verarbeitung, beschränkung, stoppt, gestoppt, stoppte, übermittlungsverbot, transferverbot, aussetzen der
            ban: lahmgelegt, lahm, aus dem verkehr, unterbindet, unterband, unterbunden, unterbinden, vorläufiges verbot, betriebsverbot, bann
            ban: aussetzung der übermittlung, aussetzung der datenübermittlung, stopp, verarbeitungsstopp, datenstopp
            > Hamburg untersagte dem Anbieter Lumivox die weitere Auswertung der Fotos.
            ban: darf … nicht mehr, dürfen … nicht mehr, darf … nicht länger, dürfen … nicht länger, darf … keine … mehr
            ban: dürfen … keine … mehr, darf … keinen … mehr, durfte … nicht mehr, darf … bis auf weiteres
            ban: dürfen … bis auf weiteres, darf nicht mehr, dürfen nicht mehr, darf nicht länger, darf vorerst nicht
            ban: darf vorerst keine, darf vorläufig nicht, darf vorläufig keine, darf künftig nicht, darf künftig keine
            ban: darf erst wieder, dürfen erst wieder, untersagt … die, untersagte … die, verbot … die, verbietet … die
            ban: schob … einen riegel vor, schiebt … einen riegel vor, riegel vorgeschoben, legte … lahm, legt … lahm
            ban: legte … still, legt … still, stillgelegt, stilllegung, stilllegen, nutzungsuntersagung
            ban: verarbeitungsuntersagung, untersagungsbescheid, untersagungsanordnung, einsatzverbot, speicherverbot
            ban: sofortiger stopp, sofortigen stopp, nutzungsstopp, zog … den stecker, zieht … den stecker, aus dem netz
            ban: nicht mehr zulässig
            stopVerb: einstellen, einzustellen, eingestellt, stellt ein, stellte ein, einstellung der, stoppen, zu stoppen, gestoppt, stoppt
            stopVerb: aussetzen, auszusetzen, ausgesetzt, unterlassen, zu unterlassen, unterlässt, unterlassung, abschalten, abzuschalten
            stopVerb: abgeschaltet, schaltet ab, beenden, zu beenden, beendet, aufhören, aufzuhören, nicht mehr verarbeiten, nicht länger
            stopVerb: verzichten, zu verzichten, verzicht auf, zu unterbrechen, unterbrechen, pausiert, pausieren, abzubrechen, vom netz
            stopVerb: außer betrieb, nicht weiter verarbeiten, nicht mehr nutzen, einfrieren
            stopVerb: zu löschen und nicht mehr, nicht mehr zu verwenden, nicht mehr zu verarbeiten
            stopVerb: nicht mehr zu nutzen, nicht mehr zu übermitteln, nicht mehr einzusetzen, nicht länger zu
            stopVerb: künftig zu unterlassen, zu unterbinden, abzusehen, aufzugeben, auszuschalten, ausschalten
            stopVerb: offline zu schalten, abzuklemmen, stillzulegen
            reprimand: verwarnung, verwarnungen, *verwarnung, *verwarnungen, rüge, rügen, gerügt, rügt, rügte, rügten, verweis, verweise, verweises
            reprimand: verwarnt, verwarnte, verwarnten, verwarnen, zu verwarnen, beanstandung, beanstandungen, beanstandet, beanstandete
            reprimand: beanstandeten, beanstanden, ermahnung, ermahnungen, ermahnt, ermahnte, ermahnen, tadel, getadelt, tadelte, missbilligung
            reprimand: sprach … verwarnung aus, verwarnung erteilt, öffentliche rüge, scharfe rüge, formelle rüge
            reprimand: förmliche rüge, förmliche beanstandung, offizielle beanstandung, missbilligt, missbilligte
            reprimand: missbilligen, rüffel, gerüffelt, tadelnd, förmlich beanstandet, förmlich verwarnt
            warn: warnung, warnungen, *warnung, warnt, warnte, gewarnt, warnen, verwarnungsschreiben, abmahnschreiben, förmliche warnung
            warn: formelle warnung, mahnung, warnschreiben, mahnschreiben, hinweisschreiben
            warn: hinweis nach art, vorab gewarnt, gewarnt hatte, warnhinweis der behörde, warnte … davor, warnt … davor
            periodic: zwangsgeld, zwangsgelder, zwangsgeldern, zwangsgeldes, zwangsgelds, *zwangsgeld, *zwangsgelder, beugestrafe*, zwangsstrafe*
            periodic: zwangsgeldbescheid*, zwangsgeldandrohung, tagesstrafe, tagesstrafen, tägliche strafe, täglichen strafe, tägliches bußgeld
            periodic: strafe pro tag, bußgeld pro tag, astreinte, dwangsom, zwangsmulkt, tagesbuße, täglichen bußgeld, zwangszahlung*, säumnisstrafe
            periodic: verfällt ein zwangsgeld, zwangsgeld angedroht, zwangsgeldfestsetzung, drohte … zwangsgeld an
            periodic: droht … zwangsgeld an, ungehorsamsstrafe, verzugsstrafe, tageszwangsgeld, täglich fällig
            propose: entscheidungsentwurf*, beschlussentwurf*, entwurf, entwurfs, entwurfe, bescheidentwurf, bescheidsentwurf, anhörungsschreiben
            propose: beabsichtigt, beabsichtigte, beabsichtige, will verhängen, wollte verhängen, verhängen will, verhängen wollte, plant
            propose: geplant, geplante, geplanten, geplantes, vorgeschlagen, vorgeschlagene, vorgeschlagenen, vorschlag, vorschlug, schlägt vor
            propose: schlug vor, schlägt, empfiehlt, empfahl, empfohlen, empfehlung, empfohlene, beantragt, beantragte, beantragten, plädiert
            propose: plädierte, vorläufige, vorläufigen, vorläufiger, vorläufig, angekündigte, angekündigten, angekündigtes, angekündigt
            propose: kündigte an, kündigt an, ankündigte, ankündigung, absichtserklärung, in aussicht, ins auge gefasst, ins auge
            propose: erwägt, erwog, absicht, berichterstatterin, berichterstatter, ursprünglich vorgesehen, vorgesehen, vorgesehene, stellt in aussicht
            propose: voraussichtlich, soll verhängt, sollte verhängt, notice of intent, vorhaben, ursprünglich angekündigt, zunächst angekündigt
            rumour: insider*, insidern, insiderkreise*, insidern zufolge, kreisen zufolge, aus kreisen, informierten kreisen, eingeweihte*
            rumour: mit der sache vertraut, mit der sache vertraute, mit der angelegenheit vertraut, mit dem vorgang vertraut, mit der sache vertrauten
            rumour: mit der angelegenheit vertraute, vertrauten personen, vertraute personen, medienberichten zufolge, laut medienberichten
            rumour: dem vernehmen nach, angeblich, gerüchte*, gerücht, soll offenbar, offenbar, könnte drohen, droht, drohen, könnten drohen
            rumour: droht offenbar, bevorstehende*, bevorsteht, unmittelbar bevor, wie zu hören
            rumour: unbestätigten, namentlich nicht, anonym bleiben, anonyme quellen, unbenannte, quellen zufolge, quelle zufolge, personen zufolge
            rumour: spekulation*, durchgesickert, rechnen muss, womöglich
            rumour: könnte drohen, könnte bald, könnten bald, dürfte bald, könnte teuer, könnte bestraft, steht vor einer, steht vor einem
            > Dem Versicherer Alvensleben Direkt steht Insidern zufolge ein Millionenbußgeld ins Haus.
            withdraw: zurückgezogen, zurückzieht, zog zurück, zieht zurück, zurückzog, zurückziehen, zurückgenommen, nimmt zurück, nahm zurück
            withdraw: zurücknahm, rücknahme, fallen gelassen, fallengelassen, fallen lassen, ließ fallen, verzichtet, verzichtete, abgesehen
            withdraw: sieht ab, sah ab, absah, eingestellt, verfahren eingestellt, widerrufen, widerruft, widerrief, zurücknehmen, ad acta
            withdraw: vom tisch, aufgehoben, hob auf, freigegeben, wieder zugelassen, zog
            withdraw: antrag … zurückgezogen, zog … zurück, zieht … zurück, nahm … zurück, nimmt … zurück
            withdraw: hat … zurückgezogen, hat … zurückgenommen

            # Sums that are no fines.
            cap: bis zu, höchstens, maximal, maximale, maximalen, maximales, höchstgrenze, obergrenze, höchstbetrag, höchstmaß, höchststrafe
            cap: bußgeldrahmen, strafrahmen, rahmen, des umsatzes, des jahresumsatzes, des weltweiten, des weltweit, des globalen, des gesamten
            cap: vom umsatz, vom jahresumsatz, des konzernumsatzes, des weltumsatzes, jahresumsatzes, vorjahresumsatzes, weltumsatzes
            cap: konzernumsatzes, des vorjahresumsatzes, möglich gewesen, theoretisch, je nachdem, höchstsumme, höchstbußgeld, strafmaß, deckel
            cap: sieht vor, können verhängt, kann verhängen, könnten verhängt, möglich sind, möglich wären, drohen bis, drohen strafen, zulässig
            cap: bußgelder bis, strafen bis, geldbußen bis, was höher ist, welcher höher, der höhere, ausschöpfen, spielraum, schwelle, hätte können
            cap: im höchstfall, im schlimmsten fall, höher ausfallen, dürfen nicht übersteigen, nicht überschreiten, nicht mehr als, max
            cap: höchstbetrag*
            turnover: umsatz, umsätze, umsätzen, umsatzes, *umsatz, *umsatzes, *umsätze, erlös, erlöse, erlösen, gewinn, gewinne, gewinns, gewinnes
            turnover: *gewinn, *gewinne, *erlöse, *erlösen, ertrag, erträge, erträgen, ergebnis, einnahmen, einkommen, jahresüberschuss, überschuss
            turnover: verlust, verluste, börsenwert, marktwert, marktkapitalisierung, bilanzsumme, eigenkapital, aktie, aktien, ebit, ebitda
            turnover: jahresergebnis, nettogewinn, vermögen, fonds, quartalsgewinn, quartalsumsatz, aktienkurs
            turnover: umgesetzt, umsetzt, umsetzte, umsetzten, setzte _ um, setzten die, setzten zuletzt, erwirtschaftet
            turnover: erwirtschaftete, erlöste, erlösten, gewinn von, umsatzerlöse, jahresumsatz
            total: insgesamt, zusammen, zusammengenommen, zusammengerechnet, summe, summen, gesamtsumme, gesamthöhe, gesamtbetrag, gesamtwert
            total: in summe, in der summe, summieren, summiert, summierte, summierten, addieren, addiert, addierten, alles in allem, unterm strich
            total: gesamt, kumuliert, belaufen sich insgesamt, durchschnitt, durchschnittlich, im schnitt, im durchschnitt, gemeinsam, insgesamter
            total: an bußgeldern, bußgelder in höhe, bußgelder von, bußgelder im, seit 2018, durchschnittliches, die hälfte, kassierte, bescheide
            total: verfahren mit, in den vorjahren, gesamtvolumen, volumen, davon, gesamtbußgeld, aller bußgelder
            total: buß- und zwangsgelder von, bußgelder von insgesamt, buß- und zwangsgelder, bußgelder von zusammen, strafen von insgesamt, strafen von zusammen, bußgelder über insgesamt, sanktionen von zusammen
            total: europaweit, bislang, summieren sich, summierten sich
            total: davon entfallen, gesamtbetrag beläuft, zu zahlende gesamtbetrag, gesamtbetrag von, zusammen mehr als
            total: alle zusammen
            damages: schadensersatz*, schadenersatz*, *schadensersatz, *schadenersatz, schmerzensgeld*, entschädigung*, entschädig*, sammelklage*
            damages: *sammelklage, *sammelklagen, musterfeststellungsklage*, massenklage*, verbandsklage*, abhilfeklage*, zivilklage*, schadenersatzklage*
            damages: schadensersatzklage*, schadensersatzanspr*, immateriell*, ersatzanspr*, wiedergutmachung, kläger, klägern, klägerin, klägers
            damages: klägerinnen, ausgleichszahlung*, zivilprozess, zivilverfahren, prozessfinanzierer, schaden, schadens, rückerstattung*
            damages: geschworene*, geschworenen, patent*
            damages: fordern, klagen auf
            damages: musterklage*, schadensersatzforderung*, schadenersatzforderung*, forderten schadensersatz
            damages: ersatz für, immaterielle
            otherSum: rückstellung, rückstellungen, *rückstellung, *rückstellungen, vorsorge, vorsorgen, zurückgestellt, zurückgelegt, preis, preise
            otherSum: preisen, kaufpreis, *kaufpreis, kosten, *kosten, budget, budgets, etat, investition*, investiert, investierte, investieren
            otherSum: investment, übernahme, *übernahme, gekauft, kauft, kaufte, verkauft, verkaufte, verkauf, erworben, erwarb, übernommen, kaufen
            otherSum: vergleich, vergleichs, vergleichssumme, vergleichszahlung, lösegeld, lösegeldforderung, erpress*, darlehen, kredit, kredite
            otherSum: gehalt, gehälter, lohn, gebühr, gebühren, *gebühr, *gebühren, abo, abonnement, spende, spenden, gespendet, förderung, fördergeld*
            otherSum: subvention*, finanzierung, finanzierungsrunde, eingesammelt, auftrag über, auftragswert, vertrag über, prämie, prämien, dividende*
            otherSum: verfahrenskosten, gerichtskosten, anwaltskosten, streitwert, streitwerts, gegenstandswert, kaution, schulden, forderung
            otherSum: forderungen, miete, mieten, beute, gestohlen, erbeutet, wert von, im wert, pro jahr, im jahr kostet, bestechungsgeld*, haushalt
            otherSum: eventualverbindlichkeit*, steuerzahler, stammkapital, grundkapital, jährlich, pro kopf, gutschein*, einsparung*
            otherSum: bitcoin*, lösegeld*, grundbetrag*, ausgangsbetrag*, basisbetrag, frühzahler*, gekostet, kostete, spende*
            otherSum: versicherungssumme*, deckungssumme*, minderheit, fördermittel*, verbindlichkeiten, lösegeldforderung*
            otherSum: kostenbeitrag, beitrag zu den kosten, kosten des strafverfahrens, kosten des verfahrens
            otherSum: gerichtsgebühr, spruchgebühr, parteientschädigung, verfahrensgebühr, jahresbeitrag
            otherSum: mitgliedsbeitrag, baukosten, anschaffungskosten, fördersumme

            # Procedure.
            decide: entscheidung, entscheidungen, entschied, entschieden, entscheidet, entscheiden, beschluss
            decide: beschlüsse, beschlusses, beschloss, beschlossen, beschließt, beschlossene, bescheid, bescheide
            decide: bescheides, bescheids, spruch, spruchs, verfügung, verfügt, festgestellt, stellt fest
            decide: stellte fest, stellten fest, feststellte, feststellung, feststellungen, befand, befunden, befanden
            decide: befindet, kam zu dem schluss, kommt zu dem schluss, zum ergebnis, schlussfolger*, erlassen, erließ
            decide: verabschiedet, abgeschlossen, schließt, schloss, *beschluss, *entscheidung, *bescheid
            decide: rechtskräftig, datiert, datierte, datierten, datiertem, ausgefertigt
            decide: trägt das datum, datum vom, unterzeichnet
            announce: verkündet, verkündete, verkündeten, mitgeteilt, teilte mit, teilten mit, mitteilte, bekannt gab
            announce: gab bekannt, bekanntgab, bekanntgegeben, bekannt gegeben, bekannt wurde, bekannt geworden
            announce: veröffentlicht, veröffentlichte, veröffentlichung, öffentlich gemacht, machte öffentlich, publik
            announce: gemeldet, meldete, pressemitteilung, kündigte an, angekündigt, ankündigte, informierte, bekannt
            announce: wurde publik
            incident: datenleck, datenlecks, leck, datenpanne, datenpannen, panne, hackerangriff*, cyberangriff*
            incident: angriff, angriffe, angreifer*, cyberattacke*, attacke, hacker*, gehackt, vorfall, vorfalls
            incident: vorfälle, gestohlen, entwendet, abgeflossen, datendiebstahl, sicherheitsvorfall
            incident: datenschutzvorfall, ransomware
            statute: gesetz, gesetzes, verordnung, richtlinie, gesetzbuch
            conclude: abgeschlossen, schloss, schließt, beendet, beendete, abschluss
            inquiry: untersuchung, untersuchungen, untersucht, untersuchte, untersuchten, untersuchen, ermittlung*, ermittelt, ermittelte, ermitteln
            inquiry: ermittler*, ermittlungsverfahren, prüfung, prüfungen, prüft, prüfte, geprüft, prüfen, prüfverfahren, überprüf*, kontrolle
            inquiry: kontrollen, kontrolliert, kontrollierte, inspektion*, verfahren eröffnet, eröffnet, eröffnete, verfahren eingeleitet
            inquiry: eingeleitet, leitete ein, leitet ein, einleitung, nachgegangen, durchsuch*, razzia, vor-ort-*, nachforschung*, erhebungen
            inquiry: amtswegige*, amtswegiges, von amts wegen, auskunftsersuchen, fragebogen, befragt, verwaltungsstrafverfahren, bußgeldverfahren
            inquiry: prüfverfahrens, aufsichtsverfahren, nimmt unter die lupe, unter die lupe, nahm unter die lupe, nimmt ins visier
            appeal: einspruch, einspruchs, einspruches, einsprüche, berufung, revision, rechtsmittel, rechtsmitteln, rechtsbeschwerde, klage, klagen
            appeal: widerspruch, widerspruchs, anfechtung, anfechtungsklage, rekurs, nichtigkeitsklage, beschwerde beim bundesverwaltungsgericht
            appeal: beschwerde an das bundesverwaltungsgericht, beschwerde vor dem, bescheidbeschwerde, gerichtliche überprüfung, rechtsweg
            appeal: rechtszug, beschwerdeverfahren, berufungsverfahren, revisionsverfahren, nächste instanz, nächsten instanz, rechtsstreit
            appeal: rechtliche schritte, beschwerde gegen den bescheid, amtsrevision
            appeal: gang in die zweite instanz, gang in die nächste instanz, gang vor gericht, gang zum gericht
            appeal: instanzenweg, einspruchsverfahren, widerspruchsverfahren, rekurse, maßnahmenbeschwerde
            appealVerb: einspruch eingelegt, einspruch ein, einspruch einlegen, einspruch einlegte, einspruch erhoben, legte einspruch, legt einspruch
            appealVerb: legten einspruch, auf den einspruch, berufung eingelegt, berufung ein, berufung einlegen, in berufung, legte berufung
            appealVerb: geht in berufung, ging in berufung, rechtsmittel eingelegt, rechtsmittel ein, rechtsmittel einlegen, rechtsmittel ergriffen
            appealVerb: rechtsmittel erhoben, legte rechtsmittel, widerspruch eingelegt, widerspruch ein, legte widerspruch, klage eingereicht
            appealVerb: klage ein, klage erhoben, klage einreichen, reichte klage, erhob klage, klage erhob, klagt gegen, klagte gegen
            appealVerb: geklagt, beklagt, beschwerde eingebracht, beschwerde erhoben, beschwerde beim bundesverwaltungsgericht
            appealVerb: bekämpft, bekämpfte, bekämpfen, zu bekämpfen, angefochten, anfechten, anzufechten, anficht, focht an, ficht an, ficht, focht
            appealVerb: vor gericht gezogen, vor gericht gegangen, vor gericht ziehen, vor gericht gehen, zieht vor gericht, zog vor gericht, zog vor
            appealVerb: zieht vor, ging vor gericht, geht vor gericht, zogen vor, dagegen vorgehen, dagegen vorzugehen, vorzugehen, will vorgehen, vorgehen will, gerichtlich vorgehen, rechtlich vorgehen, juristisch vorgehen, geht gegen
            appealVerb: ging gegen, gegen die entscheidung vorgehen, geht dagegen, ging dagegen, dagegen vor, gegen vor, wehrt sich, wehrte sich
            appealVerb: wehren, gewehrt, setzt sich zur wehr, setzte sich zur wehr, zur wehr, revision eingelegt, revision erhoben, revision ein
            appealVerb: rechtliche schritte, rechtsbeschwerde eingelegt, rechtsbeschwerde ein, gerichtlich überprüfen
            appealVerb: einsprache erhoben, erhob einspruch, erhob beschwerde, erhebt einspruch, nicht akzeptieren
            appealVerb: zur wehr setzen, in die nächste instanz, beschwerde erheben
            appealVerb: klagt gegen, klagte gegen, klagt vor, klagte vor, klagt nun, will klagen, klagen will, geklagt, wollen klagen, klage gegen den bescheid
            appealVerb: revision an den _ erhoben, revision beim _ eingelegt, revision zum _ eingelegt, berufung beim _ eingelegt, berufung zum _ eingelegt, berufung zum _ _ eingelegt, einspruch beim _ eingelegt
            appealVerb: klage beim _ eingereicht, klage vor dem _ eingereicht, klage beim _ _ eingereicht, klage beim _ erhoben, klage vor dem _ erhoben, klage zum _ erhoben, beschwerde beim _ eingebracht, beschwerde beim _ eingelegt
            appealVerb: beschwerde an das _ erhoben, beschwerde beim _ erhoben, einspruch einzulegen, berufung einzulegen, rechtsmittel einzulegen, klage einzureichen, klage zu erheben, klage erheben, einspruch erheben
            appealVerb: klagten gegen, klagten dagegen, klagten vor, klagt dagegen, klagte dagegen, dagegen klagen, dagegen geklagt, dagegen einspruch, dagegen berufung, dagegen revision, dagegen klage, dagegen beschwerde, dagegen rechtsmittel
            > Die Talheim Reisen GmbH focht den Bescheid im Juni an.
            intend: will, wollen, wolle, wollte, wollten, werde, plant, planen, plante, kündigt, kündigte, ankündigte
            intend: beabsichtigt, beabsichtigen, erwägt, erwägen, erwog, prüft, prüfen, prüfe, überlegt, vor haben, hat vor, behält sich vor
            intend: behält sich, behielt sich, vorbehalten, möchte, gedenkt, entschlossen, in erwägung
            intend: absicht, bereitet, vorbereitet, prüfe man, widersprach, widerspricht, weist zurück, wies zurück
            intend: nicht einverstanden, hält für unbegründet, für falsch, notfalls, hat angekündigt
            intend: droht mit
            intend: kann, könne, wird klagen, werden klagen, werde klagen, wird einspruch, wird berufung, wird rechtsmittel, wird gegen, wird dagegen, werde dagegen, werde gegen, werden gegen
            intend: einspruch einlegen, einspruch einlegen wolle, berufung einlegen, rechtsmittel einlegen, klage einreichen, klage erheben, einspruch erheben, anfechten, anzufechten, vorzugehen
            intend: einspruch einzulegen, berufung einzulegen, rechtsmittel einzulegen, klage einzureichen, klage zu erheben, zu klagen, zu bekämpfen, vor gericht ziehen, vor gericht gehen, vor gericht zu ziehen
            intend: beschwerde erheben, beschwerde einbringen, wehren will, klagen will, beschwerde einzulegen, vorgehen will, vorgehen wolle, soll angefochten, angekündigt, will klagen, prüft rechtliche
            lodge: eingereicht, reichte, reicht, reichten, einreichte, einreichten, einreichen, eingelegt, legte, legt, legten, einlegte, einlegen
            lodge: eingebracht, bringt, brachte, einbrachte, einbringen, erhoben, erhob, erhoben, erhebt, erheben, gestellt, stellte, vorgelegt
            lodge: wandte sich, wandten sich, wendet sich, wendete sich, gewandt, gewendet, wandte, wandten, beschwerte sich
            lodge: angezeigt, zeigte an, erstattet, erstattete, eingegangen, gingen ein, ging ein, ging eine, zurückgehen, zurück auf
            lodge: geht zurück, gehen zurück, ging zurück, ausgelöst, auslöser, angestoßen, aufgrund einer beschwerde, nach einer beschwerde
            lodge: nach beschwerden, ins rollen, übergeben, übermittelt, bei der behörde, eingeschaltet, schaltete, angerufen, vorgebracht
            dismiss: abgewiesen, abweist, abwies, weist ab, wies ab, abweisung, abgelehnt, ablehnt, ablehnte, lehnt ab, lehnte ab, zurückgewiesen
            dismiss: zurückweist, zurückwies, wies zurück, weist zurück, zurückweisung, verworfen, verwirft, verwarf, unbegründet, unzulässig
            dismiss: gescheitert, scheitert, scheiterte, scheiterten, erfolglos, ohne erfolg, vergeblich, verloren, verliert, verlor, unterlag
            dismiss: unterliegt, unterlegen, abgeblitzt, blitzt, blitzte, keinen erfolg, niederlage, nicht durch, nicht überzeugen, nicht stattgegeben
            grant: stattgegeben, statt gegeben, gab statt, gibt statt, stattgab, recht gegeben, gab recht, gibt recht, gaben recht, recht bekommen
            grant: bekommt recht, bekam recht, erfolg, erfolgreich, gewonnen, gewinnt, gewann, siegt, siegte, sieg, obsiegt, obsiegte, zulässig
            grant: durchgesetzt, setzte sich durch, teilerfolg, begründet, zugunsten, zu gunsten, gekippt
            uphold: bestätigt, bestätigte, bestätigten, bestätigen, bestätigung, aufrechterhalten, aufrecht erhalten, hält aufrecht, hielt aufrecht
            uphold: bleibt bestehen, blieb bestehen, hat bestand, bestand, standgehalten, hält stand, hielt stand, rechtmäßig, zu recht, rechtens
            uphold: bleibt dabei, bleibt es bei, blieb es bei, gültig, wirksam, bekräftigt, bekräftigte, gebilligt, billigte, billigt, bestandskräftig
            uphold: rechtskräftig, bleibt, halten stand, zurecht, muss dennoch, muss doch
            uphold: der behörde recht gegeben, gab der behörde recht, gibt der behörde recht, geben der behörde recht, gab der datenschutzbehörde recht, gibt der datenschutzbehörde recht, gab der aufsicht recht
            uphold: der datenschutzbehörde recht gegeben, der aufsichtsbehörde recht gegeben, gab der aufsichtsbehörde recht
            annul: aufgehoben, hebt auf, hob auf, hoben auf, aufhebt, aufhob, aufheben, aufzuheben, aufhebung, annulliert, annullierte, annullieren
            annul: gekippt, kippt, kippte, kippten, kippen, nichtig, für nichtig, unwirksam, für unwirksam, kassiert, ungültig, für ungültig
            annul: verworfen, einstellung des verfahrens, verfahren eingestellt, stellte das verfahren ein, eingestellt, freigesprochen, freispruch
            annul: rechtswidrig, hinfällig, widerrufen, gestrichen, außer kraft, erlassen bekommen, zurückgenommen, beseitigt, behoben, entfällt
            annul: bleibt erspart, muss nicht zahlen, nicht zahlen, weggefallen, fallen gelassen, hinweggefegt, vom tisch
            reduce: reduziert, reduzierte, reduzierten, reduzieren, zu reduzieren, reduzierung, reduktion, herabgesetzt, herabsetzt, herabsetzte
            reduce: herabsetzen, herabsetzung, setzt herab, setzte herab, gesenkt, senkt, senkte, senkten, senken, senkung, herabgesenkt, verringert
            reduce: verringerte, verringern, gekürzt, kürzt, kürzte, kürzten, kürzen, kürzung, gemindert, mindert, minderte, vermindert, minderung
            reduce: halbiert, halbierte, halbieren, halbierung, gedrückt, drückt, drückte, schrumpft, schrumpfte, schrumpften, geschrumpft
            reduce: gesunken, sank, sinkt, zusammengestrichen, ermäßigt, heruntergesetzt, heruntergeschraubt, niedriger, abgemildert, milder
            reduce: fiel niedriger, statt, nachlass, abgesenkt, abschlag, gedeckelt
            increase: erhöht, erhöhte, erhöhten, erhöhen, zu erhöhen, erhöhung, heraufgesetzt, heraufsetzte, angehoben, hebt an, hob an, angehoben
            increase: verdoppelt, verdoppelte, verdoppeln, verdreifacht, verdreifachte, verschärft, verschärfte, aufgestockt, gestiegen, steigt, stieg
            increase: höher, höheres, vervielfacht, heraufsetzung, hochgesetzt, nach oben
            refer: zurückverwiesen, zurückverweist, zurückverwies, verweist zurück, verwies zurück, zurückverweisung, zurück an, verwiesen
            refer: verweist, verwies, vorgelegt, legt vor, legte vor, vorlage, vorlagefrage*, vorabentscheidung*, vorabentscheidungsersuchen
            refer: eugh vorgelegt, eugh gefragt, fragte in luxemburg, fragen an den, neu entscheiden, neu zu entscheiden, neu verhandelt, neu verhandeln
            refer: erneut entscheiden, neu aufgerollt, aufgerollt, von vorn, von vorne, neu bemessen, muss erneut, zur erneuten
            > Der Verwaltungsgerichtshof verwies die Sache Ostrander GmbH zurück.
            suspend: ausgesetzt, setzt aus, setzte aus, aussetzt, aussetzte, aussetzung, aussetzen, aufschiebende wirkung, aufschiebender wirkung
            suspend: aufschiebende, vollziehung, sofortvollzug, aufgeschoben, einstweilig*, eilantrag, eilverfahren, vorläufigen rechtsschutz, auf eis
            suspend: gestundet, einstweiligen rechtsschutz, vorläufig gestoppt, vorerst nicht
            suspend: vorläufig ausgesetzt, vollzug ausgesetzt, vollziehung ausgesetzt
            complaint: beschwerde, beschwerden, *beschwerde, *beschwerden, datenschutzbeschwerde*, anzeige, anzeigen, eingabe, eingaben
            complaint: strafanzeige, strafanzeigen, hinweis, hinweise, sammelbeschwerde*, massenbeschwerde*, musterbeschwerde*, petition, anzeigeerstattung
            complaint: meldung an die behörde, aufsichtsbeschwerde, sammelbeschwerde, konsumentenbeschwerde
            complaint: verbraucherbeschwerde*, betroffenenbeschwerde*, aufsichtsanzeige
            complain: beschwert, beschwerte, beschwerten, beschwerte sich, beschweren, beklagte sich, beklagten sich, beanstandete, moniert, monierte
            complain: monierten, anzeigte, angezeigt, zeigte an, wandte sich an, wandten sich an, kritisierte, anprangerte
            behalf: im namen von, im namen, im auftrag, im auftrag von, namens, stellvertretend für, in vertretung, vertritt, vertrat, vertreten
            behalf: vertretene, vertretenen, für die, unterstützt von, unterstützt durch, mandatiert, bevollmächtigt, unterzeichnet, vertretung von
            accept: akzeptiert, akzeptierte, akzeptierten, akzeptieren, zu akzeptieren, akzeptiere, nimmt hin, nahm hin, hingenommen, angenommen
            accept: nicht anfechten, nicht angefochten, keinen einspruch, keine berufung, keine rechtsmittel, keine klage, auf rechtsmittel
            accept: verzichtet auf rechtsmittel, auf einen einspruch, kein rechtsmittel, keinen rechtsbehelf, keine beschwerde eingelegt
            accept: bereits bezahlt, bereits gezahlt, hat bezahlt, hat gezahlt, bezahlt, beglichen, rechtskräftig und bezahlt, bestandskräftig
            accept: einsichtig, räumt ein, räumte ein, eingeräumt, entschuldigt sich, entschuldigte sich, respektiert, kooperierte, zugestimmt
            accept: nicht dagegen vorgehen, nicht dagegen vorzugehen, zog zurück, berufung zurückgezogen, einspruch zurückgenommen, einigung
            accept: verzichtet auf einspruch, verzichtete auf einspruch, verzichtete auf rechtsmittel
            accept: keine rechtsmittel eingelegt, kein rechtsmittel eingelegt, nicht anzufechten
            accept: wurde nicht angefochten, bescheid akzeptiert, den bescheid akzeptiert, das bußgeld akzeptiert
            accept: bußgeld bezahlt, strafe bezahlt, hat … akzeptiert, nimmt … hin, wird … nicht anfechten
            accept: akzeptiert die entscheidung, akzeptierte die entscheidung, klaglos

            # Who.
            authorityNoun: behörde, behörden, datenschutzbehörde, datenschutzbehörden, *datenschutzbehörde, *datenschutzbehörden, aufsichtsbehörde
            authorityNoun: aufsichtsbehörden, *aufsichtsbehörde, *aufsichtsbehörden, datenschutzaufsicht, datenschutzaufsichtsbehörde
            authorityNoun: datenschutzaufsichtsbehörden, aufsicht, aufseher, aufsehern, aufseherin, datenschützer, datenschützern, datenschützers
            authorityNoun: *datenschützer, *datenschützern, datenschützerin, *datenschützerin, landesdatenschützer, datenschutzaufseher
            authorityNoun: datenschutzaufsehern, datenschutzbeauftragte, datenschutzbeauftragten, datenschutzbeauftragter, *datenschutzbeauftragte
            authorityNoun: *datenschutzbeauftragten, *datenschutzbeauftragter, landesbeauftragte, landesbeauftragten, landesbeauftragter
            authorityNoun: bundesbeauftragte, bundesbeauftragten, bundesbeauftragter, datenschutzkommission, datenschutzkommissar*, datenschutzkommissarin
            authorityNoun: datenschutzamt, datenschutzagentur, datenschutzinspektion, datenschutzinspektorat, datenschutzombudsmann, datenschutzstelle
            authorityNoun: datenwächter, privatsphäre-wächter, regulierer, regulierungsbehörde, regulierungsbehörden, regulator, kontrolleure
            authorityNoun: kontrollbehörde, kontrollstelle, amt, amts, amtes, kommission, kommissar, kommissarin, beauftragte, beauftragten, landesamt
            authorityNoun: landeszentrum, garante, hüter, wächter, datenhüter, datenschutzhüter, datenschutzwächter, kommissariat, prüfer, prüfern
            authorityNoun: litigation chamber, streitkammer, informationskommissar*, informationsbeauftragte*, datenschutzbehoerde
            courtNoun: gericht, gerichte, gerichts, gerichtes, gerichten, *gericht, *gerichts, *gerichtes, gerichtshof, gerichtshofs, gerichtshofes
            courtNoun: *gerichtshof, *gerichtshofs, *gerichtshofes, richter, richtern, richterin, richters, richterinnen, kammer, senat, senats
            courtNoun: landgericht, amtsgericht, kammergericht, oberlandesgericht, verwaltungsgericht, bundesgerichtshof, eugh, eug, bvwg, vwgh, bverwg
            courtNoun: bgh, olg, ovg, vfgh, ogh, tribunal, berufungsinstanz, instanz, justiz, beschwerdeausschuss, beschwerdekammer, bverfg, staatsrat
            courtNoun: oberverwaltungsgericht, verwaltungsgerichtshof, finanzgericht, ^lg, ^vg, ^ag bonn, beschwerdegericht
            companyNoun: unternehmen, unternehmens, *unternehmen, *unternehmens, firma, firmen, *firma, *firmen, konzern, konzerne, konzerns
            companyNoun: konzernes, konzernen, *konzern, *konzerne, *konzerns, gesellschaft, gesellschaften, *gesellschaft, *gesellschaften
            companyNoun: betrieb, betriebs, betriebe, betrieben, betriebes, *betrieb, *betriebe, *gruppe, kette, *kette, *ketten, riese, riesen
            companyNoun: *riese, *riesen, gigant, giganten, *gigant, *giganten, anbieter, anbieters, anbietern, anbieterin, *anbieter, *anbieters
            companyNoun: *anbietern, betreiber, betreibers, betreibern, betreiberin, *betreiber, *betreibers, *betreiberin, händler, händlers, händlern
            companyNoun: *händler, *händlers, *händlern, hersteller, herstellers, herstellern, *hersteller, *herstellers, dienst, dienste, dienstes
            companyNoun: *dienst, *dienstes, *dienste, *dienstleister, *dienstleisters, dienstleister, dienstleisters, dienstleistern, plattform
            companyNoun: plattformen, *plattform, app, apps, *app, portal, portals, *portal, *portals, netzwerk, netzwerks, netzwerkes, *netzwerk
            companyNoun: suchmaschine, website, webseite, internetseite, webshop, onlineshop, online-shop, shop, laden, geschäft, kaufhaus, *markt
            companyNoun: supermarkt, supermärkte, drogerie, *drogerie, bank, banken, *bank, *banken, sparkasse, sparkassen, geldinstitut, kreditinstitut
            companyNoun: finanzinstitut, geldhaus, geldhauses, institut, instituts, versicherer, versicherers, versicherern, *versicherer, versicherung
            companyNoun: *versicherung, *versicherungen, krankenkasse, *krankenkasse, kasse, *kasse, makler, maklers, maklerin, *makler, auskunftei
            companyNoun: *auskunftei, auskunfteien, inkassofirma, inkassobüro, krankenhaus, krankenhauses, krankenhäuser, *krankenhaus, klinik
            companyNoun: kliniken, klinikum, klinikums, *klinik, *kliniken, *klinikum, praxis, *praxis, *praxen, arzt, arztes, ärztin, ärzte, *arzt, *ärztin
            companyNoun: zahnarzt, apotheke, apotheken, apotheker, *apotheke, labor, *labor, labors, pflegeheim, pflegeheims, seniorenheim, heim
            companyNoun: hotel, hotels, *hotel, gasthaus, restaurant, restaurants, *restaurant, café, lokal, gaststätte, wirt, gastronom, bäckerei, imbiss
            companyNoun: fitnessstudio, fitnessstudios, studio, *studio, airline, airlines, fluglinie, fluggesellschaft, reederei, bahn, *bahn, post
            companyNoun: verkehrsbetriebe, verkehrsunternehmen, verkehrsverbund, taxiunternehmen, fahrdienst, lieferdienst, kurierdienst, spediteur
            companyNoun: spedition, versandhändler, onlinehändler, verlag, verlags, verlage, *verlag, sender, *sender, zeitung, medienhaus, mediengruppe
            companyNoun: autobauer, autokonzern, autohaus, autovermieter, autovermietung, werkstatt, vermieter, vermieters, vermieterin, *vermieter
            companyNoun: wohnungsgesellschaft, hausverwaltung, *verwaltung, wohnungseigentümergemeinschaft, immobilienmakler, baugenossenschaft
            companyNoun: genossenschaft, *genossenschaft, stadtwerke, *werke, energieversorger, stromanbieter, versorger, versorgers, netzbetreiber
            companyNoun: provider, providers, *provider, mutterkonzern, muttergesellschaft, tochter, *tochter, tochterfirma, tochtergesellschaft
            companyNoun: niederlassung, filiale, ableger, start-up, startup, startups, *startup, *start-up, entwickler, *entwickler, softwarehaus, callcenter
            companyNoun: call-center, agentur, *agentur, agenturen, werber, vermarkter, *vermarkter, adresshändler, datenhändler, personalvermittler
            companyNoun: kanzlei, *kanzlei, anwalt, *anwalt, rechtsanwalt, notar, steuerberater, steuerberaterin, berater, arbeitgeber, arbeitgebers
            companyNoun: arbeitgeberin, *arbeitgeber, unternehmer, unternehmerin, einzelunternehmer, einzelunternehmen, kaufmann, geschäftsführer
            companyNoun: geschäftsführerin, inhaber, inhabers, inhaberin, inhaberinnen, verein, vereins, vereine, *verein, *vereins, *klub, klub, fußballclub
            companyNoun: club, verband, verbands, *verband, *verbands, gewerkschaft, partei, parteien, *partei, fraktion, kandidat, kandidatin, politiker
            companyNoun: politikerin, abgeordneter, abgeordnete, bürgermeister, bürgermeisterin, stadt, städte, gemeinde, gemeinden, *gemeinde, kommune
            companyNoun: kommunen, landkreis, landkreises, kreis, bezirk, bezirksamt, bezirksamts, rathaus, stadtverwaltung, magistrat
            companyNoun: ministerium, ministeriums, *ministerium, *ministeriums, bundesregierung, landesregierung, regierung, *regierung
            companyNoun: bundesland, polizei, *polizei, polizist, polizisten, polizistin, polizeibeamter, polizeibeamten, *polizist, *polizistin, *beamter
            companyNoun: *beamten, beamter, beamten, behördenleiter, finanzverwaltung, steuerverwaltung, gesundheitsamt, jugendamt, jobcenter
            companyNoun: bundespresseamt, presseamt, bundesamt, staat, schule, schulen, *schule, *schulen, gymnasium, universität, *universität
            companyNoun: hochschule, *hochschule, kindergarten, kita, kindertagesstätte, bibliothek, museum, kirche, *kirche, pfarrei, diözese, bistum
            companyNoun: stiftung, *stiftung, organisation, *organisation, organisationen, einrichtung, *einrichtung, einrichtungen, institution
            companyNoun: verantwortlicher, verantwortliche, verantwortlichen, verantwortlichem, auftragsverarbeiter, auftragsverarbeiterin, auftraggeber
            companyNoun: privatperson, privatpersonen, privatmann, einzelperson, nachbar, nachbarn, nachbarin, autofahrer
            companyNoun: hausbesitzer, hauseigentümer, eigentümer, eigentümerin, grundstückseigentümer, mitarbeiter, mitarbeiterin, ex-mitarbeiter
            companyNoun: arbeitnehmer, angestellter, trainer, lehrer, lehrerin, blogger, youtuber, influencer, paar, bauträger, bauunternehmen
            companyNoun: wettanbieter, casino, kasino, spielbank, glücksspielanbieter, reiseveranstalter, reisebüro, buchungsportal, vermittler
            companyNoun: *vermittler, dating-app, datingportal, chatbot, ki-firma, ki-unternehmen, softwareanbieter, cloud-anbieter, messenger
            companyNoun: messengerdienst, streamingdienst, videoplattform, streaminganbieter, bestatter, friseur, friseursalon, salon, bonusprogramm
            companyNoun: handelskette, *gmbh, onlineriese, facebook-mutter, mobilfunker, telekom-anbieter, beklagte, beklagter, adressat
            companyNoun: beschuldigte, beschuldigter, beschwerdegegner, beschwerdegegnerin, beschwerdeführerin, kulturbetrieb, logistiker
            companyNoun: pharmakonzern, holding, tech-firma, weltkonzern, marktplatz, social-media-plattform, online-plattform
            companyNoun: privater, hotelgruppe, handelsgruppe, bankengruppe, bezirksamt, landratsamt, *amtes
            companyNoun: *medizin, uniklinik, *mission, wohlfahrtsverband, rettungsdienst, feuerwehr, *zentrum, *zentrums, *anstalt, rundfunkanstalt, *kammer, *theater, *bad, *fabrik, *brauerei, *club, *hochschule
            companyNoun: *vermietung, *vermieterin, *krankenkassen, *versand, *versandhaus, *kaufhaus, *supermarkt
            companyNoun: *discounter, discounter, *filialist, filialist, *hotelkette, *gastronomie, *lokal, *wirt
            companyNoun: *bäckerei, *metzgerei, metzgerei, metzger, *schlachterei, *molkerei, *autohaus, *werkstatt
            companyNoun: *reederei, *spedition, *fluglinie, *fluggesellschaft, *airline, *flughafen, *verkehrsbetrieb
            companyNoun: *verkehrsbetriebe, *stadtwerke, *energieversorger, *versorger, *stadtwerk, *netzbetreiber
            companyNoun: *hoster, hoster, *entwicklerin, *herstellerin, *händlerin, *betreibern, *anbieterinnen
            companyNoun: *verlagshaus, verlagshaus, *zeitung, *kino, kino, *museum, *bibliothek, *heim, *pflegeheim
            companyNoun: *klinikgruppe, *krankenhausgruppe, *ärzte, ärztehaus, *praxisgemeinschaft, gemeinschaftspraxis
            companyNoun: arztpraxis, zahnarztpraxis, *therapeut, therapeutin, psychotherapeut, psychotherapeutin
            companyNoun: physiotherapeut*, hebamme, heilpraktiker, heilpraktikerin, tierarzt, tierärztin, *optiker
            companyNoun: optiker, *juwelier, *kosmetikstudio, *bestattungsunternehmen, *reisebüro, *reiseveranstalter
            companyNoun: *veranstalter, veranstalter, *veranstalterin, *ticketshop, ticketanbieter, *buchmacher
            companyNoun: *lotterie, lotteriegesellschaft, *detektei, detektei, detektiv, *wachdienst, *sicherheitsdienst
            companyNoun: sicherheitsfirma, *personaldienstleister, zeitarbeitsfirma, *zeitarbeitsfirma, *jobportal
            companyNoun: *bewertungsportal, *vergleichsportal, *immobilienportal, *auktionshaus, *inkassounternehmen
            companyNoun: *inkassobüro, *wirtschaftsauskunftei, *scoring-anbieter, *adresshändler, *datenhändler
            companyNoun: *werbekonzern, werbekonzern, *werbefirma, werbeagentur, *mobilfunkanbieter, *telekom
            companyNoun: *telekomfirma, *mutter, mutterfirma, *konzerntochter, *tochterfirma, *kulturbetrieb
            companyNoun: *schulträger, schulträger, *träger, *bildungsträger, *volkshochschule, *musikschule
            companyNoun: *fahrschule, fahrschule, *sprachschule, *akademie, akademie, *forschungsinstitut, *institut
            companyNoun: *forschungszentrum, *landkreis, *verbandsgemeinde, *gemeinderat, ortsgemeinde, marktgemeinde
            companyNoun: stadtrat, gemeinderat, bürgermeisteramt, *direktion, *landesamt, *bundesamt
            companyNoun: *finanzamt, finanzamt, *jobcenter, *arbeitsagentur, *dienststelle, dienststelle
            companyNoun: *polizeidirektion, *ministerpräsident, *senatsverwaltung, *staatskanzlei, staatskanzlei
            companyNoun: *staatsanwaltschaft, *justizvollzugsanstalt, justizvollzugsanstalt, *kreisverband, *ortsverband
            companyNoun: *landesverband, *bundesverband, *gewerkschaft, *innung, *handwerkskammer, *sportverein
            companyNoun: *fußballverein, fußballverein, *fitnesskette, *fitnessstudio, *kundenkartenbetreiber
            companyNoun: bezahl-app, *bezahldienst, zahlungsdienstleister, *zahlungsanbieter, *kreditvermittler
            companyNoun: *kreditgeber, kreditgeber, *neobank, *direktbank, *landesbank, *volksbank, *raiffeisenbank
            companyNoun: *kantonalbank, *pensionskasse, *unfallversicherung, *wohnbau, *wohnbaugesellschaft
            companyNoun: *wohnungsunternehmen, *immobilienfirma, *bauträger, hausverwalter, *hausverwalterin, verwalter
            companyNoun: *verwalterin, *landwirt, landwirt, *winzer, winzer, *privatperson, *autofahrer, *influencerin
            companyNoun: influencerin, *polizeikommissar, *fahrdienstvermittler, *mitarbeiterin, *taxiunternehmen
            companyNoun: taxibetrieb
            role: verantwortliche, verantwortlichen, verantwortlicher, verantwortlichem, beschwerdegegner, beschwerdegegnerin
            # Where somebody is.
            at: in, aus, im, bei, mit sitz in, am
            # Bodies whose name is the noun with what stands beside it.
            officeNoun: stadt, gemeinde, landkreis, universität, *universität, hochschule, *hochschule, universitätsmedizin, klinikum, *klinikum, krankenhaus, *krankenhaus, polizeipräsidium, polizei, *polizei, flughafen, gymnasium, jobcenter, *informationsamt, *presseamt, jugendamt, bezirksamt
            officeNoun: *klinik, kreis, bezirk, amt, gemeindeamt, magistrat, *magistrat, verbandsgemeinde, samtgemeinde
            officeNoun: marktgemeinde, kreisverwaltung, stadtverwaltung, polizeidirektion, *polizeidirektion
            officeNoun: landespolizei, staatsanwaltschaft, justizvollzugsanstalt, *gymnasium, gesamtschule
            officeNoun: *gesamtschule, realschule, grundschule, berufsschule, mittelschule, kantonsspital, spital
            officeNoun: *spital, kanton, stadtwerke, agentur für arbeit, finanzamt, gesundheitsamt, landratsamt
            officeNoun: landesamt, *landesamt, ordnungsamt, bundesamt, *bundesamt, verkehrsverbund, studierendenwerk
            officeNoun: studentenwerk, pädagogische hochschule, volkshochschule, fachhochschule, technische universität
            officeNoun: feuerwehr, *ordnungsamt, *gesundheitsamt, *finanzamt, *bezirksamt, *landratsamt, *verkehrsamt
            officeNoun: *standesamt, *einwohnermeldeamt, *sozialamt, *arbeitsamt, *innovationsamt
            officeNoun fields: ministerium, *ministerium
            personNoun: kunde, kunden, kundin, kundinnen, *kunde, *kunden, *kundin, nutzer, nutzern, nutzers, nutzerin, nutzerinnen, *nutzer
            personNoun: *nutzern, user, usern, mitarbeiter, mitarbeitern, mitarbeiters, mitarbeiterin, mitarbeiterinnen, mitarbeitende*
            personNoun: beschäftigte, beschäftigten, beschäftigter, angestellte, angestellten, arbeitnehmer, arbeitnehmern, arbeitnehmerin
            personNoun: bürger, bürgern, bürgers, bürgerin, bürgerinnen, einwohner, einwohnern, bewohner, bewohnern, patient, patienten, patientin
            personNoun: patientinnen, mann, mannes, männer, männern, frau, frauen, person, personen, mensch, menschen, betroffene, betroffenen
            personNoun: betroffener, verbraucher, verbrauchern, verbraucherin, mitglied, mitglieder, mitgliedern, fahrgast, fahrgäste, passagier*
            personNoun: gast, gäste, gästen, besucher, besuchern, kind, kinder, kindern, minderjährige*, jugendliche*, schüler, schülern, schülerin
            personNoun: student, studenten, studierende*, eltern, mieter, mietern, mieterin, bewerber, bewerbern, bewerberin, beschwerdeführer
            personNoun: beschwerdeführern, beschwerdeführers, beschwerdeführerin, anzeiger, hinweisgeber*, abonnent*, teilnehmer, teilnehmern, fahrer
            personNoun: fahrern, fahrerin, aktivist*, datenschutzaktivist*, jurist, juristen, juristin, anwältin, anwälte, journalist*, nachbar, nachbarn
            personNoun: passant*, versicherte*, kreditnehmer*, spender*, wähler*, leser*, zuschauer*, sprecher, sprecherin, sprechers, vater, mutter
            personNoun: ehefrau, ehemann, ehemaliger mitarbeiter, ex-mitarbeiter, kläger, klägerin, partner, partnerin, jemand, niemand, leute
            personNoun: opfer, angehörige*, praktikant*, azubi*, kollege*, kollegin, vorgesetzte*, chef, chefin, österreicher, auskunftssuchende*
            personNoun: präsident, präsidentin, vorsitzende, vorsitzender, minister, ministerin, experten, experte, anrufer, anruferin, vertreter
            personNoun: bedienstete*, beamte, beamten, privatleute*, hausmeister*, sachbearbeiter*, mitbewohner*, verstorbene*, anrufer, verbraucherschützer
            ngoNoun: verein, vereine, vereins, verband, verbände, verbands, organisation, organisationen, stiftung, ngo, ngos, nichtregierungsorganisation*
            ngoNoun: datenschutzorganisation, datenschutzorganisationen, datenschutzverein, datenschutz-ngo, verbraucherzentrale, verbraucherzentralen
            ngoNoun: verbraucherverband, verbraucherschutzverband, verbraucherschützer, verbraucherschützern, verbraucherschutzorganisation
            ngoNoun: verbraucherrat, verbraucherorganisation, bürgerrechtsorganisation, bürgerrechtler, bürgerrechtlern, bürgerrechtsgruppe
            ngoNoun: menschenrechtsorganisation, aktivisten, aktivistengruppe, initiative, bürgerinitiative, bündnis, interessenverband, gewerkschaft
            ngoNoun: betriebsrat, betriebsrats, betriebsräte, vereinigung, zusammenschluss, netzaktivisten, arbeiterkammer, kollektiv, personalrat, vzbv
            pressNoun: reuters, dpa, afp, apa, sda, sid, bloomberg, spiegel, der spiegel, handelsblatt, süddeutsche zeitung, süddeutsche, faz, taz
            pressNoun: frankfurter allgemeine, die zeit, zeit online, welt, die welt, bild, stern, focus, heise, heise online, golem, netzpolitik
            pressNoun: tagesspiegel, standard, der standard, die presse, kurier, kronen zeitung, falter, addendum, orf, ard, zdf, ndr, wdr, mdr, swr
            pressNoun: tagesschau, deutschlandfunk, nzz, tages-anzeiger, srf, politico, wall street journal, financial times, new york times
            pressNoun: nachrichtenagentur, zeitung, zeitungen, zeitungsbericht, medienbericht, medienberichte, magazin, nachrichtenmagazin
            pressNoun: wirtschaftswoche, manager magazin, t3n, techcrunch, guardian, bbc, le monde, irish times, presseagentur, fragdenstaat, medien
            pressNoun: rheinische post, stuttgarter zeitung, berliner zeitung, finanztip, the verge, ritzau, ansa, pressebericht, journalisten
            prosecutor: staatsanwaltschaft, staatsanwaltschaften, *staatsanwaltschaft, staatsanwalt, staatsanwältin, staatsanwälte, staatsanwälten
            police: polizei*, *polizei, *polizeidirektion, *polizeipräsidium, staatsanwaltschaft*, *kriminalamt
            prosecutor: ankläger*, anklage, anklagebehörde, generalanwalt, generalanwältin, generalanwalts, berichterstatter, berichterstatterin
            legalForm: ltd, limited, inc, incorporated, plc, llc, llp, lp, gmbh, ag, se, sa, s . a, s . a . s, sas, sasu, sarl
            legalForm: s . a . r . l, s . à r . l, s à r . l, s . r . l, srl, s . p . a, spa, s . l, sl, s . l . u, slu, s . a . u
            legalForm: sau, b . v, bv, n . v, nv, bvba, cvba, vzw, asbl, v . o . f, vof, oy, oyj, ab, a / s, as, asa, aps
            legalForm: hf, ehf, sp . z o . o, sp . zo . o, sp . k, kft, zrt, nyrt, bt, s . r . o, spol, a . s, d . o . o, doo, d . d
            legalForm: dd, uc, unlimited company, dac, designated activity company, clg, corp, corporation, co, company, & co
            legalForm: & co . kg, & co kg, co . kg, co kg, kg, kgaa, kg a . a, ohg, gbr, ug, ug ( haftungsbeschränkt ), e . v, ev, e . g, eg
            legalForm: e . k, e . u, mbh, ggmbh, gesellschaft mbh, ges . m . b . h, gesmbh, g . m . b . h, og, aör, a . ö . r, kdör, vvag, snc, sca
            legalForm: scs, scrl, eood, ood, ad, ead, uab, sia, ou, pty, pty ltd, pte, pvt, lda, ltda, coop, holdings, gie, ike, epe, ae, aktiengesellschaft
            against: gegen, gegenüber, zulasten, zu lasten, gegen die, wider
            against: bußgeld für, strafe für, geldbuße für, geldstrafe für, sanktion für, verwarnung für, verwarnung an, bescheid an, bußgeldbescheid an, anordnung an, bußgeld an, strafe an, bußgelder für, rüge für, millionenstrafe für, zwangsgeld für
            by: von, vom, durch, seitens, seiten
            of: von, vom, des, der, aus
            forWhom: wegen, für, aufgrund, auf grund, weil, infolge, nachdem, wegen des, angesichts, da, hintergrund, anlass, ob

            # What else a text claims.
            record: rekord*, rekordbußgeld*, rekordstrafe*, höchste, höchsten, höchstes, größte, größten, größtes, bislang höchste, bisher höchste
            record: bislang größte, bisher größte, höchste jemals, rekordsumme, rekordhöhe
            record: höchstes bußgeld, so hoch wie nie
            record: nie so hoch, noch nie so hoch, bisher so hoch, bislang so hoch
            record loosely: jemals, beispiellos*, erste bußgeld, erste millionen*, zweithöchste*, zweitgrößte*
            record loosely: dritthöchste*, drittgrößte*, aller zeiten, bis dato, saftig*, empfindlich*, drastisch*
            earlier: früher, frühere, früheren, zuvor, vorher, bereits, schon, schon einmal, erst vor, damals, seinerzeit, bislang, bisher
            earlier: vorangegangen*, im vorjahr, in der vergangenheit, zuletzt, zuletzt hatte, jüngst, kürzlich, vergangene woche, unlängst
            earlier: ebenfalls, auch anderswo, auch andere, weitere bußgelder, zum vergleich, im vergleich, verglichen, vor einigen wochen
            earlier: vor wenigen wochen, vor wenigen monaten, wochen zuvor, monate zuvor, tage zuvor, tage später, in einem anderen fall
            earlier: in einem ähnlichen fall, ähnliches, übertrifft, übertraf, abgelöst, bisherige*, bisherigen rekord, anderenorts, andernorts
            earlier: hatte bereits, war bereits, hatte schon, wurde bereits, auch anderswo, unter anderem, ähnlicher fall
            > Zuvor hatte Portugal schon der Versicherung Halvorsen zwei Millionen Euro abgenommen.
            silent: nicht veröffentlicht, noch nicht veröffentlicht, wollte sich nicht äußern, nicht äußern, äußerte sich nicht, äußert sich nicht
            silent: wollte sich nicht, keine stellungnahme, kein kommentar, nicht kommentieren, kommentierte nicht, kommentiert nicht, schweigt
            silent: schwieg, verschwiegenheit*, nicht bestätigt, nicht bestätigen, ließ unbeantwortet, antwortete nicht, reagierte nicht
            silent: nicht zu erreichen, zunächst nicht, auf anfrage nicht, nicht beantwortet, unveröffentlicht, nicht öffentlich, nichts mitgeteilt
            silent: keine angaben, nicht geäußert, wollte nichts, sagt nichts, sagte nichts
            silent: wollte nichts sagen, äußere sich nicht
            silent: nichts veröffentlicht, nichts bekannt gegeben, nichts bekanntgegeben, will sich nicht
            undescribed: nicht näher, nicht genannt, nennt keine, nannte keine, ohne angabe, ohne nähere angaben, keine einzelheiten, keine details
            undescribed: offen, blieb offen, bleibt offen, lässt offen, ließ offen, unklar, unklar welche, nicht bekannt, welche genau, nicht im einzelnen
            undescribed: nicht konkretisiert, nicht beziffert, nicht angegeben
            seat: sitz, *sitz, hauptsitz, firmensitz, europasitz, europazentrale, zentrale, hauptniederlassung, ansässig*, sitzt in, mit sitz in
            seat: hauptquartier, eu-sitz, niedergelassen, beheimatet, deutschlandzentrale, konzernzentrale, stammsitz
            filing: quartalsbericht*, geschäftsbericht*, jahresbericht, jahresabschluss*, konzernabschluss*, halbjahresbericht*, zwischenbericht
            filing: börsenpflichtmeldung, börsenmitteilung, pflichtmitteilung, ad-hoc-mitteilung, ad-hoc-meldung, ad hoc, anhang, lagebericht
            filing: wertpapierprospekt, prospekt, sec-meldung, börsenaufsicht sec, meldung an die, offenlegung, quartalszahlen, bilanz, bilanzstichtag
            filing: konzernlagebericht, finanzbericht*, 10-k, 10-q
            says: sagt, sagte, sagten, sagen, gesagt, erklärt, erklärte, erklärten, teilt mit, teilte mit, teilten mit, mitteilte, mitgeteilt
            says: mitteilt, mitteilung, pressemitteilung, laut, zufolge, so die, so der, heißt es, hieß es, berichtet, berichtete, berichteten
            says: berichten, bericht, berichts, schreibt, schrieb, schreiben, betont, betonte, betonten, kritisiert, kritisierte, begründet
            says: begründete, erläutert, erläuterte, bestätigt, bestätigte, bestätigten, meldet, meldete, nach angaben, nach eigenen angaben
            says: gab bekannt, gibt an, gab an, gibt bekannt, bekanntgegeben, sprecher, sprecherin, äußert, äußerte, begrüßt, begrüßte, bedauert
            says: bedauerte, beteuert, beteuerte, behauptet, behauptete, argumentiert, argumentierte, meint, meinte, findet, hält, hielt, hält für
            says: sieht, sah, weist darauf, wies darauf, spricht von, sprach von, zeigte sich, ergänzt, ergänzte, führt aus, führte aus
            says: nannte, nennt, stellungnahme, zitiert, unterstreicht, räumt, räumte, verweist auf, verwies auf, geht hervor, hervorgeht
            inaction: nichts passiert, nichts geschehen, passiert nichts, geschah nichts, untätig*, nichts unternommen, untätigkeit, verschleppt
            inaction: verschleppung, lässt auf sich warten, schleppend, zu langsam, säumnis, säumnisbeschwerde, tatenlos
            > Der Verein klagte, in seiner Sache sei seit Monaten nichts geschehen.
            directive: richtlinie*, *richtlinie

            # Phrases that hide a cue.
            none: mitgliedstaat, mitgliedstaaten, mitgliedsstaat, mitgliedsstaaten, vereinigte staaten, vereinigten staaten, in ordnung, ordnung
            none: datenschutzerklärung, datenschutzerklärungen, datenschutzhinweise, datenschutzrichtlinien, datenschutzinformation, datenschutzinformationen
            none: betrieblicher datenschutzbeauftragter, betrieblichen datenschutzbeauftragten, interner datenschutzbeauftragter
            none: externer datenschutzbeauftragter, internen datenschutzbeauftragten, eigenen datenschutzbeauftragten, datenschutzbeauftragten benennen
            none: brauche ich einen datenschutzbeauftragten, konzerndatenschutzbeauftragte*, datenschutz-folgenabschätzung, cookie-banner
            none: strafrecht, strafgesetzbuch, freiheitsstrafe, freiheitsstrafen, haftstrafe, haftstrafen, bewährungsstrafe, gefängnisstrafe
            none: strafverfolgung, strafverfolger, strafverfolgungsbehörden, strafrechtlich, strafrechtliche, bußgeldrechner, bußgeldkonzept
            none: bußgeldpraxis, bußgeldsachen, bußgeldkatalog, bußgeldstelle, bußgeldbemessung, sanktionsliste, wirtschaftssanktionen
            none: eu-sanktionen, russland-sanktionen, gut aufgestellt, in bezug auf, mit bezug auf, in höhe, zum beispiel, im grunde, dem grunde nach
            none: der höhe nach, in der regel, in kraft, auf grund, zu verfügung, zur verfügung, zur verfügung gestellt, zur verfügung stellt
            none: zur verfügung zu stellen, zu rate, im rahmen, im rahmen der, im rahmen des, im rahmen eines, im rahmen einer, in diesem rahmen
            none: im zuge, auf kosten, kosten und nutzen, kommt darauf an, es kommt darauf an, in erster linie, zum ersten mal, zum zweiten mal
            none: stand der technik, im stande, zustande, in den letzten jahren, immer wieder, darüber hinaus, über hinaus, unter anderem
            none: vor allem, nach wie vor, vor ort, auf dauer, dritten, dritte, an dritte, dritter, an erster stelle, an stelle, anstelle, ernst genommen
            none: in frage, frage gestellt, in frage gestellt, personenbezogene daten, personenbezogener daten, personenbezogenen daten
            none: daten, datenschutz, datenschutzes, datenschutzrecht, datenschutzrechts, einwilligung, einwilligungen, zustimmung, verarbeitung
            none: datenverarbeitung, rechtsgrundlage, speicherung, weitergabe, datenweitergabe, datenpanne, datenpannen, datenleck, datenlecks
            none: hackerangriff, cyberangriff, angriff, angriffe, videoüberwachung, überwachung, kamera, kameras, transparenz, sicherheit, datensicherheit
            none: werbung, werbezwecke, werbezwecken, marketing, profil, profile, profiling, adresse, adressen, name, namen, telefonnummer, e-mail
            none: e-mails, internet, computer, system, systeme, server, software, technik, technologie, information, informationen, auskunft, auskünfte
            none: kontrolle über, zugriff, zugang, zugriffe, zweck, zwecke, zwecken, grund, gründe, gründen, fall, fälle, fällen, falle, sache, sachen
            none: verfahren, verfahrens, thema, frage, fragen, antwort, antworten, folge, folgen, zeit, zeitraum, tag, tage, tagen, woche, wochen, monat
            none: monate, monaten, prozent, recht, rechte, rechten, rechts, pflicht, pflichten, regel, regeln, gesetz, gesetze, gesetzes, vorschriften
            none: bestimmungen, grundsatz, grundsätze, anforderungen, vorwurf, vorwürfe, problem, probleme, fehler, schwere, dauer, art und weise
            none: umfang, zahl, teil, teile, ort, seite, seiten, weg, wege, meinung, ansicht, auffassung, öffentlichkeit, bereich, bereichen, branche
            none: wirtschaft, politik, welt, europa, ausland, inland, drittländer, drittland, drittstaaten, übermittlung, datenübermittlung, datentransfer
            none: datentransfers, vertrag, verträge, rechnung, rechnungen, konto, konten, geld, anruf, anrufe, brief, briefe, formular, akte, akten
            none: dokument, dokumente, liste, listen, archiv, datenbank, datenbanken, gesundheitsdaten, kundendaten, nutzerdaten, mitarbeiterdaten
            none: standortdaten, biometrie, gesichtserkennung, künstliche intelligenz, algorithmus, algorithmen, forschung, gesundheit, gesundheitswesen
            none: verhandlung, verhandlungen, kooperation, zusammenarbeit, kritik, bedenken, vorfall, vorfälle, vorfalls, verantwortung, vertrauen
            none: kommentar, analyse, überblick, update, newsletter, impressum, kontakt, rechtsberatung, beratung, beitrag, blog, podcast, interview
            none: kenntnis, wissen, vorsatz, fahrlässigkeit, verschulden, schuld, leitung, vorstand, vorstands, aufsichtsrat, management, kindern und jugendlichen
            none: bundestag, bundesrat, parlament, landtag, abgeordnetenhaus, grundgesetz, verfassung, grundrecht, grundrechte, grundrechten, privatsphäre
            none: persönlichkeitsrecht, persönlichkeitsrechte, unbekannt, wochenende, morgen, abend, vormittag, nachmittag, anfrage, anfragen, klick
            none: in anspruch, anspruch, ansprüche, anspruchs, missbrauch, straftat, straftaten, betrug, diebstahl, sturz, schutz, umgang, einsatz, nutzung
            none: praktiken, praxis der, vorgehen der, geschäftsmodell, geschäftsmodelle, standards, maßnahmen zum, technische und organisatorische maßnahmen
            none: technischen und organisatorischen maßnahmen, technisch-organisatorische maßnahmen, organisatorischer maßnahmen, schutzmaßnahmen
            none: sicherheitsmaßnahmen, bei weitem, bei uns, mehr als genug, so gut wie, so gut, teil der, auf jeden fall, auf keinen fall, für alle fälle
            none: wenn auch, ab sofort, bis heute, bis jetzt, bis dahin, bis auf weiteres, zu hause, zu ende, zu beginn, zu tun, um zu
            none: nicht rechtskräftig, noch nicht rechtskräftig, kann revision eingelegt werden, kann berufung eingelegt werden, kann beschwerde erhoben werden, kann einspruch eingelegt werden, kann klage erhoben werden
            none: kann angefochten werden, können angefochten werden, revision zugelassen, berufung zugelassen, revision nicht zugelassen, einspruch möglich, berufung möglich, rechtsmittel möglich, ist noch möglich
            none: behörde recht gegeben, datenschutzbehörde recht gegeben, aufsichtsbehörde recht gegeben, datenschutzbeauftragten recht gegeben
            none: so einzustellen, so eingestellt, so einstellen, datenschutzfreundlich einzustellen, neu einzustellen
            none: mitarbeiter einzustellen, personal einzustellen, bewerber eingestellt, das ist verboten, ist verboten
            none: sind verboten, wäre verboten, grundsätzlich verboten, gesetzlich verboten, verboten ist, verboten sind
            none: nach der dsgvo verboten, eigentlich verboten, verbot mit erlaubnisvorbehalt, koppelungsverbot
            none: kopplungsverbot, verbotsschild*, rauchverbot, fahrverbot, berufsverbot, hausverbot, parteiverbot
            none: vermummungsverbot, diskriminierungsverbot, doppelbestrafungsverbot, stellt ihren betrieb ein
            none: auftragsverarbeitung, auftragsverarbeitungsvertrag, tätigkeitsbericht*, vertragsstrafe
            none: vertragsstrafen, elfmeter, strafraum, strafstoß, strafanstalt, bewährungsauflage*, allgemeinverfügung*
            none: buß- und zwangsgelder, buß- und zwangsgeldern, buß- und verwarnungsgelder, buß- und verwarnungsgeldern

            # Places that are no jurisdiction here.
            region: Europa, Europas, europäisch*, europaweit*, EU, EWR, Europäische Union, Europäischen Union, Afrika*, Asien*, China*, chinesisch*
            region: Hongkong, Singapur, Indien*, Russland*, russisch*, Moskau, Ukraine, ukrainisch*, Türkei, türkisch*, Israel*, Japan*, Korea, Südkorea*
            region: Brasilien*, Kanada*, kanadisch*, Mexiko*, Australien*, australisch*, Neuseeland*, Amerika*, amerikanisch*, US-amerikanisch*
            region: USA, Kalifornien*, kalifornisch*, Texas, New York, Silicon Valley, Delaware, Nevada, Seattle, Washington, Südamerika, Lateinamerika
            region: Nordamerika, Naher Osten, Nahen Osten, Mittelmeer, Westeuropa, Osteuropa, Nordeuropa, Südeuropa, Skandinavien, Brüssel, Balkan
            region: Ruhrgebiet, Rheinland, Franken, Schwaben, Allgäu, Ostdeutschland, Westdeutschland, Norddeutschland, Süddeutschland
            region: Frankfurt am Main, ^Düsseldorf, ^Köln, ^Bonn, ^München, ^Genf, ^Basel, ^Bern, ^Zürich, St. Gallen
            region: ^Luzern, ^Lüttich, ^Gent, ^Mailand, ^Turin, ^Neapel, ^Florenz, ^Venedig, ^Bozen, ^Genua, ^Bologna
            region: ^Barcelona, ^Göteborg, ^Posen, ^Breslau, ^Danzig, ^Krakau, ^Brünn, ^Straßburg, ^Nizza, ^Emsland
            region: ^Harz, ^Eifel, ^Sauerland, ^Niederrhein, ^Oberbayern, ^Niederbayern, ^Oberpfalz, ^Oberfranken
            region: ^Mittelfranken, ^Unterfranken, ^Breisgau, ^Bodensee, ^Schwarzwald, ^Ostfriesland, ^Lausitz
            region: ^Vogtland, ^Erzgebirge, ^Münsterland, ^Ostwestfalen, ^Westfalen, ^Steiermark, ^Kärnten, ^Tirol
            region: ^Vorarlberg, ^Burgenland, ^Oberösterreich, ^Niederösterreich, ^Tessin, ^Wallis, ^Graubünden, ^Aargau
            region: ^Thurgau, ^Stuttgarter, ^Münchner, ^Münchener, ^Kölner, ^Frankfurter, ^Düsseldorfer, ^Leipziger
            region: ^Dresdner, ^Nürnberger, ^Dortmunder, ^Essener, ^Duisburger, ^Bochumer, ^Bonner, ^Bielefelder
            region: ^Münsteraner, ^Mannheimer, ^Karlsruher, ^Freiburger, ^Augsburger, ^Wiesbadener, ^Mainzer, ^Kieler
            region: ^Lübecker, ^Rostocker, ^Magdeburger, ^Erfurter, ^Jenaer, ^Kasseler, ^Göttinger, ^Braunschweiger
            region: ^Osnabrücker, ^Oldenburger, ^Potsdamer, ^Aachener, ^Heidelberger, ^Darmstädter, ^Regensburger
            region: ^Würzburger, ^Ulmer, ^Grazer, ^Linzer, ^Salzburger, ^Innsbrucker, ^Klagenfurter, ^Tiroler
            region: ^Vorarlberger, ^Kärntner, ^Steirer, ^Zürcher, ^Basler, ^Berner, ^Genfer, ^Luzerner, ^Winterthurer
            region: ^Lausanner, St. Galler, ^Zuger, ^Aargauer, ^Amsterdamer, ^Rotterdamer, ^Mailänder, ^Turiner
            region: ^Neapolitaner, ^Barceloner, ^Madrider, ^Pariser, ^Londoner, ^Stockholmer, ^Göteborger, ^Aarhuser
            region: ^Prager, ^Warschauer, ^Krakauer, ^Budapester, ^Bukarester, ^Sofioter, ^Athener, ^Lissabonner
            region: ^Osloer, ^Helsinkier, ^Rigaer, ^Vilniuser, ^Schwäbisch*, ^Fränkisch*, ^Pfälzer, ^Emsländer, ^Harzer
            region: ^Oberpfälzer, ^Schweriner, ^Cottbuser, ^Chemnitzer, ^Hallenser, ^Hallesche*, ^Wolfsburger
            region: ^Paderborner, ^Paderborn, ^Siegener, ^Siegen, ^Konstanzer, ^Konstanz, ^Tübinger, ^Tübingen
            region: ^Ludwigshafener, ^Ludwigshafen, ^Offenbacher, ^Offenbach, ^Marburger, ^Marburg, ^Gießener, ^Gießen
            region: ^Hildesheimer, ^Hildesheim, ^Bamberger, ^Bamberg, ^Bayreuther, ^Bayreuth, ^Fürther, ^Fürth
            region: ^Erlanger, ^Erlangen, ^Katalonien, ^Sizilien, ^Lombardei, ^Toskana, ^Rotterdam, ^Utrecht, ^Eindhoven
            region: ^Groningen, ^Tilburg, ^Breda, ^Nijmegen, ^Arnhem, ^Enschede, ^Haarlem, ^Zwolle, ^Maastricht, ^Leiden
            region: ^Delft, ^Apeldoorn, ^Almere, ^Amersfoort, ^Leeuwarden, ^Zaandam, ^Roermond, ^Venlo, ^Middelburg
            region: ^Vlissingen, ^Hilversum, ^Helmond, ^Dordrecht, ^Gouda, ^Zeist, ^Antwerpen, ^Brugge, ^Leuven
            region: ^Mechelen, ^Hasselt, ^Kortrijk, ^Aalst, ^Oostende, ^Genk, ^Roeselare, ^Vilvoorde, ^Zaventem
            region: ^Charleroi, ^Namur, ^Verviers, ^Tournai, ^Aarhus, ^Odense, ^Aalborg, ^Esbjerg, ^Trondheim
            region: ^Stavanger, ^Tromsø, ^Drammen, ^Malmö, ^Uppsala, ^Linköping, ^Örebro, ^Västerås, ^Umeå, ^Tampere
            region: ^Turku, ^Oulu, ^Espoo, ^Vantaa, ^Tartu, ^Pärnu, ^Kaunas, ^Klaipėda, ^Daugavpils, ^Poznań, ^Wrocław
            region: ^Gdańsk, ^Łódź, ^Szczecin, ^Lublin, ^Katowice, ^Brno, ^Ostrava, ^Olomouc, ^Košice, ^Žilina
            region: ^Debrecen, ^Szeged, ^Pécs, ^Győr, ^Miskolc, ^Timișoara, ^Iași, ^Constanța, ^Brașov, ^Plovdiv, ^Varna
            region: ^Burgas, ^Rijeka, ^Osijek, ^Zadar, ^Maribor, ^Celje, ^Bari, ^Bergamo, ^Brescia, ^Verona, ^Padova
            region: ^Palermo, ^Catania, ^Trieste, ^Parma, ^Modena, ^Perugia, ^Ancona, ^Pescara, ^Cagliari, ^Salerno
            region: ^Taranto, ^Sevilla, ^Zaragoza, ^Málaga, ^Bilbao, ^Murcia, ^Alicante, ^Valladolid, ^Vigo, ^Gijón
            region: ^Pamplona, ^Porto, ^Coimbra, ^Braga, ^Setúbal, ^Patras, ^Larissa, ^Graz, ^Linz, ^Salzburg
            region: ^Innsbruck, ^Klagenfurt, ^Bregenz, ^Lausanne, ^Winterthur, ^Neuchâtel, ^Fribourg, ^Lugano
            region: ^Manchester, ^Liverpool, ^Birmingham, ^Leeds, ^Sheffield, ^Bristol, ^Newcastle, ^Nottingham
            region: ^Leicester, ^Southampton, ^Brighton, ^Preston, ^Bolton, ^Bradford, ^Hull, ^Norwich, ^Swansea
            region: ^Belfast, ^Derry, ^Lyon, ^Toulouse, ^Lille, ^Bordeaux, ^Nantes, ^Strasbourg, ^Rennes, ^Montpellier
            region: ^Grenoble, ^Rouen, ^Dijon, ^Reims, ^Nancy, ^Metz, ^Angers, ^Limoges, Clermont-Ferrand, ^Villeurbanne
            region: ^Annecy, Le Havre, ^Toulon, ^Perpignan, ^Besançon, ^Orléans, ^Caen, ^Poitiers, ^Amiens, ^Bremerhaven
            region: ^Kiel, ^Lübeck, ^Rostock, ^Dresden, ^Leipzig, ^Chemnitz, ^Magdeburg, ^Erfurt, ^Jena, ^Weimar
            region: ^Kassel, ^Göttingen, ^Braunschweig, ^Wolfsburg, ^Osnabrück, ^Oldenburg, ^Bielefeld, ^Münster
            region: ^Dortmund, ^Duisburg, ^Bochum, ^Wuppertal, ^Aachen, ^Krefeld, ^Mainz, ^Koblenz, ^Trier, ^Wiesbaden
            region: ^Darmstadt, ^Mannheim, ^Heidelberg, ^Karlsruhe, ^Freiburg, ^Stuttgart, ^Augsburg, ^Regensburg
            region: ^Würzburg, ^Nürnberg, ^Passau, ^Ingolstadt, ^Potsdam, ^Cottbus, ^Saarbrücken
            instance 0: widerspruchsbescheid*, widerspruchsverfahren, einspracheentscheid*, beschwerdeausschuss
            instance 0: in der einsprache
            instance 1: landgericht*, amtsgericht*, verwaltungsgericht, verwaltungsgerichts, vg, erste instanz
            instance 1: erster instanz, ersten instanz, erstinstanzlich*, bezirksgericht*, erstgericht*, vorinstanz
            instance 2: oberlandesgericht*, kammergericht*, oberverwaltungsgericht*, ovg, olg, zweite instanz
            instance 2: zweiter instanz, zweiten instanz, berufungsgericht*, berufungsinstanz, verwaltungsgerichtshof*
            instance 3: bundesgerichtshof*, bgh, bverwg, bundesgericht, bundesgerichts, verfassungsgerichtshof*, vfgh
            instance 3: vwgh, letzte instanz, letzter instanz, letztinstanzlich*, höchstgericht*, rechtsbeschwerde
            judgment: urteil, urteile, urteils, urteilte, urteilten, geurteilt, *urteil, erkenntnis, richterspruch
            judgment: urteilen, gerichtsurteil*, spruch, gerichtsbeschluss*
            remedy: kann einspruch, kann widerspruch, kann klage, kann beschwerde, kann berufung, kann revision
            remedy: kann angefochten werden, anfechtbar, rechtsmittelbelehrung, rechtsbehelfsbelehrung, kann innerhalb
            remedy: können innerhalb, kann binnen, können binnen, ist zulässig, rechtsmittelfrist, einspruchsfrist
            remedy: klagefrist, beschwerdefrist, steht die revision, offen steht, rechtsmittel möglich
            remedy: einspruch möglich, berufung möglich, kann rechtsmittel
            > Gegen diesen Bescheid kann binnen eines Monats Klage erhoben werden.
            restore: wiederhergestellt, stellte wieder her, wieder in kraft, ursprüngliche höhe, ursprünglichen höhe
            restore: ursprüngliche bußgeld, ursprünglichen betrag
            annul: hob … auf, hebt … auf, hoben … auf, stellte … ein, stellt … ein, kippte … urteil
            > Das Gericht hob das gegen die Firma verhängte Bußgeld auf.
            annul: hob … bescheid auf, hebt … bescheid auf, kippte … bußgeld, kippt … bußgeld
            annul: erklärte … für rechtswidrig, erklärt … für rechtswidrig, erklärte … für nichtig, strich … bußgeld
            annul: kassierte … bußgeld, pfeift … zurück, pfiff … zurück, zurückgepfiffen, bußgeld entfällt
            annul: bußgeld entfiel, strafe entfällt, wurde … aufgehoben, kam ohne strafe, muss doch nicht zahlen
            annul: muss … nicht zahlen, ersatzlos behoben, ersatzlos aufgehoben, behob … bescheid
            dismiss: wies … ab, weist … ab, wies … zurück, weist … zurück, lehnte … ab, lehnt … ab
            dismiss: weitgehend abgewiesen, überwiegend abgewiesen, wies … klage ab, weist … klage ab, schmetterte … ab
            dismiss: schmettert … ab, abgeschmettert, blitzte … ab, blitzt … ab, drang … nicht durch
            dismiss: dringt … nicht durch, hatte keinen erfolg, blieb ohne erfolg, blieb erfolglos, bleibt erfolglos
            dismiss: zog den kürzeren
            uphold: hielt … aufrecht, hält … aufrecht, gab … der behörde recht, gab … der aufsicht recht
            uphold: lässt … bestehen, ließ … bestehen, lässt … unangetastet, ließ … unangetastet, hält … für rechtmäßig
            uphold: hielt … für rechtmäßig, bleibt … bestehen, blieb … bestehen, bleibt es hingegen, bleibt es dagegen
            uphold: hat … bestand, hielt … stand, hält … stand, segnete … ab, nicht zu beanstanden
            uphold: gab … der datenschutzbehörde recht, bleibt in kraft, blieb in kraft, bleibt unberührt
            grant: gab … recht, gibt … recht, gab … statt, gibt … statt, setzte … durch
            reduce: setzte … herab, setzt … herab, senkte … auf, senkt … auf, reduzierte … auf, reduziert … auf
            reduce: kürzte … auf, kürzt … auf, halbierte
            reduce: davon blieben, davon blieb, blieben … übrig, blieb … übrig, übrig blieben, setzte … auf … herab
            reduce: reduzierte … um, senkte … um, kürzte … um, drückte … auf, drückt … auf, minderte … auf, milderte
            reduce: mildert, schmolz … auf, zusammengeschrumpft, eingedampft, stutzte … auf, gestutzt, zu hoch
            reduce: niedrigere geldbuße, niedrigeres bußgeld, geringere geldbuße, geringeres bußgeld, ermäßigte … auf
            reduce: setzte … neu fest, neu festgesetzt
            increase: setzte … herauf, setzt … herauf, hob … an, erhöhte … auf, erhöht … auf
            increase: schraubte … hoch, hochgeschraubt, erhöhte … um, hinaufgesetzt, setzte … hinauf
            refer: verwies … zurück, verweist … zurück, verwies … an, legte … vor, legt … vor, legte … dem
            refer: wies … zurück an, verwies … an die, zur neuen entscheidung, zur erneuten entscheidung
            refer: zur neuerlichen entscheidung, neuerlich zu entscheiden, legte … dem eugh vor, vorlagefragen
            restore: stellte … wieder her, setzte … wieder in kraft
            appealVerb: legte … einspruch, legte … widerspruch, legte … berufung, legte … beschwerde, legte … revision
            appealVerb: legte … rechtsmittel, legt … einspruch ein, legt … widerspruch ein, legt … berufung ein
            appealVerb: erhob … klage, reichte … klage, erhob … einspruch, zog … vor gericht, ging … vor gericht
            appealVerb: ficht … an, focht … an, geht … dagegen vor, ging … dagegen vor, ging … vor, hat … angefochten
            appealVerb: hat … einspruch, hat … berufung, hat … klage erhoben, hat … klage eingereicht
            appealVerb: hat … widerspruch eingelegt, hat … rechtsmittel
            ngoNoun: noyb
            personNoun: journalist*, krankenschwester*, pfleger*, lehrer*, arzt, ärztin, rechtsanwalt*
            personNoun: rechtsanwältin*, anwältin, jurist*, rentner*, nachbar*, anwohner*, betriebsrat*, gemeinderat
            personNoun: abgeordnete*, student*, mutter, vater, eltern, ehemalige*, kundin, patientin, mieterin
            personNoun: forscher*
            personNoun: lehrkraft, lehrkräfte, pflegekraft, pflegekräfte, krankenpfleger*, polizist*, beamter, beamtin
            personNoun: soldat*, radfahrer*, autofahrer*, reisende*, pendler*, hotelgast, hotelgäste, ehepaar, paar
            personNoun: familie, familien, witwe, bruder, schwester, tochter, sohn, senioren, seniorin, senior
            personNoun: schwangere*, versicherungsnehmer*, kontoinhaber*, karteninhaber*, leserin, hörer, hörerin
            personNoun: zuseher*, gläubiger*, schuldner*, arbeitsuchende*, arbeitslose*, geflüchtete*, asylbewerber*
            personNoun: häftling*, gefangene*, insasse*, ex-kunde*, ex-kundin*, ehemalige kundin, ehemaliger kunde
            personNoun: frühere mitarbeiterin, früherer mitarbeiter, frühere angestellte, ex-angestellte*
            personNoun: ehemalige angestellte, mieterinnen, wohnungseigentümer*, hausbewohner*, stadtrat, stadträtin
            personNoun: gemeinderätin, ratsmitglied*, unternehmerin, fotograf*, schriftsteller*, wissenschaftler*
            personNoun: entwicklerin, it-experte*, sicherheitsforscher*
            ngoNoun: verbraucherzentrale*, verbraucherschutzverein*, datenschutzverein*, bürgerrechtsorganisation*
            ngoNoun: gewerkschaft*, betriebsrat, mieterverein*, patientenverein*, verbraucherrat*, verbraucherverband
            ngoNoun: verbraucherschützer
            ngoNoun: elternverein, elternbeirat, elterninitiative, mieterbund, mieterschutzbund, patientenorganisation
            ngoNoun: patientenverband, verbraucherverein, konsumentenschutz, stiftung für konsumentenschutz
            ngoNoun: konsumentenschützer, konsumentenschutzorganisation, journalistenverband, fachverband, berufsverband
            ngoNoun: studierendenvertretung, personalvertretung, gesamtbetriebsrat, bürgerrechtsverein
            ngoNoun: menschenrechtsverein, digitalverband, datenschutzvereinigung, datenschutzgruppe
            ngoNoun: grundrechtsorganisation, interessengemeinschaft, schutzverband, selbsthilfegruppe, aktionsbündnis
            complain: beschwerte sich, beschwerten sich, beschwert hatte, beschwert hatten, sich beschwert
            complain: wandte sich an die behörde, wandte sich … an, wandten sich … an, hatte sich … gewandt
            complain: hatte sich … beschwert, zeigte … an, angezeigt hatte
            complain: wandte sich … an die, wandten sich … an die, hatte … angezeigt, erstattete … anzeige
            complain: erstatteten … anzeige, hatten sich beschwert, hat sich beschwert, haben sich beschwert
            complain: hatte sich … beklagt, wehrte sich dagegen, schlug alarm, schlugen alarm
            complain: machte die behörde aufmerksam, meldete den fall, meldete … der behörde, schwärzte … an
            lodge: reichte … ein, reichten … ein, reicht … ein, legte … ein, brachte … ein, brachten … ein
            lodge: hat … eingereicht, hatte … eingereicht, haben … eingereicht, hatten … eingereicht
            lodge: hat … eingebracht
            lodge: gab … anstoß, stieß … an, angestoßen vom, angestoßen von, ausgelöst durch, ausgelöst wurde
            lodge: ins rollen gebracht, brachte … ins rollen, zurückzuführen
            partial: teilweise, zum teil, teils, teilerfolg, in einem punkt, weitgehend
            intend: schließt … nicht aus, schließen … nicht aus, wir werden, wird sie, werden wir, kündigt … an
            intend: kündigte … an, kündigten … an, bereitet … vor, prüft den gang, prüfen den gang, prüft
            intend: lässt … prüfen, behält sich … vor, hat angekündigt, angekündigt, nicht auf sich beruhen
            intend: anrufen, werden … anrufen, wird … anrufen
            intend: gibt sich nicht geschlagen, will das nicht hinnehmen, nicht gefallen lassen, nicht auf sich sitzen
            intend: man werde, wolle man, will man, werde man, denkt … nach, denkt über, denken über, überlegen
            intend: behalten sich, lasse … prüfen, rechtliche schritte, zeigt sich entschlossen, bereite, bereitet sich
            intend: fest entschlossen, strebt … an
            appealVerb: das verwaltungsgericht anrufen, das gericht anrufen, gerichte anrufen
            appealVerb: den rechtsweg beschreiten, beschreitet den rechtsweg, den gang zum, den gang vor, den gang ans
            appealVerb: gang nach, vor dem … anzufechten
            appealVerb: zieht … vor gericht, zog … vor das, zieht … vor das, zog … ans, ficht … gerichtlich an
            appealVerb: klagt … gegen, klagte … gegen, erhob … einsprache, ergriff … rechtsmittel
            appealVerb: ergreift … rechtsmittel, rekurs eingelegt, rekurs erhoben, erhob … beschwerde
            appealVerb: erhebt … beschwerde, legte … beschwerde ein, legt … beschwerde ein, reichte … klage ein
            appealVerb: reicht … klage ein, geht … in berufung, ging … in berufung, gehen … in berufung
            appealVerb: geht … in revision, ging … in revision, in revision, revision einlegen, revision einzulegen
            appealVerb: ist noch anhängig, noch anhängig, ist anhängig, beim verwaltungsgericht anhängig
            appealVerb: verhandelt wird vor, über den einspruch, über die berufung, über die klage, über die beschwerde
            appealVerb: lässt … gerichtlich überprüfen, gerichtlich überprüfen lassen, gerichtlich klären
            appealVerb: gerichtlich zur wehr, gibt sich nicht geschlagen, will das nicht hinnehmen
            appealVerb: nicht gefallen lassen, nicht auf sich sitzen
            propose: geldbuße beantragt, bußgeld beantragt, strafe beantragt, beantragt hatte, beantragte
            propose: schlägt … vor, schlug … vor, will … verhängen, droht ein bußgeld, droht … bußgeld
            propose: droht eine strafe, plant ein bußgeld, beabsichtigt, entwurf, anhörungsschreiben
            propose: beschlussentwurf*
            propose: wollen … verhängen, wollte … verhängen, beabsichtigt … zu verhängen, soll … verhängt werden
            propose: sollen … verhängt werden, stellte … in aussicht, stellt … in aussicht, in aussicht gestellt
            propose: entwurf des bescheids, entwurf eines bescheids, anhörung zu einem bußgeld, anhörung eingeleitet
            propose: anhörungsverfahren, vorankündigung, aufforderung zur rechtfertigung, ankündigung einer geldbuße
            propose: strafantrag der, schlussantrag, bußgeldantrag, antrag auf geldbuße
            rumour: insidern zufolge, insider, aus kreisen, mit der sache vertraut*, dem vernehmen nach
            rumour: anonym bleiben
            rumour: *kreisen, behördenkreisen, regierungskreisen, branchenkreisen, wie … erfuhr, erfuhr
            rumour: nach informationen, nach unseren informationen, informationen dieser zeitung, nach recherchen
            rumour: recherchen zufolge, unter berufung auf, unter berufung auf personen
            rumour: nicht namentlich genannte personen, nicht namentlich genannt werden, wollten nicht genannt werden
            rumour: die anonym bleiben, im umfeld der behörde, personen aus dem umfeld, aus dem umfeld
            rumour: hinter vorgehaltener hand, dem bericht zufolge soll, soll … drohen, könnte … drohen, kommt offenbar
            rumour: kommt wohl, steht offenbar, zeichnet sich ab
            remedy: kann … einlegen, kann … erheben, können … einlegen, kann … angefochten werden, können … erheben
            currency RSD: serbische dinar, dinar, rsd
            currency UAH: hrywnja, griwna, uah
            currency MDL: moldauische lei, mdl
            currency MKD: denar, mkd
            """#)
}
