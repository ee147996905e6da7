import Core

extension Evaluator {
    /// The items that a filter of lists works on: nested lists are flattened, and what is no list
    /// is the only item of one.
    mutating func items(_ input: RuntimeValue) throws(FilterFault) -> [RuntimeValue] {
        switch input {
        case .list(let run):
            var items: [RuntimeValue] = []
            items.reserveCapacity(Int(run.count))
            try flatten(run, into: &items)
            return items
        case .range(let row):
            let bounds = arena.bounds(of: row)
            try pay(
                for: bounds.count.multipliedReportingOverflow(by: 64).overflow
                    ? .max >> 1 : bounds.count * 64)
            try checkMemory(adding: bounds.count * MemoryLayout<RuntimeValue>.stride)
            return bounds.map(RuntimeValue.integer)
        case .undefined, .nil: return []
        default: return [input]
        }
    }

    private mutating func flatten(_ list: Slice, into items: inout [RuntimeValue])
        throws(FilterFault)
    {
        for row in list.range {
            try pay(for: 16)
            if case .list(let inner) = arena.items[row] {
                try flatten(inner, into: &items)
            } else {
                items.append(arena.items[row])
            }
        }
        try checkMemory(adding: items.count * MemoryLayout<RuntimeValue>.stride)
    }

    /// The length of a list, record or text (in Unicode scalars), the eight bytes of a number.
    func size(_ input: RuntimeValue) -> RuntimeValue {
        switch input {
        case .text(let run), .markup(let run):
            .integer(bytes(run).count { $0 & 0xC0 != 0x80 })
        case .list(let run), .record(let run): .integer(Int(run.count))
        case .range(let row): .integer(arena.bounds(of: row).count)
        case .integer: .integer(8)
        default: .integer(0)
        }
    }

    mutating func end(of input: RuntimeValue, isFirst: Bool) throws(FilterFault) -> RuntimeValue {
        switch input {
        case .list(let run):
            guard !run.isEmpty else { return .nil }
            return arena.items[isFirst ? Int(run.start) : run.end - 1]
        case .range(let row):
            let ends = arena.ends(of: row)
            return .integer(isFirst ? ends.first : ends.last)
        case .text(let run), .markup(let run):
            let scalars = arena.string(run).unicodeScalars
            guard let scalar = isFirst ? scalars.first : scalars.last else { return .nil }
            return .text(try add(String(scalar)))
        case .record(let run):
            guard isFirst, !run.isEmpty else { return .nil }
            return pair(run[0])
        default: return .nil
        }
    }

    /// The name and the value of a field, as a list.
    mutating func pair(_ row: Int) -> RuntimeValue {
        let field = arena.fields[row]
        return arena.list([.text(field.name), field.value])
    }

    mutating func joinedItems(_ input: RuntimeValue, _ glue: RuntimeValue?) throws(FilterFault)
        -> RuntimeValue
    {
        let items = try items(input)
        let glue = try text(of: glue ?? .text(arena.text(" ")))
        return .text(
            try build { (evaluator) throws(FilterFault) in
                for (index, item) in items.enumerated() {
                    if index > 0 { evaluator.arena.copy(glue) }
                    try evaluator.appendText(of: item, in: .join)
                    try evaluator.checkMemory()
                }
            })
    }

    /// Adds the text of a list's item.
    mutating func appendText(of item: RuntimeValue, in filter: Filter) throws(FilterFault) {
        if isStrict { try check(item, itemOf: filter) }
        let run = try text(of: item)
        // A text that had to be made stands at the end of the arena already.
        if item.textRun != nil { arena.copy(run) }
    }

    private func check(_ item: RuntimeValue, itemOf filter: Filter) throws(FilterFault) {
        guard !filter.items.contains(item.kind) else { return }
        throw FilterFault(
            .wrongType(
                .item(filter: filter.rawValue), takes: filter.items.kinds, given: item.kind))
    }

    mutating func concatenated(_ input: RuntimeValue, _ other: RuntimeValue) throws(FilterFault)
        -> RuntimeValue
    {
        switch other {
        case .list, .range: break
        default: throw FilterFault(.list, argument: 0)
        }
        let items = try items(input)
        let others = try self.items(other)
        try checkMemory(adding: (items.count + others.count) * MemoryLayout<RuntimeValue>.stride)
        return arena.list(items + others)
    }

