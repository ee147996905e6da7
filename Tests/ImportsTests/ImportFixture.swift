import Core
import Files
import Imports
import Records
import TestSupport
import Testing

/// A workspace on disk to import exports into.
struct ImportFixture {
    let folder: ScratchFolder

    /// Makes a workspace without records.
    ///
    /// `settings` is its import.yaml.
    init(settings: String? = nil) throws {
        folder = try ScratchFolder()
        let regards = """
            organization:
              name: Acme
            sender:
              name: Dana Whitfield
              email: dana@acme.example
            """
        try folder.write(regards, to: "regards.yaml")
        if let settings { try folder.write(settings, to: "import.yaml") }
    }

    /// Imports these texts as files with these names.
    @discardableResult
    func take(_ format: Import.Format, _ files: [String: String], zone: String = "UTC") throws
        -> ImportReport
    {
        for (name, text) in files { try folder.write(text, to: "export/\(name)") }
        let day = try #require(CalendarDate(year: 2026, month: 11, day: 26))
        return try Import(format, into: folder.path, on: day, in: zone)
            .run(files.keys.sorted().map { "\(folder.path)/export/\($0)" }, keepsAllPlaces: true)
    }

    /// Imports one text.
    @discardableResult
    func take(_ format: Import.Format, _ text: String, zone: String = "UTC") throws -> ImportReport
    {
        try take(format, ["export.json": text], zone: zone)
    }

    /// Returns the errors of an export, one a line, without the name of the file.
    func errors(_ format: Import.Format, _ text: String) throws -> [String] {
        do {
            try take(format, text)
            return []
        } catch let errors as ImportErrors {
            return errors.faults.map { $0.description.replacing("export.json:", with: "") }
        }
    }

    /// Returns the rows of a table by column.
    func rows(_ table: String) throws -> [[String: String]] {
        var records = try CSVRecords(WorkspaceFile(folder: folder.path, name: "\(table).csv"))
        let header = try records.next() ?? []
        var rows: [[String: String]] = []
        while let cells = try records.next() {
            rows.append(
                Dictionary(uniqueKeysWithValues: zip(header.map(\.text), cells.map(\.text))))
        }
        return rows
    }

    /// Returns the row of an application.
    func application(_ id: String) throws -> [String: String] {
        try #require(try rows("applications").first { $0["id"] == id })
    }
}

extension ImportReport {
    /// Returns the fields of one fate as `field "title"`, each with the ids of its records.
    func fields(_ fate: Fate) -> [String] {
        groups(of: fate).map { group in
            let title = group.title.map { " \"\($0)\"" } ?? ""
            return "\(group.field)\(title): \(group.occurrences.map(\.id).joined(separator: " "))"
        }.sorted()
    }
}
