package import Core
package import Outbox

extension Ledger {
    /// The accepted letters to an application with their promises, in the order of time.
    package func acceptedLetters(to application: String) throws(OutboxError) -> [AcceptedLetter] {
        try AcceptedLetters(of: self)[application]
    }
}

/// One step of one letter.
extension Ledger {
    /// Notes that content is about to leave.
    package func attempt(
        _ key: LetterKey, promising promises: [RecordedPromise], in batch: Digest, at now: Instant
    ) throws(OutboxError) {
        try note([.attempting(key, promising: promises)], in: batch, at: now)
    }

    /// Notes what became of a letter.
    package func settle(
        _ key: LetterKey, with receipt: Receipt, promising promises: [RecordedPromise],
        in batch: Digest, at now: Instant, nextAttemptAt: Instant?
    ) throws(OutboxError) {
        let step = LetterStep.settled(
            key, with: receipt, promising: promises, nextAttemptAt: nextAttemptAt)
        try note([step], in: batch, at: now)
    }
}
