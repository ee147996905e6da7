import Core
import Letters

/// A JSON file (RFC 8259) that holds an array of flat objects, as rows of named cells, one at a time.
///
/// Members are strings, numbers, `true`, `false` or `null`; a number keeps the form it was written in.
/// The first break of the grammar ends the reading, as nothing after it can be trusted.
struct JSONTable: ~Copyable {
    private let file: WorkspaceFile
    private let columns: Columns
    private var scanner: JSONScanner
    private var isOpen = false
    private var isAtEnd = false
    private var reported: Set<String> = []
    private(set) var faults: [Fault] = []

    /// Opens a file at its beginning.
    init(_ file: WorkspaceFile, columns: Columns) throws(RecordsError) {
        self.file = file
        self.columns = columns
        scanner = JSONScanner(file, stream: try ByteStream(path: file.path))
    }

    /// The next object; `nil` at the end of the array, and after a fault.
    mutating func next() throws(RecordsError) -> Row? {
        guard !isAtEnd else { return nil }
        do {
            if isOpen {
                guard try scanner.separator(before: "]") else { return try end() }
            } else {
                try scanner.skipByteOrderMark()
                try scanner.expect("[", "an array of objects")
                isOpen = true
                guard try !scanner.take("]") else { return try end() }
            }
            return try object()
        } catch {
            isAtEnd = true
            switch error {
            case .fault(let fault): faults.append(fault)
            case .unreadable(let error): throw error
            }
            return nil
        }
    }

    private mutating func end() throws(JSONScanner.Failure) -> Row? {
        isAtEnd = true
        try scanner.expectEnd()
        return nil
    }

    private mutating func object() throws(JSONScanner.Failure) -> Row {
        let place = try scanner.place()
        try scanner.expect("{", "an object")
        var names: [String] = []
        var cells: [Cell] = []
        var seen: Set<String> = []
        guard try !scanner.take("}") else { return row(at: place, names, cells) }
        repeat {
            let keyPlace = try scanner.place()
            let key = try scanner.string()
            try scanner.expect(":", "a colon")
            let value = try scanner.place()
            let text = try scanner.scalar()
            note(key, at: keyPlace, isDuplicate: !seen.insert(key).inserted)
            guard columns.known.contains(key) else { continue }
            names.append(key)
            cells.append(Cell(text: text, line: value.line, column: value.column))
        } while try scanner.separator(before: "}")
        return row(at: place, names, cells)
    }

    private mutating func note(_ key: String, at place: Place, isDuplicate: Bool) {
        if isDuplicate {
            faults.append(Fault(.duplicateName, at: place))
        } else if !columns.known.contains(key), reported.insert(key).inserted {
            faults.append(Fault(.unknown(key, among: columns.known), at: place, isWarning: true))
        }
    }

    private func row(at place: Place, _ names: [String], _ cells: [Cell]) -> Row {
        Row(file: file.name, line: place.line, names: names, cells: cells)
    }
}
