/// The facts that a condition establishes: those where it holds, and those where it does not.
struct Outcome {
    var ifTrue: Flow.Facts = [:]
    var ifFalse: Flow.Facts = [:]

    var negated: Outcome { Outcome(ifTrue: ifFalse, ifFalse: ifTrue) }
}

extension Checker {
    mutating func outcome(of condition: UInt32) -> Outcome {
        switch program.expressions[Int(condition)].content {
        case .not(let term): return outcome(of: term).negated
        case .all(let terms): return outcome(of: terms, areAll: true)
        case .any(let terms): return outcome(of: terms, areAll: false)
        case .chain(let links):
            for row in links.range { _ = outcome(of: program.links[row].term) }
            return Outcome()
        case .comparison(let comparator, let left, let right):
            return outcome(
                of: comparator, left, right, at: program.expressions[Int(condition)].span)
        default: return outcome(ofTruthOf: condition)
        }
    }

    /// Each term is judged by what the terms before it have told.
    ///
    /// If all terms must hold and do, the facts of each are known; if one fails, only the facts
    /// that all such outcomes share. If any term is enough, it is the other way round.
    private mutating func outcome(of terms: Slice, areAll: Bool) -> Outcome {
        let start = flow
        defer { flow = start }
        var told: Flow.Facts = [:]
        var common: Flow.Facts?
        for row in terms.range {
            let outcome = outcome(of: program.operands[row])
            let (going, leaving) =
                areAll ? (outcome.ifTrue, outcome.ifFalse) : (outcome.ifFalse, outcome.ifTrue)
            let left = told.merging(leaving) { $1 }
            common = common.map { common in common.filter { left[$0.key] == $0.value } } ?? left
            told.merge(going) { $1 }
            flow.learn(going)
        }
        return areAll
            ? Outcome(ifTrue: told, ifFalse: common ?? [:])
            : Outcome(ifTrue: common ?? [:], ifFalse: told)
    }

    private mutating func outcome(ofTruthOf expression: UInt32) -> Outcome {
        let span = program.expressions[Int(expression)].span
        let shape = shape(of: expression)
        let place = place(of: expression)
        switch program.expressions[Int(expression)].content {
        case .nil, .bool(false): report(.constantCondition(false), at: span)
        case .bool, .integer, .decimal, .text, .emptiness:
            report(.constantCondition(true), at: span)
        default:
            if let place, flow.facts[place] == false {
                report(.constantCondition(false), at: span)
            } else if !shape.isOptional, !shape.kinds.isEmpty, !shape.kinds.contains(.boolean) {
                report(.constantCondition(true), at: span)
            }
        }
        guard let place, shape.isOptional else { return Outcome() }
        return Outcome(
            ifTrue: place.isPresent, ifFalse: shape.kinds.contains(.boolean) ? [:] : [place: false])
    }

    private mutating func outcome(
        of comparator: Comparator, _ left: UInt32, _ right: UInt32, at span: Span
    ) -> Outcome {
        let shapes = (shape(of: left), shape(of: right))
        if isLiteral(left), isLiteral(right) {
            report(.constantCondition(holds(comparator, left, right)), at: span)
            return Outcome()
        }
        switch comparator {
        case .equal: return equality(left, shapes.0, right, shapes.1, at: span, isNegated: false)
        case .notEqual:
            return equality(left, shapes.0, right, shapes.1, at: span, isNegated: true).negated
        case .contains, .less, .lessOrEqual, .greater, .greaterOrEqual:
            let areThere = requirePresent(left, shapes.0) && requirePresent(right, shapes.1)
            if areThere {
                checkComparable(comparator, (left, shapes.0), (right, shapes.1), at: span)
            }
            return sizeOutcome(comparator, left, right)
        }
    }

    private mutating func checkComparable(
        _ comparator: Comparator, _ left: (row: UInt32, shape: Shape),
        _ right: (row: UInt32, shape: Shape), at span: Span
    ) {
        let hasWord = [left.row, right.row].contains {
            if case .emptiness = program.expressions[Int($0)].content { true } else { false }
        }
        for first in left.shape.kinds {
            for second in right.shape.kinds
            where hasWord || !Self.takes(comparator, first, second) {
                report(.notComparable(operator: comparator.rawValue, first, second), at: span)
                return
            }
        }
    }

