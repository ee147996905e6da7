import Core
import Foundation
package import Letters

/// The folder of one hiring team, read whole and found right: settings, records, forms, templates.
///
/// Opening it reads every record once and keeps only settings, positions and where things stand, so that
/// memory does not grow with what candidates' records hold; letters read their records again, one at a
/// time.
package struct Workspace: Sendable {
    /// The folder, as it was named.
    package let folder: String

    /// What the team decided once.
    package let settings: Settings

    /// The shipped templates, with the workspace's own in place of those of the same name.
    package let templates: TemplateLibrary

    /// What is odd, but can be used: columns that nothing reads.
    package let warnings: [Fault]

    /// How many applications there are.
    package var applicationCount: Int { index.count }

    /// How many positions there are.
    package var positionCount: Int { positions.count }

    /// The keys of the positions, in order.
    package var positionIDs: [String] { positions.keys.sorted() }

    /// What of all records no letter may hold.
    package let privacy: PrivacyIndex

    let attachments: AttachmentFolder
    private let applications: WorkspaceFile
    private let index: ApplicationIndex
    private let positions: [String: Position]
    private let openPositions: [Position]
    private let formFiles: FormFiles
    private let formTable: FormTable?

    /// Reads a workspace.
    ///
    /// - Parameters:
    ///   - folder: Where it is.
    ///   - readsForms: Whether evaluation forms are wanted. Without them, candidacies have none and
    ///     nothing is known to be private: enough to look after letters that were composed earlier.
    /// - Throws: `faults` with all that is wrong in all files; `notAWorkspace` without `regards.yaml`.
    package init(at folder: String, readsForms: Bool = true) throws(RecordsError) {
        let files = WorkspaceFiles(folder: folder)
        guard let settingsFile = files.settings else {
            throw RecordsError(notAWorkspace: folder)
        }
        var faults: [Fault] = []
        let settings = try Settings(settingsFile, reasons: files.reasons, &faults)
        let templates = try files.templates(&faults)
        var privacy = PrivacyIndex()
        let positions = try Self.positions(try files.table("positions"), &faults)
        positions?.values.forEach { privacy.add($0) }
        applications = try files.table("applications")
        let found = try ApplicationReading(
            applications, positions: positions, findsNamesakes: readsForms
        ) {
            if readsForms { privacy.add($0) }
        }
        faults += found.faults
        index = found.index
        var reading = FirstReading(for: index, keeping: privacy)
        formFiles = try FormFiles(readsForms ? try files.evaluations(&faults) : [], &reading)
        formTable = try FormTable(readsForms ? files.evaluationTable : nil, &reading)
        faults += reading.faults
        guard let settings, let positions, faults.allSatisfy(\.isWarning) else {
            throw RecordsError(.faults(faults), at: folder)
        }
        self.folder = folder
        self.settings = settings
        attachments = AttachmentFolder(workspace: folder, list: settings.attachments)
        self.templates = TemplateLibrary(replacements: templates)
        self.positions = positions
        openPositions = positions.values.filter { $0.status == .open }.sorted { $0.id < $1.id }
        self.privacy = reading.privacy
        warnings = faults
    }

    /// Makes something of each candidacy of the applications that `isSelected`, on all processors at
    /// once, and hands that over in the order of the records.
    ///
    /// - Throws: what `isSelected`, `make` and `body` throw, and `changed` where a file was changed
    ///   since it was opened.
    package func forEachCandidacy<Made: Sendable>(
        where isSelected: (Application) throws -> Bool,
        make: @Sendable (ApplicationContext) throws -> Made, _ body: (Made) throws -> Void
    ) throws {
        var table = try Table(applications, columns: Application.columns)
        var number = 0
        while true {
            let batch = try nextApplications(of: &table, from: &number, where: isSelected)
            guard !batch.isEmpty else { break }
            try batch.indices.forEachStretch(of: 32) { numbers in
                var tableForms = try formTable?.reader()
                return try batch[numbers].map { number, application in
                    try make(candidacy(of: application, number: number, &tableForms))
                }
            } _: { (made: [Made]) in
                try made.forEach(body)
            }
        }
        guard table.faults.allSatisfy(\.isWarning) else {
            throw RecordsError(.changed, at: applications.path)
        }
    }

    /// Hands over every application, in the order of the records.
    ///
    /// - Throws: what `body` throws, and `changed` where the file was changed since it was opened.
    package func forEachApplication(_ body: (Application) throws -> Void) throws {
        var table = try Table(applications, columns: Application.columns)
        while var row = try table.next() {
            guard let application = Application(&row) else {
                throw RecordsError(.changed, at: applications.path)
            }
            try body(application)
        }
    }

    /// The next applications that are selected, so many that every processor has its share.
    private func nextApplications(
        of table: inout Table, from number: inout Int,
        where isSelected: (Application) throws -> Bool
    ) throws -> [(number: Int, application: Application)] {
        var batch: [(number: Int, application: Application)] = []
        while batch.count < 512, var row = try table.next() {
            guard let application = Application(&row), index.has(application, at: number) else {
                throw RecordsError(.changed, at: applications.path)
            }
            if try isSelected(application) { batch.append((number, application)) }
            number += 1
        }
        return batch
    }

    private func candidacy(
        of application: Application, number: Int, _ tableForms: inout FormTable.Reader?
    ) throws(RecordsError) -> ApplicationContext {
        guard let position = positions[application.position] else {
            throw RecordsError(.changed, at: applications.path)
        }
        let id = application.id
        let slot = index.slot(of: id) ?? number
        let forms =
            try formFiles.forms(of: id, on: slot)
            + (tableForms?.forms(of: id, on: slot) ?? [])
        var candidacy = ApplicationContext(
            application: application, position: position, forms: forms)
        candidacy.openPositions = openPositions
        index.complete(&candidacy, number: number)
        return candidacy
    }

    /// Reads the positions; `nil` where a fault keeps some from being used.
    private static func positions(
        _ file: WorkspaceFile, _ faults: inout [Fault]
    ) throws(RecordsError) -> [String: Position]? {
        var positions: [String: Position] = [:]
        var places: [String: Place] = [:]
        var found: [Fault] = []
        var table = try Table(file, columns: Position.columns)
        while var row = try table.next() {
            if let position = Position(&row) { positions[position.id] = position }
            if let id = row.text("id"), let first = places.updateValue(row.place(), forKey: id) {
                row.fail(.duplicate(of: "id", first: first), in: "id")
            }
            found += row.faults
        }
        found += table.faults
        faults += found
        return found.allSatisfy(\.isWarning) ? positions : nil
    }
}
