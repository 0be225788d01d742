/// The legal forms of companies and bodies, one a line: its short name, its kind, and after the colon how it is written.
///
/// Written forms are folded as names are (lower case, Latin letters, initials joined: `spol. s r.o.` is `spol sro`). `^` marks one that
/// also stands in front of a name. Sources: the company laws of the countries, and ISO 20275 for which forms there are.
enum LegalForms {
    static let data: StaticString = """
        # German-speaking countries
        AG stock: ^ag | ^aktiengesellschaft
        GmbH limited: ^gmbh | gesellschaft mit beschrankter haftung | gesellschaft mbh | gesmbh | ges mbh | mbh
          | ggmbh | gemeinnutzige gmbh
        UG limited: ug | ug haftungsbeschrankt | unternehmergesellschaft | unternehmergesellschaft haftungsbeschrankt
        KG partnership: kg | kommanditgesellschaft | co kg | cokg
        GmbH&Co.KG partnership: gmbh co kg | gmbh cokg | gmbh co kommanditgesellschaft | gmbh kg | ag co kg
          | se co kg | stiftung co kg | ug co kg | gmbh co | ag co
        KGaA stock: kgaa | kommanditgesellschaft auf aktien | gmbh co kgaa | se co kgaa | ag co kgaa
        OHG partnership: ohg | offene handelsgesellschaft | gmbh co ohg | offene gesellschaft
        GbR partnership: gbr | gesellschaft burgerlichen rechts
        PartG partnership: partg | partgmbb | partnerschaftsgesellschaft | partnerschaftsgesellschaft mbb
        eG cooperative: eg | eingetragene genossenschaft | genossenschaft
        eV association: ev | eingetragener verein
        eK sole: ek | ekfm | ekfr | eingetragener kaufmann | eu | eingetragenes einzelunternehmen
        AoR state: aor | anstalt des offentlichen rechts
        KdoR state: kdor | korperschaft des offentlichen rechts
        Stiftung foundation: ^stiftung
        # French-speaking countries
        SA stock: ^sa | ^societe anonyme | sa de droit public | sa dp
        SARL limited: ^sarl | ^societe a responsabilite limitee | sarls
        SAS limited: ^sas | ^societe par actions simplifiee | societe par actions simplifiee unipersonnelle
        SASU limited: ^sasu
        EURL limited: ^eurl | entreprise unipersonnelle a responsabilite limitee
        SNC partnership: ^snc | societe en nom collectif
        SCS partnership: scs | scsp | societe en commandite simple | societe en commandite speciale
        SCA stock: sca | societe en commandite par actions
        SCI partnership: ^sci | societe civile immobiliere
        SCRL cooperative: scrl | societe cooperative | scop | ^scic | scrlfs
        GIE association: ^gie | groupement dinteret economique
        EPIC state: epic | etablissement public a caractere industriel commercial
        ASBL association: ^asbl | ^aisbl | association sans but lucratif
        SPRL limited: sprl | societe privee a responsabilite limitee | societe a responsabilite
        SICAV stock: sicav | sicav sif | sicaf | fcp
        # Dutch-speaking countries
        BV limited: bv | ^besloten vennootschap | besloten vennootschap met beperkte aansprakelijkheid | bvba | ebvba
        NV stock: nv | ^naamloze vennootschap | nv van publiek recht
        CV partnership: cv | commanditaire vennootschap | commv | comm v
        VOF partnership: ^vof | vennootschap onder firma | maatschap
        UA cooperative: ^cooperatie | ua | ^cooperatieve | cvba | cooperatieve vennootschap | cooperatie ua
        VZW association: ^vzw | vereniging zonder winstoogmerk
        Stichting foundation: ^stichting | ^private stichting
        # British Isles and other lands of the common law
        Ltd limited: ^limited | ltd | ltda | ^private limited company | private limited | pvt ltd | pvt limited
          | private ltd | pte ltd | pte limited | pty ltd | pty limited | proprietary limited | proprietary ltd
          | teoranta | teo | cyfyngedig | cyf | co ltd | co limited | company limited | company ltd | corp ltd
          | corporation limited | pvtltd | pte | pty | pvt
        PLC stock: ^plc | ^public limited company | public limited | ^public company limited | pcl | cpt
          | cuideachta phoibli theoranta | ccc
        DAC limited: dac | designated activity company
        CLG limited: clg | company limited by guarantee | uc | unlimited company | unlimited
        LLP partnership: llp | limited liability partnership | lllp
        LP partnership: lp | limited partnership | slp | gp | general partnership
        CIC association: cic | community interest company | cio | charitable incorporated organisation
        LLC limited: ^llc | ^limited liability company | ^limited liability co | lc | pllc | ^ltd liability co
          | ^company with limited liability | ^co with limited liability | limited liability | wll
          | ^company with additional liability
        Inc stock: inc | incorporated | pbc
        Corp stock: corp | corporation | incorporated company
        Co company: co | ^company | cie | ^compagnie | cia | co inc | company inc
        PC limited: pc | professional corporation
        NA stock: na | national association
        JSC stock: ^jsc | ^joint stock company | ^joint stock co | ^joint stock | ^closed joint stock company
          | ^cjsc | ^open joint stock company | ^ojsc | ^public joint stock company | ^pjsc
          | ^private joint stock company | ^prjsc | ^limited liability joint stock company | ^public jsc
          | ^open joint stock | ^closed joint stock | ^stock company | ^llj sc | psc | qsc | qpsc | saog | saoc
        IBC company: ibc | fzco | fze | fzc | fzllc | dmcc
        SE stock: se | ^societas europaea | sce | eeig | ewiv
        # Italy, San Marino
        SpA stock: ^spa | ^societa per azioni | spa unipersonale | sb spa
        SRL limited: ^srl | ^societa a responsabilita limitata | srls | srl unipersonale | srl semplificata | sb srl
        SAS-it partnership: societa in accomandita semplice
        SNC-it partnership: societa in nome collettivo
        SApA stock: sapa | societa in accomandita per azioni
        SCARL cooperative: scarl | scpa | ^societa cooperativa | soc coop
          | societa cooperativa a responsabilita limitata | soc coop arl | consortile | scarl onlus
        ONLUS association: onlus | ets
        # Spain, Portugal, Latin America
        SA-es stock: ^sociedad anonima | sau | ^sociedade anonima | sociedad anonima unipersonal | sa de cv
          | sab de cv | sa cv | sapi de cv | sociedad anonima de capital variable | saa | sac | saic | saci
          | sociedad anonima cerrada | sociedad anonima abierta | sgps sa | sgps
        SL limited: sl | slu | ^sociedad limitada | sociedad limitada unipersonal
          | sociedad de responsabilidad limitada | slne | s de rl | s de rl de cv | srl de cv | sll
        SCoop cooperative: scoop | s coop | sociedad cooperativa | scl | sociedad cooperativa limitada | coop v
        CB partnership: cb | comunidad de bienes | sociedad civil | sociedad en comandita | sociedad colectiva
        Lda limited: lda | limitada | unipessoal lda | unipessoal | sociedade por quotas
          | sociedade unipessoal por quotas | sociedade unipessoal | eireli | me ltda | epe
        EPE state: empresa publica | sme | ente publico
        AIE association: aie | aic | ^ipss
        # Nordic countries
        AB stock: ^ab | ^aktiebolag | ^aktiebolaget | ab publ | publ | aktiebolag publ
        HB partnership: hb | ^handelsbolag | ^handelsbolaget | kommanditbolag | kb
        ekfor cooperative: ekonomisk forening | ek for
        AS stock: ^as | ^aktieselskab | ^aktieselskabet | ^aksjeselskap | ^aksjeselskapet
        ASA stock: asa | allmennaksjeselskap
        ApS limited: ^aps | ^anpartsselskab | ^anpartsselskabet | ivs
        IS partnership: interessentskab | kommanditselskab | ks | partnerselskab | kommanditaktieselskab | ans
          | ansvarlig selskap
        AMBA cooperative: amba | fmba | smba | andelsselskab | samvirkeforetak
        ENK sole: enk | enkeltpersonforetak | enkeltmandsvirksomhed | toiminimi | tmi | enskild firma
        Oy limited: ^oy | ^osakeyhtio | oy ab | yksityinen osakeyhtio
        Oyj stock: ^oyj | abp | ^julkinen osakeyhtio | oyj abp
        Ky partnership: ky | kommandiittiyhtio | avoin yhtio | ay
        osk cooperative: osk | ^osuuskunta
        ry association: ry | rekisteroity yhdistys | rf
        saatio foundation: saatio | ^stiftelsen | stiftelse
        hf stock: ^hf | hlutafelag | ehf | einkahlutafelag | ohf | slf | sf | sameignarfelag | samvinnufelag | svf
          | ses
        # Baltic states
        UAB limited: ^uab | ^uzdaroji akcine bendrove
        AB-lt stock: ^akcine bendrove | ^vsi | ^viesoji istaiga | ij | mb | mazoji bendrija
        SIA limited: ^sia | ^sabiedriba ar ierobezotu atbildibu | ik
        AS-lv stock: ^akciju sabiedriba | ^aktsiaselts
        OU limited: ^ou | ^osauhing
        MTU association: ^mtu | mittetulundusuhing | ^biedriba | ^nodibinajums | sihtasutus
        VI state: valstybes imone | ^vas | valsts akciju sabiedriba
        # Poland, Czechia, Slovakia, Hungary
        SpZoo limited: ^sp zoo | spolka zoo | ^spolka z ograniczona odpowiedzialnoscia
          | z ograniczona odpowiedzialnoscia | sp z oo | spzoo | ^spolka z oo | zoo
          | sp z ograniczona odpowiedzialnoscia
        SpK partnership: sp k | spk | spolka komandytowa | sp zoo sp k | sp zoo spk | sp zoo spolka komandytowa
          | sp j | spj | spolka jawna | ska | spolka komandytowo akcyjna | sp p | spolka partnerska | spolka cywilna
        SA-pl stock: ^spolka akcyjna | prosta spolka akcyjna
        SpDz cooperative: ^spoldzielnia | skok | ^spolem
        SRO limited: ^sro | ^spol sro | ^spolecnost s rucenim omezenym | spolocnost s rucenim obmedzenym
        AS-cz stock: akciova spolecnost | akciova spolocnost
        VOS partnership: vos | verejna obchodni spolecnost | verejna obchodna spolocnost | komanditni spolecnost
        OPS association: ops | zs | zapsany spolek | obcanske sdruzeni | zu | zapsany ustav | ^druzstvo
        SP-cz state: sp | statni podnik | statny podnik | np
        Kft limited: ^kft | korlatolt felelossegu tarsasag
        Zrt stock: ^zrt | ^nyrt | rt | reszvenytarsasag | zartkoruen mukodo reszvenytarsasag
          | nyilvanosan mukodo reszvenytarsasag
        Bt partnership: bt | beteti tarsasag | kkt | kozkereseti tarsasag | egyeni ceg
        Kht association: kht | nonprofit kft
        # Romania, Moldova, Bulgaria
        SRL-ro limited: ^sc | ^societatea cu raspundere limitata | ^societate cu raspundere limitata
          | cu raspundere limitata
        SA-ro stock: ^societate pe actiuni | ^societatea pe actiuni | ^societatea comerciala
        PFA sole: pfa | persoana fizica autorizata
        EOOD limited: ^eood | ^ednolichno druzhestvo s ogranichena otgovornost | ^ood
          | ^druzhestvo s ogranichena otgovornost
        EAD stock: ^ead | ^ad | ^aktsionerno druzhestvo | ^ednolichno aktsionerno druzhestvo | adsits
        ET sole: ^ednolichen targovets | sd | ^dzzd | kda
        # Slovenia, Croatia, Serbia, Bosnia, Montenegro, Macedonia, Albania
        DOO limited: ^doo | ^druzba z omejeno odgovornostjo | ^drustvo s ogranicenom odgovornoscu
          | ^drustvo sa ogranicenom odgovornoscu | jdoo | dooel | ^druzhtvo so ogranichena odgovornost
        DD stock: dd | delniska druzba | ^dionicko drustvo | ^akcionarsko drustvo | delnicka druzba
        KD partnership: kd | jtd | obrt
        JP state: jp | ^javno preduzece | javno podjetje | ^javno poduzece | ^jzu
        SHPK limited: ^shpk | shoqeri me pergjegjesi te kufizuar | ^sha | shoqeri aksionare
        # Greece, Cyprus, Malta
        AE stock: ^ae | ^anonymi etaireia | ^anonimi eteria | anonimos etairia | ^anonymos etaireia | aebe | aevee
          | abee | avee | aee | ate | aete
        EPE-gr limited: etaireia periorismenis efthynis | etaireia periorismenis evthynis | ^ike
          | idiotiki kefalaiouchiki etaireia | mike | mepe | monoprosopi epe | monoprosopi ike
        OE partnership: oe | omorrythmi etaireia | ee | eterorrythmi etaireia
        # Russia, Ukraine, Belarus, Kazakhstan, Caucasus, Central Asia
        OOO limited: ^ooo | ^obshchestvo s ogranichennoy otvetstvennostyu
          | ^obshchestvo s ogranichennoi otvetstvennostyu | ^tov | ^tovarystvo z obmezhenoyu vidpovidalnistyu | ^too
          | ^tovarishchestvo s ogranichennoy otvetstvennostyu | ^odo | ^osoo | ^mchzh | ^mchj | ^zhshs | ^tdv
        OAO stock: ^oao | ^otkrytoe aktsionernoe obshchestvo | ^zao | ^zakrytoe aktsionernoe obshchestvo | ^pao
          | ^publichnoe aktsionernoe obshchestvo | ^ao | ^aktsionernoe obshchestvo | ^aat | vat | pat | ^prat
          | ^publichne aktsionerne tovarystvo | ^pryvatne aktsionerne tovarystvo | ^aktsionerne tovarystvo
          | ^vidkryte aktsionerne tovarystvo | nao | ^nepublichnoe aktsionernoe obshchestvo | at | mmc
        FGUP state: ^fgup | gup | ^mup | ^federalnoe gosudarstvennoe unitarnoe predpriyatie
          | ^federal state unitary enterprise | ^fsue | ^state unitary enterprise | ^fgbu | ^gbu | fku | ^mbu | kp
          | ^komunalne pidpryyemstvo | dp | ^derzhavne pidpryyemstvo | ^rup | up | ^unitary enterprise
          | ^gosudarstvennoe predpriyatie | ^chup | ^suop
        ANO association: ^ano | ^avtonomnaya nekommercheskaya organizatsiya | ^autonomous non profit organization
          | ^nko | ^nekommercheskoe partnerstvo | ^anco | ^noncommercial partnership | ^obshchestvennaya organizatsiya
        IP sole: ^individualnyy predprinimatel | ^fop | chp | pp | ^pryvatne pidpryyemstvo | ^chastnoe predpriyatie
        # Turkey, Middle East, Israel
        AS-tr stock: ^anonim sirketi | anonim sirket | sanayi ve ticaret as | san ve tic as
        LtdSti limited: ltd sti | limited sirketi | limited sirket | tic ltd sti | sti | san ve tic ltd sti
          | sanayi ve ticaret limited sirketi
        SAL stock: ^sal | sal offshore | sae | kscp | ksc | kscc | bsc | ^sherkat
        # Asia and the Pacific
        KK stock: ^kk | ^kabushiki kaisha | ^kabushiki gaisha | ^kabushikikaisha | gk | ^godo kaisha | yk
          | ^yugen kaisha
        YXGS limited: youxian gongsi | youxian zeren gongsi | gufen youxian gongsi
        SdnBhd limited: sdn bhd | ^sendirian berhad | sdn berhad | bhd | berhad
        PT limited: ^pt | ^perseroan terbatas | ^pt tbk | persero tbk | persero
        TNHH limited: ^cong ty tnhh | ^cong ty trach nhiem huu han | ^cong ty co phan | ^ctcp | tnhh
        Chusik stock: ^chusik hoesa | chusikhoesa | jusik hoesa | ^jusikhoesa
        """

    /// Forms in scripts that write without spaces; they are cut off at either end of a name.
    static let unspaced: StaticString = """
        股份有限公司 有限责任公司 有限責任公司 有限公司 集团公司 公司 株式会社 合同会社 有限会社 合名会社 合資会社 주식회사 유한회사 (주)
        """
}
