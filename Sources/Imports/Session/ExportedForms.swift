import Core
import Files
import Glibc
import Records

/// The evaluation forms of an export.
///
/// Their parts may come in any order and from several files.
///
/// The texts wait in a temporary file. Memory holds the ids of the forms, and the position of the
/// last part of each form.
struct ExportedForms: ~Copyable {
    private struct Entry {
        var lastPart: Int?
        var application: String?
        var isLeftOut = false
    }

    private var parts: TemporaryRecords
    private var forms: [String: Entry] = [:]
    private var byApplication: [String: [String]] = [:]

    /// Opens a store whose temporary file is in a folder.
    init(in folder: String) throws {
        parts = try TemporaryRecords(in: folder)
    }

    /// Adds the head of a form.
    mutating func add(_ head: FormHead, to id: String) throws {
        if forms[id]?.application == nil { byApplication[head.application, default: []].append(id) }
        forms[id, default: Entry()].application = head.application
        try append(["head"] + head.stored, to: id)
    }

    /// Adds one entry of a form.
    ///
    /// The head may come later.
    mutating func add(_ entry: FormEntry, to id: String) throws {
        try append(["entry"] + entry.stored, to: id)
    }

    private mutating func append(_ fields: [String], to id: String) throws {
        forms[id, default: Entry()].lastPart =
            try parts.append(fields, after: forms[id]?.lastPart)
    }

    /// Leaves a form out: a draft, or a deleted form.
    mutating func leaveOut(_ id: String) {
        forms[id, default: Entry()].isLeftOut = true
    }

    /// Returns true if the export has this form, also if it is left out.
    func has(_ id: String) -> Bool { forms[id] != nil }

    /// Returns the sorted ids of an application's forms.
    func ids(of application: String) -> [String] {
        (byApplication[application] ?? []).filter { forms[$0]?.isLeftOut == false }.sorted()
    }

    /// The applications that forms name.
    ///
    /// A form without an application is under the empty id.
    var applications: [String] { byApplication.keys.sorted() }

    /// Assigns the forms that name no application.
    ///
    /// A form for which the closure returns nil stays without one.
    mutating func assign(_ application: (_ form: String) -> String?) {
        for id in byApplication.removeValue(forKey: "") ?? [] {
            let application = application(id) ?? ""
            byApplication[application, default: []].append(id)
            forms[id]?.application = application
        }
    }

    /// The forms that have entries and no head.
    var withoutHead: [String] {
        forms.filter { $0.value.application == nil && !$0.value.isLeftOut }.keys.sorted()
    }

    /// Makes all forms readable.
    mutating func flush() throws { try parts.flush() }

    /// Returns a form with its entries in the order in which they were added.
    ///
    /// If a part was added twice, the last one counts.
    func form(_ id: String) throws -> (head: FormHead?, entries: [FormEntry]) {
        var head: FormHead?
        var entries: [FormEntry] = []
        var seen: Set<String> = []
        var position = forms[id]?.lastPart
        while let next = position {
            let (fields, previous) = try parts.record(at: next)
            position = previous
            if fields[0] == "head" {
                head = head ?? FormHead(stored: fields.dropFirst())
            } else {
                let entry = FormEntry(stored: fields.dropFirst())
                let key = "\(entry.record) \(entry.recordID) \(entry.field) \(entry.number)"
                if seen.insert(key).inserted { entries.append(entry) }
            }
        }
        return (head, entries.reversed())
    }
}

/// Records in a temporary file.
///
/// Each record points to the one before it in its chain.
///
/// The file has no name, so nothing of it remains, even after a crash.
private struct TemporaryRecords: ~Copyable {
    private static let bufferSize = 1 << 20

    private let folder: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var flushed = 0

    init(in folder: String) throws {
        let name = PendingFile.temporaryPath(in: folder)
        self.folder = folder
        descriptor = open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw RecordsError(.unwritable(systemReason()), at: folder) }
        unlink(name)
    }

    deinit { close(descriptor) }

    /// Writes a record, and returns the position to read it from.
    mutating func append(_ fields: [String], after previous: Int?) throws -> Int {
        let position = flushed + buffer.count
        let length = fields.reduce(0) { $0 + 4 + $1.utf8.count }
        put(previous ?? -1, width: 8)
        put(length, width: 4)
        for field in fields {
            put(field.utf8.count, width: 4)
            buffer += field.utf8
        }
        if buffer.count > Self.bufferSize { try flush() }
        return position
    }

    /// Makes all records readable.
    mutating func flush() throws {
        var start = 0
        while start < buffer.count {
            let count = buffer.withUnsafeBytes { bytes in
                write(descriptor, bytes.baseAddress?.advanced(by: start), bytes.count - start)
            }
            if count > 0 {
                start += count
            } else if errno != EINTR {
                throw RecordsError(.unwritable(systemReason()), at: folder)
            }
        }
        flushed += buffer.count
        buffer.removeAll(keepingCapacity: true)
    }

    /// Returns the fields of a flushed record, and the position of the record before it.
    func record(at position: Int) throws -> (fields: [String], previous: Int?) {
        let head = try bytes(12, at: position)
        let previous = Self.number(head[0..<8])
        let body = try bytes(Self.number(head[8..<12]), at: position + 12)
        var fields: [String] = []
        var start = 0
        while start < body.count {
            let length = Self.number(body[start..<start + 4])
            start += 4
            fields.append(String(decoding: body[start..<start + length], as: UTF8.self))
            start += length
        }
        return (fields, previous < 0 ? nil : previous)
    }

    private mutating func put(_ number: Int, width: Int) {
        for shift in 0..<width { buffer.append(UInt8(truncatingIfNeeded: number >> (8 * shift))) }
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
        // All eight bytes of an Int keep its sign.
        bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    private func bytes(_ count: Int, at position: Int) throws -> [UInt8] {
        var status = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { bytes, initialized in
            status = pread(descriptor, bytes.baseAddress, count, off_t(position))
            initialized = max(0, status)
        }
        guard bytes.count == count else {
            throw RecordsError(.unreadable(systemReason()), at: folder)
        }
        return bytes
    }
}
