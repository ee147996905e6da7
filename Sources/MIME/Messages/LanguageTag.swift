/// The tag of a language, such as `en` or `zh-Hant-TW`.
///
/// RFC 5646 §2.1 in its shape: subtags of one to eight letters or digits, the first of letters
/// alone. That a tag is registered is not checked. Two tags are equal in any case of their letters
/// (RFC 5646 §2.1.1).
package struct LanguageTag: Sendable {
    /// The tag as it was given.
    package let text: String

    /// Takes a tag of at most 35 bytes, the length that RFC 5646 §4.4.1 reckons with.
    ///
    /// - Throws: When the text is empty, too long, or not of the shape of a tag.
    package init(_ text: String) throws(MIMEError) {
        let bytes = text.utf8
        guard !bytes.isEmpty else { throw MIMEError(.languageTag(.empty)) }
        guard bytes.count <= 35 else { throw MIMEError(.languageTag(.tooLong(maximum: 35))) }
        if let offset = Self.fault(in: bytes) {
            throw MIMEError(.languageTag(.disallowedByte(at: offset)))
        }
        self.text = text
    }

    /// English, of no region.
    package static let english = LanguageTag(unchecked: "en")

    /// The language that this one is a variant of: `zh-Hant` of `zh-Hant-TW`; `nil` where there is
    /// none.
    package var withoutLastSubtag: LanguageTag? {
        text.lastIndex(of: "-").map { LanguageTag(unchecked: String(text[..<$0])) }
    }

    /// The language alone, in lower case: `zh` of `zh-Hant-TW`.
    package var primary: String { text.prefix { $0 != "-" }.lowercased() }

    /// The tag without what only those who agreed on it understand (RFC 5646 §2.2.7): `de` of
    /// `de-x-du`.
    package var withoutPrivateUse: LanguageTag {
        let subtags = text.split(separator: "-")
        guard let mark = subtags.dropFirst().firstIndex(where: { $0.lowercased() == "x" }) else {
            return self
        }
        return LanguageTag(unchecked: subtags[..<mark].joined(separator: "-"))
    }

    private init(unchecked text: String) {
        self.text = text
    }

    private static func fault(in bytes: String.UTF8View) -> Int? {
        var isFirst = true
        var length = 0
        for (offset, byte) in bytes.enumerated() {
            if byte == .hyphen && length > 0 {
                isFirst = false
                length = 0
            } else if byte.isLetter || byte.isDigit && !isFirst, length < 8 {
                length += 1
            } else {
                return offset
            }
        }
        return length > 0 ? nil : bytes.count - 1
    }
}

extension LanguageTag: Hashable {
    /// Tells whether they are the same, in any case of their letters.
    package static func == (left: Self, right: Self) -> Bool {
        left.text.lowercased() == right.text.lowercased()
    }

    /// Hashes the tag in lower case.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(text.lowercased())
    }
}
