import Foundation

/// Where a person's name stands in a text: its words one after the other, whatever their case and accents and what stands
/// between them, and never a part of a word.
package struct NamePlaces {
    private let words: [String]

    /// Nil for less than two letters.
    package init?(_ name: String) {
        words = Self.tokens(of: name).map { Self.folded(name[$0]) }
        guard name.count(where: \.isLetter) >= 2, !words.isEmpty else { return nil }
    }

    /// The words, folded.
    package var folded: [String] { words }

    /// No more than this may stand between two words of a name: `Hans, \n Muller`.
    private static let gap = 4

    package func ranges(in text: String) -> [Range<String.Index>] {
        let tokens = Self.tokens(of: text)
        if tokens.count < words.count { return [] }
        var found: [Range<String.Index>] = []
        var place = 0
        while place + words.count <= tokens.count {
            let part = tokens[place..<place + words.count]
            if matches(part, text), let first = part.first, let last = part.last {
                found.append(first.lowerBound..<last.upperBound)
                place += words.count
            } else {
                place += 1
            }
        }
        return found
    }

    private func matches(_ part: ArraySlice<Range<String.Index>>, _ text: String) -> Bool {
        guard zip(part, words).allSatisfy({ Self.folded(text[$0]) == $1 }) else { return false }
        return zip(part, part.dropFirst()).allSatisfy {
            text.distance(from: $0.upperBound, to: $1.lowerBound) <= Self.gap
        }
    }

    /// The text with something else in the name's place.
    package func replacing(in text: String, with replacement: (Substring) -> String) -> String {
        var result = ""
        var rest = text.startIndex
        for range in ranges(in: text) {
            result += text[rest..<range.lowerBound] + replacement(text[range])
            rest = range.upperBound
        }
        return result + text[rest...]
    }

    private static func tokens(of text: String) -> [Range<String.Index>] {
        var tokens: [Range<String.Index>] = []
        var start: String.Index?
        for place in text.indices {
            let isWord = text[place].isLetter || text[place].isNumber
            if isWord, start == nil { start = place }
            if !isWord, let from = start {
                tokens.append(from..<place)
                start = nil
            }
        }
        return tokens + (start.map { [$0..<text.endIndex] } ?? [])
    }

    private static func folded(_ word: Substring) -> String {
        String(word).folding(
            options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    }
}
