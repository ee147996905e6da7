import Core
import Outbox

/// A letter that has its answer, which the ledger may not know yet.
struct SettledLetter: Sendable {
    let entry: BatchEntry
    let promises: [RecordedPromise]
    let receipt: Receipt
    /// When it may be tried again, if it was put off.
    let nextAttemptAt: Instant?

    /// What an answer that came at a moment makes of a letter.
    init(_ letter: OutgoingLetter, _ receipt: Receipt, at now: Instant) {
        // What the server put off rests for a while; what merely lost its connection is due at once.
        let rest = receipt.code == nil ? Duration.zero : Sender.rest(of: letter)
        self.init(
            entry: letter.letter.entry, promises: letter.promises, receipt: receipt,
            nextAttemptAt: receipt.state == .deferred ? now.advanced(by: rest) : nil)
    }

    private init(
        entry: BatchEntry, promises: [RecordedPromise], receipt: Receipt, nextAttemptAt: Instant?
    ) {
        self.entry = entry
        self.promises = promises
        self.receipt = receipt
        self.nextAttemptAt = nextAttemptAt
    }

    /// The same as put off, where the refusal was not about this letter.
    func putOff(until moment: Instant) -> SettledLetter {
        SettledLetter(
            entry: entry, promises: promises,
            receipt: Receipt(
                state: .deferred, code: receipt.code, enhancedCode: receipt.enhancedCode,
                text: receipt.text),
            nextAttemptAt: moment)
    }

    /// What the ledger is to note.
    var step: LetterStep {
        .settled(entry.key, with: receipt, promising: promises, nextAttemptAt: nextAttemptAt)
    }
}
