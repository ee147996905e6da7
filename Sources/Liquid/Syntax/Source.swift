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
        let before = shown(max(lineStart(before: place), place - Self.window)..<place)
        let after = shown(place..<min(lineEnd(after: place), place + Self.window))
        let start = before.count > Self.excerpt ? "…" + before.suffix(Self.excerpt) : before
        let end = after.count > Self.excerpt ? after.prefix(Self.excerpt) + "…" : after
        return TemplateError.Place(
            template: name, start: startPosition, end: endPosition, line: start + end,
            indent: start.count)
    }

    /// The most characters that an error shows of its line before its beginning, and behind it.
    private static let excerpt = 160
    /// Bytes that so many characters are surely in.
    private static let window = 4096

    /// The text with spaces for what a terminal would act on.
    private func shown(_ range: Range<Int>) -> String {
        let scalars = text(at: range).unicodeScalars.map { scalar -> Unicode.Scalar in
            scalar.properties.generalCategory == .control && scalar != "\t" ? " " : scalar
        }
        return String(String.UnicodeScalarView(scalars))
    }

    /// Where the line's LF or CR LF begins.
    private func lineEnd(after offset: Int) -> Int {
        let end = bytes[offset...].firstIndex(of: .lineFeed) ?? bytes.endIndex
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

    private func lineStart(before offset: Int) -> Int {
        bytes[..<offset].lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0
    }
}
