import Core
import Files
import Letters
import Records

/// Reads a CSV export a row at a time, as records whose fields are its columns.
struct TableReader: ~Copyable {
    private let name: String
    private var rows: CSVRecords
    private let columns: [String]
    private var faultsTold = 0
    private var door = FieldGuard()

    /// Opens a file and reads its header.
    init(_ file: WorkspaceFile) throws(RecordsError) {
        name = file.name
        var rows = try RecordsError.files { () throws(FileError) in try CSVRecords(file) }
        let header = try RecordsError.files { () throws(FileError) in try rows.next() }
        columns = (header ?? []).map {
            $0.text.trimmed.lowercased().replacing(" ", with: "_")
        }
        self.rows = rows
    }

    /// How many bytes have been read.
    var offset: Int { rows.position.offset }

    /// The next row; `nil` at the end.
    ///
    /// What is broken is a fault, and passed over.
    mutating func next(_ faults: inout ImportFaults) throws(RecordsError) -> ExportRecord? {
        while true {
            let cells = try RecordsError.files { () throws(FileError) in try rows.next() }
            for fault in rows.faults.dropFirst(faultsTold) { faults.add(fault) }
            faultsTold = rows.faults.count
            guard let cells else { return nil }
            if cells.allSatisfy(\.text.isEmpty) { continue }
            guard cells.count == columns.count else {
                let kind = Diagnostic.Kind.fieldCount(expected: columns.count, found: cells.count)
                faults.add(Diagnostic(kind, at: Place(file: name, line: cells.first?.line ?? 1)))
                continue
            }
            return record(of: cells)
        }
    }

    private mutating func record(of cells: [Cell]) -> ExportRecord {
        var members: [Node.Member] = []
        var drops: [ExportRecord.Drop] = []
        for (column, cell) in zip(columns, cells) {
            let spot = Spot(line: Int32(clamping: cell.line), column: Int32(clamping: cell.column))
            guard !door.isClosed(to: column, onForm: false) else {
                if !cell.text.isEmpty {
                    drops.append(
                        ExportRecord.Drop(
                            field: ProtectedFields.name(of: [column]), title: nil, spot: spot))
                }
                continue
            }
            members.append(
                Node.Member(
                    name: column,
                    value: Node(content: cell.text.isEmpty ? .null : .text(cell.text), spot: spot)))
        }
        let title = ProtectedFields.closedTitle(of: members) { door.isClosed(to: $0, onForm: true) }
        let spot = Spot(line: Int32(clamping: cells.first?.line ?? 1), column: 1)
        if let title {
            drops.append(ExportRecord.Drop(field: "row", title: title, spot: spot))
            members = members.filter { $0.name.hasSuffix("id") }
        }
        return ExportRecord(
            file: name, root: Node(content: .members(members), spot: spot), drops: drops)
    }
}
