import ArgumentParser
import Core
import Outbox
import Records

struct Approve: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Approve letters of a batch, so that exactly these may be sent.",
        discussion: """
            Read the batch first. The approval covers every byte, and is void after any change. \
            Without --only or --except it is about every composed letter; the others stay, and can \
            be approved later. If something needs a second look, such as two people with nearly the \
            same name or more letters than usual, you have to confirm it.
            """)

    @OptionGroup var options: WorkspaceOptions

    @Argument(help: "The batch: its folder, or its name in outbox/.")
    var batch: String

    @OptionGroup var person: PersonOption

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Approve the letters to these applications only.", valueName: "id"))
    var only: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Leave out the letters to these applications.", valueName: "id"))
    var except: [String] = []

    @Option(
        name: .customLong("confirm"),
        help: ArgumentHelp(
            "A review note that you have looked at, such as similar-name. May be repeated.",
            valueName: "note"))
    var confirmed: [String] = []

    @Option(help: "The number of letters that you approve, to be sure that it is this batch.")
    var count: Int?

    @Option(
        help: ArgumentHelp(
            "Take over a batch that was composed in another workspace, for this reason.",
            valueName: "reason"))
    var adopt: String?

    func validate() throws {
        if !only.isEmpty, !except.isEmpty {
            throw ValidationError("--only and --except cannot be used together")
        }
        if adopt?.allSatisfy(\.isWhitespace) == true {
            throw ValidationError("--adopt needs a reason, which is recorded")
        }
    }

    func run() throws {
        let batch = try options.batch(batch)
        guard batch.header.composed > 0 else {
            throw CommandError(.nothingToSend(batch: batch.folder))
        }
        let policy = try Settings(at: options.workspace).approvalPolicy
        let ledger = try options.ledger()
        let actor = person.actor
        let now = Clock.timestamp()
        var known = try ledger.batch(batch.digest)
        if known == nil, let adopt {
            known = RecordedBatch(
                digest: batch.digest, name: batch.header.name, by: actor, at: now, adopted: adopt)
        }
        guard let known else { throw OutboxError(.notComposedHere(path: batch.folder)) }
        try batch.verify()
        if known.adopted == nil, let refusal = policy.refusal(of: actor, for: known) {
            throw CommandError(.mayNotApprove(refusal, actor, approvers: policy.approvers))
        }

        let selected = try select(in: batch)
        let earlier = try ledger.approvals(of: batch.digest)
        let done = earlier.filter { $0.by.name == actor.name }.reduce(
            into: policy.approved(known, kind: batch.header.letter, by: earlier)
        ) { $0.formUnion($1.letters) }
        let letters = selected.subtracting(done)
        if letters.isEmpty {
            let first = earlier.first?.at ?? now
            Terminal.log("it was approved before, by \(earlier.names) at \(first)")
            return try show(batch, selected, earlier.names, first)
        }
        let approval = Approval(
            of: letters, in: batch.digest, by: actor, at: now,
            confirming: try confirm(letters, of: batch, in: ledger))
        try ledger.keep(known)
        try ledger.approve(approval)
        try show(batch, letters, actor.name, now)
        let missing = letters.subtracting(
            try ledger.approvedLetters(of: batch, under: policy))
        if !missing.isEmpty {
            let needed = policy.approvals[batch.header.letter] ?? 1
            Terminal.log("each of these letters needs the approval of \(needed) people")
        } else {
            Terminal.log("next: \(options.command("send", on: batch)) --to URL")
        }
    }

    /// Returns the numbers of the letters that are meant.
    private func select(in batch: Batch) throws -> RangeSet<Int> {
        var missing = Set(only + except)
        var held: [String] = []
        var letters = RangeSet<Int>()
        var entries = try batch.entries()
        var number = -1
        while let entry = try entries.next() {
            number += 1
            let application = entry.key.application
            guard entry.composed != nil else {
                if only.contains(application) { held.append(application) }
                missing.remove(application)
                continue
            }
            missing.remove(application)
            let isMeant =
                only.isEmpty ? !except.contains(application) : only.contains(application)
            if isMeant { letters.insert(contentsOf: number..<(number + 1)) }
        }
        guard missing.isEmpty, held.isEmpty else {
            throw CommandError(.notInBatch(missing.sorted(), held: held))
        }
        guard !letters.isEmpty else {
            throw ValidationError("--except leaves no letter to approve")
        }
        return letters
    }

    /// Returns the names of the review notes that were confirmed.
    private func confirm(
        _ letters: RangeSet<Int>, of batch: Batch, in ledger: any Ledger
    ) throws -> [String] {
        let reviewNotes = try ReviewNoteList(of: batch, in: letters) { Terminal.log($0) }
        let unknown = Set(confirmed).subtracting(reviewNotes.names).sorted()
        guard unknown.isEmpty else {
            throw CommandError(
                .nothingToConfirm(unknown, known: reviewNotes.names.sorted()))
        }
        let number = letters.count
        if let count, count != number {
            throw CommandError(.wrongCount(count, actual: number))
        }
        let open = reviewNotes.toConfirm.subtracting(confirmed).sorted().filter { reviewNote in
            !Terminal.confirm("type \(reviewNote) once you have looked at it: ", for: reviewNote)
        }
        let usual = max(Self.usualCount, try ledger.largestBatch(of: batch.header.letter))
        let isCounted =
            number <= usual || count == number
            || count == nil
                && Terminal.confirm(
                    "more letters than usual; type how many there are: ", for: "\(number)")
        guard open.isEmpty, isCounted else {
            throw CommandError(.unconfirmed(open, count: isCounted ? nil : number))
        }
        return reviewNotes.toConfirm.sorted()
    }

    /// The largest batch that nobody has to count, whatever was sent before.
    private static let usualCount = 25

    private func show(
        _ batch: Batch, _ letters: RangeSet<Int>, _ names: String, _ at: Instant
    ) throws {
        let left = batch.header.composed - letters.count
        var entries = try batch.entries()
        var number = -1
        let next = { () throws(OutboxError) -> Person? in
            while let entry = try entries.next() {
                number += 1
                if letters.contains(number) { return Person(entry) }
            }
            return nil
        }
        if options.json {
            return try JSONOutput.print(
                Report(
                    batch: batch.header.name, approved: letters.count, left: left,
                    held: batch.header.held, by: names, at: at, digest: batch.digest)
            ) { try next() }
        }
        while let person = try next() { Terminal.print(person.line) }
        let rest =
            (left > 0 ? ", \(left) left out" : "")
            + (batch.header.held > 0 ? ", \(batch.header.held) held stay behind" : "")
        Terminal.print(
            "approved by \(names): \(letters.count) \(batch.header.letter) letters\(rest)")
    }

    private struct Report: Encodable {
        let batch: String
        let approved, left, held: Int
        let by: String
        let at: Instant
        let digest: Digest
    }

    /// One letter, as the person who approves it sees who is meant.
    private struct Person: Encodable {
        let application: String
        let name, position, subject: String?

        init(_ entry: BatchEntry) {
            application = entry.key.application
            name = entry.about?.name
            position = entry.about?.position
            subject = entry.about?.subject
        }

        var line: String {
            "    "
                + [application, name, position, subject].compactMap(\.self).joined(separator: "  ")
        }
    }
}
