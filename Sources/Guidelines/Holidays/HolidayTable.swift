/// Public holidays by ISO 3166 code, from 2018 on, in the notation of `HolidayRule`; Sundays are left out where the law
/// names no day but Easter Sunday or Whit Sunday. A code of a Land adds to its country. The law behind each line stands
/// in the comment above it and in docs/law.md.
enum HolidayTable {
    static let rows = """
        # Arbeitsruhegesetz 1983, § 7(2)
        AT 01-01 01-06 E+1 05-01 E+39 E+50 E+60 08-15 10-26 11-01 12-08 12-25 12-26
        # Loi du 4 janvier 1974 relative aux jours fériés; arrêté royal du 18 avril 1974, art. 1
        BE 01-01 E+1 05-01 E+39 E+50 07-21 08-15 11-01 11-11 12-25
        # Кодекс на труда, чл. 154(1) and (2): on a Saturday or Sunday the next working day, Easter excepted
        BG 01-01^ 03-03^ O-2 O-1 O+1 05-01^ 05-06^ 05-24^ 09-06^ 09-22^ 12-24^ 12-25^ 12-26^
        # Bundesverfassung, Art. 110(3): 1 August; with it the days that every canton keeps
        CH 01-01 E+39 08-01 12-25
        # Περί Δημοσίας Υπηρεσίας, public holidays of the public service
        CY 01-01 01-06 O-48 03-25 04-01 O-2 O+1 05-01 O+50 08-15 10-01 10-28 12-25 12-26
        # Zákon č. 245/2000 Sb., § 1 and § 2
        CZ 01-01 E-2 E+1 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26
        # The days common to all Länder: Feiertagsgesetze der Länder; Einigungsvertrag, Art. 2(2): 3 October
        DE 01-01 E-2 E+1 05-01 E+39 E+50 10-03 12-25 12-26
        # The further days of each Land by its Feiertagsgesetz; one-off days are in it
        DE-BW 01-06 E+60 11-01
        DE-BY 01-06 E+60 11-01
        DE-BE 03-08/2019- 2020-05-08 2025-05-08 2028-06-17
        DE-BB 10-31
        DE-HB 10-31
        DE-HH 10-31
        DE-HE E+60
        DE-MV 03-08/2023- 10-31
        DE-NI 10-31
        DE-NW E+60 11-01
        DE-RP E+60 11-01
        DE-SL E+60 08-15 11-01
        DE-SN 10-31 Wed>11-16
        DE-ST 01-06 10-31
        DE-SH 10-31
        DE-TH 09-20/2019- 10-31
        # Danish law of holy days of the Church; lov nr. 214 of 7 March 2023 ends store bededag from 2024
        DK 01-01 E-3 E-2 E+1 E+26/-2023 E+39 E+50 12-25 12-26
        # Pühade ja tähtpäevade seadus, § 1 and § 2
        EE 01-01 02-24 E-2 05-01 06-23 06-24 08-20 12-24 12-25 12-26
        # Estatuto de los Trabajadores, art. 37.2; Real Decreto 2001/1983, art. 45: the national days
        ES 01-01 01-06 E-2 05-01 08-15 10-12 11-01 12-06 12-08 12-25
        # Decisions of the Commission on public holidays for staff in Brussels, such as C 201 I of 28 May 2021 for 2023
        EU 01-01 01-02 E-3 E-2 E+1 05-01 05-09 E+39 E+40 E+50 07-21 08-15 11-01 11-02
        EU 12-24 12-25 12-26 12-27 12-28 12-29 12-30 12-31
        # Kirkkolaki; lait 388/1937 and 272/1944; the eves by laki säädettyjen määräaikain laskemisesta (150/1930), 5 §
        FI 01-01 01-06 E-2 E+1 05-01 E+39 Fri>06-19 Sat>06-20 Sat>10-31 12-06 12-24 12-25 12-26
        # Code du travail, art. L. 3133-1
        FR 01-01 E+1 05-01 05-08 E+39 E+50 07-14 08-15 11-01 11-11 12-25
        # Banking and Financial Dealings Act 1971, sch. 1, and royal proclamations: England, where the ICO sits
        GB 01-01^ E-2 E+1 Mon>05-01 -2020-05-04 2020-05-08 Mon>05-25 -2022-05-30 2022-06-02 2022-06-03
        GB 2022-09-19 2023-05-08 Mon>08-25 12-25^ 12-26^
        # Public holidays of the public service; 1 May by decision on another day where it falls in Holy Week
        GR 01-01 01-06 O-48 03-25 O-2 O+1 05-01 2021-05-04 -2021-05-01 2022-05-02 2024-05-07 -2024-05-01 O+50 08-15 10-28 12-25 12-26
        # Zakon o blagdanima, spomendanima i neradnim danima, NN 110/2019 from 2020
        HR 01-01 01-06 E+1 05-01 05-30/2020- E+60 06-22 06-25/-2019 08-05 08-15 10-08/-2019 11-01 11-18/2020- 12-25 12-26
        # 2012. évi I. törvény a munka törvénykönyvéről, 102. § (1); 24 December from 2026
        HU 01-01 03-15 E-2 E+1 05-01 E+50 08-20 10-23 11-01 12-24/2026- 12-25 12-26
        # Organisation of Working Time Act 1997, sch. 2; S.I. 50/2022; S.I. 3/2022: St Brigid's Day from 2023
        IE 01-01 Mon>02-01/2023- -2030-02-04 2030-02-01 -2036-02-04 2036-02-01 03-17 2022-03-18 E+1 Mon>05-01
        IE Mon>06-01 Mon>08-01 Mon>10-25 12-25 12-26
        # Lög um 40 stunda vinnuviku nr. 88/1971, 6. gr.
        IS 01-01 E-3 E-2 E+1 Thu>04-19 05-01 E+39 E+50 06-17 Mon>08-01 12-25 12-26
        # Legge 27 maggio 1949, n. 260; legge 5 marzo 1977, n. 54; D.P.R. 792/1985; 4 October from 2026
        IT 01-01 01-06 E+1 04-25 05-01 06-02 08-15 10-04/2026- 11-01 12-08 12-25 12-26
        # Arbeitsgesetz (LGBl. 1967 Nr. 6), Art. 18
        LI 01-01 01-06 02-02 03-19 E+1 05-01 E+39 E+50 E+60 08-15 09-08 11-01 12-08 12-25 12-26
        # Darbo kodeksas, 123 straipsnis; 2 November from 2020
        LT 01-01 02-16 03-11 E+1 05-01 06-24 07-06 08-15 11-01 11-02/2020- 12-24 12-25 12-26
        # Code du travail, art. L. 232-2; 9 May from 2019
        LU 01-01 E+1 05-01 05-09/2019- E+39 E+50 06-23 08-15 11-01 12-25 12-26
        # Likums par svētku, atceres un atzīmējamām dienām, 1. pants
        LV 01-01 E-2 E+1 05-01 05-04^ 06-23 06-24 11-18^ 12-24 12-25 12-26 12-31 2018-07-09 2018-09-24 2023-05-29 2023-07-10
        # National Holidays and Other Public Holidays Act, cap. 252
        MT 01-01 02-10 03-19 03-31 E-2 05-01 06-07 06-29 08-15 09-08 09-21 12-08 12-13 12-25
        # Algemene termijnenwet, art. 3(1) and (2), Good Friday being equal to a holiday
        NL 01-01 E-2 E+1 04-27 05-05 E+39 E+50 12-25 12-26
        # Lov om helligdager 1995 nr. 12, § 2; lov om 1 og 17 mai 1947
        NO 01-01 E-3 E-2 E+1 05-01 05-17 E+39 E+50 12-25 12-26
        # Ustawa z dnia 18 stycznia 1951 r. o dniach wolnych od pracy; 24 December from 2025; 12 November in 2018
        PL 01-01 01-06 E+1 05-01 05-03 E+60 08-15 11-01 11-11 2018-11-12 12-24/2025- 12-25 12-26
        # Código do Trabalho, art. 234
        PT 01-01 E-2 04-25 05-01 E+60 06-10 08-15 10-05 11-01 12-01 12-08 12-25
        # Codul muncii, art. 139(1); Good Friday from 2018; 6 and 7 January from 2024
        RO 01-01 01-02 01-06/2024- 01-07/2024- 01-24 O-2 O+1 05-01 06-01 O+50 08-15 11-30 12-01 12-25 12-26
        # Lag (1989:253) om allmänna helgdagar, 1 §; the eves by lag (1930:173) om beräkning av lagstadgad tid, 2 §
        SE 01-01 01-06 E-2 E+1 05-01 E+39 06-06 Fri>06-19 Sat>06-20 Sat>10-31 12-24 12-25 12-26 12-31
        # Zakon o praznikih in dela prostih dnevih, 1. and 2. člen; 14 August in 2023
        SI 01-01 01-02 02-08 E+1 04-27 05-01 05-02 06-25 08-15 2023-08-14 10-31 11-01 12-25 12-26
        # Zákon č. 241/1993 Z. z., § 1 and § 2, with the days that are no days of rest any more since 2024 and 2025
        SK 01-01 01-06 E-2 E+1 05-01 05-08 -2026-05-08 07-05 08-29 09-01/-2023 09-15 -2026-09-15 2018-10-30 11-01
        SK 11-17/-2024 12-24 12-25 12-26
        """
}
