/// RFC 5545 §3.1: the lines of an iCalendar object, folded so that none has more than 75 bytes.
struct ContentLines {
    private(set) var bytes: [UInt8] = []

    private static let lineLength = 75

    mutating func append(_ line: String) {
        var column = 0
        for scalar in line.unicodeScalars {
            if column + scalar.utf8.count > Self.lineLength {
                bytes += .lineEnd
                bytes.append(.space)
                column = 1
            }
            bytes += scalar.utf8
            column += scalar.utf8.count
        }
        bytes += .lineEnd
    }

    /// RFC 5545 §3.3.11: what would part one text from the next.
    static func escaped(_ text: String) -> String {
        var output = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if ["\\", ";", ","].contains(scalar) { output.append("\\") }
            output.append(scalar)
        }
        return String(output)
    }

    /// RFC 5545 §3.2.2, §3.3.3: whose address it is; RFC 6868 §3.1 for what quotes cannot hold.
    static func person(_ mailbox: Mailbox) -> String {
        let address = ":mailto:\(mailbox.address.wire.uriEncoded)"
        guard let name = mailbox.name, !name.isEmpty else { return address }
        var value = String.UnicodeScalarView()
        for scalar in name.unicodeScalars {
            switch scalar {
            case "^": value.append(contentsOf: "^^".unicodeScalars)
            case "\"": value.append(contentsOf: "^'".unicodeScalars)
            default: value.append(scalar)
            }
        }
        return ";CN=\"\(String(value))\"\(address)"
    }
}

extension String {
    /// RFC 6068 §2: what of an address may not stand in a `mailto:` URI, as `%` and two digits.
    fileprivate var uriEncoded: String {
        var output: [UInt8] = []
        for byte in utf8 {
            if byte.isInHostName || "@!$'*+_~".utf8.contains(byte) {
                output.append(byte)
            } else {
                output.append(UInt8(ascii: "%"))
                QuotedPrintable.appendDigits(of: byte, to: &output)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
