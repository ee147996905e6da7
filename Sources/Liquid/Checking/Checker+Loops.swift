extension Checker {
    mutating func check(loop: Loop, at span: Span) {
        let item = item(of: loop.items)
        if case .expression(let offset)? = loop.offset { checkCount(offset, "offset") }
        if let limit = loop.limit { checkCount(limit, "limit") }
        check(
            loop.body, otherwise: loop.otherwise, over: loop.variable, item, at: span,
            state: program.loopVariable, Self.loopState)
    }

    mutating func check(table: Table, at span: Span) {
        let item = item(of: table.items)
        for (name, option) in [
            ("cols", table.columns), ("offset", table.offset), ("limit", table.limit),
        ] {
            if let option { checkCount(option, name) }
        }
        check(
            table.body, otherwise: nil, over: table.variable, item, at: span,
            state: program.tableVariable, Self.tableState)
    }

    private mutating func checkCount(_ expression: UInt32, _ option: String) {
        check(expression, .option(option), takes: KindSet(.number))
        switch program.expressions[Int(expression)].content {
        case .integer(let number) where number >= 0: break
        case .integer, .decimal:
            report(.notCount(option: option), at: program.expressions[Int(expression)].span)
        default: break
        }
    }

    /// The type of the items of what a loop goes through.
    private mutating func item(of expression: UInt32) -> Shape {
        let shape = shape(of: expression)
        guard requirePresent(expression, shape) else { return .unknown }
        if case .list(let item) = shape { return item }
        guard let kind = shape.kinds.first(where: { $0 != .list }) else { return .unknown }
        let span = program.expressions[Int(expression)].span
        report(.notIterable(path: program.source(of: span), kind), at: span)
        return .unknown
    }

    /// Checks a body that may be rendered many times, once, or not at all.
    private mutating func check(
        _ body: Slice, otherwise: Slice?, over variable: UInt32, _ item: Shape, at span: Span,
        state: UInt32?, _ stateShape: (Shape?) -> Shape
    ) {
        let start = flow
        let outerStart = loopStart
        loopStart = loopStart ?? span.start
        let outer = state.flatMap { flow.variables[$0] }
        var turn = start
        // What a turn changes is there in the next one; a third would show nothing new.
        for _ in 0..<2 {
            flow = turn
            flow.set(variable, to: item)
            if let state { flow.set(state, to: stateShape(outer)) }
            exits.append([])
            check(body)
            for exit in exits.removeLast() { flow = flow.merged(with: exit) }
            let next = start.merged(with: flow)
            if next.isSame(as: turn, but: [variable, state]) { break }
            turn = next
        }
        loopStart = outerStart
        for name in [variable, state] {
            guard let name else { continue }
            flow.variables[name] = start.variables[name]
            flow.forget(name)
        }
        var none = start
        if let otherwise {
            let turned = flow
            flow = start
            check(otherwise)
            none = flow
            flow = turned
        }
        flow = flow.merged(with: none)
    }

    static func loopState(in outer: Shape?) -> Shape {
        let common = numbers(["index", "index0", "rindex", "rindex0", "length"])
        let parent = outer.map { [Schema.Field(name: "parentloop", shape: $0)] } ?? []
        return .record(
            Schema(
                common + booleans(["first", "last"]) + [.init(name: "name", shape: .text)] + parent)
        )
    }

    private static func tableState(in outer: Shape?) -> Shape {
        let names = ["index", "index0", "rindex", "rindex0", "length", "col", "col0", "row"]
        return .record(
            Schema(numbers(names) + booleans(["first", "last", "col_first", "col_last"])))
    }

    private static func numbers(_ names: [String]) -> [Schema.Field] {
        names.map { Schema.Field(name: $0, shape: .number) }
    }

    private static func booleans(_ names: [String]) -> [Schema.Field] {
        names.map { Schema.Field(name: $0, shape: .boolean) }
    }
}
