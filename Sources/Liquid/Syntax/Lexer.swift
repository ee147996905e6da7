/// A word of the markup inside a pair of delimiters, and where it stands.
struct Token {
    enum Kind: Equatable {
        case name, string, integer, decimal
        case comparator(Comparator)
        case dot, dots, comma, colon, pipe, equals, dash, question
        case leftBracket, rightBracket, leftParenthesis, rightParenthesis
        case end

        /// Tells whether a value begins here.
        var isValue: Bool {
            switch self {
            case .name, .string, .integer, .decimal: true
            default: false
            }
        }
    }

    let kind: Kind
    let range: Range<Int>

    /// The text inside the quotes of a string.
    var inside: Range<Int> { range.lowerBound + 1..<range.upperBound - 1 }
}

/// Reads the markup inside one pair of delimiters, token by token.
struct Lexer {
    private let bytes: [UInt8]
    private let unit: UInt32
    private var offset = 0
    private var end = 0

    init(_ bytes: [UInt8], unit: UInt32) {
        self.bytes = bytes
        self.unit = unit
    }

    /// Begins to read at the start of a stretch.
    mutating func begin(_ range: Range<Int>) {
        offset = range.lowerBound
        end = range.upperBound
    }

    mutating func next() throws(Fault) -> Token {
        while offset < end, bytes[offset].isSpace { offset += 1 }
        guard offset < end else { return Token(kind: .end, range: offset..<offset) }
        let byte = bytes[offset]
        if byte.isNameStart { return name() }
        if byte.isDigit || byte == UInt8(ascii: "-") && isDigit(at: offset + 1) { return number() }
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { return try string() }
        return try symbol(byte)
    }

    private mutating func name() -> Token {
        let start = offset
        offset = bytes.endOfName(in: start..<end)
        // Shopify's names may end in a question mark.
        if offset < end, bytes[offset] == UInt8(ascii: "?") { offset += 1 }
        return Token(
            kind: isContains(start..<offset) ? .comparator(.contains) : .name,
            range: start..<offset)
    }

    /// Tells whether the word is the operator: white space must follow it.
    private func isContains(_ word: Range<Int>) -> Bool {
        word.count == 8 && word.upperBound < end && bytes[word.upperBound].isSpace
            && bytes[word].elementsEqual("contains".utf8)
    }

    private mutating func number() -> Token {
        let start = offset
        offset += 1
        while isDigit(at: offset) { offset += 1 }
        let hasFraction =
            offset < end && bytes[offset] == UInt8(ascii: ".") && isDigit(at: offset + 1)
        if hasFraction {
            offset += 1
            while isDigit(at: offset) { offset += 1 }
        }
        return Token(kind: hasFraction ? .decimal : .integer, range: start..<offset)
    }

    /// Liquid's strings have no escapes: the same quote ends them.
    private mutating func string() throws(Fault) -> Token {
        let start = offset
        let quote = bytes[start]
        offset += 1
        while offset < end, bytes[offset] != quote { offset += 1 }
        guard offset < end else {
            throw Fault(
                .unclosed(.string), at: Span(bytes.trimmingEnd(of: start..<end), unit: unit))
        }
        offset += 1
        return Token(kind: .string, range: start..<offset)
    }

    private mutating func symbol(_ byte: UInt8) throws(Fault) -> Token {
        let start = offset
        let following = offset + 1 < end ? bytes[offset + 1] : 0
        let (kind, length): (Token.Kind, Int) =
            switch (byte, following) {
            case (UInt8(ascii: "."), UInt8(ascii: ".")): (.dots, 2)
            case (UInt8(ascii: "."), _): (.dot, 1)
            case (UInt8(ascii: ","), _): (.comma, 1)
            case (UInt8(ascii: ":"), _): (.colon, 1)
            case (UInt8(ascii: "|"), _): (.pipe, 1)
            case (UInt8(ascii: "["), _): (.leftBracket, 1)
            case (UInt8(ascii: "]"), _): (.rightBracket, 1)
            case (UInt8(ascii: "("), _): (.leftParenthesis, 1)
            case (UInt8(ascii: ")"), _): (.rightParenthesis, 1)
            case (UInt8(ascii: "-"), _): (.dash, 1)
            case (UInt8(ascii: "?"), _): (.question, 1)
            case (UInt8(ascii: "="), UInt8(ascii: "=")): (.comparator(.equal), 2)
            case (UInt8(ascii: "="), _): (.equals, 1)
            case (UInt8(ascii: "!"), UInt8(ascii: "=")): (.comparator(.notEqual), 2)
            case (UInt8(ascii: "<"), UInt8(ascii: ">")): (.comparator(.notEqual), 2)
            case (UInt8(ascii: "<"), UInt8(ascii: "=")): (.comparator(.lessOrEqual), 2)
            case (UInt8(ascii: "<"), _): (.comparator(.less), 1)
            case (UInt8(ascii: ">"), UInt8(ascii: "=")): (.comparator(.greaterOrEqual), 2)
            case (UInt8(ascii: ">"), _): (.comparator(.greater), 1)
            default: throw invalidCharacter()
            }
        offset += length
        return Token(kind: kind, range: start..<offset)
    }

    private func invalidCharacter() -> Fault {
        // The source was a String, so a scalar begins here.
        let rest = String(decoding: bytes[offset..<min(offset + 4, bytes.count)], as: UTF8.self)
        let scalar = rest.unicodeScalars.first ?? "\u{FFFD}"
        let span = Span(offset..<offset + String(scalar).utf8.count, unit: unit)
        switch scalar {
        case "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}": return Fault(.curlyQuote, at: span)
        default: return Fault(.invalidCharacter(scalar), at: span)
        }
    }

    private func isDigit(at offset: Int) -> Bool { offset < end && bytes[offset].isDigit }
}
