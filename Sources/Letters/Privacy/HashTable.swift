/// Numbers by 64-bit hashes: what has to be known again of many texts, without the texts.
///
/// An open-addressed table of 12 bytes a slot, at most four fifths full: 15 to 23 bytes an entry,
/// however long the texts are. Two different texts share a hash once in some billions of workspaces,
/// so what a table says is either harmless where it is wrong, or looked up where the text stands.
package struct HashTable: Sendable {
    private var hashes: [UInt64] = []
    private var numbers: [UInt32] = []

    /// How many hashes there are.
    package private(set) var count = 0

    /// Begins with none.
    package init() {}

    /// The number of a hash; `nil` where it has none.
    package subscript(hash: UInt64) -> UInt32? {
        guard count > 0 else { return nil }
        let slot = slot(of: hash)
        return hashes[slot] == 0 ? nil : numbers[slot]
    }

    /// Gives a hash its number; one that has a number keeps it, and that is returned.
    @discardableResult
    package mutating func insert(_ hash: UInt64, _ number: UInt32) -> UInt32? {
        if count * 5 >= hashes.count * 4 { grow() }
        let slot = slot(of: hash)
        guard hashes[slot] == 0 else { return numbers[slot] }
        hashes[slot] = max(hash, 1)
        numbers[slot] = number
        count += 1
        return nil
    }

    /// Gives a hash its number in place of the one that it had, which is returned.
    package mutating func replace(_ hash: UInt64, _ number: UInt32) -> UInt32? {
        let earlier = insert(hash, number)
        if earlier != nil { numbers[slot(of: hash)] = number }
        return earlier
    }

    /// Takes what another table has, with other numbers.
    mutating func append(_ other: HashTable, numbered number: (UInt32) -> UInt32) {
        for (hash, its) in zip(other.hashes, other.numbers) where hash != 0 {
            insert(hash, number(its))
        }
    }

    /// Where the hash is, or would go; 0 stands for an empty slot, and so for 1.
    private func slot(of hash: UInt64) -> Int {
        let hash = max(hash, 1)
        var slot = Int(hash.multipliedFullWidth(by: UInt64(hashes.count)).high)
        while hashes[slot] != 0, hashes[slot] != hash {
            slot += 1
            if slot == hashes.count { slot = 0 }
        }
        return slot
    }

    private mutating func grow() {
        let (oldHashes, oldNumbers) = (hashes, numbers)
        let capacity = Swift.max(64, oldHashes.count + oldHashes.count / 2)
        hashes = Array(repeating: 0, count: capacity)
        numbers = Array(repeating: 0, count: capacity)
        for (hash, number) in zip(oldHashes, oldNumbers) where hash != 0 {
            let slot = slot(of: hash)
            hashes[slot] = hash
            numbers[slot] = number
        }
    }
}

extension String {
    /// A hash whose key each run of the program draws anew, so that nobody can choose texts that share
    /// one; texts that are equal have the same.
    package var keyedHash: UInt64 { UInt64(truncatingIfNeeded: hashValue) }
}
