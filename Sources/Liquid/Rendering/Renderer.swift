import Core

/// One rendering of a template: walks its nodes and appends to one buffer.
struct Renderer {
    let parts: Template.Parts
    let rows: Rows
    var evaluator: Evaluator
    var output: [UInt8] = []

    /// The variables of all frames, those of the innermost last.
    var variables: [RuntimeValue]
    /// The beginning of the innermost frame's variables.
    var frame = 0
    /// The data by the names of the variables, where counters must be kept apart from it; else
    /// empty.
    var globals: [RuntimeValue] = []
    /// The fields that the outermost frame was made of.
    let root: Slice
    /// The offset of the program's literals in the arena's bytes.
    let literals: Int

    /// The loops that are running, the innermost last, and how many there have been.
    var loops: [LoopState] = []
    var loopCount: UInt32 = 0
    var registers = Registers()
    /// The number of partials and blocks around the current node.
    var partialDepth = 0
    var blockDepth = 0
    /// The source of the current node.
    var unit: UInt32 = 0
    var isIncludeAllowed = true
    var promises: [(what: String, by: CalendarDate, span: Span)] = []
    var contacts: [(until: CalendarDate, span: Span)] = []
    var trace: Trace?
    /// The gaps so far, with their offsets in the output; nil if the first fault ends the
    /// rendering.
    var faults: [(offset: Int, fault: Fault)]?

    /// The most gaps that are told of.
    static let maximumGaps = 100

    var program: Program { parts.program }

    init(_ parts: Template.Parts, _ rows: Rows, _ context: Context, isTracing: Bool) {
        self.parts = parts
        self.rows = rows
        let program = parts.program
        root = context.root
        var arena = context.arena
        literals = arena.bytes.count
        arena.bytes += program.literals
        evaluator = Evaluator(arena: arena, environment: parts.environment)
        variables = []
        variables.reserveCapacity(program.variables.count)
        output.reserveCapacity(program.text.count * 2 + 256)
        if isTracing {
            trace = Trace(
                context: context, literals: literals..<arena.bytes.count,
                variables: program.variables.count)
        }
        openFrame(isGlobal: true)
    }

    mutating func render() throws(Fault) -> Rendering {
        _ = try render(nodes: program.units[0].body)
        var rendering = Rendering(text: text)
        var finder = PlaceFinder(in: program)
        rendering.promises = promises.map { promise in
            Rendering.Promise(
                what: promise.what, by: promise.by, place: finder.place(of: promise.span))
        }
        rendering.contacts = contacts.map {
            Rendering.Contact(until: $0.until, place: finder.place(of: $0.span))
        }
        rendering.gaps = (faults ?? []).map {
            Rendering.Gap(offset: $0.offset, error: finder.error($0.fault))
        }
        if let trace { rendering.stretches = trace.stretches(&finder) }
        return rendering
    }

    /// The output, which needs no validation: it was put together of whole texts.
    private var text: String {
        assert(String(validating: output, as: UTF8.self) != nil)
        return unsafe String(copying: UTF8Span(unchecked: output.span))
    }

    func lookUp(_ name: Name) -> RuntimeValue? {
        evaluator.arena.field(root, named: stored(name), hash: name.hash)
    }

    /// The range of the name in the arena's bytes.
    func stored(_ name: Name) -> Slice {
        Slice(start: literals + Int(name.text.start), count: Int(name.text.count))
    }

    /// A local name without a value has none yet; a name that is nowhere assigned is a mistake.
    private mutating func declareLocals() {
        guard evaluator.isStrict else { return }
        for row in program.units[Int(unit)].locals {
            let slot = frame + Int(row)
            // Where counters are kept apart from the data, a value may be there.
            if program.hasCounters, !globals[slot].isUndefined { continue }
            if variables[slot].isUndefined { variables[slot] = .nil }
        }
    }

    private mutating func setScope() {
        guard let row = program.scopeVariable, !evaluator.isStrict else { return }
        variables[frame + Int(row)] = .scope(UInt32(frame))
    }

    // MARK: Frames

    /// Adds variables for a source: with the values that the data has for them, or with none.
    private mutating func openFrame(isGlobal: Bool) {
        frame = variables.count
        for name in program.variables {
            variables.append(isGlobal ? lookUp(name) ?? .undefined : .undefined)
        }
        if program.hasCounters {
            globals += variables[frame...]
            for row in variables.indices[frame...] { variables[row] = .undefined }
        }
        declareLocals()
        setScope()
    }

    /// Renders a source over variables of its own, with nothing set but what `prepare` sets.
    mutating func renderIsolated(
        _ unit: UInt32, _ prepare: (inout Renderer) -> Void
    ) throws(Fault) {
        let outer = (frame, self.unit, isIncludeAllowed, registers, blockDepth, trace?.frame)
        self.unit = unit
        isIncludeAllowed = false
        registers = Registers()
        // In letters a partial sees its parameters and nothing else.
        openFrame(isGlobal: !evaluator.isStrict)
        trace?.enter(frame)
        prepare(&self)
        defer {
            variables.removeSubrange(frame...)
            if program.hasCounters { globals.removeSubrange(frame...) }
            (frame, self.unit, isIncludeAllowed, registers, blockDepth, _) = outer
            if let frame = outer.5 { trace?.enter(frame) }
        }
        _ = try render(nodes: program.units[Int(unit)].body)
    }

    // MARK: Nodes

    /// Renders the block one level deeper; says whether it left the turn of its loop.
    mutating func render(_ block: Slice, of node: Int) throws(Fault) -> Leave? {
        guard blockDepth < evaluator.limits.nesting else {
            throw exceeded(.nesting, at: program.nodes[node].span)
        }
        blockDepth += 1
        defer { blockDepth -= 1 }
        return try render(nodes: block)
    }

