import Core
import Letters

/// A CSV file with a header, as rows of named cells.
struct CSVTable: ~Copyable {
    private let file: WorkspaceFile
    private var records: CSVRecords
    private let names: [String]
    private let headerFaults: [Fault]
    private var rowFaults: [Fault] = []

    /// Opens a file and reads its header.
    init(_ file: WorkspaceFile, columns: Columns) throws(RecordsError) {
        var records = try CSVRecords(file)
        let header = try records.next() ?? []
        let start = Place(file: file.name, line: header.first?.line ?? 1)
        let names = header.map(Self.columnName)
        let places = header.map { Place(file: file.name, line: $0.line, column: $0.column) }
        headerFaults =
            if header.isEmpty {
                records.faults.isEmpty ? [Fault(.empty, at: start)] : []
            } else if Self.isSeparatedOtherwise(header, columns) {
                [Fault(.separator, at: start)]
            } else {
                columns.faults(in: Array(zip(names, places)), file: start)
            }
        self.file = file
        self.names = names
        self.records = records
    }

    /// The name of a column as it is looked for: `Given Name` is `given_name`.
    private static func columnName(_ cell: Cell) -> String {
        cell.text.trimmed.lowercased().replacing(" ", with: "_")
    }

    /// Whether the header has its columns between semicolons or tabs, as some programs export them.
    private static func isSeparatedOtherwise(_ header: [Cell], _ columns: Columns) -> Bool {
        guard let first = header.first?.text, header.count == 1 else { return false }
        let names = first.split { $0 == ";" || $0 == "\t" }.map { String($0).trimmed.lowercased() }
        return names.count > 1 && names.contains(where: columns.known.contains)
    }

    /// What is wrong with the file, as far as it was read; faults of values are the rows' own.
    var faults: [Fault] { headerFaults + records.faults + rowFaults }

    /// The next row; `nil` at the end of the file, and at once where the header is wrong.
    mutating func next() throws(RecordsError) -> Row? {
        guard !names.isEmpty, headerFaults.allSatisfy(\.isWarning) else { return nil }
        while let cells = try records.next() {
            guard cells.contains(where: { !$0.text.isEmpty }) else { continue }
            let line = cells.first?.line ?? 1
            guard cells.count == names.count else {
                let kind = Fault.Kind.fieldCount(expected: names.count, found: cells.count)
                rowFaults.append(Fault(kind, at: Place(file: file.name, line: line)))
                continue
            }
            return Row(file: file.name, line: line, names: names, cells: cells)
        }
        return nil
    }

    /// The place of the next row, to come back to.
    mutating func position() throws(RecordsError) -> CSVPosition {
        try records.skipBlankLines()
        return records.position
    }

    /// Goes on at a row that was the next one before.
    mutating func seek(to position: CSVPosition) throws(RecordsError) {
        try records.seek(to: position)
    }
}
