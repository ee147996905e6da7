/// Whose names there are, by their words: 24 bytes a name or so, and no text.
struct NameTable: Sendable {
    /// Whose name it is.
    enum Owner: UInt32, Sendable {
        case candidate, interviewer, confidentialPosition
    }

    /// The number of a place, and behind it, in two bits, of an owner.
    private var entries = HashTable()
    private var firstWords = WordFilter()

    /// How many words the longest name has.
    private(set) var longest = 0

    /// Whether a name may begin with this word.
    func mayBegin(with word: Word) -> Bool { firstWords.mayContain(word.hash) }

    /// Whose name it is that has the words of this hash, and the number of its place.
    subscript(hash: UInt64) -> (owner: Owner, source: UInt32)? {
        guard let entry = entries[hash], let owner = Owner(rawValue: entry & 3) else { return nil }
        return (owner, entry >> 2)
    }

    /// Takes a name that is not there yet.
    mutating func insert(_ name: Words, of owner: Owner, source: UInt32) {
        guard let first = name.first else { return }
        entries.insert(name.hash(of: 0..<name.count), source << 2 | owner.rawValue)
        firstWords.insert(first.hash)
        longest = max(longest, name.count)
    }

    /// Takes the names of another table, whose places have higher numbers here.
    mutating func append(_ other: NameTable, sourcesFrom offset: UInt32) {
        entries.append(other.entries) { $0 + offset << 2 }
        firstWords.formUnion(other.firstWords)
        longest = max(longest, other.longest)
    }
}

/// Words that may be among some others: it says no for sure and yes by guess, in 64 KiB.
private struct WordFilter: Sendable {
    private static let bitCount: UInt64 = 1 << 19

    private var bits: [UInt64] = []

    mutating func insert(_ hash: UInt64) {
        if bits.isEmpty { bits = Array(repeating: 0, count: Int(Self.bitCount / 64)) }
        let bit = hash % Self.bitCount
        bits[Int(bit / 64)] |= 1 << (bit % 64)
    }

    func mayContain(_ hash: UInt64) -> Bool {
        let bit = hash % Self.bitCount
        return !bits.isEmpty && bits[Int(bit / 64)] & 1 << (bit % 64) != 0
    }

    mutating func formUnion(_ other: WordFilter) {
        if bits.isEmpty { bits = other.bits }
        for (index, word) in other.bits.enumerated() where word != 0 { bits[index] |= word }
    }
}
