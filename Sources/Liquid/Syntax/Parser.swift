/// Makes nodes of the pieces of one source.
///
/// A mistake is noted and the parser goes on behind it, so that an author sees all of them at once:
/// a block whose own tag is wrong is still read to its end.
struct Parser {
    /// The most mistakes that are noted; behind so many, most follow from the first.
    private static let maximumFaults = 20

    let source: Source
    let limits: Limits
    var library: Library
    private(set) var faults: [Fault] = []

    private var pieces: [Piece] = []
    private var nextPiece = 0
    /// Whether the rest of the source was given up, so that blocks in it cannot be closed.
    private var isCutShort = false
    /// The blocks around the next piece, the outermost first.
    private(set) var openBlocks: [Tag] = []
    /// How many loops are around the next piece.
    var loopDepth = 0
    /// How many parentheses and brackets are around the next token.
    var depth = 0
    var names = Names()

    private var lexer: Lexer
    /// The token that the markup goes on with.
    private(set) var token: Token

    init(source: Source, library: Library, limits: Limits) {
        self.source = source
        self.library = library
        self.limits = limits
        let start = source.range.lowerBound
        lexer = Lexer(source.bytes, in: start..<start)
        token = Token(kind: .end, range: start..<start)
    }

    /// Parses the whole source; `faults` then holds what is wrong with it.
    mutating func unit() -> Unit {
        var nodes: [Node] = []
        if source.range.count <= limits.source {
            let splitter = Splitter(source)
            pieces = splitter.pieces
            isCutShort = !splitter.faults.isEmpty
            nodes = self.nodes(until: []).nodes
            faults = (faults + splitter.faults).sorted { $0.range.lowerBound < $1.range.lowerBound }
        } else {
            let start = source.range.lowerBound
            report(Fault(exceeded(.source), at: start..<start))
        }
        return Unit(source: source, nodes: nodes, names: names.all)
    }

    // MARK: Blocks

    /// Parses the block of `tag` up to one of `ends`; gives back nil where it is never closed.
    mutating func block(of tag: Tag, until ends: [String]) -> (block: Block, end: Tag?) {
        let (nodes, end) = nodes(until: ends)
        if end == nil, !isCutShort, let opening = openBlocks.last {
            report(Fault(.unclosed(.block(opening.name)), at: opening.range))
        }
        return (Block(nodes: nodes, range: tag.range), end)
    }

    /// Parses the pieces before the next tag whose name is among `ends`, and goes behind that tag.
    mutating func nodes(until ends: [String]) -> (nodes: [Node], end: Tag?) {
        var nodes: [Node] = []
        while nextPiece < pieces.count {
            let piece = pieces[nextPiece]
            nextPiece += 1
            switch piece {
            case .text(let range):
                nodes.append(.text(range))
            case .output(let range):
                let node = attempt { (parser: inout Parser) throws(Fault) in
                    try parser.output(in: range)
                }
                if let node { nodes.append(node) }
            case .tag(let tag) where ends.contains(tag.name):
                checkBare(tag)
                return (nodes, tag)
            case .tag(let tag) where closesOuterBlock(tag):
                nextPiece -= 1
                return (nodes, nil)
            case .tag(let tag):
                let node = attempt { (parser: inout Parser) throws(Fault) in
                    try parser.node(of: tag)
                }
                if let node { nodes.append(node) }
            }
        }
        return (nodes, nil)
    }

    /// Parses a tag that opens a block, with `parse`, one level deeper.
    mutating func open(
        _ tag: Tag, _ parse: (inout Parser) throws(Fault) -> Node
    ) throws(Fault) -> Node {
        guard openBlocks.count < limits.nesting else {
            nextPiece = pieces.count
            isCutShort = true
            throw Fault(exceeded(.nesting), at: tag.range)
        }
        openBlocks.append(tag)
        defer { openBlocks.removeLast() }
        return try parse(&self)
    }

    private func closesOuterBlock(_ tag: Tag) -> Bool {
        openBlocks.dropLast().contains { tag.name == "end\($0.name)" }
    }

    /// Notes an argument of a tag that takes none; `{% else if %}` is the usual case.
    private mutating func checkBare(_ tag: Tag) {
        guard tag.name == "else" || tag.name.hasPrefix("end") else { return }
        attempt { (parser: inout Parser) throws(Fault) in
            try parser.begin(tag.arguments)
            try parser.expectEnd()
        }
    }

    // MARK: Mistakes

    /// What `parse` gives back; nil, and a fault noted, where it throws.
    @discardableResult
    mutating func attempt<Result>(
        _ parse: (inout Parser) throws(Fault) -> Result
    ) -> Result? {
        do {
            return try parse(&self)
        } catch {
            report(error)
            return nil
        }
    }

    mutating func report(_ fault: Fault) {
        if faults.count < Self.maximumFaults { faults.append(fault) }
    }

    func exceeded(_ measure: Limits.Measure) -> TemplateError.Kind {
        .exceeded(measure, maximum: limits[measure])
    }

    // MARK: Tokens

    /// Begins to read the markup at `range`.
    mutating func begin(_ range: Range<Int>) throws(Fault) {
        lexer = Lexer(source.bytes, in: range)
        try advance()
    }

    mutating func advance() throws(Fault) {
        token = try lexer.next()
    }

    /// Goes behind the next token if it is one of `kinds`; says whether it was.
    mutating func skip(_ kinds: Token.Kind...) throws(Fault) -> Bool {
        guard kinds.contains(token.kind) else { return false }
        try advance()
        return true
    }

    mutating func expect(
        _ kind: Token.Kind, _ expectation: TemplateError.Expectation
    ) throws(Fault) {
        guard try skip(kind) else { throw unexpected(expectation) }
    }

    mutating func expectEnd() throws(Fault) {
        guard token.kind == .end else { throw unexpected(.end) }
    }

    /// The fault that the next token is not what was expected.
    func unexpected(_ expectation: TemplateError.Expectation) -> Fault {
        let found = token.kind == .end ? nil : source.text(at: token.range)
        return Fault(.unexpected(found: found, expected: expectation), at: token.range)
    }
}
