import Core
import Letters
import Outbox
import Records

/// Which letters of a batch stay for now, by what the records and the clock say at this moment.
struct PreSendCheck {
    /// The letters that reason, each with its reason.
    private(set) var withheld = WithheldLetters()

    /// Looks at the record of every letter of the batch that may yet leave.
    ///
    /// The records are read only where there is such a letter.
    ///
    /// - Throws: where the records have faults, and what the batch and the ledger throw.
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
            try look(at: &waiting, of: kind, in: workspace, within: window, at: now)
        } while try waiting.begin()
    }

    /// Reads the records once, and looks at those of letters that wait.
    private mutating func look(
        at waiting: inout PendingLetters, of kind: LetterKind, in workspace: Workspace,
        within window: SendingWindow?, at now: Instant
    ) throws {
        let team = workspace.settings.team
        let today = try now.day()
        var found: [String: [PendingLetters.Letter]] = [:]
        try workspace.forEachContext(where: { application in
            guard let letters = try waiting.take(application.id) else { return false }
            found[application.id] = letters
            return true
        }) { candidacy in
            let hold = Rules.holdOnDeparture(
                of: kind, to: candidacy, from: team, on: today, at: now)
            let reason =
                hold.map(WithheldLetters.Reason.init)
                ?? window?.closing(
                    for: candidacy.application, of: kind, by: team, at: now)
            return (candidacy.application, candidacy.openPositions, reason)
        } _: { application, positions, reason in
            for letter in found.removeValue(forKey: application.id) ?? [] {
                let change = WithheldLetters.Reason(letter.records, against: application, positions)
                if let reason = change ?? reason { withheld.insert(reason, number: letter.number) }
            }
        }
        for letter in waiting.end() { withheld.insert(.unrecorded, number: letter.number) }
    }
}

extension WithheldLetters.Reason {
    /// That of a letter whose application the records do not have any more.
    fileprivate static let unrecorded = WithheldLetters.Reason(
        rule: "no-record", reason: "the records have no application of this id any more",
        place: nil, until: nil)

    /// That of a letter which tells of records that have changed since; `nil` where they have not.
    fileprivate init?(
        _ records: RecordFingerprint?, against application: Application, _ positions: [Position]
    ) {
        guard let records else { return nil }
        let open = Set(positions.map(\.id))
        let reason: String
        if records.state != application.state {
            reason =
                "name, address, next step or consent have changed in the record since the letter was "
                + "composed"
        } else if let position = records.positions.first(where: { !open.contains($0) }) {
            reason = "the letter names \(position), which is not open any more"
        } else {
            return nil
        }
        self.init(
            rule: "record-changed", reason: "\(reason); compose it again",
            place: application.place, until: nil)
    }

    /// That of a letter which a rule holds.
    fileprivate init(_ hold: Hold) {
        self.init(rule: hold.rule.rawValue, reason: hold.reason, place: hold.place, until: nil)
    }
}

extension SendingWindow {
    /// That of a letter outside of the window; `nil` where it is open.
    fileprivate func closing(
        for application: Application, of kind: LetterKind, by team: HiringTeam, at now: Instant
    ) -> WithheldLetters.Reason? {
        let candidate = application.candidate
        let calendar = team.calendars[candidate.country]
        let hour = LocalHour(now, in: candidate.timeZone)
        if isOpen(at: hour, for: kind, in: calendar) { return nil }
        let place = candidate.timeZone == nil ? "here" : "where the candidate lives"
        let opening = opening(from: hour, for: kind, in: calendar)
        let reason =
            "outside the sending window"
            + (opening.map { "; send again from \($0) \(place)" } ?? "")
        return WithheldLetters.Reason(
            rule: "sending-window", reason: reason, place: application.place,
            until: opening.map { now.advanced(toHour: $0, from: hour) })
    }
}

extension Instant {
    /// The beginning of an hour that lies ahead, where it is this hour now; an hour off when clocks are
    /// set, and half of one where they do not show whole hours.
    fileprivate func advanced(toHour later: LocalHour, from hour: LocalHour) -> Instant {
        let hours = hour.day.days(until: later.day) * 24 + later.hour - hour.hour
        return advanced(by: .seconds(hours * 3_600 - secondsSince1970 % 3_600))
    }
}
