/// An expression; its numbers are rows of the program.
enum Expression {
    case `nil`
    case bool(Bool)
    case integer(Int)
    case decimal(Double)
    /// Bytes of the program's literals.
    case text(Slice)
    case emptiness(Emptiness)
    case variable(UInt32)
    /// A variable and the way from there.
    case path(UInt32, Slice)
    case range(UInt32, UInt32)
    /// A value and the filters that it goes through.
    case filtered(UInt32, Slice)
    case comparison(Comparator, UInt32, UInt32)
    case not(UInt32)
    /// Terms between `and` and `or`, the way standard Liquid reads them: from the right.
    case chain(Slice)
    /// Operands that must all hold, or of which one must.
    case all(Slice)
    case any(Slice)
}

/// A step of a path.
enum Segment {
    /// A name of the program, as in `.title` and `["title"]`, and whether a dot stands before it.
    case name(UInt32, isDotted: Bool)
    /// An expression in brackets.
    case index(UInt32)
}

/// A term, and what stands between it and the next one.
struct Link {
    let term: UInt32
    let isOr: Bool
}

/// One filter of a pipeline.
struct Filtering {
    let filter: Filter
    /// Operands.
    let arguments: Slice
    let named: Slice
    let span: Span
}

struct NamedArgument {
    let name: UInt32
    let value: UInt32
    let span: Span
}

/// The operators that compare two values; the raw value is how they are written.
enum Comparator: String {
    case equal = "=="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case contains
}
