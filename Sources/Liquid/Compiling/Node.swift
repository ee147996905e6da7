/// The steps of a template.
enum Node {
    /// Bytes of the program's text.
    case text(Slice)
    case output(UInt32)
    case assign(variable: UInt32, UInt32)
    case capture(variable: UInt32, Slice)
    /// `if` and `unless`: the first branch whose condition holds.
    case branch(Slice)
    /// `case`: every arm with an equal value, or else the arms without values.
    case match(subject: UInt32, Slice)
    case loop(UInt32)
    case table(UInt32)
    case partial(UInt32)
    case cycle(UInt32)
    case increment(UInt32)
    case decrement(UInt32)
    case ifChanged(Slice)
    case leave(Leave)
    case abort(Slice)
    case require(UInt32, Slice)
    /// The format is a literal; nil where the date is printed as its language names a day.
    case promise(what: UInt32, by: UInt32, format: UInt32?)
    case stayInTouch(until: UInt32, format: UInt32?)
}

/// The tags that leave the turn of a loop early.
enum Leave {
    case `break`, `continue`
}

struct Branch {
    /// Nil for `else`.
    let condition: UInt32?
    let isNegated: Bool
    let body: Slice
    let span: Span
}

struct Arm {
    /// Operands; nil for `else`.
    let values: Slice?
    let body: Slice
}

/// The first item of a loop in its list.
enum LoopOffset {
    case expression(UInt32)
    /// The item after the last one of the previous loop with this name over this list.
    case `continue`
}

struct Loop {
    let items: UInt32
    let variable: UInt32
    /// The variable and the list as they are written: `forloop.name`.
    let name: Slice
    var offset: LoopOffset?
    var limit: UInt32?
    var isReversed = false
    var body = Slice.empty
    /// For a list without items.
    var otherwise: Slice?
}

struct Table {
    let items: UInt32
    let variable: UInt32
    var columns: UInt32?
    var offset: UInt32?
    var limit: UInt32?
    var body = Slice.empty
}

struct Cycle {
    /// The name of the group; nil where the values themselves name it.
    let group: UInt32?
    /// The values as they are written.
    let text: Slice
    let values: Slice
}

struct PartialCall {
    enum Target {
        /// The source of a partial, known from the start.
        case source(UInt32)
        /// An expression that gives the partial's name; only `include` has it.
        case expression(UInt32)
    }

    /// The value that `with` or `for` passes, and its name in the partial.
    struct Subject {
        let value: UInt32
        let name: UInt32?
        /// The place of the name after `as`; nil if the partial's own name is used.
        var nameSpan: Span?
        let isLoop: Bool
    }

    let target: Target
    let isIncluded: Bool
    var subject: Subject?
    /// Named arguments.
    var parameters = Slice.empty
    let nameSpan: Span
}
