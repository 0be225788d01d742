import Enforcement
import Foundation

/// Invented documents that look like a register of all of Europe: the same seed gives the same.
///
/// Names, sums and dates are spread as real ones are: few authorities with many decisions, many with few; sums of
/// four to nine digits; a tenth of the documents tells a decision that another told before.
struct Generator {
    private var random: Seeded
    private let words: [String]
    private var told: [Measure] = []
    private let authorities: [Authority]

    init(seed: UInt64) {
        random = Seeded(state: seed)
        var random = self.random
        let syllables = "ba ce di fo gu ha je ki lo mu na pe qi ro su ta ve wi xo zu bra cle dri flo gru".split(separator: " ")
        words = (0..<30_000).map { _ in
            (0..<Int.random(in: 2...4, using: &random)).map { _ in
                String(syllables[Int.random(in: 0..<syllables.count, using: &random)])
            }.joined()
        }
        self.random = random
        let codes =
            "ES IT DE-NW DE-BY DE-HH DE-BE RO HU GR PL FR BE NO SE NL DK CZ AT CY IE BG FI PT IS LV LT EE SI HR LU SK MT LI GB CH"
        authorities = codes.split(separator: " ").compactMap { Authority($0) }
    }

    /// A document of about 3,000 bytes with ten claims or so.
    mutating func next() -> (Record, Document) {
        var text = prose(60)
        let measure = told.isEmpty || Int.random(in: 0..<10, using: &random) > 0 ? new() : again()
        var entry = measure
        let start = text.utf8.count
        text += sentence(measure)
        entry.evidence = Span(start, text.utf8.count)
        entry.spans = ["respondent": Span(start, start + measure.respondent.utf8.count)]
        text += prose(380)
        let published = measure.decided.flatMap { PartialDate(dayNumber: $0.dayNumber + Int.random(in: 0...90, using: &random)) }
        let record = Record(
            document: "generated.txt", language: "en", kind: .news, published: published, relevant: true,
            measures: [entry], complaints: complaint(measure, start), challenges: challenge(entry, start))
        return (record, Document(name: "generated.txt", text: text, published: published))
    }

    private mutating func new() -> Measure {
        var measure = Measure(
            respondent: "\(name()) \(name()) \(["Ltd", "GmbH", "S.A.", "B.V.", "AB"][Int.random(in: 0..<5, using: &random)])",
            measure: Int.random(in: 0..<5, using: &random) == 0 ? .reprimand : .fine, evidence: Span(0, 0))
        measure.authority = authorities[zipf(authorities.count)]
        if measure.measure == .fine {
            let digits = Int.random(in: 3...8, using: &random)
            let scale = (0..<digits).reduce(1) { product, _ in product * 10 }
            measure.money = Money(amount: Amount(units: Int64(Int.random(in: 1...9, using: &random) * scale)), currency: "EUR")
        }
        measure.decided = PartialDate(dayNumber: 17_700 + Int.random(in: 0..<3_000, using: &random))
        measure.articles = ["5(1)(f)", "6(1)", "32", "13", "12(3)", "33(1)"].shuffled(using: &random).prefix(2)
            .compactMap { Article($0) }.sorted()
        measure.law = .gdpr
        measure.standing = [.imposed, .imposed, .imposed, .upheld, .annulled, .reduced][Int.random(in: 0..<6, using: &random)]
        measure.confidence = Double(Int.random(in: 30...99, using: &random)) / 100
        if told.count < 5_000 { told.append(measure) } else { told[Int.random(in: 0..<5_000, using: &random)] = measure }
        return measure
    }

    private mutating func again() -> Measure { told[Int.random(in: 0..<told.count, using: &random)] }

    private mutating func complaint(_ measure: Measure, _ start: Int) -> [Complaint] {
        guard Int.random(in: 0..<8, using: &random) == 0, let decided = measure.decided else { return [] }
        var complaint = Complaint(complainant: "noyb", evidence: Span(start, start + 10))
        complaint.against = [measure.respondent]
        complaint.with = measure.authority
        complaint.filed = PartialDate(dayNumber: decided.dayNumber - Int.random(in: 100...1_500, using: &random))
        return [complaint]
    }

    private mutating func challenge(_ measure: Measure, _ start: Int) -> [Challenge] {
        guard [.upheld, .annulled, .reduced].contains(measure.standing) else { return [] }
        var challenge = Challenge(by: measure.respondent, stage: .decided, evidence: Span(start, start + 10))
        challenge.measure = 0
        challenge.outcome = Challenge.Outcome(rawValue: measure.standing.rawValue)
        return [challenge]
    }

    private func sentence(_ measure: Measure) -> String {
        let sum = measure.money.map { " of \($0.currency) \($0.amount)" } ?? ""
        return "\(measure.respondent) got a \(measure.measure.rawValue)\(sum) from \(measure.authority?.code ?? ""). "
    }

    private mutating func name() -> String { words[Int.random(in: 0..<words.count, using: &random)].capitalized }

    /// Words are as unevenly used as in any language.
    private mutating func prose(_ count: Int) -> String {
        (0..<count).map { _ in words[zipf(words.count)] }.joined(separator: " ") + ". "
    }

    private mutating func zipf(_ count: Int) -> Int {
        let share = Double.random(in: 0..<1, using: &random)
        return min(count - 1, Int(pow(Double(count), share)) - 1)
    }

    private func pow(_ base: Double, _ exponent: Double) -> Double { Foundation.pow(base, exponent) }

    /// A word from the middle of the list, as a reader would look for.
    mutating func word() -> String { words[Int.random(in: 200..<words.count, using: &random)] }
    mutating func authority() -> Authority { authorities[zipf(authorities.count)] }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

extension Record {
    /// How many claims the register makes of it.
    var claimCount: Int {
        measures.reduce(0) { $0 + 5 + ($1.money == nil ? 0 : 2) + $1.articles.count + ($1.law == nil ? 0 : 1) }
            + complaints.count * 4 + challenges.count * 3
    }
}
