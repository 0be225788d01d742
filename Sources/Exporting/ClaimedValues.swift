import Filing

extension Case {
    /// What is claimed beyond measures, complaints and challenges, by the claim's name: `reference`, `ecli`.
    func values(ofClaim name: String) -> [String] {
        findings.filter { $0.field == name && $0.claims.first?.address.kind == .claim }.map(\.value)
    }

    func value(ofClaim name: String) -> String? { values(ofClaim: name).first }
}
