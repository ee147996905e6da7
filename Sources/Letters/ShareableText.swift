package import Core

/// Words that were written for the candidate, and where they stand: the opposite of `PrivateText`.
package struct ShareableText: Hashable, Sendable {
    /// The words, in whole sentences.
    package let words: String

    /// Where they stand.
    package let place: Place

    /// Takes words out of a record.
    package init(_ words: String, at place: Place) {
        self.words = words
        self.place = place
    }
}
