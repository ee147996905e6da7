import Core
import Delivery
import Outbox
import Records

/// Sends one batch, in one round or, where letters have to wait, in several.
struct Sending {
    private let batch: Batch
    private let settings: Settings
    private let ledger: any Ledger
    private let sender: Sender
    private let isToServer: Bool

    init(
        of batch: Batch, under settings: Settings, in ledger: any Ledger,
        over transport: any Delivery.Transport, at rateLimit: RateLimit
    ) {
        self.batch = batch
        self.settings = settings
        self.ledger = ledger
        isToServer = transport.account != nil
        sender = Sender(
            ledger: ledger, transport: transport, rateLimit: rateLimit, clock: { Clock.timestamp() }
        )
    }

    /// Sends the letters that may be sent at this moment.
    ///
    /// The records are checked again when that takes long.
    ///
    /// - Throws: when the batch is not approved as it is, or has expired, or when records or ledger
    ///   cannot be read. Once something was sent, the round holds the error instead.
    func round(
        after earlier: SendingRound? = nil, reading workspace: () throws -> Workspace
    ) async throws -> SendingRound {
        let bar = ProgressBar(from: Clock.timestamp())
        let reporter = ProgressReporter { bar.show($0) }
        defer {
            reporter.finish()
            bar.end()
        }
        var round = earlier
        repeat {
            do {
                round = try await run(after: round, reportingTo: reporter, reading: workspace)
            } catch {
                guard var earlier = round else { throw error }
                earlier.failure = error
                return earlier
            }
        } while round?.outcome.stop == .stale
        guard let round else { preconditionFailure("there is at least one run") }
        return round
    }

    private func run(
        after earlier: SendingRound?, reportingTo reporter: ProgressReporter,
        reading workspace: () throws -> Workspace
    ) async throws -> SendingRound {
        let approved = try settings.approved(batch, in: ledger)
        let check = try PreSendCheck(
            of: approved, in: ledger, toServer: isToServer, at: Clock.timestamp(),
            reading: workspace)
        let outcome = try await sender.deliver(
            approved, reportingTo: reporter, until: { Interruption.isWanted },
            withholding: { check.withheld[$0.number] != nil })
        for key in outcome.interrupted {
            Terminal.log(
                "\(key): uncertain since sending stopped; "
                    + "regards resolve \("\(key)".shellQuoted) sent|unsent")
        }
        return SendingRound(
            outcome: outcome, check: check,
            attempted: (earlier?.attempted ?? 0) + outcome.attempted,
            interrupted: (earlier?.interrupted ?? []) + outcome.interrupted,
            goesOn: moment(after: outcome, check))
    }

    /// The moment at which to go on; nil where no letter waits for one.
    private func moment(
        after outcome: DeliveryOutcome, _ check: PreSendCheck
    ) -> Instant? {
        let now = Clock.timestamp()
        if let stop = outcome.stop {
            guard case .transport(let error) = stop, error.isTemporary else { return stop.until }
            return now.advanced(by: Sender.retryDelay)
        }
        // A wrong clock may have put a letter off for longer than any rest.
        let latest = now.advanced(by: Sender.longestRest)
        let retry = outcome.nextAttemptAt.map { min($0, latest) }
        return [retry, check.withheld.opening].compactMap(\.self).min()
    }
}
