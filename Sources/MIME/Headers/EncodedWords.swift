/// RFC 2047: text beyond ASCII in headers, as words such as `=?utf-8?Q?Zo=C3=AB?=`.
///
/// The whole text is encoded, in Q or B, whichever is shorter. Q leaves as they are only the bytes
/// that it may leave in a phrase (§5 (3)), so one form does for names and subjects.
enum EncodedWords {
    private static let frameLength = "=?utf-8?Q?".utf8.count + "?=".utf8.count

    /// RFC 2047 §2: a word has at most 75 columns, its frame included.
    static let contentLength = 75 - frameLength

    /// Tells whether the text cannot stand as it is written in the plain.
    ///
    /// It leaves ASCII, looks encoded, begins or ends with a blank, or has, as `plain`, blanks and
    /// a word too long to stand in one line, behind the name of the header or not.
    static func areNeeded(for text: String, writtenAs plain: [UInt8]) -> Bool {
        let bytes = text.utf8.span
        guard !bytes.isEmpty else { return false }
        if begin(in: bytes) || bytes.indices.contains(where: { bytes[$0] >= 0x80 }) { return true }
        if bytes[0].isBlank || bytes[bytes.count - 1].isBlank { return true }
        return HeaderField.stretches(of: plain).contains { $0.count > longestStretch }
    }

    /// Tells whether a reader might take a stretch of the bytes for an encoded word.
    static func begin(in bytes: Span<UInt8>) -> Bool {
        bytes.indices.contains { bytes.starts(with: opening, at: $0) }
    }

    /// Tells whether a reader who looks for encoded words everywhere finds one that is closed.
    static func stand(in text: some Collection<UInt8>) -> Bool {
        let bytes = Array(text)
        let start = bytes.indices.first { bytes[$0...].starts(with: opening) }
        let end = bytes.indices.last { bytes[$0...].starts(with: closing) }
        guard let start, let end else { return false }
        return start + opening.count <= end
    }

    private static let opening = Array("=?".utf8)
    private static let closing = Array("?=".utf8)
    private static let longestStretch = 61

    /// The words, with single spaces between them, for a line on which they begin at `column`.
    ///
    /// No word splits a `Character`, unless the `Character` is longer than a word; then none splits
    /// a scalar. In B, a word that another one follows is not padded where that can be: GMime 3.2
    /// reads nothing behind one that is.
    static func encode(_ text: String, startingAt column: Int) -> [UInt8] {
        let form = Form(for: text)
        var room = HeaderField.lineLength - column - frameLength
        var output: [UInt8] = []
        var word: [UInt8] = []
        var unpaddedCount = 0

        func close() {
            if !word.isEmpty {
                if !output.isEmpty {
                    output.append(.space)
                }
                form.append(word, to: &output)
                word.removeAll(keepingCapacity: true)
            }
            room = contentLength
            unpaddedCount = 0
        }

        func take(_ piece: some Collection<UInt8>) {
            word += piece
            if form.length(of: word) > room {
                let rest = word[unpaddedCount...]
                let isShort = unpaddedCount > 0 && form.length(of: rest) <= contentLength
                let end = form == .b && isShort ? unpaddedCount : word.count - piece.count
                let next = word[end...]
                word.removeSubrange(end...)
                close()
                word += next
            }
            if word.count.isMultiple(of: 3) { unpaddedCount = word.count }
        }

        for character in text {
            if form.length(of: character.utf8) <= contentLength {
                take(character.utf8)
            } else {
                for scalar in character.unicodeScalars {
                    take(scalar.utf8)
                }
            }
        }
        close()
        return output
    }
}
