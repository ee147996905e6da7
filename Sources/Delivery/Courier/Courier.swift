public import Outbox

/// Takes the letters of an approved batch through the ledger to a transport, one after the other.
///
/// No letter is sent twice: its key decides, over all batches and runs. Before content leaves, the
/// ledger durably says so; a crash from then until the answer makes that one letter uncertain, and
/// nothing but a person's word sends it again.
public struct Courier: Sendable {
    /// How long a letter rests that a server has put off; greylisting asks for 5 to 15 minutes.
    public static let retryDelay = Duration.seconds(15 * 60)

    /// How many connections in a row may break before a run stops: each may cost a letter its
    /// certainty.
    public static let maximumLosses = 3

    private let ledger: any Ledger
    private let transport: any Transport
    private let clock: @Sendable () -> Timestamp

    /// A courier for one ledger and one way out.
    ///
    /// - Parameters:
    ///   - ledger: Where every step is noted before and after.
    ///   - transport: The way out.
    ///   - clock: Tells the moment; it is asked for each letter.
    public init(
        ledger: any Ledger, transport: any Transport, clock: @escaping @Sendable () -> Timestamp
    ) {
        self.ledger = ledger
        self.transport = transport
        self.clock = clock
    }

    /// Sends what is to be sent; the rest of the task waits while a thread of its own does it.
    ///
    /// - Parameters:
    ///   - approved: The batch.
    ///   - withheld: The letters that may not leave in this run; they keep the standing they have.
    ///   - progress: Told of each letter in turn, on the sending thread.
    /// - Returns: What every letter of the batch has come to, also when transport, batch or ledger
    ///   failed on the way.
    /// - Throws: before the first letter, when the batch is not as it was approved any more, another
    ///   process is sending, or the ledger fails.
    public func deliver(
        _ approved: ApprovedBatch, withholding withheld: Set<LetterKey> = [],
        progress: @escaping @Sendable (DeliveryProgress) -> Void = { _ in }
    ) async throws(OutboxError) -> DeliveryOutcome {
        try await SenderThread.run { () throws(OutboxError) in
            // A person may have typed a password since the batch was found to be as approved.
            try approved.batch.verify()
            let entries = try approved.batch.entries()
            let turn = try ledger.takeTurn(at: clock())
            var round = DeliveryRound(
                approved.batch, withholding: withheld, ledger: ledger, transport: transport,
                clock: clock)
            var outcome = round.run(over: entries, progress)
            outcome.interrupted = turn.interrupted
            return outcome
        }
    }
}
