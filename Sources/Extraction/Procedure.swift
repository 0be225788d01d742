import Enforcement

/// The challenges of a text, each once and in the order of events; where they leave each measure is its standing.
struct Procedure {
    /// What a step's clause says of it beyond the step.
    struct Scope {
        /// How high the court is, where its words tell: 0 the authority itself, 1 the first court, 3 the highest.
        var instance: Int?
        /// The kinds of measure that it speaks of.
        let kinds: Set<MeasureKind>
        /// It speaks of a judgment.
        let isOnJudgment: Bool
    }

    private struct Told {
        var challenge: Challenge
        var step: ChallengeStep
        var scope: Scope
        var instance: Int? { scope.instance }
    }
    /// A longer list of steps is a register, not a report.
    private static let most = 200
    private var all: [Told] = []
    private let records: [Measure]

    init(_ records: [Measure]) { self.records = records }

    mutating func add(_ challenge: Challenge, _ step: ChallengeStep, _ scope: Scope) {
        guard all.count < Procedure.most else { return }
        let told = Told(challenge: byAuthority(challenge), step: step, scope: scope)
        if let known = all.lastIndex(where: { isSame($0, told) }) {
            complete(&all[known], with: told)
        } else {
            all.append(told)
        }
    }

    mutating func settle(_ records: inout [Measure]) -> [Challenge] {
        giveToAuthorities()
        let kept = inOrder(all.indices.filter { !isSuperseded($0) }.map { all[$0] })
        var challenges: [Challenge] = []
        for told in kept {
            var challenge = told.challenge
            if let outcome = challenge.outcome, let index = challenge.measure, records.indices.contains(index)
            {
                challenge.outcome = meant(outcome, told, records[index].standing)
                for affected in affected(told, index, kept) {
                    change(&records[affected], challenge, told.step.cue.concept == .restore)
                }
            }
            challenges.append(challenge)
        }
        return challenges
    }

    // MARK: Each once

    /// A judgment right after an authority's appeal is on that appeal.
    private func byAuthority(_ challenge: Challenge) -> Challenge {
        guard challenge.stage == .decided,
            let last = all.last(where: { $0.challenge.measure == challenge.measure })?.challenge,
            last.stage == .lodged, !isRespondent(last.by)
        else { return challenge }
        var challenge = challenge
        (challenge.by, challenge.spans["by"]) = (last.by, last.spans["by"])
        return challenge
    }

    /// A judgment told before its history is on the appeal that the history ends with: `IMY appealed that judgment`.
    private mutating func giveToAuthorities() {
        for appeal in all where appeal.challenge.stage == .lodged && !isRespondent(appeal.challenge.by) {
            let judged = all.indices.filter {
                all[$0].challenge.stage == .decided && all[$0].challenge.measure == appeal.challenge.measure
            }
            guard let last = inOrder(judged.map { all[$0] }).last,
                let position = judged.first(where: {
                    all[$0].step.sentence == last.step.sentence
                        && all[$0].challenge.evidence == last.challenge.evidence
                }),
                isRespondent(all[position].challenge.by),
                judged.contains(where: {
                    last.step.sentence < all[$0].step.sentence
                        && all[$0].step.sentence <= appeal.step.sentence
                })
            else { continue }
            (all[position].challenge.by, all[position].challenge.spans["by"]) = (
                appeal.challenge.by, appeal.challenge.spans["by"]
            )
        }
    }

    private func isRespondent(_ name: String) -> Bool {
        records.contains { $0.respondent == name || $0.aliases.contains(name) }
    }

    private func isSame(_ a: Told, _ b: Told) -> Bool {
        let (x, y) = (a.challenge, b.challenge)
        guard x.stage == y.stage else { return false }
        guard x.stage == .decided else { return x.by == y.by && x.measure == y.measure }
        guard x.measure == y.measure || isTitle(a, y) else { return false }
        if let p = a.instance, let q = b.instance {
            if p != q { return false }
        } else if x.court != nil, y.court != nil, !isSameCourt(x, y) {
            return false
        }
        if let p = x.date, let q = y.date, p != q, !isWithin(p, q) { return false }
        return x.outcome == y.outcome || x.court != nil && isSameCourt(x, y)
            || y.court == nil && y.date == nil
    }

