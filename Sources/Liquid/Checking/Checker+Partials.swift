import Core

extension Checker {
    mutating func check(call: PartialCall, at span: Span) {
        guard case .source(let target) = call.target else { return }
        let contract = program.units[Int(target)].contract
        var variables: [UInt32: Shape] = [:]
        for row in call.parameters.range {
            let argument = program.namedArguments[row]
            let span = program.expressions[Int(argument.value)].span
            let shape = shape(of: argument.value)
            let name = program.string(program.variables[Int(argument.name)])
            let isKnown = isKnown(name, in: contract, of: target, at: argument.span)
            variables[argument.name] =
                isKnown ? checked(shape, argument.value, name, contract, at: span) : shape
        }
        if let subject = call.subject { check(subject, of: call, contract, &variables) }
        checkMissing(contract, of: target, given: variables, at: call.nameSpan)
        check(target, with: variables, at: span)
    }

    private mutating func check(
        _ subject: PartialCall.Subject, of call: PartialCall, _ contract: [Parameter]?,
        _ variables: inout [UInt32: Shape]
    ) {
        var shape = shape(of: subject.value)
        let span = program.expressions[Int(subject.value)].span
        if subject.isLoop {
            guard requirePresent(subject.value, shape) else { return }
            if case .list(let item) = shape {
                shape = item
            } else if let kind = shape.kinds.first {
                report(.notIterable(path: program.source(of: span), kind), at: span)
                shape = .unknown
            }
            if let loop = program.loopVariable { variables[loop] = Self.loopState(in: nil) }
        }
        guard let name = subject.name else { return }
        let text = program.string(program.variables[Int(name)])
        if let nameSpan = subject.nameSpan, case .source(let target) = call.target {
            _ = isKnown(text, in: contract, of: target, at: nameSpan)
        }
        variables[name] = checked(shape, subject.value, text, contract, at: span)
    }

    private mutating func isKnown(
        _ name: String, in contract: [Parameter]?, of target: UInt32, at span: Span
    ) -> Bool {
        guard let contract, !contract.contains(where: { $0.name == name }) else { return true }
        let suggestion = nearest(to: name, among: contract.map(\.name))
        report(
            .unknownParameter(partial: self.name(of: target), name: name, suggestion: suggestion),
            at: span)
        return false
    }

    /// The type that a parameter has inside of the partial.
    private mutating func checked(
        _ shape: Shape, _ expression: UInt32, _ name: String, _ contract: [Parameter]?,
        at span: Span
    ) -> Shape {
        guard let parameter = contract?.first(where: { $0.name == name }) else { return shape }
        if !parameter.isOptional, !requirePresent(expression, shape) { return shape.present }
        if let expected = parameter.kind, let kind = shape.kinds.first(where: { $0 != expected }) {
            report(.wrongType(.parameter(name), takes: [expected], given: kind), at: span)
            return .unknown
        }
        return parameter.isOptional ? .optional(shape.present) : shape
    }

    private mutating func checkMissing(
        _ contract: [Parameter]?, of target: UInt32, given: [UInt32: Shape], at span: Span
    ) {
        let names = given.keys.map { program.string(program.variables[Int($0)]) }
        for parameter in contract ?? []
        where !parameter.isOptional && !names.contains(parameter.name) {
            report(
                .missingParameter(partial: name(of: target), name: parameter.name), at: span)
        }
    }

    private func name(of target: UInt32) -> String { program.units[Int(target)].source.name }

    /// Checks a partial with its parameters, unless that was done before.
    private mutating func check(
        _ target: UInt32, with variables: [UInt32: Shape], at span: Span
    ) {
        guard callers.count < environment.limits.partials,
            checked.insert(Call(unit: target, variables: variables)).inserted
        else { return }
        var partial = self
        partial.unit = target
        partial.callers = [span] + callers
        partial.globals = Schema(declared(target))
        partial.flow = Flow()
        partial.flow.variables = variables
        partial.exits = []
        partial.assignments = []
        partial.reads = [:]
        partial.loopStart = nil
        partial.checkSource()
        take(partial)
    }

    /// Parameters that the partial declares, for those that no call hands over.
    private func declared(_ target: UInt32) -> [Schema.Field] {
        (program.units[Int(target)].contract ?? []).map { parameter in
            let shape = parameter.kind.map(Shape.literal) ?? .unknown
            return Schema.Field(
                name: parameter.name, shape: parameter.isOptional ? .optional(shape) : shape)
        }
    }
}
