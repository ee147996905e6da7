/// A function that a template can send a value through: `{{ value | name: argument }}`.
struct Filter: Sendable {
    let name: String
    /// How many arguments it takes.
    let arguments: ClosedRange<Int>
    /// Whether nil may come in; for the others it is a missing value.
    let takesNil: Bool
    let apply: @Sendable (FilterCall) throws(FilterFault) -> Value

    init(
        _ name: String, arguments: ClosedRange<Int>, takesNil: Bool = false,
        _ apply: @escaping @Sendable (FilterCall) throws(FilterFault) -> Value
    ) {
        self.name = name
        self.arguments = arguments
        self.takesNil = takesNil
        self.apply = apply
    }

    /// All filters of the language.
    static let named = Dictionary(
        uniqueKeysWithValues: (general + texts + lists).map { ($0.name, $0) })
}
