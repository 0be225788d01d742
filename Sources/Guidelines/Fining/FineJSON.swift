public import Enforcement

/// A range as one JSON value; sums are decimal numbers of euros.
public enum FineJSON {
    /// One line; `fine` is a real fine to compare the range with.
    public static func line(_ range: FineRange, fine: Amount? = nil) -> [UInt8] {
        var json = JSONWriter()
        json.object { write(range, fine, &$0) }
        json.endLine()
        return json.bytes
    }

    private static func write(_ range: FineRange, _ fine: Amount?, _ json: inout JSONWriter) {
        json.field("guidelines", range.guidelines)
        json.field("class", range.fineClass.rawValue)
        json.field("articles", each: range.calculation.articles) { $0.article($1) }
        json.field("turnover", range.calculation.turnover) { json, turnover in
            json.object { $0.bounds(turnover.least...turnover.most) }
        }
        json.field("seriousness", range.calculation.seriousness?.rawValue)
        json.field("decided", range.calculation.decided?.description)
        json.field("steps", each: range.steps) { $0.step($1) }
        json.field("maximum", range.maximum.upperBound)
        json.bounds(range.sums)
        json.field("fine", fine) { json, fine in
            json.object {
                $0.field("amount", fine)
                $0.field("position", range.position(of: fine).rawValue)
            }
        }
        json.field("notes", range.notes.map(\.sentence))
    }
}

extension JSONWriter {
    fileprivate mutating func bounds(_ sums: Sums) {
        field("low", sums.lowerBound)
        field("high", sums.upperBound)
    }

    /// Without a class where Art. 83 has no fine for it.
    fileprivate mutating func article(_ article: Article) {
        let classed = ClassedArticle(article)
        object {
            $0.field("article", article.description)
            $0.field("class", classed?.fineClass.rawValue)
            $0.field("source", classed.map { "Art. \($0.source) GDPR" })
        }
    }

    fileprivate mutating func step(_ step: FineStep) {
        object { json in
            json.field("step", step.kind.name)
            if case .circumstance(let point) = step.kind { json.field("circumstance", point.rawValue) }
            json.bounds(step.sums)
            json.field("percent", step.percentages) { json, percentages in
                json.object { $0.bounds(percentages.lowerBound.points...percentages.upperBound.points) }
            }
            json.field("source", step.source)
        }
    }
}
