/// Walks a program as a rendering would, but with the types of values in place of values, through
/// every branch.
struct Checker {
    /// The most faults that are noted.
    private static let maximumFaults = 100

    let program: Program
    let schema: Schema
    let environment: Environment
    private(set) var faults: [Fault] = []
    /// The faults noted so far, so that a partial rendered twice reports each of them once.
    private var noted: Set<Noted> = []

    /// The source in hand, and the tags that led there, the innermost first.
    var unit: UInt32 = 0
    var callers: [Span] = []
    /// The names that the current source can reach beside its variables.
    var globals: Schema
    /// Calls that were checked, by what they hand over.
    var checked: Set<Call> = []

    var flow = Flow()
    /// The facts at each early exit from an enclosing loop's turn, the innermost loop last.
    var exits: [[Flow]] = []
    var assignments: [Assignment] = []
    var reads: [UInt32: [UInt32]] = [:]
    /// The beginning of the outermost loop around the current node.
    var loopStart: UInt32?
    private var steps = 0

    private struct Noted: Hashable {
        let kind: TemplateError.Kind
        let span: Span
    }

    /// A partial with the types of its parameters.
    struct Call: Hashable {
        let unit: UInt32
        let variables: [UInt32: Shape]
    }

    struct Assignment {
        let variable: UInt32
        let span: Span
        /// The places that read its value.
        let end: UInt32
        let loopStart: UInt32?
    }

    init(_ program: Program, _ schema: Schema, environment: Environment) {
        self.program = program
        self.schema = schema
        self.environment = environment
        globals = schema
    }

    mutating func check() {
        checkSource()
        faults.sort { ($0.span.unit, $0.span.start) < ($1.span.unit, $1.span.start) }
    }

    /// Checks the source in hand from its start.
    mutating func checkSource() {
        check(program.units[Int(unit)].body)
        for assignment in assignments where !isRead(assignment) {
            let name = program.string(program.variables[Int(assignment.variable)])
            report(.unusedValue(name), at: assignment.span)
        }
    }

    private func isRead(_ assignment: Assignment) -> Bool {
        reads[assignment.variable, default: []].contains { read in
            read >= assignment.end || assignment.loopStart.map { read > $0 } == true
        }
    }

    /// Tells whether no further fault is noted.
    var isFull: Bool { faults.count >= Self.maximumFaults }

    mutating func report(_ kind: TemplateError.Kind, at span: Span) {
        guard !isFull, noted.insert(Noted(kind: kind, span: span)).inserted
        else { return }
        var fault = Fault(kind, at: span)
        fault.callers = callers
        faults.append(fault)
    }

    /// Takes over what the check of a partial has found.
    mutating func take(_ partial: Checker) {
        faults = partial.faults
        noted = partial.noted
        checked = partial.checked
        steps = partial.steps
    }

    // MARK: Nodes

    mutating func check(_ body: Slice) {
        for row in body.range where flow.isReachable && !isFull {
            steps += 1 + flow.variables.count / 16
            // A template that is too large to check is too large to render.
            guard steps <= environment.limits.steps else { return }
            check(program.nodes[row].content, at: program.nodes[row].span)
        }
    }

    private mutating func check(_ node: Node, at span: Span) {
        switch node {
        case .text: break
        case .output(let expression): checkPrinted(expression)
        case .assign(let variable, let expression):
            assign(variable, shape(of: expression), at: span, until: end(of: expression))
        case .capture(let variable, let body):
            check(body)
            let shape: Shape = environment.escaping == .none ? .text : .markup
            assign(variable, shape, at: span, until: span.end)
        case .branch(let branches): check(branches: branches)
        case .match(let subject, let arms): check(match: subject, arms)
        case .loop(let row): check(loop: program.loops[Int(row)], at: span)
        case .table(let row): check(table: program.tables[Int(row)], at: span)
        case .partial(let row): check(call: program.calls[Int(row)], at: span)
        case .cycle(let row):
            let cycle = program.cycles[Int(row)]
            if let group = cycle.group { _ = shape(of: group) }
            for value in cycle.values.range { checkPrinted(program.operands[value]) }
        case .increment(let variable), .decrement(let variable):
            checkCounter(variable, at: span)
        case .ifChanged(let body): check(body)
        case .leave:
            if !exits.isEmpty { exits[exits.count - 1].append(flow) }
            flow.isReachable = false
        case .abort: flow.isReachable = false
        case .require(let expression, _):
            _ = shape(of: expression)
            if let place = place(of: expression) { flow.learn(place.isPresent) }
        case .promise(let what, let by, let format):
            check(what, .option("promise"), takes: KindSet(.text, .markup))
            check(day: by, of: "promise", format)
        case .stayInTouch(let until, let format):
            check(day: until, of: "stay_in_touch", format)
        }
    }

    /// A counter goes on from the number that the data has under its name.
    private mutating func checkCounter(_ variable: UInt32, at span: Span) {
        let data = globals[program.string(program.variables[Int(variable)])]
        if let kind = data?.kinds.first(where: { $0 != .number }) {
            report(.wrongType(.option("increment"), takes: [.number], given: kind), at: span)
            return
        }
        if flow.variables[variable] == nil { flow.set(variable, to: .number) }
    }

    private mutating func check(day: UInt32, of tag: String, _ format: UInt32?) {
        check(day, .option(tag), takes: KindSet(.date))
        if environment.localization.language == nil {
            report(.noLanguage, at: program.expressions[Int(day)].span)
        }
        if let format { check(format: format) }
    }

    private func end(of expression: UInt32) -> UInt32 {
        program.expressions[Int(expression)].span.end
    }

    private mutating func assign(
        _ variable: UInt32, _ shape: Shape, at span: Span, until end: UInt32
    ) {
        assignments.append(
            Assignment(variable: variable, span: span, end: end, loopStart: loopStart))
        flow.set(variable, to: shape)
    }

    // MARK: Branches

    private mutating func check(branches: Slice) {
        var merged: Flow?
        var rest = flow
        var hasElse = false
        for row in branches.range {
            let branch = program.branches[row]
            flow = rest
            if let condition = branch.condition {
                let outcome = outcome(of: condition)
                rest = flow
                let (taken, passed) =
                    branch.isNegated
                    ? (outcome.ifFalse, outcome.ifTrue) : (outcome.ifTrue, outcome.ifFalse)
                flow.learn(taken)
                rest.learn(passed)
            } else {
                hasElse = true
            }
            check(branch.body)
            merged = merged?.merged(with: flow) ?? flow
        }
        flow = hasElse ? merged ?? rest : merged?.merged(with: rest) ?? rest
    }

    private mutating func check(match: UInt32, _ arms: Slice) {
        let subject = shape(of: match)
        let start = flow
        var merged: Flow?
        var hasElse = false
        for row in arms.range {
            let arm = program.arms[row]
            flow = start
            for value in arm.values?.range ?? 0..<0 {
                let expression = program.operands[value]
                let shape = shape(of: expression)
                if !canEqual(subject, shape, program.expressions[Int(expression)].content) {
                    report(.constantCondition(false), at: program.expressions[Int(expression)].span)
                }
            }
            hasElse = hasElse || arm.values == nil
            check(arm.body)
            merged = merged?.merged(with: flow) ?? flow
        }
        flow = hasElse ? merged ?? start : merged?.merged(with: start) ?? start
    }
}
