import Core

/// A file of records, CSV or JSON by its ending, read from front to back.
package struct Table: ~Copyable {
    private var csv: CSVTable?
    private var json: JSONTable?

    /// Opens a file at its beginning.
    package init(_ file: WorkspaceFile, columns: Columns) throws(FileError) {
        if file.name.hasSuffix(".json") {
            json = try JSONTable(file, columns: columns)
        } else {
            csv = try CSVTable(file, columns: columns)
        }
    }

    /// The next record, or `nil` at the end; broken ones are passed over and noted in `faults`.
    package mutating func next() throws(FileError) -> Row? {
        if let row = try csv?.next() { return row }
        return try json?.next()
    }

    /// The faults of the file, as far as it was read; faults of values are in the rows.
    package var faults: [Diagnostic] {
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

/// The columns that a kind of table has, and those that it cannot do without.
package struct Columns: Sendable {
    package let known: [String]
    package let required: [String]

    package init(known: [String], required: [String]) {
        self.known = known
        self.required = required
    }

    /// The faults of a file's columns: missing ones are errors, unknown ones
    /// warnings.
    func faults(in found: [(name: String, place: Place)], file: Place) -> [Diagnostic] {
        var faults: [Diagnostic] = []
        let names = found.map(\.name)
        guard names.contains(where: known.contains) else {
            return [Diagnostic(.noHeader, at: file)]
        }
        let unknown = names.filter { !known.contains($0) }
        for column in required where !names.contains(column) {
            let suggestion = suggestion(for: column, among: unknown)
            faults.append(Diagnostic(.missingColumn(column, suggestion: suggestion), at: file))
        }
        var seen: Set<String> = []
        let free = known.filter { !names.contains($0) }
        for (name, place) in found {
            if !seen.insert(name).inserted {
                faults.append(Diagnostic(.duplicateName, at: place))
            } else if !known.contains(name) {
                faults.append(
                    Diagnostic(.unknown(name, among: free), at: place, severity: .warning))
            }
        }
        return faults
    }
}
/// A CSV file with a header, as rows of named cells.
package struct CSVTable: ~Copyable {
    private let file: WorkspaceFile
    private var records: CSVRecords
    private let names: [String]
    private let unknown: [Int]
    private let headerFaults: [Diagnostic]
    private var rowFaults: [Diagnostic] = []

    /// Opens a file and reads its header.
    package init(_ file: WorkspaceFile, columns: Columns) throws(FileError) {
        var records = try CSVRecords(file)
        let first = try records.next() ?? []
        let header = records.faults.isEmpty ? first : []
        let start = Place(file: file.name, line: header.first?.line ?? 1)
        let names = header.map(Self.columnName)
        let places = header.map { Place(file: file.name, line: $0.line, column: $0.column) }
        headerFaults =
            if header.isEmpty {
                records.faults.isEmpty ? [Diagnostic(.empty, at: start)] : []
            } else if Self.isSeparatedOtherwise(header, columns) {
                [Diagnostic(.separator, at: start)]
            } else {
                columns.faults(in: Array(zip(names, places)), file: start)
            }
        self.file = file
        self.names = names
        unknown = names.indices.filter { !columns.known.contains(names[$0]) }
        self.records = records
    }

    /// The name of a column as it is looked for: `Given Name` is `given_name`.
    private static func columnName(_ cell: Cell) -> String {
        cell.text.trimmed.lowercased().replacing(" ", with: "_")
    }

    /// Tells whether the header has its columns between semicolons or tabs, as some programs export
    /// them.
    private static func isSeparatedOtherwise(_ header: [Cell], _ columns: Columns) -> Bool {
        guard let first = header.first?.text, header.count == 1 else { return false }
        let names = first.split { $0 == ";" || $0 == "\t" }.map { String($0).trimmed.lowercased() }
        return names.count > 1 && names.contains(where: columns.known.contains)
    }

    /// The faults of the file, as far as it was read; faults of values are the rows' own.
    package var faults: [Diagnostic] { headerFaults + records.faults + rowFaults }

    /// The next row; `nil` at the end of the file, and at once where the header is wrong.
    package mutating func next() throws(FileError) -> Row? {
        guard !names.isEmpty, !headerFaults.hasErrors else { return nil }
        while let cells = try records.next() {
            guard cells.contains(where: { !$0.text.isEmpty }) else { continue }
            let line = cells.first?.line ?? 1
            guard cells.count == names.count else {
                let kind = Diagnostic.Kind.fieldCount(expected: names.count, found: cells.count)
                rowFaults.append(Diagnostic(kind, at: Place(file: file.name, line: line)))
                continue
            }
            return Row(file: file.name, line: line, names: names, cells: cells, unknown: unknown)
        }
        return nil
    }

    /// The identity and state of the file.
    package func stamp() throws(FileError) -> FileStamp { try records.stamp() }

    /// The start of the next row, to return to.
    package mutating func position() throws(FileError) -> ByteStream.Position {
        try records.skipBlankLines()
        return records.position
    }

    /// Continues at a row that was the next one before.
    package mutating func seek(to position: ByteStream.Position) throws(FileError) {
        try records.seek(to: position)
    }
}
/// A JSON file (RFC 8259) that holds an array of flat objects, as rows of named cells, one at a
/// time.
///
/// Members are strings, numbers, `true`, `false` or `null`; a number keeps the form it was written
/// in. The first break of the grammar ends the reading, as nothing after it can be trusted.
package struct JSONTable: ~Copyable {
    private let file: WorkspaceFile
    private let columns: Columns
    private var scanner: JSONScanner
    private var isOpen = false
    private var isAtEnd = false
    private var reported: Set<String> = []
    package private(set) var faults: [Diagnostic] = []

    /// Opens a file at its beginning.
    package init(_ file: WorkspaceFile, columns: Columns) throws(FileError) {
        self.file = file
        self.columns = columns
        scanner = JSONScanner(file, stream: try ByteStream(path: file.path))
    }

    /// The next object; `nil` at the end of the array, and after a fault.
    package mutating func next() throws(FileError) -> Row? {
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
        var unknown: [Int] = []
        var seen: Set<String> = []
        guard try !scanner.take("}") else { return row(at: place, names, cells, unknown) }
        repeat {
            let keyPlace = try scanner.place()
            let key = try scanner.string()
            try scanner.expect(":", "a colon")
            let value = try scanner.place()
            let text = try scanner.scalar()
            note(key, at: keyPlace, isDuplicate: !seen.insert(key).inserted)
            if !columns.known.contains(key) { unknown.append(names.count) }
            names.append(key)
            cells.append(Cell(text: text, line: value.line, column: value.column))
        } while try scanner.separator(before: "}")
        return row(at: place, names, cells, unknown)
    }

    private mutating func note(_ key: String, at place: Place, isDuplicate: Bool) {
        if isDuplicate {
            faults.append(Diagnostic(.duplicateName, at: place))
        } else if !columns.known.contains(key), reported.insert(key).inserted {
            faults.append(
                Diagnostic(.unknown(key, among: columns.known), at: place, severity: .warning))
        }
    }

    private func row(
        at place: Place, _ names: [String], _ cells: [Cell], _ unknown: [Int]
    ) -> Row {
        Row(file: file.name, line: place.line, names: names, cells: cells, unknown: unknown)
    }
}
