/// Whom the phrases of a sentence may mean that names nobody: `the company`, `it`.
struct Antecedents {
    private let findings: Findings
    private let sentence: Int
    /// The noun of the phrase that stands for the respondent, and those of the text that are called so.
    private let noun: Int?
    private let fitting: Set<Int>
    /// The sentence names nobody.
    private let isOpen: Bool
    /// It names somebody by name.
    private let isNaming: Bool
    private let main: Int?
    private let lastNamed: Int?
    private let lastOpener: Int?
    private let lastStruck: Int?
    private let ofParagraph: [Int]
    private var text: Text { findings.text }

    /// How many mentions are looked back at.
    private static let reach = 60

    init(_ respondents: Respondents, at anchor: Range<Int>) {
        findings = respondents.findings
        let text = findings.text
        sentence = text.sentence(of: anchor.lowerBound)
        let here = findings.mentions(in: sentence)
        isOpen = !here.contains { $0.party >= 0 && ($0.form == .name || $0.form == .indefinite) }
        isNaming = here.contains { $0.party >= 0 && $0.form == .name }
        main = respondents.main
        let before = Antecedents.told(before: sentence, respondents)
        lastNamed = before.last?.party
        lastOpener =
            before.last {
                text.offset(of: $0.tokens.lowerBound) <= 3
            }?.party
        lastStruck =
            before.last { respondents.isStruck($0.tokens) || respondents.isTargeted($0.tokens) }?.party
        let paragraph = text.paragraphs[sentence]
        ofParagraph = before.filter {
            text.paragraphs[text.sentence(of: $0.tokens.lowerBound)] == paragraph
        }.map(\.party)
        noun = Antecedents.noun(of: here, anchor, respondents)
        fitting = noun.map(respondents.findings.parties.called(by:)) ?? []
    }

    /// Who was told by name or as somebody new in the sentences before, and does not complain.
    private static func told(before sentence: Int, _ respondents: Respondents) -> [PartyMention] {
        var found: [PartyMention] = []
        for earlier in stride(from: sentence - 1, through: max(0, sentence - 12), by: -1)
        where found.count < reach {
            found += respondents.findings.mentions(in: earlier).reversed().filter {
                $0.party >= 0 && ($0.form == .name || $0.form == .indefinite)
                    && !respondents.complainants.contains($0.party)
            }
        }
        return found.reversed()
    }

    /// Of the phrases that name nobody the one that the measure strikes, else the nearest.
    private static func noun(
        of mentions: ArraySlice<PartyMention>, _ anchor: Range<Int>, _ respondents: Respondents
    ) -> Int? {
        let phrases = mentions.filter { $0.form == .definite && !$0.isBound && $0.noun != nil }
        let struck = phrases.first { respondents.isStruck($0.tokens) || respondents.isTargeted($0.tokens) }
        let findings = respondents.findings
        return
            (struck
            ?? phrases.min { findings.gap($0.tokens, anchor) < findings.gap($1.tokens, anchor) })?.noun
    }

    func note(_ clues: inout Clues, _ party: Int) {
        noteNoun(&clues, party)
        noteHeading(&clues, party)
        guard isOpen else { return }
        clues.note(.lastNamed, if: party == lastNamed)
        clues.note(.lastOpener, if: party == lastOpener)
        clues.note(.lastStruck, if: party == lastStruck)
        clues.note(.otherLastStruck, if: lastStruck.map { $0 != party } ?? false)
        clues.note(.headsParagraph, if: party == ofParagraph.first)
        clues.note(.onlyOfParagraph, if: Set(ofParagraph) == [party])
        clues.note(.notOfParagraph, if: !ofParagraph.isEmpty && !ofParagraph.contains(party))
    }

    /// A heading that names nobody speaks of whom the text is about: `Clinic fined`.
    private func noteHeading(_ clues: inout Clues, _ party: Int) {
        guard sentence <= 1, let main, !isNaming else { return }
        let told = findings.mentions(in: sentence).compactMap(\.noun)
        let isCalled = told.contains { findings.parties.called(by: $0).contains(main) }
        clues.note(.mainOfHeading, if: party == main)
        clues.note(.mainCalledSo, if: party == main && isCalled)
        clues.note(.unnamedAsMain, if: party != main && isCalled)
    }

    /// Whether the party is what the phrase's noun says.
    private func noteNoun(_ clues: inout Clues, _ party: Int) {
        guard let noun else { return }
        clues.note(.isCalledSo, if: fitting.contains(party))
        clues.note(.onlyCalledSo, if: fitting == [party])
        clues.note(.otherCalledSo, if: !fitting.isEmpty && !fitting.contains(party))
        let isFirm = findings.parties.all[party].hasLegalForm
        let (company, office) = (text.has(.companyNoun, at: noun), text.has(.officeNoun, at: noun))
        clues.note(.firmAsFirm, if: isFirm && company && !office)
        clues.note(.firmAsOffice, if: isFirm && office && !company)
    }
}
