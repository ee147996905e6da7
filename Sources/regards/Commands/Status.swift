import ArgumentParser
import Core
import Outbox
import Records

struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the status of every batch, or of every letter in one.",
        discussion: """
            Without a batch, it prints one line for each batch in outbox/, and the feedback that \
            interviewers still owe to candidates.
            """)

    @OptionGroup var options: WorkspaceOptions

    @Argument(help: "The batch: its folder, or its name in outbox/.")
    var batch: String?

    @Flag(help: "Keep showing the figures until no letter of the batch waits any more.")
    var watch = false

    func validate() throws {
        if watch, batch == nil { throw ValidationError("--watch needs a batch") }
    }

    func run() async throws {
        let ledger = try options.ledgerToRead()
        let policy = try Settings(at: options.workspace).approvalPolicy
        if watch, let batch { try await follow(try options.batch(batch), in: ledger, policy) }
        if let batch { return try show(try options.batch(batch), in: ledger, policy) }
        var summaries: [Summary] = []
        var failure: OutboxError?
        for folder in try options.batchFolders() {
            do throws(OutboxError) {
                summaries.append(try Summary(Batch(at: folder), in: ledger, under: policy))
            } catch {
                Terminal.log("error: \(error)")
                failure = error
            }
        }
        if !options.json {
            if summaries.isEmpty { Terminal.print("no batches yet") }
            summaries.forEach { Terminal.print($0.line) }
        }
        // The status of letters is printed also where the records have faults.
        let debts = Result {
            try FeedbackDebts(of: options.open(), on: Clock.mailDate().day)
        }
        if options.json {
            try JSONOutput.print(Overview(batches: summaries, feedbackOwed: try? debts.get()))
        } else {
            try? debts.get().lines.forEach { Terminal.print($0) }
        }
        if case .failure(let error) = debts { throw AlreadyPrinted(error) }
        if let failure { throw AlreadyPrinted(failure) }
    }

    /// Draws the figures of a batch whenever they change, until nothing waits or Ctrl-C.
    private func follow(
        _ batch: Batch, in ledger: any Ledger, _ policy: ApprovalPolicy
    ) async throws {
        Interruption.listen()
        var last: Tally?
        while !Interruption.isWanted {
            let tally = try ledger.tally(of: batch)
            if tally != last, Terminal.isWatched {
                Terminal.draw(try Summary(batch, in: ledger, under: policy).line)
            }
            last = tally
            if tally.waiting == 0 { break }
            await Clock.wait(until: Clock.timestamp().advanced(by: .seconds(1)))
        }
        if Terminal.isWatched { Terminal.draw("") }
    }

    private func show(
        _ batch: Batch, in ledger: any Ledger, _ policy: ApprovalPolicy
    ) throws {
        let summary = try Summary(batch, in: ledger, under: policy)
        let approved = try ledger.approvedLetters(of: batch, under: policy)
        var entries = try batch.entries()
        var number = 0
        let next = { () throws -> LetterStatus? in
            defer { number += 1 }
            return try entries.next().map {
                try LetterStatus($0, of: batch, isApproved: approved.contains(number), in: ledger)
            }
        }
        if options.json { return try JSONOutput.print(summary) { try next() } }
        Terminal.print(summary.line)
        while let letter = try next() { Terminal.print(letter.line) }
    }
}

/// The status of every batch, and the work that is left.
private struct Overview: Encodable {
    let batches: [Summary]

    /// `nil` where the records cannot be read.
    let feedbackOwed: FeedbackDebts?
}

/// The status of a batch.
private struct Summary: Encodable {
    let batch: String
    let letter: String
    let selected, composed, held: Int
    let approvedBy: String?
    /// The number of letters that enough people have approved.
    let approved: Int
    let accepted, refused, deferred, uncertain, notAttempted: Int

    /// True if a letter that waits was changed, which voids the approval.
    let isChanged: Bool

    init(
        _ batch: Batch, in ledger: any Ledger, under policy: ApprovalPolicy
    ) throws(OutboxError) {
        let tally = try ledger.tally(of: batch)
        self.batch = batch.header.name
        letter = batch.header.letter
        selected = batch.header.selected
        composed = batch.header.composed
        held = batch.header.held
        let approvals = try ledger.approvals(of: batch.digest)
        approved = try ledger.approvedLetters(of: batch, under: policy).count
        approvedBy = approvals.isEmpty ? nil : approvals.names
        accepted = tally.accepted
        refused = tally.refused
        deferred = tally.deferred
        uncertain = tally.uncertain
        notAttempted = tally.notAttempted
        isChanged = tally.waiting > 0 && !batch.isIntact
    }

    var line: String {
        let part = approved < composed ? "\(approved) of \(composed) " : ""
        let approval = approvedBy.map { "\(part)approved by \($0)" } ?? "not approved"
        let word = isChanged ? "changed since it was composed" : approval
        return "\(batch): \(composed) composed, \(held) held, \(word); \(accepted) accepted, "
            + "\(refused) refused, \(deferred) deferred, \(uncertain) uncertain, "
            + "\(notAttempted) not attempted"
    }
}

extension Batch {
    /// True if every byte is as it was composed.
    fileprivate var isIntact: Bool {
        do {
            try verify()
            return true
        } catch {
            return false
        }
    }
}