    /// The filters that may look at a property of each item.
    mutating func arranged(
        _ filter: Filter, _ input: RuntimeValue, _ property: RuntimeValue?
    ) throws(FilterFault) -> RuntimeValue {
        let items = try items(input)
        let name = try property.flatMap { $0.isNil && filter != .map ? nil : $0 }.map {
            (property) throws(FilterFault) in try text(of: property)
        }
        var keys: [RuntimeValue] = []
        for item in items {
            keys.append(
                try name.map { (name) throws(FilterFault) in try self.property(name, of: item) }
                    ?? item)
        }
        try checkMemory(adding: items.count * MemoryLayout<RuntimeValue>.stride)
        if isStrict { for key in keys where !key.isNil { try check(key, itemOf: filter) } }
        let order: [Int]
        switch filter {
        case .map: return arena.list(keys.map { $0.isNil ? .nil : $0 })
        case .sum: return sum(keys)
        case .sort: order = try sorted(keys, isNatural: false)
        case .sortNatural: order = try sorted(keys, isNatural: true)
        case .uniq: order = try distinct(keys)
        default: order = keys.indices.filter { !keys[$0].isNil }
        }
        return arena.list(order.map { items[$0] })
    }

    /// The field of a record; in standard Liquid also what Ruby's `[]` gives for other values.
    mutating func property(_ name: Slice, of item: RuntimeValue) throws(FilterFault) -> RuntimeValue
    {
        switch item {
        case .record(let record):
            try pay(for: 16 * Int(record.count))
            if let value = arena.field(record, named: name) { return value }
            if isStrict {
                // The name itself may be data: the renderer puts in what the template says.
                let suggestion = suggestion(
                    for: arena.string(name), among: arena.names(of: record))
                throw FilterFault(.unknownField(path: "", suggestion: suggestion), argument: 0)
            }
            return .nil
        case .text where !isStrict:
            return try contains(item, .text(name)) == true ? .text(name) : .nil
        case .undefined, .nil, .bool, .decimal: return isStrict ? .nil : .undefined
        default: throw FilterFault(.selection, argument: 0)
        }
    }

    private func sum(_ values: [RuntimeValue]) -> RuntimeValue {
        values.reduce(.integer(0)) { Evaluator.exact(.plus, $0, number($1)) }
    }

    /// The order of the items; those without a value come last, equal ones as they came.
    private mutating func sorted(_ keys: [RuntimeValue], isNatural: Bool) throws(FilterFault)
        -> [Int]
    {
        let present = keys.indices.filter { !keys[$0].isNil }
        let absent = keys.indices.filter { keys[$0].isNil }
        var texts: [Int: String] = [:]
        if isNatural {
            for index in present { texts[index] = try string(of: keys[index]).lowercased() }
        }
        var fault: FilterFault?
        var evaluator = self
        defer { self = evaluator }
        try evaluator.pay(for: present.count * 16)
        let order = present.sorted { left, right in
            if isNatural { return texts[left] ?? "" < texts[right] ?? "" }
            do throws(FilterFault) {
                guard let order = try evaluator.order(keys[left], keys[right]) else {
                    throw FilterFault(.sorting)
                }
                return order < 0
            } catch {
                fault = fault ?? error
                return false
            }
        }
        if let fault { throw fault }
        return order + absent
    }

    private mutating func distinct(_ keys: [RuntimeValue]) throws(FilterFault) -> [Int] {
        var order: [Int] = []
        for index in keys.indices {
            var isNew = true
            for other in order where isNew {
                try pay(for: 16)
                isNew = try !areEqual(keys[index], keys[other])
            }
            if isNew { order.append(index) }
        }
        return order
    }

    /// The filters that look for items by a property.
    mutating func selected(
        _ filter: Filter, _ input: RuntimeValue, _ arguments: Arguments
    ) throws(FilterFault) -> RuntimeValue {
        let items = try items(input)
        let name = try text(of: arguments[0] ?? .nil)
        var kept: [RuntimeValue] = []
        for (index, item) in items.enumerated() {
            let value = try property(name, of: item)
            // Shopify gives up at an item that has no properties at all.
            if case .undefined = value { return .nil }
            let target = arguments[1] ?? .nil
            let isMatch = target.isNil ? value.isTruthy : try areEqual(value, target)
            switch filter {
            case .where where isMatch, .reject where !isMatch: kept.append(item)
            case .find where isMatch: return item
            case .findIndex where isMatch: return .integer(index)
            case .has where isMatch: return .bool(true)
            default: break
            }
        }
        switch filter {
        case .where, .reject: return arena.list(kept)
        case .has: return .bool(false)
        default: return .nil
        }
    }
}
