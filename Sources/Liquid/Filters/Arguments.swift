import Core

/// What a filter is called with, behind its input.
struct Arguments {
    private(set) var count = 0
    private var first = RuntimeValue.nil
    private var second = RuntimeValue.nil
    var zone = RuntimeValue.undefined
    var language = RuntimeValue.undefined
    var allowsFalse = RuntimeValue.undefined

    /// The bytes that all of them have.
    var weight: Int { first.weight + second.weight + zone.weight + language.weight }

    /// The argument at `index`, 0 or 1; nil where it is not given.
    subscript(index: Int) -> RuntimeValue? {
        guard index < count else { return nil }
        return index == 0 ? first : second
    }

    /// Adds an argument; no filter takes a third.
    mutating func append(_ datum: RuntimeValue) {
        if count == 0 { first = datum } else { second = datum }
        count += 1
    }
}

/// Why a filter could not be applied, and to which argument that is due; without one, to the input.
struct FilterFault: Error {
    let kind: TemplateError.Kind
    var argument: Int?
    /// A named argument that there is no such zone or language as.
    var named: TemplateError.Entity?

    init(_ kind: TemplateError.Kind, argument: Int? = nil) {
        self.kind = kind
        self.argument = argument
    }

    /// The name itself may be data: the renderer puts in what the template says.
    init(unknown entity: TemplateError.Entity) {
        kind = .unknown(entity, name: "", suggestion: nil)
        named = entity
    }

    init(_ operation: TemplateError.Operation, argument: Int? = nil) {
        self.init(.impossible(operation), argument: argument)
    }
}
