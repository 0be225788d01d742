import Enforcement

/// One step of a procedure, as a clause tells it.
struct ChallengeStep {
    let stage: Challenge.Stage
    var outcome: Challenge.Outcome?
    /// The word that tells the step.
    let cue: Cue
    /// Where in its sentence the step is told.
    let clause: Range<Int>
    let sentence: Int
}

/// Reads the steps of a sentence: a clause for each court, in a clause a judgment, a plan or an appeal.
struct ChallengeSteps {
    let findings: Findings
    /// The parties that measures are against.
    let contesting: Set<Int>
    private var text: Text { findings.text }
    private static let courts = ConceptSet(.courtName, .courtNoun, .instance)

    func steps(in sentence: Int) -> [ChallengeStep] {
        guard mayTell(text.sentenceConcepts[sentence]) else { return [] }
        let steps = clauses(sentence).flatMap { self.steps($0, sentence) }
        return steps.indices.filter { index in
            !steps[..<index].contains {
                $0.stage == steps[index].stage && $0.outcome == steps[index].outcome
                    && kinds(in: $0.clause) == kinds(in: steps[index].clause)
            }
        }.map { steps[$0] }
    }

    /// Most sentences hold none of the words that every step has.
    private func mayTell(_ concepts: ConceptSet) -> Bool {
        concepts.overlaps(ChallengeSteps.telling)
            || concepts.contains(.lodge) && concepts.contains(.complaint)
            || concepts.contains(.intend) && concepts.overlaps(ChallengeSteps.courts)
    }

    private static let telling = judging.with(.appeal, .appealVerb)

    private func steps(_ clause: Range<Int>, _ sentence: Int) -> [ChallengeStep] {
        func step(_ stage: Challenge.Stage, _ outcome: Challenge.Outcome?, _ cue: Cue) -> ChallengeStep {
            ChallengeStep(stage: stage, outcome: outcome, cue: cue, clause: clause, sentence: sentence)
        }
        let isOpen = !has(clause, .accept, .remedy, .damages, .otherField) && !isComplaint(clause)
        let plan = isOpen ? planned(clause) : nil
        if has(clause, .courtName, .courtNoun, .instance) || plan == nil,
            let (outcome, cue) = judged(clause, sentence)
        {
            let judgment = step(.decided, outcome, cue)
            guard let plan, isApart(plan, cue) else { return [judgment] }
            return [judgment, step(.announced, nil, plan)]
        }
        if let plan { return [step(.announced, nil, plan)] }
        guard isOpen, let cue = lodged(clause) else { return [] }
        return [step(.lodged, nil, cue)]
    }

    // MARK: Clauses

    /// A sentence, cut where a second court comes in or another kind of measure, if each side tells what became of it.
    private func clauses(_ sentence: Int) -> [Range<Int>] { byCourt(sentence).flatMap(byKind) }

    private func byCourt(_ sentence: Int) -> [Range<Int>] {
        let whole = text.sentences[sentence]
        let courts = courts(in: whole)
        var (parts, start): ([Range<Int>], Int) = ([], whole.lowerBound)
        for (first, second) in zip(courts, courts.dropFirst()) where first.upperBound < second.lowerBound {
            let gap = first.upperBound..<second.lowerBound
            guard let cut = gap.first(where: isSeparator), cut > start else { continue }
            parts.append(start..<cut)
            start = cut
        }
        parts.append(start..<whole.upperBound)
        return parts.filter { !outcomes(in: $0).isEmpty }.count > 1 ? parts : [whole]
    }

    /// `the fine was cut to 70,000 and the order upheld`
    private func byKind(_ clause: Range<Int>) -> [Range<Int>] {
        let told = outcomes(in: clause)
        for (first, second) in zip(told, told.dropFirst())
        where first.range.upperBound < second.range.lowerBound && first.concept != second.concept {
            let gap = first.range.upperBound..<second.range.lowerBound
            guard let cut = gap.last(where: isSeparator) else { continue }
            let (left, right) = (kinds(in: clause.lowerBound..<cut), kinds(in: cut..<clause.upperBound))
            if !left.isEmpty, !right.isEmpty, left.isDisjoint(with: right) {
                return [clause.lowerBound..<cut, cut..<clause.upperBound]
            }
        }
        return [clause]
    }

    private func outcomes(in clause: Range<Int>) -> [Cue] {
        cues(clause).filter { ChallengeSteps.judging.contains($0.concept) }
    }

    private static let kinds: [(ConceptSet, MeasureKind)] = [
        (ConceptSet(.fine, .fineVerb), .fine), (ConceptSet(.periodic), .periodicPenalty),
        (ConceptSet(.order), .order), (ConceptSet(.ban), .ban), (ConceptSet(.reprimand), .reprimand),
        (ConceptSet(.warn), .warning),
    ]

    /// The kinds of measure that a clause speaks of.
    func kinds(in clause: Range<Int>) -> Set<MeasureKind> {
        let told = cues(clause).reduce(into: ConceptSet()) { $0.insert($1.concept) }
        return Set(ChallengeSteps.kinds.filter { told.overlaps($0.0) }.map(\.1))
    }

