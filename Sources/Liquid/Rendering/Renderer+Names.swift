import Core

extension Renderer {
    func value(of variable: UInt32, at expression: UInt32) throws(Fault) -> RuntimeValue {
        let value = variables[frame + Int(variable)]
        guard case .undefined = value else { return value }
        return try undefined(variable, at: expression)
    }

    /// Returns the value of a name that is no variable: a counter, or data.
    private func undefined(_ variable: UInt32, at expression: UInt32) throws(Fault) -> RuntimeValue
    {
        if program.hasCounters {
            let global = globals[frame + Int(variable)]
            guard case .undefined = global else { return global }
        }
        guard evaluator.isStrict else { return .nil }
        let name = program.variables[Int(variable)]
        let text = program.string(name)
        let start = program.expressions[Int(expression)].span
        let end = Int(start.start) + Int(name.text.count)
        throw Fault(
            .unknownName(text, suggestion: nearest(to: text, among: declaredNames)),
            at: Span(Int(start.start)..<end, unit: start.unit))
    }

    /// The name that was probably meant; nil once no further gap is told of, as it takes time.
    private func nearest(to name: String, among names: @autoclosure () -> [String]) -> String? {
        let isFull = faults.map { $0.count >= Self.maximumGaps } ?? false
        return isFull ? nil : suggestion(for: name, among: names())
    }

    /// The names that the current frame knows.
    private var declaredNames: [String] {
        let locals = program.variables.indices.filter {
            if case .undefined = variables[frame + $0] { false } else { true }
        }
        let names = locals.map { program.string(program.variables[$0]) }
        return frame == 0 ? names + evaluator.arena.names(of: root) : names
    }

    mutating func follow(
        _ segments: Slice, from variable: UInt32, at expression: UInt32
    ) throws(Fault) -> RuntimeValue {
        var value = try value(of: variable, at: expression)
        for row in segments.range {
            let length = Int(value.textRun?.count ?? 0)
            guard evaluator.takesStep(over: length) else { throw exceededSteps(expression) }
            let next: RuntimeValue
            switch rows.segments[row].content {
            case .name(let name, let isDotted):
                next = field(rows.names[Int(name)], of: value, isDotted: isDotted)
            case .index(let index):
                let key = try self.value(of: index)
                guard evaluator.takesStep(over: key.weight) else { throw exceededSteps(expression) }
                next = element(key, of: value)
            }
            if case .undefined = next {
                guard evaluator.isStrict else { return .nil }
                guard !value.isNil else { return .nil }
                throw unknownField(row, of: value, at: expression)
            }
            value = next
        }
        return value
    }

    /// The value of a field; undefined where the value has no such field.
    private mutating func field(_ name: Name, of value: RuntimeValue, isDotted: Bool)
        -> RuntimeValue
    {
        if case .record(let record) = value,
            let value = evaluator.arena.field(record, named: stored(name), hash: name.hash)
        {
            return value
        }
        return part(evaluator.bytes(stored(name)), name.hash, of: value, isDotted: isDotted)
    }

    /// Returns a built-in property of a value, such as `size`.
    private mutating func part(
        _ bytes: ArraySlice<UInt8>, _ hash: UInt32, of value: RuntimeValue, isDotted: Bool
    ) -> RuntimeValue {
        switch value {
        case .record(let record):
            guard !evaluator.isStrict, isDotted, let part = Part(bytes) else { return .undefined }
            switch part {
            case .size: return evaluator.size(value)
            case .first: return record.isEmpty ? .nil : evaluator.pair(record[0])
            case .last: return .undefined
            }
        case .list, .range:
            guard isDotted, let part = Part(bytes) else { return .undefined }
            if part == .size { return evaluator.size(value) }
            return (try? evaluator.end(of: value, isFirst: part == .first)) ?? .nil
        case .text:
            return isDotted && Part(bytes) == .size ? evaluator.size(value) : .undefined
        case .markup, .integer:
            guard !evaluator.isStrict, isDotted, Part(bytes) == .size else { return .undefined }
            return evaluator.size(value)
        case .loop(let number):
            guard let property = LoopProperty(bytes), let loop = loop(number) else {
                return .undefined
            }
            return loop.value(of: property, literals: literals) ?? .undefined
        case .scope(let frame):
            return scopeValue(bytes, hash, frame: Int(frame))
        default: return .undefined
        }
    }

