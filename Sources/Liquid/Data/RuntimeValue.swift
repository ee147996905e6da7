import Core

/// One value while a template is rendered.
///
/// It owns nothing: text, lists and records are stretches of the ``Arena`` that it belongs to. So
/// it is copied without counting references, which is what makes rendering fast.
enum RuntimeValue {
    /// The result of looking up an unknown name.
    case undefined
    case `nil`
    case bool(Bool)
    case integer(Int)
    case decimal(Double)
    /// Bytes of UTF-8.
    case text(Slice)
    /// Bytes of UTF-8 that are safe where they land.
    case markup(Slice)
    case date(CalendarDate)
    case instant(Instant)
    /// Rows of the arena's items.
    case list(Slice)
    /// Rows of the arena's fields.
    case record(Slice)
    /// Whole numbers from one to another, which stand in two rows of the arena's items.
    case range(UInt32)
    /// The words `empty` and `blank`, which equal many values.
    case emptiness(Emptiness)
    /// A loop, by its number among all that the rendering has run.
    case loop(UInt32)
    /// `self`: the names that the frame at this depth knows.
    case scope(UInt32)

    /// Tells whether a condition holds on this value: only nil and false do not.
    @inline(__always) var isTruthy: Bool {
        switch self {
        case .undefined, .nil, .bool(false): false
        default: true
        }
    }

    var isUndefined: Bool {
        if case .undefined = self { true } else { false }
    }

    @inline(__always) var isNil: Bool {
        switch self {
        case .undefined, .nil: true
        default: false
        }
    }

    /// The stretch of a text, be it markup or not.
    @inline(__always) var textRun: Slice? {
        switch self {
        case .text(let run), .markup(let run): run
        default: nil
        }
    }

    var kind: ValueKind {
        switch self {
        case .undefined, .nil: .nil
        case .bool: .boolean
        case .integer, .decimal: .number
        case .text, .emptiness: .text
        case .markup: .markup
        case .date: .date
        case .instant: .instant
        case .list, .range: .list
        case .record, .loop, .scope: .record
        }
    }
}

/// The two words that stand for "nothing to see".
enum Emptiness: String {
    /// Text, list or record of no length.
    case empty
    /// As `empty`; and nil, false, and text of white space.
    case blank
}
