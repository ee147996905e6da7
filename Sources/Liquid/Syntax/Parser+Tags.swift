extension Parser {
    /// The tags that an author may have meant by an unknown one.
    private static let tags = [
        "assign", "break", "capture", "case", "comment", "continue", "else", "elsif", "endcapture",
        "endcase", "endcomment", "endfor", "endif", "endraw", "endunless", "for", "if", "raw",
        "render", "unless", "when",
    ]

    mutating func output(in range: Range<Int>) throws(Fault) -> Node {
        try begin(range)
        let pipeline = try pipeline()
        try expectEnd()
        return .output(pipeline)
    }

    mutating func node(of tag: Tag) throws(Fault) -> Node {
        switch tag.name {
        case "assign":
            return try assign(tag)
        case "capture":
            return try open(tag) { (parser) throws(Fault) in try parser.capture(tag) }
        case "if", "unless":
            return try open(tag) { (parser) throws(Fault) in parser.branches(tag) }
        case "case":
            return try open(tag) { (parser) throws(Fault) in parser.match(tag) }
        case "for":
            return try open(tag) { (parser) throws(Fault) in parser.loop(tag) }
        case "render":
            return try partialCall(tag)
        case "break", "continue":
            guard loopDepth > 0 else { throw misplaced(tag) }
            try begin(tag.arguments)
            try expectEnd()
            return .leave(tag.name == "break" ? .break : .continue, tag.range)
        case "":
            throw Fault(.unexpected(found: nil, expected: .tagName), at: tag.range)
        case let name where Self.tags.contains(name):
            throw misplaced(tag)
        default:
            let suggestion = suggestion(for: tag.name, among: Self.tags)
            throw Fault(.unknown(.tag, name: tag.name, suggestion: suggestion), at: tag.range)
        }
    }

    private func misplaced(_ tag: Tag) -> Fault {
        Fault(.misplaced(tag: tag.name, open: openBlocks.last?.name), at: tag.range)
    }

    private mutating func assign(_ tag: Tag) throws(Fault) -> Node {
        try begin(tag.arguments)
        let slot = names.slot(of: try name())
        try expect(.equals, .equals)
        let pipeline = try pipeline()
        try expectEnd()
        return .assign(slot: slot, pipeline)
    }

    private mutating func capture(_ tag: Tag) throws(Fault) -> Node {
        let slot = attempt { (parser: inout Parser) throws(Fault) in
            try parser.begin(tag.arguments)
            let slot = parser.names.slot(of: try parser.name())
            try parser.expectEnd()
            return slot
        }
        let block = block(of: tag, until: ["endcapture"]).block
        return .capture(slot: slot ?? 0, block)
    }

    private mutating func branches(_ opening: Tag) -> Node {
        let end = "end\(opening.name)"
        var branches: [Branch] = []
        var next: Tag? = opening
        while let tag = next, tag.name != end {
            let isLast = tag.name == "else"
            let condition = isLast ? nil : condition(of: tag)
            let (block, following) = block(of: tag, until: isLast ? [end] : ["elsif", "else", end])
            branches.append(Branch(condition: condition, block: block))
            next = following
        }
        return .branch(branches)
    }

    private mutating func condition(of tag: Tag) -> Expression {
        let condition = attempt { (parser: inout Parser) throws(Fault) in
            try parser.begin(tag.arguments)
            let condition = try parser.condition()
            try parser.expectEnd()
            return condition
        }
        guard let condition else { return .literal(.nil, tag.range) }
        return tag.name == "unless" ? .not(condition, tag.range) : condition
    }

    private mutating func match(_ opening: Tag) -> Node {
        let subject = attempt { (parser: inout Parser) throws(Fault) in
            try parser.begin(opening.arguments)
            let subject = try parser.value()
            try parser.expectEnd()
            return subject
        }
        var arms: [Match.Arm] = []
        var (before, next) = block(of: opening, until: ["when", "else", "endcase"])
        for node in before.nodes where !isBlank(node) {
            report(Fault(.contentBeforeWhen, at: node.range))
        }
        while let tag = next, tag.name != "endcase" {
            let isLast = tag.name == "else"
            let values = isLast ? nil : values(of: tag)
            let (block, following) = block(
                of: tag, until: isLast ? ["endcase"] : ["when", "else", "endcase"])
            arms.append(Match.Arm(values: values, block: block))
            next = following
        }
        return .match(Match(subject: subject ?? .literal(.nil, opening.range), arms: arms))
    }

    /// The values of a `when`, divided by commas or `or`.
    private mutating func values(of tag: Tag) -> [Expression] {
        let values = attempt { (parser: inout Parser) throws(Fault) in
            try parser.begin(tag.arguments)
            var values: [Expression] = []
            repeat {
                values.append(try parser.value())
            } while try parser.skip(.comma, .name("or"))
            try parser.expectEnd()
            return values
        }
        return values ?? []
    }

    private func isBlank(_ node: Node) -> Bool {
        guard case .text(let range) = node else { return false }
        return source.bytes[range].allSatisfy(\.isSpace)
    }

    private mutating func partialCall(_ tag: Tag) throws(Fault) -> Node {
        try begin(tag.arguments)
        guard case .string(let key) = token.kind else { throw unexpected(.partial) }
        guard let unit = library.unit(for: key) else {
            let suggestion = suggestion(for: key, among: library.keys)
            throw Fault(.unknown(.partial, name: key, suggestion: suggestion), at: token.range)
        }
        try advance()
        var parameters: [PartialCall.Parameter] = []
        while try skip(.comma) {
            let name = try name()
            try expect(.colon, .colon)
            parameters.append(PartialCall.Parameter(name: name, value: try value()))
        }
        try expectEnd()
        return .partial(PartialCall(unit: unit, parameters: parameters, range: tag.range))
    }
}
