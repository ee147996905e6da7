package import Core
import Files
import Foundation
import Letters
import Records

/// Takes the exports of an applicant tracking system into a workspace, or nothing of them.
///
/// ```
/// files ──> ExportReader ──> Greenhouse, Lever, Ashby ──> ImportSession ──> WorkspaceTables ──> the workspace
///            one record,      know records by their        joins      write all tables,
///            behind the ProtectedFields  fields                       by id      or none
/// ```
package struct Import {
    /// Whose exports can be read.
    package enum Format: String, CaseIterable, Sendable {
        case greenhouse, lever, ashby, csv
    }

    /// How far reading has come.
    package struct Progress: Sendable {
        /// How many bytes were read.
        package let bytes: Int

        /// How many there are in all files.
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
    ///   - format: Whose exports they are.
    ///   - workspace: The folder to take them into.
    ///   - today: The day on which next steps begin, and up to which interviews have been held.
    ///   - zone: The time zone of the days on which moments fall, where a candidate's is not known and
    ///     `import.yaml` names none.
    package init(
        _ format: Format, into workspace: String, on today: CalendarDate, in zone: String
    ) {
        self.format = format
        self.workspace = workspace
        self.today = today
        self.zone = zone
    }

    /// Reads the files, in any order, and writes what letters need of them into the workspace.
    ///
    /// Memory holds one record and what letters need of people, applications and jobs; texts of forms
    /// wait on disk. After a crash the tables are the old ones or the new ones, each of them whole.
    ///
    /// - Parameters:
    ///   - files: The exports of one system.
    ///   - isDryRun: Whether nothing is written.
    ///   - keepsAllPlaces: Whether the report names every place, or the first of each field.
    ///   - progress: Called now and then while files are read.
    /// - Returns: What became of everything that the files hold.
    /// - Throws: `ImportFaults` with all that is wrong; `RecordsError` where a file cannot be read or
    ///   written, or the workspace's own tables are wrong.
    package func run(
        _ files: [String], isDryRun: Bool = false, keepsAllPlaces: Bool = false,
        progress: (Progress) -> Void = { _ in }
    ) throws -> ImportReport {
        guard exists(Settings.fileName) else { throw RecordsError(notAWorkspace: workspace) }
        var faults: [Diagnostic] = []
        let hasSettings = exists(ImportSettings.fileName)
        let settings = try ImportSettings(
            WorkspaceFile(folder: workspace, name: ImportSettings.fileName), exists: hasSettings,
            &faults)
        var intake = ImportSession(
            settings: settings, report: ImportReport(keepingAllPlaces: keepsAllPlaces),
            forms: try FormStore(in: workspace))
        for fault in faults where fault.severity == .error { intake.faults.add(fault) }
        try read(files, into: &intake, progress)
        guard let team = TimeZone(identifier: settings.timeZone ?? zone) else {
            preconditionFailure("the zone of the team is one that exists")
        }
        intake.joinInterviews(on: today, in: team)
        var tables = try WorkspaceTables(in: workspace, today: today, zone: team)
        var written = try tables.write(&intake, isDryRun: isDryRun)
        if !hasSettings {
            if !isDryRun {
                try TextFile.create(
                    ScaffoldSettings.text(naming: intake.report.groups(of: .privateText)),
                    at: "\(workspace)/\(ImportSettings.fileName)")
            }
            written.append(ImportSettings.fileName)
        }
        intake.report.written = written
        return intake.report
    }

    private func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: "\(workspace)/\(name)")
    }

    private func read(
        _ files: [String], into intake: inout ImportSession, _ progress: (Progress) -> Void
    ) throws(RecordsError) {
        let sizes = files.map { size(of: $0) }
        let total = sizes.reduce(0, +)
        var before = 0
        var told = 0
        for (path, size) in zip(files, sizes) {
            let file = WorkspaceFile(exportAt: path)
            var source = try ExportSource(file, format)
            var isEmpty = true
            while let record = try source.next(&intake.faults) {
                isEmpty = false
                try take(record, into: &intake)
                let bytes = before + source.offset
                if bytes - told >= Self.progressInterval {
                    told = bytes
                    progress(Progress(bytes: bytes, total: total))
                }
            }
            if isEmpty {
                intake.report.note(
                    .unknown, "a file without records", of: "file", id: "",
                    at: Place(file: file.name, line: 1))
            }
            before += size
        }
        guard intake.report.records.isEmpty, intake.faults.count == 0 else { return }
        let place = Place(file: files.first ?? "", line: 1)
        let problem = "no record in these files is one that \(format.rawValue) exports"
        intake.faults.add(Diagnostic(.syntax(problem), at: place))
    }

    private func take(_ record: ExportRecord, into intake: inout ImportSession) throws(RecordsError)
    {
        for drop in record.drops {
            intake.report.note(
                .dropped, drop.field, title: drop.title, of: "record", id: record.id,
                at: Place(
                    file: record.file, line: Int(drop.spot.line), column: Int(drop.spot.column)))
        }
        guard record.root.isObject else {
            return intake.faults.add(
                Diagnostic(.syntax("expected an object, as every record is one"), at: record.place()))
        }
        let isKnown =
            switch format {
            case .greenhouse: try Greenhouse.read(record, into: &intake)
            case .csv: try Tables.read(record, into: &intake)
            case .lever: try Lever.read(record, into: &intake)
            case .ashby: try Ashby.read(record, into: &intake)
            }
        // What is left of demographic records is nothing.
        if !isKnown, record.drops.isEmpty {
            intake.note(.unknown, "a record of another kind", in: record, "record")
        }
    }

    private func size(of path: String) -> Int {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return attributes?[.size] as? Int ?? 0
    }

}

extension WorkspaceFile {
    /// A file that is named by its own path.
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
