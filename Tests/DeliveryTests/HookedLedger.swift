import Core
import Outbox

/// A ledger with a hook before and after what it does for a letter.
struct HookedLedger: Ledger {
    /// An operation on a letter.
    enum Step: Sendable {
        case record, attempt, settle
    }

    typealias Hook = @Sendable (Step, LetterKey) throws(OutboxError) -> Void

    static let failure = OutboxError(.database(path: "ledger.sqlite", code: 13))

    private let ledger: SQLiteLedger
    private let before: Hook
    private let after: Hook

    init(
        _ ledger: SQLiteLedger, before: @escaping Hook = { _, _ in },
        after: @escaping Hook = { _, _ in }
    ) {
        self.ledger = ledger
        self.before = before
        self.after = after
    }

    /// A ledger that fails at these steps of one letter, as one on a full or broken disk does.
    init(_ ledger: SQLiteLedger, failingAt steps: Set<Step>, of key: LetterKey) {
        self.init(
            ledger,
            before: { (step, letter) throws(OutboxError) in
                if letter == key, steps.contains(step) { throw Self.failure }
            })
    }

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
        for key in keys { try before(.record, key) }
        return try ledger.records(of: keys)
    }

    func records(in state: LetterState) throws(OutboxError) -> [LetterRecord] {
        try ledger.records(in: state)
    }

    func lockSending(at now: Instant) throws(OutboxError) -> SendLock {
        try ledger.lockSending(at: now)
    }

    func forEachAcceptedLetter(_ body: (AcceptedLetter) -> Void) throws(OutboxError) {
        try ledger.forEachAcceptedLetter(body)
    }

    func note(_ steps: [LetterStep], in batch: Digest, at now: Instant) throws(OutboxError) {
        for step in steps { try before(Self.step(step), step.key) }
        try ledger.note(steps, in: batch, at: now)
        for step in steps { try after(Self.step(step), step.key) }
    }

    func attempts(
        by account: String, since moment: Instant
    ) throws(OutboxError) -> [Instant] {
        try ledger.attempts(by: account, since: moment)
    }

    func rateReduction(of account: String) throws(OutboxError) -> RateReduction? {
        try ledger.rateReduction(of: account)
    }

    func reduceRate(of account: String, to reduction: RateReduction) throws(OutboxError) {
        try ledger.reduceRate(of: account, to: reduction)
    }

    func resolve(
        _ key: LetterKey, as resolution: Resolution, by person: String, at now: Instant
    ) throws(OutboxError) {
        try ledger.resolve(key, as: resolution, by: person, at: now)
    }

    private static func step(_ step: LetterStep) -> Step {
        step.receipt.state == .attempting ? .attempt : .settle
    }
}
