import Enforcement
import Filing
import Naming

/// An act as the JSON that is sealed in the log; the same act always gives the same bytes.
enum ActJSON {
    static func bytes(of act: Act) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            switch act {
            case .document(let kept): json.kept(kept)
            case .retract(let target, let signature), .accept(let target, let signature):
                json.field("document", target.document)
                json.field("address", target.address.description)
                json.signature(signature)
            case .judge(let left, let right, _, let signature):
                json.field("left", left)
                json.field("right", right)
                json.signature(signature)
            case .identify(let name, let other, _, let signature):
                json.field("name", name)
                json.field("other", other)
                json.signature(signature)
            case .docket(let complaint, let signature):
                json.docketed(complaint)
                json.signature(signature)
            case .strike(let id, let entries, let signature):
                json.field("id", id)
                json.field("entries", each: entries) { $0.value($1) }
                json.signature(signature)
            case .erase(let entry, let kept, let signature):
                json.field("replaces", entry)
                json.kept(kept)
                json.signature(signature)
            }
        }
        return json.bytes
    }

    /// Throws for bytes that no act gave.
    static func act(_ name: String, _ bytes: [UInt8]) throws(JSONFault) -> Act {
        try act(name, JSONReader.value(of: bytes))
    }

    /// The same of what was read already.
    static func act(_ name: String, _ json: JSONValue) throws(JSONFault) -> Act {
        switch name {
        case "document": return .document(try json.kept())
        case "retract": return .retract(try json.target(), try json.signature())
        case "accept": return .accept(try json.target(), try json.signature())
        case "merge", "split":
            return .judge(
                try json.place("left"), try json.place("right"), same: name == "merge", try json.signature())
        case "join", "part":
            return .identify(
                try json.string("name"), try json.string("other"), same: name == "join", try json.signature())
        case "docket": return .docket(try json.docketed(), try json.signature())
        case "strike":
            return .strike(
                try json.string("id"), (json["entries"].items ?? []).compactMap(\.int), try json.signature())
        case "erase": return .erase(try json.whole("replaces"), try json.kept(), try json.signature())
        default: throw .unexpected(field: "kind")
        }
    }
}

extension JSONWriter {
    fileprivate mutating func signature(_ signature: Act.Signature) {
        field("by", signature.by)
        field("reason", signature.reason)
    }

    fileprivate mutating func field(_ name: String, _ place: Act.Place) {
        field(name, "\(place.document)/\(place.kind.rawValue)/\(place.number)/\(place.part)")
    }

    fileprivate mutating func kept(_ kept: Act.Kept) {
        field("name", kept.document.name)
        field("url", kept.document.url)
        field("publisher", kept.document.publisher)
        field("title", kept.document.title)
        field("format", kept.document.format.rawValue)
        field("language", kept.language)
        field("kind", kept.kind.rawValue)
        field("published", kept.document.published?.description)
        field("read", kept.document.read?.description)
        field("relevant", kept.relevant)
        field("claims", each: kept.claims) { $0.said($1) }
        field("text", kept.document.text)
    }

    /// The columns of the table `claim`, in their order.
    private mutating func said(_ said: FieldClaim) {
        let cells: [Cell] = [
            .text(said.kind.rawValue), .number(said.number), .text(said.field),
            .number(said.position), .number(said.about), .text(said.value),
            .number(said.words?.start), .number(said.words?.end),
            .number(said.passage.start), .number(said.passage.end),
            .text(said.saidBy.rawValue), .text(said.saidByName), .share(said.confidence),
        ]
        array(cells) { json, cell in
            switch cell {
            case .text(let text?): json.value(text)
            case .number(let number?): json.value(number)
            case .share(let share): json.value(share: share)
            case .text(nil), .number(nil): json.null()
            }
        }
    }

    private enum Cell {
        case text(String?)
        case number(Int?)
        case share(Double)
    }
}

extension JSONValue {
    fileprivate func signature() throws(JSONFault) -> Act.Signature {
        Act.Signature(by: try string("by"), reason: try string("reason"))
    }

    fileprivate func target() throws(JSONFault) -> Act.Target {
        guard let address = ClaimAddress(try string("address")) else { throw .unexpected(field: "address") }
        return Act.Target(document: try whole("document"), address: address)
    }

    fileprivate func place(_ key: String) throws(JSONFault) -> Act.Place {
        let parts = try string(key).split(separator: "/")
        guard parts.count == 4, let document = Int(parts[0]),
            let kind = EntryKind(rawValue: String(parts[1])),
            let number = Int(parts[2]), let part = Int(parts[3])
        else { throw .unexpected(field: key) }
        return Act.Place(document: document, kind: kind, number: number, part: part)
    }

    fileprivate func kept() throws(JSONFault) -> Act.Kept {
        guard let format = Document.Format(rawValue: try string("format")),
            let kind = DocumentKind(rawValue: try string("kind"))
        else { throw .unexpected(field: "kind") }
        let document = Document(
            name: try string("name"), text: try string("text"), url: self["url"].text,
            publisher: self["publisher"].text, title: self["title"].text,
            published: self["published"].text.flatMap { PartialDate($0) },
            read: self["read"].text.flatMap { PartialDate($0) }, format: format)
        var claims: [FieldClaim] = []
        for row in self["claims"].items ?? [] { claims.append(try row.said()) }
        return Act.Kept(
            document: document, language: try string("language"), kind: kind,
            relevant: self["relevant"].flag ?? false, claims: claims)
    }

    private func said() throws(JSONFault) -> FieldClaim {
        let cells = items ?? []
        guard cells.count == 13, let kind = cells[0].text.flatMap({ EntryKind(rawValue: $0) }),
            let number = cells[1].int, let field = cells[2].text, let position = cells[3].int,
            let value = cells[5].text, let passageStart = cells[8].int, let passageEnd = cells[9].int,
            passageEnd >= passageStart, let saidBy = cells[10].text.flatMap({ Source(rawValue: $0) }),
            let confidence = cells[12].digits.flatMap({ Double($0) })
        else { throw .unexpected(field: "claims") }
        let start = cells[6].int
        return FieldClaim(
            kind: kind, number: number, field: field, position: position, about: cells[4].int, value: value,
            words: start.flatMap { start in cells[7].int.map { Span(start, max(start, $0)) } },
            passage: Span(passageStart, passageEnd), saidBy: saidBy, saidByName: cells[11].text,
            confidence: confidence)
    }

    fileprivate func string(_ key: String) throws(JSONFault) -> String {
        guard let text = self[key].text else { throw .unexpected(field: key) }
        return text
    }

    fileprivate func whole(_ key: String) throws(JSONFault) -> Int {
        guard let number = self[key].int else { throw .unexpected(field: key) }
        return number
    }
}
