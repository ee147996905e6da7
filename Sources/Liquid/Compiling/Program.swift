/// What templates are compiled to: rows that refer to each other by number.
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

    /// Where frames keep `forloop`, `tablerowloop` and `self`; nil where no source names them.
    var loopVariable: UInt32?
    var tableVariable: UInt32?
    var scopeVariable: UInt32?
    /// Whether counters and data of one name must be kept apart.
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
