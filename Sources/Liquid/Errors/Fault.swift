/// An error whose place is still a stretch of a source: what everything inside throws.
struct Fault: Error {
    let kind: TemplateError.Kind
    let span: Span
    /// The `render` tags that led here, the innermost first.
    var callers: [Span] = []

    init(_ kind: TemplateError.Kind, at span: Span) {
        self.kind = kind
        self.span = span
    }
}

/// A stretch of bytes of one of the sources of a template.
struct Span: Hashable {
    /// The source, among those of the template.
    let unit: UInt32
    let start: UInt32
    let end: UInt32

    init(_ range: Range<Int>, unit: UInt32) {
        self.unit = unit
        start = UInt32(truncatingIfNeeded: range.lowerBound)
        end = UInt32(truncatingIfNeeded: range.upperBound)
    }

    private init(unit: UInt32, start: UInt32, end: UInt32) {
        self.unit = unit
        self.start = start
        self.end = end
    }

    var range: Range<Int> { Int(start)..<Int(max(start, end)) }

    /// From the start of this stretch to the end of a later one.
    func through(_ other: Span) -> Span {
        Span(unit: unit, start: start, end: other.end)
    }
}
