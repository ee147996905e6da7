import Core
import Delivery
import Letters
import Outbox
import Records

/// Writes the letters of an approved batch into a folder, as they would leave, and records nothing.
struct Rehearsal {
    private let approved: ApprovedBatch
    private var batch: Batch { approved.batch }
    private let settings: Settings
    private let ledger: any Ledger
    private let folder: String

    /// A rehearsal into the folder that a URL names.
    init(
        of approved: ApprovedBatch, under settings: Settings, in ledger: any Ledger,
        to folder: String
    ) {
        self.approved = approved
        self.settings = settings
        self.ledger = ledger
        self.folder = folder
    }

    /// Writes the letters, and prints which of them a send would leave out or put off.
    ///
    /// Outside the sending window, and before the next attempt of a deferred letter, a letter is
    /// written all the same: it would be sent later.
    ///
    /// - Throws: when records, batch or ledger cannot be read, or a letter cannot be written.
    func run(
        asJSON isJSON: Bool, sendingBy command: String, reading workspace: () throws -> Workspace
    ) async throws {
        let now = Clock.timestamp()
        let check = try PreSendCheck(
            of: approved, in: ledger, toServer: try settings.sendsToServer, at: now,
            reading: workspace)
        let keys = try sendable(by: check)
        let outcome = try await UnrecordedRun(
            over: try settings.transport(to: folder), clock: { Clock.timestamp() }
        ).send(batch, where: { keys.contains($0.key) })

        try show(outcome, check, asJSON: isJSON)
        if !isJSON {
            if let moment = check.withheld.opening {
                Terminal.log("letters that would have to wait may be sent from \(moment)")
            }
            Terminal.log("to send them: \(command)")
            Terminal.log("to count the letters in this folder as sent, add --final")
        }
        if let error = outcome.error { throw AlreadyPrinted(error) }
    }

    /// The letters that a send would send, now or later.
    private func sendable(by check: PreSendCheck) throws -> Set<LetterKey> {
        var keys: Set<LetterKey> = []
        var letters = try BatchProgress(of: batch, in: ledger, numbered: approved.letters)
        while let letter = try letters.next() {
            let isOpen = letter.state == nil || letter.state == .deferred
            let hold = check.withheld[letter.number]
            if isOpen, hold == nil || hold?.until != nil { keys.insert(letter.entry.key) }
        }
        return keys
    }

    private func show(
        _ outcome: UnrecordedRun.Outcome, _ check: PreSendCheck, asJSON isJSON: Bool
    ) throws {
        let written = Set(
            outcome.answers.filter { $0.receipt.state == .accepted }.map(\.entry.key))
        var entries = try batch.entries()
        var number = 0
        let next = { () throws -> LetterStatus? in
            guard let entry = try entries.next() else { return nil }
            var status = try LetterStatus(
                entry, of: batch, isApproved: approved.letters.contains(number), in: ledger)
            status.withheld = check.withheld[number].map(Finding.init)
            status.rehearsed = written.contains(entry.key)
            number += 1
            return status
        }
        let report = Report(
            batch: batch.header.name, approved: approved.letters.count, written: written.count,
            goesOn: check.withheld.opening)
        if isJSON { return try JSONOutput.print(report, letters: next) }
        Terminal.print(
            "rehearsal: wrote \(written.count) of \(report.approved) letters to \(folder); nobody "
                + "was written to, and nothing was recorded")
        while let status = try next() {
            let isHeld = status.state == "held"
            if !isHeld, status.isTelling || status.isAccepted { Terminal.print(status.line) }
        }
        for answer in outcome.answers where answer.receipt.state != .accepted {
            Terminal.print(
                "    \(answer.entry.key.application)  not written: \(answer.receipt.text)")
        }
    }

    private struct Report: Encodable {
        let rehearsal = true
        let batch: String
        let approved, written: Int

        /// The moment at which a letter that would have to wait may be sent.
        let goesOn: Instant?
    }
}
