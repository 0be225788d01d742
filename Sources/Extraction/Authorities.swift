/// The supervisory authorities of the EEA, the United Kingdom, Switzerland and the western Balkans, by the names
/// that texts use for them.
///
/// A pattern matches folded text (no case, no diacritics, ς as σ), word by word; `*` at the end or the start of
/// a word stands for any letters. The longest pattern wins. `^` in front: the text must write a capital, since the
/// small word is a common one (`persónuvernd` is privacy). `~` in front: also a general word for such a body, or for
/// something else (`Datenschutzbehörde`, `DSB`), so a place right beside it outweighs it ("irische
/// Datenschutzbehörde" is Ireland's); alone it is the body of this line. A name that several bodies bear stands
/// under each, and the text's language or a place decides. An abbreviation matches in the letters written here, its
/// diacritics kept: the Czech `IČO` is a company's number, not the ICO.
enum AuthorityTable {
    /// `CODE | names in full (own languages, English, and other languages the press uses) | abbreviations | names of predecessor bodies`
    static let text = #"""
        AT | ~Datenschutzbehörde; ~Datenschutzbehörden; österreichisch* Datenschutzbehörde; \#
                Datenschutzbehörde Österreich; Datenschutzbehörde der Republik Österreich; \#
                Austrian Data Protection Authority; Austrian Data Protection Agency; \#
                Datenschutzbehörde Republik Österreich; Parlamentarisch* Datenschutzkomitee* \#
            | ~DSB; AT-DSB; DSB-AT; ADPA \#
            | ~Datenschutzkommission; ~DSK
        BE | ^~Gegevensbeschermingsautoriteit; Belgisch* Gegevensbeschermingsautoriteit; \#
                ^~Autorité de protection des données; Autorité belge de protection des données; \#
                Autorité de protection des données belge; Autorité de protection des données de Belgique; \#
                ~Datenschutzbehörde; belgisch* Datenschutzbehörde; Belgian Data Protection Authority; \#
                Belgian Privacy Commission; Geschillenkamer; Chambre contentieuse; Litigation Chamber; \#
                Streitsachenkammer; ~Dispute Chamber; \#
                Geschillenkamer van de Gegevensbeschermingsautoriteit; Geschillenkamer van de GBA; \#
                Chambre contentieuse de l'Autorité de protection des données; \#
                Chambre contentieuse de l'APD; ~Inspectiedienst van de Gegevensbeschermingsautoriteit; \#
                ~Inspectiedienst van de GBA; ~Service d'inspection de l'APD; \#
                ~Service d'inspection de l'Autorité de protection des données; Vlaamse Toezichtcommissie; \#
                Vlaamse Toezichtcommissie voor de verwerking van persoonsgegevens; \#
                Controleorgaan op de politionele informatie; Organe de contrôle de l'information policière; \#
                Autoridad belga de Protección de Datos; Autorità belga per la protezione dei dati \#
            | GBA; ~APD; APD-GBA; GBA-APD; ~DSB \#
            | Privacycommissie; Commissie voor de bescherming van de persoonlijke levenssfeer; \#
                Commission de la protection de la vie privée; Commission vie privée; \#
                Commission belge de la vie privée; Ausschuss für den Schutz des Privatlebens; \#
                Commission for the Protection of Privacy; CBPL; CPVP
        BG | ~Комиси* за защита на личните данни; ~Комиси* по защита на личните данни; \#
                ~Комиси* за личните данни; Председател* на Комисията за защита на личните данни; \#
                Председател* на КЗЛД; Инспекторат* към Висшия съдебен съвет; Инспекторат* към ВСС; \#
                Commission for Personal Data Protection; Bulgarian Commission for Personal Data Protection; \#
                Data Protection Commission of Bulgaria; Bulgarian Data Protection Commission; \#
                Bulgarian Personal Data Protection Commission; Komisia za zashtita na lichnite danni; \#
                Komisiya za zashtita na lichnite danni; ~Kommission für den Schutz personenbezogener Daten; \#
                ~Commission pour la protection des données personnelles; \#
                ~Commission de protection des données personnelles; \#
                ~Comisión de Protección de Datos Personales; \#
                ~Commissione per la protezione dei dati personali; ~Comissão de Proteção de Dados Pessoais; \#
                ~Komisj* Ochrony Danych Osobowych; ~Comisi* pentru Protecția Datelor cu Caracter Personal; \#
                Επιτροπή* Προστασίας Προσωπικών Δεδομένων \#
            | КЗЛД; KZLD; ~CPDP \#
            |
        CY | ~Επίτροπο* Προστασίας Δεδομένων Προσωπικού Χαρακτήρα; \#
                ~Επίτροπο* Προστασίας Προσωπικών Δεδομένων; ~Επίτροπο* Προστασίας Δεδομένων; \#
                ~Επίτροπο* Προσωπικών Δεδομένων; \#
                Γραφείο* Επιτρόπου Προστασίας Δεδομένων Προσωπικού Χαρακτήρα; \#
                Γραφείο* Επιτρόπου Προστασίας Δεδομένων; Γραφείο* της Επιτρόπου Προστασίας Δεδομένων; \#
                Γραφείο* του Επιτρόπου Προστασίας Δεδομένων; ~Commissioner for Personal Data Protection; \#
                Commissioner for Personal Data Protection of Cyprus; \#
                Office of the Commissioner for Personal Data Protection; \#
                Cyprus Commissioner for Personal Data Protection; \#
                Cypriot Commissioner for Personal Data Protection; Cypriot Data Protection Commissioner; \#
                Cyprus Data Protection Commissioner; Cyprus Data Protection Authority; \#
                ~Personal Data Protection Commissioner; Kişisel Verileri Koruma Komiseri; \#
                Verilerin Korunması Komiseri \#
            | CY-DPA \#
            |
        CZ | ~Úřad* pro ochranu osobních údajů; Předsed* Úřadu pro ochranu osobních údajů; Předsed* ÚOOÚ; \#
                česk* Úrad* na ochranu osobných údajov; česk* Úrad* pre ochranu osobných údajov; \#
                ~Office for Personal Data Protection; Czech Office for Personal Data Protection; \#
                Office for Personal Data Protection of the Czech Republic; Czech Data Protection Authority; \#
                Czech Data Protection Auhtority; Czech Personal Data Protection Office; \#
                ~Amt für den Schutz personenbezogener Daten; ~Amt für Datenschutz; \#
                ~Amt für den Schutz persönlicher Daten; \#
                ~Bureau pour la protection des données personnelles; \#
                ~Office de protection des données personnelles; czesk* Urz* Ochrony Danych Osobowych \#
            | ÚOOÚ; ~UOOU; UOOÚ \#
            |
        DE | Bundesbeauftragt* für den Datenschutz; Bundesbeauftragt* für Datenschutz; \#
                Bundesbeauftragt* für den Datenschutz und die Informationsfreiheit; \#
                Bundesbeauftragt* für Datenschutz und Informationsfreiheit; Bundesdatenschutzbeauftragt*; \#
                Bundesdatenschützer*; Bundes-Datenschutzbeauftragt*; \#
                Federal Commissioner for Data Protection; \#
                Federal Commissioner for Data Protection and Freedom of Information; \#
                German Federal Commissioner for Data Protection; Federal Data Protection Commissioner; \#
                German Federal Data Protection Authority; Commissaire fédéral à la protection des données; \#
                Commissaire fédérale à la protection des données; \#
                Commissaire fédéral allemand à la protection des données; \#
                Commissaire fédérale allemande à la protection des données; \#
                Comisionado Federal de Protección de Datos; Comisionada Federal de Protección de Datos; \#
                Comisionado Federal para la Protección de Datos; \#
                Comisionado Federal alemán de Protección de Datos; \#
                Commissario federale per la protezione dei dati; \#
                Commissaria federale per la protezione dei dati; \#
                Commissario federale tedesco per la protezione dei dati; \#
                Comissário Federal para a Proteção de Dados; Comissário Federal de Proteção de Dados; \#
                Federaln* Komisarz* ds. Ochrony Danych; Federaln* Pełnomocni* ds. Ochrony Danych; \#
                Comisar* Federal* pentru Protecția Datelor; Spolkov* zmocněn* pro ochranu údajů; \#
                spolkov* zmocněn* pro ochranu osobních údajů; spolkov* splnomocnen* pre ochranu údajov; \#
                szövetségi adatvédelmi biztos*; savezn* povjereni* za zaštitu podataka; \#
                zvezn* pooblaščen* za varstvo podatkov; Федерален комисар по защита на данните; \#
                Федералният комисар по защита на данните; Ομοσπονδιακ* Επίτροπο* Προστασίας Δεδομένων; \#
                liittovaltion tietosuojavaltuutet*; federala dataskyddsombud*; \#
                federala dataskyddskommissionär*; Federale Commissaris voor gegevensbescherming \#
            | BfDI \#
            |
        DE-BB | Landesbeauftragt* für den Datenschutz und für das Recht auf Akteneinsicht; \#
                Landesbeauftragt* für den Datenschutz und für das Recht auf Akteneinsicht Brandenburg; \#
                Landesbeauftragt* für den Datenschutz und das Recht auf Akteneinsicht; \#
                Landesbeauftragt* für den Datenschutz Brandenburg; \#
                Landesbeauftragt* für Datenschutz Brandenburg; Landesdatenschutzbeauftragt* Brandenburg; \#
                Landesdatenschutzbeauftragt* von Brandenburg; Landesdatenschutzbeauftragt* in Brandenburg; \#
                brandenburgisch* Landesdatenschutzbeauftragt*; brandenburgisch* Datenschutzbeauftragt*; \#
                Brandenburger Datenschutzbeauftragt*; Data Protection Authority of Brandenburg; \#
                Brandenburg Data Protection Authority \#
            | LDA Brandenburg; LDA BB; LDA Bbg \#
            |
        DE-BE | Berliner Beauftragt* für Datenschutz und Informationsfreiheit; \#
                Berliner Beauftragt* für Datenschutz; Berliner Beauftragt* für den Datenschutz; \#
                Berliner Datenschutzbeauftragt*; Berliner Landesdatenschutzbeauftragt*; \#
                Berliner Datenschutzbehörde; Landesdatenschutzbeauftragt* Berlin; \#
                Landesbeauftragt* für Datenschutz Berlin; Datenschutzbeauftragt* des Landes Berlin; \#
                Berlin Commissioner for Data Protection; \#
                Berlin Commissioner for Data Protection and Freedom of Information; \#
                Berlin Data Protection Commissioner; Berlin Data Protection Authority; \#
                Data Protection Authority of Berlin; Commissaire berlinoise à la protection des données; \#
                Commissaire berlinois à la protection des données; \#
                Commissaire à la protection des données de Berlin; \#
                Comisionada de Protección de Datos de Berlín; Comisionado de Protección de Datos de Berlín \#
            | BlnBDI; BlnDSB; BBDI \#
            |
        DE-BW | Landesbeauftragt* für den Datenschutz und die Informationsfreiheit Baden-Württemberg; \#
                Landesbeauftragt* für den Datenschutz und die Informationsfreiheit (LfDI) Baden-Württemberg; \#
                Landesbeauftragt* für den Datenschutz und die Informationsfreiheit in Baden-Württemberg; \#
                Landesbeauftragt* für Datenschutz und Informationsfreiheit Baden-Württemberg; \#
                Landesbeauftragt* für Datenschutz und Informationsfreiheit in Baden-Württemberg; \#
                Landesbeauftragt* für den Datenschutz Baden-Württemberg; \#
                Landesbeauftragt* für den Datenschutz in Baden-Württemberg; \#
                Landesbeauftragt* für Datenschutz Baden-Württemberg; \#
                Landesbeauftragt* für Datenschutz in Baden-Württemberg; \#
                Landesdatenschutzbeauftragt* Baden-Württemberg; \#
                Landesdatenschutzbeauftragt* von Baden-Württemberg; \#
                Landesdatenschutzbeauftragt* in Baden-Württemberg; \#
                Landesdatenschutzbeauftragt* Baden-Württembergs; \#
                baden-württembergisch* Landesbeauftragt* für den Datenschutz; \#
                baden-württembergisch* Landesdatenschutzbeauftragt*; \#
                baden-württembergisch* Datenschutzbeauftragt*; Stuttgarter Datenschutzbeauftragt*; \#
                Data Protection Authority of Baden-Württemberg; \#
                Data Protection Authority of Baden-Wuerttemberg; \#
                Baden-Württemberg Data Protection Authority; \#
                State Commissioner for Data Protection Baden-Württemberg; \#
                State Commissioner for Data Protection and Freedom of Information Baden-Württemberg; \#
                Commissioner for Data Protection and Freedom of Information Baden-Württemberg; \#
                State Commissioner for Data Protection and Freedom of Information of Baden-Württemberg \#
            | LfDI Baden-Württemberg; LfDI BW; LfDI-BW; BW-LfDI; LfDI BaWü; ~LfDI \#
            |
        DE-BY | Bayerisch* Landesamt* für Datenschutzaufsicht; Landesamt* für Datenschutzaufsicht; \#
                Landesamt* für Datenschutzaufsicht Ansbach; \#
                Bayerisch* Landesbeauftragt* für den Datenschutz; \#
                Bayerisch* Landesbeauftragt* für Datenschutz; \#
                Landesbeauftragt* für den Datenschutz in Bayern; bayerisch* Landesdatenschutzbeauftragt*; \#
                bayerisch* Datenschutzbeauftragt*; bayerisch* Datenschutzaufsicht*; \#
                bayerisch* Datenschutzbehörde; Bavarian State Office for Data Protection Supervision; \#
                Bavarian Data Protection Authority; Bavarian State Commissioner for Data Protection; \#
                Data Protection Authority of Bavaria; \#
                Bavarian Lander Office for Data Protection Supervision; Bavarian DPA; \#
                Office bavarois de surveillance de la protection des données; \#
                Autorité bavaroise de protection des données \#
            | BayLDA; BayLfD; LDA Bayern; LDA-Bayern; LfD Bayern \#
            |
        DE-HB | Landesbeauftragt* für Datenschutz und Informationsfreiheit der Freien Hansestadt Bremen; \#
                Landesbeauftragt* für Datenschutz und Informationsfreiheit Bremen; \#
                Landesbeauftragt* für Datenschutz und Informationsfreiheit (LfDI) Bremen; \#
                Landesbeauftragt* für Datenschutz und Informationsfreiheit in Bremen; \#
                Landesbeauftragt* für Datenschutz Bremen; \#
                Landesbeauftragt* für Datenschutz der Freien Hansestadt Bremen; \#
                Landesbeauftragt* für den Datenschutz Bremen; Landesdatenschutzbeauftragt* Bremen; \#
                Landesdatenschutzbeauftragt* in Bremen; Landesdatenschutzbeauftragt* von Bremen; \#
                Bremer Landesbeauftragt* für Datenschutz; Bremer Datenschutzbeauftragt*; \#
                Bremer Landesdatenschutzbeauftragt*; bremisch* Datenschutzbeauftragt*; \#
                Bremer Datenschutzbehörde; Bremen Commissioner for Data Protection; \#
                State Commissioner for Data Protection Bremen; Data Protection Authority of Bremen \#
            | LfDI Bremen; LfDI HB; LfDI-Bremen; ~LfDI \#
            |
        DE-HE | Hessisch* Beauftragt* für Datenschutz und Informationsfreiheit; \#
                Hessisch* Beauftragt* für Datenschutz; Hessisch* Beauftragt* für den Datenschutz; \#
                hessisch* Datenschutzbeauftragt*; hessisch* Landesdatenschutzbeauftragt*; \#
                hessisch* Datenschutzbehörde; Landesdatenschutzbeauftragt* Hessen; \#
                Landesdatenschutzbeauftragt* von Hessen; Datenschutzbeauftragt* des Landes Hessen; \#
                Hessian Commissioner for Data Protection; \#
                Hessian Commissioner for Data Protection and Freedom of Information; \#
                Hesse Commissioner for Data Protection; Hessian Data Protection Authority; \#
                Data Protection Authority of Hesse; Hessian Data Protection Commissioner \#
            | HBDI \#
            | HDSB; Hessischer Datenschutzbeauftragter
        DE-HH | Hamburgisch* Beauftragt* für Datenschutz und Informationsfreiheit; \#
                Hamburgisch* Beauftragt* für Datenschutz; Hamburgisch* Beauftragt* für den Datenschutz; \#
                Hamburger Beauftragt* für Datenschutz; \#
                Hamburger Beauftragt* für Datenschutz und Informationsfreiheit; \#
                Hamburger Datenschutzbeauftragt*; hamburgisch* Datenschutzbeauftragt*; \#
                Hamburger Landesdatenschutzbeauftragt*; Hamburgs Datenschutzbeauftragt*; \#
                Hamburger Datenschutzbehörde; hamburgisch* Datenschutzbehörde; Hamburger Datenschützer*; \#
                Landesdatenschutzbeauftragt* Hamburg; \#
                Datenschutzbeauftragt* der Freien und Hansestadt Hamburg; \#
                Hamburg Commissioner for Data Protection; \#
                Hamburg Commissioner for Data Protection and Freedom of Information; \#
                Hamburg Data Protection Commissioner; Hamburg Data Protection Authority; \#
                Data Protection Authority of Hamburg; Hamburg's Data Protection Commissioner; \#
                Hamburg's Commissioner for Data Protection; \#
                Commissaire à la protection des données de Hambourg; \#
                Commissaire hambourgeois à la protection des données; \#
                Comisionado de Protección de Datos de Hamburgo; \#
                Comisionado de Hamburgo para la Protección de Datos \#
            | HmbBfDI; HmbBfD; HmbDSB \#
            |
        DE-MV | Landesbeauftragt* für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern; \#
                Landesbeauftragt* für den Datenschutz und die Informationsfreiheit Mecklenburg-Vorpommern; \#
                Landesbeauftragt* für den Datenschutz Mecklenburg-Vorpommern; \#
                Landesbeauftragt* für Datenschutz Mecklenburg-Vorpommern; \#
                Landesbeauftragt* für Datenschutz in Mecklenburg-Vorpommern; \#
                Landesbeauftragt* für Datenschutz und Informationsfreiheit in Mecklenburg-Vorpommern; \#
                Landesdatenschutzbeauftragt* Mecklenburg-Vorpommern; \#
                Landesdatenschutzbeauftragt* von Mecklenburg-Vorpommern; \#
                Landesdatenschutzbeauftragt* in Mecklenburg-Vorpommern; Schweriner Datenschutzbeauftragt*; \#
                Data Protection Authority of Mecklenburg-Vorpommern; \#
                State Commissioner for Data Protection Mecklenburg-Vorpommern; \#
                Data Protection Authority of Mecklenburg-Western Pomerania \#
            | LfDI Mecklenburg-Vorpommern; LfDI MV; LfDI M-V; LfDI-MV; ~LfDI \#
            |
        DE-NI | Landesbeauftragt* für den Datenschutz Niedersachsen; \#
                Landesbeauftragt* für den Datenschutz (LfD) Niedersachsen; \#
                Landesbeauftragt* für den Datenschutz in Niedersachsen; \#
                Landesbeauftragt* für Datenschutz Niedersachsen; \#
                Landesbeauftragt* für Datenschutz in Niedersachsen; \#
                niedersächsisch* Landesbeauftragt* für den Datenschutz; \#
                niedersächsisch* Landesbeauftragt* für Datenschutz; \#
                niedersächsisch* Landesdatenschutzbeauftragt*; niedersächsisch* Datenschutzbeauftragt*; \#
                niedersächsisch* Datenschutzbehörde; Landesdatenschutzbeauftragt* Niedersachsen; \#
                Landesdatenschutzbeauftragt* von Niedersachsen; \#
                Landesdatenschutzbeauftragt* in Niedersachsen; Niedersachsens Datenschutzbeauftragt*; \#
                Niedersachsens Landesdatenschutzbeauftragt*; Data Protection Authority of Niedersachsen; \#
                Data Protection Authority of Lower Saxony; \#
                State Commissioner for Data Protection Lower Saxony; \#
                State Commissioner for Data Protection in Lower Saxony; \#
                State Commissioner for Data Protection of Lower Saxony; \#
                Lower Saxony Data Protection Authority; \#
                Lower Saxony State Commissioner for Data Protection; \#
                Lower Saxony Data Protection Commissioner \#
            | LfD Niedersachsen; LfD NI; LfD Nds; LfD-Niedersachsen; ~LfD \#
            |
        DE-NW | Landesbeauftragt* für Datenschutz und Informationsfreiheit Nordrhein-Westfalen; \#
                Landesbeauftragt* für Datenschutz und Informationsfreiheit (LDI) Nordrhein-Westfalen; \#
                Landesbeauftragt* für Datenschutz und Informationsfreiheit NRW; \#
                Landesbeauftragt* für Datenschutz und Informationsfreiheit in Nordrhein-Westfalen; \#
                Landesbeauftragt* für Datenschutz und Informationsfreiheit in NRW; \#
                Landesbeauftragt* für den Datenschutz und die Informationsfreiheit Nordrhein-Westfalen; \#
                Landesbeauftragt* für Datenschutz Nordrhein-Westfalen; \#
                Landesbeauftragt* für Datenschutz NRW; Landesbeauftragt* für Datenschutz in NRW; \#
                Landesbeauftragt* für den Datenschutz NRW; \#
                Landesbeauftragt* für den Datenschutz Nordrhein-Westfalen; \#
                Landesdatenschutzbeauftragt* Nordrhein-Westfalen; Landesdatenschutzbeauftragt* NRW; \#
                NRW-Datenschutzbeauftragt*; NRW-Landesdatenschutzbeauftragt*; \#
                Landesdatenschutzbeauftragt* in NRW; Landesdatenschutzbeauftragt* von NRW; \#
                Landesdatenschutzbeauftragt* von Nordrhein-Westfalen; \#
                nordrhein-westfälisch* Landesbeauftragt* für Datenschutz; \#
                nordrhein-westfälisch* Datenschutzbeauftragt*; \#
                nordrhein-westfälisch* Landesdatenschutzbeauftragt*; \#
                Data Protection Authority of Nordrhein-Westfalen; \#
                Data Protection Authority of North Rhine-Westphalia; \#
                State Commissioner for Data Protection and Freedom of Information North Rhine-Westphalia; \#
                North Rhine-Westphalia Data Protection Authority; \#
                State Commissioner for Data Protection North Rhine-Westphalia \#
            | LDI NRW; LDI NW; LDI-NRW; LDI Nordrhein-Westfalen; LDI \#
            |
        DE-RP | Landesbeauftragt* für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz; \#
                Landesbeauftragt* für den Datenschutz und die Informationsfreiheit (LfDI) Rheinland-Pfalz; \#
                Landesbeauftragt* für den Datenschutz und die Informationsfreiheit in Rheinland-Pfalz; \#
                Landesbeauftragt* für Datenschutz und Informationsfreiheit Rheinland-Pfalz; \#
                Landesbeauftragt* für Datenschutz und Informationsfreiheit in Rheinland-Pfalz; \#
                Landesbeauftragt* für den Datenschutz Rheinland-Pfalz; \#
                Landesbeauftragt* für den Datenschutz in Rheinland-Pfalz; \#
                Landesbeauftragt* für Datenschutz Rheinland-Pfalz; \#
                Landesbeauftragt* für Datenschutz in Rheinland-Pfalz; \#
                Landesdatenschutzbeauftragt* Rheinland-Pfalz; \#
                Landesdatenschutzbeauftragt* von Rheinland-Pfalz; \#
                Landesdatenschutzbeauftragt* in Rheinland-Pfalz; \#
                rheinland-pfälzisch* Landesbeauftragt* für den Datenschutz; \#
                rheinland-pfälzisch* Datenschutzbeauftragt*; \#
                rheinland-pfälzisch* Landesdatenschutzbeauftragt*; Mainzer Datenschutzbeauftragt*; \#
                Data Protection Authority of Rheinland-Pfalz; \#
                Data Protection Authority of Rhineland-Palatinate; \#
                State Commissioner for Data Protection and Freedom of Information Rhineland-Palatinate; \#
                Rhineland-Palatinate Data Protection Authority; \#
                State Commissioner for Data Protection Rhineland-Palatinate \#
            | LfDI Rheinland-Pfalz; LfDI RLP; LfDI RP; LfDI-RLP; ~LfDI \#
            |
        DE-SH | Unabhängig* Landeszentrum* für Datenschutz; \#
                Unabhängig* Landeszentrum* für Datenschutz Schleswig-Holstein; \#
                Landeszentrum* für Datenschutz; Landeszentrum* für Datenschutz Schleswig-Holstein; \#
                Landesbeauftragt* für Datenschutz Schleswig-Holstein; \#
                Landesbeauftragt* für den Datenschutz Schleswig-Holstein; \#
                Landesbeauftragt* für Datenschutz in Schleswig-Holstein; \#
                schleswig-holsteinisch* Datenschutzbeauftragt*; \#
                schleswig-holsteinisch* Landesdatenschutzbeauftragt*; \#
                Landesdatenschutzbeauftragt* Schleswig-Holstein; \#
                Landesdatenschutzbeauftragt* von Schleswig-Holstein; \#
                Landesdatenschutzbeauftragt* in Schleswig-Holstein; Kieler Datenschützer*; \#
                Data Protection Authority of Schleswig-Holstein; \#
                Independent Centre for Privacy Protection Schleswig-Holstein; \#
                Independent Center for Privacy Protection Schleswig-Holstein; \#
                Schleswig-Holstein Data Protection Authority; \#
                State Commissioner for Data Protection Schleswig-Holstein \#
            | ULD; ULD SH; ULD Schleswig-Holstein \#
            |
        DE-SL | Unabhängig* Datenschutzzentrum*; Unabhängig* Datenschutzzentrum* Saarland; \#
                Unabhängig* Datenschutzzentrum* des Saarlandes; Datenschutzzentrum* Saarland; \#
                Landesbeauftragt* für Datenschutz und Informationsfreiheit des Saarlandes; \#
                Landesbeauftragt* für Datenschutz und Informationsfreiheit Saarland; \#
                Landesbeauftragt* für Datenschutz und Informationsfreiheit im Saarland; \#
                Landesbeauftragt* für Datenschutz Saarland; Landesbeauftragt* für Datenschutz im Saarland; \#
                Landesbeauftragt* für den Datenschutz Saarland; \#
                Landesbeauftragt* für Datenschutz des Saarlandes; saarländisch* Datenschutzbeauftragt*; \#
                saarländisch* Landesdatenschutzbeauftragt*; Landesdatenschutzbeauftragt* Saarland; \#
                Landesdatenschutzbeauftragt* des Saarlandes; Landesdatenschutzbeauftragt* im Saarland; \#
                Data Protection Authority of Saarland; Independent Data Protection Centre Saarland; \#
                Saarland Data Protection Authority; Saarland Commissioner for Data Protection \#
            | UDZ; UDZ Saarland; LfDI Saarland; ~LfDI \#
            |
        DE-SN | Sächsisch* Datenschutz- und Transparenzbeauftragt*; \#
                Datenschutz- und Transparenzbeauftragt* des Freistaates Sachsen; \#
                sächsisch* Datenschutzbehörde; sächsisch* Datenschutzbeauftragt*; \#
                sächsisch* Landesdatenschutzbeauftragt*; Sachsens Datenschutzbeauftragt*; \#
                Landesdatenschutzbeauftragt* Sachsen; Landesdatenschutzbeauftragt* von Sachsen; \#
                Landesdatenschutzbeauftragt* in Sachsen; \#
                Saxon Data Protection and Transparency Commissioner; Saxon Data Protection Commissioner; \#
                Data Protection Authority of Saxony; Data Protection Authority of Sachsen; \#
                Saxony Data Protection Authority; Saxon Data Protection Authority \#
            | SDTB; SächsDSB \#
            | Sächsisch* Datenschutzbeauftragt*
        DE-ST | Landesbeauftragt* für den Datenschutz Sachsen-Anhalt; \#
                Landesbeauftragt* für den Datenschutz in Sachsen-Anhalt; \#
                Landesbeauftragt* für den Datenschutz des Landes Sachsen-Anhalt; \#
                Landesbeauftragt* für Datenschutz Sachsen-Anhalt; \#
                Landesbeauftragt* für Datenschutz in Sachsen-Anhalt; \#
                Landesbeauftragt* für Datenschutz und Informationsfreiheit Sachsen-Anhalt; \#
                Landesdatenschutzbeauftragt* Sachsen-Anhalt; \#
                Landesdatenschutzbeauftragt* von Sachsen-Anhalt; \#
                Landesdatenschutzbeauftragt* in Sachsen-Anhalt; \#
                Landesdatenschutzbeauftragt* Sachsen-Anhalts; sachsen-anhaltisch* Datenschutzbeauftragt*; \#
                sachsen-anhaltinisch* Datenschutzbeauftragt*; Data Protection Authority of Sachsen-Anhalt; \#
                Data Protection Authority of Saxony-Anhalt; Saxony-Anhalt Data Protection Authority; \#
                State Commissioner for Data Protection Saxony-Anhalt \#
            | LfD Sachsen-Anhalt; LfD ST; LfD LSA; LfD-Sachsen-Anhalt; ~LfD \#
            |
        DE-TH | Thüringer Landesbeauftragt* für den Datenschutz und die Informationsfreiheit; \#
                Thüringer Landesbeauftragt* für den Datenschutz; \#
                Thüringer Landesbeauftragt* für Datenschutz; \#
                Landesbeauftragt* für den Datenschutz und die Informationsfreiheit Thüringen; \#
                Landesbeauftragt* für den Datenschutz Thüringen; \#
                Landesbeauftragt* für Datenschutz Thüringen; \#
                Landesbeauftragt* für Datenschutz in Thüringen; Thüringer Datenschutzbeauftragt*; \#
                Thüringer Landesdatenschutzbeauftragt*; thüringisch* Datenschutzbeauftragt*; \#
                Thüringens Datenschutzbeauftragt*; Landesdatenschutzbeauftragt* Thüringen; \#
                Landesdatenschutzbeauftragt* von Thüringen; Landesdatenschutzbeauftragt* in Thüringen; \#
                Thüringer Datenschutzbehörde; Thuringian State Commissioner for Data Protection; \#
                Thuringian Data Protection Authority; Data Protection Authority of Thuringia; \#
                Thuringian Data Protection Commissioner \#
            | TLfDI \#
            | TLfD
        DK | ~Datatilsyn*; dansk* Datatilsyn*; Danish Data Protection Agency; \#
                Danish Data Protection Authority; Danish Data Agency; Danish Data Inspectorate; \#
                Agence danoise de protection des données; Dänisch* Datenschutzagentur; \#
                Agencia Danesa de Protección de Datos; Agenzia danese per la protezione dei dati; \#
                Agência Dinamarquesa de Proteção de Dados; Deens* Datatilsyn* \#
            | DK-DPA \#
            | Registertilsyn*
        EE | ~Andmekaitse Inspektsioon*; ~Andmekaitseinspektsioon*; Eesti Andmekaitse Inspektsioon*; \#
                Estonian Data Protection Inspectorate; ~Data Protection Inspectorate; \#
                Estonian Data Protection Authority; Инспекция по защите данных; Viron tietosuojavirasto*; \#
                Inspection estonienne de la protection des données; \#
                ~Inspection de la protection des données; Estnisch* Datenschutzinspektion; \#
                ~Datenschutzinspektion; Inspección de Protección de Datos de Estonia; \#
                Ispettorato per la protezione dei dati; estisk* dataskyddsinspektion*; \#
                estnisk* dataskyddsinspektion*; Igaunijas Datu aizsardzības inspekcij*; \#
                Estijos duomenų apsaugos inspekcij* \#
            | ~AKI; AKIle; AKIlt; AKIga; AKIst; EDPI \#
            |
        ES | Agencia Española de Protección de Datos; Agencia Española Protección de Datos; \#
                ~Agencia de Protección de Datos; Agencia Estatal de Protección de Datos; \#
                Agencia Española de la Protección de Datos; \#
                Presidencia de la Agencia Española de Protección de Datos; \#
                Agència Espanyola de Protecció de Dades; Axencia Española de Protección de Datos; \#
                Datuak Babesteko Espainiako Bulegoa; Spanish Agency for Data Protection; \#
                Spanish Data Protection Agency; Spanish Data Protection Authority; \#
                Spanish Agency of Data Protection; Agence espagnole de protection des données; \#
                Agence espagnole pour la protection des données; \#
                Agence de protection des données espagnole; Spanisch* Datenschutzagentur; \#
                Spanisch* Agentur für Datenschutz; Agenzia spagnola per la protezione dei dati; \#
                Agenzia spagnola di protezione dei dati; Agência Espanhola de Proteção de Dados; \#
                Agência Espanhola de Protecção de Dados; Spaans* Gegevensbeschermingsautoriteit; \#
                Spaans* agentschap voor gegevensbescherming; Spaans* bureau voor gegevensbescherming; \#
                Hiszpańsk* Agencj* Ochrony Danych; Hiszpańsk* Agencj* Ochrony Danych Osobowych; \#
                Agenți* Spaniol* pentru Protecția Datelor; Agenți* Spaniol* de Protecție a Datelor; \#
                španělsk* Agentur* pro ochranu údajů; španělsk* Agentur* pro ochranu osobních údajů; \#
                španielsk* Agentúr* na ochranu údajov; španielsk* Agentúr* pre ochranu údajov; \#
                španjolsk* Agencij* za zaštitu podataka; španjolsk* Agencij* za zaštitu osobnih podataka; \#
                špansk* Agencij* za varstvo podatkov; Spanyol Adatvédelmi Ügynökség*; \#
                испанск* Агенци* за защита на данните; испанск* Агенци* за защита на личните данни; \#
                Ισπανικ* Υπηρεσία* Προστασίας Δεδομένων; Ισπανικ* Αρχή* Προστασίας Δεδομένων; \#
                Espanjan tietosuojavirasto*; spansk* dataskyddsmyndighet*; \#
                Ispanijos duomenų apsaugos agentūr*; Spānijas Datu aizsardzības aģentūr*; \#
                Hispaania Andmekaitseamet*; Hispaania andmekaitseagentuur*; \#
                Aġenzija Spanjola għall-Protezzjoni tad-Data \#
            | AEPD; ~AGPD \#
            | Agencia de Protección de Datos de España
        ES-AN | Consejo de Transparencia y Protección de Datos de Andalucía; \#
                Consejo de Transparencia y Protección de Datos andaluz; \#
                ~Consejo de Transparencia y Protección de Datos; \#
                Consejo Andaluz de Transparencia y Protección de Datos; \#
                Consejo de Transparencia de Andalucía; Consejo de Transparencia andaluz; \#
                Consejo Andaluz de Transparencia; Andalusian Council for Transparency and Data Protection; \#
                Council for Transparency and Data Protection of Andalusia; \#
                Transparency and Data Protection Council of Andalusia; \#
                Andalusian Transparency and Data Protection Council; Andalusian Data Protection Authority \#
            | CTPDA \#
            |
        ES-CT | Autoritat Catalana de Protecció de Dades; Autoridad Catalana de Protección de Datos; \#
                Catalan Data Protection Authority; Autorité catalane de protection des données; \#
                Katalanisch* Datenschutzbehörde; Autorità catalana per la protezione dei dati \#
            | APDCAT \#
            | Agència Catalana de Protecció de Dades; Agencia Catalana de Protección de Datos; \#
                Catalan Data Protection Agency
        ES-PV | Agencia Vasca de Protección de Datos; Autoridad Vasca de Protección de Datos; \#
                Datuak Babesteko Euskal Bulego*; Datuak Babesteko Euskal Agintari*; \#
                Basque Data Protection Agency; Basque Data Protection Authority; \#
                Agence basque de protection des données; Baskisch* Datenschutzagentur; \#
                Baskisch* Datenschutzbehörde \#
            | AVPD; DBEB; AVPD-DBEB \#
            |
        EU | European Data Protection Board; European Data Protection Supervisor; \#
                Comité européen de la protection des données; \#
                Comité européen pour la protection des données; Comité européen de protection des données; \#
                Contrôleur européen de la protection des données; \#
                Contrôleur européen à la protection des données; europäisch* Datenschutzausschuss*; \#
                europäisch* Datenschutzbeauftragt*; EU-Datenschutzbeauftragt*; EU-Datenschutzausschuss*; \#
                Comité Europeo de Protección de Datos; Comité Europeo para la Protección de Datos; \#
                Supervisor Europeo de Protección de Datos; Junta Europea de Protección de Datos; \#
                Consejo Europeo de Protección de Datos; Comitato europeo per la protezione dei dati; \#
                Comitato europeo della protezione dei dati; Garante europeo della protezione dei dati; \#
                Garante europeo per la protezione dei dati; Comité Europeu para a Proteção de Dados; \#
                Comité Europeu de Proteção de Dados; Comité Europeu da Proteção de Dados; \#
                Autoridade Europeia para a Proteção de Dados; Europees Comité voor gegevensbescherming; \#
                Europese Comité voor gegevensbescherming; Europees Comité voor de gegevensbescherming; \#
                Europese Toezichthouder voor gegevensbescherming; \#
                Europese Toezichthouder voor de gegevensbescherming; Europese privacytoezichthouder EDPB; \#
                Europees Gegevensbeschermingscomité; Europejsk* Rad* Ochrony Danych; \#
                Europejsk* Rad* ds. Ochrony Danych; Europejsk* Inspektor* Ochrony Danych; \#
                evropsk* sbor* pro ochranu osobních údajů; evropsk* sbor* pro ochranu údajů; \#
                evropsk* inspektor* ochrany údajů; európsk* výbor* pre ochranu údajov; \#
                európsk* výbor* pre ochranu osobných údajov; európsk* dozorn* úradní* pre ochranu údajov; \#
                evropsk* odbor* za varstvo podatkov; evropsk* odbor* za varstvo osebnih podatkov; \#
                evropsk* nadzorni* za varstvo podatkov; europsk* odbor* za zaštitu podataka; \#
                europsk* nadzorni* za zaštitu podataka; Európai Adatvédelmi Testület*; \#
                európai adatvédelmi biztos*; Európai Adatvédelmi Felügyelő*; \#
                Comitet* european pentru protecția datelor; Autoritatea Europeană pentru Protecția Datelor; \#
                Autorității Europene pentru Protecția Datelor; Европейск* комитет* по защита на данните; \#
                Европейск* комитет* за защита на данните; Европейск* надзорен орган по защита на данните; \#
                Европейск* надзорния* орган по защита на данните; Ευρωπαϊκό Συμβούλιο Προστασίας Δεδομένων; \#
                Ευρωπαϊκού Συμβουλίου Προστασίας Δεδομένων; \#
                Ευρωπαϊκό Συμβούλιο Προστασίας Προσωπικών Δεδομένων; \#
                Ευρωπαίο* Επόπτη* Προστασίας Δεδομένων; Euroopan tietosuojaneuvosto*; \#
                Euroopan unionin tietosuojaneuvosto*; EU:n tietosuojaneuvosto*; \#
                Euroopan tietosuojavaltuutet*; Europeisk* dataskyddsstyrelse*; EU:s dataskyddsstyrelse*; \#
                Europeisk* datatillsynsman*; EU:s datatillsynsman*; Europæisk* Databeskyttelsesråd*; \#
                EU's Databeskyttelsesråd*; Europæisk* Tilsynsførende for Databeskyttelse; \#
                Europæisk* Datatilsynsførende; europeisk* personvernråd*; EUs personvernråd*; \#
                ^~Personvernråd*; europeisk* databeskyttelsesråd*; europeisk* datatilsyn*; EUs datatilsyn*; \#
                Euroopa Andmekaitsenõukogu*; Euroopa Andmekaitseinspektor*; Euroopa andmekaitsevolini*; \#
                Eiropas Datu aizsardzības kolēģij*; Eiropas Datu aizsardzības uzraudzītāj*; \#
                Europos duomenų apsaugos valdyb*; Europos duomenų apsaugos priežiūros pareigūn*; \#
                Bord Eorpach um Chosaint Sonraí; mBord Eorpach um Chosaint Sonraí; \#
                Bhord Eorpach um Chosaint Sonraí; Bhoird Eorpaigh um Chosaint Sonraí; \#
                Bord Eorpach um Shonraí a Chosaint; Maoirseoir Eorpach ar Chosaint Sonraí; \#
                Mhaoirseora Eorpaigh ar Chosaint Sonraí; Mhaoirseoir Eorpach ar Chosaint Sonraí; \#
                Bord Ewropew għall-Protezzjoni tad-Data; Bord Ewropew dwar il-Protezzjoni tad-Data; \#
                Bord Ewropew tal-Protezzjoni tad-Data; Kontrollur Ewropew għall-Protezzjoni tad-Data; \#
                Evrópska persónuverndarráð*; Evrópsku persónuverndarstofnun*; \#
                Evrópska persónuverndarstofnun*; ~European Commission; ~EU Commission; \#
                ~Commission européenne; ~Europäisch* Kommission; ~EU-Kommission*; ~Commissione europea; \#
                ~Comissão Europeia; ~Europese Commissie; ~Komisj* Europejsk*; ~Evropsk* komis*; \#
                ~Európsk* komisi*; ~Európai Bizottság*; ~Comisi* Europe*; ~Европейск* комисия; \#
                ~Ευρωπαϊκή Επιτροπή; ~Ευρωπαϊκής Επιτροπής; ~Euroopan komissio*; ~EU-kommisjon*; \#
                ~Europa-Kommission*; ~Europeiska kommission*; ~Europa-kommisjon*; ~Euroopa Komisjon*; \#
                ~Eiropas Komisij*; ~Europos Komisij*; ~Coimisiún Eorpach; ~gCoimisiún Eorpach; \#
                ~Choimisiúin Eorpaigh; ~Kummissjoni Ewropea; ~framkvæmdastjórn Evrópusambandsins; \#
                ~framkvæmdastjórn ESB \#
            | EDPB; EDPS; ~CEPD; EDSA; ~EDSB; EROD; EIOD; SEPD; GEPD; EOVP; ENVP; ΕΣΠΔ; ΕΕΠΔ; ЕКЗД; ЕНОЗД; \#
                EVOÚ; EIOÚ; EDAV; BEPD; KEPD; ETEN; ~AEPD; EDPBs \#
            | Article 29 Working Party; Article 29 Data Protection Working Party; \#
                Groupe de travail Article 29; Groupe de l'article 29; Artikel-29-Datenschutzgruppe; \#
                Artikel-29-Gruppe; Artikel 29-werkgroep; Groep gegevensbescherming artikel 29; \#
                Grupo de Trabajo del Artículo 29; Gruppo di lavoro Articolo 29; Gruppo Articolo 29; \#
                Grupo de Trabalho do Artigo 29; Grup* Robocz* Art. 29; Artikel 29-gruppen; \#
                Artikel 29-arbetsgruppen; WP29; G29; GT29
        FI | ~tietosuojavaltuutet*; Tietosuojavaltuutetun toimisto*; \#
                Tietosuojavaltuutetun toimiston seuraamuskollegio*; seuraamuskollegio*; \#
                apulaistietosuojavaltuutet*; ~dataombudsman*; dataombudsmannens byrå*; \#
                biträdande dataombudsman*; påföljdskollegi*; Datainspektionen på Åland; Zbor* za sankcije; Kolegij* za sankcije; \#
                Sankční* kolegi*; Sankčn* kolégi*; Kolegium* ds. sankcji; Съвет* за санкции; \#
                Ålands datainspektion*; Data Protection Ombudsman; Office of the Data Protection Ombudsman; \#
                Deputy Data Protection Ombudsman; Finnish Data Protection Ombudsman; \#
                Finland's Data Protection Ombudsman; ~Sanctions Board; \#
                Bureau du médiateur à la protection des données; \#
                médiateur finlandais à la protection des données; médiateur à la protection des données; \#
                Médiateur pour la protection des données; Defensor del Pueblo de Protección de Datos; \#
                Defensor de Protección de Datos; Ombudsman de Protección de Datos; Datenschutz-Ombudsmann; \#
                Datenschutzombudsmann; Datenschutz-Ombudsfrau; finnisch* Datenschutzbeauftragt*; \#
                Garante finlandese; Mediatore per la protezione dei dati; ~Provedor de Proteção de Dados; \#
                ~Rzeczni* Ochrony Danych; fińsk* Rzeczni* Ochrony Danych; finsk* Databeskyttelsesombud*; \#
                finsk* dataombud*; finsk* personvernombud*; finsk* datatilsyn*; Andmekaitsevolini* büroo*; \#
                Soome andmekaitsevolini*; Somijas datu aizsardzības ombud*; \#
                Suomijos duomenų apsaugos ombudsmen*; finn adatvédelmi ombudsman*; \#
                finn adatvédelmi biztos*; finsk* ombudsman* pro ochranu údajů; \#
                fínsk* ombudsman* pre ochranu údajov \#
            | FI-DPA \#
            | tietosuojalautakun*; Datasekretessnämnden
        FR | Commission nationale de l'informatique et des libertés; \#
                Commission nationale informatique et libertés; \#
                Commission nationale de l'informatique et libertés; Commission informatique et libertés; \#
                Commission nationale informatique & libertés; ^~formation restreinte; \#
                formation restreinte de la CNIL; présidente de la CNIL; président de la CNIL; \#
                National Commission on Informatics and Liberty; \#
                National Commission for Informatics and Liberties; \#
                National Commission for Information Technology and Civil Liberties; \#
                National Commission on Informatics and Liberties; \#
                National Commission for Data Protection and Liberties; \#
                National Commission of Informatics and Liberties; \#
                French National Commission on Informatics and Liberty; \#
                National Commission of Information Technology and Liberties; \#
                National Commission for Computing and Liberties; \#
                Comisión Nacional de Informática y Libertades; \#
                Comisión Nacional de la Informática y de las Libertades; \#
                Comisión Nacional de Informática y de las Libertades; \#
                Comisión Nacional de la Informática y las Libertades; \#
                Comisión Nacional para la Informática y las Libertades; \#
                Comisión Nacional Informática y Libertades; \#
                Commissione nazionale per l'informatica e le libertà; \#
                Commissione nazionale dell'informatica e delle libertà; \#
                Commissione nazionale informatica e libertà; Comissão Nacional de Informática e Liberdades; \#
                Comissão Nacional da Informática e das Liberdades; \#
                Comissão Nacional de Informática e das Liberdades; \#
                Comissão Nacional da Informática e Liberdades; \#
                Comissão Nacional de Informática e Liberdade; \#
                Nationale Kommission für Informatik und Freiheiten; \#
                Nationalen Kommission für Informatik und Freiheiten; \#
                Nationale Kommission für Informatik und Freiheit; \#
                Nationale Kommission für Informatik und Freiheitsrechte; \#
                Nationale Kommission für Informatik und Bürgerrechte; \#
                Nationale Commissie voor Informatica en Vrijheden; \#
                Nationale Commissie voor Informatica en Vrijheid; \#
                Krajow* Komisj* ds. Informatyki i Wolności; Krajow* Komisj* Informatyki i Wolności; \#
                Narodow* Komisj* Informatyki i Wolności; Narodow* Komisj* ds. Informatyki i Wolności; \#
                Comisi* Național* pentru Informatică și Libertăți; \#
                Comisi* Național* de Informatică și Libertăți; \#
                Comisi* Național* pentru Informatică și Libertate; \#
                Comisi* Național* a Informaticii și Libertăților; \#
                Národní* komis* pro informatiku a svobody; Národn* komisi* pre informatiku a slobody; \#
                Nemzeti Informatikai és Szabadságjogi Bizottság*; \#
                Informatikai és Szabadságjogi Nemzeti Bizottság*; \#
                Nacionaln* povjerenstv* za informatiku i slobode; \#
                Nacionaln* komisij* za informatiku i slobode; \#
                Nacionaln* komisij* za informatiko in svoboščine; \#
                Državn* komisij* za informatiko in svoboščine; Националн* комисия по информатика и свободи; \#
                Националн* комисия за информатика и свободи; \#
                Националн* комисия по информатика и граждански свободи; \#
                Националн* комисия по информатика и свободите; \#
                Εθνική* Επιτροπή* Πληροφορικής και Ελευθεριών; \#
                Εθνική* Επιτροπή* για την Πληροφορική και τις Ελευθερίες; \#
                nationell* kommission* för informatik och frihet*; \#
                nationella kommissionen för databehandling och frihet*; \#
                national* kommission for informatik og frihed*; \#
                nasjonal* kommisjon* for informatikk og frihet*; \#
                kansallinen tietotekniikka- ja vapauskomissio; kansallinen tietosuoja- ja vapauskomissio; \#
                Nacionalin* informatikos ir laisvių komisij*; Nacionāl* informātikas un brīvību komisij*; \#
                riiklik informaatika ja vabaduste komisjon*; riiklik informaatika- ja vabaduskomisjon*; \#
                Kummissjoni Nazzjonali għall-Informatika u l-Libertajiet; \#
                Coimisiún Náisiúnta um Ríomhaireacht agus Saoirse \#
            | CNIL; CNILs; CNIL-i; CNILe; Cnil \#
            |
        GB | Information Commissioner's Office; Information Commissioner; Information Commissioners Office; \#
                Office of the Information Commissioner; UK Information Commissioner; \#
                British Information Commissioner; UK's Information Commissioner's Office; \#
                Information Commission; Information Commissioner Office; \#
                Bureau du commissaire à l'information; Commissaire à l'information; \#
                Bureau de la commissaire à l'information; commissaire britannique à l'information; \#
                Commissariat à l'information; Office du commissaire à l'information; \#
                Bureau du Commissaire à l'Information britannique; Commission de l'information britannique; \#
                Bureau britannique du commissaire à l'information; Oficina del Comisionado de Información; \#
                Oficina del Comisionado de la Información; Oficina del Comisionado para la Información; \#
                Oficina del Comisario de Información; Oficina del Comisario de la Información; \#
                Oficina de la Comisionada de Información; Comisionado de Información; \#
                Comisionada de Información; Comisionado de la Información; Comisaria de Información; \#
                Comisario de Información; Ufficio del Commissario per l'informazione; \#
                Ufficio del Commissario per le informazioni; Ufficio del Commissario dell'informazione; \#
                Commissario per l'informazione; Commissario per le informazioni; \#
                Ufficio del Commissario all'informazione; Commissario all'informazione; \#
                Ufficio del commissario britannico per l'informazione; \#
                Gabinete do Comissário de Informação; Gabinete do Comissário da Informação; \#
                Gabinete do Comissário para a Informação; Comissariado da Informação; \#
                Comissário da Informação; Comissário de Informação; Comissária da Informação; \#
                Gabinete da Comissária da Informação; Autoridade de Informação britânica; \#
                ~Informationsbeauftragt*; britisch* Informationsbeauftragt*; \#
                Amt des Informationsbeauftragten; Büro des Informationsbeauftragten; \#
                Büro der Informationsbeauftragten; britisch* Informationskommissar*; \#
                britisch* Datenschutzbeauftragt*; Britse informatiecommissaris; informatiecommissaris; \#
                Bureau van de Informatiecommissaris; Biur* Komisarza ds. Informacji; \#
                Urz* Komisarza ds. Informacji; Biur* Rzecznika Informacji; Komisarz* ds. Informacji; \#
                Komisarz* do spraw Informacji; Biur* Komisarza do spraw Informacji; \#
                Úřad* komisaře pro informace; Úřad* komisařky pro informace; Úřad* informačního komisaře; \#
                Úřad* komisaře pro ochranu informací; Úrad* komisára pre informácie; \#
                Úrad* informačného komisára; Úrad* komisárky pre informácie; \#
                Urad* britanskega informacijskega pooblaščenca; britansk* informacijsk* pooblaščen*; \#
                Ured* povjerenika za informacije; Ured* povjerenice za informacije; \#
                Ured* britanskog povjerenika za informacije; britansk* povjereni* za informiranje; \#
                britansk* povjereni* za informacije; Információs Biztos Hivatal*; \#
                Információs Biztosi Hivatal*; Információs Biztosok Hivatal*; brit információs biztos*; \#
                Tájékoztatási Biztos Hivatal*; brit adatvédelmi biztos*; \#
                Birou* Comisarului pentru Informații; Oficiul* Comisarului pentru Informații; \#
                Birou* Comisarului pentru Informare; Birou* Comisarului de Informații; \#
                Comisarul* pentru Informații; Comisariatul pentru Informații; \#
                Службата на комисаря по информацията; Служба на комисаря по информацията; \#
                Служба* на информационния комисар; Комисар* по информацията; \#
                Офис* на комисаря по информацията; Бюро* на комисаря по информацията; \#
                Γραφείο* του Επιτρόπου Πληροφοριών; Γραφείο* της Επιτρόπου Πληροφοριών; \#
                Γραφείο* Επιτρόπου Πληροφοριών; Επίτροπο* Πληροφοριών; Επίτροπο* Πληροφόρησης; \#
                Γραφείο* του Επιτρόπου Πληροφόρησης; Γραφείο* Επιτρόπου Πληροφόρησης; \#
                Britannian tietosuojavaltuutet*; Ison-Britannian tietosuojavaltuutet*; \#
                Ison-Britannian tietosuojaviranomai*; Britannian tietosuojaviranomai*; \#
                brittisk* informationskommissionär*; brittisk* dataskyddsmyndighet*; \#
                brittisk* dataombudsman*; britisk* informationskommissær*; britisk* informasjonskommissær*; \#
                britisk* datatilsyn*; teabevoliniku büroo*; infovoliniku büroo*; \#
                Ühendkuningriigi infovolini*; Briti infovolini*; Briti andmekaitse*; \#
                Informācijas komisāra biroj*; Lielbritānijas informācijas komisār*; \#
                Informacijos komisaro biur*; Informacijos komisaro tarnyb*; Informacijos komisar*; \#
                Oifig an Choimisinéara Faisnéise; Coimisinéir Faisnéise; Choimisinéara Faisnéise; \#
                Uffiċċju tal-Kummissarju għall-Informazzjoni; Kummissarju Ingliż għall-Informazzjoni; \#
                skrifstofa upplýsingafulltrúa; bresk* persónuverndarstofnun*; \#
                breska persónuverndaryfirvald* \#
            | ICO; ICOs; ICO-i \#
            | Data Protection Registrar
        GR | ~Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα; \#
                ~Αρχής Προστασίας Δεδομένων Προσωπικού Χαρακτήρα; ~Αρχή Προστασίας Δεδομένων; \#
                ~Αρχής Προστασίας Δεδομένων; ~Αρχή Προστασίας Προσωπικών Δεδομένων; \#
                ~Αρχής Προστασίας Προσωπικών Δεδομένων; ~Αρχή Προσωπικών Δεδομένων; \#
                ~Αρχής Προσωπικών Δεδομένων; ~Αρχή για την Προστασία των Προσωπικών Δεδομένων; \#
                ~Αρχή για την Προστασία Δεδομένων; ~Αρχής για την Προστασία των Προσωπικών Δεδομένων; \#
                ~ανεξάρτητη αρχή για τα προσωπικά δεδομένα; Ελληνική* Αρχή* Προστασίας Δεδομένων; \#
                Αρχή Διασφάλισης του Απορρήτου των Επικοινωνιών; \#
                Αρχής Διασφάλισης του Απορρήτου των Επικοινωνιών; Αρχή Διασφάλισης Απορρήτου Επικοινωνιών; \#
                Αρχής Διασφάλισης Απορρήτου Επικοινωνιών; Hellenic Data Protection Authority; \#
                Greek Data Protection Authority; Hellenic DPA; \#
                Autorité hellénique de protection des données; Autorité grecque de protection des données; \#
                Autorité hellénique de protection des données personnelles; Griechisch* Datenschutzbehörde; \#
                Hellenisch* Datenschutzbehörde; Autoridad Helénica de Protección de Datos; \#
                Autorità ellenica per la protezione dei dati; Autoridade Helénica de Proteção de Dados; \#
                Autoritatea Elenă pentru Protecția Datelor; Griekse Gegevensbeschermingsautoriteit \#
            | ΑΠΔΠΧ; ΑΠΠΔ; ΑΠΔ; HDPA; ΑΔΑΕ \#
            |
        HR | ~Agencij* za zaštitu osobnih podataka; Agencij* za varstvo osebnih podatkov; \#
                Agencij* za zaštitu ličnih podataka; hrvatsk* Agencij* za zaštitu podataka; \#
                Croatian Personal Data Protection Agency; Croatian Data Protection Agency; \#
                Croatian Data Protection Authority; ~Personal Data Protection Agency; \#
                Agence croate de protection des données; \#
                Agence croate de protection des données personnelles; \#
                ~Agence de protection des données personnelles; \#
                Kroatisch* Agentur für den Schutz personenbezogener Daten; Kroatisch* Datenschutzagentur; \#
                ~Agentur für den Schutz personenbezogener Daten; Agencia Croata de Protección de Datos; \#
                Agenzia croata per la protezione dei dati; ~Agenzia per la protezione dei dati personali; \#
                Agência Croata de Proteção de Dados; Chorwack* Agencj* Ochrony Danych; \#
                chorvatsk* Agentur* pro ochranu osobních údajů; \#
                chorvátsk* Agentúr* na ochranu osobných údajov; \#
                Hrvatsk* regulatorn* agencij* za mrežne djelatnosti; \#
                horvát Személyes Adatok Védelmének Ügynökség*; \#
                хърватск* Агенци* за защита на личните данни; hrvašk* Agencij* za varstvo osebnih podatkov \#
            | AZOP; AZOPa; AZOPu; HAKOM; HAKOMa; HAKOMu \#
            |
        HU | Nemzeti Adatvédelmi és Információszabadság Hatóság*; Nemzeti Adatvédelmi Hatóság*; \#
                Adatvédelmi és Információszabadság Hatóság*; \#
                Nemzeti Adatvédelmi és Információszabadsági Hatóság*; ^~Adatvédelmi Hatóság*; \#
                Hungarian National Authority for Data Protection and Freedom of Information; \#
                Hungarian National Authority for Data Protection and the Freedom of Information; \#
                National Authority for Data Protection and Freedom of Information; \#
                Hungarian Data Protection Authority; \#
                Autorité nationale hongroise pour la protection des données et la liberté de l'information; \#
                Autorité nationale pour la protection des données et la liberté de l'information; \#
                Nationale Behörde für Datenschutz und Informationsfreiheit; Ungarisch* Datenschutzbehörde; \#
                Ungarisch* Behörde für Datenschutz und Informationsfreiheit; \#
                Autoridad Nacional de Protección de Datos y Libertad de Información; \#
                Autorità nazionale per la protezione dei dati e la libertà di informazione; \#
                Autoridade Nacional de Proteção de Dados e Liberdade de Informação; \#
                Autorit* Național* pentru Protecția Datelor și Libertatea Informației; \#
                Národní* úřad* pro ochranu údajů a svobodu informací; \#
                Národn* úrad* na ochranu údajov a slobodu informácií; \#
                Nacionaln* tijel* za zaštitu podataka i slobodu informacija; \#
                Krajow* Urz* Ochrony Danych i Wolności Informacji \#
            | NAIH; NAIHhoz; NAIHnak; NAIHnál \#
            | ^~Adatvédelmi Biztos*
        IE | Data Protection Commission; Irish Data Protection Commission; \#
                Ireland's Data Protection Commission; Office of the Data Protection Commission; \#
                Data Protection Commission of Ireland; Coimisiún um Chosaint Sonraí; \#
                gCoimisiún um Chosaint Sonraí; Choimisiún um Chosaint Sonraí; \#
                Choimisiúin um Chosaint Sonraí; Coimisiúin um Chosaint Sonraí; Coimisiún Cosanta Sonraí; \#
                gCoimisiún Cosanta Sonraí; ~Commission de protection des données; \#
                ~Commission pour la protection des données; ~Commission à la protection des données; \#
                ~Commission irlandaise de protection des données; \#
                Commission irlandaise pour la protection des données; \#
                Commission de la protection des données irlandaise; \#
                Commission irlandaise de la protection des données; \#
                Commission irlandaise à la protection des données; ~Datenschutzkommission; \#
                irisch* Datenschutzkommission; irisch* Datenschutzbeauftragt*; ~Kommission für Datenschutz; \#
                ~Datenschutz-Kommission; ~Comisión de Protección de Datos; \#
                ~Comisión para la Protección de Datos; Comisión Irlandesa de Protección de Datos; \#
                Comisión irlandesa para la protección de datos; Comisión de Protección de Datos de Irlanda; \#
                ~Commissione per la protezione dei dati; ~Commissione di protezione dei dati; \#
                Commissione irlandese per la protezione dei dati; \#
                Commissione per la protezione dei dati irlandese; Garante irlandese; \#
                ~Commissione per la privacy; ~Comissão de Proteção de Dados; \#
                Comissão de Proteção de Dados irlandesa; Comissão de Proteção de Dados da Irlanda; \#
                Comissão Irlandesa de Proteção de Dados; Comissão Irlandesa para a Proteção de Dados; \#
                ~Comissão para a Proteção de Dados; ~Commissie voor gegevensbescherming; \#
                ~gegevensbeschermingscommissie; Ierse Data Protection Commission; \#
                Ierse gegevensbeschermingscommissie; Ierse Commissie voor gegevensbescherming; \#
                ~Komisj* Ochrony Danych; ~Komisj* ds. Ochrony Danych; irlandzk* Komisj* Ochrony Danych; \#
                irlandzk* Komisj* Ochrony Danych Osobowych; irlandzk* Komisj* ds. Ochrony Danych; \#
                ~komis* pro ochranu údajů; irsk* komis* pro ochranu údajů; \#
                irsk* komis* pro ochranu osobních údajů; irsk* komis* pro ochranu dat; \#
                ~komis* pro ochranu dat; ~komisi* pre ochranu údajov; írsk* komisi* pre ochranu údajov; \#
                írsk* komisi* pre ochranu osobných údajov; ~komisi* na ochranu údajov; \#
                írsk* komisi* na ochranu údajov; írsk* komisi* na ochranu osobných údajov; \#
                ~Adatvédelmi Bizottság*; ír Adatvédelmi Bizottság*; ír adatvédelmi biztos*; \#
                ~Comisi* pentru Protecția Datelor; Comisi* Irlandez* pentru Protecția Datelor; \#
                Comisi* pentru Protecția Datelor din Irlanda; ~Comisi* de Protecție a Datelor; \#
                ~Комиси* за защита на данните; ирландск* комиси* за защита на данните; \#
                ирландск* комиси* за защита на личните данни; ~Επιτροπή Προστασίας Δεδομένων; \#
                ~Επιτροπής Προστασίας Δεδομένων; ιρλανδική* Επιτροπή* Προστασίας Δεδομένων; \#
                ιρλανδική* Επιτροπή* Προστασίας Προσωπικών Δεδομένων; ~tietosuojakomissio*; \#
                Irlannin tietosuojakomissio*; Irlannin tietosuojavaltuutet*; ~dataskyddskommission*; \#
                irländsk* dataskyddskommission*; irländsk* dataskyddsmyndighet*; \#
                ~databeskyttelseskommission*; irsk* databeskyttelseskommission*; irsk* datatilsyn*; \#
                ~databeskyttelseskommisjon*; ~personvernkommisjon*; irsk* personvernkommisjon*; \#
                ~andmekaitsekomisjon*; Iirimaa andmekaitse*; Iiri andmekaitse*; \#
                ~Datu aizsardzības komisij*; Īrijas Datu aizsardzības komisij*; ~duomenų apsaugos komisij*; \#
                Airijos duomenų apsaugos komisij*; ~Povjerenst* za zaštitu podataka; \#
                ~Komisij* za zaštitu podataka; irsk* povjerenst* za zaštitu podataka; \#
                irsk* komisij* za zaštitu podataka; irsk* povjerenst* za zaštitu osobnih podataka; \#
                ~Komisij* za varstvo podatkov; irsk* komisij* za varstvo podatkov; \#
                irsk* komisij* za varstvo osebnih podatkov; ~Kummissjoni għall-Protezzjoni tad-Data; \#
                Kummissjoni Irlandiża għall-Protezzjoni tad-Data; ~Kummissjoni tal-Protezzjoni tad-Data; \#
                írsk* persónuverndarstofnun*; írsk* persónuverndaryfirvald*; írsk* Persónuvernd \#
            | DPC; DPCs; ~IDPC; CCS; DPC-i \#
            | ~Data Protection Commissioner; Office of the Data Protection Commissioner; \#
                Irish Data Protection Commissioner; Coimisinéir Cosanta Sonraí; \#
                gCoimisinéir Cosanta Sonraí; Choimisinéir Cosanta Sonraí; Choimisinéara Cosanta Sonraí; \#
                ODPC
        IS | ^~Persónuvernd; ^~Persónuverndar; stjórn* Persónuverndar; Icelandic Data Protection Authority; \#
                Data Protection Authority of Iceland; Icelandic DPA; Iceland's Data Protection Authority; \#
                Isländisch* Datenschutzbehörde; Autorité islandaise de protection des données; \#
                islandsk* Datatilsyn*; isländsk* dataskyddsmyndighet*; \#
                Autoridad islandesa de protección de datos; Islannin tietosuojaviranomai* \#
            | ^Personuvernd \#
            | Tölvunefnd*; Data Protection Commission of Iceland
        IT | Garante per la protezione dei dati personali; Garante per la protezione dei dati; \#
                Garante della protezione dei dati personali; \#
                Garante italiano per la protezione dei dati personali; \#
                Garante italiano per la protezione dei dati; \#
                Autorità garante per la protezione dei dati personali; \#
                Autorità italiana per la protezione dei dati; \#
                ~Autorità per la protezione dei dati personali; Autorità garante della privacy; \#
                Autorità garante per la privacy; Autorità Garante Privacy; ~Garante privacy; \#
                ~Garante della privacy; ~Garante per la privacy; ~Garante per la tutela dei dati personali; \#
                Garante italiano; Garante italiano della privacy; ~Garante dei dati personali; \#
                ~Garante dati personali; ~Authority per la privacy; ~Authority della privacy; \#
                ~Privacy Authority; Collegio del Garante; Italian Data Protection Authority; \#
                Italian Garante; Italian SA; Italian Data Protection Agency; Italian Supervisory Authority; \#
                Garante italien; Garant italien; italienisch* Garante; Garante italiana; \#
                Italiaanse Garante; Autorité italienne de protection des données; \#
                Autoridad italiana de Protección de Datos; Autoridade italiana de proteção de dados; \#
                Italienisch* Datenschutzbehörde; Italiaanse Gegevensbeschermingsautoriteit; włosk* Garante; \#
                italsk* Garante; talijansk* Garante; италианск* Garante; italiensk* Garante; olasz Garante \#
            | ^~Garante; GPDP; Gpdp \#
            |
        LI | Datenschutzstelle des Fürstentums Liechtenstein; Datenschutzstelle Liechtenstein; \#
                Datenschutzstelle Fürstentum Liechtenstein; Liechtensteinisch* Datenschutzstelle; \#
                Liechtensteiner Datenschutzstelle; ~Datenschutzstelle; \#
                Data Protection Authority of the Principality of Liechtenstein; \#
                Liechtenstein Data Protection Authority; Data Protection Authority of Liechtenstein; \#
                Data Protection Office of Liechtenstein; Liechtenstein Data Protection Office; \#
                Autorité de protection des données du Liechtenstein; Liechtensteins Datenschutzbehörde \#
            | ~DSS; DSS Liechtenstein \#
            | Datenschutzbeauftragter des Fürstentums Liechtenstein; \#
                Datenschutzkommission des Fürstentums Liechtenstein
        LT | ~Valstybin* duomenų apsaugos inspekcij*; Valstybin* asmens duomenų apsaugos inspekcij*; \#
                Lietuvos duomenų apsaugos inspekcij*; ^~Duomenų apsaugos inspekcij*; \#
                Žurnalistų etikos inspektor*; Žurnalistų etikos inspektoriaus tarnyb*; \#
                State Data Protection Inspectorate; Lithuanian State Data Protection Inspectorate; \#
                State Data Protection Inspectorate of the Republic of Lithuania; \#
                Lithuanian Data Protection Authority; Lithuanian Data Protection Inspectorate; \#
                Office of the Inspector of Journalist Ethics; \#
                Inspection nationale de la protection des données; \#
                Inspection d'État de la protection des données; \#
                Inspection d'État lituanienne de la protection des données; \#
                Staatlich* Datenschutzinspektion; Litauisch* Datenschutzinspektion; \#
                Inspección Estatal de Protección de Datos; Ispettorato statale per la protezione dei dati; \#
                Inspeção Estatal de Proteção de Dados; Państwow* Inspektora* Ochrony Danych; \#
                Państwow* Inspekcj* Ochrony Danych; Państwow* Inspekcj* Ochrony Danych Osobowych; \#
                Valsts datu aizsardzības inspekcij*; Lietuvas Valsts datu aizsardzības inspekcij*; \#
                Riiklik andmekaitseinspektsioon*; litauisk* datatilsyn*; \#
                Staatsinspectie voor gegevensbescherming; Státní inspektorát* ochrany údajů; \#
                Inspectoratul de Stat pentru Protecția Datelor; Държавн* инспекц* за защита на данните; \#
                valtion tietosuojavirasto* \#
            | VDAI; SDPI \#
            |
        LU | Commission nationale pour la protection des données; \#
                Commission nationale luxembourgeoise pour la protection des données; \#
                ~Commission nationale de protection des données; \#
                ~Commission nationale de la protection des données; \#
                Nationale Kommission für den Datenschutz; Nationalen Kommission für den Datenschutz; \#
                Nationale Kommission für Datenschutz; Nationalen Kommission für Datenschutz; \#
                Nationale Datenschutzkommission; Nationalen Datenschutzkommission; \#
                Luxemburgisch* Datenschutzkommission; Luxemburger Datenschutzkommission; \#
                Nationalkommissioun fir den Dateschutz; National Commission for Data Protection; \#
                ~National Data Protection Commission; \#
                National Commission for Data Protection of the Grand-Duchy of Luxembourg; \#
                Luxembourg National Commission for Data Protection; \#
                Luxembourg National Data Protection Commission; Luxembourg Data Protection Authority; \#
                Luxembourg Data Protection Commission; \#
                Luxembourg's National Commission for Data Protection; \#
                ~National Commission on Data Protection; ~National Commission for the Protection of Data; \#
                Comisión Nacional para la Protección de Datos; ~Comisión Nacional de Protección de Datos; \#
                Comisión Nacional de Protección de Datos de Luxemburgo; \#
                Comisión Nacional de Protección de Datos luxemburguesa; \#
                ~Commissione nazionale per la protezione dei dati; \#
                ~Commissione nazionale di protezione dei dati; Comissão Nacional para a Proteção de Dados; \#
                Comissão Nacional para a Protecção de Dados; Nationale Commissie voor gegevensbescherming; \#
                Nationale Commissie voor de gegevensbescherming; Nationale Commissie gegevensbescherming; \#
                Nationale Gegevensbeschermingscommissie; Nationale Commissie voor databescherming; \#
                Nationale commissie voor de bescherming van gegevens; \#
                Luxemburgse gegevensbeschermingscommissie; Luxemburgse Commissie voor gegevensbescherming; \#
                Krajow* Komisj* Ochrony Danych; Krajow* Komisj* ds. Ochrony Danych; \#
                Narodow* Komisj* Ochrony Danych; Narodow* Komisj* ds. Ochrony Danych; \#
                Krajow* Komisj* Ochrony Danych Osobowych; Luksembursk* Komisj* Ochrony Danych; \#
                Národní* komis* pro ochranu údajů; Národní* komis* pro ochranu osobních údajů; \#
                Národní* komis* pro ochranu dat; lucembursk* komis* pro ochranu údajů; \#
                lucembursk* komis* pro ochranu dat; Národn* komisi* pre ochranu údajov; \#
                Národn* komisi* na ochranu údajov; Národn* komisi* na ochranu osobných údajov; \#
                Národn* komisi* pre ochranu osobných údajov; Nemzeti Adatvédelmi Bizottság*; \#
                luxemburgi Adatvédelmi Bizottság*; ~Comisi* Național* pentru Protecția Datelor; \#
                ~Comisi* Național* de Protecție a Datelor; Националн* комисия за защита на данните; \#
                Националн* комисия за защита на личните данни; Националн* комисия по защита на данните; \#
                Εθνική Επιτροπή Προστασίας Δεδομένων; Εθνικής Επιτροπής Προστασίας Δεδομένων; \#
                Εθνική Επιτροπή για την Προστασία των Δεδομένων; \#
                Εθνική Επιτροπή για την Προστασία Δεδομένων; kansallinen tietosuojakomissio*; \#
                kansallisen tietosuojakomission; Luxemburgin tietosuojakomissio*; \#
                nationella dataskyddskommission*; nationella kommission* för dataskydd; \#
                luxemburgsk* dataskyddskommission*; nationale kommission for databeskyttelse; \#
                nationale databeskyttelseskommission*; luxembourgsk* datatilsyn*; \#
                nasjonale kommisjon* for personvern; nasjonale personvernkommisjon*; \#
                nasjonale datatilsynskommisjon*; nasjonale kommisjon* for databeskyttelse; \#
                riiklik andmekaitsekomisjon*; riikliku andmekaitsekomisjon*; \#
                Luksemburgi andmekaitsekomisjon*; Nacionāl* datu aizsardzības komisij*; \#
                Luksemburgas Datu aizsardzības komisij*; Nacionalin* duomenų apsaugos komisij*; \#
                Liuksemburgo duomenų apsaugos komisij*; Nacionaln* povjerenstv* za zaštitu podataka; \#
                Nacionaln* komisij* za zaštitu podataka; Nacionaln* komisij* za zaštitu osobnih podataka; \#
                luksemburšk* komisij* za zaštitu podataka; luksemburšk* povjerenstv* za zaštitu podataka; \#
                Nacionaln* komisij* za varstvo podatkov; Državn* komisij* za varstvo podatkov; \#
                luksemburšk* komisij* za varstvo podatkov; \#
                Kummissjoni Nazzjonali għall-Protezzjoni tad-Data; Coimisiún Náisiúnta um Chosaint Sonraí; \#
                Coimisiún Náisiúnta Cosanta Sonraí; þjóðarnefnd um persónuvernd \#
            | ~CNPD \#
            |
        LV | ~Datu valsts inspekcij*; Latvijas Datu valsts inspekcij*; Data State Inspectorate; \#
                Data State Inspection; Latvian Data State Inspectorate; Data State Inspectorate of Latvia; \#
                State Data Inspectorate; Latvian Data Protection Authority; Latvian Data Inspectorate; \#
                Inspection nationale des données; Inspection d'État des données; Datenstaatsinspektion; \#
                Staatlich* Dateninspektion; Lettisch* Dateninspektion; Inspección Estatal de Datos; \#
                Ispettorato statale dei dati; Inspeção Estatal de Dados; Państwow* Inspekcj* Danych; \#
                Państwow* Inspektorat* Danych; Łotewsk* Państwow* Inspekcj* Danych; \#
                Valstybin* duomenų inspekcij*; Latvijos valstybin* duomenų inspekcij*; \#
                Läti Andmeinspektsioon*; Läti andmekaitse*; lettisk* datainspektion*; lettisk* datatilsyn*; \#
                Inspectoratul de Stat pentru Date; Staatsinspectie voor data \#
            | ~DVI; ~DSI \#
            |
        MT | Kummissarju għall-Informazzjoni u l-Protezzjoni tad-Data; \#
                Kummissarju għall-Informazzjoni u għall-Protezzjoni tad-Data; \#
                Kummissarju tal-Informazzjoni u l-Protezzjoni tad-Data; \#
                Kummissarju għall-Informazzjoni u l-Protezzjoni tad-Dejta; \#
                Kummissarju dwar l-Informazzjoni u l-Protezzjoni tad-Data; \#
                Kummissarju għall-Informazzjoni u Protezzjoni tad-Data; \#
                Uffiċċju tal-Kummissarju għall-Informazzjoni u l-Protezzjoni tad-Data; \#
                Uffiċċju tal-Informazzjoni u l-Protezzjoni tad-Data; \#
                ~Kummissarju għall-Protezzjoni tad-Data; ~Kummissarju tal-Protezzjoni tad-Data; \#
                ~Kummissarju għad-Data; ~Kummissarju għall-Informazzjoni; \#
                ~Kummissarju għall-Protezzjoni tad-Dejta; Information and Data Protection Commissioner; \#
                Office of the Information and Data Protection Commissioner; \#
                Maltese Information and Data Protection Commissioner; \#
                Data Protection Commissioner of Malta; Maltese Data Protection Commissioner; \#
                Malta's Data Protection Commissioner; Maltese Data Protection Authority; \#
                Commissaire à l'information et à la protection des données; \#
                Commissaire maltais à la protection des données; \#
                Informations- und Datenschutzbeauftragt* von Malta; maltesisch* Datenschutzbeauftragt*; \#
                maltesisch* Informations- und Datenschutzbeauftragt*; \#
                Comisario de Información y Protección de Datos; \#
                Commissario per l'informazione e la protezione dei dati; \#
                Commissario maltese per la protezione dei dati; \#
                Comissário para a Informação e a Proteção de Dados \#
            | ~IDPC; MT-DPA \#
            |
        NL | Autoriteit Persoonsgegevens; Autoriteit Persoongegevens; \#
                Nederlandse Autoriteit Persoonsgegevens; Dutch Data Protection Authority; \#
                Dutch Supervisory Authority for Data Protection; Dutch Data Protection Agency; \#
                Dutch Personal Data Authority; ~Personal Data Authority; \#
                Autorité néerlandaise de protection des données; \#
                Autorité néerlandaise des données personnelles; \#
                ~Autorité des données à caractère personnel; Niederländisch* Datenschutzbehörde; \#
                Autoridad neerlandesa de Protección de Datos; Autoridad Holandesa de Protección de Datos; \#
                Autorità olandese per la protezione dei dati; \#
                Autorità olandese per la protezione dei dati personali; \#
                Autoridade Holandesa de Proteção de Dados; Autoridade neerlandesa de proteção de dados; \#
                Holendersk* Urz* Ochrony Danych; Holendersk* Urz* Ochrony Danych Osobowych; \#
                Nederlandske Datatilsyn* \#
            | ~AP; NL-AP; ~AP's \#
            | College bescherming persoonsgegevens; Registratiekamer; ~CBP
        NO | ~Datatilsyn*; norsk* Datatilsyn*; Norges Datatilsyn; Dáhtabearráigeahčču; Dáhtabearráigeahču; \#
                Norwegian Data Protection Authority; Norwegian Supervisory Authority; \#
                Norwegian Data Protection Agency; Norwegian DPA; Norway's Data Protection Authority; \#
                Autorité norvégienne de protection des données; Norwegisch* Datenschutzbehörde; \#
                Norwegisch* Datenschutzaufsicht*; Noorse Datatilsynet; \#
                Autoridad noruega de Protección de Datos; Autorità norvegese per la protezione dei dati; \#
                Norjan tietosuojaviranomai*; norsk* dataskyddsmyndighet*; norsk* Datainspektion* \#
            | NO-DPA \#
            | Norwegian Data Inspectorate; ~Data Inspectorate
        PL | ~Urząd Ochrony Danych Osobowych; ~Urzęd* Ochrony Danych Osobowych; \#
                Prezes* Urzędu Ochrony Danych Osobowych; Prezes* UODO; Szef* UODO; Organ* nadzorcz* UODO; \#
                Polish National Personal Data Protection Office; ~Personal Data Protection Office; \#
                Polish Personal Data Protection Office; Polish Data Protection Authority; \#
                Polish Office for Personal Data Protection; \#
                President of the Personal Data Protection Office; \#
                President of the Office for Personal Data Protection; President of UODO; \#
                Polish Data Protection Office; Office polonais de protection des données; \#
                Office polonais de protection des données personnelles; \#
                ~Office de protection des données personnelles; Bureau polonais de protection des données; \#
                Polnisch* Datenschutzamt*; Polnisch* Datenschutzbehörde; \#
                ~Amt für den Schutz personenbezogener Daten; \#
                Amt für den Schutz personenbezogener Daten in Polen; \#
                Präsident* des Amtes für den Schutz personenbezogener Daten; \#
                ~Oficina de Protección de Datos Personales; Oficina Polaca de Protección de Datos; \#
                ~Ufficio per la protezione dei dati personali; Ufficio polacco per la protezione dei dati; \#
                ~Gabinete de Proteção de Dados Pessoais; Poolse gegevensbeschermingsautoriteit; \#
                polsk* Úřad* pro ochranu osobních údajů; poľsk* Úrad* na ochranu osobných údajov; \#
                lengyel adatvédelmi hivatal*; polsk* datatilsyn*; \#
                ~Oficiul pentru Protecția Datelor cu Caracter Personal; \#
                Biroul polonez pentru protecția datelor; Lenkijos asmens duomenų apsaugos tarnyb*; \#
                Lenkijos asmens duomenų apsaugos agentūr* \#
            | UODO; PUODO; UODO-wi \#
            | Generaln* Inspektor* Ochrony Danych Osobowych; GIODO; \#
                Biur* Generalnego Inspektora Ochrony Danych Osobowych; \#
                Inspector General for the Protection of Personal Data
        PT | ~Comissão Nacional de Proteção de Dados; ~Comissão Nacional de Protecção de Dados; \#
                ~Comissão Nacional da Proteção de Dados; Comissão Nacional de Proteção de Dados Pessoais; \#
                Comissão de Proteção de Dados portuguesa; ~National Data Protection Commission; \#
                Portuguese National Data Protection Commission; Portuguese Data Protection Authority; \#
                Portuguese National Commission for Data Protection; Portuguese Data Protection Commission; \#
                ~National Commission for Data Protection; ~Commission nationale de protection des données; \#
                ~Commission nationale pour la protection des données; \#
                Commission nationale portugaise de protection des données; \#
                Nationale Datenschutzkommission Portugals; Portugiesisch* Datenschutzkommission; \#
                portugiesisch* Datenschutzbehörde; ~Comisión Nacional de Protección de Datos; \#
                Comisión Nacional portuguesa de Protección de Datos; \#
                Comisión Nacional de Protección de Datos de Portugal; \#
                Comisión Nacional de Protección de Datos portuguesa; \#
                ~Commissione nazionale per la protezione dei dati; \#
                Commissione nazionale portoghese per la protezione dei dati; \#
                Portugese Nationale Commissie voor gegevensbescherming; \#
                Portugalsk* Krajow* Komisj* Ochrony Danych; Portugalsk* Narodow* Komisj* Ochrony Danych; \#
                portugalsk* Komisj* Ochrony Danych; ~Comisi* Național* pentru Protecția Datelor; \#
                portugalsk* Národní* komis* pro ochranu údajů; portugál Nemzeti Adatvédelmi Bizottság* \#
            | ~CNPD \#
            | Comissão Nacional de Protecção de Dados Pessoais Informatizados; CNPDPI
        RO | Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal; \#
                Autorității Naționale de Supraveghere a Prelucrării Datelor cu Caracter Personal; \#
                Autoritatea Națională de Supraveghere a Prelucrării Datelor; \#
                Autorității Naționale de Supraveghere a Prelucrării Datelor; \#
                Autoritate Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal; \#
                Autoritatea Națională pentru Supravegherea Prelucrării Datelor cu Caracter Personal; \#
                Autorității Naționale pentru Supravegherea Prelucrării Datelor cu Caracter Personal; \#
                Autoritatea de Supraveghere a Prelucrării Datelor; \#
                ~Autoritatea Națională pentru Protecția Datelor; \#
                ~Autoritatea Națională pentru Protecția Datelor cu Caracter Personal; \#
                ~Autoritatea Națională de Supraveghere; ~Autorității Naționale de Supraveghere; \#
                Autoritatea Română pentru Protecția Datelor; ~Autoritatea pentru Protecția Datelor; \#
                ~Autoritatea pentru Protecția Datelor cu Caracter Personal; \#
                National Supervisory Authority for Personal Data Processing; \#
                Romanian National Supervisory Authority for Personal Data Processing; \#
                Romanian Data Protection Authority; Romanian National Supervisory Authority; \#
                Autorité nationale roumaine de surveillance; \#
                Autorité nationale de surveillance du traitement des données à caractère personnel; \#
                Autorité nationale de surveillance du traitement des données; \#
                Rumänisch* Datenschutzbehörde; \#
                Nationale Aufsichtsbehörde für die Verarbeitung personenbezogener Daten; \#
                Nationale Behörde zur Überwachung der Verarbeitung personenbezogener Daten; \#
                Autoridad Nacional de Supervisión del Tratamiento de Datos Personales; \#
                Autorità nazionale di controllo per il trattamento dei dati personali; \#
                Autorità nazionale di vigilanza sul trattamento dei dati personali; \#
                Személyes Adatok Feldolgozását Felügyelő Országos Hatóság*; \#
                Személyes Adatok Feldolgozását Felügyelő Nemzeti Hatóság*; román Adatvédelmi Hatóság* \#
            | ANSPDCP; ANSPDPC; ANSPCDP; A.N.S.P.D.C.P. \#
            |
        SE | ~Integritetsskyddsmyndighet*; svensk* Integritetsskyddsmyndighet*; \#
                Swedish Authority for Privacy Protection; ~Authority for Privacy Protection; \#
                ~Privacy Protection Authority; Data Protection Authority of Sweden; \#
                Swedish Data Protection Authority; Swedish Privacy Protection Authority; \#
                Swedish Authority for Privacy; Autorité suédoise de protection de la vie privée; \#
                Autorité suédoise pour la protection de la vie privée; \#
                ~Autorité de protection de la vie privée; Schwedisch* Datenschutzbehörde; \#
                Schwedisch* Behörde für Datenschutz; Schwedisch* Behörde zum Schutz der Privatsphäre; \#
                Autoridad Sueca de Protección de la Privacidad; Autoridad sueca de Protección de Datos; \#
                Autorità svedese per la protezione della privacy; \#
                Autoridade Sueca para a Proteção da Privacidade; \#
                Autoridade Sueca de Proteção da Privacidade; Zweedse Autoriteit voor privacybescherming; \#
                Szwedzk* Urz* Ochrony Prywatności; szwedzk* Urz* Ochrony Danych; \#
                Szwedzk* Inspekcj* Ochrony Danych; svensk* datatilsyn*; svensk* Datainspektion*; \#
                Ruotsin tietosuojaviranomai*; Ruotsin tietosuojavaltuutet*; \#
                Švédsk* úřad* pro ochranu soukromí; Švédsk* úrad* na ochranu súkromia; Rootsi andmekaitse*; \#
                svéd Adatvédelmi Hatóság* \#
            | IMY; IMYs; IMY:s \#
            | ~Datainspektion*; Swedish Data Inspection Board; Data Inspection Board; \#
                Swedish Data Protection Inspectorate; Swedish Data Inspectorate
        SI | ~Informacijsk* pooblaščen*; Informacijsk* pooblaščen* Republike Slovenije; \#
                slovensk* Informacijsk* pooblaščen*; Urad* informacijskega pooblaščenca; \#
                Slovenian Information Commissioner; Information Commissioner of the Republic of Slovenia; \#
                Information Commissioner of Slovenia; ~Information Commissioner; \#
                Slovenian Data Protection Authority; \#
                Commissaire à l'information de la République de Slovénie; \#
                commissaire slovène à l'information; Informationsbeauftragt* der Republik Slowenien; \#
                slowenisch* Informationsbeauftragt*; slowenisch* Datenschutzbeauftragt*; \#
                Comisionado de Información de Eslovenia; Commissario per l'informazione della Slovenia; \#
                Commissario sloveno per l'informazione; slovensk* povjereni* za informacije; \#
                Povjereni* za informiranje Republike Slovenije; szlovén információs biztos*; \#
                słoweńsk* Komisarz* ds. Informacji; slovinsk* komisař* pro informace; \#
                slovinsk* komisár* pre informácie \#
            | ~IP; IP RS; IP-RS; IPRS \#
            | ~Inšpektorat* za varstvo osebnih podatkov; Državn* nadzorni* za varstvo osebnih podatkov
        SK | ~Úrad* na ochranu osobných údajov; Úrad* na ochranu osobných údajov Slovenskej republiky; \#
                Úrad* na ochranu osobných údajov SR; ~Úrad* pre ochranu osobných údajov; \#
                predsed* Úradu na ochranu osobných údajov; slovensk* Úřad* pro ochranu osobních údajů; \#
                Úrad* pre reguláciu elektronických komunikácií; \#
                Úrad* pre reguláciu elektronických komunikácií a poštových služieb; \#
                slovensk* Úřad* na ochranu osobních údajů; \#
                Office for Personal Data Protection of the Slovak Republic; \#
                Slovak Office for Personal Data Protection; Slovak Data Protection Office; \#
                Slovak Office for Data Protection; Slovak Data Protection Authority; \#
                ~Office for Personal Data Protection; \#
                Office for the Protection of Personal Data of the Slovak Republic; \#
                Slovak Personal Data Protection Office; \#
                Amt für den Schutz personenbezogener Daten der Slowakischen Republik; \#
                slowakisch* Amt für den Schutz personenbezogener Daten; slowakisch* Datenschutzbehörde; \#
                slowakisch* Datenschutzamt*; Office slovaque de protection des données; \#
                Office slovaque de protection des données personnelles; \#
                Oficina de Protección de Datos Personales de la República Eslovaca; \#
                Ufficio slovacco per la protezione dei dati personali; \#
                słowack* Urz* Ochrony Danych Osobowych; szlovák Személyes Adatok Védelmének Hivatal*; \#
                szlovák adatvédelmi hivatal* \#
            | ÚOOÚ SR; UOOU SR; ÚOOÚSR; ÚOOÚ; ~UOOU; ÚnaOOÚ \#
            |
        CH | Eidgenössisch* Datenschutz- und Öffentlichkeitsbeauftragt*; \#
                Eidgenössisch* Öffentlichkeits- und Datenschutzbeauftragt*; eidgenössisch* Datenschützer*; \#
                eidgenössisch* Datenschutzbeauftragt*; \#
                Préposé fédéral à la protection des données et à la transparence; \#
                Préposé fédéral à la protection des données; Préposée fédérale à la protection des données; \#
                préposé fédéral suisse à la protection des données; \#
                Préposé suisse à la protection des données; ^Préposé fédéral; ^Préposée fédérale; \#
                Incaricato federale della protezione dei dati e della trasparenza; \#
                Incaricato federale della protezione dei dati; \#
                Incaricata federale della protezione dei dati; Incaricato federale; \#
                Incumbensà federal per la protecziun da datas; \#
                Federal Data Protection and Information Commissioner; \#
                Swiss Federal Data Protection and Information Commissioner; \#
                Swiss Federal Data Protection Commissioner; Swiss Data Protection Commissioner; \#
                Swiss Data Protection and Information Commissioner; \#
                Swiss Federal Data Protection Authority; Datenschutzbeauftragt* des Kantons; \#
                ~kantonal* Datenschutzbeauftragt*; Zürcher Datenschutzbeauftragt*; \#
                Basler Datenschutzbeauftragt*; Berner Datenschutzbeauftragt*; \#
                Luzerner Datenschutzbeauftragt*; Aargauer Datenschutzbeauftragt*; \#
                Datenschutzaufsichtsstelle des Kantons; Datenschutzstelle des Kantons; \#
                Datenschutzbeauftragt* der Stadt Zürich; Beauftragt* für Öffentlichkeit und Datenschutz; \#
                Öffentlichkeitsbeauftragt*; Fachstelle für Datenschutz; \#
                préposé* cantonal* à la protection des données; Préposé cantonal; Préposée cantonale; \#
                Autorité de la protection des données et de la transparence; \#
                Autorité de protection des données et de droit à l'information; \#
                incaricato cantonale della protezione dei dati; \#
                Comisionado Federal suizo de Protección de Datos; \#
                Comisionado Federal de Protección de Datos e Información; \#
                Zwitserse federale gegevensbeschermingscommissaris; \#
                szwajcarsk* Federaln* Komisarz* ds. Ochrony Danych; schweizisk* dataskyddsombud*; \#
                Comissário Federal suíço para a Proteção de Dados \#
            | EDÖB; FDPIC; PFPDT; IFPDT; EDOEB \#
            | Eidgenössisch* Datenschutzbeauftragt*; ~EDSB; \#
                Préposé fédéral à la protection des données PFPD; PFPD
        RS | Poverenik* za informacije od javnog značaja; \#
                Povjerenik* za informacije od javnog značaja; \#
                Poverenik* za informacije od javnog značaja i zaštitu podataka o ličnosti; \#
                Povjerenik* za informacije od javnog značaja i zaštitu podataka o ličnosti; \#
                srpsk* Povjerenik*; srbsk* pooblaščen*; Pooblaščen* za informacije javnega značaja; \#
                сръбск* повереник*; Serbian Commissioner for Information of Public Importance; \#
                Commissioner for Information of Public Importance and Personal Data Protection; \#
                srbsk* komisař* pro ochranu údajů; srbsk* komisár* pre ochranu údajov; \#
                serbsk* komisarz* ochrony danych \#
            | Poverenik \#
            |
        BA | Agencij* za zaštitu ličnih podataka u Bosni i Hercegovini; \#
                Agencij* za zaštitu osobnih podataka u Bosni i Hercegovini; \#
                Agencij* za zaštitu osobnih podataka BiH; Agencij* za zaštitu ličnih podataka BiH; \#
                Personal Data Protection Agency in Bosnia and Herzegovina \#
            | AZLP \#
            |
        ME | Agencij* za zaštitu ličnih podataka i slobodan pristup informacijama; \#
                Agencij* za zaštitu osobnih podataka i slobodan pristup informacijama; \#
                Agency for Personal Data Protection and Free Access to Information \#
            | AZLP CG \#
            |
        MK | Agencij* za zaštita na ličnite podatoci; Агенциј* за заштита на личните податоци; \#
                Агенция за защита на личните данни на Северна Македония; \#
                Personal Data Protection Agency of North Macedonia; \#
                makedonsk* Agencij* za zaštitu osobnih podataka \#
            | АЗЛП \#
            |
        """#
}
