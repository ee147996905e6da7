import Core

extension Renderer {
    mutating func render(call row: UInt32, _ node: Int) throws(Fault) -> Leave? {
        let call = program.calls[Int(row)]
        let span = program.nodes[node].span
        guard partialDepth < evaluator.limits.partials else { throw exceeded(.partials, at: span) }
        guard !call.isIncluded || isIncludeAllowed else {
            throw Fault(.impossible(.include), at: span)
        }
        let unit = try unit(of: call)
        guard evaluator.takesStep(over: frameCost) else { throw exceeded(.steps, at: span) }
        partialDepth += 1
        defer { partialDepth -= 1 }
        do throws(Fault) {
            if call.isIncluded { return try include(unit, call) }
            try renderPartial(unit, call)
            return nil
        } catch {
            var fault = error
            // An error in the arguments is the caller's own.
            if fault.span.unit != span.unit || !fault.callers.isEmpty || unit == self.unit {
                fault.callers.append(span)
            }
            throw fault
        }
    }

    /// The cost of opening a frame, in bytes of text.
    private var frameCost: Int { 1024 + program.variables.count * 16 }

    private mutating func unit(of call: PartialCall) throws(Fault) -> UInt32 {
        switch call.target {
        case .source(let unit): return unit
        case .expression(let expression):
            let span = program.expressions[Int(expression)].span
            guard case .text(let run) = try value(of: expression) else {
                throw Fault(.impossible(.partialName), at: span)
            }
            let name = evaluator.arena.string(run)
            guard let unit = parts.units[name] else {
                // The name may come from the data: it is not repeated.
                throw Fault(
                    .unknown(.partial, name: written(expression), suggestion: nil), at: span)
            }
            return unit
        }
    }

    /// The variable that a partial calls its subject by, where only the data tells the partial.
    private mutating func variable(calledLike target: PartialCall.Target) -> UInt32? {
        guard case .expression(let expression) = target,
            case .text(let run)? = try? value(of: expression)
        else { return nil }
        let name = evaluator.arena.string(run)
        let stem = name.split(separator: "/").last.map(String.init) ?? name
        return program.variables.firstIndex { program.string($0) == stem }.map(UInt32.init)
    }

    private mutating func arguments(of call: PartialCall) throws(Fault) -> [RuntimeValue] {
        var arguments: [RuntimeValue] = []
        arguments.reserveCapacity(Int(call.parameters.count))
        for row in call.parameters.range {
            let value = settled(try value(of: program.namedArguments[row].value))
            arguments.append(value.isNil ? .nil : value)
        }
        return arguments
    }

    // MARK: Rendering

    /// Renders a partial, which reaches its parameters and nothing else.
    private mutating func renderPartial(_ unit: UInt32, _ call: PartialCall) throws(Fault) {
        let arguments = try arguments(of: call)
        let paths =
            trace == nil
            ? []
            : call.parameters.range.map {
                path(
                    of: program.namedArguments[$0].value, arguments[$0 - Int(call.parameters.start)]
                )
            }
        guard let subject = call.subject else {
            return try renderIsolated(unit) { $0.set(call.parameters, to: arguments, paths) }
        }
        let value = try value(of: subject.value)
        let subjectPath = trace == nil ? nil : path(of: subject.value, value)
        guard subject.isLoop, let items = loopItems(value) else {
            if value.isNil, subject.isLoop { return }
            return try renderIsolated(unit) {
                $0.set(call.parameters, to: arguments, paths)
                $0.set(subject.name, to: value, subjectPath)
            }
        }
        for turn in 0..<items.count {
            guard evaluator.takesStep(over: frameCost) else {
                throw exceeded(.steps, at: call.nameSpan)
            }
            let item: RuntimeValue = item(items.source, items.first + turn)
            let itemPath = trace?.path(of: item, or: subjectPath.map { "\($0)[\(turn)]" })
            let number = loopCount
            loopCount += 1
            loops.append(
                LoopState(
                    number: number, variable: .max, saved: .nil, frame: -1, length: items.count,
                    index: turn,
                    parent: .nil))
            defer { loops.removeLast() }
            try renderIsolated(unit) {
                if let row = $0.program.loopVariable {
                    $0.variables[$0.frame + Int(row)] = .loop(number)
                }
                $0.set(call.parameters, to: arguments, paths)
                $0.set(subject.name, to: item, itemPath)
            }
        }
    }

    private func loopItems(_ value: RuntimeValue) -> Items? {
        switch value {
        case .list(let run): return Items(source: .rows(run), count: Int(run.count))
        case .range(let row):
            let bounds = evaluator.arena.bounds(of: row)
            return Items(source: .numbers(bounds.lowerBound), count: bounds.count)
        default: return nil
        }
    }

    private mutating func set(_ parameters: Slice, to arguments: [RuntimeValue], _ paths: [String?])
    {
        for (offset, value) in arguments.enumerated() {
            let path = paths.isEmpty ? nil : paths[offset]
            set(program.namedArguments[parameters[offset]].name, to: value, path)
        }
    }

    private mutating func set(_ variable: UInt32?, to value: RuntimeValue, _ path: String?) {
        guard let variable else { return }
        variables[frame + Int(variable)] = value.isNil ? .nil : value
        trace?.set(variable, to: path)
    }

    // MARK: Including

    /// Renders a partial over the variables of its caller, with its arguments on top for as long.
    private mutating func include(_ unit: UInt32, _ call: PartialCall) throws(Fault) -> Leave? {
        let arguments = try arguments(of: call)
        let subject = try call.subject.map { (subject) throws(Fault) in try value(of: subject.value)
        }
        let outer = (self.unit, blockDepth)
        self.unit = unit
        defer { (self.unit, blockDepth) = outer }
        var saved: [(UInt32, RuntimeValue)] = []
        func set(_ variable: UInt32, to value: RuntimeValue) {
            saved.append((variable, variables[frame + Int(variable)]))
            variables[frame + Int(variable)] = value
        }
        defer {
            for (variable, value) in saved.reversed() { variables[frame + Int(variable)] = value }
        }
        for (offset, value) in arguments.enumerated() {
            set(program.namedArguments[call.parameters[offset]].name, to: value)
        }
        let body = program.units[Int(unit)].body
        guard let subject, !subject.isNil,
            let name = call.subject?.name ?? variable(calledLike: call.target)
        else {
            return try render(nodes: body)
        }
        guard let items = loopItems(subject) else {
            set(name, to: subject)
            return try render(nodes: body)
        }
        for turn in 0..<items.count {
            guard evaluator.takesStep() else { throw exceeded(.steps, at: call.nameSpan) }
            let item: RuntimeValue = item(items.source, items.first + turn)
            set(name, to: item)
            if let leave = try render(nodes: body) { return leave }
        }
        return nil
    }
}
