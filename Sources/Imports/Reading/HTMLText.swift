import Files
import Records

extension String {
    /// The text without HTML tags, with entities as characters.
    ///
    /// Paragraphs and list entries become lines. Text without HTML, such as `x < y`, stays as it
    /// is.
    var withoutHTML: String {
        guard utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
            return trimmed
        }
        var html = HTMLText(Array(utf8))
        return html.text.tidied
    }

    /// The lines without surrounding blanks, and with no two empty lines in a row.
    private var tidied: String {
        var lines: [String] = []
        for line in split(separator: "\n", omittingEmptySubsequences: false) {
            let line = String(line).trimmed
            if line.isEmpty, lines.last?.isEmpty ?? true { continue }
            if line == "-" { continue }
            lines.append(line)
        }
        return lines.joined(separator: "\n").trimmed
    }
}

/// A reader of text that may have HTML tags and entities.
private struct HTMLText {
    private static let longestEntity = 10

    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The text that a browser would show.
    var text: String {
        mutating get {
            var text: [UInt8] = []
            text.reserveCapacity(bytes.count)
            while position < bytes.count {
                switch bytes[position] {
                case UInt8(ascii: "<"):
                    if let line = takeTag() {
                        text += line.utf8
                        continue
                    }
                case UInt8(ascii: "&"):
                    if let character = takeEntity() {
                        text += String(character).utf8
                        continue
                    }
                default: break
                }
                text.append(bytes[position])
                position += 1
            }
            return String(decoding: text, as: UTF8.self)
        }
    }

    /// Skips a tag and returns the text that replaces it; nil if this is not a tag.
    private mutating func takeTag() -> String? {
        var end = position + 1
        let isClosing = end < bytes.count && bytes[end] == UInt8(ascii: "/")
        if isClosing { end += 1 }
        let start = end
        while end < bytes.count, bytes[end].isAlphanumeric { end += 1 }
        let name = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
        guard let first = name.utf8.first, !first.isDigit, end < bytes.count,
            bytes[end].isBlank || [UInt8(ascii: "/"), UInt8(ascii: ">")].contains(bytes[end])
        else { return nil }
        while end < bytes.count, bytes[end] != UInt8(ascii: ">") {
            guard bytes[end] != UInt8(ascii: "<") else { return nil }
            end += 1
        }
        guard end < bytes.count else { return nil }
        position = end + 1
        switch name {
        case "br", "tr", "ul", "ol", "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote":
            return "\n"
        case "li": return isClosing ? "\n" : "\n- "
        default: return ""
        }
    }

    /// Reads a character that is written as an entity; nil if this is not an entity.
    private mutating func takeEntity() -> Character? {
        let rest = bytes[(position + 1)...].prefix(Self.longestEntity)
        guard let end = rest.firstIndex(of: UInt8(ascii: ";")),
            let character = Self.character(String(decoding: rest[..<end], as: UTF8.self))
        else { return nil }
        position = end + 1
        return character
    }

    private static func character(_ entity: String) -> Character? {
        guard entity.hasPrefix("#") else { return entities[entity] }
        let digits = entity.dropFirst()
        let isHexadecimal = digits.first?.lowercased() == "x"
        let code = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let code, code > 0 else { return nil }
        return Unicode.Scalar(code).map(Character.init)
    }

    private static let entities: [String: Character] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "rsquo": "’",
        "lsquo": "‘", "ldquo": "“", "rdquo": "”", "ndash": "–", "mdash": "—", "hellip": "…",
        "eacute": "é", "egrave": "è", "uuml": "ü", "ouml": "ö", "auml": "ä", "szlig": "ß",
    ]
}

extension UInt8 {
    fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    fileprivate var isBlank: Bool { [0x20, 0x09, 0x0A, 0x0D].contains(self) }

    fileprivate var isAlphanumeric: Bool {
        isDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
    }
}
