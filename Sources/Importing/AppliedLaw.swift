import Enforcement

extension Law {
    /// The law that cited articles of the GDPR belong to: the same ones are the United Kingdom's own from 2021 on.
    ///
    /// Nil where none is cited.
    static func applied(_ articles: [Article], by authority: Authority?, on date: PartialDate?) -> Law? {
        if articles.isEmpty { return nil }
        return authority?.country == "GB" && (date?.year ?? 0) >= 2021 ? .ukGDPR : .gdpr
    }
}
