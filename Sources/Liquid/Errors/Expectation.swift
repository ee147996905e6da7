extension TemplateError {
    /// What would have been right; the raw value is how errors say it.
    public enum Expectation: String, Hashable, Sendable {
        /// A literal, a path, or a condition in parentheses.
        case value = "a value"
        /// A name.
        case name = "a name"
        /// The name of a tag.
        case tagName = "the name of a tag"
        /// The end of the tag or output.
        case end = "the end of the markup"
        /// A closing bracket.
        case closingBracket = "`]`"
        /// A closing parenthesis.
        case closingParenthesis = "`)`"
        /// A colon.
        case colon = "`:`"
        /// A single equals sign.
        case equals = "`=`"
        /// The word `in` of a loop.
        case `in` = "`in`"
        /// The key of a partial, in quotes.
        case partial = "the name of a partial in quotes"
        /// An option of a loop.
        case loopOption = "`reversed`, `limit` or `offset`"
        /// An option of a table.
        case tableOption = "`cols`, `limit` or `offset`"
        /// The dots of a range.
        case dots = "`..`"
        /// A comma.
        case comma = "`,`"
        /// The reason that a tag gives.
        case reason = "a reason in quotes"
        /// The date of a promise.
        case by = "`by:` and a date"
        /// The last day on which the reader may be written to.
        case until = "`until:` and a date"
        /// How a tag prints its date.
        case format = "`format:` and a format in quotes"
        /// The sign of a comment.
        case comment = "`#`, as at the beginning of every line of a comment"
    }
}
