/// One of the alternatives of a message: text in UTF-8, encoded.
struct TextPart {
    private let part: Message.Part
    private let text: [UInt8]
    private let encoding: TransferEncoding

    init(
        _ text: String, as part: Message.Part, within boundary: Boundary
    ) throws(MIMEError) {
        let found = text.firstScalar { $0.isControl && $0 != "\t" && $0 != "\n" && $0 != "\r" }
        if let found {
            throw MIMEError(.control(found.scalar, in: part, at: found.offset))
        }
        self.part = part
        let canonical = Self.canonical(text)
        encoding = TransferEncoding(for: canonical.span, within: boundary)
        self.text = canonical
    }

    /// Appends headers, a blank line and the body, without a line break that is not the text's.
    func write(into output: inout [UInt8]) throws(MIMEError) {
        let type = try HeaderField(.contentType, "text/\(part.subtype); charset=utf-8")
        let transfer = try HeaderField(.contentTransferEncoding, encoding.rawValue)
        type.write(into: &output)
        transfer.write(into: &output)
        output += .lineEnd
        encoding.append(text.span, to: &output)
    }

    /// RFC 2046 §4.1.1: CRLF for every LF, CR and CRLF.
    private static func canonical(_ text: String) -> [UInt8] {
        let bytes = text.utf8.span
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 16)
        var followsCarriageReturn = false
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == .carriageReturn || byte == .lineFeed && !followsCarriageReturn {
                output += .lineEnd
            } else if byte != .lineFeed {
                output.append(byte)
            }
            followsCarriageReturn = byte == .carriageReturn
        }
        return output
    }
}
