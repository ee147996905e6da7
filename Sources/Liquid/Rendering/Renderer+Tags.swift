extension Renderer {
    mutating func render(branches: Slice, _ node: Int) throws(Fault) -> Leave? {
        for row in branches.range {
            let branch = rows.branches[row]
            if let condition = branch.condition {
                guard evaluator.takesStep() else { throw exceededSteps(condition) }
                guard try holds(condition) != branch.isNegated else { continue }
            }
            return try render(branch.body, of: node)
        }
        return nil
    }

    /// In standard Liquid every arm with an equal value is rendered, once for each such value.
    mutating func render(match: UInt32, _ arms: Slice, _ node: Int) throws(Fault) -> Leave? {
        let subject = try value(of: match)
        var isMatched = false
        for row in arms.range {
            let arm = program.arms[row]
            guard let values = arm.values else {
                if !isMatched, let leave = try render(arm.body, of: node) { return leave }
                continue
            }
            for operand in values.range where try equals(subject, rows.operands[operand]) {
                isMatched = true
                if let leave = try render(arm.body, of: node) { return leave }
                if evaluator.isStrict { break }
            }
        }
        return nil
    }

    private mutating func equals(_ subject: RuntimeValue, _ expression: UInt32) throws(Fault)
        -> Bool
    {
        let value = try value(of: expression)
        do {
            return try evaluator.areEqual(subject, value)
        } catch {
            throw Fault(error.kind, at: program.expressions[Int(expression)].span)
        }
    }

    // MARK: Variables

    mutating func assign(_ variable: UInt32, _ expression: UInt32) throws(Fault) {
        let value = settled(try value(of: expression))
        set(variable, to: value.isNil ? .nil : value)
        if trace != nil {
            let path = path(of: expression, value)
            trace?.set(variable, to: path)
        }
    }

    /// Sets a variable of the frame.
    ///
    /// In standard Liquid the variable of a loop that is running keeps its item.
    private mutating func set(_ variable: UInt32, to value: RuntimeValue) {
        for index in loops.indices where !evaluator.isStrict && loops[index].variable == variable {
            if loops[index].frame == frame {
                loops[index].saved = value
                return
            }
        }
        variables[frame + Int(variable)] = value
    }

    mutating func capture(_ variable: UInt32, _ body: Slice, _ node: Int) throws(Fault) -> Leave? {
        let start = output.count
        let leave: Leave?
        do throws(Fault) {
            leave = try render(body, of: node)
        } catch {
            dropOutput(from: start)
            throw error
        }
        let run = evaluator.arena.text(output[start...])
        dropOutput(from: start)
        trace?.capture(from: start, as: run)
        do {
            try evaluator.pay(for: Int(run.count))
            try evaluator.checkMemory()
        } catch {
            throw Fault(error.kind, at: program.nodes[node].span)
        }
        set(variable, to: evaluator.escaping == .none ? .text(run) : .markup(run))
        trace?.set(variable, to: nil)
        return leave
    }

    /// Takes back what was printed from `start` on; a gap in it is one before what comes next.
    mutating func dropOutput(from start: Int) {
        output.removeSubrange(start...)
        for index in (faults ?? []).indices.reversed() {
            guard let offset = faults?[index].offset, offset > start else { break }
            faults?[index].offset = start
        }
    }

    mutating func count(_ variable: UInt32, by step: Int, _ node: Int) throws(Fault) {
        let global = globals[frame + Int(variable)]
        var value = 0
        if case .integer(let count) = global { value = count }
        if evaluator.isStrict, !global.isNil, global.kind != .number {
            throw Fault(
                .wrongType(.option("increment"), takes: [.number], given: global.kind),
                at: program.nodes[node].span)
        }
        let next = value &+ step
        globals[frame + Int(variable)] = .integer(next)
        try print(String(step > 0 ? value : next), node)
    }

    /// Prints words of the language itself.
    mutating func print(_ text: String, _ node: Int) throws(Fault) {
        let start = output.count
        output.append(contentsOf: text.utf8)
        guard output.count <= evaluator.limits.output else {
            throw exceeded(.output, at: program.nodes[node].span)
        }
        if trace != nil { note(from: start, at: program.nodes[node].span) }
    }

    // MARK: Registers

    mutating func render(cycle row: UInt32, _ node: Int) throws(Fault) {
        let cycle = program.cycles[Int(row)]
        var key = literal(cycle.text)
        if let group = cycle.group {
            let value = try value(of: group)
            guard evaluator.takesStep(over: value.weight) else { throw exceededSteps(group) }
            do {
                key = try "\(value.kind) " + evaluator.string(of: value)
            } catch {
                throw Fault(error.kind, at: program.expressions[Int(group)].span)
            }
        }
        let count = Int(cycle.values.count)
        let turn = registers.cycles[key, default: 0]
        registers.cycles[key] = turn + 1 < count ? turn + 1 : 0
        if turn < count { try print(rows.operands[cycle.values[turn]]) }
    }

    mutating func render(ifChanged body: Slice, _ node: Int) throws(Fault) -> Leave? {
        let start = output.count
        let noted = (promises.count, contacts.count)
        let leave = try render(body, of: node)
        let text = Array(output[start...])
        if text == registers.changed {
            dropOutput(from: start)
            promises.removeSubrange(noted.0...)
            contacts.removeSubrange(noted.1...)
            trace?.drop(from: start)
        } else {
            registers.changed = text
        }
        return leave
    }
}
