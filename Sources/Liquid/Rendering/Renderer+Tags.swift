extension Renderer {
    /// Keeps what the block prints: it was escaped on its way, so it is markup where anything is.
    mutating func capture(_ block: Block, in slot: Int) throws(TemplateError) -> Leave? {
        let outer = output
        output = []
        let leave = try render(block)
        try step(over: output.count, at: block.range)
        let text = String(decoding: output, as: UTF8.self)
        frame.slots[slot] = escaping == .none ? .string(text) : .markup(text)
        output = outer
        return leave
    }

    mutating func render(_ branches: [Branch]) throws(TemplateError) -> Leave? {
        for branch in branches {
            if let condition = branch.condition, try !holds(condition) { continue }
            return try render(branch.block)
        }
        return nil
    }

    mutating func render(_ match: Match) throws(TemplateError) -> Leave? {
        let subject = try value(of: match.subject)
        var hasMatched = false
        for arm in match.arms where arm.values != nil || !hasMatched {
            if let values = arm.values {
                guard try isEqual(subject, to: values) else { continue }
            }
            hasMatched = true
            if let leave = try render(arm.block) { return leave }
        }
        return nil
    }

    private mutating func isEqual(
        _ subject: Value, to values: [Expression]
    ) throws(TemplateError) -> Bool {
        for expression in values {
            let value = try value(of: expression)
            try step(over: subject.size + value.size, at: expression.range)
            if case .emptiness(let emptiness, _) = expression {
                if subject.is(emptiness) { return true }
            } else if subject.equals(value) {
                return true
            }
        }
        return false
    }

    mutating func render(_ loop: Loop) throws(TemplateError) -> Leave? {
        let items = try items(of: loop)
        guard !items.isEmpty else {
            guard let otherwise = loop.otherwise else { return nil }
            return try render(otherwise)
        }
        let shadowed = frame.slots[loop.slot]
        frame.loops.append(LoopState(length: items.count))
        defer {
            frame.loops.removeLast()
            frame.slots[loop.slot] = shadowed
        }
        for turn in 0..<items.count {
            try step(at: loop.block.range)
            let index = loop.isReversed ? items.endIndex - 1 - turn : items.startIndex + turn
            frame.loops[frame.loops.count - 1].index = turn
            frame.slots[loop.slot] = items[index]
            if case .break = try render(loop.block) { break }
        }
        return nil
    }

    private mutating func items(of loop: Loop) throws(TemplateError) -> ArraySlice<Value> {
        var items: ArraySlice<Value> = []
        switch try value(of: loop.items) {
        case .array(let values):
            items = values[...]
        case .nil:
            break
        case let other:
            let kind = TemplateError.Kind.notIterable(path: loop.items.written, other.kind)
            throw frame.error(kind, at: loop.items.range)
        }
        if let offset = loop.offset { items = items.dropFirst(try count(offset, "offset")) }
        if let limit = loop.limit { items = items.prefix(try count(limit, "limit")) }
        return items
    }

    private mutating func count(
        _ expression: Expression, _ option: String
    ) throws(TemplateError) -> Int {
        let value = try value(of: expression)
        guard case .integer(let count) = value, count >= 0 else {
            throw frame.error(.notCount(option: option, value.kind), at: expression.range)
        }
        return count
    }

    /// Renders a partial, which reaches its parameters and nothing else.
    mutating func render(_ call: PartialCall) throws(TemplateError) {
        guard partialDepth < limits.partials else { throw exceeded(.partials, at: call.range) }
        var context = Record()
        for parameter in call.parameters {
            context[parameter.name] = try value(of: parameter.value)
        }
        try step(over: Value.itemSize * units[call.unit].names.count, at: call.range)
        let caller = frame
        frame = Frame(unit: units[call.unit], context: context)
        partialDepth += 1
        defer {
            partialDepth -= 1
            frame = caller
        }
        do {
            _ = try render(frame.unit.nodes)
        } catch {
            var error = error
            error.callers.append(caller.unit.source.place(of: call.range))
            throw error
        }
    }
}
