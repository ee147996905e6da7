extension Filter {
    static let lists = [
        Filter("first", arguments: 0...0, first),
        Filter("join", arguments: 0...1, join),
        Filter("last", arguments: 0...0, last),
        Filter("sentence", arguments: 0...0, sentence),
        Filter("size", arguments: 0...0, size),
    ]

    private static func first(_ call: FilterCall) throws(FilterFault) -> Value {
        try call.list().first ?? .nil
    }

    private static func last(_ call: FilterCall) throws(FilterFault) -> Value {
        try call.list().last ?? .nil
    }

    /// The length of a list, or of a text in Unicode scalars, as in standard Liquid.
    private static func size(_ call: FilterCall) throws(FilterFault) -> Value {
        if case .string(let text) = call.input { return .integer(text.unicodeScalars.count) }
        return .integer(try call.list().count)
    }

    private static func join(_ call: FilterCall) throws(FilterFault) -> Value {
        let separator = call.arguments.isEmpty ? " " : try call.text(.argument(0))
        return .string(try call.joined(call.printedItems(), separator: separator))
    }

    /// The items as American English lists them: "a", "a and b", "a, b, and c".
    ///
    /// Of no items nothing can be said: the result is then nil, which has to be guarded.
    private static func sentence(_ call: FilterCall) throws(FilterFault) -> Value {
        let items = try call.printedItems()
        guard let last = items.last else { return .nil }
        let others = Array(items.dropLast())
        switch others.count {
        case 0: return .string(last)
        case 1: return .string(try call.joined([others[0], last], separator: " and "))
        default: return .string(try call.joined(others + ["and \(last)"], separator: ", "))
        }
    }
}
