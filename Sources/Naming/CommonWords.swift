/// Words that many names share, and what they are: one meaning a line, its name, and after the colon how Europe's languages
/// write it, folded as names are: lower case, Latin letters.
enum CommonWords {
    /// A heading names the kind of the meanings under it; `WordKind` says how much each kind weighs. What a word means in the
    /// first line that has it, it means everywhere.
    static let data: StaticString = """
        # small
        of: of de du des del della delle dello dei degli di da do dos das d van von vom der den het la le les il lo
          el los las die the a an l en im in am zu zum zur au aux na w z ze v ve pri pro po ter for fur pour
          per para por til av af och og ja i y e et und and with mit avec s k u o os as by at on to from dell
          nell sull all dall
        # number
        1: one first eins erste erster erstes uno una primo prima primer primera un premier premiere een eerste
          forste ett forsta yksi jeden prvni prva pervyy ena proti primeiro primeira
        2: two second zwei zweite zweiter due secondo seconda segundo segunda deux deuxieme twee tweede anden andre
          tva andra kaksi dva druhy druga vtoroy deftera dois
        3: three third drei dritte dritter tre terzo terza tres tercero tercera trois troisieme drie derde tredje
          kolme tri treti treca tretiy trzy
        4: four fourth vier vierte quattro quarto quarta cuatro cuarto quatre quatrieme fire fyra fjerde nelja ctyri
          cetiri chetyre cztery
        5: five fifth funf funfte cinque quinto quinta cinco cinq cinquieme vijf vijfde fem femte viisi pet pyat piec
        6: six sixth sechs sechste sei sesto seis sexto sixieme zes zesde seks sex sjette kuusi sest shest szesc
        7: seven seventh sieben siebte sette settimo siete septimo sept septieme zeven zevende syv sju seitseman
          sedam sem siedem
        8: eight eighth acht achte otto ottavo ocho octavo huit huitieme atte atta kahdeksan osam vosem osiem
        9: nine ninth neun neunte nove nono nueve noveno neuf neuvieme negen ni nio yhdeksan devet devyat dziewiec
        10: ten tenth zehn zehnte dieci decimo diez dix dixieme tien tiende ti tio kymmenen deset desyat dziesiec
        11: eleven eleventh elf elfte undici once onze
        12: twelve twelfth zwolf dodici doce douze twaalf
        13: thirteen thirteenth
        14: fourteen fourteenth
        15: fifteen fifteenth
        16: sixteen sixteenth
        17: seventeen seventeenth
        18: eighteen eighteenth
        19: nineteen nineteenth
        20: twenty twentieth zwanzig venti veinte vingt twintig
        30: thirty thirtieth dreissig trenta treinta trente
        40: forty fortieth fourty vierzig quaranta cuarenta quarante
        50: fifty fiftieth funfzig cinquanta cincuenta cinquante
        60: sixty sixtieth
        70: seventy seventieth
        80: eighty eightieth
        90: ninety ninetieth
        100: hundred hundredth hundert cento cien cent honderd sto
        1000: thousand thousandth tausend mille mil duizend
        # filler
        group: group groupe gruppe gruppo grupo groep grupa gruppa koncern konzern concern skupina gruppen grp ryhma
        company: company co compagnie companies compania companhia compagnia kompaniya kompanija kampani kompania
          cie cia gesellschaft selskab bolag spolecnost spolka firma firm etaireia eteria drustvo druzba obshchestvo
        corporation: corporation corp korporatsiya corporacion corporate
        number: number no nr num numero nummer numer
        department: department dept departement departamento abteilung
        division: division div
        branch: branch filiale succursale sucursal zweigniederlassung niederlassung filial
        subsidiary: subsidiary tochter
        domain: com net org www http https
        limited: ltd limited
        # common
        enterprise: enterprise enterprises entreprise entreprises empresa impresa predpriyatie pidpryyemstvo
          unternehmen
        holding: holding holdings beteiligung beteiligungs beteiligungen houdster hldg hldgs holdingi
        international: international internationale internazionale internacional internationaal internationella
          mezinarodni mezhdunarodnyy mezhdunarodnaya medjunarodni intl int intern
        global: global globale worldwide mondial mundial weltweit world
        national: national nationale nazionale nacional natsionalnyy natsionalnaya narodni nationaal natl nat
          ethniki nationella kansallinen
        general: general gen generale allgemeine allgemeiner algemene
        united: united vereinigte unis uniti unidos verenigde forenede forenade
        new: new neue nouveau nouvelle nuova nuovo nueva nuevo nieuwe ny novi nova
        # business
        bank: bank banque banco banca banka banken banki bankas pankki trapeza bankhaus sberkasse banking bancaire bnk
        savings: savings sparkasse sparbank sparebank epargne ahorros risparmio sporitelna spar
        trust: trust trusts
        fund: fund fonds fondo fundusz funds fond fondos fundo
        finance: finance financial finanz finanzen finanze finanzas finanziaria financiera financiere fin finans
          finansowe
        capital: capital kapital
        asset: asset assets
        investment: investment investments invest inv investissement inversiones investimenti investeringen
        insurance: insurance versicherung versicherungen assurance assurances assicurazioni seguros seguro
          verzekeringen verzekering forsikring forsakring vakuutus ubezpieczen pojistovna strakhovaya ins asigurari
          osiguranje
        telecom: telecom telekom telecommunications telekommunikation telecomunicaciones telecomunicazioni
          telecommunication telekomunikacja telecoms
        mobile: mobile mobil movil moviles mobiles mobility
        energy: energy energie energia energi energija energiya energetika
        power: power strom
        gas: gas gaz gasversorgung
        oil: oil petrol neft ol ulje nafta
        petroleum: petroleum petrolio petroleo
        water: water wasser eau acqua agua vand vatten vesi voda
        electricity: electricity electric elektrizitat electricite elettrica electrica elec elektro elektrik
        hospital: hospital krankenhaus hopital ospedale ziekenhuis sygehus sjukhus sairaala szpital nemocnice korhaz
          bolnica spital nosokomeio kliniek hospitalar
        clinic: klinik clinic klinikum clinique clinica kliniken polyclinic klinika
        medical: medical medizinische medizin medico medica medicale medisch med
        health: health gesundheit sante salute salud saude zorg helse halsa terveys zdrowie zdravi sanitaria
          sanitario sanidad healthcare
        pharmacy: pharmacy apotheke pharmacie farmacia apotheek apotek apteka lekarna
        pharma: pharma pharmaceutical pharmaceuticals pharmazeutische pharmaceutique farmaceutici farma
        university: university universitat universite universita universidad universidade universiteit universitet
          yliopisto uniwersytet univerzita egyetem univerzitet panepistimio univ
        school: school schule ecole scuola escuela escola skole skola koulu szkola iskola
        institute: institute institut istituto instituto instituut instytut inst
        academy: academy akademie academie accademia academia akademia
        research: research forschung recherche ricerca investigacion onderzoek
        city: city stadt ville citta ciudad cidade stad kaupunki miasto mesto grad
        town: town
        municipality: municipality gemeinde commune comune municipio municipalidad gemeente kommune kommun kunta
          gmina obec opcina opstina dimos ayuntamiento camara municipal obcina primaria mairie urad
        county: county kreis landkreis comte contea condado fylke lan powiat zupanija
        region: region regione regional
        province: provincia province provincie
        ministry: ministry ministerium ministere ministero ministerio ministerie ministerstvo ministerstwo
          ministerul ypourgeio
        government: government govt regierung gouvernement governo gobierno regering vlada rzad kormany
        agency: agency agentur agence agenzia agencia agentschap agentura
        authority: authority behorde autorite autorita autoridad autoriteit
        police: police polizei policia polizia politie politi polis policija policja poliisi
        service: service services servicios servizi dienste dienst diensten dienstleistungen servicos serwis svc
          svcs servis tjanster
        solutions: solutions solution losungen soluciones soluzioni oplossingen
        systems: systems system systeme sistemas sistemi systemer sys sistem
        technology: technology technologies technologie technologien tecnologia tecnologias technik tech techno
          teknologi tehnologii tehnologija technologii
        software: software
        digital: digital numerique
        data: data
        media: media medien medios mediengruppe
        music: music musik musique
        television: television tv fernsehen televizija telewizja
        news: news zeitung journal giornale diario krant avis tidning gazeta
        publishing: publishing publisher publishers verlag editions editore editorial uitgeverij press
        shipping: shipping schifffahrt schiffahrt rederi scheepvaart
        marine: maritime marine
        transport: transport transporte transports trasporti transportation vervoer spedition transportes trans
        logistics: logistics logistik logistique logistica logistiek logistika
        rail: rail railway railways bahn eisenbahn ferrovie ferrocarriles spoorwegen chemins fer zeleznice jarnvag
          jernbane
        airline: airline airlines luftfahrt
        airways: airways
        lines: lines
        aviation: aviation aero aerospace
        airport: airport flughafen aeroport aeroporto aeropuerto luchthaven lufthavn lotnisko
        automotive: automotive auto autos automobile automobiles automobil
        motor: motors motor motoren
        cars: cars car
        construction: construction constructions bau bygg costruzioni construcciones bouw budowa stroy stroitelstvo
          rakennus
        building: building builders
        engineering: engineering ingenieria ingegneria ingenieurburo
        steel: steel stahl acier acciaio acero staal stal
        chemical: chemical chemicals chemie chimica chimie quimica
        mining: mining bergbau miniera minera
        manufacturing: manufacturing mfg manufacture
        industry: industry industries industrie industria industrias industrial ind industrielle promyshlennost
        production: production productions produktion
        products: products produits produkte prod product
        trading: trading trade handel handels handelsgesellschaft kereskedelmi trgovina torgovyy
        commerce: commerce commercio comercio
        import: import imports
        export: export exports
        retail: retail einzelhandel
        wholesale: wholesale grosshandel
        stores: stores store magasins
        market: markets market markt
        supermarket: supermarkets supermarket supermarkt
        shops: shop shops
        food: food foods lebensmittel alimentaire alimentari alimentos
        restaurant: restaurant restaurants gaststatte ristorante restaurante
        hotel: hotel hotels hoteles
        travel: travel reisen voyages viaggi viajes reizen tours touristik tourism tourisme
        real: real immobilien immobilier immobiliare inmobiliaria vastgoed estate realty property properties
          ejendomme fastigheter
        management: management mgmt mgt verwaltung gestion gestione beheer verwaltungs administration zarzadzanie
        consulting: consulting beratung conseil consulenza consultoria advies consultancy consultants
        advice: advisors advisory advisers
        partners: partners partner
        association: assoc association verband associazione asociacion vereniging forening associacao zwiazek
        associates: associates
        foundation: foundation fondation fondazione fundacion fundacao fundacja fonden alapitvany zaklada fundatia
          nadace
        society: society societe societa sociedad sociedade stowarzyszenie
        club: club klub verein
        center: center centre centro zentrum centrum tsentr sentrum senter keskus
        office: office buro bureau
        security: security sicherheit securite sicurezza seguridad beveiliging sakerhet okhrana
        cleaning: cleaning reinigung nettoyage pulizie schoonmaak
        development: development dev entwicklung developpement sviluppo desarrollo
        marketing: marketing
        advertising: advertising werbung publicite
        communications: communications communication comms kommunikation
        network: network networks netz netzwerk reseau rete red netwerk
        online: online
        internet: internet
        web: web
        games: games gaming spiele
        sports: sports sport
        entertainment: entertainment
        studio: studio studios
        works: works werke werk
        factory: fabrik factory fabrique fabbrica fabrika zavod plant usine fabryka
        laboratory: laboratory laboratories laboratoire laboratorio lab labs
        equipment: equipment
        supply: supply supplies
        resources: resources
        ventures: ventures venture
        equity: equity
        securities: securities
        mortgage: mortgage mortgages hypotheken
        credit: credit kredit credito krediet
        leasing: leasing
        payment: payment payments pay zahlung
        farms: farm farms
        brothers: brothers bros freres fratelli gebruder hermanos gebroeders hnos gebr irmaos
        sons: son sons sohne fils figli hijos zonen filhos
        law: law legal rechtsanwalte avocats
        church: church kirche eglise chiesa iglesia kerk
        court: court gericht tribunal
        agriculture: agriculture agricultural landwirtschaft agro agri agricole
        housing: housing wohnungsbau wohnen bolig
        electronics: electronics elektronik
        textile: textile textiles
        furniture: furniture mobel meubles mobili muebles meble
        # spelling
        labour: labour labor
        saint: st saint sankt sint santo santa sveti sw
        mount: mt mount
        fort: ft fort
        tire: tyre tire
        aluminum: aluminium aluminum
        gray: grey gray
        check: cheque check
        """
}
