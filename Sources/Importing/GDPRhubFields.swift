/// The fields of GDPRhub's boxes, as that wiki spells them; `#` stands for a number from 1.
package enum GDPRhubField: String, Sendable, CaseIterable {
    case jurisdiction = "Jurisdiction"
    case authorityColour = "DPA-BG-Color"
    case authorityLogo = "DPAlogo"
    case authorityAbbreviation = "DPA_Abbrevation"
    case authorityWithCountry = "DPA_With_Country"
    case courtColour = "Court-BG-Color"
    case courtLogo = "Courtlogo"
    case courtAbbreviation = "Court_Abbrevation"
    case courtOriginalName = "Court_Original_Name"
    case courtEnglishName = "Court_English_Name"
    case courtWithCountry = "Court_With_Country"
    case caseNumber = "Case_Number_Name"
    case ecli = "ECLI"
    case sourceName = "Original_Source_Name_#"
    case sourceLink = "Original_Source_Link_#"
    case sourceLanguage = "Original_Source_Language_#"
    case sourceLanguageCode = "Original_Source_Language__Code_#"
    case type = "Type"
    case outcome = "Outcome"
    case started = "Date_Started"
    case decided = "Date_Decided"
    case published = "Date_Published"
    case year = "Year"
    case fine = "Fine"
    case currency = "Currency"
    case article = "GDPR_Article_#"
    case articleLink = "GDPR_Article_Link_#"
    case unionLaw = "EU_Law_Name_#"
    case unionLawLink = "EU_Law_Link_#"
    case nationalLaw = "National_Law_Name_#"
    case nationalLawLink = "National_Law_Link_#"
    case party = "Party_Name_#"
    case partyLink = "Party_Link_#"
    case appealFromBody = "Appeal_From_Body"
    case appealFromCaseNumber = "Appeal_From_Case_Number_Name"
    case appealFromStatus = "Appeal_From_Status"
    case appealFromLink = "Appeal_From_Link"
    case appealToBody = "Appeal_To_Body"
    case appealToCaseNumber = "Appeal_To_Case_Number_Name"
    case appealToStatus = "Appeal_To_Status"
    case appealToLink = "Appeal_To_Link"
    case contributor = "Initial_Contributor"

    /// The field that a page calls so, with its number: `GDPR_Article_12`; nil for what the wiki does not have.
    package static func named(_ name: String) -> (field: GDPRhubField, number: Int)? {
        if let field = GDPRhubField(rawValue: name), !field.isNumbered { return (field, 1) }
        let digits = name.reversed().prefix { "0"..."9" ~= $0 }
        guard let number = Int(String(digits.reversed())), (1...99).contains(number),
            let field = GDPRhubField(rawValue: name.dropLast(digits.count) + "#")
        else { return nil }
        return (field, number)
    }

    /// The name with its number: `GDPR_Article_2`.
    package func name(_ number: Int = 1) -> String {
        isNumbered ? rawValue.dropLast() + String(number) : rawValue
    }

    private var isNumbered: Bool { rawValue.last == "#" }
}

/// The boxes at the head of GDPRhub's pages.
package enum GDPRhubBox: String, Sendable, CaseIterable {
    case authority = "DPAdecisionBOX"
    case court = "COURTdecisionBOX"
}
