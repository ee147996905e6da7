import Core

/// Makes rows of a program out of one source.
///
/// A mistake is noted and the parser goes on behind it, so that an author sees all of them at once:
/// a block whose own tag is wrong is still read to its end.
struct Parser {
    /// The most mistakes that are noted; behind so many, most follow from the first.
    private static let maximumFaults = 20

    let source: Source
    let unit: UInt32
    let dialect: Dialect
    let limits: Limits
    var compilation = Compilation()
    private(set) var faults: [Fault] = []

    var scanner: Scanner
    /// Tells whether the rest of the source was given up, so that blocks in it cannot be closed.
    private(set) var isCutShort = false
    /// The blocks around the next piece, the outermost first.
    var openBlocks: [Tag] = []
    /// The ends of blocks whose own tags are unknown.
    var forgivenEnds: [TagName] = []
    /// The number of loops around the next piece.
    var loopDepth = 0
    /// The number of parentheses and brackets around the next token.
    var depth = 0
    /// Tells whether the block in hand prints nothing but white space so far.
    var isBlank = true

    /// Rows of what is still open, the innermost last.
    var pending = ParserScratch()

    private var lexer: Lexer
    /// The token that the markup goes on with, and the end of the one before it.
    private(set) var token = Token(kind: .end, range: 0..<0)
    private(set) var lastEnd = 0

    var program: Program {
        get { compilation.program }
        _modify { yield &compilation.program }
    }

    init(source: Source, unit: Int, dialect: Dialect, limits: Limits) {
        self.source = source
        self.unit = UInt32(unit)
        self.dialect = dialect
        self.limits = limits
        scanner = Scanner(source)
        lexer = Lexer(source.bytes, unit: self.unit)
    }

    /// Adds the whole source to a compilation; `faults` then holds what is wrong with it.
    mutating func parse(into compilation: inout Compilation) {
        // To swap is to copy nothing.
        swap(&self.compilation, &compilation)
        parse()
        swap(&self.compilation, &compilation)
    }

    private mutating func parse() {
        var body = Slice.empty
        if source.range.count <= limits.source {
            body = nodes { _ in false }.body
            faults.sort { $0.span.start < $1.span.start }
        } else {
            let start = source.range.lowerBound
            report(Fault(exceeded(.source), at: span(start..<start)))
        }
        program.units[Int(unit)].body = body
    }

    // MARK: Blocks

    /// Parses up to a tag that ends the body of the innermost block; `end` is nil where there is
    /// none.
    mutating func block(until isEnd: (TagName) -> Bool) -> (body: Slice, end: Tag?) {
        let (body, end) = nodes(until: isEnd)
        if end == nil, !isCutShort, let opening = openBlocks.last, let name = opening.name {
            report(Fault(.unclosed(.block(name.rawValue)), at: span(opening.range)))
        }
        return (body, end)
    }

    /// Parses the pieces before the next tag that is an end, and goes behind that tag.
    private mutating func nodes(until isEnd: (TagName) -> Bool) -> (body: Slice, end: Tag?) {
        let start = pending.nodes.count
        let end = readPieces(until: isEnd)
        return (pending.nodes.moveTail(from: start, to: &compilation.program.nodes), end)
    }

    mutating func readPieces(until isEnd: (TagName) -> Bool) -> Tag? {
        while let piece = scanner.next() {
            switch piece {
            case .text(let range):
                addText(range)
            case .output(let range):
                attempt { (parser: inout Parser) throws(Fault) in try parser.output(in: range) }
            case .unclosed(let construct, let range):
                isCutShort = true
                report(Fault(.unclosed(construct), at: span(range)))
            case .tag(let tag):
                if let name = tag.name, isEnd(name) {
                    checkBare(tag)
                    return tag
                }
                if let end = misspeltEnd(tag, isEnd) {
                    attempt { (parser: inout Parser) throws(Fault) in try parser.node(of: tag) }
                    return Tag(name: end, range: tag.range, arguments: tag.arguments)
                }
                if closesOuterBlock(tag) {
                    scanner.goBack(to: tag)
                    return nil
                }
                attempt { (parser: inout Parser) throws(Fault) in try parser.node(of: tag) }
            }
        }
        return nil
    }

    mutating func addText(_ range: Range<Int>) {
        let bytes = source.bytes[range]
        if isBlank, !bytes.allSatisfy(\.isSpace) { isBlank = false }
        let start = program.text.count
        program.text.append(contentsOf: bytes)
        add(Node.text(Slice(start..<program.text.count)), at: range)
    }

