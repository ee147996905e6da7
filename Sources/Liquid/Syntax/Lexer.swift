/// Reads the markup inside one pair of delimiters, token by token.
struct Lexer {
    private let bytes: [UInt8]
    private var offset: Int
    private let end: Int

    init(_ bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        offset = range.lowerBound
        end = range.upperBound
    }

    mutating func next() throws(Fault) -> Token {
        offset = bytes.trimmingStart(of: offset..<end).lowerBound
        guard offset < end else { return Token(kind: .end, range: offset..<offset) }
        let byte = bytes[offset]
        if byte.isNameStart { return name() }
        if byte.isDigit || byte == UInt8(ascii: "-") && isDigit(at: offset + 1) {
            return try number()
        }
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { return try string() }
        return try symbol()
    }

    private mutating func name() -> Token {
        let start = offset
        while offset < end, bytes[offset].isNamePart { offset += 1 }
        // Shopify's names may end in a question mark.
        if offset < end, bytes[offset] == UInt8(ascii: "?") { offset += 1 }
        let name = text(start..<offset)
        let isContains = name == Comparator.contains.rawValue
        return Token(
            kind: isContains ? .comparator(.contains) : .name(name), range: start..<offset)
    }

    private mutating func number() throws(Fault) -> Token {
        let start = offset
        offset += 1
        while isDigit(at: offset) { offset += 1 }
        let hasDot = offset < end && bytes[offset] == UInt8(ascii: ".")
        let isDecimal = hasDot && isDigit(at: offset + 1)
        if isDecimal {
            offset += 1
            while isDigit(at: offset) { offset += 1 }
        }
        let range = start..<offset
        if isDecimal, let value = Double(text(range)), value.isFinite {
            return Token(kind: .decimal(value), range: range)
        }
        guard !isDecimal, let value = Int(text(range)) else {
            throw Fault(.numberOutOfRange, at: range)
        }
        return Token(kind: .integer(value), range: range)
    }

    /// Liquid's strings have no escapes: the same quote ends them.
    private mutating func string() throws(Fault) -> Token {
        let start = offset
        let quote = bytes[start]
        guard let close = bytes[start + 1..<end].firstIndex(of: quote) else {
            throw Fault(.unclosed(.string), at: bytes.trimmingEnd(of: start..<end))
        }
        offset = close + 1
        return Token(kind: .string(text(start + 1..<close)), range: start..<offset)
    }

    private mutating func symbol() throws(Fault) -> Token {
        let start = offset
        let isDouble = start + 1 < end && bytes[start + 1] == UInt8(ascii: "=")
        let kind: Token.Kind
        switch bytes[start] {
        case UInt8(ascii: "."): kind = .dot
        case UInt8(ascii: ","): kind = .comma
        case UInt8(ascii: ":"): kind = .colon
        case UInt8(ascii: "|"): kind = .pipe
        case UInt8(ascii: "["): kind = .leftBracket
        case UInt8(ascii: "]"): kind = .rightBracket
        case UInt8(ascii: "("): kind = .leftParenthesis
        case UInt8(ascii: ")"): kind = .rightParenthesis
        case UInt8(ascii: "="): kind = isDouble ? .comparator(.equal) : .equals
        case UInt8(ascii: "<"): kind = .comparator(isDouble ? .lessOrEqual : .less)
        case UInt8(ascii: ">"): kind = .comparator(isDouble ? .greaterOrEqual : .greater)
        case UInt8(ascii: "!") where isDouble: kind = .comparator(.notEqual)
        default: throw invalidCharacter()
        }
        switch kind {
        case .comparator(.less), .comparator(.greater): offset += 1
        case .comparator: offset += 2
        default: offset += 1
        }
        return Token(kind: kind, range: start..<offset)
    }

    private func invalidCharacter() -> Fault {
        // The source was a String, so a scalar begins here.
        let rest = String(decoding: bytes[offset..<min(offset + 4, bytes.count)], as: UTF8.self)
        let scalar = rest.unicodeScalars.first ?? "\u{FFFD}"
        let length = String(scalar).utf8.count
        return Fault(.invalidCharacter(scalar), at: offset..<offset + length)
    }

    private func isDigit(at offset: Int) -> Bool { offset < end && bytes[offset].isDigit }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}
