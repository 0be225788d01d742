import Enforcement
public import Filing
import GRDB
import Naming

/// A claim that a reviewer should look at.
public struct DoubtfulClaim: Equatable, Sendable {
    public let address: ClaimAddress
    public let value: String
    public let confidence: Double
    public let document: DocumentReference
    public let quote: Quote
}

extension Register {
    /// Claims less sure than `bound` (0 to 0.5) that nobody has accepted or taken back; the least sure first.
    public func doubtful(below bound: Double = 0.5, limit: Int = 50) throws(RegisterFault) -> [DoubtfulClaim] {
        try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM claim WHERE retracted IS NULL AND accepted IS NULL AND confidence < 0.5
                        AND confidence < ? ORDER BY confidence, document LIMIT ?
                    """, arguments: [bound, limit])
            let filed = try Shelves(db).filed(Set(rows.map { $0["document"] as Int }), texts: true)
            return rows.compactMap { row in
                guard let document = filed[row["document"]] else { return nil }
                let claim = FieldClaim(row)
                return DoubtfulClaim(
                    address: ClaimAddress(document.document.id, claim), value: claim.value,
                    confidence: claim.confidence, document: document.document,
                    quote: Quote(claim.passage, words: claim.words, in: document.text))
            }
        }
    }
}
