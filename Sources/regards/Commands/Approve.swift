import ArgumentParser
import Outbox

struct Approve: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Give your word that exactly these letters may leave.",
        discussion: """
            Read the batch first. The approval is on every byte of it: one that is changed afterwards \
            voids it. Letters that are held stay behind.
            """)

    @OptionGroup var options: WorkspaceOptions

    @Argument(help: "The batch: its folder, or its name in outbox/.")
    var batch: String

    @OptionGroup var person: PersonOption

    func run() throws {
        let batch = try options.batch(batch)
        guard batch.header.composed > 0 else {
            throw CommandError(.nothingToSend(batch: batch.folder))
        }
        try batch.verify()
        let approval = Approval(of: batch.digest, by: person.name, at: Clock.timestamp())
        let ledger = try options.ledger()
        try ledger.approve(approval)
        let standing = try ledger.approval(of: batch.digest) ?? approval

        if options.json {
            return try JSONOutput.say(
                Report(
                    batch: batch.header.name, approved: batch.header.composed,
                    held: batch.header.held, by: standing.approver, at: standing.at,
                    digest: batch.digest))
        }
        if standing != approval {
            Terminal.note("it was approved before, by \(standing.approver) at \(standing.at)")
        }
        let held = batch.header.held > 0 ? ", \(batch.header.held) held stay behind" : ""
        Terminal.say(
            "approved by \(standing.approver): \(batch.header.composed) \(batch.header.letter) "
                + "letters\(held)")
        Terminal.note("next: \(options.command("send", on: batch)) --to URL")
    }

    private struct Report: Encodable {
        let batch: String
        let approved, held: Int
        let by: String
        let at: Timestamp
        let digest: Digest
    }
}
