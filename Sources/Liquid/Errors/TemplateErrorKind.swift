extension TemplateError {
    /// What can be wrong with a template, or with a template over a record.
    public enum Kind: Hashable, Sendable {
        // The template cannot be read.

        /// The markup goes on with `found`, or ends where that is nil.
        case unexpected(found: String?, expected: Expectation)
        /// A character that no markup has outside quotes.
        case invalidCharacter(Unicode.Scalar)
        /// A number that no integer or decimal can hold.
        case numberOutOfRange
        /// Markup, a string or a block that is never closed.
        case unclosed(Construct)
        /// A name that the language or the environment does not have.
        case unknown(Entity, name: String, suggestion: String?)
        /// A tag that has no meaning here; `open` is the block that it stands in.
        case misplaced(tag: String, open: String?)
        /// Content between `case` and its first `when`, where it would never be printed.
        case contentBeforeWhen
        /// A filter with too few or too many arguments.
        case argumentCount(filter: String, expected: ClosedRange<Int>, found: Int)

        // The template does not fit the record.

        /// A name or field that is not declared: the author's mistake, whatever the record.
        case undefined(path: String, suggestion: String?)
        /// A declared value that this record lacks, printed or filtered without guard or `default`.
        case missing(path: String)
        /// A list or record where text is printed.
        case notPrintable(path: String, Value.Kind)
        /// Something other than a list after `in`.
        case notIterable(path: String, Value.Kind)
        /// Two values that have no order, or of which the one cannot contain the other.
        case notComparable(operator: String, Value.Kind, Value.Kind)
        /// A filter over a value, or with an argument, of a type that it does not take.
        case unsuitable(filter: String, takes: Value.Kind, given: Value.Kind)
        /// A filter over a list with an item of a type that has no printed form.
        case unsuitableItem(filter: String, Value.Kind)
        /// A tag's option, such as `limit`, that is not a whole number from 0.
        case notCount(option: String, Value.Kind)
        /// A date format with an unknown directive.
        case invalidDateFormat
        /// More than a limit of the environment.
        case exceeded(Limits.Measure, maximum: Int)
    }

    /// What can be left open.
    public enum Construct: Hashable, Sendable {
        /// `{{` without `}}`.
        case output
        /// `{%` without `%}`.
        case tag
        /// A quote without its second.
        case string
        /// A block without its end tag.
        case block(String)
    }

    /// What a name can stand for; the raw value is how errors say it.
    public enum Entity: String, Hashable, Sendable {
        /// A tag.
        case tag
        /// A filter.
        case filter
        /// A partial of the environment.
        case partial
        /// A property of `forloop`.
        case loopProperty = "loop property"
    }
}
