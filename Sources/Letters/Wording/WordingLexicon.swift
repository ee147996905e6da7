/// The watched wording of one language, sorted by first words.
struct WordingLexicon: Sendable {
    /// A phrase that was found.
    struct Match {
        let topic: WatchedTopic
        let isHarmless: Bool

        /// The places of its words among the words of the text.
        let words: Range<Int>
    }

    private struct Candidate {
        let pattern: Int
        let secondWords: UInt64
    }

    private struct Prefix {
        let form: [UInt8]
        let pattern: Int
    }

    private let numbers: Set<UInt64>
    private var patterns: [WordingPattern] = []

    /// The patterns that begin with exactly one word, by its hash.
    private var exact: [UInt64: [Candidate]] = [:]

    /// The patterns whose first word may go on, by the lead of it.
    private var prefixes: [UInt32: [Prefix]] = [:]

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
            let second: UInt64 =
                index + 1 < words.count ? 1 << (words[index + 1].hash & 63) : 0
            for candidate in exact[word.hash] ?? []
            where candidate.secondWords == .max || candidate.secondWords & second != 0 {
                match(candidate.pattern, in: words, at: index, into: &matches)
            }
            if let lead = words.lead(of: word), let beginnings = prefixes[lead] {
                for prefix in beginnings where words.begins(word, with: prefix.form) {
                    match(prefix.pattern, in: words, at: index, into: &matches)
                }
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
        let end = patterns[candidate].end(in: words, from: index, numbers: numbers)
        guard let end else { return }
        let pattern = patterns[candidate]
        matches.append(
            Match(topic: pattern.topic, isHarmless: pattern.isHarmless, words: index..<end))
    }

    private mutating func add(_ pattern: WordingPattern) {
        guard let first = pattern.steps.first else { return }
        if first.isNumber { numeric.append(patterns.count) }
        for stem in first.stems {
            if let hash = stem.firstHash {
                exact[hash, default: []].append(
                    Candidate(pattern: patterns.count, secondWords: pattern.secondWords))
            } else {
                prefixes[stem.lead, default: []].append(
                    Prefix(form: stem.forms[0], pattern: patterns.count))
            }
        }
        patterns.append(pattern)
    }
}
