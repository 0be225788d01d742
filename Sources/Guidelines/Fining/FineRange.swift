public import Enforcement

/// One step of a calculation, with the sums in euros after it.
public struct FineStep: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case legalMaximum
        case start
        case size
        case circumstance(Circumstance.Point)
        case proportionality
        case cap

        /// As JSON names it: `legal_maximum`.
        public var name: String {
            switch self {
            case .legalMaximum: "legal_maximum"
            case .start: "start"
            case .size: "size"
            case .circumstance: "circumstance"
            case .proportionality: "proportionality"
            case .cap: "cap"
            }
        }
    }

    public let kind: Kind
    public let sums: Sums
    /// Of what they are a share, or by how much they changed; nil for a sum that was told as such.
    public let percentages: Percentages?
    /// Article and paragraph.
    public let source: String
}

/// Between which sums a fine lies by the guidelines: never one number.
public struct FineRange: Sendable, Hashable {
    public enum Position: String, Sendable { case below, within, above }

    public let calculation: FineCalculation
    /// Their name and version.
    public let guidelines: String
    /// That of the gravest infringement (Art. 83(3) GDPR).
    public let fineClass: FineClass
    public let articles: [ClassedArticle]
    /// From the legal maximum to the cap, in this order.
    public let steps: [FineStep]
    /// The legal maximum; two sums where only bounds of the turnover are known.
    public let maximum: Sums
    /// After the last step, in euros.
    public let sums: Sums
    public let notes: [FineNote]

    /// Where a real fine lies, in euros.
    public func position(of fine: Amount) -> Position {
        fine < sums.lowerBound ? .below : fine > sums.upperBound ? .above : .within
    }
}

/// What a reader of a range has to know.
public enum FineNote: Sendable, Hashable {
    case noArithmetic
    case publicBodies
    case unlinkedConduct
    case unfinable([Article])
    case turnoverUnknown
    case seriousnessUnknown
    case circumstancesUnweighed
    /// Weighed in the seriousness already.
    case countedTwice(Circumstance.Point)
    /// The decision's start or size is not between what the guidelines give.
    case departs(FineStep.Kind, from: Percentages)
    case beforeGuidelines(PartialDate)
    case capped
}

extension FineCalculation {
    func notes(
        _ conduct: Conduct, _ rules: FiningGuidelines, start: FineStep, size: FineStep, maximum: FineStep
    ) -> [FineNote] {
        var notes: [FineNote] = [.noArithmetic, .publicBodies, .unlinkedConduct]
        if !conduct.unfinable.isEmpty { notes.append(.unfinable(conduct.unfinable)) }
        if turnover == nil { notes.append(.turnoverUnknown) }
        if seriousness == nil, self.start == nil { notes.append(.seriousnessUnknown) }
        if circumstances.isEmpty { notes.append(.circumstancesUnweighed) }
        notes += circumstances.map(\.point).filter(\.isOfSeriousness).map { .countedTwice($0) }
        let given = [
            (start, maximum, rules.start(seriousness)), (size, start, rules.size(turnover).percentages),
        ]
        for (step, whole, percentages) in given where !step.isWithin(whole.sums.share(percentages)) {
            notes.append(.departs(step.kind, from: percentages))
        }
        if let decided, let adopted = rules.adopted, decided.last < adopted {
            notes.append(.beforeGuidelines(decided))
        }
        return notes
    }
}

extension FineStep {
    fileprivate func isWithin(_ given: Sums?) -> Bool {
        guard let given else { return true }
        return given.lowerBound <= sums.lowerBound && sums.upperBound <= given.upperBound
    }
}
