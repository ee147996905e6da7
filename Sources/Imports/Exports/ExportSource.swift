import Files
import Letters
import Records

/// A file of an export, record by record, whatever it is written in.
struct ExportSource: ~Copyable {
    private var json: ExportReader?
    private var table: TableReader?

    /// Opens a file at its beginning.
    init(_ file: WorkspaceFile, _ format: Import.Format) throws(RecordsError) {
        if format == .csv {
            table = try TableReader(file)
        } else {
            json = try ExportReader(file)
        }
    }

    /// How many bytes have been read, when this record was the last one.
    private(set) var offset = 0

    /// The next record; `nil` at the end of the file, and after a break of JSON's grammar.
    mutating func next(_ faults: inout ImportFaults) throws(RecordsError) -> ExportRecord? {
        if let record = try table?.next(&faults) {
            offset = table?.offset ?? 0
            return record
        }
        do throws(JSONScanner.Failure) {
            let record = try json?.next()
            offset = json?.offset ?? 0
            return record
        } catch {
            switch error {
            case .fault(let fault): faults.add(fault)
            case .unreadable(let error): throw RecordsError(.unreadable(error.reason), at: error.path)
            }
            return nil
        }
    }
}
