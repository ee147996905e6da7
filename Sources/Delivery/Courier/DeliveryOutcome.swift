public import Outbox

/// What one run over a batch came to.
public struct DeliveryOutcome: Hashable, Sendable {
    /// Every letter of the batch, each counted once, by what the ledger knows of it now.
    ///
    /// Where batch or ledger can be asked no more, the letters left are *uncertain*: some may have
    /// been sent earlier. The next run, or `Ledger.tally(of:)`, tells once they can.
    public internal(set) var tally = Tally()
    /// How many letters this run itself attempted.
    public internal(set) var attempted = 0
    /// The letters an earlier sender left half way; they are uncertain from now on.
    public internal(set) var interrupted: [LetterKey] = []
    /// When the first of the letters that were put off may be tried again, those withheld left out.
    public internal(set) var nextAttemptAt: Timestamp?
    /// Why the run stopped before the end; nil when every letter had its turn.
    public internal(set) var stop: DeliveryStop?

    init() {}

    /// Takes in when a letter may be tried again.
    mutating func expect(attemptAt moment: Timestamp?) {
        nextAttemptAt = [nextAttemptAt, moment].compactMap(\.self).min()
    }
}
