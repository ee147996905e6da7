/// What the ledger holds of one letter.
public struct LetterRecord: Hashable, Sendable {
    /// The letter.
    public let key: LetterKey
    /// The batch it was last attempted in.
    public let batch: Digest
    /// When its state last changed.
    public let changedAt: Timestamp
    /// When a deferred letter may be tried again.
    public let nextAttemptAt: Timestamp?
    /// How often a receiver has put it off.
    public let deferrals: Int
    /// Its state, and what the receiver said; without text while it is being attempted.
    public let receipt: Receipt
    /// Who settled it, when a person did.
    public let resolvedBy: String?

    /// Its state.
    public var state: LetterState { receipt.state }

    /// What the letter counts as in this batch; nil when it was not attempted there.
    ///
    /// What was or may have been sent counts in every batch: the key decides. A refusal or a delay
    /// binds only the batch it happened in, since a letter composed anew is a new decision.
    public func standing(in batch: Digest) -> LetterState? {
        switch state {
        case .attempting, .accepted, .uncertain: state
        case .refused, .deferred: self.batch == batch ? state : nil
        }
    }
}
