public import Core

/// A value of a context: one of a closed set of types.
public enum Value: Hashable, Sendable {
    /// Nothing. As a field's value: declared, but this record has none.
    case `nil`
    /// True or false.
    case bool(Bool)
    /// A whole number.
    case integer(Int)
    /// A number with a fraction.
    case decimal(Double)
    /// Text, escaped when it is printed.
    case string(String)
    /// Text that is safe where it lands: printed as it stands.
    case markup(String)
    /// A day.
    case date(CalendarDate)
    /// A moment.
    case instant(Instant)
    /// A list.
    case array([Value])
    /// Named fields.
    case record(Record)
}

extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// Creates text, which will be escaped.
    public init(stringLiteral value: String) { self = .string(value) }

    /// Creates a whole number.
    public init(integerLiteral value: Int) { self = .integer(value) }

    /// Creates true or false.
    public init(booleanLiteral value: Bool) { self = .bool(value) }

    /// Creates a list.
    public init(arrayLiteral elements: Value...) { self = .array(elements) }

    /// Creates a record; of a name given twice, the last value counts.
    public init(dictionaryLiteral elements: (String, Value)...) {
        var record = Record()
        for (name, value) in elements { record[name] = value }
        self = .record(record)
    }
}

/// Text that is safe where it lands, and printed as it stands.
///
/// Only what was made or escaped for the place it goes to may be called markup: no value of a
/// candidate's record is.
public struct Markup: Hashable, Sendable, Codable {
    /// The text, as it will be printed.
    public let text: String

    /// Declares a text to be safe.
    public init(_ text: String) {
        self.text = text
    }
}

/// The type of a value, as errors name it in place of the value itself.
public enum ValueKind: Hashable, Sendable, CustomStringConvertible {
    /// Nothing.
    case `nil`
    /// True or false.
    case boolean
    /// A whole number, or one with a fraction.
    case number
    /// Text that will be escaped.
    case text
    /// Text that is already safe.
    case markup
    /// A day.
    case date
    /// A moment.
    case instant
    /// A list.
    case list
    /// Named fields.
    case record

    /// The type with its article, as in "takes a date".
    public var description: String {
        switch self {
        case .nil: "nothing"
        case .boolean: "true or false"
        case .number: "a number"
        case .text: "text"
        case .markup: "markup"
        case .date: "a date"
        case .instant: "a moment"
        case .list: "a list"
        case .record: "a record"
        }
    }
}
