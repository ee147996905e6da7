/// The grammar of values and conditions:
///
/// ```text
/// pipeline   = value { "|" filter [ ":" argument { "," argument } ] }
/// argument   = [ name ":" ] value
/// value      = literal | path | "(" value ".." value ")"
/// path       = name { "." name | "[" value "]" }
/// comparison = value [ ( "==" | "!=" | "<" | ">" | "<=" | ">=" | "contains" ) value ]
///
/// condition  = comparison { ( "and" | "or" ) comparison }      in standard Liquid
///
/// condition  = all { "or" all }                                in letters
/// all        = negation { "and" negation }
/// negation   = { "not" } ( "(" condition ")" | comparison )
/// ```
extension Parser {
    mutating func value() throws(Fault) -> UInt32 {
        let range = token.range
        switch token.kind {
        case .string:
            let text = compilation.literal(token.inside, of: source.bytes)
            try advance()
            return add(.text(text), at: range)
        case .integer:
            guard let number = Int(source.text(at: range)) else {
                throw Fault(.numberOutOfRange, at: span(range))
            }
            try advance()
            return add(.integer(number), at: range)
        case .decimal:
            guard let number = Double(source.text(at: range)), number.isFinite else {
                throw Fault(.numberOutOfRange, at: span(range))
            }
            try advance()
            return add(.decimal(number), at: range)
        case .leftParenthesis:
            return try nested { (parser) throws(Fault) in
                let first = try parser.value()
                guard parser.token.kind == .dots else { throw parser.unexpected(.dots) }
                return try parser.range(from: first, at: range.lowerBound)
            }
        case .name:
            return try path(from: try word(), at: range)
        case .leftBracket where dialect == .standard:
            // A name that is told by a value: `self` has them all.
            let scope = Array("self".utf8)
            return try path(from: compilation.variable(scope.indices, of: scope), at: range)
        default:
            throw unexpected(.value)
        }
    }

    /// The rest of a range, from the dots on.
    mutating func range(from first: UInt32, at start: Int) throws(Fault) -> UInt32 {
        try advance()
        truncate(first)
        let last = try value()
        truncate(last)
        try expect(.rightParenthesis, .closingParenthesis)
        return add(.range(first, last), at: start..<lastEnd)
    }

    /// A bound that is written with a fraction counts without it.
    private mutating func truncate(_ bound: UInt32) {
        guard dialect != .letters,
            case .decimal(let number) = program.expressions[Int(bound)].content,
            let whole = Int(exactly: number.rounded(.towardZero))
        else { return }
        program.expressions[Int(bound)].content = .integer(whole)
    }

    mutating func path(
        from name: Range<Int>, at range: Range<Int>
    ) throws(Fault) -> UInt32 {
        let isAlone = token.kind != .dot && token.kind != .leftBracket
        if range.count <= 5, Self.isReservedInitial(source.bytes[name.lowerBound]) {
            let word = source.text(at: name)
            if isAlone, let literal = Self.literals[word] { return add(literal, at: range) }
            if dialect == .letters, Self.operators.contains(word) {
                throw Fault(.unexpected(found: word, expected: .value), at: span(range))
            }
        }
        return try path(from: compilation.variable(name, of: source.bytes), at: range)
    }

    mutating func path(
        from variable: UInt32, at range: Range<Int>
    ) throws(Fault) -> UInt32 {
        guard token.kind == .dot || token.kind == .leftBracket else {
            return add(.variable(variable), at: range)
        }
        let first = pending.segments.count
        while token.kind == .dot || token.kind == .leftBracket { try segment() }
        let segments = pending.segments.moveTail(from: first, to: &compilation.program.segments)
        return add(.path(variable, segments), at: range.lowerBound..<lastEnd)
    }

    private static let operators: Set = ["and", "or", "not"]

    /// Tells whether a word of `literals` or `operators` begins with the letter.
    private static func isReservedInitial(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "b"), UInt8(ascii: "e"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "o"), UInt8(ascii: "t"):
            true
        default: false
        }
    }

    private static let literals: [String: Expression] = [
        "nil": .nil, "null": .nil, "true": .bool(true), "false": .bool(false),
        "empty": .emptiness(.empty), "blank": .emptiness(.blank),
    ]

    private mutating func segment() throws(Fault) {
        if try skip(.dot) {
            let range = token.range
            let name = compilation.name(try word(), of: source.bytes)
            pending.segments.append(Spanned(.name(name, isDotted: true), at: span(range)))
            return
        }
        try nested { (parser) throws(Fault) in
            let range = parser.token.range
            let index = try parser.value()
            try parser.expect(.rightBracket, .closingBracket)
            let expression = parser.program.expressions[Int(index)]
            let segment: Segment
            if case .text(let run) = expression.content {
                let name = parser.compilation.name(run.range, of: parser.program.literals)
                segment = .name(name, isDotted: false)
            } else {
                segment = .index(index)
            }
            let end = Int(expression.span.end)
            parser.pending.segments.append(
                Spanned(segment, at: parser.span(range.lowerBound..<end)))
        }
    }

    // MARK: Parts

    /// The place of the name that must come next in the markup.
    mutating func word() throws(Fault) -> Range<Int> {
        guard token.kind == .name else { throw unexpected(.name) }
        let range = token.range
        try advance()
        return range
    }

    mutating func add(_ expression: Expression, at range: Range<Int>) -> UInt32 {
        program.expressions.append(Spanned(expression, at: span(range)))
        return UInt32(program.expressions.count - 1)
    }

    /// Parses what stands behind an opening bracket or parenthesis, one level deeper.
    mutating func nested<Result>(
        _ parse: (inout Parser) throws(Fault) -> Result
    ) throws(Fault) -> Result {
        guard depth < limits.nesting else { throw Fault(exceeded(.nesting), at: span(token.range)) }
        depth += 1
        defer { depth -= 1 }
        try advance()
        return try parse(&self)
    }
}
