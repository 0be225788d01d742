import ArgumentParser
import Enforcement
import Guidelines
import Register

/// How complaints of the docket are written on the command line and in tables.
enum DocketReading {
    static let columns = ["complainant", "respondent", "with", "lead", "lodged", "represented", "note"]

    /// Throws one line that names what is wrong and what would be right.
    static func complaint(_ cells: [String: String]) throws -> DocketedComplaint {
        func needed(_ name: String) throws -> String {
            guard let text = cells[name], !text.allSatisfy(\.isWhitespace) else {
                throw ValidationError(
                    "'\(name)' is missing; a complaint has a complainant, a respondent, with and lodged.")
            }
            return text
        }
        let authority = try authority("with", try needed("with"))
        var complaint = DocketedComplaint(
            complainant: try needed("complainant"), respondent: try needed("respondent"), with: authority,
            lodged: try day("lodged", try needed("lodged")))
        complaint.lead = try cells["lead"].flatMap { $0.isEmpty ? nil : try Self.authority("lead", $0) }
        complaint.represented = try cells["represented"].flatMap { text in
            if text.isEmpty { return nil }
            guard let count = Int(text), count > 0 else {
                throw ValidationError(
                    "'represented' '\(Plain.line(text))' is no number of people; give 1 or more.")
            }
            return count
        }
        complaint.note = cells["note"].flatMap { $0.isEmpty ? nil : $0 }
        return complaint
    }

    static func authority(_ name: String, _ text: String) throws -> Authority {
        guard let authority = Authority(text), (try? Counting(in: authority)) != nil else {
            throw ValidationError(
                "'\(name)' '\(Plain.line(text))' is no authority of Europe; give a code such as LU or DE-HH.")
        }
        return authority
    }

    /// A full date that has been.
    static func day(_ name: String, _ text: String) throws -> PartialDate {
        guard let day = PartialDate(text), day.day != nil else {
            throw ValidationError("'\(name)' '\(Plain.line(text))' is no day; give one such as 2018-05-28.")
        }
        if let today = System.today, day > today {
            throw ValidationError("'\(name)' \(day) is in the future; today is \(today).")
        }
        return day
    }
}
