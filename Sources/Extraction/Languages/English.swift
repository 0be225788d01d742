extension Language {
    /// English, as the press, the regulators, the courts and the law firms of Ireland, Britain and the Union write it.
    static let english = Language("en", countries: ["GB", "IE", "MT", "US"], rules: #"""
        # Words without content: never part of a company's name, and the mark of the language.
        stop: the, of, and, to, in, is, was, that, for, it, with, as, on, be, by, at, this, had, not, are, but, from
        stop: or, have, an, they, which, were, there, been, their, has, would, will, when, who, if, so, what, its
        stop: about, into, than, them, can, only, other, could, some, then, these, may, because, after, before, also
        stop: most, such, through, where, during, how, our, over, under, between, while, should, each, must, since
        stop: both, those, within, without, against, being, another, does, did, do, having, any, all, every, either
        stop: neither, nor, more, less, many, much, few, several, no, yes, now, still, already, once, again, yet
        stop: however, although, though, whether, whose, whom, why, therefore, thus, hence, moreover, furthermore
        stop: meanwhile, instead, despite, according, following, earlier, later, today, yesterday, tomorrow, here
        stop: his, her, he, she, him, we, us, you, your, my, me, i, out, up, down, off, per, via, until, till, upon
        stop: among, amongst, across, around, besides, beyond, except, like, unlike, near, toward, towards, throughout
        stop: too, very, just, even, ever, never, often, always, sometimes, soon, almost, nearly, rather, quite
        stop: might, shall, cannot, get, gets, got, made, make, makes, said, says, say, whereas, unless, as, own, same
        stop: last, next, new, first, second, one, two, three, recently, finally, nevertheless, nonetheless, similarly
        stop: additionally, accordingly, consequently, subsequently, separately, specifically, notably, importantly
        stop: overall, indeed, otherwise, together, thereby, therein, thereof, hereby, herein, whereby, ago, else
        stop: because, for, its, it's, that's, don't, isn't, didn't, doesn't, wasn't, weren't, given, based, regarding
        stop: concerning, including, considering, pursuant, further, previously, currently, initially, originally
        stop: background, summary, conclusion, date, type, news, read, share, what, source, photo, picture, image, notes
        abbr: art, arts, no, nos, mr, mrs, ms, dr, prof, inc, ltd, corp, co, plc, jr, sr, st, vs, v, cf, para, paras
        abbr: reg, regs, sec, ch, p, pp, ca, approx, est, dept, hon, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct
        abbr: nov, dec, mon, tue, wed, thu, fri, sat, sun, e . g, i . e, u . s, u . k, a . m, p . m, ed, vol, fig, al
        abbr: bros, gov, sen, rep, gen, col, lt, rev, messrs, etc, ff, incl, resp, cl, sch, ss, op, ibid, lit

        the: the, this, that, these, those, its, their, his, her, our, said, such, both, all, each, every, same
        a: a, an, one, another, some, any, several, certain, various, multiple, numerous, two, three, four, five
        a: six, seven, eight, nine, ten, an unnamed, an unidentified, a number of, a handful of, a further
        pronoun: it, they, he, she, which, who, whom, whose, them, him, itself, themselves, the latter, the former
        pronoun: both, either, neither, each, that, this
        not: not, never, no, n't, cannot, without, nor, neither, failed to, fails to, declined to, refused to, rather than
        not: don't, doesn't, didn't, isn't, wasn't, weren't, won't, wouldn't, hasn't, haven't, hadn't, can't, couldn't
        not: shouldn't, aren't, no longer, none
        and: and, or, as well as, along with, together with, plus, and also, nor, &, alongside, and its, and by
        to: to, through, thru, until, till, up to and including

        # Numbers, sums and dates.
        number 0.5: half, half a, a half
        number 0.25: a quarter of a, quarter of a
        number 0.75: three quarters of a
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
        number 30: thirty
        number 40: forty, fourty
        number 50: fifty
        number 60: sixty
        number 70: seventy
        number 80: eighty
        number 90: ninety
        scale 2: hundred
        scale 3: thousand, k, thsd
        scale 6: million, millions, mln, mn, mio, mil, mill, m, mm
        scale 9: billion, billions, bn, bln, mrd, b, milliard
        scale 12: trillion, trn, tn
        currency EUR: euro, euros, eur
        currency USD: dollar, dollars, usd, us dollar, us dollars, u . s . dollars, u . s . dollar, american dollars
        currency GBP: pound, pounds, pounds sterling, pound sterling, sterling, gbp, british pounds, quid, stg
        currency SEK: swedish krona, swedish kronor, swedish crowns, swedish kroner, swedish kronas, sek, kronor, krona
        currency SEK: kronas
        currency NOK: norwegian krone, norwegian kroner, norwegian crowns, norwegian kronor, nok, krone, kroner, nkr
        currency DKK: danish krone, danish kroner, danish crowns, danish kronor, dkk
        currency ISK: icelandic krona, icelandic kronur, icelandic kronor, icelandic kroner, icelandic crowns, isk, kronur
        currency CHF: swiss franc, swiss francs, chf, sfr
        currency PLN: zloty, zlotys, zloties, zlote, zlotych, polish zloty, polish zlotys, pln
        currency HUF: forint, forints, hungarian forint, hungarian forints, huf
        currency CZK: czech koruna, czech korunas, czech koruny, czech crown, czech crowns, koruna, korunas, koruny, czk
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
        currency AUD: australian dollar, australian dollars, aud
        currency BRL: reais, brazilian real, brazilian reais, brl
        currency UAH: hryvnia, hryvnias, uah
        approx: about, some, around, roughly, approximately, approx, circa, ca, more than, nearly, almost, over, just over
        approx: just under, less than, close to, an estimated, estimated, in excess of, in the region of, slightly more than
        approx: slightly less than, well over, at least, upwards of, north of, under, below, above, just shy of, shy of
        approx: equivalent to, equivalent of, the equivalent of, worth, exactly, a little over, a little under, a cool
        approx: a whopping, a hefty, a mere, a massive, a staggering, a total of, only, a record, a symbolic, a modest
        perPeriod: per day, a day, daily, each day, every day, for each day, for every day, per diem, a week, per week
        perPeriod: weekly, each week, every week, for each week, for every week, a month, per month, monthly, each month
        perPeriod: every month, for each month, per hour, an hour, per violation, per breach, for each violation
        perPeriod: for each day of delay, per day of delay, per calendar day, per day of non-compliance, for each further day
        perPeriod: for every day of delay, per infringement, per working day, for every two weeks, every two weeks
        > Oslo threatened Brimwell with a daily penalty of 10,000 euros for each day of delay.

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
        weekday 1: monday, ^mon
        weekday 2: tuesday, tue, tues
        weekday 3: wednesday, ^wed
        weekday 4: thursday, thu, thur, thurs
        weekday 5: friday, fri
        weekday 6: saturday, ^sat
        weekday 7: sunday, ^sun
        day 0: today, this morning, this afternoon, this evening, tonight, earlier today, on this day
        day -1: yesterday, last night, the day before, a day earlier, one day earlier
        day -2: the day before yesterday, two days ago
        day 1: tomorrow, a day later, the next day, the following day
        yearRef 0: this year, the current year, earlier this year, later this year, the same year, that year
        yearRef -1: last year, a year ago, the previous year, one year ago, a year earlier, the year before, late last year
        yearRef -1: early last year, last spring, last summer, last autumn, last winter, the past year, a year before
        yearRef -2: two years ago, two years earlier, the year before last
        yearRef -3: three years ago, three years earlier
        yearRef -4: four years ago, four years earlier
        yearRef -5: five years ago, five years earlier
        yearRef 1: next year, the following year, a year later, one year later
        monthRef 0: this month, earlier this month, later this month, the same month, that month
        monthRef -1: last month, a month ago, the previous month, one month ago, a month earlier, the month before
        monthRef -2: two months ago, two months earlier
        monthRef -3: three months ago, three months earlier
        monthRef 1: next month, a month later, the following month
        ordinal 1: first, 1st
        ordinal 2: second, 2nd
        ordinal 3: third, 3rd
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
        season: spring, summer, autumn, winter, ^fall, early, late, mid, beginning of, start of, end of, first half of
        season: second half of, first quarter of, second quarter of, third quarter of, fourth quarter of

        # The law.
        gdpr: gdpr, general data protection regulation, eu gdpr, european data protection regulation
        gdpr: general data protection regulations, regulation ( eu, eu data protection rules, eu privacy rules
        gdpr: european privacy rules, european data protection rules, eu data protection law, eu data protection laws
        gdpr: eu privacy law, eu privacy laws, european privacy law, european privacy laws, european data protection law
        gdpr: european data protection laws, eu data privacy rules, eu data privacy law, eu data privacy laws
        gdpr: european data privacy rules, european data privacy law, european data privacy laws, data protection regulation
        gdpr: bloc's privacy rules, bloc's data protection rules, bloc's privacy law, bloc's data privacy rules
        gdpr: eu's privacy rules, eu's privacy law, eu's data protection rules, eu's data protection law, dsgvo, rgpd, avg
        gdpr: eu privacy regulation, european privacy regulation, europe's privacy rules, europe's privacy law
        gdpr: europe's data protection rules, eu's data privacy rules, eu's general data protection, landmark privacy rules
        gdpr: landmark privacy law, eu data rules, european data rules, europe's data privacy rules, eu data law
        ukGDPR: uk gdpr, uk-gdpr, united kingdom gdpr, british gdpr, uk general data protection regulation
        ukGDPR: uk data protection law, uk data protection laws, data protection act 2018, dpa 2018, uk's gdpr
        ukGDPR: united kingdom general data protection regulation, british data protection law, uk's data protection laws
        ukGDPR: britain's data protection law, britain's data protection laws, uk version of the gdpr
        ePrivacy: pecr, privacy and electronic communications, eprivacy, e-privacy, cookie law, cookie laws, cookie rules
        ePrivacy: cookie*, eprivacy directive, eprivacy regulations, direct marketing rules, nuisance call, nuisance calls
        ePrivacy: nuisance marketing, nuisance text, nuisance texts, nuisance message, nuisance messages, cold call
        ePrivacy: cold calls, cold calling, cold-calling, spam, spam text, spam texts, spam email, spam emails
        ePrivacy: spam messages, unsolicited*, telephone preference service, unlawful marketing, illegal marketing calls
        ePrivacy: marketing calls, marketing texts, marketing emails, marketing messages, direct marketing, robocall*
        ePrivacy: article 82 of the french data protection act, electronic communications act, telecommunications act
        ePrivacy: ttdsg, tdddg, advertising trackers, without consent marketing, electronic marketing, live calls
        ePrivacy: automated calls, corporate telephone preference service, ctps
        nationalLaw: data protection act, data protection act 1998, data protection acts, dpa 1998, data protection principle
        nationalLaw: personal data act, national data protection law, national law, law enforcement directive, federal act
        nationalLaw: data protection directive, federal data protection act, loi informatique et libertes, bdsg
        nationalLaw: french data protection act, german data protection act, police data act, freedom of information act
        nationalLaw: old act, former act, previous act, 1998 act, nfadp, fadp, federal act on data protection, video surveillance act
        nationalLaw: act on data protection, privacy code, italian privacy code, swiss data protection act, consumer code
        nationalLaw: pre-gdpr, before the gdpr, personal information protection law, pipl, ccpa, bipa, coppa, lgpd, pipa
        otherField: antitrust*, competition authority, competition authorities, competition commission, cartel*
        otherField: competition law, competition rules, competition watchdog, competition regulator, anti-competitive
        otherField: anticompetitive, competition and markets authority, ^cma, price-fixing, price fixing, abuse of dominance
        otherField: dominant position, bid-rigging, state aid, digital markets act, digital services act, ^dma, ^dsa
        otherField: football*, premier league, uefa, fifa, referee*, goalkeeper*, striker*, midfielder*, doping, formula one
        otherField: hmrc, tax authorit*, tax evasion, tax fraud, tax office, vat, customs duties, money laundering
        otherField: money-laundering, anti-money, sanctions breach*, bribery, corruption, insider trading, market abuse
        otherField: financial conduct authority, ^fca, prudential regulation, ^sec fine*, securities fraud, central bank
        otherField: federal trade commission, ^ftc, ofcom, ofwat, ofgem, gambling commission, health and safety executive
        otherField: environment agency, pollution, sewage, trading standards, advertising standards, consumer protection
        otherField: speeding, parking, traffic offence*, drink-driving, food safety, hygiene, emissions, dieselgate, ^acm
        otherField: ^afm, ^bafin, comreg, bundeskartellamt, agcm, autorite de la concurrence, dgccrf, consumer authority
        otherField: misleading advertising, unfair commercial practices, merger*, financial regulator, civil aviation
        otherField: labour inspectorate, safety breach*, copyright*, patent*, trademark*, libel, defamation, greenwashing
        article: article, articles, art, arts, section, sections, regulation, regulations, recital, recitals, rule
        paragraph: paragraph, paragraphs, para, paras, par, subsection, subsections, sub-section, sub-sections
        point: point, points, letter, letters, subparagraph, subparagraphs, sub-paragraph, lit, littera, sub, item
        point: opening words and, indent
        infringe: infring*, breach of, breaches of, breached, breaching, breach, in breach of, violat*, contraven*
        infringe: broke the law, broke, broken, breaking, break the law, flouted, flouting, failed to comply
        infringe: failing to comply, failure to comply, non-compliance, noncompliance, fell foul of, falls foul of
        infringe: fallen foul of, ran afoul of, runs afoul of, run afoul of, contrary to, in contravention of, not complied
        infringe: did not comply, does not comply, had not complied, unlawful*, illegal*, unlawfully processed, offence*
        infringe: without a legal basis, without legal basis, no legal basis, lacked a legal basis, lack of legal basis
        infringe: without a lawful basis, no lawful basis, without consent, without valid consent, failed to protect
        infringe: failing to protect, failed to secure, failing to secure, insufficient technical, shortcoming*, failings
        infringe: misus*, mishandl*, wrongdoing, wrongly, at odds with, not in line with, incompatible with, disregard*
        infringe: in violation of, transgress*, fell short of, falls short of, fallen short of, not compliant, non-compliant

        # Measures.
        fine: fine, fines, penalty, penalties, monetary penalty, monetary penalties, monetary penalty notice
        fine: monetary penalty notices, administrative fine, administrative fines, administrative penalty
        fine: administrative pecuniary sanction, civil monetary penalty, financial penalty, financial penalties, mpn, mpns
        fine: pecuniary penalty, pecuniary sanction, sanction, sanctions, financial sanction, financial sanctions
        fine: administrative sanction, administrative sanctions, gdpr fine, gdpr fines, gdpr penalty, privacy fine
        fine: privacy fines, privacy penalty, data protection fine, data protection fines, data fine, data privacy fine
        fine: data breach fine, record fine, record penalty, penalty notice, penalty notices, megafine, mega-fine, mega-fines
        fine: fining decision, administrative fine order, civil penalty, civil penalties, monetary fine, monetary fines
        fine: regulatory fine, regulatory fines, notice of penalty, punishment
        > Larkmoor Ltd was given a monetary penalty of £80,000.
        fineVerb: fined, fines, fining, to fine, is fined, was fined, were fined, been fined, be fined, being fined, sanctioned
        fineVerb: sanctions, sanctioning, to sanction, penalised, penalises, penalising, to penalise, penalized, penalizes
        fineVerb: penalizing, to penalize, punished, punishes, punishing, to punish, will fine, would fine, could fine
        fineVerb: can fine, should fine, may fine, did fine, docked, hammered
        > Harrowgate Bank is fined EUR 3 million by the Irish regulator.
        impose: impose, imposes, imposed, imposing, imposition, issue, issues, issued, issuing, hand, hands, handed, handing
        impose: handed out, handed down, hands out, hands down, handing out, handing down, hand out, hand down, levy
        impose: levies, levied, levying, hit, hits, hitting, slap, slaps, slapped, slapping, slammed, slams, give, gives, gave
        impose: given, giving, serve, serves, served, serving, set, sets, setting, apply, applies, applied, applying, fix, fixes
        impose: fixed, order, mete out, meted out, doles out, doled out, dished out, dishes out, inflict, inflicts, inflicted
        impose: adopt, adopts, adopted, adopting, deliver, delivers, delivered, announce, announces, announced, announcing
        impose: decided on, clobbered, whacks, whacked, smacks, smacked, stung, landed, lands, struck, strikes, metes out
        impose: sanctioned with, attached, attaches, notified, notifies, punished with, punishes, proposed, proposes, ordered
        impose: pronounced, pronounces, hits _ with, slaps _ with, hit _ with, slapped _ with, assessed, assesses, awarded
        > Dublin hits Quillfeather with a €12 million fine.
        receive: receive, receives, received, receiving, get, gets, got, gotten, getting, was hit with, been hit with, is hit with
        receive: were hit with, being hit with, got hit with, gets hit with, hit with, hit by, was hit by, slapped with
        receive: been slapped with, was slapped with, were slapped with, gets slapped with, was handed, been handed, were handed
        receive: is handed, was given, been given, were given, was issued, been issued, were issued, was served, been served
        receive: were served, incur, incurs, incurred, incurring, faces, face, facing, faced, earn, earns, earned, collected
        receive: picked up, picks up, was subject to, is subject to, subjected to, subject to, was landed with, landed with
        receive: suffered, suffers, suffer, was stung, been stung, stung by, stung with, stung for, took, takes, draws, drew
        receive: hit for, struck with, was struck with, smacked with, punished with, sanctioned with, was sanctioned
        receive: disclosed, slammed with, saddled with, whacked with, was notified of, liable to, liable for, racked up
        receive: racks up, clobbered with, owes, owed, was the subject of, recipient of, cops, copped
        > The hotel chain Velmora was slapped with a fine of €900,000.
        mustPay: must pay, has to pay, have to pay, had to pay, having to pay, will have to pay, would have to pay, ordered to pay
        mustPay: required to pay, told to pay, needs to pay, to pay, should pay, shall pay, will pay, pay, pays, paid, paying
        mustPay: is to pay, are to pay, was to pay, coughs up, cough up, coughed up, fork out, forks out, fork over, forked out
        mustPay: is liable to pay, obliged to pay, forced to pay, agreed to pay, agrees to pay, sentenced to pay, ordering _ to pay
        mustPay: condemned to pay, made to pay, payment of, shell out, shells out, stump up, hand over, made payable
        order: ordered, orders, ordering, order, ordered to, orders to, order to, corrective order, corrective orders, compliance order
        order: instructed, instructs, instructing, instructed to, instruction, instructions, required to, requires, required
        order: requiring, require, enforcement notice, enforcement notices, directed, directs, directed to, directing, told to
        order: tells, compel, compels, compelled, obliged to, obliges, obliged, obliging, has been told to, was told to
        order: demanded, demands, demanding, mandated, mandates, corrective measure, corrective measures, corrective action
        order: corrective power, corrective powers, remedial action, remedial actions, remedial measures, formal notice
        order: formal notices, compliance notice, compliance notices, cure notice, injunction*, enjoined, enjoins, given _ to
        order: put on notice, called on, calls on, has to, have to, must, deadline, practices to change, was required to
        order: must make changes, forced to, forces, to be implemented, months to comply, months to bring, days to comply
        order: weeks to comply, months to change, commanded, summoned, urged, urges, notice to comply, order for compliance
        comply: bring into compliance, bringing into compliance, brought into compliance, into compliance, come into compliance
        comply: comes into compliance, comply, complying, complies, in line with, into line with, change its practices
        comply: change some of its practices, change its practice, change practices, change its, change their, change the way
        comply: changes to its, make changes, delete, deletes, deleting, deleted, deletion, erase, erases, erasing, erased
        comply: erasure, destroy, destroys, destroyed, destroying, destruction, adapt, adapts, adapting, adapted, adjust
        comply: adjusts, adjusting, amend, amends, amending, modify, modifies, modifying, modification*, revise, revising
        comply: put an end to, putting an end to, bring to an end, brought to an end, end the, remedy, remedies, remedying
        comply: rectify, rectifies, rectifying, rectification, correct its, correct the, inform the, inform data subjects
        comply: inform users, inform customers, notify the data subjects, grant access, give access, provide access
        comply: respond to, answer the, fulfil the request, comply with the request, provide a copy, improve, improves, improving
        comply: take measures, take steps, implement, implements, implementing, introduce, put in place, restore, limit its
        comply: anonymise, anonymising, pseudonymise, set up, review its, update its, updating its, appoint a
        comply: designate a representative, appoint a representative, carry out a, conduct a data protection impact assessment
        comply: within three months, within six months, carrying out, align, aligning, conform, conforms, regularise, remove
        comply: removes, removing, removed, return the data, obtain consent, obtain valid consent, obtaining consent
        ban: ban, bans, banned, banning, prohibit*, suspension of, suspension order, suspend data, suspension of processing
        ban: suspension of transfers, suspending transfers, processing ban, limitation of processing, limitation on processing
        ban: definitive limitation, temporary limitation, provisional limitation, restriction of processing, restrict processing
        ban: restriction on processing, barred, bars, barring, bar _ from, forbid, forbids, forbidden, forbade, forbidding
        ban: outlaw*, blocked, blocks, blocking, block, moratorium, stop order, stop-processing order, temporary ban
        ban: temporarily blocked, temporarily banned, prevented from, halt to, suspension, suspends, restricted from, limits the
        ban: stop notice, interdict*, order to stop, ordered to stop, off-limits
        > Rome banned the chatbot Lumivox from processing the data of Italians.
        stopVerb: stop, stops, stopped, stopping, cease, ceases, ceased, ceasing, cease and desist, suspend, suspends
        stopVerb: suspended, suspending, halt, halts, halted, halting, discontinue, discontinues, discontinued, discontinuing
        stopVerb: stop collecting, stop processing, stop using, stop transferring, stop sharing, stop sending, stop the
        stopVerb: cease processing, cease the processing, pause, pauses, paused, pausing, refrain*, desist, desists, desisting
        stopVerb: switch off, switched off, shut down, take down, took down, taken down, no longer process, no longer use
        stopVerb: terminate, terminated, terminating, interrupt, abstain, end its, ending its, withdraw from, freeze, freezes
        reprimand: reprimand, reprimands, reprimanded, reprimanding, rebuke, rebukes, rebuked, censure, censures, censured
        reprimand: admonish*, admonition, formal reprimand, public reprimand, told off, ticked off
        warn: formal warning*, official warning*, warning, warnings, warning letter, warning letters, warned, written warning
        warn: issued a warning, received a warning, public warning, letter of warning, warning notice, advisory letter
        periodic: periodic penalty, periodic penalties, periodic penalty payment, periodic penalty payments, daily fine
        periodic: daily fines, daily penalty, daily penalties, coercive fine, coercive fines, coercive penalty, penalty payment
        periodic: penalty payments, incremental penalty, dwangsom, astreinte, astreintes, zwangsgeld, compulsory fine
        periodic: compulsory fines, default fine, default fines, recurring fine, recurring penalty, non-compliance penalty
        periodic: penalty for non-compliance, subject to a penalty, order subject to a penalty, order under penalty, tvangsmulkt
        periodic: conditional fine, conditional fines, fine per day, fine for each day, penalty for each day, penalty per day
        periodic: daily coercive fine, coercive payment, coercive payments, late payment penalty
        propose: draft decision, draft decisions, draft, drafts, notice of intent, notices of intent, statement of intent
        propose: statements of intent, intends to fine, intend to fine, intended to fine, intending to fine, intention to fine
        propose: intention to impose, intends to impose, intend to impose, intended to impose, proposed, proposes, propose
        propose: proposing, proposal, proposed fine, provisional, provisionally, provisional decision, preliminary decision
        propose: preliminary finding, preliminary findings, preliminary view, preliminarily, plans to fine, planning to fine
        propose: planned fine, plans to impose, is minded to, minded to, recommended, recommends, recommend, recommending
        propose: recommendation, requested a fine, has asked for a fine, seeks a fine, seeking a fine, sought a fine, suggested
        propose: suggests, notice of proposed, advance notification, notified its intention, announced its intention, intent to
        propose: intended, intention, wants to impose, would impose, might be fined, notice of intention, proposed penalty
        propose: proposed sum, had in mind, first had in mind, initially proposed, going to fine, police report, reported to the police
        rumour: people familiar, person familiar, people with knowledge, person with knowledge, people briefed, person briefed
        rumour: people close to, sources familiar, source familiar, sources close to, source close to, according to sources
        rumour: according to people, according to a person, according to a source, according to insiders, insiders, insider
        rumour: reportedly, sources said, sources say, source said, sources told, source told, is said to be, are said to be
        rumour: is expected to, are expected to, was expected to, expected to, is set to, are set to, set to be, is poised to
        rumour: poised to, may face, could face, might face, may be fined, could be fined, likely to be fined, is likely to
        rumour: wants to fine, rumour*, rumor*, leaked, leak suggests, anonymous sources, unnamed sources, declined to be named
        rumour: asked not to be identified, asked not to be named, wished to remain anonymous, speculation, speculated
        rumour: in talks, about to be fined, on the verge of, understood to be, is understood to, allegedly, could be hit with
        rumour: could be hit, faces possible, faces potential, faces a potential, faces a possible, is preparing, preparing to
        rumour: would amount to, is weighing, faces up to, looming, imminent, soon to be fined, on condition of anonymity
        > Wexmere may be fined this month, three people familiar with the matter said.
        withdraw: withdrawn, withdrew, withdraws, withdraw, withdrawing, withdrawal of, dropped, drops, dropping, retracted
        withdraw: retracts, abandoned, abandons, discontinued, shelved, rescinded, rescinds, rescind, recalled, lifted, lifts
        withdraw: lift the ban, taken back, took back, waived, waives, backed down, decided not to fine, no further action
        withdraw: closed the case, case closed

        # Sums that are no fines.
        cap: up to, maximum, maximums, ceiling, as much as, of turnover, of annual turnover, of global turnover
        cap: of worldwide turnover, of global annual turnover, of worldwide annual turnover, of its turnover, of their turnover
        cap: of annual global turnover, of annual worldwide turnover, of global revenue, of annual revenue, of annual global revenue
        cap: of global annual revenue, of total worldwide annual turnover, of worldwide revenue, of their global, of its global
        cap: of a company's, whichever is higher, whichever is greater, whichever is the higher, the higher of, capped at, cap
        cap: caps, limit of, upper limit, statutory limit, statutory maximum, legal maximum, maximum fine, maximum fines
        cap: maximum penalty, maximum penalties, theoretical, theoretically, could have been fined, can be fined up to
        cap: fines of up to, fine of up to, penalties of up to, potential fine of, maximum of, not exceeding, a max of, max
        cap: can be as high as, as high as, power to fine, can impose, may impose, could impose, can issue, has the power to
        cap: is entitled to impose, could have, would have been, could reach, threshold, tier, tiers, cannot exceed
        cap: may not exceed, no more than
        turnover: turnover, turnovers, revenue, revenues, sales, profit, profits, net income, earnings, income, net profit
        turnover: net profits, annual sales, market value, market capitalisation, market capitalization, valuation, valued at
        turnover: gross revenue, takings, balance sheet, assets, equity, losses, loss of, net sales, operating profit, ebitda
        turnover: shares, share price, stock, stocks, fund
        total: between them, in total, total, totals, totalling, totaling, totalled, totaled, a total of, combined, together, altogether
        total: in all, in aggregate, aggregate, aggregated, cumulative, cumulatively, overall, sum total, between them, adding up
        total: adds up to, added up to, amounting to, grand total, running total, collectively, jointly, sum of all, since 2018
        total: bringing the total, brings the total, bring the total, tally, all told, taken together, overall amount, in fines
        total: worth of fines, number of fines, average, on average, average fine, median, running to, fines totalling
        total: fines totaling, fines amounting, bringing to, combined fines, split, made up of, consists of, comprising
        damages: damages, compensation, compensate*, class action*, class-action*, claim for, claims for, claimants, claimant
        damages: plaintiff*, lawsuit*, law suit, sued, suing, sues, sue, suit, group action, group actions, group claim, mass claim
        damages: mass claims, collective action, collective actions, representative action, representative actions, civil claim
        damages: civil claims, civil action, redress, non-material damage, immaterial damage, distress, damage, payout, payouts
        damages: seeking damages, sought damages, in damages, litigation, litigants, data claims, legal claim, restitution, refund*
        otherSum: provision, provisions, provisioned, price, prices, priced, cost, costs, costing, budget, budgets, investment
        otherSum: investments, invest, invests, invested, investing, deal, deals, acquisition, acquisitions, acquire, acquired
        otherSum: acquires, settlement, settlements, settle, settled, settles, settling, spent, spend, spends, spending, funding
        otherSum: raised, raising, raises, bought, buy, buys, buying, purchase, purchased, sold, ransom, ransoms, loan, loans
        otherSum: salary, salaries, wages, fee, fees, subscription, subscriptions, per year, a year, donated, donation, donations
        otherSum: grant, grants, subsidy, subsidies, set aside, sets aside, reserve, reserved, reserves, takeover, worth of
        otherSum: worth, contract, contracts, bonus, bonuses, dividend*, procedural costs, court costs, legal costs, legal fees
        otherSum: costs of the proceedings, bribe*, bounty, voucher*, premium, premiums, debt, debts, price tag, market, bill
        otherSum: revenue loss, ipo, stake, stakes, bid, bids, offer, offered, insured, insurance claim, savings, stolen, lost
        otherSum: administrative costs, licence fee, license fee, capital

        # Procedure.
        decide: decision, decisions, decided, decide, decides, deciding, ruling, rulings, ruled, rules, determination
        decide: determinations, determined, determines, adopted, adopts, adopted its, concluded, concludes, conclude, conclusion
        decide: final decision, binding decision, found, finds, finding, findings, held, holds, resolved, resolution, resolutions
        decide: announced, announces, dated, penalty notice, judgment, judgement, verdict, deliberation, considered, established
        decide: has ruled, decreed, resolved to, order of, notified, notice, enforcement action, came to the conclusion
        inquiry: investigat*, inquiry, inquiries, enquiry, enquiries, enquire, probe, probes, probed, probing, opened
        inquiry: looking into, looked into, looks into, look into, audit, audits, audited, inspect, inspection, inspections
        inquiry: inspected, examine, examines, examined, examining, examination, proceeding, proceedings, scrutiny, scrutinise*
        inquiry: launched an, launches, launched, dawn raid, raid, raided, on-site, questioned, reviewing, own-volition, own volition
        inquiry: making enquiries, statutory inquiry, ex officio, own initiative, request for information, fact-finding
        appeal: appeal, appeals, judicial review, objection, objections, legal challenge, challenge, challenges, legal action
        appeal: action for annulment, annulment action, proceedings before, appealed, recourse, grounds of appeal, counter-appeal
        appeal: cassation, contestation, appealable, onward appeal, further appeal, right of appeal, notice of appeal
        appealVerb: appealed, has appealed, have appealed, had appealed, appeals, lodged an appeal, lodges an appeal, lodge an appeal
        appealVerb: lodging an appeal, filed an appeal, files an appeal, file an appeal, filing an appeal, brought an appeal
        appealVerb: bring an appeal, is appealing, are appealing, was appealing, appealing, appealed against, appealed to, appeal against
        appealVerb: to appeal, appeal the, appeal this, appeal it, appeal that, launched an appeal, launches an appeal, launch an appeal
        appealVerb: submitted an appeal, entered an appeal, went to court, goes to court, go to court, going to court, gone to court
        appealVerb: took the matter to court, take the matter to court, took the case to court, take the case to court, challenged
        appealVerb: challenging, challenge the, challenge this, challenge it, challenges the, to challenge, contest, contests
        appealVerb: contested, contesting, dispute, disputes, disputed, disputing, sought judicial review, seeks judicial review
        appealVerb: seek judicial review, seeking judicial review, seek annulment, seeks annulment, sought annulment
        appealVerb: seeking annulment, applied for judicial review, filed an objection, lodged an objection, raised an objection
        appealVerb: filed a challenge, filed a legal challenge, launched a legal challenge, mounted a challenge, mounted an appeal
        appealVerb: brought an action, bring an action, brought proceedings, initiated proceedings, took legal action
        appealVerb: take legal action, taking legal action, fight the, fighting the, fights the, fought the, to fight, oppose, opposes
        appealVerb: opposed, appealed it, appealed the, took the matter further, taken the matter further, sued the, is contesting
        appealVerb: brought the case before, sought to overturn, seek to overturn, seeking to overturn, filed for annulment
        appealVerb: asked the court to, defend itself, defend ourselves, vigorously defend, exhaust all, pursue an appeal
        appealVerb: pursuing an appeal, under appeal, on appeal, pending appeal, appeal is pending, appeal pending
        > Torvald Media took the matter to court in March.
        intend: will, would, plan to, plans to, planned to, planning to, intend to, intends to, intended to, intending to, intention to
        intend: consider, considers, considering, considered, is considering, are considering, announced, announces, announce
        intend: vow to, vows to, vowed to, vows, vowed, vow, going to, is going to, are going to, may, might, could, can, wants to
        intend: want to, wanted to, promised to, promises to, signalled, signaled, said it would, says it will, said they would
        intend: said it will, said it is, says it would, said the company would, confirmed, confirms, weighing, weighs, mulling
        intend: mulls, exploring, reviewing its options, reserves the right to, reserved the right to, reserve the right to
        intend: prepared to, preparing to, is preparing, set to, hopes to, hoped to, expects to, expected to, is expected to
        intend: disagree, disagrees, disagreed, strongly disagree, strongly disagrees, strongly disagreed, plans an, plan an
        intend: pledged to, pledges to, decided to, has decided to, threatened to, threatens to, shall, we will, we'll, it'll
        intend: intention, intentions, planning an, intends an, examine, assess, study, options, it plans, without merit
        lodge: lodge, lodges, lodged, lodging, file, files, filed, filing, submit, submits, submitted, submitting, bring, brings
        lodge: brought, bringing, make, makes, made, making, raise, raised, took, taken, approach*, turned to, turns to, sent
        lodge: went to, addressed, referred to, reported, reported to, registered, presented, initiated, initiates, passed on
        lodge: lodged with, filed with, submitted to, brought before, received, receives, triggered by, prompted by, following
        lodge: stemmed from, stems from, originated, originates, introduced, handed in, put in
        dismiss: dismissed, dismisses, dismiss, dismissing, dismissal, rejected, rejects, reject, rejecting, rejection, threw out
        dismiss: thrown out, throws out, unfounded, inadmissible, refused, refuses, turned down, turns down, unsuccessful
        dismiss: unsuccessfully, failed, fails, lost its appeal, lost the appeal, loses appeal, loses, lost, lost its case, in vain
        dismiss: declared inadmissible, without success, not admissible, ruled against, sided with the regulator, denied
        dismiss: lost its challenge, loses its, loses bid, lost its bid, struck out, no merit, refused permission
        grant: allowed the appeal, allows the appeal, appeal was allowed, appeal allowed, appeal is allowed, allowed, allows
        grant: well founded, well-founded, upheld the appeal, upholds the appeal, appeal was upheld, appeal upheld, appeal is upheld
        grant: granted, grants, won its appeal, won the appeal, wins appeal, won an appeal, wins, won, won its case, wins its case
        grant: ruled in favour of, ruled in favor of, rules in favour of, rules in favor of, in favour of, in favor of, sides with
        grant: sided with, siding with, successful appeal, successfully appealed, successfully challenged, succeeded, succeeds
        grant: successful, vindicated, in its favour, accepted the appeal, accepts the appeal, agreed with the company
        grant: appeal succeeded, prevailed, won its challenge, unlawful
        uphold: upheld, upholds, uphold, upholding, confirmed, confirms, confirm, confirming, confirmation of, stands, stand
        uphold: stood by, affirmed, affirms, affirm, affirming, maintained, maintains, remains in force, remains in place, backed
        uphold: backs, endorsed, endorses, validated, validates, left standing, left intact, remains intact, sustained, sustains
        uphold: let the fine stand, lets the fine stand, still stands, must stand, was right to, rightly, entitled to impose
        uphold: became final, is final, final and binding, binding, unchanged, legally binding, ruled that the fine
        annul: annulled, annuls, annul, annulling, annulment, overturned, overturns, overturn, overturning, quashed, quashes
        annul: quash, quashing, set aside, sets aside, setting aside, revoked, revokes, revoke, revoking, revocation, cancelled
        annul: canceled, cancels, cancel, cancelling, struck down, strikes down, strike down, scrapped, scraps, scrap, thrown out
        annul: threw out, throws out, voided, voids, void, declared void, invalid, invalidated, invalidates, nullified, nullifies
        annul: nullif*, reversed, reverses, reverse, repealed, wiped out, lifted, lifts, rescinded, rescinds, tossed, tosses
        annul: unlawful, was unlawful, tore up, discharged, waived, dropped the fine, escapes, escaped, escape, off the hook
        reduce: reduced, reduces, reduce, reducing, reduction, reductions, cut, cuts, cutting, lowered, lowers, lower, lowering
        reduce: slashed, slashes, slash, slashing, trimmed, trims, halved, halves, mitigated, mitigates, decreased, decreases
        reduce: discounted, brought down, scaled back, scaled down, watered down, knocked down, revised down, revised downwards
        reduce: downward, downwards, moderated, whittled down, down from, down to, adjusted downwards, shrunk, shaved, dropped to
        reduce: replaced by a fine, instead of the
        increase: increased, increases, increase, increasing, raised, raises, raise, raising, doubled, doubles, tripled, trebled
        increase: higher fine, upped, ups, revised upwards, revised up, heightened, boosted, toughened, adjusted upwards, upward
        increase: up from, quadrupled, stepped up, hiked, hikes, more than doubled
        refer: sent back, sends back, send back, remitted, remits, remit, referred back, refers back, refer back, referred to the cjeu
        refer: referred to the court of justice, referred questions, refers questions, preliminary ruling, preliminary reference
        refer: preliminary question, preliminary questions, referred the case, refers the case, referred the matter, goes back to
        refer: go back to, went back to, back to the, returned to, remand*, remitted to, fresh decision, reconsider*, reassess*
        refer: referred to the european court, questions to the court of justice, questions to the cjeu, re-examine*, new decision
        refer: refers, references to the cjeu, revives, revived, reinstated, reinstates, made a reference, must decide again
        > The Upper Tribunal remitted the case of Ostrander Ltd.
        suspend: suspended, suspends, suspend, suspending, suspended enforcement, suspension of the, stay, stayed, stays, staying
        suspend: stay of, suspensive effect, suspensive, interim relief, interim injunction, interim measures, put on hold
        suspend: frozen, on hold, pending the outcome, not enforceable, suspended the fine, deferred, paused, postponed
        complaint: complaint, complaints, grievance, grievances, collective complaint, collective complaints, class complaint
        complaint: a complaint, formal complaint, formal complaints, tip-off, tip, petition, denunciation, claims filed
        complain: complained, complains, complain, complaining, has complained, have complained, had complained, complained to
        complain: complained about, reported, denounced, alerted, blew the whistle, objected, approached the, turned to the
        behalf: on behalf of, on their behalf, on his behalf, on her behalf, on whose behalf, representing, represents, represented
        behalf: represent, acting for, acted for, in the name of, mandated by, backed by, supported by, signed by, joined by
        accept: will not appeal, would not appeal, won't appeal, not to appeal, not appeal, did not appeal, does not appeal
        accept: has not appealed, not going to appeal, wouldn't appeal, didn't appeal, not be appealing, no plans to appeal
        accept: does not plan to appeal, does not intend to appeal, decided against an appeal, decided not to appeal, waived its right
        accept: paid the fine, has paid the fine, has paid, already paid, accepts the decision, accepted the decision, accept the decision
        accept: accepts the fine, accepted the fine, accept the fine, accepted the penalty, accepts the penalty, accepts, accepted
        accept: accept, acknowledges, acknowledged, admits, admitted, apologised, apologized, apologises, apologizes, took note
        accept: takes note, no appeal was, no appeal has been, appeal was withdrawn, withdrew its appeal, withdrawn its appeal
        accept: dropped its appeal, drops its appeal, drops appeal, abandoned its appeal, respects the decision, agreed to pay
        accept: will comply with the decision, without appealing, did not contest, does not contest, settled

        # Who.
        authorityNoun: regulator, regulators, regulator's, watchdog, watchdogs, privacy regulator, privacy watchdog, data regulator
        authorityNoun: data watchdog, data protection regulator, data protection watchdog, data privacy regulator, data privacy watchdog
        authorityNoun: supervisory authority, supervisory authorities, supervisor, lead supervisory authority, lead authority
        authorityNoun: data protection authority, data protection authorities, data protection commissioner, privacy commissioner
        authorityNoun: data protection commission, data protection office, data protection agency, data protection supervisor
        authorityNoun: data protection board, data protection ombudsman, data protection inspectorate, data inspectorate
        authorityNoun: information commissioner, information commissioner's office, privacy authority, privacy agency
        authorityNoun: privacy office, privacy regulators, privacy watchdogs, data authority, data agency, data protection body
        authorityNoun: data commissioner, state commissioner, state data protection, dpa, dpas, the office, the commissioner
        authorityNoun: the commission, the authority, the agency, the board, the regulator, authority, authorities, agency
        authorityNoun: commissioner, commission, restricted committee, litigation chamber, dispute chamber, sanctions board, garante
        authorityNoun: the garante, the inspectorate, the ombudsman, lead regulator, lead supervisor, data protection bodies
        authorityNoun: data guardian, supervisory body, supervisory office, enforcement authority, privacy protection authority
        authorityNoun: authority for privacy protection, ombudsman, inspectorate, data protection regulators, data regulators
        authorityNoun: data privacy commission, data privacy authority, data privacy authorities, enforcer, enforcers, privacy enforcer
        courtNoun: court, courts, tribunal, tribunals, judge, judges, high court, circuit court, supreme court, court of appeal
        courtNoun: appeals court, appeal court, appeals board, privacy appeals board, administrative court, district court
        courtNoun: regional court, federal court, constitutional court, court of justice, european court of justice, cjeu, ecj
        courtNoun: general court, first-tier tribunal, upper tribunal, information tribunal, market court, markets court
        courtNoun: council of state, conseil d'etat, court of first instance, higher court, lower court, lower tribunal, ftt, bench
        courtNoun: administrative tribunal, supreme administrative court, federal administrative court, national court
        courtNoun: audiencia nacional, court of cassation, county court, court of session, justice, magistrate*, chamber
        companyNoun: company, companies, firm, firms, group, groups, business, businesses, corporation, corporations, enterprise
        companyNoun: enterprises, airline, airlines, carrier, carriers, hotel, hotels, hotel group, hotel chain, chain, chains
        companyNoun: retail chain, restaurant chain, supermarket chain, fitness chain, gym, gyms, gym chain, hospital, hospitals
        companyNoun: clinic, clinics, medical centre, health centre, health board, health trust, nhs trust, trust, trusts
        companyNoun: healthcare provider, health care provider, care home, care provider, care homes, nursing home, pharmacy
        companyNoun: pharmacies, pharmacist, pharmacy chain, laboratory, laboratories, lab, doctor, dentist, dental practice
        companyNoun: gp practice, general practitioner, physician, psychiatrist, bank, banks, lender, lenders, savings bank
        companyNoun: credit union, insurer, insurers, insurance company, insurance companies, insurance broker, broker, brokers
        companyNoun: data broker, data brokers, credit broker, credit bureau, credit agency, credit reference agency, fintech
        companyNoun: payment provider, payment service provider, operator, operators, telecoms operator, telecom operator
        companyNoun: telecom provider, telecoms provider, telecoms company, telecom company, telecoms giant, telecom giant
        companyNoun: telecoms group, mobile operator, phone company, network operator, internet provider, internet service provider
        companyNoun: service provider, provider, providers, processor, processors, controller, controllers, data controller
        companyNoun: data processor, joint controllers, subcontractor, supplier, suppliers, contractor, retailer, retailers
        companyNoun: online retailer, fashion retailer, online shop, web shop, webshop, shop, shops, store, stores, shopkeeper
        companyNoun: supermarket, supermarkets, department store, platform, platforms, video platform, online platform
        companyNoun: marketplace, online marketplace, app, apps, dating app, app maker, app developer, app provider, developer
        companyNoun: developers, website, websites, site, sites, website operator, dating site, portal, forum, search engine
        companyNoun: search giant, social network, social networks, social media company, social media giant, social media platform
        companyNoun: social media group, social network giant, networking site, messaging service, messaging app, chat app
        companyNoun: video app, streaming service, music service, music streaming service, streaming platform, ride-hailing company
        companyNoun: ride-hailing firm, ride-hailing group, taxi company, taxi firm, delivery company, delivery service
        companyNoun: food delivery company, courier, courier company, tech giant, technology giant, tech company, tech firm
        companyNoun: tech companies, tech firms, tech group, technology company, technology firm, technology group, internet giant
        companyNoun: internet company, us giant, us company, us firm, e-commerce giant, e-commerce company, ecommerce giant
        companyNoun: online giant, chip maker, giant, giants, conglomerate, multinational, multinationals, parent company
        companyNoun: parent, subsidiary, subsidiaries, unit, units, affiliate, affiliates, arm, division, branch, start-up
        companyNoun: startup, start-ups, startups, software company, software maker, software house, hosting provider, cloud provider
        companyNoun: ai company, ai firm, ai start-up, ai startup, chatbot, facial recognition company, facial recognition firm
        companyNoun: maker, manufacturer, manufacturers, carmaker, car maker, car manufacturer, car rental company, car dealer
        companyNoun: dealer, dealership, landlord, landlords, property company, property manager, housing company
        companyNoun: housing association, housing group, real estate company, real estate agent, real estate agency, estate agent
        companyNoun: estate agents, letting agent, homeowners' association, utility, utilities, energy company, energy supplier
        companyNoun: energy firm, energy provider, energy group, electricity supplier, gas supplier, water company, oil company
        companyNoun: marketing company, marketing firm, marketing agency, telemarketing company, telemarketing firm, advertising company
        companyNoun: ad tech company, adtech company, adtech firm, advertising agency, call centre, call center, claims company
        companyNoun: claims management company, recruitment agency, recruitment firm, employment agency, staffing agency, recruiter
        companyNoun: debt collector, debt collection company, debt collection agency, collection agency, consultancy, law firm
        companyNoun: accountancy firm, accountant, publisher, publishers, newspaper, magazine, media company, media group, broadcaster
        companyNoun: bookmaker, betting company, gambling company, casino, casinos, gaming company, game developer, games company
        companyNoun: restaurant, restaurants, cafe, bar, pub, bakery, cinema, travel agency, travel company, tour operator
        companyNoun: booking site, cruise line, railway company, rail operator, train operator, bus company, transport company
        companyNoun: transport operator, transport authority, logistics company, postal service, postal operator, post office
        companyNoun: employer, employers, seller, trader, traders, organiser, importer, wholesaler, factory, plant, municipality
        companyNoun: municipalities, council, councils, city council, county council, city, town, borough, local authority
        companyNoun: local authorities, public body, public bodies, public authority, government department, department, ministry
        companyNoun: ministries, minister, home office, police, police force, police forces, police service, army, prison
        companyNoun: tax administration, tax agency, social security agency, statistics office, census office, health service
        companyNoun: health authority, public health agency, government agency, government, state, region, province, parliament
        companyNoun: school, schools, secondary school, primary school, college, colleges, university, universities, academy
        companyNoun: kindergarten, nursery, library, museum, church, parish, charity, charities, political party, party, parties
        companyNoun: candidate, politician, mayor, councillor, football club, sports club, club, league, federation, union
        companyNoun: trade union, organisation, organisations, organization, organizations, institution, institute, entity, entities
        companyNoun: undertaking, undertakings, respondent, defendant, appellant, sole trader, individual, private individual
        companyNoun: natural person, homeowner, property owner, person, man, woman, policeman, police officer, officer, director
        companyNoun: directors, owner, owners, blogger, youtuber, influencer, former employee, couple, franchise, franchisee
        companyNoun: genetic testing company, dna testing company, password manager, home rental company, security company
        companyNoun: security firm, pension fund, pension provider, outsourcing company, outsourcer, outsourcing firm, it provider
        companyNoun: it company, it supplier, software provider, software supplier, payroll company, loyalty scheme, holding
        companyNoun: holding company, foundation, association, healthcare company, pharmaceutical company, drugmaker, cosmetics chain
        companyNoun: beauty chain, fashion chain, clothing chain, fashion group, furniture chain, furniture retailer, electronics retailer
        companyNoun: electronics chain, toy retailer, builder, construction company, agency network, optician, veterinary clinic
        personNoun: customer*, user*, employee*, citizen*, resident*, patient*, man, woman, men, women, subscriber*, person, people
        personNoun: persons, individual, individuals, data subject*, consumer*, member*, worker*, staff, passenger*, guest*, visitor*
        personNoun: child, children, minor, minors, teenager*, teen, teens, student*, pupil*, parent, parents, driver*, tenant*
        personNoun: applicant*, job applicant*, candidate*, complainant*, claimant*, client, clients, account holder*, cardholder*
        personNoun: viewer*, listener*, player*, traveller*, traveler*, neighbour*, neighbor*, lawyer*, solicitor*, activist*
        personNoun: campaigner*, privacy activist*, journalist*, former employee*, ex-employee*, shopper*, internet user*, contact*
        personNoun: policyholder*, borrower*, donor*, voter*, household*, homeowner*, spokesman, spokeswoman, spokesperson
        personNoun: spokespeople, adult*, couple, colleague*, officer*, prisoner*, victim*, relative*, somebody, someone, anyone
        personNoun: anybody, everybody, everyone, nobody, recipient*, businesswoman, businessman, shareholder*, whistleblower*
        ngoNoun: association, associations, foundation, foundations, organisation, organisations, organization, organizations, ngo
        ngoNoun: ngos, non-profit, nonprofit, non-profit organisation, privacy group, privacy groups, rights group, rights groups
        ngoNoun: digital rights group, digital rights organisation, digital rights organization, digital rights association
        ngoNoun: civil rights group, civil liberties group, civil rights organisation, rights organisation, rights organization
        ngoNoun: campaign group, campaign groups, campaigners, campaigning group, advocacy group, advocacy groups, advocacy organisation
        ngoNoun: privacy organisation, privacy organization, privacy advocacy group, privacy campaigners, privacy campaign group
        ngoNoun: privacy advocates, privacy rights group, privacy association, data protection association, consumer group
        ngoNoun: consumer groups, consumer organisation, consumer organisations, consumer organization, consumer organizations
        ngoNoun: consumer association, consumer body, consumer rights group, consumer watchdog, pressure group, lobby group, charity
        ngoNoun: charities, activists, trade union, union, works council, collective, think tank, civil society, privacy ngo
        pressNoun: reuters, bloomberg, politico, wsj, wall street journal, the wall street journal, financial times, ft, bbc
        pressNoun: guardian, the guardian, the times, daily telegraph, the telegraph, new york times, washington post, irish times
        pressNoun: the irish times, irish independent, independent, rte, der spiegel, spiegel, handelsblatt, le monde, le figaro
        pressNoun: les echos, techcrunch, the verge, wired, ars technica, zdnet, the register, euractiv, euronews, cnn, cnbc, afp
        pressNoun: ap news, associated press, agence france-presse, dpa news, ansa, ritzau, tt, ntb, stt, pap, pa media, sky news
        pressNoun: itv, channel 4, business post, sunday business post, business insider, axios, mlex, law360, iapp, nos, nrc
        pressNoun: de telegraaf, de volkskrant, het financieele dagblad, le soir, de standaard, de tijd, l'echo, el pais, el mundo
        pressNoun: el confidencial, corriere della sera, la repubblica, il sole, frankfurter allgemeine, faz, suddeutsche
        pressNoun: the economist, forbes, fortune, gizmodo, bleepingcomputer, computer weekly, news agency, newspaper, newspapers
        pressNoun: magazine, broadcaster, media reports, press agency, news site, newswire, daily mail, evening standard, vice
        pressNoun: luxembourg times, swissinfo, the local, noticias, journalists, journalist, reporters
        prosecutor: prosecutor*, public prosecutor*, prosecution service, crown prosecution, advocate general, advocate-general
        prosecutor: rapporteur*, attorney general, attorney-general, director of public prosecutions, district attorney
        legalForm: ltd, limited, inc, incorporated, plc, llc, llp, lp, gmbh, ag, se, sa, s . a, s . a . s, sas, sasu, sarl
        legalForm: s . a . r . l, s . à r . l, s à r . l, s . a r . l, s . r . l, srl, s . p . a, spa, s . l, sl, s . l . u, slu, s . a . u
        legalForm: sau, b . v, bv, n . v, nv, bvba, b . v . b . a, cvba, vzw, asbl, v . o . f, vof, oy, oyj, ab, a / s, as, asa, aps
        legalForm: hf, ehf, sp . z o . o, sp . zo . o, sp . k, kft, k . f . t, zrt, nyrt, bt, s . r . o, spol, a . s, d . o . o, doo, d . d
        legalForm: dd, d . n . o, uc, unlimited company, dac, designated activity company, clg, corp, corporation, co, company, & co
        legalForm: co . kg, kg, kgaa, kg a . a, ohg, gbr, ug, e . v, ev, e . g, mbh, ges . m . b . h, gesmbh, snc, s . n . c, sca, s . c . a
        legalForm: scs, sca, scrl, eood, ood, ad, ead, uab, sia, ou, as ltd, pty, pty ltd, pte, pte ltd, pvt, public limited company
        legalForm: limited liability company, limited company, lda, s . a . d, ltda, s . c, coop, scarl, holdings, gie, ike, epe, ae
        against: against, on, to, upon, at, for, towards, directed at, addressed to, aimed at, imposed on, targeting, with
        by: by, from, of, through
        of: of, from, by
        forWhom: for, because of, over, due to, following, after, in respect of, in relation to, on account of, owing to, as
        forWhom: in connection with, on grounds of, on the grounds of, because

        # What else a text claims.
        record: highest fine, highest ever, largest ever, biggest ever, record fine, record penalty, record-breaking, record sum
        record: record amount, largest fine, biggest fine, heaviest fine, heaviest penalty, largest penalty, biggest penalty
        record: highest penalty, largest gdpr fine, biggest gdpr fine, highest gdpr fine, largest administrative fine, heaviest
        record: heaviest administrative fine, highest administrative fine, largest so far, highest so far, biggest so far, largest to date
        record: highest to date, biggest to date, so far, to date, until now, ever, ever imposed, ever issued, ever handed, record
        record: all-time, unprecedented, largest, biggest, highest, second-largest, second-highest, second-biggest, second largest
        record: second highest, second biggest, third-largest, third-highest, toughest, steepest, stiffest, hefty
        earlier: earlier, previously, last year fined, before, already, once before, once, in the past, had been fined
        earlier: had already, had previously, has previously, was previously, was previously fined, already been fined, back in
        earlier: previous, previous fine, previous fines, prior, earlier fine, earlier fines, earlier this year, last year
        earlier: last month, formerly, in an earlier case, in a separate case, in a previous case, until now, until then, the year before
        earlier: ago, follows, comes after, came after, after the, in a similar case, similarly, other recent, separately, elsewhere
        earlier: compared with, compared to, by comparison, by contrast, in contrast, also fined, also imposed, the record was held by
        earlier: previous record, the previous record, following the, eclipses, eclipsing, dwarfs, dwarfing, dwarfed, surpass*
        earlier: exceeds, exceeding, tops, topped, topping, beats, beating, in addition to the, on top of the, the second time
        > It comes after the €2 million that Portugal imposed on Halvorsen Insurance in 2019.
        silent: has not published, not published, not yet published, did not publish, has said nothing, said nothing, says nothing
        silent: declined to comment, declines to comment, declining to comment, refused to comment, would not comment
        silent: did not respond, did not immediately respond, has not responded, not respond, not commented, has not commented
        silent: no comment, not confirmed, could not be reached, has not confirmed, kept silent, keeps silent, remains silent
        silent: not made public, has not been made public, has not been published, professional secrecy, not disclosed, unpublished
        silent: nothing on its website, no announcement, not announced, nothing about, bound by secrecy, does not comment
        undescribed: does not say which, did not say which, not say which, did not specify, does not specify, not specify
        undescribed: without specifying, without saying which, not specified, unspecified, not described, not further described
        undescribed: not detailed, without giving details, without elaborating, gave no details, no details, not elaborate
        undescribed: unnamed practices, not spelled out, not spelt out, did not detail, does not detail, not disclose, does not disclose
        undescribed: unclear which, not clear which, certain practices, does not name, did not name, details were not
        seat: headquarters, headquartered, main establishment, main european establishment, hq, european base, based in, registered office
        seat: registered in, registered seat, head office, seat in, has its seat, established in, domiciled in, european headquarters
        seat: eu headquarters, european seat, located in, incorporated in, regional headquarters, home base, european hub
        filing: quarterly report, quarterly results, sec filing, filing, filings, annual report, annual accounts, regulatory filing
        filing: securities filing, company filing, corporate filing, securities and exchange commission, the sec, earnings report
        filing: earnings release, half-year report, half-yearly report, interim report, financial statements, financial report
        filing: stock exchange announcement, court filing, court documents, form, prospectus, disclosed in, disclosed, ad hoc notice
        says: says, said, say, saying, told, tells, according to, stated, states, stating, statement, wrote, writes, written
        says: explained, explains, added, adds, argued, argues, argue, claimed, claims, claim, reported, reports, report
        says: announced, announces, spokesperson, spokesman, spokeswoman, noted, notes, revealed, reveals, confirmed, confirms
        says: disclosed, discloses, called, calls, described, describes, insisted, insists, maintains, maintained, believes
        says: believed, commented, comments, in a statement, quoted, quote, points out, pointed out, stressed, stresses, tweeted
        says: warned, warns, admitted, admits, acknowledged, concluded, concludes, in the view of, in its view, citing, cited
        says: emphasised, emphasized, emphasises, emphasizes, reacted, reacts, responded, responds, considers, contends, contended
        says: submits, submitted, complained, denied, denies, disputes, disputed, writing

        # Phrases that hide a cue.
        none: in order to, in order that, in order for, by order of magnitude, fine print, fine-tune, fine-tuned, fine-tuning, fine art
        none: fine arts, fine line, fine-grained, fine dining, just fine, a fine balance, fine wine, on the other hand, at hand
        none: hand in hand, second hand, second-hand, first hand, first-hand, on the one hand, hand over fist, hits out
        none: hit out, hit back, hits back, hit list, court of public opinion, as of, in the first place, at first, in general
        none: at the same time, for the first time, first of all, for the time being, last but not least, ban ki-moon, in short
        none: in the course of, set of, a set of, set out, sets out, set up by, issue of, the issue, an issue, at issue, key issue
        none: key issues, these issues, issues such as, privacy issues, other issues, legal issues, security issues, issues with
        none: subject line, subject matter, in the matter of, set in motion, in terms of, terms and conditions, terms of use
        none: terms of service, data protection officer, data protection officers, data protection impact assessment, in this respect
        none: data protection impact assessments, chief executive officer, chief privacy officer, privacy policy, cookie banner*
        none: cookie policy, cookie notice, cookie wall*, general court clerk, with respect to, in case of, in any case
        none: press release, press office, newsletter, sign up, log in, contact us, subscribe, read more, read also, all rights reserved
        none: member state, member states, united states, point of view, points of view, in point of fact, at this point, at some point
        none: starting point, point of sale, letter of the law, to the letter, in the wake of the, no longer than, rule of law, as a rule
        none: ground rule, trade secret, record keeping, records of processing, record of processing, medical record, medical records
        none: track record, on the record, off the record, health records, data records, patient records, criminal record
        none: criminal records, call records, public record, records were, customer records, personnel records
        none: appeal to customers, sex appeal, mass appeal, appealing to customers, price comparison, sanctions list, economic sanctions
        none: trade sanctions, russia sanctions, ordered from, ordered online, place an order, placed an order, orders placed
        none: order number, online orders, mail order, orders online, court order, order book, pecking order, out of order, new order
        none: death penalty, penalty kick, penalty area, penalty shoot-out, penalty shootout, stop by, nonstop, non-stop, bus stop
        none: may day, as may be, be it, that is to say, so to say, needless to say, so-called, taking place, took place, takes place
        none: take place, taken place, took effect, takes effect, take effect, took into account, take into account, takes into account
        none: taken into account, taking into account, took account of, take account of, took over, takes over, took part, take part
        none: takes part, gets access, get access, got access, got in touch, get in touch, get rid of, gets rid of, face recognition
        none: facial recognition, face to face, in the face of, face scans, face images, made clear, makes clear, make clear, made it clear
        none: hundred percent, per cent, notice board, short notice, until further notice, without notice, report card, market research
        # Places that are no jurisdiction here
        region: Europe, European*, European Economic Area, European Union, EU, EEA, Africa*, Asia*, China, Chinese, Beijing, Hong Kong, Singapore, India*, Russia*, Moscow
        region: Ukraine, Ukrainian*, Turkey, Turkish, Israel*, Japan*, Korea*, Brazil*, Canad*, Mexic*, Australia*, New Zealand
        region: Texas, Delaware, Nevada, Virginia, Florida, New York, Silicon Valley, Seattle, Cupertino, Mountain View, Menlo Park
        region: Atlantic, Mediterranean, Middle East, Latin America, Western, Eastern, Northern, Southern, Brussels
        inaction: nothing seemed to happen, nothing has happened, nothing happened, no progress, failure to act, has not acted, had not acted
        inaction: silent for, dragging its feet, drags its feet, slow pace, inaction
        > The association complained that nothing seemed to happen with its case.
        directive: directive*
        intend: to appeal, to challenge the decision, to file an appeal, to lodge an appeal
        > Bolder decided to appeal against the fine.
        """#)
}
