import Enforcement

/// The date that a reader would take for a measure's by the words beside it: in the measure's sentence, or near it.
struct DateGuess {
    let findings: Findings
    let measures: Measures
    let mentions: [MeasureMention]
    let isOfMain: Bool
    private var text: Text { findings.text }
    private var best: MeasureMention { mentions[0] }

    init(_ findings: Findings, _ measures: Measures, _ mentions: [MeasureMention], isOfMain: Bool) {
        (self.findings, self.measures, self.mentions, self.isOfMain) = (
            findings, measures, mentions, isOfMain
        )
    }

    /// Its place among the dates.
    func inSentence() -> Int? {
        for mention in mentions {
            if let date = nearest(in: mention.sentence, to: mention.anchor) { return date }
        }
        return nil
    }

    private var isProposal: Bool { findings.has(best.sentence, .propose) }

    private func nearest(in sentence: Int, to anchor: Range<Int>) -> Int? {
        let events = measures.events
        let kinds: [DateEvents.Kind] = isProposal ? [.decision, .proposal, .open] : [.decision, .open]
        let usable = findings.dateRange(in: sentence).clamped(to: events.all.indices).filter { number in
            let event = events.all[number]
            return kinds.contains(event.kind)
                || [.other, .announcement].contains(event.kind) && event.cost > 0
                    && events.distance(findings.dates[number].tokens, anchor) + 1 < event.cost
        }
        func cost(_ number: Int) -> Int {
            let date = findings.dates[number]
            return min(events.distance(date.tokens, anchor), events.all[number].cost * 2)
                - (date.date.day != nil ? 1 : 0)
        }
        return usable.min { cost($0) < cost($1) }
    }

    /// `The decision of 16 July`, told apart from its measure: near it, of its authority, of nobody else.
    func elsewhere() -> Int? {
        var best: (cost: Int, number: Int)?
        for number in measures.events.all.indices {
            let (date, event) = (findings.dates[number], measures.events.all[number])
            let sentence = text.sentence(of: date.tokens.lowerBound)
            let away = mentions.reduce(Int.max) { min($0, abs($1.sentence - sentence)) }
            guard away > 0, tells(date, event, sentence, away), isFree(sentence) else { continue }
            let cost = event.cost + min(away, 8) - (date.date.day != nil ? 1 : 0)
            if cost < best?.cost ?? Int.max { best = (cost, number) }
        }
        return best?.number
    }

    /// A decision's date, surely enough for where it stands: next to the measure, or anywhere for the text's own.
    private func tells(_ date: DateMention, _ event: DateEvents.Event, _ sentence: Int, _ away: Int) -> Bool {
        let isNext =
            away == 1 || text.paragraphs[sentence] == text.paragraphs[best.sentence] && away <= 2
        guard isNext || isOfMain, !findings.has(sentence, .earlier) || isNext else { return false }
        if event.kind == .open {
            return away == 1 && sentence > best.sentence && text.sentences[sentence].count <= 8
        }
        guard event.kind == .decision || event.kind == .proposal && isProposal, event.cost <= 14 else {
            return false
        }
        return date.date.month != nil || isNext && event.cost <= 2
    }

    /// A sentence that tells neither another party's measure nor another sum.
    private func isFree(_ sentence: Int) -> Bool {
        let told = measures.mentions.lazy.filter { $0.sentence == sentence }
        if !told.isEmpty { return told.allSatisfy { $0.party == self.best.party } }
        return findings.sums(in: sentence).allSatisfy { $0.money == best.sum?.money }
    }
}
