/// The storage of a rendering's data: bytes of text, items of lists and fields of records, an array
/// for each.
///
/// Nothing is freed before the whole arena is: what a rendering makes is counted against a limit
/// instead, and then goes at once.
struct Arena: Sendable {
    /// A field of a record.
    struct Field {
        let name: Slice
        /// ``Name/hash(of:)`` of the name, so that a lookup seldom compares bytes.
        let hash: UInt32
        let value: RuntimeValue
    }

    var bytes: [UInt8] = []
    var items: [RuntimeValue] = []
    var fields: [Field] = []

    /// Bytes in use: what the memory limit counts.
    var size: Int {
        bytes.count + items.count * MemoryLayout<RuntimeValue>.stride
            + fields.count * MemoryLayout<Field>.stride
    }

    // MARK: Reading

    func string(_ run: Slice) -> String {
        String(decoding: bytes[run.range], as: UTF8.self)
    }

    /// The value of the field that is called like the text at `name`, which hashes to `hash`.
    func field(_ record: Slice, named name: Slice, hash: UInt32) -> RuntimeValue? {
        for row in record.range where fields[row].hash == hash {
            if areEqual(fields[row].name, name) { return fields[row].value }
        }
        return nil
    }

    func field(_ record: Slice, named name: Slice) -> RuntimeValue? {
        field(record, named: name, hash: Name.hash(of: bytes, at: name.range))
    }

    func areEqual(_ left: Slice, _ right: Slice) -> Bool {
        guard left.count == right.count else { return false }
        for offset in 0..<Int(left.count) where bytes[left[offset]] != bytes[right[offset]] {
            return false
        }
        return true
    }

    func names(of record: Slice) -> [String] {
        record.range.map { string(fields[$0].name) }
    }

    /// The first and the last number of a range.
    func ends(of range: UInt32) -> (first: Int, last: Int) {
        guard case .integer(let first) = items[Int(range)],
            case .integer(let last) = items[Int(range) + 1]
        else { preconditionFailure("a range is two whole numbers") }
        return (first, last)
    }

    /// The numbers of a range, at most 2^40 of them; none where the last is before the first.
    func bounds(of range: UInt32) -> Range<Int> {
        let (first, last) = ends(of: range)
        guard first <= last else { return first..<first }
        let (end, overflow) = first.addingReportingOverflow(1 << 40)
        return first..<min(last + 1, overflow ? .max : end)
    }

    // MARK: Adding

    mutating func text(_ string: String) -> Slice {
        let start = bytes.count
        bytes.append(contentsOf: string.utf8)
        return Slice(start..<bytes.count)
    }

    mutating func text(_ slice: some Collection<UInt8>) -> Slice {
        let start = bytes.count
        bytes.append(contentsOf: slice)
        return Slice(start..<bytes.count)
    }

    /// Copies bytes of the arena to its end.
    mutating func copy(_ run: Slice) {
        guard !run.isEmpty else { return }
        let start = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: Int(run.count)))
        bytes.withUnsafeMutableBytes { bytes in
            UnsafeMutableRawBufferPointer(rebasing: bytes[start...])
                .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[run.range]))
        }
    }

    mutating func list(_ data: some Collection<RuntimeValue>) -> RuntimeValue {
        let start = items.count
        items.append(contentsOf: data)
        return .list(Slice(start..<items.count))
    }

    mutating func range(from first: Int, through last: Int) -> RuntimeValue {
        items.append(.integer(first))
        items.append(.integer(min(last, .max - 1)))
        return .range(UInt32(truncatingIfNeeded: items.count - 2))
    }

    mutating func add(_ value: Value) -> RuntimeValue {
        switch value {
        case .nil: return .nil
        case .bool(let value): return .bool(value)
        case .integer(let value): return .integer(value)
        case .decimal(let value): return .decimal(value)
        case .string(let value): return .text(text(value))
        case .markup(let value): return .markup(text(value))
        case .date(let value): return .date(value)
        case .instant(let value): return .instant(value)
        case .array(let values):
            let data = values.map { add($0) }
            return list(data)
        case .record(let record):
            return .record(add(record))
        }
    }

    /// Adds the fields of a record, one behind the other.
    mutating func add(_ record: Record) -> Slice {
        var rows: [Field] = []
        rows.reserveCapacity(record.fields.count)
        for field in record.fields {
            let name = text(field.name)
            let hash = Name.hash(of: bytes, at: name.range)
            rows.append(Field(name: name, hash: hash, value: add(field.value)))
        }
        let start = fields.count
        fields.append(contentsOf: rows)
        return Slice(start..<fields.count)
    }
}

/// A stretch of rows or bytes in one of the arrays of a program or a arena, in eight bytes.
struct Slice: Equatable {
    let start: UInt32
    let count: UInt32

    init(start: Int, count: Int) {
        self.start = UInt32(truncatingIfNeeded: start)
        self.count = UInt32(truncatingIfNeeded: count)
    }

    init(_ range: Range<Int>) {
        self.init(start: range.lowerBound, count: range.count)
    }

    static let empty = Slice(start: 0, count: 0)

    var isEmpty: Bool { count == 0 }

    var end: Int { Int(start) + Int(count) }

    var range: Range<Int> { Int(start)..<end }

    /// The row or byte at `offset` from the start.
    subscript(offset: Int) -> Int { Int(start) + offset }
}
