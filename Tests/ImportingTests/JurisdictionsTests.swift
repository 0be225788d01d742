import Enforcement
import Testing

@testable import Importing

@Suite struct JurisdictionsTests {
    @Test(
        "Whose authority a cell names",
        arguments: [
            ("Poland", "PL"), ("czech republic", "CZ"), ("ΕΛΛΆΔΑ", "GR"), ("UK", "GB"), ("EL", "GR"),
            ("LU", "LU"),
            ("DE-HH", "DE-HH"), ("Österreich", "AT"), ("European Union", "EU"),
            ("AEPD (Spain)", "ES"), ("LfDI Baden-Württemberg (Germany)", "DE-BW"), ("Georgia (France)", "FR"),
            ("ICO (UK)", "GB"), ("HmbBfDI (Hamburg)", "DE-HH"),
            ("Data Protection Authority of Hamburg", "DE-HH"),
            ("Data Protection Commissioner of Malta", "MT"),
            ("LfD Lower Saxony, Germany", "DE-NI"), ("Saxony-Anhalt", "DE-ST"), ("Saxony", "DE-SN"),
            ("France and Spain", nil), ("Atlantis", nil), ("ZZ", nil), ("", nil), ("(", nil),
        ] as [(String, String?)])
    func named(text: String, code: String?) {
        #expect(Jurisdictions.authority(named: text)?.code == code)
    }

    @Test("Each name stands under one code, each code has the form of one")
    func table() {
        var seen: Set<String> = []
        for line in PlaceNames.text.split(separator: "\n") {
            let halves = line.split(separator: "|").map { $0.trimming() }
            #expect(Jurisdictions.authority(named: halves[0])?.code == halves[0])
            for name in halves[1].split(separator: ";").map({ $0.trimming() }) {
                #expect(seen.insert(name.lowercased()).inserted, "\(name)")
                #expect(Jurisdictions.authority(named: name)?.code == halves[0], "\(name)")
            }
        }
    }
}

extension Substring {
    fileprivate func trimming() -> String { split(separator: " ").joined(separator: " ") }
}
