import Core
import Files
import Foundation
import Letters
import Records

/// Writes an export's records into the tables of a workspace: all of them, or none.
///
/// What people filled in by hand stays: columns that no export has, rows that this one does not have, and
/// feedback that was written beside an imported form.
struct WorkspaceTables {
    let folder: String
    let rows: ApplicationRows
    private let knownPositions: Set<String>

    /// The applications that are there after the import, in the order of its forms.
    private(set) var taken: [String] = []
    private(set) var takenSet: Set<String> = []

    /// Looks at what is there.
    init(in folder: String, today: CalendarDate, zone: TimeZone) throws(RecordsError) {
        self.folder = folder
        var faults: [Diagnostic] = []
        let settings = WorkspaceFile(folder: folder, name: Settings.fileName)
        // What else is wrong with the settings is for `regards check`.
        let top = try RecordsError.files { () throws(FileError) in
            try YAMLFile(settings).mapping(&faults)
        }
        let calendars = top.map { BusinessCalendars(of: $0, &faults) }
        rows = ApplicationRows(
            today: today, zone: zone, calendars: calendars ?? BusinessCalendars())
        knownPositions = Set(try Self.keys("positions", in: folder))
    }

    private static func keys(_ name: String, in folder: String) throws(RecordsError) -> [String] {
        var keys: [String] = []
        var table = try ExistingTable(name, in: folder)
        while let row = try table.next() {
            if let id = row["id"]?.trimmed.unlessEmpty { keys.append(id) }
        }
        return keys
    }

    /// Writes the tables beside those that are there, and puts them in their place.
    ///
    /// - Returns: The names of the files that differ from what was there.
    /// - Throws: `ImportFaults`, before anything is replaced, where records do not fit together.
    mutating func write(_ intake: inout ImportSession, isDryRun: Bool) throws -> [String] {
        try intake.forms.flush()
        var applications = try writeApplications(&intake)
        var positions = try writePositions(&intake)
        var evaluations = try writeEvaluations(&intake)
        guard intake.faults.count == 0 else { throw intake.faults }
        let differ = try (positions.finish(), applications.finish(), evaluations.finish())
        let names = [
            differ.0 ? positions.name : nil, differ.1 ? applications.name : nil,
            differ.2 ? evaluations.name : nil,
        ].compactMap(\.self)
        guard !isDryRun else { return names }
        // A form names its application, and that its position: in this order each is there in time.
        if differ.0 { try positions.replace() }
        if differ.1 { try applications.replace() }
        if differ.2 { try evaluations.replace() }
        return names
    }

    // MARK: Applications

    private mutating func writeApplications(_ intake: inout ImportSession) throws(RecordsError)
        -> TableFile
    {
        var old = try ExistingTable("applications", in: folder)
        var table = try TableFile(
            "applications.csv", in: folder,
            columns: old.columns(
                with: old.columns.isEmpty ? Application.columns.known : ApplicationRows.columns))
        var seen: Set<String> = []
        while let row = try old.next() {
            guard !row.isEmpty else { continue }
            let id = row["id"]?.trimmed ?? ""
            seen.insert(id)
            take(id)
            guard let candidacy = intake.candidacies[id],
                let values = values(of: candidacy, exists: true, from: &intake)
            else {
                try table.add(row)
                continue
            }
            let merged = rows.merged(row, with: values)
            let isSame = merged.allSatisfy { (row[$0.key] ?? "") == $0.value }
            if isSame {
                intake.report.applications.unchanged += 1
            } else {
                intake.report.applications.updated += 1
            }
            try table.add(merged)
        }
        for id in intake.candidacyIDs where !seen.contains(id) {
            guard let candidacy = intake.candidacies[id],
                var row = values(of: candidacy, exists: false, from: &intake)
            else { continue }
            take(id)
            let step = rows.nextStep(
                of: row, stage: intake.stage(of: candidacy), by: intake.settings)
            row.merge(step) { $1 }
            row["id"] = id
            row["do_not_email"] = row["do_not_email"] ?? "false"
            intake.report.applications.new += 1
            try table.add(row)
        }
        return table
    }

