/// A file of records, CSV or JSON by its ending, read from front to back.
struct Table: ~Copyable {
    private var csv: CSVTable?
    private var json: JSONTable?

    /// Opens a file at its beginning.
    init(_ file: WorkspaceFile, columns: Columns) throws(RecordsError) {
        if file.name.hasSuffix(".json") {
            json = try JSONTable(file, columns: columns)
        } else {
            csv = try CSVTable(file, columns: columns)
        }
    }

    /// The next record, or `nil` at the end; broken ones are passed over and noted in `faults`.
    mutating func next() throws(RecordsError) -> Row? {
        if let row = try csv?.next() { return row }
        return try json?.next()
    }

    /// What is wrong with the file, as far as it was read; what is wrong with values is the rows' own.
    var faults: [Fault] {
        switch csv {
        case .some(let csv): return csv.faults
        case .none: break
        }
        switch json {
        case .some(let json): return json.faults
        case .none: return []
        }
    }
}
