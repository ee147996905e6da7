import Glibc
import Records

/// Records of texts that wait on disk until all files were read, each with the one before it.
///
/// The file has no name, so nothing of it stays, also after a crash.
struct TemporaryRecords: ~Copyable {
    private static let bufferSize = 1 << 20

    private let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var flushed = 0

    /// Opens one in a folder.
    init(in folder: String) throws(RecordsError) {
        let name = "\(folder)/.import-\(getpid())"
        unlink(name)
        path = folder
        descriptor = open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw RecordsError(.unwritable(systemReason()), at: folder) }
        unlink(name)
    }

    deinit { close(descriptor) }

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
        var start = 0
        while start < buffer.count {
            let count = buffer.withUnsafeBytes { bytes in
                pwrite(
                    descriptor, bytes.baseAddress?.advanced(by: start), bytes.count - start,
                    off_t(flushed + start))
            }
            if count > 0 {
                start += count
            } else if errno != EINTR {
                throw RecordsError(.unwritable(systemReason()), at: path)
            }
        }
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
        var status = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { bytes, initialized in
            status = pread(descriptor, bytes.baseAddress, count, off_t(place))
            initialized = max(0, status)
        }
        guard bytes.count == count else {
            throw RecordsError(.unreadable(systemReason()), at: path)
        }
        return bytes
    }
}
