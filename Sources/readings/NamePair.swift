import Enforcement
import Naming

/// Two names to be compared: `{"names": ["Booking.com B.V.", "Booking.com"]}`.
struct NamePair: Decodable {
    let names: [String]

    /// `{"score":1,"same":true,"near":true,"reasons":["sameWords"]}`
    var line: [UInt8] {
        let likeness = PartyName(names.first ?? "").likeness(to: PartyName(names.last ?? ""))
        var json = JSONWriter()
        json.object { json in
            json.key("score")
            json.value(share: likeness.score)
            json.key("same")
            json.value(likeness.isSame)
            json.key("near")
            json.value(likeness.isNear)
            json.key("reasons")
            json.array(likeness.reasons) { $0.value($1.rawValue) }
        }
        json.endLine()
        return json.bytes
    }
}