    /// A heading tells the same outcome, of the same party or of none that it names.
    private func isTitle(_ told: Told, _ more: Challenge) -> Bool {
        told.step.sentence == 0 && told.challenge.outcome == more.outcome
            && (told.challenge.by == more.by || told.challenge.spans["by"] == nil)
    }

    private func isWithin(_ a: PartialDate, _ b: PartialDate) -> Bool {
        "\(a)".hasPrefix("\(b)") || "\(b)".hasPrefix("\(a)")
    }

    private func isSameCourt(_ a: Challenge, _ b: Challenge) -> Bool {
        guard let x = a.court.map(Folding.fold), let y = b.court.map(Folding.fold) else { return false }
        if isShort(a.court, b.court) || isShort(b.court, a.court) { return true }
        return x == y
            || x.count > 3 && y.count > 3 && (x.firstRange(of: y) != nil || y.firstRange(of: x) != nil)
    }

    /// `NSS` is `Nejvyšší správní soud`.
    private func isShort(_ short: String?, _ long: String?) -> Bool {
        guard let short, let long, (2...5).contains(short.count) else { return false }
        let initials = long.split { $0 == " " || $0 == "-" }.compactMap(\.first)
        return initials.count >= 2 && String(initials).uppercased() == short
    }

    /// What a second sentence on the same step adds.
    private func complete(_ told: inout Told, with another: Told) {
        let (more, isQuashed) = (another.challenge, told.scope.kinds.isEmpty)
        var known: Challenge {
            get { told.challenge }
            set { told.challenge = newValue }
        }
        told.scope.instance = told.scope.instance ?? another.scope.instance
        if told.step.sentence == 0, known.measure != more.measure {
            (known.measure, known.by, known.spans["by"]) = (more.measure, more.by, more.spans["by"])
        }
        if told.step.sentence <= 1, known.outcome == .upheld, let better = more.outcome, better != .upheld,
            better != .annulled
        {
            (known.outcome, told.step, told.scope) = (better, another.step, another.scope)
        }
        if known.outcome == .annulled, more.outcome == .referred, isQuashed { known.outcome = .referred }
        if known.court == nil { (known.court, known.spans["court"]) = (more.court, more.spans["court"]) }
        if known.date == nil { (known.date, known.spans["date"]) = (more.date, more.spans["date"]) }
        if known.amountAfter == nil, known.outcome == more.outcome {
            (known.amountAfter, known.spans["amountAfter"]) = (more.amountAfter, more.spans["amountAfter"])
        }
    }

    /// An appeal that the text tells the outcome of, or a plan that was carried out.
    private func isSuperseded(_ index: Int) -> Bool {
        let one = all[index].challenge
        func others(_ range: Range<Int>) -> [Told] {
            all[range].filter { $0.challenge.by == one.by && $0.challenge.measure == one.measure }
        }
        switch one.stage {
        case .lodged:
            return others(all.indices).contains {
                $0.challenge.stage == .decided && !(isRespondent(one.by) && isEarlier($0, all[index]))
            }
        case .announced:
            return others(index..<all.count).contains { $0.challenge.stage != .announced }
                && !others(0..<index).contains { $0.challenge.stage == .decided }
        case .decided: return false
        }
    }

    /// A judgment is appealed that was told before: by date, by name, or before a higher court.
    private func isEarlier(_ judgment: Told, _ appeal: Told) -> Bool {
        if let told = appeal.challenge.date, let decided = judgment.challenge.date { return decided < told }
        guard judgment.step.sentence <= appeal.step.sentence else { return false }
        if let low = judgment.instance, let high = appeal.instance { return low < high }
        let areTold = appeal.challenge.court != nil && judgment.challenge.court != nil
        return appeal.scope.isOnJudgment || areTold && !isSameCourt(judgment.challenge, appeal.challenge)
    }

