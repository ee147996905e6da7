/// A stretch of rows or bytes in one of the arrays of a program or a store, in eight bytes.
struct Slice: Equatable {
    let start: UInt32
    let count: UInt32

    init(start: Int, count: Int) {
        self.start = UInt32(truncatingIfNeeded: start)
        self.count = UInt32(truncatingIfNeeded: count)
    }

    init(_ range: Range<Int>) {
        self.init(start: range.lowerBound, count: range.count)
    }

    static let empty = Slice(start: 0, count: 0)

    var isEmpty: Bool { count == 0 }

    var end: Int { Int(start) + Int(count) }

    var range: Range<Int> { Int(start)..<end }

    /// The row or byte at `offset` from the start.
    subscript(offset: Int) -> Int { Int(start) + offset }
}
