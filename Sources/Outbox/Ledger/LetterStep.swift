package import Core

/// A step of a letter on its way, for the ledger to note.
package struct LetterStep: Hashable, Sendable {
    /// The letter.
    package let key: LetterKey
    /// What it is now: `attempting`, before content leaves, or what the receiver made of it.
    package let receipt: Receipt
    /// What it promises; it stays with the letter whatever becomes of it, and counts once that is
    /// accepted.
    package let promises: [RecordedPromise]
    /// When a deferred letter may be tried again.
    package let nextAttemptAt: Instant?
    /// By which account it is attempted, where there is one.
    package let account: String?

    /// Content is about to leave.
    ///
    /// Possible unless the letter is accepted, uncertain, or being attempted already.
    ///
    /// - Parameters:
    ///   - key: The letter.
    ///   - promises: What it promises.
    ///   - account: What the receiver counts letters by; nil where it does not.
    /// - Returns: The step.
    package static func attempting(
        _ key: LetterKey, promising promises: [RecordedPromise], by account: String? = nil
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
    package static func settled(
        _ key: LetterKey, with receipt: Receipt, promising promises: [RecordedPromise],
        nextAttemptAt: Instant? = nil
    ) -> LetterStep {
        precondition(receipt.state != .attempting, "a receipt says what became of a letter")
        return LetterStep(
            key: key, receipt: receipt, promises: promises, nextAttemptAt: nextAttemptAt,
            account: nil)
    }
}
