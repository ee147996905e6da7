import Letters
import Liquid
import Outbox
import Records

/// Which letters of a batch stay for now, by what the records and the clock say at this moment.
struct Departure {
    /// Why a letter stays.
    struct Stay {
        let note: RuleNote

        /// When it may leave; nil where it stays whatever the hour, until the records change again.
        let until: Timestamp?
    }

    /// The letters that stay, each with its reason.
    private(set) var stays: [LetterKey: Stay] = [:]

    /// The letters that stay.
    var withheld: Set<LetterKey> { Set(stays.keys) }

    /// How many stay until the records change again.
    var lastingCount: Int { stays.values.count { $0.until == nil } }

    /// When those may leave that stay for a while.
    var openings: [Timestamp] { stays.values.compactMap(\.until) }

    /// Looks at the record of every letter of the batch that may yet leave.
    ///
    /// The records are read only where there is such a letter.
    ///
    /// - Throws: where the records have faults, and what the batch and the ledger throw.
    init(
        of batch: Batch, in ledger: any Ledger, toServer: Bool, at now: Timestamp,
        reading workspace: () throws -> Workspace
    ) throws {
        var waiting = try ledger.waitingLetters(of: batch)
        guard !waiting.isEmpty else { return }
        guard let kind = LetterKind(rawValue: batch.header.letter) else {
            throw CommandError(.unknownLetter(batch.header.letter))
        }
        let workspace = try workspace()
        let window = workspace.settings.sendingWindow(toServer: toServer)
        try look(at: &waiting, of: kind, in: workspace, within: window, at: now)
    }

    private mutating func look(
        at unseen: inout [String: [LetterKey]], of kind: LetterKind, in workspace: Workspace,
        within window: SendingWindow?, at now: Timestamp
    ) throws {
        let settings = workspace.settings
        let team = settings.team
        let today = try now.day()
        try workspace.forEachCandidacy(where: { unseen[$0.id] != nil }) { candidacy in
            let hold = Rules.holdOnDeparture(
                of: kind, to: candidacy, from: team, on: today, at: now.instant)
            let stay =
                hold.map { Stay(note: RuleNote($0), until: nil) }
                ?? window?.closing(
                    for: candidacy.application, of: kind, by: team, at: now)
            return (candidacy.application.id, stay)
        } _: { application, stay in
            let keys = unseen.removeValue(forKey: application) ?? []
            if let stay { keys.forEach { stays[$0] = stay } }
        }
        for key in unseen.values.joined() { stays[key] = .unrecorded }
    }
}

extension Departure.Stay {
    /// That of a letter whose application the records do not have any more.
    fileprivate static let unrecorded = Departure.Stay(
        note: RuleNote(
            rule: "no-record", reason: "the records have no application of this id any more",
            place: nil),
        until: nil)
}

extension SendingWindow {
    /// That of a letter outside of the window; `nil` where it is open.
    fileprivate func closing(
        for application: Application, of kind: LetterKind, by team: HiringTeam, at now: Timestamp
    ) -> Departure.Stay? {
        let candidate = application.candidate
        let calendar = team.calendars[candidate.country]
        let hour = LocalHour(now, in: candidate.timeZone)
        if isOpen(at: hour, for: kind, in: calendar) { return nil }
        let place = candidate.timeZone == nil ? "here" : "where the candidate lives"
        let opening = opening(from: hour, for: kind, in: calendar)
        let reason =
            "outside the sending window"
            + (opening.map { "; send again from \($0) \(place)" } ?? "")
        return Departure.Stay(
            note: RuleNote(
                rule: "sending-window", reason: reason, place: application.place.description),
            until: opening.map { now.advanced(toHour: $0, from: hour) })
    }
}

extension Timestamp {
    /// The beginning of an hour that lies ahead, where it is this hour now; an hour off when clocks are
    /// set, and half of one where they do not show whole hours.
    fileprivate func advanced(toHour later: LocalHour, from hour: LocalHour) -> Timestamp {
        let hours = hour.day.days(until: later.day) * 24 + later.hour - hour.hour
        return advanced(by: .seconds(Int64(hours) * 3_600 - secondsSince1970 % 3_600))
    }
}

extension Ledger {
    /// The composed letters of a batch that may yet leave, by their application.
    fileprivate func waitingLetters(of batch: Batch) throws(OutboxError) -> [String: [LetterKey]] {
        var waiting: [String: [LetterKey]] = [:]
        try forEachStanding(in: batch) { key, standing in
            switch standing {
            case nil, .deferred: waiting[key.application, default: []].append(key)
            case .attempting, .accepted, .refused, .uncertain: break
            }
        }
        return waiting
    }
}
