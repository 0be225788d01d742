/// The courts and appeals boards before which a measure is contested, as texts in each language name them.
///
/// Patterns as in `AuthorityTable`; a word all in capitals is an abbreviation, matched as written; `_` is one
/// capitalised word, hyphens and all, that is no article or preposition: the place (`Landgericht _`).
/// `~` is a general word: it says that a court acts, not which one. In a line first the courts of the language's
/// own countries (administrative, ordinary, highest), then those of others as it renders them, then the Union's,
/// then the general words. `mul` holds the names that every language quotes as they are.
enum CourtTable {
    /// `lang | patterns`
    static let text = #"""
        mul | Conseil d'État; Raad van State; Raad voor Vreemdelingenbetwistingen; Cour des marchés; \#
                Marktenhof; Cour d'appel de Bruxelles; Hof van beroep Brussel; Grondwettelijk Hof; \#
                Cour constitutionnelle; Cour de cassation; \#
                Cour administrative du Grand-Duché de Luxembourg; Tribunal administratif de Luxembourg; \#
                Bundesverwaltungsgericht; Bundesgerichtshof; Bundesverfassungsgericht; Bundesfinanzhof; \#
                Bundesarbeitsgericht; Bundesgericht; Kammergericht; Landgericht _; Oberlandesgericht _; \#
                Verwaltungsgericht _; Oberverwaltungsgericht _; Verwaltungsgerichtshof; Amtsgericht _; \#
                Personvernnemnda; Audiencia Nacional; Tribunal Supremo; Consiglio di Stato; \#
                Corte di Cassazione; Tribunale di _; Corte d'Appello di _; TAR Lazio; TAR del Lazio; \#
                High Court; Irish High Court; Circuit Court; Dublin Circuit Court; District Court; \#
                Dublin Metropolitan District Court; Court of Appeal; Supreme Court; First-tier Tribunal; \#
                Upper Tribunal; Information Tribunal; Administrative Court; Naczelny Sąd Administracyjny; \#
                Wojewódzki Sąd Administracyjny w _; Nejvyšší správní soud; Městský soud v _; \#
                Najvyšší správny súd; Korkein hallinto-oikeus; Helsingin hallinto-oikeus; \#
                Högsta förvaltningsdomstolen; Förvaltningsrätten i _; Kammarrätten i _; Østre Landsret; \#
                Vestre Landsret; Højesteret; Høyesterett; Oslo tingrett; Fővárosi Törvényszék; Kúria; \#
                Curtea de Apel București; Înalta Curte de Casație și Justiție; \#
                Tribunal Central Administrativo Sul; Supremo Tribunal Administrativo; \#
                Supremo Tribunal de Justiça; Lietuvos vyriausiasis administracinis teismas; \#
                Tallinna halduskohus; Riigikohus; Hæstiréttur; Landsréttur; Qorti tal-Appell; CJUE; TJUE; \#
                CJEU; EuGH; ECJ; EuG; GCEU; BVerwG; BGH; BVerfG; BVGer; VwGH; VfGH; BVwG; OVG; VGH; OLG; \#
                NSS; NSA; WSA; KHO; HFD; FTT; ICCJ; STJ; STA; LVAT
        bg | Върхов* административ* съд; Административ* съд - _; Административ* съд в _; \#
                Административ* съд София-град; Административ* съд в София-град; \#
                Административен съд София-област; софийск* административ* съд; \#
                Административ* съд Благоевград; Софийск* район* съд; Районен съд _; Районния съд в _; \#
                Районният съд в _; Софийск* градск* съд; Окръж* съд _; Окръж* съд в _; Апелатив* съд _; \#
                Апелатив* съд в _; Върхов* касацион* съд; Конституцион* съд; ВАС; ВКС; АССГ; АСС; СРС; СГС; \#
                Държавния съвет; Държавен съвет; ирландск* Върховен съд; Върховния съд на Ирландия; \#
                Висшия съд на Ирландия; Окръжния съд в Дъблин; административ* трибунал*; \#
                Съд* на Европейския съюз; Съд* на ЕС; Общ* съд на ЕС; Общ* съд на Европейския съюз; \#
                Общия съд; Европейск* съд; Европейск* съд по правата на човека; СЕС; ЕСПЧ; ~съд; ~съда; \#
                ~съдът; ~съдилищ*; ~административ* съд; ~касационна инстанция; ~петчленен състав; \#
                ~тричленен състав
        cs | Nejvyšší* správní* soud*; Městsk* soud* v _; Krajsk* soud* v _; Krajsk* soud* _; \#
                Okresní* soud* v _; Obvodní* soud* pro Prahu; Vrchní* soud* v _; Nejvyšší* soud*; \#
                Ústavní* soud*; NSS; Krajsk* soud* v Hradci Králové; Krajsk* soud* v Českých Budějovicích; \#
                Krajsk* soud* v Ústí nad Labem; Předsed* Úřadu pro ochranu osobních údajů; Předsed* úřadu; \#
                Rozkladov* komis*; irsk* Nejvyšší* soud*; irsk* Vrchní* soud*; Státní* rad*; \#
                francouzsk* Státní* rad*; Správní* tribunál*; lucembursk* správní* soud*; \#
                lucembursk* správní* tribunál*; Správní* soud* v _; Zemsk* soud* v _; \#
                Spolkov* správní* soud*; Spolkov* ústavní* soud*; Spolkov* soudní* dv*; Horní* tribunál*; \#
                Tribunál* prvního stupně; Soudní* dv* Evropské unie; Soudní* dv* EU; Soudní* dv*; \#
                Tribunál* EU; Tribunál* Evropské unie; Evropsk* soudní* dv*; \#
                Evropsk* soud* pro lidská práva; SDEU; ESLP; ~soud; ~soudu; ~soudem; ~soudy; ~soudům; \#
                ~správní soud; ~správního soudu; ~správnímu soudu; ~tribunál*
        da | Østre Landsret*; Vestre Landsret*; Højesteret*; Retten i _; Rettens i _; Københavns Byret*; \#
                Sø- og Handelsret*; Byretten i _; Byret i _; Retten på _; Procesbevillingsnævn*; Landsret*; \#
                Datarådet; Personvernnemnda; norsk* Personvernnævn*; Personvernnævn*; Oslo tingret*; \#
                Oslo byret*; Kammarret* i _; Förvaltningsret* i _; Statsråd*; Conseil d'État; \#
                irsk* High Court; irsk* højesteret*; forvaltningsdomstol* i _; \#
                Luxembourgs forvaltningsdomstol*; den administrative domstol* i _; \#
                administrativ* domstol* i _; tysk* forbundsdomstol*; landsret* i _; EU-Domstol*; \#
                EU's Domstol*; EF-Domstol*; EU-Ret*; Retten ved EU; Den Europæiske Unions Domstol*; \#
                Den Europæiske Menneskerettighedsdomstol*; Menneskerettighedsdomstol*; ~domstol*; ~retten; \#
                ~rettens; ~byret*; ~forvaltningsdomstol*; ~appeldomstol*; ~ankenævn*
        de | Bundesverwaltungsgericht*; Oberverwaltungsgericht* für das Land Nordrhein-Westfalen; \#
                Oberverwaltungsgericht* für das Land Schleswig-Holstein; \#
                Oberverwaltungsgericht* Berlin-Brandenburg; \#
                Oberverwaltungsgericht* des Landes Sachsen-Anhalt; Oberverwaltungsgericht* des Saarlandes; \#
                Oberverwaltungsgericht* Nordrhein-Westfalen; \#
                Oberverwaltungsgericht* der Freien Hansestadt Bremen; Oberverwaltungsgericht* _; \#
                Oberverwaltungsgericht* NRW; niedersächsisch* Oberverwaltungsgericht*; \#
                hamburgisch* Oberverwaltungsgericht*; sächsisch* Oberverwaltungsgericht*; \#
                Thüringer Oberverwaltungsgericht*; Oberverwaltungsgericht*; \#
                bayerisch* Verwaltungsgerichtshof*; hessisch* Verwaltungsgerichtshof*; \#
                Verwaltungsgerichtshof* Baden-Württemberg; Verwaltungsgerichtshof* Mannheim; \#
                Verwaltungsgerichtshof*; Verwaltungsgericht* Frankfurt am Main; \#
                Verwaltungsgericht* Frankfurt; Verwaltungsgericht* _; Verwaltungsgericht* in _; \#
                Kölner Verwaltungsgericht*; Berliner Verwaltungsgericht*; Hamburger Verwaltungsgericht*; \#
                Mainzer Verwaltungsgericht*; Landgericht* Frankfurt am Main; Landgericht* _; \#
                Landgericht* in _; Bonner Landgericht*; Berliner Landgericht*; Landgericht* Berlin I; \#
                Landgericht* Berlin II; Kammergericht*; Kammergericht* Berlin; Berliner Kammergericht*; \#
                Oberlandesgericht* Frankfurt am Main; Oberlandesgericht* _; \#
                hanseatisch* Oberlandesgericht*; Oberlandesgericht*; Amtsgericht* _; Arbeitsgericht* _; \#
                Landesarbeitsgericht* _; Bundesarbeitsgericht*; Sozialgericht* _; Finanzgericht* _; \#
                Bundesverfassungsgericht*; Bundesfinanzhof*; Bundessozialgericht*; \#
                österreichisch* Bundesverwaltungsgericht*; österreichisch* Verwaltungsgerichtshof*; \#
                österreichisch* Verfassungsgerichtshof*; Verfassungsgerichtshof*; Oberst* Gerichtshof*; \#
                OGH; Landesgericht* für Zivilrechtssachen Wien; Landesgericht* _; \#
                Landesverwaltungsgericht* _; schweizerisch* Bundesverwaltungsgericht*; \#
                Schweizer Bundesgericht*; Bundesgericht*; Obergericht* des Kantons _; Obergericht* _; \#
                Bezirksgericht* _; Kantonsgericht* _; fürstlich* Obergericht*; fürstlich* Landgericht*; \#
                Beschwerdekommission* für Verwaltungsangelegenheiten; Staatsgerichtshof*; \#
                Datenschutzkommission des Fürstentums Liechtenstein; BVerwG; BGH; BVerfG; BVGer; VwGH; \#
                VfGH; BVwG; OVG; OVG _; VGH; VGH _; VG _; LG Bonn; LG Berlin; LG Hannover; LG Köln; \#
                LG München; LG Hamburg; LG Frankfurt; LG Düsseldorf; LG Stuttgart; LG Leipzig; LG Mainz; \#
                LG Krefeld; OLG _; ArbG _; LAG _; KG Berlin; Luxemburger Verwaltungsgericht*; \#
                luxemburgisch* Verwaltungsgericht*; Verwaltungsgericht* in Luxemburg; irisch* High Court; \#
                irisch* Hohe* Gericht*; irisch* Bezirksgericht*; Brüsseler Berufungsgericht*; \#
                Brüsseler Appellationshof*; Berufungsgericht* Brüssel; Märktegerichtshof*; \#
                Marktgerichtshof*; Handelsgerichtshof*; französisch* Staatsrat*; Staatsrat*; \#
                norwegisch* Datenschutz-Beschwerdekammer; Datenschutzbeschwerdekammer*; \#
                Datenschutz-Beschwerdeausschuss*; Beschwerdeausschuss*; Verwaltungsgericht* in Stockholm; \#
                Kammergericht* Stockholm; Berufungsgericht* _; Gericht* der Europäischen Union; \#
                EU-Gericht*; Europäisch* Gericht*; EuGH; EuG; Europäisch* Gerichtshof* für Menschenrechte; \#
                EGMR; ~Gericht; ~Gerichts; ~Gerichtes; ~Gerichte; ~Gerichten; ~Verwaltungsgericht*; \#
                ~Landgericht*; ~Amtsgericht*; ~Bezirksgericht*; ~Berufungsgericht*; ~Berufungsinstanz; \#
                ~Gerichtshof*; ~Tribunal; ~Kammer; ~Richter
        el | Συμβούλιο της Επικρατείας; Συμβουλίου της Επικρατείας; ΣτΕ; Διοικητικ* Εφετεί* _; \#
                Διοικητικ* Εφετεί*; Διοικητικ* Πρωτοδικεί* _; Διοικητικ* Πρωτοδικεί*; \#
                Τριμελ* Διοικητικ* Πρωτοδικεί*; Μονομελ* Διοικητικ* Πρωτοδικεί*; Διοικητικ* Δικαστήρι*; \#
                Άρειο* Πάγο*; Εφετεί* _; Πρωτοδικεί* _; Πολυμελ* Πρωτοδικεί*; Μονομελ* Πρωτοδικεί*; \#
                Ανώτατο Δικαστήριο; Ανωτάτου Δικαστηρίου; Ανώτατο Συνταγματικό Δικαστήριο; Εφετείο Κύπρου; \#
                Διοικητικό Δικαστήριο Κύπρου; Διοικητικό Εφετείο Αθηνών; Διοικητικού Εφετείου Αθηνών; \#
                Ανώτερο Δικαστήριο; Ανώτερου Δικαστηρίου; Διοικητικό Δικαστήριο του Λουξεμβούργου; \#
                Διοικητικού Δικαστηρίου του Λουξεμβούργου; γαλλικό Συμβούλιο της Επικρατείας; \#
                Δικαστήριο της Ευρωπαϊκής Ένωσης; Δικαστηρίου της Ευρωπαϊκής Ένωσης; Δικαστήριο της ΕΕ; \#
                Δικαστηρίου της ΕΕ; Γενικό Δικαστήριο; Γενικού Δικαστηρίου; Ευρωπαϊκό Δικαστήριο; \#
                Ευρωπαϊκού Δικαστηρίου; ΔΕΕ; ΓενΔ; ΕΔΔΑ; Ευρωπαϊκό Δικαστήριο των Δικαιωμάτων του Ανθρώπου; \#
                ~δικαστήριο; ~δικαστηρίου; ~δικαστήρια; ~δικαστηρίων; ~εφετείο; ~εφετείου; ~πρωτοδικείο; \#
                ~πρωτοδικείου
        en | High Court of Ireland; Irish High Court; High Court in London; High Court in Dublin; \#
                High Court of Justice; High Court; Circuit Court; Dublin Circuit Court; \#
                Circuit Civil Court; District Court; Dublin District Court; \#
                Dublin Metropolitan District Court; Court of Appeal; Court of Session; Outer House; \#
                Inner House; Supreme Court; UK Supreme Court; Irish Supreme Court; First-tier Tribunal; \#
                First-tier Tribunal (General Regulatory Chamber); General Regulatory Chamber; \#
                Upper Tribunal; Upper Tribunal (Administrative Appeals Chamber); \#
                Administrative Appeals Chamber; Information Rights Tribunal; Information Tribunal; \#
                Crown Court; _ Crown Court; Magistrates' Court; _ Magistrates' Court; County Court; \#
                _ County Court; Competition Appeal Tribunal; Sheriff Court; Privy Council; \#
                Information and Data Protection Appeals Tribunal; Court of Appeal (Inferior Jurisdiction); \#
                Data Protection Appeals Tribunal; Conseil d'État; Council of State; \#
                French Council of State; Dutch Council of State; Greek Council of State; \#
                Belgian Council of State; Administrative Jurisdiction Division of the Council of State; \#
                Administrative Jurisdiction Division; Administrative Tribunal; \#
                Luxembourg Administrative Tribunal; Administrative Tribunal of Luxembourg; \#
                Luxembourg's Administrative Tribunal; Luxembourg Administrative Court; \#
                Luxembourg's Administrative Court; Administrative Court of Luxembourg; \#
                Administrative Court of Appeal; Administrative Court; Administrative Court of _; \#
                Administrative Court in _; _ Administrative Court; Higher Administrative Court; \#
                Higher Administrative Court of _; Supreme Administrative Court; \#
                Supreme Administrative Court of _; Federal Administrative Court; \#
                Regional Administrative Court; Provincial Administrative Court; \#
                Regional Administrative Court in _; Voivodeship Administrative Court in _; \#
                Voivodeship Administrative Court; Provincial Administrative Court in _; \#
                Warsaw Administrative Court; Federal Court of Justice; Federal Constitutional Court; \#
                Constitutional Court; Regional Court of _; _ Regional Court; Regional Court; \#
                Higher Regional Court; Higher Regional Court of _; Berlin Court of Appeal; \#
                Bonn Regional Court; Bonn District Court; Regional Court in _; \#
                Cologne Administrative Court; Brussels Court of Appeal; Court of Appeal of Brussels; \#
                Brussels Market Court; Market Court; Markets Court; Brussels Markets Court; \#
                National High Court; National Court; Spanish National Court; Spain's National High Court; \#
                Court of Cassation; Supreme Court of Cassation; Rome Tribunal; Tribunal of Rome; \#
                Court of Rome; Rome Court; Civil Court of Rome; Tribunal of _; Court of First Instance; \#
                Court of First Instance of _; District Court of _; _ District Court; \#
                District Court of The Hague; Hague District Court; Privacy Appeals Board; \#
                Norwegian Privacy Appeals Board; Personvernnemnda; Oslo District Court; \#
                Borgarting Court of Appeal; _ City Court; Metropolitan Court; Budapest Metropolitan Court; \#
                Budapest-Capital Regional Court; Budapest High Court; Curia; Municipal Court in Prague; \#
                Prague Municipal Court; City Court in Prague; Eastern High Court; Western High Court; \#
                Danish High Court; Stockholm Administrative Court; \#
                Administrative Court of Appeal in Stockholm; Helsinki Administrative Court; \#
                Bucharest Tribunal; Bucharest Court of Appeal; Court of Appeal of _; \#
                High Court of Cassation and Justice; Sofia City Administrative Court; \#
                Administrative Court Sofia City; Sofia Administrative Court; Administrative Court of Sofia; \#
                Sofia District Court; Riga City Court; Regional Court of Riga; \#
                Vilnius Regional Administrative Court; Supreme Administrative Court of Lithuania; \#
                Tallinn Administrative Court; Tartu County Court; Tallinn Circuit Court; \#
                Harju County Court; Supreme Court of Estonia; Zagreb Administrative Court; \#
                Administrative Court in Zagreb; High Administrative Court; Federal Supreme Court; \#
                Federal Tribunal; Swiss Federal Administrative Court; Reykjavik District Court; \#
                Central Administrative Court South; Lisbon Administrative Court; \#
                Court of Justice of the European Union; Court of Justice of the EU; \#
                European Court of Justice; EU Court of Justice; EU Court; Court of Justice; EU's top court; \#
                General Court; EU General Court; General Court of the European Union; \#
                Court of First Instance of the European Union; EFTA Court; CJEU; ECJ; GCEU; \#
                European Court of Human Rights; ECtHR; Strasbourg court; ~court; ~courts; ~tribunal; \#
                ~appeals court; ~appeal court; ~appeals board; ~judge; ~judges
        es | Audiencia Nacional; Sala de lo Contencioso-Administrativo de la Audiencia Nacional; \#
                Sala de lo Contencioso-Administrativo; Sala de lo Contencioso; \#
                Sala Tercera del Tribunal Supremo; Sala Tercera; Tribunal Supremo; Tribunal Constitucional; \#
                Tribunal Superior de Justicia de _; Tribunal Superior de Justicia del País Vasco; \#
                Tribunal Superior de Justicia; TSJ de _; TSJ; \#
                Juzgado Central de lo Contencioso-Administrativo; Juzgado de lo Contencioso-Administrativo; \#
                Juzgado de Primera Instancia; Audiencia Provincial de _; Audiencia Provincial; \#
                Juzgado Mercantil; Juzgado de lo Mercantil; Juzgado de lo Social; Consejo de Estado; \#
                Consejo de Estado francés; Consejo de Estado de Francia; \#
                Tribunal Administrativo de Luxemburgo; Tribunal administrativo luxemburgués; \#
                Tribunal Administrativo; Tribunal Superior de Irlanda; Tribunal Superior irlandés; \#
                Tribunal Superior; Alto Tribunal de Irlanda; Tribunal de Primera Instancia; \#
                Tribunal de Primer Nivel; Tribunal de Primera Instancia británico; Tribunal de Apelación; \#
                Tribunal de Apelación de Bruselas; Tribunal de Mercados; Tribunal Regional de _; \#
                Tribunal Administrativo de _; Tribunal Federal Administrativo; \#
                Tribunal Administrativo Federal; Tribunal de Roma; Tribunal de Casación; Corte de Casación; \#
                Tribunal de Distrito de _; Tribunal de Distrito; Tribunal Supremo Administrativo; \#
                Tribunal de Justicia de la Unión Europea; Tribunal de Justicia de la UE; \#
                Tribunal de Justicia de las Comunidades Europeas; Tribunal de Justicia Europeo; \#
                Tribunal General de la Unión Europea; Tribunal General de la UE; Tribunal General; TJUE; \#
                TGUE; Tribunal Europeo de Derechos Humanos; TEDH; Tribunal de Luxemburgo; ~tribunal; \#
                ~tribunales; ~juzgado; ~juzgados; ~corte; ~juez; ~jueza; ~magistrados; ~Alto Tribunal; \#
                ~justicia ordinaria
        et | Tallinna halduskohus; Tallinna halduskohtu*; Tartu halduskohus; Tartu halduskohtu*; \#
                halduskohus; halduskohtu*; Tallinna ringkonnakohus; Tallinna ringkonnakohtu*; \#
                Tartu ringkonnakohus; Tartu ringkonnakohtu*; ringkonnakohus; ringkonnakohtu*; \#
                Harju maakohus; Harju maakohtu*; Tartu maakohus; Tartu maakohtu*; Viru maakohus; \#
                Viru maakohtu*; Pärnu maakohus; Pärnu maakohtu*; maakohus; maakohtu*; Riigikohus; \#
                Riigikohtu*; Riigikohtu halduskolleegium*; Oslo linnakohus; Oslo linnakohtu*; \#
                Iirimaa kõrgem kohus; Iirimaa kõrgema kohtu; Iiri kõrgem kohus; Luksemburgi halduskohus; \#
                Luksemburgi halduskohtu*; Prantsusmaa riiginõukogu; riiginõukogu*; kõrgeim halduskohus; \#
                kõrgeima halduskohtu*; Euroopa Kohus; Euroopa Kohtu*; Euroopa Liidu Kohus; \#
                Euroopa Liidu Kohtu*; Euroopa Liidu Üldkohus; Üldkohus; Üldkohtu*; \#
                Euroopa Inimõiguste Kohus; Euroopa Inimõiguste Kohtu*; ~kohus; ~kohtu; ~kohtus; ~kohtusse; \#
                ~kohtule; ~kohtud
        fi | Korkei* hallinto-oikeu*; KHO; Helsingin hallinto-oikeu*; Turun hallinto-oikeu*; \#
                Hämeenlinnan hallinto-oikeu*; Itä-Suomen hallinto-oikeu*; Pohjois-Suomen hallinto-oikeu*; \#
                Vaasan hallinto-oikeu*; _ hallinto-oikeu*; Ahvenanmaan hallintotuomioistuin*; \#
                Korkein oikeus; Korkeimman oikeuden; KKO; _ käräjäoikeu*; _ hovioikeu*; markkinaoikeu*; \#
                vakuutusoikeu*; Irlannin korkein oikeus; Irlannin korkeimpaan oikeuteen; \#
                Irlannin ylempi oikeusaste; Luxemburgin hallintotuomioistui*; Luxemburgin hallinto-oikeu*; \#
                hallintotuomioistui*; Tukholman hallinto-oikeu*; Tukholman kamarioikeu*; kamarioikeu*; \#
                Ranskan valtioneuvosto; Oslon käräjäoikeu*; Euroopan unionin tuomioistui*; \#
                EU:n tuomioistui*; EU-tuomioistui*; EU:n yleinen tuomioistuin; EU:n yleisen tuomioistuimen; \#
                unionin yleinen tuomioistuin; Euroopan ihmisoikeustuomioistui*; EUT; EIT; ~hallinto-oikeu*; \#
                ~tuomioistui*; ~oikeus; ~oikeuden; ~oikeudessa; ~oikeuteen; ~käräjäoikeu*; ~hovioikeu*; \#
                ~muutoksenhakulautakunt*
        fr | Conseil d'État; Section du contentieux du Conseil d'État; cour administrative d'appel de _; \#
                cour administrative d'appel; tribunal administratif de _; tribunal administratif; \#
                Cour de cassation; chambre criminelle de la Cour de cassation; cour d'appel de _; \#
                cour d'appel d'_; cour d'appel; tribunal judiciaire de _; tribunal judiciaire d'_; \#
                tribunal judiciaire; tribunal de grande instance de _; tribunal de grande instance; \#
                tribunal correctionnel de _; tribunal correctionnel; tribunal de commerce de _; \#
                tribunal de commerce; Conseil constitutionnel; conseil de prud'hommes de _; \#
                conseil de prud'hommes; Cour des marchés; cour d'appel de Bruxelles; \#
                Cour constitutionnelle; tribunal de première instance; tribunal de première instance de _; \#
                Cour administrative; Cour administrative du Luxembourg; \#
                Cour administrative luxembourgeoise; Cour administrative du Grand-Duché; \#
                Cour supérieure de justice; tribunal d'arrondissement de _; tribunal d'arrondissement; \#
                Tribunal administratif fédéral; Tribunal fédéral; Tribunal cantonal; \#
                Tribunal cantonal du canton de _; Cour de justice du canton de Genève; \#
                Cour de justice de Genève; TAF; Haute Cour irlandaise; Haute Cour d'Irlande; \#
                Haute Cour de Dublin; Haute Cour de justice irlandaise; High Court irlandaise; \#
                Haute Cour de Londres; Haute Cour; Cour d'appel irlandaise; Cour suprême; \#
                Cour suprême britannique; Cour suprême administrative; tribunal supérieur britannique; \#
                tribunal de premier degré; Audience nationale espagnole; Audience nationale; \#
                tribunal régional de _; tribunal régional supérieur de _; \#
                tribunal administratif de Cologne; Cour fédérale administrative; \#
                Cour administrative fédérale; Cour fédérale de justice; Cour constitutionnelle fédérale; \#
                tribunal de Rome; tribunal de district d'_; tribunal de district de _; \#
                Commission de recours norvégienne; Conseil d'État néerlandais; \#
                Cour de justice de l'Union européenne; Cour de justice de l'UE; Cour de justice européenne; \#
                Cour européenne de justice; Tribunal de l'Union européenne; Tribunal de l'UE; \#
                Cour de justice; CJUE; TUE; CJCE; Cour européenne des droits de l'homme; CEDH; Cour EDH; \#
                ~tribunal; ~tribunaux; ~juridiction; ~juridictions; ~juge; ~juges; ~la justice; ~cour; \#
                ~haute juridiction administrative; ~juge administratif; ~juge des référés; \#
                ~juridiction administrative
        ga | Ard-Chúirt; hArd-Chúirte; hArd-Chúirt; Ard-Chúirte; Cúirt Chuarda; Chúirt Chuarda; \#
                gCúirt Chuarda; Cúirte Cuarda; Chúirt Chuarda Bhaile Átha Cliath; Cúirt Dúiche; \#
                Chúirt Dúiche; gCúirt Dúiche; Cúirt Achomhairc; Chúirt Achomhairc; gCúirt Achomhairc; \#
                Cúirte Achomhairc; Cúirt Uachtarach; Chúirt Uachtarach; gCúirt Uachtarach; \#
                Cúirte Uachtaraí; Cúirt Riaracháin; Chúirt Riaracháin; gCúirt Riaracháin; Binse Riaracháin; \#
                Bhinse Riaracháin; mBinse Riaracháin; Comhairle Stáit; Chomhairle Stáit; \#
                Cúirt Bhreithiúnais an Aontais Eorpaigh; Chúirt Bhreithiúnais an Aontais Eorpaigh; \#
                gCúirt Bhreithiúnais; Cúirt Bhreithiúnais na hEorpa; Chúirt Bhreithiúnais na hEorpa; \#
                Chúirt Ghinearálta; Cúirt Ghinearálta; gCúirt Ghinearálta; \#
                Cúirt Eorpach um Chearta an Duine; Chúirt Eorpach um Chearta an Duine; CBAE; CEEC; ~cúirt; \#
                ~chúirt; ~gcúirt; ~cúirte; ~cúirteanna; ~gcúirteanna; ~binse; ~bhinse; ~mbinse
        hr | Upravn* sud* u _; Visok* upravn* sud*; Visok* upravn* sud* Republike Hrvatske; \#
                Upravn* sud* Republike Hrvatske; Županijsk* sud* u _; Općinsk* sud* u _; \#
                Općinsk* građansk* sud* u _; Trgovačk* sud* u _; Vrhovn* sud*; \#
                Vrhovn* sud* Republike Hrvatske; Ustavn* sud*; VUSRH; USUD; irsk* Visok* sud*; \#
                Visok* sud* u Dublinu; Visok* sud* Irske; Upravn* sud* u Luxembourgu; \#
                luksemburšk* upravn* sud*; Državn* vijeć*; francusk* Državn* vijeć*; Zemaljsk* sud* u _; \#
                Savezn* upravn* sud*; Upravn* sud* Republike Slovenije; Sud* Europske unije; Sud* EU-a; \#
                Sud* EU; Europsk* sud*; Opć* sud* EU-a; Opć* sud* Europske unije; \#
                Europsk* sud* za ljudska prava; ESLJP; ~sud; ~suda; ~sudu; ~sudom; ~sudovi; ~sudova; \#
                ~upravni sud; ~upravnom sudu; ~upravnog suda; ~upravni spor
        hu | Fővárosi Törvényszék*; Fővárosi Közigazgatási és Munkaügyi Bíróság*; Fővárosi Ítélőtáblá*; \#
                _ Törvényszék*; _ Ítélőtáblá*; _ Járásbíróság*; Kerületi Bíróság*; \#
                Központi Kerületi Bíróság*; Kúriá*; Alkotmánybíróság*; Közigazgatási Bíróság*; \#
                Bukaresti Törvényszék*; Bukaresti Ítélőtábl*; ír Legfelsőbb Bíróság*; ír Felsőbíróság*; \#
                ír High Court; luxemburgi közigazgatási bíróság*; luxemburgi közigazgatási törvényszék*; \#
                francia Államtanács*; Államtanács*; Legfelsőbb Közigazgatási Bíróság*; Legfelsőbb Bíróság*; \#
                Szövetségi Közigazgatási Bíróság*; bonni Tartományi Bíróság*; Európai Unió Bíróság*; \#
                Európai Bíróság*; EU Bíróság*; uniós bíróság*; Európai Unió Törvényszék*; EU Törvényszék*; \#
                Emberi Jogok Európai Bíróság*; EUB; EJEB; ~bíróság*; ~törvényszék*; ~ítélőtábl*
        is | Hæstiréttur; Hæstaréttar; Hæstarétti; Hæstarétt; Landsréttur; Landsréttar; Landsrétti; \#
                Landsrétt; Héraðsdómur Reykjavíkur; Héraðsdóms Reykjavíkur; Héraðsdómi Reykjavíkur; \#
                Héraðsdóm Reykjavíkur; Héraðsdómur Reykjaness; Héraðsdóms Reykjaness; \#
                Héraðsdómi Reykjaness; Héraðsdómur _; Héraðsdóms _; Héraðsdómi _; \#
                úrskurðarnefnd* um upplýsingamál; Endurupptökudómur; yfirrétt* Írlands; \#
                stjórnsýsludómstól* Lúxemborgar; stjórnsýsludómstól* í Lúxemborg; Héraðsdóm* Óslóar; \#
                Evrópudómstól*; dómstól* Evrópusambandsins; EFTA-dómstól*; \#
                Almenni dómstóll Evrópusambandsins; Mannréttindadómstól* Evrópu; ~dómstól*; ~héraðsdóm*; \#
                ~dómur; ~dómsins; ~stjórnsýsludómstól*
        it | Tribunale di _; Tribunale ordinario di _; Tribunale civile di _; Tribunale dell'Aquila; \#
                Tribunale della Spezia; Tribunale amministrativo regionale; \#
                Tribunale Amministrativo Regionale del _; Tar del _; Tar Lazio; Consiglio di Stato; \#
                Corte di Cassazione; Suprema Corte di Cassazione; Suprema Corte; Cassazione; \#
                Corte d'Appello di _; Corte d'appello; Corte costituzionale; Giudice di pace di _; \#
                sezioni unite della Cassazione; Sezioni Unite; Tribunale amministrativo federale; \#
                Tribunale federale; Tribunale cantonale amministrativo; Tribunale d'appello; \#
                Consiglio di Stato francese; Conseil d'État; tribunale amministrativo di _; \#
                tribunale amministrativo lussemburghese; tribunale amministrativo del Lussemburgo; \#
                Corte amministrativa del Lussemburgo; Corte amministrativa; Alta Corte irlandese; \#
                Alta Corte d'Irlanda; Alta Corte di Dublino; Alta Corte; Alta Corte di Londra; \#
                tribunale britannico di primo grado; tribunale di primo grado; First-tier Tribunal; \#
                Upper Tribunal; Corte d'appello di Bruxelles; Corte dei mercati; Audiencia Nacional; \#
                Corte suprema; Corte suprema amministrativa; Tribunale regionale di _; \#
                Tribunale amministrativo di Colonia; Corte federale; Corte federale di giustizia; \#
                Tribunale distrettuale di _; Corte di giustizia dell'Unione europea; \#
                Corte di giustizia dell'UE; Corte di giustizia UE; Corte di giustizia europea; \#
                Corte di giustizia; Tribunale dell'Unione europea; Tribunale dell'UE; Tribunale UE; CGUE; \#
                Corte UE; Corte europea dei diritti dell'uomo; Corte EDU; CEDU; ~tribunale; ~tribunali; \#
                ~giudice; ~giudici; ~giudice ordinario; ~giudice amministrativo; ~corte; ~magistratura
        lt | Lietuvos vyriausi* administracini* teism*; Vyriausi* administracini* teism*; \#
                Regionų administracini* teism*; Regionų apygardos administracini* teism*; \#
                Vilniaus apygardos administracini* teism*; Kauno apygardos administracini* teism*; \#
                apygardos administracini* teism*; Vilniaus miesto apylinkės teism*; \#
                Vilniaus apygardos teism*; _ apygardos teism*; _ apylinkės teism*; \#
                Lietuvos apeliacini* teism*; Lietuvos Aukščiausi* Teism*; Aukščiausi* Teism*; \#
                Konstitucini* Teism*; LVAT; LAT; Airijos aukštas* teism*; Airijos aukštojo teismo; \#
                Airijos aukštajame teisme; Liuksemburgo administracini* teism*; Valstybės Taryb*; \#
                Prancūzijos Valstybės taryb*; Federalini* administracini* teism*; Oslo apylinkės teism*; \#
                Rygos miesto teism*; Europos Sąjungos Teisingumo Teism*; ES Teisingumo Teism*; \#
                Teisingumo Teism*; Europos Teisingumo Teism*; Bendras* Teism*; ES Bendrasis Teismas; \#
                Bendrojo Teismo; Europos Žmogaus Teisių Teism*; ESTT; EŽTT; ~teismas; ~teismo; ~teismui; \#
                ~teisme; ~teismą; ~teismai; ~teismų; ~teismams; ~administracini* teism*; ~teisėjų kolegij*
        lv | Rīgas pilsētas ties*; _ pilsētas ties*; Rīgas apgabalties*; _ apgabalties*; apgabalties*; \#
                _ rajona ties*; Administratīv* rajona ties*; Administratīv* apgabalties*; Augstāk* ties*; \#
                Augstāk* tiesas Senāt*; Senāt*; Senāta Administratīvo lietu departament*; Satversmes ties*; \#
                Ekonomisko lietu ties*; Īrijas Augst* ties*; Luksemburgas Administratīv* ties*; \#
                Valsts padom*; Francijas Valsts padom*; Federāl* administratīv* ties*; Oslo apgabalties*; \#
                Viļņas apgabala administratīv* ties*; Lietuvas Augstāk* administratīv* ties*; \#
                Eiropas Savienības Ties*; ES Ties*; Eiropas Ties*; Eiropas Savienības Vispārēj* ties*; \#
                Vispārēj* ties*; Eiropas Cilvēktiesību ties*; EST; ECT; ~tiesa; ~tiesas; ~tiesai; ~tiesu; \#
                ~administratīv* ties*; ~pirmās instances ties*; ~apelācijas instances ties*
        mt | Qorti tal-Appell; Qorti tal-Appell (Kompetenza Inferjuri); \#
                Qorti tal-Appell (Kompetenza Superjuri); Qorti Ċivili; Prim'Awla tal-Qorti Ċivili; \#
                Prim'Awla; Qorti Kostituzzjonali; Qorti tal-Maġistrati; Qorti tal-Kummerċ; \#
                Tribunal tal-Appelli dwar l-Informazzjoni u l-Protezzjoni tad-Data; \#
                Tribunal ta' Appell dwar l-Informazzjoni u l-Protezzjoni tad-Data; \#
                Tribunal ta' Appelli dwar il-Protezzjoni tad-Data; Tribunal tal-Appelli; \#
                Tribunal ta' Reviżjoni Amministrattiva; Tribunal Amministrattiv; \#
                Tribunal Amministrattiv tal-Lussemburgu; Qorti Għolja; Qorti Għolja Irlandiża; \#
                Qorti Għolja tal-Irlanda; Kunsill tal-Istat; Kunsill tal-Istat Franċiż; Qorti Suprema; \#
                Qorti Amministrattiva; Qorti tal-Ġustizzja tal-Unjoni Ewropea; Qorti tal-Ġustizzja tal-UE; \#
                Qorti tal-Ġustizzja; Qorti Ġenerali; Qorti Ewropea tal-Ġustizzja; \#
                Qorti Ewropea tad-Drittijiet tal-Bniedem; QĠUE; ~qorti; ~qrati; ~tribunal; ~imħallef; \#
                ~maġistrat
        nl | Afdeling bestuursrechtspraak van de Raad van State; Afdeling Bestuursrechtspraak; ABRvS; \#
                Raad van State; College van Beroep voor het bedrijfsleven; CBb; Centrale Raad van Beroep; \#
                CRvB; Hoge Raad; rechtbank Den Haag; rechtbank Midden-Nederland; rechtbank Noord-Holland; \#
                rechtbank Noord-Nederland; rechtbank Oost-Brabant; rechtbank Zeeland-West-Brabant; \#
                rechtbank 's-Hertogenbosch; rechtbank Den Bosch; rechtbank _; rechtbank in Den Haag; \#
                rechtbank in _; rechtbank van _; Haagse rechtbank; Amsterdamse rechtbank; \#
                Rotterdamse rechtbank; gerechtshof Den Haag; gerechtshof Arnhem-Leeuwarden; gerechtshof _; \#
                gerechtshof; hof Den Haag; voorzieningenrechter van de rechtbank _; voorzieningenrechter; \#
                Marktenhof; hof van beroep in Brussel; hof van beroep te Brussel; \#
                hof van beroep van Brussel; Hof van Beroep Brussel; hof van beroep; \#
                Brusselse hof van beroep; Brusselse Marktenhof; Grondwettelijk Hof; Hof van Cassatie; \#
                rechtbank van eerste aanleg; ondernemingsrechtbank _; ondernemingsrechtbank; \#
                ondernemingsrechtbank Gent; Ierse High Court; Ierse Hooggerechtshof; hooggerechtshof; \#
                Hoge Raad van Ierland; Luxemburgse bestuursrechter; Luxemburgse bestuursrechtbank; \#
                Luxemburgse administratieve rechtbank; administratieve rechtbank; \#
                administratieve rechtbank van Luxemburg; administratief hof; Luxemburgs administratief hof; \#
                administratief tribunaal; Franse Raad van State; Conseil d'État; Verwaltungsgericht _; \#
                Landgericht _; Bundesverwaltungsgericht; Bundesgerichtshof; Audiencia Nacional; \#
                Consiglio di Stato; Personvernnemnda; Upper Tribunal; First-tier Tribunal; \#
                Europees Hof van Justitie; Europese Hof van Justitie; \#
                Hof van Justitie van de Europese Unie; Hof van Justitie van de EU; Hof van Justitie; \#
                EU-Hof; Europees Hof; Europese Hof; Gerecht van de Europese Unie; Gerecht van de EU; \#
                EU-Gerecht; Europees Gerecht; HvJ EU; HvJEU; HvJ; Europees Hof voor de Rechten van de Mens; \#
                EHRM; ~rechtbank; ~rechtbanken; ~rechter; ~rechters; ~bestuursrechter; ~gerecht; ~hof; \#
                ~tribunaal
        no | Personvernnemnd*; Oslo tingrett*; _ tingrett*; Borgarting lagmannsrett*; _ lagmannsrett*; \#
                Høgsterett*; Høyesterett*; Høyesteretts ankeutvalg*; ankeutvalget; Østre Landsrett*; \#
                Vestre Landsrett*; Högsta förvaltningsdomstolen; irsk* High Court; irske høyesterett; \#
                forvaltningsdomstol* i _; Luxembourgs forvaltningsdomstol*; statsrådet i Frankrike; \#
                det franske statsrådet; franske Conseil d'État; EU-domstol*; EUs domstol*; EFTA-domstol*; \#
                Den europeiske menneskerettsdomstol*; EMD; EU-retten; ~tingrett*; ~lagmannsrett*; ~retten; \#
                ~domstol*; ~nemnda; ~nemndas; ~klagenemnd*; ~forvaltningsdomstol*
        pl | Naczeln* Sąd* Administracyjn*; NSA; Wojewódzk* Sąd* Administracyjn* w _; \#
                Wojewódzk* Sąd* Administracyjn* we _; Wojewódzk* Sąd* Administracyjn*; WSA w _; WSA we _; \#
                WSA; Sąd* Najwyższ*; Sąd* Apelacyjn* w _; Sąd* Okręgow* w _; Sąd* Okręgow* we _; \#
                Sąd* Rejonow* w _; Sąd* Rejonow* dla _; Trybunał* Konstytucyjn*; stołeczn* WSA; \#
                warszawsk* WSA; warszawsk* sąd* administracyjn*; irlandzk* Sąd* Najwyższ*; \#
                irlandzk* Wysok* Sąd*; Wysok* Trybunał*; Wysok* Sąd* Irlandii; \#
                Luksembursk* Sąd* Administracyjn*; luksembursk* Trybunał* Administracyjn*; \#
                Trybunał* Administracyjn*; Rad* Stanu; francusk* Rad* Stanu; Sąd* Krajow* w _; \#
                Federaln* Sąd* Administracyjn*; Federaln* Trybunał* Sprawiedliwości; \#
                Sąd* Administracyjn* w _; Sąd* Apelacyjn* w Brukseli; \#
                Trybunał* Sprawiedliwości Unii Europejskiej; Trybunał* Sprawiedliwości UE; \#
                Trybunał* Sprawiedliwości; Europejsk* Trybunał* Sprawiedliwości; Sąd Unii Europejskiej; \#
                Sąd* UE; TSUE; ETPC; Europejsk* Trybunał* Praw Człowieka; ~sąd; ~sądu; ~sądowi; ~sądem; \#
                ~sądzie; ~sądy; ~sądów; ~sąd* administracyjn*; ~trybunał; ~trybunału; ~sędzia
        pt | Tribunal da Concorrência, Regulação e Supervisão; Tribunal da Concorrência; \#
                Tribunal Administrativo de Círculo de _; Tribunal Administrativo de Círculo; \#
                Tribunal Central Administrativo Sul; Tribunal Central Administrativo Norte; \#
                Tribunal Central Administrativo; Tribunal Administrativo e Fiscal de _; \#
                Tribunal Administrativo e Fiscal; Tribunal Administrativo de _; \#
                Supremo Tribunal Administrativo; Supremo Tribunal de Justiça; Supremo Tribunal; \#
                Tribunal da Relação de _; Tribunal da Relação; Relação de _; Tribunal Constitucional; \#
                Tribunal Judicial da Comarca de _; Tribunal da Comarca de _; TCAS; TCA Sul; TCAN; TCRS; \#
                STA; STJ; TAC de _; TAF; Conselho de Estado francês; Conselho de Estado; \#
                Tribunal Administrativo do Luxemburgo; Tribunal Administrativo luxemburguês; \#
                Tribunal Superior da Irlanda; Tribunal Superior irlandês; Supremo Tribunal irlandês; \#
                Supremo Tribunal da Irlanda; Tribunal Superior; Tribunal de Recurso; \#
                Tribunal de Recurso de Bruxelas; Tribunal de Primeira Instância; \#
                Tribunal de Primeiro Nível; Tribunal Regional de _; Tribunal de Roma; \#
                Tribunal Federal Administrativo; Tribunal Administrativo Federal; Audiência Nacional; \#
                Tribunal Supremo; Tribunal de Justiça da União Europeia; Tribunal de Justiça da UE; \#
                Tribunal de Justiça Europeu; Tribunal de Justiça; Tribunal Geral da União Europeia; \#
                Tribunal Geral da UE; Tribunal Geral; TJUE; Tribunal Europeu dos Direitos Humanos; \#
                Tribunal Europeu dos Direitos do Homem; TEDH; ~tribunal; ~tribunais; ~juiz; ~juíza; \#
                ~juízes; ~tribunal administrativo
        ro | Curtea de Apel București; Curții de Apel București; Curtea de Apel _; Curții de Apel _; \#
                Curtea de apel; Curții de apel; Tribunalul București; Tribunalului București; \#
                Tribunalul Cluj; Tribunalul _; Tribunalului _; Judecătoria _; Judecătoriei _; \#
                Judecătoria Sectorului; Înalta Curte de Casație și Justiție; \#
                Înaltei Curți de Casație și Justiție; Înalta Curte; Înaltei Curți; ICCJ; \#
                Curtea Constituțională; Curții Constituționale; Curtea Supremă; Curtea Supremă a Irlandei; \#
                Înalta Curte a Irlandei; Înalta Curte irlandeză; Înalta Curte din Irlanda; \#
                Consiliul de Stat; Consiliului de Stat; Consiliul de Stat francez; \#
                Tribunalul Administrativ din Luxemburg; Tribunalul Administrativ; \#
                Tribunalului Administrativ; Curtea Administrativă; Curtea Administrativă din Luxemburg; \#
                Tribunalul Regional din _; Curtea Metropolitană din Budapesta; Tribunalul Capitalei; \#
                Tribunalul din Budapesta; Curtea de Justiție a Uniunii Europene; \#
                Curții de Justiție a Uniunii Europene; Curtea de Justiție a UE; \#
                Curtea Europeană de Justiție; Curtea de Justiție; Tribunalul Uniunii Europene; \#
                Tribunalul UE; Curtea Europeană a Drepturilor Omului; CJUE; CEDO; TUE; ~tribunal; \#
                ~tribunalul; ~tribunalului; ~tribunalele; ~instanța; ~instanței; ~instanțele; ~instanțelor; \#
                ~judecătorie; ~judecătoria; ~judecătorii; ~curte; ~curtea; ~curții
        sk | Najvyšší* správn* súd*; Najvyššom správnom súde; Správn* súd* v _; Správn* súd*; \#
                Krajsk* súd* v _; Krajsk* súd*; Okresn* súd* _; Mestsk* súd* _; Najvyšší* súd*; \#
                Ústavn* súd*; NSS SR; NS SR; Predsed* Úradu na ochranu osobných údajov; Predsed* úradu; \#
                česk* Najvyšší* správn* súd*; Mestsk* súd* v Prahe; Nejvyšší* správní* soud*; \#
                írsk* Najvyšší* súd*; írsk* Vrchn* súd*; írsk* Vysok* súd*; luxembursk* správn* súd*; \#
                luxembursk* správn* tribunál*; Štátn* rad*; francúzsk* Štátn* rad*; Spolkov* správn* súd*; \#
                Krajinsk* súd* v _; Súdn* dv* Európskej únie; Súdn* dv* EÚ; Súdn* dv*; Európsk* súdn* dv*; \#
                Všeobecn* súd*; Všeobecného súdu EÚ; Európsk* súd* pre ľudské práva; SDEÚ; ESD; ESĽP; ~súd; \#
                ~súdu; ~súdom; ~súde; ~súdy; ~súdov; ~tribunál*
        sl | Upravn* sodišč* Republike Slovenije; Upravn* sodišč* RS; Upravn* sodišč*; \#
                Vrhovn* sodišč* Republike Slovenije; Vrhovn* sodišč* RS; Vrhovn* sodišč*; Ustavn* sodišč*; \#
                Višj* sodišč* v _; Višj* sodišč*; Okrožn* sodišč* v _; Okrajn* sodišč* v _; \#
                Okrajn* sodišč*; Okrožn* sodišč*; irsk* Višj* sodišč*; irsk* visok* sodišč*; \#
                Visok* sodišč* v Dublinu; Upravn* sodišč* v _; luksemburšk* upravn* sodišč*; Državn* svet*; \#
                francosk* Državn* svet*; Deželn* sodišč* v _; Zvezn* upravn* sodišč*; \#
                Upravn* sodišč* v Zagrebu; Sodišč* Evropske unije; Sodišč* EU; Evropsk* sodišč*; \#
                Splošn* sodišč* Evropske unije; Splošn* sodišč*; Evropsk* sodišč* za človekove pravice; \#
                SEU; ESČP; ~sodišče; ~sodišča; ~sodišču; ~sodiščem; ~sodišč; ~sodišči
        sv | Högsta förvaltningsdomstol*; Kammarrätt* i Stockholm; Kammarrätt* i Göteborg; \#
                Kammarrätt* i Sundsvall; Kammarrätt* i Jönköping; Kammarrätt* i _; Förvaltningsrätt* i _; \#
                Högsta domstol*; Svea hovrätt*; _ hovrätt*; _ tingsrätt*; Patent- och marknadsdomstol*; \#
                Patent- och marknadsöverdomstol*; HFD; Länsrätt* i _; \#
                Högsta förvaltningsdomstolen i Finland; Helsingfors förvaltningsdomstol*; \#
                Åbo förvaltningsdomstol*; _ förvaltningsdomstol*; Ålands förvaltningsdomstol*; \#
                irländsk* High Court; Irlands högsta domstol; irländsk* högsta domstol*; \#
                Luxemburgs förvaltningsdomstol*; luxemburgsk* förvaltningsdomstol*; \#
                förvaltningsdomstol* i _; franska statsrådet; Conseil d'État; norsk* Personvernnemnda; \#
                norska integritetsnämnden; Østre Landsret; Oslo tingsrätt*; förbundsförvaltningsdomstol*; \#
                EU-domstol*; EU:s domstol*; Europeiska unionens domstol*; EG-domstol*; EU:s tribunal*; \#
                Europeiska unionens tribunal*; Tribunalen; Europadomstol*; \#
                Europeiska domstolen för de mänskliga rättigheterna; ~förvaltningsrätt*; ~kammarrätt*; \#
                ~domstol*; ~förvaltningsdomstol*; ~tingsrätt*; ~hovrätt*; ~rätten; ~överinstans*
        """#
}
