import Enforcement

/// Decides the fields of one measure from its mentions: authority, date, articles, law, standing.
struct Decision {
    let findings: Findings
    let measures: Measures
    let mentions: [MeasureMention]
    private var text: Text { findings.text }
    private var best: MeasureMention { mentions[0] }

    init(_ findings: Findings, _ measures: Measures, _ mentions: [MeasureMention]) {
        (self.findings, self.measures, self.mentions) = (findings, measures, mentions)
    }

    func measure() -> Measure {
        let party = findings.parties.all[best.party]
        var measure = Measure(
            respondent: party.name, measure: best.kind, evidence: findings.evidence(best.sentence))
        measure.aliases = party.aliases
        measure.spans["respondent"] = best.partyTokens.map(text.span) ?? party.span
        measure.primary = isPrimary
        if let sum = best.sum {
            measure.money = sum.money
            measure.spans["amount"] = text.span(sum.tokens)
        }
        if let (authority, span) = authority() {
            measure.authority = authority
            measure.spans["authority"] = span
        }
        if let date = date() {
            measure.decided = date.date
            measure.spans["decided"] = text.span(date.tokens)
        }
        let cited = articles()
        measure.articles = Array(Set(cited.map(\.article))).sorted()
        measure.spans["articles"] = cited.map { text.span($0.tokens) }.reduce(nil) { $0?.union($1) ?? $1 }
        (measure.law, measure.spans["law"]) = law(measure)
        (measure.standing, measure.spans["standing"]) = standing()
        (measure.saidBy, measure.saidByName) = Speaker(findings).source(of: mentions.map(\.sentence))
        measure.confidence = min(0.99, max(0.2, 0.45 + 0.12 * best.score + 0.05 * Double(mentions.count)))
        return measure
    }

    /// About this measure, not recalled: the main party's, or without a word such as `earlier`.
    var isPrimary: Bool {
        measures.isPrincipal(best) && best.party == measures.respondents.main
            || mentions.contains { !findings.has($0.sentence, .earlier) && text.paragraphs[$0.sentence] <= 1 }
    }

    /// By the authority that most of the text is about; another one's measure is recalled for comparison.
    private var isByLead: Bool {
        best.party == measures.respondents.main || authority()?.0 == findings.lead || findings.lead == nil
    }

    // MARK: Authority

    private func authority() -> (Authority, Span)? {
        if let placed = actingPlace() { return placed }
        if findings.authorities(in: best.sentence).isEmpty, let hint = best.hint, let placed = placed(),
            placed.0.code == hint
        {
            return placed
        }
        for mention in mentions {
            let here = findings.authorities(in: mention.sentence).filter { $0.authority != nil }
            let named = here.filter(\.isNamed)
            if let near = nearest(named.isEmpty ? here : named, to: mention.anchor),
                let authority = near.authority
            {
                return (authority, text.span(near.tokens))
            }
        }
        if !isPrimary, let placed = placed() { return placed }
        let position = best.anchor.lowerBound
        let known = findings.authorities.filter { $0.authority != nil }
        let last =
            known.last { $0.tokens.lowerBound < position && $0.isNamed } ?? known.first(where: \.isNamed)
            ?? known.first
        if let last, let authority = last.authority { return (authority, text.span(last.tokens)) }
        if let placed = placed() { return placed }
        guard let code = findings.language.countries.first, findings.authorities.isEmpty == false,
            let authority = Authority(code)
        else { return nil }
        return (authority, text.span(findings.authorities[0].tokens))
    }

    /// `that Luxembourg imposed on Amazon`: a place that acts, right before the verb and nearer than any authority.
    private func actingPlace() -> (Authority, Span)? {
        for cue in text.cues(in: best.sentence) where cue.concept == .place {
            let acts = findings.after(cue.range.upperBound, 2, ConceptSet(.impose, .fineVerb))
            guard acts, let authority = Authority(text.argument(cue)) else { continue }
            guard
                findings.authorities(in: best.sentence).allSatisfy({
                    $0.isNamed == false
                        || findings.gap($0.tokens, best.anchor) > findings.gap(cue.range, best.anchor)
                })
            else { continue }
            return (authority, text.span(cue.range))
        }
        return nil
    }

