extension Renderer {
    mutating func value(of expression: UInt32) throws(Fault) -> RuntimeValue {
        guard evaluator.takesStep() else { throw exceededSteps(expression) }
        switch rows.expressions[Int(expression)].content {
        case .variable(let variable): return try value(of: variable, at: expression)
        case .path(let variable, let segments):
            return try follow(segments, from: variable, at: expression)
        case .text(let run):
            return .text(Slice(start: literals + Int(run.start), count: Int(run.count)))
        case .filtered(let input, let steps): return try filter(input, through: steps)
        case .nil: return .nil
        case .bool(let value): return .bool(value)
        case .integer(let value): return .integer(value)
        case .decimal(let value): return .decimal(value)
        case .emptiness(let emptiness): return .emptiness(emptiness)
        case .range(let first, let last): return try range(first, last)
        case .comparison, .not, .chain, .all, .any: return .bool(try holds(expression))
        }
    }

    // MARK: Conditions

    mutating func holds(_ condition: UInt32) throws(Fault) -> Bool {
        switch rows.expressions[Int(condition)].content {
        case .comparison(let comparator, let left, let right):
            return try compare(comparator, left, right, at: condition)
        case .not(let term):
            return try !holds(term)
        case .chain(let links):
            return try holds(chain: links)
        case .all(let terms):
            for row in terms.range where try !holds(rows.operands[row]) { return false }
            return true
        case .any(let terms):
            for row in terms.range where try holds(rows.operands[row]) { return true }
            return false
        default:
            return try value(of: condition).isTruthy
        }
    }

    /// The right side of an operator is evaluated as a whole, so the first deciding term decides.
    private mutating func holds(chain: Slice) throws(Fault) -> Bool {
        var holds = false
        for row in chain.range {
            let link = rows.links[row]
            holds = try self.holds(link.term)
            if holds == link.isOr { return holds }
        }
        return holds
    }

    private mutating func compare(
        _ comparator: Comparator, _ left: UInt32, _ right: UInt32, at condition: UInt32
    ) throws(Fault) -> Bool {
        let leftValue = try value(of: left)
        let rightValue = try value(of: right)
        do {
            switch comparator {
            case .equal: return try evaluator.areEqual(leftValue, rightValue)
            case .notEqual: return try !evaluator.areEqual(leftValue, rightValue)
            case .contains:
                if let holds = try evaluator.contains(leftValue, rightValue) { return holds }
            case .less, .lessOrEqual, .greater, .greaterOrEqual:
                if let holds = try evaluator.isOrdered(leftValue, comparator, rightValue) {
                    return holds
                }
                if !evaluator.isStrict, !areNumberAndText(leftValue, rightValue) { return false }
            }
        } catch {
            throw Fault(error.kind, at: program.expressions[Int(condition)].span)
        }
        throw Fault(
            .notComparable(operator: comparator.rawValue, leftValue.kind, rightValue.kind),
            at: program.expressions[Int(condition)].span)
    }

    /// The one pair of types whose comparison standard Liquid refuses.
    private func areNumberAndText(_ left: RuntimeValue, _ right: RuntimeValue) -> Bool {
        let kinds = KindSet(left.kind, right.kind)
        return kinds == KindSet(.number, .text)
    }

    // MARK: Ranges

    mutating func range(_ first: UInt32, _ last: UInt32) throws(Fault) -> RuntimeValue {
        let first = try bound(first)
        return evaluator.arena.range(from: first, through: try bound(last))
    }

    /// A bound of a range: text counts as the number that it begins with.
    private mutating func bound(_ expression: UInt32) throws(Fault) -> Int {
        let value = try value(of: expression)
        guard evaluator.takesStep(over: value.weight) else { throw exceededSteps(expression) }
        switch value {
        case .integer(let number): return number
        case .text, .undefined, .nil:
            guard !evaluator.isStrict else { break }
            switch evaluator.number(value) {
            case .integer(let number): return number
            case .decimal(let number): return Int(exactly: number.rounded(.towardZero)) ?? .max
            default: return 0
            }
        default: break
        }
        if evaluator.isStrict, value.isNil { throw missing(expression) }
        let kind: TemplateError.Kind =
            evaluator.isStrict && value.kind != .number
            ? .wrongType(.option(".."), takes: [.number], given: value.kind) : .impossible(.integer)
        throw Fault(kind, at: program.expressions[Int(expression)].span)
    }
}

extension Renderer {
    /// Tells whether a value is to be set between isolates.
    func isolates(_ run: Slice, _ expression: UInt32) throws(Fault) -> Bool {
        guard let direction = evaluator.direction else { return false }
        let (isIsolated, isBalanced) = evaluator.arena.bytes.withUnsafeBufferPointer { bytes in
            let value = UnsafeBufferPointer(rebasing: bytes[run.range])
            return (direction.isolates(value), Direction.isBalanced(value))
        }
        guard isBalanced else {
            throw Fault(
                .unbalancedDirection(path: written(expression)),
                at: program.expressions[Int(expression)].span)
        }
        return isIsolated
    }
}
