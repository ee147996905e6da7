import Core
import Files
import Glibc
import Records

/// A new version of a table of the workspace, written beside the present one until it replaces it.
struct TableFile: ~Copyable {
    private static let bufferSize = 1 << 18

    /// The file's name in the workspace.
    let name: String
    private let path: String
    private let newPath: String
    private let file: OpenFile
    private let columns: [String]
    private var buffer: [UInt8] = []

    /// Begins a table with its header.
    init(_ name: String, in folder: String, access: Access, columns: [String]) throws {
        self.name = name
        self.columns = columns
        path = "\(folder)/\(name)"
        newPath = PendingFile.temporaryPath(in: folder)
        file = try OpenFile(newPath, .create, access: access)
        append(columns)
    }

    deinit { unlink(newPath) }

    /// Writes a row in the order of the columns.
    mutating func add(_ row: [String: String]) throws {
        append(columns.map { row[$0] ?? "" })
        if buffer.count > Self.bufferSize { try flush() }
    }

    /// Writes everything to disk.
    ///
    /// Returns true if the new table differs from the present one.
    mutating func finish() throws -> Bool {
        try flush()
        try file.sync()
        guard try Folder.exists(path) else { return true }
        let present = try OpenFile(path, .read)
        let new = try OpenFile(newPath, .read)
        while true {
            let piece = try present.read()
            guard try new.read() == piece else { return true }
            if piece.isEmpty { return false }
        }
    }

    /// Replaces the present table.
    consuming func replace() throws {
        guard rename(newPath, path) == 0 else { throw FileError.system(.replace, path) }
    }

    private mutating func append(_ cells: [String]) {
        for (number, cell) in cells.enumerated() {
            if number > 0 { buffer.append(UInt8(ascii: ",")) }
            put(cell)
        }
        buffer.append(UInt8(ascii: "\n"))
    }

    /// Writes a cell.
    ///
    /// A cell with a comma, a quote or a line break is quoted (RFC 4180 §2.6).
    private mutating func put(_ cell: String) {
        let needsQuotes = cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        guard needsQuotes else {
            buffer += cell.utf8
            return
        }
        buffer.append(0x22)
        for byte in cell.utf8 {
            if byte == 0x22 { buffer.append(0x22) }
            buffer.append(byte)
        }
        buffer.append(0x22)
    }

    private mutating func flush() throws {
        try file.write(buffer)
        buffer.removeAll(keepingCapacity: true)
    }
}

/// The present version of a table of the workspace, read row by row; empty if there is none.
struct ExistingTable: ~Copyable {
    /// The columns in the order of the file.
    let columns: [String]
    private var records: CSVRecords?
    private let file: WorkspaceFile

    /// Opens a table.
    ///
    /// - Throws: `RecordsError` if the workspace has the table as JSON, which an import cannot
    ///   write.
    init(_ name: String, in folder: String) throws {
        file = WorkspaceFile(folder: folder, name: "\(name).csv")
        let json = "\(folder)/\(name).json"
        if try Folder.exists(json) {
            let reason = "an import can only write CSV; convert this file to \(name).csv"
            throw RecordsError(.unreadable(reason), at: json)
        }
        guard try Folder.exists(file.path) else {
            columns = []
            return
        }
        var records = try CSVRecords(file)
        columns = (try records.next() ?? []).map(\.text.columnName)
        self.records = consume records
    }

    /// Returns the columns, followed by those of `others` that the table lacks.
    func columns(with others: [String]) -> [String] {
        columns + others.filter { !columns.contains($0) }
    }

    /// Returns the next row by column; nil at the end, and an empty row for a blank line.
    ///
    /// - Throws: `RecordsError` if a row is broken, as its content would be lost.
    mutating func next() throws -> [String: String]? {
        guard let cells = try records?.next() else {
            if let faults = records?.faults, !faults.isEmpty {
                throw RecordsError(.faults(faults), at: file.path)
            }
            return nil
        }
        guard cells.count == columns.count else {
            if cells.allSatisfy(\.text.isEmpty) { return [:] }
            let kind = Diagnostic.Kind.fieldCount(expected: columns.count, found: cells.count)
            let place = Place(file: file.name, line: cells.first?.line ?? 1)
            throw RecordsError(.faults([Diagnostic(kind, at: place)]), at: file.path)
        }
        return Dictionary(zip(columns, cells.map(\.text))) { first, _ in first }
    }
}
