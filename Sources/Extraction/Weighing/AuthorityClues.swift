import Enforcement

/// An authority that may have decided a measure, and where the text shows it best.
struct AuthorityCandidate {
    let authority: Authority
    let tokens: Range<Int>
    var clues: Clues
}

/// Which authorities may have decided a measure: those named, those of the places told, that of the sum's currency.
final class AuthorityCandidates {
    let findings: Findings
    let mentions: [MeasureMention]
    private let best: MeasureMention
    private let named: [AuthorityMention]
    private let here: ArraySlice<AuthorityMention>
    private let places: [(code: String, tokens: Range<Int>)]
    /// The places that the sentence before the measure's tells.
    private let placesBefore: [(code: String, tokens: Range<Int>)]
    /// The authority named last before the measure.
    private let lastNamed: Authority?
    private let isOfMain: Bool
    private var text: Text { findings.text }

    /// How many are weighed.
    private static let most = 16

    init(_ findings: Findings, _ measures: Measures, _ mentions: [MeasureMention]) {
        (self.findings, self.mentions, best) = (findings, Array(mentions.prefix(8)), mentions[0])
        here = findings.authorities(in: mentions[0].sentence)
        named = findings.knownAuthorities
        places = findings.text.places(in: mentions[0].sentence)
        placesBefore = best.sentence > 0 ? findings.text.places(in: best.sentence - 1) : []
        let anchor = best.anchor.lowerBound
        lastNamed = named.last { $0.tokens.lowerBound < anchor }?.authority
        isOfMain = mentions.contains(where: measures.isOfMain)
    }

    func all() -> [AuthorityCandidate] {
        var found: [AuthorityCandidate] = []
        func add(_ code: String?, _ tokens: Range<Int>) {
            guard let code, found.count < AuthorityCandidates.most,
                !found.contains(where: { $0.authority.code == code }), let authority = Authority(code)
            else { return }
            var candidate = AuthorityCandidate(
                authority: authority, tokens: tokens, clues: findings.clues(for: .authority))
            note(&candidate)
            found.append(candidate)
        }
        for mention in byDistance() { add(mention.authority?.code, mention.tokens) }
        for place in places { add(place.code, place.tokens) }
        for sentence in [best.sentence - 1, 0] where sentence >= 0 {
            for place in text.places(in: sentence) { add(place.code, place.tokens) }
        }
        if let sum = best.sum, let country = Currencies.country(of: sum.money.currency) {
            add(country, sum.tokens)
        }
        add(findings.lead?.code, best.anchor)
        if !findings.authorities.isEmpty { add(findings.language.countries.first, best.anchor) }
        return found
    }

    /// The named ones, those of the measure's sentence first, then backwards, then forwards.
    private func byDistance() -> [AuthorityMention] {
        let own = here.filter { $0.authority != nil }.sorted {
            findings.gap($0.tokens, best.anchor) < findings.gap($1.tokens, best.anchor)
        }
        let start = text.sentences[best.sentence].lowerBound
        let split = named.firstIndex { $0.tokens.lowerBound >= start } ?? named.count
        return own + named[..<split].suffix(40).reversed() + named[split...].prefix(20)
    }

    private func note(_ candidate: inout AuthorityCandidate) {
        noteSentence(&candidate)
        noteSurroundings(&candidate)
        notePlaces(&candidate)
        noteText(&candidate)
    }

    /// Whether and how the measure's sentence names it.
    private func noteSentence(_ candidate: inout AuthorityCandidate) {
        let authority = candidate.authority
        let own = here.filter { $0.authority == authority }
        if let nearest = own.min(by: { gap($0) < gap($1) }) {
            findings.note(&candidate.clues, way: nearest.tokens, to: best.anchor)
            let (start, end) = (nearest.tokens.lowerBound, nearest.tokens.upperBound)
            candidate.clues.see(.after3, findings.concepts(in: end..<(end + 3), best.sentence))
            candidate.clues.see(.before3, findings.concepts(in: (start - 3)..<start, best.sentence))
            let others = here.filter { $0.authority != nil && $0.authority != authority }
            candidate.clues.note(.isNearest, if: others.allSatisfy { gap($0) >= gap(nearest) })
        }
        candidate.clues.note(.namedHere, if: own.contains(where: \.isByName))
        candidate.clues.note(.describedHere, if: own.contains { $0.isNamed && !$0.isByName })
        candidate.clues.note(.calledHere, if: own.contains { !$0.isNamed })
        candidate.clues.note(.onlyHere, if: !own.isEmpty && here.allSatisfy { $0.authority == authority })
        let isElsewhere = mentions.dropFirst().contains { mention in
            findings.authorities(in: mention.sentence).contains { $0.isNamed && $0.authority == authority }
        }
        candidate.clues.note(.namedThere, if: isElsewhere)
    }

