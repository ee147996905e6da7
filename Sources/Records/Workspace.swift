import Core
package import Files
package import Letters

/// The folder of one hiring team, read whole and found right: settings, records, forms, templates.
///
/// Opening it reads every record once. Settings, positions and applications stay in memory;
/// evaluation forms stay on disk and are read again, an application at a time.
package struct Workspace: Sendable {
    /// The folder, as it was named.
    package let folder: String

    /// The settings of the team.
    package let settings: Settings

    /// The shipped templates, with the workspace's own in place of those of the same name.
    package let templates: TemplateLibrary

    /// Problems that do not keep the workspace from being used, such as columns that nothing reads.
    package let warnings: [Diagnostic]

    /// The applications, in the order of the records.
    package var applications: [Application] { applicationList.all }

    /// The number of applications.
    package var applicationCount: Int { applications.count }

    /// The number of positions.
    package var positionCount: Int { positions.count }

    /// The keys of the positions, in order.
    package var positionIDs: [String] { positions.keys.sorted() }

    /// The private words and names that no letter may hold.
    package let privacy: PrivacyIndex

    let attachments: AttachmentFolder
    private let applicationList: ApplicationList
    private let positions: [String: Position]
    private let openPositions: [Position]
    private let forms: FormStore

    /// Reads a workspace.
    ///
    /// - Parameters:
    ///   - folder: The path of the folder.
    ///   - readsForms: Whether evaluation forms are wanted. Without them, applications have none and
    ///     nothing is known to be private: enough to look after letters that were composed earlier.
    /// - Throws: `faults` with every problem in every file; `notAWorkspace` without `regards.yaml`.
    package init(at folder: String, readsForms: Bool = true) throws(RecordsError) {
        let files = WorkspaceFiles(folder: folder)
        guard let settingsFile = files.settings else {
            throw RecordsError(notAWorkspace: folder)
        }
        var faults: [Diagnostic] = []
        let settings = try Settings(settingsFile, reasons: files.reasons, &faults)
        let templates = try files.templates(&faults)
        var privacy = PrivacyIndex()
        let positions = try Self.positions(try files.table("positions"), &faults)
        applicationList = try ApplicationList(
            try files.table("applications"), positions: positions, findsSimilarNames: readsForms)
        faults += applicationList.diagnostics
        if readsForms {
            positions?.values.forEach { privacy.add($0) }
            applicationList.all.forEach { privacy.add($0) }
            forms = try FormStore(
                files: try files.evaluations(&faults), table: files.evaluationTable,
                of: applicationList, &privacy)
        } else {
            forms = FormStore()
        }
        faults += forms.diagnostics
        guard let settings, let positions, !faults.hasErrors else {
            throw RecordsError(.faults(faults), at: folder)
        }
        self.folder = folder
        self.settings = settings
        attachments = AttachmentFolder(workspace: folder, list: settings.attachments)
        self.templates = TemplateLibrary(replacements: templates)
        self.positions = positions
        openPositions = positions.values.filter { $0.status == .open }.sorted { $0.id < $1.id }
        self.privacy = privacy
        warnings = faults
    }

    /// Makes something of each application that `isSelected`, with its forms and what other records
    /// say about the person, on all processors at once; hands it over in the order of the records.
    ///
    /// - Parameters:
    ///   - isSelected: Whether an application is wanted.
    ///   - offered: The keys of the applications that got an offer letter.
    ///   - make: Makes the value.
    ///   - body: Takes the value.
    /// - Throws: what `isSelected`, `make` and `body` throw, and `changed` where a form was changed
    ///   since the workspace was opened.
    package func forEachContext<Made: Sendable>(
        where isSelected: (Application) throws -> Bool, offered: Set<String> = [],
        make: @Sendable (ApplicationContext) throws -> Made, _ body: (Made) throws -> Void
    ) throws {
        let list = offered.isEmpty ? applicationList : applicationList.offering(to: offered)
        var next = 0
        while next < applications.count {
            // Few enough for the memory, and enough for every processor.
            var batch: [Int] = []
            while batch.count < 512, next < applications.count {
                if try isSelected(applications[next]) { batch.append(next) }
                next += 1
            }
            try batch.indices.forEachStretch(of: 32) { [batch] numbers in
                var reader = try forms.reader()
                return try batch[numbers].map { try make(context(of: $0, in: list, &reader)) }
            } _: { (made: [Made]) in
                try made.forEach(body)
            }
        }
    }

    private func context(
        of number: Int, in list: ApplicationList, _ reader: inout FormStore.TableReader?
    ) throws(RecordsError) -> ApplicationContext {
        let application = applications[number]
        guard let position = positions[application.position] else {
            preconditionFailure("an application without a position is an error of the records")
        }
        var context = ApplicationContext(
            application: application, position: position,
            forms: try forms.forms(of: application.id, &reader))
        context.openPositions = openPositions
        list.complete(&context, number: number)
        return context
    }

    /// Reads the positions; `nil` where the file has errors.
    private static func positions(
        _ file: WorkspaceFile, _ faults: inout [Diagnostic]
    ) throws(RecordsError) -> [String: Position]? {
        var positions: [String: Position] = [:]
        var places: [String: Place] = [:]
        var found: [Diagnostic] = []
        var table = try RecordsError.files { () throws(FileError) in
            try Table(file, columns: Position.columns)
        }
        while var row = try RecordsError.files({ () throws(FileError) in try table.next() }) {
            if let position = Position(&row) { positions[position.id] = position }
            if let id = row.text("id"), let first = places.updateValue(row.place(), forKey: id) {
                row.fail(.duplicate(of: "id", first: first), in: "id")
            }
            found += row.faults
        }
        found += table.faults
        faults += found
        return found.hasErrors ? nil : positions
    }
}
