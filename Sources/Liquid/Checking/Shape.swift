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
    /// A value of one of several types, because the template makes it in several ways.
    case either([Shape])
    /// A value of which nothing is known, because what makes it is wrong, or left open.
    case unknown

    /// The type of what is there, if something is.
    var present: Shape {
        if case .optional(let shape) = self { shape.present } else { self }
    }

    var isOptional: Bool {
        if case .optional = self { true } else { false }
    }

    /// The type as errors name it; nil where nothing is known, or several are possible.
    var kind: ValueKind? { kinds.count == 1 ? kinds.first : nil }

    /// Every type that the value may have; none where nothing is known.
    var kinds: [ValueKind] {
        switch present {
        case .boolean: [.boolean]
        case .number: [.number]
        case .text: [.text]
        case .markup: [.markup]
        case .date: [.date]
        case .instant: [.instant]
        case .list: [.list]
        case .record: [.record]
        case .either(let shapes): shapes.flatMap(\.kinds)
        case .optional, .unknown: []
        }
    }

    /// The list without lists in it, which is what most filters make of it.
    var flattened: Shape {
        if case .list(let item) = self, case .list = item.present {
            item.present.flattened
        } else {
            self
        }
    }

    /// The type that values of both types have.
    func joined(with other: Shape) -> Shape {
        if self == other { return self }
        if isOptional || other.isOptional {
            return .optional(present.joined(with: other.present))
        }
        switch (self, other) {
        case (.unknown, _), (_, .unknown): return .unknown
        case (.list(let first), .list(let second)): return .list(first.joined(with: second))
        default:
            let alternatives = alternatives + other.alternatives
            return .either(alternatives.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
        }
    }

    private var alternatives: [Shape] {
        if case .either(let shapes) = self { shapes } else { [self] }
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
