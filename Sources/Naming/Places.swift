/// Countries (by ISO 3166 code) with what is of them, lands, cities with more than one name or many bodies, and sides of the
/// compass, as Europe's languages write them; folded as names are: `Österreich` is `osterreich`, `Россия` is `rossiya`.
///
/// Codes of two letters are in only where they are no word: `uk` and `hk`, not `it` and `de`.
enum Places {
    /// A heading names the kind of the meanings under it.
    static let data: StaticString = """
        # side
        north: north northern nord norden nordlich noord noordelijk norte norra norr sever severni severny severnyy
          severnaya polnoc pohjois nordre
        south: south southern sud sudlich suden zuid zuidelijk sur sul sodra syd jih jug yug yuzhnyy yuzhnaya
          poludnie etela
        east: east eastern ost osten ostlich oost oostelijk est este oriental leste ostra vostok vostochnyy
          vostochnaya vychod istok wschod ita
        west: west western westen westlich ouest ovest oeste occidental vastra vest zapad zapadni zapadny zapadnyy
          zachod lansi
        central: central centrale zentral zentrale centraal mitte mittel
        upper: upper ober oberer haut haute alto alta gornji horni
        lower: lower nieder unter basse bajo baja inferiore donji dolni
        # place
        AT: austria osterreich austrian oostenrijk autriche austriaca austriaco austriacka rakousko
        BE: belgium belgie belgique belgien belgian belge belgisch belgica belgio
        BG: bulgaria bulgarien bulgarie bulgarije bulgarian balgariya balgarska balgarski bulgarska bulgariya
        CH: switzerland schweiz suisse svizzera swiss schweizer schweizerische zwitserland suiza schweizerischer
        CY: cyprus kypros zypern chypre cipro chipre cypriot kyprou
        CZ: czechia czech ceska ceske cesky cesko tschechien tschechische republica checa tsjechie
        DE: germany deutschland deutsche deutscher deutsches german allemagne alemania germania duitsland niemcy
          saksa tyskland nemecko nemacka alemanha
        DK: denmark danmark danish dansk danske danemark danimarca dinamarca denemarken
        EE: estonia eesti estonian estland estonie estonija
        ES: spain espana spanien espagne spagna spanish espanola espanol spanje hiszpania espanha ispaniya
        FI: finland suomi suomen finnish finlande finlandia finnland finska
        FR: france frankreich french francia francais francaise frankrijk francja frankrike franca frantsiya
        GB: uk gb britain british kingdom grossbritannien britannia bretagne gbr
        England: england english anglia inghilterra inglaterra engeland
        GR: greece griechenland greek hellas hellenic grece grecia griekenland ellada ellas ellinika elliniki ellados
        HR: croatia hrvatska hrvatski croatian kroatien croatie croazia kroatie hrvatske
        HU: hungary magyar magyarorszag hungarian ungarn hongrie ungheria hongarije wegry hungaria magyarorszagi
        IE: ireland irish irland irlande irlanda ierland eire
        IS: iceland island islands icelandic islande islanda ijsland islandia
        IT: italy italia italien italie italian italiana italiano italiane italiani wlochy italija
        LT: lithuania lietuva lietuvos lithuanian litauen lituanie lituania litouwen litwa
        LU: luxembourg luxemburg lussemburgo luxemburgo luxembourgeoise letzebuerg
        LV: latvia latvija latvijas latvian lettland lettonie lettonia letland lotwa
        MT: malta maltese malte
        NL: netherlands nederland nederlands nederlandse dutch niederlande niederlandische pays bas holland paesi
          bassi paises bajos holandia holanda
        NO: norway norge norwegian norsk norske norwegen norvege norvegia noruega noorwegen norwegia
        PL: poland polska polski polskie polish polen pologne polonia polsko polonaise
        PT: portugal portuguese portuguesa portugues portogallo portugalia portugiesische
        RO: romania rumanien roumanie rumania roemenie romana romaniei romanian rumunia
        SE: sweden sverige swedish svensk svenska schweden suede svezia suecia zweden szwecja ruotsi
        SI: slovenia slovenija slovenije slovenian slowenien slovenie eslovenia
        SK: slovakia slovensko slovak slowakei slovaquie slovacchia eslovaquia slovenske
        RS: serbia srbija srbije serbian serbien serbie srpska
        BA: bosnia bosna bosnien bosnie hercegovina herzegovina
        ME: montenegro
        MK: macedonia makedonija makedonski makedonien severna
        AL: albania shqiperi shqiperia albanien albanie albanian
        MD: moldova moldavia moldau
        UA: ukraine ukraina ukrainian ucraina ucrania oekraine ukrainy ukrayina ukrayiny
        RU: russia rossiya rossii russland russie rusia russian rossiyskaya rossiyskiy rosja rusland
        BY: belarus weissrussland bielorussie bialorus belarusian
        KZ: kazakhstan kasachstan kazakh
        UZ: uzbekistan usbekistan
        GE: georgia georgien georgian sakartvelo
        AM: armenia armenien armenian
        AZ: azerbaijan aserbaidschan azerbaijani
        TR: turkey turkiye turkei turkish turquie turchia turkije
        IL: israel israeli
        AE: uae emirates
        SA: saudi arabia
        IR: iran iranian
        IQ: iraq iraqi
        EG: egypt egyptian misr
        ZA: africa
        NG: nigeria nigerian
        KE: kenya
        MA: morocco maroc
        US: us usa america american etats
        CA: canada canadian canadienne
        MX: mexico mexican mexicana mexiko
        BR: brazil brasil brazilian brasileira brasilien
        AR: argentina argentine
        CL: chile chilean
        CO: colombia colombian
        PE: peru
        CN: china chinese zhongguo chine prc
        HK: hk hong kong hongkong
        TW: taiwan
        JP: japan japanese nippon nihon japon
        KR: korea korean
        IN: india indian indien
        PK: pakistan
        ID: indonesia indonesian
        MY: malaysia malaysian
        SG: singapore singapur
        TH: thailand thai
        VN: vietnam
        PH: philippines
        AU: australia australian
        NZ: zealand
        Berlin: berlin
        Wien: wien vienna vienne viena bec
        Munchen: munchen munich muenchen
        Koln: koln cologne koeln colonia
        London: london londres londra londen
        Paris: paris parigi
        Rome: rome roma rom
        Milano: milano milan mailand
        Napoli: napoli naples neapel
        Torino: torino turin
        Firenze: firenze florence florenz
        Venezia: venezia venice venedig
        Geneve: geneve geneva genf ginevra
        Zurich: zurich zuerich
        Basel: basel bale basilea
        Brussels: brussels bruxelles brussel
        Antwerp: antwerp antwerpen anvers
        Ghent: ghent gent gand
        Hague: hague haag
        Amsterdam: amsterdam
        Lisbon: lisbon lisboa lissabon
        Madrid: madrid
        Barcelona: barcelona
        Sevilla: sevilla seville
        Athens: athens athina athen athenes
        Thessaloniki: thessaloniki saloniki
        Prague: prague praha prag
        Warsaw: warsaw warszawa warschau varsovie warszawie
        Krakow: krakow cracow krakau
        Budapest: budapest
        Bucharest: bucharest bucuresti bukarest
        Sofia: sofia sofiya
        Belgrade: belgrade beograd belgrad
        Zagreb: zagreb
        Kyiv: kyiv kiev kiew kyyiv
        Moscow: moscow moskva moskau
        Petersburg: petersburg peterburg
        Helsinki: helsinki helsingfors
        Stockholm: stockholm
        Copenhagen: copenhagen kobenhavn kopenhagen
        Oslo: oslo
        Gothenburg: gothenburg goteborg
        Dublin: dublin
        Vilnius: vilnius wilno
        Riga: riga
        Tallinn: tallinn
        Istanbul: istanbul
        NewYork: york
        Boston: boston
        Chicago: chicago
        Dallas: dallas
        Houston: houston
        Angeles: angeles
        Tokyo: tokyo
        Beijing: beijing peking
        Shanghai: shanghai
        Mumbai: mumbai bombay
        Sydney: sydney
        Toronto: toronto
        LI: liechtenstein
        MC: monaco
        AD: andorra
        SM: marino
        VA: vatican vaticano
        XK: kosovo kosova
        GI: gibraltar
        JE: jersey
        GG: guernsey
        FO: faroe foroya foroyar
        GL: greenland gronland
        Scotland: scotland scottish schottland ecosse scozia escocia
        Wales: wales welsh
        DZ: algeria algerie algerien
        AO: angola
        BH: bahrain
        BD: bangladesh
        BM: bermuda
        BO: bolivia
        BW: botswana
        CM: cameroon cameroun
        KY: cayman
        CD: congo
        CR: rica
        CU: cuba cuban
        DO: dominican dominicana
        EC: ecuador
        SV: salvador
        ET: ethiopia
        GH: ghana
        GT: guatemala
        HN: honduras
        JM: jamaica
        JO: jordan
        KW: kuwait
        KG: kyrgyzstan
        LB: lebanon lebanese liban
        LR: liberia
        LY: libya libyan
        MG: madagascar
        MW: malawi
        MV: maldives
        MU: mauritius
        MN: mongolia
        MZ: mozambique mocambique
        MM: myanmar burma
        NA: namibia
        NP: nepal
        NI: nicaragua
        NE: niger
        OM: oman
        PA: panama
        PY: paraguay
        QA: qatar
        RW: rwanda
        SN: senegal
        SO: somalia
        LK: lanka
        SD: sudan
        SY: syria syrian syrie
        TJ: tajikistan
        TZ: tanzania
        TN: tunisia tunisie tunesien
        TM: turkmenistan
        UG: uganda
        UY: uruguay
        VE: venezuela
        YE: yemen
        ZM: zambia
        ZW: zimbabwe
        Hamburg: hamburg
        Frankfurt: frankfurt
        Stuttgart: stuttgart
        Lyon: lyon lione
        Marseille: marseille marseilles marsiglia
        Strasbourg: strasbourg strassburg
        Genoa: genova genoa genua
        Bologna: bologna
        Palermo: palermo
        Porto: porto oporto
        Bilbao: bilbao
        Valencia: valencia
        Zaragoza: zaragoza saragossa
        Rotterdam: rotterdam
        Utrecht: utrecht
        Luettich: liege luik luttich
        Graz: graz
        Salzburg: salzburg
        Bratislava: bratislava pressburg
        Ljubljana: ljubljana laibach
        Wroclaw: wroclaw breslau
        Gdansk: gdansk danzig
        Poznan: poznan posen
        Kaunas: kaunas
        Tartu: tartu
        Turku: turku abo
        Malmo: malmo
        Bergen: bergen
        Aarhus: aarhus arhus
        Skopje: skopje
        Sarajevo: sarajevo
        Tirana: tirana tirane
        Ankara: ankara
        Minsk: minsk
        Tbilisi: tbilisi tiflis
        Yerevan: yerevan
        Baku: baku
        Dubai: dubai
        AbuDhabi: abu dhabi
        Delhi: delhi
        Shenzhen: shenzhen
        Guangzhou: guangzhou canton
        Osaka: osaka
        Seoul: seoul
        Melbourne: melbourne
        Montreal: montreal
        Atlanta: atlanta
        Miami: miami
        Phoenix: phoenix
        Cleveland: cleveland
        Philadelphia: philadelphia
        Washington: washington
        Francisco: francisco
        California: california
        Texas: texas
        Florida: florida
        Bavaria: bayern bavaria bayerische bayerischer baviera
        Hessen: hessen hesse hessische
        Saxony: sachsen saxony sachsische
        Catalonia: catalunya cataluna catalonia katalonien
        Andalusia: andalucia andalusien andalusia
        Lombardy: lombardia lombardei lombardy
        Tuscany: toscana toskana tuscany
        Flanders: vlaanderen flandern flandre flanders vlaamse
        Wallonia: wallonie wallonia wallonien wallonne
        # region
        EU: europe europa european europeen europeenne europaische europeo europea europees eu
        Asia: asia asian asien asie asiatic
        Pacific: pacific pazifik
        Atlantic: atlantic
        Baltic: baltic baltija
        Balkan: balkan balkans
        Nordic: nordic nordisk scandinavia scandinavian skandinavien
        Latam: latin latinoamerica
        """
}
