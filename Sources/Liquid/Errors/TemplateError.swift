import Core

/// One mistake in a template, or the reason why it could not be rendered over a record.
///
/// An error names fields, types and places of the template, and never a value of the data.
public struct TemplateError: Error, Hashable, Sendable {
    /// The fault.
    public let kind: Kind
    /// The place of the fault.
    public let place: Place
    /// The `render` tags that led to this partial, the innermost first.
    public internal(set) var callers: [Place] = []
}

/// The syntax errors of one template and its partials: at least one.
public struct TemplateErrors: Error, Hashable, Sendable {
    /// The errors, in the order of their places.
    public let errors: [TemplateError]

    init(_ errors: [TemplateError]) {
        self.errors = errors
    }
}

extension TemplateErrors: CustomStringConvertible {
    /// The errors as they draw themselves, with an empty line between two.
    public var description: String {
        errors.map(\.description).joined(separator: "\n\n")
    }
}

extension TemplateError {
    /// A line and column of a text, both from 1; columns count characters (grapheme clusters).
    public struct Position: Hashable, Sendable, CustomStringConvertible {
        /// The line, from 1.
        public let line: Int
        /// The column in characters, from 1.
        public let column: Int

        /// The position as `line:column`.
        public var description: String { "\(line):\(column)" }
    }
}

extension TemplateError {
    /// A stretch of a template, with the line that it begins on.
    public struct Place: Hashable, Sendable {
        /// The name of the template or partial.
        public let template: String
        /// The beginning of the range.
        public let start: Position
        /// Just behind its last character.
        public let end: Position
        /// The text of the first line, without its line break; of a very long line, what is around
        /// the beginning, with `…` for the rest.
        public let line: String
        /// The number of characters of `line` before the beginning.
        let indent: Int
    }
}

extension TemplateError.Place: CustomStringConvertible {
    /// The beginning as `template:line:column`, which editors can open.
    public var description: String { "\(template):\(start)" }
}

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
