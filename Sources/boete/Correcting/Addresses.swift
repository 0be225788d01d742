import ArgumentParser
import Filing

/// How a command is told which claims it means.
enum Addresses {
    static let help = ArgumentHelp(
        "A claim as boete why shows it, an entry (8003f1994dad/measure/0) or a document (8003f1994dad).",
        valueName: "claim")

    static func read(_ text: String) throws -> ClaimAddress {
        guard let address = ClaimAddress(text) else {
            throw ValidationError(
                "'\(Plain.line(text))' is no address; give one such as 8003f1994dad/measure/0/amount.")
        }
        return address
    }
}
