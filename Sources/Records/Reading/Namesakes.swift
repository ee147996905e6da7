import Letters

/// Finds people in one position whose names are so alike that one may be taken for the other.
///
/// Two names are alike where they have the same letters, or would have with one letter left out of
/// either: `Jon Smith` and `John Smith`, `Anna Meyer` and `Anna Meier`. Case, accents and the order of
/// the names do not count.
struct Namesakes: Sendable {
    /// Longer than any name, in bytes; what is longer is like no other.
    private static let maximumLength = 100

    private var numbers: [UInt64: Int32] = [:]

    /// Takes one more name, and gives somebody with a name like it, if there is one.
    mutating func insert(_ name: String, for position: String, number: Int32) -> Int32? {
        guard (1...Self.maximumLength).contains(name.utf8.count) else { return nil }
        let words = Words(name)
        let letters = words.map { Array(words.form(of: $0)) }
            .sorted { $0.lexicographicallyPrecedes($1) }.joined()
        let position = UInt64(truncatingIfNeeded: position.hashValue)
        var other: Int32?
        for hash in Self.variants(of: Array(letters)) {
            let earlier = numbers.updateValue(number, forKey: hash ^ position)
            if let earlier, earlier != number { other = other ?? earlier }
        }
        return other
    }

    /// The hash of a name, and of it without each of its letters.
    private static func variants(of letters: [UInt8]) -> [UInt64] {
        (0...letters.count).map { left in
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for index in 0..<letters.count where index != left {
                hash = (hash ^ UInt64(letters[index])) &* 0x100_0000_01B3
            }
            return hash
        }
    }
}
