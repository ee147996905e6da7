import Letters

/// Finds people in one position whose names are so alike that one may be taken for the other.
///
/// Two names are alike where they have the same letters, or would have with one letter left out of
/// either: `Jon Smith` and `John Smith`, `Anna Meyer` and `Anna Meier`. Case, accents and the order of
/// the names do not count.
struct Namesakes: Sendable {
    private var numbers: [UInt64: Int32] = [:]

    /// Takes one more name, and gives somebody with a name like it, if there is one.
    mutating func insert(_ name: String, for position: String, number: Int32) -> Int32? {
        let words = Words(name)
        let form = words.map { Array(words.form(of: $0)) }
            .sorted { $0.lexicographicallyPrecedes($1) }.joined(separator: [UInt8(ascii: " ")])
        guard !words.isEmpty else { return nil }
        let letters = Array(form)
        var other: Int32?
        for left in [nil] + letters.indices.map(Optional.some) {
            var hash = UInt64(truncatingIfNeeded: position.hashValue)
            for (index, letter) in letters.enumerated() where index != left {
                hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3
            }
            if let earlier = numbers.updateValue(number, forKey: hash), earlier != number {
                other = other ?? earlier
            }
        }
        return other
    }
}
