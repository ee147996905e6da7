package import Outbox

/// One step of one letter.
extension Ledger {
    /// Notes that content is about to leave.
    package func attempt(
        _ key: LetterKey, promising promises: [PromiseNote], in batch: Digest, at now: Timestamp
    ) throws(OutboxError) {
        try note([.attempting(key, promising: promises)], in: batch, at: now)
    }

    /// Notes what became of a letter.
    package func settle(
        _ key: LetterKey, with receipt: Receipt, promising promises: [PromiseNote],
        in batch: Digest, at now: Timestamp, nextAttemptAt: Timestamp?
    ) throws(OutboxError) {
        let step = LetterStep.settled(
            key, with: receipt, promising: promises, nextAttemptAt: nextAttemptAt)
        try note([step], in: batch, at: now)
    }
}
