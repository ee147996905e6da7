import Records

extension String {
    /// The text without HTML: paragraphs and list entries on lines of their own, entities as characters.
    ///
    /// Text that is no HTML stays as it is: `x < y` has no tag.
    var plainText: String {
        guard utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
            return trimmed
        }
        var text = ""
        var rest = self[...]
        while let next = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
            text += rest[..<next]
            rest = rest[next...]
            if rest.first == "<",
                let tag = rest.prefixMatch(of: /<(\/?)([A-Za-z][A-Za-z0-9]*)(\s[^<>]*)?\/?>/)
            {
                text += Self.text(forTag: tag.2.lowercased(), isEnd: !tag.1.isEmpty)
                rest = rest[tag.range.upperBound...]
            } else if rest.first == "&",
                let entity = rest.prefixMatch(of: /&(#?[A-Za-z0-9]{1,8});/),
                let character = Self.character(of: String(entity.1))
            {
                text.append(character)
                rest = rest[entity.range.upperBound...]
            } else {
                text.append(rest.removeFirst())
            }
        }
        return (text + rest).tidied
    }

    private static func text(forTag name: String, isEnd: Bool) -> String {
        switch name {
        case "br", "tr", "ul", "ol": "\n"
        case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote": "\n"
        case "li": isEnd ? "\n" : "\n- "
        default: ""
        }
    }

    private static func character(of entity: String) -> Character? {
        if entity.hasPrefix("#") {
            let digits = entity.dropFirst()
            let isHexadecimal = digits.first?.lowercased() == "x"
            let code = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            guard let code, code > 0 else { return nil }
            return Unicode.Scalar(code).map(Character.init)
        }
        return entities[entity]
    }

    private static let entities: [String: Character] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "rsquo": "’",
        "lsquo": "‘", "ldquo": "“", "rdquo": "”", "ndash": "–", "mdash": "—", "hellip": "…",
        "eacute": "é", "egrave": "è", "uuml": "ü", "ouml": "ö", "auml": "ä", "szlig": "ß",
    ]

    /// Lines without blanks around them, and no two empty ones.
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
