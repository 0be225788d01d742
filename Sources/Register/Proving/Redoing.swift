import Enforcement

/// Acts done again one after the other, where the text that an early one brought may be gone.
///
/// An entry whose key is gone is one that an erasure replaced: the erasure brings the document, and what was done
/// to it in between is done then.
struct Redoing {
    /// An act with its entry's number and moment.
    struct Step {
        let act: Act
        let number: Int
        let moment: String
    }

    /// Documents without a text, with the moment of each and what waits for it.
    private var gone: [Int: (moment: String, waiting: [Step])] = [:]

    /// Does the act or keeps it waiting, and says which documents must be filed anew.
    mutating func take(_ act: Act?, _ number: Int, _ moment: String, _ keeper: Keeper) throws -> Set<Int> {
        guard let act else {
            gone[number] = (moment, [])
            return []
        }
        if case .erase(let document, let kept, _) = act, let lost = gone.removeValue(forKey: document) {
            let id = Register.id(ofErased: document, kept.document.text)
            try keeper.keep(kept, id: id, document, entry: number, lost.moment)
            return try lost.waiting.reduce(into: [document]) { touched, step in
                touched.formUnion(try take(step.act, step.number, step.moment, keeper))
            }
        }
        if let lost = act.documents.first(where: { gone[$0] != nil }) {
            gone[lost]?.waiting.append(Step(act: act, number: number, moment: moment))
            return []
        }
        return try keeper.apply(act, number, moment)
    }
}

extension Redoing {
    /// Notes an act that was done already, for those that come after it.
    mutating func pass(_ act: Act?, _ number: Int, _ moment: String) {
        guard let act else { return gone[number] = (moment, []) }
        if case .erase(let document, _, _) = act { gone[document] = nil }
        if let lost = act.documents.first(where: { gone[$0] != nil }) {
            gone[lost]?.waiting.append(Step(act: act, number: number, moment: moment))
        }
    }
}
