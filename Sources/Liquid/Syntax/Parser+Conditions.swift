extension Parser {
    mutating func condition() throws(Fault) -> UInt32 {
        dialect == .letters ? try alternatives() : try chain()
    }

    private mutating func chain() throws(Fault) -> UInt32 {
        let start = token.range.lowerBound
        let term = try comparison()
        guard isAt("and") || isAt("or") else { return term }
        let first = pending.links.count
        var last = term
        while isAt("and") || isAt("or") {
            pending.links.append(Link(term: last, isOr: isAt("or")))
            try advance()
            last = try comparison()
        }
        pending.links.append(Link(term: last, isOr: false))
        let links = pending.links.moveTail(from: first, to: &compilation.program.links)
        return add(.chain(links), at: start..<lastEnd)
    }

    private mutating func alternatives() throws(Fault) -> UInt32 {
        try terms("or", Expression.any) { (parser) throws(Fault) in
            try parser.terms("and", Expression.all) { (parser) throws(Fault) in
                try parser.negation()
            }
        }
    }

    /// Terms with a word between each two of them; one term alone is itself.
    private mutating func terms(
        _ word: StaticString, _ join: (Slice) -> Expression,
        _ term: (inout Parser) throws(Fault) -> UInt32
    ) throws(Fault) -> UInt32 {
        let start = token.range.lowerBound
        let only = try term(&self)
        guard isAt(word) else { return only }
        let first = pending.operands.count
        pending.operands.append(only)
        while try skip(word) {
            let next = try term(&self)
            pending.operands.append(next)
        }
        let run = pending.operands.moveTail(from: first, to: &compilation.program.operands)
        return add(join(run), at: start..<lastEnd)
    }

    private mutating func negation() throws(Fault) -> UInt32 {
        let start = token.range.lowerBound
        var isNegated = false
        while try skip("not") { isNegated.toggle() }
        let term = try primary()
        return isNegated ? add(.not(term), at: start..<lastEnd) : term
    }

    /// A condition in parentheses, or a comparison, which may begin with a range in parentheses.
    private mutating func primary() throws(Fault) -> UInt32 {
        guard token.kind == .leftParenthesis else { return try comparison() }
        let open = token.range.lowerBound
        let inner = try nested { (parser) throws(Fault) in
            let inner = try parser.condition()
            guard parser.token.kind == .dots else {
                try parser.expect(.rightParenthesis, .closingParenthesis)
                return inner
            }
            return try parser.range(from: inner, at: open)
        }
        return try comparison(of: inner, from: open)
    }

    private mutating func comparison() throws(Fault) -> UInt32 {
        let start = token.range.lowerBound
        return try comparison(of: try value(), from: start)
    }

    private mutating func comparison(
        of left: UInt32, from start: Int
    ) throws(Fault) -> UInt32 {
        guard case .comparator(let comparator) = token.kind else { return left }
        try advance()
        let right = try value()
        return add(.comparison(comparator, left, right), at: start..<lastEnd)
    }
}
