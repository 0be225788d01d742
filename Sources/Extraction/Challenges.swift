import Enforcement

/// Who contests a measure, and how far it got; what a court decided changes the measure's standing.
struct Challenges {
    let findings: Findings
    let measures: Measures
    private let steps: ChallengeSteps
    private var text: Text { findings.text }

    init(_ findings: Findings, _ measures: Measures) {
        (self.findings, self.measures) = (findings, measures)
        steps = ChallengeSteps(findings: findings, contesting: Set(measures.mentions.map(\.party)))
    }

    /// How many steps are read of one text.
    private static let most = 1000

    func found(_ records: inout [Measure]) -> [Challenge] {
        var (procedure, count) = (Procedure(records), 0)
        for sentence in text.sentences.indices where count < Challenges.most {
            for step in steps.steps(in: sentence) {
                count += 1
                procedure.add(challenge(step, records), step, scope(step))
            }
        }
        let challenges = procedure.settle(&records)
        withdraw(&records)
        return challenges
    }

    /// `The order is withdrawn`: the authority took back what it had imposed.
    private func withdraw(_ records: inout [Measure]) {
        for sentence in text.sentences.indices where findings.has(sentence, .withdraw) {
            let whole = text.sentences[sentence]
            guard let cue = text.cues(in: sentence).first(where: { $0.concept == .withdraw }),
                findings.distance(cue.range, to: ConceptSet(.fine, .order, .ban, .periodic)) ?? 99 <= 6,
                !steps.has(whole, .courtName, .courtNoun, .appeal, .complaint, .annul, .reduce)
            else { continue }
            let kinds = steps.kinds(in: whole)
            let parties = Set(
                findings.mentions(in: sentence).filter { $0.party >= 0 && $0.form != .pronoun }.map(\.party))
            let (names, evidence) = (
                Set(parties.map { findings.parties.all[$0].name }), findings.evidence(sentence)
            )
            for index in records.indices where kinds.contains(records[index].measure) {
                let isOther = !names.isEmpty && !names.contains(records[index].respondent)
                guard !isOther, records[index].evidence != evidence else { continue }
                records[index].standing = .withdrawn
                records[index].spans["standing"] = evidence
            }
        }
    }

    private func challenge(_ step: ChallengeStep, _ records: [Measure]) -> Challenge {
        let (party, court) = (challenger(step), court(step))
        let measure = measure(of: party?.0, step, records)
        let by =
            party?.0 ?? measure.map { records[$0].respondent } ?? mainParty ?? text.string(step.cue.range)
        var challenge = Challenge(by: by, stage: step.stage, evidence: findings.evidence(step.sentence))
        challenge.outcome = step.outcome
        challenge.confidence = confidence(step, isTold: party != nil)
        challenge.spans["by"] = party.map { text.span($0.1) }
        (challenge.saidBy, challenge.saidByName) = Speaker(findings, measures).source(of: step.sentence)
        challenge.measure = measure
        if let court {
            challenge.court = text.string(court)
            challenge.spans["court"] = text.span(court)
        }
        if step.stage != .announced, let date = date(near: step) {
            challenge.date = date.date
            challenge.spans["date"] = text.span(date.tokens)
        }
        if let after = amountAfter(step, measure.flatMap { records[$0].money }) {
            challenge.amountAfter = after.money.amount
            challenge.spans["amountAfter"] = text.span(after.tokens)
        }
        return challenge
    }

    private var mainParty: String? { measures.respondents.main.map { findings.parties.all[$0].name } }

    private func confidence(_ step: ChallengeStep, isTold: Bool) -> Double {
        guard isTold else { return 0.6 }
        return step.stage == .decided && !steps.has(step.clause, .courtName) ? 0.7 : 0.9
    }

    // MARK: What a step tells

    /// The date nearest to the step, but for one that stands nearer to the decision it is about.
    private func date(near step: ChallengeStep) -> DateMention? {
        let cue = step.cue.range
        let own = findings.dates(in: step.sentence).filter { date in
            let decision = findings.distance(date.tokens, to: ConceptSet(.impose, .fineVerb)) ?? 99
            return step.clause.contains(date.tokens.lowerBound) && findings.gap(date.tokens, cue) <= decision
        }
        return own.min { findings.gap($0.tokens, cue) < findings.gap($1.tokens, cue) }
    }

