public import Outbox

/// Takes the letters of an approved batch through the ledger to a transport.
///
/// No letter is sent twice: its key decides, over all batches and runs. Before content leaves, the
/// ledger durably says so; a crash from then until the answer is noted makes that letter uncertain, at
/// most one a connection, and nothing but a person's word sends it again.
public struct Courier: Sendable {
    /// How long a letter rests that a server has put off; greylisting asks for 5 to 15 minutes.
    public static let retryDelay = Duration.seconds(15 * 60)

    /// How many connections in a row may break before a run stops: each may cost a letter its
    /// certainty.
    public static let maximumLosses = 3

    private let ledger: any Ledger
    private let transport: any Transport
    private let connections: Int
    private let clock: @Sendable () -> Timestamp

    /// A courier for one ledger and one way out.
    ///
    /// - Parameters:
    ///   - ledger: Where every step is noted before and after.
    ///   - transport: The way out.
    ///   - connections: How many connections there are at once, each on a thread of its own.
    ///   - clock: Tells the moment; it is asked for each letter, by any of the threads.
    public init(
        ledger: any Ledger, transport: any Transport, connections: Int = 1,
        clock: @escaping @Sendable () -> Timestamp
    ) {
        precondition(connections > 0, "letters need a connection to leave by")
        self.ledger = ledger
        self.transport = transport
        self.connections = connections
        self.clock = clock
    }

    /// Sends what is to be sent; the rest of the task waits while threads of its own do it.
    ///
    /// - Parameters:
    ///   - approved: The batch.
    ///   - withheld: The letters that may not leave in this run; they keep the standing they have.
    ///   - progress: Told of each letter in turn, on a sending thread, one call at a time.
    /// - Returns: What every letter of the batch has come to, also when transport, batch or ledger
    ///   failed on the way.
    /// - Throws: before the first letter, when the batch is not as it was approved any more, another
    ///   process is sending, or the ledger fails.
    public func deliver(
        _ approved: ApprovedBatch, withholding withheld: Set<LetterKey> = [],
        progress: @escaping @Sendable (DeliveryProgress) -> Void = { _ in }
    ) async throws(OutboxError) -> DeliveryOutcome {
        try await SenderThread.run { () throws(OutboxError) in
            // A person may have typed a password since the batch was found to be approved.
            try approved.batch.verify()
            let turn = try ledger.takeTurn(at: clock())
            let run = try DeliveryRun(
                of: approved.batch, withholding: withheld, ledger: ledger, clock: clock,
                progress: progress)
            SenderThread.runAll(connections) {
                var line = DeliveryLine(of: run, over: transport)
                line.work()
            }
            var outcome = run.end()
            outcome.interrupted = turn.interrupted
            return outcome
        }
    }
}
