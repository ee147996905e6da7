import Letters

/// Lists of numbers by the keys of applications, which are not kept: some 24 bytes a number.
///
/// Two keys that share a hash share a list, so what the numbers stand for has to be looked at.
struct NumberLists: Sendable {
    /// The last number of each list.
    private var latest = HashTable()

    /// What stands before a number in its list; the number itself where nothing does.
    private var earlier: [UInt32] = []

    /// Puts a number, higher than all before, at the end of a list.
    mutating func append(_ number: Int, to key: String) {
        while earlier.count <= number { earlier.append(UInt32(earlier.count)) }
        if let last = latest.replace(key.keyedHash, UInt32(number)) { earlier[number] = last }
    }

    /// The numbers of a list, in their order.
    subscript(key: String) -> [Int] {
        guard var number = latest[key.keyedHash] else { return [] }
        var numbers = [Int(number)]
        while earlier[Int(number)] != number {
            number = earlier[Int(number)]
            numbers.append(Int(number))
        }
        return numbers.reversed()
    }
}
