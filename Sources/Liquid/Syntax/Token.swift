/// A word of the markup inside a pair of delimiters, and where it stands.
struct Token {
    enum Kind: Equatable {
        case name, string, integer, decimal
        case comparator(Comparator)
        case dot, dots, comma, colon, pipe, equals, dash, question
        case leftBracket, rightBracket, leftParenthesis, rightParenthesis
        case end

        /// Whether a value begins here.
        var isValue: Bool {
            switch self {
            case .name, .string, .integer, .decimal: true
            default: false
            }
        }
    }

    let kind: Kind
    let range: Range<Int>

    /// What stands inside the quotes of a string.
    var inside: Range<Int> { range.lowerBound + 1..<range.upperBound - 1 }
}
