import ArgumentParser
import Core
import Delivery
import Foundation
import Outbox
import Records

struct Send: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Send the approved letters of a batch that have not been sent before.",
        discussion: """
            A letter that a server has accepted is never sent again, whatever batch it is in. If the \
            server did not say whether a letter arrived, the letter is uncertain. Settle it with: \
            regards resolve

            Regards reads the records again before it sends. It withholds a letter if the candidate's \
            status has changed or the candidate asked not to be written to, and outside the \
            sending_window of regards.yaml. The other letters are sent.

            Press Ctrl-C to stop once the letters under way have their replies. Press it again to stop \
            at once. The ledger is right in both cases.
            """)

    @OptionGroup var options: WorkspaceOptions

    @Argument(help: "The batch: its folder, or its name in outbox/.")
    var batch: String

    @Option(
        help: ArgumentHelp(
            "The server or folder: smtp://host:587, smtps://host, maildir:DIR or eml:DIR. Without "
                + "it, the url under transport: in regards.yaml.", valueName: "url"))
    var to: String?

    @Flag(help: "Wait, and send letters that have to wait as soon as they may be sent.")
    var wait = false

    @Flag(help: "Ask the server about every recipient, and send nothing.")
    var probe = false

    func validate() throws {
        if wait, probe {
            throw ValidationError("--probe sends nothing, so there is nothing to --wait for")
        }
    }

    func run() async throws {
        let settings = try Settings(at: options.workspace)
        let batch = try options.batch(batch)
        let ledger = try options.ledger()
        // Nobody is asked for a password in vain.
        let approved = try settings.approved(batch, in: ledger)
        try ledger.requireNoDoubts(sending: batch)
        if probe {
            let probing = Probing(of: approved, over: try settings.transport(to: to))
            return try await probing.run(asJSON: options.json)
        }
        let sending = Sending(
            of: batch, under: settings, in: ledger, over: try settings.transport(to: to),
            at: settings.rateLimit(to: to))
        Interruption.listen()
        var round = try await sending.round { try options.open(readsForms: false) }
        while wait, !Interruption.isWanted, let next = round.goesOn {
            let moment = max(next, Clock.timestamp().advanced(by: Self.shortestWait))
            Terminal.log(round.summary)
            Terminal.log("waiting until \(moment)")
            await Clock.wait(until: moment)
            if Interruption.isWanted { break }
            round = try await sending.round(after: round) { try options.open(readsForms: false) }
            if round.failure != nil { break }
        }
        try show(round, of: approved, in: ledger)
        if let failure = round.failure { throw AlreadyPrinted(failure) }
        if let stop = round.outcome.stop { throw AlreadyPrinted(stop.error) }
        guard round.isComplete else {
            throw AlreadyPrinted(
                CommandError(
                    .notAllAccepted(
                        round.outcome.tally, withheld: round.check.withheld.lastingCount)))
        }
    }

    /// The shortest wait: a letter that is due at once has just failed, and must not be tried in a
    /// loop.
    private static let shortestWait = Duration.seconds(60)

    private func show(
        _ round: SendingRound, of approved: ApprovedBatch, in ledger: any Ledger
    ) throws {
        let batch = approved.batch
        var entries = try batch.entries()
        var number = 0
        let next = { () throws -> (entry: BatchEntry, status: LetterStatus)? in
            guard let entry = try entries.next() else { return nil }
            var status = try LetterStatus(
                entry, of: batch, isApproved: approved.letters.contains(number), in: ledger)
            status.withheld = round.check.withheld[number].map(Finding.init)
            number += 1
            return (entry, status)
        }
        if options.json {
            return try JSONOutput.print(Report(round, of: batch)) { try next()?.status }
        }
        if round.attempted == 0, round.isComplete {
            let count = round.outcome.tally.approved
            return Terminal.print("nothing to send: all \(count) letters were sent before")
        }
        Terminal.print(round.summary)
        if !round.isComplete {
            while let (entry, status) = try next() {
                if entry.composed != nil, status.isTelling { Terminal.print(status.line) }
            }
        }
        if !wait, let moment = round.goesOn {
            Terminal.log("letters that wait may be sent from \(moment); --wait waits until then")
        }
    }

    private struct Report: Encodable {
        let batch: String
        let approved, attempted, accepted, refused, deferred, uncertain, notAttempted, held: Int

        /// The number of deferred and not attempted letters that were withheld.
        let withheld: Int
        let stoppedBy: String?
        let interrupted: [String]

        /// The moment at which a letter that waits may be sent.
        let goesOn: Instant?

        init(_ round: SendingRound, of batch: Batch) {
            let (outcome, tally) = (round.outcome, round.outcome.tally)
            self.batch = batch.header.name
            approved = tally.approved
            attempted = round.attempted
            accepted = tally.accepted
            refused = tally.refused
            deferred = tally.deferred
            uncertain = tally.uncertain
            notAttempted = tally.notAttempted
            held = batch.header.held
            withheld = round.check.withheld.count
            stoppedBy = outcome.stop?.description
            interrupted = round.interrupted.map(\.description)
            goesOn = round.goesOn
        }
    }
}
