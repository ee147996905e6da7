import Core

extension Checker {
    /// The type of an expression, as far as it is known here; what is wrong with it is noted.
    mutating func shape(of expression: UInt32) -> Shape {
        switch program.expressions[Int(expression)].content {
        case .nil: return .optional(.unknown)
        case .bool: return .boolean
        case .integer, .decimal: return .number
        case .text, .emptiness: return .text
        case .variable(let variable):
            return resolved(
                shape(of: variable, at: expression), Flow.Place(variable: variable))
        case .path(let variable, let segments):
            return shape(of: segments, from: variable, at: expression)
        case .range(let first, let last):
            check(first, .option(".."), takes: KindSet(.number))
            check(last, .option(".."), takes: KindSet(.number))
            return .list(.number)
        case .filtered(let input, let steps): return shape(of: steps, from: input)
        case .comparison, .not, .chain, .all, .any:
            _ = outcome(of: expression)
            return .boolean
        }
    }

    /// A type without its doubt, where a fact has settled it.
    private func resolved(_ shape: Shape, _ place: Flow.Place?) -> Shape {
        guard let place, flow.facts[place] == true else { return shape }
        return shape.present
    }

    // MARK: Names

    private mutating func shape(of variable: UInt32, at expression: UInt32) -> Shape {
        let span = program.expressions[Int(expression)].span
        reads[variable, default: []].append(span.start)
        if let shape = flow.variables[variable] { return shape }
        // A further turn of the loop may find it set.
        if loopStart != nil, program.units[Int(unit)].locals.contains(variable) {
            return .optional(.unknown)
        }
        let name = program.variables[Int(variable)]
        let text = program.string(name)
        if let shape = globals[text] { return shape }
        let end = Int(span.start) + Int(name.text.count)
        report(
            .unknownName(text, suggestion: nearest(to: text, among: knownNames)),
            at: Span(Int(span.start)..<end, unit: span.unit))
        return .unknown
    }

    /// The name that was probably meant; nil once nothing more is noted, as it takes time.
    func nearest(to name: String, among names: @autoclosure () -> [String]) -> String? {
        isFull ? nil : suggestion(for: name, among: names())
    }

    private var knownNames: [String] {
        globals.fields.map(\.name)
            + flow.variables.keys.map { program.string(program.variables[Int($0)]) }
    }

    private mutating func shape(
        of segments: Slice, from variable: UInt32, at expression: UInt32
    ) -> Shape {
        var place: Flow.Place? = Flow.Place(variable: variable)
        var shape = resolved(shape(of: variable, at: expression), place)
        for row in segments.range {
            let isOptional = shape.isOptional
            let next: Shape
            switch program.segments[row].content {
            case .name(let name, let isDotted):
                next = field(name, of: shape.present, isDotted, row, at: expression)
                place?.steps.append(.name(name))
            case .index(let index):
                next = element(index, of: shape.present, row, at: expression)
                if case .integer(let number) = program.expressions[Int(index)].content {
                    place?.steps.append(.index(number))
                } else {
                    place = nil
                }
            }
            shape = resolved(isOptional && next != .unknown ? .optional(next) : next, place)
        }
        return shape
    }

    private mutating func field(
        _ name: UInt32, of shape: Shape, _ isDotted: Bool, _ row: Int, at expression: UInt32
    ) -> Shape {
        let text = program.string(program.names[Int(name)])
        let fields = Self.fields(of: shape, isDotted)
        if shape == .unknown { return .unknown }
        if let field = fields[text] { return field }
        let segment = program.segments[row].span
        report(
            .unknownField(
                path: program.source(
                    of: program.expressions[Int(expression)].span, upTo: row),
                suggestion: nearest(to: text, among: fields.fields.map(\.name))),
            at: segment)
        return .unknown
    }

    private static func fields(of shape: Shape, _ isDotted: Bool) -> Schema {
        switch shape {
        case .record(let schema): schema
        case .list(let item) where isDotted:
            Schema([
                .init(name: "first", shape: .optional(item)),
                .init(name: "last", shape: .optional(item)), .init(name: "size", shape: .number),
            ])
        case .text where isDotted: Schema([.init(name: "size", shape: .number)])
        default: Schema([])
        }
    }

    /// The item of a list; nothing else has a place that only the data tells.
    private mutating func element(
        _ index: UInt32, of shape: Shape, _ row: Int, at expression: UInt32
    ) -> Shape {
        let key = self.shape(of: index)
        guard requirePresent(index, key), shape != .unknown else { return .unknown }
        if case .list(let item) = shape, key.kinds.allSatisfy({ $0 == .number }) {
            return .optional(item.present)
        }
        let path = program.expressions[Int(expression)].span
        report(
            .unknownField(path: program.source(of: path, upTo: row), suggestion: nil),
            at: program.segments[row].span)
        return .unknown
    }

    /// The path to an expression's value, if facts are kept about it.
    func place(of expression: UInt32) -> Flow.Place? {
        switch program.expressions[Int(expression)].content {
        case .variable(let variable): return Flow.Place(variable: variable)
        case .path(let variable, let segments):
            var place = Flow.Place(variable: variable)
            for row in segments.range {
                switch program.segments[row].content {
                case .name(let name, _): place.steps.append(.name(name))
                case .index(let index):
                    guard case .integer(let number) = program.expressions[Int(index)].content else {
                        return nil
                    }
                    place.steps.append(.index(number))
                }
            }
            return place
        default: return nil
        }
    }

    // MARK: Uses

    mutating func checkPrinted(_ expression: UInt32) {
        let shape = shape(of: expression)
        guard requirePresent(expression, shape),
            let kind = shape.kinds.first(where: { !KindSet.printable.contains($0) })
        else { return }
        let span = program.expressions[Int(expression)].span
        report(.notPrintable(path: program.source(of: span), kind), at: span)
    }

    /// Notes that a value may be missing; says whether it is sure to be there.
    mutating func requirePresent(_ expression: UInt32, _ shape: Shape) -> Bool {
        guard shape.isOptional else { return true }
        var row = expression
        while case .filtered(let input, _) = program.expressions[Int(row)].content { row = input }
        let span = program.expressions[Int(row)].span
        report(.unguarded(path: program.source(of: span)), at: span)
        return false
    }

    /// Notes that a value may be missing, or is of a type that its taker does not take.
    mutating func check(_ expression: UInt32, _ taker: TemplateError.Taker, takes: KindSet) {
        let shape = shape(of: expression)
        guard requirePresent(expression, shape),
            let kind = shape.kinds.first(where: { !takes.contains($0) })
        else { return }
        report(
            .wrongType(taker, takes: takes.kinds, given: kind),
            at: program.expressions[Int(expression)].span)
    }
}
