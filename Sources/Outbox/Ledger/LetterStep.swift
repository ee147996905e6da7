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
    /// By which account it is attempted, where there is one.
    public let account: String?

    /// Content is about to leave.
    ///
    /// Possible unless the letter is accepted, uncertain, or being attempted already.
    ///
    /// - Parameters:
    ///   - key: The letter.
    ///   - promises: What it promises.
    ///   - account: What the receiver counts letters by; nil where it does not.
    /// - Returns: The step.
    public static func attempting(
        _ key: LetterKey, promising promises: [PromiseNote], by account: String? = nil
    ) -> LetterStep {
        LetterStep(
            key: key, receipt: Receipt(state: .attempting, text: ""), promises: promises,
            nextAttemptAt: nil, account: account)
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
            key: key, receipt: receipt, promises: promises, nextAttemptAt: nextAttemptAt,
            account: nil)
    }
}
