extension Words {
    /// The hash of each run of so many words, by the position of its first; never 0.
    func runs(of length: Int) -> [UInt64] {
        guard count >= length else { return [] }
        return (0...(count - length)).map { hash(of: $0..<($0 + length)) }
    }

    /// The hash of some words in their order; never 0.
    func hash(of range: Range<Int>) -> UInt64 {
        range.reduce(RunHash()) { $0.followed(by: self[$1]) }.value
    }

    /// The ranges of these words, in order.
    func ranges(of other: some RandomAccessCollection<Word>) -> [Range<Int>] {
        guard let first = other.first?.hash, count >= other.count else { return [] }
        var ranges: [Range<Int>] = []
        for start in 0...(count - other.count) where self[start].hash == first {
            let range = start..<(start + other.count)
            if zip(self[range], other).allSatisfy({ $0.hash == $1.hash }) { ranges.append(range) }
        }
        return ranges
    }

    /// Tells whether a word begins with a small letter; scripts without cases do not.
    func isLowercase(_ word: Word) -> Bool {
        guard !word.isCapitalized, let first = form(of: word).first else { return false }
        return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
    }
}

/// The hash of a run of words, a word at a time.
struct RunHash {
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// Never 0, which a table may so take for nothing.
    var value: UInt64 { state | 1 }

    func followed(by word: Word) -> RunHash {
        var next = self
        next.state = (state ^ word.hash) &* 0xD6E8_FEB8_6659_FD93
        next.state ^= next.state >> 32
        return next
    }
}
