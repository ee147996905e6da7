/// Lists of numbers, one on each slot: 4 bytes a slot, and 4 a number.
struct NumberLists: Sendable {
    private static let none = UInt32.max

    /// The last number of each list.
    private var latest: [UInt32] = []

    /// What stands before a number in its list.
    private var earlier: [UInt32] = []

    /// Puts a number, higher than all before, at the end of a list.
    mutating func append(_ number: Int, to slot: Int) {
        latest.extend(to: slot, with: Self.none)
        earlier.extend(to: number, with: Self.none)
        earlier[number] = latest[slot]
        latest[slot] = UInt32(number)
    }

    /// The numbers of a list, in their order.
    subscript(slot: Int) -> [Int] {
        var numbers: [Int] = []
        var number = slot < latest.count ? latest[slot] : Self.none
        while number != Self.none {
            numbers.append(Int(number))
            number = earlier[Int(number)]
        }
        return numbers.reversed()
    }
}

extension [UInt32] {
    /// Makes the array so long that it has an element at an index.
    fileprivate mutating func extend(to index: Int, with element: UInt32) {
        if count <= index { append(contentsOf: repeatElement(element, count: index + 1 - count)) }
    }
}
