import Files
import Glibc
import Records

/// Records of texts that wait on disk until all files were read, each with the one before it.
///
/// The file has no name, so nothing of it stays, also after a crash.
struct TemporaryRecords: ~Copyable {
    private static let bufferSize = 1 << 20

    private let file: OpenFile
    private var buffer: [UInt8] = []
    private var flushed = 0

    /// Opens one in a folder.
    init(in folder: String) throws(RecordsError) {
        let name = "\(folder)/.import-\(getpid())"
        unlink(name)
        file = try RecordsError.writing { () throws(FileError) in
            try OpenFile(name, .readAndCreate)
        }
        unlink(name)
    }

    /// Writes a record; gives the place to read it from.
    mutating func append(_ fields: [String], after previous: Int) throws(RecordsError) -> Int {
        let place = flushed + buffer.count
        let length = fields.reduce(0) { $0 + 4 + $1.utf8.count }
        put(previous, width: 8)
        put(length, width: 4)
        for field in fields {
            put(field.utf8.count, width: 4)
            buffer += field.utf8
        }
        if buffer.count > Self.bufferSize { try flush() }
        return place
    }

    /// Makes all records readable.
    mutating func flush() throws(RecordsError) {
        try RecordsError.writing { () throws(FileError) in try file.write(buffer) }
        flushed += buffer.count
        buffer.removeAll(keepingCapacity: true)
    }

    /// The fields of a record, and the place of the one before it; after `flush`.
    func record(at place: Int) throws(RecordsError) -> (fields: [String], previous: Int) {
        let head = try bytes(12, at: place)
        let previous = Self.number(head[0..<8])
        let body = try bytes(Self.number(head[8..<12]), at: place + 12)
        var fields: [String] = []
        var start = 0
        while start < body.count {
            let length = Self.number(body[start..<start + 4])
            start += 4
            fields.append(String(decoding: body[start..<start + length], as: UTF8.self))
            start += length
        }
        return (fields, previous)
    }

    private mutating func put(_ number: Int, width: Int) {
        for shift in 0..<width { buffer.append(UInt8(truncatingIfNeeded: number >> (8 * shift))) }
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
        // Eight bytes bring the sign of -1 along.
        bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    private func bytes(_ count: Int, at place: Int) throws(RecordsError) -> [UInt8] {
        try RecordsError.files { () throws(FileError) in try file.read(count, at: place) }
    }
}
