extension Message {
    /// The same bytes, but for the value of the one `Date` header at the top.
    ///
    /// Every approved byte is sent; only the moment of sending is not known before.
    /// Parts and bodies are not looked at.
    ///
    /// - Throws: When the header block, which ends at the first empty line, does not have exactly
    ///   one `Date`.
    package static func stamped(
        _ message: [UInt8], leavingAt date: MailDate
    ) throws(MIMEError) -> [UInt8] {
        let values = dateValues(in: message.span)
        guard let value = values.first, values.count == 1 else {
            throw MIMEError(.dateFields(count: values.count))
        }
        var stamped = message
        stamped.replaceSubrange(value, with: " \(date)".utf8)
        return stamped
    }

    /// The value of each `Date`, between the colon and the CRLF, folded lines included.
    private static func dateValues(in message: Span<UInt8>) -> [Range<Int>] {
        var values: [Range<Int>] = []
        var start = 0
        while start < message.count && !message.starts(with: .lineEnd, at: start) {
            let end = fieldEnd(in: message, from: start)
            if let value = dateValue(in: message, field: start..<end) {
                values.append(value)
            }
            start = end + 2
        }
        return values
    }

    /// The offset of the first CRLF that no blank follows, or the end.
    private static func fieldEnd(in message: Span<UInt8>, from start: Int) -> Int {
        var end = start
        while end < message.count {
            let isBreak = message.starts(with: .lineEnd, at: end)
            let isFolded = end + 2 < message.count && message[end + 2].isBlank
            if isBreak && !isFolded { return end }
            end += 1
        }
        return end
    }

    private static func dateValue(
        in message: Span<UInt8>, field: Range<Int>
    ) -> Range<Int>? {
        let name = Array("date:".utf8)
        guard field.count >= name.count else { return nil }
        for (offset, byte) in name.enumerated()
        where message[field.lowerBound + offset].asciiLowercased != byte {
            return nil
        }
        return field.lowerBound + name.count..<field.upperBound
    }
}
