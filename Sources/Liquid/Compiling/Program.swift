/// A compiled template: rows that refer to each other by number.
///
/// Rows own nothing, so that a rendering walks them without counting references. Nodes of one block
/// and terms of one expression stand one behind the other, the outermost last.
struct Program: Sendable {
    typealias Row = Int

    /// The template itself, followed by the partials that it reaches.
    var units: [SourceUnit] = []

    var nodes: [Spanned<Node>] = []
    var expressions: [Spanned<Expression>] = []

    /// The text of the templates that prints as it stands.
    var text: [UInt8] = []
    /// The texts of literals and names.
    var literals: [UInt8] = []
    var names: [Name] = []
    /// The name of each variable; its place here is its place in a frame.
    var variables: [Name] = []

    /// Rows that expressions refer to in runs: arguments, terms, values.
    var operands: [UInt32] = []
    var segments: [Spanned<Segment>] = []
    var filterings: [Filtering] = []
    var namedArguments: [NamedArgument] = []
    var links: [Link] = []

    var branches: [Branch] = []
    var arms: [Arm] = []
    var loops: [Loop] = []
    var tables: [Table] = []
    var cycles: [Cycle] = []
    var calls: [PartialCall] = []

    /// The slots for `forloop`, `tablerowloop` and `self` in a frame; nil if no source names them.
    var loopVariable: UInt32?
    var tableVariable: UInt32?
    var scopeVariable: UInt32?
    /// Tells whether counters and data of one name must be kept apart.
    var hasCounters = false

    func string(_ name: Name) -> String {
        String(decoding: literals[name.text.range], as: UTF8.self)
    }

    func bytes(_ name: Name) -> ArraySlice<UInt8> { literals[name.text.range] }

    func error(_ fault: Fault) -> TemplateError {
        var finder = PlaceFinder(in: self)
        return finder.error(fault)
    }

    func errors(_ faults: [Fault]) -> [TemplateError] {
        var finder = PlaceFinder(in: self)
        return faults.map { finder.error($0) }
    }

    /// A path up to the segment at `row` as it is written.
    func source(of path: Span, upTo row: Int) -> String {
        let text = source(of: path.through(segments[row].span))
        if case .name(_, isDotted: true) = segments[row].content { return text }
        return text + "]"
    }

    func source(of span: Span) -> String {
        units[Int(span.unit)].source.text(at: span.range)
    }

}

extension Program {
    /// Takes the text out of the bodies of a block that prints nothing but white space.
    mutating func silence(_ block: Node) {
        switch block {
        case .branch(let run):
            for row in run.range { silence(branches[row].body) }
        case .match(_, let run):
            for row in run.range { silence(arms[row].body) }
        case .loop(let row):
            silence(loops[Int(row)].body)
            if let otherwise = loops[Int(row)].otherwise { silence(otherwise) }
        case .ifChanged(let body):
            silence(body)
        default: break
        }
    }

    private mutating func silence(_ body: Slice) {
        for row in body.range {
            if case .text = nodes[row].content { nodes[row].content = .text(.empty) }
        }
    }
}

/// The rows of a program that rendering walks, where they lie in memory.
///
/// Reading an array counts references to it; reading here does not, which is half of what rendering
/// would cost. The pointers hold only inside of ``Program/withRows(_:)``, and rows refer only to
/// rows that the parser has made.
struct Rows {
    let nodes: UnsafeBufferPointer<Spanned<Node>>
    let expressions: UnsafeBufferPointer<Spanned<Expression>>
    let segments: UnsafeBufferPointer<Spanned<Segment>>
    let operands: UnsafeBufferPointer<UInt32>
    let filterings: UnsafeBufferPointer<Filtering>
    let links: UnsafeBufferPointer<Link>
    let branches: UnsafeBufferPointer<Branch>
    let names: UnsafeBufferPointer<Name>
    let text: UnsafeBufferPointer<UInt8>
}

extension Program {
    func withRows<Result, Failure: Error>(
        _ body: (Rows) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try nodes.withUnsafeBufferPointer { nodes throws(Failure) in
            try expressions.withUnsafeBufferPointer { expressions throws(Failure) in
                try segments.withUnsafeBufferPointer { segments throws(Failure) in
                    try operands.withUnsafeBufferPointer { operands throws(Failure) in
                        try filterings.withUnsafeBufferPointer { filterings throws(Failure) in
                            try links.withUnsafeBufferPointer { links throws(Failure) in
                                try branches.withUnsafeBufferPointer { branches throws(Failure) in
                                    try names.withUnsafeBufferPointer { names throws(Failure) in
                                        try text.withUnsafeBufferPointer { text throws(Failure) in
                                            try body(
                                                Rows(
                                                    nodes: nodes, expressions: expressions,
                                                    segments: segments, operands: operands,
                                                    filterings: filterings, links: links,
                                                    branches: branches, names: names, text: text))
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A row of a program, and what of the sources it was made of.
struct Spanned<Content: Sendable>: Sendable {
    var content: Content
    let span: Span

    init(_ content: Content, at span: Span) {
        self.content = content
        self.span = span
    }
}
