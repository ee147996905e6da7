package import Core

/// Reads the tokens of a JSON text (RFC 8259) off a stream, each fault with its line and column.
package struct JSONScanner: ~Copyable {
    /// The reason why reading stopped: the text is wrong, or the file cannot be read.
    package enum Failure: Error {
        case fault(Diagnostic)
        case unreadable(FileError)
    }

    private let file: WorkspaceFile
    private var stream: ByteStream

    package init(_ file: WorkspaceFile, stream: consuming ByteStream) {
        self.file = file
        self.stream = stream
    }

    package mutating func skipByteOrderMark() throws(Failure) {
        do { try stream.skipByteOrderMark() } catch { throw .unreadable(error) }
    }

    /// The place of the next token.
    package mutating func place() throws(Failure) -> Place {
        try skipWhiteSpace()
        return here
    }

    /// Takes the next token if it is this one.
    package mutating func take(_ token: Unicode.Scalar) throws(Failure) -> Bool {
        try skipWhiteSpace()
        guard try peek() == UInt8(ascii: token) else { return false }
        _ = try next()
        return true
    }

    package mutating func expect(_ token: Unicode.Scalar, _ name: String) throws(Failure) {
        guard try take(token) else { throw fault("expected \(name)") }
    }

    /// Takes a comma, or the closing token; says whether another member follows.
    package mutating func separator(before close: Unicode.Scalar) throws(Failure) -> Bool {
        if try take(",") { return true }
        guard try take(close) else { throw fault("expected a comma or \(close)") }
        return false
    }

    package mutating func expectEnd() throws(Failure) {
        try skipWhiteSpace()
        guard try peek() == nil else { throw fault("expected the end of the file") }
    }

    /// A string, number, `true`, `false` or `null` as the text that a CSV field would hold.
    package mutating func scalar() throws(Failure) -> String {
        try skipWhiteSpace()
        if try peek() == UInt8(ascii: "\"") { return try string() }
        let place = here
        let word = try bare()
        switch word {
        case "true", "false": return word
        case "null": return ""
        default:
            guard word.first?.isNumber == true || word.first == "-", Double(word) != nil else {
                throw fault("expected a string, a number, true, false or null", at: place)
            }
            return word
        }
    }

    package mutating func string() throws(Failure) -> String {
        let place = try place()
        // One byte more than a value may have shows that it has too many.
        let bytes = try stringBytes(keeping: Cell.maximumBytes + 1)
        guard bytes.count <= Cell.maximumBytes else { throw tooLarge(at: place) }
        guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
            throw .fault(Diagnostic(.invalidUTF8, at: place))
        }
        return text
    }

    /// Takes a string, and returns the first `maximum` of its bytes.
    private mutating func stringBytes(keeping maximum: Int) throws(Failure) -> [UInt8] {
        let place = try place()
        try expect("\"", "a string")
        var bytes: [UInt8] = []
        while let byte = try peek() {
            switch byte {
            case UInt8(ascii: "\""):
                _ = try next()
                return bytes
            case UInt8(ascii: "\\"):
                _ = try next()
                try escape(into: &bytes)
                if bytes.count > maximum { bytes.removeSubrange(maximum...) }
            case 0..<0x20: throw fault("a control character in a string must be escaped")
            default: try takePlain(into: &bytes, keeping: maximum)
            }
        }
        throw fault("this string is never closed", at: place)
    }

    private func tooLarge(at place: Place) -> Failure {
        .fault(Diagnostic(.valueTooLarge(maximumBytes: Cell.maximumBytes), at: place))
    }

    /// Takes what stands in a string as it is, up to the next byte that means something.
    private mutating func takePlain(
        into bytes: inout [UInt8], keeping maximum: Int
    ) throws(Failure) {
        do {
            try stream.take(into: &bytes, keeping: maximum) {
                $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") || $0 < 0x20
            }
        } catch { throw .unreadable(error) }
    }

    private mutating func escape(into bytes: inout [UInt8]) throws(Failure) {
        switch try next() {
        case UInt8(ascii: "n"): bytes.append(UInt8(ascii: "\n"))
        case UInt8(ascii: "t"): bytes.append(UInt8(ascii: "\t"))
        case UInt8(ascii: "r"): bytes.append(UInt8(ascii: "\r"))
        case UInt8(ascii: "b"): bytes.append(0x08)
        case UInt8(ascii: "f"): bytes.append(0x0C)
        case UInt8(ascii: "u"): bytes += String(try escapedScalar()).utf8
        case let byte? where [UInt8](#""\/"#.utf8).contains(byte): bytes.append(byte)
        default: throw fault("expected an escape of JSON after the backslash")
        }
    }

    /// The scalar of `\uXXXX`, or of the two that stand for one beyond the first plane (RFC 8259
    /// §7).
    private mutating func escapedScalar() throws(Failure) -> Unicode.Scalar {
        let unit = try codeUnit()
        if let scalar = Unicode.Scalar(unit) { return scalar }
        guard UTF16.isLeadSurrogate(unit), try next() == UInt8(ascii: "\\"),
            try next() == UInt8(ascii: "u")
        else { throw fault("half of a surrogate pair stands alone") }
        let trail = try codeUnit()
        guard UTF16.isTrailSurrogate(trail) else {
            throw fault("half of a surrogate pair stands alone")
        }
        let offset = UInt32(unit - 0xD800) << 10 + UInt32(trail - 0xDC00)
        return Unicode.Scalar(0x10000 + offset) ?? "\u{FFFD}"
    }

    private mutating func codeUnit() throws(Failure) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = try next(), let digit = Character(Unicode.Scalar(byte)).hexDigitValue
            else { throw fault("expected four hexadecimal digits") }
            unit = unit << 4 | UInt16(digit)
        }
        return unit
    }

    private mutating func bare() throws(Failure) -> String {
        let place = here
        var bytes: [UInt8] = []
        do {
            try stream.take(into: &bytes, keeping: Cell.maximumBytes + 1) { !Self.isBare($0) }
        } catch { throw .unreadable(error) }
        guard bytes.count <= Cell.maximumBytes else { throw tooLarge(at: place) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isBare(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "E"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    private mutating func skipWhiteSpace() throws(Failure) {
        while let byte = try peek() {
            switch byte {
            case 0x20, 0x09, 0x0A, 0x0D: _ = try next()
            default: return
            }
        }
    }

    private var here: Place {
        Place(file: file.name, line: stream.line, column: stream.column)
    }

    /// The next byte behind white space, left where it is; `nil` at the end of the file.
    package mutating func upcoming() throws(Failure) -> UInt8? {
        try skipWhiteSpace()
        return try peek()
    }

    /// The number of bytes read so far.
    package var offset: Int { stream.offset }

    /// Takes the next value, at most `depth` levels deep, without keeping any of it.
    package mutating func skipValue(upTo depth: Int) throws(Failure) {
        guard depth > 0 else { throw fault("found too many levels, one inside of the other") }
        switch try upcoming() {
        case UInt8(ascii: "{"):
            _ = try take("{")
            guard try !take("}") else { return }
            repeat {
                _ = try stringBytes(keeping: 0)
                try expect(":", "a colon")
                try skipValue(upTo: depth - 1)
            } while try separator(before: "}")
        case UInt8(ascii: "["):
            _ = try take("[")
            guard try !take("]") else { return }
            repeat { try skipValue(upTo: depth - 1) } while try separator(before: "]")
        case UInt8(ascii: "\""): _ = try stringBytes(keeping: 0)
        default: _ = try scalar()
        }
    }

    /// A fault at a place of this file.
    package func fault(_ problem: String, at place: Place? = nil) -> Failure {
        .fault(Diagnostic(.syntax(problem), at: place ?? here))
    }

    private mutating func peek() throws(Failure) -> UInt8? {
        do { return try stream.peek() } catch { throw .unreadable(error) }
    }

    private mutating func next() throws(Failure) -> UInt8? {
        do { return try stream.next() } catch { throw .unreadable(error) }
    }
}
