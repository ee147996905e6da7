package import Core

/// A letter that its receiver has taken, with what it promised.
package struct AcceptedLetter: Hashable, Sendable {
    /// The letter.
    package let key: LetterKey
    /// When it was accepted; where a person said that it arrived, when it was sent.
    package let at: Instant
    /// What it told its reader to expect, in its own order.
    package internal(set) var promises: [RecordedPromise]
}
