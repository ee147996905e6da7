import Core
import Files
import Letters
import Records

/// A file of an export, read one record at a time: JSON, or a CSV table.
struct ExportSource: ~Copyable {
    private var json: JSONExportReader?
    private var table: CSVExportReader?

    /// The number of bytes that had been read after the last record.
    private(set) var offset = 0

    /// Opens a file at its beginning.
    init(_ file: WorkspaceFile, _ format: Import.Format) throws {
        if format == .csv {
            table = try CSVExportReader(file)
        } else {
            json = try JSONExportReader(file)
        }
    }

    /// Returns the next record; nil at the end of the file, and after an error in the JSON syntax.
    mutating func next(_ errors: inout ImportErrors) throws -> ExportRecord? {
        if let record = try table?.next(&errors) {
            offset = table?.offset ?? 0
            return record
        }
        do throws(JSONScanner.Failure) {
            let record = try json?.next()
            offset = json?.offset ?? 0
            return record
        } catch {
            switch error {
            case .fault(let fault): errors.add(fault)
            case .unreadable(let error): throw error
            }
            return nil
        }
    }
}

/// Reads a CSV export row by row.
///
/// Each row becomes a record with the columns as its fields.
private struct CSVExportReader: ~Copyable {
    private let name: String
    private var rows: CSVRecords
    private let columns: [String]
    private var reportedFaults = 0
    private var fieldGuard = FieldGuard()

    /// Opens a file and reads its header.
    init(_ file: WorkspaceFile) throws {
        name = file.name
        var rows = try CSVRecords(file)
        columns = (try rows.next() ?? []).map(\.text.columnName)
        self.rows = rows
    }

    /// The number of bytes read so far.
    var offset: Int { rows.position.offset }

    /// Returns the next row; nil at the end.
    ///
    /// A broken row is noted as an error and skipped.
    mutating func next(_ errors: inout ImportErrors) throws -> ExportRecord? {
        while true {
            let cells = try rows.next()
            for fault in rows.faults.dropFirst(reportedFaults) { errors.add(fault) }
            reportedFaults = rows.faults.count
            guard let cells else { return nil }
            if cells.allSatisfy(\.text.isEmpty) { continue }
            guard cells.count == columns.count else {
                let kind = Diagnostic.Kind.fieldCount(expected: columns.count, found: cells.count)
                errors.add(Diagnostic(kind, at: Place(file: name, line: cells.first?.line ?? 1)))
                continue
            }
            return record(of: cells)
        }
    }

    private mutating func record(of cells: [Cell]) -> ExportRecord {
        var members: [Node.Member] = []
        var dropped: [ExportRecord.DroppedField] = []
        for (column, cell) in zip(columns, cells) {
            let place = Place(file: name, line: cell.line, column: cell.column)
            let isProtected = fieldGuard.isProtected(column, onForm: false)
            if isProtected, !cell.text.isEmpty {
                let field = ProtectedFields.name(of: [column])
                dropped.append(ExportRecord.DroppedField(field: field, title: nil, place: place))
            }
            guard !isProtected else { continue }
            let content: Node.Content = cell.text.isEmpty ? .null : .text(cell.text)
            members.append(Node.Member(name: column, value: Node(content: content, place: place)))
        }
        let place = Place(file: name, line: cells.first?.line ?? 1)
        let title = ProtectedFields.protectedTitle(of: members) {
            fieldGuard.isProtected($0, onForm: true)
        }
        if let title {
            dropped.append(ExportRecord.DroppedField(field: "row", title: title, place: place))
            members = members.filter { $0.name.hasSuffix("id") }
        }
        return ExportRecord(root: Node(content: .members(members), place: place), dropped: dropped)
    }
}

extension String {
    /// The name of a column: lower case, with underscores for spaces.
    var columnName: String { trimmed.lowercased().replacing(" ", with: "_") }
}
