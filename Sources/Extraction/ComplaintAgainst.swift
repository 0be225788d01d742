import Enforcement

/// Whom a complaint is against.
extension Complaints {
    /// Whom the sentence names behind `against`, else whom the text is about.
    func against(_ candidate: Complainants.Candidate, _ sentence: Int) -> [String] {
        let told = findings.mentions(in: sentence).filter {
            $0.form == .name && $0.party >= 0
                && findings.before($0.tokens.lowerBound, 2, ConceptSet(.against))
        }.map(\.party)
        let parties = told.isEmpty ? measures.respondents.main.map { [$0] } ?? [] : told
        return parties.flatMap { party in
            let party = findings.parties.all[party]
            return party.name == candidate.name ? [] : [party.name] + party.aliases
        }
    }

    private func isListed(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        let between = min(a.upperBound, b.upperBound)..<max(a.lowerBound, b.lowerBound)
        return between.count == 1
            && (text.has(.and, at: between.lowerBound) || text.tokens[between.lowerBound].isMark(44))
    }

    /// `Google, Apple, Facebook, Amazon and Microsoft` in a sentence on complaints: against each of them.
    func spreadLists(_ found: inout [Complaint]) {
        guard !found.isEmpty else { return }
        for sentence in text.sentences.indices where findings.has(sentence, .complaint, .complain) {
            let names = findings.mentions(in: sentence).filter { $0.form == .name }.map(\.tokens)
            let run = names.filter { name in names.contains { $0 != name && isListed(name, $0) } }
            guard run.count >= 3 else { continue }
            let listed = run.map { text.string($0) }.filter { name in
                !found.contains { $0.complainant == name }
            }
            for index in found.indices {
                found[index].against += listed.filter { !found[index].against.contains($0) }
            }
            found[0].spans["against"] = run.map { text.span($0) }.reduce(nil) { $0?.union($1) ?? $1 }
        }
    }
}
