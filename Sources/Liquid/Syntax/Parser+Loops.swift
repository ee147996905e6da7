extension Parser {
    mutating func loop(_ opening: Tag) {
        let head = attempt { (parser: inout Parser) throws(Fault) in
            try parser.loopHead(of: opening)
        }
        var loop = head ?? Loop(items: add(.nil, at: opening.range), variable: 0, name: .empty)
        loopDepth += 1
        let (body, next) = block { $0 == .else || $0 == .endfor }
        loopDepth -= 1
        loop.body = body
        if let tag = next, tag.name == .else { loop.otherwise = block { $0 == .endfor }.body }
        guard head != nil else { return }
        program.loops.append(loop)
        add(.loop(UInt32(program.loops.count - 1)), at: opening.range)
    }

    private mutating func loopHead(of tag: Tag) throws(Fault) -> Loop {
        try begin(tag.arguments)
        let (variable, name) = try loopVariable()
        let start = token.range.lowerBound
        let items = try value()
        let text = "\(source.text(at: name))-\(source.text(at: start..<lastEnd))"
        let literal = compilation.literal(0..<text.utf8.count, of: Array(text.utf8))
        var loop = Loop(items: items, variable: variable, name: literal)
        loop.isReversed = try skip("reversed")
        while token.kind != .end {
            // Shopify allows a comma between the options.
            if try skip(.comma), token.kind == .end, dialect == .standard { break }
            if try skip("limit") {
                try expect(.colon, .colon)
                loop.limit = try value()
            } else if try skip("offset") {
                try expect(.colon, .colon)
                loop.offset = try skip("continue") ? .continue : .expression(try value())
            } else {
                throw unexpected(.loopOption)
            }
        }
        return loop
    }

    /// The name of the items, and `in`.
    private mutating func loopVariable() throws(Fault) -> (UInt32, Range<Int>) {
        let name = try word()
        guard try skip("in") else { throw unexpected(.in) }
        return (compilation.variable(name, of: source.bytes), name)
    }

    mutating func table(_ opening: Tag) {
        let head = attempt { (parser: inout Parser) throws(Fault) in
            try parser.tableHead(of: opening)
        }
        loopDepth += 1
        let body = block { $0 == .endtablerow }.body
        loopDepth -= 1
        isBlank = false
        guard var table = head else { return }
        table.body = body
        program.tables.append(table)
        add(.table(UInt32(program.tables.count - 1)), at: opening.range)
    }

    private mutating func tableHead(of tag: Tag) throws(Fault) -> Table {
        try begin(tag.arguments)
        let variable = try loopVariable().0
        var table = Table(items: try value(), variable: variable)
        while token.kind != .end {
            _ = try skip(.comma)
            if try skip("cols") {
                try expect(.colon, .colon)
                table.columns = try value()
            } else if try skip("limit") {
                try expect(.colon, .colon)
                table.limit = try value()
            } else if try skip("offset") {
                try expect(.colon, .colon)
                table.offset = try value()
            } else if try skip("range") {
                // Shopify reads it and does nothing with it.
                try expect(.colon, .colon)
                _ = try value()
            } else {
                throw unexpected(.tableOption)
            }
        }
        return table
    }
}
