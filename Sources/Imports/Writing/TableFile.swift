import Files
import Glibc
import Records

/// A table of the workspace that is written beside the one that is there, and then takes its place.
struct TableFile: ~Copyable {
    private static let bufferSize = 1 << 18

    /// The file's name in the workspace.
    let name: String
    private let path: String
    private let newPath: String
    private let file: OpenFile
    private let columns: [String]
    private var buffer: [UInt8] = []

    /// Begins a table with its header, readable by its owner only.
    init(_ name: String, in folder: String, columns: [String]) throws(RecordsError) {
        self.name = name
        self.columns = columns
        path = "\(folder)/\(name)"
        newPath = "\(folder)/.\(name).new"
        unlink(newPath)
        file = try RecordsError.writing { [newPath] () throws(FileError) in
            try OpenFile(newPath, .create)
        }
        try write(line: columns)
    }

    deinit {
        unlink(newPath)
    }

    /// Writes a row, in the order of the columns.
    mutating func add(_ row: [String: String]) throws(RecordsError) {
        try write(line: columns.map { row[$0] ?? "" })
    }

    /// Makes all of it durable; whether it differs from the table that is there.
    mutating func finish() throws(RecordsError) -> Bool {
        try flush()
        try RecordsError.writing { () throws(FileError) in try file.sync() }
        guard access(path, F_OK) == 0 else { return true }
        return try !Self.isSame(path, newPath)
    }

    /// Puts it in the place of the table that is there.
    consuming func replace() throws(RecordsError) {
        guard rename(newPath, path) == 0 else {
            throw RecordsError(.unwritable(systemReason()), at: path)
        }
    }

    private mutating func write(line cells: [String]) throws(RecordsError) {
        for (number, cell) in cells.enumerated() {
            if number > 0 { buffer.append(UInt8(ascii: ",")) }
            put(cell)
        }
        buffer.append(UInt8(ascii: "\n"))
        if buffer.count > Self.bufferSize { try flush() }
    }

    /// RFC 4180 §2.6: a cell with a comma, a quote or a line break is quoted.
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

    private mutating func flush() throws(RecordsError) {
        try RecordsError.writing { () throws(FileError) in try file.write(buffer) }
        buffer.removeAll(keepingCapacity: true)
    }

    private static func isSame(_ one: String, _ other: String) throws(RecordsError) -> Bool {
        try RecordsError.files { () throws(FileError) in
            let one = try OpenFile(one, .read)
            let other = try OpenFile(other, .read)
            while true {
                let (left, right) = (try one.read(), try other.read())
                guard left == right else { return false }
                if left.isEmpty { return true }
            }
        }
    }
}