    /// A list with a size above 0 has a first and a last item.
    private func sizeOutcome(_ comparator: Comparator, _ left: UInt32, _ right: UInt32) -> Outcome {
        guard comparator == .greater,
            case .integer(let number) = program.expressions[Int(right)].content, number >= 0,
            var list = place(of: left), case .name(let size)? = list.steps.popLast(),
            program.string(program.names[Int(size)]) == "size"
        else { return Outcome() }
        var facts = list.isPresent
        for (row, name) in program.names.enumerated()
        where ["first", "last"].contains(program.string(name)) {
            facts[list.with(.name(UInt32(row)))] = true
        }
        facts[list.with(.index(0))] = true
        return Outcome(ifTrue: facts)
    }

    private static func takes(
        _ comparator: Comparator, _ left: ValueKind, _ right: ValueKind
    ) -> Bool {
        if comparator == .contains {
            return switch left {
            case .text, .markup: right == .text || right == .markup
            default: left == .list
            }
        }
        return left == right && KindSet(.number, .text, .date, .instant).contains(left)
    }

    /// The outcome where the two are equal, and where not.
    private mutating func equality(
        _ left: UInt32, _ leftShape: Shape, _ right: UInt32, _ rightShape: Shape, at span: Span,
        isNegated: Bool
    ) -> Outcome {
        for (operand, shape, other, otherShape) in [
            (left, leftShape, right, rightShape), (right, rightShape, left, leftShape),
        ] {
            switch program.expressions[Int(other)].content {
            case .nil: return equality(withNil: operand, shape, at: span, isNegated)
            case .emptiness(let emptiness):
                if !shape.isOptional, !shape.kinds.isEmpty,
                    shape.kinds.allSatisfy(KindSet(.number, .date, .instant).contains)
                {
                    report(.constantCondition(isNegated), at: span)
                }
                guard emptiness == .blank, shape.isOptional, let place = place(of: operand) else {
                    return Outcome()
                }
                return Outcome(ifFalse: place.isPresent)
            default:
                guard shape.isOptional, !otherShape.isOptional, let place = place(of: operand)
                else {
                    continue
                }
                if !canEqual(shape, otherShape, program.expressions[Int(other)].content) { break }
                return Outcome(ifTrue: place.isPresent)
            }
        }
        if !canEqual(leftShape, rightShape, program.expressions[Int(right)].content) {
            report(.constantCondition(isNegated), at: span)
        }
        return Outcome()
    }

    private mutating func equality(
        withNil operand: UInt32, _ shape: Shape, at span: Span, _ isNegated: Bool
    ) -> Outcome {
        let place = place(of: operand)
        if let place, flow.facts[place] == false {
            report(.constantCondition(!isNegated), at: span)
        } else if !shape.isOptional, shape != .unknown {
            report(.constantCondition(isNegated), at: span)
        }
        guard let place, shape.isOptional else { return Outcome() }
        return Outcome(ifTrue: [place: false], ifFalse: place.isPresent)
    }

    /// Tells whether values of the two types are ever equal.
    func canEqual(_ left: Shape, _ right: Shape, _ expression: Expression) -> Bool {
        if case .emptiness = expression { return true }
        if left.kinds.isEmpty || right.kinds.isEmpty { return true }
        let texts = KindSet(.text, .markup)
        return left.kinds.contains { first in
            right.kinds.contains { $0 == first || texts.contains(first) && texts.contains($0) }
        }
    }

    private func isLiteral(_ expression: UInt32) -> Bool {
        switch program.expressions[Int(expression)].content {
        case .nil, .bool, .integer, .decimal, .text, .emptiness: true
        default: false
        }
    }

    /// The result of comparing two literals.
    private func holds(_ comparator: Comparator, _ left: UInt32, _ right: UInt32) -> Bool {
        var evaluator = Evaluator(arena: Arena(), environment: environment)
        let data = [left, right].map { row -> RuntimeValue in
            switch program.expressions[Int(row)].content {
            case .bool(let value): .bool(value)
            case .integer(let value): .integer(value)
            case .decimal(let value): .decimal(value)
            case .text(let run): .text(evaluator.arena.text(program.literals[run.range]))
            case .emptiness(let emptiness): .emptiness(emptiness)
            default: .nil
            }
        }
        switch comparator {
        case .equal: return (try? evaluator.areEqual(data[0], data[1])) ?? false
        case .notEqual: return (try? !evaluator.areEqual(data[0], data[1])) ?? true
        case .contains: return (try? evaluator.contains(data[0], data[1])) == true
        default: return (try? evaluator.isOrdered(data[0], comparator, data[1])) == true
        }
    }
}
