/// Several parties in one sentence: joined under one measure, or each with its own sum.
extension Respondents {
    /// Whom a measure is against, and where its sentence says so.
    struct Binding {
        var parties: [Int]
        var tokens: Range<Int>?
        var score: Double
        /// Bound to whom its own paragraph speaks of.
        var isNear = false
    }

    struct Scored {
        let mention: PartyMention
        let score: Double
    }

    /// The parties joined with the best one: `A, B and C`.
    func joined(_ scored: [Scored], _ best: Int) -> [Int] {
        var all = [scored[best].mention.party]
        func take(_ indices: some Sequence<Int>) {
            var last = scored[best].mention
            for index in indices {
                let next = scored[index].mention
                guard isListable(next), isListable(last), areJoined(last.tokens, next.tokens) else { return }
                if !all.contains(next.party), !isComplainant(next) { all.append(next.party) }
                last = next
            }
        }
        take((best + 1)..<scored.count)
        take((0..<best).reversed())
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

    /// The party of one of several sums: all sums follow their parties, or all parties follow their sums.
    func listed(_ scored: [Scored], _ anchor: Range<Int>) -> Scored? {
        let sentence = text.sentence(of: anchor.lowerBound)
        let sums = findings.sums(in: sentence).filter { isFine($0) }
        guard sums.count > 1, let own = sums.firstIndex(where: { $0.tokens == anchor }) else { return nil }
        let parties = scored.filter { $0.mention.form != .pronoun && $0.score > -1 }
        guard Set(parties.map(\.mention.party)).count > 1 else { return nil }
        let whole = text.sentences[sentence]
        let gaps = (0...sums.count).map { index in
            let start = index == 0 ? whole.lowerBound : sums[index - 1].tokens.upperBound
            let end = index == sums.count ? whole.upperBound : sums[index].tokens.lowerBound
            return parties.filter {
                start <= $0.mention.tokens.lowerBound && $0.mention.tokens.lowerBound < end
            }
        }
        let follow = gaps.dropFirst().allSatisfy { !$0.isEmpty }
        let precede = gaps.dropLast().allSatisfy { !$0.isEmpty }
        guard follow || precede else { return nil }
        let behind = gaps[own + 1].max { $0.score < $1.score }
        if follow, !precede || gaps.dropFirst().allSatisfy(isAimedAt) { return behind }
        return gaps[own].max { $0.score < $1.score }
    }

    /// `35 million against A`: the first party of a stretch stands behind a word that aims at it.
    private func isAimedAt(_ gap: [Scored]) -> Bool {
        gap.first.map { findings.before($0.mention.tokens.lowerBound, 2, ConceptSet(.against, .fineVerb)) }
            ?? false
    }

    private func isFine(_ sum: Sum) -> Bool { findings.role(of: sum) == .fine }
}
