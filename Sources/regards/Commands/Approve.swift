import ArgumentParser
import Core
import Outbox

struct Approve: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Approve a batch, so that exactly these letters may be sent.",
        discussion: """
            Read the batch first. The approval covers every byte of it, and is void after any change. \
            Held letters are not sent. If something needs a second look, such as two people with \
            nearly the same name or more letters than usual, you have to confirm it.
            """)

    @OptionGroup var options: WorkspaceOptions

    @Argument(help: "The batch: its folder, or its name in outbox/.")
    var batch: String

    @OptionGroup var person: PersonOption

    @Option(
        name: .customLong("confirm"),
        help: ArgumentHelp(
            "A review note that you have looked at, such as similar-name. May be repeated.",
            valueName: "note"))
    var confirmed: [String] = []

    @Option(help: "The number of letters, to confirm a batch that is larger than usual.")
    var count: Int?

    func run() throws {
        let batch = try options.batch(batch)
        guard batch.header.composed > 0 else {
            throw CommandError(.nothingToSend(batch: batch.folder))
        }
        try batch.verify()
        let ledger = try options.ledger()
        let approval = Approval(
            of: batch.digest, by: person.name, at: Clock.timestamp(),
            confirming: try confirm(batch, in: ledger))
        try ledger.approve(approval)
        let first = try ledger.approval(of: batch.digest) ?? approval

        if options.json {
            return try JSONOutput.print(
                Report(
                    batch: batch.header.name, approved: batch.header.composed,
                    held: batch.header.held, by: first.approver, at: first.at,
                    digest: batch.digest))
        }
        if first != approval {
            Terminal.log("it was approved before, by \(first.approver) at \(first.at)")
        }
        let held = batch.header.held > 0 ? ", \(batch.header.held) held stay behind" : ""
        Terminal.print(
            "approved by \(first.approver): \(batch.header.composed) \(batch.header.letter) "
                + "letters\(held)")
        Terminal.log("next: \(options.command("send", on: batch)) --to URL")
    }

    /// Returns the names of the review notes that were confirmed.
    private func confirm(_ batch: Batch, in ledger: any Ledger) throws -> [String] {
        let reviewNotes = try ReviewNoteList(of: batch) { Terminal.log($0) }
        let open = reviewNotes.toConfirm.subtracting(confirmed).sorted().filter { reviewNote in
            !Terminal.confirm("type \(reviewNote) once you have looked at it: ", for: reviewNote)
        }
        let composed = batch.header.composed
        let usual = max(Self.usualCount, try ledger.largestBatch(of: batch.header.letter))
        let isCounted =
            composed <= usual || count == composed
            || count == nil
                && Terminal.confirm(
                    "more letters than usual; type how many there are: ", for: "\(composed)")
        guard open.isEmpty, isCounted else {
            throw CommandError(.unconfirmed(open, count: isCounted ? nil : composed))
        }
        return reviewNotes.toConfirm.sorted()
    }

    /// The largest batch that nobody has to count, whatever was sent before.
    private static let usualCount = 25

    private struct Report: Encodable {
        let batch: String
        let approved, held: Int
        let by: String
        let at: Instant
        let digest: Digest
    }
}
