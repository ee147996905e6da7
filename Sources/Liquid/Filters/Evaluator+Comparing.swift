extension Evaluator {
    /// Tells whether two values are equal in a template: numbers by what they count, texts by what
    /// they read, and values of different types never.
    mutating func areEqual(_ left: RuntimeValue, _ right: RuntimeValue) throws(FilterFault) -> Bool
    {
        switch (left, right) {
        // The words equal what has the quality, and not each other.
        case (.emptiness, .emptiness): return false
        case (.emptiness(let emptiness), let other), (let other, .emptiness(let emptiness)):
            return try self.is(other, emptiness)
        case (.undefined, .undefined), (.undefined, .nil), (.nil, .undefined), (.nil, .nil):
            return true
        case (.bool(let left), .bool(let right)): return left == right
        case (.integer(let left), .integer(let right)): return left == right
        case (.integer(let left), .decimal(let right)): return Double(left) == right
        case (.decimal(let left), .integer(let right)): return left == Double(right)
        case (.decimal(let left), .decimal(let right)): return left == right
        case (.text(let left), .text(let right)), (.text(let left), .markup(let right)),
            (.markup(let left), .text(let right)), (.markup(let left), .markup(let right)):
            try pay(for: Int(left.count) + Int(right.count))
            return arena.bytes[left.range] == arena.bytes[right.range]
        case (.date(let left), .date(let right)): return left == right
        case (.instant(let left), .instant(let right)): return left == right
        case (.range(let left), .range(let right)):
            return arena.ends(of: left) == arena.ends(of: right)
        case (.list(let left), .list(let right)): return try areEqualLists(left, right)
        case (.record(let left), .record(let right)): return try areEqualRecords(left, right)
        case (.loop(let left), .loop(let right)): return left == right
        default: return false
        }
    }

    private mutating func areEqualLists(_ left: Slice, _ right: Slice) throws(FilterFault) -> Bool {
        guard left.count == right.count else { return false }
        for offset in 0..<Int(left.count) {
            try pay(for: 16)
            guard try areEqual(arena.items[left[offset]], arena.items[right[offset]]) else {
                return false
            }
        }
        return true
    }

    private mutating func areEqualRecords(_ left: Slice, _ right: Slice) throws(FilterFault) -> Bool
    {
        guard left.count == right.count else { return false }
        for row in left.range {
            let field = arena.fields[row]
            try pay(for: 16 * Int(right.count))
            guard let other = arena.field(right, named: field.name),
                try areEqual(field.value, other)
            else { return false }
        }
        return true
    }

    private mutating func `is`(
        _ value: RuntimeValue, _ emptiness: Emptiness
    ) throws(FilterFault) -> Bool {
        switch value {
        case .text(let run), .markup(let run):
            try pay(for: emptiness == .blank ? Int(run.count) : 0)
            return run.isEmpty
                || emptiness == .blank && arena.bytes[run.range].allSatisfy(\.isSpace)
        case .list(let run), .record(let run): return run.isEmpty
        case .range(let row): return arena.bounds(of: row).isEmpty
        case .undefined, .nil, .bool(false): return emptiness == .blank
        default: return false
        }
    }

    /// Tells whether the order holds; nil where the two have none.
    ///
    /// No value is before or after nil: the answer is then false.
    mutating func isOrdered(
        _ left: RuntimeValue, _ comparator: Comparator, _ right: RuntimeValue
    ) throws(FilterFault) -> Bool? {
        if left.isNil || right.isNil { return false }
        if case .emptiness = left { return isStrict ? nil : false }
        if case .emptiness = right { return isStrict ? nil : false }
        guard let order = try order(left, right) else { return nil }
        return switch comparator {
        case .less: order < 0
        case .lessOrEqual: order <= 0
        case .greater: order > 0
        case .greaterOrEqual: order >= 0
        case .equal, .notEqual, .contains: nil
        }
    }

    /// Below 0 where the left value comes first, above where the right one does; nil where the two
    /// have no order.
    mutating func order(_ left: RuntimeValue, _ right: RuntimeValue) throws(FilterFault) -> Int? {
        switch (left, right) {
        case (.integer(let left), .integer(let right)): return Self.order(left, right)
        case (.integer(let left), .decimal(let right)): return Self.order(Double(left), right)
        case (.decimal(let left), .integer(let right)): return Self.order(left, Double(right))
        case (.decimal(let left), .decimal(let right)): return Self.order(left, right)
        case (.date(let left), .date(let right)): return Self.order(left, right)
        case (.instant(let left), .instant(let right)): return Self.order(left, right)
        case (.text(let left), .text(let right)):
            try pay(for: Int(left.count) + Int(right.count))
            let left = arena.bytes[left.range]
            let right = arena.bytes[right.range]
            return left == right ? 0 : left.lexicographicallyPrecedes(right) ? -1 : 1
        default: return nil
        }
    }

    private static func order<Ordered: Comparable>(_ left: Ordered, _ right: Ordered) -> Int {
        left < right ? -1 : left == right ? 0 : 1
    }

    /// Tells whether this text has the other within it, this list an equal item, or this record the
    /// field.
    ///
    /// Nil where the question makes no sense; nil itself contains nothing.
    mutating func contains(_ whole: RuntimeValue, _ part: RuntimeValue) throws(FilterFault) -> Bool?
    {
        if whole.isNil || part.isNil { return false }
        if !isStrict, !part.isTruthy { return false }
        switch whole {
        case .text(let text), .markup(let text):
            guard !isStrict || part.textRun != nil else { return nil }
            let part = try self.text(of: part)
            try pay(for: Int(text.count) + Int(part.count))
            return TextSearch(for: bytes(part)).firstMatch(in: bytes(text)) != nil
        case .list(let list):
            for row in list.range {
                try pay(for: 16)
                if try areEqual(arena.items[row], part) { return true }
            }
            return false
        case .range(let row):
            guard case .integer(let number) = part else { return false }
            return arena.bounds(of: row).contains(number)
        case .record(let record):
            guard !isStrict, let name = part.textRun else { return isStrict ? nil : false }
            try pay(for: 16 * Int(record.count))
            return arena.field(record, named: name) != nil
        default: return isStrict ? nil : false
        }
    }
}
