import ArgumentParser
import Core
import Outbox

struct Approve: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Give your word that exactly these letters may leave.",
        discussion: """
            Read the batch first. The approval is on every byte of it: one that is changed afterwards \
            voids it. Letters that are held stay behind. Where there is something to look at twice, as \
            two people of nearly the same name, or more letters than usual, it has to be confirmed.
            """)

    @OptionGroup var options: WorkspaceOptions

    @Argument(help: "The batch: its folder, or its name in outbox/.")
    var batch: String

    @OptionGroup var person: PersonOption

    @Option(
        name: .customLong("confirm"),
        help: ArgumentHelp(
            "A review note that you have looked at, as similar-name. May be repeated.",
            valueName: "note"))
    var confirmed: [String] = []

    @Option(help: "How many letters it is, where that is more than usual.")
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
        let standing = try ledger.approval(of: batch.digest) ?? approval

        if options.json {
            return try JSONOutput.print(
                Report(
                    batch: batch.header.name, approved: batch.header.composed,
                    held: batch.header.held, by: standing.approver, at: standing.at,
                    digest: batch.digest))
        }
        if standing != approval {
            Terminal.log("it was approved before, by \(standing.approver) at \(standing.at)")
        }
        let held = batch.header.held > 0 ? ", \(batch.header.held) held stay behind" : ""
        Terminal.print(
            "approved by \(standing.approver): \(batch.header.composed) \(batch.header.letter) "
                + "letters\(held)")
        Terminal.log("next: \(options.command("send", on: batch)) --to URL")
    }

    /// What was confirmed of all that has to be.
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

    /// Up to so many letters nobody has to count, whatever was sent before.
    private static let usualCount = 25

    private struct Report: Encodable {
        let batch: String
        let approved, held: Int
        let by: String
        let at: Instant
        let digest: Digest
    }
}
