/// What a template does, step by step; the ranges are of bytes of its source.
enum Node: Sendable {
    case text(Range<Int>)
    case output(Pipeline)
    case assign(slot: Int, Pipeline)
    case capture(slot: Int, Block)
    /// `if` and `unless`: the first branch whose condition holds.
    case branch([Branch])
    indirect case match(Match)
    indirect case loop(Loop)
    indirect case partial(PartialCall)
    case leave(Leave, Range<Int>)

    var range: Range<Int> {
        switch self {
        case .text(let range), .leave(_, let range): range
        case .output(let pipeline), .assign(_, let pipeline): pipeline.range
        case .capture(_, let block): block.range
        case .branch(let branches): branches.first?.block.range ?? 0..<0
        case .match(let match): match.subject.range
        case .loop(let loop): loop.block.range
        case .partial(let call): call.range
        }
    }
}

/// Nodes between a tag and the next tag of its block.
struct Block: Sendable {
    let nodes: [Node]
    /// Where the name of the tag stands.
    let range: Range<Int>
}

/// What leaves the turn of a loop early.
enum Leave {
    case `break`, `continue`
}

struct Branch: Sendable {
    /// Nil for `else`.
    let condition: Expression?
    let block: Block
}

/// `case`: every arm with an equal value, or else the arms without values.
struct Match: Sendable {
    struct Arm: Sendable {
        /// Nil for `else`.
        let values: [Expression]?
        let block: Block
    }

    let subject: Expression
    let arms: [Arm]
}

struct Loop: Sendable {
    let items: Expression
    /// Where a frame keeps the item.
    let slot: Int
    var offset: Expression?
    var limit: Expression?
    var isReversed = false
    let block: Block
    /// For a list without items.
    let otherwise: Block?
}

struct PartialCall: Sendable {
    struct Parameter: Sendable {
        let name: String
        let value: Expression
    }

    /// The partial among the units of the template.
    let unit: Int
    let parameters: [Parameter]
    let range: Range<Int>
}
