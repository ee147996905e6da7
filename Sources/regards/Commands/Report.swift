import ArgumentParser
import Core
import Files
import Letters
import Outbox
import Records
import Reports

struct Report: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a web page that shows how well the team keeps candidates informed.",
        discussion: """
            The page shows how long candidates waited for a letter after an interview, who was \
            rejected and never told, how many promises were kept, which interviewers owe feedback, \
            how similar the letters of a batch are, and why letters were held. Regards reads the \
            records, the ledger and the batches in outbox/. The page is a single file. It shows \
            application ids instead of candidates' names, but it names interviewers who owe \
            feedback, so keep it inside the team.
            """)

    @OptionGroup var options: WorkspaceOptions

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Write the page to this file. (default: report.html)", valueName: "file.html"))
    var output: String?

    func run() throws {
        let workspace = try options.open()
        let past = try options.pastLetters()
        var draft = ReportDraft(of: workspace.settings.team, on: try Clock.mailDate().day)
        var known: Set<String> = []
        try workspace.forEachContext(with: past, where: { _ in true }, make: { $0 }) {
            known.insert($0.application.id)
            draft.admit($0)
        }
        draft.formerApplications = past.count(besides: known)
        var failure: OutboxError?
        for folder in try options.batchFolders() {
            do {
                try draft.admit(Batch(at: folder))
            } catch let error as OutboxError {
                Terminal.log("error: \(error)")
                draft.unreadBatches += 1
                failure = error
            }
        }
        try show(draft.report)
        if let failure { throw AlreadyPrinted(failure) }
    }

    /// Prints the figures as JSON, or writes the page, or both if `--json` and `--output` are
    /// given.
    private func show(_ report: HiringReport) throws {
        if options.json { try JSONOutput.print(report) }
        guard let path = output ?? (options.json ? nil : "report.html") else { return }
        try write(ReportPage().html(of: report), to: path)
        if !options.json { Terminal.print("wrote \(path)") }
    }

    /// Writes the whole page or nothing.
    ///
    /// An earlier report is replaced; any other file is not.
    private func write(_ page: String, to path: String) throws {
        let file = try PendingFile(Array(page.utf8), at: "\(path).unfinished", durably: false)
        if try file.publish(as: path) { return }
        let present = try OpenFile(path, .read).read()
        guard String(decoding: present, as: UTF8.self).contains(ReportPage.mark) else {
            throw CommandError(.noReport(at: path))
        }
        try file.replace(path)
    }
}

extension ReportDraft {
    /// Adds a batch and its held letters, or nothing if its manifest cannot be read.
    fileprivate mutating func admit(_ batch: Batch) throws {
        let header = batch.header
        var held: [(letter: String, rules: [String])] = []
        var entries = try batch.entries()
        while let entry = try entries.next() {
            guard !entry.holds.isEmpty else { continue }
            held.append((entry.key.description, entry.holds.map(\.rule)))
        }
        admit(
            ComposedBatch(
                name: header.name, letter: header.letter, composedOn: try header.composedAt.day(),
                composed: header.composed, held: header.held, sharedText: header.sharedText))
        for (letter, rules) in held { admit(letter, heldBy: rules) }
    }
}
