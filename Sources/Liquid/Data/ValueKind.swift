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
