import Core
import Letters
import Outbox
import Records

/// The letters of a batch that may not be sent at this moment, found by reading the records again.
struct PreSendCheck {
    /// The letters that are withheld, each with its reason.
    private(set) var withheld = WithheldLetters()

    /// Reads the record of every letter of the batch that may still be sent.
    ///
    /// The records are read only if there is such a letter.
    ///
    /// - Throws: `CommandError` for a batch of an unknown letter, and the errors of reading the
    ///   records, the batch and the ledger.
    init(
        of batch: Batch, in ledger: any Ledger, toServer: Bool, at now: Instant,
        reading workspace: () throws -> Workspace
    ) throws {
        var waiting = try PendingLetters(of: batch, in: ledger)
        guard try waiting.begin() else { return }
        guard let kind = LetterKind(rawValue: batch.header.letter) else {
            throw CommandError(.unknownLetter(batch.header.letter))
        }
        let workspace = try workspace()
        let window = workspace.settings.sendingWindow(toServer: toServer)
        repeat {
            try check(&waiting, of: kind, in: workspace, within: window, at: now)
        } while try waiting.begin()
    }

    /// Reads the records once, and checks the letters of `waiting` whose record it meets.
    private mutating func check(
        _ waiting: inout PendingLetters, of kind: LetterKind, in workspace: Workspace,
        within window: SendingWindow?, at now: Instant
    ) throws {
        let team = workspace.settings.team
        let today = try now.day()
        let homeZone = Clock.zone
        var found: [String: [PendingLetters.Letter]] = [:]
        try workspace.forEachContext(where: { application in
            guard let letters = try waiting.take(application.id) else { return false }
            found[application.id] = letters
            return true
        }) { context in
            let letter = ApprovedLetter(
                kind, to: context, from: team, on: today, at: now, within: window,
                homeZone: homeZone)
            return (context.application.id, letter)
        } _: { id, letter in
            var letter = letter
            for pending in found.removeValue(forKey: id) ?? [] {
                letter.origin = pending.records.map {
                    .init(fingerprint: $0.state, positions: $0.positions)
                }
                if let hold = letter.hold { withheld.insert(hold, number: pending.number) }
            }
        }
        guard let hold = ApprovedLetter.withoutRecord.hold else { return }
        for letter in waiting.end() { withheld.insert(hold, number: letter.number) }
    }
}
