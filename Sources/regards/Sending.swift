import Delivery
import Outbox
import Records

/// The way of one batch to a server, in one round or, where letters have to wait, in several.
struct Sending {
    private let batch: Batch
    private let settings: Settings
    private let ledger: any Ledger
    private let courier: Courier
    private let isToServer: Bool

    init(
        of batch: Batch, under settings: Settings, in ledger: any Ledger,
        over transport: any Delivery.Transport, at pace: Pace
    ) {
        self.batch = batch
        self.settings = settings
        self.ledger = ledger
        isToServer = transport.account != nil
        courier = Courier(
            ledger: ledger, transport: transport, pace: pace, clock: { Clock.timestamp() })
    }

    /// Sends what may leave at this moment.
    ///
    /// - Throws: where the batch is not approved as it is, or has expired, and where records or ledger
    ///   cannot be read.
    func round(reading workspace: () throws -> Workspace) async throws -> SendingRound {
        let approved = try ledger.approved(
            batch, at: Clock.timestamp(), expiringAfter: settings.expiresAfter)
        let departure = try Departure(
            of: batch, in: ledger, toServer: isToServer, at: Clock.timestamp(),
            reading: workspace)
        let progress = Progress(from: Clock.timestamp())
        let outcome = try await courier.deliver(
            approved, withholding: departure.withheld, progress: { progress.show($0) },
            until: { Interruption.isWanted })
        progress.end()
        for key in outcome.interrupted {
            Terminal.note(
                "\(key): uncertain since sending stopped; regards resolve \(key) sent|unsent")
        }
        return SendingRound(
            outcome: outcome, departure: departure,
            goesOn: try moment(after: outcome, departure))
    }

    /// When something that waits may leave; nil where nothing waits for a moment.
    private func moment(
        after outcome: DeliveryOutcome, _ departure: Departure
    ) throws -> Timestamp? {
        if let stop = outcome.stop { return stop.until }
        let retries = try ledger.records(in: .deferred)
            .filter { $0.batch == batch.digest && !departure.isLasting($0.key) }
            .compactMap(\.nextAttemptAt)
        // A clock that went wrong may have put a letter off for longer than any rest.
        let latest = Clock.timestamp().advanced(by: Courier.longestRest)
        return (retries.map { min($0, latest) } + departure.openings).min()
    }
}

/// What one round of sending came to.
struct SendingRound {
    let outcome: DeliveryOutcome
    let departure: Departure

    /// When something that waits may leave.
    let goesOn: Timestamp?

    var isComplete: Bool { outcome.tally.accepted == outcome.tally.approved }

    /// All letters of the batch, each counted once.
    var summary: String {
        let tally = outcome.tally
        return "\(tally.approved) approved: \(tally.accepted) accepted, \(tally.refused) refused, "
            + "\(tally.deferred) deferred, \(tally.uncertain) uncertain, "
            + "\(tally.notAttempted) not attempted"
    }
}
