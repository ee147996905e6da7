import Core
import Files
import Letters
import Records

/// The tables of a workspace that an import merges its records into: all of them, or none.
///
/// Everything that people filled in by hand stays: the columns that no export has, the rows that
/// this export does not have, and feedback that was written beside an imported form.
struct WorkspaceTables {
    let folder: String
    let access: Access
    let zone: Zone
    private let today: CalendarDate
    private let calendars: BusinessCalendars
    private let knownPositions: Set<String>

    /// The applications in the workspace after the import, in the order of its table.
    private(set) var taken: [String] = []

    /// Reads the calendars and the positions of a workspace.
    init(in folder: String, access: Access, today: CalendarDate, zone: Zone) throws {
        self.folder = folder
        self.access = access
        self.today = today
        self.zone = zone
        // `regards check` reports the other faults of the settings.
        var faults: [Diagnostic] = []
        let settings = WorkspaceFile(folder: folder, name: Settings.fileName)
        let calendars = try YAMLFile(settings).mapping(&faults).map {
            BusinessCalendars(of: $0, &faults)
        }
        self.calendars = calendars ?? BusinessCalendars()
        var positions: Set<String> = []
        var table = try ExistingTable("positions", in: folder)
        while let row = try table.next() {
            if let id = row["id"]?.trimmed.unlessEmpty { positions.insert(id) }
        }
        knownPositions = positions
    }

    /// Writes the new tables beside the present ones, and then replaces those.
    ///
    /// - Returns: The names of the files that changed.
    /// - Throws: `ImportErrors`, before anything is replaced, if records do not fit together.
    mutating func write(_ session: inout ImportSession, isDryRun: Bool) throws -> [String] {
        try session.forms.flush()
        var applications = try writeApplications(&session)
        var positions = try writePositions(&session)
        var evaluations = try writeEvaluations(&session)
        guard session.errors.count == 0 else { throw session.errors }
        let differ = try (positions.finish(), applications.finish(), evaluations.finish())
        let names = [
            differ.0 ? positions.name : nil, differ.1 ? applications.name : nil,
            differ.2 ? evaluations.name : nil,
        ].compactMap(\.self)
        guard !isDryRun else { return names }
        // Forms refer to applications, and applications to positions. In this order no reference is
        // broken at any moment.
        if differ.0 { try positions.replace() }
        if differ.1 { try applications.replace() }
        if differ.2 { try evaluations.replace() }
        return names
    }

    /// Merges records into a table.
    ///
    /// `columns` returns the columns that the table must have, given those that it has. `makeRow`
    /// returns the row of a record; nil if the present row should stay, or no row be added.
    private func merge(
        _ ids: [String], into name: String, columns: ([String]) -> [String],
        counting tally: WritableKeyPath<ImportReport, ImportReport.Tally>,
        _ session: inout ImportSession,
        makeRow: (
            _ id: String, _ present: [String: String]?, inout ImportSession
        ) -> [String: String]?
    ) throws -> TableFile {
        var old = try ExistingTable(name, in: folder)
        var table = try TableFile(
            "\(name).csv", in: folder, access: access,
            columns: old.columns(with: columns(old.columns)))
        var seen: Set<String> = []
        while let present = try old.next() {
            guard !present.isEmpty else { continue }
            let id = present["id"]?.trimmed ?? ""
            seen.insert(id)
            guard let row = makeRow(id, present, &session) else {
                try table.add(present)
                continue
            }
            let isSame = row.allSatisfy { (present[$0.key] ?? "") == $0.value }
            session.report[keyPath: tally].count(isSame ? \.unchanged : \.updated)
            try table.add(row)
        }
        for id in ids where !seen.contains(id) {
            guard let row = makeRow(id, nil, &session) else { continue }
            session.report[keyPath: tally].count(\.new)
            try table.add(row)
        }
        return table
    }
}

extension ImportReport.Tally {
    fileprivate mutating func count(_ counter: WritableKeyPath<Self, Int>) {
        self[keyPath: counter] += 1
    }
}

// MARK: Positions

