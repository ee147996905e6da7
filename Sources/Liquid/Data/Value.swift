public import Core

/// What a context is made of: one of a closed set of types.
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
