/// The bytes and classes of bytes that the grammars of mail speak of, tested one by one: a
/// `Character` may be several.
extension UInt8 {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20
    static let hyphen = UInt8(ascii: "-")
    static let dot = UInt8(ascii: ".")
    static let equalsSign = UInt8(ascii: "=")

    /// RFC 5234 §B.1 `WSP`.
    package var isBlank: Bool { self == .space || self == .tab }

    /// RFC 5234 §B.1 `VCHAR`.
    package var isVisible: Bool { (0x21...0x7E).contains(self) }

    /// RFC 5234 §B.1 `DIGIT`.
    package var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    /// RFC 5234 §B.1 `ALPHA`.
    package var isLetter: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
    }

    /// RFC 5234 §B.1 `HEXDIG`, in either case.
    package var isHexadecimal: Bool {
        isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20)
    }

    /// RFC 1123 §2.1: letters, digits, hyphens, and the dots between labels.
    package var isInHostName: Bool { isLetter || isDigit || self == .hyphen || self == .dot }

    /// RFC 5322 §3.2.3 `atext`: what an atom is made of.
    package var isAtomText: Bool {
        guard !isDigit && !isLetter else { return true }
        switch self {
        case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"),
            UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"),
            UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "?"),
            UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "{"),
            UInt8(ascii: "|"), UInt8(ascii: "}"), UInt8(ascii: "~"):
            return true
        default:
            return false
        }
    }

    package var asciiLowercased: UInt8 { isLetter ? self | 0x20 : self }
}

extension [UInt8] {
    static let lineEnd: [UInt8] = [.carriageReturn, .lineFeed]

    /// Appends a stretch of a text.
    mutating func append(contentsOf text: Span<UInt8>, in stretch: Range<Int>) {
        text.extracting(stretch).withUnsafeBufferPointer { append(contentsOf: $0) }
    }
}

extension Span<UInt8> {
    func starts(with prefix: [UInt8], at offset: Int) -> Bool {
        guard offset + prefix.count <= count else { return false }
        for index in prefix.indices where self[offset + index] != prefix[index] {
            return false
        }
        return true
    }
}
