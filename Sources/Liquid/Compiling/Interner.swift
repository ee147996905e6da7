/// Gives each word of the sources one number.
struct Interner {
    /// Numbers plus one, by hash; 0 where there is none.
    ///
    /// Its length is a power of two, and at most half of it is used.
    private var table: [UInt32] = []

    /// The row in `names` of the word that stands at `range`; it is added unless it is there.
    mutating func row(
        of range: Range<Int>, of bytes: [UInt8], in names: inout [Name], literals: inout [UInt8]
    ) -> UInt32 {
        if table.isEmpty { table = [UInt32](repeating: 0, count: 64) }
        let hash = Name.hash(of: bytes, at: range)
        var slot = Int(hash) & (table.count - 1)
        while table[slot] != 0 {
            let name = names[Int(table[slot] - 1)]
            if name.hash == hash, Self.isEqual(name.text, of: literals, range, of: bytes) {
                return table[slot] - 1
            }
            slot = (slot + 1) & (table.count - 1)
        }
        let start = literals.count
        for row in range { literals.append(bytes[row]) }
        names.append(Name(text: Slice(start..<literals.count), hash: hash))
        table[slot] = UInt32(names.count)
        if names.count * 2 > table.count { grow(names) }
        return UInt32(names.count - 1)
    }

    private static func isEqual(
        _ run: Slice, of literals: [UInt8], _ range: Range<Int>, of bytes: [UInt8]
    ) -> Bool {
        guard Int(run.count) == range.count else { return false }
        return literals.withUnsafeBufferPointer { literals in
            bytes.withUnsafeBufferPointer { bytes in
                for offset in 0..<range.count
                where literals[run[offset]] != bytes[range.lowerBound + offset] {
                    return false
                }
                return true
            }
        }
    }

    private mutating func grow(_ names: [Name]) {
        table = [UInt32](repeating: 0, count: table.count * 2)
        for (row, name) in names.enumerated() {
            var slot = Int(name.hash) & (table.count - 1)
            while table[slot] != 0 { slot = (slot + 1) & (table.count - 1) }
            table[slot] = UInt32(row + 1)
        }
    }
}
