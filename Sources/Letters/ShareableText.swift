/// Words that were written for the candidate, and where they stand: the opposite of `PrivateText`.
public struct ShareableText: Hashable, Sendable {
    /// The words, in whole sentences.
    public let words: String

    /// Where they stand.
    public let place: Place

    /// Takes words out of a record.
    public init(_ words: String, at place: Place) {
        self.words = words
        self.place = place
    }
}
