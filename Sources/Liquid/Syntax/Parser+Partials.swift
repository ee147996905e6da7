import Core

extension Parser {
    mutating func partial(_ tag: Tag, isIncluded: Bool) throws(Fault) {
        isBlank = false
        try begin(tag.arguments)
        let nameRange = token.range
        let target = try target(isIncluded: isIncluded)
        var call = PartialCall(
            target: target, isIncluded: isIncluded, nameSpan: span(nameRange))
        let isLoop = isAt("for")
        if isLoop || isAt("with") {
            try advance()
            let value = try value()
            let alias = try skip("as") ? try word() : nil
            let name = alias.map { compilation.variable($0, of: source.bytes) }
            call.subject = PartialCall.Subject(
                value: value, name: name ?? stem(of: nameRange), nameSpan: alias.map(span),
                isLoop: isLoop)
        } else if isIncluded {
            // `include` takes a variable that is called like the partial for its subject.
            let stem = stem(of: nameRange)
            call.subject = stem.map {
                PartialCall.Subject(
                    value: add(.variable($0), at: nameRange), name: $0, isLoop: false)
            }
        }
        let first = pending.namedArguments.count
        // Shopify does without the commas, too.
        let hasComma = try skip(.comma)
        while token.kind == .name, hasComma || dialect != .letters {
            let range = token.range
            let name = compilation.variable(try word(), of: source.bytes)
            try expect(.colon, .colon)
            pending.namedArguments.append(
                NamedArgument(name: name, value: try value(), span: span(range)))
            guard try skip(.comma) || dialect != .letters else { break }
        }
        try expectEnd()
        call.parameters = pending.namedArguments.moveTail(
            from: first, to: &compilation.program.namedArguments)
        program.calls.append(call)
        add(.partial(UInt32(program.calls.count - 1)), at: tag.range)
    }

    private mutating func target(isIncluded: Bool) throws(Fault) -> PartialCall.Target {
        if isIncluded, token.kind != .string {
            compilation.library.useAll()
            return .expression(try value())
        }
        guard token.kind == .string else { throw unexpected(.partial) }
        let range = token.range
        let key = source.text(at: token.inside)
        try advance()
        guard let unit = compilation.library.unit(for: key) else {
            let suggestion = suggestion(for: key, among: compilation.library.keys)
            throw Fault(.unknown(.partial, name: key, suggestion: suggestion), at: span(range))
        }
        return .source(UInt32(unit))
    }

    /// The variable that a partial calls its subject by: the last part of its own name.
    private mutating func stem(of range: Range<Int>) -> UInt32? {
        guard range.count > 2, source.bytes[range.lowerBound] < UInt8(ascii: "A") else {
            return nil
        }
        let name = source.bytes[range.lowerBound + 1..<range.upperBound - 1]
        let start = name.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? name.startIndex
        return compilation.variable(start..<name.endIndex, of: source.bytes)
    }
}
