/// A word of the markup inside a pair of delimiters, and where it stands.
struct Token {
    enum Kind: Equatable {
        case name(String)
        case string(String)
        case integer(Int)
        case decimal(Double)
        case comparator(Comparator)
        case dot, comma, colon, pipe, equals
        case leftBracket, rightBracket, leftParenthesis, rightParenthesis
        case end
    }

    let kind: Kind
    let range: Range<Int>
}
