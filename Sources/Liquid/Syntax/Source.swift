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

    func error(_ kind: TemplateError.Kind, at range: Range<Int>) -> TemplateError {
        TemplateError(kind: kind, place: place(of: range))
    }

    /// Counts lines from the beginning: only errors ask, so nothing is kept for them.
    func place(of range: Range<Int>) -> TemplateError.Place {
        return TemplateError.Place(
            template: name,
            start: position(of: range.lowerBound),
            end: position(of: range.upperBound),
            line: line(around: range.lowerBound))
    }

    /// The line without its LF or CR LF.
    ///
    /// Every other CR shows as a space: it would take a terminal back to the line's beginning.
    private func line(around offset: Int) -> String {
        let rest = bytes[lineStart(before: offset)...]
        let end = rest.firstIndex(of: .lineFeed) ?? rest.endIndex
        var line = text(at: rest.startIndex..<end)
        if line.last == "\r" { line.removeLast() }
        return String(line.map { $0 == "\r" ? " " : $0 })
    }

    private func position(of offset: Int) -> TemplateError.Position {
        let newlines = bytes[..<offset].count { $0 == .lineFeed }
        let column = text(at: lineStart(before: offset)..<offset).count + 1
        return TemplateError.Position(line: newlines + 1, column: column)
    }

    private func lineStart(before offset: Int) -> Int {
        bytes[..<offset].lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0
    }
}