    private func isSeparator(_ token: Int) -> Bool {
        text.has(.and, at: token) || text.tokens[token].isMark(44) || text.tokens[token].isMark(59)
    }

    /// The longest words for a court at each place.
    func courts(in clause: Range<Int>) -> [Range<Int>] {
        let all = cues(clause).filter { ChallengeSteps.courts.contains($0.concept) }.map(\.range)
        var found: [Range<Int>] = []
        for range in all {
            if let last = found.last, last.overlaps(range) {
                if range.count > last.count { found[found.count - 1] = range }
            } else {
                found.append(range)
            }
        }
        return found
    }

    func cues(_ clause: Range<Int>) -> ArraySlice<Cue> {
        guard let first = clause.first else { return [] }
        let start = Int(text.cueStart[first])
        let end =
            clause.upperBound < text.tokens.count ? Int(text.cueStart[clause.upperBound]) : text.cues.count
        return text.cues[start..<max(start, end)]
    }

    func has(_ clause: Range<Int>, _ concepts: Concept...) -> Bool {
        let wanted = concepts.reduce(into: ConceptSet()) { $0.insert($1) }
        return cues(clause).contains { wanted.contains($0.concept) }
    }

    // MARK: Judgments

    private static let outcomes: [(Concept, Challenge.Outcome)] = [
        (.restore, .upheld), (.reduce, .reduced), (.increase, .increased), (.refer, .referred),
        (.annul, .annulled),
        (.grant, .annulled), (.dismiss, .upheld), (.uphold, .upheld), (.partial, .reduced),
    ]
    private static let judging = outcomes.reduce(into: ConceptSet()) { $0.insert($1.0) }

    /// A court, or the authority itself on an objection, has decided.
    private func judged(_ clause: Range<Int>, _ sentence: Int) -> (Challenge.Outcome, Cue)? {
        guard !has(clause, .remedy), !isUncontested(clause) else { return nil }
        for (concept, outcome) in ChallengeSteps.outcomes {
            guard let cue = cues(clause).first(where: { $0.concept == concept }),
                !findings.before(cue.range.lowerBound, 3, ConceptSet(.intend, .not)),
                isJudicial(cue, clause, sentence), !isAsked(cue)
            else { continue }
            if concept == .reduce || concept == .increase,
                !has(clause, .courtName, .courtNoun, .appeal, .appealVerb, .instance)
            {
                continue
            }
            if concept == .refer, let annul = cues(clause).first(where: { $0.concept == .annul }),
                isSentToAuthority(cue)
            {
                return (.annulled, annul)
            }
            if concept == .grant, has(clause, .partial) { return (.reduced, cue) }
            guard concept == .grant else { return (outcome, cue) }
            if let won = winner(cue, clause) { return (won, cue) }
        }
        return nil
    }

    /// `appealed for acquittal`: what an appeal asks for is no judgment.
    private func isAsked(_ cue: Cue) -> Bool {
        let start = text.sentenceStart(of: cue.range.lowerBound)
        for token in (max(start, cue.range.lowerBound - 5)..<cue.range.lowerBound).reversed() {
            if isSeparator(token) || text.concepts[token].overlaps(ChallengeSteps.courts) { return false }
            if text.has(.appealVerb, at: token), !cue.range.contains(token) { return true }
        }
        return false
    }

    /// Annulled and returned to the authority, which may decide anew: the measure is gone.
    private func isSentToAuthority(_ cue: Cue) -> Bool {
        findings.authorities(in: text.sentence(of: cue.range.lowerBound)).contains {
            let between = findings.between($0.tokens, cue.range)
            return between.count <= 4 && !between.contains(where: isSeparator)
        }
    }

    /// Who was found right: the authority, whose measure stands, or whoever contests it; nobody else's win counts.
    private func winner(_ cue: Cue, _ clause: Range<Int>) -> Challenge.Outcome? {
        let sentence = text.sentence(of: clause.lowerBound)
        let authorities = findings.authorities(in: sentence).map {
            (tokens: $0.tokens, outcome: Challenge.Outcome?.some(.upheld))
        }
        let parties = findings.mentions(in: sentence).filter { $0.form == .name }.map {
            (
                tokens: $0.tokens,
                outcome: contesting.contains($0.party) ? Challenge.Outcome?.some(.annulled) : nil
            )
        }
        let others = cues(clause).filter { $0.concept == .ngoNoun }.map {
            (tokens: $0.range, outcome: Challenge.Outcome?.none)
        }
        let all = (authorities + parties + others).filter { clause.contains($0.tokens.lowerBound) }
        let object = all.filter { $0.tokens.lowerBound >= cue.range.upperBound }.min {
            $0.tokens.lowerBound < $1.tokens.lowerBound
        }
        if let object, object.tokens.lowerBound - cue.range.upperBound <= 4 { return object.outcome }
        let subject = all.filter { $0.tokens.upperBound <= cue.range.lowerBound }.min {
            $0.tokens.lowerBound < $1.tokens.lowerBound
        }
        return subject.map(\.outcome) ?? .annulled
    }

