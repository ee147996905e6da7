import Core
import Files
import Letters

/// The files of a workspace, as far as they exist.
struct WorkspaceFiles {
    let folder: String

    /// `regards.yaml`, if it is there.
    var settings: WorkspaceFile? {
        get throws(RecordsError) { try existing(Settings.fileName) }
    }

    /// `reasons.yaml`, if it is there.
    var reasons: WorkspaceFile? {
        get throws(RecordsError) { try existing(ReasonCatalog.fileName) }
    }

    /// `evaluations.csv`, if it is there.
    var evaluationTable: WorkspaceFile? {
        get throws(RecordsError) { try existing("evaluations.csv") }
    }

    /// The table of that name, as `.csv` or as `.json`.
    ///
    /// - Throws: `unreadable` where neither is there, and where both are, as one would be passed over.
    func table(_ name: String) throws(RecordsError) -> WorkspaceFile {
        let csv = try existing("\(name).csv")
        let json = try existing("\(name).json")
        if csv != nil, json != nil {
            let reason = "\(name).json is there too; keep one of them"
            throw RecordsError(.unreadable(reason), at: "\(folder)/\(name).csv")
        }
        guard let table = csv ?? json else {
            let reason = "it is not there, and no \(name).json either"
            throw RecordsError(.unreadable(reason), at: "\(folder)/\(name).csv")
        }
        return table
    }

    /// The forms of the folder `evaluations`, by name; what else lies there is a warning.
    func evaluations(_ faults: inout [Diagnostic]) throws(RecordsError) -> [WorkspaceFile] {
        var forms: [WorkspaceFile] = []
        for file in try files(of: "evaluations") {
            let ending = file.name.lowercased()
            if ending.hasSuffix(".yaml") || ending.hasSuffix(".yml") {
                forms.append(file)
            } else {
                let place = Place(file: file.name, line: 1)
                faults.append(
                    Diagnostic(
                        .ignored(expected: "a form is a file that ends in .yaml"), at: place,
                        severity: .warning))
            }
        }
        return forms
    }

    /// The team's own templates, by name.
    func templates(_ faults: inout [Diagnostic]) throws(RecordsError) -> [TemplateFile] {
        var templates: [TemplateFile] = []
        for file in try files(of: "templates") {
            let name = String(file.name.dropFirst("templates/".count))
            guard name.hasSuffix(".md") || name == "layout.html" else { continue }
            let bytes = try RecordsError.files { () throws(FileError) in
                try OpenFile(file.path, .read).readAll()
            }
            guard let source = String(validating: bytes, as: UTF8.self) else {
                faults.append(Diagnostic(.invalidUTF8, at: Place(file: file.name, line: 1)))
                continue
            }
            templates.append(TemplateFile(name: name, source: source))
        }
        return templates
    }

    private func existing(_ name: String) throws(RecordsError) -> WorkspaceFile? {
        let file = WorkspaceFile(folder: folder, name: name)
        return try exists(file.path) ? file : nil
    }

    private func exists(_ path: String) throws(RecordsError) -> Bool {
        try RecordsError.files { () throws(FileError) in try Folder.exists(path) }
    }

    private func files(of subfolder: String) throws(RecordsError) -> [WorkspaceFile] {
        let path = "\(folder)/\(subfolder)"
        guard try exists(path) else { return [] }
        return try RecordsError.files { () throws(FileError) in try Folder.names(in: path) }
            .filter { !$0.hasPrefix(".") }.sorted()
            .map { WorkspaceFile(folder: folder, name: "\(subfolder)/\($0)") }
    }
}