    private func nearest(_ list: [AuthorityMention], to anchor: Range<Int>) -> AuthorityMention? {
        let nearest = list.min { findings.gap($0.tokens, anchor) < findings.gap($1.tokens, anchor) }
        return list.first { $0.isByName && $0.authority == nearest?.authority } ?? nearest
    }

    /// A country or its seat of government stands for its authority: `Dublin fined`, `in the Netherlands`.
    private func placed() -> (Authority, Span)? {
        for cue in text.cues(in: best.sentence) where cue.concept == .place {
            if let authority = Authority(text.argument(cue)) { return (authority, text.span(cue.range)) }
        }
        return nil
    }

    // MARK: Date

    private static let otherEvents = ConceptSet(.inquiry, .lodge, .complaint, .complain, .appealVerb)

    private func date() -> DateMention? {
        for mention in mentions {
            if let date = date(in: mention.sentence, anchor: mention.anchor) { return date }
        }
        guard measures.isPrincipal(best), mentions.contains(where: { $0.party == measures.respondents.main })
        else { return nil }
        for sentence in text.sentences.indices where findings.has(sentence, .decide, .impose) {
            guard findings.has(sentence, .fine, .decide),
                !findings.has(sentence, .courtName, .courtNoun, .appeal)
            else { continue }
            for cue in text.cues(in: sentence) where cue.concept == .decide || cue.concept == .impose {
                if let date = date(in: sentence, anchor: cue.range),
                    findings.gap(date.tokens, cue.range) <= 10,
                    date.date.month != nil || cue.concept == .impose
                {
                    return date
                }
            }
        }
        return nil
    }

    private func date(in sentence: Int, anchor: Range<Int>) -> DateMention? {
        let usable = findings.dates(in: sentence).filter { isDecisionDate($0, sentence) }
        return usable.min { cost($0, anchor) < cost($1, anchor) }
    }

    private func cost(_ date: DateMention, _ anchor: Range<Int>) -> Int {
        let acts =
            findings.distance(date.tokens, to: ConceptSet(.impose, .fineVerb, .decide, .fine, .receive)) ?? 99
        return min(findings.gap(date.tokens, anchor), acts * 2) - (date.date.day != nil ? 3 : 0)
    }

    /// Not the date of a complaint, an inquiry, an appeal or of the infringement, nor one end of a period.
    private func isDecisionDate(_ date: DateMention, _ sentence: Int) -> Bool {
        let acts = ConceptSet(.impose, .fineVerb, .decide, .fine, .receive, .mustPay, .propose)
        let own = findings.distance(date.tokens, to: acts) ?? 99
        let others = findings.distance(date.tokens, to: Decision.otherEvents) ?? 99
        if others < own { return false }
        if findings.has(sentence, .courtName, .courtNoun),
            findings.has(sentence, .annul, .uphold, .reduce, .dismiss, .grant, .refer)
        {
            return own
                < (findings.distance(
                    date.tokens,
                    to: ConceptSet(.courtName, .courtNoun, .annul, .uphold, .reduce, .dismiss, .grant)) ?? 99)
        }
        return !isPeriod(date, sentence)
    }

    /// One end of `from March 2018 to May 2019`.
    private func isPeriod(_ date: DateMention, _ sentence: Int) -> Bool {
        findings.dates(in: sentence).contains { other in
            guard other.tokens != date.tokens, findings.gap(other.tokens, date.tokens) <= 2 else {
                return false
            }
            let (first, second) =
                other.tokens.lowerBound < date.tokens.lowerBound ? (other, date) : (date, other)
            return (first.tokens.upperBound..<second.tokens.lowerBound).contains {
                text.has(.to, at: $0) || text.has(.and, at: $0) || text.tokens[$0].isMark(0x2013)
            }
        }
    }

    // MARK: Articles and law

    /// Those of the decision: of its own sentences where it is recalled, else all that stand nearest to its party.
    private func articles() -> [Citation] {
        let usable = findings.citations.filter { !$0.article.isBasisOfMeasure && !isProcedural($0) }
        let own = usable.filter { citation in
            mentions.contains { $0.sentence == text.sentence(of: citation.tokens.lowerBound) }
        }
        guard measures.isPrincipal(best), isByLead else { return own }
        return usable.filter { owns($0) }
    }

