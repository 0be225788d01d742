public import Enforcement

/// A complaint of one's own, as its keeper follows it: private, unless it is published.
///
///     DocketedComplaint(id: "1", complainant: "noyb", respondent: "Netflix", with: austria, lodged: day)
public struct DocketedComplaint: Equatable, Sendable {
    /// What the register calls it: `1`, `2` …
    public var id: String
    public var complainant: String
    public var respondent: String
    /// The authority that it was lodged with (Art. 77).
    public var with: Authority
    /// The lead authority, where that is another (Art. 56).
    public var lead: Authority?
    /// On behalf of how many people (Art. 80).
    public var represented: Int?
    /// The day on which it was lodged.
    public var lodged: PartialDate
    public var events: [Event] = []
    public var note: String?
    /// True where it may be shown to the public.
    public var isPublished = false

    public init(
        id: String = "", complainant: String, respondent: String, with authority: Authority,
        lead: Authority? = nil,
        represented: Int? = nil, lodged: PartialDate, note: String? = nil
    ) {
        (self.id, self.complainant, self.respondent, with) = (id, complainant, respondent, authority)
        (self.lead, self.represented, self.lodged, self.note) = (lead, represented, lodged, note)
    }

    /// Something that happened to it, by a name such as `progress_told` or `draft_decision`.
    public struct Event: Hashable, Sendable {
        public let name: String
        public let day: PartialDate

        public init(name: String, day: PartialDate) { (self.name, self.day) = (name, day) }
    }
}

extension JSONWriter {
    mutating func docketed(_ complaint: DocketedComplaint) {
        field("id", complaint.id)
        field("complainant", complaint.complainant)
        field("respondent", complaint.respondent)
        field("with", complaint.with.code)
        field("lead", complaint.lead?.code)
        field("represented", complaint.represented)
        field("lodged", complaint.lodged.description)
        field("events", each: complaint.events) { json, event in
            json.object { json in
                json.field("name", event.name)
                json.field("day", event.day.description)
            }
        }
        field("note", complaint.note)
        field("published", complaint.isPublished)
    }
}

extension JSONValue {
    func docketed() throws(JSONFault) -> DocketedComplaint {
        guard let id = self["id"].text, let complainant = self["complainant"].text,
            let respondent = self["respondent"].text,
            let authority = self["with"].text.flatMap({ Authority($0) }),
            let lodged = self["lodged"].text.flatMap({ PartialDate($0) }), let events = self["events"].items
        else { throw .unexpected(field: "complaint") }
        var complaint = DocketedComplaint(
            id: id, complainant: complainant, respondent: respondent, with: authority,
            lead: self["lead"].text.flatMap { Authority($0) }, represented: self["represented"].int,
            lodged: lodged,
            note: self["note"].text)
        complaint.events = events.compactMap { event in
            guard let name = event["name"].text, let day = event["day"].text.flatMap({ PartialDate($0) })
            else {
                return nil
            }
            return DocketedComplaint.Event(name: name, day: day)
        }
        complaint.isPublished = self["published"].flag ?? false
        return complaint
    }
}
