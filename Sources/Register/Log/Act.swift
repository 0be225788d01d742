package import Enforcement
package import Filing

/// What an entry of the log does.
package enum Act: Equatable, Sendable {
    /// Brings a document with all that it says.
    case document(Kept)
    /// Takes claims back.
    case retract(Target, Signature)
    /// A reviewer looked at claims and found them right.
    case accept(Target, Signature)
    /// Says that two entries are of one decision, or that they are not.
    case judge(Place, Place, same: Bool, Signature)
    /// Says that two names are one respondent's, or that they are not.
    case identify(String, String, same: Bool, Signature)
    /// Puts a complaint on the docket, or what has become of one in its place.
    case docket(DocketedComplaint, Signature)
    /// Takes a complaint off the docket, whose entries those are.
    case strike(String, [Int], Signature)
    /// Puts a document without a person's name in the place of the one that an entry brought.
    case erase(Int, Kept, Signature)

    /// Who did it and why.
    package struct Signature: Equatable, Sendable {
        package let by: String
        package let reason: String
    }

    /// A document and the claims that its record was taken apart into.
    package struct Kept: Equatable, Sendable {
        package var document: Document
        package var language: String
        package var kind: DocumentKind
        package var relevant: Bool
        package var claims: [FieldClaim]
    }

    /// Claims of the document that an entry brought: all of them, or those that the address narrows it to.
    package struct Target: Equatable, Sendable {
        package let document: Int
        package let address: ClaimAddress
    }

    /// One entry of the document that an entry of the log brought.
    package struct Place: Hashable, Sendable {
        package let document: Int
        package let kind: EntryKind
        package let number: Int
        package let part: Int
    }
}

extension Act {
    /// As the column `kind` has it.
    var name: String {
        switch self {
        case .document: "document"
        case .retract: "retract"
        case .accept: "accept"
        case .judge(_, _, let same, _): same ? "merge" : "split"
        case .identify(_, _, let same, _): same ? "join" : "part"
        case .docket: "docket"
        case .strike: "strike"
        case .erase: "erase"
        }
    }
}

extension Act {
    /// The documents that it speaks of, by the entries that brought them.
    var documents: [Int] {
        switch self {
        case .document, .identify, .docket, .strike: []
        case .retract(let target, _), .accept(let target, _): [target.document]
        case .judge(let left, let right, _, _): [left.document, right.document]
        case .erase(let document, _, _): [document]
        }
    }
}

extension Act.Kept {
    init(_ record: Enforcement.Record, _ document: Document) {
        self.document = document
        self.document.published = record.published ?? document.published
        (language, kind, relevant) = (record.language, record.kind, record.relevant)
        // The log has two decimals of it.
        claims = Unfold.claims(of: record).map { claim in
            var claim = claim
            claim.confidence = (claim.confidence * 100).rounded() / 100
            return claim
        }
    }
}
