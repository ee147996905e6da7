import ArgumentParser
import Core
import Delivery
import Foundation
import MIME
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

            --to maildir:DIR and --to eml:DIR are rehearsals: you can look at the letters in the \
            folder, and nothing is recorded. With --final, or with such a url under transport: in \
            regards.yaml, they count as sent.

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

    @Flag(
        name: .customLong("final"),
        help: "Count the letters in a folder as sent. Without it, --to maildir:DIR is a rehearsal.")
    var isFinal = false

    @Option(
        help: ArgumentHelp(
            "Send the letters to this address alone, marked as [Test]. Nothing is recorded, and the "
                + "batch does not have to be approved.", valueName: "address"))
    var testTo: String?

    @Option(
        help: ArgumentHelp(
            "With --test-to: send only the letter of this application.", valueName: "id"))
    var application: String?

    func validate() throws {
        if wait, probe {
            throw ValidationError("--probe sends nothing, so there is nothing to --wait for")
        }
        if isFinal, probe {
            throw ValidationError("--probe sends nothing, so nothing can be --final")
        }
        if isFinal, !isToFolder {
            throw ValidationError(
                "--final is for --to maildir:DIR and eml:DIR; letters to a mail server, and those "
                    + "to the url in regards.yaml, always count as sent")
        }
        guard let testTo else {
            if application == nil { return }
            throw ValidationError("--application names the letter for --test-to; use both")
        }
        if wait || probe || isFinal {
            throw ValidationError(
                "--test-to sends a test and nothing else: leave out --wait, --probe and --final")
        }
        if isToFolder {
            throw ValidationError(
                "--test-to needs a mail server; leave it out to rehearse into a folder")
        }
        do {
            _ = try EmailAddress(testTo)
        } catch {
            throw ValidationError("--test-to: this \(error); give one such as me@acme.example")
        }
    }

    private var isToFolder: Bool {
        let scheme = to?.prefix { $0 != ":" }.lowercased()
        return scheme == "maildir" || scheme == "eml"
    }

    func run() async throws {
        let settings = try Settings(at: options.workspace)
        let batch = try options.batch(batch)
        if let testTo {
            return try await test(batch, to: try EmailAddress(testTo), under: settings)
        }
        let ledger = try options.ledger()
        // Nobody is asked for a password in vain.
        let approved = try settings.approved(batch, in: ledger)
        if let to, !isFinal, !probe, try settings.isRehearsal(to: to) {
            return try await rehearse(approved, in: to, under: settings, ledger)
        }
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

    private func test(
        _ batch: Batch, to address: EmailAddress, under settings: Settings
    ) async throws {
        let test = TestSending(of: batch, to: address)
        let only = try application.map(test.key)
        try await test.run(
            only, over: try settings.transport(to: to), at: settings.rateLimit(to: to),
            after: try options.existingLedger(), asJSON: options.json)
    }

    private func rehearse(
        _ approved: ApprovedBatch, in folder: String, under settings: Settings, _ ledger: any Ledger
    ) async throws {
        guard !wait else {
            throw ValidationError("a rehearsal does not --wait: add --final, or leave it out")
        }
        let rehearsal = Rehearsal(of: approved, under: settings, in: ledger, to: folder)
        let command = options.command("send", on: approved.batch)
        try await rehearsal.run(
            asJSON: options.json,
            sendingBy: command + (settings.transport == nil ? " --to smtp://HOST" : "")
        ) { try options.open(readsForms: false) }
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
