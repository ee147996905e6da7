import ArgumentParser
import Core
import Files
import Letters
import Outbox
import Records
import Reports

struct Report: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a page of how the team has kept to what it owes its candidates.",
        discussion: """
            How long candidates waited for a letter after an interview, who was rejected and never \
            told, what became of promises, what feedback interviewers owe, how much letters read \
            alike, and why letters were held: out of the records, the ledger and the batches in \
            outbox/. The page is one file that needs no other. It names candidates by the ids of \
            their applications only, and interviewers who owe feedback: it is for the team.
            """)

    @OptionGroup var options: WorkspaceOptions

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Write the page here rather than into report.html.", valueName: "file.html"))
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
        draft.formerApplications = try past.count(besides: known)
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

    /// Prints the figures for programs, and writes the page for people; both where both are wanted.
    private func show(_ report: HiringReport) throws {
        if options.json { try JSONOutput.print(report) }
        guard let path = output ?? (options.json ? nil : "report.html") else { return }
        try write(ReportPage().html(of: report), to: path)
        if !options.json { Terminal.print("wrote \(path)") }
    }

    /// Writes the page whole or not at all, over an earlier one, and over no other file.
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
    /// Takes what a batch's manifest says; nothing of it where it cannot be read.
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
