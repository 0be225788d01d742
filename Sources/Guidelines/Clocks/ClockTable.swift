import Enforcement

extension Clock {
    /// All periods, in the order of the laws. Each was read in the text of the law; docs/law.md tells the readings.
    public static let all: [Clock] = gdpr + procedure

    private static let gdpr: [Clock] = [
        Clock(
            .gdpr, "12(3)", .requestReceived, .controller, .months(1), further: .months(2),
            "tell what was done on a request", then: complain),
        Clock(.gdpr, "33(1)", .breachKnown, .controller, .hours(72), "notify a personal data breach"),
        Clock(
            .gdpr, "56(3)", .leadInformed, .lead, .weeks(3),
            "decide whether to handle a case told by another authority"),
        Clock(
            .gdpr, "60(4)", .draftDecision, .concerned, .weeks(4), "object to a draft decision",
            then: "Art. 60(6): agreement is deemed"),
        Clock(
            .gdpr, "60(5)", .revisedDraft, .concerned, .weeks(2), "object to a revised draft decision",
            then: "Art. 60(6): agreement is deemed"),
        Clock(
            .gdpr, "61(2)", .assistanceRequested, .authority, .months(1),
            "answer a request for mutual assistance", then: "Art. 61(8): provisional measure"),
        Clock(
            .gdpr, "61(8)", .assistanceRequested, .authority, .months(1),
            "give the information of Art. 61(5)", then: "Art. 61(8): provisional measure"),
        Clock(
            .gdpr, "62(7)", .jointOperationAsked, .lead, .months(1),
            "invite to a joint operation, or answer a request to take part",
            then: "Art. 62(7): provisional measure"),
        Clock(.gdpr, "64(3)", .opinionRequested, .board, .weeks(8), further: .weeks(6), "adopt an opinion"),
        Clock(
            .gdpr, "65(2)", .disputeReferred, .board, .months(1), further: .months(1),
            "adopt a binding decision by two thirds", then: "Art. 65(3): by simple majority within two weeks"),
        Clock(
            .gdpr, "65(3)", .secondMonthOver, .board, .weeks(2), "adopt a binding decision by simple majority"
        ),
        Clock(
            .gdpr, "65(6)", .boardDecisionNotified, .authority, .months(1),
            "adopt the final decision on the basis of the Board's"),
        Clock(
            .gdpr, "66(1)", .provisionalMeasure, .authority, .months(3),
            "hold a provisional measure at most so long", validity: true),
        Clock(
            .gdpr, "66(4)", .urgencyRequested, .board, .weeks(2),
            "adopt an urgent opinion or urgent binding decision"),
        Clock(
            .gdpr, "78(2)", .complaintLodged, .authority, .months(3),
            "handle a complaint, or tell of its progress or outcome",
            then: "Art. 78(2): judicial remedy against the authority"),
        Clock(
            .gdpr, "recital 143", .boardDecisionNotified, .addressee, .months(2),
            "bring an action for annulment of the Board's decision (Art. 263 TFEU)"),
        Clock(
            .gdpr, "recital 143", .boardDecisionPublished, .complainant, .months(2),
            "as controller, processor or complainant concerned, bring an action for annulment (Art. 263 TFEU)"
        ),
    ]

    private static let complain = "Art. 77(1): complaint; Art. 79(1): judicial remedy against the controller"
    private static let silent = "Art. 15 with Art. 78(2) GDPR: judicial remedy against the authority"

