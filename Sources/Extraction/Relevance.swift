import Enforcement

/// Whether a text names enforcement of data protection, and not of another field.
enum Relevance {
    static func isEnforcement(_ findings: Findings, _ measures: [MeasureMention]) -> Bool {
        clues(findings, measures).margin > 0
    }

    /// A complaint that was lodged with an authority against somebody named: a case, though nothing is decided.
    static func isBrought(_ complaint: Complaint, _ parties: Parties) -> Bool {
        let isNamed = parties.all.contains { $0.isNamed && complaint.against.contains($0.name) }
        return isNamed && complaint.with != nil && complaint.filed != nil && complaint.confidence >= 0.9
    }

    /// How often a text names our law, data or authorities, and another field.
    private static func named(in findings: Findings) -> (ours: Int, others: Int) {
        let law = ConceptSet(.gdpr, .ukGDPR, .ePrivacy, .authorityName, .personalData)
        return (
            findings.count(of: law) + findings.authorities.count { $0.isNamed },
            findings.count(of: ConceptSet(.otherField))
        )
    }

    /// What the heading and the opening speak of, how much is said of our law and of others', what measures were found.
    static func clues(_ findings: Findings, _ measures: [MeasureMention]) -> Clues {
        let text = findings.text
        var clues = findings.clues(for: .relevant)
        clues.see(.own, text.sentenceConcepts.first ?? ConceptSet())
        clues.see(.after3, text.sentenceConcepts.prefix(4).reduce(ConceptSet()) { $0.union($1) })
        clues.see(.sentence, text.sentenceConcepts.reduce(ConceptSet()) { $0.union($1) })
        let (ours, others) = named(in: findings)
        clues.note(.isBrief, if: text.sentences.count <= 7)
        clues.note(.lawUnnamed, if: ours == 0)
        clues.note(.lawOftenNamed, if: ours >= 4)
        clues.note(.othersNamed, if: others > 0)
        clues.note(.othersMore, if: others > ours)
        clues.note(.othersHalf, if: others * 2 > ours)
        let best = measures.map(\.margin).max() ?? 0
        clues.note(measures.isEmpty ? .measureless : measures.count == 1 ? .oneMeasure : .manyMeasures)
        clues.note(.surelyBound, if: best > 2)
        clues.note(.weaklyBound, if: best <= 1)
        clues.note(.besideSum, if: measures.contains { $0.sum != nil })
        clues.note(.inHeading, if: measures.contains { $0.sentence == 0 })
        clues.note(.inOpening, if: measures.contains { $0.sentence <= 3 })
        return clues
    }
}

/// What kind of document a text is, by what it says of itself.
enum DocumentForm {
    static func kind(of findings: Findings) -> DocumentKind {
        let text = findings.text
        let heading = (0..<min(3, text.sentences.count)).filter { text.sentences[$0].count <= 14 }
        if heading.contains(where: { text.sentenceConcepts[$0].contains(.filing) }) { return .companyFiling }
        if findings.count(of: ConceptSet(.courtName, .courtNoun)) > 12, opensWithCourt(text) { return .court }
        return .news
    }

    /// What a heading that is news tells of a court.
    private static let acts = ConceptSet(.fine, .uphold, .annul, .dismiss, .reduce)

    /// A line at the head that is little more than a court's name: `High Court, 3 May 2022`.
    private static func opensWithCourt(_ text: Text) -> Bool {
        (0..<min(6, text.sentences.count)).contains { number in
            let line = text.sentences[number]
            return line.count <= 14 && !text.sentenceConcepts[number].overlaps(acts)
                && text.cues(in: number).contains {
                    $0.concept == .courtName && $0.range.lowerBound - line.lowerBound <= 2
                }
        }
    }
}
