/// A country, or a part of one: ISO 3166-1 alpha-2, as `CA`, or ISO 3166-2, as `CA-ON`.
package struct Country: Hashable, Sendable, CustomStringConvertible {
    /// The code in capitals.
    package let description: String

    /// Reads a code, in capitals or not; nil where it has another form.
    ///
    /// Whether there is such a country is not asked.
    package init?(_ code: String) {
        let parts = code.split(separator: "-", omittingEmptySubsequences: false)
        let isPart = { (part: Substring) in
            (1...3).contains(part.count)
                && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        }
        guard parts.count <= 2, parts[0].count == 2,
            parts[0].allSatisfy({ $0.isASCII && $0.isLetter }), parts.dropFirst().allSatisfy(isPart)
        else { return nil }
        description = code.uppercased()
    }

    /// Whether another one is this one, or a part of it: `CA` has `CA-ON`, and not the other way round.
    package func contains(_ other: Country) -> Bool {
        other == self || other.description.hasPrefix("\(self)-")
    }
}
