package import Core

/// The durable record of approvals, attempts and replies.
///
/// Each call that changes something returns when the change would survive a loss of power. Calls
/// block: a sender makes them on its own thread. Moments are parameters.
package protocol Ledger: Sendable {
    /// Keeps an approval; the first one of a batch stands, a second changes nothing.
    func approve(_ approval: Approval) throws(OutboxError)

    /// The approval of a batch, by its digest.
    func approval(of batch: Digest) throws(OutboxError) -> Approval?

    /// Returns the most letters of a kind that were accepted out of one batch.
    func largestBatch(of letter: String) throws(OutboxError) -> Int

    /// Returns the records of these letters; letters that were never attempted are left out.
    func records(of keys: [LetterKey]) throws(OutboxError) -> [LetterKey: LetterRecord]

    /// All letters in a state, in the order of their keys.
    func records(in state: LetterState) throws(OutboxError) -> [LetterRecord]

    /// Hands over every accepted letter with its promises, those to one application together and
    /// in the order of time.
    ///
    /// Meanwhile the ledger can be asked nothing else.
    func forEachAcceptedLetter(_ body: (AcceptedLetter) -> Void) throws(OutboxError)

    /// Makes the caller the only sender, and the letters uncertain that the last one left
    /// `attempting`.
    ///
    /// - Throws: when somebody else is sending.
    func lockSending(at now: Instant) throws(OutboxError) -> SendLock

    /// Notes steps of letters, all of them or none.
    ///
    /// Calls of several threads at once share what makes a change durable, and so take hardly
    /// longer than one.
    ///
    /// - Throws: when a letter cannot take its step from the state that it is in.
    func note(_ steps: [LetterStep], in batch: Digest, at now: Instant) throws(OutboxError)

    /// Returns the moments since `moment` at which an account attempted letters, in order.
    func attempts(
        by account: String, since moment: Instant
    ) throws(OutboxError) -> [Instant]

    /// Returns the last rate reduction of an account; nil where there was none.
    func rateReduction(of account: String) throws(OutboxError) -> RateReduction?

    /// Keeps a rate reduction of an account, instead of an earlier one.
    func reduceRate(of account: String, to reduction: RateReduction) throws(OutboxError)

    /// Notes a person's decision on an uncertain letter.
    ///
    /// - Throws: when the letter is not uncertain.
    func resolve(
        _ key: LetterKey, as resolution: Resolution, by person: String, at now: Instant
    ) throws(OutboxError)
}

extension Ledger {
    /// Returns the record of a letter; nil when it was never attempted.
    package func record(of key: LetterKey) throws(OutboxError) -> LetterRecord? {
        try records(of: [key])[key]
    }
}

/// The right to send, which one process has at a time; it ends when the value goes out of scope.
package struct SendLock: ~Copyable {
    /// The letters that the last sender was attempting when it stopped: uncertain from now on.
    package let interrupted: [LetterKey]
    private let lock: any AnyObject & Sendable

    /// A right that ends when `lock` is deallocated; for implementations of a ledger.
    package init(interrupted: [LetterKey], heldBy lock: any AnyObject & Sendable) {
        self.interrupted = interrupted
        self.lock = lock
    }
}

/// A person's decision on an uncertain letter.
package enum Resolution: String, Hashable, Sendable, CaseIterable {
    /// It arrived: it becomes `accepted` and is never sent again.
    case sent
    /// It did not arrive: it becomes `deferred` and due at once.
    case unsent
}

/// The reduced rate of an account whose server asked for fewer letters.
package struct RateReduction: Hashable, Sendable {
    /// The number of connections that may be open at once.
    package let connections: Int
    /// The number of letters that may leave in a minute.
    package let perMinute: Int
    /// The moment when the server asked.
    package let at: Instant

    /// A rate reduction; it counts once it is in a ledger.
    package init(connections: Int, perMinute: Int, at: Instant) {
        self.connections = connections
        self.perMinute = perMinute
        self.at = at
    }
}
