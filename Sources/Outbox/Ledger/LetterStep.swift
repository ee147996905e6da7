/// A step of a letter on its way, for the ledger to note.
public struct LetterStep: Hashable, Sendable {
    /// The letter.
    public let key: LetterKey
    /// What it is now: `attempting`, before content leaves, or what the receiver made of it.
    public let receipt: Receipt
    /// What it promises; it stays with the letter whatever becomes of it, and counts once that is
    /// accepted.
    public let promises: [PromiseNote]
    /// When a deferred letter may be tried again.
    public let nextAttemptAt: Timestamp?

    /// Content is about to leave.
    ///
    /// Possible unless the letter is accepted, uncertain, or being attempted already.
    public static func attempting(
        _ key: LetterKey, promising promises: [PromiseNote]
    ) -> LetterStep {
        LetterStep(
            key: key, receipt: Receipt(state: .attempting, text: ""), promises: promises,
            nextAttemptAt: nil)
    }

    /// The letter has its answer, whether or not content left.
    ///
    /// Possible unless the letter is accepted or uncertain already.
    ///
    /// - Parameters:
    ///   - key: The letter.
    ///   - receipt: What became of it; never `attempting`.
    ///   - promises: What it promises, as a letter may be settled that was not attempted.
    ///   - nextAttemptAt: When a deferred letter may be tried again.
    /// - Returns: The step.
    public static func settled(
        _ key: LetterKey, with receipt: Receipt, promising promises: [PromiseNote],
        nextAttemptAt: Timestamp? = nil
    ) -> LetterStep {
        precondition(receipt.state != .attempting, "a receipt says what became of a letter")
        return LetterStep(
            key: key, receipt: receipt, promises: promises, nextAttemptAt: nextAttemptAt)
    }
}
