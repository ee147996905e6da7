extension Renderer {
    /// Notes what was printed from `start` on.
    mutating func traceOutput(from start: Int, _ expression: UInt32, _ value: RuntimeValue) {
        if case .markup(let run) = value, trace?.addCaptured(run, at: start) == true { return }
        if case .text(let run) = value, evaluator.escaping == .none,
            trace?.addCaptured(run, at: start) == true
        {
            return
        }
        note(
            from: start, at: program.expressions[Int(expression)].span,
            paths: paths(of: expression, value))
    }

    /// Notes that what was printed from `start` on came from there.
    mutating func note(from start: Int, at span: Span, paths: [String] = []) {
        let range = start..<output.count
        trace?.add(range, span: span, paths: paths)
    }

    /// Notes the data that a filter made a value of.
    mutating func traceFilter(
        _ value: RuntimeValue, of input: RuntimeValue, _ arguments: Arguments
    ) {
        let inputs = [input, arguments[0], arguments[1]].compactMap(\.self)
        trace?.note(value, madeOf: inputs, in: evaluator.arena)
    }

    /// The data that a printed value shows: all that it was made of, or the path that was taken.
    private func paths(of expression: UInt32, _ value: RuntimeValue) -> [String] {
        let taken = path(of: expression, value)
        guard value.textRun != nil || taken == nil,
            let paths = trace?.paths(in: value, of: evaluator.arena), !paths.isEmpty
        else { return taken.map { [$0] } ?? [] }
        return paths
    }

    mutating func traceItem(
        _ variable: UInt32, of list: UInt32, _ offset: Int, _ value: RuntimeValue
    ) {
        let list = isFiltered(list) ? nil : taken(list)
        let path = trace?.path(of: value, or: list.map { "\($0)[\(offset)]" })
        trace?.set(variable, to: path)
    }

    /// The data that a value shows: by its place, or by the path that the template took.
    func path(of expression: UInt32, _ value: RuntimeValue) -> String? {
        // What a filter makes of a list has other items, or another order.
        let isMade = isFiltered(expression) && value.kind == .list
        return trace?.path(of: value, or: isMade ? nil : taken(expression))
    }

    /// The path that an expression takes from the context; through filters, that of their input.
    private func taken(_ expression: UInt32) -> String? {
        switch rows.expressions[Int(expression)].content {
        case .variable(let variable): return root(of: variable)
        case .path(let variable, let segments):
            guard var path = root(of: variable) else { return nil }
            for row in segments.range {
                switch rows.segments[row].content {
                case .name(let name, _): path += "." + program.string(rows.names[Int(name)])
                case .index(let index):
                    guard case .integer(let number) = rows.expressions[Int(index)].content else {
                        return nil
                    }
                    path += "[\(number)]"
                }
            }
            return path
        case .filtered(let input, let steps):
            return steps.range.allSatisfy { dependsOnInputAlone(rows.filterings[$0]) }
                ? taken(input) : nil
        default: return nil
        }
    }

    private func isFiltered(_ expression: UInt32) -> Bool {
        if case .filtered = rows.expressions[Int(expression)].content { true } else { false }
    }

    /// Tells whether no other value of the data can come out of a filter than goes in.
    private func dependsOnInputAlone(_ step: Filtering) -> Bool {
        step.arguments.range.allSatisfy {
            switch rows.expressions[Int(rows.operands[$0])].content {
            case .variable, .path, .filtered: false
            default: true
            }
        }
    }

    private func root(of variable: UInt32) -> String? {
        switch trace?.origin(of: variable) {
        case .path(let path)?: return path
        case .nowhere?: return nil
        case nil: break
        }
        let name = program.variables[Int(variable)]
        return frame == 0 && lookUp(name) != nil ? program.string(name) : nil
    }
}
