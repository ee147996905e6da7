/// RFC 2045 §6.7: text in lines of at most 76 columns that survives every relay.
///
/// For text in canonical form: CRLF is a line break and stays one, a CR or LF alone is encoded.
/// Beyond the RFC, no line begins with `.`, which SMTP would have to stuff, nor with `From `,
/// which an mbox would quote.
package enum QuotedPrintable {
    private static let lineLength = 76
    private static let softBreak = [UInt8.equalsSign] + .lineEnd
    private static let digits = Array("0123456789ABCDEF".utf8)

    /// Appends the encoded text.
    package static func append(_ text: Span<UInt8>, to output: inout [UInt8]) {
        var column = 0
        var index = 0
        while index < text.count {
            // Most of a text stands for itself, with more to come on its line.
            if column > 0 {
                let stretch = text.plainStretch(from: index, upTo: lineLength - 1 - column)
                output.append(contentsOf: text, in: stretch)
                column += stretch.count
                index = stretch.upperBound
            }
            if text.endsLine(at: index) {
                output += .lineEnd
                column = 0
                index += 2
                continue
            }

            let byte = text[index]
            let next = index + 1
            let endsLine = next == text.count || text.endsLine(at: next)

            // RFC 2045 §6.7 (3): a relay may strip a blank at the end of a line.
            var isLiteral = byte.isBlank ? !endsLine : byte.isVisible && byte != .equalsSign
            let room = endsLine ? lineLength : lineLength - 1
            if column + (isLiteral ? 1 : 3) > room {
                output += softBreak
                column = 0
            }
            if column == 0 && text.mayNotBeginLine(at: index) {
                isLiteral = false
            }

            if isLiteral {
                output.append(byte)
            } else {
                appendEscape(of: byte, to: &output)
            }
            column += isLiteral ? 1 : 3
            index = next
        }
    }

    /// The bytes that a text stands for; nil when an escape is broken.
    static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        var rest = text
        while let byte = rest.popFirst() {
            guard byte == .equalsSign else {
                bytes.append(byte)
                continue
            }
            let escape = rest.prefix(2)
            rest = rest.dropFirst(2)
            if Array(escape) == .lineEnd { continue }
            guard escape.count == 2, escape.allSatisfy(\.isHexadecimal),
                let value = UInt8(String(decoding: escape, as: UTF8.self), radix: 16)
            else { return nil }
            bytes.append(value)
        }
        return bytes
    }

    /// Appends `=` and two hexadecimal digits.
    static func appendEscape(of byte: UInt8, to output: inout [UInt8]) {
        output.append(.equalsSign)
        appendDigits(of: byte, to: &output)
    }

    /// Appends two hexadecimal digits.
    static func appendDigits(of byte: UInt8, to output: inout [UInt8]) {
        output.append(digits[Int(byte >> 4)])
        output.append(digits[Int(byte & 0x0F)])
    }
}

extension Span<UInt8> {
    private static let mailboxSeparator = Array("From ".utf8)

    /// Tells whether a line of a body may not begin with what stands here.
    func mayNotBeginLine(at index: Int) -> Bool {
        self[index] == .dot || starts(with: Self.mailboxSeparator, at: index)
    }

    fileprivate func endsLine(at index: Int) -> Bool {
        self[index] == .carriageReturn && index + 1 < count && self[index + 1] == .lineFeed
    }

    /// The bytes from `start` on that are written as they are, as their line goes on behind them.
    fileprivate func plainStretch(from start: Int, upTo maximum: Int) -> Range<Int> {
        var end = start
        let limit = Swift.min(count - 1, start + maximum)
        while end < limit, self[end + 1] != .carriageReturn, self[end] != .equalsSign,
            self[end].isVisible || self[end].isBlank
        {
            end += 1
        }
        return start..<end
    }
}
