import Core

extension Renderer {
    mutating func filter(_ input: UInt32, through steps: Slice) throws(Fault) -> RuntimeValue {
        var datum = settled(try value(of: input))
        for row in steps.range {
            let step = rows.filterings[row]
            if bench.isStrict, datum.isNil, !step.filter.takesNil { throw missing(input) }
            let arguments = try arguments(of: step)
            guard bench.takesStep(over: datum.weight + arguments.weight) else {
                throw exceeded(.steps, at: step.span)
            }
            let input = datum
            do {
                datum = try bench.apply(step.filter, to: input, arguments)
                try bench.checkMemory()
            } catch {
                throw fault(error, in: step)
            }
            if trace != nil { traceFilter(datum, of: input, arguments) }
        }
        return datum
    }

    /// In letters `empty` and `blank` are qualities to compare with; as values they are no text.
    func settled(_ datum: RuntimeValue) -> RuntimeValue {
        if bench.isStrict, case .emptiness = datum { .text(.empty) } else { datum }
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
            let datum = try value(of: expression)
            if bench.isStrict, datum.isNil, !step.filter.takesNil { throw missing(expression) }
            arguments.append(settled(datum))
        }
        for row in step.named.range {
            let argument = program.namedArguments[row]
            let datum = try value(of: argument.value)
            switch program.string(rows.names[Int(argument.name)]) {
            case "zone": arguments.zone = datum
            case "language": arguments.language = datum
            case "allow_false": arguments.allowsFalse = datum
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
