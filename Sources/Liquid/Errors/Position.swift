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
