import Core

extension Evaluator {
    /// Returns the value as text inside another text.
    ///
    /// Lists and records read the way Ruby inspects them, which is what standard Liquid prints.
    mutating func text(of value: RuntimeValue) throws(FilterFault) -> Slice {
        switch value {
        case .text(let run), .markup(let run): return run
        case .undefined, .nil, .emptiness: return .empty
        default:
            return try build { (evaluator) throws(FilterFault) in
                try evaluator.inspect(value, isOuter: true)
            }
        }
    }

    /// Returns the printed value: its text, or for a list the texts of its items.
    mutating func printed(_ value: RuntimeValue) throws(FilterFault) -> Slice {
        guard case .list(let run) = value else { return try text(of: value) }
        return try build { (evaluator) throws(FilterFault) in try evaluator.appendItems(of: run) }
    }

    private mutating func appendItems(of list: Slice) throws(FilterFault) {
        for row in list.range {
            try pay(for: 16)
            if case .list(let inner) = arena.items[row] {
                try appendItems(of: inner)
            } else {
                try inspect(arena.items[row], isOuter: true)
            }
            try checkMemory()
        }
    }

    /// Adds the value to the arena's bytes; texts in quotes but for the outermost.
    private mutating func inspect(_ value: RuntimeValue, isOuter: Bool) throws(FilterFault) {
        switch value {
        case .undefined, .nil, .emptiness: append(isOuter ? "" : "nil")
        case .bool(let value): append(value ? "true" : "false")
        case .integer(let value): append(value)
        case .decimal(let value): append(Self.written(value))
        case .date(let date): append(date.description)
        case .instant(let instant):
            try pay(for: Self.zoneCost)
            append(
                DateFormat.standard.text(
                    of: LocalTime(instant, zone: localization.zone), in: .english)
            )
        case .text(let run), .markup(let run):
            if isOuter {
                arena.copy(run)
            } else {
                try pay(for: Int(run.count) * 4)
                append(String(reflecting: arena.string(run)))
            }
        case .list(let run): try inspectItems(of: run)
        case .record(let run): try inspectFields(of: run)
        case .range(let row):
            let (first, last) = arena.ends(of: row)
            append(first)
            append("..")
            append(last)
        case .loop: append("Liquid::ForloopDrop")
        case .scope: append(Self.scopeText)
        }
        try checkMemory()
    }

    private mutating func inspectItems(of list: Slice) throws(FilterFault) {
        append("[")
        for row in list.range {
            try pay(for: 16)
            if row > Int(list.start) { append(", ") }
            try inspect(arena.items[row], isOuter: false)
        }
        append("]")
    }

    private mutating func inspectFields(of record: Slice) throws(FilterFault) {
        append("{")
        for row in record.range {
            try pay(for: 16)
            if row > Int(record.start) { append(", ") }
            append(String(reflecting: arena.string(arena.fields[row].name)))
            append("=>")
            try inspect(arena.fields[row].value, isOuter: false)
        }
        append("}")
    }

    mutating func append(_ text: String) {
        arena.bytes.append(contentsOf: text.utf8)
    }

    mutating func append(_ number: Int) {
        arena.bytes.append(contentsOf: String(number).utf8)
    }

    /// A decimal as Ruby writes it: `1.0e+20`, `0.001`, `3.0`.
    static func written(_ number: Double) -> String {
        let text = number.description
        guard number.isFinite else {
            return number.isNaN ? "NaN" : number < 0 ? "-Infinity" : "Infinity"
        }
        guard let exponent = text.firstIndex(of: "e") else { return text }
        let mantissa = text[..<exponent]
        return mantissa.contains(".") ? text : "\(mantissa).0\(text[exponent...])"
    }
}
