package import Enforcement

/// A document of the register with what it says.
package struct Filed: Equatable, Sendable {
    package let document: DocumentReference
    package let record: Enforcement.Record
    /// Empty where only the claims are needed.
    package var text: String

    package init(document: DocumentReference, record: Enforcement.Record, text: String = "") {
        (self.document, self.record, self.text) = (document, record, text)
    }
}
