import Core
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

    func records(of keys: [LetterKey]) throws(OutboxError) -> [LetterKey: LetterRecord] {
        for key in keys { try fail(at: .record, of: key) }
        return try ledger.records(of: keys)
    }

    func records(in state: LetterState) throws(OutboxError) -> [LetterRecord] {
        try ledger.records(in: state)
    }

    func takeTurn(at now: Instant) throws(OutboxError) -> SendLock {
        try ledger.takeTurn(at: now)
    }

    func acceptedLetters(to application: String) throws(OutboxError) -> [AcceptedLetter] {
        try ledger.acceptedLetters(to: application)
    }

    func forEachAcceptedLetter(_ body: (AcceptedLetter) -> Void) throws(OutboxError) {
        try ledger.forEachAcceptedLetter(body)
    }

    func note(_ steps: [LetterStep], in batch: Digest, at now: Instant) throws(OutboxError) {
        for step in steps {
            try fail(at: step.receipt.state == .attempting ? .attempt : .settle, of: step.key)
        }
        try ledger.note(steps, in: batch, at: now)
    }

    func attempts(
        by account: String, since moment: Instant
    ) throws(OutboxError) -> [Instant] {
        try ledger.attempts(by: account, since: moment)
    }

    func slowdown(of account: String) throws(OutboxError) -> RateReduction? {
        try ledger.slowdown(of: account)
    }

    func slow(_ account: String, to slowdown: RateReduction) throws(OutboxError) {
        try ledger.slow(account, to: slowdown)
    }

    func resolve(
        _ key: LetterKey, as resolution: Resolution, by person: String, at now: Instant
    ) throws(OutboxError) {
        try ledger.resolve(key, as: resolution, by: person, at: now)
    }

    private func fail(at step: Step, of key: LetterKey) throws(OutboxError) {
        if key == self.key, steps.contains(step) { throw Self.failure }
    }
}
