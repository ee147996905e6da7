package import Core
import Glibc
package import Outbox

/// Takes the letters of an approved batch through the ledger to a transport.
///
/// No letter is sent twice: its key decides, over all batches and runs. Before content leaves, the
/// ledger durably says so; a crash from then until the answer is noted makes that letter uncertain, at
/// most one a connection, and nothing but a person's word sends it again.
package struct Sender: Sendable {
    /// How long a letter rests that a server has put off; greylisting asks for 5 to 15 minutes.
    package static let retryDelay = Duration.seconds(15 * 60)

    /// How many connections in a row may break before a run stops: each may cost a letter its
    /// certainty.
    package static let maximumLosses = 3

    /// How many times in a row a server may ask for fewer letters before a run stops.
    package static let maximumSlowdowns = 3

    /// How long a run may go on; the records that letters were looked up in may change meanwhile.
    package static let longestRun = Duration.seconds(2 * 60)

    /// How many letters a connection that recognizes them makes durable at once.
    static let groupSize = 256

    let ledger: any Ledger
    let transport: any Transport
    let pace: RateLimit
    let clock: @Sendable () -> Instant
    let pause: @Sendable (Duration) -> Void

    /// A courier for one ledger and one way out.
    ///
    /// - Parameters:
    ///   - ledger: Where every step is noted before and after.
    ///   - transport: The way out.
    ///   - pace: How fast letters may leave.
    ///   - clock: Tells the moment; it is asked for each letter, by any of the threads.
    ///   - pause: Lets some time pass, where the pace asks for it.
    package init(
        ledger: any Ledger, transport: any Transport, pace: RateLimit = RateLimit(),
        clock: @escaping @Sendable () -> Instant,
        pause: @escaping @Sendable (Duration) -> Void = Sender.sleep(for:)
    ) {
        self.ledger = ledger
        self.transport = transport
        self.pace = pace
        self.clock = clock
        self.pause = pause
    }

    /// Lets the calling thread rest.
    package static func sleep(for duration: Duration) {
        usleep(UInt32(clamping: duration.milliseconds) * 1000)
    }

    /// Sends what is to be sent; the rest of the task waits while threads of its own do it.
    ///
    /// - Parameters:
    ///   - approved: The batch.
    ///   - progress: Told of each letter in turn, on a sending thread, one call at a time.
    ///   - isInterrupted: Whether somebody wants the run to end; letters under way get their answers.
    ///   - isWithheld: Whether a letter may not leave in this run; it keeps the standing that it has.
    /// - Returns: What every letter of the batch has come to, also when transport, batch or ledger
    ///   failed on the way.
    /// - Throws: before the first letter, when the batch is not as it was approved any more, another
    ///   process is sending, or the ledger fails.
    package func deliver(
        _ approved: ApprovedBatch,
        progress: @escaping @Sendable (DeliveryProgress) -> Void = { _ in },
        until isInterrupted: @escaping @Sendable () -> Bool = { false },
        withholding isWithheld: @escaping @Sendable (BatchStandings.Letter) -> Bool = { _ in
            false
        }
    ) async throws(OutboxError) -> DeliveryOutcome {
        try await SenderThread.run { () throws(OutboxError) in
            // A person may have typed a password since the batch was found to be approved.
            try approved.batch.verify()
            let turn = try ledger.takeTurn(at: clock())
            let account = try Account(transport.account, of: self)
            let run = try SendSession(
                of: approved.batch, withholding: isWithheld, by: account, of: self,
                until: isInterrupted, progress: progress)
            SenderThread.runAll(account.connections) { number in
                var line = ConnectionWorker(number, of: run, over: transport)
                line.work()
            }
            var outcome = run.end()
            outcome.interrupted = turn.interrupted
            return outcome
        }
    }
}
