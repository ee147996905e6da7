package import Core

/// The durable memory of what was approved, attempted and answered.
///
/// Each call that changes something returns when the change would survive a loss of power. Calls
/// block: a courier makes them on its own thread. Moments are handed in.
package protocol Ledger: Sendable {
    /// Keeps an approval; the first one of a batch stands, a second changes nothing.
    func approve(_ approval: Approval) throws(OutboxError)

    /// The approval of a batch, by its digest.
    func approval(of batch: Digest) throws(OutboxError) -> Approval?

    /// How many letters of a kind were accepted out of one batch, at the most.
    func largestBatch(of letter: String) throws(OutboxError) -> Int

    /// What is known of these letters; those that were never attempted are left out.
    func records(of keys: [LetterKey]) throws(OutboxError) -> [LetterKey: LetterRecord]

    /// All letters in a state, in the order of their keys.
    func records(in state: LetterState) throws(OutboxError) -> [LetterRecord]

    /// The accepted letters to an application with their promises, in the order of time.
    func acceptedLetters(to application: String) throws(OutboxError) -> [AcceptedLetter]

    /// Hands over every accepted letter, those to one application together and in the order of time.
    ///
    /// Meanwhile the ledger can be asked nothing else.
    func forEachAcceptedLetter(_ body: (AcceptedLetter) -> Void) throws(OutboxError)

    /// Makes the caller the only sender, and what the last one left `attempting` uncertain.
    ///
    /// - Throws: when somebody else is sending.
    func takeTurn(at now: Instant) throws(OutboxError) -> SendLock

    /// Notes steps of letters, all of them or none.
    ///
    /// Calls of several threads at once share what makes a change durable, and so take hardly longer
    /// than one.
    ///
    /// - Throws: when a letter cannot take its step from the state that it is in.
    func note(_ steps: [LetterStep], in batch: Digest, at now: Instant) throws(OutboxError)

    /// When letters were attempted by an account since a moment, in the order of time.
    func attempts(
        by account: String, since moment: Instant
    ) throws(OutboxError) -> [Instant]

    /// What an account was last slowed down to; nil where it never was.
    func slowdown(of account: String) throws(OutboxError) -> RateReduction?

    /// Keeps what an account is slowed down to, in place of what it was before.
    func slow(_ account: String, to slowdown: RateReduction) throws(OutboxError)

    /// Notes a person's word on an uncertain letter.
    ///
    /// - Throws: when the letter is not uncertain.
    func resolve(
        _ key: LetterKey, as resolution: Resolution, by person: String, at now: Instant
    ) throws(OutboxError)
}

extension Ledger {
    /// What is known of a letter; nil when it was never attempted.
    package func record(of key: LetterKey) throws(OutboxError) -> LetterRecord? {
        try records(of: [key])[key]
    }
}
