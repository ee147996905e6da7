/// The watched wording of one language, sorted by first words.
struct WordingLexicon: Sendable {
    /// A phrase that was found.
    struct Match {
        let topic: WatchedTopic
        let isHarmless: Bool

        /// The places of its words among the words of the text.
        let words: Range<Int>
    }

    private struct Prefix {
        let form: [UInt8]
        let pattern: Int
    }

    private let numbers: Set<UInt64>
    private var patterns: [WordingPattern] = []

    /// The patterns that begin with exactly one word, by its hash.
    private var exact: [UInt64: [Int]] = [:]

    /// The patterns whose first word may go on, by its first byte.
    private var prefixes = [[Prefix]](repeating: [], count: 256)

    /// The patterns that begin with a number.
    private var numeric: [Int] = []

    /// Sorts the wording of a language, in which these are the words for numbers.
    init(_ wording: [WatchedWording], numbers: String) {
        self.numbers = Set(Words(numbers).map(\.hash))
        for entry in wording {
            for phrase in entry.phrases.split(separator: ",") {
                add(WordingPattern(phrase, topic: entry.topic, isHarmless: false))
            }
            for phrase in entry.exceptions.split(separator: ",") {
                add(WordingPattern(phrase, topic: entry.topic, isHarmless: true))
            }
        }
    }

    /// Everything found, harmless or not, in the order of the places.
    func matches(in words: Words) -> [Match] {
        var matches: [Match] = []
        for (index, word) in words.enumerated() {
            for candidate in exact[word.hash] ?? [] {
                match(candidate, in: words, at: index, into: &matches)
            }
            let form = words.form(of: word)
            for prefix in prefixes[Int(form[form.startIndex])]
            where form.starts(with: prefix.form) {
                match(prefix.pattern, in: words, at: index, into: &matches)
            }
            if !numeric.isEmpty, words.isNumber(word, numbers) {
                for candidate in numeric {
                    match(candidate, in: words, at: index, into: &matches)
                }
            }
        }
        return matches
    }

    private func match(
        _ candidate: Int, in words: Words, at index: Int, into matches: inout [Match]
    ) {
        let pattern = patterns[candidate]
        guard let end = pattern.end(in: words, from: index, numbers: numbers) else { return }
        matches.append(
            Match(topic: pattern.topic, isHarmless: pattern.isHarmless, words: index..<end))
    }

    private mutating func add(_ pattern: WordingPattern) {
        guard let first = pattern.steps.first else { return }
        if first.isNumber { numeric.append(patterns.count) }
        for stem in first.stems {
            if stem.isPrefix {
                let prefix = Prefix(form: stem.form, pattern: patterns.count)
                prefixes[Int(stem.form[0])].append(prefix)
            } else {
                exact[stem.hash, default: []].append(patterns.count)
            }
        }
        patterns.append(pattern)
    }
}

extension WordingLexicon {
    static let english = Self(WatchedWording.english, numbers: WatchedWording.englishNumbers)
    static let german = Self(WatchedWording.german, numbers: WatchedWording.germanNumbers)
    static let french = Self(WatchedWording.french, numbers: WatchedWording.frenchNumbers)
    static let spanish = Self(WatchedWording.spanish, numbers: WatchedWording.spanishNumbers)
}
