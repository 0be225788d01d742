extension Language {
    /// Polish, as the press, the authority, the courts and the law firms of Poland write it.
    static let polish = Language(
        "pl", countries: ["PL"], inflectsNames: true,
        rules: #"""
            # Words without content: never part of a company's name, and the mark of the language.
            stop: i, w, we, na, z, ze, do, nie, się, że, o, od, po, za, przez, przy, dla, jest, są, był, była, było, byli, były
            stop: to, ta, ten, te, tę, tą, tym, tej, tego, temu, tych, tymi, jak, jako, ale, lecz, oraz, a, albo, lub, czy, ani
            stop: już, tylko, także, też, również, jeszcze, może, mogą, mógł, mogła, mogło, mogły, można, być, będzie, będą
            stop: został, została, zostało, zostali, zostały, zostanie, zostaną, zostać, ma, mają, miał, miała, miało, miały
            stop: mieć, który, która, które, którego, której, któremu, którym, których, którymi, którą, którzy, co, czym, czego
            stop: kto, kogo, komu, kim, gdy, gdzie, kiedy, jeśli, jeżeli, ponieważ, bo, bowiem, gdyż, więc, zatem, dlatego
            stop: jednak, jednakże, natomiast, zaś, choć, chociaż, mimo, pomimo, aby, żeby, by, bez, pod, nad, przed, między
            stop: pomiędzy, podczas, wobec, wśród, wokół, około, ponad, niż, bardzo, bardziej, najbardziej, więcej, mniej, wiele
            stop: wielu, kilka, kilku, każdy, każda, każde, każdego, wszystkie, wszystkich, wszyscy, wszystko, inny, inna, inne
            stop: innych, innego, innej, innym, sam, sama, samo, swój, swoje, swoich, swojej, swojego, swoim, swoją, jego, jej
            stop: ich, im, mu, go, ją, je, on, ona, ono, oni, one, nich, niej, nim, nimi, niego, my, nam, nas, nasz, nasza
            stop: nasze, naszych, wam, was, ja, mnie, mi, pan, pani, państwo, tak, tu, tam, teraz, wtedy, obecnie, dotychczas
            stop: dotąd, nadal, wciąż, znów, ponownie, wcześniej, później, potem, następnie, dziś, dzisiaj, wczoraj, jutro
            stop: zawsze, nigdy, często, czasem, niedawno, ostatnio, wkrótce, właśnie, nawet, np, m.in, tzw, tj, itd, itp, jakie
            stop: jaki, jaka, jakich, taki, taka, takie, takich, takiej, takiego, ów, owa, owe, tyle, ile, według, zdaniem
            stop: zgodnie, ws, dot, wraz, razem, oprócz, poza, ponadto, dodatkowo, przede, wszystkim, m, r, roku, lat, lata, dni
            stop: dnia, jeden, jedna, jedno, jednego, jednej, dwa, dwie, dwóch, trzy, trzech, pierwszy, pierwsza, pierwsze
            stop: drugi, druga, drugie, tymczasem, tutaj, skąd, dokąd, stąd, zamiast, wskutek, dzięki, wedle, ku, poprzez, znad
            stop: spod, niemal, prawie, blisko, zwykle, jedynie, zaledwie, aż, raczej, przynajmniej, zwłaszcza, szczególnie
            stop: głównie, podobnie, niech, owszem, przecież, wszak, otóż, mianowicie, czyli, jakby, niby, chyba, zapewne
            stop: prawdopodobnie, podobno, rzekomo, chodzi, sprawa, decyzja, kara, publikacja, źródło, fot, zdjęcie, data, autor
            stop: przedmiot, skarżący, tło, podstawa, zobacz, czytaj, pamiętają, zapraszamy, aktualności, wiadomość, komunikat
            stop: teza, uzasadnienie, sygnatura, pesel, nip, regon, krs, ceidg, sms, sms-a, dvd, pdf, usb, ip, iban, dz, polaków
            stop: polacy, polakom, europejczyków, europejczycy, niemców, włochów, francuzów, szesnastego, piętnastego
            stop: siedemnastego, osiemnastego, czternastego, trzynastego, dwunastego, jedenastego, dziesiątego, dwudziestego
            stop: państwa, państwem, państwu, ceo, it, ai, dane, danych, wyciek, wycieku, osobowe, osobowych, rekordowa
            stop: administracyjna, ochrona, bezpieczeństwo, tłumaczyła, tłumaczył, twierdzi, grafiki, akta, plik, pliki, listy
            stop: kwotą, kwota, kwotę, kwoty, kwocie, wysokości, wysokość
            stop: sezon
            abbr: art, ust, pkt, lit, ok, nr, ul, al, pl, tys, proc, zob, por, np, m . in, tzw, tj, itd, itp, dr, prof, mgr, inż
            abbr: hab, św
            abbr: r, w, s, str, red, fot, tel, godz, min, sek, sp, o . o, z o . o, sygn, poz, dz . u, dz, u, ww, wyd, jw, st, ks
            abbr: im, os
            abbr: wg, ws, dot, cd, ang, niem, fr, łac, rozp, zm, późn, tj, vs, inc, ltd, corp, co, j . w, gen, płk, kpt, sen
            abbr: pow, woj
            abbr: gm, zł, gr, kw, par, zd, ndst, orz, wyr, post, uch, ad, ref
            abbr: stycz, lut, mar, kwi, cze, wrz, paz, gru

            the: ten, ta, to, te, ci, tę, tą, tego, tej, temu, tym, tych, tymi, ów, owa, owo, owego, owej, swój, swoja, swoje
            the: swoją
            the: swojego, swojej, swoim, swoich, jego, jej, ich, nasz, nasza, nasze, taki, taka, takie, ww, wyżej wymieniony
            the: wyżej wymieniona, wspomniany, wspomniana, wspomniane, wspomnianej, wspomnianego, przedmiotowa, przedmiotowej
            the: przedmiotowy, każdy, każda, wszystkie, wszystkich, oba, obie, obu, obydwie, sam, sama, niniejszy, niniejsza
            a: pewien, pewna, pewne, pewnego, pewnej, pewną, pewnemu, jakiś, jakaś, jeden, jedna, jedno, jednego, jednej, jedną
            a: jednemu
            a: inny, inna, inne, innego, innej, inną, innemu, kolejny, kolejna, kolejne, kolejną, kolejnego, kolejnej, kilka
            a: kilku, kilkoma
            a: niektóre, niektórych, wiele, wielu, szereg, dwa, dwie, dwóch, dwaj, dwom, trzy, trzech, trzem, cztery, czterech
            a: pięć
            a: pięciu, sześć, sześciu, siedem, osiem, dziewięć, dziesięć, nieznany, nieujawniony, nienazwana, żaden, żadna
            a: następna
            pronoun: on, ona, ono, oni, one, go, jego, jej, ją, ich, im, mu, niego, niej, nią, nim, nich, który, która, które
            pronoun: którego
            pronoun: której, któremu, którą, którym, których, którzy, kto, sobie, siebie, ten, ta, to, ci, te, ten ostatni
            pronoun: ta ostatnia
            pronoun: obie, obaj, oba, żadna z nich, ta pierwsza, ten pierwszy, tamten, tamta
            not: nie, ani, nigdy, bez, żaden, żadna, żadne, żadnej, żadnego, żadnych, zamiast, brak, nikt, nic, zaniechał
            not: zaniechała
            not: odmówił, odmówiła, odmawia, odmówiło
            and: i, oraz, a także, a, jak również, jak i, a ponadto, wraz z, razem z, tudzież, &, plus, lub, albo, bądź, czy
            and: zarówno
            to: do, aż do, po, i, a

            # Numbers, sums and dates.
            number 0.5: pół, połowa, połowę, połowy
            number 0.25: ćwierć
            number 1.5: półtora, półtorej, jeden i pół
            number 2.5: dwa i pół, dwóch i pół
            number 3.5: trzy i pół
            number 1: jeden, jedna, jedno, jednego, jednej, jedną, jednym
            number 2: dwa, dwie, dwóch, dwu, dwoma, dwaj, dwoje
            number 3: trzy, trzech, trzema, trzej, troje
            number 4: cztery, czterech, czterema
            number 5: pięć, pięciu, pięcioma
            number 6: sześć, sześciu, sześcioma
            number 7: siedem, siedmiu, siedmioma
            number 8: osiem, ośmiu, ośmioma
            number 9: dziewięć, dziewięciu
            number 10: dziesięć, dziesięciu
            number 11: jedenaście, jedenastu
            number 12: dwanaście, dwunastu
            number 13: trzynaście, trzynastu
            number 14: czternaście, czternastu
            number 15: piętnaście, piętnastu
            number 16: szesnaście, szesnastu
            number 17: siedemnaście, siedemnastu
            number 18: osiemnaście, osiemnastu
            number 19: dziewiętnaście, dziewiętnastu
            number 20: dwadzieścia, dwudziestu
            number 30: trzydzieści, trzydziestu
            number 40: czterdzieści, czterdziestu
            number 50: pięćdziesiąt, pięćdziesięciu
            number 60: sześćdziesiąt, sześćdziesięciu
            number 70: siedemdziesiąt, siedemdziesięciu
            number 80: osiemdziesiąt, osiemdziesięciu
            number 90: dziewięćdziesiąt, dziewięćdziesięciu
            number 200: dwieście, dwustu
            number 300: trzysta, trzystu
            number 400: czterysta, czterystu
            number 500: pięćset, pięciuset
            number 600: sześćset, sześciuset
            number 700: siedemset, siedmiuset
            number 800: osiemset, ośmiuset
            number 900: dziewięćset, dziewięciuset
            number 100: sto, stu
            number 1000: tysiąc, tysiąca
            number 1000000: milion, miliona
            scale 2: sto, stu
            scale 3: tys, tysiąc, tysiące, tysięcy, tysiąca, tysiącem, tysiącom, tysiącami, tysiącach
            scale 6: mln, milion, miliony, milionów, miliona, milionem, milionom, milionami, milionach, mio
            scale 6: meur, musd, mgbp, mchf
            scale 9: mld, miliard, miliardy, miliardów, miliarda, miliardem, miliardom, miliardami
            scale 12: bln, bilion, biliony, bilionów, biliona
            currency PLN: zł, złoty, złote, złotych, złotego, złotym, złotymi, złotówek, polskich złotych, pln
            currency EUR: euro, eur, eurasów
            currency EUR: meur
            currency USD: dolar, dolary, dolarów, dolara, dolarach, dolarem, dolarami, dolarów amerykańskich, dol, usd
            currency USD: musd, us $, u $ s, u $ d
            currency GBP: funt, funty, funtów, funta, funtem, funtach, funtami, funtów szterlingów, funty szterlingi
            currency GBP: funtów brytyjskich
            currency GBP: brytyjskich funtów, gbp
            currency GBP: mgbp
            currency CHF: frank, franki, franków, franka, franków szwajcarskich, franka szwajcarskiego, szwajcarskich franków
            currency CHF: chf
            currency CHF: mchf
            currency SEK: koron szwedzkich, korony szwedzkie, korona szwedzka, korony szwedzkiej, szwedzkich koron
            currency SEK: koronach szwedzkich, sek
            currency NOK: koron norweskich, korony norweskie, korona norweska, norweskich koron, koronach norweskich, nok
            currency DKK: koron duńskich, korony duńskie, korona duńska, duńskich koron, koronach duńskich, dkk
            currency ISK: koron islandzkich, korony islandzkie, islandzkich koron, isk
            currency CZK: koron czeskich, korony czeskie, korona czeska, czeskich koron, czk
            currency HUF: forint, forinty, forintów, forinta, forintach, forintów węgierskich, węgierskich forintów, huf
            currency RON: lej, leje, lejów, leja, lei, lejach, lejów rumuńskich, lei rumuńskich, rumuńskich lejów, ron
            currency BGN: lewów, lewach, lewy bułgarskie, lewów bułgarskich, lewa bułgarskie, bgn
            currency HRK: kun, kuny, kun chorwackich, chorwackich kun, hrk
            currency TRY: lir, liry, lir tureckich, liry tureckie, tureckich lir
            currency RUB: rubel, ruble, rubli, rubla, rub
            currency UAH: hrywien, hrywny, uah
            currency JPY: jen, jenów, jeny, jpy
            currency CNY: juan, juanów, juany, cny
            currency KRW: wonów, won południowokoreańskich, krw
            currency CAD: c $, ca $
            currency CZK/SEK/NOK/DKK/ISK: koron, korony, koronach, koronę, koronami
            subunit: grosz, grosze, groszy, cent, centy, centów, gr
            between: między, pomiędzy
            between: przedziale, widełkach
            insteadOf: zamiast
            approx: około, ok, prawie, niemal, ponad, przeszło, blisko, co najmniej, przynajmniej, mniej więcej, w przybliżeniu
            approx: z górą
            approx: nieco ponad, nieco mniej niż, niespełna, bez mała, więcej niż, mniej niż, powyżej, poniżej, bagatela, aż
            approx: zaledwie
            approx: jedynie, tylko, równowartość, łącznie, dokładnie, jakieś, circa, ca, co równa się, czyli, czyli ok
            approx: czyli około
            approx: rzędu, w okolicach, szacunkowo, łączna, symboliczne, rekordowe, rekordowych, całe, równo
            perPeriod: dziennie, za każdy dzień, za każdy dzień zwłoki, za każdy dzień opóźnienia, za dzień zwłoki, na dzień
            perPeriod: na dobę
            perPeriod: za dzień, za każdy kolejny dzień, codziennie, tygodniowo, na tydzień, za każdy tydzień, miesięcznie
            perPeriod: za każdy miesiąc
            perPeriod: na miesiąc, za każde naruszenie, za każdą godzinę

            month 1: styczeń, stycznia, styczniu, styczniem, stycz
            month 2: luty, lutego, lutym, lut
            month 3: marzec, marca, marcu, marcem, mar
            month 4: kwiecień, kwietnia, kwietniu, kwietniem, kwi
            month 5: maj, maja, maju, majem
            month 6: czerwiec, czerwca, czerwcu, czerwcem, cze
            month 7: lipiec, lipca, lipcu, lipcem
            month 8: sierpień, sierpnia, sierpniu, sierpniem
            month 9: wrzesień, września, wrześniu, wrześniem, wrz
            month 10: październik, października, październiku, październikiem, paź
            month 11: listopad, listopada, listopadzie, listopadem
            month 12: grudzień, grudnia, grudniu, grudniem, gru
            dateWord: dnia, dzień, miesiąca
            weekday 1: poniedziałek, poniedziałku, poniedziałkowy, poniedziałkową, poniedziałkowej
            weekday 2: wtorek, wtorku, wtorkowy, wtorkowej, wtorkową
            weekday 3: środę, środa, środy, środową, środowej
            weekday 4: czwartek, czwartku, czwartkowy, czwartkowej
            weekday 5: piątek, piątku, piątkowy, piątkowej, piątkową
            weekday 6: sobota, sobotę, soboty, sobotniej
            weekday 7: niedziela, niedzielę, niedzieli
            day 0: dziś, dzisiaj, dzisiejszy, dzisiejszej, dzisiejszym, dzisiejszą, dziś rano, w dniu dzisiejszym
            day -1: wczoraj, wczorajszy, wczorajszej, wczorajszym, w dniu wczorajszym
            day -2: przedwczoraj, dwa dni temu
            day 1: jutro
            yearRef 0: w tym roku, tego roku, bieżącego roku, w bieżącym roku, br, tegoroczna, tegoroczny, tegorocznej
            yearRef -1: w ubiegłym roku, ubiegłego roku, w zeszłym roku, zeszłego roku, w minionym roku
            yearRef -1: minionego roku, ub . r, rok temu, przed rokiem, w poprzednim roku, ubiegłoroczna
            yearRef -1: ubiegłoroczny, ubiegłorocznej, zeszłoroczna, zeszłorocznej, zeszłej jesieni, zeszłego lata
            yearRef -2: dwa lata temu, przed dwoma laty
            yearRef -3: trzy lata temu, przed trzema laty
            yearRef -4: cztery lata temu, przed czterema laty
            yearRef -5: pięć lat temu, przed pięcioma laty
            yearRef 1: w przyszłym roku, przyszłego roku, w kolejnym roku, po roku
            monthRef 0: w tym miesiącu, tego miesiąca, bieżącego miesiąca, w bieżącym miesiącu, bm
            monthRef -1: w ubiegłym miesiącu, ubiegłego miesiąca, w zeszłym miesiącu, zeszłego miesiąca, miesiąc temu
            monthRef -1: przed miesiącem, w poprzednim miesiącu, w minionym miesiącu
            monthRef -2: dwa miesiące temu
            monthRef -3: trzy miesiące temu
            monthRef 1: w przyszłym miesiącu, w następnym miesiącu
            thatYear 0: tego samego roku, tego roku samego, tegoż roku, w tym samym roku, owego roku
            thatYear -5: pięć lat wcześniej
            thatYear -4: cztery lata wcześniej
            thatYear -3: trzy lata wcześniej
            thatYear -2: dwa lata wcześniej
            thatYear 1: rok później, w następnym roku, następnego roku
            thatYear -1: rok wcześniej, rok przedtem, poprzedniego roku
            thatMonth 0: tego samego miesiąca, w tym samym miesiącu
            thatMonth -3: trzy miesiące wcześniej
            thatMonth -2: dwa miesiące wcześniej
            thatMonth 1: miesiąc później
            thatMonth -1: miesiąc wcześniej
            thatDay 0: tego samego dnia, tego dnia
            thatDay -2: dwa dni wcześniej
            thatDay 1: dzień później, następnego dnia, nazajutrz
            thatDay -1: dzień wcześniej, poprzedniego dnia
            until: do, do dnia, przed, najpóźniej, najpóźniej do, od, od dnia, nie później niż, termin
            ordinal 1: pierwszy, pierwsza, pierwsze, pierwszego, pierwszej, pierwszym, pierwszą
            ordinal 2: drugi, druga, drugie, drugiego, drugiej, drugim, drugą
            ordinal 3: trzeci, trzecia, trzecie, trzeciego, trzeciej, trzecim, trzecią
            ordinal 4: czwarty, czwarta, czwarte, czwartego, czwartej, czwartym
            ordinal 5: piąty, piąta, piąte, piątego, piątej, piątym
            ordinal 6: szósty, szósta, szóste, szóstego, szóstej, szóstym
            ordinal 7: siódmy, siódma, siódmego, siódmej, siódmym
            ordinal 8: ósmy, ósma, ósmego, ósmej, ósmym
            ordinal 9: dziewiąty, dziewiąta, dziewiątego, dziewiątej, dziewiątym
            ordinal 10: dziesiąty, dziesiąta, dziesiątego, dziesiątej, dziesiątym
            ordinal 11: jedenasty, jedenastego, jedenastej
            ordinal 12: dwunasty, dwunastego, dwunastej
            ordinal 13: trzynasty, trzynastego, trzynastej
            ordinal 14: czternasty, czternastego, czternastej
            ordinal 15: piętnasty, piętnastego, piętnastej
            ordinal 16: szesnasty, szesnastego
            ordinal 17: siedemnasty, siedemnastego
            ordinal 18: osiemnasty, osiemnastego
            ordinal 19: dziewiętnasty, dziewiętnastego
            ordinal 20: dwudziesty, dwudziestego
            ordinal 21: dwudziesty pierwszy, dwudziestego pierwszego
            ordinal 22: dwudziesty drugi, dwudziestego drugiego
            ordinal 23: dwudziestego trzeciego
            ordinal 24: dwudziestego czwartego
            ordinal 25: dwudziestego piątego
            ordinal 26: dwudziestego szóstego
            ordinal 27: dwudziestego siódmego
            ordinal 28: dwudziestego ósmego
            ordinal 29: dwudziestego dziewiątego
            ordinal 30: trzydziesty, trzydziestego
            ordinal 31: trzydziestego pierwszego
            season: wiosną, wiosna, wiosny, latem, lato, jesienią, jesień, jesieni, zimą, zima, zimy, początek, na początku
            season: z początkiem
            season: koniec, pod koniec, na koniec, z końcem, w połowie, połowa, pierwsze półrocze, w pierwszym półroczu
            season: drugie półrocze
            season: w drugim półroczu, kwartał, kwartale, kwartału, w pierwszej połowie, w drugiej połowie

            # The law.
            gdpr: rodo, ogóln* rozporządzen* o ochronie danych, ogóln* unijn* rozporządzen*, rozporządzen* o ochronie danych
            gdpr: gdpr, gdrp
            gdpr: rozporządzen* parlamentu europejskiego i rady, rozporządzen* 2016, rozporządzen* ue, rozporządzen* ( ue
            gdpr: unijn* przepis* o ochronie danych, unijn* przepis* o ochronie prywatności
            gdpr: unijn* przepis* dotycząc* ochrony danych
            gdpr: europejsk* przepis* o ochronie danych, unijn* zasad* ochrony danych, unijn* praw* o ochronie danych
            gdpr: unijn* regulacj* o ochronie danych, unijn* rozporządzen*, unijn* przepis* dotycząc* prywatności
            gdpr: europejsk* rozporządzen* o ochronie, europejsk* zasad* ochrony danych, unijn* regulacj* dotycząc* prywatności
            gdpr: rozporządzeni* ogóln*, rozporządzen* o ochronie danych osobowych, unijn* reżim* ochrony danych
            gdpr: przepis* ue o ochronie danych, zasad* ochrony danych ue, unijn* przepis* o danych, unijn* praw* ochrony danych
            ukGDPR: brytyjskie rodo, brytyjskiego rodo, brytyjskim rodo, uk gdpr, brytyjsk* ustaw* o ochronie danych
            ukGDPR: brytyjsk* przepis* o ochronie danych
            ePrivacy: prawo telekomunikacyjne, prawa telekomunikacyjnego, prawem telekomunikacyjnym, prawie telekomunikacyjnym
            ePrivacy: prawo komunikacji elektronicznej, prawa komunikacji elektronicznej, cookie*, ciasteczk*, ciasteczek
            ePrivacy: pliki cookies
            ePrivacy: plików cookies, eprivacy, e-privacy, dyrektyw* o prywatności, o świadczeniu usług drogą elektroniczną
            ePrivacy: spam, spamu
            ePrivacy: niezamówion* informacj*, niezamówion* wiadomoś*, informacj* handlow*, marketing* bezpośredni*
            ePrivacy: telemarketing*
            ePrivacy: łączności elektronicznej, prywatności w łączności elektronicznej, ^pecr, telefon* marketingow*
            ePrivacy: połącze* marketingow*, sms-y marketingow*, obdzwania*, niezamówion* telefon*
            ePrivacy: marketing* elektroniczn*
            ePrivacy: niechcian* telefon*, niechcian* połącze*, niechcian* sms*, niechcian* wiadomoś*, reklam* smsow*
            ePrivacy: praw* telekomunikacyjn*, praw* komunikacji elektronicznej, świadczeniu usług drogą elektroniczną
            nationalLaw: ustaw* o ochronie danych osobowych, ustaw* z dnia 29 sierpnia 1997, ustaw* z 1997, uodo z 1997, giodo
            nationalLaw: star* ustaw*, poprzedn* ustaw*, dawn* ustaw*, krajow* ustaw*, prawo krajowe, dyrektyw* policyjn*
            nationalLaw: ustaw* o ochronie danych osobowych przetwarzanych w związku z zapobieganiem, kodeks* pracy
            nationalLaw: przed wejściem w życie rodo
            nationalLaw: generalny inspektor ochrony danych osobowych, generalnego inspektora ochrony danych osobowych
            nationalLaw: zapobieganiem i zwalczaniem przestępczości, ustaw* z dnia 14 grudnia 2018, dyrektyw* 2016
            nationalLaw: ustaw* wdrażając*
            nationalLaw: ustaw* o policji
            otherField: uokik*, urząd ochrony konkurencji*, urzędu ochrony konkurencji*, ochron* konkurencji
            otherField: nieuczciw* konkurencj*, antymonopolow*
            otherField: antykonkurencyjn*, zmow* cenow*, kartel*, nadużyci* pozycji, nadużywani* pozycji, pozycj* dominując*
            otherField: pomoc* publiczn*
            otherField: komisja nadzoru finansowego, komisji nadzoru finansowego, komisję nadzoru finansowego, ^knf, ^uke, ^ure
            otherField: ^krrit
            otherField: urząd komunikacji elektronicznej, urzędu komunikacji elektronicznej, urząd regulacji energetyki
            otherField: niedozwolon* klauzul*, klauzul* abuzywn*, zbiorow* interes*, konsument* wprowadz*, praktyk* rynkow*
            otherField: piłkarz*
            otherField: piłk* nożn*, piłkarsk*, ^pzpn, ^uefa, ^fifa, ekstraklas*, doping*, urząd skarbowy
            otherField: urzędu skarbowego, skarbów*, krajow* administracj* skarbow*, ^kas, podatk*, podatek, vat, akcyz*, cło
            otherField: celn*
            otherField: inspekcj* handlow*, inspekcj* pracy, inspekcj* transportu, sanepid*, sanitarn*, ochron* środowiska
            otherField: ^wioś, zanieczyszcze*
            otherField: prani* pieniędzy, korupcj*, łapówk*, mandat* karn*, fotoradar*, bezpieczeństwo żywności
            otherField: akt* o usługach cyfrowych, akt* o rynkach cyfrowych, dyrektyw* nis2, spalin*, dieselgate, praw* autorsk*
            otherField: patent*
            otherField: sądu ochrony konkurencji, sąd ochrony konkurencji, regulamin sprzedaży, bhp, sądu pracy
            otherField: kodeks wykroczeń, przewinieni* dyscyplinarn*, przeciwdziałani* prani*, rynku energii
            otherField: gwarancj* bankow*, giełd* energii, zmow*, licencj* bankow*
            otherField: fuzj*, koncentracj*, greenwashing*, zniesławien*, naruszeni* dóbr
            article: art, artykuł, artykułu, artykułem, artykuły, artykułów, artykule
            provision: §, motyw, motywu, motywie
            act: ustawa, ustawy, ustawie, ustawą, kodeks, kodeksu, kodeksie, konwencj*, karty praw, konstytucj*
            paragraph: §, ust, ustęp, ustępu, ustępie, ustępem, par, paragraf, paragrafu
            point: lit, litera, litery, literą, pkt, punkt, punktu, punkcie, tiret
            infringe: narusz*, złam*, łam*, pogwałc*, niezgodn*, bezprawn*, nielegaln*, sprzeczn*, wbrew, niedopełni*
            infringe: nie dopełni*
            infringe: uchybi*, naruszeni* przepisów, bez podstawy prawnej, bez zgody, brak* podstawy prawnej, nieprawidłowoś*
            infringe: nie zapewni*, nie zabezpiecz*, niewystarczając* zabezpiecz*, nieodpowiedni* zabezpiecz*, zaniedb*
            infringe: nie zgłosi*
            infringe: nie zastosowa*, niezastosowan*, nie wdroży*, niewdroż*, nie spełni*, niespełni*, nieuprawnion*
            infringe: niedozwolon*
            infringe: uchybie*, zaniecha*, nienależyt*, niedostateczn*, niewłaściw*, niezabezpieczon*, niedopatrz*
            infringe: niedopełnieni*, przekroczy*, przekroczeni*
            infringe: przewinie*, wykrocze*, nie przestrzega*, nieprzestrzega*, nie wykona*, niewykona*, nie powiadomi*
            > Spółka Brzezina sp. z o.o. nie wdrożyła odpowiednich środków, czym naruszyła art. 32 RODO.
            personalData: dane osobowe, danych osobowych, danymi osobowymi, danym osobowym, danych klientów

            # Measures.
            fine: kara, kary, karze, karę, karą, kar, karom, karami, karach, kara pieniężna, kary pieniężnej, karę pieniężną
            fine: karą pieniężną
            fine: karze pieniężnej, kary pieniężne, kar pieniężnych, karami pieniężnymi, karach pieniężnych
            fine: administracyjna kara pieniężna
            fine: administracyjnej kary pieniężnej, administracyjną karę pieniężną, administracyjną karą pieniężną
            fine: administracyjne kary pieniężne, administracyjnych kar pieniężnych, kara finansowa, kary finansowej
            fine: karę finansową
            fine: karą finansową, kary finansowe, kar finansowych, kara administracyjna, kary administracyjnej
            fine: karę administracyjną
            fine: karą administracyjną, kary administracyjne, kar administracyjnych, kara grzywny, karę grzywny, grzywna
            fine: grzywny, grzywnę
            fine: grzywną, grzywnie, grzywien, grzywnami, grzywnach, mandat, mandatu, mandatem, mandaty, mandatów, sankcja
            fine: sankcję
            fine: sankcji, sankcją, sankcje, sankcjami, sankcjach, sankcja finansowa, sankcję finansową, sankcji finansowej
            fine: sankcja pieniężna
            fine: sankcję pieniężną, sankcji pieniężnej, sankcje finansowe, kara rodo, karę rodo, kary rodo, kara za rodo
            fine: megakara, megakarę
            fine: superkara, wielomilionowa kara, wielomilionową karę
            fineVerb: ukarał, ukarała, ukarało, ukarali, ukarały, ukarany, ukarana, ukarane, ukarani, ukaranego, ukaranej
            fineVerb: ukaranemu
            fineVerb: ukaranych, ukaraną, ukaranym, ukarać, ukarze, ukarzą, ukarania, ukaranie, ukaraniu, ukaraniem, ukarano
            fineVerb: karze, karać
            fineVerb: karał, karała, karany, karana, karani, karane, każe zapłacić, kazał zapłacić, kazała zapłacić, zasądził od
            fineVerb: ukaraliśmy, ukarane zostały, zganił
            fineVerb: sankcjonuje
            > Prezes urzędu ukarał spółkę Dolmar S.A. kwotą 80 tys. zł.
            impose: nałożył, nałożyła, nałożyło, nałożyli, nałożyły, nałożono, nałożony, nałożona, nałożone, nałożonej
            impose: nałożonego, nałożoną
            impose: nałożonych, nałoży, nałożą, nałożyć, nałożenie, nałożenia, nałożeniu, nałożeniem, nakłada, nakładają
            impose: nakładał, nakładająca
            impose: nakładającej, nakładając, nakładanie, wymierzył, wymierzyła, wymierzyło, wymierzono, wymierzony, wymierzona
            impose: wymierzoną
            impose: wymierzonej, wymierzone, wymierzy, wymierzyć, wymierza, wymierzenie, wymierzenia, wymierzeniu, orzekł
            impose: orzekła, orzekło
            impose: orzeczono, orzeczona, orzeczoną, zasądził, zasądziła, zasądzono, zastosował, zastosowała, zastosowano
            impose: udzielił, udzieliła
            impose: udzieliło, udzielono, udzielić, udzielenie, udzielenia, udzieleniu, udziela, udzielone, udzielonego, wydał
            impose: wydała, wydało
            impose: wydano, wydany, wydana, wydany przez, obciążył, obciążyła, obciążono, obciążyć, obłożył, obłożyła, uderzył
            impose: uderzyła
            impose: wlepił, wlepiła, wlepiono, przyznał, ustalił, ustaliła, ustalono, określił, zdecydował o, zdecydowała o
            impose: skierował
            impose: skierowała, postanowił, wystawił, wystawiła, wystawiono, wymierzając, nakładając na, przywalił, ukarał
            impose: ukarała, ukarany
            impose: nałożeniem na, wymierzyli, wymierzyły, wymierzą, wymierzają, wymierzającej, wymierzaniu
            impose: wymierzana, zasądza, udzielając, udzielą, udzieli, udzielana, udzielony, udzielona, udzieloną
            impose: udzielonym, wlepi, wlepić, nakładanych, nakładania, nakładany, ukarze, rozdał, rozdała, rozdały
            impose: rozdano, wymierzonego, wymierzonych, orzeka, zaaplikował, zaaplikowała
            impose: ukarana, ukarani, ukarane, posypały się, zapadła, zapadły, nałożyć na, kara spadła
            > Portugalski organ wymierzył sieci szpitali Santalva karę 400 tys. euro.
            receive: otrzymał, otrzymała, otrzymało, otrzymali, otrzymały, otrzyma, otrzymają, otrzymać, otrzymuje, dostał
            receive: dostała, dostało
            receive: dostali, dostały, dostanie, dostaną, dostać, dostaje, grozi, grożą, groziła, groziły, grozić, zagrożony
            receive: zagrożona
            receive: zagrożone, poniósł, poniosła, poniosło, poniesie, poniosą, ponieść, spotkał, spotkała, dotknęła, dotknęły
            receive: usłyszał
            receive: usłyszała, usłyszało, oberwał, oberwała, oberwie, zarobił, zarobiła, zainkasował, zainkasowała
            receive: doczekał się
            receive: doczekała się, objęty, objęta, obłożony, obłożona, obciążony, obciążona, obciążone, musi liczyć się
            receive: muszą liczyć się
            receive: liczyć się z, został ukarany, została ukarana, zostało ukarane, zostali ukarani, zostały ukarane
            receive: naraził się, naraziła się
            receive: zapłaciła za, przypadło, przypadła, przypadnie, przypada, wyszła z tego z, wyszedł z tego z
            receive: skończyło się na, stanęło na, nie uniknęła, nie uniknął, nie uniknęło, dostały się, dostało się
            receive: dostanie się, została obciążona, został obciążony, zostało obciążone, zostali obciążeni
            receive: uderzyła w, uderzy w, naraziła spółkę, naraził spółkę, ma na koncie
            receive: spadła na, spadły na, skończyło się, zakończyło się, ujawnił, ujawniła
            mustPay: zapłacić, zapłaci, zapłacą, zapłacił, zapłaciła, zapłaciło, zapłacili, zapłaciły, ma zapłacić
            mustPay: mają zapłacić, musi zapłacić
            mustPay: muszą zapłacić, musiał zapłacić, musiała zapłacić, będzie musiał zapłacić, będzie musiała zapłacić
            mustPay: będzie musiało zapłacić, będą musieli zapłacić, będą musiały zapłacić, zapłacenie, zapłacenia, zapłaceniu
            mustPay: zapłata
            mustPay: zapłaty, zapłatę, płaci, płacą, płacić, wpłacić, wpłaci, wpłacił, wpłaciła, uiścić, uiści, uiścił, uiściła
            mustPay: wyłoży
            mustPay: wyłożyć, wysupłać, wybulić, zabuli, kosztować, kosztował, kosztowała, kosztowało, kosztowały
            mustPay: będzie kosztować, kosztuje
            mustPay: ma uiścić, mają uiścić, musi uiścić, muszą uiścić, uiszczenie, uiszczenia, oddać państwu
            mustPay: odda państwu, musi oddać, przelała, przelał, przelać, przeleje, wpłacono, wpłata, wpłaty
            mustPay: uregulować, uregulował, uregulowała, do zapłaty, zapłacono, zapłacone, zapłacona, ma wpłacić
            mustPay: musi wpłacić, ma do zapłacenia, ma oddać, mają do zapłaty, pobierze, płacąc, zapłaciłaby
            mustPay: zapłaciłby, uszczupli, pożegna się z, pożegnać się z
            mustPay: słono zapłaci, słono zapłacił, słono zapłaciła, słono zapłacą, odda
            order: nakazał, nakazała, nakazało, nakazali, nakazano, nakazać, nakaże, nakazuje, nakazują, nakazując, nakaz
            order: nakazu, nakazem, nakazy, nakazów, nakazane, nakazany, nakazana, nakazanie, nakazaniu, zobowiązał, zobowiązała
            order: zobowiązało, zobowiązano, zobowiązany, zobowiązana, zobowiązane, zobowiązać, zobowiązuje, zobowiązując
            order: polecił, poleciła, poleciło, polecono, poleca, wezwał do, wezwała do, wezwał spółkę, wezwanie do, wezwania do
            order: wzywa do, wezwana do, wezwany do, zażądał, zażądała, zażądało, zażądano, kazał, kazała, kazano, każe
            order: środki naprawcze, środków naprawczych, środek naprawczy, działania naprawcze, działań naprawczych
            order: uprawnienia naprawcze, ma dostosować, ma usunąć, ma zawiadomić, mają usunąć, wyznaczył termin, ma czas na
            order: dał spółce, dał firmie
            order: ma usun*, ma dostosow*, ma zmieni*
            order: ma zawiadom*, ma powiadom*, ma poinform*, ma wdroż*, ma zaprzesta*, ma popraw*, ma wstrzyma*, ma przesta*
            order: ma zniszcz*, mają usun*, mają dostosow*, mają zmieni*, mają zawiadom*, mają powiadom*, mają poinform*
            order: musi … usun*, musi … skasow*, musi … wykasow*, musi … zniszcz*, musi … dostosow*, musi … zmieni*
            order: musi … zawiadom*, musi … powiadom*, musi … poinform*, musi … wdroż*, musi … wprowadz*
            order: musi … zaprzesta*, musi … popraw*, musi … wstrzyma*, musi … przesta*, musi … wyłącz*
            order: musi … zdemontow*, musi … zapewni*, musi … uzupełni*, musi … przeszkol*, musi … opracow*
            order: musi … sporządz*, musi … przeprowadz*, musi … zaszyfrow*, musi … zanonimizow*
            order: musi … zaktualizow*, musi … wyznacz*, musi … udostępni*, musi … spełni*, musi … ograniczy*
            order: musi … przywróci*, musi … zakończy*, musi … zdją*, musi … wydać, musi … przekaz*, muszą … usun*
            order: muszą … skasow*, muszą … wykasow*, muszą … zniszcz*, muszą … dostosow*, muszą … zmieni*
            order: muszą … zawiadom*, muszą … powiadom*, muszą … poinform*, muszą … wdroż*, muszą … wprowadz*
            order: muszą … zaprzesta*, muszą … popraw*, muszą … wstrzyma*, muszą … przesta*, muszą … wyłącz*
            order: muszą … zdemontow*, muszą … zapewni*, muszą … uzupełni*, muszą … przeszkol*, muszą … opracow*
            order: muszą … sporządz*, muszą … przeprowadz*, muszą … zaszyfrow*, muszą … zanonimizow*
            order: muszą … zaktualizow*, muszą … wyznacz*, muszą … udostępni*, muszą … spełni*, muszą … ograniczy*
            order: muszą … przywróci*, muszą … zakończy*, muszą … zdją*, muszą … wydać, muszą … przekaz*
            order: będzie musiał … usun*, będzie musiał … skasow*, będzie musiał … wykasow*
            order: będzie musiał … zniszcz*, będzie musiał … dostosow*, będzie musiał … zmieni*
            order: będzie musiał … zawiadom*, będzie musiał … powiadom*, będzie musiał … poinform*
            order: będzie musiał … wdroż*, będzie musiał … wprowadz*, będzie musiał … zaprzesta*
            order: będzie musiał … popraw*, będzie musiał … wstrzyma*, będzie musiał … przesta*
            order: będzie musiał … wyłącz*, będzie musiał … zdemontow*, będzie musiał … zapewni*
            order: będzie musiał … uzupełni*, będzie musiał … przeszkol*, będzie musiał … opracow*
            order: będzie musiał … sporządz*, będzie musiał … przeprowadz*, będzie musiał … zaszyfrow*
            order: będzie musiał … zanonimizow*, będzie musiał … zaktualizow*, będzie musiał … wyznacz*
            order: będzie musiał … udostępni*, będzie musiał … spełni*, będzie musiał … ograniczy*
            order: będzie musiał … przywróci*, będzie musiał … zakończy*, będzie musiał … zdją*
            order: będzie musiał … wydać, będzie musiał … przekaz*, będzie musiała … usun*, będzie musiała … skasow*
            order: będzie musiała … wykasow*, będzie musiała … zniszcz*, będzie musiała … dostosow*
            order: będzie musiała … zmieni*, będzie musiała … zawiadom*, będzie musiała … powiadom*
            order: będzie musiała … poinform*, będzie musiała … wdroż*, będzie musiała … wprowadz*
            order: będzie musiała … zaprzesta*, będzie musiała … popraw*, będzie musiała … wstrzyma*
            order: będzie musiała … przesta*, będzie musiała … wyłącz*, będzie musiała … zdemontow*
            order: będzie musiała … zapewni*, będzie musiała … uzupełni*, będzie musiała … przeszkol*
            order: będzie musiała … opracow*, będzie musiała … sporządz*, będzie musiała … przeprowadz*
            order: będzie musiała … zaszyfrow*, będzie musiała … zanonimizow*, będzie musiała … zaktualizow*
            order: będzie musiała … wyznacz*, będzie musiała … udostępni*, będzie musiała … spełni*
            order: będzie musiała … ograniczy*, będzie musiała … przywróci*, będzie musiała … zakończy*
            order: będzie musiała … zdją*, będzie musiała … wydać, będzie musiała … przekaz*, będzie musiało … usun*
            order: będzie musiało … skasow*, będzie musiało … wykasow*, będzie musiało … zniszcz*
            order: będzie musiało … dostosow*, będzie musiało … zmieni*, będzie musiało … zawiadom*
            order: będzie musiało … powiadom*, będzie musiało … poinform*, będzie musiało … wdroż*
            order: będzie musiało … wprowadz*, będzie musiało … zaprzesta*, będzie musiało … popraw*
            order: będzie musiało … wstrzyma*, będzie musiało … przesta*, będzie musiało … wyłącz*
            order: będzie musiało … zdemontow*, będzie musiało … zapewni*, będzie musiało … uzupełni*
            order: będzie musiało … przeszkol*, będzie musiało … opracow*, będzie musiało … sporządz*
            order: będzie musiało … przeprowadz*, będzie musiało … zaszyfrow*, będzie musiało … zanonimizow*
            order: będzie musiało … zaktualizow*, będzie musiało … wyznacz*, będzie musiało … udostępni*
            order: będzie musiało … spełni*, będzie musiało … ograniczy*, będzie musiało … przywróci*
            order: będzie musiało … zakończy*, będzie musiało … zdją*, będzie musiało … wydać
            order: będzie musiało … przekaz*, będą musieli … usun*, będą musieli … skasow*, będą musieli … wykasow*
            order: będą musieli … zniszcz*, będą musieli … dostosow*, będą musieli … zmieni*
            order: będą musieli … zawiadom*, będą musieli … powiadom*, będą musieli … poinform*
            order: będą musieli … wdroż*, będą musieli … wprowadz*, będą musieli … zaprzesta*
            order: będą musieli … popraw*, będą musieli … wstrzyma*, będą musieli … przesta*, będą musieli … wyłącz*
            order: będą musieli … zdemontow*, będą musieli … zapewni*, będą musieli … uzupełni*
            order: będą musieli … przeszkol*, będą musieli … opracow*, będą musieli … sporządz*
            order: będą musieli … przeprowadz*, będą musieli … zaszyfrow*, będą musieli … zanonimizow*
            order: będą musieli … zaktualizow*, będą musieli … wyznacz*, będą musieli … udostępni*
            order: będą musieli … spełni*, będą musieli … ograniczy*, będą musieli … przywróci*
            order: będą musieli … zakończy*, będą musieli … zdją*, będą musieli … wydać, będą musieli … przekaz*
            order: będą musiały … usun*, będą musiały … skasow*, będą musiały … wykasow*, będą musiały … zniszcz*
            order: będą musiały … dostosow*, będą musiały … zmieni*, będą musiały … zawiadom*
            order: będą musiały … powiadom*, będą musiały … poinform*, będą musiały … wdroż*
            order: będą musiały … wprowadz*, będą musiały … zaprzesta*, będą musiały … popraw*
            order: będą musiały … wstrzyma*, będą musiały … przesta*, będą musiały … wyłącz*
            order: będą musiały … zdemontow*, będą musiały … zapewni*, będą musiały … uzupełni*
            order: będą musiały … przeszkol*, będą musiały … opracow*, będą musiały … sporządz*
            order: będą musiały … przeprowadz*, będą musiały … zaszyfrow*, będą musiały … zanonimizow*
            order: będą musiały … zaktualizow*, będą musiały … wyznacz*, będą musiały … udostępni*
            order: będą musiały … spełni*, będą musiały … ograniczy*, będą musiały … przywróci*
            order: będą musiały … zakończy*, będą musiały … zdją*, będą musiały … wydać, będą musiały … przekaz*
            order: musiała … usun*, musiała … skasow*, musiała … wykasow*, musiała … zniszcz*, musiała … dostosow*
            order: musiała … zmieni*, musiała … zawiadom*, musiała … powiadom*, musiała … poinform*
            order: musiała … wdroż*, musiała … wprowadz*, musiała … zaprzesta*, musiała … popraw*
            order: musiała … wstrzyma*, musiała … przesta*, musiała … wyłącz*, musiała … zdemontow*
            order: musiała … zapewni*, musiała … uzupełni*, musiała … przeszkol*, musiała … opracow*
            order: musiała … sporządz*, musiała … przeprowadz*, musiała … zaszyfrow*, musiała … zanonimizow*
            order: musiała … zaktualizow*, musiała … wyznacz*, musiała … udostępni*, musiała … spełni*
            order: musiała … ograniczy*, musiała … przywróci*, musiała … zakończy*, musiała … zdją*, musiała … wydać
            order: musiała … przekaz*, musiał … usun*, musiał … skasow*, musiał … wykasow*, musiał … zniszcz*
            order: musiał … dostosow*, musiał … zmieni*, musiał … zawiadom*, musiał … powiadom*, musiał … poinform*
            order: musiał … wdroż*, musiał … wprowadz*, musiał … zaprzesta*, musiał … popraw*, musiał … wstrzyma*
            order: musiał … przesta*, musiał … wyłącz*, musiał … zdemontow*, musiał … zapewni*, musiał … uzupełni*
            order: musiał … przeszkol*, musiał … opracow*, musiał … sporządz*, musiał … przeprowadz*
            order: musiał … zaszyfrow*, musiał … zanonimizow*, musiał … zaktualizow*, musiał … wyznacz*
            order: musiał … udostępni*, musiał … spełni*, musiał … ograniczy*, musiał … przywróci*
            order: musiał … zakończy*, musiał … zdją*, musiał … wydać, musiał … przekaz*, ma obowiązek … usun*
            order: ma obowiązek … skasow*, ma obowiązek … wykasow*, ma obowiązek … zniszcz*
            order: ma obowiązek … dostosow*, ma obowiązek … zmieni*, ma obowiązek … zawiadom*
            order: ma obowiązek … powiadom*, ma obowiązek … poinform*, ma obowiązek … wdroż*
            order: ma obowiązek … wprowadz*, ma obowiązek … zaprzesta*, ma obowiązek … popraw*
            order: ma obowiązek … wstrzyma*, ma obowiązek … przesta*, ma obowiązek … wyłącz*
            order: ma obowiązek … zdemontow*, ma obowiązek … zapewni*, ma obowiązek … uzupełni*
            order: ma obowiązek … przeszkol*, ma obowiązek … opracow*, ma obowiązek … sporządz*
            order: ma obowiązek … przeprowadz*, ma obowiązek … zaszyfrow*, ma obowiązek … zanonimizow*
            order: ma obowiązek … zaktualizow*, ma obowiązek … wyznacz*, ma obowiązek … udostępni*
            order: ma obowiązek … spełni*, ma obowiązek … ograniczy*, ma obowiązek … przywróci*
            order: ma obowiązek … zakończy*, ma obowiązek … zdją*, ma obowiązek … wydać, ma obowiązek … przekaz*
            order: mają obowiązek … usun*, mają obowiązek … skasow*, mają obowiązek … wykasow*
            order: mają obowiązek … zniszcz*, mają obowiązek … dostosow*, mają obowiązek … zmieni*
            order: mają obowiązek … zawiadom*, mają obowiązek … powiadom*, mają obowiązek … poinform*
            order: mają obowiązek … wdroż*, mają obowiązek … wprowadz*, mają obowiązek … zaprzesta*
            order: mają obowiązek … popraw*, mają obowiązek … wstrzyma*, mają obowiązek … przesta*
            order: mają obowiązek … wyłącz*, mają obowiązek … zdemontow*, mają obowiązek … zapewni*
            order: mają obowiązek … uzupełni*, mają obowiązek … przeszkol*, mają obowiązek … opracow*
            order: mają obowiązek … sporządz*, mają obowiązek … przeprowadz*, mają obowiązek … zaszyfrow*
            order: mają obowiązek … zanonimizow*, mają obowiązek … zaktualizow*, mają obowiązek … wyznacz*
            order: mają obowiązek … udostępni*, mają obowiązek … spełni*, mają obowiązek … ograniczy*
            order: mają obowiązek … przywróci*, mają obowiązek … zakończy*, mają obowiązek … zdją*
            order: mają obowiązek … wydać, mają obowiązek … przekaz*, ma w ciągu … usun*, ma w ciągu … skasow*
            order: ma w ciągu … wykasow*, ma w ciągu … zniszcz*, ma w ciągu … dostosow*, ma w ciągu … zmieni*
            order: ma w ciągu … zawiadom*, ma w ciągu … powiadom*, ma w ciągu … poinform*, ma w ciągu … wdroż*
            order: ma w ciągu … wprowadz*, ma w ciągu … zaprzesta*, ma w ciągu … popraw*, ma w ciągu … wstrzyma*
            order: ma w ciągu … przesta*, ma w ciągu … wyłącz*, ma w ciągu … zdemontow*, ma w ciągu … zapewni*
            order: ma w ciągu … uzupełni*, ma w ciągu … przeszkol*, ma w ciągu … opracow*, ma w ciągu … sporządz*
            order: ma w ciągu … przeprowadz*, ma w ciągu … zaszyfrow*, ma w ciągu … zanonimizow*
            order: ma w ciągu … zaktualizow*, ma w ciągu … wyznacz*, ma w ciągu … udostępni*, ma w ciągu … spełni*
            order: ma w ciągu … ograniczy*, ma w ciągu … przywróci*, ma w ciągu … zakończy*, ma w ciągu … zdją*
            order: ma w ciągu … wydać, ma w ciągu … przekaz*, ma w terminie … usun*, ma w terminie … skasow*
            order: ma w terminie … wykasow*, ma w terminie … zniszcz*, ma w terminie … dostosow*
            order: ma w terminie … zmieni*, ma w terminie … zawiadom*, ma w terminie … powiadom*
            order: ma w terminie … poinform*, ma w terminie … wdroż*, ma w terminie … wprowadz*
            order: ma w terminie … zaprzesta*, ma w terminie … popraw*, ma w terminie … wstrzyma*
            order: ma w terminie … przesta*, ma w terminie … wyłącz*, ma w terminie … zdemontow*
            order: ma w terminie … zapewni*, ma w terminie … uzupełni*, ma w terminie … przeszkol*
            order: ma w terminie … opracow*, ma w terminie … sporządz*, ma w terminie … przeprowadz*
            order: ma w terminie … zaszyfrow*, ma w terminie … zanonimizow*, ma w terminie … zaktualizow*
            order: ma w terminie … wyznacz*, ma w terminie … udostępni*, ma w terminie … spełni*
            order: ma w terminie … ograniczy*, ma w terminie … przywróci*, ma w terminie … zakończy*
            order: ma w terminie … zdją*, ma w terminie … wydać, ma w terminie … przekaz*, mają w ciągu … usun*
            order: mają w ciągu … skasow*, mają w ciągu … wykasow*, mają w ciągu … zniszcz*
            order: mają w ciągu … dostosow*, mają w ciągu … zmieni*, mają w ciągu … zawiadom*
            order: mają w ciągu … powiadom*, mają w ciągu … poinform*, mają w ciągu … wdroż*
            order: mają w ciągu … wprowadz*, mają w ciągu … zaprzesta*, mają w ciągu … popraw*
            order: mają w ciągu … wstrzyma*, mają w ciągu … przesta*, mają w ciągu … wyłącz*
            order: mają w ciągu … zdemontow*, mają w ciągu … zapewni*, mają w ciągu … uzupełni*
            order: mają w ciągu … przeszkol*, mają w ciągu … opracow*, mają w ciągu … sporządz*
            order: mają w ciągu … przeprowadz*, mają w ciągu … zaszyfrow*, mają w ciągu … zanonimizow*
            order: mają w ciągu … zaktualizow*, mają w ciągu … wyznacz*, mają w ciągu … udostępni*
            order: mają w ciągu … spełni*, mają w ciągu … ograniczy*, mają w ciągu … przywróci*
            order: mają w ciągu … zakończy*, mają w ciągu … zdją*, mają w ciągu … wydać, mają w ciągu … przekaz*
            order: mają w terminie … usun*, mają w terminie … skasow*, mają w terminie … wykasow*
            order: mają w terminie … zniszcz*, mają w terminie … dostosow*, mają w terminie … zmieni*
            order: mają w terminie … zawiadom*, mają w terminie … powiadom*, mają w terminie … poinform*
            order: mają w terminie … wdroż*, mają w terminie … wprowadz*, mają w terminie … zaprzesta*
            order: mają w terminie … popraw*, mają w terminie … wstrzyma*, mają w terminie … przesta*
            order: mają w terminie … wyłącz*, mają w terminie … zdemontow*, mają w terminie … zapewni*
            order: mają w terminie … uzupełni*, mają w terminie … przeszkol*, mają w terminie … opracow*
            order: mają w terminie … sporządz*, mają w terminie … przeprowadz*, mają w terminie … zaszyfrow*
            order: mają w terminie … zanonimizow*, mają w terminie … zaktualizow*, mają w terminie … wyznacz*
            order: mają w terminie … udostępni*, mają w terminie … spełni*, mają w terminie … ograniczy*
            order: mają w terminie … przywróci*, mają w terminie … zakończy*, mają w terminie … zdją*
            order: mają w terminie … wydać, mają w terminie … przekaz*, ma na to, mają na to
            order: miała na to, miał na to, dał na to, dostała na to, dostał na to, ma … dni na usuni*
            order: ma … dni na dostosow*, ma … dni na wdroż*, ma … miesiące na dostosow*, ma … miesiące na wdroż*
            order: ma … miesięcy na dostosow*, ma … tygodnie na usuni*, zobligował, zobligowała, zobligowano
            order: zobligowana, zobligowany, zarządził, zarządziła, zarządzono, przykazał, przykazała
            order: nałożył obowiązek, nałożyła obowiązek, nałożono obowiązek, zobowiązaniu, zobowiązanie do
            order: zobowiązania do, wyznaczył spółce, wyznaczył firmie, nakazom, nakazami, nakazanego, nakazanych
            order: mają wdroż*, mają zaprzesta*, mają popraw*, mają wstrzyma*, mają przesta*, mają zniszcz*
            comply: dostosować, dostosowanie, dostosowania, przywrócić, przywrócenie, doprowadzić do zgodności
            comply: doprowadzenie do zgodności, usunąć, usunięcie, usunięciu, skasować, skasowanie, wykasować, zniszczyć
            comply: zniszczenie, zawiadomić, zawiadomienie osób, zawiadomienia osób, zawiadomienie klientów, powiadomić
            comply: powiadomienie osób, powiadomienie klientów, poinformować, poinformowanie, poinformowania, spełnić
            comply: spełnienie, spełnienia obowiązku, spełnienia żądania, dopełnić, dopełnienie, dopełnienia obowiązku
            comply: udostępnić kopię, udostępnienie kopii, udzielić informacji, udzielenie informacji, udzielić odpowiedzi
            comply: zmienić praktyk*, zmienić sposób, zmienić zasady, zmianę praktyk, zmiany praktyk, poprawić, poprawienie
            comply: wdrożyć, wdrożenie, zapewnić zgodność, zapewnienie zgodności, uzupełnić, uzupełnienie, sprostować
            comply: sprostowanie, ograniczyć, uregulować, wprowadzić, wprowadzenie, położyć kres, do stanu zgodnego
            comply: do zgodności, do przepisów, zanonimizować, anonimizację, anonimizacji danych, pseudonimizację, wyznaczyć
            comply: wyznaczenie inspektora, przeprowadzić, przeprowadzenie, zrealizować, zrealizowanie, umożliwić, zaktualizować
            comply: zweryfikować, zlikwidować, likwidację, uzyskać zgodę, uzyskania zgody, naprawić, przekazać kopię
            comply: by … usun*, by … skasow*, by … wykasow*, by … zniszcz*, by … powiadom*, by … zawiadom*
            comply: by … poinform*, by … dostosow*, by … wdroż*, by … zaprzesta*, by … wstrzyma*, by … przesta*
            comply: by … wyłącz*, by … uzupełni*, by … zaszyfrow*, by … zdemontow*, aby … usun*, aby … skasow*
            comply: aby … wykasow*, aby … zniszcz*, aby … powiadom*, aby … zawiadom*, aby … poinform*
            comply: aby … dostosow*, aby … wdroż*, aby … zaprzesta*, aby … wstrzyma*, aby … przesta*, aby … wyłącz*
            comply: aby … uzupełni*, aby … zaszyfrow*, aby … zdemontow*, żeby … usun*, żeby … skasow*
            comply: żeby … wykasow*, żeby … zniszcz*, żeby … powiadom*, żeby … zawiadom*, żeby … poinform*
            comply: żeby … dostosow*, żeby … wdroż*, żeby … zaprzesta*, żeby … wstrzyma*, żeby … przesta*
            comply: żeby … wyłącz*, żeby … uzupełni*, żeby … zaszyfrow*, żeby … zdemontow*, skasowania, skasowaniu
            comply: wykasowanie, usunięcia danych, usunięcia nagrań, usunięcia zdjęć, zniszczenia danych
            comply: zaszyfrować, zaszyfrowanie, zaszyfrowania, wprowadzenia, wdrożenia, przebudowy, przebudowę
            comply: przebudować, przeszkolić, przeszkolenie, przeszkolenia, opracować, opracowanie, opracowania
            comply: sporządzić, sporządzenie, sporządzenia, demontaż, demontażu, zdemontować, przeglądów
            comply: aktualizację, aktualizacji, zaktualizowanie, dostosowaniu, poprawienia, zaprzestanie naruszeń
            comply: zrealizowania, zmianę sposobu, zmiany sposobu, wyznaczenie, wyznaczenia, uzupełnienia
            comply: sprostowania, ponowne zawiadomienie, powiadomienia osób, powiadomienia klientów
            comply: powiadomienia pacjentów, zawiadomienie pacjentów, zawiadomienia pacjentów
            comply: zawiadomienia klientów, udostępnienia kopii, wydać kopię, wydanie kopii, realizację żądania
            comply: spełnienie żądania, usunięcie uchybień, usunięcia uchybień, usunąć uchybienia
            comply: przeprowadzenia analizy, przeprowadzenie analizy, zawarcia umowy, zawarcie umowy, dokończyć
            comply: ujawnić odbiorców, wskazać odbiorców
            comply: odpowiedzieć na
            > Urząd nakazał fundacji Wierzbowa usunięcie nagrań w ciągu 14 dni.
            ban: zakaz, zakazu, zakazem, zakazy, zakazał, zakazała, zakazało, zakazano, zakazać, zakazuje, zakazując, zakazany
            ban: zakazane, zabronił, zabroniła, zabroniło, zabroniono, zabrania, zabronić, zablokował, zablokowała, zablokowało
            ban: zablokowano, zablokować, ograniczenie przetwarzania, ograniczenia przetwarzania, czasowe ograniczenie
            ban: całkowite ograniczenie, zawieszenie przepływu, zawieszenie przekazywania, wstrzymanie przekazywania
            ban: nie może już, nie mogą już, nie może dalej, nie mogą dalej, nie może więcej, nie mogą więcej
            ban: nie może dłużej, nie będzie mogła już, nie będzie mógł już, nie będzie mogła dalej
            ban: nie będzie mógł dalej, nie wolno już, nie wolno dalej, nie wolno mu, nie wolno jej, nie wolno im
            ban: już nie może, dłużej nie może, ograniczenie przesyłania, zakazie, zakazów, zakazuj*, zabronion*
            ban: blokada, blokadę, blokady, zawiesił przekazywanie, zawieszenie transferu, zawiesić przekazywanie
            ban: wstrzymanie transferu, wstrzymać transfer, wstrzymanie przesyłania, tymczasowe ograniczenie
            ban: trwałe ograniczenie
            ban: zawieszenie przetwarzania, wstrzymanie przetwarzania, wstrzymał przetwarzanie, wstrzymać przetwarzanie
            > Włoski organ zablokował chatbota Lumivox.
            stopVerb: zaprzestać, zaprzestanie, zaprzestania, zaprzestaniu, zaprzestał, zaprzestała, przestać, przestał
            stopVerb: przestała, przestanie
            stopVerb: wstrzymać, wstrzymanie, wstrzymania, wstrzymał, wstrzymała, zawiesić, zawieszenie, zawiesił, zawiesiła
            stopVerb: zakończyć
            stopVerb: zakończenie, przerwać, przerwanie, przerwał, wyłączyć, wyłączenie, powstrzymać się, powstrzymania się
            stopVerb: zaniechać
            stopVerb: zawiesza, wyłączyła, wyłączył, zaprzestaną, odłączyć, odłączenie, wygasić, zamknąć
            stopVerb: zdjąć ze strony, zdjęcie ze strony, nie publikować, nie udostępniać, nie gromadzić
            stopVerb: nie zbierać
            stopVerb: zaniechania, odstąpić, skończyć z, nie przetwarzać, nie przekazywać, wycofać się z
            reprimand: upomnienie, upomnienia, upomnieniem, upomnieniu, upomnień, upomniał, upomniała, upomniało, upomniano
            reprimand: upomniany
            reprimand: upomniana, upomnieć, upomina, nagana, naganę, nagany, naganą, reprymenda, reprymendę, reprymendy, skarcił
            reprimand: skarciła
            warn: ostrzeżenie, ostrzeżenia, ostrzeżeniem, ostrzeżeniu, ostrzeżeń, ostrzegł, ostrzegła, ostrzegło, ostrzeżono
            warn: ostrzeżony
            warn: ostrzeżona, ostrzec, ostrzega, formalne ostrzeżenie, przestrzegł, przestroga
            periodic: okresowa kara pieniężna, okresowej kary pieniężnej, okresową karę pieniężną, okresowe kary pieniężne
            periodic: kara okresowa
            periodic: karę okresową, okresowa kara, okresową karę, okresowej kary, grzywna w celu przymuszenia
            periodic: grzywnę w celu przymuszenia
            periodic: grzywny w celu przymuszenia, grzywną w celu przymuszenia, kara dzienna, karę dzienną, kary dziennej
            periodic: dzienna kara
            periodic: dzienną karę, dziennej kary, kara za każdy dzień, karę za każdy dzień, kary za każdy dzień, dwangsom
            periodic: astreinte
            periodic: kara za zwłokę, przymuszenie, kara przymuszająca, karę przymuszającą
            propose: projekt decyzji, projektu decyzji, projekcie decyzji, projektem decyzji, projekt, zamierza nałożyć
            propose: zamierza ukarać
            propose: zamiar nałożenia, zamiarze nałożenia, zamiarem nałożenia, zamiar ukarania, chce nałożyć, chce ukarać
            propose: chciał nałożyć
            propose: planuje nałożyć, planuje ukarać, proponuje, proponują, zaproponował, zaproponowała, zaproponowało
            propose: zaproponowano, proponowana
            propose: proponowanej, proponowaną, proponowanie, propozycja, propozycję, propozycji, wstępna decyzja
            propose: wstępnej decyzji, wstępnie
            propose: wstępne ustalenia, wstępne stanowisko, wnioskował o, wnioskowała o, wnioskuje o, wniósł o nałożenie
            propose: zarekomendował
            propose: zarekomendowała, rekomenduje, rekomendacja, rekomendację, przymierza się, zawiadomienie o zamiarze
            propose: planowana kara
            propose: planowanej kary, planowaną karę, zażądał kary, zażądała kary, pierwotnie zapowiadał, pierwotnie zapowiadana
            rumour: jak wynika z nieoficjalnych, nieoficjalnie, nieoficjalne, nieoficjalnych, według źródeł, jak podają źródła
            rumour: źródła zbliżone
            rumour: źródło zbliżone, źródeł zbliżonych, osoby zaznajomione, osób zaznajomionych, osoby znające sprawę
            rumour: osób znających sprawę
            rumour: osoba znająca, anonimowi rozmówcy, anonimowe źródła, anonimowych źródeł, informatorzy, informator
            rumour: informatorów, podobno
            rumour: rzekomo, ponoć, wkrótce może, może zostać ukarany, może zostać ukarana, może zostać nałożona, może grozić
            rumour: mogłaby zapłacić, może zapłacić, mogłoby zapłacić, ma zostać ukarana, ma zostać ukarany, spodziewana kara
            rumour: spodziewana jest
            rumour: spekul*, przeciek*, pogłosk*, plotk*, zastrzegając anonimowość, pragnące zachować anonimowość
            rumour: prosząc o anonimowość
            rumour: proszące o anonimowość, w najbliższych dniach ma, lada dzień, ma wkrótce, wkrótce ma, prawdopodobnie zapłaci
            > Wexmera może zostać ukarana jeszcze w tym miesiącu, twierdzą osoby znające sprawę.
            withdraw: wycofał, wycofała, wycofało, wycofano, wycofać, wycofanie, wycofania, cofnął, cofnęła, cofnięto, cofnięcie
            withdraw: odstąpił od
            withdraw: odstąpiła od, odstąpiono od, odstąpienie od, odstąpić od, zrezygnował z, zrezygnowała z, zniósł, zniosła
            withdraw: zniesiono
            withdraw: wycofuje, wycofują, cofa, uchylił zakaz, zniósł zakaz, zdjął zakaz, zdjęto zakaz, umarza
            withdraw: umorzyło, odwołał zakaz, odwołała zakaz
            withdraw: zniesienie, umorzył, umorzyła, umorzono, umorzenie, umorzenia, umorzeniu, zaniechał nałożenia

            # Sums that are no fines.
            cap: maksymalna, maksymalnie, maksymalną, maksymalnej, maksymalny, maksymalne, maksimum, najwyżej, górna granica
            cap: górny limit, górnej granicy, limit, limitu, pułap, pułapu, ustawowy pułap, nie więcej niż, nie może przekroczyć
            cap: nie może przekraczać, nie przekracza, rocznego obrotu, światowego obrotu, rocznego światowego obrotu
            cap: całkowitego rocznego, światowego rocznego, globalnego obrotu, rocznych obrotów, globalnych obrotów
            cap: rocznych przychodów, globalnych przychodów, rocznego przychodu, obrotu przedsiębiorstwa, może sięgać
            cap: mogą sięgać, może sięgnąć, mogą sięgnąć, mogła sięgnąć, może wynieść, mogą wynieść, mogła wynieść, może nałożyć
            cap: mogą nałożyć, mógł nałożyć, może wymierzyć, pozwala nałożyć, pozwala wymierzyć, w teorii, teoretycznie
            cap: w wysokości do, grzywny do, kary do, kara do, kar do, kwota wyższa, zastosowanie ma kwota wyższa, próg
            cap: dopuszczalna, do wysokości, nawet do, nawet 20, nawet 4, do 20 mln, do 20 milionów, do 20 000 000, do 10 mln
            cap: do 10 milionów, do 100 tys, do 4 proc, do 4 procent, do 4 %, do 2 proc, do 2 %, sięgać do, sięga do, karę do
            cap: karą do, sankcje do, 4 proc, 4 procent, 2 proc
            cap: grozi do, grozi nawet do, sięgnąć nawet, mógł wynieść, może wynieść do, pozwala nałożyć do
            cap: przewiduje do, przewiduje karę do, przewidują kary do, przepisy pozwalają, przepisy pozwalały
            cap: ustawowy limit, ustawowego limitu, w maksymalnej wysokości, czterech procent, dwóch procent
            cap: maksymaln*, do nawet, górn* granic*
            turnover: obrót, obrotu, obroty, obrotów, obrotem, obrotach, przychód, przychodu, przychody, przychodów, przychodami
            turnover: zysk, zysku
            turnover: zyski, zysków, sprzedaż, sprzedaży, dochód, dochodu, dochody, dochodów, zysk netto, kapitalizacj*, wycen*
            turnover: strat*
            turnover: ebitda, majątek, aktywa, aktywów, akcji, akcje, kurs akcji, wartość rynkowa, utarg
            turnover: zysku netto, utargu, sprzedaż na poziomie, obrotami, wartość transakcji
            turnover: zarobiła, zarobił
            total: łącznie, łączna, łączną, łącznej, łączne, łącznych, w sumie, ogółem, razem, suma, sumę, sumie, sumy
            total: zsumowane, w całości
            total: całkowita kwota, łączna kwota, łączną kwotę, na łączną kwotę, w łącznej wysokości, o łącznej wysokości
            total: o łącznej wartości
            total: na którą składają się, na co składają się, składają się, średnio, średnia, średniej, średnią, przeciętnie
            total: mediana
            total: liczba kar, suma kar, sumę kar, wszystkie kary, wszystkich kar, od początku obowiązywania, od 2018
            total: skumulowan*
            total: w całej europie
            damages: odszkodowani*, zadośćuczynie*, rekompensat*, pozew, pozwu, pozwie, pozwem, pozwy, pozwów, pozew zbiorowy
            damages: pozwu zbiorowego
            damages: pozwał, pozwała, pozwali, pozywa, powód, powoda, powódka, powództwo, powództwa, szkoda, szkody, szkodę
            damages: szkód
            damages: szkoda niemajątkowa, krzywda, krzywdę, roszczeni*, powództwo grupowe, proces zbiorowy, postępowanie grupowe
            damages: cywiln*, zadośćuczynił
            damages: pozew cywilny, proces cywilny, powództw*, przed sądem cywilnym, naprawienia szkody
            damages: ława przysięgłych, ławy przysięgłych, patent*, zadośćuczynieni*
            otherSum: rezerwa, rezerwę, rezerwy, rezerwie, cena, ceny, cenę, cen, koszt, koszty, kosztów, kosztem, kosztach
            otherSum: budżet*, inwestycj*
            otherSum: zainwestow*, inwestuj*, ugoda, ugodę, ugody, ugodzie, ugodą, wydatk*, wydał na, wydała na, kupił*, kupuje
            otherSum: zakup*, sprzedał*
            otherSum: sprzedan*, przejęci*, przejął, przejęła, transakcj*, okup, okupu, pożyczk*, kredyt*, wynagrodzen*, pensj*
            otherSum: pensja, premi*
            otherSum: opłat*, abonament*, dotacj*, dotację, darowizn*, dofinansowani*, subwencj*, kontrakt*, umow* o wartości
            otherSum: warte, wartości
            otherSum: dywidend*, kosztów postępowania, koszty postępowania, kosztów sądowych, zwrot kosztów, zwrotu kosztów
            otherSum: wpis sądowy
            otherSum: długu, długi, zadłużeni*, skradzion*, wyłudzi*, wyłudzon*, wart, warta, ratę, raty, faktur*, rocznie
            otherSum: nagrod*, składk*
            otherSum: bitcoin*, okup*, kwota bazowa, kwotę bazową, kwoty bazowej, kosztował*, ubezpiecz*, mniejszoś*, rabat*
            otherSum: wpis od skargi, składka, składki, składek, haracz, wpisowe, prenumerat*, wynagrodzeni*
            otherSum: podatku, odpis w wysokości
            otherSum: dobrowolną zapłatę

            # Procedure.
            decide: decyzja, decyzji, decyzję, decyzją, decyzje, decyzjach, zdecydował, zdecydowała, zdecydowało
            decide: zdecydowano, postanowienie, postanowienia, postanowieniem, postanowił, postanowiła, postanowiono
            decide: orzekł, orzekła, uznał, uznała, uznało, uznano, stwierdził, stwierdziła, stwierdziło, stwierdzono
            decide: stwierdza, ustalił, ustaliła, ustalono, rozstrzygnął, rozstrzygnęła, rozstrzygnięcie
            decide: rozstrzygnięcia, wydana, wydany, wydanej, uchwał*, zapadła, zapadł, zapadło, ocenił, oceniła
            decide: doszedł do wniosku, doszła do wniosku, podjął, podjęła, podjęta, datowana, datowany, datowane
            decide: datowaną, nosi datę, opatrzona datą
            decide: opatrzono datą, podpisana, podpisano
            announce: ogłosił, ogłosiła, ogłosiło, ogłoszono, ogłoszona, ogłoszenie, ogłosili, poinformował
            announce: poinformowała, poinformowało, poinformowano, poinformowali, opublikował, opublikowała
            announce: opublikowano, opublikowana, opublikowany, opublikowanej, publikacja, podał, podała, podano
            announce: podało, ujawnił, ujawniła, ujawniono, upublicznił*, zakomunikował, komunikat, komunikacie
            announce: zapowiedział, zapowiedziała, podał do wiadomości, dowiedzieliśmy, wyszło na jaw
            incident: wyciek, wycieku, wyciekiem, wycieki, wyciekły, wyciekło, atak, ataku, ataki, cyberatak
            incident: cyberataku, haker*, hackersk*, włamanie, włamania, włamał*, kradzież, kradzieży, skradziono
            incident: skradzione, wykradziono, wykradli, incydent, incydentu, incydenty, naruszenie ochrony danych
            incident: naruszenia ochrony danych, zdarzenie, zdarzenia, ransomware
            statute: ustawa, ustawy, ustawą, rozporządzenie, rozporządzenia, rozporządzeniu, dyrektywa, dyrektywy
            statute: kodeks, kodeksu, dz . u
            conclude: zakończył, zakończyła, zakończyło, zakończono, zakończone, zakończeniu, zamknął, zamknęła
            inquiry: postępowanie, postępowania, postępowaniu, postępowaniem, wszczął, wszczęła, wszczęto, wszczęcie, wszczęte
            inquiry: kontrola
            inquiry: kontroli, kontrolę, kontrole, kontrolą, skontrolow*, dochodzeni*, śledztw*, bada, badał, badała, zbadał
            inquiry: zbadała, badani*
            inquiry: sprawdza, sprawdził, sprawdziła, wyjaśnia, wyjaśniał, postępowanie wyjaśniające, czynności sprawdzające
            inquiry: czynności wyjaśniające
            inquiry: inspekcj*, audyt*, przygląda się, przyjrzał się, przyjrzała się, prześwietl*, z urzędu
            inquiry: zwrócił się o wyjaśnienia
            appeal: odwołani*, skarga do sądu, skargi do sądu, skargę do sądu, skarga do wsa, skargi do wsa, skargę do wsa
            appeal: skarga kasacyjna
            appeal: skargi kasacyjnej, skargę kasacyjną, skargą kasacyjną, skargi kasacyjne, apelacj*, zażaleni*, kasacj*
            appeal: sprzeciw, sprzeciwu
            appeal: zaskarżeni*, zaskarżon*, wniosek o ponowne rozpatrzenie, ponowne rozpatrzenie, droga sądowa, spór, sporu
            appeal: środek zaskarżenia
            appeal: skarga na decyzję, skargi na decyzję, skargę na decyzję, skarga spółki, skargi spółki, skargę spółki
            appeal: skarga banku
            appeal: skargę banku, skargi banku, skarga administratora, skargę administratora, skarga firmy, skargę firmy
            appealVerb: odwołał się, odwołała się, odwołało się, odwołali się, odwołały się, odwołać się, odwoła się
            appealVerb: odwołają się, się odwołać, się odwoła, się odwołał, się odwołała, odwołuje się, odwołują się
            appealVerb: się odwołuje, się odwołują, odwołując się, zaskarżył, zaskarżyła, zaskarżyło, zaskarżyli, zaskarżyły
            appealVerb: zaskarżyć, zaskarży, zaskarżą, zaskarża, zaskarżają, zaskarżono, zaskarżenia, zaskarżenie, skarży
            appealVerb: złożył odwołanie, złożyła odwołanie, złożyło odwołanie, złożyć odwołanie, złoży odwołanie
            appealVerb: wniósł odwołanie, wniosła odwołanie, wniosło odwołanie, wnieść odwołanie, wniesie odwołanie
            appealVerb: zapowiada odwołanie, zapowiedział odwołanie, zapowiedziała odwołanie, zapowiedziało odwołanie
            appealVerb: zapowiadają odwołanie, wniósł skargę do sądu, wniosła skargę do sądu, wnieść skargę do sądu
            appealVerb: wniósł skargę do wsa, wniosła skargę do wsa, wniosła skargę na decyzję, wniósł skargę na decyzję
            appealVerb: wniosło skargę na decyzję, złożyła skargę na decyzję, złożył skargę na decyzję, złożyła skargę do sądu
            appealVerb: złożył skargę do sądu, złożyła skargę do wsa, złożył skargę do wsa, złożyło skargę do wsa
            appealVerb: złoży skargę do, skargę do wojewódzkiego, skargi do wojewódzkiego, skargę do naczelnego
            appealVerb: skarga do wojewódzkiego, skargę kasacyjną wniósł, skargę kasacyjną wniosła, skargę kasacyjną złożył
            appealVerb: skargę kasacyjną złożyła, wniósł skargę kasacyjną, wniosła skargę kasacyjną, złożył skargę kasacyjną
            appealVerb: złożyła skargę kasacyjną, złożyło skargę kasacyjną, wniosło skargę kasacyjną, poszedł do sądu
            appealVerb: poszła do sądu, poszło do sądu, pójść do sądu, pójdzie do sądu, idzie do sądu, idą do sądu
            appealVerb: skierował sprawę do sądu, skierowała sprawę do sądu, skierowało sprawę do sądu, skieruje sprawę do sądu
            appealVerb: sprawa trafiła do sądu, oddał sprawę do sądu, kwestionuje, kwestionują, zakwestionował, zakwestionowała
            appealVerb: zakwestionowało, zakwestionować, kwestionować, podważa, podważyć, podważył, podważyła
            appealVerb: nie zgadza się z decyzją, nie zgadza się z karą, nie zgodził się z decyzją, nie zgodziła się z decyzją
            appealVerb: nie zgodziło się z decyzją, nie zgodziła się z rozstrzygnięciem, będzie bronić, będzie się odwoływać
            appealVerb: będzie się odwoływał, będzie się odwoływała, odwoływać się, odwołania od decyzji, w skardze
            appealVerb: będzie walczyć, walczy w sądzie, skorzysta z drogi, na drodze sądowej, w sądzie bronił
            appealVerb: wniosła o uchylenie, wniósł o uchylenie, domaga się uchylenia, domagała się uchylenia
            appealVerb: domagał się uchylenia, odwoła, odwołają, się od decyzji odwołał, się od decyzji odwołała
            appealVerb: od decyzji odwołała, od decyzji odwołał
            > Hotel Sosnowy zaskarżył decyzję w czerwcu.
            intend: zamierza, zamierzają, zamierzał, zamierzała, zamiar, zamiarze, planuje, planują, planował, planowała, chce
            intend: chcą, chciał, chciała, zapowiada, zapowiadają, zapowiedział, zapowiedziała, zapowiedziało, zapowiedzieli
            intend: rozważa, rozważają, rozważy, będzie, będą, może, mogą, przygotowuje, przygotowują, szykuje, szykują, ogłosił
            intend: ogłosiła, oświadczył, oświadczyła, deklaruje, zadeklarował, zadeklarowała, nie wyklucza, nie wykluczył
            intend: nie wykluczyła, zastanawia się, analizuje, analizują, przeanalizuje, postanowił, postanowiła, zdecydował się
            intend: zdecydowała się, gotowa, gotowy, obiecuje, skorzysta, nie zgadza się, nie zgadzamy się, nie zgadzają się
            intend: jest w trakcie analizy, odwoła, zaskarży
            lodge: złożył, złożyła, złożyło, złożyli, złożyły, złożono, złożona, złożonej, złożyć, złoży, złożą, złożenie
            lodge: złożenia, składa
            lodge: składał, składali, składają, wniósł, wniosła, wniosło, wnieśli, wniosły, wniesiono, wniesiona, wnieść
            lodge: wniesie, wniesienie
            lodge: wnosi, wnoszą, skierował, skierowała, skierowało, skierowali, skierowano, skierowana, zgłosił, zgłosiła
            lodge: zgłosili
            lodge: zgłoszono, zgłoszenie, wpłynęła, wpłynęły, wpłynęło, trafiła, trafiły, trafiło, zwrócił się, zwróciła się
            lodge: zwrócili się
            lodge: zawiadomił, zawiadomiła, przesłał, przesłała, wysłał, wysłała, zawiadomienie, po skardze, w wyniku skargi
            lodge: na skutek skargi
            lodge: w następstwie skargi, zapoczątkowała, zaczęło się od, zaczęła się od
            dismiss: oddalił, oddaliła, oddaliło, oddalono, oddalony, oddalona, oddalone, oddala, oddalić, oddalenie, oddalenia
            dismiss: oddalając, odrzucił, odrzuciła, odrzuciło, odrzucono, odrzucona, odrzucone, odrzuca, odrzucić, odrzucenie
            dismiss: przegrał, przegrała, przegrało, przegrali, bezzasadn*, nieuzasadnion*, niedopuszczaln*, bezskuteczn*
            dismiss: niezasadn*, nie przekonał, nie przekonała, przyznał rację urzędowi, przyznał rację prezesowi
            dismiss: przyznał rację organowi, przyznał rację puodo, po stronie urzędu, po stronie prezesa, po stronie organu
            dismiss: nie podzielił, nie zgodził się ze spółką, nie dał się przekonać, bez powodzenia, nie pomogło, nie pomogła
            dismiss: rację miał prezes, rację miał organ, prezes uodo wygrał, urząd wygrał, racja po stronie
            dismiss: nie uwzględnił skargi, nie uwzględnił odwołania, nie uwzględniła odwołania, nie uwzględniono skargi
            dismiss: skargi nie uwzględnił, odwołania nie uwzględnił
            grant: uwzględniając skargę, uwzględnienie, wygrał, wygrała, wygrało, wygrali, przychylił się, przychyliła się
            grant: za zasadną, za uzasadnioną, skutecznie, przyznał rację spółce, przyznał rację firmie, przyznał rację bankowi
            grant: przyznał rację skarżącej, przyznał rację skarżącemu, po stronie spółki, po stronie firmy, po stronie banku
            grant: na korzyść spółki, na korzyść firmy, zgodził się ze spółką, rację miała spółka, uwzględnił skargę
            grant: uwzględniła skargę, uwzględnił odwołanie, uwzględniła odwołanie, uwzględniono skargę, uwzględniono odwołanie
            grant: skargę uwzględnił, skarga zasadna, skarga jest zasadna, skarga okazała się zasadna
            uphold: utrzymał, utrzymała, utrzymało, utrzymano, utrzymana, utrzymany, utrzymane, utrzymać, utrzymanie, utrzymuje
            uphold: utrzymując, utrzymał w mocy, podtrzymał, podtrzymała, podtrzymało, podtrzymano, podtrzymana, podtrzymany
            uphold: podtrzymać, podtrzymuje, potwierdził, potwierdziła, potwierdziło, potwierdzono, potwierdzona, potwierdza
            uphold: zatwierdził, zatwierdziła, pozostaje w mocy, pozostała w mocy, pozostał w mocy, zgodna z prawem, słuszna
            uphold: słusznie, prawidłowo nałożył, przyznał rację prezesowi, przyznał rację urzędowi, przyznał rację organowi
            uphold: przyznał rację puodo, zasadnie, jest prawomocn*, stała się prawomocna, stał się prawomocny, uprawomocni*
            uphold: ostała się, ostał się, obronił się, obroniła się, obroniła decyzję, utrzymały, utrzymany w mocy
            uphold: utrzymana w mocy, kara pozostaje, kara zostaje, karę podtrzymano, przypieczętował
            uphold: przypieczętowała, prawomocnie ukaran*, pozostają w mocy, pozostało w mocy
            uphold: jest ostateczna, jest ostateczny, stała się ostateczna
            annul: uchylił, uchyliła, uchyliło, uchylono, uchylona, uchylony, uchylone, uchyla, uchylić, uchylenie, uchylenia
            annul: uchyleniem
            annul: uchylając, unieważnił, unieważniła, unieważniło, unieważniono, unieważniona, unieważnić, unieważnia
            annul: unieważnienie
            annul: unieważnienia, anulował, anulowała, anulowano, anulowana, anulować, anulowanie, stwierdził nieważność
            annul: stwierdzono nieważność
            annul: stwierdzenie nieważności, wyeliminował, obalił, obaliła, zniósł, skasował, uniknął, uniknęła, uniknie
            annul: nie zapłaci, nie musi zapłacić
            annul: nie będzie musiała płacić, nie będzie musiał płacić, przekreślił, wykreślił, wstecz
            reduce: obniżył, obniżyła, obniżyło, obniżono, obniżona, obniżony, obniżone, obniżyć, obniża, obniżenie, obniżenia
            reduce: obniżka
            reduce: obniżkę, obniżki, zmniejszył, zmniejszyła, zmniejszyło, zmniejszono, zmniejszona, zmniejszyć, zmniejszenie
            reduce: zmniejsza
            reduce: zredukował, zredukowała, zredukowano, zredukowana, zredukować, redukcj*, złagodził, złagodziła, złagodzono
            reduce: złagodzona, ściął
            reduce: ścięła, ścięto, spadła do, spadła z, spadł do, zmalała, miarkow*, zmiarkow*, o połowę mniej, niższa kara
            reduce: niższą karę
            reduce: niższej kary, zmienił na, zbił
            increase: podwyższył, podwyższyła, podwyższyło, podwyższono, podwyższona, podwyższyć, podwyższenie, podniósł
            increase: podniosła, podniesiono
            increase: podniesiona, zwiększył, zwiększyła, zwiększono, zwiększona, zwiększenie, zaostrzył, zaostrzyła, zaostrzono
            increase: podwoił
            increase: podwoiła, potroił, wzrosła do, wzrosła z, wzrósł do, wyższa kara, wyższą karę
            refer: do ponownego rozpoznania, ponownego rozpoznania, ponownie rozpozna, pytanie prejudycjalne
            refer: pytania prejudycjalne, pytań prejudycjalnych, pytaniem prejudycjalnym, skierował do tsue, skierował pytanie
            refer: skierował pytania, zadał pytanie tsue, musi rozpoznać ponownie, zwrócił sprawę do wsa, cofnął sprawę do wsa
            refer: wraca do wsa, wróci do wsa, wraca do sądu, wróci do sądu, wróciła do sądu, sąd ponownie, wsa ponownie
            suspend: wstrzymał wykonanie, wstrzymała wykonanie, wstrzymano wykonanie, wstrzymanie wykonania
            suspend: wstrzymania wykonania
            suspend: wstrzymać wykonanie, wstrzymane, wstrzymana, wstrzymany, wykonanie wstrzymano, wykonania decyzji
            suspend: zawiesił wykonanie, zawiesił karę
            suspend: zawieszono karę, zawieszenie wykonania, zawieszona, zawieszono, zawieszony, środek tymczasowy
            suspend: środki tymczasowe
            suspend: nie podlega zapłacie, wstrzymał karę, wstrzymano zapłatę, wstrzymał zapłatę, zawiesił zapłatę
            suspend: udzielił zabezpieczenia, ochrona tymczasowa, ochrony tymczasowej
            suspend: zabezpieczenie tymczasowe, odroczył, odroczono, skutek zawieszający, zamroził
            complaint: skarga, skargi, skargę, skargą, skardze, skarg, skargom, skargami, skargach, zażalenie, zażalenia
            complaint: doniesieni*, donos*
            complaint: pozew do uodo, wniosek do uodo, skargi klientów, skarga klienta, skarga pacjenta
            complaint: skarga pracownika, interwencj*, reklamacj*
            complaint: petycj*, zawiadomieni*, zgłoszeni*, sygnał, sygnału, sygnały, sygnałów, skarga zbiorowa, skargi zbiorowej
            complain: poskarżył się, poskarżyła się, poskarżyli się, poskarżyły się, się poskarżył, się poskarżyła
            complain: się poskarżyli, skarżył się
            complain: skarżyła się, skarżyli się, skarżą się, skarży się, złożył skargę, złożyła skargę, złożyli skargę
            complain: złożyło skargę
            complain: zawiadomił urząd, zawiadomiła urząd, doniósł, doniosła, donieśli, powiadomił urząd, powiadomiła urząd
            complain: zaalarmow*, zwrócił się do urzędu
            complain: zwróciła się do urzędu, zwrócił się do uodo, zwróciła się do uodo, zwrócił się do prezesa
            complain: zwróciła się do prezesa
            behalf: w imieniu, działając w imieniu, reprezentując*, reprezentuje, reprezentowan*, reprezentował, reprezentowała
            behalf: na rzecz
            behalf: z upoważnienia, przy wsparciu, wspieran*, za pośrednictwem, podpisał*
            accept: nie odwoła się, nie odwołała się, nie odwołał się, nie odwołało się, nie będzie się odwoływać
            accept: nie będzie się odwoływała
            accept: nie zamierza się odwoływać, nie zamierza zaskarżyć, nie zaskarżył, nie zaskarżyła, nie zaskarżyło
            accept: nie zaskarży
            accept: nie złożyła odwołania, nie złożył odwołania, nie wniosła odwołania, nie wniósł odwołania, nie wniosła skargi
            accept: nie wniósł skargi, nie złożyła skargi, nie złożył skargi, zapłaciła karę, zapłacił karę, zapłaciło karę
            accept: karę zapłacił
            accept: karę zapłaciła, już zapłaciła, już zapłacił, kara została zapłacona, uiściła karę, uiścił karę
            accept: akceptuje decyzję
            accept: zaakceptował, zaakceptowała, zaakceptowało, przyjął decyzję, przyjęła decyzję, przyjmuje decyzję
            accept: pogodził się z, pogodziła się z
            accept: zrezygnowała z odwołania, zrezygnował z odwołania, cofnęła skargę, cofnął skargę, wycofała odwołanie
            accept: wycofał odwołanie, przeprosił*
            accept: nie będzie się odwoływał, nie odwołamy się, nie będziemy się odwoływać, nie będziemy zaskarżać
            accept: nie zaskarżymy, nie wnosił skargi, nie wnosiła skargi, nie wnosił w tej sprawie skargi
            accept: nie wniosło skargi, nie skorzystał z prawa, nie skorzystała z prawa, zapłaciła bez, zapłacił bez
            accept: zapłaciła wtedy bez sporu, dobrowolną zapłatę, dobrowolnie zapłacił, dobrowolnie zapłaciła
            accept: karę zapłacono, uiściło karę, karę uiszczono, pogodziło się z, przyjmuje karę, przyjęła karę
            accept: przyjął karę, szanuje rozstrzygnięcie, zapłacimy karę
            accept: szanuje decyzję, nie kwestionuje, nie kwestionowała, nie kwestionował

            # Who.
            authorityNoun: organ nadzorczy, organu nadzorczego, organowi nadzorczemu, organem nadzorczym, organie nadzorczym
            authorityNoun: organy nadzorcze
            authorityNoun: organów nadzorczych, organ nadzoru, organu nadzoru, organ ochrony danych, organu ochrony danych
            authorityNoun: organy ochrony danych
            authorityNoun: organów ochrony danych, organ ds . ochrony danych, organu ds . ochrony danych
            authorityNoun: organ do spraw ochrony danych, organ
            authorityNoun: organu, organowi, organem, organie, organy, organów, regulator, regulatora, regulatorowi, regulatorem
            authorityNoun: regulatorzy, regulatorów
            authorityNoun: urząd ochrony danych, urzędu ochrony danych, urzędowi ochrony danych, urzędem ochrony danych
            authorityNoun: urząd ds . ochrony danych
            authorityNoun: urząd ochrony danych osobowych, urzędu ochrony danych osobowych, urzędowi ochrony danych osobowych
            authorityNoun: urząd, urzędu
            authorityNoun: urzędowi, urzędem, urzędzie, prezes urzędu, prezesa urzędu, prezesowi urzędu, prezesem urzędu
            authorityNoun: prezes uodo, prezesa uodo
            authorityNoun: prezesowi uodo, prezesem uodo, prezes urzędu ochrony danych osobowych
            authorityNoun: prezesa urzędu ochrony danych osobowych
            authorityNoun: puodo, uodo, strażnik prywatności, strażnik danych, nadzorca, nadzorcy, inspektorat ochrony danych
            authorityNoun: inspektoratu ochrony danych
            authorityNoun: inspektorat, komisarz ds . ochrony danych, komisarza ds . ochrony danych, komisarz ochrony danych
            authorityNoun: komisja ochrony danych
            authorityNoun: komisji ochrony danych, komisję ochrony danych, komisja ds . ochrony danych, agencja ochrony danych
            authorityNoun: agencji ochrony danych
            authorityNoun: agencję ochrony danych, rzecznik ochrony danych, rzecznika ochrony danych, rzecznik informacji
            authorityNoun: rzecznik ds . informacji
            authorityNoun: pełnomocnik ds . ochrony danych, komisja, komisji, komisję, komisją, agencja, agencji, agencję
            authorityNoun: komisarz, komisarza
            authorityNoun: kontrolerzy, kontrolerów, izba sporów, wiodący organ, wiodącego organu, wiodący organ nadzorczy
            authorityNoun: urzędnicy, urzędników, tamtejszy urząd, tamtejszego urzędu, tamtejszy organ
            authorityNoun: tamtejszego organu, tamtejszy regulator, tamtejsza komisja, krajowy organ
            authorityNoun: krajowego organu, organ właściwy, organu właściwego, urząd ds . prywatności
            authorityNoun: inspekcja danych, inspekcji danych, inspekcja ochrony danych, inspekcji ochrony danych
            authorityNoun: inspekcję ochrony danych, inspektoratowi, pełnomocnik, pełnomocnika, pełnomocnikowi
            authorityNoun: komisarz federalny, federalny komisarz, pełnomocniczka, rzecznik ochrony prywatności
            authorityNoun: strażnicy prywatności, strażnicy danych, organ kontrolny, organu kontrolnego, dozór
            authorityNoun: komisarz ds . informacji, komisarza ds . informacji, rzecznikiem ochrony danych
            authorityNoun: garante
            courtNoun: sąd, sądu, sądowi, sądem, sądzie, sądy, sądów, trybunał, trybunału, trybunałowi, trybunałem, trybunale
            courtNoun: sąd administracyjny
            courtNoun: sądu administracyjnego, sądzie administracyjnym, wojewódzki sąd administracyjny
            courtNoun: wojewódzkiego sądu administracyjnego
            courtNoun: wojewódzkim sądzie administracyjnym, naczelny sąd administracyjny, naczelnego sądu administracyjnego
            courtNoun: naczelnym sądzie administracyjnym, naczelnemu sądowi administracyjnemu, sąd najwyższy, sądu najwyższego
            courtNoun: sąd apelacyjny
            courtNoun: sądu apelacyjnego, sąd okręgowy, sądu okręgowego, sąd rejonowy, sądu rejonowego, wsa, nsa, tsue
            courtNoun: trybunał sprawiedliwości
            courtNoun: sądowa, sądy administracyjne, sądów administracyjnych, sąd pierwszej instancji
            courtNoun: sądu pierwszej instancji, sąd drugiej instancji, sąd kasacyjny, sądu kasacyjnego
            courtNoun: izba odwoławcza, izby odwoławczej, komisja odwoławcza, komisji odwoławczej
            courtNoun: trybunał federalny, skład orzekający, składu orzekającego, skład sędziowski
            courtNoun: trybunału sprawiedliwości, trybunał konstytucyjny, sędzia, sędziego, sędziowie, rada stanu, rady stanu
            companyNoun: spółka, spółki, spółce, spółkę, spółką, spółek, spółkom, spółkami, spółkach, firma, firmy, firmie
            companyNoun: firmę, firmą, firm
            companyNoun: firmom, firmami, przedsiębiorstwo, przedsiębiorstwa, przedsiębiorstwu, przedsiębiorstwem
            companyNoun: przedsiębiorstw, przedsiębiorca
            companyNoun: przedsiębiorcy, przedsiębiorcę, przedsiębiorcą, przedsiębiorców, koncern, koncernu, koncernowi
            companyNoun: koncernem, koncerny, grupa
            companyNoun: grupy, grupę, grupie, grupą, gigant, giganta, gigantowi, gigantem, giganci, gigantów, administrator
            companyNoun: administratora
            companyNoun: administratorowi, administratorem, administratorzy, administratorów, podmiot przetwarzający
            companyNoun: podmiotu przetwarzającego
            companyNoun: podmiot, podmiotu, podmiotowi, podmioty, podmiotów, procesor, operator, operatora, operatorowi
            companyNoun: operatorem, operatorzy
            companyNoun: operator telekomunikacyjny, telekom, telekomu, bank, banku, bankowi, bankiem, banki, banków
            companyNoun: pożyczkodawca, ubezpieczyciel
            companyNoun: ubezpieczyciela, ubezpieczycielowi, towarzystwo ubezpieczeń, towarzystwo ubezpieczeniowe
            companyNoun: towarzystwa ubezpieczeń, towarzystwu ubezpieczeń
            companyNoun: szpital, szpitala, szpitalowi, szpitalem, szpitale, szpitali, przychodnia, przychodni, przychodnię
            companyNoun: klinika, kliniki
            companyNoun: klinice, klinikę, kliniką, gabinet, gabinetu, placówka medyczna, placówki medycznej, placówka, placówki
            companyNoun: placówkę, laboratorium
            companyNoun: apteka, apteki, aptekę, lekarz, lekarza, lekarka, dentysta, stomatolog, sklep, sklepu, sklepowi, sklepy
            companyNoun: sklepów
            companyNoun: sklep internetowy, sklepu internetowego, e-sklep, sieć, sieci, siecią, sieć sklepów, sieci sklepów
            companyNoun: sieć handlowa, supermarket
            companyNoun: hipermarket, dyskont, sprzedawca, sprzedawcy, sprzedawcę, detalista, hurtownia, producent, producenta
            companyNoun: producentowi, dostawca
            companyNoun: dostawcy, dostawcę, usługodawca, usługodawcy, platforma, platformy, platformę, platformie, platformą
            companyNoun: serwis, serwisu
            companyNoun: serwisowi, serwisy, serwis społecznościowy, portal, portalu, portalowi, portal społecznościowy
            companyNoun: aplikacja, aplikacji
            companyNoun: aplikację, aplikacją, wyszukiwarka, wyszukiwarki, komunikator, komunikatora, strona internetowa
            companyNoun: strony internetowej
            companyNoun: witryna, hotel, hotelu, hotelowi, hotele, restauracja, restauracji, restaurację, kawiarnia
            companyNoun: biuro podróży, biura podróży
            companyNoun: linia lotnicza, linie lotnicze, linii lotniczych, liniom lotniczym, przewoźnik, przewoźnika
            companyNoun: przewoźnikowi, lotnisko
            companyNoun: kolej, koleje, poczta, poczty, poczcie, pocztę, kurier, firma kurierska, firmy kurierskiej
            companyNoun: firmę kurierską
            companyNoun: pracodawca, pracodawcy, pracodawcę, agencja pracy, agencja marketingowa, agencja reklamowa
            companyNoun: firma windykacyjna, windykator
            companyNoun: biuro rachunkowe, kancelaria, kancelarii, kancelarię, notariusz, komornik, komornika, adwokat
            companyNoun: radca prawny, doradca
            companyNoun: pośrednik, pośrednika, pośrednik finansowy, biuro nieruchomości, deweloper, dewelopera, spółdzielnia
            companyNoun: spółdzielni
            companyNoun: spółdzielnię, spółdzielnia mieszkaniowa, spółdzielni mieszkaniowej, spółdzielnię mieszkaniową
            companyNoun: wspólnota mieszkaniowa
            companyNoun: wspólnoty mieszkaniowej, wspólnotę mieszkaniową, wspólnota, zarządca, zarządcy, gmina, gminy, gminie
            companyNoun: gminę, gminą, gmin, miasto
            companyNoun: miasta, miastu, powiat, powiatu, województwo, starosta, starosty, starostę, starostwo, burmistrz
            companyNoun: burmistrza, burmistrzowi
            companyNoun: burmistrzem, wójt, wójta, wójtowi, prezydent miasta, prezydenta miasta, marszałek województwa
            companyNoun: marszałka województwa
            companyNoun: wojewoda, wojewodę, urząd miasta, urzędu miasta, urząd gminy, urzędu gminy, urząd miejski, urząd pracy
            companyNoun: urzędu pracy
            companyNoun: minister, ministra, ministrowi, ministrem, ministerstwo, ministerstwa, ministerstwu, ministerstwem
            companyNoun: resort, resortu
            companyNoun: resortowi, szkoła, szkoły, szkole, szkołę, szkołą, szkół, przedszkole, przedszkola, uczelnia, uczelni
            companyNoun: uczelnię, uniwersytet
            companyNoun: uniwersytetu, uniwersytetowi, politechnika, politechniki, policja, policji, policję, komendant
            companyNoun: komendanta, prokuratura krajowa
            companyNoun: sąd rejonowy w, prezes sądu, prezesa sądu, geodeta, geodety, główny geodeta kraju
            companyNoun: głównego geodety kraju, zakład
            companyNoun: zakładu, zakładowi, zakład karny, areszt, ośrodek, ośrodka, ośrodkowi, ośrodek pomocy społecznej
            companyNoun: ośrodka pomocy społecznej, dom kultury, muzeum, biblioteka, kościół, parafia, parafii, partia, partii
            companyNoun: partię, kandydat
            companyNoun: związek, związku, związkowi, związek sportowy, związku sportowego, klub, klubu, klubowi, klub sportowy
            companyNoun: organizator
            companyNoun: towarzystwo, towarzystwa, fundusz, funduszu, izba, izby, izbę, samorząd, instytucja, instytucji
            companyNoun: instytucję, jednostka
            companyNoun: właściciel, właściciela, właścicielka, właścicielkę, twórca, twórcy, twórców, dziennik, wydawca
            companyNoun: wydawcy, wydawnictwo
            companyNoun: nadawca, telewizja, telewizji, kasyno, bukmacher, bukmachera, deweloper gier, start-up, startup
            companyNoun: startupu, wykonawca
            companyNoun: kontrahent, podwykonawca, spółka zależna, spółki zależnej, spółka córka, spółka matka
            companyNoun: spółka energetyczna, dostawca energii
            companyNoun: dostawcy energii, dostawcę energii, sprzedawca energii, elektrownia, wodociągi, siłownia, siłowni
            companyNoun: fitness klub
            companyNoun: sieć klubów fitness, przychodnia lekarska, uzdrowisko, sanatorium, dom opieki, hosting, call center
            companyNoun: armator, armatora, armatorowi, dystrybutor, dystrybutora, dystrybutorowi
            companyNoun: agencja nieruchomości, agencji nieruchomości, biuro pośrednictwa, zarząd dróg, zarządu dróg
            companyNoun: zarządowi dróg, żłobek, żłobka, żłobkowi, przedszkolu, poradnia, poradni, poradnię
            companyNoun: gabinet lekarski, gabinetu lekarskiego, gabinet stomatologiczny, gabinetu stomatologicznego
            companyNoun: sieć przychodni, sieci przychodni, sieć laboratoriów, sieci laboratoriów, sieć aptek
            companyNoun: sieci aptek, sieć siłowni, sieci siłowni, sieć hoteli, sieci hoteli, hotelarz, pensjonat
            companyNoun: pensjonatu, warsztat, warsztatu, dealer, dealera, dealerowi, salon samochodowy
            companyNoun: salonu samochodowego, wypożyczalnia, wypożyczalni, wypożyczalnię, komornikowi, notariusza
            companyNoun: notariuszowi, adwokata, radcę prawnego, radcy prawnego, kancelaria prawna
            companyNoun: kancelarii prawnej, kancelaria komornicza, biuro księgowe, biura księgowego
            companyNoun: firma ochroniarska, firmy ochroniarskiej, agencja ochrony, agencji ochrony
            companyNoun: firma transportowa, firmy transportowej, firma szkoleniowa, firmy szkoleniowej
            companyNoun: szkoła językowa, szkoły językowej, szkoła podstawowa, szkoły podstawowej
            companyNoun: szkole podstawowej, liceum, technikum, kuratorium, akademia, akademii, instytut, instytutu
            companyNoun: instytutowi, fundacja, fundacji, fundację, stowarzyszenie, stowarzyszenia, stowarzyszeniu
            companyNoun: stowarzyszeniem, federacja, federacji, teatr, teatru, biblioteki, bibliotece, bibliotekę
            companyNoun: straż miejska, straży miejskiej, straż pożarna, komenda, komendy, komendzie, komendantowi
            companyNoun: dyrektor szkoły, dyrektora szkoły, dyrektorowi szkoły, rektor, rektora, zarząd, zarządowi
            companyNoun: gminny ośrodek, gminnego ośrodka, agencja rządowa, agencji rządowej, zakład ubezpieczeń
            companyNoun: zakładu ubezpieczeń, zakładowi ubezpieczeń, ubezpieczycielem, leasingodawca
            companyNoun: firma leasingowa, firmy leasingowej, firma pożyczkowa, firmy pożyczkowej, firmę pożyczkową
            companyNoun: pożyczkodawcy, pożyczkodawcę, fintech, fintechu, sprzedawca prądu, sprzedawcy prądu
            companyNoun: gazownia, ciepłownia, wodociągów, przewoźnikiem, kolejowy przewoźnik, taksówkarz
            companyNoun: aplikacja randkowa, aplikacji randkowej, aplikację randkową, portal randkowy
            companyNoun: portalu randkowego, serwis randkowy, gra komputerowa, producent gier, producenta gier
            companyNoun: start-upu, broker danych, brokera danych, dostawca oprogramowania, dostawcy oprogramowania
            companyNoun: dostawcę oprogramowania, firma informatyczna, firmy informatycznej, firmę informatyczną
            companyNoun: spółka informatyczna, spółki informatycznej, telesprzedawca, wystawca, sprzedawcą
            companyNoun: salon fryzjerski, salon kosmetyczny, salonu kosmetycznego, ukarana, ukarany, emitent
            companyNoun: emitenta, emitentowi, skarżąca spółka, skarżącej spółki, pozwana spółka
            companyNoun: chatbot, chatbota
            role: administrator, administratora, administratorowi, administratorem
            # Where somebody is.
            at: w, we, z, ze, na, z siedzibą w, spod
            # Bodies whose name is the noun with what stands beside it.
            officeNoun: komend* powiatow* policji, komend* miejsk* policji, komend* wojewódzk* policji
            officeNoun: komend* stołeczn*, komendant* powiatow*, komendant* miejsk*, komendant* wojewódzk*
            officeNoun: bibliotek*, przedszkol*, liceum, ośrod* pomocy społecznej, centrum pomocy rodzinie
            officeNoun: zarząd dróg, zarządu dróg, zarządowi dróg, marszał* województwa, wojewod*, izb* lekarsk*
            officeNoun: okręgow* izb*, straż miejska, straży miejskiej, rad* gminy, rad* miasta, zakład* karn*
            officeNoun: areszt* śledcz*, akademi*, kuratori*, związek gmin, szkołą
            officeNoun: burmistrz* miasta i gminy, urząd miasta i gminy, urzędu miasta i gminy, miasto i gmina
            officeNoun: miasta i gminy
            officeNoun: gmina, gminy, gminie, gminę, miasto, miasta, miastu, powiat*, województw*, urząd miasta, urząd gminy, urzędu miasta, urzędu gminy, starostw*, szpital*, uniwersytet*, politechnik*, szkoła, szkoły, szkole, lotnisk*, burmistrz*, wójt*, prezydent miasta, spółdzielni*, wspólnot*, fundacj*, stowarzyszeni*, komend* powiatow*, komend* miejsk*, komendant*
            officeNoun fields: ministerstw*, minister, ministra, ministrowi
            officeNoun: urzędowi miasta, urzędowi gminy, szkołę, szkoła podstawowa, szkoły podstawowej, szkole podstawowej, szkołę podstawową, prezydenta miasta, prezydentowi miasta, spółdzielnia, spółdzielni, spółdzielnię, spółdzielnia mieszkaniowa, spółdzielni mieszkaniowej, spółdzielnię mieszkaniową, wspólnota mieszkaniowa, wspólnoty mieszkaniowej, wspólnocie mieszkaniowej, wspólnotę mieszkaniową, komenda, komendy, komendzie, komendę, muze*
            ownCase gmina: gminy, gminie, gminę
            ownCase miasto: miasta, miastu
            ownCase województwo: województwa, województwu, województwy, województwi, województwe, województwę, województwą, województwowi, województwem, województwie, województwii, województwią, województwię, województwia, województwiu, województwom
            ownCase urząd miasta: urzędu miasta, urzędowi miasta
            ownCase urząd gminy: urzędu gminy, urzędowi gminy
            ownCase starostwo: starostwa, starostwu, starostwy, starostwi, starostwe, starostwę, starostwą, starostwowi, starostwem, starostwie, starostwii, starostwią, starostwię, starostwia, starostwiu, starostwom
            ownCase politechnika: politechniku, politechniky, politechniki, politechnike, politechnikę, politechniką, politechnikowi, politechnikem, politechnikie, politechnikii, politechnikią, politechnikię, politechnikia, politechnikiu, politechnikom
            ownCase szkoła: szkoły, szkole, szkołę
            ownCase szkoła podstawowa: szkoły podstawowej, szkole podstawowej, szkołę podstawową
            ownCase lotnisko: lotniska, lotnisku, lotnisky, lotniski, lotniske, lotniskę, lotniską, lotniskowi, lotniskem, lotniskie, lotniskii, lotniskią, lotniskię, lotniskia, lotniskiu, lotniskom
            ownCase prezydent miasta: prezydenta miasta, prezydentowi miasta
            ownCase spółdzielnia: spółdzielni, spółdzielnię
            ownCase spółdzielnia mieszkaniowa: spółdzielni mieszkaniowej, spółdzielnię mieszkaniową
            ownCase wspólnota mieszkaniowa: wspólnoty mieszkaniowej, wspólnocie mieszkaniowej, wspólnotę mieszkaniową
            ownCase fundacja: fundacju, fundacjy, fundacji, fundacje, fundację, fundacją, fundacjowi, fundacjem, fundacjie, fundacjii, fundacjią, fundacjię, fundacjia, fundacjiu, fundacjom
            ownCase stowarzyszenie: stowarzyszenia, stowarzyszeniu, stowarzyszeniy, stowarzyszenii, stowarzyszenię, stowarzyszenią, stowarzyszeniowi, stowarzyszeniem, stowarzyszeniie, stowarzyszeniii, stowarzyszeniią, stowarzyszeniię, stowarzyszeniia, stowarzyszeniiu, stowarzyszeniom
            ownCase komenda: komendy, komendzie, komendę
            ownCase muzeum: muzea, muzeu, muzey, muzei, muzee, muzeę, muzeą, muzeowi, muzeem, muzeie, muzeii, muzeią, muzeię, muzeia, muzeiu, muzeom
            ownCase ministerstwo: ministerstwa, ministerstwu, ministerstwy, ministerstwi, ministerstwe, ministerstwę, ministerstwą, ministerstwowi, ministerstwem, ministerstwie, ministerstwii, ministerstwią, ministerstwię, ministerstwia, ministerstwiu, ministerstwom
            ownCase minister: ministra, ministrowi
            personNoun: klient*, użytkowni*, pracowni*, obywatel*, pacjent*, mężczyzn*, kobiet*, abonent*, osoba, osoby, osobę
            personNoun: osobie, osób
            personNoun: osobom, osoba fizyczna, osoby fizycznej, osobę fizyczną, osoba prywatna, osobę prywatną, konsument*
            personNoun: uczeń, ucznia, uczni*
            personNoun: student*, rodzic*, dziecko, dziecka, dzieci, mieszkan*, lokator*, sąsiad*, skarżący, skarżącego
            personNoun: skarżąca, skarżącej
            personNoun: wnioskodawc*, kandydat* do pracy, były pracownik, byłego pracownika, była pracownica, internaut*
            personNoun: aktywist*, dziennikarz*
            personNoun: prawnik*, poszkodowan*, pokrzywdzon*, podmiot danych, podmiotu danych, podróżn*, pasażer*, gość, gości
            personNoun: członk*, lekark*
            personNoun: emeryt*, rzeczni*, rzecznik prasowy, polak*, polacy, polaków, ktoś, nikt, kierownik*, dyrektor*
            personNoun: prezes spółki, nauczyciel*
            ngoNoun: stowarzyszenie, stowarzyszenia, stowarzyszeniu, stowarzyszeniem, stowarzyszeń, fundacja, fundacji, fundację
            ngoNoun: fundacją
            ngoNoun: organizacja, organizacji, organizację, organizacje, organizacją, organizacja pozarządowa
            ngoNoun: organizacji pozarządowej
            ngoNoun: organizację pozarządową, organizacje pozarządowe, organizacja konsumencka, organizacji konsumenckiej
            ngoNoun: organizacje konsumenckie
            ngoNoun: ngo, związek zawodowy, związku zawodowego, federacja konsumentów, federacji konsumentów
            ngoNoun: obrońcy prywatności, aktywiści
            ngoNoun: organizacja broniąca, organizacja zajmująca się, rzecznik konsumentów, grupa aktywistów
            pressNoun: reuters, reutera, bloomberg, bloomberga, politico, financial times, wall street journal, guardian, bbc
            pressNoun: pap, gazeta wyborcza
            pressNoun: gazety wyborczej, rzeczpospolita, rzeczpospolitej, dziennik gazeta prawna, dziennika gazety prawnej, dgp
            pressNoun: gazeta prawna, onet
            pressNoun: wp, money . pl, business insider, niebezpiecznik*, zaufana trzecia strona, panoptykon, spider's web
            pressNoun: tvn24, tvn, polsat
            pressNoun: rmf, radio zet, puls biznesu, prawo . pl, interia, agencja prasowa, agencji prasowej, gazeta, gazety
            pressNoun: media, medialne, medialnych
            pressNoun: tygodnik, czasopismo, afp, dpa, der spiegel, handelsblatt, le monde, new york times, techcrunch, euractiv
            pressNoun: dziennikarze
            pressNoun: cyberdefence24, wirtualne media, wirtualnemedia, wnp, telepolis
            prosecutor: prokurator*, prokuratur*, rzecznik generalny, rzecznika generalnego, sprawozdawca, sprawozdawcy
            police: policj*, policyjn*, policjant*, komend* policji, prokuratur*, straż graniczn*, straży graniczn*
            prosecutor: sprawozdawczyni
            legalForm: s . a, sp . z o . o, sp . z o . o . sp . k, spółka z o . o, spółka z ograniczoną odpowiedzialnością
            legalForm: z ograniczoną odpowiedzialnością, spółki z ograniczoną odpowiedzialnością, sp . k, sp . j, s . k . a
            legalForm: sp . p, s . c, spółka akcyjna, spółki akcyjnej, psa, p . s . a, ltd, limited, inc, incorporated, plc, llc
            legalForm: llp, lp, gmbh, ag, s . a . s, sas, sasu, sarl, s . a . r . l, s . à r . l, s à r . l, s . r . l, srl
            legalForm: s . p . a, spa, s . l, s . l . u, slu, s . a . u, sau, b . v, bv, n . v, nv, bvba, vzw, asbl, vof, oy
            legalForm: oyj, ab, a / s, asa, aps, hf, ehf, kft, zrt, nyrt, bt, s . r . o, spol, a . s, v . o . s, k . s
            legalForm: d . o . o, doo, d . d, dd, uc, unlimited company, dac, clg, corp, corporation, company, & co, kg, kgaa
            legalForm: ohg, gbr, ug, e . v, ev, mbh, snc, sca, scs, eood, ood, ead, uab, sia, ou, oü, pty ltd, pte ltd, pvt, lda
            legalForm: ltda, coop, scarl, epe, ike, gie, international unlimited company, ^sa, ^se, ^as, ^sl, ^co
            against: na, wobec, przeciw, przeciwko, dla, względem, w stosunku do, skierowana do, wymierzona w, do, od
            against: nałożonej na, nałożona na
            against: nałożoną na, skierowany do, dotycząca, dotyczącą, w sprawie, ws
            by: przez, od, ze strony, autorstwa
            of: od, z, spośród
            forWhom: za, z powodu, ze względu na, w związku z, wskutek, na skutek, w wyniku, po, dlatego, ponieważ, gdyż, bo
            forWhom: za to, wobec tego
            forWhom: z tytułu, w następstwie

            # What else a text claims.
            record: rekordow*, rekord, rekordu, rekordem, najwyższ*, największ*, najwyższa dotychczas, najwyższa w historii
            record: największa w historii
            record: najwyższa kara, najwyższej kary, najwyższą karę
            record: najsurowsz*, najdotkliwsz*
            record loosely: pierwsza kara, pierwszą karę, pierwszej kary, dotąd, dotychczas, do tej pory, jak dotąd
            record loosely: do tego czasu, w historii, druga co do wysokości, drugą co do wysokości
            record loosely: trzecia co do wysokości, bezprecedens*, jedna z najwyższych, jedną z najwyższych
            record loosely: gigantyczn*, wielomilionow*
            earlier: wcześniej, poprzedni, poprzednia, poprzednio, poprzednią, poprzedniej, już raz, już wcześniej, uprzednio
            earlier: przedtem, w przeszłości
            earlier: niegdyś, kiedyś, dla porównania, w porównaniu, dotychczasowy, dotychczasowa, dotychczasowego
            earlier: poprzedni rekord, przypomnijmy
            earlier: przypomnijmy że, przypomina, przypomnieć, warto przypomnieć, w innej sprawie, w podobnej sprawie
            earlier: podobna kara, podobną karę
            earlier: nie pierwszy raz, nie pierwsza kara, kolejna kara, kolejną karę, po raz drugi, po raz kolejny, przebija
            earlier: przebiła, przebił
            earlier: pobił, pobiła, ostatni raz, wcześniejsz*, należał do, należała do, w ubiegłym roku ukarał, z kolei
            earlier: nie jest to pierwsz*, to nie pierwsz*, nie pierwsze starcie, nie pierwszy kontakt, już w 20*
            earlier: przypominamy, ubiegłoroczn*, poprzednim razem, w tamtej sprawie, w osobnej sprawie
            earlier: w odrębnej decyzji, na marginesie
            earlier: tymczasem
            > Dla porównania w 2020 r. operator Telmar zapłacił 1,9 mln zł.
            silent: nie skomentował, nie skomentowała, nie skomentowało, nie komentuje, nie komentują, odmówił komentarza
            silent: odmówiła komentarza
            silent: odmawia komentarza, nie odpowiedział, nie odpowiedziała, nie odpowiedziało, nie opublikował
            silent: nie opublikowała, nie opublikowano
            silent: nie ogłosił, nie ogłosiła, nie potwierdził, nie potwierdziła, nie potwierdza, milczy, milczą, milczał
            silent: milczała, tajemnic* zawodow*
            silent: nie ujawnił, nie ujawniła, nie ujawniono, nie podał do publicznej, nie podała do publicznej, bez komentarza
            silent: nie komentowała, nie komentował, nie komentowało, bez odpowiedzi pozostał*, nie chce komentować
            silent: nie chcą komentować, nie chciał komentować, nie chciała komentować, nie udzielił komentarza
            silent: nie udzieliła komentarza
            silent: na stronie nie ma
            undescribed: nie sprecyzował, nie sprecyzowała, nie podał jakie, nie podała jakie, nie podano jakie, nie wskazał
            undescribed: nie wskazała
            undescribed: nie określił, nie określiła, nie wiadomo jakie, nie wiadomo które, bez podania szczegółów
            undescribed: szczegółów nie podano
            undescribed: nie podała szczegółów, nie podał szczegółów, nie ujawniając szczegółów, nieokreślon*, niesprecyzowan*
            undescribed: bliżej nieokreślon*
            undescribed: nie podano nazwy, nie wymienił, nie wymieniła
            seat: siedziba, siedzibę, siedziby, siedzibą, z siedzibą w, ma siedzibę w, mająca siedzibę, główna siedziba
            seat: głównej siedziby
            seat: główna jednostka organizacyjna, głównej jednostki organizacyjnej, główną jednostkę organizacyjną
            seat: europejska siedziba
            seat: europejską siedzibę, centrala, centralę, centrali, zarejestrowan*, kwatera główna
            filing: raport roczny, raportu rocznego, raporcie rocznym, raport kwartalny, raportu kwartalnego
            filing: raporcie kwartalnym, raport bieżący
            filing: raportu bieżącego, raporcie bieżącym, raport okresowy, raport półroczny, raporcie półrocznym
            filing: sprawozdanie finansowe
            filing: sprawozdania finansowego, sprawozdaniu finansowym, nota objaśniająca, noty objaśniające
            filing: sprawozdanie z działalności
            filing: komunikat giełdowy, komunikacie giełdowym, prospekt emisyjny, prospekcie, ^espi, ^ebi, wyniki kwartalne
            filing: wynikach kwartalnych
            filing: raport za, raporcie za, nota informacyjna, sprawozdaniu zarządu, sprawozdania zarządu
            filing: sprawozdaniu skonsolidowanym, zobowiązania warunkowe, zobowiązań warunkowych
            filing: postępowania sporne, zarząd emitenta
            filing: formularz, formularzu, wyników finansowych, sec
            says: powiedział*, mówi, mówią, twierdzi, twierdzą, twierdził*, oświadczy*, poinformowa*, informuje, informują
            says: podał, podała, podało
            says: podali, podaje, podają, według, zdaniem, jak podaje, jak informuje, przekazał*, przekazuje, stwierdz*, ocenia
            says: ocenił*, uważa
            says: uważają, tłumaczy, tłumaczył*, wyjaśni*, wyjaśnia, zaznacz*, podkreśl*, doda*, dodaje, napisał*, pisze, piszą
            says: komentuje, skomentowa*
            says: zauważ*, zapewni*, zapewnia, argument*, przyzna*, przyznaje, zaprzecz*, ogłosi*, ogłasza, donosi, donoszą
            says: donosił*, cytowan*
            says: usłyszeliśmy, przeczytaliśmy, przekonuje, przekonują, przekonywał*, zdradza, odpowiada
            says: odpowiadają, podsumowuje, wylicza, przypomina, przestrzega, zastrzega, zastrzegł*, dodają, dodali
            says: opisuje, potwierdza w rozmowie
            says: komunikat*, komunikacie, oświadczeni*, rzecznik*, rzeczniczka, wskaz*, zarzuc*, relacjonuje, czytamy, wynika z
            inaction: bezczynnoś*, przewlekłoś*, nic się nie działo, nic się nie dzieje, nic się nie stało, zapadła cisza
            inaction: zwleka, zwlekał*, opieszał*
            inaction: bez reakcji, nie zareagowa*, utknęła, utknęło, bez odpowiedzi
            directive: dyrektyw*
            region: Europa, Europy, Europie, Europę, Europą, europejsk*, Europejczy*, Unia Europejska, Unii Europejskiej
            region: Unię Europejską
            region: Unią Europejską, Unia, Unii, Unię, UE, EOG, europejski obszar gospodarczy, Chin, Chiny, Chinach, chińsk*
            region: Pekin*, Hongkong*
            region: Singapur*, Indie, Indii, indyjsk*, Rosja, Rosji, Rosję, rosyjsk*, Moskw*, Ukrain*, ukraińsk*, Turcj*
            region: tureck*, Izrael*
            region: Japoni*, japońsk*, Kore*, koreańsk*, Brazyl*, Kanad*, kanadyjsk*, Meksyk*, Australi*, australijsk*, Afryk*
            region: Azj*
            region: Kalifornia, Kalifornii, Teksas*, Dolina Krzemowa, Dolinie Krzemowej, Nowy Jork, Nowym Jorku, Bruksela
            region: Brukseli, Brukselę
            region: Mazowsz*, mazowieck*, Śląsk*, śląsk*, Małopolsk*, Wielkopolsk*, Pomorz*, pomorsk*, dolnośląsk*, Kraków
            region: Krakowie, krakowsk*
            region: Wrocław, Wrocławiu, Poznań, Poznaniu, Gdańsk, Gdańsku, Łódź, Łodzi, Katowic*, Lublin, Lublinie, Szczecin
            region: Szczecinie, Białystok

            # Phrases that hide a cue.
            none: państwo członkowskie, państwa członkowskie, państwa członkowskiego, państw członkowskich
            none: inspektor ochrony danych
            none: inspektora ochrony danych, inspektorem ochrony danych, inspektorowi ochrony danych, polityka prywatności
            none: politykę prywatności
            none: polityki prywatności, polityce prywatności, ocena skutków, oceny skutków, ocenę skutków, kara śmierci
            none: kary śmierci, karę śmierci
            none: kara pozbawienia, kary pozbawienia, karę pozbawienia, zakład karny, sankcje wobec rosji, sankcje na rosję
            none: umowa powierzenia
            none: umowy powierzenia, do dziś, do dzisiaj, do tego, do końca, do niedawna, do czynienia, do momentu, do czasu
            none: do siebie, na przykład, na pewno, na razie, na temat, na podstawie, na co dzień, na czas, na czele, na ogół
            none: na początku lat, na stronie internetowej, na stronie, na stronach, na skalę, na dużą skalę, na ten temat
            none: na korzyść
            none: od razu, od dawna, od lat, od początku, od czasu, po pierwsze, po drugie, po trzecie, po prostu, w razie
            none: w każdym razie
            none: po raz pierwszy, z drugiej strony, z jednej strony, przede wszystkim, bądź co bądź, biorąc pod uwagę
            none: wziął pod uwagę, wzięto pod uwagę
            none: za pomocą, za pośrednictwem, za granicą, za granicę, zapisz się, czytaj także, czytaj też, czytaj więcej
            none: zobacz też
            none: wszelkie prawa zastrzeżone, newsletter*, prawa autorskie do, dzień dobry, firmy i instytucje, punkt widzenia
            none: punktu widzenia
            none: punkt wyjścia, osoby prawne, sprzeciw wobec przetwarzania, prawo sprzeciwu, zgłoszenie naruszenia
            none: zgłoszenia naruszenia
            none: zgłoszeniu naruszenia, naruszenie ochrony danych, naruszenia ochrony danych, naruszeniu ochrony danych
            none: wnioski o dostęp
            none: wolna od kary, wolny od kary, bez kary, kary umowne, kara umowna, kary umownej, karę umowną
            none: sztuczna inteligencja
            none: sztucznej inteligencji, rozpoznawanie twarzy, rozpoznawania twarzy, numer rejestracyjny, nr rejestracyjny
            none: w związku z, w związku ze, w związku tym, związku przyczynow*, w zakładzie, na rzecz skarżącej
            none: w ciągu dnia, wejście w życie, punkt kontaktowy, punkt obsługi, kara porządkowa dla ucznia
            none: art . 104, do sieci, w sieci, z sieci, system kar, środki dowodowe, zwykła kara, przy okazji
            none: na miejscu, w grupie ryzyka, grupa robocza, grupy roboczej, grupy roboczej art, grupa wiekowa
            none: grupy wiekowej, urząd skarbowy właściwy, stan faktyczny, na wypadek kontroli, prawo do sprzeciwu
            none: przycisk odrzuć, przycisku odrzuć, odrzucenie cookies, odrzucenie plików cookies
            none: odrzucić pliki cookies, odrzucić wszystkie, odrzuć wszystkie, cofnięcie zgody, cofnięcia zgody
            none: cofnięciu zgody, cofnąć zgodę, cofnęli zgodę, cofnęła zgodę, cofnął zgodę, wycofanie zgody
            none: wycofania zgody, wycofaniu zgody, wycofać zgodę, wycofali zgodę, do prawomocnego zakończenia
            none: do czasu prawomocnego, przed prawomocnym, przed uprawomocnieniem, nie jest prawomocn*
            none: nie jest ostateczn*, nie stała się prawomocna, nie uprawomocni*, uważa za bezprawną
            none: uważa za niezgodną
            none: termin na odpowiedź, termin na zajęcie stanowiska, na przedstawienie stanowiska
            none: na złożenie wyjaśnień, na wniesienie skargi, na złożenie skargi, na odwołanie
            none: może być jednak tak
            instance 0: ponowne rozpatrzenie, ponownym rozpatrzeniu
            instance 1: wsa, wojewódzki sąd, wojewódzkiego sądu, wojewódzkim sądem, sąd pierwszej instancji
            instance 1: sąd i instancji, sądu i instancji, w i instancji
            instance 1: sądu pierwszej instancji, pierwsza instancja, pierwszej instancji, w pierwszej instancji
            instance 2: druga instancja, drugiej instancji, sąd apelacyjny, sądu apelacyjnego
            instance 2: ii instancji, sąd odwoławczy, sądu odwoławczego, komisja odwoławcza, komisji odwoławczej
            instance 2: izba odwoławcza, izby odwoławczej
            instance 2: nsa, naczelny sąd, naczelnego sądu, naczelnym sądem, naczelnemu sądowi, sąd najwyższy
            instance 3: sąd kasacyjny, sądu kasacyjnego
            instance 3: sądu najwyższego, kasacyjn*, ostatniej instancji
            judgment: wyrok, wyroku, wyrokiem, wyroki, wyrokował, orzeczenie, orzeczenia, orzeczeniem, orzeczenie sądu
            judgment: orzeczenia sądu
            remedy: przysługuje skarga, przysługuje odwołanie, przysługuje prawo, przysługuje, można zaskarżyć
            remedy: można wnieść, można się odwołać, może zostać zaskarżon*, może być zaskarżon*, ma prawo odwołać
            remedy: ma prawo zaskarżyć, może zaskarżyć, pouczenie, termin na zaskarżenie, termin na wniesienie
            remedy: nie jest prawomocna i przysługuje
            > Od decyzji przysługuje skarga do sądu.
            restore: przywrócił, przywrócona, przywrócono, przywraca, pierwotną kwotę, pierwotnej kwoty
            restore: pierwotnej wysokości
            reduce: obniżyli, obcięto, obciął, obcięła, przyciął, przycięto, zbiła, ograniczył karę
            reduce: ograniczono karę, zmniejszyły, niższa o, o połowę niższ*, miarkując, zmiarkował, zredukowało
            reduce: ściął karę, do kwoty niższej
            reduce: obniżył … do, obniżyła … do, zmniejszył … do, zredukował … do, obniża … do, ściął … do
            annul: kara upadła, kara upada, upadła kara, uchylił wyrok, uchylono karę, kary nie będzie
            annul: nie będzie kary, uchyliły, unieważnił karę, unieważniły, wyrzucił do kosza, przekreśliła
            annul: skreślił karę, skasował karę, skasowana kara, ukarana niesłusznie, niesłusznie ukaran*
            annul: bez kary w końcu, nie ostała się, nie ostał się, zniweczył, zniosło, zniesiona kara
            annul: zniesiono karę
            annul: uchylił … decyzję, uchylił … karę, uchyla … decyzję, uchyla … karę
            grant: uwzględniło skargę, skargę uwzględniono, odwołanie uwzględniono, stanął po stronie spółki
            grant: stanął po stronie firmy, stanął po stronie banku, stanął po stronie szpitala, po myśli spółki
            grant: po myśli skarżącej, na korzyść skarżącej, na korzyść banku, na korzyść szpitala
            grant: zgodził się ze skarżącą, zgodził się z bankiem, zgodził się z firmą, przyznał rację szpitalowi
            grant: przyznał rację administratorowi, przyznał rację operatorowi, przyznał rację ubezpieczycielowi
            grant: wygrywa, uwzględnił jego skargę, uwzględnił jej skargę, uwzględniając skargę kasacyjną
            grant: przyznał … rację, przyznała … rację, przyznaje … rację
            dismiss: oddali, oddalą, skargę oddalono, odwołanie oddalono, nie znalazł podstaw do uchylenia
            dismiss: nie znalazł w decyzji wad, nie znalazł wad, podzielił stanowisko organu
            dismiss: podzielił stanowisko urzędu, podzielił stanowisko prezesa, podzielił argumentację organu
            dismiss: zgodził się z organem, zgodził się z urzędem, zgodził się z prezesem, stanął po stronie organu
            dismiss: stanął po stronie urzędu, stanął po stronie prezesa, przyznał rację uodo
            dismiss: przyznał rację organowi nadzorczemu, na korzyść organu, na korzyść urzędu, po myśli urzędu
            dismiss: po myśli organu, skarga bezzasadna, nic nie wskórał, nic nie wskórała, przegrywa, przegrywają
            dismiss: nie miała racji, nie miał racji, przegrana
            dismiss: oddalił … skargę, oddala … skargę, odrzucił … skargę
            refer: przekazał … do ponownego, przekazuje … do ponownego, skierował … pytanie prejudycjalne
            refer: przekazana do ponownego
            refer: przekazano do ponownego
            refer: rozpozna ponownie
            refer: przekazał sprawę wsa, przekazał sprawę do wsa, przekazał sprawę sądowi
            refer: zadał … pytanie
            appealVerb: zaskarżyła … do, zaskarżył … do, wniosła … skargę, wniósł … skargę, złożyła … odwołanie
            appealVerb: złożył … odwołanie, wniosła … odwołanie, złożył … skargę kasacyjną, złożyła … skargę kasacyjną
            appealVerb: wniósł … kasacyjną, wniosła … kasacyjną, odwołała … do, odwołał … do
            ngoNoun: noyb
            personNoun: lekarz*, pielęgniark*, nauczyciel*, dziennikarz*, dziennikark*, adwokat*, radca prawny
            personNoun: prawnik*, prawniczk*, matka, ojciec, rodzic*, sąsiad*, emeryt*, lokator*, radny, radna, poseł
            personNoun: posłank*, student*, były pracownik, była pracownica, mieszkank*, pacjentk*, klientk*, skarżący
            personNoun: skarżąca
            ngoNoun: fundacja, fundacji, fundację, stowarzyszenie, stowarzyszenia, rada konsumentów, związek zawodowy
            ngoNoun: rady konsumentów, rzecznik praw obywatelskich, rzecznika praw obywatelskich
            ngoNoun: związek konsumentów, stowarzyszenie konsumentów, ruch społeczny, inicjatywa, inicjatywy
            ngoNoun: koalicja, koalicji
            ngoNoun: związku zawodowego, federacja konsumentów, wspólnota mieszkaniowa
            complain: poskarżył się, poskarżyła się, poskarżyli się, zwrócił się do prezesa uodo
            complain: zwróciła się do prezesa uodo, zawiadomił uodo, zawiadomiła uodo, zawiadomił urząd
            complain: napisał do uodo, napisała do uodo, napisali do uodo, napisał do urzędu, napisała do urzędu
            complain: się poskarżyło, złożyliśmy skargę, złożyliśmy … skargę, skarżymy, wniósł skargę do uodo
            complain: wniosła skargę do uodo, wniosła skargę do prezesa, wniósł skargę do prezesa
            complain: skierował skargę do prezesa, skierowała skargę do prezesa, zgłosiła sprawę do uodo
            complain: zgłosił sprawę do uodo, zgłosiła sprawę, zgłosił sprawę, zgłosił do uodo, zgłosiła do uodo
            complain: zawiadomili urząd, powiadomili urząd, doniosła do, oskarżyła przed uodo
            complain: zawiadomiła urząd
            lodge: zwróciło się, zwróciły się, napisał do, napisała do, napisali do, skierowały, złożone, złożonych
            lodge: wniesione, wniesionej, zainicjowała, zainicjował, zainicjowane, wszczęte na skutek
            lodge: wszczęto na skutek, na wniosek, na skutek zawiadomienia, w efekcie skargi, w odpowiedzi na skargę
            lodge: po zgłoszeniu, po sygnale, po interwencji, zaalarmował*, zaalarmowali
            lodge: złożyliśmy, wnieśliśmy, skierowaliśmy
            partial: częściowo, w części, po części
            intend: nie wyklucza, zaskarżymy, odwołamy się, wystąpimy, wniesiemy, złożymy, pójdziemy, zaskarży
            intend: odwoła się, złoży skargę, wniesie skargę, złoży odwołanie, wystąpi do, rozważa, rozważają
            intend: odwołamy, skierujemy, będziemy, zamierzamy, chcemy, planujemy, rozważamy, zapowiadamy
            intend: przygotowujemy, szykujemy, analizujemy, złoży, złożą, wniesie, wniosą, pójdzie, pójdą, wystąpi
            intend: wystąpią, skieruje, zastanawiamy się, nie zgodzimy się, nie pogodzimy się, liczymy się z
            intend: zdecydowaliśmy się, nie zamierzamy, zamierza bronić, deklarują, obiecują, przygotowania do
            intend: zamierza, zamierzają, przygotowuje, przygotowują, zapowiada, zapowiedział*, planuje, analizuje
            appealVerb: zaskarżymy, odwołamy się, wystąpimy do wsa, wystąpimy do sądu, pójdziemy do sądu, zaskarży
            appealVerb: odwoła się, złoży skargę, wniesie skargę, złoży odwołanie, wystąpi do wsa, wystąpi do sądu
            appealVerb: się odwołamy, odwołujemy się, się odwołujemy, będziemy się odwoływać, będziemy odwoływać się
            appealVerb: zaskarżamy, zaskarżyliśmy, odwołaliśmy się, się odwołaliśmy, złożymy odwołanie
            appealVerb: złożymy skargę do, złożymy skargę na decyzję, złożymy skargę kasacyjną, wniesiemy odwołanie
            appealVerb: wniesiemy skargę, wnieśliśmy skargę, wnieśliśmy odwołanie, złożyliśmy odwołanie
            appealVerb: złożyliśmy skargę do sądu, złożyliśmy skargę do wsa, wystąpimy na drogę, wystąpić do sądu
            appealVerb: wystąpił do sądu, wystąpiła do sądu, skierujemy sprawę do sądu, skierujemy skargę
            appealVerb: będziemy dochodzić, będziemy bronić, szykuje skargę, szykują skargę, przygotowuje skargę
            appealVerb: przygotowują skargę, przygotowujemy skargę, pracują nad skargą, pisze skargę, piszą skargę
            appealVerb: zapowiada skargę, zapowiadają skargę, zapowiedział skargę, zapowiedziała skargę
            appealVerb: zapowiedziało skargę, zapowiada zaskarżenie, zapowiedział zaskarżenie
            appealVerb: zapowiedziała zaskarżenie, zapowiadają zaskarżenie, zapowiada złożenie odwołania
            appealVerb: zapowiedziała złożenie odwołania, zaskarżyła ją, zaskarżył ją, zaskarżyła go
            appealVerb: złoży skargę kasacyjną, złoży skargę na, wniesie skargę kasacyjną, złożyć skargę do
            appealVerb: złożyć skargę kasacyjną, nie składa broni, nie składają broni, poskarżył się do wsa
            appealVerb: poskarżyła się do wsa, walkę w sądzie, w sądzie walczy, nie pogodziła się z decyzją
            appealVerb: nie pogodził się z decyzją, nie pogodził się z karą, nie pogodziła się z karą, sprawa w wsa
            appealVerb: żąda uchylenia, zażądała uchylenia, zażądał uchylenia, wnosi o uchylenie
            appealVerb: wniosło o uchylenie, skarżąc decyzję
            appealVerb: spotkamy się w sądzie, złoży kasację
            instance 0: komisja odwoławcza, komisji odwoławczej
            propose: zamierza nałożyć, zamierza ukarać, chce nałożyć, chce ukarać, planuje nałożyć, proponuje karę
            propose: zaproponował karę, grozi kara, grozi … kara, wniosek o wymierzenie, wymierzyć, projekt decyzji
            propose: chcą ukarać, chce wymierzyć, zamierza wymierzyć, zamierza udzielić, zamierza wydać
            propose: zamierzają nałożyć, zapowiada karę, zapowiada ukaranie, projekcie rozstrzygnięcia
            propose: projekt rozstrzygnięcia, projektem, projektu, projekcie, projektowana, projektowanej
            propose: wniosek o nałożenie, wniosek o ukaranie, wystąpił o nałożenie, wystąpiła o nałożenie
            propose: informacja o zamiarze, o zamiarze nałożenia, wstępne stanowisko organu, wstępną decyzję
            propose: wszczął postępowanie w sprawie nałożenia, grozi nałożenie, przymierzają się, żąda kary
            propose: prokurator żąda
            propose: wniósł o karę, wstępna decyzja
            rumour: osoby zbliżone, osób zbliżonych, jak ustalił, jak ustaliła, jak twierdzą, z naszych informacji
            rumour: z naszych ustaleń, według nieoficjalnych, według informatorów, według rozmówców, rozmówcy
            rumour: rozmówców, anonimowo, chcące zachować anonimowość, kilkadziesiąt milionów, wieść niesie
            rumour: miałaby zapłacić, miałby zapłacić, miałaby wynieść, może wynieść nawet, ma wynieść
            rumour: zaznajomionych ze sprawą, zaznajomieni ze sprawą, zaznajomiona ze sprawą
            rumour: źródła zbliżone, anonimow*, osoby znające sprawę, nieoficjalnie, z informacji, jak ustalił*
            remedy: można … zaskarżyć, można … wnieść, przysługuje … skarga, może … wnieść
            """#)
}
