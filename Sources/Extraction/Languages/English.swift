extension Language {
    /// English, as the press, the regulators, the courts and the law firms of Ireland, Britain and the Union write it.
    static let english = Language(
        "en", countries: ["GB", "IE", "MT", "US"],
        rules: #"""
            # Words without content: never part of a company's name, and the mark of the language.
            stop: the, of, and, to, in, is, was, that, for, it, with, as, on, be, by, at, this, had, not, are, but, from
            stop: or, have, an, they, which, were, there, been, their, has, would, will, when, who, if, so, what, its
            stop: about, into, than, them, can, only, other, could, some, then, these, may, because, after, before, also
            stop: most, such, through, where, during, how, our, over, under, between, while, should, each, must, since
            stop: both, those, within, without, against, being, another, does, did, do, having, any, all, every, either
            stop: neither, nor, more, less, many, much, few, several, no, yes, now, still, already, once, again, yet
            stop: however, although, though, whether, whose, whom, why, therefore, thus, hence, moreover, furthermore
            stop: meanwhile, instead, despite, according, following, earlier, later, today, yesterday, tomorrow, here, his
            stop: her, he, she, him, we, us, you, your, my, me, i, out, up, down, per, via, until, till, upon, among
            stop: amongst, across, around, besides, beyond, except, unlike, toward, towards, throughout, too, very, just
            stop: even, ever, never, often, always, sometimes, soon, almost, nearly, rather, quite, might, shall, cannot
            stop: makes, said, says, say, whereas, unless, same, last, recently, finally, nevertheless, nonetheless
            stop: similarly, additionally, accordingly, consequently, subsequently, separately, specifically, notably
            stop: importantly, overall, indeed, otherwise, together, thereby, therein, thereof, hereby, herein, whereby
            stop: ago, else, it's, that's, don't, isn't, didn't, doesn't, wasn't, weren't, regarding, concerning
            stop: including, considering, pursuant, further, previously, currently, initially, originally, background
            stop: summary, conclusion, date, news
            abbr: art, arts, no, nos, mr, mrs, ms, dr, prof, inc, ltd, corp, co, plc, jr, sr, st, vs, v, cf, para, paras
            abbr: reg, regs, sec, ch, p, pp, ca, approx, est, dept, hon, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct
            abbr: nov, dec, mon, tue, wed, thu, fri, sat, sun, e . g, i . e, u . s, u . k, a . m, p . m, ed, vol, fig, al
            abbr: bros, gov, sen, rep, gen, col, lt, rev, messrs, etc, ff, incl, resp, cl, sch, ss, op, ibid, lit

            the: the, this, that, these, those, its, their, his, her, our, said, such, both, all, each, every, same
            a: a, an, one, another, some, any, several, certain, various, multiple, numerous, two, three, four, five, six
            a: seven, eight, nine, ten, an unnamed, an unidentified, a number of, a handful of, a further
            a: an undisclosed, a non-disclosed, an unspecified, an anonymised, an anonymized, an anonymous, a certain
            a: a third, a second, a fourth, yet another, an unnamed private, an as yet unnamed
            pronoun: it, they, he, she, which, who, whom, whose, them, him, itself, themselves, the latter, the former
            pronoun: both, either, neither, each, that, this
            not: not, never, no, n't, cannot, without, nor, neither, failed to, fails to, declined to, refused to
            not: rather than, don't, doesn't, didn't, isn't, wasn't, weren't, won't, wouldn't, hasn't, haven't, hadn't
            not: can't, couldn't, shouldn't, aren't, no longer, none
            not: nor was, nor did, nor does, hardly
            and: and, or, as well as, along with, together with, plus, and also, &, alongside
            to: to, through, thru, until, till

            # Numbers, sums and dates.
            number 0.5: half, half a, a half
            number 0.25: a quarter of a, quarter of a
            number 0.75: three quarters of a
            number 0.75: three quarters
            number 1.5: one and a half
            number 1: one, a single
            number 2: two, a couple of
            number 3: three
            number 4: four
            number 5: five
            number 6: six
            number 7: seven
            number 8: eight
            number 9: nine
            number 10: ten
            number 11: eleven
            number 12: twelve
            number 13: thirteen
            number 14: fourteen
            number 15: fifteen
            number 16: sixteen
            number 17: seventeen
            number 18: eighteen
            number 19: nineteen
            number 20: twenty
            number 21: twenty-one, twenty one
            number 22: twenty-two, twenty two
            number 23: twenty-three, twenty three
            number 24: twenty-four, twenty four
            number 25: twenty-five, twenty five
            number 26: twenty-six, twenty six
            number 27: twenty-seven, twenty seven
            number 28: twenty-eight, twenty eight
            number 29: twenty-nine, twenty nine
            number 30: thirty
            number 31: thirty-one, thirty one
            number 32: thirty-two, thirty two
            number 33: thirty-three, thirty three
            number 34: thirty-four, thirty four
            number 35: thirty-five, thirty five
            number 36: thirty-six, thirty six
            number 37: thirty-seven, thirty seven
            number 38: thirty-eight, thirty eight
            number 39: thirty-nine, thirty nine
            number 40: forty, fourty
            number 41: forty-one, forty one
            number 42: forty-two, forty two
            number 43: forty-three, forty three
            number 44: forty-four, forty four
            number 45: forty-five, forty five
            number 46: forty-six, forty six
            number 47: forty-seven, forty seven
            number 48: forty-eight, forty eight
            number 49: forty-nine, forty nine
            number 50: fifty
            number 51: fifty-one, fifty one
            number 52: fifty-two, fifty two
            number 53: fifty-three, fifty three
            number 54: fifty-four, fifty four
            number 55: fifty-five, fifty five
            number 56: fifty-six, fifty six
            number 57: fifty-seven, fifty seven
            number 58: fifty-eight, fifty eight
            number 59: fifty-nine, fifty nine
            number 60: sixty
            number 61: sixty-one, sixty one
            number 62: sixty-two, sixty two
            number 63: sixty-three, sixty three
            number 64: sixty-four, sixty four
            number 65: sixty-five, sixty five
            number 66: sixty-six, sixty six
            number 67: sixty-seven, sixty seven
            number 68: sixty-eight, sixty eight
            number 69: sixty-nine, sixty nine
            number 70: seventy
            number 71: seventy-one, seventy one
            number 72: seventy-two, seventy two
            number 73: seventy-three, seventy three
            number 74: seventy-four, seventy four
            number 75: seventy-five, seventy five
            number 76: seventy-six, seventy six
            number 77: seventy-seven, seventy seven
            number 78: seventy-eight, seventy eight
            number 79: seventy-nine, seventy nine
            number 80: eighty
            number 81: eighty-one, eighty one
            number 82: eighty-two, eighty two
            number 83: eighty-three, eighty three
            number 84: eighty-four, eighty four
            number 85: eighty-five, eighty five
            number 86: eighty-six, eighty six
            number 87: eighty-seven, eighty seven
            number 88: eighty-eight, eighty eight
            number 89: eighty-nine, eighty nine
            number 90: ninety
            number 91: ninety-one, ninety one
            number 92: ninety-two, ninety two
            number 93: ninety-three, ninety three
            number 94: ninety-four, ninety four
            number 95: ninety-five, ninety five
            number 96: ninety-six, ninety six
            number 97: ninety-seven, ninety seven
            number 98: ninety-eight, ninety eight
            number 99: ninety-nine, ninety nine
            number 100: hundred
            number 1000: thousand
            number 1000000: million
            number 250000: quarter million, quarter of a million
            scale 2: hundred
            scale 3: thousand, k, thsd
            scale 6: million, millions, mln, mn, mio, mil, mill, m, mm
            scale 6: meur, musd, mgbp, mchf
            scale 9: billion, billions, bn, bln, mrd, milliard
            scale 12: trillion, trn, tn
            currency EUR: euro, euros, eur
            currency EUR: meur
            currency USD: dollar, dollars, usd, us dollar, us dollars, u . s . dollars, u . s . dollar, american dollars
            currency USD: musd, us $, u $ s, u $ d
            currency GBP: pound, pounds, pounds sterling, pound sterling, sterling, gbp, british pounds, quid, stg
            currency GBP: mgbp
            currency SEK: swedish krona, swedish kronor, swedish crowns, swedish kroner, swedish kronas, sek
            currency NOK: norwegian krone, norwegian kroner, norwegian crowns, norwegian kronor, nok, nkr
            currency DKK: danish krone, danish kroner, danish crowns, danish kronor, dkk
            currency ISK: icelandic krona, icelandic kronur, icelandic kronor, icelandic kroner, icelandic crowns, isk
            currency ISK: kronur
            currency CHF: swiss franc, swiss francs, chf, sfr
            currency CHF: mchf
            currency CHF: franc, francs
            currency PLN: zloty, zlotys, zloties, zlote, zlotych, polish zloty, polish zlotys, pln
            currency PLN: złoty, polish złoty
            currency HUF: forint, forints, hungarian forint, hungarian forints, huf
            currency CZK: czech koruna, czech korunas, czech koruny, czech crown, czech crowns, koruna, korunas, koruny
            currency CZK: czk
            currency RON: leu, lei, romanian leu, romanian lei, ron
            currency BGN: lev, leva, levs, bulgarian lev, bulgarian leva, bulgarian levs, bgn
            currency HRK: kuna, kunas, croatian kuna, croatian kunas, hrk
            currency TRY: turkish lira, turkish liras, lira, try
            currency RSD: serbian dinar, serbian dinars, dinar, dinars, rsd
            currency RUB: rouble, roubles, ruble, rubles, rub
            currency JPY: yen, jpy
            currency CNY: yuan, renminbi, cny, rmb
            currency KRW: south korean won, korean won, krw
            currency INR: rupee, rupees, inr
            currency CAD: canadian dollar, canadian dollars, cad
            currency CAD: c $, ca $
            currency AUD: australian dollar, australian dollars, aud
            currency BRL: reais, brazilian real, brazilian reais, brl
            currency UAH: hryvnia, hryvnias, uah
            currency SEK/NOK/DKK/CZK/ISK: crowns, crown
            currency SEK/ISK: kronor, krona, kronas
            currency NOK/DKK: krone, kroner
            subunit: cent, cents, pence, penny
            between: between
            between: range, within the range, in the range
            insteadOf: instead of, rather than the, in place of
            approx: about, some, around, roughly, approximately, approx, circa, ca, more than, nearly, almost, over
            approx: just over, just under, less than, close to, an estimated, estimated, in excess of, in the region of
            approx: slightly more than, slightly less than, well over, at least, upwards of, north of, just shy of, shy of
            approx: equivalent to, equivalent of, the equivalent of, a little over, a little under, a whopping, a mere
            approx: a massive, a staggering
            perPeriod: per day, a day, daily, each day, every day, for each day, for every day, per diem, a week, per week
            perPeriod: weekly, each week, every week, for each week, for every week, a month, per month, monthly
            perPeriod: each month, every month, for each month, per hour, an hour, per violation, per breach
            perPeriod: for each violation, for each day of delay, per day of delay, per calendar day
            > Oslo threatened Brimwell with a daily penalty of 10,000 euros for each day of delay.
            perPeriod: per day of non-compliance, for each further day, for every day of delay, per infringement
            perPeriod: per working day, for every two weeks, every two weeks

            month 1: january, jan
            month 2: february, feb
            month 3: ^march, ^mar
            month 4: april, apr
            month 5: ^may
            month 6: june, ^jun
            month 7: july, ^jul
            month 8: august, aug
            month 9: september, sep, sept
            month 10: october, oct
            month 11: november, nov
            month 12: december, dec
            dateWord: day, month
            weekday 1: monday, ^mon
            weekday 2: tuesday, tue, tues
            weekday 3: wednesday, ^wed
            weekday 4: thursday, thu, thur, thurs
            weekday 5: friday, fri
            weekday 6: saturday, ^sat
            weekday 7: sunday, ^sun
            day 0: today, this morning, this afternoon, this evening, tonight, earlier today, on this day
            day -1: yesterday, last night
            day -2: the day before yesterday, two days ago
            day 1: tomorrow
            yearRef 0: this year, the current year, earlier this year, later this year
            yearRef -1: last year, a year ago, one year ago, late last year, early last year, last spring, last summer
            yearRef -1: last autumn, last winter, the past year
            yearRef -2: two years ago, the year before last
            yearRef -3: three years ago
            yearRef -4: four years ago
            yearRef -5: five years ago
            yearRef 1: next year
            monthRef 0: this month, earlier this month, later this month
            monthRef -1: last month, a month ago, one month ago
            monthRef -2: two months ago
            monthRef -3: three months ago
            monthRef 1: next month
            thatYear 0: that year, the same year, that same year, of that year
            thatYear -5: five years earlier
            thatYear -4: four years earlier
            thatYear -3: three years earlier
            thatYear -2: two years earlier
            thatYear 1: a year later, one year later, the following year, the next year
            thatYear -1: a year earlier, the year before, one year earlier, the previous year, a year before
            thatMonth 0: the same month, that same month, that month
            thatMonth -3: three months earlier
            thatMonth -2: two months earlier
            thatMonth 1: a month later, the following month, the next month
            thatMonth -1: the month before, a month earlier, the previous month
            thatDay 0: the same day, that same day, that day
            thatDay 1: a day later, one day later, the next day, the following day, the day after
            thatDay -1: the day before, a day earlier, the previous day, one day earlier
            until: by, until, till, before, prior to, no later than, not later than, within, deadline, expires
            until: expiring, since, as of
            ordinal 1: first
            ordinal 2: second
            ordinal 3: third
            ordinal 4: fourth
            ordinal 5: fifth
            ordinal 6: sixth
            ordinal 7: seventh
            ordinal 8: eighth
            ordinal 9: ninth
            ordinal 10: tenth
            ordinal 11: eleventh
            ordinal 12: twelfth
            ordinal 13: thirteenth
            ordinal 14: fourteenth
            ordinal 15: fifteenth
            ordinal 16: sixteenth
            ordinal 17: seventeenth
            ordinal 18: eighteenth
            ordinal 19: nineteenth
            ordinal 20: twentieth
            ordinal 21: twenty-first
            ordinal 22: twenty-second
            ordinal 23: twenty-third
            ordinal 24: twenty-fourth
            ordinal 25: twenty-fifth
            ordinal 26: twenty-sixth
            ordinal 27: twenty-seventh
            ordinal 28: twenty-eighth
            ordinal 29: twenty-ninth
            ordinal 30: thirtieth
            ordinal 31: thirty-first
            season: spring, summer, autumn, winter, ^fall, beginning of, start of, end of, first half of, second half of
            season: first quarter of, second quarter of, third quarter of, fourth quarter of

            # The law.
            gdpr: gdpr, gdrp, general data protection regulation, eu gdpr, european data protection regulation
            gdpr: general data protection regulations, regulation ( eu, eu data protection rules, eu privacy rules
            gdpr: european privacy rules, european data protection rules, eu data protection law, eu data protection laws
            gdpr: eu privacy law, eu privacy laws, european privacy law, european privacy laws
            gdpr: european data protection law, european data protection laws, eu data privacy rules, eu data privacy law
            gdpr: eu data privacy laws, european data privacy rules, european data privacy law, european data privacy laws
            gdpr: data protection regulation, bloc's privacy rules, bloc's data protection rules, bloc's privacy law
            gdpr: bloc's data privacy rules, eu's privacy rules, eu's privacy law, eu's data protection rules
            gdpr: eu's data protection law, dsgvo, rgpd, eu privacy regulation, european privacy regulation
            gdpr: europe's privacy rules, europe's privacy law, europe's data protection rules, eu's data privacy rules
            gdpr: eu's general data protection, landmark privacy rules, landmark privacy law, eu data rules
            gdpr: european data rules, europe's data privacy rules, eu data law
            ukGDPR: uk gdpr, uk-gdpr, united kingdom gdpr, british gdpr, uk general data protection regulation
            ukGDPR: uk data protection law, uk data protection laws, uk's gdpr
            ukGDPR: united kingdom general data protection regulation, british data protection law
            ukGDPR: uk's data protection laws, britain's data protection law, britain's data protection laws
            ukGDPR: uk version of the gdpr
            ePrivacy: pecr, privacy and electronic communications, eprivacy, e-privacy, cookie law, cookie laws
            ePrivacy: cookie rules, cookie*, eprivacy directive, eprivacy regulations, direct marketing rules
            ePrivacy: nuisance call, nuisance calls, nuisance marketing, nuisance text, nuisance texts, nuisance message
            ePrivacy: nuisance messages, cold call, cold calls, cold calling, cold-calling, spam, spam text, spam texts
            ePrivacy: spam email, spam emails, spam messages, unsolicited*, telephone preference service
            ePrivacy: unlawful marketing, illegal marketing calls, marketing calls, marketing texts, marketing emails
            ePrivacy: marketing messages, direct marketing, robocall*, electronic communications act
            ePrivacy: telecommunications act, ttdsg, tdddg, advertising trackers, electronic marketing, live calls
            ePrivacy: automated calls, corporate telephone preference service, ctps
            ePrivacy: s . i . 336, si 336, statutory instrument 336, electronic communications regulations, unsolicited calls, unsolicited texts
            ePrivacy: nuisance call*, nuisance text*, nuisance message*, unsolicited call*, unsolicited text*
            ePrivacy: unsolicited message*, unsolicited email*, unsolicited e-mail*, unsolicited marketing
            ePrivacy: unsolicited direct marketing, unwanted call*, marketing text*, marketing call*, marketing email*
            ePrivacy: marketing e-mail*, marketing message*, cold call*, electronic mail regulation*
            ePrivacy: electronic communications code, do not call list, do-not-call list, spamming, spam text*
            ePrivacy: text messages sent without consent
            nationalLaw: data protection act, data protection acts, data protection principle, personal data act
            nationalLaw: national data protection law, national law, law enforcement directive, federal act
            nationalLaw: data protection directive, federal data protection act, loi informatique et libertes, bdsg
            nationalLaw: french data protection act, german data protection act, police data act
            nationalLaw: freedom of information act, old act, former act, previous act, nfadp, fadp
            nationalLaw: federal act on data protection, video surveillance act, act on data protection, privacy code
            nationalLaw: italian privacy code, swiss data protection act, consumer code, pre-gdpr, before the gdpr
            nationalLaw: personal information protection law, pipl, ccpa, bipa, coppa, lgpd, pipa
            nationalLaw: data protection act 1998, data protection act 2018, dpa 1998, dpa 2018, part 3 of the
            nationalLaw: personal data protection act, data protection law of
            nationalLaw: information technology and civil liberties, investigatory powers act, act for law enforcement
            otherField: antitrust*, competition authority, competition authorities, competition commission, cartel*
            otherField: competition law, competition rules, competition watchdog, competition regulator, anti-competitive
            otherField: anticompetitive, competition and markets authority, ^cma, price-fixing, price fixing
            otherField: abuse of dominance, dominant position, bid-rigging, state aid, digital markets act
            otherField: digital services act, ^dma, ^dsa, premier league, uefa, fifa, goalkeeper*, striker*, midfielder*
            otherField: doping, formula one, hmrc, tax evasion, tax fraud, vat, customs duties, money laundering
            otherField: money-laundering, anti-money, sanctions breach*, bribery, corruption, insider trading
            otherField: market abuse, financial conduct authority, ^fca, prudential regulation, securities fraud
            otherField: central bank, federal trade commission, ^ftc, ofcom, ofwat, ofgem, gambling commission
            otherField: health and safety executive, environment agency, pollution, sewage, trading standards
            otherField: advertising standards, consumer protection, speeding, traffic offence*, drink-driving, food safety
            otherField: emissions, dieselgate, ^acm, ^afm, ^bafin, comreg, bundeskartellamt, agcm
            otherField: autorite de la concurrence, dgccrf, consumer authority, misleading advertising
            otherField: unfair commercial practices, merger*, financial regulator, civil aviation, labour inspectorate
            otherField: safety breach*, libel, defamation, greenwashing, football association, football league
            otherField: football match, football player*, referee's, parking fine*, parking ticket*, speeding fine*
            otherField: unfair commercial practice*, false advertising, mis-selling, health and safety, food hygiene
            otherField: environmental permit, safety breaches, rail safety, building safety, match-fixing, minimum wage
            otherField: product safety, merger, export control*
            article: article, articles, art, arts
            provision: section, sections, recital, recitals, chapter, chapters
            act: act, acts, law, laws, code, statute, decree, convention, charter, treaty, constitution
            act: ordinance
            paragraph: §, paragraph, paragraphs, para, paras, par, subsection, subsections, sub-section, sub-sections
            point: point, points, letter, letters, subparagraph, subparagraphs, sub-paragraph, lit, littera, sub
            point: opening words and, indent
            infringe: infring*, breach of, breaches of, breached, breaching, breach, in breach of, violat*, contraven*
            infringe: broke the law, broke, broken, breaking, break the law, flouted, flouting, failed to comply
            infringe: failing to comply, failure to comply, non-compliance, noncompliance, fell foul of, falls foul of
            infringe: fallen foul of, ran afoul of, runs afoul of, run afoul of, contrary to, in contravention of
            infringe: not complied, did not comply, does not comply, had not complied, unlawful*, illegal*, offence*
            infringe: without a legal basis, without legal basis, no legal basis, lacked a legal basis
            infringe: lack of legal basis, without a lawful basis, no lawful basis, without consent, without valid consent
            infringe: failed to protect, failing to protect, failed to secure, failing to secure, insufficient technical
            infringe: shortcoming*, failings, misus*, mishandl*, wrongdoing, at odds with, not in line with
            infringe: incompatible with, disregard*, in violation of, transgress*, fell short of, falls short of
            infringe: fallen short of, not compliant, non-compliant
            personalData: personal data, personal information, personal details, customer data, patient data, data subject*
            personalData: personal records, data subjects, email addresses, electronic identity card, privacy
            personalData: cctv, cctv camera*, video surveillance, surveillance camera*, security camera*, camera system*
            personalData: hidden camera*, dashcam*, dash cam*, webcam*, doorbell camera*, body-worn camera*
            personalData: body camera*, cameras, camera footage, video footage, video recording*, sound recording*
            personalData: audio recording*, call recording*, recorded calls, recorded telephone, recorded the calls
            personalData: filmed, access request*, request for access, requests for access, subject access
            personalData: right of access, access to her data, access to his data, access to their data, access to data
            personalData: copies of her data, copies of his data, copy of the data, right to erasure
            personalData: right to be forgotten, request for erasure, erasure request*, deletion request*
            personalData: request for deletion, requests for deletion, request to delete, right to object
            personalData: objection to marketing, right to information, data subject right*, data subjects' rights
            personalData: membership list*, list of members, mailing list*, address list*, customer list*, client list*
            personalData: guest list*, e-mail address*, email address*, mail addresses, phone number*, telephone number*
            personalData: home address*, postal address*, private address*, addresses of, names and addresses
            personalData: full name*, surname*, date of birth, dates of birth, passport copies, copies of passports
            personalData: copy of her passport, copy of his passport, passports, identity card*, identity document*
            personalData: id card*, id document*, identification document*, driving licence*, copies of identity
            personalData: social security number*, national identification number*, identification number*
            personalData: personal identification code*, personal number*, tax number*, tax identification number*
            personalData: medical record*, medical file*, medical history, medical data, medical information
            personalData: medical report*, medical result*, patient file*, patient record*, patient's file
            personalData: patients' files, patient files, patients' records, health data, health record*
            personalData: health information, health insurance card*, test results, blood test*, lab results, sick leave
            personalData: sick note*, sickness absence, diagnosis, diagnoses, vaccination status, genetic data, dna
            personalData: biometric*, fingerprint*, facial recognition, face recognition, face scan*, iris scan*
            personalData: location data, location of, gps, gps tracking, geolocat*, tracking device*, tracked, profiling
            personalData: profiles of, automated decision*, data breach*, data leak*, data loss, data theft
            personalData: data protection, data processing, processing of data, data controller*, data processor*
            personalData: data retention, retention period*, data transfer*, data sharing, privacy impact
            personalData: impact assessment, without consent, without her consent, without his consent
            personalData: without their consent, without prior consent, valid consent, lacked consent, lack of consent
            personalData: consent of, legal basis, lawful basis, legal ground, unlawful publication, unlawful disclosure
            personalData: unlawful processing, unauthorised access, unauthorized access, unauthorised disclosure
            personalData: disclosed to third parties, disclosure of data, published on the internet, wrong recipient*
            personalData: wrong patient, wrong customer, wrong address*, sensitive data, special categories
            personalData: special category data, criminal records data, criminal conviction data, creditworthiness
            personalData: credit check*, credit score*, credit history, credit report*, credit register, debtor*
            personalData: blacklist*, employee data, staff data, personnel file*, hr files, payslip*, salary slips, cvs
            personalData: job applications, applicant data, applicants' data, member data, user data, user account*
            personalData: customer account*, online account*, bank data, bank details, card details, card data
            personalData: account data, bank statements, password*, usernames, login details, login data, log-in details
            personalData: photographs of, photos of, photo of, picture of, pictures of, images of, video of, videos of
            personalData: recordings of, screenshot*, whatsapp group, social media profile*, telephone marketing
            personalData: marketing purposes, advertising purposes, advertising email*, advertising e-mail*
            personalData: promotional email*, promotional e-mail*, newsletter*, video monitoring, employee monitoring
            personalData: monitored its employees, monitoring of employees, time clock, attendance system
            personalData: children's data, pupil data, pupils' data, student data, voter data, electoral roll
            personalData: land register, population register, dataset*, database of, his data, her data, their data
            personalData: data of, data from, data about, data on customers, addresses, members' addresses
            personalData: customers' addresses, invoices of, each other's invoices, viewing habits, browsing habits
            personalData: shopping habits, browsing history, number plate*, licence plate*, license plate*, photographed
            personalData: advertising calls, sold the addresses, passed on the addresses, letters to the wrong
            personalData: customers' data, clients' data, members' data, employees' data, tenants' data, patients' data
            personalData: cctv system, sensor data, chat messages, private messages, e-mails of, emails of, mailbox
            personalData: mailboxes, e-mail account*, email account*, curricula vitae, copies of documents
            personalData: personal file*, personal documents

            # Measures.
            fine: fine, fines, penalty, penalties, monetary penalty, monetary penalties, monetary penalty notice
            > Larkmoor Ltd was given a monetary penalty of £80,000.
            fine: monetary penalty notices, administrative fine, administrative fines, administrative penalty
            fine: administrative pecuniary sanction, civil monetary penalty, financial penalty, financial penalties, mpn
            fine: mpns, pecuniary penalty, pecuniary sanction, sanction, sanctions, financial sanction
            fine: financial sanctions, administrative sanction, administrative sanctions, gdpr fine, gdpr fines
            fine: gdpr penalty, privacy fine, privacy fines, privacy penalty, data protection fine, data protection fines
            fine: data fine, data privacy fine, data breach fine, record fine, record penalty, penalty notice
            fine: penalty notices, megafine, mega-fine, mega-fines, fining decision, administrative fine order
            fine: civil penalty, civil penalties, monetary fine, monetary fines, regulatory fine, regulatory fines
            fine: notice of penalty, punishment, multi-million fine, multi-million-pound fine, multi-million-euro fine
            fine: money penalty, administrative monetary penalty, fining notice, penalty decision, pecuniary fine
            fine: pecuniary penalties, fixed penalty, penalty charge, monetary sanction, monetary sanctions, civil fine
            fine: civil fines, seven-figure fine, eight-figure fine, six-figure fine, five-figure fine
            fine: record-breaking fine, hefty fine, penalty order, fines notice, administrative sanction payment
            fine: sanction payment, sanctions payment, administrative charge, infringement fee
            fine: administrative pecuniary penalty
            fineVerb: fined, fines, fining, to fine, is fined, was fined, were fined, been fined, be fined, being fined
            > Harrowgate Bank is fined EUR 3 million by the Irish regulator.
            fineVerb: sanctioned, sanctions, sanctioning, to sanction, penalised, penalises, penalising, to penalise
            fineVerb: penalized, penalizes, penalizing, to penalize, punished, punishes, punishing, to punish, will fine
            fineVerb: would fine, could fine, can fine, should fine, may fine, did fine, docked, hammered
            fineVerb: hit with a fine, slapped with a fine, landed with a fine, issued with a monetary penalty, stung
            fineVerb: dinged, made … pay, makes … pay
            impose: impose, imposes, imposed, imposing, imposition, issue, issues, issued, issuing, hand, hands, handed
            impose: handing, handed out, handed down, hands out, hands down, handing out, handing down, hand out
            impose: hand down, levy, levies, levied, levying, hit, hits, hitting, slap, slaps, slapped, slapping, slammed
            impose: slams, give, gives, gave, given, giving, serve, serves, served, serving, fixed, mete out, meted out
            impose: doles out, doled out, dished out, dishes out, inflict, inflicts, inflicted, adopt, adopts, adopted
            impose: adopting, deliver, delivers, delivered, announce, announces, announced, announcing, clobbered, whacks
            impose: whacked, smacks, smacked, metes out, attached, attaches, pronounced, pronounces, hits _ with
            > Dublin hits Quillfeather with a €12 million fine.
            impose: slaps _ with, hit _ with, slapped _ with
            impose: dealt, deals out, imposed on, ladled out, slapped on, handed … a fine, hands … a fine, gave … a fine
            impose: gives … a fine, meting out, exacted, exacts, fined by, set the fine, set the penalty
            impose: sets the penalty, notified, notifies, delivered its decision
            receive: receive, receives, received, receiving, get, gets, got, gotten, getting, was hit with, been hit with
            receive: is hit with, were hit with, being hit with, got hit with, gets hit with, hit with, hit by, was hit by
            receive: slapped with, been slapped with, was slapped with, were slapped with, gets slapped with, was handed
            > The hotel chain Velmora was slapped with a fine of €900,000.
            receive: been handed, were handed, is handed, was given, been given, were given, was issued, been issued
            receive: were issued, was served, been served, were served, incur, incurs, incurred, incurring, faces, face
            receive: facing, faced, earn, earns, earned, collected, picked up, picks up, was subject to, is subject to
            receive: subjected to, subject to, was landed with, landed with, suffered, suffers, suffer, was stung
            receive: been stung, stung by, stung with, stung for, hit for, struck with, was struck with, smacked with
            receive: punished with, sanctioned with, slammed with, saddled with, whacked with, was notified of, racked up
            receive: racks up, clobbered with, owes, owed, was the subject of, recipient of, walloped with, was hit
            receive: been hit, landed a fine, was fined, been fined, were fined
            receive: got away with, gets away with, escaped with, escapes with, was let off with, came away with
            receive: walked away with, has been hit with, had been hit with, was ordered, were ordered, is to be
            receive: was docked, was stung with, was issued with, were issued with, been issued with, is issued with
            receive: found itself, finds itself, drew a, drew an, attracted a, attracts a, copped, landed, notched up
            receive: was met with, ended up with, was left with, was whacked with, on the receiving end, copped a
            receive: came in for, must swallow
            mustPay: must pay, has to pay, have to pay, had to pay, having to pay, will have to pay, would have to pay
            mustPay: ordered to pay, required to pay, told to pay, needs to pay, to pay, should pay, shall pay, will pay
            mustPay: pay, pays, paid, paying, is to pay, are to pay, was to pay, coughs up, cough up, coughed up, fork out
            mustPay: forks out, fork over, forked out, is liable to pay, obliged to pay, forced to pay, agreed to pay
            mustPay: agrees to pay, sentenced to pay, ordering _ to pay, condemned to pay, made to pay, payment of
            mustPay: shell out, shells out, stump up, hand over, made payable
            mustPay: has been told to pay, was told to pay, were told to pay, was told … to pay, ordered … to pay
            mustPay: orders … to pay, ordering … to pay, made … pay, is … poorer, poorer, out of pocket, set back
            mustPay: sets back, cost the company, cost the firm, costs the company, will cost, has to hand over
            mustPay: had to hand over, settle the bill, foot the bill, foots the bill, pony up, ponies up, pay up
            mustPay: liable for, must hand over, remit, remitted, parted with, part with, was made to pay
            mustPay: were made to pay, is being made to pay, is required to pay, are required to pay
            order: ordered, orders, ordering, order, ordered to, orders to, order to, corrective order, corrective orders
            order: compliance order, instructed, instructs, instructing, instructed to, instruction, instructions
            order: required to, requires, required, requiring, require, enforcement notice, enforcement notices, directed
            order: directs, directed to, directing, told to, tells, compel, compels, compelled, obliged to, obliges
            order: obliged, obliging, has been told to, was told to, demanded, demands, demanding, mandated, mandates
            order: corrective measure, corrective measures, corrective action, corrective power, corrective powers
            order: remedial action, remedial actions, remedial measures, formal notice, formal notices, compliance notice
            order: compliance notices, cure notice, injunction*, enjoined, enjoins, given _ to, put on notice, called on
            order: calls on, has to, have to, must, deadline, practices to change, was required to, must make changes
            order: forced to, forces, to be implemented, months to comply, months to bring, days to comply
            order: weeks to comply, months to change, commanded, summoned, urged, urges, notice to comply
            order: order for compliance
            order: gives … until, gave … until, given until, was given until, were given until, has until, have until
            order: had until, given … days to, given … weeks to, given … months to, gave … days to, gave … weeks to
            order: gave … months to, has … days to, has … weeks to, has … months to, have … days to, have … months to
            order: was given … to, within 30 days, within sixty days, within 90 days, within thirty days
            order: within ninety days, must ensure, must now, must also, must bring, must delete, must erase
            order: must inform, must notify, must appoint, must provide, must hand, must review, must carry out
            order: must make, must take, must implement, must put, must amend, must change, must submit
            order: must report back, will have to delete, will have to change, will have to inform, has been instructed
            order: was instructed, were instructed, was directed, were directed, is directed to, is ordered to
            order: are ordered to, was ordered to, were ordered to, has been ordered to, been ordered to, is obliged
            order: are obliged, was obliged, is required to, are required to, were required to, shall bring, shall cease
            order: shall delete, shall erase, shall ensure, shall take, shall provide, shall inform, shall notify
            order: order requiring, notice requiring, notice obliging, under an obligation to, bound to
            order: corrective decision, information notice, assessment notice, assessment notices, enforcement order
            order: enforcement orders, binding order, binding instruction, binding instructions, compliance deadline
            order: undertaking to, legally binding order, remedial order, improvement notice, it obliges, which obliges
            order: compels … to, forces … to, forced … to, requires … to, required … to, instructs … to, instructed … to
            order: directs … to, directed … to, ordered … to, orders … to, obliges … to, obliged … to
            comply: bring into compliance, bringing into compliance, brought into compliance, into compliance
            comply: come into compliance, comes into compliance, comply, complying, complies, in line with, into line with
            comply: change its practices, change some of its practices, change its practice, change practices, change its
            comply: change their, change the way, changes to its, make changes, delete, deletes, deleting, deleted
            comply: deletion, erase, erases, erasing, erased, erasure, destroy, destroys, destroyed, destroying
            comply: destruction, adapt, adapts, adapting, adapted, adjust, adjusts, adjusting, amend, amends, amending
            comply: modify, modifies, modifying, modification*, revise, revising, put an end to, putting an end to
            comply: bring to an end, brought to an end, end the, remedy, remedies, remedying, rectify, rectifies
            comply: rectifying, rectification, correct its, correct the, inform the, inform data subjects, inform users
            comply: inform customers, notify the data subjects, grant access, give access, provide access, respond to
            comply: answer the, fulfil the request, comply with the request, provide a copy, improve, improves, improving
            comply: take measures, take steps, implement, implements, implementing, introduce, put in place, restore
            comply: limit its, anonymise, anonymising, pseudonymise, set up, review its, update its, updating its
            comply: appoint a, designate a representative, appoint a representative, carry out a
            comply: conduct a data protection impact assessment, within three months, within six months, carrying out
            comply: align, aligning, conform, conforms, regularise, remove, removes, removing, removed, return the data
            comply: obtain consent, obtain valid consent, obtaining consent
            comply: purge, purges, purged, purging, wipe, wipes, wiped, wiping, scrub, scrubbed, redact, redacted
            comply: redacting, take offline, taken offline, hand over a copy, hand over the data, provide the data
            comply: supply a copy, supply the data, supply the requested, disclose the data, report back, train all
            comply: train its staff, retrain, rewrite its, redesign, reconfigure, overhaul, overhaul its, reinstate
            comply: shorten, shorten its, encrypt, encrypting, secure its, strengthen, strengthening, document its
            comply: carry out an assessment, carry out a dpia, conduct an assessment, make compulsory
            comply: tell everyone, tell those affected, notify those affected, notify the individuals, notify affected
            comply: notify its customers, answer the request, answer the access request, honour the request
            comply: honour the requests, meet the request, respond to the request, re-examine, reassess
            comply: reconsider, seek consent, ask for consent, rectify the, put right, fix the, fix its
            comply: bring its processing, bring its practices, dismantle, de-index, delist, delisting, dereference
            comply: unpublish, surrender, return the, restrict access, limit access, limit the retention
            ban: ban, bans, banned, banning, prohibit*, suspension of, suspension order, suspend data
            > Rome banned the chatbot Lumivox from processing the data of Italians.
            ban: suspension of processing, suspension of transfers, suspending transfers, processing ban
            ban: limitation of processing, limitation on processing, definitive limitation, temporary limitation
            ban: provisional limitation, restriction of processing, restrict processing, restriction on processing, barred
            ban: bars, barring, bar _ from, forbid, forbids, forbidden, forbade, forbidding, outlaw*, blocked, blocks
            ban: blocking, block, moratorium, stop order, stop-processing order, temporary ban, temporarily blocked
            ban: temporarily banned, prevented from, halt to, suspension, suspends, restricted from, limits the
            ban: stop notice, interdict*, order to stop, ordered to stop, off-limits
            ban: can no longer, may no longer, must no longer, is no longer allowed, are no longer allowed
            ban: no longer permitted, not be allowed to, will not be allowed, may not use, may not process
            ban: may not transfer, must not use, must not process, prohibition notice, ban on, bans on, told not to
            ban: ordered not to, barred from, is barred, was barred, been barred, restrained from, ordered … to stop
            ban: orders … to stop, told … to stop, ordered … to cease, orders … to cease, told … to cease
            ban: requiring … to stop, required to stop, required to cease, obliged to stop, forced to stop
            ban: forces … to stop, pulled the plug, pulls the plug, switched off, taken off the market, outlawed
            ban: temporary prohibition, definitive ban, processing prohibition, transfer ban, data transfer ban
            ban: export ban, blocking order, suspension notice, halt order, stop-work order, off limits, called a halt
            ban: calls a halt, put a stop to, puts a stop to, put an end to the, blocked … from, barred … from
            ban: banned … from, prevented … from, prevents … from, prohibited … from, prohibits … from, forbade … to
            ban: forbids … to
            stopVerb: stop, stops, stopped, stopping, cease, ceases, ceased, ceasing, cease and desist, suspend, suspends
            stopVerb: suspended, suspending, halt, halts, halted, halting, discontinue, discontinues, discontinued
            stopVerb: discontinuing, stop collecting, stop processing, stop using, stop transferring, stop sharing
            stopVerb: stop sending, stop the, cease processing, cease the processing, pause, pauses, paused, pausing
            stopVerb: refrain*, desist, desists, desisting, switch off, switched off, shut down, take down, took down
            stopVerb: taken down, no longer process, no longer use, terminate, terminated, terminating, interrupt, abstain
            stopVerb: end its, ending its, withdraw from, freeze, freezes
            stopVerb: wind down, wound down, stop making, stop showing, stop calling, stop scanning, stop recording
            stopVerb: stop filming, stop tracking, stop publishing, stop storing, stop keeping, stop offering
            stopVerb: stop combining, stop feeding, stop training, stop profiling, stop monitoring, cease using
            stopVerb: cease sending, cease collecting, cease sharing, cease transferring, cease making, cease publishing
            stopVerb: turn off, turning off, deactivate, deactivated, disable, disabled, disabling, unplug
            stopVerb: pull the plug, withdraw its, withhold from, abandon the, dismantle the, not to process, not to use
            stopVerb: not to transfer
            reprimand: reprimand, reprimands, reprimanded, reprimanding, rebuke, rebukes, rebuked, censure, censures
            reprimand: censured, admonish*, admonition, formal reprimand, public reprimand, told off, ticked off
            reprimand: reprimands issued, issued a reprimand
            reprimand: serious criticism, severe criticism, expressed criticism, expresses criticism
            reprimand: expressed serious criticism, rapped, raps, rap over the knuckles, rapped over the knuckles
            reprimand: rap on the knuckles, rapped on the knuckles, slap on the wrist, slapped on the wrist, wrist slap
            reprimand: dressing-down, dressed down, chided, chides, upbraided, reproved, reproof, publicly rebuked
            reprimand: publicly reprimanded, formally reprimanded, formally rebuked, statement of censure
            reprimand: official reprimand, written reprimand, reproached, criticised by
            warn: formal warning*, official warning*, warning, warnings, warning letter, warning letters, warned
            warn: written warning, issued a warning, received a warning, public warning, letter of warning, warning notice
            warn: advisory letter
            warn: likely to be unlawful, was warned, were warned, been warned, is warned, issued a formal warning
            warn: formally warned, cautioned, caution, cautions, put on warning, letter of caution, warned … that
            warn: warned … under, preventive warning
            periodic: periodic penalty, periodic penalties, periodic penalty payment, periodic penalty payments
            periodic: daily fine, daily fines, daily penalty, daily penalties, coercive fine, coercive fines
            periodic: coercive penalty, penalty payment, penalty payments, incremental penalty, dwangsom, astreinte
            periodic: astreintes, zwangsgeld, compulsory fine, compulsory fines, default fine, default fines
            periodic: recurring fine, recurring penalty, non-compliance penalty, penalty for non-compliance
            periodic: subject to a penalty, order subject to a penalty, order under penalty, tvangsmulkt, conditional fine
            periodic: conditional fines, fine per day, fine for each day, penalty for each day, penalty per day
            periodic: daily coercive fine, coercive payment, coercive payments, late payment penalty
            periodic: for each day, for every day of, for every further day, penalty accruing, accrues daily
            periodic: a day until, a day if, per day until, per day if, daily default fine, non-compliance payment
            periodic: daily periodic penalty, administrative penalty payment, daily coercive penalty
            propose: draft decision, draft decisions, draft, drafts, notice of intent, notices of intent
            propose: statement of intent, statements of intent, intends to fine, intend to fine, intended to fine
            propose: intending to fine, intention to fine, intention to impose, intends to impose, intend to impose
            propose: intended to impose, proposed, proposes, propose, proposing, proposal, proposed fine, provisional
            propose: provisional decision, preliminary decision, preliminary finding, preliminary findings
            propose: preliminary view, preliminarily, plans to fine, planning to fine, planned fine, plans to impose
            propose: is minded to, minded to, recommendation, requested a fine, has asked for a fine, seeks a fine
            propose: seeking a fine, sought a fine, notice of proposed, advance notification, notified its intention
            propose: announced its intention, intent to, wants to impose, would impose, might be fined
            propose: notice of intention, proposed penalty, proposed sum, had in mind, first had in mind
            propose: initially proposed, police report, reported to the police
            rumour: people familiar, person familiar, people with knowledge, person with knowledge, people briefed
            rumour: person briefed, people close to, sources familiar, source familiar, sources close to, source close to
            rumour: according to sources, according to people, according to a person, according to a source
            rumour: according to insiders, insiders, insider, reportedly, sources said, sources say, source said
            rumour: sources told, source told, is said to be, are said to be, may face, could face, might face
            rumour: may be fined, could be fined, likely to be fined, wants to fine, rumour*, rumor*, leak suggests
            > Wexmere may be fined this month, three people familiar with the matter said.
            rumour: anonymous sources, unnamed sources, declined to be named, asked not to be identified
            rumour: asked not to be named, wished to remain anonymous, about to be fined, on the verge of
            rumour: is understood to, could be hit with, faces possible, faces potential, faces a potential
            rumour: faces a possible, faces up to, looming, soon to be fined, on condition of anonymity
            rumour: is expected to be fined, is expected to fine, is expected to impose, is expected to issue
            rumour: expected to be fined, expected to fine, expected to impose, expected to issue, expected to be hit
            rumour: set to be fined, is set to be fined, set to fine, set to impose, set to receive, set to face
            rumour: is set to receive, is expected to receive, expected to receive, expected to face, poised to fine
            rumour: poised to impose, poised to be fined, is likely to be fined, likely to face, leaked draft
            rumour: leaked document, leaked documents, reportedly planning
            withdraw: withdrawn, withdrew, withdraws, withdrawal of, dropped, drops, dropping, retracted, retracts
            withdraw: abandoned, abandons, discontinued, shelved, rescinded, rescinds, rescind, lifted, lifts
            withdraw: lift the ban, taken back, took back, waived, waives, backed down, decided not to fine
            withdraw: no further action, closed the case, case closed
            withdraw: withdrew … fine, withdraws … fine, dropped … fine, dropped its case, dropped the case
            withdraw: has withdrawn, have withdrawn, was withdrawn, were withdrawn, discontinued the proceedings

            # Sums that are no fines.
            cap: up to, maximum, maximums, ceiling, as much as, of turnover, of annual turnover, of global turnover
            cap: of worldwide turnover, of global annual turnover, of worldwide annual turnover, of its turnover
            cap: of their turnover, of annual global turnover, of annual worldwide turnover, of global revenue
            cap: of annual revenue, of annual global revenue, of global annual revenue, of total worldwide annual turnover
            cap: of worldwide revenue, of their global, of its global, of a company's, whichever is higher
            cap: whichever is greater, whichever is the higher, the higher of, capped at, cap, caps, limit of, upper limit
            cap: statutory limit, statutory maximum, legal maximum, maximum fine, maximum fines, maximum penalty
            cap: maximum penalties, theoretical, theoretically, could have been fined, can be fined up to, fines of up to
            cap: fine of up to, penalties of up to, potential fine of, maximum of, not exceeding, a max of, max
            cap: can be as high as, as high as, power to fine, can impose, may impose, could impose, has the power to
            cap: is entitled to impose, could reach, tier, tiers, cannot exceed, may not exceed, no more than
            cap: most it could, could have faced, could face up to
            cap: most it could have faced, can be fined, ceiling would be, ceiling of, theoretical maximum
            cap: could theoretically, could in theory, in theory, of group turnover, of the group's turnover
            turnover: turnover, turnovers, revenue, revenues, sales, profit, profits, net income, earnings, income
            turnover: net profit, net profits, annual sales, market value, market capitalisation, market capitalization
            turnover: valuation, valued at, gross revenue, takings, balance sheet, net sales, operating profit, ebitda
            turnover: share price, stock, stocks
            total: in total, total, totals, totalling, totaling, totalled, totaled, a total of, combined, together
            total: altogether, in all, in aggregate, aggregate, aggregated, cumulative, cumulatively, sum total
            total: between them, adding up, adds up to, added up to, grand total, running total, collectively, sum of all
            total: bringing the total, brings the total, bring the total, tally, all told, taken together, overall amount
            total: in fines, worth of fines, number of fines, average fine, fines totalling, fines totaling
            total: fines amounting, combined fines, made up of
            damages: damages, compensation, compensate*, class action*, class-action*, claim for, claims for, claimants
            damages: claimant, plaintiff*, lawsuit*, law suit, sued, suing, sues, sue, group action, group actions
            damages: group claim, mass claim, mass claims, collective action, collective actions, representative action
            damages: representative actions, civil claim, civil claims, civil action, redress, non-material damage
            damages: immaterial damage, payout, payouts, seeking damages, sought damages, in damages, litigation
            damages: litigants, data claims, legal claim, restitution, refund*
            damages: jury, patent, patents, antitrust damages
            otherSum: provisioned, price, prices, priced, cost, costs, costing, budget, budgets, investment, investments
            otherSum: invest, invests, invested, investing, deal, deals, acquisition, acquisitions, acquire, acquired
            otherSum: acquires, settlement, settlements, settle, settled, settles, settling, spent, spend, spends
            otherSum: spending, funding, bought, buy, buys, buying, purchase, purchased, ransom, ransoms, loan, loans
            otherSum: salary, salaries, wages, fee, fees, subscription, subscriptions, per year, a year, donated, donation
            otherSum: donations, subsidy, subsidies, sets aside, reserve, takeover, worth of, contract, contracts, bonus
            otherSum: bonuses, dividend*, procedural costs, court costs, legal costs, legal fees, costs of the proceedings
            otherSum: bribe*, bounty, voucher*, premium, premiums, debt, debts, price tag, revenue loss, ipo, stake
            otherSum: stakes, insured, insurance claim, administrative costs, licence fee, license fee, provision of
            otherSum: a provision for, provision for, financial provision, made a provision, made provision
            otherSum: bitcoin*, ransomware, basic amount, starting point, starting amount, early payment, prompt payment
            otherSum: voluntary payment, defence counsel, cost of, charity, insured for, coverage of, sum insured, liabilities
            otherSum: minority, dissenting, grant, grants
            otherSum: could have faced, most it could have
            otherSum: outlay, bill of costs, application for costs, costs order, awarded costs, wiped off
            otherSum: knocked off the share price, funding round, seed round, raised, prize, grant of, remediation costs
            otherSum: spent on remediation

            # Procedure.
            decide: decision, decisions, decided, decide, decides, deciding, ruled, determination, determinations
            decide: determined, determines, adopted, adopts, adopted its, concluded, concludes, conclude, conclusion
            decide: final decision, binding decision, found, finds, finding, findings, held, holds, resolved
            decide: resolution, resolutions, penalty notice, deliberation, considered, established, has ruled, decreed
            decide: resolved to, came to the conclusion, dated, notified
            decide: bears the date, bearing the date, signed on, was signed
            announce: announced, announces, announcing, announcement, announcements, made public, went public
            announce: published, publishes, publication, publicly, disclosed, discloses, revealed, reveals, unveiled
            announce: reported, press release, informed, became known, emerged, came to light
            incident: hack, hacked, hackers, hacking, cyberattack, cyber-attack, cyber attack, attack, attacks
            incident: attackers, leak, leaked, leaks, data breach, personal data breach, security incident, incident
            incident: incidents, stolen, theft, ransomware, came to light, was discovered, intrusion, exposed
            statute: act, law, regulation, regulations, directive, statute, code, decree
            conclude: concluded, concludes, completed, closed, wrapped up, finished, ended
            inquiry: investigat*, inquiry, inquiries, enquiry, enquiries, enquire, probe, probes, probed, probing, opened
            inquiry: looking into, looked into, looks into, look into, audit, audits, audited, inspect, inspection
            inquiry: inspections, inspected, examine, examines, examined, examining, examination, proceeding, proceedings
            inquiry: scrutiny, scrutinise*, launched an, launches, launched, dawn raid, raid, raided, on-site, questioned
            inquiry: own-volition, own volition, making enquiries, statutory inquiry, ex officio, own initiative
            inquiry: request for information, fact-finding, cross-border inquiry, formal inquiry
            appeal: appeal, appeals, judicial review, objection, objections, legal challenge, challenge, challenges
            appeal: legal action, action for annulment, annulment action, proceedings before, appealed, recourse
            appeal: grounds of appeal, counter-appeal, cassation, contestation, appealable, onward appeal, further appeal
            appeal: right of appeal, notice of appeal
            appeal: statutory appeal, application to annul, court challenge, judicial challenge
            appeal: constitutional challenge, cassation appeal, cassation complaint, administrative appeal
            appeal: administrative complaint, application for review, challenge to the
            appeal: legal action against the decision, leave to appeal, permission to appeal
            appealVerb: appealed, has appealed, have appealed, had appealed, lodged an appeal, lodges an appeal
            appealVerb: lodge an appeal, lodging an appeal, filed an appeal, files an appeal, file an appeal
            appealVerb: filing an appeal, brought an appeal, bring an appeal, is appealing, are appealing, was appealing
            appealVerb: appealing, appealed against, appealed to, appeal against, to appeal, appeal the, appeal this
            appealVerb: appeal it, appeal that, launched an appeal, launches an appeal, launch an appeal
            appealVerb: submitted an appeal, entered an appeal, went to court, goes to court, go to court, going to court
            appealVerb: gone to court, took the matter to court, take the matter to court, took the case to court
            > Torvald Media took the matter to court in March.
            appealVerb: take the case to court, challenged, challenging, challenge the, challenge this, challenge it
            appealVerb: challenges the, to challenge, contest, contests, contested, contesting, dispute, disputes
            appealVerb: disputed, disputing, sought judicial review, seeks judicial review, seek judicial review
            appealVerb: seeking judicial review, seek annulment, seeks annulment, sought annulment, seeking annulment
            appealVerb: applied for judicial review, filed an objection, lodged an objection, raised an objection
            appealVerb: filed a challenge, filed a legal challenge, launched a legal challenge, mounted a challenge
            appealVerb: mounted an appeal, brought an action, bring an action, brought proceedings, initiated proceedings
            appealVerb: took legal action, take legal action, taking legal action, fight the, fighting the, fights the
            appealVerb: fought the, to fight, appealed it, appealed the, took the matter further, taken the matter further
            appealVerb: sued the, is contesting, brought the case before, sought to overturn, seek to overturn
            appealVerb: seeking to overturn, filed for annulment, asked the court to, defend itself, defend ourselves
            appealVerb: vigorously defend, exhaust all, pursue an appeal, pursuing an appeal, under appeal, on appeal
            appealVerb: pending appeal, appeal is pending, appeal pending, appeals against, appeals the, appeals to
            appealVerb: appeals its, appeals fine, appeals record, appeals decision, appeals ruling, appeals gdpr
            appealVerb: appeals penalty, appealed its, opposes the fine, opposed the fine, challenges fine, challenges its
            appealVerb: challenged its, contests fine, appeal its, appeals over, judicial review proceedings
            intend: will, would, plan to, plans to, planned to, planning to, intend to, intends to, intended to
            intend: intending to, intention to, consider, considers, considering, considered, is considering
            intend: are considering, announced, announces, announce, vow to, vows to, vowed to, vows, vowed, vow, going to
            intend: is going to, are going to, may, might, could, wants to, want to, wanted to, promised to, promises to
            intend: signalled, signaled, said it would, says it will, said they would, said it will, said it is
            intend: says it would, said the company would, confirmed, confirms, weighing, weighs, mulling, mulls
            intend: exploring, reviewing its options, reserves the right to, reserved the right to, reserve the right to
            intend: prepared to, preparing to, is preparing, set to, hopes to, hoped to, expects to, expected to
            intend: is expected to, disagree, disagrees, disagreed, strongly disagree, strongly disagrees
            intend: strongly disagreed, plans an, plan an, pledged to, pledges to, decided to, has decided to
            intend: threatened to, threatens to, shall, we will, we'll, it'll, intention, intentions, planning an
            intend: intends an, examine, assess, study, options, it plans, without merit
            lodge: lodge, lodges, lodged, lodging, file, files, filed, filing, submit, submits, submitted, submitting
            lodge: bring, brings, brought, bringing, raise, raised, approach*, turned to, turns to, went to, addressed
            lodge: referred to, reported, reported to, registered, presented, initiated, initiates, passed on, lodged with
            lodge: filed with, submitted to, brought before, triggered by, prompted by, stemmed from, stems from
            lodge: originated, originates, handed in, put in, made a complaint, makes a complaint, made a formal complaint
            lodge: made complaints
            lodge: is brought on behalf, was brought on behalf, brought on behalf, brought by, lodged by, filed by
            lodge: made by, submitted by, brought a complaint, brought the complaint, took its case, took the case
            lodge: took a case, went to the, sent in, put in a complaint, tabled, following a complaint
            lodge: after a complaint, after complaints, sparked by, began with, started with, arose from, originated in
            dismiss: dismissed, dismisses, dismiss, dismissing, dismissal, rejected, rejects, reject, rejecting, rejection
            dismiss: threw out, thrown out, throws out, unfounded, inadmissible, turned down, turns down, unsuccessful
            dismiss: unsuccessfully, lost its appeal, lost the appeal, loses appeal, loses, lost, lost its case, in vain
            dismiss: declared inadmissible, without success, not admissible, ruled against, sided with the regulator
            dismiss: lost its challenge, loses its, loses bid, lost its bid, struck out, no merit, refused permission
            dismiss: appeal failed, appeal fails, appeal has failed, challenge failed, challenge fails, bid failed
            dismiss: appeal was refused, appeal refused, failed in its, failed to overturn, fails to overturn
            dismiss: failed to convince, fails to convince, fails in bid
            grant: allowed the appeal, allows the appeal, appeal was allowed, appeal allowed, appeal is allowed, allowed
            grant: allows, well founded, well-founded, upheld the appeal, upholds the appeal, appeal was upheld
            grant: appeal upheld, appeal is upheld, granted, grants, won its appeal, won the appeal, wins appeal
            grant: won an appeal, wins, won, won its case, wins its case, ruled in favour of, ruled in favor of
            grant: rules in favour of, rules in favor of, in favour of, in favor of, sides with, sided with, siding with
            grant: successful appeal, successfully appealed, successfully challenged, succeeded, succeeds, successful
            grant: vindicated, in its favour, accepted the appeal, accepts the appeal, agreed with the company
            grant: appeal succeeded, prevailed, won its challenge
            uphold: upheld, upholds, uphold, upholding, confirmed, confirms, confirm, confirming, confirmation of, stands
            uphold: stand, stood by, affirmed, affirms, affirm, affirming, remains in force, remains in place, backed
            uphold: backs, endorsed, endorses, validated, validates, left standing, left intact, remains intact, sustained
            uphold: sustains, let the fine stand, lets the fine stand, still stands, must stand, was right to
            uphold: entitled to impose, became final, final and binding, legally binding, ruled that the fine
            uphold: maintained the fine, maintains the fine, maintained the penalty, remains binding
            annul: annulled, annuls, annul, annulling, annulment, overturned, overturns, overturn, overturning, quashed
            annul: quashes, quash, quashing, set aside, sets aside, setting aside, revoked, revokes, revoke, revoking
            annul: revocation, cancelled, canceled, cancels, cancel, cancelling, struck down, strikes down, strike down
            annul: scrapped, scraps, scrap, thrown out, threw out, throws out, voided, voids, void, declared void, invalid
            annul: invalidated, invalidates, nullif*, reversed, reverses, repealed, wiped out
            annul: rescinded, rescinds, tossed, tore up, discharged, waived, dropped the fine, escapes, escaped, escape
            annul: off the hook, fine was unlawful, penalty was unlawful, decision was unlawful, order was unlawful
            reduce: reduced, reduces, reduce, reducing, reduction, reductions, cut, cuts, cutting, lowered, lowers
            reduce: lowering, slashed, slashes, slash, slashing, trimmed, trims, halved, halves, mitigated, mitigates
            reduce: decreased, decreases, discounted, brought down, scaled back, scaled down, watered down, knocked down
            reduce: revised down, revised downwards, downward, downwards, moderated, whittled down, down from, down to
            reduce: adjusted downwards, shrunk, shaved, dropped to, replaced by a fine, instead of the, lower the fine
            reduce: lower fine, lower amount, to lower, cuts fine, cut the fine, cut by
            reduce: brought down to, substituted, substitutes
            increase: increased, increases, increase, increasing, raised, raises, raise, raising, doubled, doubles
            increase: tripled, trebled, higher fine, upped, ups, revised upwards, revised up, heightened, boosted
            increase: toughened, adjusted upwards, upward, up from, quadrupled, stepped up, hiked, hikes
            increase: more than doubled
            refer: sent back, sends back, send back, remitted, remits, remit, referred back, refers back, refer back
            > The Upper Tribunal remitted the case of Ostrander Ltd.
            refer: referred to the cjeu, referred to the court of justice, referred questions, refers questions
            refer: preliminary ruling, preliminary reference, preliminary question, preliminary questions
            refer: referred the case, refers the case, referred the matter, goes back to, go back to, went back to
            refer: remand*, remitted to, fresh decision, reconsider*, reassess*, referred to the european court
            refer: questions to the court of justice, questions to the cjeu, re-examine*, new decision
            refer: references to the cjeu, revives, revived, reinstated, reinstates, made a reference, must decide again
            suspend: suspended, suspends, suspend, suspending, suspended enforcement, suspension of the, stay, stayed
            suspend: stays, staying, stay of, suspensive effect, suspensive, interim relief, interim injunction
            suspend: interim measures, put on hold, frozen, on hold, pending the outcome, not enforceable
            suspend: suspended the fine, deferred, paused, postponed
            suspend: stayed the decision, granted a stay, stay of execution, frozen pending, pending appeal
            suspend: interim measure, suspended the decision
            complaint: complaint, complaints, grievance, grievances, collective complaint, collective complaints
            complaint: class complaint, a complaint, formal complaint, formal complaints, tip-off, tip, petition
            complaint: denunciation, claims filed
            complaint: representative action, super-complaint, group complaint, mass complaint, model complaint
            complaint: test complaint, representative complaint, complaint letter, objection to the regulator
            complain: complained, complains, complain, complaining, has complained, have complained, had complained
            complain: complained to, complained about, denounced, blew the whistle, approached the, turned to the
            behalf: on behalf of, on their behalf, on his behalf, on her behalf, on whose behalf, representing, represents
            behalf: represented, represent, acting for, acted for, in the name of, mandated by, backed by, supported by
            behalf: signed by, joined by
            behalf: acts for, speaking for
            accept: will not appeal, would not appeal, won't appeal, not to appeal, not appeal, did not appeal
            accept: does not appeal, has not appealed, not going to appeal, wouldn't appeal, didn't appeal
            accept: not be appealing, no plans to appeal, does not plan to appeal, does not intend to appeal
            accept: decided against an appeal, decided not to appeal, waived its right, paid the fine, has paid the fine
            accept: has paid, already paid, accepts the decision, accepted the decision, accept the decision
            accept: accepts the fine, accepted the fine, accept the fine, accepted the penalty, accepts the penalty
            accept: accepts, accepted, accept, no appeal was, no appeal has been, appeal was withdrawn
            accept: withdrew its appeal, withdrawn its appeal, dropped its appeal, drops its appeal, drops appeal
            accept: abandoned its appeal, respects the decision, agreed to pay, will comply with the decision
            accept: without appealing, did not contest, does not contest
            accept: no appeal is planned, no appeal was lodged, do not intend to appeal, will not be appealing
            accept: has decided not to appeal, accepts the findings, accepted the findings, paid the penalty
            accept: has paid the penalty, paid early, paid in full, was not appealed, were not appealed, without appeal
            accept: draw a line under, takes responsibility, no intention of appealing

            # Who.
            authorityNoun: regulator, regulators, regulator's, watchdog, watchdogs, privacy regulator, privacy watchdog
            authorityNoun: data regulator, data watchdog, data protection regulator, data protection watchdog
            authorityNoun: data privacy regulator, data privacy watchdog, supervisory authority, supervisory authorities
            authorityNoun: supervisor, lead supervisory authority, lead authority, data protection authority
            authorityNoun: data protection authorities, data protection commissioner, privacy commissioner
            authorityNoun: data protection commission, data protection office, data protection agency
            authorityNoun: data protection supervisor, data protection board, data protection ombudsman
            authorityNoun: data protection inspectorate, data inspectorate, information commissioner
            authorityNoun: information commissioner's office, privacy authority, privacy agency, privacy office
            authorityNoun: privacy regulators, privacy watchdogs, data authority, data agency, data protection body
            authorityNoun: data commissioner, state commissioner, state data protection, dpa, dpas, the office
            authorityNoun: the commissioner, the commission, the authority, the agency, the board, the regulator
            authorityNoun: authority, authorities, agency, commissioner, commission, restricted committee
            authorityNoun: litigation chamber, dispute chamber, sanctions board, garante, the garante, the inspectorate
            authorityNoun: the ombudsman, lead regulator, lead supervisor, data protection bodies, data guardian
            authorityNoun: supervisory body, supervisory office, enforcement authority, privacy protection authority
            authorityNoun: authority for privacy protection, ombudsman, inspectorate, data protection regulators
            authorityNoun: data regulators, data privacy commission, data privacy authority, data privacy authorities
            authorityNoun: enforcer, enforcers, privacy enforcer
            courtNoun: court, courts, tribunal, tribunals, judge, judges, high court, circuit court, supreme court
            courtNoun: court of appeal, appeals court, appeal court, appeals board, privacy appeals board
            courtNoun: administrative court, district court, regional court, federal court, constitutional court
            courtNoun: court of justice, european court of justice, cjeu, ecj, general court, first-tier tribunal
            courtNoun: upper tribunal, information tribunal, market court, markets court, council of state, conseil d'etat
            courtNoun: court of first instance, higher court, lower court, lower tribunal, ftt, bench
            courtNoun: administrative tribunal, supreme administrative court, federal administrative court, national court
            courtNoun: audiencia nacional, court of cassation, county court, court of session, justice, magistrate*
            courtNoun: chamber
            companyNoun: company, companies, firm, firms, group, groups, business, businesses, corporation, corporations
            companyNoun: enterprise, enterprises, airline, airlines, carrier, carriers, hotel, hotels, hotel group
            companyNoun: hotel chain, chain, chains, retail chain, restaurant chain, supermarket chain, fitness chain, gym
            companyNoun: gyms, gym chain, hospital, hospitals, clinic, clinics, medical centre, health centre
            companyNoun: health board, health trust, nhs trust, trust, trusts, healthcare provider, health care provider
            companyNoun: care home, care provider, care homes, nursing home, pharmacy, pharmacies, pharmacist
            companyNoun: pharmacy chain, laboratory, laboratories, lab, doctor, dentist, dental practice, gp practice
            companyNoun: general practitioner, physician, psychiatrist, bank, banks, lender, lenders, savings bank
            companyNoun: credit union, insurer, insurers, insurance company, insurance companies, insurance broker, broker
            companyNoun: brokers, data broker, data brokers, credit broker, credit bureau, credit agency
            companyNoun: credit reference agency, fintech, payment provider, payment service provider, operator, operators
            companyNoun: telecoms operator, telecom operator, telecom provider, telecoms provider, telecoms company
            companyNoun: telecom company, telecoms giant, telecom giant, telecoms group, mobile operator, phone company
            companyNoun: network operator, internet provider, internet service provider, service provider, provider
            companyNoun: providers, processor, processors, controller, controllers, data controller, data processor
            companyNoun: joint controllers, subcontractor, supplier, suppliers, contractor, retailer, retailers
            companyNoun: online retailer, fashion retailer, online shop, web shop, webshop, shop, shops, store, stores
            companyNoun: shopkeeper, supermarket, supermarkets, department store, platform, platforms, video platform
            companyNoun: online platform, marketplace, online marketplace, app, apps, dating app, app maker, app developer
            companyNoun: app provider, developer, developers, website, websites, site, sites, website operator
            companyNoun: dating site, portal, forum, search engine, search giant, social network, social networks
            companyNoun: social media company, social media giant, social media platform, social media group
            companyNoun: social network giant, networking site, messaging service, messaging app, chat app, video app
            companyNoun: streaming service, music service, music streaming service, streaming platform
            companyNoun: ride-hailing company, ride-hailing firm, ride-hailing group, taxi company, taxi firm
            companyNoun: delivery company, delivery service, food delivery company, courier, courier company, tech giant
            companyNoun: technology giant, tech company, tech firm, tech companies, tech firms, tech group
            companyNoun: technology company, technology firm, technology group, internet giant, internet company, us giant
            companyNoun: us company, us firm, e-commerce giant, e-commerce company, ecommerce giant, online giant
            companyNoun: chip maker, giant, giants, conglomerate, multinational, multinationals, parent company
            companyNoun: subsidiary, subsidiaries, unit, units, affiliate, affiliates, arm, division, start-up, startup
            companyNoun: start-ups, startups, software company, software maker, software house, hosting provider
            companyNoun: cloud provider, ai company, ai firm, ai start-up, ai startup, chatbot, facial recognition company
            companyNoun: facial recognition firm, maker, manufacturer, manufacturers, carmaker, car maker
            companyNoun: car manufacturer, car rental company, car dealer, dealer, dealership, landlord, landlords
            companyNoun: property company, property manager, housing company, housing association, housing group
            companyNoun: real estate company, real estate agent, real estate agency, estate agent, estate agents
            companyNoun: letting agent, homeowners' association, utility, utilities, energy company, energy supplier
            companyNoun: energy firm, energy provider, energy group, electricity supplier, gas supplier, water company
            companyNoun: oil company, marketing company, marketing firm, marketing agency, telemarketing company
            companyNoun: telemarketing firm, advertising company, ad tech company, adtech company, adtech firm
            companyNoun: advertising agency, call centre, call center, claims company, claims management company
            companyNoun: recruitment agency, recruitment firm, employment agency, staffing agency, recruiter
            companyNoun: debt collector, debt collection company, debt collection agency, collection agency, consultancy
            companyNoun: law firm, accountancy firm, accountant, publisher, publishers, newspaper, magazine, media company
            companyNoun: media group, broadcaster, bookmaker, betting company, gambling company, casino, casinos
            companyNoun: gaming company, game developer, games company, restaurant, restaurants, cafe, pub, bakery, cinema
            companyNoun: travel agency, travel company, tour operator, booking site, cruise line, railway company
            companyNoun: rail operator, train operator, bus company, transport company, transport operator
            companyNoun: transport authority, logistics company, postal service, postal operator, post office, employer
            companyNoun: employers, seller, trader, traders, organiser, importer, wholesaler, factory, municipality
            companyNoun: municipalities, council, councils, city council, county council, city, town, borough
            companyNoun: local authority, local authorities, public body, public bodies, public authority
            companyNoun: government department, ministry, ministries, minister, home office, police, police force
            companyNoun: police forces, police service, army, prison, tax administration, tax agency
            companyNoun: social security agency, statistics office, census office, health service, health authority
            companyNoun: public health agency, government agency, government, school, schools, secondary school
            companyNoun: primary school, college, colleges, university, universities, academy, kindergarten, nursery
            companyNoun: library, museum, church, parish, charity, charities, political party, candidate, politician
            companyNoun: mayor, councillor, football club, sports club, club, league, federation, union, trade union
            companyNoun: organisation, organisations, organization, organizations, institution, institute, entity
            companyNoun: entities, undertaking, undertakings, respondent, defendant, appellant, sole trader, individual
            companyNoun: private individual, natural person, homeowner, property owner, person, man, woman, policeman
            companyNoun: police officer, officer, director, directors, owner, owners, blogger, youtuber, influencer
            companyNoun: former employee, couple, franchise, franchisee, genetic testing company, dna testing company
            companyNoun: password manager, home rental company, security company, security firm, pension fund
            companyNoun: pension provider, outsourcing company, outsourcer, outsourcing firm, it provider, it company
            companyNoun: it supplier, software provider, software supplier, payroll company, loyalty scheme, holding
            companyNoun: holding company, foundation, association, healthcare company, pharmaceutical company, drugmaker
            companyNoun: cosmetics chain, beauty chain, fashion chain, clothing chain, fashion group, furniture chain
            companyNoun: furniture retailer, electronics retailer, electronics chain, toy retailer, builder
            companyNoun: construction company, agency network, optician, veterinary clinic, parking company, debt agency
            companyNoun: football association, ticketing company, ticket seller, data company, data analytics firm
            companyNoun: analytics company, tracing agency, nutrition company, betting site, crypto exchange
            companyNoun: crypto company, voluntary organisation, housing provider, letting agency, ride-hailing app
            companyNoun: scooter company, car-sharing company, messaging platform, microblogging site, adult site
            companyNoun: genealogy site, job site, review site
            companyNoun: merchant, merchants, political parties, mayors, city councilor, city councillor, councilor
            companyNoun: telecommunications company, telecommunications provider, telecommunications service provider
            companyNoun: national airline, commercial representative
            companyNoun: telehealth provider, telehealth company, telemedicine provider, mental health app
            companyNoun: fertility app, period tracker, period-tracking app, health app, fitness app, weather app
            companyNoun: navigation app, parking app, payment app, budgeting app, banking app, learning app, reading app
            companyNoun: ed-tech company, edtech company, ed-tech giant, edtech giant, education provider
            companyNoun: language school, driving school, private school, boarding school, sixth-form college
            companyNoun: training provider, exam board, awarding body, tutoring company, childcare provider, creche
            companyNoun: crèche, playgroup, day nursery, preschool, foster agency, adoption agency, social enterprise
            companyNoun: housing trust, housing charity, homeless charity, health charity, animal charity, hospice
            companyNoun: hospital group, hospital trust, hospital chain, clinic chain, clinic group, polyclinic
            companyNoun: dental clinic, dental chain, fertility clinic, cosmetic clinic, cosmetic surgery clinic
            companyNoun: beauty salon, hair salon, salon, barber, spa, nail bar, gym operator, leisure centre
            companyNoun: leisure operator, swimming pool, golf club, tennis club, rugby club, sports federation
            companyNoun: sports association, racecourse, stadium, theme park, zoo, theatre, concert hall, promoter
            companyNoun: concert promoter, event organiser, events company, ticketing platform, ticket platform
            companyNoun: festival, festival organiser, film studio, production company, radio station, tv station
            companyNoun: television station, news site, news website, local paper, tabloid, weekly, printer
            companyNoun: printing company, print works, design agency, pr agency, communications agency
            companyNoun: market research company, polling company, pollster, lead generator, lead generation company
            companyNoun: list broker, people-search site, people search engine, background-check company
            companyNoun: credit scoring company, credit rating agency, credit information bureau, debt purchaser
            companyNoun: bailiff, bailiffs, payday lender, microlender, loan company, loan broker, mortgage lender
            companyNoun: mortgage broker, building society, neobank, challenger bank, online bank, savings institution
            companyNoun: investment firm, investment company, brokerage, trading platform, trading app, crypto platform
            companyNoun: crypto firm, payments company, payments firm, payment institution, payment processor
            companyNoun: money transfer company, insurance group, health insurer, car insurer, life insurer, mutual
            companyNoun: friendly society, pawnbroker, auction house, auctioneer, jeweller, florist, butcher, baker
            companyNoun: greengrocer, grocer, grocery chain, discount chain, discounter, drugstore chain, pharmacy group
            companyNoun: pharmacy operator, cash-and-carry, garden centre, diy chain, home improvement chain
            companyNoun: electrical retailer, shoe retailer, sportswear retailer, online marketplace operator
            companyNoun: second-hand platform, reseller, software reseller, distributor, vendor, operator of a
            companyNoun: machine builder, machinery maker, engineering firm, engineering company, builder's merchant
            companyNoun: roofing company, double glazing firm, insulation company, solar company, solar panel company
            companyNoun: boiler company, home improvement company, home energy company, heating company, water utility
            companyNoun: gas company, power company, grid operator, energy broker, fuel company, petrol station, haulier
            companyNoun: haulage company, haulage firm, freight company, removal company, removals firm, shipping line
            companyNoun: shipping company, ferry operator, ferry company, coach operator, bus operator, rail company
            companyNoun: tram operator, metro operator, airport operator, ground handler, budget airline
            companyNoun: low-cost airline, low-cost carrier, flag carrier, car park operator, parking operator
            companyNoun: parking firm, car hire company, car hire firm, car rental firm, car-sharing firm
            companyNoun: car-sharing platform, scooter operator, scooter rental company, e-scooter company
            companyNoun: bike-sharing company, taxi operator, taxi app, minicab firm, ride-hailing platform
            companyNoun: ride-sharing company, courier firm, parcel firm, parcel company, delivery app
            companyNoun: delivery platform, food delivery app, food delivery platform, gig economy platform
            companyNoun: home-sharing platform, home sharing company, holiday rental company, short-let company, hostel
            companyNoun: guesthouse, bed and breakfast, resort, casino operator, gambling operator, gaming operator
            companyNoun: lottery operator, games studio, game studio, game maker, esports company, toy maker, toymaker
            companyNoun: smart toy maker, smart-home company, smart meter company, device maker, phone maker
            companyNoun: handset maker, chipmaker, camera maker, drone operator, doorbell maker, cybersecurity company
            companyNoun: cybersecurity firm, antivirus maker, antivirus company, vpn provider, web host, hosting company
            companyNoun: domain registrar, registrar, registry, cloud company, cloud firm, data centre operator
            companyNoun: it contractor, managed service provider, systems integrator, software vendor, software firm
            companyNoun: software developer, payroll provider, hr software company, hr provider, recruitment platform
            companyNoun: job board, job portal, dating platform, dating service, adult website, porn site
            companyNoun: pornography site, genealogy website, family history website, dna company, genetics company
            companyNoun: biotech, biotech company, research institute, research centre, research organisation
            companyNoun: think-tank, survey company, chatbot maker, chatbot company, ai developer, ai lab, ai provider
            companyNoun: image-search company, face search engine, facial recognition provider, biometrics company
            companyNoun: biometric company, surveillance company, spyware maker, tracking company, analytics provider
            companyNoun: advertising platform, advertising network, ad network, ad exchange, data management company
            companyNoun: data supplier, marketing platform, email marketing company, sms marketing company
            companyNoun: text marketing company, call-centre operator, cold-calling company, cold-calling firm
            companyNoun: nuisance caller, claims handler, claims firm, accident claims firm, energy switching site
            companyNoun: comparison site, price comparison site, price comparison website, loyalty programme operator
            companyNoun: loyalty card operator, bonus club, sole practitioner, practice, surgery, gp surgery
            companyNoun: medical practice, group practice, veterinary practice, vet, physiotherapist, psychologist
            companyNoun: therapist, midwife, chiropractor, surgeon, cosmetic surgeon, solicitor's firm, solicitors' firm
            companyNoun: solicitors, barrister, barristers' chambers, notary, translator, translation agency
            companyNoun: interpreter, detective agency, private detective, private investigator, investigator
            companyNoun: debt advice company, funeral director, undertaker, cemetery, diocese, archdiocese, monastery
            companyNoun: religious order, religious community, mosque, synagogue, housing cooperative, cooperative
            companyNoun: co-operative, co-op, residents' company, management company, owners' management company
            companyNoun: owners' association, condominium, facility manager, facilities company, cleaning company
            companyNoun: catering company, caterer, canteen operator, food producer, food company, dairy, brewery
            companyNoun: distillery, winery, farm, farmer, farming group, fishery, abattoir, sawmill, steelmaker
            companyNoun: steel mill, mine, mining company, defence contractor, arms maker, town council
            companyNoun: district council, parish council, borough council, unitary authority, combined authority
            companyNoun: regional council, regional government, provincial government, devolved government
            companyNoun: executive agency, arm's-length body, quango, regulator's own, ombudsman's office
            companyNoun: electoral commission, electoral office, parliament, senate, tax office, tax authority
            companyNoun: revenue office, customs authority, customs service, immigration service, immigration office
            companyNoun: border agency, passport office, vehicle licensing agency, driving licence authority
            companyNoun: land registry, company registry, statistics institute, statistics agency, pension office
            companyNoun: pensions agency, social insurance institution, social insurance office, benefits agency
            companyNoun: unemployment agency, employment service, labour office, job centre, welfare office
            companyNoun: social services, child protection agency, youth welfare office, fire service, fire brigade
            companyNoun: ambulance service, ambulance trust, coastguard, police department, police directorate
            companyNoun: police authority, chief constable, constabulary, sheriff, prosecutor's office
            companyNoun: prosecution service, court service, courts service, prison service, probation service, military
            companyNoun: navy, air force, embassy, consulate, education board, education authority
            companyNoun: education and training board, school board, school district, school operator, academy trust
            companyNoun: multi-academy trust, boys' school, girls' school, students' union, student union
            companyNoun: alumni association, professional body, medical council, bar association, law society
            companyNoun: chamber of commerce, trade body, trade association, employers' association
            companyNoun: farmers' association, cultural organisation, opera house, orchestra, gallery, archive, archives
            companyNoun: heritage body, deputy mayor, lord mayor, alderman, local councillor, member of parliament
            companyNoun: lawmaker, senator, party leader, election candidate, candidate in, campaign manager, landlady
            companyNoun: flat owner, car owner, motorist, vlogger, streamer, photographer, teacher, headteacher
            companyNoun: head teacher, headmaster, nurse, doctor's surgery, former director, former manager
            companyNoun: managing director, company director, manager, managers, civil servant, public official
            companyNoun: official, bank employee, police constable, police sergeant, detective, prison officer
            companyNoun: former police officer
            role: controller, controllers, data controller, the respondent
            # Where somebody is.
            at: in, at, from, near, based in
            # Bodies whose name is the noun with what stands beside it.
            officeNoun: municipality, city, town, county, region, borough, university, hospital, school, airport, constabulary
            officeNoun: council, borough council, city council, county council, district council, town council
            officeNoun: parish council, police, police service, police force, fire service, fire and rescue service
            officeNoun: health board, nhs trust, nhs foundation trust, college, secondary school, primary school
            officeNoun: grammar school, high school, academy, institute of technology, technological university
            officeNoun: education and training board, local authority, regional council, prefecture, port authority
            officeNoun: library, museum
            officeNoun fields: ministry, department, minister
            personNoun: customer*, user*, employee*, citizen*, resident*, patient*, man, woman, men, women, subscriber*
            personNoun: person, people, persons, individual, individuals, data subject*, consumer*, member*, worker*
            personNoun: staff, passenger*, guest*, visitor*, child, children, minor, minors, teenager*, teen, teens
            personNoun: student*, pupil*, parents, driver*, tenant*, applicant*, job applicant*, candidate*, complainant*
            personNoun: claimant*, client, clients, account holder*, cardholder*, viewer*, listener*, player*, traveller*
            personNoun: traveler*, neighbour*, neighbor*, lawyer*, solicitor*, activist*, campaigner*, privacy activist*
            personNoun: journalist*, former employee*, ex-employee*, shopper*, internet user*, contact*, policyholder*
            personNoun: borrower*, donor*, voter*, household*, homeowner*, spokesman, spokeswoman, spokesperson
            personNoun: spokespeople, adult*, couple, colleague*, officer*, prisoner*, victim*, relative*, somebody
            personNoun: someone, anyone, anybody, everybody, everyone, nobody, recipient*, businesswoman, businessman
            personNoun: shareholder*, whistleblower*
            ngoNoun: association, associations, foundation, foundations, organisation, organisations, organization
            ngoNoun: organizations, ngo, ngos, non-profit, nonprofit, non-profit organisation, privacy group
            ngoNoun: privacy groups, rights group, rights groups, digital rights group, digital rights organisation
            ngoNoun: digital rights organization, digital rights association, civil rights group, civil liberties group
            ngoNoun: civil rights organisation, rights organisation, rights organization, campaign group, campaign groups
            ngoNoun: campaigners, campaigning group, advocacy group, advocacy groups, advocacy organisation
            ngoNoun: privacy organisation, privacy organization, privacy advocacy group, privacy campaigners
            ngoNoun: privacy campaign group, privacy advocates, privacy rights group, privacy association
            ngoNoun: data protection association, consumer group, consumer groups, consumer organisation
            ngoNoun: consumer organisations, consumer organization, consumer organizations, consumer association
            ngoNoun: consumer body, consumer rights group, consumer watchdog, pressure group, lobby group, charity
            ngoNoun: charities, activists, trade union, union, works council, think tank, civil society, privacy ngo
            pressNoun: reuters, bloomberg, politico, wsj, wall street journal, the wall street journal, financial times
            pressNoun: bbc, the guardian, the times, daily telegraph, the telegraph, new york times, washington post
            pressNoun: irish times, the irish times, irish independent, der spiegel, handelsblatt, le monde, le figaro
            pressNoun: les echos, techcrunch, the verge, ars technica, zdnet, the register, euractiv, euronews, cnn, cnbc
            pressNoun: afp, ap news, associated press, agence france-presse, ansa, ritzau, ntb, pa media, sky news, itv
            pressNoun: business post, sunday business post, business insider, mlex, iapp, de telegraaf, de volkskrant
            pressNoun: het financieele dagblad, le soir, de standaard, de tijd, l'echo, el pais, el mundo, el confidencial
            pressNoun: corriere della sera, la repubblica, il sole, frankfurter allgemeine, suddeutsche, the economist
            pressNoun: gizmodo, bleepingcomputer, computer weekly, news agency, newspaper, newspapers, media reports
            pressNoun: press agency, news site, newswire, daily mail, evening standard, luxembourg times, swissinfo
            pressNoun: journalists, journalist, reporters, ^wired, ^forbes, ^fortune, ^ft, ^nos, ^nrc, ^rte, ^axios, ^faz
            pressNoun: ^spiegel, ^independent, ^guardian, ^tt, ^pap, ^ap
            prosecutor: prosecutor*, public prosecutor*, prosecution service, crown prosecution, advocate general
            police: police, constabulary, prosecution service, prosecutor's office, prison service, law enforcement
            prosecutor: advocate-general, rapporteur*, attorney general, attorney-general, director of public prosecutions
            prosecutor: district attorney
            legalForm: ltd, inc, plc, llc, llp, gmbh, s . a, s . a . s, sarl, s . a . r . l, s . à r . l, s à r . l
            legalForm: s . r . l, srl, s . p . a, s . l, s . l . u, s . a . u, b . v, bv, n . v, nv, bvba, b . v . b . a
            legalForm: cvba, vzw, asbl, v . o . f, vof, oy, oyj, a / s, aps, ehf, sp . z o . o, sp . zo . o, sp . k, kft
            legalForm: k . f . t, zrt, nyrt, s . r . o, a . s, d . o . o, d . d, d . n . o, unlimited company
            legalForm: designated activity company, corp, & co, co . kg, kgaa, kg a . a, ohg, gbr, e . v, mbh
            legalForm: ges . m . b . h, gesmbh, s . n . c, s . c . a, eood, uab, pty ltd, pte ltd, public limited company
            legalForm: limited liability company, limited company, s . a . d, ltda, s . c, scarl, ^limited, ^incorporated
            legalForm: ^lp, ^ag, ^se, ^sa, ^sas, ^sasu, ^spa, ^sl, ^slu, ^sau, ^ab, ^as, ^asa, ^uc, ^bt, ^ad, ^dd, ^ou
            legalForm: ^ev, ^ike, ^epe, ^ae, ^sca, ^scs, ^co, ^holdings, ^sia, ^hf, ^corporation, ^doo, ^spol, ^kg, ^ug
            legalForm: ^coop, ^gie, ^ood, ^cv, ^scrl, ^snc, ^lda, ^pte, ^pvt, ^ead, ^pty, ^dac, ^clg, ^company
            against: against, on, to, upon, at, for, directed at, addressed to, aimed at, imposed on, targeting
            by: by, from
            of: of, from
            forWhom: for, because of, over, due to, in respect of, in relation to, on account of, owing to
            forWhom: in connection with, on grounds of, on the grounds of, because

            # What else a text claims.
            record: highest fine, highest ever, largest ever, biggest ever, record fine, record penalty, record-breaking
            record: record sum, record amount, largest fine, biggest fine, heaviest fine, heaviest penalty
            record: largest penalty, biggest penalty, highest penalty, largest gdpr fine, biggest gdpr fine
            record: highest gdpr fine, largest administrative fine, heaviest, heaviest administrative fine
            record: highest administrative fine, largest so far, highest so far, biggest so far, largest to date
            record: highest to date, biggest to date
            record: record, largest, biggest, highest
            record: toughest, steepest, stiffest
            record loosely: so far, to date, until now, ever, ever imposed, ever issued, ever handed, all-time
            record loosely: unprecedented, second-largest, second-highest, second-biggest, second largest
            record loosely: second highest, second biggest, third-largest, third-highest
            earlier: earlier, previously, last year fined, once before, once, in the past, had been fined, had already
            earlier: had previously, has previously, was previously, was previously fined, already been fined, back in
            earlier: previous, previous fine, previous fines, prior, earlier fine, earlier fines, in an earlier case
            earlier: in a separate case, in a previous case, until now, until then, the year before, comes after
            > It comes after the €2 million that Portugal imposed on Halvorsen Insurance in 2019.
            earlier: came after, in a similar case, similarly, other recent, separately, compared with, compared to
            earlier: by comparison, by contrast, in contrast, also fined, also imposed, the record was held by
            earlier: previous record, the previous record, eclipses, eclipsing, dwarfs, dwarfing, dwarfed, surpass*
            earlier: exceeds, exceeding, in addition to the, on top of the, the second time
            earlier: last autumn, last spring, last winter, last summer, we have been here before, not the first time
            earlier: is no stranger, the same month, previously been
            silent: has not published, not published, not yet published, did not publish, has said nothing, said nothing
            silent: says nothing, declined to comment, declines to comment, declining to comment, refused to comment
            silent: would not comment, did not respond, did not immediately respond, has not responded, not respond
            silent: not commented, has not commented, no comment, not confirmed, could not be reached, has not confirmed
            silent: kept silent, keeps silent, remains silent, not made public, has not been made public
            silent: has not been published, professional secrecy, not disclosed, unpublished, nothing on its website
            silent: no announcement, not announced, nothing about, bound by secrecy, does not comment
            silent: did not respond to questions, did not respond to a request, no comment was available
            silent: could not be reached for comment, did not wish to comment
            silent: published nothing, has published nothing, nothing was published, has published no, would not discuss
            silent: did not answer questions, has not answered questions
            undescribed: does not say which, did not say which, not say which, did not specify, does not specify
            undescribed: not specify, without specifying, without saying which, not specified, unspecified, not described
            undescribed: not further described, not detailed, without giving details, without elaborating, gave no details
            undescribed: no details, not elaborate, unnamed practices, not spelled out, not spelt out, did not detail
            undescribed: does not detail, not disclose, does not disclose, unclear which, not clear which
            undescribed: certain practices, does not name, did not name, details were not
            seat: headquarters, headquartered, main establishment, main european establishment, hq, european base
            seat: based in, registered office, registered in, registered seat, head office, seat in, has its seat
            seat: established in, domiciled in, european headquarters, eu headquarters, european seat, located in
            seat: incorporated in, regional headquarters, home base, european hub
            filing: quarterly report, quarterly results, sec filing, filing, filings, annual report, annual accounts
            filing: regulatory filing, securities filing, company filing, corporate filing
            filing: securities and exchange commission, the sec, earnings report, earnings release, half-year report
            filing: half-yearly report, interim report, financial statements, financial report
            filing: stock exchange announcement, prospectus, disclosed in, disclosed, ad hoc notice
            says: says, said, say, saying, told, tells, according to, stated, states, stating, statement, wrote, writes
            says: written, explained, explains, added, adds, argued, argues, argue, claimed, claims, claim, announced
            says: announces, spokesperson, spokesman, spokeswoman, noted, notes, revealed, reveals, confirmed, confirms
            says: disclosed, discloses, called, calls, described, describes, insisted, insists, maintains, maintained
            says: believes, believed, commented, comments, in a statement, quoted, quote, points out, pointed out
            says: stressed, stresses, tweeted, warned, warns, admitted, admits, acknowledged, concluded, concludes
            says: in the view of, in its view, citing, cited, emphasised, emphasized, emphasises, emphasizes, reacted
            says: reacts, responded, responds, considers, contends, contended, submits, submitted, complained, denied
            says: denies, writing

            # Phrases that hide a cue.
            none: in order to, in order that, in order for, fine print, fine-tune, fine-tuned, fine-tuning, fine art
            none: fine arts, fine line, fine-grained, fine dining, just fine, a fine balance, fine wine, on the other hand
            none: at hand, hand in hand, second hand, second-hand, first hand, first-hand, on the one hand, hits out
            none: hit out, hit back, hits back, hit list, court of public opinion, as of, in the first place, at first
            none: in general, at the same time, for the first time, first of all, for the time being, last but not least
            none: ban ki-moon, in short, in the course of, set of, a set of, set out, sets out, set up by, issue of
            none: the issue, an issue, at issue, key issue, key issues, these issues, issues such as, privacy issues
            none: other issues, legal issues, security issues, issues with, subject line, subject matter, in the matter of
            none: set in motion, in terms of, terms and conditions, terms of use, terms of service
            none: data protection officer, data protection officers, data protection impact assessment, in this respect
            none: data protection impact assessments, chief executive officer, chief privacy officer, privacy policy
            none: cookie policy, cookie notice, cookie wall*, general court clerk, with respect to, in case of
            none: in any case, press release, press office, newsletter, sign up, log in, contact us, subscribe, read more
            none: read also, all rights reserved, member state, member states, united states, point of view
            none: points of view, in point of fact, at this point, at some point, starting point, point of sale
            none: letter of the law, to the letter, in the wake of the, no longer than, rule of law, as a rule
            none: ground rule, trade secret, record keeping, records of processing, record of processing, medical record
            none: medical records, track record, on the record, off the record, health records, data records
            none: patient records, criminal record, criminal records, call records, public record, customer records
            none: personnel records, appeal to customers, sex appeal, mass appeal, appealing to customers
            none: price comparison, sanctions list, economic sanctions, trade sanctions, russia sanctions, ordered online
            none: place an order, placed an order, orders placed, order number, online orders, orders online
            none: pecking order, out of order, death penalty, penalty kick, penalty area, penalty shoot-out
            none: penalty shootout, stop by, nonstop, non-stop, bus stop, may day, as may be, be it, that is to say
            none: so to say, needless to say, so-called, taking place, took place, takes place, take place, taken place
            none: took effect, takes effect, take effect, took into account, take into account, takes into account
            none: taken into account, taking into account, took account of, take account of, took over, takes over
            none: took part, take part, takes part, gets access, get access, got access, got in touch, get in touch
            none: get rid of, gets rid of, face recognition, face to face, in the face of, face scans, face images
            none: made clear, makes clear, make clear, made it clear, hundred percent, per cent, notice board
            none: short notice, until further notice, without notice, report card, market research, up to now, up to date
            none: up-to-date, up to speed, up to standard, deal with, deals with, dealt with, dealing with, third party
            none: third parties, withdraw consent, withdraw their consent, withdraw its consent, withdraw his consent
            none: withdrew consent, withdrew their consent, withdrawal of consent, right to withdraw, open to, thanks to
            none: due process, given that, at stake, at work, rule out, price list, according to which
            none: court house
            none: fine jewellery, fine jewelry, fine chocolates, fine food, fine weather, was fine, is fine, it is fine
            none: are fine, perfectly fine, all fine, in order, working order, in good order, law and order
            none: in that order, in alphabetical order, order book, order books, order form, order forms, order history
            none: order confirmation*, food order, food orders, customer orders, order of magnitude, mail order
            none: mail-order, stop and search, stop-and-search, ban the box, travel ban, driving ban, smoking ban
            none: football ban, stadium ban, stadium bans, banned from driving, disqualified from driving, touchline ban
            none: is prohibited under, are prohibited under, prohibited by law, is forbidden by, is banned under
            none: was prohibited by, generally prohibited, prohibited under article, cookie warning, warning sign
            none: warning signs, early warning, warning label, travel warning, weather warning, profit warning
            none: warning light, hit song, hit record, record label, police record, record number, death sentence
            none: data processing agreement, order fulfilment, must-have, must-see, must read, notice period
            none: privacy notice, privacy notices, cookie notices, legal notice, parking fine, parking fines
            none: speeding fine, speeding fines, library fine, library fines, traffic fine, traffic fines, late fee
            none: court order database, restraining order, restraining orders, barring order, statutory instrument
            none: practice direction
            # What is no jurisdiction, what nobody has done, what the law is called
            region: Europe, European*, European Economic Area, European Union, EU, EEA, Africa*, Asia*, China, Chinese, Beijing, Hong Kong, Singapore, India*, Russia*, Moscow
            region: Ukraine, Ukrainian*, Turkey, Turkish, Israel*, Japan*, Korea*, Brazil*, Canad*, Mexic*, Australia*, New Zealand
            region: Texas, Delaware, Nevada, Virginia, Florida, New York, Silicon Valley, Seattle, Cupertino, Mountain View, Menlo Park
            region: Atlantic, Mediterranean, Middle East, Latin America, Western, Eastern, Northern, Southern, Brussels
            region: ^Antwerp, ^Ghent, ^Bruges, ^Liège, ^Louvain, The Hague, ^Cologne, ^Munich, ^Nuremberg, ^Hanover
            region: ^Frankfurt, ^Düsseldorf, ^Geneva, ^Zurich, ^Basel, ^Bern, ^Turin, ^Milan, ^Naples, ^Venice
            region: ^Florence, ^Genoa, ^Bologna, ^Padua, ^Seville, ^Saragossa, ^Barcelona, ^Valencia, ^Gothenburg
            region: ^Krakow, ^Wroclaw, ^Gdansk, ^Poznan, ^Lodz, ^Galway, ^Limerick, ^Waterford, ^Kilkenny, ^Sligo, ^Mayo
            region: ^Kerry, ^Donegal, ^Wexford, ^Wicklow, ^Kildare, ^Meath, ^Louth, ^Clare, ^Tipperary, ^Roscommon
            region: ^Leitrim, ^Cavan, ^Monaghan, ^Westmeath, ^Offaly, ^Laois, ^Carlow, ^Longford, ^Connacht, ^Munster
            region: ^Leinster, ^Ulster, ^Kent, ^Surrey, ^Sussex, ^Essex, ^Hampshire, ^Dorset, ^Devon, ^Cornwall
            region: ^Somerset, ^Wiltshire, ^Gloucestershire, ^Oxfordshire, ^Berkshire, ^Hertfordshire, ^Bedfordshire
            region: ^Cambridgeshire, ^Norfolk, ^Suffolk, ^Lincolnshire, ^Nottinghamshire, ^Derbyshire, ^Leicestershire
            region: ^Staffordshire, ^Shropshire, ^Cheshire, ^Lancashire, ^Yorkshire, ^Cumbria, ^Northumberland, ^Durham
            region: ^Merseyside, ^Wessex, ^Midlands, ^Lombardy, ^Tuscany, ^Sicily, ^Piedmont, ^Veneto, ^Lazio
            region: Emilia-Romagna, ^Brittany, ^Normandy, ^Alsace, ^Burgundy, ^Savoy, ^Catalan*, ^Flanders, ^Wallonia
            region: ^Zeeland, ^Friesland, ^Limburg, ^Brabant, ^Westphalia, ^Swabia, ^Franconia, ^Transylvania, ^Silesia
            region: ^Moravia, ^Bohemia, ^Sliema, ^Gozo, ^Mosta, ^Birkirkara, ^Ljubljana, ^Edinburgh, ^Glasgow, ^Aberdeen
            region: ^Dundee, ^Cardiff, ^Parisian, ^Milanese, ^Roman, ^Venetian, ^Neapolitan, Madrid-based, ^Londoners
            region: ^Rotterdam, ^Utrecht, ^Eindhoven, ^Groningen, ^Tilburg, ^Breda, ^Nijmegen, ^Arnhem, ^Enschede
            region: ^Haarlem, ^Zwolle, ^Maastricht, ^Leiden, ^Delft, ^Apeldoorn, ^Almere, ^Amersfoort, ^Leeuwarden
            region: ^Zaandam, ^Roermond, ^Venlo, ^Middelburg, ^Vlissingen, ^Hilversum, ^Helmond, ^Dordrecht, ^Gouda
            region: ^Zeist, ^Antwerpen, ^Gent, ^Brugge, ^Leuven, ^Mechelen, ^Hasselt, ^Kortrijk, ^Aalst, ^Oostende
            region: ^Genk, ^Roeselare, ^Vilvoorde, ^Zaventem, ^Charleroi, ^Namur, ^Verviers, ^Tournai, ^Aarhus, ^Odense
            region: ^Aalborg, ^Esbjerg, ^Trondheim, ^Stavanger, ^Tromsø, ^Drammen, ^Malmö, ^Uppsala, ^Linköping, ^Örebro
            region: ^Västerås, ^Umeå, ^Tampere, ^Turku, ^Oulu, ^Espoo, ^Vantaa, ^Tartu, ^Pärnu, ^Kaunas, ^Klaipėda
            region: ^Daugavpils, ^Poznań, ^Wrocław, ^Gdańsk, ^Łódź, ^Szczecin, ^Lublin, ^Katowice, ^Brno, ^Ostrava
            region: ^Olomouc, ^Košice, ^Žilina, ^Debrecen, ^Szeged, ^Pécs, ^Győr, ^Miskolc, ^Timișoara, ^Iași
            region: ^Constanța, ^Brașov, ^Plovdiv, ^Varna, ^Burgas, ^Rijeka, ^Osijek, ^Zadar, ^Maribor, ^Celje, ^Bari
            region: ^Bergamo, ^Brescia, ^Verona, ^Padova, ^Palermo, ^Catania, ^Trieste, ^Parma, ^Modena, ^Perugia
            region: ^Ancona, ^Pescara, ^Cagliari, ^Salerno, ^Taranto, ^Sevilla, ^Zaragoza, ^Málaga, ^Bilbao, ^Murcia
            region: ^Alicante, ^Valladolid, ^Vigo, ^Gijón, ^Pamplona, ^Porto, ^Coimbra, ^Braga, ^Setúbal, ^Patras
            region: ^Larissa, ^Graz, ^Linz, ^Salzburg, ^Innsbruck, ^Klagenfurt, ^Bregenz, ^Lausanne, ^Winterthur
            region: ^Neuchâtel, ^Fribourg, ^Lugano, ^Manchester, ^Liverpool, ^Birmingham, ^Leeds, ^Sheffield, ^Bristol
            region: ^Newcastle, ^Nottingham, ^Leicester, ^Southampton, ^Brighton, ^Preston, ^Bolton, ^Bradford, ^Hull
            region: ^Norwich, ^Swansea, ^Belfast, ^Derry, ^Lyon, ^Toulouse, ^Lille, ^Bordeaux, ^Nantes, ^Strasbourg
            region: ^Rennes, ^Montpellier, ^Grenoble, ^Rouen, ^Dijon, ^Reims, ^Nancy, ^Metz, ^Angers, ^Limoges
            region: Clermont-Ferrand, ^Villeurbanne, ^Annecy, Le Havre, ^Toulon, ^Perpignan, ^Besançon, ^Orléans, ^Caen
            region: ^Poitiers, ^Amiens, ^Bremerhaven, ^Kiel, ^Lübeck, ^Rostock, ^Dresden, ^Leipzig, ^Chemnitz
            region: ^Magdeburg, ^Erfurt, ^Jena, ^Weimar, ^Kassel, ^Göttingen, ^Braunschweig, ^Wolfsburg, ^Osnabrück
            region: ^Oldenburg, ^Bielefeld, ^Münster, ^Dortmund, ^Duisburg, ^Bochum, ^Wuppertal, ^Aachen, ^Krefeld
            region: ^Mainz, ^Koblenz, ^Trier, ^Wiesbaden, ^Darmstadt, ^Mannheim, ^Heidelberg, ^Karlsruhe, ^Freiburg
            region: ^Stuttgart, ^Augsburg, ^Regensburg, ^Würzburg, ^Nürnberg, ^Passau, ^Ingolstadt, ^Potsdam, ^Cottbus
            region: ^Saarbrücken
            inaction: nothing seemed to happen, nothing has happened, nothing happened, no progress, failure to act, has not acted, had not acted
            inaction: silent for, dragging its feet, drags its feet, slow pace, inaction
            directive: directive*
            intend: to appeal, to challenge the decision, to file an appeal, to lodge an appeal
            > Bolder decided to appeal against the fine.
            total: between them
            total: since 2018, across europe, so far this year, worth of, running tally, on average, average
            turnover: earned, earns, earnings
            instance 0: internal review, objection, reconsideration
            instance 1: first instance, district court, circuit court, lower court, first-tier tribunal
            instance 1: regional court, administrative court of first instance, county court, lower tribunal
            instance 2: court of appeal, appeal court, appeals court, appellate court, second instance, upper tribunal
            instance 2: on further appeal
            instance 3: supreme court, court of cassation, highest court, council of state, constitutional court
            instance 3: supreme administrative court, final instance, top court
            judgment: judgment, judgments, judgement, judgements, verdict, verdicts, ruling, rulings, the ruling of
            judgment: court's ruling, tribunal's ruling, court's decision, tribunal's decision
            remedy: can be appealed, may be appealed, can be challenged, may be challenged, subject to appeal
            remedy: open to appeal, right of appeal, right to appeal, can appeal, may be brought, may be lodged
            remedy: can be lodged, may be filed, can be filed, appeal may be, appeal can be, parties may appeal
            remedy: party may appeal, appeal period, period for appeal, deadline for appeal, appeal window
            remedy: time limit for, has 28 days to appeal, days to appeal, weeks to appeal, months to appeal
            > The decision can be appealed within four weeks.
            restore: reinstated, reinstates, reinstate, restored, restores, restore the
            restore: original amount, originally imposed, original fine, original penalty
            annul: threw … out, throws … out, struck … down, strikes … down, set … aside, sets … aside, wiped … out
            annul: ruled … unlawful, declared … void, declared … invalid, found … unlawful
            > The tribunal struck the penalty down.
            annul: is history, was history, consigned to history, wiped away, binned, vacated, vacates, nullified
            annul: nullifies, ruled unlawful, found unlawful, was unlawful, no longer has to pay, does not have to pay
            annul: need not pay, will not have to pay, escapes the fine, escaped the fine, exonerated, cleared of
            annul: cleared by, acquitted
            dismiss: turned … down, turns … down, threw … challenge out
            dismiss: tossed out, kicked out, was unsuccessful, were unsuccessful, lost an appeal, lost his appeal
            dismiss: lost her appeal, lost their appeal, loses an appeal, loses its appeal, lost the case
            dismiss: loses its challenge, lost in court, fails in its, failed to persuade, not persuaded
            dismiss: sided with the commissioner, sides with the regulator, found against, refused the appeal
            dismiss: refused leave, refuses the appeal, rejected the appeal, rejects the appeal, rejected an appeal
            dismiss: rejects an appeal, appeal is dismissed, appeal was dismissed, appeals are dismissed
            dismiss: turned down the appeal
            refer: sent … back, sends … back, remitted … to, referred … to the court of justice
            refer: referred … to the cjeu, goes … back to
            refer: sent the case back, sends the case back, sent back to, sent it back, reconsider afresh, decide afresh
            refer: decide again, rehearing, retrial, reference to the court of justice
            reduce: cut … to, cuts … to, slashed … to, reduced … to, lowered … to, trimmed … to, brought … down to
            reduce: knocked … off, brings … down to
            increase: raised … to, increased … to, put … up to
            increase: raised the fine, raises the fine, put up
            restore: put … back to
            grant: ruled in … favour, found in … favour, ruled in … favor, handed … victory
            grant: sided with the company, sided with the firm, upheld its appeal, wins its appeal, wins an appeal
            grant: won his appeal, won her appeal, won in court, wins in court, succeeded in, succeeds in its
            grant: persuaded the court, persuaded the tribunal, found for the company
            appealVerb: took … to court, took … to the high court, takes … to court, took … to tribunal
            appealVerb: take … to court, brought … before the court, challenged … in court, challenging … in court
            appealVerb: challenge … in court, lodged … appeal, filed … appeal, brought … appeal
            ngoNoun: noyb
            personNoun: nurse, doctor, teacher, journalist, solicitor, lawyer, parent, mother, father, pensioner
            personNoun: tenant, resident, neighbour, councillor, researcher, student, whistleblower, detainee*
            personNoun: former detainee*, ex-employee*, jobseeker*, motorist*, subscriber*, homeowner*, shareholder*
            personNoun: job seeker*, cyclist*, commuter*, holidaymaker*, tourist*, hotel guest*, renter*, lodger*
            personNoun: leaseholder*, flat owner*, owner-occupier*, widow, widower, brother, sister, daughter, son
            personNoun: grandmother, grandfather, aunt, uncle, married couple, family, families, former customer*
            personNoun: former patient*, former student*, former pupil*, former tenant*, former member*, ex-customer*
            personNoun: ex-member*, schoolteacher*, lecturer*, professor*, nurse*, midwife, doctor*, consultant, surgeon
            personNoun: social worker*, care worker*, carer*, prison officer*, police officer*, civil servant*
            personNoun: union member*, freelancer*, contractor*, intern, interns, apprentice*, trainee*, volunteer*
            personNoun: veteran*, asylum seeker*, refugee*, migrant*, inmate*, ex-prisoner*, local resident*
            personNoun: local councillor*, opposition councillor, politician*, blogger*, writer, author, photographer
            personNoun: musician, developer, programmer, security researcher*, it specialist, data protection lawyer
            personNoun: barrister*, academic, academics, shop assistant, warehouse worker*, delivery rider*, courier*
            personNoun: taxi driver*, pilot, pilots, cabin crew, crew member*, player, players, athlete*, footballer*
            personNoun: supporter*, fan, fans, gambler*, card holder*, policy holder*, beneficiary, beneficiaries
            personNoun: taxpayer*, benefit claimant*, unsuccessful applicant*, rejected applicant*, private person
            personNoun: private citizen
            ngoNoun: residents' association, consumer body, consumer council, trade union, union, charity
            ngoNoun: campaign group, advocacy group, rights centre, rights group, watchdog group, works council
            ngoNoun: privacy campaigners
            ngoNoun: parents' association, parents' group, parent group, tenants' association, tenants' union
            ngoNoun: patients' association, patient group, patients' group, residents' group, community group
            ngoNoun: local group, justice charity, legal charity, children's charity, women's charity
            ngoNoun: migrants' rights group, human rights group, human rights organisation, human rights organization
            ngoNoun: human rights centre, digital rights centre, digital rights foundation, digital rights ngo
            ngoNoun: digital freedom group, civil liberties council, civil liberties union, council for civil liberties
            ngoNoun: consumer foundation, consumer federation, consumer rights organisation
            ngoNoun: consumer protection association, consumers' union, federation of consumers, journalists' union
            ngoNoun: teachers' union, nurses' union, workers' union, drivers' union, staff association, staff council
            ngoNoun: staff representatives, works committee, action group, protest group, citizens' group
            ngoNoun: citizens' initiative, citizens' advice, legal centre, law centre, rights watchdog
            ngoNoun: privacy foundation, privacy collective, privacy coalition, coalition, alliance, sister organisation
            ngoNoun: umbrella organisation, umbrella body, collective, campaigning organisation, open rights group
            ngoNoun: sister group, advocacy body, network of
            complain: complained, complains, had complained, turned to the, reported it to the
            complain: brought the matter to the, took her case to, took his case to, alerted the regulator
            complain: alerted the authority, tipped off
            complain: went to the regulator, went to the watchdog, reported the matter, reported the company
            complain: reported the incident to, wrote to the regulator, raised the alarm, raised concerns with
            complain: raised a concern, made a complaint, made complaints, been complained, raised a complaint
            complain: contacted the regulator, contacted the commission, contacted the authority
            complain: turned to the authority, turned to the regulator, approached the authority
            complain: approached the regulator, referred the matter, asked the regulator, asked the authority
            complain: alerted the ico, alerted the dpc, drew attention, tipped off the
            turnover: turned over, grossed
            turnover: annual income, budget of, annual budget, operating budget
            partial: in part, partly, partially, allowed in part, partial success, part of the appeal
            intend: does not rule out, not ruling out, not rule out, has not ruled out, we will, we shall
            intend: we are going to, will be appealing, will be challenging, preparing an appeal
            intend: preparing, drafting, working on, exploring, weighing, reviewing its options
            intend: considering its options, considering an appeal, considers, reserves the right, mulling, minded to
            intend: seek permission, seek leave, going to court, will fight, vowed to, vows to, pledged to, is set to
            intend: will seek permission, has already said that it will, said that it would, has said it will, has vowed
            intend: has promised to, has signalled, hinted, has indicated, indicated that it, indicated it, is to
            intend: is looking at, looking into, studying the decision, studying the ruling, examining its options
            intend: examining the, analysing the decision, weighing up, has instructed lawyers
            intend: has instructed its lawyers, instructed its lawyers, lawyers have been instructed, refuses to accept
            intend: does not accept, will not accept, rejects the findings, disagrees with the decision
            intend: reserve the right, keeps open, leaving open
            appealVerb: fight the fine in court, see them in court, see the regulator in court, fight it in court
            appealVerb: fight this in court, defend itself vigorously, vigorously defend, object to the decision
            appealVerb: objected to that decision, objected to the decision, objected to the fine, lodged an objection
            appealVerb: filed an objection, seek judicial review, sought judicial review, seek permission to appeal
            appealVerb: seek leave to appeal
            appealVerb: will seek permission to appeal, will be appealing, contests the, contested the, contesting the
            appealVerb: will contest, to contest, contest this, contest it, contest the, challenged the, challenging the
            appealVerb: will challenge, dispute the fine, disputes the fine, disputes the decision, disputed the fine
            appealVerb: disputed the decision, mounts a challenge, filed suit against the decision, sued the regulator
            appealVerb: sued the authority, suing the regulator, took the regulator to court
            appealVerb: take the regulator to court, taking the regulator to court, taking the matter to court
            appealVerb: is going to court, turn to the courts, turned to the courts, resort to the courts
            appealVerb: seeks to overturn, seek to have … overturned, seek to have … annulled, asked the court to annul
            appealVerb: asked the court to quash, asks the court to annul, ask the court to annul, ask a court to
            appealVerb: appeal is still pending, case is pending before, is pending before, remains pending
            appealVerb: proceedings are pending, has yet to rule on, yet to rule on, has not yet ruled on
            appealVerb: has yet to be heard, to be heard in, will be heard in, will be heard by, due to be heard
            appealVerb: awaiting judgment, is under appeal, currently under appeal
            uphold: left the fine, left the penalty, left the order, left … intact, left … unchanged, left … untouched
            uphold: left … in place, left … where it was, leaves … in place, leaves … unchanged, lets … stand
            uphold: let … stand, remains in force, stays in force
            uphold: left the fine exactly where it was, left … exactly where, left … standing, leaves … standing
            uphold: was left in place, were left in place, left in place, leaves in place, was left standing
            uphold: was left untouched, left undisturbed, stays in place, will stand, is to stand, survives, survived
            uphold: stands by, stood firmly, sided with the dpc, sided with the ico, sided with the authority
            uphold: agreed with the regulator, agreed with the commissioner, agrees with the regulator, rubber-stamped
            uphold: reaffirmed
            reduce: is substituted, substituted a penalty, substituted a fine, substitutes a penalty, in its place
            reduce: a penalty of … is substituted, substituting, pared back, pared down, halving, knocks down, too high
            reduce: was too high, is too high, excessive, disproportionate, a lower fine, a lower penalty
            reduce: a smaller fine, lesser, shaved off, shaves off, took off, reduced by, lowered by, downgraded
            remedy: apply to the circuit court, applies to the circuit court, application to the circuit court
            remedy: have to be confirmed, must be confirmed, has to be confirmed, be confirmed by the
            remedy: to confirm the fine, to confirm the decision, may seek permission, either party may
            remedy: right to challenge
            propose: recommends that, recommended that, recommends a fine, recommended a fine, has proposed, proposes
            propose: proposing, proposed fine, plans to fine, intends to fine, intends to impose, intention to fine
            propose: intention to impose, faces a fine, facing a fine, threatened with a fine, provisional fine
            propose: provisional decision, provisionally, asked for a fine, called for a fine, seeks a fine
            propose: would also force, draft would
            propose: intention to issue, its intention to, facing a fine of, not yet final
            propose: poised to fine, recommends that it be fined, recommended that it be fined, recommends it be fined
            propose: be fined, has recommended, provisional notice, provisional view, provisional penalty
            propose: provisional findings, provisionally decided, provisionally fined, notified … of its intention
            propose: served … with a notice of intent, letter of intent, prosecutors asked, prosecutors have asked
            propose: has asked a court, asked the court to fine, referred to the police, reported … to the police
            propose: reports … to the police, is considering a fine, considering fining, considers fining, plans a fine
            propose: planned to fine, wants … fined, wants … to pay, seeks … fine, sought … fine
            rumour: sources close, people close, people briefed, according to two of the sources, sources
            rumour: who asked not to be named, asked not to be identified, on condition of anonymity
            rumour: with knowledge of the matter, with direct knowledge, three people with, two people with
            rumour: several people with, familiar with the matter, familiar with the case
            rumour: familiar with the investigation, familiar with the process, close to the matter, close to the case
            rumour: close to the process, close to the regulator, said the people, the people said
            rumour: one of the people said, people said, declining to be named, who declined to be named
            rumour: not authorised to speak, not authorized to speak, because the process is confidential
            rumour: because the matter is private, because the deliberations are private, spoke on condition
            rumour: speaking on condition, could be facing, could soon, is preparing to fine, preparing to fine
            rumour: preparing a fine, is expected to be, is tipped to, is rumoured, rumoured, rumored, it is understood
            rumour: has learned, understands that, understood to be
            rumour: said to face, said to be facing, said to be planning, said to be weighing, is said to, are said to
            remedy: within 28 days from, days from the date, may … appeal to the, has … days to appeal
            remedy: have … days to appeal, may … apply to
            currency MDL: moldovan leu, moldovan lei, mdl
            currency MKD: denar, denars, macedonian denar, macedonian denars, mkd
            currency ALL: albanian lek, lek
            currency BAM: convertible mark, convertible marks, bam
            """#)
}
