import Core

extension Renderer {
    mutating func filter(_ input: UInt32, through steps: Slice) throws(Fault) -> RuntimeValue {
        var value = settled(try value(of: input))
        for row in steps.range {
            let step = rows.filterings[row]
            if evaluator.isStrict, value.isNil, !step.filter.takesNil { throw missing(input) }
            let arguments = try arguments(of: step)
            guard evaluator.takesStep(over: value.weight + arguments.weight) else {
                throw exceeded(.steps, at: step.span)
            }
            let input = value
            do {
                value = try evaluator.apply(step.filter, to: input, arguments)
                try evaluator.checkMemory()
            } catch {
                throw fault(error, in: step)
            }
            if trace != nil { traceFilter(value, of: input, arguments) }
        }
        return value
    }

    /// In letters `empty` and `blank` are qualities to compare with; as values they are no text.
    func settled(_ value: RuntimeValue) -> RuntimeValue {
        if evaluator.isStrict, case .emptiness = value { .text(.empty) } else { value }
    }

    private func fault(_ fault: FilterFault, in step: Filtering) -> Fault {
        if let entity = fault.named, let value = value(of: entity, in: step) {
            return Fault(
                .unknown(entity, name: written(value), suggestion: nil),
                at: program.expressions[Int(value)].span)
        }
        guard let argument = fault.argument, argument < Int(step.arguments.count) else {
            return Fault(fault.kind, at: step.span)
        }
        let expression = rows.operands[step.arguments[argument]]
        var kind = fault.kind
        if case .unknownField(_, let suggestion) = kind {
            kind = .unknownField(path: written(expression), suggestion: suggestion)
        }
        return Fault(kind, at: program.expressions[Int(expression)].span)
    }

    /// The expression of the named argument that tells a zone or a language.
    private func value(of entity: TemplateError.Entity, in step: Filtering) -> UInt32? {
        let name = entity == .zone ? "zone" : "language"
        return step.named.range.map { program.namedArguments[$0] }
            .last { program.string(program.names[Int($0.name)]) == name }?.value
    }

    private mutating func arguments(of step: Filtering) throws(Fault) -> Arguments {
        var arguments = Arguments()
        for row in step.arguments.range {
            let expression = rows.operands[row]
            let value = try value(of: expression)
            if evaluator.isStrict, value.isNil, !step.filter.takesNil { throw missing(expression) }
            arguments.append(settled(value))
        }
        for row in step.named.range {
            let argument = program.namedArguments[row]
            let value = try value(of: argument.value)
            switch program.string(rows.names[Int(argument.name)]) {
            case "zone": arguments.zone = value
            case "language": arguments.language = value
            case "allow_false": arguments.allowsFalse = value
            default: break
            }
        }
        return arguments
    }
}

extension RuntimeValue {
    /// The bytes that pass by when the value is worked on, without what lists hold.
    var weight: Int {
        switch self {
        case .text(let run), .markup(let run): Int(run.count)
        case .list(let run), .record(let run): Int(run.count) * 16
        default: 0
        }
    }
}
