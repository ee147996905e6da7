/// Words of the hiring team that no letter may ever hold: evidence, notes, internal reasons.
///
/// Nothing turns it into a `String` or a template value, so a template that reaches for one does not
/// compile; it prints and encodes as nothing but a remark that it is private.
public struct PrivateText: Hashable, Sendable, CustomStringConvertible {
    private let words: String

    /// Takes words out of a record; `nil` where there are none.
    public init?(_ words: String) {
        guard !words.isEmpty else { return nil }
        self.words = words
    }

    /// Never the words.
    public var description: String { "(private)" }
}