    mutating func add(_ node: Node, at range: Range<Int>) {
        pending.nodes.append(Spanned(node, at: span(range)))
    }

    /// Parses a tag that opens a block, with `parse`, one level deeper.
    ///
    /// A block that prints nothing but white space prints nothing at all, as in standard Liquid.
    mutating func open(
        _ tag: Tag, _ parse: (inout Parser) throws(Fault) -> Void
    ) throws(Fault) {
        guard openBlocks.count < limits.nesting else {
            scanner.giveUp()
            isCutShort = true
            throw Fault(exceeded(.nesting), at: span(tag.range))
        }
        openBlocks.append(tag)
        let isOuterBlank = isBlank
        isBlank = true
        defer {
            openBlocks.removeLast()
            isBlank = isOuterBlank && (isBlank || tag.name == .capture)
        }
        try parse(&self)
        if isBlank, let node = pending.nodes.last { program.silence(node.content) }
    }

    /// The end of the block in hand, where a tag without meaning was probably meant to be it.
    private func misspeltEnd(_ tag: Tag, _ isEnd: (TagName) -> Bool) -> TagName? {
        guard tag.name == nil, let end = openBlocks.last?.name?.end, isEnd(end) else { return nil }
        return nearestTag(to: tag) == end.rawValue ? end : nil
    }

    /// The name of a tag that an unknown one was probably meant to be.
    func nearestTag(to tag: Tag) -> String? {
        let known = TagName.allCases.filter { $0.isIn(dialect) }.map(\.rawValue)
        return suggestion(for: source.text(at: tag.range), among: known)
    }

    private func closesOuterBlock(_ tag: Tag) -> Bool {
        guard let name = tag.name else { return false }
        return openBlocks.dropLast().contains { $0.name?.end == name }
    }

    /// Notes an argument of a tag that takes none; `{% else if %}` is the usual case.
    private mutating func checkBare(_ tag: Tag) {
        guard dialect != .standard, let name = tag.name,
            name == .else || name.rawValue.hasPrefix("end")
        else { return }
        attempt { (parser: inout Parser) throws(Fault) in
            try parser.begin(tag.arguments)
            try parser.expectEnd()
        }
    }

    // MARK: Mistakes

    /// Returns the result of `parse`; if it throws, notes the fault and returns nil.
    @discardableResult
    mutating func attempt<Result>(
        _ parse: (inout Parser) throws(Fault) -> Result
    ) -> Result? {
        let marks = pending.marks
        do {
            return try parse(&self)
        } catch {
            report(error)
            pending.drop(to: marks)
            return nil
        }
    }

    mutating func report(_ fault: Fault) {
        if faults.count < Self.maximumFaults { faults.append(fault) }
    }

    func exceeded(_ measure: Limits.Measure) -> TemplateError.Kind {
        .exceeded(measure, maximum: limits[measure])
    }

    func span(_ range: Range<Int>) -> Span { Span(range, unit: unit) }

    // MARK: Tokens

    /// Begins to read the markup at `range`.
    mutating func begin(_ range: Range<Int>) throws(Fault) {
        lexer.begin(range)
        lastEnd = range.lowerBound
        token = try lexer.next()
    }

    mutating func advance() throws(Fault) {
        lastEnd = token.range.upperBound
        token = try lexer.next()
    }

    /// Goes behind the next token if it is of this kind; says whether it was.
    mutating func skip(_ kind: Token.Kind) throws(Fault) -> Bool {
        guard token.kind == kind else { return false }
        try advance()
        return true
    }

    /// Tells whether the next token is this word.
    func isAt(_ word: StaticString) -> Bool {
        token.kind == .name && word.utf8CodeUnitCount == token.range.count
            && source.bytes[token.range].elementsEqual(
                UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }

    mutating func skip(_ word: StaticString) throws(Fault) -> Bool {
        guard isAt(word) else { return false }
        try advance()
        return true
    }

    mutating func expect(
        _ kind: Token.Kind, _ expectation: TemplateError.Expectation
    ) throws(Fault) {
        guard try skip(kind) else { throw unexpected(expectation) }
    }

    func expectEnd() throws(Fault) {
        guard token.kind == .end else { throw unexpected(.end) }
    }

    /// The fault that the next token is not what was expected.
    func unexpected(_ expectation: TemplateError.Expectation) -> Fault {
        let found = token.kind == .end ? nil : source.text(at: token.range)
        return Fault(.unexpected(found: found, expected: expectation), at: span(token.range))
    }
}
