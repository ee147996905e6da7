/// The escaping that makes a printed value read as itself in its surroundings.
///
/// Markup, and the text of the template, are never escaped.
public enum Escaping: Hashable, Sendable {
    /// Values print as they are.
    case none
    /// For the text and the quoted attributes of HTML: `&`, `<`, `>`, `"` and `'` become entities.
    case html
    /// For the paragraphs, headings, lists, emphasis and links of CommonMark.
    ///
    /// ASCII punctuation gets a backslash wherever it could mean something (CommonMark 0.30 §2.4).
    /// White space becomes one space, line breaks too, because a line break could begin a block:
    /// a value of several lines prints as one. In code, raw HTML and `<autolinks>` CommonMark has
    /// no escapes; write `[{{ url }}]({{ url }})` for a link.
    case markdown
    /// For one line of a header, such as a subject: a value must hold no line break and no other
    /// control character, and is printed as it is.
    ///
    /// A value that holds one is an error, because to take it out would hide an attack or a fault.
    case header

    /// Adds a stretch of `bytes` as a value prints.
    @inline(__always)
    func append(_ run: Slice, of bytes: [UInt8], to output: inout [UInt8]) {
        bytes.withUnsafeBufferPointer {
            append(UnsafeBufferPointer(rebasing: $0[run.range]), to: &output)
        }
    }

    func append(_ text: String, to output: inout [UInt8]) {
        var text = text
        text.withUTF8 { append($0, to: &output) }
    }

    private func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        switch self {
        case .none, .header: output.append(contentsOf: text)
        case .html: appendHTML(text, to: &output)
        case .markdown: appendMarkdown(text, to: &output)
        }
    }

    /// The text as a value prints.
    func escaped(_ text: String) -> String {
        var output: [UInt8] = []
        append(text, to: &output)
        return String(decoding: output, as: UTF8.self)
    }
}

extension Escaping {
    /// Stretches without special characters are copied whole.
    func appendHTML(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var start = 0
        for index in text.indices {
            guard let entity = Self.entity(for: text[index]) else { continue }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            output.append(
                contentsOf: UnsafeBufferPointer(
                    start: entity.utf8Start, count: entity.utf8CodeUnitCount))
            start = index + 1
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    func append(_ byte: UInt8, to output: inout [UInt8]) {
        guard let entity = Self.entity(for: byte) else {
            output.append(byte)
            return
        }
        output.append(
            contentsOf: UnsafeBufferPointer(
                start: entity.utf8Start, count: entity.utf8CodeUnitCount))
    }

    @inline(__always)
    private static func entity(for byte: UInt8) -> StaticString? {
        // All five are among the first 64 characters.
        guard byte < 64, specialCharacters >> UInt64(byte) & 1 == 1 else { return nil }
        return switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: "&#39;"
        }
    }

    private static let specialCharacters: UInt64 =
        1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
}

extension Escaping {
    /// The situation in which a character of a value has a meaning in CommonMark.
    private enum Meaning {
        case never
        /// Only after digits at the beginning of the value: it could then be at the
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
