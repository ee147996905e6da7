extension Entity {
    /// A form of the letter that people read: text in UTF-8.
    ///
    /// - Throws: When it has a control character that neither ends a line nor is a TAB.
    init(_ text: String, as part: Message.Part, within boundary: Boundary) throws(MIMEError) {
        if let found = Self.control(in: text) {
            throw MIMEError(.control(found.scalar, in: part, at: found.offset))
        }
        var parameters = [Parameter("charset", "utf-8")]
        var canonical = Self.canonical(text)
        if part == .text, let flowed = FlowedText.flowed(canonical.span) {
            canonical = flowed
            parameters.append(Parameter("format", "flowed"))
        }
        try self.init(
            [HeaderField(.contentType, "text/\(part.subtype)", parameters)],
            encoding: TransferEncoding(for: canonical.span, within: boundary), canonical)
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
