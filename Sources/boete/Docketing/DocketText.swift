import Enforcement
import Guidelines
import Register

/// Complaints of the docket as a table, as text, as JSON Lines and as a calendar.
enum DocketText {
    static func table(_ complaints: [DocketedComplaint], on day: PartialDate, _ style: Style) -> [String] {
        var table = Table(
            header: [
                "id", "complainant", "respondent", "with", "lodged", "days", "next", "overdue", "shown",
            ],
            right: [5, 7])
        table.rows = complaints.map { each in
            let clocks = DocketClocks(each, on: day)
            return [
                each.id, Plain.line(each.complainant), Plain.line(each.respondent), each.with.code,
                each.lodged.description, Plain.grouped(String(DocketClocks.waited(each, on: day))),
                clocks.next?.description ?? "–", clocks.overdue.map(String.init) ?? "–",
                each.isPublished ? "to all" : "privately",
            ]
        }
        return table.lines.enumerated().map { $0 == 0 ? style.bold($1) : $1 }
    }

    static func lines(_ complaint: DocketedComplaint, on day: PartialDate, _ style: Style) -> [String] {
        let lead = complaint.lead.map { ", lead \($0.code)" } ?? ""
        let people = complaint.represented.map { ", for \(Plain.grouped(String($0))) people" } ?? ""
        let waited = Plain.grouped(String(DocketClocks.waited(complaint, on: day)))
        return [
            style.bold(
                "\(complaint.id)  \(Plain.line(complaint.complainant)) against \(Plain.line(complaint.respondent))"
            ),
            "lodged \(complaint.lodged) with \(complaint.with.code)\(lead)\(people); \(waited) days",
        ] + complaint.events.map { "  \($0.day)  \(Plain.name($0.name))" }
            + (complaint.note.map { ["  \(Plain.line($0))"] } ?? [])
            + DocketClocks(complaint, on: day).clocks.flatMap { standing in
                standing.done.map { done in
                    [
                        "\(standing.running.clock.source): \(standing.running.clock.act)",
                        "  done \(done)\(late(standing))",
                    ]
                } ?? ClockText.lines(standing.running, on: day)
            }
    }

    private static func late(_ standing: DocketClocks.Standing) -> String {
        guard case .done(let days) = standing.state, days > 0 else { return "" }
        return ", \(days) days late"
    }

    static func json(_ complaint: DocketedComplaint, on day: PartialDate) -> [UInt8] {
        let clocks = DocketClocks(complaint, on: day)
        var json = JSONWriter()
        json.object { json in
            json.field("id", complaint.id)
            json.field("complainant", complaint.complainant)
            json.field("respondent", complaint.respondent)
            json.field("with", complaint.with.code)
            json.field("lead", complaint.lead?.code)
            json.field("represented", complaint.represented)
            json.field("lodged", complaint.lodged.description)
            json.field("days", DocketClocks.waited(complaint, on: day))
            json.field("next", clocks.next?.description)
            json.field("days_overdue", clocks.overdue)
            json.field("events", each: complaint.events) { json, event in
                json.object { json in
                    json.field("event", event.name)
                    json.field("day", event.day.description)
                }
            }
            json.field("clocks", each: clocks.clocks) { json, standing in
                json.object { json in
                    json.field("source", standing.running.clock.source)
                    json.field("act", standing.running.clock.act)
                    json.field("last_day", standing.running.deadline.last.description)
                    json.field("done", standing.done?.description)
                    json.field(
                        "days_overdue",
                        standing.done == nil ? standing.running.deadline.daysOverdue(on: day) : 0)
                    json.field("then", standing.running.clock.remedy)
                }
            }
            json.field("published", complaint.isPublished)
        }
        json.endLine()
        return json.bytes
    }
}

/// Last days of the docket's clocks as iCalendar (RFC 5545).
enum DocketCalendar {
    static func lines(_ complaints: [DocketedComplaint], on day: PartialDate) -> [String] {
        let events = complaints.flatMap { complaint in
            DocketClocks(complaint, on: day).clocks.filter { $0.done == nil }.flatMap {
                event($0, complaint, day)
            }
        }
        return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Boete//Docket//EN"] + events + ["END:VCALENDAR"]
    }

    private static func event(
        _ standing: DocketClocks.Standing, _ complaint: DocketedComplaint, _ day: PartialDate
    )
        -> [String]
    {
        let clock = standing.running.clock
        let last = standing.running.deadline.last
        let next = PartialDate(dayNumber: last.dayNumber + 1) ?? last
        let started = standing.running.started.date.map(digits) ?? ""
        return [
            "BEGIN:VEVENT", "UID:\(complaint.id)-\(clock.provision)-\(started)@boete",
            "DTSTAMP:\(digits(day))T000000Z",
            "DTSTART;VALUE=DATE:\(digits(last))", "DTEND;VALUE=DATE:\(digits(next))",
            "SUMMARY:" + text("\(complaint.complainant) v \(complaint.respondent): \(clock.source)"),
            "DESCRIPTION:" + text([clock.act, clock.remedy].compactMap { $0 }.joined(separator: "; then ")),
            "END:VEVENT",
        ].flatMap(folded)
    }

    private static func digits(_ day: PartialDate) -> String { day.description.filter(\.isNumber) }

    /// Section 3.3.11: what has a meaning of its own is escaped.
    private static func text(_ text: String) -> String {
        Plain.line(text).replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,")
    }

    /// Section 3.1: no line is longer than 75 bytes.
    private static func folded(_ line: String) -> [String] {
        var lines: [String] = []
        var rest = ""
        for character in line {
            if rest.utf8.count + String(character).utf8.count > 74 {
                lines.append(rest)
                rest = " "
            }
            rest.append(character)
        }
        return lines + [rest]
    }
}
