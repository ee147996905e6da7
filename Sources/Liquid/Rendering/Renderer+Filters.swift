extension Renderer {
    mutating func filter(_ input: UInt32, through steps: Run) throws(Fault) -> Datum {
        var datum = try value(of: input)
        for row in steps.range {
            let step = rows.filterings[row]
            if bench.isStrict, datum.isNil, !step.filter.takesNil { throw missing(input) }
            let arguments = try arguments(of: step)
            guard bench.takesStep(over: datum.weight) else { throw exceeded(.steps, at: step.span) }
            do {
                datum = try bench.apply(step.filter, to: datum, arguments)
                try bench.checkMemory()
            } catch {
                throw fault(error, in: step)
            }
        }
        return datum
    }

    private func fault(_ fault: FilterFault, in step: Filtering) -> Fault {
        guard let argument = fault.argument, argument < Int(step.arguments.count) else {
            return Fault(fault.kind, at: step.span)
        }
        let expression = rows.operands[step.arguments[argument]]
        return Fault(fault.kind, at: program.expressions[Int(expression)].span)
    }

    private mutating func arguments(of step: Filtering) throws(Fault) -> Arguments {
        var arguments = Arguments()
        for row in step.arguments.range {
            let expression = rows.operands[row]
            let datum = try value(of: expression)
            if bench.isStrict, datum.isNil, !step.filter.takesNil { throw missing(expression) }
            arguments.append(datum)
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

extension Datum {
    /// The bytes that pass by when the value is worked on, without what lists hold.
    var weight: Int {
        switch self {
        case .text(let run), .markup(let run): Int(run.count)
        case .list(let run), .record(let run): Int(run.count) * 16
        default: 0
        }
    }
}
