extension Value {
    /// Whether the values are equal in a template: numbers by what they count, texts by what they
    /// read, and values of different types never.
    func equals(_ other: Value) -> Bool {
        switch (self, other) {
        case (.integer(let integer), .decimal(let decimal)),
            (.decimal(let decimal), .integer(let integer)):
            Double(integer) == decimal
        case (.string(let left), .markup(let right)), (.markup(let left), .string(let right)):
            left == right
        default:
            self == other
        }
    }

    func `is`(_ emptiness: Emptiness) -> Bool {
        switch self {
        case .string(let text), .markup(let text):
            emptiness == .blank ? text.utf8.allSatisfy(\.isSpace) : text.isEmpty
        case .array(let items): items.isEmpty
        case .record(let record): record.isEmpty
        case .nil, .bool(false): emptiness == .blank
        case .bool(true), .integer, .decimal, .date: false
        }
    }

    /// Whether the order holds; nil where the two have none.
    ///
    /// No value is before or after `.nil`: the answer is then false.
    func isOrdered(_ comparator: Comparator, _ other: Value) -> Bool? {
        switch (self, other) {
        case (.nil, _), (_, .nil): false
        case (.integer(let left), .integer(let right)): Self.holds(left, comparator, right)
        case (.integer(let left), .decimal(let right)): Self.holds(Double(left), comparator, right)
        case (.decimal(let left), .integer(let right)): Self.holds(left, comparator, Double(right))
        case (.decimal(let left), .decimal(let right)): Self.holds(left, comparator, right)
        case (.date(let left), .date(let right)): Self.holds(left, comparator, right)
        case (.string(let left), .string(let right)): Self.holds(left, comparator, right)
        default: nil
        }
    }

    private static func holds<Ordered: Comparable>(
        _ left: Ordered, _ comparator: Comparator, _ right: Ordered
    ) -> Bool? {
        switch comparator {
        case .less: left < right
        case .lessOrEqual: left <= right
        case .greater: left > right
        case .greaterOrEqual: left >= right
        case .equal, .notEqual, .contains: nil
        }
    }

    /// Whether this text has the other within it, or this list an equal item.
    ///
    /// Nil where the question makes no sense; `.nil` itself contains nothing.
    func contains(_ other: Value) -> Bool? {
        if let text, let part = other.text {
            return TextSearch(for: part).firstMatch(in: Array(text.utf8), from: 0) != nil
        }
        return switch (self, other) {
        case (.nil, _), (.string, .nil), (.markup, .nil): false
        case (.array(let items), _): items.contains { $0.equals(other) }
        default: nil
        }
    }
}
