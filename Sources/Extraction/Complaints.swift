import Enforcement

/// Who brought a case before an authority, since when, for how many.
struct Complaints {
    let findings: Findings
    let measures: Measures
    let people: Complainants
    var text: Text { findings.text }
    private typealias Candidate = Complainants.Candidate

    init(_ findings: Findings, _ measures: Measures) {
        (self.findings, self.measures) = (findings, measures)
        people = Complainants(findings, measures)
    }

    /// How many complaints are kept of one text; a longer list is a register.
    private static let most = 100

    func found() -> [Complaint] {
        var found: [Complaint] = []
        for sentence in text.sentences.indices where found.count < Complaints.most {
            guard let act = act(sentence) else { continue }
            let told = complainants(sentence, act)
            let all = told.isEmpty && found.isEmpty ? named(before: sentence, act) : told
            if all.isEmpty, !found.isEmpty { complete(&found[found.count - 1], sentence) }
            for candidate in all {
                let isKnown = candidate.kind == .people && candidate.tokens.count == 1
                if let known = found.firstIndex(where: { isSame($0.complainant, candidate.name) })
                    ?? (isKnown ? found.indices.last : nil)
                {
                    complete(&found[known], sentence)
                } else {
                    found.append(complaint(candidate, sentence))
                }
            }
        }
        spreadLists(&found)
        return found
    }

    private func isSame(_ a: String, _ b: String) -> Bool {
        let (x, y) = (Folding.fold(a), Folding.fold(b))
        return x == y
            || x.count > 3 && y.count > 3 && (x.suffix(y.count) == y[...] || y.suffix(x.count) == x[...])
    }

    // MARK: Which sentences

    /// What says that a complaint was brought: the verb, the noun with one, or somebody who turns to an authority.
    private func act(_ sentence: Int) -> Cue? {
        guard !findings.has(sentence, .damages) || hasAuthority(sentence), !isBeforeCourt(sentence) else {
            return nil
        }
        let cues = text.cues(in: sentence)
        let verb = cues.first { $0.concept == .complain }
        let noun = cues.first { $0.concept == .complaint }
        let lodge = cues.filter { $0.concept == .lodge }.min { distance($0, noun) < distance($1, noun) }
        if let verb,
            noun != nil || hasAuthority(sentence) || !people.candidates(in: text.sentences[sentence]).isEmpty
        {
            return lodge.map { distance($0, noun) < 3 ? $0 : verb } ?? verb
        }
        if let noun { return lodge ?? noun }
        guard let lodge, hasAuthority(sentence), !findings.has(sentence, .impose, .fineVerb, .fine) else {
            return nil
        }
        return lodge
    }

    private func distance(_ cue: Cue, _ noun: Cue?) -> Int {
        noun.map { findings.gap(cue.range, $0.range) } ?? 0
    }

    private func hasAuthority(_ sentence: Int) -> Bool { !findings.authorities(in: sentence).isEmpty }

    /// A claim in court is none, unless the sentence names an authority too.
    private func isBeforeCourt(_ sentence: Int) -> Bool {
        findings.has(sentence, .courtName, .courtNoun, .instance) && !hasAuthority(sentence)
    }

    // MARK: Who

    /// Behind `by`; else the subject, before the verb or right behind it. A list of names is taken whole.
    private func complainants(_ sentence: Int, _ act: Cue) -> [Candidate] {
        guard !isNegated(act) else { return [] }
        let strong = findings.has(sentence, .complaint, .complain)
        let all = people.candidates(in: text.sentences[sentence]).filter {
            strong || $0.kind != .name
        }
        let passive = all.filter { isBehind($0, act) }
        if !passive.isEmpty { return passive }
        guard !isRespondentActing(sentence, act) else { return [] }
        let free = all.filter { !isObject($0.tokens) }
        guard let best = free.min(by: { cost($0, act) < cost($1, act) }),
            cost(best, act) < reach(best, act, strong),
            strong || best.tokens.count > 1 || findings.language.inflectsNames
        else { return strong ? indefinite(sentence, act) : [] }
        return free.filter { $0 == best || areListed($0.tokens, best.tokens) }
    }

