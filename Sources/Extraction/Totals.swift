import Enforcement

/// Sums that add up to another one near them: parts of one fine, or fines whose total is told.
enum Totals {
    /// How many sums to each side are looked at, and how many may be added.
    private static let reach = 7
    /// How many sums of a text are looked at; a longer list is a register.
    private static let most = 200

    struct Addition {
        let total: Sum
        let parts: ArraySlice<Sum>
    }

    static func additions(in findings: Findings) -> [Addition] {
        let sums = findings.sums.prefix(most).filter { !$0.isConversion && !$0.isBound }
        return sums.indices.compactMap { index in
            let behind = sums[(index + 1)..<min(sums.count, index + 1 + reach)]
            let before = sums[max(0, index - reach)..<index]
            return
                (parts(of: sums[index], in: behind, findings.text)
                ?? parts(of: sums[index], in: before, findings.text))
                .map { Addition(total: sums[index], parts: $0) }
        }
    }

    /// Neighbours, two or more, that add up to just the total.
    private static func parts(of total: Sum, in near: ArraySlice<Sum>, _ text: Text) -> ArraySlice<Sum>? {
        let sentence = text.sentence(of: total.tokens.lowerBound)
        for start in near.indices {
            var added = Amount(units: 0)
            for end in start..<near.endIndex {
                let part = near[end]
                guard part.money.currency == total.money.currency, part.money.amount < total.money.amount,
                    abs(text.sentence(of: part.tokens.lowerBound) - sentence) <= 3,
                    let more = added.adding(part.money.amount), !(total.money.amount < more)
                else { break }
                added = more
                if added == total.money.amount, end > start { return near[start...end] }
            }
        }
        return nil
    }
}

extension Measures {
    /// Of a total and its parts, the parts where they are fines of different parties, else the total.
    static func settled(
        _ found: [MeasureMention], _ findings: Findings, _ respondents: Respondents
    ) -> [MeasureMention] {
        var found = found
        for addition in Totals.additions(in: findings) {
            let parts = addition.parts.map { part in found.filter { $0.anchor == part.tokens } }
            guard parts.contains(where: { !$0.isEmpty }) || findings.isBesideFine(addition.total) else {
                continue
            }
            if areSeparate(parts) {
                found.removeAll { $0.anchor == addition.total.tokens }
            } else {
                found.removeAll { mention in addition.parts.contains { $0.tokens == mention.anchor } }
                if !found.contains(where: { $0.anchor == addition.total.tokens }) {
                    found += bind(.fine, addition.total.tokens, addition.total, findings, respondents)
                }
            }
        }
        return found
    }

    /// Two of the parts name parties of their own.
    private static func areSeparate(_ parts: [[MeasureMention]]) -> Bool {
        let named = parts.map { Set($0.filter { $0.partyTokens != nil && $0.margin > 0 }.map(\.party)) }
            .filter { !$0.isEmpty }
        guard let first = named.first else { return false }
        return named.dropFirst().contains { $0.isDisjoint(with: first) }
    }
}
