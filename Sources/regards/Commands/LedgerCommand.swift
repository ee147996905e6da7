import ArgumentParser
import Core
import Outbox

struct LedgerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger",
        abstract: "Show the ledger's identity, and settle whether it knows of every letter.",
        subcommands: [ShowLedger.self, AcceptLedger.self], defaultSubcommand: ShowLedger.self)
}

struct ShowLedger: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show the ledger, and what is known of it elsewhere.",
        discussion: """
            Every sending is counted in the ledger, in the folder of the batch, and in your state \
            directory. Where the ledger knows of fewer sendings, or is a copy, nothing is sent until a \
            person has settled it.
            """)

    @OptionGroup var options: WorkspaceOptions

    @Argument(help: "Batches that are not in outbox/: their folders.")
    var batches: [String] = []

    func run() throws {
        let ledger = try options.ledgerToRead()
        let folders = try batches.map { try options.batch($0).folder }
        let identity = try ledger.identity()
        let unknown = try ledger.unknownSendings(and: folders)
        let report = Report(
            identity, doubts: try ledger.doubts(sending: folders.first),
            outside: try ledger.outsideKnowledge(and: folders), unknown)
        if options.json {
            var letters = unknown.letters.makeIterator()
            return try JSONOutput.print(report) { letters.next().map(UnknownLetter.init) }
        }
        Terminal.print("ledger \(identity.id): \(count(identity.sendings, "sending"))")
        if let home = identity.home {
            Terminal.print("used last as \(home.path) on \(home.machine)")
        }
        for known in report.outside {
            Terminal.print("    \(known.path): \(known.sendings) of \(known.ledger)")
        }
        if report.doubts.isEmpty { return Terminal.print("it knows of every sending") }
        report.doubts.forEach { Terminal.print($0) }
        unknown.letters.forEach { Terminal.print(UnknownLetter($0).line) }
        if unknown.withoutJournal > 0 {
            Terminal.print(
                "no batch here knows the letters of \(count(unknown.withoutJournal, "sending"))")
        }
        Terminal.log("to settle it: regards ledger accept --by NAME\(options.workspaceOption)")
    }

    private struct Report: Encodable {
        let id: String
        let sendings: Int
        let machine, path: String?
        let doubts: [String]
        let outside: [Known]
        let withoutJournal: Int

        struct Known: Encodable {
            let path, ledger: String
            let sendings: Int
        }

        init(
            _ identity: LedgerIdentity, doubts: [LedgerDoubt],
            outside: [OutsideMemory.Knowledge], _ unknown: SQLiteLedger.UnknownSendings
        ) {
            id = identity.id
            sendings = identity.sendings
            machine = identity.home?.machine
            path = identity.home?.path
            self.doubts = doubts.map(\.description)
            self.outside = outside.map {
                Known(path: $0.path, ledger: $0.ledger, sendings: $0.sendings)
            }
            withoutJournal = unknown.withoutJournal
        }
    }
}

struct AcceptLedger: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept", abstract: "Settle the doubts about a ledger, on your word.",
        discussion: """
            Do this after a backup was restored, or when the workspace has moved to another machine \
            for good. Letters that the batch folders have marked as sent become accepted. Letters that \
            may have left become uncertain; settle each with regards resolve. If the workspace was \
            copied and is used in both places, do not: letters would be sent twice.
            """)

    @OptionGroup var options: WorkspaceOptions

    @OptionGroup var person: PersonOption

    @Argument(help: "Batches that are not in outbox/: their folders.")
    var batches: [String] = []

    func run() throws {
        let ledger = try options.ledger()
        let now = Clock.timestamp()
        let lock = try ledger.lockSending(at: now)
        let folders = try batches.map { try options.batch($0).folder }
        let settled = try ledger.accept(by: person.actor, at: now, and: folders)
        _ = consume lock
        if options.json {
            var letters = settled.letters.makeIterator()
            return try JSONOutput.print(
                ["by": person.name, "without_journal": "\(settled.withoutJournal)"]
            ) { letters.next().map(UnknownLetter.init) }
        }
        settled.letters.forEach { Terminal.print(UnknownLetter($0).line) }
        let accepted = settled.letters.count(where: \.isMarkedSent)
        Terminal.print(
            "accepted by \(person.name): \(count(accepted, "letter")) known as sent, "
                + "\(settled.letters.count - accepted) uncertain")
        if settled.withoutJournal > 0 {
            Terminal.log(
                "no batch here knows the letters of \(count(settled.withoutJournal, "sending")); ask "
                    + "the mail server which letters it has, before you send")
        }
    }
}

/// A letter of a sending that the ledger did not know.
private struct UnknownLetter: Encodable {
    let key, application, state: String

    init(_ one: SQLiteLedger.UnknownLetter) {
        key = one.letter.entry.key.description
        application = one.letter.entry.key.application
        state = (one.isMarkedSent ? LetterState.accepted : .uncertain).rawValue
    }

    var line: String {
        let hint =
            state == LetterState.uncertain.rawValue
            ? " (regards resolve \(key.shellQuoted) sent|unsent)" : ""
        return "    \(application)  \(state)\(hint)"
    }
}

private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
}