    /// The sum that was cut or raised: the one behind `to`, else another than the first.
    private func amountAfter(_ step: ChallengeStep, _ first: Money?) -> Sum? {
        let changes = step.outcome == .reduced || step.outcome == .increased || step.cue.concept == .restore
        guard changes else { return nil }
        let own = findings.sums(in: step.sentence).filter {
            !$0.isConversion && step.clause.contains($0.tokens.lowerBound)
                && (step.outcome != .reduced || $0.money != first)
        }
        return own.first { findings.before($0.tokens.lowerBound, 2, ConceptSet(.to)) } ?? own.last
    }

    /// The court that acts: behind `by`, else the first of the clause; one without a name is the one named last.
    private func court(_ step: ChallengeStep) -> Range<Int>? {
        let here = actingCourts(step.clause, step)
        let named = here.filter(isNamed)
        if let court = named.first(where: { findings.before($0.lowerBound, 2, ConceptSet(.by)) })
            ?? named.first
        {
            return court
        }
        guard step.stage == .decided, !here.contains(where: isRanked) else { return nil }
        let start = text.sentences[step.sentence].lowerBound
        if let court = actingCourts(start..<step.clause.lowerBound, step).last(where: isNamed) {
            return court
        }
        guard step.sentence > 0 else { return nil }
        return actingCourts(text.sentences[step.sentence - 1], step).last(where: isNamed)
    }

    /// Without the court that a case is sent to.
    private func actingCourts(_ clause: Range<Int>, _ step: ChallengeStep) -> [Range<Int>] {
        steps.courts(in: clause).filter {
            step.outcome != .referred || !findings.before($0.lowerBound, 2, ConceptSet(.to, .against))
        }
    }

    private func isNamed(_ court: Range<Int>) -> Bool { text.cue(.courtName, at: court.lowerBound) != nil }

    private func isRanked(_ court: Range<Int>) -> Bool { text.cue(.instance, at: court.lowerBound) != nil }

    /// How high the court is: 0 the authority itself, 1 the first court, 3 the highest; by its name, else by the clause.
    private func instance(_ step: ChallengeStep) -> Int? {
        let own = court(step).map { ranks($0) } ?? []
        if let rank = own.max() { return rank }
        return actingCourts(step.clause, step).flatMap(ranks).max()
    }

    private func ranks(_ court: Range<Int>) -> [Int] {
        steps.cues(court).filter { $0.concept == .instance }.compactMap { Int(text.argument($0)) }
    }

    private func scope(_ step: ChallengeStep) -> Procedure.Scope {
        Procedure.Scope(
            instance: instance(step), kinds: kinds(step),
            isOnJudgment: steps.has(step.clause, .judgment))
    }

    /// A case that is sent back is sent back whole.
    private func kinds(_ step: ChallengeStep) -> Set<MeasureKind> {
        step.outcome == .referred ? [] : steps.kinds(in: step.clause)
    }

    // MARK: Who, and which measure

    /// The subject: an authority right before the act or beside its appeal, else the party nearest to the act.
    private func challenger(_ step: ChallengeStep) -> (String, Range<Int>)? {
        let cue = step.cue.range
        let mentions = findings.mentions(in: step.sentence).filter {
            steps.contesting.contains($0.party) && step.clause.contains($0.tokens.lowerBound)
        }
        let authority = step.stage == .decided ? appellant(step, mentions) : actor(step, mentions)
        if let authority { return (named(authority), authority) }
        let told = mentions.filter { $0.form != .pronoun }
        let near = (told.isEmpty && isMeasureBefore(step) ? told : mentions).min {
            findings.gap($0.tokens, cue) < findings.gap($1.tokens, cue)
        }
        return near.map { mention in
            let named = told.filter { $0.party == mention.party }.min {
                findings.gap($0.tokens, cue) < findings.gap($1.tokens, cue)
            }
            return (findings.parties.all[mention.party].name, (named ?? mention).tokens)
        }
    }

