extension Parser {
    mutating func branches(_ opening: Tag) {
        let end: TagName = opening.name == .if ? .endif : .endunless
        let first = pending.branches.count
        var next: Tag? = opening
        while let tag = next, tag.name != end {
            let isElse = tag.name == .else
            let condition = isElse ? nil : condition(of: tag)
            let isLast = isElse && dialect == .letters
            let (body, following) = block {
                $0 == end || !isLast && ($0 == .elsif || $0 == .else)
            }
            pending.branches.append(
                Branch(
                    condition: condition, isNegated: tag.name == .unless, body: body,
                    span: span(tag.range)))
            next = following
        }
        let run = pending.branches.moveTail(from: first, to: &compilation.program.branches)
        add(.branch(run), at: opening.range)
    }

    private mutating func condition(of tag: Tag) -> UInt32 {
        let condition = attempt { (parser: inout Parser) throws(Fault) in
            try parser.begin(tag.arguments)
            let condition = try parser.condition()
            try parser.expectEnd()
            return condition
        }
        return condition ?? add(.nil, at: tag.range)
    }

    mutating func match(_ opening: Tag) {
        let subject = attempt { (parser: inout Parser) throws(Fault) in
            try parser.begin(opening.arguments)
            let subject = try parser.value()
            if parser.dialect != .standard { try parser.expectEnd() }
            return subject
        }
        let (before, following) = block { $0 == .when || $0 == .else || $0 == .endcase }
        checkBeforeWhen(before)
        // What stands there is never printed, so it says nothing of what the block prints.
        isBlank = true
        let first = pending.arms.count
        var next = following
        while let tag = next, tag.name != .endcase {
            let isElse = tag.name == .else
            let values = isElse ? nil : values(of: tag)
            let isLast = isElse && dialect == .letters
            let (body, following) = block {
                $0 == .endcase || !isLast && ($0 == .when || $0 == .else)
            }
            pending.arms.append(Arm(values: values, body: body))
            next = following
        }
        let arms = pending.arms.moveTail(from: first, to: &compilation.program.arms)
        add(.match(subject: subject ?? add(.nil, at: opening.range), arms), at: opening.range)
    }

    private mutating func checkBeforeWhen(_ body: Slice) {
        guard dialect == .letters else { return }
        for row in body.range {
            if case .text(let run) = program.nodes[row].content,
                program.text[run.range].allSatisfy(\.isSpace)
            {
                continue
            }
            report(Fault(.contentBeforeWhen, at: program.nodes[row].span))
        }
    }

    /// The values of a `when`, divided by commas or `or`.
    private mutating func values(of tag: Tag) -> Slice {
        let first = pending.operands.count
        attempt { (parser: inout Parser) throws(Fault) in
            try parser.begin(tag.arguments)
            repeat {
                parser.pending.operands.append(try parser.value())
            } while try parser.skipDivider()
            if parser.dialect != .standard { try parser.expectEnd() }
        }
        return pending.operands.moveTail(from: first, to: &compilation.program.operands)
    }

    private mutating func skipDivider() throws(Fault) -> Bool {
        if try skip(.comma) { return true }
        return try skip("or")
    }

    mutating func capture(_ tag: Tag) {
        let variable = attempt { (parser: inout Parser) throws(Fault) in
            try parser.begin(tag.arguments)
            let range = parser.token.range
            let word: Range<Int>
            // Standard Liquid takes the name in quotes, too.
            if parser.dialect != .letters, parser.token.kind == .string {
                word = parser.token.inside
                try parser.advance()
            } else {
                word = try parser.target()
            }
            let variable = parser.compilation.variable(word, of: parser.source.bytes)
            try parser.expectEnd()
            return (variable, range)
        }
        let body = block { $0 == .endcapture }.body
        guard let (variable, range) = variable else { return }
        program.units[Int(unit)].locals.append(variable)
        add(.capture(variable: variable, body), at: range)
    }

    mutating func ifChanged(_ tag: Tag) throws(Fault) {
        try begin(tag.arguments)
        try expectEnd()
        let body = block { $0 == .endifchanged }.body
        add(.ifChanged(body), at: tag.range)
    }
}
