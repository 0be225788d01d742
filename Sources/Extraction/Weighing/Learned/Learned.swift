/// The tables that `Scripts/train` writes, one for each choice.
enum Learned {}

extension Choice {
    var table: StaticString {
        switch self {
        case .relevant: Learned.relevant
        case .fine: Learned.fine
        case .fineWord: Learned.fineWord
        case .order: Learned.order
        case .ban: Learned.ban
        case .reprimand: Learned.reprimand
        case .warning: Learned.warning
        case .party: Learned.party
        case .decided: Learned.decided
        case .article: Learned.article
        case .authority: Learned.authority
        case .law: Learned.law
        }
    }
}
