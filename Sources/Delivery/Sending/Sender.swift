package import Core
import Glibc
package import Outbox

/// Sends the letters of an approved batch over a transport, and notes each step in the ledger.
///
/// No letter is sent twice: its key decides, over all batches and runs. Before content leaves, the
/// ledger durably says so. A crash between that and the reply makes the letter uncertain, at most
/// one letter a connection, and only a person's word sends it again.
package struct Sender: Sendable {
    /// The rest of a letter that a server has put off once; greylisting asks for 5 to 15 minutes.
    package static let retryDelay = Duration.seconds(15 * 60)

    /// The number of connections in a row that may break before a run stops: each may make a letter
    /// uncertain.
    package static let maximumLosses = 3

    /// The number of times in a row that a server may ask for fewer letters before a run stops.
    package static let maximumReductions = 3

    /// The longest that a run takes; the records may change meanwhile, and have to be checked
    /// again.
    package static let longestRun = Duration.seconds(2 * 60)

    /// The number of letters that a connection that recognizes them makes durable at once.
    static let groupSize = 256

    let ledger: any Ledger
    let transport: any Transport
    let rateLimit: RateLimit
    let clock: @Sendable () -> Instant
    let pause: @Sendable (Duration) -> Void

    /// A sender for one ledger and one transport.
    ///
    /// - Parameters:
    ///   - ledger: Notes every step.
    ///   - transport: Takes the letters.
    ///   - rateLimit: The rate limit.
    ///   - clock: Returns the present moment; called for each letter, by any of the threads.
    ///   - pause: Waits, where the rate limit asks for it.
    package init(
        ledger: any Ledger, transport: any Transport, rateLimit: RateLimit = RateLimit(),
        clock: @escaping @Sendable () -> Instant,
        pause: @escaping @Sendable (Duration) -> Void = Sender.sleep(for:)
    ) {
        self.ledger = ledger
        self.transport = transport
        self.rateLimit = rateLimit
        self.clock = clock
        self.pause = pause
    }

    /// Blocks the calling thread for a while.
    package static func sleep(for duration: Duration) {
        usleep(UInt32(clamping: duration.milliseconds) * 1000)
    }

    /// Sends the letters that may be sent, on threads of its own; the task waits meanwhile.
    ///
    /// - Parameters:
    ///   - approved: The batch.
    ///   - reporter: Is given the progress; its observer may block without stopping any letter.
    ///   - isInterrupted: True once somebody wants the run to end; letters under way get their replies.
    ///   - isWithheld: True for a letter that may not be sent in this run; it keeps its state.
    /// - Returns: The state of every letter of the batch, also when transport, batch or ledger failed on
    ///   the way.
    /// - Throws: before the first letter, when the batch has changed since it was approved, another
    ///   process is sending, or the ledger fails.
    package func deliver(
        _ approved: ApprovedBatch,
        reportingTo reporter: ProgressReporter? = nil,
        until isInterrupted: @escaping @Sendable () -> Bool = { false },
        withholding isWithheld: @escaping @Sendable (BatchLetter) -> Bool = { _ in false }
    ) async throws(OutboxError) -> DeliveryOutcome {
        try await SenderThread.run { () throws(OutboxError) in
            // Time may have passed since the approval was checked, at the prompt for a password.
            try approved.batch.verify()
            return try send(
                approved, until: isInterrupted, withholding: isWithheld,
                reportingTo: reporter)
        }
    }

    private func send(
        _ approved: ApprovedBatch, until isInterrupted: @escaping @Sendable () -> Bool,
        withholding isWithheld: @escaping @Sendable (BatchLetter) -> Bool,
        reportingTo reporter: ProgressReporter?
    ) throws(OutboxError) -> DeliveryOutcome {
        let lock = try ledger.lockSending(at: clock())
        let journal = try ledger.journal(of: approved.batch)
        let account = try Account(transport.account, of: self)
        let session = try SendSession(
            of: approved, keeping: journal, withholding: isWithheld, by: account, of: self,
            until: isInterrupted, reportingTo: reporter)
        SenderThread.runAll(account.connections) { number in
            var worker = ConnectionWorker(number, of: session, over: transport)
            worker.work()
        }
        var outcome = session.end()
        outcome.interrupted = lock.interrupted
        return outcome
    }
}

extension Sender {
    /// The number of times that the rest of a letter doubles.
    private static let doublings = 4

    /// The longest that a letter rests.
    ///
    /// A letter that was put off for longer was so by a wrong clock, and is due.
    package static let longestRest = retryDelay * (1 << doublings) * 6 / 5

    /// Returns how long a letter rests that was put off again: twice as long each time, up to four
    /// hours, and up to a fifth more, so that letters put off together do not come back together.
    static func rest(of letter: OutgoingLetter) -> Duration {
        let rest = retryDelay * (1 << min(letter.deferrals, doublings))
        let spread = letter.key.fingerprint.utf8.prefix(4).reduce(0) { $0 * 31 + Int($1) } % 200
        return rest + rest * spread / 1000
    }
}

extension BatchLetter {
    /// True if it may be tried: it has no result yet, or was put off until a moment that has come.
    func isDue(at now: Instant) -> Bool {
        switch state {
        case .attempting, .accepted, .refused, .uncertain: return false
        case nil: return true
        case .deferred:
            guard let next = record?.nextAttemptAt else { return true }
            return next <= now || next > now.advanced(by: Sender.longestRest)
        }
    }
}
