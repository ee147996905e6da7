import Letters
import Testing

/// Numbers by hashes.
@Suite struct HashTableTests {
    @Test func `every hash is found again, however often the table has grown`() {
        var table = HashTable()
        // Hashes that lie close together, and 0, which stands for an empty slot.
        let hashes = (0..<1000).map { UInt64.max / 1000 * UInt64($0 / 50) + UInt64($0 * 2) }
        for (number, hash) in hashes.enumerated() { table.insert(hash, UInt32(number)) }
        #expect(table.count == 1000)
        #expect(hashes.enumerated().allSatisfy { table[$1] == UInt32($0) })
        #expect(table[.max] == nil)
    }

    @Test func `a hash keeps its number until it is replaced`() {
        var table = HashTable()
        #expect(table[7] == nil)
        #expect(table.insert(7, 1) == nil)
        #expect(table.insert(7, 2) == 1)
        #expect(table.replace(7, 3) == 1)
        #expect(table[7] == 3)
    }
}