    private func gap(_ mention: AuthorityMention) -> Int { findings.gap(mention.tokens, best.anchor) }

    /// Whether the sentences around name it, which counts for more where the own one names none.
    private func noteSurroundings(_ candidate: inout AuthorityCandidate) {
        let authority = candidate.authority
        func names(_ sentence: Int) -> Bool {
            text.sentences.indices.contains(sentence)
                && findings.authorities(in: sentence).contains { $0.isNamed && $0.authority == authority }
        }
        candidate.clues.note(.sentenceBefore, if: names(best.sentence - 1))
        candidate.clues.note(.sentenceAfter, if: names(best.sentence + 1))
        let paragraph = text.paragraphs[best.sentence]
        let near = (best.sentence - 6)...(best.sentence + 3)
        candidate.clues.note(
            .inParagraph,
            if: near.contains {
                text.paragraphs.indices.contains($0) && text.paragraphs[$0] == paragraph && names($0)
            })
        candidate.clues.note(.inTextHeading, if: names(0))
        let isLast = lastNamed == authority
        let isHome = authority.code == findings.language.countries.first
        let isLead = authority == findings.lead
        if here.contains(where: { $0.isNamed && $0.authority != nil }) {
            candidate.clues.note(.leadBesideNamed, if: isLead)
        } else if here.isEmpty {
            candidate.clues.note(.lastUntold, if: isLast)
            candidate.clues.note(.homeUntold, if: isHome)
            candidate.clues.note(.leadUntold, if: isLead)
        } else {
            candidate.clues.note(.lastCalled, if: isLast)
            candidate.clues.note(.homeCalled, if: isHome)
            candidate.clues.note(.leadCalled, if: isLead)
        }
    }

    private func notePlaces(_ candidate: inout AuthorityCandidate) {
        let code = candidate.authority.code
        let own = places.filter { $0.code == code }
        candidate.clues.note(.placeHere, if: !own.isEmpty)
        candidate.clues.note(.onlyPlaceHere, if: !own.isEmpty && own.count == places.count)
        candidate.clues.note(
            .placeActs,
            if: own.contains {
                findings.after($0.tokens.upperBound, 2, ConceptSet(.impose, .fineVerb))
            })
        candidate.clues.note(
            .placeOfParty,
            if: own.contains { place in
                best.partyTokens.map { findings.gap(place.tokens, $0) <= 2 } ?? false
            })
        candidate.clues.note(.placeBefore, if: places.isEmpty && placesBefore.contains { $0.code == code })
        guard let sum = best.sum, sum.money.currency != "EUR", sum.money.currency != "USD" else { return }
        let isOwn = Currencies.own(ofCountry: candidate.authority.country).contains(sum.money.currency)
        candidate.clues.note(isOwn ? .ownCurrency : .foreignCurrency, if: !sum.isConversion)
    }

    private func noteText(_ candidate: inout AuthorityCandidate) {
        let authority = candidate.authority
        let count = findings.authorityCounts[authority] ?? 0
        candidate.clues.note(count == 0 ? .neverNamed : count == 1 ? .namedOnce : .namedOften)
        candidate.clues.note(.isOfLanguage, if: findings.language.countries.contains(authority.country))
        candidate.clues.note(.isRegional, if: authority.country != authority.code)
        candidate.clues.note(.isUnion, if: authority.code == "EU")
        candidate.clues.note(.firstOfKind, if: named.first?.authority == authority)
        candidate.clues.note(isOfMain ? .leadOfMain : .leadOfOther, if: authority == findings.lead)
        candidate.clues.note(
            .onlyAuthority, if: findings.authorityCounts.count == 1 && count > 0)
    }
}

extension Text {
    /// The places of a sentence that tell a country by themselves.
    fileprivate func places(in sentence: Int) -> [(code: String, tokens: Range<Int>)] {
        guard sentenceConcepts[sentence].contains(.place) else { return [] }
        return places(of: cues(in: sentence).prefix(200))
    }
}