    // MARK: The order of events

    /// As told, but for what is surely earlier.
    private func inOrder(_ told: [Told]) -> [Told] {
        var ordered: [Told] = []
        for one in told {
            var position = ordered.count
            while position > 0, precedes(one, ordered[position - 1]) { position -= 1 }
            ordered.insert(one, at: position)
        }
        return ordered
    }

    /// By measure and date; without dates by the court's rank, an objection before any court.
    private func precedes(_ a: Told, _ b: Told) -> Bool {
        let (x, y) = (a.challenge, b.challenge)
        if x.measure != y.measure { return x.measure ?? 999 < y.measure ?? 999 }
        if x.stage != .decided || y.stage != .decided { return x.stage == .decided && y.stage != .decided }
        if let p = x.date, let q = y.date, p != q { return p < q }
        if let p = a.instance, let q = b.instance { return p < q }
        return x.court == nil && y.court != nil && a.instance == nil
    }

    // MARK: Where it leaves the measure

    /// What a judgment on an authority's appeal means for the measure, after what the court before did to it.
    private func meant(
        _ outcome: Challenge.Outcome, _ told: Told, _ standing: Standing
    ) -> Challenge.Outcome {
        guard !isRespondent(told.challenge.by) || told.step.cue.concept == .restore else { return outcome }
        switch (outcome, standing) {
        case (_, .reduced) where told.step.cue.concept == .restore: return .increased
        case (_, .annulled) where told.step.cue.concept == .restore: return .upheld
        case (.annulled, .annulled): return .upheld
        case (.annulled, .reduced): return .increased
        case (.upheld, .annulled):
            let isRestored = told.step.cue.concept == .uphold && !told.scope.kinds.isEmpty
            return isRestored ? .upheld : .annulled
        default: return outcome
        }
    }

    /// A judgment on a decision is on all of its measures, but for those that it does not speak of where it names some.
    private func affected(_ told: Told, _ index: Int, _ all: [Told]) -> [Int] {
        let base = records[index]
        guard told.challenge.outcome != .reduced, told.challenge.outcome != .increased else { return [index] }
        return records.indices.filter { number in
            let other = records[number]
            let isOfDecision =
                other.respondent == base.respondent && other.authority == base.authority
                && (other.decided == base.decided || other.decided == nil || base.decided == nil)
            return number == index
                || isOfDecision && other.measure != base.measure
                    && (told.scope.kinds.isEmpty || told.scope.kinds.contains(other.measure))
                    && !all.contains { isSpecial($0, number, told) }
        }
    }

    /// The same court's own word on that measure.
    private func isSpecial(_ one: Told, _ measure: Int, _ general: Told) -> Bool {
        one.challenge.stage == .decided && one.challenge.measure == measure
            && (one.instance == general.instance || isSameCourt(one.challenge, general.challenge))
    }

    /// The last judgment is the standing; one sent back stands as imposed, a cut that is upheld stays one.
    private func change(_ measure: inout Measure, _ challenge: Challenge, _ isRestored: Bool) {
        guard !measure.standing.isOpen, measure.standing != .withdrawn,
            let outcome = challenge.outcome
        else { return }
        switch outcome {
        case .upheld: measure.standing = isChanged(measure.standing) ? measure.standing : .upheld
        case .reduced: measure.standing = .reduced
        case .increased:
            let isFirst = isRestored || challenge.amountAfter == measure.money?.amount
            measure.standing = isFirst ? .upheld : .increased
        case .annulled: measure.standing = .annulled
        case .referred: measure.standing = .imposed
        }
        measure.spans["standing"] = challenge.evidence
    }

    private func isChanged(_ standing: Standing) -> Bool { standing == .reduced || standing == .increased }
}
