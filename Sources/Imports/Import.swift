package import Core
import Files
import Foundation
import Letters
import Records

/// An import of the exports of an applicant tracking system into a workspace: all or nothing.
///
/// ```
/// files ─> ExportSource ─> Greenhouse, Lever, Ashby, Tables ─> ImportSession ─> WorkspaceTables
///          one record,     recognize records                   joins them       writes all
///          without         by their fields                     by id            tables, or none
///          ProtectedFields
/// ```
package struct Import {
    /// The systems whose exports can be read.
    package enum Format: String, CaseIterable, Sendable {
        case greenhouse, lever, ashby, csv
    }

    /// The progress of reading.
    package struct Progress: Sendable {
        /// The number of bytes read so far.
        package let bytes: Int

        /// The number of bytes in all files.
        package let total: Int
    }

    private static let progressInterval = 1 << 20

    private let format: Format
    private let workspace: String
    private let today: CalendarDate
    private let zone: String

    /// Prepares an import.
    ///
    /// - Parameters:
    ///   - format: The system of the exports.
    ///   - workspace: The folder to import into.
    ///   - today: The day from which next steps count, and the last day of interviews that were
    ///     held.
    ///   - zone: The time zone for days, if neither the candidate's zone nor one in `import.yaml`
    ///     is known.
    package init(
        _ format: Format, into workspace: String, on today: CalendarDate, in zone: String
    ) {
        self.format = format
        self.workspace = workspace
        self.today = today
        self.zone = zone
    }

    /// Reads the files in any order, and writes the data that letters need into the workspace.
    ///
    /// Memory holds one record, and the data of people, applications and jobs. The texts of forms
    /// wait on disk. After a crash each table is whole: the old one or the new one.
    ///
    /// - Parameters:
    ///   - files: The exports of one system.
    ///   - isDryRun: True to write nothing.
    ///   - keepsAllPlaces: True if the report should name every place of a field, not only the
    ///     first ones.
    ///   - progress: Called now and then while files are read.
    /// - Returns: The fate of everything in the files.
    /// - Throws: `ImportErrors` with all errors in the files; `RecordsError` or `FileError` if a
    ///   file cannot be read or written, or the workspace's own tables are wrong.
    package func run(
        _ files: [String], isDryRun: Bool = false, keepsAllPlaces: Bool = false,
        progress: (Progress) -> Void = { _ in }
    ) throws -> ImportReport {
        guard try exists(Settings.fileName) else { throw RecordsError(notAWorkspace: workspace) }
        let access = try Settings.access(at: workspace)
        var faults: [Diagnostic] = []
        let hasSettings = try exists(ImportSettings.fileName)
        let settings = try ImportSettings(
            WorkspaceFile(folder: workspace, name: ImportSettings.fileName), exists: hasSettings,
            &faults)
        var session = ImportSession(
            settings: settings, report: ImportReport(keepingAllPlaces: keepsAllPlaces),
            forms: try ExportedForms(in: workspace))
        for fault in faults where fault.severity == .error { session.errors.add(fault) }
        try read(files, into: &session, progress)
        guard let team = Zone(named: settings.timeZone ?? zone) else {
            preconditionFailure("the team's time zone exists")
        }
        session.joinInterviews(on: today, in: team)
        var tables = try WorkspaceTables(
            in: workspace, access: access, today: today, zone: team)
        var written = try tables.write(&session, isDryRun: isDryRun)
        if !hasSettings {
            if !isDryRun {
                let text = ScaffoldSettings.text(naming: session.report.groups(of: .privateText))
                try OpenFile("\(workspace)/\(ImportSettings.fileName)", .create, access: access)
                    .write(Array(text.utf8))
            }
            written.append(ImportSettings.fileName)
        }
        session.report.written = written
        return session.report
    }

    private func exists(_ name: String) throws -> Bool {
        try Folder.exists("\(workspace)/\(name)")
    }

    private func read(
        _ files: [String], into session: inout ImportSession, _ progress: (Progress) -> Void
    ) throws {
        let sizes = files.map { size(of: $0) }
        let total = sizes.reduce(0, +)
        var before = 0
        var reported = 0
        for (path, size) in zip(files, sizes) {
            let file = WorkspaceFile(exportAt: path)
            var source = try ExportSource(file, format)
            var isEmpty = true
            while let record = try source.next(&session.errors) {
                isEmpty = false
                try take(record, into: &session)
                let bytes = before + source.offset
                if bytes - reported >= Self.progressInterval {
                    reported = bytes
                    progress(Progress(bytes: bytes, total: total))
                }
            }
            if isEmpty {
                session.report.note(
                    .unknown, "a file without records", of: "file", id: "",
                    at: Place(file: file.name, line: 1))
            }
            before += size
        }
        guard session.report.records.isEmpty, session.errors.count == 0 else { return }
        let place = Place(file: files.first ?? "", line: 1)
        let problem = "these files hold no record of a kind that \(format.rawValue) exports"
        session.errors.add(Diagnostic(.syntax(problem), at: place))
    }

    private func take(_ record: ExportRecord, into session: inout ImportSession) throws {
        for field in record.dropped {
            session.report.note(
                .dropped, field.field, title: field.title, of: "record", id: record.id,
                at: field.place)
        }
        guard record.root.isObject else {
            let problem = "expected an object, as every record is one"
            return session.errors.add(Diagnostic(.syntax(problem), at: record.place))
        }
        let isKnown =
            switch format {
            case .greenhouse: try Greenhouse.read(record, into: &session)
            case .lever: try Lever.read(record, into: &session)
            case .ashby: try Ashby.read(record, into: &session)
            case .csv: try Tables.read(record, into: &session)
            }
        // A demographic record has nothing left, so nobody can recognize it.
        if !isKnown, record.dropped.isEmpty {
            session.note(.unknown, "a record of another kind", in: record, "record")
        }
    }

    private func size(of path: String) -> Int {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return attributes?[.size] as? Int ?? 0
    }
}

extension WorkspaceFile {
    /// The file at a path.
    ///
    /// Its name in messages is the last part of the path.
    init(exportAt path: String) {
        guard path.hasPrefix("/") else {
            self.init(folder: ".", name: path)
            return
        }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let folder = parts.dropLast().joined(separator: "/")
        self.init(folder: folder.isEmpty ? "/" : folder, name: String(parts.last ?? ""))
    }
}
