import Core
import Files
import Glibc
import Letters
import Records

/// A table of the workspace as it is, row by row; empty where there is none yet.
struct ExistingTable: ~Copyable {
    /// The columns, in the order of the file.
    let columns: [String]
    private var records: CSVRecords?
    private let path: String

    /// Opens a table.
    ///
    /// - Throws: `unreadable` where the workspace has it as JSON, which an import does not write.
    init(_ name: String, in folder: String) throws(RecordsError) {
        path = "\(folder)/\(name).csv"
        guard access("\(folder)/\(name).json", F_OK) != 0 else {
            let reason = "an import writes \(name).csv; make this file a CSV first"
            throw RecordsError(.unreadable(reason), at: "\(folder)/\(name).json")
        }
        guard access(path, F_OK) == 0 else {
            columns = []
            return
        }
        let file = WorkspaceFile(folder: folder, name: "\(name).csv")
        var records = try RecordsError.files { () throws(FileError) in try CSVRecords(file) }
        let header = try RecordsError.files { () throws(FileError) in try records.next() } ?? []
        columns = header.map { $0.text.trimmed.lowercased().replacing(" ", with: "_") }
        self.records = consume records
    }

    /// The columns with those that are missing behind them.
    func columns(with others: [String]) -> [String] {
        columns + others.filter { !columns.contains($0) }
    }

    /// The next row, by column; `nil` at the end.
    ///
    /// - Throws: `faults` where the file is no table, as what is broken would be lost.
    mutating func next() throws(RecordsError) -> [String: String]? {
        let next = try RecordsError.files { () throws(FileError) in try records?.next() }
        guard let cells = next else {
            if let faults = records?.faults, !faults.isEmpty {
                throw RecordsError(.faults(faults), at: path)
            }
            return nil
        }
        guard cells.count == columns.count else {
            if cells.allSatisfy(\.text.isEmpty) { return [:] }
            let name = path.split(separator: "/").last.map(String.init) ?? path
            let kind = Diagnostic.Kind.fieldCount(expected: columns.count, found: cells.count)
            let place = Place(file: name, line: cells.first?.line ?? 1)
            throw RecordsError(.faults([Diagnostic(kind, at: place)]), at: path)
        }
        return Dictionary(zip(columns, cells.map(\.text))) { first, _ in first }
    }
}
