/// A country, or a part of one that has laws of its own: `CA`, `CA-ON` (ISO 3166-1 and 3166-2).
public struct Country: Hashable, Sendable, CustomStringConvertible {
    /// The code, in capitals.
    public let description: String

    /// Reads two letters, or two letters, a hyphen, and one to three letters or digits; `nil` for
    /// anything else. That a code is assigned is not checked.
    public init?(_ text: String) {
        guard text.wholeMatch(of: /[A-Za-z]{2}(-[A-Za-z0-9]{1,3})?/) != nil else { return nil }
        description = text.uppercased()
    }

    /// Whether it is the other one or a part of it: `CA-ON` lies in `CA`, and not the other way round.
    public func lies(in other: Country) -> Bool {
        self == other || description.hasPrefix("\(other.description)-")
    }
}
