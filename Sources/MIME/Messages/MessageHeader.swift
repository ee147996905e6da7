/// The header of a message as it is written, for checks of what a reader of the message sees.
///
/// Nothing is decoded. A header that this program did not write may be anything, and is compared with
/// what it should be.
package struct MessageHeader: Sendable {
    private let fields: [(name: [UInt8], value: [UInt8])]

    /// The fields above the first empty line.
    package init(of message: [UInt8]) {
        var fields: [(name: [UInt8], value: [UInt8])] = []
        for line in message.prefix(upTo: Self.end(of: message)).split(separator: UInt8(ascii: "\n"))
        {
            let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
            if let first = line.first, first.isBlank, let last = fields.indices.last {
                // RFC 5322 §2.2.3: unfolding removes the line end, and keeps the blank.
                fields[last].value += line
            } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
                fields.append(
                    (line[..<colon].map(\.asciiLowercased), Array(line[(colon + 1)...])))
            }
        }
        self.fields = fields
    }

    private static func end(of message: [UInt8]) -> Int {
        var start = 0
        while let end = message[start...].firstIndex(of: UInt8(ascii: "\n")) {
            if message[start..<end].allSatisfy({ $0 == UInt8(ascii: "\r") }) { return start }
            start = end + 1
        }
        return message.count
    }

    /// The values of all fields of a name, without the blanks around them.
    package func values(of name: String) -> [String] {
        let name = name.utf8.map(\.asciiLowercased)
        return fields.filter { $0.name == name }.map { field in
            let value = field.value.drop(while: \.isBlank)
            let end = value.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? value.startIndex
            return String(decoding: value[..<end], as: UTF8.self)
        }
    }

    /// Tells whether the one `To` names this address and no other (RFC 5322 §3.6.3).
    package func isAddressed(to address: EmailAddress) -> Bool {
        let values = values(of: "To")
        guard let value = values.first, values.count == 1 else { return false }
        if value == address.wire { return true }
        let end = "<\(address.wire)>"
        guard value.hasSuffix(end) else { return false }
        return Self.isPhrase(value.dropLast(end.count))
    }

    /// Tells whether a text before an address is a display name: outside of quotes, nothing in it begins
    /// another address, a group or a comment.
    private static func isPhrase(_ text: Substring) -> Bool {
        var isQuoted = false
        var isEscaped = false
        for byte in text.utf8 {
            switch byte {
            case _ where isEscaped: isEscaped = false
            case UInt8(ascii: "\\") where isQuoted: isEscaped = true
            case UInt8(ascii: "\""): isQuoted.toggle()
            case _ where isQuoted: break
            case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "<"),
                UInt8(ascii: ">"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "@"):
                return false
            default: break
            }
        }
        return !isQuoted && !isEscaped
    }
}