    private enum Part {
        case size, first, last

        init?(_ name: ArraySlice<UInt8>) {
            if name.elementsEqual("size".utf8) {
                self = .size
            } else if name.elementsEqual("first".utf8) {
                self = .first
            } else if name.elementsEqual("last".utf8) {
                self = .last
            } else {
                return nil
            }
        }
    }

    /// The element at an index, counted from the end where it is negative, or the field of a name.
    private mutating func element(_ index: RuntimeValue, of value: RuntimeValue) -> RuntimeValue {
        switch (value, index) {
        case (.list(let list), .integer(let number)):
            let position = number < 0 ? Int(list.count) &+ number : number
            guard (0..<Int(list.count)).contains(position) else { return .nil }
            return evaluator.arena.items[list[position]]
        case (.range(let row), .integer(let number)):
            let bounds = evaluator.arena.bounds(of: row)
            let position = (number < 0 ? bounds.upperBound : bounds.lowerBound)
                .addingReportingOverflow(number).partialValue
            return bounds.contains(position) ? .integer(position) : .nil
        case (.list, .decimal(let number)), (.range, .decimal(let number)):
            return Int(exactly: number).map { element(.integer($0), of: value) } ?? .nil
        case (.record(let record), .text(let name)):
            return evaluator.arena.field(record, named: name) ?? .undefined
        case (.record, .integer), (.record, .bool), (.record, .decimal):
            guard !evaluator.isStrict, case .record(let record) = value,
                let name = try? evaluator.text(of: index)
            else { return .undefined }
            return evaluator.arena.field(record, named: name) ?? .undefined
        case (.scope(let frame), .text(let name)):
            let hash = Name.hash(of: evaluator.arena.bytes, at: name.range)
            return scopeValue(evaluator.bytes(name), hash, frame: Int(frame))
        default: return .undefined
        }
    }

    /// Returns the value of a name in a frame, found by the name itself.
    private func scopeValue(_ name: ArraySlice<UInt8>, _ hash: UInt32, frame: Int) -> RuntimeValue {
        for (row, variable) in program.variables.enumerated()
        where variable.hash == hash && program.bytes(variable) == name {
            let value = variables[frame + row]
            if case .undefined = value {
                return program.hasCounters ? globals[frame + row] : .undefined
            }
            return value
        }
        guard frame == 0 else { return .undefined }
        return evaluator.arena.field(root, named: Slice(name.indices), hash: hash) ?? .undefined
    }

    /// The loop of a number, as long as it is running.
    private func loop(_ number: UInt32) -> LoopState? {
        loops.last { $0.number == number }
    }

    private func unknownField(_ row: Int, of value: RuntimeValue, at expression: UInt32) -> Fault {
        var nearest: String?
        if case .name(let name, _) = rows.segments[row].content {
            nearest = self.nearest(
                to: program.string(rows.names[Int(name)]), among: fields(of: value))
        }
        let segment = program.segments[row].span
        let path = program.source(of: program.expressions[Int(expression)].span, upTo: row)
        return Fault(.unknownField(path: path, suggestion: nearest), at: segment)
    }

    private func fields(of value: RuntimeValue) -> [String] {
        switch value {
        case .record(let record): evaluator.arena.names(of: record)
        case .list, .range: ["first", "last", "size"]
        case .text: ["size"]
        case .loop(let number):
            LoopProperty.allCases.filter {
                $0.isOfTable == ((loop(number)?.columns ?? 0) > 0) || !$0.isOfTable
            }.map(\.rawValue)
        default: []
        }
    }
}
