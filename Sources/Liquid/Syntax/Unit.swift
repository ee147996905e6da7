/// One compiled source: the template itself, or a partial.
struct Unit: Sendable {
    let source: Source
    let nodes: [Node]
    /// The names that the source uses, each at its slot.
    let names: [String]
}
