package import Files

/// All that is wrong with an export; nothing was written.
package struct ImportFaults: Error, Sendable, CustomStringConvertible {
    /// More than anybody reads.
    static let maximum = 10_000

    /// What is wrong, in the order in which it was met.
    package private(set) var faults: [Diagnostic] = []

    /// How many there are.
    package private(set) var count = 0

    init() {}

    mutating func add(_ fault: Diagnostic) {
        count += 1
        if faults.count < Self.maximum { faults.append(fault) }
    }

    /// One line each.
    package var description: String {
        let lines = faults.map(\.description)
        let rest = count - faults.count
        return (lines + (rest > 0 ? ["and \(rest) more"] : [])).joined(separator: "\n")
    }
}
