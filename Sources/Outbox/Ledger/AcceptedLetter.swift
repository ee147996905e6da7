/// A letter that its receiver has taken, with what it promised.
public struct AcceptedLetter: Hashable, Sendable {
    /// The letter.
    public let key: LetterKey
    /// When it was accepted; where a person said that it arrived, when it was sent.
    public let at: Timestamp
    /// What it told its reader to expect, in its own order.
    public internal(set) var promises: [PromiseNote]
}