extension WorkspaceTables {
    private func writePositions(_ session: inout ImportSession) throws -> TableFile {
        try merge(
            session.jobIDs, into: "positions", columns: { _ in Position.columns.known },
            counting: \.positions, &session
        ) { id, present, session in
            guard let job = session.jobs[id] else { return nil }
            if let present { return Self.row(of: job, over: present) }
            guard job.bestTitle != nil else { return nil }
            let row = Self.row(of: job, over: [:])
            if Self.isInternal(row["title"] ?? "") {
                session.report.note(
                    .reviewNote,
                    "its title is not fit for candidates, so its letters are held; correct it in "
                        + "positions.csv", of: "job", id: id, at: job.place)
            }
            return row
        }
    }

    /// Returns the row of a position.
    ///
    /// A title that a person corrected stays.
    private static func row(of job: Job, over old: [String: String]) -> [String: String] {
        var row = old
        row["id"] = job.id
        let title = job.bestTitle ?? ""
        if !isInternal(title) || old["title"]?.unlessEmpty == nil { row["title"] = title }
        row["team"] = job.team ?? old["team"]
        row["location"] = job.location ?? old["location"]
        row["url"] = job.url ?? old["url"]
        let isFilled = old["status"] == Position.Status.filled.rawValue && job.status == .closed
        if !isFilled { row["status"] = job.status?.rawValue ?? old["status"] ?? "open" }
        row["confidential"] =
            job.isConfidential.map { $0 ? "true" : "false" } ?? old["confidential"] ?? "false"
        return row
    }

    /// Returns true for a title that is meant for colleagues, such as `[Old] Engineer`.
    private static func isInternal(_ title: String) -> Bool {
        title.contains { "[]{}<>|_".contains($0) }
            || title.comparable.hasPrefix("copy of ") || title.comparable.hasPrefix("old ")
    }
}

// MARK: Applications

extension WorkspaceTables {
    /// The columns that an import fills.
    ///
    /// All others belong to people.
    private static let columns = [
        "id", "given_name", "family_name", "preferred_name", "email", "private_email", "time_zone",
        "position", "status", "stage", "applied_on", "interviewed_on", "decided_on", "reason",
        "next_step", "next_step_by", "contact_until", "do_not_email", "written_feedback",
    ]

    private mutating func writeApplications(
        _ session: inout ImportSession
    ) throws -> TableFile {
        var taken: [String] = []
        let table = try merge(
            session.applicationIDs, into: "applications",
            columns: { $0.isEmpty ? Application.columns.known : Self.columns },
            counting: \.applications, &session
        ) { id, present, session in
            let row = row(of: id, over: present, from: &session)
            if present != nil || row != nil { taken.append(id) }
            return row
        }
        self.taken = taken.uniqued
        return table
    }

    /// Returns the row of an application; nil if the export has none, or nothing should be written.
    private func row(
        of id: String, over present: [String: String]?, from session: inout ImportSession
    ) -> [String: String]? {
        guard let application = session.applications[id],
            var values = values(of: application, exists: present != nil, from: &session)
        else { return nil }
        if let present {
            // A person has found out a private address, which the export does not know.
            if present["private_email"]?.isEmpty == false, values["private_email"] == nil {
                values["email"] = nil
            }
            return present.merging(values) { $1 }
        }
        values.merge(nextStep(of: values, in: session.stage(of: application), session.settings)) {
            $1
        }
        values["id"] = id
        values["do_not_email"] = values["do_not_email"] ?? "false"
        return values
    }

    /// Returns the export's values for an application; nil if no letter should be about it.
    private func values(
        of application: ImportedApplication, exists: Bool, from session: inout ImportSession
    ) -> [String: String]? {
        let job = session.job(of: application)
        if let skipped = application.skipped ?? (job == nil ? "it is for no job" : nil) {
            session.report.note(
                .skipped, skipped, of: "application", id: application.id, at: application.place)
            // An earlier export may have had it in another state.
            return exists ? ["status": Application.Status.closed.rawValue] : nil
        }
        guard let job, check(application, job, exists: exists, &session) else { return nil }
        guard let outcome = Outcome(of: application, in: session) else {
            session.fail(
                "the reason of application \(application.id)",
                expected: "a reason that says who decided; name it under reasons: in import.yaml, "
                    + "or add the export of reasons,", at: application.place)
            return nil
        }
        addReviewNotes(on: application, outcome, &session)
        return values(of: application, as: outcome, in: job, from: session)
    }