    /// An authority's name where the text has it, not `the authority`.
    private func named(_ tokens: Range<Int>) -> String {
        let all = findings.authorities
        guard let own = all.first(where: { $0.tokens == tokens }), !own.isByName,
            let authority = own.authority,
            let name = all.first(where: { $0.isByName && $0.authority == authority })
        else { return text.string(tokens) }
        return text.string(name.tokens)
    }

    /// Who acts for the state: an authority or a prosecutor.
    private func authorities(_ sentence: Int) -> [Range<Int>] {
        let prosecutors = text.cues(in: sentence).filter { $0.concept == .prosecutor }.map(\.range)
        let judges = text.cues(in: sentence).filter { $0.concept == .courtName || $0.concept == .instance }
        return findings.authorities(in: sentence).map(\.tokens).filter { tokens in
            !judges.contains { $0.range.overlaps(tokens) }
        } + prosecutors
    }

    /// An authority as the subject of an appeal: before the verb, and no party between.
    private func actor(_ step: ChallengeStep, _ mentions: [PartyMention]) -> Range<Int>? {
        let cue = step.cue.range
        let before = authorities(step.sentence).filter { $0.upperBound <= cue.lowerBound }
        guard let tokens = before.max(by: { $0.lowerBound < $1.lowerBound }),
            cue.lowerBound - tokens.upperBound <= 6
        else { return nil }
        let isBetween = mentions.contains {
            $0.tokens.upperBound <= cue.lowerBound && $0.tokens.lowerBound > tokens.lowerBound
        }
        return isBetween ? nil : tokens
    }

    /// An authority whose appeal was judged: right beside the word for it, and the appeal is not against the authority.
    private func appellant(_ step: ChallengeStep, _ mentions: [PartyMention]) -> Range<Int>? {
        let appeals = steps.cues(step.clause).filter { $0.concept == .appeal || $0.concept == .appealVerb }
        for appeal in appeals {
            let near = authorities(step.sentence).first { tokens in
                let gap = findings.between(appeal.range, tokens)
                return gap.count <= 2
                    && !gap.contains { text.has(.against, at: $0) && !text.has(.of, at: $0) }
                    && !mentions.contains { $0.tokens.overlaps(gap) }
            }
            if let near { return near }
        }
        return nil
    }

    private func isMeasureBefore(_ step: ChallengeStep) -> Bool {
        measures.mentions.contains {
            $0.sentence < step.sentence && step.sentence - $0.sentence <= 2
                && text.paragraphs[$0.sentence] == text.paragraphs[step.sentence]
        }
    }

    /// The measure of that party which the clause's sum or kind tells, else the one told last before it.
    private func measure(of party: String?, _ step: ChallengeStep, _ records: [Measure]) -> Int? {
        let own = records.indices.filter { index in
            party.map { records[index].respondent == $0 || records[index].aliases.contains($0) } ?? false
        }
        let pool = own.isEmpty ? Array(records.indices) : own
        let told = kinds(step)
        let sums = findings.sums(in: step.sentence).filter { !$0.isConversion }.map(\.money)
        if isOfAnother(step, sums, records) { return nil }
        func rank(_ index: Int) -> Int {
            let measure = records[index]
            let sentence = measures.sentence(of: measure)
            let isBefore =
                sentence <= step.sentence
                && text.paragraphs[sentence] == text.paragraphs[step.sentence]
            return (measure.money.map(sums.contains) == true ? 8 : 0) + (isBefore ? 4 : 0)
                + (told.contains(measure.measure) ? 5 : 0) + (measure.primary ? 1 : 0)
        }
        return pool.max { a, b in rank(a) == rank(b) ? a > b : rank(a) < rank(b) }
    }

    /// The sentence imposes a sum that is none of the measures': another case.
    private func isOfAnother(_ step: ChallengeStep, _ sums: [Money], _ records: [Measure]) -> Bool {
        step.stage != .decided && !sums.isEmpty && findings.has(step.sentence, .impose, .fineVerb)
            && !records.contains { $0.money.map(sums.contains) ?? false }
    }
}