    private mutating func take(_ id: String) {
        if takenSet.insert(id).inserted { taken.append(id) }
    }

    /// What the export says of an application; `nil` where no letter should speak of it.
    private func values(
        of candidacy: ImportedApplication, exists: Bool, from intake: inout ImportSession
    ) -> [String: String]? {
        let person = intake.people[candidacy.person]
        var skipped = candidacy.skipped ?? person?.skipped
        let job = intake.job(of: candidacy)
        if job == nil { skipped = skipped ?? "it is for no job" }
        if let skipped {
            intake.report.note(
                .skipped, skipped, of: "application", id: candidacy.id, at: candidacy.place)
            // It was taken while it was something else.
            return exists ? ["status": Application.Status.closed.rawValue] : nil
        }
        guard let job, check(candidacy, person, job, exists: exists, &intake) else { return nil }
        guard let outcome = Outcome(of: candidacy, in: intake) else {
            let expected =
                "a reason that says who decided; name it under reasons: in import.yaml, or add the "
                + "export of reasons,"
            let kind = Diagnostic.Kind.unexpected(
                in: "the reason of application \(candidacy.id)", expected: expected,
                suggestion: nil)
            intake.faults.add(Diagnostic(kind, at: candidacy.place))
            return nil
        }
        reviewNote(outcome, on: candidacy, person, &intake)
        return rows.values(of: candidacy, as: outcome, in: job, from: intake)
    }

    /// Whether the records that a candidacy names are there.
    private func check(
        _ candidacy: ImportedApplication, _ person: Person?, _ job: String, exists: Bool,
        _ intake: inout ImportSession
    ) -> Bool {
        var isWhole = true
        let miss = { (field: String, files: String, intake: inout ImportSession) in
            let name = "the \(field) of application \(candidacy.id)"
            let expected =
                "a record in these files, or in the workspace: add the export of \(files)"
            intake.faults.add(
                Diagnostic(
                    .unexpected(in: name, expected: expected, suggestion: nil),
                    at: candidacy.place))
            isWhole = false
        }
        for id in [candidacy.id, job] where !id.isKey {
            let expected = "a key on one line, without control characters"
            intake.faults.add(
                Diagnostic(
                    .unexpected(
                        in: "an id of this application", expected: expected, suggestion: nil),
                    at: candidacy.place))
            isWhole = false
        }
        if person?.givenName == nil, !exists { miss("candidate", "candidates", &intake) }
        let title = intake.jobs[job]?.publicTitle ?? intake.jobs[job]?.title
        if title == nil, !knownPositions.contains(job) { miss("job", "jobs", &intake) }
        if let id = candidacy.reasonID ?? intake.rejections[candidacy.id]?.reasonID,
            candidacy.reason == nil, intake.reasons[id] == nil, Int(id) != nil
        {
            miss("rejection reason", "rejection reasons", &intake)
        }
        return isWhole
    }

    private func reviewNote(
        _ outcome: Outcome, on candidacy: ImportedApplication, _ person: Person?,
        _ intake: inout ImportSession
    ) {
        var reviewNotes = [outcome.reviewNote].compactMap(\.self)
        if let person {
            if person.address == nil, !person.addresses.isEmpty || person.unusableAddresses > 0 {
                reviewNotes.append("none of its addresses can be written to")
            }
            if person.address?.kind == .work { reviewNotes.append("there is only a work address") }
            if person.timeZone != nil, person.timeZone.flatMap({ ZoneName($0) }) == nil {
                reviewNotes.append("its time zone is none that is known")
            }
        }
        for text in reviewNotes {
            intake.report.note(
                .reviewNote, text, of: "application", id: candidacy.id, at: candidacy.place)
        }
    }
}
