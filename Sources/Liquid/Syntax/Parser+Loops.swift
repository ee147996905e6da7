extension Parser {
    private struct LoopHead {
        let items: Expression
        let slot: Int
        var offset: Expression?
        var limit: Expression?
        var isReversed = false
    }

    mutating func loop(_ opening: Tag) -> Node {
        let head = attempt { (parser: inout Parser) throws(Fault) in
            try parser.loopHead(of: opening)
        }
        loopDepth += 1
        let (body, next) = block(of: opening, until: ["else", "endfor"])
        loopDepth -= 1
        var otherwise: Block?
        if let tag = next, tag.name == "else" {
            otherwise = block(of: tag, until: ["endfor"]).block
        }
        return .loop(
            Loop(
                items: head?.items ?? .literal(.nil, opening.range), slot: head?.slot ?? 0,
                offset: head?.offset, limit: head?.limit, isReversed: head?.isReversed ?? false,
                block: body, otherwise: otherwise))
    }

    private mutating func loopHead(of tag: Tag) throws(Fault) -> LoopHead {
        try begin(tag.arguments)
        let slot = names.slot(of: try name())
        try expect(.name("in"), .in)
        var head = LoopHead(items: try value(), slot: slot)
        while token.kind != .end {
            // Shopify allows a comma between the options.
            _ = try skip(.comma)
            if try skip(.name("reversed")) {
                head.isReversed = true
            } else if try skip(.name("limit")) {
                try expect(.colon, .colon)
                head.limit = try value()
            } else if try skip(.name("offset")) {
                try expect(.colon, .colon)
                head.offset = try value()
            } else {
                throw unexpected(.loopOption)
            }
        }
        return head
    }
}