    /// Rules of procedure and competence are cited, not infringed: Art. 51 to 76, 77 to 84 but for the duty to co-operate.
    private func isProcedural(_ citation: Citation) -> Bool {
        let number = citation.article.number
        return (51...99).contains(number) || number == 3 || number == 4
    }

    /// A citation belongs to the nearest measure of its paragraph; where there is none, to all that the text is about.
    private func owns(_ citation: Citation) -> Bool {
        let sentence = text.sentence(of: citation.tokens.lowerBound)
        let near = measures.mentions.filter {
            text.paragraphs[$0.sentence] == text.paragraphs[sentence] && measures.isPrincipal($0)
        }
        let nearest = near.min {
            findings.gap($0.anchor, citation.tokens) < findings.gap($1.anchor, citation.tokens)
        }
        return nearest.map { $0.party == best.party } ?? true
    }

    /// The act that the measure's sentences name, else its paragraphs, else most of the text.
    private func law(_ measure: Measure) -> (Law?, Span?) {
        let sentences = mentions.map(\.sentence)
        let paragraphs = Set(sentences.map { text.paragraphs[$0] })
        let own = sentences.flatMap { text.cues(in: $0) }
        if let found = Decision.named(in: own) {
            return settle(found.law, measure, text.span(found.cue.range))
        }
        let near = text.sentences.indices.filter { paragraphs.contains(text.paragraphs[$0]) }.flatMap {
            text.cues(in: $0)
        }
        if let found = Decision.named(in: near) {
            return settle(found.law, measure, text.span(found.cue.range))
        }
        if let found = Decision.named(in: text.cues) {
            return settle(found.law, measure, text.span(found.cue.range))
        }
        if let authority = measure.spans["authority"] { return settle(.gdpr, measure, authority) }
        return (nil, nil)
    }

    private static let laws: [(Concept, Law)] = [
        (.gdpr, .gdpr), (.ukGDPR, .ukGDPR), (.ePrivacy, .ePrivacy), (.nationalLaw, .national),
    ]

    /// The act named most often; of equals the GDPR.
    private static func named(in cues: [Cue]) -> (law: Law, cue: Cue)? {
        var best: (law: Law, cue: Cue, count: Int)?
        for (concept, law) in laws {
            let hits = cues.filter { $0.concept == concept }
            if let first = hits.first, hits.count > best?.count ?? 0 { best = (law, first, hits.count) }
        }
        return best.map { ($0.law, $0.cue) }
    }

    /// The GDPR applies from 25 May 2018 (Art. 99(2)); the UK's own since the end of the transition, 1 January 2021.
    private func settle(_ law: Law, _ measure: Measure, _ span: Span) -> (Law?, Span?) {
        guard law == .gdpr, let decided = measure.decided else { return (law, span) }
        if decided.last.dayNumber < 17_676 { return (.national, span) }
        if measure.authority?.code == "GB", decided.first.dayNumber >= 18_628 { return (.ukGDPR, span) }
        return (law, span)
    }

    // MARK: Standing and who says so

    private func standing() -> (Standing, Span?) {
        let table: [(Concept, Standing)] = [
            (.rumour, .rumoured), (.propose, .proposed), (.withdraw, .withdrawn),
        ]
        for (concept, standing) in table {
            let hits = mentions.compactMap { mention in
                text.cues(in: mention.sentence).first {
                    $0.concept == concept && findings.gap($0.range, mention.anchor) <= 20
                }
            }
            if let cue = hits.first, hits.count * 2 >= mentions.count, !isImposedElsewhere(concept) {
                return (standing, text.span(cue.range))
            }
        }
        return (
            .imposed,
            text.cues(in: best.sentence).first { $0.concept == .impose || $0.concept == .receive }.map {
                text.span($0.range)
            }
        )
    }

    private func isImposedElsewhere(_ concept: Concept) -> Bool {
        mentions.contains {
            !findings.has($0.sentence, concept) && findings.has($0.sentence, .impose, .receive)
        }
    }
}
