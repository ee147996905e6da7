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
        case loopOption = "`limit`, `offset` or `reversed`"
        /// A property of `forloop`.
        case loopProperty = "a property of `forloop`"
    }
}
