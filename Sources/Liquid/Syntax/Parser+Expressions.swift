/// The grammar of values and conditions:
///
/// ```text
/// pipeline  = value { "|" filter [ ":" value { "," value } ] }
/// condition = all { "or" all }
/// all       = negation { "and" negation }
/// negation  = { "not" } comparison
/// comparison = value [ ( "==" | "!=" | "<" | ">" | "<=" | ">=" | "contains" ) value ]
/// value     = literal | path | "(" condition ")"
/// path      = name { "." name | "[" value "]" }
/// ```
extension Parser {
    mutating func pipeline() throws(Fault) -> Pipeline {
        var pipeline = Pipeline(input: try value())
        while try skip(.pipe) { pipeline.steps.append(try step()) }
        return pipeline
    }

    private mutating func step() throws(Fault) -> Pipeline.Step {
        let range = token.range
        let name = try name()
        guard let filter = Filter.named[name] else {
            let suggestion = suggestion(for: name, among: Filter.named.keys)
            throw Fault(.unknown(.filter, name: name, suggestion: suggestion), at: range)
        }
        var arguments: [Expression] = []
        if try skip(.colon) {
            repeat { arguments.append(try value()) } while try skip(.comma)
        }
        guard filter.arguments.contains(arguments.count) else {
            throw Fault(
                .argumentCount(
                    filter: name, expected: filter.arguments, found: arguments.count), at: range)
        }
        return Pipeline.Step(filter: filter, arguments: arguments, range: range)
    }

    mutating func condition() throws(Fault) -> Expression {
        var terms = [try conjunction()]
        while try skip(.name("or")) { terms.append(try conjunction()) }
        return terms.count == 1 ? terms[0] : .any(terms)
    }

    private mutating func conjunction() throws(Fault) -> Expression {
        var terms = [try negation()]
        while try skip(.name("and")) { terms.append(try negation()) }
        return terms.count == 1 ? terms[0] : .all(terms)
    }

    private mutating func negation() throws(Fault) -> Expression {
        let start = token.range.lowerBound
        var isNegated = false
        var hasNot = false
        while try skip(.name("not")) {
            isNegated.toggle()
            hasNot = true
        }
        let comparison = try comparison()
        guard hasNot else { return comparison }
        let range = start..<comparison.range.upperBound
        return isNegated ? .not(comparison, range) : .all([comparison])
    }

    private mutating func comparison() throws(Fault) -> Expression {
        let left = try value()
        guard case .comparator(let comparator) = token.kind else { return left }
        try advance()
        return .comparison(left, comparator, try value())
    }

    mutating func value() throws(Fault) -> Expression {
        let range = token.range
        switch token.kind {
        case .string(let text):
            try advance()
            return .literal(.string(text), range)
        case .integer(let number):
            try advance()
            return .literal(.integer(number), range)
        case .decimal(let number):
            try advance()
            return .literal(.decimal(number), range)
        case .leftParenthesis:
            return try nested { (parser) throws(Fault) in
                let condition = try parser.condition()
                try parser.expect(.rightParenthesis, .closingParenthesis)
                return condition
            }
        case .name(let name):
            try advance()
            return try path(from: name, at: range)
        default:
            throw unexpected(.value)
        }
    }

    private mutating func path(
        from name: String, at range: Range<Int>
    ) throws(Fault) -> Expression {
        if token.kind != .dot, token.kind != .leftBracket, let literal = literal(name, at: range) {
            return literal
        }
        if Self.operators.contains(name) {
            throw Fault(.unexpected(found: name, expected: .value), at: range)
        }
        if name == "forloop", loopDepth > 0 { return try loopProperty() }
        var path = Path(name: name, slot: names.slot(of: name), nameRange: range)
        while token.kind == .dot || token.kind == .leftBracket {
            path.segments.append(try segment())
        }
        return .path(path)
    }

    private static let operators: Set = ["and", "or", "not"]

    private func literal(_ name: String, at range: Range<Int>) -> Expression? {
        switch name {
        case "nil", "null": .literal(.nil, range)
        case "true": .literal(.bool(true), range)
        case "false": .literal(.bool(false), range)
        default: Emptiness(rawValue: name).map { .emptiness($0, range) }
        }
    }

    private mutating func segment() throws(Fault) -> Path.Segment {
        if try skip(.dot) {
            let range = token.range
            return Path.Segment(key: .name(try name()), range: range)
        }
        return try nested { (parser) throws(Fault) in
            let index = try parser.value()
            try parser.expect(.rightBracket, .closingBracket)
            if case .literal(.string(let name), let range) = index {
                return Path.Segment(key: .name(name), range: range)
            }
            return Path.Segment(key: .index(index), range: index.range)
        }
    }

    /// `forloop.index` and its like; each `parentloop` goes one loop out.
    private mutating func loopProperty() throws(Fault) -> Expression {
        var level = 0
        while true {
            try expect(.dot, .loopProperty)
            let range = token.range
            let name = try name()
            if name == "parentloop", level + 1 < loopDepth {
                level += 1
            } else if let property = LoopProperty(rawValue: name) {
                return .loop(property, level: level, range)
            } else {
                let known = LoopProperty.allCases.map(\.rawValue)
                let suggestion = suggestion(for: name, among: known)
                throw Fault(.unknown(.loopProperty, name: name, suggestion: suggestion), at: range)
            }
        }
    }

    mutating func name() throws(Fault) -> String {
        guard case .name(let name) = token.kind else { throw unexpected(.name) }
        try advance()
        return name
    }

    /// Parses what stands behind an opening bracket or parenthesis, one level deeper.
    private mutating func nested<Result>(
        _ parse: (inout Parser) throws(Fault) -> Result
    ) throws(Fault) -> Result {
        guard depth < limits.nesting else { throw Fault(exceeded(.nesting), at: token.range) }
        depth += 1
        defer { depth -= 1 }
        try advance()
        return try parse(&self)
    }
}
