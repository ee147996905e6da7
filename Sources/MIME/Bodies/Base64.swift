/// RFC 2045 §6.8: any bytes as letters, digits, `+`, `/` and `=`.
package enum Base64 {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// The bytes behind a full line of 76 columns.
    private static let bytesPerLine = 57

    /// The columns that so many bytes take in one line.
    static func length(of count: Int) -> Int { (count + 2) / 3 * 4 }

    /// The bytes that so many take in lines of 76 columns, with CRLF between them.
    static func lineSize(of count: Int) -> Int {
        length(of: count) + max(0, count - 1) / bytesPerLine * 2
    }

    /// Appends lines of at most 76 columns, with CRLF between them and none at the end.
    package static func appendLines(_ bytes: Span<UInt8>, to output: inout [UInt8]) {
        output.append(addingCapacity: lineSize(of: bytes.count)) { output in
            var start = 0
            while start < bytes.count {
                if start > 0 {
                    output.append(.carriageReturn)
                    output.append(.lineFeed)
                }
                let end = min(start + bytesPerLine, bytes.count)
                append(bytes.extracting(start..<end), to: &output)
                start = end
            }
        }
    }

    /// Appends a single line, however long.
    static func append(_ bytes: Span<UInt8>, to output: inout [UInt8]) {
        output.append(addingCapacity: length(of: bytes.count)) { append(bytes, to: &$0) }
    }

    private static func append(_ bytes: Span<UInt8>, to output: inout OutputSpan<UInt8>) {
        let digits = alphabet.span
        var index = 0
        while index < bytes.count {
            let left = bytes.count - index
            var group = Int(bytes[index]) << 16
            if left > 1 { group |= Int(bytes[index + 1]) << 8 }
            if left > 2 { group |= Int(bytes[index + 2]) }

            output.append(digits[group >> 18])
            output.append(digits[group >> 12 & 0x3F])
            output.append(left > 1 ? digits[group >> 6 & 0x3F] : .equalsSign)
            output.append(left > 2 ? digits[group & 0x3F] : .equalsSign)
            index += 3
        }
    }
}
