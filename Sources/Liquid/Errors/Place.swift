import Core

extension TemplateError {
    /// A stretch of a template, with the line that it begins on.
    public struct Place: Hashable, Sendable {
        /// The name of the template or partial.
        public let template: String
        /// Where the stretch begins.
        public let start: Position
        /// Just behind its last character.
        public let end: Position
        /// The text of the first line, without its line break; of a very long line, what is around
        /// the beginning, with `…` for the rest.
        public let line: String
        /// How many characters of `line` stand before the beginning.
        let indent: Int
    }
}

extension TemplateError.Place: CustomStringConvertible {
    /// The beginning as `template:line:column`, which editors can open.
    public var description: String { "\(template):\(start)" }
}
