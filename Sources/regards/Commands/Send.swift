import ArgumentParser
import Delivery
import Foundation
import Outbox
import Records

struct Send: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Send the approved letters of a batch that have not been sent before.",
        discussion: """
            A letter that a server has taken is never sent again, whatever batch it stands in. Where a \
            server did not say whether a letter arrived, the letter is uncertain and waits for: \
            regards resolve

            The records are read again: a letter stays whose candidate has got another status since, or \
            asked not to be written to; so does one outside the sending_window of regards.yaml.
            """)

    @OptionGroup var options: WorkspaceOptions

    @Argument(help: "The batch: its folder, or its name in outbox/.")
    var batch: String

    @Option(
        help: ArgumentHelp(
            "Where to: smtp://host:587, smtps://host, maildir:DIR or eml:DIR; otherwise what "
                + "regards.yaml says.", valueName: "url"))
    var to: String?

    func run() async throws {
        let settings = try Settings(at: options.workspace)
        let batch = try options.batch(batch)
        let ledger = try options.ledger()
        let approved = try ledger.approved(
            batch, at: Clock.timestamp(), expiringAfter: settings.expiresAfter)

        let transport = try settings.transport(to: to)
        let departure = try Departure(of: batch, in: ledger, at: Clock.timestamp()) {
            try options.open()
        }
        let courier = Courier(
            ledger: ledger, transport: transport, pace: pace(of: settings),
            clock: { Clock.timestamp() })
        Interruption.listen()
        let outcome = try await courier.deliver(
            approved, withholding: departure.withheld, progress: { Progress.show($0) },
            until: { Interruption.isWanted })
        Progress.end()

        for key in outcome.interrupted {
            Terminal.note(
                "\(key): uncertain since sending stopped; regards resolve \(key) sent|unsent")
        }
        let report = Report(outcome, of: batch, withheld: departure.stays.count)
        try show(report, of: batch, departure, in: ledger)
        if let stop = outcome.stop { throw Reported(stop.error) }
        guard report.isComplete else {
            throw Reported(
                CommandError(
                    .notAllAccepted(outcome.tally, withheld: departure.lastingCount)))
        }
    }

    private func show(
        _ report: Report, of batch: Batch, _ departure: Departure, in ledger: any Ledger
    ) throws {
        let status = { (entry: BatchEntry) in
            var letter = try LetterStatus(entry, of: batch, isApproved: true, in: ledger)
            letter.withheld = departure.stays[entry.key]?.note
            return letter
        }
        if options.json {
            var entries = try batch.entries()
            return try JSONOutput.say(report) { try entries.next().map(status) }
        }
        if report.attempted == 0, report.isComplete {
            return Terminal.say("nothing to send: all \(report.approved) letters were sent before")
        }
        Terminal.say(
            "\(report.approved) approved: \(report.accepted) accepted, \(report.refused) refused, "
                + "\(report.deferred) deferred, \(report.uncertain) uncertain, "
                + "\(report.notAttempted) not attempted")
        var entries = try batch.entries()
        while let entry = try entries.next() {
            let letter = try status(entry)
            if entry.composed != nil, !letter.isAccepted { Terminal.say(letter.line) }
        }
    }

    private struct Report: Encodable {
        let batch: String
        let approved, attempted, accepted, refused, deferred, uncertain, notAttempted, held: Int

        /// How many of the deferred and the not attempted were kept back.
        let withheld: Int
        let stoppedBy: String?
        let interrupted: [String]

        var isComplete: Bool { accepted == approved }

        init(_ outcome: DeliveryOutcome, of batch: Batch, withheld: Int) {
            self.withheld = withheld
            self.batch = batch.header.name
            approved = outcome.tally.approved
            attempted = outcome.attempted
            accepted = outcome.tally.accepted
            refused = outcome.tally.refused
            deferred = outcome.tally.deferred
            uncertain = outcome.tally.uncertain
            notAttempted = outcome.tally.notAttempted
            held = batch.header.held
            stoppedBy = outcome.stop?.description
            interrupted = outcome.interrupted.map(\.description)
        }
    }
}
