/// The type of a value that a template can reach.
public indirect enum Shape: Hashable, Sendable {
    /// True or false.
    case boolean
    /// A whole number, or one with a fraction.
    case number
    /// Text, escaped when it is printed.
    case text
    /// Text that is safe where it lands.
    case markup
    /// A day.
    case date
    /// A moment.
    case instant
    /// A list of values of one type.
    case list(Shape)
    /// Named fields.
    case record(Schema)
    /// A value that some records lack.
    case optional(Shape)
    /// A value of which nothing is known, because what makes it is wrong, or left open.
    case unknown

    /// The type of what is there, if something is.
    var present: Shape {
        if case .optional(let shape) = self { shape.present } else { self }
    }

    var isOptional: Bool {
        if case .optional = self { true } else { false }
    }

    /// Nil where nothing is known.
    var kind: ValueKind? {
        switch present {
        case .boolean: .boolean
        case .number: .number
        case .text: .text
        case .markup: .markup
        case .date: .date
        case .instant: .instant
        case .list: .list
        case .record: .record
        case .optional, .unknown: nil
        }
    }

    /// The type that values of both types have.
    func joined(with other: Shape) -> Shape {
        if self == other { return self }
        if isOptional || other.isOptional {
            return .optional(present.joined(with: other.present))
        }
        return switch (self, other) {
        case (.list(let first), .list(let second)): .list(first.joined(with: second))
        default: .unknown
        }
    }

    static func literal(of kind: ValueKind) -> Shape {
        switch kind {
        case .boolean: .boolean
        case .number: .number
        case .text: .text
        case .markup: .markup
        case .date: .date
        case .instant: .instant
        case .list: .list(.unknown)
        case .record, .nil: .unknown
        }
    }
}