    /// `the order was not appealed and stands`
    private func isUncontested(_ clause: Range<Int>) -> Bool {
        courts(in: clause).isEmpty
            && cues(clause).contains { ($0.concept == .appeal || $0.concept == .appealVerb) && isNegated($0) }
    }

    /// A court or an appeal is told in the clause or before it, or a court in the sentence before.
    private func isJudicial(_ cue: Cue, _ clause: Range<Int>, _ sentence: Int) -> Bool {
        let judges = ConceptSet(.courtName, .courtNoun, .appeal, .instance)
        let start = text.sentences[sentence].lowerBound
        return (start..<clause.upperBound).contains { text.concepts[$0].overlaps(judges) }
            || findings.before(cue.range.lowerBound, cue.range.lowerBound - start, ConceptSet(.appealVerb))
            || sentence > 0 && text.paragraphs[sentence] == text.paragraphs[sentence - 1]
                && findings.has(sentence - 1, .courtName, .courtNoun)
    }

    // MARK: Plans and appeals

    /// Who complains to an authority contests nothing: people or an association, and no party with a measure before the verb.
    private func isComplaint(_ clause: Range<Int>) -> Bool {
        let sentence = text.sentence(of: clause.lowerBound)
        guard has(clause, .personNoun, .ngoNoun, .complain),
            has(clause, .complain) || !findings.authorities(in: sentence).isEmpty,
            !has(clause, .courtName, .courtNoun),
            let verb = cues(clause).first(where: { $0.concept == .appealVerb || $0.concept == .appeal })
        else { return false }
        return !findings.mentions(in: sentence).contains {
            contesting.contains($0.party) && $0.form != .pronoun
                && $0.tokens.upperBound <= verb.range.lowerBound
        }
    }

    /// `will appeal`, `kondigt aan in beroep te gaan`: what a party says of a decision in such a sentence is no judgment.
    private func planned(_ clause: Range<Int>) -> Cue? {
        let cues = cues(clause)
        if let cue = cues.first(where: { $0.concept == .appealVerb && isPlanned($0) }) { return cue }
        guard !has(clause, .appealVerb) else { return nil }
        guard let cue = cues.first(where: { $0.concept == .appeal }) else { return headedForCourt(clause) }
        guard findings.distance(cue.range, to: ConceptSet(.intend)) ?? 99 <= 10, !isNegated(cue)
        else { return nil }
        return cue
    }

    /// `wir werden das Verwaltungsgericht anrufen`: a court behind the intention, and nothing that it did.
    private func headedForCourt(_ clause: Range<Int>) -> Cue? {
        guard !has(clause, .damages, .complaint) else { return nil }
        return courts(in: clause).lazy.filter { court in
            findings.before(court.lowerBound, 6, ConceptSet(.intend))
                && !findings.before(court.lowerBound, 8, ConceptSet(.not))
        }.compactMap { text.cue(.courtName, at: $0.lowerBound) ?? text.cue(.courtNoun, at: $0.lowerBound) }
            .first
    }

    private func isPlanned(_ cue: Cue) -> Bool {
        if let plan = cues(text.sentences[text.sentence(of: cue.range.lowerBound)]).last(where: {
            $0.concept == .intend && $0.range.upperBound <= cue.range.lowerBound
        }), cue.range.lowerBound - plan.range.upperBound <= 8, isNegated(plan, within: 2) {
            return false
        }
        return findings.before(cue.range.lowerBound, 8, ConceptSet(.intend))
            || findings.after(cue.range.upperBound, 3, ConceptSet(.intend))
            || cue.range.contains { text.has(.intend, at: $0) }
    }

    /// `did not appeal`; a `not` that is part of a plan, as in `does not rule out an appeal`, is none.
    private func isNegated(_ cue: Cue, within reach: Int = 4) -> Bool {
        let start = text.sentenceStart(of: cue.range.lowerBound)
        return (max(start, cue.range.lowerBound - reach)..<cue.range.lowerBound).contains {
            text.has(.not, at: $0) && !text.has(.intend, at: $0)
        }
    }

    private func isApart(_ plan: Cue, _ judgment: Cue) -> Bool {
        judgment.range.upperBound <= plan.range.lowerBound
            && (judgment.range.upperBound..<plan.range.lowerBound).contains(where: isSeparator)
    }

    /// The verb, or the noun and its verb apart: `Berufung zum Oberverwaltungsgericht eingelegt`.
    private func lodged(_ clause: Range<Int>) -> Cue? {
        let cues = cues(clause)
        if let verb = cues.first(where: { $0.concept == .appealVerb }) { return isNegated(verb) ? nil : verb }
        guard let verb = cues.first(where: { $0.concept == .lodge }), !isNegated(verb) else { return nil }
        return cues.first { noun in
            let isAppeal = noun.concept == .appeal || noun.concept == .complaint && isBeforeCourt(clause)
            return isAppeal && !has(clause, .damages) && findings.gap(noun.range, verb.range) <= 12
        }
    }

    private func isBeforeCourt(_ clause: Range<Int>) -> Bool { has(clause, .courtName, .courtNoun) }
}
