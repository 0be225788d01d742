/// Authorities of other fields of law: competition, consumers, banks and markets.
///
/// What they fine for is none of ours. As in the table of authorities, a word with two or more capitals matches only as it is written.
enum OtherFieldTable {
    static let text = #"""
        # Competition and consumers.
        Bundeskartellamt*; Bundeswettbewerbsbehörde; Wettbewerbskommission; WEKO; Autorité de la concurrence
        Autorité belge de la concurrence; DGCCRF; Conseil de la concurrence; Mededingingsautoriteit
        Autoriteit Consument & Markt; Autoriteit Consument en Markt; ACM; NMa
        Autorità Garante della Concorrenza; Antitrust; AGCM; CNMC; Comisión Nacional de los Mercados
        Autoridade da Concorrência; Autoridade de Segurança Alimentar; ASAE; Consiliul Concurenței; ANPC
        UOKiK; Urz* Ochrony Konkurencji; ÚOHS; GVH; Gazdasági Versenyhivatal; Protimonopolný úrad; PMÚ
        AVK; Agencija za varstvo konkurence; AZTN; КЗК; Комисия за защита на конкуренцията; КЗП
        Επιτροπή* Ανταγωνισμού; Konkurrensverket; Konsumentverket; Konkurransetilsynet; Forbrukertilsynet
        Konkurrence- og Forbrugerstyrelsen; Forbrugerombudsmanden; Kilpailu- ja kuluttajavirasto; KKV
        Konkurentsiamet*; Konkurences padome*; PTAC; Konkurencijos taryb*; Samkeppniseftirlit*; Neytendastofa
        CCPC; Competition and Markets Authority; CMA; Competition Commission; Federal Trade Commission; FTC
        Department of Justice; DG COMP; KFTC
        # Banks, markets, insurance, money laundering.
        BaFin; Finanzmarktaufsicht; FMA; FINMA; AMF; ACPR; Tracfin; CSSF; FSMA; De Nederlandsche Bank; AFM
        Consob; Banca d'Italia; Ivass; IVASS; CNMV; Banco de España; CMVM; Banco de Portugal; BNR; KNF
        Komisj* Nadzoru Finansowego; ČNB; MNB; Magyar Nemzeti Bank; NBS; HANFA; HNB; Banka Slovenije; КФН; БНБ
        Επιτροπή* Κεφαλαιαγοράς; Τράπεζα* της Ελλάδος; Finansinspektionen; Finanstilsynet; Finanssivalvonta
        Finantsinspektsioon*; Latvijas Banka*; Lietuvos bank*; Fjármálaeftirlit*; Financial Conduct Authority
        FCA; Central Bank of Ireland; MFSA; FIAU; ECB; European Central Bank; EBA; ESMA; SEC; CFTC
        Securities and Exchange Commission; Serious Fraud Office; FinCEN; OFAC
        # Gambling, aviation. Not telecommunications: its regulators fine for unsolicited calls too.
        Gambling Commission; Kansspelautoriteit; Spelinspektionen; Spillemyndigheden; Lotteritilsynet
        Civil Aviation Authority; ENAC; ARERA
        # Sport.
        UEFA; FIFA; CONI; DFB; KNVB
        """#
}
