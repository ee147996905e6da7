/// One rendering of a template: walks its nodes and appends to one buffer.
struct Renderer {
    let units: [Unit]
    let escaping: Escaping
    let limits: Limits
    var frame: Frame
    var output: [UInt8] = []
    /// How many partials are around the current node.
    var partialDepth = 0
    private var steps = 0
    /// How many blocks are around the current node, through partials too.
    private var blockDepth = 0

    init(template: Template, context: Record) {
        units = template.units
        escaping = template.escaping
        limits = template.limits
        frame = Frame(unit: template.units[0], context: context)
    }

    mutating func render() throws(TemplateError) -> String {
        _ = try render(frame.unit.nodes)
        return String(decoding: output, as: UTF8.self)
    }

    /// Renders the block one level deeper; says whether it left the turn of its loop.
    mutating func render(_ block: Block) throws(TemplateError) -> Leave? {
        guard blockDepth < limits.nesting else { throw exceeded(.nesting, at: block.range) }
        blockDepth += 1
        defer { blockDepth -= 1 }
        return try render(block.nodes)
    }

    mutating func render(_ nodes: [Node]) throws(TemplateError) -> Leave? {
        for node in nodes {
            try step(at: node.range)
            switch node {
            case .text(let range):
                try step(over: range.count, at: range)
                output.append(contentsOf: frame.unit.source.bytes[range])
                try checkOutput(at: range)
            case .output(let pipeline):
                try print(pipeline)
            case .assign(let slot, let pipeline):
                frame.slots[slot] = try value(of: pipeline)
            case .capture(let slot, let block):
                if let leave = try capture(block, in: slot) { return leave }
            case .branch(let branches):
                if let leave = try render(branches) { return leave }
            case .match(let match):
                if let leave = try render(match) { return leave }
            case .loop(let loop):
                if let leave = try render(loop) { return leave }
            case .partial(let call):
                try render(call)
            case .leave(let leave, _):
                return leave
            }
        }
        return nil
    }

    private mutating func print(_ pipeline: Pipeline) throws(TemplateError) {
        let value = try value(of: pipeline)
        try step(over: value.size, at: pipeline.range)
        if case .markup(let text) = value {
            output.append(contentsOf: text.utf8)
        } else if let text = value.printed {
            escaping.append(text, to: &output)
        } else {
            throw unprintable(value, pipeline)
        }
        try checkOutput(at: pipeline.range)
    }

    private func unprintable(_ value: Value, _ pipeline: Pipeline) -> TemplateError {
        let path = pipeline.input.written
        let kind: TemplateError.Kind =
            value == .nil ? .missing(path: path) : .notPrintable(path: path, value.kind)
        return frame.error(kind, at: pipeline.input.range)
    }

    // MARK: Limits

    /// Takes a step, and one more for every 256 bytes of what it works on.
    mutating func step(
        over bytes: Int = 0, at range: @autoclosure () -> Range<Int>
    ) throws(TemplateError) {
        steps += 1 + bytes / 256
        guard steps <= limits.steps else { throw exceeded(.steps, at: range()) }
    }

    private func checkOutput(at range: @autoclosure () -> Range<Int>) throws(TemplateError) {
        guard output.count <= limits.output else { throw exceeded(.output, at: range()) }
    }

    func exceeded(_ measure: Limits.Measure, at range: Range<Int>) -> TemplateError {
        frame.error(.exceeded(measure, maximum: limits[measure]), at: range)
    }
}
