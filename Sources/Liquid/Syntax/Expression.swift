/// What has a value.
indirect enum Expression: Sendable {
    case literal(Value, Range<Int>)
    /// `empty` or `blank`, which equal many values.
    case emptiness(Emptiness, Range<Int>)
    case path(Path)
    /// A property of the loop that is `level` loops further out.
    case loop(LoopProperty, level: Int, Range<Int>)
    case comparison(Expression, Comparator, Expression)
    case not(Expression, Range<Int>)
    case all([Expression])
    case any([Expression])

    var range: Range<Int> {
        switch self {
        case .literal(_, let range), .emptiness(_, let range), .loop(_, _, let range),
            .not(_, let range):
            range
        case .path(let path):
            path.range
        case .comparison(let left, _, let right):
            left.range.lowerBound..<right.range.upperBound
        case .all(let terms), .any(let terms):
            (terms.first?.range.lowerBound ?? 0)..<(terms.last?.range.upperBound ?? 0)
        }
    }
}

/// The two words that stand for "nothing to see".
enum Emptiness: String {
    /// Text, list or record of no length.
    case empty
    /// As `empty`; and nil, false, and text of white space.
    case blank
}

/// The properties of `forloop`.
enum LoopProperty: String, CaseIterable {
    case index, index0, rindex, rindex0, first, last, length
}
