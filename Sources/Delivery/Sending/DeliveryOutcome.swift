package import Core
package import Outbox

/// What one run over a batch came to.
package struct DeliveryOutcome: Hashable, Sendable {
    /// Every letter of the batch, each counted once, by what the ledger knows of it now.
    ///
    /// Where batch or ledger can be asked no more, the letters left are *uncertain*: some may have
    /// been sent earlier. The next run, or `Ledger.tally(of:)`, tells once they can.
    package internal(set) var tally = Tally()
    /// How many letters this run itself attempted.
    package internal(set) var attempted = 0
    /// The letters an earlier sender left half way; they are uncertain from now on.
    package internal(set) var interrupted: [LetterKey] = []
    /// When the first of the letters that were put off may be tried again, those withheld left out.
    package internal(set) var nextAttemptAt: Instant?
    /// Why the run stopped before the end; nil when every letter had its turn.
    package internal(set) var stop: DeliveryStop?

    init() {}

    /// Takes in when a letter may be tried again.
    mutating func expect(attemptAt moment: Instant?) {
        nextAttemptAt = [nextAttemptAt, moment].compactMap(\.self).min()
    }
}
