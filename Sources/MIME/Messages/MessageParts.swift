/// The header fields of a message or of a part in it, and the body, as slices of its bytes (RFC
/// 5322 §2.1, RFC 2046 §5.1).
package struct MessageParts {
    /// Each field with its folded lines, without the CRLF at its end.
    package private(set) var fields: [ArraySlice<UInt8>] = []
    /// All behind the first empty line.
    package let body: ArraySlice<UInt8>

    /// The parts of a message whose lines end with CRLF.
    package init(of message: ArraySlice<UInt8>) {
        var rest = message
        while let lineFeed = rest.firstIndex(of: .lineFeed) {
            let line = rest[..<lineFeed].dropLast()
            rest = rest[(lineFeed + 1)...]
            guard let first = line.first else { break }
            if first.isBlank, let field = fields.popLast() {
                fields.append(message[field.startIndex..<line.endIndex])
            } else {
                fields.append(line)
            }
        }
        body = rest
    }
}

extension MessageParts {
    /// The values of all fields of a name, each unfolded (RFC 5322 §2.2.3) and without the blanks at
    /// its beginning.
    ///
    /// Nothing is decoded.
    package func values(of name: String) -> [String] { Self.values(of: name, in: fields) }

    /// The values of those of the fields that have this name.
    static func values(of name: String, in fields: [ArraySlice<UInt8>]) -> [String] {
        let name = name.lowercased()
        return fields.filter { Self.name(of: $0) == name }.map(Self.value)
    }

    /// The name of a field in small letters.
    ///
    /// Old mail may have blanks between the name and its colon (RFC 5322 §4.5), and readers ignore
    /// them.
    static func name(of field: ArraySlice<UInt8>) -> String {
        let name = field.prefix { $0 != UInt8(ascii: ":") }
        let end = name.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? name.startIndex
        return String(decoding: name[..<end].map(\.asciiLowercased), as: UTF8.self)
    }

    /// The value of a field, unfolded, without the blanks at its beginning.
    static func value(of field: ArraySlice<UInt8>) -> String {
        let value = field.drop { $0 != UInt8(ascii: ":") }.dropFirst()
            .filter { $0 != .carriageReturn && $0 != .lineFeed }
        return String(decoding: value.drop(while: \.isBlank), as: UTF8.self)
    }

    /// Tells whether the one `To` names this address and no other (RFC 5322 §3.6.3).
    package func isAddressed(to address: EmailAddress) -> Bool {
        let values = values(of: "To")
        guard let value = values.first, values.count == 1 else { return false }
        if value == address.wire { return true }
        let end = "<\(address.wire)>"
        return value.hasSuffix(end) && Self.isPhrase(value.dropLast(end.count))
    }

    /// Tells whether a text before an address is a display name: outside of quotes, nothing in it
    /// begins another address, a group or a comment.
    private static func isPhrase(_ text: Substring) -> Bool {
        let specials = Array(",;:<>()@".utf8)
        var isQuoted = false
        var isEscaped = false
        for byte in text.utf8 {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\"") {
                isQuoted.toggle()
            } else if isQuoted {
                isEscaped = byte == UInt8(ascii: "\\")
            } else if specials.contains(byte) {
                return false
            }
        }
        return !isQuoted
    }
}
