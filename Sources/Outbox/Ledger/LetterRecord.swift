package import Core

/// What the ledger holds of one letter.
package struct LetterRecord: Hashable, Sendable {
    /// The letter.
    package let key: LetterKey
    /// The batch it was last attempted in.
    package let batch: Digest
    /// When its state last changed.
    package let changedAt: Instant
    /// When a deferred letter may be tried again.
    package let nextAttemptAt: Instant?
    /// How often a receiver has put it off.
    package let deferrals: Int
    /// Its state, and what the receiver said; without text while it is being attempted.
    package let receipt: Receipt
    /// Who settled it, when a person did.
    package let resolvedBy: String?

    /// Its state.
    package var state: LetterState { receipt.state }

    /// What the letter counts as in this batch; nil when it was not attempted there.
    ///
    /// What was or may have been sent counts in every batch: the key decides. A refusal or a delay
    /// binds only the batch it happened in, since a letter composed anew is a new decision.
    package func standing(in batch: Digest) -> LetterState? {
        switch state {
        case .attempting, .accepted, .uncertain: state
        case .refused, .deferred: self.batch == batch ? state : nil
        }
    }
}
