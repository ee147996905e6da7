import Core

extension TemplateError {
    /// The faults of a template, or of a template with one record's values.
    public enum Kind: Hashable, Sendable {
        // The template cannot be read.

        /// The markup goes on with `found`, or ends where that is nil.
        case unexpected(found: String?, expected: Expectation)
        /// A character that no markup has outside quotes.
        case invalidCharacter(Unicode.Scalar)
        /// A quote that a word processor has curled.
        case curlyQuote
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
        /// A filter with a named argument that it does not have.
        case unknownArgument(filter: String, name: String, suggestion: String?)

        // The template does not fit the data, whatever the record.

        /// A name that neither the data nor the template declares.
        case unknownName(String, suggestion: String?)
        /// A field that a record does not have.
        case unknownField(path: String, suggestion: String?)
        /// A value that some records lack, used as if all had it.
        case unguarded(path: String)
        /// A list or record where text is printed.
        case notPrintable(path: String, ValueKind)
        /// Something other than a list after `in`.
        case notIterable(path: String, ValueKind)
        /// Two values that have no order, or of which the one cannot contain the other.
        case notComparable(operator: String, ValueKind, ValueKind)
        /// A value of a type that its taker does not take.
        case wrongType(Taker, takes: [ValueKind], given: ValueKind)
        /// An option that is no whole number from 0.
        case notCount(option: String)
        /// A condition that holds always, or never.
        case constantCondition(Bool)
        /// A value that is assigned or captured and never read.
        case unusedValue(String)
        /// A partial without a parameter that it requires.
        case missingParameter(partial: String, name: String)
        /// A parameter that the partial does not declare.
        case unknownParameter(partial: String, name: String, suggestion: String?)
        /// A filter that depends on the language, where dates and lists cannot be written in it.
        case noLanguage
        /// A date format with an unknown directive.
        case invalidDateFormat

        // This record cannot be rendered.

        /// A declared value that this record lacks, printed or filtered without guard or `default`.
        case missing(path: String)
        /// A value with a line break, or another control character, where a header is printed.
        case controlCharacter(path: String)
        /// A value that turns the direction of the text around it.
        case unbalancedDirection(path: String)
        /// The template says that no letter may be made; the words are the author's.
        case aborted(reason: String)
        /// The template requires a value that this record lacks; the words are the author's.
        case required(reason: String)
        /// An operation that standard Liquid cannot do with these values.
        case impossible(Operation)
        /// More than a limit of the environment.
        case exceeded(Limits.Measure, maximum: Int)
    }

    /// The constructs that can be left open.
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

    /// The kinds of things that a name can stand for; errors print the raw value.
    public enum Entity: String, Hashable, Sendable {
        /// A tag.
        case tag
        /// A filter.
        case filter
        /// A partial of the environment.
        case partial
        /// A time zone of the IANA database.
        case zone = "time zone"
        /// A language that dates and lists can be written in.
        case language
    }

    /// The constructs that take a value.
    public enum Taker: Hashable, Sendable {
        /// A filter, which takes a value as its input.
        case filter(String)
        /// A filter, which takes a value as an argument.
        case argument(filter: String)
        /// A filter, which takes a value as an item of its list.
        case item(filter: String)
        /// An option of a tag, such as `limit`.
        case option(String)
        /// A parameter of a partial.
        case parameter(String)
    }

    /// The operations that standard Liquid refuses; errors print the raw value.
    public enum Operation: String, Hashable, Sendable {
        /// Division by zero.
        case division = "division by zero"
        /// Something that is no whole number where one is needed.
        case integer = "invalid integer"
        /// A list of values that have no order.
        case sorting = "values of these types have no order"
        /// A list with items that are no records, where a property of them is asked for.
        case selection = "items of this type have no properties"
        /// A partial whose name is no text.
        case partialName = "the name of a partial is no text"
        /// `include` inside of a rendered partial.
        case include = "`include` stands in a partial that is rendered"
        /// Bytes that are not Base64 (RFC 4648).
        case decoding = "text is no base64"
        /// Bytes that are not UTF-8 (RFC 3629).
        case encoding = "text is not UTF-8"
        /// Something other than a list.
        case list = "value is no list"
    }
}

extension TemplateError {
    /// The kind of token that would have been right; errors print the raw value.
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
        /// The format in which a tag prints its date.
        case format = "`format:` and a format in quotes"
        /// The sign of a comment.
        case comment = "`#`, as at the beginning of every line of a comment"
    }
}
