/// The identity of a letter: its kind, the application it is about, and the occasion.
///
/// Nothing is sent twice under one key, in whatever batch it stands. Keys are compared byte by
/// byte, because `String` calls an NFC and an NFD spelling equal and the ledger does not.
package struct LetterKey: Sendable, Codable {
    /// The kind of letter, such as `rejection-with-feedback`.
    package let letter: String
    /// The application's id, as the records have it.
    package let application: String
    /// The occasion of the letter, such as `decision` or a date.
    package let occasion: String

    /// A key of any three texts; empty ones and those with `/` keep apart.
    package init(letter: String, application: String, occasion: String) {
        self.letter = letter
        self.application = application
        self.occasion = occasion
    }

    /// Reads what `description` wrote; nil when it is not three parts or an escape is broken.
    package init?(_ description: String) {
        let parts = description.utf8
            .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count == 3,
            let letter = PercentEncoding.decoded(parts[0]),
            let application = PercentEncoding.decoded(parts[1]),
            let occasion = PercentEncoding.decoded(parts[2])
        else { return nil }
        self.init(letter: letter, application: application, occasion: occasion)
    }

    /// Lower-case hexadecimal SHA-256 of the key, 64 digits: for names that must be unique and
    /// safe.
    package var fingerprint: String {
        // Netstrings: each part is preceded by its length, so no two keys encode alike.
        let encoded = parts.map { "\($0.utf8.count):\($0)," }.joined()
        return Digest(of: Array(encoded.utf8)).description
    }

    private var parts: [String] { [letter, application, occasion] }
}

extension LetterKey: Hashable {
    /// Tells whether both have the same bytes in each part.
    package static func == (left: LetterKey, right: LetterKey) -> Bool {
        zip(left.parts, right.parts).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
    }

    /// Feeds the bytes that `==` compares.
    package func hash(into hasher: inout Hasher) {
        for part in parts {
            hasher.combine(part.utf8.count)
            for byte in part.utf8 { hasher.combine(byte) }
        }
    }
}

extension LetterKey: CustomStringConvertible {
    /// `letter/application/occasion`, with `/`, `%`, blanks and control characters escaped as
    /// `%2F`.
    package var description: String {
        parts.map { part in
            PercentEncoding.encoded(part) { byte in
                byte <= 0x20 || byte == 0x7F || byte == UInt8(ascii: "/")
            }
        }.joined(separator: "/")
    }
}
