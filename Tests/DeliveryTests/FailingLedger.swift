import Outbox

/// A ledger that fails at one letter, as one on a full or broken disk does.
struct FailingLedger: Ledger {
    /// What it cannot do.
    enum Step: Sendable {
        case record, attempt, settle
    }

    static let failure = OutboxError(.database(path: "ledger.sqlite", code: 13))

    let ledger: SQLiteLedger
    let key: LetterKey
    let steps: Set<Step>

    func approve(_ approval: Approval) throws(OutboxError) {
        try ledger.approve(approval)
    }

    func largestBatch(of letter: String) throws(OutboxError) -> Int {
        try ledger.largestBatch(of: letter)
    }

    func approval(of batch: Digest) throws(OutboxError) -> Approval? {
        try ledger.approval(of: batch)
    }

    func record(of key: LetterKey) throws(OutboxError) -> LetterRecord? {
        try fail(at: .record, of: key)
        return try ledger.record(of: key)
    }

    func records(in state: LetterState) throws(OutboxError) -> [LetterRecord] {
        try ledger.records(in: state)
    }

    func takeTurn(at now: Timestamp) throws(OutboxError) -> SenderTurn {
        try ledger.takeTurn(at: now)
    }

    func acceptedLetters(to application: String) throws(OutboxError) -> [AcceptedLetter] {
        try ledger.acceptedLetters(to: application)
    }

    func forEachAcceptedLetter(_ body: (AcceptedLetter) -> Void) throws(OutboxError) {
        try ledger.forEachAcceptedLetter(body)
    }

    func attempt(
        _ key: LetterKey, promising promises: [PromiseNote], in batch: Digest, at now: Timestamp
    ) throws(OutboxError) {
        try fail(at: .attempt, of: key)
        try ledger.attempt(key, promising: promises, in: batch, at: now)
    }

    func settle(
        _ key: LetterKey, with receipt: Receipt, promising promises: [PromiseNote],
        in batch: Digest, at now: Timestamp, nextAttemptAt: Timestamp?
    ) throws(OutboxError) {
        try fail(at: .settle, of: key)
        try ledger.settle(
            key, with: receipt, promising: promises, in: batch, at: now,
            nextAttemptAt: nextAttemptAt)
    }

    func resolve(
        _ key: LetterKey, as resolution: Resolution, by person: String, at now: Timestamp
    ) throws(OutboxError) {
        try ledger.resolve(key, as: resolution, by: person, at: now)
    }

    private func fail(at step: Step, of key: LetterKey) throws(OutboxError) {
        if key == self.key, steps.contains(step) { throw Self.failure }
    }
}
