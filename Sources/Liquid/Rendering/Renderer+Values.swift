extension Renderer {
    mutating func value(of pipeline: Pipeline) throws(TemplateError) -> Value {
        var value = try value(of: pipeline.input)
        for step in pipeline.steps {
            if value == .nil, !step.filter.takesNil {
                throw frame.error(.missing(path: pipeline.input.written), at: pipeline.input.range)
            }
            value = try apply(step, to: value, in: pipeline)
        }
        return value
    }

    private mutating func apply(
        _ step: Pipeline.Step, to input: Value, in pipeline: Pipeline
    ) throws(TemplateError) -> Value {
        var arguments: [Value] = []
        arguments.reserveCapacity(step.arguments.count)
        for expression in step.arguments {
            let argument = try value(of: expression)
            if argument == .nil, !step.filter.takesNil {
                throw frame.error(.missing(path: expression.written), at: expression.range)
            }
            arguments.append(argument)
        }
        try self.step(over: arguments.reduce(input.size) { $0 + $1.size }, at: step.range)
        let call = FilterCall(
            filter: step.filter.name, input: input, arguments: arguments, escaping: escaping,
            maximumText: limits.output)
        let result: Value
        do {
            result = try step.filter.apply(call)
        } catch {
            let range =
                switch error.operand {
                case .input: pipeline.input.range
                case .argument(let index): step.arguments[index].range
                case .result: step.range
                }
            throw frame.error(error.kind, at: range)
        }
        try self.step(over: result.size, at: step.range)
        return result
    }

    mutating func value(of expression: Expression) throws(TemplateError) -> Value {
        try step(at: expression.range)
        switch expression {
        case .literal(let value, _):
            return value
        case .emptiness:
            return .string("")
        case .path(let path):
            return try value(of: path)
        case .loop(let property, let level, _):
            return frame.loops[frame.loops.count - 1 - level][property]
        case .comparison, .not, .all, .any:
            return .bool(try holds(expression))
        }
    }

    mutating func holds(_ condition: Expression) throws(TemplateError) -> Bool {
        switch condition {
        case .not(let term, _):
            return try !holds(term)
        case .all(let terms):
            for term in terms where try !holds(term) { return false }
            return true
        case .any(let terms):
            for term in terms where try holds(term) { return true }
            return false
        case .comparison(let left, let comparator, let right):
            return try compare(left, comparator, right)
        case .literal, .emptiness, .path, .loop:
            return try value(of: condition).isTruthy
        }
    }

    private mutating func compare(
        _ left: Expression, _ comparator: Comparator, _ right: Expression
    ) throws(TemplateError) -> Bool {
        let leftValue = try value(of: left)
        let rightValue = try value(of: right)
        let range = left.range.lowerBound..<right.range.upperBound
        try step(over: leftValue.size + rightValue.size, at: range)
        switch (comparator, left, right) {
        case (.equal, _, .emptiness(let emptiness, _)): return leftValue.is(emptiness)
        case (.equal, .emptiness(let emptiness, _), _): return rightValue.is(emptiness)
        case (.notEqual, _, .emptiness(let emptiness, _)): return !leftValue.is(emptiness)
        case (.notEqual, .emptiness(let emptiness, _), _): return !rightValue.is(emptiness)
        case (.equal, _, _): return leftValue.equals(rightValue)
        case (.notEqual, _, _): return !leftValue.equals(rightValue)
        case (.contains, _, _):
            if let contains = leftValue.contains(rightValue) { return contains }
        case (.less, _, _), (.lessOrEqual, _, _), (.greater, _, _), (.greaterOrEqual, _, _):
            if let holds = leftValue.isOrdered(comparator, rightValue) { return holds }
        }
        let kind = TemplateError.Kind.notComparable(
            operator: comparator.rawValue, leftValue.kind, rightValue.kind)
        throw frame.error(kind, at: range)
    }

    // MARK: Paths

    /// A path through nil is nil: to be declared is what counts, and nil says that it is.
    private mutating func value(of path: Path) throws(TemplateError) -> Value {
        guard var value = frame.slots[path.slot] else {
            let suggestion = suggestion(for: path.name, among: frame.declaredNames)
            throw frame.error(
                .undefined(path: path.name, suggestion: suggestion), at: path.nameRange)
        }
        for (index, segment) in path.segments.enumerated() {
            let next: Value?
            switch segment.key {
            case .name(let name):
                try step(over: value.text?.utf8.count ?? 0, at: segment.range)
                next = value.field(name)
            case .index(let expression):
                let key = try self.value(of: expression)
                try step(over: key.text?.utf8.count ?? 0, at: segment.range)
                next = value.element(key)
            }
            guard let next else { throw undefined(path, at: index, of: value) }
            value = next
        }
        return value
    }

    private func undefined(_ path: Path, at index: Int, of value: Value) -> TemplateError {
        var nearest: String?
        if case .name(let name) = path.segments[index].key {
            nearest = suggestion(for: name, among: value.fieldNames)
        }
        return frame.error(
            .undefined(path: path.written(upTo: index), suggestion: nearest),
            at: path.segments[index].range)
    }
}