    private static let procedure: [Clock] = [
        Clock(
            .complaints, "4(2)", .complaintLodged, .authority, .weeks(2),
            "declare a complaint inadmissible that lacks information"),
        Clock(
            .complaints, "4(5)", .complaintLodged, .authority, .weeks(6),
            "pass the complaint on to the presumed lead authority"),
        Clock(
            .complaints, "4(6)", .complaintLodged, .lead, .weeks(6),
            "confirm its competence or refer the matter to the Board",
            then: "Art. 4(6): the authority of the complaint refers it"),
        Clock(
            .complaints, "5(2)(c)", .earlyResolutionTold, .complainant, .weeks(4),
            "object to the early resolution of the complaint"),
        Clock(
            .complaints, "5(3)", .objectionTimeOver, .authority, .weeks(2),
            "establish that the complaint has been resolved"),
        Clock(
            .complaints, "5(4)", .objectionTimeOver, .lead, .weeks(4),
            "submit a draft decision that the complaint has been resolved"),
        Clock(
            .cooperation, "6(2)", .competenceConfirmed, .lead, .weeks(6),
            "notify that simple cooperation is intended"),
        Clock(
            .cooperation, "6(3)", .simpleCooperationNotified, .concerned, .weeks(2),
            "object to simple cooperation"),
        Clock(.cooperation, "9(2)", .informationAvailable, .lead, .weeks(1), "exchange relevant information"),
        Clock(
            .cooperation, "10(3)", .competenceConfirmed, .lead, .months(3),
            "provide the summary of key issues"),
        Clock(
            .cooperation, "10(4)", .keyIssuesReceived, .concerned, .weeks(4), further: .weeks(2),
            "comment on the summary of key issues"),
        Clock(
            .cooperation, "10(5)", .commentTimeOver, .lead, .weeks(4), further: .weeks(2),
            "respond to the comments"),
        Clock(
            .cooperation, "11(3)", .replyTimeOver, .concerned, .months(1),
            "request mutual assistance or joint operations"),
        Clock(
            .cooperation, "12(1)", .competenceConfirmed, .lead, .months(15), further: .months(12),
            "submit a draft decision", then: silent),
        Clock(.cooperation, "12(4)", .extensionTold, .concerned, .weeks(2), "object to the extension"),
        Clock(
            .cooperation, "12(6)", .competenceConfirmed, .lead, .months(12), further: .months(2),
            "submit a draft decision in simple cooperation", then: silent),
        Clock(
            .cooperation, "16(2)", .viewsAvailable, .authority, .weeks(1), "transmit the complainant's views"),
        Clock(
            .cooperation, "19(3)", .preliminaryFindings, .concerned, .weeks(4), further: .weeks(2),
            "comment on the preliminary findings"),
        Clock(
            .cooperation, "21(1)", .draftTimeOver, .lead, .months(1),
            "adopt and notify the decision that nobody objected to", then: silent),
        Clock(
            .disputes, "27(1)", .draftTimeOver, .lead, .months(3),
            "submit a revised draft or refer the matter to the Board", then: silent),
        Clock(
            .disputes, "27(2)", .revisedDraftTimeOver, .lead, .months(3),
            "submit another revised draft or refer the matter to the Board", then: silent),
        Clock(
            .disputes, "27(5)", .disputeDocumentsProvided, .board, .weeks(4),
            "determine which objections are relevant and reasoned"),
        Clock(.disputes, "29(3)", .jurisdictionDisputeReferred, .board, .weeks(1), "register the referral"),
    ]
}

extension Clock {
    fileprivate init(
        _ part: Part, _ provision: String, _ start: ClockStart, _ duty: Duty, _ period: Period,
        further: Period? = nil, _ act: String, then remedy: String? = nil, validity: Bool = false
    ) {
        self.init(
            part: part, provision: provision, start: start, duty: duty, period: period, further: further,
            act: act,
            remedy: remedy, isValidity: validity)
    }
}

extension Clock.Part {
    /// Art. 99(2) of Regulation (EU) 2016/679.
    fileprivate static let gdpr = Self(
        law: .gdpr, applies: PartialDate(year: 2018, month: 5, day: 25), isByComplaint: false)
    /// Chapter II of Regulation (EU) 2025/2518: Art. 37(2).
    fileprivate static let complaints = Self(
        law: .procedure, applies: PartialDate(year: 2027, month: 4, day: 2), isByComplaint: false)
    /// Chapter III: Art. 36(1), complaints lodged after 2 April 2027.
    fileprivate static let cooperation = Self(
        law: .procedure, applies: PartialDate(year: 2027, month: 4, day: 3), isByComplaint: true)
    /// Chapter V: Art. 36(2), what is referred after 2 April 2027.
    fileprivate static let disputes = Self(
        law: .procedure, applies: PartialDate(year: 2027, month: 4, day: 3), isByComplaint: false)
}
