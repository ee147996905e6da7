extension Escaping {
    /// When a character of a value means something in CommonMark.
    private enum Meaning {
        case never
        /// Where nothing but digits comes before it in the value: it could then be at the
        /// beginning of a line (`- x`, `1. x`, `===`), or behind the `[label]` of a definition.
        case leading
        case anywhere
    }

    func appendMarkdown(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var isAtStart = true
        var isLeading = true
        var isAfterSpace = false
        for byte in text {
            if byte.isSpace {
                isAfterSpace = true
                continue
            }
            if isAfterSpace {
                appendSpace(isOuter: isAtStart, to: &output)
                isLeading = isAtStart
                isAfterSpace = false
            }
            isAtStart = false
            let meaning = Self.meaning(of: byte)
            if meaning == .anywhere || meaning == .leading && isLeading {
                output.append(UInt8(ascii: "\\"))
            }
            output.append(byte)
            isLeading = isLeading && byte.isDigit
        }
        if isAfterSpace { appendSpace(isOuter: true, to: &output) }
    }

    /// A space at the edge of a value is written as an entity (CommonMark 0.30 §6.2), so that
    /// together with the template's spaces it can neither indent a line nor break it.
    private func appendSpace(isOuter: Bool, to output: inout [UInt8]) {
        output.append(contentsOf: isOuter ? "&#32;".utf8 : " ".utf8)
    }

    private static func meaning(of byte: UInt8) -> Meaning {
        switch byte {
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"),
            UInt8(ascii: "="), UInt8(ascii: "~"):
            .leading
        case UInt8(ascii: "!"), UInt8(ascii: "\""), UInt8(ascii: "#"), UInt8(ascii: "&"),
            UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"),
            UInt8(ascii: ";"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
            UInt8(ascii: "\\"), UInt8(ascii: "]"), UInt8(ascii: "_"), UInt8(ascii: "`"):
            .anywhere
        default: .never
        }
    }
}