    mutating func render(nodes: Slice) throws(Fault) -> Leave? {
        if faults != nil { return try renderOnward(nodes) }
        for row in nodes.range {
            if let leave = try render(node: row) { return leave }
        }
        return nil
    }

    @inline(__always)
    private mutating func render(node row: Int) throws(Fault) -> Leave? {
        guard evaluator.takesStep() else { throw exceeded(.steps, at: program.nodes[row].span) }
        switch rows.nodes[row].content {
        case .text(let run): try print(run, row)
        case .output(let expression): try print(expression)
        case .branch(let branches): return try render(branches: branches, row)
        case .loop(let loop): return try render(loop: loop, row)
        case .assign(let variable, let expression): try assign(variable, expression)
        case .capture(let variable, let body): return try capture(variable, body, row)
        case .match(let subject, let arms): return try render(match: subject, arms, row)
        case .partial(let call): return try render(call: call, row)
        case .leave(let leave): return leave
        case .table(let table): try render(table: table, row)
        case .cycle(let cycle): try render(cycle: cycle, row)
        case .increment(let variable): try count(variable, by: 1, row)
        case .decrement(let variable): try count(variable, by: -1, row)
        case .ifChanged(let body): return try render(ifChanged: body, row)
        case .abort(let reason):
            throw Fault(.aborted(reason: literal(reason)), at: program.nodes[row].span)
        case .require(let expression, let reason): try require(expression, reason)
        case .promise(let what, let by, let format): try promise(what, by, format, row)
        case .stayInTouch(let until, let format): try stayInTouch(until, format, row)
        }
        return nil
    }

    /// Renders nodes one by one, and passes over those that cannot be rendered.
    private mutating func renderOnward(_ nodes: Slice) throws(Fault) -> Leave? {
        for row in nodes.range {
            do throws(Fault) {
                if let leave = try render(node: row) { return leave }
            } catch {
                // What stops a hostile template stops it here, too.
                if case .exceeded(let measure, _) = error.kind, measure != .partials { throw error }
                if faults?.count ?? 0 < Self.maximumGaps { faults?.append((output.count, error)) }
            }
        }
        return nil
    }

    // MARK: Printing

    private mutating func print(_ text: Slice, _ node: Int) throws(Fault) {
        guard evaluator.takesStep(over: Int(text.count)) else {
            throw exceeded(.steps, at: program.nodes[node].span)
        }
        let start = output.count
        output.append(contentsOf: UnsafeBufferPointer(rebasing: rows.text[text.range]))
        try checkOutput(at: program.nodes[node].span)
        if trace != nil { note(from: start, at: program.nodes[node].span) }
    }

    mutating func print(_ expression: UInt32) throws(Fault) {
        try print(value(of: expression), of: expression)
    }

    /// Prints what has become of the value of an expression.
    mutating func print(_ value: RuntimeValue, of expression: UInt32) throws(Fault) {
        let start = output.count
        switch value {
        case .text(let run):
            guard evaluator.takesStep(over: Int(run.count)) else { throw exceededSteps(expression) }
            let isIsolated = try isolates(run, expression)
            if isIsolated { output += Direction.firstStrongIsolate }
            evaluator.escaping.append(run, of: evaluator.arena.bytes, to: &output)
            if isIsolated { output += Direction.popDirectionalIsolate }
        case .markup(let run):
            guard evaluator.takesStep(over: Int(run.count)) else { throw exceededSteps(expression) }
            Escaping.none.append(run, of: evaluator.arena.bytes, to: &output)
        case .integer(let number):
            evaluator.escaping.append(String(number), to: &output)
        default:
            try printOther(value, expression)
        }
        try checkOutput(at: program.expressions[Int(expression)].span)
        if evaluator.escaping == .header, output[start...].contains(where: \.isControl) {
            dropOutput(from: start)
            throw Fault(
                .controlCharacter(path: written(expression)),
                at: program.expressions[Int(expression)].span)
        }
        if trace != nil { traceOutput(from: start, expression, value) }
    }

    private mutating func printOther(_ value: RuntimeValue, _ expression: UInt32) throws(Fault) {
        if evaluator.isStrict {
            if value.isNil { throw missing(expression) }
            guard KindSet.printable.contains(value.kind) else {
                throw Fault(
                    .notPrintable(path: written(expression), value.kind),
                    at: program.expressions[Int(expression)].span)
            }
        }
        if value.isNil { return }
        do {
            let run = try evaluator.printed(value)
            evaluator.escaping.append(run, of: evaluator.arena.bytes, to: &output)
        } catch {
            throw Fault(error.kind, at: program.expressions[Int(expression)].span)
        }
    }

    // MARK: Faults

    func exceeded(_ measure: Limits.Measure, at span: Span) -> Fault {
        Fault(.exceeded(measure, maximum: evaluator.limits[measure]), at: span)
    }

    func exceededSteps(_ expression: UInt32) -> Fault {
        exceeded(.steps, at: program.expressions[Int(expression)].span)
    }

    private func checkOutput(at span: @autoclosure () -> Span) throws(Fault) {
        guard output.count <= evaluator.limits.output else { throw exceeded(.output, at: span()) }
    }

    /// The fault that a value is nil where something must be: at what the value comes from.
    func missing(_ expression: UInt32) -> Fault {
        var row = expression
        while case .filtered(let input, _) = rows.expressions[Int(row)].content { row = input }
        return Fault(.missing(path: written(row)), at: program.expressions[Int(row)].span)
    }

    /// The expression as the template has it.
    func written(_ expression: UInt32) -> String {
        program.source(of: program.expressions[Int(expression)].span)
    }

    func literal(_ run: Slice) -> String {
        String(decoding: program.literals[run.range], as: UTF8.self)
    }
}
