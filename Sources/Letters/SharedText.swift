/// How much the letters of a batch read alike: the share of a letter's text that another one has too.
///
/// Sentences are compared whole, by their words. It remembers 16 bytes for each different sentence.
public struct SharedText: Sendable {
    private var letters = 0
    private var sentences: [UInt64: (letters: Int, words: Int)] = [:]

    /// Begins with no letters.
    public init() {}

    /// Takes one more letter.
    public mutating func admit(_ letter: Letter) {
        letters += 1
        for (hash, words) in letter.words.sentences {
            sentences[hash, default: (0, words)].letters += 1
        }
    }

    /// The share that a letter has in common with another one on average, from 0 to 1; `nil` for
    /// fewer than two letters.
    public var share: Double? {
        guard letters > 1 else { return nil }
        let all = sentences.values.reduce(0) { $0 + $1.words * $1.letters }
        let common = sentences.values.reduce(0.0) { sum, sentence in
            let others = Double(sentence.letters - 1) / Double(letters - 1)
            return sum + Double(sentence.words * sentence.letters) * others
        }
        return all == 0 ? nil : common / Double(all)
    }
}

extension Words {
    /// The different sentences: the hash of each, and how many words it has.
    fileprivate var sentences: [UInt64: Int] {
        var sentences: [UInt64: Int] = [:]
        var start = startIndex
        for end in 1...Swift.max(count, 1) where end >= count || self[end].gap == .stop {
            guard start < end, end <= count else { continue }
            sentences[hash(of: start..<end)] = end - start
            start = end
        }
        return sentences
    }
}
