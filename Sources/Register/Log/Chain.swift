import Crypto
import Foundation

/// The chain that an entry of the log hangs on: the hash of the entry before goes into its own.
enum Chain {
    /// What the first entry hangs on.
    static let start = Data(repeating: 0, count: 32)

    /// SHA-256 over the hash before, the number, the kind, the moment and the sealed body.
    static func hash(after previous: Data, _ number: Int, _ kind: String, _ moment: String, _ body: Data)
        -> Data
    {
        var hash = SHA256()
        hash.update(data: previous)
        // A line of its own for each, so that nothing can pass from one to the next.
        hash.update(data: Array("\(number)\n\(kind)\n\(moment)\n\(body.count)\n".utf8))
        hash.update(data: body)
        return Data(hash.finalize())
    }
}

/// Bodies under keys of their own; without its key a body is noise (crypto-shredding, Art. 17 GDPR).
enum Seal {
    static func close(_ body: [UInt8]) throws -> (sealed: Data, key: Data) {
        let key = SymmetricKey(size: .bits256)
        let sealed = try ChaChaPoly.seal(body, using: key).combined
        return (sealed, key.withUnsafeBytes { Data($0) })
    }

    /// Nil where the body was changed or is of another key.
    static func open(_ sealed: Data, _ key: Data) -> [UInt8]? {
        guard let box = try? ChaChaPoly.SealedBox(combined: sealed),
            let body = try? ChaChaPoly.open(box, using: SymmetricKey(data: key))
        else { return nil }
        return Array(body)
    }
}
