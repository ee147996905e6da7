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
        of approved: ApprovedBatch, in ledger: any Ledger, toServer: Bool, at now: Instant,
        reading workspace: () throws -> Workspace
    ) throws {
        let batch = approved.batch
        var pending = try Self.pending(of: approved, in: ledger)
        if pending.isEmpty { return }
        guard let kind = LetterKind(rawValue: batch.header.letter) else {
            throw CommandError(.unknownLetter(batch.header.letter))
        }
        let workspace = try workspace()
        let (team, homeZone, today) = (workspace.settings.team, Clock.zone, try now.day())
        let window = workspace.settings.sendingWindow(toServer: toServer)
        let letters = pending
        try workspace.forEachContext(where: { letters[$0.id] != nil }) { context in
            let letter = ApprovedLetter(
                kind, to: context, from: team, on: today, at: now, within: window,
                homeZone: homeZone)
            return (context.application.id, letter)
        } _: { id, letter in
            var letter = letter
            for (number, records) in pending.removeValue(forKey: id) ?? [] {
                letter.origin = records.map {
                    .init(fingerprint: $0.fingerprint, positions: $0.positions)
                }
                if let hold = letter.hold { withheld.insert(hold, number: number) }
            }
        }
        guard let hold = ApprovedLetter.withoutRecord.hold else { return }
        for (number, _) in pending.values.joined() { withheld.insert(hold, number: number) }
    }

    /// The approved letters of a batch that may still be sent, by their application: the number of each in
    /// the batch, and the records that it rests on.
    private static func pending(
        of approved: ApprovedBatch, in ledger: any Ledger
    ) throws(OutboxError) -> [String: [(number: Int, records: RecordFingerprint?)]] {
        var pending: [String: [(number: Int, records: RecordFingerprint?)]] = [:]
        var letters = try BatchProgress(
            of: approved.batch, in: ledger, numbered: approved.letters)
        while let letter = try letters.next() {
            switch letter.state {
            case nil, .deferred:
                pending[letter.entry.key.application, default: []].append(
                    (letter.number, letter.entry.composed?.records))
            case .attempting, .accepted, .refused, .uncertain: break
            }
        }
        return pending
    }
}
