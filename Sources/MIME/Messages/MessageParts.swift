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
