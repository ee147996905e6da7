/// What a template can hold: one of a closed set of types.
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
    /// A list.
    case array([Value])
    /// Named fields.
    case record(Record)

    /// Whether a condition holds on this value: only nil and false do not.
    var isTruthy: Bool {
        switch self {
        case .nil, .bool(false): false
        default: true
        }
    }

    /// The text of a text, be it markup or not.
    var text: String? {
        switch self {
        case .string(let text), .markup(let text): text
        default: nil
        }
    }

    /// What this value prints before escaping; nil where a value has no printed form.
    var printed: String? {
        switch self {
        case .bool(let value): value ? "true" : "false"
        case .integer(let value): String(value)
        case .decimal(let value): value.description
        case .string(let text), .markup(let text): text
        case .date(let date): date.description
        case .nil, .array, .record: nil
        }
    }
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
        self = .record(Record(Dictionary(elements) { _, last in last }))
    }
}
