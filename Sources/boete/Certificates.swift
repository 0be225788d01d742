import Enforcement
import Filing
import Register

/// Issues certificates and checks them.
enum Certificates {
    static func issue(_ filter: FilterOptions, _ viewpoint: Viewpoint, _ place: RegisterPlace) throws {
        var terms = filter.terms
        terms["as-of"] = viewpoint.asOf
        let certificate = try place.use {
            try viewpoint.view(of: $0).certify(try filter.filter(), asOf: try viewpoint.day(), terms: terms)
        }
        var output = Output()
        try output.write(certificate.json)
        try output.flush()
    }

    /// Tells what became of the answer; fails where the register does not confirm it.
    static func check(_ path: String, _ place: RegisterPlace) throws {
        let bytes: [UInt8]
        do { bytes = try InputFile.bytes(of: path, limit: 1_000_000) } catch {
            tell("boete: \(path): \(Sentences.sentence(error))")
            throw ExitStatus.incomplete
        }
        guard let certificate = Certificate(json: bytes) else {
            tell("boete: \(path): is no certificate; make one with boete cases --certificate")
            throw ExitStatus.incomplete
        }
        let filter = FilterOptions(terms: certificate.terms)
        let day = certificate.terms["as-of"].flatMap { PartialDate($0) }
        let check = try place.use { try $0.check(certificate, try filter.filter(), asOf: day) }
        var output = Output()
        for line in lines(check, certificate) { try output.line(line) }
        try output.flush()
        if !check.isOfThisRegister || !check.isConfirmed { throw ExitStatus.incomplete }
    }

    private static func lines(_ check: CertificateCheck, _ certificate: Certificate) -> [String] {
        let count = certificate.found.count
        let answer = count == 0 ? "nothing found" : "\(count) \(count == 1 ? "case" : "cases") found"
        return [
            "asked \(certificate.askedAt) of \(certificate.documents) documents: \(answer)",
            check.isOfThisRegister
                ? "the log holds entry \(certificate.entries) as the certificate names it"
                : "the log does not hold entry \(certificate.entries) as the certificate names it",
            check.isConfirmed
                ? "confirmed: what was recorded by then gives the same answer"
                : "not confirmed: what was recorded by then gives another answer",
        ] + check.new.map { "since then: \($0)" } + check.gone.map { "no longer: \($0)" }
    }
}
