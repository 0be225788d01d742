/// Several parties in one sentence: joined under one measure, or each with its own sum.
extension Respondents {
    /// Whom a measure is against, and where its sentence says so.
    struct Binding {
        var parties: [Int] = []
        var tokens: Range<Int>?
        /// By how much the weights prefer this party to none.
        var margin: Float = 0
    }

    struct Scored {
        let mention: PartyMention
        let margin: Float
    }

    /// The parties joined with the best one: `A, B and C`.
    func joined(_ best: PartyMention) -> [Int] {
        var all = [best.party]
        let here = findings.mentions(in: text.sentence(of: best.tokens.lowerBound)).filter { $0.party >= 0 }
        guard let own = here.firstIndex(where: { $0.tokens == best.tokens }) else { return all }
        func take(_ indices: some Sequence<Int>) {
            var last = best
            for index in indices {
                let next = here[index]
                guard isListable(next), isListable(last), areJoined(last.tokens, next.tokens) else { return }
                if !all.contains(next.party), !isComplainant(next) { all.append(next.party) }
                last = next
            }
        }
        take((own + 1)..<here.count)
        take((0..<own).reversed())
        return all
    }

    private func isListable(_ mention: PartyMention) -> Bool {
        mention.form == .name || mention.form == .indefinite
            || mention.form == .definite && findings.parties.all[mention.party].isNamed
    }

    private func areJoined(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        let (first, second) = a.lowerBound < b.lowerBound ? (a, b) : (b, a)
        guard first.upperBound < second.lowerBound else { return first.overlaps(second) }
        let gap = first.upperBound..<second.lowerBound
        let words = ConceptSet(.and, .the, .a, .against, .companyNoun)
        return gap.count <= 4 && gap.contains { text.has(.and, at: $0) || text.tokens[$0].isMark(44) }
            && gap.allSatisfy {
                text.concepts[$0].overlaps(words)
                    || text.tokens[$0].kind == .mark && !text.tokens[$0].isMark(40)
            }
    }

    /// The mention that belongs to one of several sums: all sums follow their parties, or all parties their sums.
    func listed(_ anchor: Range<Int>) -> Range<Int>? {
        let sentence = text.sentence(of: anchor.lowerBound)
        let sums = Array(findings.sums(in: sentence).filter { !$0.isConversion })
        guard sums.count > 1, let own = sums.firstIndex(where: { $0.tokens == anchor }) else { return nil }
        let parties = findings.mentions(in: sentence).filter { $0.party >= 0 && $0.form != .pronoun }
        guard Set(parties.map(\.party)).count > 1 else { return nil }
        let whole = text.sentences[sentence]
        let gaps = (0...sums.count).map { index in
            let start = index == 0 ? whole.lowerBound : sums[index - 1].tokens.upperBound
            let end = index == sums.count ? whole.upperBound : sums[index].tokens.lowerBound
            return parties.filter { start <= $0.tokens.lowerBound && $0.tokens.lowerBound < end }
        }
        let follow = gaps.dropFirst().allSatisfy { !$0.isEmpty }
        let precede = gaps.dropLast().allSatisfy { !$0.isEmpty }
        guard follow || precede else { return nil }
        if follow, !precede || gaps.dropFirst().allSatisfy(isAimedAt) {
            return ownOf(gaps[own + 1], isBehind: true)
        }
        return ownOf(gaps[own], isBehind: false)
    }

    /// Of a stretch the party beside the measure's verb, else the nearest that is named.
    private func ownOf(_ gap: [PartyMention], isBehind: Bool) -> Range<Int>? {
        let names = gap.filter { $0.form == .name }
        let nearest = isBehind ? (names.first ?? gap.first) : (names.last ?? gap.last)
        return (names.first { isStruck($0.tokens) } ?? nearest)?.tokens
    }

    /// `35 million against A`: the first party of a stretch stands behind a word that aims at it.
    private func isAimedAt(_ gap: [PartyMention]) -> Bool {
        gap.first.map { findings.before($0.tokens.lowerBound, 2, ConceptSet(.against, .fineVerb)) } ?? false
    }
}