    /// How far from the verb who complains may stand; a bare noun of a language without articles only beside it.
    private func reach(_ candidate: Candidate, _ act: Cue, _ strong: Bool) -> Int {
        if isBare(candidate), text.offset(of: candidate.tokens.lowerBound) > 0 { return strong ? 9 : 6 }
        return !strong ? 6 : act.concept == .complaint ? 5 : 20
    }

    private func indefinite(_ sentence: Int, _ act: Cue) -> [Candidate] {
        let range = text.sentences[sentence]
        if act.concept != .complaint, let before = people.indefinite(before: act.range.lowerBound, range) {
            return [before]
        }
        let by = range.first {
            $0 >= act.range.upperBound && $0 - act.range.upperBound < 8 && text.has(.by, at: $0)
        }
        return by.flatMap { people.indefinite(after: $0 + 1, range) }.map { [$0] } ?? []
    }

    /// `complaint lodged in 2019 by two customers`, `saisie par …, puis par …`
    private func isBehind(_ candidate: Candidate, _ act: Cue) -> Bool {
        let start = candidate.tokens.lowerBound
        let reach = candidate.kind == .association ? 4 : 3
        guard findings.before(start, reach, ConceptSet(.by, .of)) else { return false }
        let acts = ConceptSet(.complaint, .complain, .lodge)
        if findings.before(start, reach, ConceptSet(.by)) {
            return findings.before(start, candidate.kind == .name ? 5 : 8, acts)
                || act.range.upperBound <= start && (act.range.upperBound..<start).contains { isComma($0) }
                    && findings.before(start, 24, acts)
        }
        let noun = text.cues(in: text.sentence(of: start)).last {
            $0.concept == .complaint && $0.range.upperBound <= start
        }
        return noun.map {
            start - $0.range.upperBound <= 4
                && ($0.range.upperBound..<start).contains { text.has(.of, at: $0) }
        }
            ?? false
    }

    /// A `not` before the verb, in its own clause.
    private func isNegated(_ act: Cue) -> Bool {
        let start = text.sentenceStart(of: act.range.lowerBound)
        for token in (max(start, act.range.lowerBound - 3)..<act.range.lowerBound).reversed() {
            if text.has(.not, at: token) { return true }
            if text.tokens[token].isMark(44) { return false }
        }
        return false
    }

    private func isComma(_ token: Int) -> Bool { text.tokens[token].isMark(44) || text.has(.and, at: token) }

    /// Whom the complaint is against, alone or in a list.
    private func isObject(_ tokens: Range<Int>, _ depth: Int = 0) -> Bool {
        let start = tokens.lowerBound
        let reach = start > 0 && text.tokens[start - 1].kind == .mark ? 3 : 2
        if findings.before(start, reach, ConceptSet(.against)), !findings.before(start, 1, ConceptSet(.by)) {
            return true
        }
        guard depth < 8, start > 1, isComma(start - 1) else { return false }
        let before = findings.mentions(in: text.sentence(of: start)).first {
            $0.tokens.upperBound == start - 1
        }
        return before.map { isObject($0.tokens, depth + 1) } ?? false
    }

    /// The respondent before the verb and nobody between: it reports a breach, or answers.
    private func isRespondentActing(_ sentence: Int, _ act: Cue) -> Bool {
        guard
            let last = people.respondents(in: sentence).last(where: { $0.upperBound <= act.range.lowerBound }
            ),
            act.range.lowerBound - last.upperBound <= 3
        else { return false }
        return !people.candidates(in: text.sentences[sentence]).contains {
            $0.tokens.lowerBound >= last.upperBound && $0.tokens.upperBound <= act.range.lowerBound
        } && !findings.before(last.lowerBound, 2, ConceptSet(.against))
    }

