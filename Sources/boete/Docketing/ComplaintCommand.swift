import ArgumentParser

/// The docket: complaints of one's own.
struct ComplaintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "complaint",
        abstract:
            "Follow complaints of your own: which clocks run, which are overdue, what may be done then.",
        discussion: """
            The docket is private: it stands sealed in the register's log, and no list, page or
            export of cases shows a complaint that was not published.

            Example:
              boete complaint add --complainant noyb --respondent Netflix --with AT --lodged 2019-01-18
              boete complaint list
            """,
        subcommands: [
            DocketAdd.self, DocketImport.self, DocketEvent.self, DocketList.self, DocketShow.self,
            DocketPublish.self,
            DocketStrike.self,
        ])
}
