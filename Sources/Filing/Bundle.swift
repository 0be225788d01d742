package import Enforcement
package import Naming

/// What one document says of one decision, or of one complaint against one party: the piece that cases are made of.
package struct Bundle: Sendable, Equatable {
    /// How far the matter had got. A rumour and a draft may yet become a decision; a complaint may lead to one.
    package enum Stage: Int, Comparable, Sendable {
        case taken, proposed, rumoured, complained
        /// A challenge in a text that tells no measure.
        case contested

        init(_ standing: Standing) {
            self = standing == .rumoured ? .rumoured : standing == .proposed ? .proposed : .taken
        }

        package static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
    }

    /// The first entry; no two bundles have the same.
    package let anchor: EntryKey
    package let published: PartialDate?
    package var stage: Stage
    package var names: Set<PartyName> = []
    /// True for a party that the text only describes, as in `a hospital`.
    package var isUnnamed = false
    package var authority: Authority?
    /// When it was decided, or lodged.
    package var date: PartialDate?
    package var money: [MeasureKind: Money] = [:]
    /// File numbers of the authority, folded.
    package var references: Set<String> = []
    /// What the source itself calls the case: two that are called differently are two.
    package var caseNames: Set<String> = []
    /// Who complained.
    package var complainant: PartyName?
    package var isPrimary = true
    /// The measures or the complaint itself, and the challenges and claims about them.
    package var entries: [EntryKey] = []
    /// The bundles of the same document that a complaint led to, by their anchors.
    package var causes: [EntryKey] = []

    package var document: String { anchor.document }

    package init(_ anchor: EntryKey, published: PartialDate?, _ stage: Stage) {
        (self.anchor, self.published, self.stage, entries) = (anchor, published, stage, [anchor])
    }
}
