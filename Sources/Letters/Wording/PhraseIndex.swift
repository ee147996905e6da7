/// The watched phrases of one language, indexed by their first words.
struct PhraseIndex: Sendable {
    /// A phrase that was found.
    struct Match {
        let topic: WatchedTopic
        let isHarmless: Bool

        /// The positions of its words in the text.
        let words: Range<Int>
    }

    private struct Candidate {
        let phrase: Int
        let secondWords: UInt64
    }

    private struct Prefix {
        let form: [UInt8]
        let phrase: Int
    }

    private let numbers: Set<UInt64>
    private var phrases: [WatchedPhrase] = []

    /// The phrases that begin with exactly one word, by its hash.
    private var exact: [UInt64: [Candidate]] = [:]

    /// The phrases whose first word may be longer, by its first bytes.
    private var prefixes: [UInt32: [Prefix]] = [:]

    /// The phrases that begin with a number.
    private var numeric: [Int] = []

    /// Indexes phrases of a language in which `numbers` are the words for numbers.
    init(_ phrases: [WatchedPhrase], numbers: Set<UInt64>) {
        self.numbers = numbers
        phrases.forEach { add($0) }
    }

    /// Finds all phrases, harmless or not, in the order of their places.
    func matches(in words: Words) -> [Match] {
        var matches: [Match] = []
        for (index, word) in words.enumerated() {
            let second: UInt64 =
                index + 1 < words.count ? 1 << (words[index + 1].hash & 63) : 0
            for candidate in exact[word.hash] ?? []
            where candidate.secondWords == .max || candidate.secondWords & second != 0 {
                match(candidate.phrase, in: words, at: index, into: &matches)
            }
            if let lead = words.lead(of: word), let beginnings = prefixes[lead] {
                for prefix in beginnings where words.begins(word, with: prefix.form) {
                    match(prefix.phrase, in: words, at: index, into: &matches)
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
        let end = phrases[candidate].end(in: words, from: index, numbers: numbers)
        guard let end else { return }
        let phrase = phrases[candidate]
        matches.append(
            Match(topic: phrase.topic, isHarmless: phrase.isHarmless, words: index..<end))
    }

    private mutating func add(_ phrase: WatchedPhrase) {
        guard let first = phrase.steps.first else { return }
        if first.isNumber { numeric.append(phrases.count) }
        for choice in first.choices {
            if let hash = choice.firstHash {
                exact[hash, default: []].append(
                    Candidate(phrase: phrases.count, secondWords: phrase.secondWords))
            } else {
                prefixes[choice.lead, default: []].append(
                    Prefix(form: choice.forms[0], phrase: phrases.count))
            }
        }
        phrases.append(phrase)
    }
}
