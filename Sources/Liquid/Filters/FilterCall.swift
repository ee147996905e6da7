/// What a filter works on.
struct FilterCall {
    let filter: String
    let input: Value
    let arguments: [Value]
    let escaping: Escaping
    /// The bytes that a text may have.
    let maximumText: Int

    /// One of the values that a filter is called with, or what it makes of them.
    enum Operand: Hashable {
        case input
        case argument(Int)
        case result
    }

    /// The operand as text; a number counts as the text that it prints.
    func text(_ operand: Operand = .input) throws(FilterFault) -> String {
        switch value(operand) {
        case .string(let text): return text
        case .integer, .decimal: return value(operand).printed ?? ""
        default: throw unsuitable(.text, operand)
        }
    }

    func list() throws(FilterFault) -> [Value] {
        guard case .array(let items) = input else { throw unsuitable(.list, .input) }
        return items
    }

    /// What each item of the list prints.
    func printedItems() throws(FilterFault) -> [String] {
        var texts: [String] = []
        for item in try list() {
            guard item.kind != .markup, let text = item.printed else {
                throw FilterFault(
                    kind: .unsuitableItem(filter: filter, item.kind), operand: .input)
            }
            texts.append(text)
        }
        return texts
    }

    /// The parts with the separator between two of them.
    func joined(_ parts: [String], separator: String) throws(FilterFault) -> String {
        let separators = max(0, parts.count - 1) * separator.utf8.count
        try checkSize(parts.reduce(separators) { $0 + $1.utf8.count })
        return parts.joined(separator: separator)
    }

    /// Refuses to make a text of so many bytes where that is over the limit.
    func checkSize(_ count: Int) throws(FilterFault) {
        guard count <= maximumText else {
            throw FilterFault(kind: .exceeded(.output, maximum: maximumText), operand: .result)
        }
    }

    func unsuitable(_ takes: Value.Kind, _ operand: Operand) -> FilterFault {
        FilterFault(
            kind: .unsuitable(filter: filter, takes: takes, given: value(operand).kind),
            operand: operand)
    }

    private func value(_ operand: Operand) -> Value {
        switch operand {
        case .input, .result: input
        case .argument(let index): arguments[index]
        }
    }
}
