public import Enforcement
import Filing
import Foundation
import GRDB

/// A dated answer to a question for cases, most useful where it is "none": it can be checked again later.
public struct Certificate: Equatable, Sendable {
    /// What was asked, by the names of the command's options.
    public let terms: [String: String]
    /// The ids of the cases that were found.
    public let found: [String]
    public let askedAt: String
    /// How much the register knew: entries of its log with the hash of the last, and documents.
    public let entries: Int
    public let head: String
    public let documents: Int
}

/// What became of a certificate's answer.
public struct CertificateCheck: Equatable, Sendable {
    /// The log still holds, under its number, the last entry that the certificate names.
    public let isOfThisRegister: Bool
    /// The same question, asked of what was recorded by then, has the same answer.
    public let isConfirmed: Bool
    /// Cases that answer the question today and did not then, and the other way round.
    public let new: [String]
    public let gone: [String]
}

extension Register {
    /// Answers a question in a form that can be kept; `terms` are what it was asked with.
    public func certify(_ filter: CaseFilter, asOf: PartialDate? = nil, terms: [String: String])
        throws(RegisterFault) -> Certificate
    {
        let moment = moment
        return try read { db in
            let found = try CaseQuery(db, filter, .decided, asOf).page(limit: -1, after: nil)
            let head = try Log(db: db).head()
            return Certificate(
                terms: terms, found: found.map(\.id), askedAt: moment, entries: head.number,
                head: head.hash.hex,
                documents: try Int.fetchOne(db, sql: "SELECT count(*) FROM document") ?? 0)
        }
    }

    /// Asks a certificate's question again, of then and of now.
    public func check(_ certificate: Certificate, _ filter: CaseFilter, asOf: PartialDate? = nil)
        throws(RegisterFault) -> CertificateCheck
    {
        let line = try read { db in try Log(db: db).line(certificate.entries) }
        let then = try recorded(by: certificate.askedAt).cases(filter, asOf: asOf).map(\.id)
        let now = try cases(filter, asOf: asOf).map(\.id)
        let isOwn = line?.hash.hex == certificate.head || certificate.entries == 0
        return CertificateCheck(
            isOfThisRegister: isOwn,
            isConfirmed: isOwn && Set(then) == Set(certificate.found),
            new: now.filter { !certificate.found.contains($0) },
            gone: certificate.found.filter { !now.contains($0) })
    }
}

extension Certificate {
    /// One line of JSON.
    public var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.field("certificate", "boete cases")
            json.key("terms")
            json.object { json in
                for (name, value) in terms.sorted(by: { $0.key < $1.key }) { json.field(name, value) }
            }
            json.field("found", found)
            json.field("asked_at", askedAt)
            json.field("entries", entries)
            json.field("head", head)
            json.field("documents", documents)
        }
        json.endLine()
        return json.bytes
    }

    /// Nil for what is no certificate.
    public init?(json bytes: [UInt8]) {
        guard let json = try? JSONReader.value(of: bytes), json["certificate"].text == "boete cases",
            let terms = json["terms"].object, let found = json["found"].items,
            let askedAt = json["asked_at"].text, let entries = json["entries"].int,
            let head = json["head"].text, let documents = json["documents"].int
        else { return nil }
        self.init(
            terms: terms.compactMapValues(\.text), found: found.compactMap(\.text), askedAt: askedAt,
            entries: entries, head: head, documents: documents)
    }
}
