import ArgumentParser
import Core
import Delivery
import Files
import Foundation
import Letters
import MIME
import Outbox
import Records

struct Compose: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compose a batch of letters for you to read. Nothing is sent.",
        discussion: """
            The batch is a Maildir: any mail program can open it. Without a selection it has a letter \
            for every application that needs one. A letter with a problem is held, and you see the rule, \
            the reason and the place; the others are composed.
            """)

    @OptionGroup var options: WorkspaceOptions

    @Argument(help: "The kind of letter.")
    var letter: LetterKind

    @OptionGroup(title: "Selection") var selection: Selection

    @OptionGroup var allowances: Allowances

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Make the batch in this folder, not in outbox/.", valueName: "dir"))
    var output: String?

    @Option(
        help: ArgumentHelp(
            "Also write every letter as an .eml file into this folder.", valueName: "dir"))
    var eml: String?

    func run() async throws {
        let workspace = try options.open()
        try selection.check(in: workspace)
        let date = try Clock.mailDate()
        let ledger = try options.ledger()
        let composing = try ComposeSession(
            letter, in: workspace, at: date, workspaceID: ledger.identity().id)
        let place = try BatchPlace(output, letter: letter, on: date.day, in: options.outbox)
        let access = workspace.settings.access
        if output == nil, try Folder.exists(options.outbox) {
            try Folder.share(options.outbox, access)
        }
        var draft = try BatchDraft(
            name: place.name, letter: letter.rawValue, composedAt: Clock.timestamp(),
            in: place.outbox, access: access)
        var review = BatchReview(allowingSameGreeting: workspace.settings.allowsSameGreeting)
        var shared = SharedText()
        var missing = Set(selection.applications + allowances.applications)
        var selected = 0

        let past = try options.pastLetters()
        let history = { (application: Application) in
            try past.promises(on: application, by: workspace.settings.team, today: date.day)
        }
        try workspace.forEachContext(
            with: past,
            where: { application in
                missing.remove(application.id)
                return try selection.includes(application, for: letter, promises: history)
            }
        ) { [selection, allowances] context in
            let application = context.application
            let composition = try composing.compose(
                for: context, allowing: allowances.allowance(for: application),
                within: selection.positions(around: application))
            return (context, composition)
        } _: { (context: ApplicationContext, composition: ComposeResult) in
            let application = context.application
            defer { selected += 1 }
            switch composition {
            case .held(let holds):
                try draft.hold(
                    composing.key(for: application), recipient: application.candidate.email,
                    origin: letter.rawValue, because: holds.map { .init($0) }, about: .init(context)
                )
            case .letter(let letter):
                let files: [Attachment]
                do throws(RecordsError) {
                    files = try composing.attachments(to: letter)
                } catch {
                    let hold = Hold(.missingAttachment, error.description, at: letter.place)
                    try draft.hold(
                        letter.key, recipient: letter.recipient.address,
                        origin: letter.template, because: [.init(hold)], about: .init(context))
                    return
                }
                try draft.add(
                    composing.outgoing(of: letter, with: files), origin: letter.template,
                    promises: letter.promiseNotes, attachments: files.map { .init($0) },
                    records: RecordFingerprint(letter),
                    reviewNotes: letter.reviewNotes.map { .init($0) },
                    about: .init(context, subject: letter.message.subject))
                shared.admit(letter)
                for clash in review.admit(letter, number: selected) {
                    draft.retract(clash.number, because: [.init(clash.hold)])
                }
            }
        }
        guard missing.isEmpty else { throw CommandError(.unknownApplications(missing.sorted())) }
        guard selected > 0 else {
            throw CommandError(selection.due ? .nothingDue(letter) : .nobodySelected(letter))
        }
        let batch = try draft.commit(
            sharedText: shared.share, keptIn: ledger, by: Actor(name: NSUserName()))
        try show(batch)
        if let eml {
            do {
                try await export(batch, to: eml, access: access)
            } catch { throw AlreadyPrinted(error) }
        }
        guard batch.header.composed > 0 else {
            throw AlreadyPrinted(CommandError(.nothingToSend(batch: batch.folder)))
        }
    }

    /// Also writes the letters as `.eml` files; a file with another letter is never overwritten.
    private func export(_ batch: Batch, to folder: String, access: Access) async throws {
        let transport = EMLTransport(folder: folder, access: access)
        let outcome = try await UnrecordedRun(over: transport).send(batch)
        if let error = outcome.error { throw error }
    }

    private func show(_ batch: Batch) throws {
        if options.json {
            var entries = try batch.entries()
            return try JSONOutput.print(Report(batch)) { try entries.next() }
        }
        let header = batch.header
        Terminal.print(
            "composed \(header.composed) of \(header.selected) \(header.letter) letters "
                + "into \(batch.folder)")
        if header.held > 0 { Terminal.print("held \(header.held):") }
        var entries = try batch.entries()
        while let entry = try entries.next() {
            let held = HeldLetter(application: entry.key.application, holds: entry.holds)
            held.lines.forEach { Terminal.print($0) }
        }
        guard header.composed > 0 else { return }
        _ = try ReviewNoteList(of: batch) { Terminal.print($0) }
        if let share = header.sharedText {
            Terminal.log(
                "similarity: two of these letters share \(Int((share * 100).rounded())) % of their "
                    + "text on average")
        }
        Terminal.log("read the letters: mutt -f \(batch.folder.shellQuoted)")
        Terminal.log("approve them: \(options.command("approve", on: batch))")
    }

    private struct Report: Encodable {
        let batch, folder, letter: String
        let selected, composed, held: Int

        /// The average share of text that two letters have in common, from 0 to 1.
        let sharedText: Double?

        init(_ batch: Batch) {
            sharedText = batch.header.sharedText
            self.batch = batch.header.name
            folder = batch.folder
            letter = batch.header.letter
            selected = batch.header.selected
            composed = batch.header.composed
            held = batch.header.held
        }
    }
}
