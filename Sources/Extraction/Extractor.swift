public import Enforcement
public final class Extractor { public init() {}
 public func record(of text: String, document: String = "") -> Record { Record(document: document) } }