    private func cost(_ candidate: Candidate, _ act: Cue) -> Int {
        let noun = findings.distance(candidate.tokens, to: ConceptSet(.complaint)) ?? 99
        let gap = min(findings.gap(candidate.tokens, act.range), noun)
        let isAfter = candidate.tokens.lowerBound >= act.range.upperBound
        return gap + (candidate.kind == .association ? -6 : candidate.kind == .people ? 0 : 1)
            + (isAfter ? 2 : 0)
            + (isBare(candidate) ? 3 : 0)
    }

    private func isBare(_ candidate: Candidate) -> Bool {
        candidate.kind == .people && candidate.tokens.count == 1
    }

    private func areListed(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        let between = findings.between(a, b)
        return between.count <= 2 && between.contains { text.has(.and, at: $0) }
    }

    /// `They lodged a complaint`: the association or the people told last before.
    private func named(before sentence: Int, _ act: Cue) -> [Candidate] {
        guard act.concept != .complaint, findings.has(sentence, .complaint, .complain),
            !isRespondentActing(sentence, act),
            !isNegated(act)
        else { return [] }
        for earlier in stride(from: sentence - 1, through: max(0, sentence - 4), by: -1) {
            let all = people.candidates(in: text.sentences[earlier]).filter {
                $0.kind == .association || $0.kind == .people && ($0.tokens.count > 1 || opens($0))
            }
            if let last = all.last { return [last] }
        }
        return people.publisher().map { [$0] } ?? []
    }

    private func opens(_ candidate: Candidate) -> Bool {
        text.offset(of: candidate.tokens.lowerBound) <= 3
    }

    // MARK: What a complaint tells

    private func complaint(_ candidate: Candidate, _ sentence: Int) -> Complaint {
        var complaint = Complaint(complainant: candidate.name, evidence: findings.evidence(sentence))
        complaint.spans["complainant"] = text.span(candidate.tokens)
        (complaint.saidBy, complaint.saidByName) = Speaker(findings, measures).source(of: sentence)
        complaint.against = against(candidate, sentence)
        complete(&complaint, sentence)
        let isTold = findings.has(sentence, .lodge, .complain) && hasAuthority(sentence)
        complaint.confidence = isTold ? 0.9 : 0.7
        return complaint
    }

    private func complete(_ complaint: inout Complaint, _ sentence: Int) {
        if complaint.with == nil,
            let authority = told(findings.authorities(in: sentence)) ?? told(findings.authorities[...])
        {
            complaint.with = authority.authority
            complaint.spans["with"] = text.span(authority.tokens)
        }
        if complaint.filed == nil, let date = findings.dates(in: sentence).min(by: { near($0) < near($1) }),
            near(date) < 20
        {
            complaint.filed = date.date
            complaint.spans["filed"] = text.span(date.tokens)
        }
        if complaint.represented == nil, let (count, tokens) = represented(sentence) {
            complaint.represented = count
            complaint.spans["represented"] = text.span(tokens)
        }
    }

    /// The first that is named, else the first that stands for one: `the privacy defenders of X complained to the CNIL`.
    private func told(_ all: ArraySlice<AuthorityMention>) -> AuthorityMention? {
        let known = all.filter { $0.authority != nil }
        return known.first(where: \.isNamed) ?? known.first
    }

    private func near(_ date: DateMention) -> Int {
        findings.distance(date.tokens, to: ConceptSet(.lodge, .complaint, .complain)) ?? 99
    }

    /// `on behalf of 12,000 people`
    private func represented(_ sentence: Int) -> (Int, Range<Int>)? {
        let numerals = Numerals(text, decimalPoint: findings.language.decimalPoint)
        for cue in text.cues(in: sentence) where cue.concept == .behalf {
            let end = min(cue.range.upperBound + 6, text.sentences[sentence].upperBound)
            for index in cue.range.upperBound..<max(cue.range.upperBound, end) {
                if let numeral = numerals.numeral(at: index), numeral.value.scale == 0,
                    numeral.value.units > 0
                {
                    return (Int(numeral.value.units), numeral.tokens)
                }
            }
        }
        return nil
    }
}
