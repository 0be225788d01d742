import Enforcement

/// A language's rules, ready to be matched: from a token to what it may mean.
final class Lexicon {
    /// What a rule says: a concept, and for some an argument such as `EUR`, `6` or `LU`.
    struct Rule {
        let concept: Concept
        let argument: Int32
        /// Its pattern words, a range of `ruleWords`.
        let words: Range<Int32>
    }

    let code: String
    private(set) var rules: [Rule] = []
    private(set) var ruleWords: [Int32] = []
    /// The arguments that rules name, as text.
    private(set) var arguments: [String] = [""]
    private var argumentIndex: [String: Int32] = ["": 0]

    private var atoms: [PatternWord: Int32] = [:]
    private var whole: [[UInt8]: [Int32]] = [:]
    private var exact: [[UInt8]: [Int32]] = [:]
    private var prefixes: [[UInt8]: [Int32]] = [:]
    private var suffixes: [[UInt8]: [Int32]] = [:]
    private var infixes: [(text: [UInt8], atom: Int32)] = []
    private(set) var marks: [Int32: Int32] = [:]
    /// Numbers in patterns, by value: `108 / 1978`.
    private(set) var numbers: [Int32: Int32] = [:]
    private(set) var asciiMarks = [Int32](repeating: -1, count: 128)
    private(set) var capitalAtoms: [Bool] = []
    private(set) var anyName: Int32 = -1
    private(set) var gap: Int32 = -1
    private var longestPrefix = 0
    private var longestSuffix = 0
    /// Rules by the word they start with.
    private(set) var starts: [[Int32]] = []

    var numberWordCache: [(word: [UInt8], part: NumberPart)]?
    var jointCache: [[UInt8]]?

    init(code: String) { self.code = code }

    /// The single words, matched as a whole, of the rules for these concepts.
    func words(of concepts: ConceptSet) -> [(word: [UInt8], rule: Rule)] {
        var wanted: [Int32: [Rule]] = [:]
        for rule in rules where rule.words.count == 1 && concepts.contains(rule.concept) {
            wanted[ruleWords[Int(rule.words.lowerBound)], default: []].append(rule)
        }
        return atoms.flatMap { word, atom in
            word.match == .whole ? (wanted[atom] ?? []).map { (word.text, $0) } : []
        }
    }

    func add(_ concept: Concept, argument: String = "", pattern: ArraySlice<UInt8>, exact: Bool = false) {
        guard let parsed = Pattern(pattern, exact: exact) else { return }
        let words = parsed.words.map(atom)
        guard let first = words.first else { return }
        starts[Int(first)].append(Int32(rules.count))
        let start = Int32(ruleWords.count)
        ruleWords += words
        rules.append(
            Rule(concept: concept, argument: intern(argument), words: start..<Int32(ruleWords.count)))
    }

    private func intern(_ argument: String) -> Int32 {
        if let known = argumentIndex[argument] { return known }
        arguments.append(argument)
        argumentIndex[argument] = Int32(arguments.count - 1)
        return Int32(arguments.count - 1)
    }

    private func atom(_ word: PatternWord) -> Int32 {
        if let known = atoms[word] { return known }
        let id = Int32(starts.count)
        starts.append([])
        atoms[word] = id
        capitalAtoms.append(word.capital)
        switch word.match {
        case .whole:
            whole[word.text, default: []].append(id)
            if let value = Int32(String(decoding: word.text, as: UTF8.self)) { numbers[value] = id }
        case .prefix:
            prefixes[word.text, default: []].append(id)
            longestPrefix = max(longestPrefix, word.text.count)
        case .suffix:
            suffixes[word.text, default: []].append(id)
            longestSuffix = max(longestSuffix, word.text.count)
        case .anywhere: infixes.append((word.text, id))
        case .mark:
            let scalar = word.text.withUnsafeBytes { $0.loadUnaligned(as: Int32.self) }
            marks[scalar] = id
            if (0..<128).contains(scalar) { asciiMarks[Int(scalar)] = id }
        case .anyName: anyName = id
        case .gap: gap = id
        case .exact: self.exact[word.text, default: []].append(id)
        }
        return id
    }

    /// The pattern words that a word matches.
    func atoms(of spelling: ArraySlice<UInt8>, folded: [UInt8]) -> [Int32] {
        var found = whole[folded] ?? []
        if let more = exact[Array(spelling)] { found += more }
        for length in stride(from: 1, through: min(folded.count, longestPrefix), by: 1) {
            if let more = prefixes[Array(folded.prefix(length))] { found += more }
        }
        for length in stride(from: 1, through: min(folded.count, longestSuffix), by: 1) {
            if let more = suffixes[Array(folded.suffix(length))] { found += more }
        }
        for infix in infixes where folded.firstRange(of: infix.text) != nil { found.append(infix.atom) }
        return found
    }

}
