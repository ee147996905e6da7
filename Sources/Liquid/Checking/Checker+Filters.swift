import Core

extension Checker {
    mutating func shape(of steps: Slice, from input: UInt32) -> Shape {
        var shape = shape(of: input)
        for row in steps.range {
            let step = program.filterings[row]
            checkLanguage(of: step)
            if !step.filter.takesNil {
                if !requirePresent(input, shape) { shape = shape.present }
                check(shape, into: step)
            }
            let arguments = step.arguments.range.map { program.operands[$0] }
            let shapes = arguments.map { self.shape(of: $0) }
            for (index, (argument, shape)) in zip(arguments, shapes).enumerated() {
                check(argument, shape, index, of: step)
            }
            for row in step.named.range { check(program.namedArguments[row], of: step) }
            shape = result(of: step, shape, arguments, shapes)
        }
        return shape
    }

    private mutating func check(_ shape: Shape, into step: Filtering) {
        let filter = step.filter
        if let kind = shape.kinds.first(where: { !filter.input.contains($0) }) {
            report(
                .wrongType(.filter(filter.rawValue), takes: filter.input.kinds, given: kind),
                at: step.span)
        } else if case .list(let item) = shape.flattened,
            step.arguments.isEmpty || !filter.takesProperty
        {
            check(item, itemOf: step)
        }
    }

    private mutating func check(_ item: Shape, itemOf step: Filtering) {
        let takes = step.filter.items
        guard let kind = item.kinds.first(where: { !takes.contains($0) }) else { return }
        report(
            .wrongType(.item(filter: step.filter.rawValue), takes: takes.kinds, given: kind),
            at: step.span)
    }

    private mutating func check(
        _ argument: UInt32, _ shape: Shape, _ index: Int, of step: Filtering
    ) {
        let filter = step.filter
        let span = program.expressions[Int(argument)].span
        guard filter.takesNil || requirePresent(argument, shape) else { return }
        let takes = filter.argument(at: index)
        if let kind = shape.kinds.first(where: { !takes.contains($0) }) {
            report(
                .wrongType(.argument(filter: filter.rawValue), takes: takes.kinds, given: kind),
                at: span)
        } else if filter == .dividedBy || filter == .modulo,
            case .integer(0) = program.expressions[Int(argument)].content
        {
            report(.impossible(.division), at: span)
        } else if filter == .date {
            check(format: argument)
        }
    }

    /// Notes a format of dates that has a directive that there is not, where it is a literal.
    mutating func check(format: UInt32) {
        let expression = program.expressions[Int(format)]
        guard case .text(let run) = expression.content else { return }
        let text = String(decoding: program.literals[run.range], as: UTF8.self)
        if !DateFormat(text).isValid { report(.invalidDateFormat, at: expression.span) }
    }

    private mutating func check(_ argument: NamedArgument, of step: Filtering) {
        let name = program.string(program.names[Int(argument.name)])
        let takes = KindSet(name == "allow_false" ? .boolean : .text)
        check(argument.value, .argument(filter: step.filter.rawValue), takes: takes)
        guard case .text(let run) = program.expressions[Int(argument.value)].content else { return }
        let text = String(decoding: program.literals[run.range], as: UTF8.self)
        let span = program.expressions[Int(argument.value)].span
        if name == "zone", Zone(named: text) == nil {
            report(.unknown(.zone, name: text, suggestion: nil), at: span)
        } else if name == "language", Localization.Language(tag: text) == nil {
            report(.unknown(.language, name: text, suggestion: nil), at: span)
        }
    }

    /// Notes a filter that the language of the template does not have.
    private mutating func checkLanguage(of step: Filtering) {
        let isTold = step.named.range.contains {
            program.string(program.names[Int(program.namedArguments[$0].name)]) == "language"
        }
        guard let language = environment.localization.language else {
            if step.filter.dependsOnLanguage, !isTold { report(.noLanguage, at: step.span) }
            return
        }
        if step.filter == .possessive, language.possessive == nil {
            let name = step.filter.rawValue
            report(.unknown(.filter, name: name, suggestion: nil), at: step.span)
        }
    }

    // MARK: Results

    private mutating func result(
        of step: Filtering, _ input: Shape, _ arguments: [UInt32], _ shapes: [Shape]
    ) -> Shape {
        switch step.filter {
        case .abs, .atLeast, .atMost, .ceil, .dividedBy, .floor, .minus, .modulo, .plus, .round,
            .size, .times:
            return .number
        case .sum:
            _ = property(of: input, arguments.first, step)
            return .number
        case .split: return .list(.text)
        case .slice:
            if case .list = input { return input }
            return .text
        case .reverse, .uniq, .sort, .sortNatural, .compact, .where, .reject:
            _ = property(of: input, arguments.first, step)
            guard case .list(let item) = input.flattened else { return .unknown }
            return .list(step.filter == .compact ? item.present : item)
        case .concat:
            guard case .list? = shapes.first else { return input.flattened }
            return shapes.reduce(input.flattened) { $0.joined(with: $1.flattened) }
        case .map:
            return .list(property(of: input, arguments.first, step))
        case .first, .last:
            guard case .list(let item) = input else { return .unknown }
            return .optional(item.present)
        case .find:
            _ = property(of: input, arguments.first, step)
            guard case .list(let item) = input.flattened else { return .unknown }
            return .optional(item.present)
        case .findIndex:
            _ = property(of: input, arguments.first, step)
            return .optional(.number)
        case .has:
            _ = property(of: input, arguments.first, step)
            return .boolean
        case .default:
            guard let other = shapes.first else { return input }
            let joined = input.present.joined(with: other.present)
            return other.isOptional ? .optional(joined) : joined
        case .strip, .lstrip, .rstrip, .append, .prepend:
            return ([input] + shapes).contains { $0.kinds.contains(.markup) } ? .markup : .text
        case .escape, .h, .escapeOnce:
            if environment.escaping == .html { return .markup }
            let staysMarkup = environment.escaping != .none && input.kinds.contains(.markup)
            return staysMarkup ? (input.kind == nil ? .either([.text, .markup]) : .markup) : .text
        case .newlineToBreak:
            let isMarkup = environment.escaping == .html || environment.escaping == .markdown
            return isMarkup ? .markup : .text
        default: return .text
        }
    }

    /// The type of the property that a filter looks at; that of the items where it names none.
    private mutating func property(
        of input: Shape, _ argument: UInt32?, _ step: Filtering
    ) -> Shape {
        guard case .list(let item) = input.flattened else { return .unknown }
        guard let argument else { return item }
        guard let kind = item.kinds.first else { return .unknown }
        guard case .record(let schema) = item.present else {
            report(
                .wrongType(.item(filter: step.filter.rawValue), takes: [.record], given: kind),
                at: step.span)
            return .unknown
        }
        guard case .text(let run) = program.expressions[Int(argument)].content else {
            return .unknown
        }
        let name = String(decoding: program.literals[run.range], as: UTF8.self)
        if let shape = schema[name] {
            check(shape, itemOf: step)
            return shape
        }
        let suggestion = nearest(to: name, among: schema.fields.map(\.name))
        let span = program.expressions[Int(argument)].span
        report(
            .unknownField(path: program.source(of: span), suggestion: suggestion), at: span)
        return .unknown
    }
}
