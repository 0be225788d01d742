/// Countries and regions that have a supervisory authority, as tables and GDPRhub name them: in English, in their
/// own languages, and by the letters that are not their ISO 3166 code.
enum PlaceNames {
    /// `CODE | name; name`
    static let text = """
        AT | Austria; Österreich
        BE | Belgium; België; Belgique; Belgien
        BG | Bulgaria; България
        CY | Cyprus; Κύπρος
        CZ | Czech Republic; Czechia; The Czech Republic; Česko; Česká republika
        DE | Germany; Deutschland
        DE-BB | Brandenburg
        DE-BE | Berlin
        DE-BW | Baden-Württemberg; Baden-Wuerttemberg
        DE-BY | Bavaria; Bayern
        DE-HB | Bremen
        DE-HE | Hesse; Hessen
        DE-HH | Hamburg
        DE-MV | Mecklenburg-Vorpommern; Mecklenburg-Western Pomerania
        DE-NI | Lower Saxony; Niedersachsen
        DE-NW | North Rhine-Westphalia; Nordrhein-Westfalen
        DE-RP | Rhineland-Palatinate; Rheinland-Pfalz
        DE-SH | Schleswig-Holstein
        DE-SL | Saarland
        DE-SN | Saxony; Sachsen
        DE-ST | Saxony-Anhalt; Sachsen-Anhalt
        DE-TH | Thuringia; Thüringen
        DK | Denmark; Danmark
        EE | Estonia; Eesti
        ES | Spain; España
        ES-AN | Andalusia; Andalucía
        ES-CT | Catalonia; Catalunya; Cataluña
        ES-PV | Basque Country; País Vasco; Euskadi
        EU | European Union; EDPB; EDPS; European Commission
        FI | Finland; Suomi
        FR | France
        GB | United Kingdom; UK; The United Kingdom; Great Britain
        GR | Greece; EL; Ελλάδα
        HR | Croatia; Hrvatska
        HU | Hungary; Magyarország
        IE | Ireland; Éire
        IS | Iceland; Ísland
        IT | Italy; Italia
        LI | Liechtenstein
        LT | Lithuania; Lietuva
        LU | Luxembourg; Luxemburg
        LV | Latvia; Latvija
        MT | Malta
        NL | Netherlands; The Netherlands; Nederland
        NO | Norway; Norge
        PL | Poland; Polska
        PT | Portugal
        RO | Romania; România
        SE | Sweden; Sverige
        SI | Slovenia; Slovenija
        SK | Slovakia; Slovak Republic; Slovensko
        CH | Switzerland; Schweiz; Suisse; Svizzera
        AD | Andorra
        AL | Albania
        BA | Bosnia and Herzegovina
        FO | Faroe Islands
        GE | Georgia
        GG | Guernsey
        GI | Gibraltar
        GL | Greenland
        IM | Isle of Man
        JE | Jersey
        MC | Monaco
        MD | Moldova
        ME | Montenegro
        MK | North Macedonia
        RS | Serbia
        SM | San Marino
        TR | Turkey; Türkiye
        UA | Ukraine
        XK | Kosovo
        """
}
