/// Any bytes as letters, digits and two more characters, padded with `=` (RFC 4648 §4 and §5).
package struct Base64: Sendable {
    /// The alphabet of RFC 4648 §4 and RFC 2045 §6.8, with `+` and `/`.
    package static let standard = Base64(lastDigits: "+/")

    /// The alphabet of RFC 4648 §5, with `-` and `_`.
    package static let urlSafe = Base64(lastDigits: "-_")

    private let alphabet: [UInt8]

    private init(lastDigits: String) {
        let digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
        alphabet = Array((digits + lastDigits).utf8)
    }

    private static let padding = UInt8(ascii: "=")

    /// The bytes behind a full line of 76 columns.
    private static let bytesPerLine = 57

    /// The columns that so many bytes take in one line.
    package static func length(of count: Int) -> Int { (count + 2) / 3 * 4 }

    /// The bytes that so many take in lines of 76 columns, with CRLF between them.
    package static func lineSize(of count: Int) -> Int {
        length(of: count) + max(0, count - 1) / bytesPerLine * 2
    }

    /// Appends lines of at most 76 columns, with CRLF between them and none at the end.
    package func appendLines(_ bytes: Span<UInt8>, to output: inout [UInt8]) {
        output.append(addingCapacity: Self.lineSize(of: bytes.count)) { output in
            var start = 0
            while start < bytes.count {
                if start > 0 {
                    output.append(UInt8(ascii: "\r"))
                    output.append(UInt8(ascii: "\n"))
                }
                let end = min(start + Self.bytesPerLine, bytes.count)
                append(bytes.extracting(start..<end), to: &output)
                start = end
            }
        }
    }

    /// Appends a single line, however long.
    package func append(_ bytes: Span<UInt8>, to output: inout [UInt8]) {
        output.append(addingCapacity: Self.length(of: bytes.count)) { append(bytes, to: &$0) }
    }

    /// The bytes as a single line of text.
    package func encoded(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        append(bytes.span, to: &output)
        return output
    }

    private func append(_ bytes: Span<UInt8>, to output: inout OutputSpan<UInt8>) {
        let digits = alphabet.span
        var index = 0
        while index < bytes.count {
            let left = bytes.count - index
            var group = Int(bytes[index]) << 16
            if left > 1 { group |= Int(bytes[index + 1]) << 8 }
            if left > 2 { group |= Int(bytes[index + 2]) }

            output.append(digits[group >> 18])
            output.append(digits[group >> 12 & 0x3F])
            output.append(left > 1 ? digits[group >> 6 & 0x3F] : Self.padding)
            output.append(left > 2 ? digits[group & 0x3F] : Self.padding)
            index += 3
        }
    }

    /// The bytes that a text in this alphabet stands for; nil if a byte is not in the alphabet, or
    /// the text is not padded to groups of four.
    package func decoded(_ text: [UInt8]) -> [UInt8]? {
        guard text.count.isMultiple(of: 4) else { return nil }
        let paddingCount = text.suffix(2).count { $0 == Self.padding }
        var result: [UInt8] = []
        var bits = 0
        for (index, byte) in text.dropLast(paddingCount).enumerated() {
            guard let value = alphabet.firstIndex(of: byte) else { return nil }
            bits = (bits << 6 | value) & 0xFFFF
            if index % 4 > 0 { result.append(UInt8(bits >> (6 - 2 * (index % 4)) & 0xFF)) }
        }
        return result
    }
}
