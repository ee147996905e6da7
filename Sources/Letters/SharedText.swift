/// The similarity of the letters of a batch: the share of a letter's text that another one has too.
///
/// Sentences are compared whole, by their words. Those that most letters have are remembered, up to
/// 16,384 of them, as the others add next to nothing: the share is exact up to so many, and beyond
/// that too low by less than a hundredth.
package struct SharedText: Sendable {
    private static let maximumCount = 16_384

    private var letters = 0
    private var words = 0
    private var sentences: [UInt64: (letters: Int, words: Int)] = [:]

    /// Begins with no letters.
    package init() {}

    /// Takes one more letter.
    package mutating func admit(_ letter: Letter) {
        letters += 1
        for (hash, words) in letter.words.sentences {
            self.words += words
            sentences[hash, default: (0, words)].letters += 1
        }
        forgetRarest()
    }

    /// The share that a letter has in common with another one on average, from 0 to 1; `nil` for
    /// fewer than two letters.
    package var share: Double? {
        guard letters > 1, words > 0 else { return nil }
        // Whole numbers until the end, so that a share of exactly half a percent is rounded up.
        let common = sentences.values.reduce(0) { sum, sentence in
            sum + sentence.words * sentence.letters * (sentence.letters - 1)
        }
        return Double(common) / Double(words * (letters - 1))
    }

    /// Forgets what the fewest letters have, where there is too much, so that half of the room is
    /// free.
    private mutating func forgetRarest() {
        guard sentences.count > Self.maximumCount else { return }
        let counts = sentences.values.map(\.letters).sorted()
        let limit = counts[counts.count / 2]
        sentences = sentences.filter { $0.value.letters > limit }
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
