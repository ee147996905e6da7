import Core

/// One value of a record as it was written, and its place.
///
/// It has no `Place` of its own, because all cells of a row share the name of the file.
package struct Cell: Sendable {
    /// The most bytes of one value, 1 MiB: more than any letter can have.
    static let maximumBytes = 1 << 20

    package let text: String
    package let line: Int
    package let column: Int
}

/// The records of a CSV file (RFC 4180), one at a time: cells, not yet columns.
///
/// Lines end in LF or CRLF; a byte order mark is passed over; a quoted field may hold commas, line
/// breaks and doubled quotes; spaces belong to their field (§2.4). A broken record is noted in
/// `faults` and passed over up to the end of its line. Memory stays within one record of the
/// header's width, whatever the file holds.
package struct CSVRecords: ~Copyable {
    /// The most columns of a header; a file with more is no table of records.
    static let maximumColumns = 10_000

    private let file: WorkspaceFile
    private var stream: ByteStream
    package private(set) var faults: [Diagnostic] = []

    /// The bytes of the cell that is being read; kept, so that not every cell needs memory anew.
    private var bytes: [UInt8] = []

    /// The number of fields of the header, which is the first record.
    private var width: Int?

    /// Opens a file at its beginning.
    package init(_ file: WorkspaceFile) throws(FileError) {
        var stream = try ByteStream(path: file.path)
        try stream.skipByteOrderMark()
        self.file = file
        self.stream = stream
    }

    /// The start of the next record.
    package var position: ByteStream.Position { stream.position }

    /// Continues at a record that was the next one before.
    mutating func seek(to position: ByteStream.Position) throws(FileError) {
        try stream.seek(to: position)
    }

    /// The identity and state of the file.
    func stamp() throws(FileError) -> FileStamp { try stream.stamp() }

    /// The next record that is not a blank line; `nil` at the end of the file.
    package mutating func next() throws(FileError) -> [Cell]? {
        while try stream.peek() != nil {
            if try endOfLine() { continue }
            if let record = try record() { return record }
        }
        return nil
    }

    /// Passes over blank lines, so that `position` is the place of a record.
    mutating func skipBlankLines() throws(FileError) {
        while try stream.peek() != nil {
            guard try endOfLine() else { return }
        }
    }

    /// Reads one record; fields behind the last column are counted, and not kept.
    private mutating func record() throws(FileError) -> [Cell]? {
        var cells: [Cell] = []
        var count = 0
        let start = here
        while true {
            let isKept = count < width ?? Self.maximumColumns
            if !isKept {
                guard let passed = try passOverPlainFields() else {
                    try skipLine()
                    return nil
                }
                count += passed
            }
            guard let cell = try cell(isKept: isKept) else {
                try skipLine()
                return nil
            }
            if isKept { cells.append(cell) }
            count += 1
            guard try stream.peek() != comma else {
                _ = try stream.next()
                continue
            }
            guard try endOfLine() else { return nil }
            return checked(cells, count: count, at: start)
        }
    }

    /// Passes over fields without quotes, as far as there are any, and returns how many commas
    /// ended one: a line may have millions.
    private mutating func passOverPlainFields() throws(FileError) -> Int? {
        var count = 0
        var last = comma
        try stream.take(into: &bytes, keeping: 0) { byte in
            guard byte != lineFeed, byte != carriageReturn, byte != quote else { return true }
            if byte == comma { count += 1 }
            last = byte
            return false
        }
        if last != comma, try stream.peek() == quote {
            fail(.strayQuote, at: here)
            return nil
        }
        return count
    }

    private mutating func checked(_ cells: [Cell], count: Int, at start: Place) -> [Cell]? {
        defer { width = width ?? cells.count }
        guard count > cells.count else { return cells }
        if let width {
            faults.append(Diagnostic(.fieldCount(expected: width, found: count), at: start))
        } else {
            let kind = Diagnostic.Kind.tooManyColumns(maximum: Self.maximumColumns, found: count)
            faults.append(Diagnostic(kind, at: start))
        }
        return nil
    }

    private mutating func cell(isKept: Bool) throws(FileError) -> Cell? {
        let place = here
        // One byte more than a value may have shows that it has too many.
        let maximum = isKept ? Cell.maximumBytes + 1 : 0
        bytes.removeAll(keepingCapacity: true)
        if try stream.peek() == quote {
            guard try quoted(openedAt: place, keeping: maximum) else { return nil }
        } else {
            try stream.take(into: &bytes, keeping: maximum) {
                $0 == comma || $0 == lineFeed || $0 == carriageReturn || $0 == quote
            }
            if try stream.peek() == quote { return fail(.strayQuote, at: here) }
        }
        guard bytes.count <= Cell.maximumBytes else {
            return fail(.valueTooLarge(maximumBytes: Cell.maximumBytes), at: place)
        }
        guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
            return fail(.invalidUTF8, at: place)
        }
        return Cell(text: text, line: place.line, column: place.column)
    }

    private mutating func quoted(
        openedAt place: Place, keeping maximum: Int
    ) throws(FileError) -> Bool {
        _ = try stream.next()
        while true {
            try stream.take(into: &bytes, keeping: maximum) { $0 == quote }
            guard try stream.next() != nil else {
                fail(.unclosedQuote, at: place)
                return false
            }
            switch try stream.peek() {
            case quote:
                if bytes.count < maximum { bytes.append(quote) }
                _ = try stream.next()
            case nil, comma, lineFeed, carriageReturn: return true
            default:
                fail(.textAfterQuote, at: here)
                return false
            }
        }
    }

    /// Takes the end of a line, or of the file; `false` where the line goes on.
    private mutating func endOfLine() throws(FileError) -> Bool {
        if try stream.peek() == carriageReturn {
            let place = here
            _ = try stream.next()
            guard try stream.peek() == lineFeed else {
                fail(.loneCarriageReturn, at: place)
                try skipLine()
                return false
            }
        }
        guard let byte = try stream.peek() else { return true }
        guard byte == lineFeed else { return false }
        _ = try stream.next()
        return true
    }

    private mutating func skipLine() throws(FileError) {
        while let byte = try stream.next(), byte != lineFeed {}
    }

    private var here: Place {
        Place(file: file.name, line: stream.line, column: stream.column)
    }

    @discardableResult
    private mutating func fail(_ kind: Diagnostic.Kind, at place: Place) -> Cell? {
        faults.append(Diagnostic(kind, at: place))
        return nil
    }
}

private let quote = UInt8(ascii: "\"")
private let comma = UInt8(ascii: ",")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
