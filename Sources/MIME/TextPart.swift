/// One of the alternatives of a message: text in UTF-8, encoded.
struct TextPart {
    private let header: [HeaderField]
    private let text: [UInt8]
    private let encoding: TransferEncoding

    init(
        _ text: String, as part: Message.Part, within boundary: Boundary
    ) throws(MIMEError) {
        if let found = Self.control(in: text) {
            throw MIMEError(.control(found.scalar, in: part, at: found.offset))
        }
        let canonical = Self.canonical(text)
        encoding = TransferEncoding(for: canonical.span, within: boundary)
        self.text = canonical
        header = [
            try HeaderField(.contentType, "text/\(part.subtype); charset=utf-8"),
            try HeaderField(.contentTransferEncoding, encoding.rawValue),
        ]
    }

    /// Appends headers, a blank line and the body, without a line break that is not the text's.
    func write(into output: inout [UInt8]) {
        for field in header {
            field.write(into: &output)
        }
        output += .lineEnd
        encoding.append(text.span, to: &output)
    }

    /// The first control character that neither ends a line nor is a TAB.
    private static func control(in text: String) -> (scalar: Unicode.Scalar, offset: Int)? {
        let bytes = text.utf8.span
        // In UTF-8, C2 begins the controls beyond ASCII, and signs such as § too.
        let isSuspect = { (byte: UInt8) in
            switch byte {
            case .tab, .lineFeed, .carriageReturn: false
            default: byte < .space || byte == 0x7F || byte == 0xC2
            }
        }
        guard bytes.indices.contains(where: { isSuspect(bytes[$0]) }) else { return nil }
        return text.firstScalar { $0.isControl && $0 != "\t" && $0 != "\n" && $0 != "\r" }
    }

    /// RFC 2046 §4.1.1: CRLF for every LF, CR and CRLF.
    private static func canonical(_ text: String) -> [UInt8] {
        let bytes = text.utf8.span
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 16)
        var start = 0
        for index in bytes.indices {
            let byte = bytes[index]
            guard byte == .carriageReturn || byte == .lineFeed else { continue }
            output.append(contentsOf: bytes, in: start..<index)
            let followsReturn = index > 0 && bytes[index - 1] == .carriageReturn
            if byte == .carriageReturn || !followsReturn { output += .lineEnd }
            start = index + 1
        }
        output.append(contentsOf: bytes, in: start..<bytes.count)
        return output
    }
}
