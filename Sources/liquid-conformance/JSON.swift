/// A value of JSON (RFC 8259) that keeps the order of its members, as templates loop over them.
enum JSON {
    case null
    case bool(Bool)
    case integer(Int)
    case decimal(Double)
    case string(String)
    case array([JSON])
    case object([Member])

    /// A name and its value.
    struct Member {
        let name: String
        let value: JSON
    }

    /// The member of that name; nil where there is none.
    subscript(name: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.name == name }?.value
    }

    var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    var items: [JSON]? {
        if case .array(let items) = self { items } else { nil }
    }

    var members: [Member] {
        if case .object(let members) = self { members } else { [] }
    }
}

/// Reads JSON.
struct JSONReader {
    struct Malformed: Error, CustomStringConvertible {
        let offset: Int
        var description: String { "byte \(offset): expected JSON" }
    }

    private let bytes: [UInt8]
    private var offset = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func document() throws(Malformed) -> JSON {
        let value = try value()
        skipSpace()
        guard offset == bytes.count else { throw Malformed(offset: offset) }
        return value
    }

    private mutating func value() throws(Malformed) -> JSON {
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func object() throws(Malformed) -> JSON {
        var members: [JSON.Member] = []
        try items(until: UInt8(ascii: "}")) { (reader) throws(Malformed) in
            let name = try reader.string()
            reader.skipSpace()
            try reader.expect(UInt8(ascii: ":"))
            members.append(JSON.Member(name: name, value: try reader.value()))
        }
        return .object(members)
    }

    private mutating func array() throws(Malformed) -> JSON {
        var items: [JSON] = []
        try self.items(until: UInt8(ascii: "]")) { (reader) throws(Malformed) in
            items.append(try reader.value())
        }
        return .array(items)
    }

    private mutating func items(
        until end: UInt8, _ item: (inout JSONReader) throws(Malformed) -> Void
    ) throws(Malformed) {
        offset += 1
        skipSpace()
        if next == end {
            offset += 1
            return
        }
        while true {
            skipSpace()
            try item(&self)
            skipSpace()
            if next == end { break }
            try expect(UInt8(ascii: ","))
        }
        offset += 1
    }

    private mutating func string() throws(Malformed) -> String {
        try expect(UInt8(ascii: "\""))
        var units: [UInt16] = []
        var text = ""
        func flush() {
            text += String(decoding: units, as: UTF16.self)
            units = []
        }
        while let byte = next, byte != UInt8(ascii: "\"") {
            guard byte == UInt8(ascii: "\\") else {
                flush()
                let start = offset
                while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
                    offset += 1
                }
                text += String(decoding: bytes[start..<offset], as: UTF8.self)
                continue
            }
            offset += 1
            units.append(try escape())
        }
        flush()
        try expect(UInt8(ascii: "\""))
        return text
    }

    private mutating func escape() throws(Malformed) -> UInt16 {
        guard let byte = next else { throw Malformed(offset: offset) }
        offset += 1
        switch byte {
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "u"):
            let digits = bytes[offset..<min(offset + 4, bytes.count)]
            guard let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16) else {
                throw Malformed(offset: offset)
            }
            offset += 4
            return unit
        default: return UInt16(byte)
        }
    }

    private mutating func number() throws(Malformed) -> JSON {
        let start = offset
        while let byte = next, "+-0123456789.eE".utf8.contains(byte) { offset += 1 }
        let text = String(decoding: bytes[start..<offset], as: UTF8.self)
        if let number = Int(text) { return .integer(number) }
        guard let number = Double(text) else { throw Malformed(offset: start) }
        return .decimal(number)
    }

    private mutating func word(_ word: String, _ value: JSON) throws(Malformed) -> JSON {
        guard bytes[offset...].starts(with: word.utf8) else { throw Malformed(offset: offset) }
        offset += word.utf8.count
        return value
    }

    // MARK: Bytes

    private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private mutating func expect(_ byte: UInt8) throws(Malformed) {
        guard next == byte else { throw Malformed(offset: offset) }
        offset += 1
    }

    private mutating func skipSpace() {
        while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { offset += 1 }
    }
}
