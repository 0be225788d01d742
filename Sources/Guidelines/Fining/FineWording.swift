import Enforcement

extension FineFault {
    /// What was wrong, what was given, what would be right.
    public var sentence: String {
        switch self {
        case .noArticle: "no article is given; give the infringed ones, such as 5(1)(a),6"
        case .unknownArticle(let text):
            "'\(text)' is no provision of the GDPR; give one such as 5(1)(f) or 32, between Art. 1 and Art. 99"
        case .unfinable(let articles):
            "Art. 83(4) to (6) GDPR have no fine for Art. \(Self.list(articles)); give a provision that they name, such as "
                + "5, 6, 12 to 22, 25 to 39 or 44 to 49"
        case .tooMany(let count, let limit):
            "\(count) is more than can be calculated with; give at most \(limit)"
        case .unreadableTurnover(let text):
            "turnover '\(text)' is no sum; give euros such as 386e9 or 73200000, or bounds such as 10e6..50e6"
        case .unreadableShare(let text): "'\(text)' is neither share nor sum; give one such as 12% or 2400000"
        case .unknownSeriousness(let text):
            "seriousness '\(text)' is none; give \(Seriousness.allCases.map(\.rawValue).joined(separator: ", "))"
        case .unreadableFine(let text): "fine '\(text)' is no sum; give euros such as 746e6"
        case .unreadableDay(let text):
            "decided '\(text)' is no date; give one such as 2021, 2021-07 or 2021-07-16"
        case .unreadableCircumstance(let text):
            "circumstance '\(text)' is none; give a point of Art. 83(2) from a to k with its change, such as f=-10%"
        case .unreadableChange(let text): "change '\(text)' is none; give one such as -30% or -30%..-10%"
        case .negativeTurnover(let sum):
            "turnover '\(sum)' is negative; give euros of 0 or more, such as 386e9"
        case .turnoverTooLarge(let sum, let limit):
            "turnover '\(sum)' is more than the world's; give euros of at most \(limit)"
        case .turnoverBounds(let least, let most):
            "turnover '\(least)..\(most)' is empty; give the lower bound first, such as 10e6..50e6"
        case .share(let text):
            "'\(text)' is not between nothing and the whole of what it is a share of; give 0% to 100%"
        case .change(let change):
            "change '\(change.words)' takes more than all or adds more than tenfold; give -100% to +1000%"
        case .future(let day, let today): "decided '\(day)' is in the future; give a day up to \(today)"
        case .beforeGDPR(let day):
            "decided '\(day)' is before the GDPR applied; give a day from 2018-05-25 on"
        case .tooLarge: "the sums grow beyond what can be counted; give smaller changes"
        }
    }

    private static func list(_ articles: [Article]) -> String {
        articles.map(\.description).joined(separator: ", ")
    }
}

extension FineNote {
    /// In one or two sentences.
    public var sentence: String {
        switch self {
        case .noArithmetic:
            "The Guidelines are no arithmetic: they give where a calculation may start, and an authority judges each case."
        case .publicBodies:
            "Whether and how far public authorities and bodies may be fined is for national law (Art. 83(7) GDPR)."
        case .unlinkedConduct:
            "All articles are taken as infringed by the same or linked processing operations (Art. 83(3) GDPR); conducts "
                + "that are not linked are fined each by itself, up to a maximum of its own."
        case .unfinable(let articles):
            "Art. 83(4) to (6) GDPR have no fine for Art. \(articles.map(\.description).joined(separator: ", ")); "
                + "it changes nothing here."
        case .turnoverUnknown:
            "No turnover is given: the static maximum is taken, and every size. The Guidelines are not for natural persons "
                + "who are no undertakings."
        case .seriousnessUnknown: "No seriousness is given: every start is taken."
        case .circumstancesUnweighed:
            "The circumstances of Art. 83(2) GDPR that move a fine up or down are not weighed."
        case .countedTwice(let point):
            "Art. 83(2)(\(point.rawValue)) GDPR, \(point.name), has made the seriousness already; it should not count twice."
        case .departs(let kind, let given):
            "The \(kind.name) is not within the \(given.words) that the Guidelines give."
        case .beforeGuidelines(let day):
            "Decided on \(day), before the Guidelines were adopted on 24 May 2023: they are a measure of it, not its rule."
        case .capped: "The calculation went beyond the legal maximum and ends there."
        }
    }
}
