import MIME

/// The header fields of a message and its body, as slices of its bytes (RFC 5322 §2.1).
struct MessageParts {
    /// Each field with its folded lines, without the CRLF at its end.
    private(set) var fields: [ArraySlice<UInt8>] = []
    /// All behind the first empty line.
    let body: ArraySlice<UInt8>

    /// The parts of a message whose lines end with CRLF.
    init(of message: [UInt8]) {
        var rest = message[...]
        while let lineFeed = rest.firstIndex(of: UInt8(ascii: "\n")) {
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
