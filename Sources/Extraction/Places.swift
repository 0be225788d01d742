/// The places whose names and adjectives say whose authority is meant, in each of the languages.
///
/// Patterns as in `AuthorityTable`: folded, word by word, `*` for any letters, the longest wins (`Lower Saxony` over
/// `Saxony`). `^` where the text must write a capital (`^Polish`), and every one of a pattern all in capitals
/// (`^USA`: Spanish `usa` says "uses"). `~` where the word is as often something else (`~Brussels` is the Union,
/// Hungarian `~ír` also says "writes"): it tells a place only right beside a word for a watchdog. Cities are seats
/// of an authority or capitals, used as its name ("Dublin"); Luxembourg is also the seat of the Court of Justice,
/// Berlin is the Land.
enum PlaceTable {
    /// `CODE | lang: country; adjectives, inhabitants; cities | lang: …`
    static let text = #"""
        AT | bg: Австрия; австрийск*; австрийц*; Виена; виенск* \#
            | cs: rakousk*; Rakušan*; ^Vídeň; Vídni; Vídně; vídeňsk* \#
            | da: Østrig; Østrigs; østrigsk*; østriger*; Wien; Wiens \#
            | de: Österreich; Österreichs; österreichisch*; Österreicher; Österreichern; Wien; Wiens; \#
                Wiener \#
            | el: Αυστρία; Αυστρίας; αυστριακ*; Βιέννη; Βιέννης \#
            | en: Austria*; Vienna \#
            | es: Austria; austriac*; Viena; ~vienés; ~vienesa \#
            | et: Austria*; austerlas*; ^Viini; ^Viinis; ^Viin \#
            | fi: Itävalta*; Itävalla*; Wien; Wienin; Wienissä \#
            | fr: Autriche; autrichien*; ~Vienne; viennois* \#
            | ga: Ostair; Ostaire; hOstaire; Ostarach; Ostarachaí; Ostaraí; hOstaraí; Ostaracha; Vín \#
            | hr: Austrij*; Beč; Beču; Beča; bečki; bečka; bečke; bečkog; bečkom; bečkoj \#
            | hu: Ausztriá*; osztrák*; Bécs; Bécsben; Bécsi \#
            | is: Austurríki*; austurrísk*; ^Vín; ^Vínar; Vínarborg* \#
            | it: Austria; austriac*; ^Vienna; viennes* \#
            | lt: Austrij*; austrų; austrai; ^Vienoje \#
            | lv: Austrij*; austriešu; austrieši; ^Vīne; ^Vīnes \#
            | mt: Awstrija; Awstrijak; Awstrijaka; Awstrijaċi; Vjenna \#
            | nl: Oostenrijk; Oostenrijks; Oostenrijkse; Oostenrijkers; Wenen; Weense \#
            | no: Østerrike*; østerriksk*; austerrisk*; Wien; Wiens \#
            | pl: Austri*; Wiedeń; Wiedni*; wiedeńsk* \#
            | pt: Áustria; austríac*; Viena; vienense* \#
            | ro: Austria; Austriei; austriac; austriacă; austriece; austrieci; austriacul*; Viena; Vienei; \#
                vienez* \#
            | sk: rakúsk*; Rakúšan*; Viedeň; Viedni; Viedne; viedensk* \#
            | sl: Avstrij*; ^Dunaj; Dunaju; dunajsk* \#
            | sv: Österrike*; österrikisk*; österrikar*; Wien; Wiens
        BE | bg: Белгия; белгийск*; белгийц*; фламандск*; ~Брюксел; ~брюкселск* \#
            | cs: Belgie; Belgii; belgick*; Belgičan*; vlámsk*; ~Brusel; ~Bruselu; ~bruselsk* \#
            | da: Belgien*; belgisk*; belgier*; flamsk*; ~Bruxelles \#
            | de: Belgien; Belgiens; belgisch*; Belgier; Belgiern; flämisch*; ~Brüssel; ~Brüsseler \#
            | el: Βέλγιο; Βελγίου; βελγικ*; Βέλγοι; φλαμανδικ*; ~Βρυξέλλες; ~Βρυξελλών \#
            | en: Belgium; Belgian; Belgians; Flemish; ~Brussels \#
            | es: Bélgica; belga; belgas; ~flamenc*; ~Bruselas \#
            | et: Belgia; Belgias; Belgiast; belglas*; flaami; ~Brüssel* \#
            | fi: Belgia; Belgian; Belgiassa; Belgiasta; Belgiaan; Belgialle; belgialai*; flaamilai*; \#
                ~Bryssel* \#
            | fr: Belgique; belge; belges; flamand*; wallon*; ~Bruxelles; ~bruxellois* \#
            | ga: Beilg; Bheilg; mBeilg; Beilge; Beilgeach; Bheilgeach; Beilgí; Beilgeacha; ~Bruiséal; \#
                ~Bhruiséil; ~mBruiséal \#
            | hr: Belgij*; flamansk*; ~Bruxelles; ~Bruxellesu; ~briselsk* \#
            | hu: Belgium*; belga; belgák; flamand*; ~Brüsszel; ~brüsszeli \#
            | is: Belgía; Belgíu; belgísk*; Belgar; Belgum; flæmsk*; ~Brussel \#
            | it: Belgio; belga; belgi; belghe; fiammingh*; fiammingo; ~Bruxelles \#
            | lt: Belgij*; belgų; belgai; flamandų; ~Briusel* \#
            | lv: Beļģij*; beļģu; beļģi; flāmu; ~Brisele; ~Briseles \#
            | mt: Belġju; Belġjan; Belġjana; Belġjani; ~Brussell \#
            | nl: België; Belgische; Belgisch; Belgen; Vlaamse; Vlaams; Vlaanderen; ~Brussel; ~Brusselse \#
            | no: Belgia; Belgias; belgisk*; belgiere*; belgierne*; flamsk*; ~Brussel; ~Brussels \#
            | pl: Belgi*; Belgow*; flamandzk*; ~Bruksel* \#
            | pt: Bélgica; belga; belgas; ~flameng*; ~Bruxelas \#
            | ro: Belgia; Belgiei; belgian*; ~flamand*; ~Bruxelles \#
            | sk: belgick*; Belgičan*; flámsk*; ~Brusel; ~Bruseli; ~bruselsk* \#
            | sl: Belgij*; flamsk*; ~Bruselj; ~Bruslju; ~Bruslja; ~bruseljsk* \#
            | sv: Belgien*; belgisk*; belgare*; flamländsk*; ~Bryssel*
        BG | bg: България; българск*; българи; ^~София; софийск* \#
            | cs: bulharsk*; Bulhaři; ~Sofie; ~Sofii \#
            | da: Bulgarien*; bulgarsk*; bulgarere*; ~Sofia; ~Sofias \#
            | de: Bulgarien; Bulgariens; bulgarisch*; Bulgaren; ~Sofia \#
            | el: Βουλγαρία; Βουλγαρίας; βουλγαρικ*; Βούλγαροι; ~Σόφια; ~Σόφιας \#
            | en: Bulgaria; Bulgarian; Bulgarians; ~Sofia \#
            | es: búlgar*; ~Sofía \#
            | et: Bulgaaria*; bulgaarlas*; ~Sofia; ~Sofias \#
            | fi: Bulgaria*; ~Sofia; ~Sofian \#
            | fr: Bulgarie; bulgare; bulgares; ~Sofia \#
            | ga: Bulgáir; Bhulgáir; mBulgáir; Bulgáire; Bulgárach; Bhulgárach; Bulgáracha; Bulgáraí \#
            | hr: Bugarsk*; Bugari; ~Sofija; ~Sofiji \#
            | hu: Bulgáriá*; bolgár; bolgárok*; ~Szófia; ~szófiai \#
            | is: Búlgaría; Búlgaríu; búlgarsk*; Búlgarar; ~Sofia \#
            | it: bulgar*; ~Sofia \#
            | lt: Bulgarij*; bulgarų; bulgarai; ~Sofija; ~Sofijos \#
            | lv: Bulgārij*; bulgāru; bulgāri; ~Sofija; ~Sofijas \#
            | mt: Bulgarija; Bulgaru; Bulgara; Bulgari \#
            | nl: Bulgarije; Bulgaarse; Bulgaars; Bulgaren; ~Sofia \#
            | no: Bulgaria; Bulgarias; bulgarsk*; bulgarere*; ~Sofia; ~Sofias \#
            | pl: Bułgar*; ~Sofi* \#
            | pt: búlgar*; ~Sófia \#
            | ro: Bulgaria; Bulgariei; bulgar; bulgară; bulgare; bulgari; bulgărești; bulgăreasc*; ~Sofia \#
            | sk: bulharsk*; Bulhari; ~Sofia; ~Sofii \#
            | sl: Bolgarij*; bolgarsk*; Bolgari; ~Sofija; ~Sofiji \#
            | sv: Bulgarien*; bulgarisk*; bulgarer*; ~Sofia; ~Sofias
        CY | bg: Кипър; кипърск*; Никозия \#
            | cs: Kypr; Kypru; Kyprem; kypersk*; Nikósi* \#
            | da: Cypern*; cypriotisk*; cyprisk*; Nicosia* \#
            | de: Zypern; Zyperns; zyprisch*; zypriotisch*; zyprer; Zyprioten; Nikosia \#
            | el: Κύπρος; Κύπρο; Κύπρου; κυπριακ*; Κύπριοι; Κυπρίων; Λευκωσία; Λευκωσίας; \#
                Κυπριακή Δημοκρατία \#
            | en: Cyprus; Cypriot; Cypriots; Nicosia \#
            | es: Chipre; chipriota*; Nicosia \#
            | et: Küpros*; Nikosia* \#
            | fi: Kypros; Kyprokse*; kyproslai*; kyprolai*; Nikosia* \#
            | fr: Chypre; chypriote; chypriotes; Nicosie \#
            | ga: Cipir; Chipir; gCipir; Cipire; Cipireach; Chipireach \#
            | hr: Cipar; Cipra; Cipru; Ciprom; ciparsk*; Nikozij* \#
            | hu: Ciprus*; Nicosia; nicosiai \#
            | is: Kýpur; Kýpurs; kýpversk*; Níkósía \#
            | it: Cipro; cipriot*; Nicosia \#
            | lt: Kipras; Kipro; Kipre; Kiprui; Kiprą; kipriečių; Nikosij* \#
            | lv: Kipra; Kipras; Kiprai; Kipru; kipriešu; Nikosij* \#
            | mt: Ċipru; Ċiprijott; Ċiprijotta; Ċiprijotti; Nikosija \#
            | nl: Cyprus; Cypriotische; Cypriotisch; Cyprioten; Nicosia \#
            | no: Kypros; kypriotisk*; kyprisk*; Nikosia* \#
            | pl: Cypr; Cypru; Cyprze; Cyprem; cypryjsk*; Cypryjczy*; Nikozj* \#
            | pt: Chipre; cipriota*; Nicósia \#
            | ro: Cipru; Ciprul; Ciprului; cipriot*; Nicosia \#
            | sk: Cyprus; Cypru; Cypre; cypersk*; cyprusk*; Nikózi* \#
            | sl: Ciper; Cipra; Cipru; Ciprom; ciprsk*; Nikozij* \#
            | sv: Cypern*; cypriotisk*; cyprisk*; cyprioter*; Nicosia*
        CZ | bg: Чехия; Чешка република; Чешката република; чешк*; чехите; Прага; пражк* \#
            | cs: česk*; Čech; Čechy; Čechách; Češi; Praha; Prahy; Praze; pražsk* \#
            | da: Tjekkiet*; tjekkisk*; tjekker*; Prag; Prags \#
            | de: Tschechien; Tschechiens; tschechisch*; Tschechische Republik; Tschechischen Republik; \#
                Tschechen; Prag; Prager \#
            | el: Τσεχία; Τσεχίας; Τσέχικ*; Τσέχοι; Πράγα; Πράγας \#
            | en: Czech; Czechs; Czechia; Czech Republic; Prague \#
            | es: Chequia; República Checa; checo; checos; checa; checas; Praga \#
            | et: Tšehhi*; Praha; Prahas \#
            | fi: Tšekki; Tšekin; Tšekissä; Tšekistä; Tšekkiin; Tšekin tasavalta; tšekkiläi*; Praha; \#
                Prahan; Prahassa \#
            | fr: Tchéquie; République tchèque; tchèque; tchèques; Prague \#
            | ga: ^~Seic; tSeic; Seice; Seicia; tSeicia; Seiceach; Seiceacha; Phoblacht na Seice; \#
                Poblacht na Seice; Prág; Phrág; bPrág \#
            | hr: Češk*; Česi; Prag; Pragu; Praga; prašk* \#
            | hu: Csehország*; cseh; csehek*; Cseh Köztársaság*; Prágá* \#
            | is: Tékkland*; tékknesk*; Tékkar; Tékkum; Tékka; Prag \#
            | it: Cechia; Repubblica Ceca; ceco; ceca; cechi; ceche; Praga \#
            | lt: Čekij*; ~čekų; ~čekai; Praha; Prahos; Prahoje \#
            | lv: Čehij*; čehu; čehi; Prāga; Prāgas \#
            | mt: Ċekja; Repubblika Ċeka; Ċek; Ċeka; Ċeki; Praga \#
            | nl: Tsjechië; Tsjechische; Tsjechisch; Tsjechen; Praag; Praagse \#
            | no: Tsjekkia; Tsjekkias; tsjekkisk*; Den tsjekkiske republikk; tsjekkere*; Praha; Prahas \#
            | pl: Czechy; Czech; Czechach; Czechom; czesk*; Czeska Republika; Republika Czeska; \#
                Republiki Czeskiej; Czesi; Praga; Pradze; Pragi; prask* \#
            | pt: Chéquia; República Checa; Tchéquia; checo; checos; checa; checas; tcheco; tcheca; Praga \#
            | ro: Cehia; Cehiei; Republica Cehă; Republicii Cehe; ceh; cehă; cehe; cehi; Praga \#
            | sk: česk*; Češi; Čechov; Čechy; Čechách; Praha; Prahy; Prahe; pražsk* \#
            | sl: Češk*; Čehi; Praga; Prage; Pragi; praški; praška; praške; praškega; praškem \#
            | sv: Tjeckien*; tjeckisk*; tjecker; tjeckerna*; Prag; Prags
        DE | bg: Германия; германск*; немск*; германц*; Бон \#
            | cs: německ*; Němc*; Bonn; Bonnu; ~spolkov* \#
            | da: Tyskland*; tysk; tyske; tyskt; tyskerne*; tyskere*; Bonn \#
            | de: deutsch*; ^~Bund; Bundesrepublik; ~Bundesbehörde; Bonn; Bonner \#
            | el: Γερμανία; Γερμανίας; γερμανικ*; Γερμανοί; Γερμανών; Βόννη; Βόννης \#
            | en: Germany; German; Germans; Bonn \#
            | es: Alemania; alemán; alemana; alemanas; alemanes; germano; germana; germanos; Bonn \#
            | et: Saksamaa*; Saksa; sakslas*; Bonni; Bonn \#
            | fi: Saksa; Saksan; Saksassa; Saksasta; Saksaan; Saksalle; Saksalta; saksalai*; Bonn; Bonnin \#
            | fr: Allemagne; allemand*; outre-Rhin; Bonn \#
            | ga: Gearmáin; Ghearmáin; nGearmáin; Gearmáine; Gearmánach; Ghearmánach; nGearmánach; \#
                Gearmánacha; Gearmánaí; Bonn \#
            | hr: Njemačk*; Nijemci; Bonn; Bonnu \#
            | hu: Németország*; német; németek*; Bonn; bonni \#
            | is: Þýskaland*; þýsk; þýska; þýsku; þýski; þýskur; þýskt; þýskra; þýskum; þýskrar; þýskri; \#
                þýskan; Þjóðverj*; ^Bonn \#
            | it: Germania; tedesco; tedesca; tedeschi; tedesche; Bonn \#
            | lt: Vokietij*; vokiečių; vokiečiai; Bona; Bonos; Bonoje \#
            | lv: Vācij*; vācu; vācieši; Bonna; Bonnas \#
            | mt: Ġermanja; Ġermaniż; Ġermaniża; Ġermaniżi; Bonn \#
            | nl: Duitsland; Duitse; Duits; Duitsers; Bonn \#
            | no: Tyskland*; tysk; tyske; tyskerne*; tyskere*; ^Bonn \#
            | pl: Niemcy; Niemiec; Niemczech; Niemcom; Niemcami; niemieck*; Bonn \#
            | pt: Alemanha; alemão; alemã; alemães; alemãs; germânic*; Bona \#
            | ro: Germania; Germaniei; german; germană; germane; germani; Bonn; nemțesc; nemțească \#
            | sk: nemeck*; Nemci; Nemcov; Bonn; Bonne; ~spolkov* \#
            | sl: Nemčij*; nemšk*; Nemci; Bonn; Bonnu \#
            | sv: Tyskland*; tysk; tyska; tyske; tyskt; tyskar*; Bonn
        DE-BB | bg: Бранденбург; бранденбургск* \#
            | cs: Braniborsk* \#
            | da: Brandenburg*; Brandenborg* \#
            | de: Brandenburg; Brandenburgs; brandenburgisch*; Brandenburger; Kleinmachnow; ~Potsdam; \#
                ~Potsdamer \#
            | el: Βρανδεμβούργο; Βρανδεμβούργου \#
            | en: Brandenburg \#
            | es: Brandeburgo; Brandemburgo \#
            | et: Brandenburg* \#
            | fi: Brandenburg* \#
            | fr: Brandebourg; brandebourgeois* \#
            | ga: Brandenburg \#
            | hr: Brandenburg*; brandenburšk* \#
            | hu: Brandenburg; brandenburgi \#
            | is: Brandenborg*; Brandenburg \#
            | it: Brandeburgo \#
            | lt: Brandenburgas; Brandenburgo \#
            | lv: Brandenburga; Brandenburgas \#
            | mt: Brandenburg; Brandenburgu \#
            | nl: Brandenburg; Brandenburgse \#
            | no: Brandenburg* \#
            | pl: Brandenburgi*; brandenbursk* \#
            | pt: Brandemburgo \#
            | ro: Brandenburg; Brandenburgului \#
            | sk: Brandenbursk* \#
            | sl: Brandenburšk*; Brandenburg \#
            | sv: Brandenburg*
        DE-BE | bg: Берлин; берлинск* \#
            | cs: Berlín; Berlína; Berlíně; berlínsk* \#
            | da: Berlin; Berlins \#
            | de: Berlin; Berlins; Berliner; Hauptstadtbehörde \#
            | el: Βερολίνο; Βερολίνου; βερολινέζικ* \#
            | en: Berlin; Berliner \#
            | es: Berlín; berlinés; berlinesa \#
            | et: Berliin; Berliini; Berliinis \#
            | fi: Berliini* \#
            | fr: Berlin; berlinois* \#
            | ga: Beirlín; Bheirlín; mBeirlín \#
            | hr: Berlin; Berlinu; Berlina; berlinsk* \#
            | hu: Berlin; Berlinben; berlini \#
            | is: Berlín; Berlínar \#
            | it: Berlino; berlines* \#
            | lt: Berlynas; Berlyno; Berlyne \#
            | lv: Berlīne; Berlīnes \#
            | mt: Berlin \#
            | nl: Berlijn; Berlijnse; Berlin \#
            | no: Berlin; Berlins \#
            | pl: Berlin; Berlina; Berlinie; Berlinem; berlińsk* \#
            | pt: Berlim; berlinense* \#
            | ro: Berlin; Berlinul; Berlinului; berlinez* \#
            | sk: Berlín; Berlína; Berlíne; berlínsk* \#
            | sl: Berlin; Berlinu; Berlina; berlinsk* \#
            | sv: Berlin; Berlins
        DE-BW | bg: Баден-Вюртемберг \#
            | cs: Bádenska-Württemberska; Bádensku-Württembersku; bádensko-württembersk* \#
            | da: Baden-Württemberg*; Stuttgart* \#
            | de: Baden-Württemberg; Baden-Württembergs; baden-württembergisch*; baden-württemberger; \#
                ~Südwesten; Stuttgart; Stuttgarter \#
            | el: Βάδη-Βυρτεμβέργη; Βάδης-Βυρτεμβέργης \#
            | en: Baden-Württemberg; Baden-Wuerttemberg; Stuttgart \#
            | es: Baden-Württemberg; Baden-Wurtemberg; Stuttgart \#
            | et: Baden-Württemberg* \#
            | fi: Baden-Württemberg* \#
            | fr: Bade-Wurtemberg; Stuttgart \#
            | ga: Baden-Württemberg \#
            | hr: Baden-Württemberg* \#
            | hu: Baden-Württemberg; baden-württembergi; stuttgarti \#
            | is: Baden-Württemberg \#
            | it: Baden-Württemberg; Stoccarda \#
            | lt: Badenas-Viurtembergas; Badeno-Viurtembergo \#
            | lv: Bādene-Virtemberga; Bādenes-Virtembergas \#
            | mt: Baden-Württemberg \#
            | nl: Baden-Württemberg; Stuttgart \#
            | no: Baden-Württemberg*; Stuttgart* \#
            | pl: Badenia-Wirtembergia; Badenii-Wirtembergii; badeńsko-wirtembersk* \#
            | pt: Baden-Württemberg; Estugarda \#
            | ro: Baden-Württemberg; Stuttgart \#
            | sk: Bádensko-Württembersko; Bádenska-Württemberska; Bádensku-Württembersku \#
            | sl: Baden-Württemberg* \#
            | sv: Baden-Württemberg*; Stuttgart*
        DE-BY | bg: Бавария; баварск* \#
            | cs: Bavorsk* \#
            | da: Bayern*; bayersk*; bayrisk*; ~München* \#
            | de: Bayern; Bayerns; bayerisch*; bayrisch*; ~München; ~Münchner; Ansbach; Ansbacher \#
            | el: Βαυαρία; Βαυαρίας; βαυαρικ* \#
            | en: Bavaria; Bavarian; Bavarians; ~Munich \#
            | es: Baviera; bávar*; ~Múnich \#
            | et: Baieri*; Baier \#
            | fi: Baijeri* \#
            | fr: Bavière; bavarois*; ~Munich \#
            | ga: Baváir; Bhaváir; mBaváir; Baváire; Bavárach \#
            | hr: Bavarsk* \#
            | hu: Bajorország*; bajor; ~müncheni \#
            | is: Bæjaraland*; bæversk* \#
            | it: Baviera; bavares*; ~Monaco di Baviera \#
            | lt: Bavarij*; bavarų \#
            | lv: Bavārij*; bavāriešu \#
            | mt: Bavarja; Bavariż; Bavariża; Bayern \#
            | nl: Beieren; Beierse; Beiers; ~München \#
            | no: Bayern*; bayersk*; ~München* \#
            | pl: Bawari*; bawarsk* \#
            | pt: Baviera; bávar*; ~Munique \#
            | ro: Bavaria; Bavariei; bavarez*; ~München \#
            | sk: Bavorsk* \#
            | sl: Bavarsk* \#
            | sv: Bayern*; bayersk*; ~München*
        DE-HB | bg: Бремен; бременск* \#
            | cs: Brémy; Brém; Brémách; brémsk* \#
            | da: Bremen* \#
            | de: Bremen; Bremens; Bremer; bremisch*; Bremerhaven; Hansestadt Bremen \#
            | el: Βρέμη; Βρέμης \#
            | en: Bremen \#
            | es: Bremen \#
            | et: Bremen* \#
            | fi: Bremen* \#
            | fr: Brême; brêmois* \#
            | ga: Bremen \#
            | hr: Bremen* \#
            | hu: Bréma; brémai \#
            | is: Bremen; Brimar; Brimum \#
            | it: Brema \#
            | lt: Brėmenas; Brėmeno \#
            | lv: Brēmene; Brēmenes \#
            | mt: Bremen \#
            | nl: Bremen; Bremense \#
            | no: Bremen* \#
            | pl: Brema; Bremy; Bremie; bremeńsk* \#
            | pt: Bremen; Brema \#
            | ro: Bremen; Bremenului \#
            | sk: Brémy; Brém; Brémach; brémsk* \#
            | sl: Bremen; Bremna; Bremnu \#
            | sv: Bremen*
        DE-HE | bg: Хесен; хесенск* \#
            | cs: Hesensk* \#
            | da: Hessen*; hessisk* \#
            | de: Hessen; Hessens; hessisch*; Wiesbaden; Wiesbadener \#
            | el: Έσση; Έσσης \#
            | en: Hesse; Hessian \#
            | es: Hesse; Hessen \#
            | et: Hessen* \#
            | fi: Hessen* \#
            | fr: Hesse; hessois* \#
            | ga: Heise; Hessen \#
            | hr: Hessen; Hessenu; Hessena; hesensk* \#
            | hu: Hessen; hesseni \#
            | is: Hessen \#
            | it: Assia \#
            | lt: Hesenas; Heseno; Hesene \#
            | lv: Hesene; Hesenes \#
            | mt: Hesse; Hessen \#
            | nl: Hessen; Hessische \#
            | no: Hessen*; hessisk* \#
            | pl: Hesja; Hesji; hesk* \#
            | pt: Hesse; Hessen \#
            | ro: Hessa; Hessen \#
            | sk: Hesensk* \#
            | sl: Hessen; Hessnu; Hessna; hessensk* \#
            | sv: Hessen*
        DE-HH | bg: Хамбург; хамбургск* \#
            | cs: Hamburk*; hambursk*; Hamburg \#
            | da: Hamborg*; Hamburg; Hamburgs \#
            | de: Hamburg; Hamburgs; Hamburger; hamburgisch*; Hansestadt Hamburg; ~hanseatisch* \#
            | el: Αμβούργο; Αμβούργου \#
            | en: Hamburg \#
            | es: Hamburgo; hamburgués; hamburguesa \#
            | et: Hamburg; Hamburgi; Hamburgis \#
            | fi: Hampuri; Hampurin; Hampurissa; hampurilai*; Hamburg \#
            | fr: Hambourg; hambourgeois*; Hamburg \#
            | ga: Hamburg; Hamburgach \#
            | hr: Hamburg; Hamburgu; Hamburga; hamburšk* \#
            | hu: Hamburg; Hamburgban; hamburgi \#
            | is: Hamborg; Hamborgar; Hamburg \#
            | it: Amburgo; amburghes* \#
            | lt: Hamburgas; Hamburgo; Hamburge \#
            | lv: Hamburga; Hamburgas \#
            | mt: Hamburg; Amburgu \#
            | nl: Hamburg; Hamburgse; Hamburgs \#
            | no: Hamburg; Hamburgs \#
            | pl: Hamburg; Hamburga; Hamburgu; hambursk* \#
            | pt: Hamburgo; hamburguês; hamburguesa \#
            | ro: Hamburg; Hamburgului; hamburghez* \#
            | sk: Hamburg; Hamburgu; Hamburgom; hambursk* \#
            | sl: Hamburg; Hamburgu; Hamburga; hamburšk* \#
            | sv: Hamburg; Hamburgs
        DE-MV | bg: Мекленбург-Предна Померания \#
            | cs: Meklenbursko-Přední Pomořansko; Meklenburska-Předního Pomořanska; \#
                Meklenbursku-Předním Pomořansku \#
            | da: Mecklenburg-Vorpommern* \#
            | de: Mecklenburg-Vorpommern; Mecklenburg-Vorpommerns; mecklenburg-vorpommersch*; \#
                mecklenburgisch*; Schwerin; Schweriner \#
            | el: Μεκλεμβούργο-Δυτική Πομερανία; Μεκλεμβούργο-Προπομερανία; Μεκλεμβούργου-Προπομερανίας \#
            | en: Mecklenburg-Western Pomerania; Mecklenburg-West Pomerania; Mecklenburg-Vorpommern \#
            | es: Mecklemburgo-Pomerania Occidental; Mecklemburgo-Antepomerania; Mecklenburg-Vorpommern \#
            | et: Mecklenburg-Vorpommern* \#
            | fi: Mecklenburg-Etu-Pommeri*; Mecklenburg-Vorpommern* \#
            | fr: Mecklembourg-Poméranie-Occidentale; Mecklembourg; Mecklenburg-Vorpommern \#
            | ga: Mecklenburg-Vorpommern \#
            | hr: Mecklenburg-Zapadno Pomorje; Mecklenburg-Prednje Pomorje; Mecklenburg-Vorpommern \#
            | hu: Mecklenburg-Elő-Pomeránia; mecklenburg-elő-pomerániai \#
            | is: Mecklenburg-Vorpommern \#
            | it: Meclemburgo-Pomerania Anteriore; Meclemburgo-Pomerania; Mecklenburg-Vorpommern \#
            | lt: Meklenburgas-Pomeranija; Meklenburgo-Pomeranijos; Meklenburgo-Priešakinės Pomeranijos \#
            | lv: Mēklenburga-Priekšpomerānija; Mēklenburgas-Priekšpomerānijas \#
            | mt: Mecklenburg-Vorpommern \#
            | nl: Mecklenburg-Voor-Pommeren; Mecklenburg-Vorpommern \#
            | no: Mecklenburg-Vorpommern* \#
            | pl: Meklemburgia-Pomorze Przednie; Meklemburgii-Pomorzu Przednim; \#
                Meklemburgii-Pomorza Przedniego \#
            | pt: Mecklemburgo-Pomerânia Ocidental; Mecklenburg-Vorpommern \#
            | ro: Mecklenburg-Pomerania Inferioară; Mecklenburg-Pomerania de Vest; Mecklenburg-Vorpommern \#
            | sk: Meklenbursko-Predpomoransko; Meklenburska-Predpomoranska; Meklenbursku-Predpomoransku \#
            | sl: Mecklenburg-Predpomorjansk* \#
            | sv: Mecklenburg-Vorpommern*
        DE-NI | bg: Долна Саксония; долносаксонск* \#
            | cs: Dolní Sasko; Dolního Saska; Dolním Sasku; dolnosask* \#
            | da: Niedersachsen*; Hannover* \#
            | de: Niedersachsen; Niedersachsens; niedersächsisch*; Hannover; Hannoveraner \#
            | el: Κάτω Σαξονία; Κάτω Σαξονίας \#
            | en: Lower Saxony; Lower Saxon; Hanover \#
            | es: Baja Sajonia; Hannover \#
            | et: Alam-Saksi* \#
            | fi: Ala-Saksi; Ala-Saksin; Ala-Saksissa \#
            | fr: Basse-Saxe; Hanovre \#
            | ga: Sacsain Íochtarach; tSacsain Íochtarach; Niedersachsen \#
            | hr: Donja Saska; Donje Saske; Donjoj Saskoj; donjosask* \#
            | hu: Alsó-Szászország*; alsószász \#
            | is: Neðra-Saxland*; Niedersachsen \#
            | it: Bassa Sassonia; Hannover \#
            | lt: Žemutin* Saksonij* \#
            | lv: Lejassaksij* \#
            | mt: Sassonja t'Isfel; Niedersachsen \#
            | nl: Nedersaksen; Nedersaksische; Hannover \#
            | no: Niedersachsen*; Hannover* \#
            | pl: Dolna Saksonia; Dolnej Saksonii; dolnosaksońsk* \#
            | pt: Baixa Saxónia; Hanôver \#
            | ro: Saxonia Inferioară; Saxoniei Inferioare; Hanovra \#
            | sk: Dolné Sasko; Dolného Saska; Dolnom Sasku; dolnosask* \#
            | sl: Spodnja Saška; Spodnje Saške; Spodnji Saški; spodnjesašk* \#
            | sv: Niedersachsen*; Hannover*
        DE-NW | bg: Северен Рейн-Вестфалия \#
            | cs: Severní Porýní-Vestfálsko; Severního Porýní-Vestfálska; Severním Porýní-Vestfálsku \#
            | da: Nordrhein-Westfalen* \#
            | de: Nordrhein-Westfalen; Nordrhein-Westfalens; nordrhein-westfälisch*; NRW; NRWs; \#
                ~Düsseldorf; ~Düsseldorfer \#
            | el: Βόρεια Ρηνανία-Βεστφαλία; Βόρειας Ρηνανίας-Βεστφαλίας \#
            | en: North Rhine-Westphalia; North Rhine-Westphalian; NRW \#
            | es: Renania del Norte-Westfalia \#
            | et: Nordrhein-Westfalen* \#
            | fi: Nordrhein-Westfalen* \#
            | fr: Rhénanie-du-Nord-Westphalie; Rhénanie-Nord-Westphalie \#
            | ga: Nordrhein-Westfalen \#
            | hr: Sjeverna Rajna-Vestfalija; Sjeverne Rajne-Vestfalije; Sjevernoj Rajni-Vestfaliji \#
            | hu: Észak-Rajna-Vesztfáliá* \#
            | is: Norðurrín-Vestfalía; Norðurrín-Vestfalíu; Nordrhein-Westfalen \#
            | it: Nord Reno-Westfalia; Renania Settentrionale-Vestfalia; Nordreno-Vestfalia; \#
                Renania Settentrionale-Westfalia \#
            | lt: Šiaurės Reinas-Vestfalija; Šiaurės Reino-Vestfalijos; Šiaurės Reino ir Vestfalijos \#
            | lv: Ziemeļreina-Vestfālene; Ziemeļreinas-Vestfālenes; Ziemeļreina-Vestfāleni \#
            | mt: Nordrhein-Westfalen; North Rhine-Westphalia \#
            | nl: Noordrijn-Westfalen; Noordrijn-Westfaalse; NRW \#
            | no: Nordrhein-Westfalen* \#
            | pl: Nadrenia Północna-Westfalia; Nadrenii Północnej-Westfalii; Nadrenia-Westfalia \#
            | pt: Renânia do Norte-Vestefália; Renânia do Norte-Vestfália \#
            | ro: Renania de Nord-Westfalia; Renaniei de Nord-Westfalia \#
            | sk: Severné Porýnie-Vestfálsko; Severného Porýnia-Vestfálska; Severnom Porýní-Vestfálsku \#
            | sl: Severno Porenje-Vestfalija; Severnega Porenja-Vestfalije; Severnem Porenju-Vestfaliji \#
            | sv: Nordrhein-Westfalen*
        DE-RP | bg: Рейнланд-Пфалц \#
            | cs: Porýní-Falc; Porýní-Falci; Porýní-Falce \#
            | da: Rheinland-Pfalz* \#
            | de: Rheinland-Pfalz; rheinland-pfälzisch*; rheinlandpfälzisch*; Mainz; Mainzer \#
            | el: Ρηνανία-Παλατινάτο; Ρηνανίας-Παλατινάτου \#
            | en: Rhineland-Palatinate; Palatinate; Mainz \#
            | es: Renania-Palatinado; Maguncia \#
            | et: Rheinland-Pfalz* \#
            | fi: Rheinland-Pfalz* \#
            | fr: Rhénanie-Palatinat; Mayence \#
            | ga: Rheinland-Pfalz \#
            | hr: Rajna-Falačka; Porajnje-Falačka; Rajne-Falačke; Rajnska-Falačka \#
            | hu: Rajna-vidék-Pfalz; Rajna-Pfalz; Rajna-vidék-pfalzi \#
            | is: Rínarland-Pfalz; Rheinland-Pfalz \#
            | it: Renania-Palatinato; Magonza \#
            | lt: Reinland-Pfalc*; Reino kraštas-Pfalcas; Reino krašto-Pfalco; Reino Pfalc* \#
            | lv: Reinzeme-Pfalca; Reinzemes-Pfalcas \#
            | mt: Rheinland-Pfalz; Rhineland-Palatinate \#
            | nl: Rijnland-Palts; Mainz \#
            | no: Rheinland-Pfalz* \#
            | pl: Nadrenia-Palatynat; Nadrenii-Palatynatu; Nadrenii-Palatynacie \#
            | pt: Renânia-Palatinado; Mogúncia \#
            | ro: Renania-Palatinat; Renaniei-Palatinat \#
            | sk: Porýnie-Falcko; Porýnia-Falcka; Porýní-Falcku \#
            | sl: Porenje-Pfalška; Porenja-Pfalške; Porenju-Pfalškem \#
            | sv: Rheinland-Pfalz*
        DE-SH | bg: Шлезвиг-Холщайн \#
            | cs: Šlesvicko-Holštýnsko; Šlesvicka-Holštýnska; Šlesvicku-Holštýnsku \#
            | da: Slesvig-Holsten*; Schleswig-Holstein* \#
            | de: Schleswig-Holstein; Schleswig-Holsteins; schleswig-holsteinisch*; schleswig-holsteiner; \#
                Kiel; Kieler \#
            | el: Σλέσβιχ-Χόλσταϊν \#
            | en: Schleswig-Holstein \#
            | es: Schleswig-Holstein \#
            | et: Schleswig-Holstein* \#
            | fi: Schleswig-Holstein* \#
            | fr: Schleswig-Holstein \#
            | ga: Schleswig-Holstein \#
            | hr: Schleswig-Holstein* \#
            | hu: Schleswig-Holstein; schleswig-holsteini \#
            | is: Slésvík-Holtsetaland*; Schleswig-Holstein \#
            | it: Schleswig-Holstein \#
            | lt: Šlėzvigas-Holšteinas; Šlėzvigo-Holšteino \#
            | lv: Šlēsviga-Holšteina; Šlēsvigas-Holšteinas \#
            | mt: Schleswig-Holstein \#
            | nl: Sleeswijk-Holstein; Schleswig-Holstein \#
            | no: Schleswig-Holstein*; Slesvig-Holsten* \#
            | pl: Szlezwik-Holsztyn; Szlezwiku-Holsztynie; Szlezwika-Holsztynu; Szlezwiku-Holsztynu \#
            | pt: Schleswig-Holstein; Eslésvico-Holsácia \#
            | ro: Schleswig-Holstein \#
            | sk: Šlezvicko-Holštajnsko; Šlezvicka-Holštajnska; Šlezvicku-Holštajnsku \#
            | sl: Schleswig-Holstein* \#
            | sv: Schleswig-Holstein*
        DE-SL | bg: Саарланд; Саар \#
            | cs: sársk* \#
            | da: Saarland* \#
            | de: Saarland; Saarlands; Saarlandes; saarländisch*; Saarbrücken; Saarbrücker \#
            | el: Σάαρλαντ; Ζάαρλαντ \#
            | en: Saarland \#
            | es: Sarre \#
            | et: Saarimaa*; Saarland* \#
            | fi: Saarland*; Saarinmaa* \#
            | fr: Sarre; sarrois* \#
            | ga: Saarland \#
            | hr: Saarland*; Saarsk* \#
            | hu: Saar-vidék; Saar-vidéki; Saarland \#
            | is: Saarland* \#
            | it: Saarland \#
            | lt: Saro kraštas; Saro krašto; Saro žemė; Saro žemės \#
            | lv: ^Zāra; Sārzeme; Zāras zeme; Zāras \#
            | mt: Saarland \#
            | nl: Saarland; Saarlandse \#
            | no: Saarland* \#
            | pl: Saara; Saary; Saarze; Kraj Saary; Kraju Saary \#
            | pt: Sarre \#
            | ro: Saarland \#
            | sk: sársk* \#
            | sl: Posarje; Posarja; Posarju \#
            | sv: Saarland*
        DE-SN | bg: Саксония; саксонск* \#
            | cs: Sasko; Saska; Sasku; saský; saského; saské; Drážďan* \#
            | da: Sachsen; Sachsens; sachsisk*; Dresden* \#
            | de: Sachsen; Sachsens; sächsisch*; Freistaat Sachsen; Dresden; Dresdner; Dresdener \#
            | el: Σαξονία; Σαξονίας; σαξονικ* \#
            | en: Saxony; ~Saxon; Dresden \#
            | es: Sajonia; sajón; sajona; Dresde \#
            | et: ^Saksi; Saksimaa* \#
            | fi: Saksi; Saksin; Saksissa \#
            | fr: Saxe; ~saxon*; Dresde \#
            | ga: Sacsain; tSacsain \#
            | hr: Saska; Saske; Saskoj; saksonsk* \#
            | hu: Szászország*; ~szász \#
            | is: Saxland*; Sachsen \#
            | it: Sassonia; sassone; sassoni; Dresda \#
            | lt: Saksonij* \#
            | lv: Saksij* \#
            | mt: Sassonja \#
            | nl: Saksen; Saksische; Dresden \#
            | no: Sachsen; Sachsens; saksisk*; Dresden* \#
            | pl: Saksoni*; saksońsk*; Drezno; Dreźnie \#
            | pt: Saxónia; saxão; saxã; Dresden \#
            | ro: Saxonia; Saxoniei; ~saxon; ~saxonă; Dresda \#
            | sk: Sasko; Saska; Sasku; saský; saského; saské; Drážďan* \#
            | sl: Saška; Saške; Saški; saškega \#
            | sv: Sachsen; Sachsens; sachsisk*; Dresden*
        DE-ST | bg: Саксония-Анхалт \#
            | cs: Sasko-Anhaltsko; Saska-Anhaltska; Sasku-Anhaltsku \#
            | da: Sachsen-Anhalt* \#
            | de: Sachsen-Anhalt; Sachsen-Anhalts; sachsen-anhaltisch*; sachsen-anhaltinisch*; \#
                sachsen-anhalter; Magdeburg; Magdeburger \#
            | el: Σαξονία-Άνχαλτ; Σαξονίας-Άνχαλτ \#
            | en: Saxony-Anhalt \#
            | es: Sajonia-Anhalt \#
            | et: Saksi-Anhalt*; Saksimaa-Anhalt* \#
            | fi: Saksi-Anhalt* \#
            | fr: Saxe-Anhalt \#
            | ga: Sacsain-Anhalt; Sachsen-Anhalt \#
            | hr: Saska-Anhalt; Saske-Anhalt; Saskoj-Anhalt \#
            | hu: Szász-Anhalt; szász-anhalti \#
            | is: Saxland-Anhalt; Sachsen-Anhalt \#
            | it: Sassonia-Anhalt \#
            | lt: Saksonija-Anhaltas; Saksonijos-Anhalto \#
            | lv: Saksija-Anhalte; Saksijas-Anhaltes \#
            | mt: Sassonja-Anhalt; Sachsen-Anhalt \#
            | nl: Saksen-Anhalt \#
            | no: Sachsen-Anhalt* \#
            | pl: Saksonia-Anhalt; Saksonii-Anhalt; Saksonii-Anhaltu \#
            | pt: Saxónia-Anhalt \#
            | ro: Saxonia-Anhalt; Saxoniei-Anhalt \#
            | sk: Sasko-Anhaltsko; Saska-Anhaltska; Sasku-Anhaltsku \#
            | sl: Saška-Anhalt; Saške-Anhalt; Saški-Anhalt \#
            | sv: Sachsen-Anhalt*
        DE-TH | bg: Тюрингия; тюрингск* \#
            | cs: Durynsk* \#
            | da: Thüringen* \#
            | de: Thüringen; Thüringens; Thüringer; thüringisch*; Erfurt; Erfurter \#
            | el: Θουριγγία; Θουριγγίας \#
            | en: Thuringia; Thuringian; Erfurt \#
            | es: Turingia \#
            | et: Tüüringi* \#
            | fi: Thüringen* \#
            | fr: Thuringe; Erfurt \#
            | ga: Tiúiring; Thüringen \#
            | hr: Tiringij*; Turingij* \#
            | hu: Türingia; türingiai \#
            | is: Þýringaland*; Thüringen \#
            | it: Turingia \#
            | lt: Tiuringij* \#
            | lv: Tīringene; Tīringenes \#
            | mt: Turinġja; Thüringen \#
            | nl: Thüringen; Thüringse; Erfurt \#
            | no: Thüringen* \#
            | pl: Turyngi*; turyńsk*; turyngsk* \#
            | pt: Turíngia \#
            | ro: Turingia; Turingiei \#
            | sk: Durínsk* \#
            | sl: Turingij*; Tiringij* \#
            | sv: Thüringen*
        DK | bg: Дания; датск*; датчан*; Копенхаген; копенхагенск* \#
            | cs: dánsk*; Kodaň; Kodani; Kodaně; kodaňsk* \#
            | da: Danmark*; dansk; danske; danskerne*; danskere*; København* \#
            | de: Dänemark; Dänemarks; dänisch*; Dänen; Kopenhagen; Kopenhagener \#
            | el: Δανία; Δανίας; δανικ*; δανέζικ*; Δανοί; Κοπεγχάγη; Κοπεγχάγης \#
            | en: Denmark; ^Danish; Danes; Dane; Copenhagen \#
            | es: Dinamarca; danés; danesa; danesas; daneses; Copenhague \#
            | et: Taani; Taanis; Taanist; taanlas*; Kopenhaagen* \#
            | fi: Tanska; Tanskan; Tanskassa; Tanskasta; Tanskaan; tanskalai*; Kööpenhamin* \#
            | fr: Danemark; danois*; Copenhague \#
            | ga: Danmhairg; Dhanmhairg; nDanmhairg; Danmhairge; Danmhargach; Dhanmhargach; Danmhargacha; \#
                Danmhargaí; Cóbanhávan; Chóbanhávan \#
            | hr: Dansk*; Danci; Kopenhagen* \#
            | hu: Dániá*; dán; dánok*; Koppenhága; koppenhágai \#
            | is: Danmörk*; Danmerkur; dönsk; danska; dönsku; danski; danskur; danskt; danskra; dönskum; \#
                danskrar; danskri; danskan; Danir; Dönum; Kaupmannahöfn; Kaupmannahafnar \#
            | it: Danimarca; danese; danesi; Copenaghen \#
            | lt: Danij*; danų; danai; Kopenhag* \#
            | lv: Dānij*; dāņu; dāņi; Kopenhāgen* \#
            | mt: Danimarka; Daniż; Daniża; Daniżi; Kopenħagen \#
            | nl: Denemarken; Deense; Deens; Denen; Kopenhagen \#
            | no: Danmark*; dansk; danske; danskene*; dansker; København* \#
            | pl: Dania; Danii; ^Danię; duńsk*; Duńczy*; Kopenha* \#
            | pt: Dinamarca; dinamarquês; dinamarquesa; dinamarqueses; dinamarquesas; Copenhaga; Copenhague \#
            | ro: Danemarca; Danemarcei; danez*; Copenhaga \#
            | sk: dánsk*; Kodaň; Kodani; Kodane; kodansk* \#
            | sl: Dansk*; Danci; København*; Kopenhag* \#
            | sv: Danmark*; dansk; danska; danske; danskt; danskar*; Köpenhamn*
        EE | bg: Естония; естонск*; естонц*; Талин; талинск* \#
            | cs: estonsk*; Estonci; Tallinn* \#
            | da: Estland*; estisk*; ~esterne*; Tallinn* \#
            | de: Estland; Estlands; estnisch*; Esten; Tallinn \#
            | el: Εσθονία; Εσθονίας; εσθονικ*; Ταλίν \#
            | en: Estonia; Estonian; Estonians; Tallinn \#
            | es: Estonia; estonio; estonios; estonias; Tallin; Tallinn \#
            | et: Eesti; Eestis; Eestist; Eestisse; eestlas*; Tallinn* \#
            | fi: Viro; Viron; Virossa; Virosta; Viroon; Virolle; Virolta; virolai*; Eesti; Tallinna* \#
            | fr: Estonie; estonien*; Tallinn; Tallin \#
            | ga: Eastóin; Eastóine; hEastóine; Eastónach; Eastónacha; Eastónaí; Taillinn \#
            | hr: Estonij*; estonsk*; Estonci; Tallinn*; Talin* \#
            | hu: Észtország*; észt; észtek*; Tallinn; tallinni \#
            | is: Eistland*; eistnesk*; Eistar; Tallinn \#
            | it: Estonia; estone; estoni; Tallinn \#
            | lt: Estij*; estų; estai; Talinas; Talino; Taline \#
            | lv: Igaunij*; igauņu; igauņi; Tallina; Tallinas \#
            | mt: Estonja; Estonjan; Estonjana; Estonjani; Tallinn \#
            | nl: Estland; Estse; Ests; Esten; Estische; Estlandse; Tallinn \#
            | no: Estland*; estisk*; ~esterne*; Tallinn* \#
            | pl: Estoni*; estońsk*; Estończy*; Tallin* \#
            | pt: Estónia; estónio; estoniano; estoniana; Taline; Tallinn \#
            | ro: Estonia; Estoniei; eston; estonă; estone; estoni; estonian*; Tallinn \#
            | sk: estónsk*; Estónci; Tallin* \#
            | sl: Estonij*; estonsk*; Estonci; Talin*; Tallinn* \#
            | sv: Estland*; estnisk*; ~ester; ~esterna*; Tallinn*
        ES | bg: Испания; испанск*; испанц*; Мадрид; мадридск* \#
            | cs: španělsk*; Španělé; Madrid* \#
            | da: Spanien*; spansk*; spanier*; Madrid* \#
            | de: Spanien; Spaniens; spanisch*; Spanier; Spaniern; Madrid; Madrider \#
            | el: Ισπανία; Ισπανίας; ισπανικ*; Ισπανοί; Ισπανών; Μαδρίτη; Μαδρίτης \#
            | en: Spain; Spanish; Spaniards; Madrid \#
            | es: España; español; española; españolas; españoles; ~Madrid; madrileñ* \#
            | et: Hispaania*; hispaanlas*; Madrid* \#
            | fi: Espanja*; Madrid* \#
            | fr: Espagne; espagnol*; Madrid; madrilène*; outre-Pyrénées \#
            | ga: Spáinn; Spáinne; Spáinneach; Spáinneacha; Spáinní; Maidrid; Mhaidrid \#
            | hr: Španjolsk*; Španjolci; Madrid; Madridu; Madrida; madridsk* \#
            | hu: Spanyolország*; spanyol; spanyolok*; Madrid; madridi \#
            | is: Spánn; Spánar; Spáni; Spán; spænsk*; Spánverj*; Madríd* \#
            | it: Spagna; spagnol*; Madrid; ~iberic* \#
            | lt: Ispanij*; ispanų; ispanai; Madridas; Madrido; Madride \#
            | lv: Spānij*; spāņu; spāņi; Madride; Madrides \#
            | mt: Spanja; Spanjol; Spanjola; Spanjoli; Madrid \#
            | nl: Spanje; Spaanse; Spaans; Spanjaarden; Madrid \#
            | no: Spania; Spanias; spansk*; spanjol*; Madrid* \#
            | pl: Hiszpan*; Madryt*; madryck* \#
            | pt: Espanha; espanhol; espanhola; espanhóis; espanholas; Madrid; Madri \#
            | ro: Spania; Spaniei; spaniol*; Madrid \#
            | sk: španielsk*; Španieli; Madrid* \#
            | sl: Španij*; špansk*; Španci; Madrid* \#
            | sv: Spanien*; spansk*; spanjor*; Madrid*
        ES-AN | bg: Андалусия; андалуск*; Андалузия \#
            | cs: Andalusie; Andalusii; andalusk* \#
            | da: Andalusien*; andalusisk*; ~Sevilla* \#
            | de: Andalusien; Andalusiens; andalusisch*; Andalusier; ~Sevilla \#
            | el: Ανδαλουσία; Ανδαλουσίας; ανδαλουσιαν* \#
            | en: Andalusia; Andalusian; Andalusians; ~Seville \#
            | es: Andalucía; andaluz; andaluza; andaluces; andaluzas; ~Sevilla; sevillan*; \#
                Junta de Andalucía \#
            | et: Andaluusia* \#
            | fi: Andalusia* \#
            | fr: Andalousie; andalou; andalous; andalouse*; ~Séville \#
            | ga: Andalúis; Andalúise; hAndalúise; Andalúiseach \#
            | hr: Andaluzij* \#
            | hu: Andalúzia; andalúz; andalúziai \#
            | is: Andalúsía; Andalúsíu; andalúsísk* \#
            | it: Andalusia; andaluso; andalusa; andalusi; ~Siviglia \#
            | lt: Andalūzij* \#
            | lv: Andalūzij* \#
            | mt: Andalusija; Andalusjan; Andalusjana \#
            | nl: Andalusië; Andalusische; ~Sevilla \#
            | no: Andalucía; Andalusia; andalusisk*; ~Sevilla* \#
            | pl: Andaluzj*; andaluzyjsk* \#
            | pt: Andaluzia; andaluz; andaluza; andaluzes; ~Sevilha \#
            | ro: Andaluzia; Andaluziei; andaluz; andaluză; andaluze; ~Sevilla \#
            | sk: Andalúzi*; andalúzsk* \#
            | sl: Andaluzij* \#
            | sv: Andalusien*; andalusisk*; ~Sevilla*
        ES-CT | bg: Каталония; каталунск*; каталонск*; Каталуния; Барселона \#
            | cs: Katalánsk*; Barcelon* \#
            | da: Catalonien*; catalansk*; Katalonien*; catalaner*; ~Barcelona* \#
            | de: Katalonien; Kataloniens; katalanisch*; Katalanen; Barcelona \#
            | el: Καταλονία; Καταλονίας; καταλανικ*; Βαρκελώνη; Βαρκελώνης \#
            | en: Catalonia; Catalan; Catalans; Barcelona \#
            | es: Cataluña; Catalunya; catalán; catalana; catalanas; catalanes; ~Barcelona; barcelonés; \#
                barcelonesa; Generalitat de Cataluña \#
            | et: Kataloonia*; katalaani \#
            | fi: Katalonia*; katalaani* \#
            | fr: Catalogne; catalan; catalans; catalane*; ~Barcelone \#
            | ga: Catalóin; Chatalóin; gCatalóin; Catalóine; Catalónach; Chatalónach; Barcelona \#
            | hr: Katalonij*; katalonsk*; Barcelon* \#
            | hu: Katalóniá*; katalán; barcelonai \#
            | is: Katalónía; Katalóníu; katalónsk*; Barselóna* \#
            | it: Catalogna; catalano; catalana; catalani; catalane; ~Barcellona \#
            | lt: Katalonij*; katalonų \#
            | lv: Katalonij*; kataloniešu; katalāņu \#
            | mt: Katalunja; Katalan; Katalana; Katalani; Barċellona \#
            | nl: Catalonië; Catalaanse; Catalaans; Catalanen; Barcelona \#
            | no: Catalonia; Catalonias; katalansk*; Katalonia*; katalanere*; ~Barcelona* \#
            | pl: Kataloni*; katalońsk*; Barcelon* \#
            | pt: Catalunha; catalão; catalã; catalães; catalãs; ~Barcelona \#
            | ro: Catalonia; Cataloniei; catalan; catalană; catalane; catalani; ~Barcelona \#
            | sk: Katalánsk*; Barcelon* \#
            | sl: Katalonij*; katalonsk*; Barcelon* \#
            | sv: Katalonien*; katalansk*; katalaner*; ~Barcelona*
        ES-PV | bg: Страната на баските; баскск*; баските \#
            | cs: Baskick* \#
            | da: Baskerlandet*; baskisk*; baskere* \#
            | de: Baskenland; Baskenlandes; Baskenlands; baskisch*; Basken; Vitoria-Gasteiz \#
            | el: Χώρα των Βάσκων; Χώρας των Βάσκων; βασκικ* \#
            | en: Basque; Basque Country; Basques; Euskadi; ~Bilbao; Vitoria-Gasteiz \#
            | es: País Vasco; Euskadi; vasco; vasca; vascos; vascas; euskaldun; Vitoria; Vitoria-Gasteiz; \#
                ~Bilbao \#
            | et: Baskimaa*; baski \#
            | fi: Baskimaa*; baskilai*; baskien \#
            | fr: Pays basque; basque; basques; Vitoria-Gasteiz \#
            | ga: Tír na mBascach; Thír na mBascach; Bascach; Bhascach \#
            | hr: Baskij* \#
            | hu: Baszkföld*; baszk \#
            | is: Baskaland*; basknesk* \#
            | it: Paesi Baschi; basco; basca; baschi; basche; Vitoria-Gasteiz \#
            | lt: Baskij*; Baskų krašt*; baskų \#
            | lv: Basku zeme; Basku zemes; basku \#
            | mt: Pajjiż Bask; Bask; Baska \#
            | nl: Baskenland; Baskische; Baskisch; Basken; Vitoria-Gasteiz \#
            | no: Baskerland*; baskisk*; baskere* \#
            | pl: Kraj Basków; Kraju Basków; baskijsk* \#
            | pt: País Basco; basco; basca; bascos; bascas \#
            | ro: Țara Bascilor; Țării Bascilor; basc; bască; basce \#
            | sk: Baskick* \#
            | sl: Baskij*; baskovsk* \#
            | sv: Baskien*; baskisk*; basker*
        FI | bg: Финландия; финландск*; финск*; финландц*; Хелзинки; хелзинкск* \#
            | cs: finsk*; Finové; Helsink*; helsinsk* \#
            | da: Finland*; finsk; finske; finnerne*; Helsinki*; Helsingfors* \#
            | de: Finnland; Finnlands; finnisch*; finnländisch*; Finnen; Helsinki \#
            | el: Φινλανδία; Φινλανδίας; φινλανδικ*; φιλανδικ*; Φινλανδοί; Ελσίνκι \#
            | en: Finland; Finnish; Finns; Helsinki \#
            | es: Finlandia; finlandés; finlandesa; finlandesas; finlandeses; finesa; Helsinki \#
            | et: Soome; Soomes; Soomest; Soomele; soomlas*; Helsing* \#
            | fi: Suomi; Suomen; Suomessa; Suomesta; Suomeen; Suomelle; Suomea; suomalai*; Helsinki; \#
                Helsingi* \#
            | fr: Finlande; finlandais*; finnois*; Helsinki \#
            | ga: Fionlainn; Fhionlainn; bhFionlainn; Fionlainne; Fionlannach; Fhionlannach; Fionlannacha; \#
                Heilsincí \#
            | hr: Finsk*; Finci; Helsink* \#
            | hu: Finnország*; finn; finnek*; Helsinki \#
            | is: Finnland*; finnsk*; Finnar; Finnum; Helsinki \#
            | it: Finlandia; finlandes*; finnic*; Helsinki \#
            | lt: Suomij*; suomių; suomiai; Helsinkis; Helsinkio; Helsinkyje \#
            | lv: Somij*; ~somu; somi; Helsinki; Helsinku; Helsinkos \#
            | mt: Finlandja; Finlandiż; Finlandiża; Finlandiżi; Ħelsinki \#
            | nl: Finland; Finse; Fins; Finnen; Helsinki \#
            | no: Finland*; finsk; finske; finnene*; Helsinki*; Helsingfors* \#
            | pl: Finlandi*; fińsk*; ^Fin; Finowie; Finów; Helsin* \#
            | pt: Finlândia; finlandês; finlandesa; finlandeses; finlandesas; Helsínquia; Helsinque; \#
                Helsinki \#
            | ro: Finlanda; Finlandei; finlandez*; Helsinki \#
            | sk: fínsk*; Fíni; Helsink*; helsinsk* \#
            | sl: Finsk*; Finci; Helsink*; helsinšk* \#
            | sv: Finland*; finsk; finska; finske; finskt; finnar*; Helsingfors*
        FR | bg: Франция; френск*; французи; французите; Париж; парижк* \#
            | cs: Francie; Francii; francouzsk*; Francouzi; Paříž; Paříži; Paříže; pařížsk* \#
            | da: Frankrig; Frankrigs; fransk; franske; franskmænd*; Paris \#
            | de: Frankreich; Frankreichs; französisch*; Franzosen; Paris; Pariser \#
            | el: Γαλλία; Γαλλίας; γαλλικ*; Γάλλοι; Γάλλων; Παρίσι; Παρισίων; Παρισιού \#
            | en: France; French; Paris; Parisian \#
            | es: Francia; francés; francesa; francesas; franceses; galo; gala; galos; París; parisin* \#
            | et: Prantsusmaa*; Prantsuse; prantslas*; Pariis* \#
            | fi: Ranska; Ranskan; Ranskassa; Ranskasta; Ranskaan; Ranskalle; Ranskalta; ranskalai*; \#
                Pariisi* \#
            | fr: France; français*; Paris; parisien*; Hexagone; hexagonal*; tricolore* \#
            | ga: Frainc; Fhrainc; bhFrainc; Fraince; Francach; Fhrancach; bhFrancach; Francacha; Páras; \#
                Pháras; bPáras; Phárais \#
            | hr: Francusk*; Francuzi; Pariz; Parizu; Pariza; parišk* \#
            | hu: Franciaország*; francia; franciák*; Párizs* \#
            | is: Frakkland*; frönsk; franska; frönsku; franski; franskur; franskt; franskra; frönskum; \#
                franskrar; franskri; franskan; Frakkar; Frökkum; París; Parísar \#
            | it: Francia; francese; francesi; Parigi; parigin*; transalpin*; d'Oltralpe \#
            | lt: Prancūzij*; prancūzų; prancūzai; Paryžius; Paryžiaus; Paryžiuje \#
            | lv: Francij*; franču; franči; francūži; Parīze; Parīzes \#
            | mt: Franza; Franċiż; Franċiża; Franċiżi; Pariġi \#
            | nl: Frankrijk; Franse; Frans; Fransen; Parijs; Parijse \#
            | no: Frankrike*; fransk; franske; franskmenn*; Paris \#
            | pl: Francj*; francusk*; Francuz*; Paryż*; parysk* \#
            | pt: França; francês; francesa; franceses; francesas; gaulês; gaulesa; Paris; parisiense* \#
            | ro: Franța; Franței; francez*; Paris; parizian* \#
            | sk: Francúzsk*; Francúzi; Paríž; Paríži; Paríža; parížsk* \#
            | sl: Francij*; francosk*; Francozi; Pariz; Parizu; Pariza; parišk* \#
            | sv: Frankrike*; fransk; franska; franske; franskt; fransmän*; Paris
        GB | bg: Великобритания; Британия; Обединено* кралство; британск*; британц*; Лондон; лондонск*; \#
                ~Англия; ~английск*; Северна Ирландия; северноирландск* \#
            | cs: Británie; Británii; Velk* Británi*; Spojen* královstv*; britsk*; Britové; Britů; Londýn*; \#
                ~anglick*; ~Anglie; ~Anglii; Severní Irsko; Severního Irska; Severním Irsku; severoirsk* \#
            | da: Storbritannien*; britisk*; briterne*; briter; Det Forenede Kongerige; \#
                Forenede Kongerige*; ~England*; ~engelsk*; London*; Nordirland* \#
            | de: Großbritannien; Großbritanniens; britisch*; Briten; Vereinigtes Königreich; \#
                Vereinigte Königreich; Vereinigten Königreich; Vereinigten Königreichs; ^UK; London; \#
                Londons; Londoner; ~England; ~englisch*; Nordirland \#
            | el: Ηνωμένο Βασίλειο; Ηνωμένου Βασιλείου; Βρετανία; Βρετανίας; Μεγάλη Βρετανία; \#
                Μεγάλης Βρετανίας; βρετανικ*; Βρετανοί; Βρετανών; ~Αγγλία; ~Αγγλίας; ~αγγλικ*; Λονδίνο; \#
                Λονδίνου; Βόρεια Ιρλανδία; Βόρειας Ιρλανδίας; βορειοϊρλανδικ* \#
            | en: United Kingdom; ^UK; ^U.K.; Britain; Great Britain; British; Britons; Brits; London; \#
                Wilmslow; ~England; ~English; ~Scotland; ~Scottish; ~Wales; ~Welsh; Northern Ireland; \#
                Northern Irish \#
            | es: Reino Unido; Gran Bretaña; británic*; Londres; londinense*; ~Inglaterra; ~inglés; \#
                ~inglesa; Irlanda del Norte; norirland* \#
            | et: Suurbritannia*; Ühendkuningrii*; Briti; britid; brittide; ~Inglismaa*; ~Inglise; London*; \#
                Põhja-Iiri* \#
            | fi: Iso-Britannia*; Ison-Britannian; Isossa-Britanniassa; Isosta-Britanniasta; \#
                Isoon-Britanniaan; Britannia*; brittiläi*; brittiviranomai*; britit; brittien; \#
                Yhdistynyt kuningaskunta; Yhdistyneen kuningaskunnan; Yhdistyneessä kuningaskunnassa; \#
                ~Englanti; ~Englannin; Lontoo*; Pohjois-Irlanti; Pohjois-Irlannin \#
            | fr: Royaume-Uni; Grande-Bretagne; britannique*; Londres; londonien*; outre-Manche; \#
                ~Angleterre; ~anglais*; Irlande du Nord; nord-irlandais* \#
            | ga: Ríocht Aontaithe; Ríochta Aontaithe; Breatain; Bhreatain; mBreatain; Breataine; \#
                Breatain Mhór; Bhreatain Mhór; Breataine Móire; Briotanach; Bhriotanach; mBriotanach; \#
                Briotanacha; Briotanaí; ~Sasana; ~Sasanach; Londain; Londan; Tuaisceart Éireann; \#
                Tuaisceart na hÉireann \#
            | hr: Velik* Britanij*; Britanij*; Ujedinjen* Kraljevstv*; britansk*; Britanci; London; \#
                Londonu; Londona; londonsk*; ~Englesk*; Sjeverna Irska; Sjeverne Irske; sjevernoirsk* \#
            | hu: Egyesült Királyság*; Nagy-Britanniá*; brit; britek*; ~Anglia; ~angol; ~angliai; London; \#
                Londonban; londoni; Észak-Írország*; észak-ír \#
            | is: Bretland*; bresk; breska; bresku; breski; breskur; breskt; breskra; breskum; breskrar; \#
                breskri; breskan; Bretar; Bretum; ~England*; ~ensk*; Lundúnir; Lundúna; London; \#
                Norður-Írland* \#
            | it: Regno Unito; Gran Bretagna; britannic*; Londra; londines*; ~Inghilterra; ~ingles*; \#
                Irlanda del Nord; nordirlandes*; Oltremanica \#
            | lt: Didžioji Britanija; Didžiosios Britanijos; Didžiojoje Britanijoje; Didžiajai Britanijai; \#
                Jungtinė Karalystė; Jungtinės Karalystės; Jungtinėje Karalystėje; ^JK; Britanij*; britų; \#
                britai; ~Anglij*; ~anglų; Londonas; Londono; Londone; Šiaurės Airij* \#
            | lv: Lielbritānij*; Apvienot* Karalist*; britu; briti; Britānij*; ~Anglij*; ~angļu; Londona; \#
                Londonas; Ziemeļīrij* \#
            | mt: Renju Unit; Gran Brittanja; Brittaniku; Brittanika; Brittaniċi; Ingilterra; Ingliż; \#
                Ingliża; Ingliżi; Londra; Irlanda ta' Fuq \#
            | nl: Verenigd Koninkrijk; ^VK; Groot-Brittannië; Britse; Brits; Britten; ~Engeland; ~Engelse; \#
                Londen; Londense; Noord-Ierland; Noord-Ierse \#
            | no: Storbritannia*; britisk*; britene*; briter; Det forente kongerike; ~England*; ~engelsk*; \#
                London*; Nord-Irland* \#
            | pl: Wielk* Brytani*; Brytani*; brytyjsk*; Brytyjczy*; Zjednoczon* Królestw*; Londyn*; \#
                ~Angli*; ~angielsk*; Irlandia Północna; Irlandii Północnej \#
            | pt: Reino Unido; Grã-Bretanha; britânic*; Londres; londrin*; ~Inglaterra; ~inglês; ~inglesa; \#
                Irlanda do Norte \#
            | ro: Marea Britanie; Marii Britanii; Regatul Unit; Regatului Unit; britanic*; Londra; Londrei; \#
                londonez*; ~Anglia; ~englez*; Irlanda de Nord \#
            | sk: Británia; Británie; Británii; Britániou; Veľk* Británi*; Spojen* kráľovstv*; britsk*; \#
                Briti; Britov; Londýn*; ~anglick*; Severné Írsko; Severného Írska; severoírsk* \#
            | sl: Velik* Britanij*; Britanij*; Združen* kraljestv*; britansk*; Britanci; London; Londonu; \#
                Londona; londonsk*; ~Anglij*; ~anglešk*; Severna Irska; Severne Irske; severnoirsk* \#
            | sv: Storbritannien*; brittisk*; britter; britterna*; Förenade kungariket*; \#
                Förenade konungariket*; ~England*; ~engelsk*; London*; Nordirland*
        GR | bg: гръцк*; гърц*; еленск*; Атина; атинск* \#
            | cs: řeck*; Řekové; helénsk*; Athény; Athén; Athénách; Atény; Aténách; athénsk*; aténsk* \#
            | da: Grækenland*; græsk*; grækerne*; Athen; Athens \#
            | de: Griechenland; Griechenlands; griechisch*; Griechen; hellenisch*; Athen; Athens; Athener \#
            | el: Ελλάδα; Ελλάδας; Ελλάδος; ελληνικ*; Έλληνες; Ελλήνων; Αθήνα; Αθήνας \#
            | en: Greece; Greek; Greeks; Hellenic; Athens \#
            | es: Grecia; griego; griega; griegos; griegas; heleno; helénic*; Atenas \#
            | et: Kreeka*; kreeklas*; Ateena* \#
            | fi: Kreikka; Kreikan; Kreikassa; Kreikasta; Kreikkaan; kreikkalai*; Ateena* \#
            | fr: Grèce; grec; grecs; grecque; grecques; hellénique*; hellène*; Athènes \#
            | ga: Gréig; Ghréig; nGréig; Gréige; Gréagach; Ghréagach; nGréagach; Gréagacha; Gréagaí; Aithin \#
            | hr: Grčk*; Grci; helensk*; Atena; Ateni; Atene; atensk* \#
            | hu: Görögország*; görög; görögök*; Athén; athéni \#
            | is: Grikkland*; grísk*; Grikkir; Grikkjum; Aþena; Aþenu \#
            | it: Grecia; greco; greca; greci; greche; ellenic*; Atene \#
            | lt: Graikij*; graikų; graikai; Atėnai; Atėnų; Atėnuose \#
            | lv: Grieķij*; grieķu; grieķi; Atēnas; Atēnu \#
            | mt: Greċja; Grieg; Griega; Griegi; Elleniku; Ellenika; Ateni \#
            | nl: Griekenland; Griekse; Grieks; Grieken; Athene \#
            | no: Hellas; gresk*; grekerne*; greker; Athen; Athens; Aten; Atens \#
            | pl: Grecj*; greck*; Grecy; Greków; helleńsk*; Ateny; Aten; Atenach; ateńsk* \#
            | pt: Grécia; grego; grega; gregos; gregas; helénic*; Atenas \#
            | ro: Grecia; Greciei; grec; greacă; grecești; grecesc; grecească; greci; elen; ~elenă; elene; \#
                Atena; Atenei \#
            | sk: gréck*; Gréci; Atény; Aténach; aténsk* \#
            | sl: Grčij*; gršk*; Grki; helensk*; Atene; Aten; Atenah; atensk* \#
            | sv: Grekland*; grekisk*; greker; grekerna*; Aten; Atens
        HR | bg: Хърватия; хърватск*; хървати; хърватите; Загреб; загребск* \#
            | cs: chorvatsk*; Chorvati; Chorvaté; Záhřeb* \#
            | da: Kroatien*; kroatisk*; kroater*; Zagreb* \#
            | de: Kroatien; Kroatiens; kroatisch*; Kroaten; Zagreb; Zagreber \#
            | el: Κροατία; Κροατίας; κροατικ*; Κροάτες; Ζάγκρεμπ \#
            | en: Croatia; Croatian; Croatians; Croat; Croats; Zagreb \#
            | es: Croacia; croata; croatas; Zagreb \#
            | et: horvaadi; horvaat*; Zagreb* \#
            | fi: Kroatia*; Zagreb* \#
            | fr: Croatie; croate; croates; Zagreb \#
            | ga: Cróit; Chróit; gCróit; Cróite; Cróitis; Cróiteach; Chróiteach; Cróatach; Chróatach; \#
                Ságrab \#
            | hr: Hrvatsk*; Hrvati; Zagreb; Zagrebu; Zagreba; zagrebačk* \#
            | hu: Horvátország*; horvát; horvátok*; Zágráb; zágrábi \#
            | is: Króatía; Króatíu; króatísk*; Króatar; Zagreb \#
            | it: Croazia; croato; croata; croati; croate; Zagabria \#
            | lt: Kroatij*; kroatų; kroatai; Zagrebas; Zagrebo \#
            | lv: Horvātij*; horvātu; horvāti; Zagreb* \#
            | mt: Kroazja; Kroat; Kroata; Kroati; Żagreb \#
            | nl: Kroatië; Kroatische; Kroatisch; Kroaten; Zagreb \#
            | no: Kroatia; Kroatias; kroatisk*; kroater*; Zagreb* \#
            | pl: Chorwac*; Zagrzeb* \#
            | pt: Croácia; croata; croatas; Zagreb; Zagrebe \#
            | ro: Croația; Croației; croat; croată; croate; croați; Zagreb \#
            | sk: chorvátsk*; Chorváti; Záhreb* \#
            | sl: Hrvašk*; Hrvati; Zagreb; Zagrebu; Zagreba; zagrebšk* \#
            | sv: Kroatien*; kroatisk*; kroater*; Zagreb*
        HU | bg: Унгария; унгарск*; унгарц*; Будапеща; будапещенск* \#
            | cs: maďarsk*; Maďaři; Budapešť; Budapešti; budapešťsk* \#
            | da: Ungarn; Ungarns; ungarsk*; ungarer*; Budapest* \#
            | de: Ungarn; Ungarns; ungarisch*; Budapest; Budapester \#
            | el: Ουγγαρία; Ουγγαρίας; ουγγρικ*; Ούγγροι; Βουδαπέστη; Βουδαπέστης \#
            | en: Hungary; Hungarian; Hungarians; Budapest \#
            | es: Hungría; húngar*; magiar; magiares; Budapest \#
            | et: Ungari*; ungarlas*; Budapest* \#
            | fi: Unkari*; Budapest* \#
            | fr: Hongrie; hongrois*; Budapest \#
            | ga: Ungáir; Ungáire; hUngáire; Ungárach; Ungáracha; Ungáraí; Búdaipeist \#
            | hr: Mađarsk*; Mađari; Budimpešt* \#
            | hu: Magyarország*; magyar; magyarok*; Budapest* \#
            | is: Ungverjaland*; ungversk*; Ungverjar; Búdapest \#
            | it: Ungheria; ungheres*; magiaro; magiara; Budapest \#
            | lt: Vengrij*; vengrų; vengrai; Budapešt* \#
            | lv: Ungārij*; ungāru; ungāri; Budapešt* \#
            | mt: Ungerija; Ungeriż; Ungeriża; Ungeriżi; Budapest \#
            | nl: Hongarije; Hongaarse; Hongaars; Hongaren; Boedapest \#
            | no: Ungarn; Ungarns; ungarsk*; ungarer*; Budapest* \#
            | pl: Węgry; Węgier; Węgrzech; Węgrom; węgiersk*; Węgrzy; Budapeszt* \#
            | pt: Hungria; húngar*; magiar; Budapeste \#
            | ro: Ungaria; Ungariei; ungar; ungară; ungare; ungari; maghiar*; unguresc; ungurească; \#
                ungurești; Budapesta; Budapestei \#
            | sk: maďarsk*; Maďari; Budapešť; Budapešti; budapeštiansk* \#
            | sl: Madžarsk*; Madžari; Budimpešt* \#
            | sv: Ungern*; ungersk*; ungrare*; Budapest*
        IE | bg: Ирландия; ирландск*; ирландц*; Дъблин; дъблинск* \#
            | cs: irsk*; Irové; Irů; Irům; Dublin* \#
            | da: Irland*; irsk; irske; irerne*; irere; irlænder*; Dublin* \#
            | de: Irland; Irlands; irisch*; Iren; ~Ire; Dublin; Dublins; Dubliner \#
            | el: Ιρλανδία; Ιρλανδίας; ιρλανδικ*; Ιρλανδοί; Ιρλανδών; Δουβλίνο; Δουβλίνου \#
            | en: Ireland; Irish; Dublin; Republic of Ireland \#
            | es: Irlanda; irlandés; irlandesa; irlandesas; irlandeses; Dublín; dublinés; dublinesa \#
            | et: Iirimaa*; Iiri; iirlas*; Dublin* \#
            | fi: Irlanti; Irlannin; Irlannissa; Irlannista; Irlantiin; Irlannille; Irlannilta; Irlantia; \#
                irlantilai*; Dublin* \#
            | fr: Irlande; irlandais*; Dublin; dublinois* \#
            | ga: Éire; Éirinn; Éireann; hÉireann; Éireannach; Éireannacha; Éireannaigh; hÉireannaigh; \#
                Baile Átha Cliath; mBaile Átha Cliath; Bhaile Átha Cliath \#
            | hr: Irsk*; Irci; Iraca; Dublin; Dublinu; Dublina; dublinsk* \#
            | hu: Írország*; ~ír; írek*; Dublin; dublini*; Dublinban \#
            | is: Írland*; írsk; írska; írsku; írski; írskur; írskt; írskra; írskum; írskrar; írskri; \#
                írskan; Írar; Írum; ^Íra; Dyflinn*; Dublin \#
            | it: Irlanda; irlandes*; Dublino; dublines* \#
            | lt: Airij*; airių; airiai; Dublinas; Dublino; Dubline \#
            | lv: Īrij*; īru; īri; Dublina; Dublinas \#
            | mt: Irlanda; Irlandiż; Irlandiża; Irlandiżi; Dublin \#
            | nl: Ierland; Ierse; Iers; Ieren; ~Ier; Dublin; Dublinse \#
            | no: Irland*; irsk; irske; ~irene; irlender*; Dublin* \#
            | pl: Irlandi*; irlandzk*; Irlandczy*; Dublin* \#
            | pt: Irlanda; irlandês; irlandesa; irlandeses; irlandesas; Dublin; Dublim \#
            | ro: Irlanda; Irlandei; irlandez*; Dublin; Dublinul; Dublinului \#
            | sk: írsk*; Íri; Írov; Írom; Dublin* \#
            | sl: Irsk*; Irci; Ircev; Dublin; Dublinu; Dublina; dublinsk* \#
            | sv: Irland*; irisk; iriska; Dublin*
        IS | bg: Исландия; исландск*; исландц*; Рейкявик \#
            | cs: islandsk*; Island; Islandu; Islandem; Islanďané; Reykjavík* \#
            | da: Island*; islænding*; Reykjavik* \#
            | de: Island; Islands; isländisch*; Isländer; Isländern; Reykjavik \#
            | el: Ισλανδία; Ισλανδίας; ισλανδικ*; Ρέικιαβικ \#
            | en: Iceland; Icelandic; Icelanders; Reykjavik \#
            | es: Islandia; islandés; islandesa; islandesas; islandeses; Reikiavik; Reykjavik \#
            | et: Island; Islandi; Islandil; Islandilt; islandlas*; Reykjavik* \#
            | fi: Islanti; Islannin; Islannissa; Islannista; Islantiin; islantilai*; Reykjavik* \#
            | fr: Islande; islandais*; Reykjavik \#
            | ga: Íoslainn; Íoslainne; hÍoslainne; Íoslannach; Íoslannacha; Réicivíc \#
            | hr: Island; Islandu; Islanda; islandsk*; Reykjavik* \#
            | hu: Izland*; Reykjavík; reykjavíki \#
            | is: Ísland*; íslensk*; Íslending*; Reykjavík* \#
            | it: Islanda; islandes*; Reykjavik \#
            | lt: Islandij*; islandų; islandai; Reikjavik* \#
            | lv: Islande; Islandes; Islandei; islandiešu; Reikjavik* \#
            | mt: Islanda; Islandiż; Islandiża; Islandiżi; Rejkjavik \#
            | nl: IJsland; IJslandse; IJslands; IJslanders; Reykjavik \#
            | no: Island*; islending*; Reykjavik* \#
            | pl: Islandi*; islandzk*; Islandczy*; Reykjavik*; Rejkiawik* \#
            | pt: Islândia; islandês; islandesa; islandeses; islandesas; Reiquiavique; Reykjavik \#
            | ro: Islanda; Islandei; islandez*; Reykjavik \#
            | sk: islandsk*; Island; Islandu; Islande; Reykjavík* \#
            | sl: Islandij*; islandsk*; Islandci; Reykjavik* \#
            | sv: Island*; Reykjavik*
        IT | bg: Италия; италианск*; италианц*; ~Рим; ~римск* \#
            | cs: Itálie; Itálii; italsk*; Italové; Řím; Římě; Říma; římsk* \#
            | da: Italien*; ^Rom; ^Roms \#
            | de: Italien; Italiens; italienisch*; Italiener; Italienern; ^Rom; ^Roms \#
            | el: Ιταλία; Ιταλίας; ιταλικ*; Ιταλοί; Ιταλών; ~Ρώμη; ~Ρώμης \#
            | en: Italy; Italian; Italians; Rome \#
            | es: Italia; italian*; ~Roma; transalpin* \#
            | et: Itaalia*; itaallas*; Rooma; Roomas \#
            | fi: Italia; Italian; Italiassa; Italiasta; Italiaan; Italialle; italialai*; Rooma; Rooman \#
            | fr: Italie; italien*; ~Rome; transalpin* \#
            | ga: Iodáil; Iodáile; hIodáile; Iodálach; Iodálacha; Iodálaigh; Iodálaí; ~Róimh; ~Róimhe \#
            | hr: Italij*; talijansk*; Talijani; ^Rim; Rimu; rimsk* \#
            | hu: Olaszország*; olasz; olaszok*; ^Róma; Rómában; Rómából; Rómának; Rómát; római \#
            | is: Ítalía; Ítalíu; ítölsk; ítalska; ítölsku; ítalski; ítalskur; ítalskt; ítalskra; ítölskum; \#
                ítalskrar; ítalskri; ítalskan; Ítalir; ^Róm; Rómar \#
            | it: Italia; italian*; ~Roma \#
            | lt: Italij*; italų; italai; Romos; Romoje; ^Roma \#
            | lv: Itālij*; itāļu; itāliešu; itālieši; Roma; Romas \#
            | mt: Italja; Taljan; Taljana; Taljani; ~Ruma \#
            | nl: Italië; Italiaanse; Italiaans; Italianen; Rome; ~Romeinse \#
            | no: Italia; Italias; italiensk*; italiener*; ^Roma; ^Romas \#
            | pl: Włochy; Włoch; Włoszech; Włochom; włosk*; Włosi; Rzym*; Itali* \#
            | pt: Itália; italian*; ~Roma \#
            | ro: Italia; Italiei; italian*; italienesc; italienească; italieni; ~Roma; ~Romei \#
            | sk: taliansk*; Taliani; Rím; Ríme; Ríma; rímsk* \#
            | sl: Italij*; ^Rim; Rimu; rimsk* \#
            | sv: Italien*; ^Rom; ^Roms
        LI | bg: Лихтенщайн; лихтенщайнск*; Вадуц \#
            | cs: Lichtenštejnsk*; Vaduz* \#
            | da: Liechtenstein*; Vaduz \#
            | de: Liechtenstein; Liechtensteins; liechtensteinisch*; Liechtensteiner*; ~Fürstentum; Vaduz \#
            | el: Λιχτενστάιν; Βαντούζ \#
            | en: Liechtenstein; Liechtensteiner; Vaduz \#
            | es: Liechtenstein; liechtensteinian*; Vaduz \#
            | et: Liechtenstein*; Vaduz* \#
            | fi: Liechtenstein*; Vaduz* \#
            | fr: Liechtenstein; liechtensteinois*; Vaduz \#
            | ga: Lichtinstéin; Liechtenstein \#
            | hr: Lihtenštajn*; Liechtenstein*; Vaduz \#
            | hu: Liechtenstein*; Vaduz; vaduzi \#
            | is: Liechtenstein*; Vaduz \#
            | it: Liechtenstein; Vaduz \#
            | lt: Lichtenštein*; Vaducas; Vaduco \#
            | lv: Lihtenštein*; Vaduca; Vaducas \#
            | mt: Liechtenstein; Vaduz \#
            | nl: Liechtenstein; Liechtensteinse; Liechtensteins; Vaduz \#
            | no: Liechtenstein*; Vaduz \#
            | pl: Liechtenstein*; lichtensztajn*; Vaduz \#
            | pt: Liechtenstein; Listenstaine; Vaduz \#
            | ro: Liechtenstein; Liechtensteinului; Vaduz \#
            | sk: Lichtenštajnsk*; Vaduz* \#
            | sl: Lihtenštajn*; Liechtenstein*; Vaduz \#
            | sv: Liechtenstein*; Vaduz
        LT | bg: Литва; литовск*; литовц*; Вилнюс; вилнюск* \#
            | cs: Litva; Litvy; Litvě; Litvou; Litvu; litevsk*; Litevci; Vilnius* \#
            | da: Litauen*; litauisk*; litauer*; Vilnius* \#
            | de: Litauen; Litauens; litauisch*; Litauer; Litauern; Vilnius; Wilna \#
            | el: Λιθουανία; Λιθουανίας; λιθουανικ*; Βίλνιους \#
            | en: Lithuania; Lithuanian; Lithuanians; Vilnius \#
            | es: lituan*; Vilna; Vilnius \#
            | et: Leedu; Leedus; Leedust; leedulas*; Vilnius* \#
            | fi: Liettua; Liettuan; Liettuassa; Liettuasta; Liettuaan; liettualai*; Vilna; Vilnan; \#
                Vilnius* \#
            | fr: Lituanie; lituanien*; Vilnius \#
            | ga: Liotuáin; Liotuáine; Liotuánach; Liotuánacha; Vilnias \#
            | hr: Litv*; litavsk*; Litavci; Vilnius* \#
            | hu: Litvániá*; litván; litvánok*; Vilnius; vilniusi \#
            | is: Litháen*; Litáen*; litháísk*; litáísk*; Litháar; Vilníus \#
            | it: lituan*; Vilnius \#
            | lt: Lietuva; Lietuvos; Lietuvoje; Lietuvai; lietuvių; lietuvišk*; Vilnius; Vilniaus; Vilniuje \#
            | lv: Lietuva; Lietuvas; Lietuvai; lietuviešu; lietuvieši; Viļņa; ^Viļņas \#
            | mt: Litwanja; Litwan; Litwana; Litwani; Vilnius \#
            | nl: Litouwen; Litouwse; Litouws; Litouwers; Vilnius \#
            | no: Litauen*; litauisk*; litauer*; Vilnius* \#
            | pl: Litw*; litewsk*; Wilno; Wilna; Wilnie; wileńsk* \#
            | pt: lituan*; Vilnius \#
            | ro: Lituania; Lituaniei; lituanian*; Vilnius \#
            | sk: Litva; Litvy; Litve; Litvou; Litvu; litovsk*; Vilnius* \#
            | sl: Litv*; litovsk*; Litovci; Vilna; Vilni; Vilnius \#
            | sv: Litauen*; litauisk*; litauer; litauerna*; Vilnius*
        LU | bg: Люксембург; люксембургск*; люксембургц*; Великото херцогство \#
            | cs: Lucembursk*; Lucemburčan*; velkovévodstv* \#
            | da: Luxembourg*; Luxemburg*; storhertugdøm* \#
            | de: Luxemburg; Luxemburgs; luxemburgisch*; Luxemburger; Luxemburgern; Luxembourg; \#
                Großherzogtum; Großherzogtums \#
            | el: Λουξεμβούργο; Λουξεμβούργου; λουξεμβουργιαν*; λουξεμβουργικ*; Μεγάλο Δουκάτο; \#
                Μεγάλου Δουκάτου \#
            | en: Luxembourg; Luxembourger; Luxembourgish; Luxembourgian; Grand Duchy \#
            | es: Luxemburgo; luxemburgués; luxemburguesa; luxemburguesas; luxemburgueses; Gran Ducado \#
            | et: Luksemburg*; Luxembourg*; suurhertsogiri* \#
            | fi: Luxemburg*; suurherttuakun* \#
            | fr: Luxembourg; luxembourgeois*; Grand-Duché; grand-ducal*; Belval \#
            | ga: Lucsamburg; Lucsamburgach; Lucsamburgacha; Lucsamburgaí; Ard-Diúcacht; hArd-Diúcachta \#
            | hr: Luksemburg*; luksemburšk*; Veliko Vojvodstvo; Velikog Vojvodstva \#
            | hu: Luxemburg*; Luxembourg*; Nagyhercegség* \#
            | is: Lúxemborg*; Lúxemburg*; stórhertogadæm* \#
            | it: Lussemburgo; lussemburghes*; Granducato \#
            | lt: Liuksemburg*; didžioji hercogystė; didžiosios hercogystės \#
            | lv: Luksemburg*; lielhercogist* \#
            | mt: Lussemburgu; Lussemburgiż; Lussemburgiża; Lussemburgiżi; Gran Dukat \#
            | nl: Luxemburg; Luxemburgse; Luxemburgs; Luxemburgers; Groothertogdom; Luxembourg \#
            | no: Luxembourg*; Luxemburg*; storhertugdømm* \#
            | pl: Luksemburg*; luksembursk*; Wielk* Księstw* \#
            | pt: Luxemburgo; luxemburguês; luxemburguesa; luxemburgueses; luxemburguesas; Grão-Ducado \#
            | ro: Luxemburg; Luxemburgul; Luxemburgului; luxemburghez*; Marele Ducat \#
            | sk: Luxembursk*; Luxemburčan*; veľkovojvodstv* \#
            | sl: Luksemburg*; luksemburšk*; veliko vojvodstvo; velikega vojvodstva \#
            | sv: Luxemburg*; Luxembourg*; storhertigdöm*
        LV | bg: Латвия; латвийск*; латвийц*; Рига; рижк* \#
            | cs: lotyšsk*; Lotyši; Riga; Rigy; Rize; rižsk* \#
            | da: Letland*; lettisk*; ~letter; ~letterne*; Riga; Rigas \#
            | de: Lettland; Lettlands; lettisch*; Letten; Riga; Rigaer \#
            | el: Λετονία; Λεττονία; Λετονίας; λετονικ*; λεττονικ*; Ρίγα; Ρίγας \#
            | en: Latvia; Latvian; Latvians; Riga \#
            | es: Letonia; letón; letona; letones; letonas; ~Riga \#
            | et: Läti; Lätis; Lätist; lätlas*; Riia; Riias \#
            | fi: Latvia; Latvian; Latviassa; Latviasta; Latviaan; latvialai*; Riika; Riian; Riiassa \#
            | fr: Lettonie; letton; lettons; lettone*; lettonne*; Riga \#
            | ga: Laitvia; Laitviach; Laitviacha; Ríge \#
            | hr: Latvij*; letonsk*; ~Riga; Rige; Rigi \#
            | hu: Lettország*; ~lett; ~lettek; ~Riga; rigai \#
            | is: Lettland*; lettnesk*; Lettar; Riga \#
            | it: Lettonia; lettone; lettoni; ~Riga \#
            | lt: Latvij*; latvių; latviai; Ryga; Rygos; Rygoje \#
            | lv: Latvij*; latviešu; Rīga; Rīgas \#
            | mt: Latvja; Latvjan; Latvjana; Latvjani; Riga \#
            | nl: Letland; Letse; Lets; ^Letten; Letlandse; Riga \#
            | no: Latvia; Latvias; latvisk*; latviere*; lettisk*; Riga; Rigas \#
            | pl: Łotw*; łotewsk*; Łotysz*; Ryga; Rydze; Rygi; ryski; ryska; ryskie; ryskiego; ryskiej \#
            | pt: Letónia; letão; letã; letões; ~Riga \#
            | ro: Letonia; Letoniei; leton; letonă; letone; letoni; ~Riga \#
            | sk: lotyšsk*; Lotyši; Riga; Rigy; Rige; rižsk* \#
            | sl: Latvij*; ~Riga; Rige; Rigi \#
            | sv: Lettland*; lettisk*; ~letter; ~letterna*; Riga; Rigas
        MT | bg: Малта; малтийск*; малтийц*; Валета \#
            | cs: ^Malta; ^Malty; ^Maltě; ^Maltou; ^Maltu; maltsk*; Malťané; Valletta; Vallettě \#
            | da: Malta; Maltas; maltesisk*; malteser; malteserne*; Valletta* \#
            | de: Malta; Maltas; maltesisch*; Malteser; Valletta \#
            | el: Μάλτα; Μάλτας; μαλτέζικ*; Βαλέτα \#
            | en: Malta; Maltese; Valletta; Sliema \#
            | es: Malta; maltés; maltesa; malteses; maltesas; La Valeta \#
            | et: Malta; Maltal; Maltalt; maltalas*; Valletta* \#
            | fi: Malta; Maltan; Maltalla; Maltalta; Maltalle; maltalai*; Valletta* \#
            | fr: Malte; maltais*; La Valette \#
            | ga: Málta; Mhálta; Máltach; Mháltach; Máltacha; Vaileite \#
            | hr: Malta; Malte; Malti; Maltu; maltešk*; Maltežani; Valletta; Valletti \#
            | hu: Máltá*; Valletta; vallettai \#
            | is: Malta; Möltu; maltnesk*; Valletta \#
            | it: Malta; maltese; maltesi; La Valletta \#
            | lt: Malta; Maltos; Maltoje; Maltai; maltiečių; Valeta; Valetos \#
            | lv: Malta; Maltas; Maltai; maltiešu; Valleta; Valletas \#
            | mt: Malta; Malti; Maltija; Maltin; Valletta; Tas-Sliema \#
            | nl: Malta; Maltese; Maltees; Maltezer; Maltezers; Valletta \#
            | no: Malta; Maltas; maltesisk*; maltesere; malteserne*; Valletta* \#
            | pl: Malta; Malty; Malcie; maltańsk*; Maltańczy*; Valletta; Valletty; Valletcie \#
            | pt: Malta; maltês; maltesa; malteses; maltesas; Valeta \#
            | ro: Malta; Maltei; maltez*; Valletta \#
            | sk: ^Malta; ^Malty; ^Malte; ^Maltou; ^Maltu; maltsk*; maltézsk*; Valletta \#
            | sl: Malta; Malte; Malti; Malto; maltešk*; Maltežani; Valletta; Valletti \#
            | sv: Malta; Maltas; maltesisk*; malteser; maltesare*; Valletta*
        NL | bg: Нидерландия; Холандия; нидерландск*; холандск*; холандц*; Хага; хагск* \#
            | cs: nizozemsk*; Nizozemí; Nizozemci; holandsk*; Holanďané; Haag; Haagu; haagsk* \#
            | da: Holland; Hollands; hollandsk*; hollænder*; Nederlandene*; nederlandsk*; Haag; Haags \#
            | de: Niederlande; Niederlanden; niederländisch*; Niederländer; Niederländern; Holland; \#
                Hollands; holländisch*; Holländer; Den Haag; Den Haager; ~Amsterdam \#
            | el: Ολλανδία; Ολλανδίας; ολλανδικ*; Κάτω Χώρες; Κάτω Χωρών; Ολλανδοί; Χάγη; Χάγης \#
            | en: Netherlands; ^Dutch; Dutchman; Holland; The Hague; ~Amsterdam \#
            | es: Países Bajos; neerlandés; neerlandesa; neerlandeses; neerlandesas; holandés; holandesa; \#
                holandeses; holandesas; Holanda; La Haya; ~Ámsterdam \#
            | et: Holland; Hollandi; Hollandis; Hollandist; hollandlas*; Madalmaad; Madalmaade; \#
                Madalmaades; Madalmaadest; Haag; Haagi; Haagis \#
            | fi: Alankomaat; Alankomai*; alankomaalai*; hollantilai*; Hollanti; Hollannin; Hollannissa; \#
                Hollannista; Haag; Haagin; Haagissa \#
            | fr: Pays-Bas; néerlandais*; hollandais*; Hollande; La Haye; batave*; ~Amsterdam \#
            | ga: Ísiltír; Ísiltíre; hÍsiltíre; Ísiltíreach; Ollainn; Ollannach; Ollannacha; Dúitseach; \#
                Dhúitseach; nDúitseach; Dúitseacha; An Háig; Háig \#
            | hr: Nizozemsk*; Nizozemci; Haag; Haagu; haašk*; Holandij* \#
            | hu: Hollandiá*; holland; hollandok*; Hágá*; németalföldi \#
            | is: Holland*; hollensk*; Hollending*; Niðurland*; niðurlensk*; Niðurlönd; Niðurlöndum; Haag \#
            | it: Paesi Bassi; olandes*; neerlandes*; Olanda; L'Aia; ~Amsterdam \#
            | lt: Nyderland*; olandų; olandai; Olandij*; Haga; Hagos; Hagoje \#
            | lv: Nīderland*; holandiešu; Holande; Holandes; Hāga; Hāgas \#
            | mt: Pajjiżi l-Baxxi; Netherlands; Olanda; Olandiż; Olandiża; Olandiżi; L-Aja; Aja \#
            | nl: Nederland; Nederlandse; Nederlands; Nederlanders; Holland; Hollandse; Den Haag; Haagse; \#
                's-Gravenhage \#
            | no: Nederland; Nederlands; nederlandsk*; nederlender*; nederlendar*; Holland; Hollands; \#
                hollandsk*; Haag; Haags \#
            | pl: Holandi*; holendersk*; Holendr*; Niderland*; Haga; Hadze; Hagi; hask* \#
            | pt: Países Baixos; neerlandês; neerlandesa; neerlandeses; neerlandesas; holandês; holandesa; \#
                holandeses; holandesas; Holanda; Haia; ~Amesterdão \#
            | ro: Țările de Jos; Țărilor de Jos; Olanda; Olandei; olandez*; neerlandez*; Haga; ~Amsterdam \#
            | sk: holandsk*; Holanďania; Nizozemsk*; Haag; Haagu; haagsk* \#
            | sl: Nizozemsk*; Nizozemci; Haag; Haagu; haašk*; Holandij* \#
            | sv: nederländ*; Holland*; Haag; Haags
        NO | bg: Норвегия; норвежк*; норвежц*; Осло \#
            | cs: norsk*; Norové; Oslo; Oslu; Osla \#
            | da: Norge; Norges; norsk; norske; nordmænd*; Oslo; Oslos \#
            | de: Norwegen; Norwegens; norwegisch*; Norweger; Norwegern; Oslo; Osloer \#
            | el: Νορβηγία; Νορβηγίας; νορβηγικ*; Νορβηγοί; Όσλο \#
            | en: Norway; Norwegian; Norwegians; Oslo \#
            | es: norueg*; Oslo \#
            | et: Norra; Norras; Norrast; norralas*; Oslo; Oslos \#
            | fi: Norja; Norjan; Norjassa; Norjasta; Norjaan; norjalai*; Oslo; Oslon; Oslossa \#
            | fr: Norvège; norvégien*; Oslo \#
            | ga: Iorua; hIorua; Ioruach; Ioruacha; Ioruaigh; Osló \#
            | hr: Norvešk*; Norvežani; Oslo; Oslu; Osla \#
            | hu: Norvégiá*; norvég; norvégok*; Oslo; Oslóban; oslói \#
            | is: Noreg*; norsk; norska; norsku; norski; norskur; norskt; norskra; norskum; norskrar; \#
                norskri; norskan; Norðmenn; Norðmönnum; Norðmanna; Ósló* \#
            | it: Norvegia; norveges*; Oslo \#
            | lt: Norvegij*; norvegų; norvegai; Oslas; Oslo; Osle \#
            | lv: Norvēģij*; norvēģu; norvēģi; Oslo \#
            | mt: Norveġja; Norveġiż; Norveġiża; Norveġiżi; Oslo \#
            | nl: Noorwegen; Noorse; Noors; Noren; Oslo \#
            | no: Norge; Norges; Noreg; Noregs; norsk; norske; nordmenn*; Oslo; Oslos \#
            | pl: norwesk*; Norweg*; Oslo \#
            | pt: Noruega; norueguês; norueguesa; noruegueses; norueguesas; Oslo \#
            | ro: Norvegia; Norvegiei; norvegian*; Oslo \#
            | sk: nórsk*; Nóri; Oslo; Osla; Osle \#
            | sl: Norvešk*; Norvežani; Oslo; Oslu; Osla \#
            | sv: Norge; Norges; norsk; norska; norske; norskt; norrmän*; Oslo; Oslos
        PL | bg: Полша; полск*; поляц*; Варшава; варшавск* \#
            | cs: polsk*; Poláci; Poláků; Varšav* \#
            | da: Polen; Polens; polsk; polske; polakker*; Warszawa* \#
            | de: Polen; Polens; polnisch*; Warschau; Warschauer \#
            | el: Πολωνία; Πολωνίας; πολωνικ*; Πολωνοί; Βαρσοβία; Βαρσοβίας \#
            | en: Poland; ^Polish; ^Poles; Warsaw \#
            | es: Polonia; polac*; Varsovia \#
            | et: ^Poola; Poolas; Poolast; poolakad; poolakate; Varssavi* \#
            | fi: ^Puola; ^Puolan; Puolassa; Puolasta; Puolaan; puolalai*; Varsova* \#
            | fr: Pologne; polonais*; Varsovie \#
            | ga: Polainn; Pholainn; bPolainn; Polainne; Polannach; Pholannach; bPolannach; Polannacha; \#
                Vársá \#
            | hr: Poljsk*; Poljaci; Varšav* \#
            | hu: Lengyelország*; lengyel; lengyelek*; Varsó; Varsóban; varsói \#
            | is: Pólland*; pólsk*; Pólverj*; Varsjá* \#
            | it: Polonia; polacc*; Varsavia \#
            | lt: Lenkij*; lenkų; lenkai; Varšuv* \#
            | lv: Polij*; poļu; ~poļi; Varšav* \#
            | mt: Polonja; Pollakk; Pollakka; Pollakki; Varsavja \#
            | nl: Polen; Poolse; Pools; Warschau \#
            | no: Polen; Polens; polsk; polske; polakker*; Warszawa* \#
            | pl: Polsk; Polska; Polski; Polsce; Polskę; polskie; polskiego; polskiej; polskim; polskiemu; \#
                polskich; polskimi; Polacy; Polaków; Warszaw* \#
            | pt: Polónia; polac*; polonês; polonesa; Varsóvia \#
            | ro: Polonia; Poloniei; polonez*; Varșovia; Varșoviei \#
            | sk: poľsk*; Poliaci; Poliakov; Varšav* \#
            | sl: Poljsk*; Poljaki; Varšav* \#
            | sv: Polen; Polens; polsk; polska; polske; polskt; polacker*; Warszawa*
        PT | bg: Португалия; португалск*; португалц*; Лисабон; лисабонск* \#
            | cs: portugalsk*; Portugalci; Lisabon* \#
            | da: Portugal*; portugisisk*; portugiser*; Lissabon* \#
            | de: Portugal; Portugals; portugiesisch*; Portugiesen; Lissabon; Lissaboner \#
            | el: Πορτογαλία; Πορτογαλίας; πορτογαλικ*; Πορτογάλοι; Λισαβόνα; Λισαβόνας; Λισσαβώνα \#
            | en: Portugal; Portuguese; Lisbon \#
            | es: Portugal; portugués; portuguesa; portuguesas; portugueses; luso; lusa; lusos; lusas; \#
                Lisboa \#
            | et: Portugal; Portugali*; portugallas*; Lissabon* \#
            | fi: Portugali*; Lissabon* \#
            | fr: Portugal; portugais*; Lisbonne; lusitanien* \#
            | ga: Portaingéil; Phortaingéil; bPortaingéil; Portaingéile; Portaingéalach; Phortaingéalach; \#
                Liospóin \#
            | hr: Portugal*; Lisabon* \#
            | hu: Portugáliá*; portugál; portugálok*; Lisszabon; lisszaboni \#
            | is: Portúgal*; Lissabon* \#
            | it: Portogallo; portoghes*; Lisbona; lusitan* \#
            | lt: Portugalij*; portugalų; portugalai; Lisabon* \#
            | lv: Portugāle; Portugāles; Portugālei; portugāļu; Lisabona; Lisabonas \#
            | mt: Portugall; Portugiż; Portugiża; Portugiżi; Lisbona \#
            | nl: Portugal; Portugese; Portugees; Portugezen; Lissabon \#
            | no: Portugal*; portugisisk*; portugiser*; Lisboa* \#
            | pl: Portugali*; portugalsk*; Portugalczy*; Lizbon* \#
            | pt: Portugal; português; portuguesa; portugueses; portuguesas; luso; lusa; lusos; lusas; \#
                Lisboa \#
            | ro: Portugalia; Portugaliei; portughez*; Lisabona; Lisabonei \#
            | sk: portugalsk*; Portugalci; Lisabon* \#
            | sl: Portugalsk*; Portugalci; Lizbon* \#
            | sv: Portugal*; portugisisk*; portugiser*; Lissabon*
        RO | bg: Румъния; румънск*; румънц*; Букурещ; букурещк* \#
            | cs: rumunsk*; Rumuni; Bukurešť; Bukurešti; bukurešťsk* \#
            | da: Rumænien*; rumænsk*; rumæner*; Bukarest* \#
            | de: Rumänien; Rumäniens; rumänisch*; Rumänen; Bukarest; Bukarester \#
            | el: Ρουμανία; Ρουμανίας; ρουμανικ*; Ρουμάνοι; Βουκουρέστι; Βουκουρεστίου \#
            | en: Romania; Romanian; Romanians; Bucharest \#
            | es: ruman*; Bucarest \#
            | et: Rumeenia*; rumeenlas*; Bukarest* \#
            | fi: Romania; Romanian; Romaniassa; Romaniasta; Romaniaan; romanialai*; Bukarest* \#
            | fr: Roumanie; roumain*; Bucarest \#
            | ga: Rómáin; Rómáine; Rómánach; Rómánacha; Búcairist \#
            | hr: Rumunjsk*; Rumunji; Bukurešt* \#
            | hu: Romániá*; román; románok*; Bukarest; bukaresti \#
            | is: Rúmenía; Rúmeníu; rúmensk*; Rúmenar; Búkarest \#
            | it: Romania; romeno; romena; romeni; romene; rumeno; rumena; rumeni; rumene; Bucarest \#
            | lt: Rumunij*; rumunų; rumunai; Bukarešt* \#
            | lv: Rumānij*; rumāņu; rumāņi; Bukareste; Bukarestes \#
            | mt: Rumanija; Rumen; Rumena; Rumeni; Bukarest \#
            | nl: Roemenië; Roemeense; Roemeens; Roemenen; Boekarest \#
            | no: Romania; Romanias; rumensk*; rumenere*; Bucuresti*; Bukarest* \#
            | pl: Rumun*; Bukareszt* \#
            | pt: Roménia; romeno; romena; romenos; romenas; Bucareste \#
            | ro: România; României; român; română; române; români; românesc; românească; românești; \#
                București; Bucureștiul*; bucureștean* \#
            | sk: rumunsk*; Rumuni; Bukurešť; Bukurešti \#
            | sl: Romunij*; romunsk*; Romuni; Bukarešt*; bukarešk* \#
            | sv: Rumänien*; rumänsk*; rumäner*; Bukarest*
        SE | bg: Швеция; шведск*; шведи; шведите; Стокхолм; стокхолмск* \#
            | cs: švédsk*; Švédové; Švédů; Stockholm* \#
            | da: Sverige; Sveriges; svensk; svenske; svenskerne*; svenskere*; Stockholm* \#
            | de: Schweden; Schwedens; schwedisch*; Stockholm; Stockholmer \#
            | el: Σουηδία; Σουηδίας; σουηδικ*; Σουηδοί; Στοκχόλμη; Στοκχόλμης \#
            | en: Sweden; Swedish; ^Swedes; Stockholm \#
            | es: Suecia; sueco; sueca; suecos; suecas; Estocolmo \#
            | et: Rootsi; Rootsis; Rootsist; rootslas*; Stockholm* \#
            | fi: Ruotsi; Ruotsin; Ruotsissa; Ruotsista; Ruotsiin; Ruotsia; ruotsalai*; Tukholma; \#
                Tukholman; Tukholmassa \#
            | fr: Suède; suédois*; Stockholm \#
            | ga: Sualainn; tSualainn; Sualainne; Sualannach; Sualannacha; Stócólm \#
            | hr: Švedsk*; Šveđani; Stockholm; Stockholmu; Stockholma; stockholmsk* \#
            | hu: Svédország*; svéd; svédek*; Stockholm; stockholmi \#
            | is: Svíþjóð*; sænsk; sænska; sænsku; sænski; sænskur; sænskt; sænskra; sænskum; sænskrar; \#
                sænskri; sænskan; Svíar; Svíum; Svía; Stokkhólm* \#
            | it: Svezia; svedes*; Stoccolma \#
            | lt: Švedij*; švedų; švedai; Stokholm* \#
            | lv: Zviedrij*; zviedru; zviedri; Stokholma; Stokholmas \#
            | mt: Svezja; Żvezja; Svediż; Svediża; Żvediż; Żvediża; Svediżi; Żvediżi; Stokkolma \#
            | nl: Zweden; Zweedse; Zweeds; Stockholm \#
            | no: Sverige; Sveriges; svensk; svenske; svenskene*; svensker; Stockholm* \#
            | pl: Szwecj*; Szwed*; Sztokholm* \#
            | pt: Suécia; sueco; sueca; suecos; suecas; Estocolmo \#
            | ro: Suedia; Suediei; suedez*; Stockholm \#
            | sk: švédsk*; Švédi; Švédov; Štokholm* \#
            | sl: Švedsk*; Švedi; Stockholm; Stockholmu; Stockholma; stockholmsk* \#
            | sv: Sverige; Sveriges; svensk; svenska; svenske; svenskt; svenskar*; Stockholm*
        SI | bg: Словения; словенск*; словенц*; Любляна; люблянск* \#
            | cs: slovinsk*; Slovinci; Lublaň; Lublani; lublaňsk* \#
            | da: Slovenien*; slovensk*; slovener*; Ljubljana* \#
            | de: Slowenien; Sloweniens; slowenisch*; Slowenen; Ljubljana; Laibach \#
            | el: Σλοβενία; Σλοβενίας; σλοβενικ*; Λιουμπλιάνα \#
            | en: Slovenia; Slovenian; Slovenians; Slovene; Slovenes; Ljubljana \#
            | es: Eslovenia; eslovena; esloveno; eslovenos; eslovenas; Liubliana \#
            | et: sloveen*; Ljubljana* \#
            | fi: Slovenia*; Ljubljana* \#
            | fr: Slovénie; slovène*; Ljubljana \#
            | ga: Slóivéin; tSlóivéin; Slóivéine; Slóivéanach; Liúibleána \#
            | hr: Slovenij*; slovensk*; Slovenci; Ljubljan* \#
            | hu: Szlovéniá*; szlovén; szlovének*; Ljubljana; ljubljanai \#
            | is: Slóvenía; Slóveníu; slóvensk*; Slóvenar; Ljubljana \#
            | it: Slovenia; sloveno; slovena; sloveni; slovene; Lubiana \#
            | lt: Slovėnij*; slovėnų; Liublian* \#
            | lv: Slovēnij*; slovēņu; Ļubļana; Ļubļanas \#
            | mt: Slovenja; Sloven; Slovena; Sloveni; Ljubljana \#
            | nl: Slovenië; Sloveense; Sloveens; Slovenen; Ljubljana \#
            | no: Slovenia; Slovenias; slovensk*; slovener*; Ljubljana* \#
            | pl: Słoweni*; słoweńsk*; Słoweńc*; Lublan* \#
            | pt: Eslovénia; esloveno; eslovena; eslovenos; eslovenas; Liubliana \#
            | ro: Slovenia; Sloveniei; sloven; slovenă; slovene; sloveni; Ljubljana \#
            | sk: slovinsk*; Slovinci; Ľubľan* \#
            | sl: Slovenij*; slovensk*; Slovenci; Ljubljan* \#
            | sv: Slovenien*; slovensk*; slovener*; Ljubljana*
        SK | bg: Словакия; словашк*; словац*; Братислава; братиславск* \#
            | cs: slovensk*; Slováci; Slováků; Bratislav* \#
            | da: Slovakiet*; slovakisk*; slovakker*; Bratislava* \#
            | de: Slowakei; slowakisch*; Slowakische Republik; Slowakischen Republik; Slowaken; Bratislava; \#
                Pressburg \#
            | el: Σλοβακία; Σλοβακίας; σλοβακικ*; Μπρατισλάβα \#
            | en: Slovakia; Slovak; Slovaks; Slovakian; Slovak Republic; Bratislava \#
            | es: Eslovaquia; eslovac*; Bratislava \#
            | et: Slovakkia*; Slovaki; slovakid; slovakkide; Bratislava* \#
            | fi: Slovakia*; Bratislava* \#
            | fr: Slovaquie; slovaque*; Bratislava \#
            | ga: Slóvaic; tSlóvaic; Slóvaice; Slóvacach; Slóvacacha; Bratasláiv; Phoblacht na Slóvaice \#
            | hr: Slovačk*; Slovaci; Bratislav* \#
            | hu: Szlovákiá*; szlovák; szlovákok*; Pozsony; pozsonyi \#
            | is: Slóvakía; Slóvakíu; slóvakísk*; slóvasks*; Slóvakar; Bratislava \#
            | it: slovacc*; Bratislava \#
            | lt: Slovakij*; slovakų; Bratislav* \#
            | lv: Slovākij*; slovāku; Bratislava; Bratislavas \#
            | mt: Slovakkja; Slovakk; Slovakka; Slovakki; Bratislava \#
            | nl: Slowakije; Slowaakse; Slowaaks; Slowaken; Slovaakse; Bratislava \#
            | no: Slovakia; Slovakias; slovakisk*; slovaker*; Bratislava* \#
            | pl: Słowacj*; słowack*; Słowacy; Słowaków; Bratysław* \#
            | pt: Eslováquia; eslovac*; Bratislava \#
            | ro: Slovacia; Slovaciei; slovac; slovacă; slovace; slovaci; Bratislava \#
            | sk: slovensk*; Slováci; Slovákov; Bratislav* \#
            | sl: Slovašk*; Slovaki; Bratislav* \#
            | sv: Slovakien*; slovakisk*; slovaker*; Bratislava*
        CH | bg: Швейцария; швейцарск*; швейцарц*; ~Берн; бернск* \#
            | cs: švýcarsk*; Švýcaři; ~Bern; ~Bernu; bernsk* \#
            | da: Schweiz; schweizisk*; schweizer; schweizere*; schweizerne*; ~Bern; ~Zürich; ~Genève \#
            | de: Schweiz; schweizerisch*; Schweizer; Schweizern; eidgenössisch*; Eidgenossenschaft; \#
                Helvetien; Bern; ~Berner; ~Zürich; ~Zürcher; ~Basel; ~Basler; ~Genf; ~Genfer; ~Aargau; \#
                ~Luzern; ~kantonal*; ~Kanton; ~Kantons \#
            | el: Ελβετία; Ελβετίας; ελβετικ*; Ελβετοί; ~Βέρνη; ~Βέρνης \#
            | en: Switzerland; Swiss; ~Bern; Berne; ~Zurich; ~Geneva; ~Basel \#
            | es: Suiza; suizo; suizos; suizas; helvétic*; ~Berna; ~Zúrich; ~Ginebra \#
            | et: Šveits*; ~Bern; ~Berni \#
            | fi: Sveitsi*; ~Bern; ~Bernin \#
            | fr: Suisse; suisses; helvétique*; helvète*; Confédération helvétique; ~Berne; bernois*; \#
                genevois*; ~Genève; vaudois*; zurichois*; ~Zurich; fribourgeois*; valaisan*; neuchâtelois* \#
            | ga: Eilvéis; Eilvéise; hEilvéise; Eilvéiseach; Eilvéiseacha; ~Beirn \#
            | hr: Švicarsk*; Švicarci; ~Bern; ~Bernu; bernsk* \#
            | hu: Svájc*; ~Bern; berni; ~Zürich; ~Genf \#
            | is: Sviss; svissnesk*; Svisslending*; ~Bern \#
            | it: svizzer*; elvetic*; ~Berna; ~Zurigo; ~Ginevra; ticines*; ~Ticino \#
            | lt: Šveicarij*; šveicarų; šveicarai; ~Bernas; ~Berno \#
            | lv: Šveice; Šveices; Šveicei; šveiciešu; ~Berne; ~Bernes \#
            | mt: Svizzera; Żvizzera; Svizzeru; Żvizzeru; Żvizzeri; Svizzeri; ~Berna \#
            | nl: Zwitserland; Zwitserse; Zwitsers; ~Bern; ~Zürich; ~Genève; ~Bazel \#
            | no: Sveits; sveitsisk*; sveitsere*; sveitserne*; ~Bern; ~Zürich; ~Genève \#
            | pl: Szwajcar*; ~Berno; ~Bernie; ~Berna \#
            | pt: Suíça; suíço; suíços; suíças; helvétic*; ~Berna; ~Zurique; ~Genebra \#
            | ro: Elveția; Elveției; elvețian*; elvețien*; ~Berna; ~Zürich; ~Geneva \#
            | sk: švajčiarsk*; Švajčiari; ~Bern; ~Berne; bernsk* \#
            | sl: Švic*; ~Bern; ~Bernu; bernsk* \#
            | sv: Schweiz; schweizisk*; schweizar*; ~Bern; ~Zürich; ~Genève
        RS | bg: Сърбия; сръбск*; Белград; белградск* \#
            | sv: Serbien; Serbiens; serbisk*; Belgrad; Belgrads \#
            | da: Serbien; Serbiens; serbisk*; Beograd \#
            | no: Serbia; Serbias; serbisk*; Beograd \#
            | fi: Serbia; Serbian; Serbiassa; Serbiasta; Serbiaan; serbialai*; Belgrad* \#
            | et: Serbia; Serbias; serbia; Belgrad* \#
            | lv: Serbij*; serbu; Belgrad* \#
            | lt: Serbij*; serbų; Belgrad* \#
            | is: Serbí*; serbnesk*; Belgrad \#
            | cs: Srbsko; Srbska; Srbsku; srbsk*; Bělehrad*; bělehradsk* \#
            | de: Serbien; Serbiens; serbisch*; Belgrad; Belgrader \#
            | en: Serbia; Serbian; Belgrade \#
            | fr: Serbie; serbe; serbes \#
            | hr: Srbij*; srpsk*; srbijansk*; Beograd*; beogradsk* \#
            | hu: Szerbi*; szerb \#
            | it: Serbia; serb* \#
            | pl: Serbi*; serbsk*; Belgrad*; belgradzk* \#
            | ro: Serbia; Serbiei; sârbesc* \#
            | sk: Srbsko; Srbska; Srbsku; srbsk*; Belehrad* \#
            | sl: Srbij*; srbsk*; Beograd*; beograjsk*
        BA | bg: Босна и Херцеговина; босненск*; Сараево \#
            | sv: Bosnien och Hercegovina; Bosnien; bosnisk*; Sarajevo \#
            | da: Bosnien-Hercegovina; Bosnien og Hercegovina; bosnisk*; Sarajevo \#
            | no: Bosnia-Hercegovina; Bosnia og Hercegovina; bosnisk*; Sarajevo \#
            | fi: Bosnia ja Hertsegovina; Bosnia-Hertsegovina; Bosnian; bosnialai*; Sarajevo* \#
            | et: Bosnia ja Hertsegoviina; Bosnia; bosnia; Sarajevo* \#
            | lv: Bosnij*; bosniešu; Sarajev* \#
            | lt: Bosnij*; bosnių; Sarajev* \#
            | is: Bosní*; bosnísk*; Sarajevó \#
            | cs: Bosna a Hercegovina; Bosně a Hercegovině; bosensk*; Sarajev* \#
            | de: Bosnien und Herzegowina; bosnisch*; Sarajevo \#
            | en: Bosnia and Herzegovina; Bosnian; Sarajevo \#
            | hr: Bosna i Hercegovina; Bosne i Hercegovine; Bosni i Hercegovini; BiH; BiH-a; \#
                bosanskohercegovačk*; Sarajev*; sarajevsk* \#
            | pl: Bośni*; bośniack*; Sarajew* \#
            | sk: Bosna a Hercegovina; Bosne a Hercegovine; bosniansk*; Sarajev* \#
            | sl: Bosna in Hercegovina; Bosne in Hercegovine; Bosni in Hercegovini; BiH; bosansk*; \#
                Sarajev*
        ME | bg: Черна гора; черногорск*; Подгорица \#
            | sv: Montenegro; Montenegros; montenegrinsk* \#
            | da: Montenegro; Montenegros; montenegrinsk* \#
            | no: Montenegro; Montenegros; montenegrinsk* \#
            | fi: Montenegro*; montenegrolai* \#
            | et: Montenegro*; montenegro \#
            | lv: Melnkaln*; melnkalniešu \#
            | lt: Juodkalnij*; juodkalniečių \#
            | is: Svartfjallaland*; svartfellsk* \#
            | cs: Černá Hora; Černé Hory; Černé Hoře; černohorsk*; Podgoric* \#
            | de: Montenegro; Montenegros; montenegrinisch* \#
            | en: Montenegro; Montenegrin \#
            | hr: Crna Gora; Crne Gore; Crnoj Gori; crnogorsk*; Podgoric* \#
            | pl: Czarnogór*; czarnogórsk*; Podgoric* \#
            | sk: Čierna Hora; Čiernej Hory; Čiernej Hore; čiernohorsk*; Podgoric* \#
            | sl: Črna gora; Črne gore; Črni gori; črnogorsk*; Podgoric*
        MK | bg: Северна Македония; северномакедонск*; Скопие \#
            | sv: Nordmakedonien; Nordmakedoniens; nordmakedonsk*; Skopje \#
            | da: Nordmakedonien; Nordmakedoniens; nordmakedonsk*; Skopje \#
            | no: Nord-Makedonia; Nord-Makedonias; nordmakedonsk*; Skopje \#
            | fi: Pohjois-Makedoni*; pohjoismakedonialai*; Skopje* \#
            | et: Põhja-Makedoonia*; põhjamakedoonia; Skopje* \#
            | lv: Ziemeļmaķedonij*; Skopj* \#
            | lt: Šiaurės Makedonij*; Skopj* \#
            | is: Norður-Makedóní*; norðurmakedónsk*; Skopje \#
            | cs: Severní Makedonie; Severní Makedonii; severomakedonsk*; Skopje \#
            | de: Nordmazedonien; Nordmazedoniens; nordmazedonisch* \#
            | en: North Macedonia; Macedonian; Skopje \#
            | hr: Sjeverna Makedonija; Sjeverne Makedonije; Sjevernoj Makedoniji; makedonsk*; Skopj* \#
            | pl: Macedonia Północna; Macedonii Północnej; macedońsk*; Skopj* \#
            | sk: Severné Macedónsko; Severného Macedónska; severomacedónsk*; Skopje \#
            | sl: Severna Makedonija; Severne Makedonije; Severni Makedoniji; makedonsk*; Skopj*
        US | bg: Съединените щати; Съединени щати; САЩ; американск*; американц*; Америка; Вашингтон; \#
                Калифорния; калифорнийск* \#
            | cs: Spojené státy; Spojených států; Spojených státech; Spojeným státům; americk*; ~Amerika; \#
                ^USA; Američan*; Washington*; Kalifornie; Kalifornii; kalifornsk* \#
            | da: USA; USA's; De Forenede Stater; amerikansk*; ~Amerika*; amerikaner*; Washington*; \#
                Californien*; californisk* \#
            | de: Vereinigte Staaten; Vereinigten Staaten; ^USA; US-amerikanisch*; ~amerikanisch*; Amerika; \#
                Amerikas; Amerikaner; US-Behörde; US-Aufsicht; Washington; kalifornisch*; Kalifornien \#
            | el: Ηνωμένες Πολιτείες; Ηνωμένων Πολιτειών; ΗΠΑ; αμερικανικ*; Αμερική; Αμερικής; Αμερικανοί; \#
                Ουάσιγκτον; Καλιφόρνια; Καλιφόρνιας \#
            | en: United States; ^US; ^U.S.; ^USA; America; American; Americans; Washington; California; \#
                Californian \#
            | es: Estados Unidos; EE UU; EEUU; estadounidense*; norteamerican*; ~american*; ^USA; \#
                Washington; California; californian* \#
            | et: Ameerika Ühendrii*; Ühendriigid; Ühendriikide; USA; ameeriklas*; ~Ameerika; Washington*; \#
                California* \#
            | fi: Yhdysvallat; Yhdysvaltain; Yhdysvaltojen; Yhdysvalloissa; Yhdysvalloista; Yhdysvaltoihin; \#
                yhdysvaltalai*; amerikkalai*; USA*; Washington*; Kalifornia* \#
            | fr: États-Unis; américain*; étatsunien*; états-unien*; Amérique; Washington; \#
                outre-Atlantique; ^USA; Californie; californien* \#
            | ga: Stáit Aontaithe; Stát Aontaithe; Meiriceánach; Mheiriceánach; Meiriceánacha; Meiriceá; \#
                Mheiriceá; ^SAM; Washington \#
            | hr: Sjedinjene Države; Sjedinjenih Država; Sjedinjenim Državama; Sjedinjene Američke Države; \#
                SAD; SAD-a; SAD-u; američk*; ~Amerika; Amerikanci; Washington; Washingtonu; Kalifornij* \#
            | hu: Egyesült Államok*; amerikai*; USA; ~Amerika; Washington; washingtoni; Kalifornia; \#
                kaliforniai \#
            | is: Bandaríki; Bandaríkin; Bandaríkjanna; Bandaríkjunum; bandarísk*; Bandaríkjamen*; \#
                ~amerísk*; Washington; Kaliforníu; Kalifornía \#
            | it: Stati Uniti; statunitens*; ~american*; ^USA; America; Washington; California; \#
                californian*; Oltreoceano \#
            | lt: Jungtinės Amerikos Valstijos; Jungtinių Amerikos Valstijų; JAV; Jungtinės Valstijos; \#
                Jungtinių Valstijų; amerikiečių; amerikiečiai; ~Amerikos; Vašingtonas; Vašingtono; \#
                Kalifornij* \#
            | lv: Amerikas Savienotās Valstis; Amerikas Savienoto Valstu; ASV; amerikāņu; ~Amerika; \#
                ~Amerikas; Vašington*; Kalifornij* \#
            | mt: Stati Uniti; Istati Uniti; Amerikan; Amerikana; Amerikani; Amerika; ^USA; Washington \#
            | nl: Verenigde Staten; ^VS; Amerika; Amerikaanse; Amerikaans; Amerikanen; ^USA; Washington; \#
                Californië; Californische \#
            | no: USA; USAs; De forente stater; amerikansk*; ~Amerika*; amerikaner*; Washington*; \#
                California; californisk* \#
            | pl: Stany Zjednoczone; Stanów Zjednoczonych; Stanach Zjednoczonych; Ameryk*; ^USA; \#
                Waszyngton*; Kaliforni* \#
            | pt: Estados Unidos; EUA; norte-american*; ~american*; estadunidense*; Washington; Califórnia; \#
                californian* \#
            | ro: Statele Unite; Statelor Unite; SUA; american*; america; Washington; California \#
            | sk: Spojené štáty; Spojených štátov; Spojených štátoch; Spojeným štátom; americk*; ~Amerika; \#
                ^USA; Američan*; Washington*; Kalifornia; Kalifornii; kalifornsk* \#
            | sl: Združene države; Združenih držav; Združenih državah; ZDA; amerišk*; ~Amerika; Američani; \#
                Washington; Washingtonu; Kalifornij* \#
            | sv: USA; USA:s; Förenta staterna*; amerikansk*; ~Amerika*; amerikaner*; Washington*; \#
                Kalifornien*; kalifornisk*
        """#
}
