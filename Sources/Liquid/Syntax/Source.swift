import Core

/// The bytes of a template, and where in them its lines are.
struct Source: Sendable {
    let name: String
    /// The whole text that the template is a part of, in UTF-8.
    let bytes: [UInt8]
    /// The template itself.
    let range: Range<Int>

    init(name: String, text: Substring) {
        self.name = name
        bytes = Array(text.base.utf8)
        let start = text.base.utf8.distance(from: text.base.startIndex, to: text.startIndex)
        range = start..<start + text.utf8.count
    }

    func text(at range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// The place from one position to another, the first of which is at `place`.
    func place(
        from startPosition: TemplateError.Position, to endPosition: TemplateError.Position,
        at place: Int
    ) -> TemplateError.Place {
        let before = shown(lineStart(before: place)..<place)
        let after = shown(place..<lineEnd(after: place))
        let start = before.count > Self.excerpt ? "…" + before.suffix(Self.excerpt) : before
        let end = after.count > Self.excerpt ? after.prefix(Self.excerpt) + "…" : after
        return TemplateError.Place(
            template: name, start: startPosition, end: endPosition, line: start + end,
            indent: start.count)
    }

    /// The most characters that an error shows of its line before its beginning, and behind it.
    private static let excerpt = 160
    /// Bytes that so many characters are surely in.
    private static let window = 1024

    /// The text with spaces for what a terminal would act on.
    private func shown(_ range: Range<Int>) -> String {
        let scalars = text(at: range).unicodeScalars.map { scalar -> Unicode.Scalar in
            let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
            return isControl && scalar != "\t" ? " " : scalar
        }
        return String(String.UnicodeScalarView(scalars))
    }

    /// The beginning of the line or of the window.
    private func lineStart(before offset: Int) -> Int {
        let window = bytes[max(0, offset - Self.window)..<offset]
        return window.lastIndex(of: .lineFeed).map { $0 + 1 } ?? window.startIndex
    }

    /// The beginning of the line's LF or CR LF, or the end of the window.
    private func lineEnd(after offset: Int) -> Int {
        let window = bytes[offset..<min(bytes.count, offset + Self.window)]
        let end = window.firstIndex(of: .lineFeed) ?? window.endIndex
        return end > offset && bytes[end - 1] == 0x0D ? end - 1 : end
    }

    /// The position of an offset, counted on from that of an offset before it.
    func position(
        of offset: Int, from position: TemplateError.Position, at start: Int
    ) -> TemplateError.Position {
        let between = bytes[start..<offset]
        guard let newline = between.lastIndex(of: .lineFeed) else {
            return TemplateError.Position(
                line: position.line, column: position.column + text(at: start..<offset).count)
        }
        let newlines = between.count { $0 == .lineFeed }
        return TemplateError.Position(
            line: position.line + newlines, column: text(at: newline + 1..<offset).count + 1)
    }

}
