/// One header of a message: a name and a value that can stand in it.
///
/// Nothing else writes a header line. A value with CR, LF, NUL or another control character than
/// TAB cannot become one, nor can one with a line break of Unicode (U+0085, U+2028, U+2029): it is
/// an attack or a fault of the data, and is refused rather than mended.
package struct HeaderField: Hashable, Sendable {
    /// The columns that a line is folded to, without CRLF.
    ///
    /// Within the 78 of RFC 5322 §2.1.1, and the 76 of RFC 2047 §2 for lines with encoded words.
    static let lineLength = 76

    /// The bytes, without CRLF, that no line may exceed: RFC 5322 §2.1.1.
    static let maximumLineLength = 998

    /// The name of the header.
    package let name: Name

    private let bytes: [UInt8]

    /// The value as it stands on the wire, but unfolded.
    package var value: String { String(decoding: bytes, as: UTF8.self) }

    /// Takes a structured value as it is.
    ///
    /// - Throws: When the value has a control character, is not ASCII, or cannot be folded so that
    ///   no line is too long.
    package init(_ name: Name, _ value: String) throws(MIMEError) {
        try Self.check(value, for: name)
        bytes = Array(value.utf8)
        if let offset = bytes.firstIndex(where: { $0 >= 0x80 }) {
            throw MIMEError(.header(name, .notASCII(at: offset)))
        }
        self.name = name
        let isShort = Self.firstColumn(after: name) + bytes.count <= Self.maximumLineLength
        guard isShort || lines.allSatisfy({ $0.count <= Self.maximumLineLength }) else {
            throw MIMEError(.header(name, .unfoldable))
        }
    }

    /// Takes text for people to read: encoded words stand for what ASCII cannot say.
    ///
    /// - Throws: When the text has a control character or a line break.
    package init(_ name: Name, text: String) throws(MIMEError) {
        try Self.check(text, for: name)
        self.name = name
        let plain = Array(text.utf8)
        bytes =
            EncodedWords.areNeeded(for: text, writtenAs: plain)
            ? EncodedWords.encode(text, startingAt: Self.firstColumn(after: name))
            : plain
    }

    /// Takes mailboxes and groups, their names as atoms, quoted strings or encoded words.
    ///
    /// An internationalized address stands as it is, in UTF-8 (RFC 6532 §3.2).
    ///
    /// - Throws: When a display name has a control character or a line break.
    package init(_ name: Name, _ addresses: Address...) throws(MIMEError) {
        var bytes: [UInt8] = []
        for address in addresses {
            for text in address.names {
                try Self.check(text, for: name)
            }
            if !bytes.isEmpty { bytes += ", ".utf8 }
            bytes += address.headerValue(startingAt: Self.firstColumn(after: name) + bytes.count)
        }
        self.name = name
        self.bytes = bytes
    }

    /// Takes message identifiers, in their order.
    package init(_ name: Name, _ identifiers: [MessageID]) {
        self.name = name
        bytes = Array(identifiers.map(\.text).joined(separator: " ").utf8)
    }

    private static func check(_ value: String, for name: Name) throws(MIMEError) {
        let found = value.firstScalar { scalar in
            scalar != "\t" && (scalar.isControl || scalar == "\u{2028}" || scalar == "\u{2029}")
        }
        if let found {
            throw MIMEError(.header(name, .control(found.scalar, at: found.offset)))
        }
    }

    private static func firstColumn(after name: Name) -> Int {
        name.description.utf8.count + 2
    }
}

extension HeaderField {
    /// Appends the folded header with its CRLF.
    package func write(into output: inout [UInt8]) {
        for line in lines {
            output += line
            output += .lineEnd
        }
    }

    /// The folded header, line by line without CRLF.
    ///
    /// Breaks come before blanks that a word follows (RFC 5322 §2.2.3), so that taking the breaks
    /// out gives the value back and no line is blank.
    private var lines: [[UInt8]] {
        var lines: [[UInt8]] = []
        var line = Array("\(name):".utf8)
        for stretch in Self.stretches(of: bytes) {
            if line.count + stretch.count > Self.lineLength && !stretch.allSatisfy(\.isBlank) {
                lines.append(line)
                line = []
            }
            line += stretch
        }
        return lines + [line]
    }

    /// The pieces between the possible line breaks of a value: blanks and a word,
    /// and at the end perhaps blanks alone.
    static func stretches(of value: [UInt8]) -> [ArraySlice<UInt8>] {
        let text = [.space] + value
        var stretches: [ArraySlice<UInt8>] = []
        var start = 0
        while start < text.count {
            let word = text[start...].firstIndex { !$0.isBlank } ?? text.count
            let end = text[word...].firstIndex(where: \.isBlank) ?? text.count
            stretches.append(text[start..<end])
            start = end
        }
        return stretches
    }
}
