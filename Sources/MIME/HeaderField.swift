/// One header of a message: a name and a value that can stand in it.
///
/// Nothing else writes a header line. A value with CR, LF, NUL or another control character than
/// TAB cannot become one, nor can one with a line break of Unicode (U+0085, U+2028, U+2029): it is
/// an attack or a fault of the data, and is refused rather than mended.
public struct HeaderField: Hashable, Sendable {
    /// The columns that a line is folded to, without CRLF.
    ///
    /// Within the 78 of RFC 5322 §2.1.1, and the 76 of RFC 2047 §2 for lines with encoded words.
    static let lineLength = 76

    /// The bytes, without CRLF, that no line may exceed: RFC 5322 §2.1.1.
    static let maximumLineLength = 998

    /// Which header this is.
    public let name: Name

    private let bytes: [UInt8]

    /// The value as it stands on the wire, but unfolded.
    public var value: String { String(decoding: bytes, as: UTF8.self) }

    /// Takes a structured value as it is.
    ///
    /// - Throws: When the value has a control character, is not ASCII, or has a word so long that
    ///   no line holds it.
    public init(_ name: Name, _ value: String) throws(MIMEError) {
        try Self.check(value, for: name)
        if let offset = Array(value.utf8).firstIndex(where: { $0 >= 0x80 }) {
            throw MIMEError(.header(name, .notASCII(at: offset)))
        }
        let words = value.utf8.split(whereSeparator: \.isBlank)
        let prefix = Self.firstColumn(after: name)
        guard words.allSatisfy({ prefix + $0.count <= Self.maximumLineLength }) else {
            throw MIMEError(.header(name, .unfoldable))
        }
        self.name = name
        bytes = Array(value.utf8)
    }

    /// Takes text for people to read: encoded words stand for what ASCII cannot say.
    ///
    /// - Throws: When the text has a control character or a line break.
    public init(_ name: Name, text: String) throws(MIMEError) {
        try Self.check(text, for: name)
        self.name = name
        bytes =
            EncodedWords.areNeeded(for: text)
            ? EncodedWords.encode(text, startingAt: Self.firstColumn(after: name))
            : Array(text.utf8)
    }

    /// Takes one mailbox, its name as atoms, a quoted string or encoded words.
    ///
    /// - Throws: When the display name has a control character or a line break.
    public init(_ name: Name, mailbox: Mailbox) throws(MIMEError) {
        try Self.check(mailbox.name ?? "", for: name)
        self.name = name
        bytes = mailbox.headerValue(startingAt: Self.firstColumn(after: name))
    }

    /// Looks at scalars: in Swift, CR LF is one `Character`, equal to neither.
    private static func check(_ value: String, for name: Name) throws(MIMEError) {
        var offset = 0
        for scalar in value.unicodeScalars {
            switch scalar.value {
            case 0x09: break
            case ..<0x20, 0x7F...0x9F, 0x2028, 0x2029:
                throw MIMEError(.header(name, .control(scalar, at: offset)))
            default: break
            }
            offset += UTF8.width(scalar)
        }
    }

    private static func firstColumn(after name: Name) -> Int {
        name.description.utf8.count + 2
    }
}

extension HeaderField {
    /// Appends the folded header with its CRLF.
    ///
    /// Breaks come before blanks that a word follows (RFC 5322 §2.2.3), so that taking the breaks
    /// out gives the value back and no line is blank.
    package func write(into output: inout [UInt8]) {
        output += name.description.utf8
        output.append(UInt8(ascii: ":"))
        var column = name.description.utf8.count + 1

        let line = [.space] + bytes
        var start = 0
        while start < line.count {
            let word = line[start...].firstIndex { !$0.isBlank } ?? line.count
            let end = line[word...].firstIndex(where: \.isBlank) ?? line.count
            if column + end - start > Self.lineLength && word < line.count {
                output += .lineEnd
                column = 0
            }
            output += line[start..<end]
            column += end - start
            start = end
        }
        output += .lineEnd
    }
}
