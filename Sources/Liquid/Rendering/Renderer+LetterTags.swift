import Core

/// The tags that only letters have.
extension Renderer {
    mutating func require(_ expression: UInt32, _ reason: Slice) throws(Fault) {
        let value = try value(of: expression)
        do {
            guard try evaluator.areEqual(value, .emptiness(.blank)) else { return }
        } catch {
            throw Fault(error.kind, at: program.expressions[Int(expression)].span)
        }
        throw Fault(
            .required(reason: literal(reason)), at: program.expressions[Int(expression)].span)
    }

    /// Notes what is promised, and prints its date, so that letter and ledger say the same day.
    mutating func promise(
        _ what: UInt32, _ by: UInt32, _ format: UInt32?, _ node: Int
    ) throws(Fault) {
        let text = try value(of: what)
        guard !text.isNil else { throw missing(what) }
        let day = try day(by, of: .promise)
        guard text.kind == .text || text.kind == .markup else {
            throw wrongType(text, .text, what, of: .promise)
        }
        let words = text.textRun.map(evaluator.arena.string) ?? ""
        try print(name(of: day, by, format), of: by)
        promises.append((words, day, program.nodes[node].span))
    }

    /// Notes until when the reader will hear of something, and prints that day.
    mutating func stayInTouch(
        _ until: UInt32, _ format: UInt32?, _ node: Int
    ) throws(Fault) {
        let day = try day(until, of: .stayInTouch)
        try print(name(of: day, until, format), of: until)
        contacts.append((day, program.nodes[node].span))
    }

    private mutating func day(_ expression: UInt32, of tag: TagName) throws(Fault) -> CalendarDate {
        let date = try value(of: expression)
        guard !date.isNil else { throw missing(expression) }
        guard case .date(let day) = date else { throw wrongType(date, .date, expression, of: tag) }
        return day
    }

    private mutating func name(
        of day: CalendarDate, _ by: UInt32, _ format: UInt32?
    ) throws(Fault) -> RuntimeValue {
        let literal: RuntimeValue? = if let format { try value(of: format) } else { nil }
        do {
            return try evaluator.name(of: day, in: literal)
        } catch {
            let fault = error.argument == nil ? by : format ?? by
            throw Fault(error.kind, at: program.expressions[Int(fault)].span)
        }
    }

    private func wrongType(
        _ value: RuntimeValue, _ kind: ValueKind, _ expression: UInt32, of tag: TagName
    )
        -> Fault
    {
        Fault(
            .wrongType(.option(tag.rawValue), takes: [kind], given: value.kind),
            at: program.expressions[Int(expression)].span)
    }
}
