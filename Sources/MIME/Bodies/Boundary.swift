/// The line that parts a multipart body: RFC 2046 §5.1.1.
///
/// It must contain `=_`. Quoted-printable follows `=` with a hexadecimal digit or a line break, and
/// base64 has no `_`, so no encoded body holds a boundary; text that holds it in the plain is
/// encoded instead.
package struct Boundary: Hashable, Sendable {
    /// The boundary itself, without hyphens before it.
    package let text: String

    /// Takes what the caller made up, at most 69 bytes, as RFC 2046 §5.1.1 has 70 and parts within
    /// parts need one.
    ///
    /// - Throws: When the text is empty, too long, without `=_`, or has a byte that a boundary may
    ///   not have; a blank is refused too, because a header could be folded there.
    package init(_ text: String) throws(MIMEError) {
        let bytes = text.utf8
        guard !bytes.isEmpty else { throw MIMEError(.boundary(.empty)) }
        guard bytes.count <= 69 else { throw MIMEError(.boundary(.tooLong(maximum: 69))) }
        for (offset, byte) in bytes.enumerated() where !byte.standsInBoundary {
            throw MIMEError(.boundary(.disallowedByte(at: offset)))
        }
        let mark = zip(bytes, bytes.dropFirst())
            .contains { $0 == .equalsSign && $1 == UInt8(ascii: "_") }
        guard mark else { throw MIMEError(.unmarkedBoundary) }
        self.text = text
    }

    private init(unchecked text: String) {
        self.text = text
    }

    /// The delimiter at the beginning of the line before a part.
    var delimiter: [UInt8] { Array("--\(text)".utf8) }

    /// The boundary of a multipart so many levels inside, from 1 to 9.
    ///
    /// A reader compares only how a line begins (RFC 2046 §5.1.1): so the digit stands first.
    func inner(_ level: Int) -> Boundary {
        precondition((1...9).contains(level))
        return Boundary(unchecked: "\(level)\(text)")
    }

    /// Tells whether the text holds this boundary, and so perhaps one inside.
    ///
    /// Also in the middle of a line, where some readers find it.
    func stands(in text: Span<UInt8>) -> Bool {
        let mark = Array(self.text.utf8)
        return text.indices.contains { text.starts(with: mark, at: $0) }
    }
}

extension UInt8 {
    /// RFC 2046 §5.1.1 `bcharsnospace`.
    fileprivate var standsInBoundary: Bool {
        guard !isLetter && !isDigit else { return true }
        switch self {
        case UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "+"),
            UInt8(ascii: "_"), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "?"):
            return true
        default:
            return false
        }
    }
}
