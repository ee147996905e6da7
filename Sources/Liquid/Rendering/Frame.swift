/// The names of one unit while it is rendered.
struct Frame {
    let unit: Unit
    /// The fields that the unit was given.
    let context: Record
    /// The value of each of the unit's names; nil while a name is undeclared.
    var slots: [Value?]
    /// The loops around the current node, the outermost first.
    var loops: [LoopState] = []

    init(unit: Unit, context: Record) {
        self.unit = unit
        self.context = context
        slots = unit.names.map { context[$0] }
    }

    /// The names that have a value now.
    var declaredNames: Set<String> {
        let assigned = zip(unit.names, slots).filter { $0.1 != nil }.map(\.0)
        return Set(assigned).union(context.names)
    }

    func error(_ kind: TemplateError.Kind, at range: Range<Int>) -> TemplateError {
        unit.source.error(kind, at: range)
    }
}

/// How far a loop has come.
struct LoopState {
    /// The turn, from 0.
    var index = 0
    let length: Int

    subscript(property: LoopProperty) -> Value {
        switch property {
        case .index: .integer(index + 1)
        case .index0: .integer(index)
        case .rindex: .integer(length - index)
        case .rindex0: .integer(length - index - 1)
        case .first: .bool(index == 0)
        case .last: .bool(index == length - 1)
        case .length: .integer(length)
        }
    }
}
