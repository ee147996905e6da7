import Letters

/// Finds people in one position whose names are so alike that one may be taken for the other.
///
/// Two names are alike where they have the same letters, or would have with one letter left out of
/// either: `Jon Smith` and `John Smith`, `Anna Meyer` and `Anna Meier`. Case, accents and the order of
/// the names do not count.
///
/// It keeps the letters of each name, and not what each would be with a letter left out: that is worked
/// out again and again, and each time a part of it is looked at.
struct SimilarNames: Sendable {
    /// Longer than any name, in bytes; what is longer is like no other.
    private static let maximumLength = 100

    /// How many shortened names are looked at beside each other, about, and in how many parts at most.
    private static let partSize = 1 << 16
    private static let maximumParts = 64

    private struct Name {
        let end: Int
        let number, position: UInt32
    }

    private var letters: [UInt8] = []
    private var names: [Name] = []
    private var positions: [String: UInt32] = [:]

    /// Takes the name of the person of this number.
    mutating func insert(_ name: String, for position: String, number: UInt32) {
        guard (1...Self.maximumLength).contains(name.utf8.count) else { return }
        let words = Words(name)
        letters += words.map { Array(words.form(of: $0)) }
            .sorted { $0.lexicographicallyPrecedes($1) }.joined()
        let place = positions[position] ?? UInt32(positions.count)
        positions[position] = place
        names.append(Name(end: letters.count, number: number, position: place))
    }

    /// Hands over pairs of people, the earlier one first, so that everybody who has a similar name stands in
    /// at least one.
    func forEachPair(_ body: (UInt32, UInt32) -> Void) {
        var parts: UInt64 = 1
        while parts < Self.maximumParts, Int(parts) * Self.partSize < letters.count + names.count {
            parts *= 2
        }
        for part in 0..<parts {
            var latest = HashTable()
            forEachVariant { hash, number in
                guard hash % parts == part else { return }
                if let earlier = latest.replace(hash, number), earlier != number {
                    body(earlier, number)
                }
            }
        }
    }

    /// Hands over the hash of each name, and of it without each of its letters.
    private func forEachVariant(_ body: (UInt64, UInt32) -> Void) {
        var start = 0
        for name in names {
            let letters = letters[start..<name.end]
            start = name.end
            var (whole, power): (UInt64, UInt64) = (0, 1)
            for letter in letters {
                whole &+= UInt64(letter) &* power
                power &*= Self.base
            }
            body(Self.mixed(whole, name.position), name.number)
            var before: UInt64 = 0
            power = 1
            for letter in letters {
                let through = before &+ UInt64(letter) &* power
                // What stands behind the letter moves up by one.
                let shortened = before &+ (whole &- through) &* Self.inverse
                body(Self.mixed(shortened, name.position), name.number)
                before = through
                power &*= Self.base
            }
        }
    }

    /// A name is hashed as a number whose digits are its letters, modulo 2^64.
    private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// What undoes a multiplication by `base`.
    private static let inverse = (0..<6).reduce(base) { inverse, _ in
        inverse &* (2 &- base &* inverse)
    }

    private static func mixed(_ hash: UInt64, _ position: UInt32) -> UInt64 {
        var mixed = (hash ^ UInt64(position)) &* 0xD6E8_FEB8_6659_FD93
        mixed ^= mixed >> 32
        mixed &*= 0xD6E8_FEB8_6659_FD93
        return mixed ^ mixed >> 32
    }
}
