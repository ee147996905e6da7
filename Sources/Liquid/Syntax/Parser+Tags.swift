import Core

extension Parser {
    mutating func output(in range: Range<Int>) throws(Fault) {
        isBlank = false
        try begin(range)
        try addOutput()
    }

    private mutating func addOutput() throws(Fault) {
        if token.kind == .end, dialect != .letters { return }
        let start = token.range.lowerBound
        let pipeline = try pipeline()
        try expectEnd()
        add(.output(pipeline), at: start..<lastEnd)
    }

    mutating func node(of tag: Tag) throws(Fault) {
        guard let name = tag.name, name.isIn(dialect) else { throw unknown(tag) }
        switch name {
        case .if, .unless, .case, .for, .tablerow, .ifchanged, .capture:
            try open(tag) { (parser) throws(Fault) in try parser.block(of: tag, named: name) }
        case .comment, .doc, .raw: try skipBlock(tag, named: name)
        case .inlineComment: try inlineComment(tag)
        case .liquid: try readLines(tag)
        case .assign: try assign(tag)
        case .echo: try echo(tag)
        case .increment, .decrement: try counter(tag, named: name)
        case .cycle: try cycle(tag)
        case .include, .render: try partial(tag, isIncluded: name == .include)
        case .break, .continue: try leave(tag, name == .break ? .break : .continue)
        case .abort: try abort(tag)
        case .require: try require(tag)
        case .promise: try promise(tag)
        case .stayInTouch: try stayInTouch(tag)
        case .else, .elsif, .when, .endcapture, .endcase, .endcomment, .enddoc, .endfor, .endif,
            .endifchanged, .endraw, .endtablerow, .endunless:
            if let index = forgivenEnds.firstIndex(of: name) {
                forgivenEnds.remove(at: index)
                return
            }
            throw Fault(
                .misplaced(tag: name.rawValue, open: openBlocks.last?.name?.rawValue),
                at: span(tag.range))
        }
    }

    private mutating func block(of tag: Tag, named name: TagName) throws(Fault) {
        switch name {
        case .if, .unless: branches(tag)
        case .case: match(tag)
        case .for: loop(tag)
        case .tablerow: table(tag)
        case .capture: capture(tag)
        default: try ifChanged(tag)
        }
    }

    /// The end of a block whose own tag is misspelt is no further mistake.
    private mutating func unknown(_ tag: Tag) -> Fault {
        let text = source.text(at: tag.range)
        guard !text.hasPrefix("{%") else {
            return Fault(.unexpected(found: nil, expected: .tagName), at: span(tag.range))
        }
        let suggestion = nearestTag(to: tag)
        if let end = suggestion.flatMap(TagName.init)?.end { forgivenEnds.append(end) }
        return Fault(.unknown(.tag, name: text, suggestion: suggestion), at: span(tag.range))
    }

    // MARK: Blocks that are not parsed

    private mutating func skipBlock(_ tag: Tag, named name: TagName) throws(Fault) {
        var nested: [Tag] = []
        guard let inside = scanner.skip(name, { nested.append($0) }) else {
            throw Fault(.unclosed(.block(name.rawValue)), at: span(tag.range))
        }
        if name != .comment {
            try begin(tag.arguments)
            try expectEnd()
        }
        switch name {
        case .raw where !inside.isEmpty:
            addText(inside)
            isBlank = false
        case .doc:
            if let inner = nested.first {
                throw Fault(.misplaced(tag: "doc", open: "doc"), at: span(inner.range))
            }
            if program.units[Int(unit)].contract == nil { declareParameters(inside) }
        default: break
        }
    }

    /// A parameter that a call leaves out is declared all the same, and has no value.
    private mutating func declareParameters(_ documentation: Range<Int>) {
        let parameters = ParameterList(source.text(at: documentation)).parameters
        program.units[Int(unit)].contract = parameters
        for parameter in parameters {
            let name = Array(parameter.name.utf8)
            program.units[Int(unit)].locals.append(
                compilation.variable(name.indices, of: name))
        }
    }

    /// Every line of a comment of several lines begins with the sign.
    private func inlineComment(_ tag: Tag) throws(Fault) {
        var offset = tag.arguments.lowerBound
        while let newline = source.bytes[offset..<tag.arguments.upperBound].firstIndex(
            of: .lineFeed)
        {
            let line = source.bytes.trimmingStart(of: newline..<tag.arguments.upperBound)
            if let first = line.first, source.bytes[first] != UInt8(ascii: "#") {
                throw Fault(
                    .unexpected(found: source.text(at: first..<first + 1), expected: .comment),
                    at: span(first..<first + 1))
            }
            offset = max(newline + 1, line.lowerBound)
        }
    }

    /// Reads the lines of a `liquid` tag, each as a tag, into the block in hand.
    private mutating func readLines(_ tag: Tag) throws(Fault) {
        guard openBlocks.count < limits.nesting else {
            throw Fault(exceeded(.nesting), at: span(tag.range))
        }
        let outer = scanner
        scanner = Scanner(linesOf: source.bytes, in: tag.arguments)
        openBlocks.append(tag)
        if let end = readPieces(until: { _ in false }) { report(unknown(end)) }
        openBlocks.removeLast()
        scanner = outer
    }

