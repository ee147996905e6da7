/// One source of a program: the template itself, or a partial.
struct SourceUnit: Sendable {
    let source: Source
    /// Nodes.
    var body = Slice.empty
    /// What the `doc` of the source says of its parameters; nil without one.
    var contract: [Parameter]?
    /// The variables that the source assigns or captures.
    var locals: [UInt32] = []

    init(_ source: Source) {
        self.source = source
    }
}

/// A parameter that the `doc` of a partial declares.
struct Parameter: Sendable {
    let name: String
    /// Nil where the type is not one of the language.
    let kind: ValueKind?
    let isOptional: Bool
}
