import Core

extension Parser {
    mutating func pipeline() throws(Fault) -> UInt32 {
        let start = token.range.lowerBound
        let input = try value()
        guard token.kind == .pipe else { return input }
        let first = pending.filterings.count
        while try skip(.pipe) { try filtering() }
        let steps = pending.filterings.moveTail(from: first, to: &compilation.program.filterings)
        return steps.isEmpty ? input : add(.filtered(input, steps), at: start..<lastEnd)
    }

    private mutating func filtering() throws(Fault) {
        let range = token.range
        let name = source.text(at: try word())
        let filter = filter(named: name, at: range)
        let firstOperand = pending.operands.count
        let firstNamed = pending.namedArguments.count
        if try skip(.colon) {
            // Shopify takes a colon without arguments, and a comma behind them.
            while dialect == .letters || token.kind != .end && token.kind != .pipe {
                try argument(of: filter)
                guard try skip(.comma) else { break }
            }
        }
        let arguments = pending.operands.moveTail(
            from: firstOperand, to: &compilation.program.operands)
        let named = pending.namedArguments.moveTail(
            from: firstNamed, to: &compilation.program.namedArguments)
        guard let filter else { return }
        let expected = filter.signature.count(in: dialect)
        let isColonMissing = arguments.isEmpty && token.kind.isValue
        if !isColonMissing, !expected.contains(Int(arguments.count)) {
            report(
                Fault(
                    .argumentCount(filter: name, expected: expected, found: Int(arguments.count)),
                    at: span(range)))
        }
        pending.filterings.append(
            Filtering(filter: filter, arguments: arguments, named: named, span: span(range)))
    }

    /// Nil where there is none, which standard Liquid passes over.
    private mutating func filter(named name: String, at range: Range<Int>) -> Filter? {
        if let filter = Filter.named[name], filter.isIn(dialect) { return filter }
        if dialect == .letters {
            let known = Filter.allCases.filter { $0.isIn(dialect) }.map(\.rawValue)
            let suggestion = suggestion(for: name, among: known)
            report(Fault(.unknown(.filter, name: name, suggestion: suggestion), at: span(range)))
        }
        return nil
    }

    private mutating func argument(of filter: Filter?) throws(Fault) {
        let range = token.range
        guard token.kind == .name else {
            pending.operands.append(try value())
            return
        }
        let name = try word()
        guard token.kind == .colon else {
            pending.operands.append(try path(from: name, at: range))
            return
        }
        try advance()
        let value = try value()
        let text = source.text(at: name)
        if let filter, dialect == .letters, !filter.signature.named.contains(text) {
            let suggestion = suggestion(for: text, among: filter.signature.named)
            report(
                Fault(
                    .unknownArgument(filter: filter.rawValue, name: text, suggestion: suggestion),
                    at: span(range)))
        }
        pending.namedArguments.append(
            NamedArgument(
                name: compilation.name(name, of: source.bytes), value: value, span: span(range)))
    }
}