    private func values(
        of application: ImportedApplication, as outcome: Outcome, in job: String,
        from session: borrowing ImportSession
    ) -> [String: String] {
        let person = session.people[application.person]
        let zone = session.zone(of: application)
        let day = { (time: ExportTime?) in
            time?.day(in: zone, otherwise: self.zone).description
        }
        var values: [String: String] = [
            "position": job, "status": outcome.status.rawValue, "reason": outcome.reason ?? "",
            "decided_on": day(outcome.decidedAt) ?? "",
        ]
        values["given_name"] = person?.givenName?.unlessEmpty
        values["family_name"] = person?.familyName
        values["preferred_name"] = person?.preferredName
        if let address = person?.address {
            values["email"] = address.text
            if address.kind == .personal { values["private_email"] = address.text }
        }
        values["time_zone"] = zone
        values["stage"] = session.stage(of: application)
        values["applied_on"] = day(application.appliedAt)
        values["interviewed_on"] = day(session.interviewedAt(application))
        values["contact_until"] = day(application.contactUntil)
        if person?.doNotEmail == true { values["do_not_email"] = "true" }
        if outcome.isUnexplained { values["written_feedback"] = WrittenFeedback.none.rawValue }
        return values
    }

    /// Returns true if the export or the workspace has all records that an application refers to.
    private func check(
        _ application: ImportedApplication, _ job: String, exists: Bool,
        _ session: inout ImportSession
    ) -> Bool {
        let errorsBefore = session.errors.count
        let miss = { (field: String, files: String, session: inout ImportSession) in
            session.fail(
                "the \(field) of application \(application.id)",
                expected:
                    "a record in these files or in the workspace (add the export of \(files))",
                at: application.place)
        }
        for id in [application.id, job] where !id.isKey {
            session.fail(
                "an id of this application",
                expected: "one line of text without control characters", at: application.place)
        }
        if session.people[application.person]?.givenName == nil, !exists {
            miss("candidate", "candidates", &session)
        }
        if session.jobs[job]?.bestTitle == nil, !knownPositions.contains(job) {
            miss("job", "jobs", &session)
        }
        if let id = session.reasonID(of: application), application.reason == nil,
            session.reasons[id] == nil, Int(id) != nil
        {
            miss("rejection reason", "rejection reasons", &session)
        }
        return session.errors.count == errorsBefore
    }

    private func addReviewNotes(
        on application: ImportedApplication, _ outcome: Outcome, _ session: inout ImportSession
    ) {
        var notes = [outcome.reviewNote].compactMap(\.self)
        if let person = session.people[application.person] {
            if person.address == nil, person.unusableAddresses > 0 {
                notes.append("it has no valid email address")
            }
            if person.address?.kind == .work { notes.append("it has only a work address") }
            if let zone = person.timeZone, Zone(named: zone) == nil {
                notes.append("its time zone is unknown")
            }
        }
        for note in notes {
            session.report.note(
                .reviewNote, note, of: "application", id: application.id, at: application.place)
        }
    }

    /// Returns the next step and its date for a new application, if import.yaml names one.
    private func nextStep(
        of values: [String: String], in stage: String?, _ settings: ImportSettings
    ) -> [String: String] {
        let status = values["status"].flatMap(Application.Status.init)
        guard status == .active || status == .onHold, let step = settings.nextStep(in: stage),
            let day = calendars[nil].day(step.term, after: today)
        else { return [:] }
        return ["next_step": step.description, "next_step_by": day.description]
    }
}

extension BusinessCalendar {
    /// Returns the business day on which a term ends.
    fileprivate func day(_ term: DeadlineRule.Term, after today: CalendarDate) -> CalendarDate? {
        switch term {
        case .businessDays(let count): return adding(businessDays: count, to: today)
        case .days(let count):
            guard let day = today.adding(days: count) else { return nil }
            return isBusinessDay(day) ? day : businessDay(after: day)
        }
    }
}
