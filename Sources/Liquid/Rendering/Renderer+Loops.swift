extension Renderer {
    /// The items that a loop visits, without a copy of them.
    struct Items {
        enum Source {
            case rows(Slice)
            case numbers(Int)
            case fields(Slice)
            /// The one item that a text is.
            case single(RuntimeValue)
        }

        let source: Source
        /// The offset of the first item, and how many there are.
        var first = 0
        var count: Int

        mutating func take(from offset: Int, atMost limit: Int?) {
            first = min(max(0, offset), count)
            count -= first
            if let limit { count = min(count, max(0, limit + min(0, offset))) }
        }
    }

    mutating func render(loop row: UInt32, _ node: Int) throws(Fault) -> Leave? {
        let loop = program.loops[Int(row)]
        let items = try items(of: loop)
        guard items.count > 0 else {
            if let otherwise = loop.otherwise { return try render(otherwise, of: node) }
            return nil
        }
        enter(loop.variable, count: items.count, program.loopVariable, name: loop.name)
        trace?.enterLoop(loop.variable)
        defer { leaveLoop(program.loopVariable) }
        for turn in 0..<items.count {
            guard evaluator.takesStep() else {
                throw exceeded(.steps, at: program.nodes[node].span)
            }
            loops[loops.count - 1].index = turn
            let offset = items.first + (loop.isReversed ? items.count - 1 - turn : turn)
            let value = item(items.source, offset)
            variables[frame + Int(loop.variable)] = value
            if trace != nil { traceItem(loop.variable, of: loop.items, offset, value) }
            switch try render(loop.body, of: node) {
            case .break?: return nil
            case .continue?, nil: continue
            }
        }
        return nil
    }

    /// Begins a loop: its variable, and `forloop` where the template names it, are set anew.
    mutating func enter(
        _ variable: UInt32, count: Int, _ stateVariable: UInt32?, name: Slice = .empty,
        columns: Int = 0
    ) {
        var state = LoopState(
            number: loopCount, variable: variable, saved: variables[frame + Int(variable)],
            frame: frame,
            length: count, parent: .nil, name: name, columns: columns)
        if let stateVariable {
            state.savedState = variables[frame + Int(stateVariable)]
            if let outer = loops.last(where: { $0.frame == frame && $0.columns == 0 }) {
                state.parent = .loop(outer.number)
            }
            variables[frame + Int(stateVariable)] = .loop(state.number)
        }
        loops.append(state)
        loopCount += 1
    }

    mutating func leaveLoop(_ stateVariable: UInt32?) {
        let state = loops.removeLast()
        variables[frame + Int(state.variable)] = state.saved
        if let stateVariable {
            variables[frame + Int(stateVariable)] = state.savedState
        }
        trace?.leaveLoop(state.variable)
    }

    mutating func item(_ source: Items.Source, _ offset: Int) -> RuntimeValue {
        switch source {
        case .rows(let run): evaluator.arena.items[run[offset]]
        case .numbers(let first): .integer(first + offset)
        case .fields(let run): evaluator.pair(run[offset])
        case .single(let value): value
        }
    }

    private mutating func items(of loop: Loop) throws(Fault) -> Items {
        var key: String?
        var offset = 0
        switch loop.offset {
        case .expression(let expression): offset = try option("offset", expression) ?? 0
        case .continue:
            key = literal(loop.name)
            offset = registers.offsets[key ?? "", default: 0]
        case nil: break
        }
        var items = try items(of: loop.items)
        let limit = try loop.limit.flatMap { (limit) throws(Fault) in try option("limit", limit) }
        items.take(from: offset, atMost: limit)
        if !evaluator.isStrict || key != nil {
            registers.offsets[key ?? literal(loop.name)] = offset + items.count
        }
        return items
    }

    /// The list after `in`; in standard Liquid empty for anything else.
    mutating func items(of expression: UInt32) throws(Fault) -> Items {
        let value = try value(of: expression)
        switch value {
        case .list(let run): return Items(source: .rows(run), count: Int(run.count))
        case .range(let row):
            let bounds = evaluator.arena.bounds(of: row)
            return Items(source: .numbers(bounds.lowerBound), count: bounds.count)
        default: break
        }
        guard !evaluator.isStrict else {
            if value.isNil { throw missing(expression) }
            throw Fault(
                .notIterable(path: written(expression), value.kind),
                at: program.expressions[Int(expression)].span)
        }
        switch value {
        case .record(let run): return Items(source: .fields(run), count: Int(run.count))
        case .text(let run), .markup(let run):
            return Items(source: .single(value), count: run.isEmpty ? 0 : 1)
        default: return Items(source: .numbers(0), count: 0)
        }
    }

    private static let farthest = 1 << 40

    /// An index beyond the end of any list, still small enough to calculate with.
    private static func near(_ number: Int) -> Int { max(-farthest, min(number, farthest)) }

    /// A whole number; nil where there is none.
    private mutating func option(_ name: String, _ expression: UInt32) throws(Fault) -> Int? {
        let value = try value(of: expression)
        if value.isNil {
            if evaluator.isStrict { throw missing(expression) }
            return nil
        }
        let number = evaluator.integer(value).map(Self.near)
        if let number, !evaluator.isStrict || value.kind == .number && number >= 0 { return number }
        let kind: TemplateError.Kind =
            if !evaluator.isStrict {
                .impossible(.integer)
            } else if value.kind == .number {
                .notCount(option: name)
            } else {
                .wrongType(.option(name), takes: [.number], given: value.kind)
            }
        throw Fault(kind, at: program.expressions[Int(expression)].span)
    }

    // MARK: Tables

    mutating func render(table row: UInt32, _ node: Int) throws(Fault) {
        let table = program.tables[Int(row)]
        let value = try value(of: table.items)
        if value.isNil, !evaluator.isStrict { return }
        var items = try items(of: table.items)
        let offset =
            try table.offset.map { (row) throws(Fault) in try tableOption("offset", row) } ?? 0
        let limit = try table.limit.map { (row) throws(Fault) in try tableOption("limit", row) }
        if case .single = items.source {} else { items.take(from: offset, atMost: limit) }
        let columns = try table.columns.map { (row) throws(Fault) in try tableOption("cols", row) }
        try print("<tr class=\"row1\">\n", node)
        // Without a number of columns, or with none, all items are in one row.
        let width = columns.map { $0 > 0 ? $0 : .max } ?? max(1, items.count)
        enter(table.variable, count: items.count, program.tableVariable, columns: width)
        trace?.enterLoop(table.variable)
        defer { leaveLoop(program.tableVariable) }
        for turn in 0..<items.count {
            guard evaluator.takesStep() else {
                throw exceeded(.steps, at: program.nodes[node].span)
            }
            loops[loops.count - 1].index = turn
            variables[frame + Int(table.variable)] = item(items.source, items.first + turn)
            try print("<td class=\"col\(turn % width + 1)\">", node)
            let leave = try render(table.body, of: node)
            try print("</td>", node)
            if leave == .break { break }
            if turn % width == width - 1, turn < items.count - 1 {
                try print("</tr>\n<tr class=\"row\(turn / width + 2)\">", node)
            }
        }
        try print("</tr>\n", node)
    }

    /// A whole number; what is text counts as the number that it begins with.
    private mutating func tableOption(_ name: String, _ row: UInt32) throws(Fault) -> Int {
        let value = try value(of: row)
        if !evaluator.isStrict, value.isNil || value.kind == .text || value.kind == .number {
            guard case .integer(let number) = evaluator.number(value) else {
                let number = Evaluator.double(evaluator.number(value)).rounded(.towardZero)
                return Int(exactly: number).map(Self.near) ?? Self.farthest
            }
            return Self.near(number)
        }
        return try option(name, row) ?? 0
    }
}