    // MARK: Tags without a block

    private mutating func assign(_ tag: Tag) throws(Fault) {
        try begin(tag.arguments)
        let range = token.range
        let variable = compilation.variable(try target(), of: source.bytes)
        try expect(.equals, .equals)
        let pipeline = try pipeline()
        try expectEnd()
        program.units[Int(unit)].locals.append(variable)
        add(.assign(variable: variable, pipeline), at: range)
    }

    /// The name that a value gets; standard Liquid takes a number for one.
    mutating func target() throws(Fault) -> Range<Int> {
        guard dialect == .standard, token.kind == .integer else { return try word() }
        let range = token.range
        try advance()
        return range
    }

    private mutating func echo(_ tag: Tag) throws(Fault) {
        isBlank = false
        try begin(tag.arguments)
        try addOutput()
    }

    private mutating func counter(_ tag: Tag, named name: TagName) throws(Fault) {
        isBlank = false
        try begin(tag.arguments)
        let range = token.range
        let variable = compilation.variable(try word(), of: source.bytes)
        try expectEnd()
        program.hasCounters = true
        add(name == .increment ? .increment(variable) : .decrement(variable), at: range)
    }

    private mutating func leave(_ tag: Tag, _ leave: Leave) throws(Fault) {
        isBlank = false
        // In standard Liquid a `break` outside of a loop ends the template, or the partial.
        guard loopDepth > 0 || dialect != .letters else {
            throw Fault(
                .misplaced(tag: source.text(at: tag.range), open: openBlocks.last?.name?.rawValue),
                at: span(tag.range))
        }
        try begin(tag.arguments)
        try expectEnd()
        add(.leave(leave), at: tag.range)
    }

    private mutating func cycle(_ tag: Tag) throws(Fault) {
        isBlank = false
        try begin(tag.arguments)
        let start = token.range.lowerBound
        let first = try value()
        let firstOperand = pending.operands.count
        var group: UInt32?
        if try skip(.colon) {
            group = first
            pending.operands.append(try value())
        } else {
            pending.operands.append(first)
        }
        while try skip(.comma), token.kind != .end { pending.operands.append(try value()) }
        try expectEnd()
        let values = pending.operands.moveTail(
            from: firstOperand, to: &compilation.program.operands)
        let text = cycleText(values, start..<lastEnd)
        program.cycles.append(Cycle(group: group, text: text, values: values))
        add(.cycle(UInt32(program.cycles.count - 1)), at: start..<lastEnd)
    }

    /// The name of an unnamed group: its values if all are literals, otherwise its place.
    private mutating func cycleText(_ values: Slice, _ range: Range<Int>) -> Slice {
        let isFixed = values.range.allSatisfy {
            switch program.expressions[Int(program.operands[$0])].content {
            case .variable, .path: false
            default: true
            }
        }
        let place = isFixed ? "" : "\(unit):\(range.lowerBound):"
        let text = place + source.text(at: range)
        return compilation.literal(0..<text.utf8.count, of: Array(text.utf8))
    }

    // MARK: Tags of letters

    private mutating func abort(_ tag: Tag) throws(Fault) {
        try begin(tag.arguments)
        let reason = try reason()
        try expectEnd()
        add(.abort(reason), at: tag.range)
    }

    private mutating func require(_ tag: Tag) throws(Fault) {
        try begin(tag.arguments)
        let start = token.range.lowerBound
        let value = try pipeline()
        let range = start..<lastEnd
        try expect(.comma, .comma)
        let reason = try reason()
        try expectEnd()
        add(.require(value, reason), at: range)
    }

    private mutating func promise(_ tag: Tag) throws(Fault) {
        try begin(tag.arguments)
        let start = token.range.lowerBound
        let what = try pipeline()
        _ = try skip(.comma)
        guard try skip("by") else { throw unexpected(.by) }
        try expect(.colon, .colon)
        let by = try pipeline()
        let format = try format()
        try expectEnd()
        isBlank = false
        add(.promise(what: what, by: by, format: format), at: start..<lastEnd)
    }

    private mutating func stayInTouch(_ tag: Tag) throws(Fault) {
        try begin(tag.arguments)
        let start = token.range.lowerBound
        guard try skip("until") else { throw unexpected(.until) }
        try expect(.colon, .colon)
        let until = try pipeline()
        let format = try format()
        try expectEnd()
        isBlank = false
        add(.stayInTouch(until: until, format: format), at: start..<lastEnd)
    }

    /// The format of a tag's date, if it names one: a literal, so that it can be checked.
    private mutating func format() throws(Fault) -> UInt32? {
        let isDue = try skip(.comma)
        guard try skip("format") else {
            if isDue { throw unexpected(.format) }
            return nil
        }
        try expect(.colon, .colon)
        guard token.kind == .string else { throw unexpected(.format) }
        return try value()
    }

    /// Words of the author for the recruiter: a literal, so that no candidate's data is in them.
    private mutating func reason() throws(Fault) -> Slice {
        guard token.kind == .string else { throw unexpected(.reason) }
        let text = compilation.literal(token.inside, of: source.bytes)
        try advance()
        return text
    }
}
