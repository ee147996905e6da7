/// A template cut at its delimiters; the ranges are of bytes of the source.
enum Piece {
    /// Text between markup, after whitespace control.
    case text(Range<Int>)
    /// What stands inside `{{` and `}}`.
    case output(Range<Int>)
    /// A tag.
    case tag(Tag)
}

/// A tag before its arguments are read.
struct Tag {
    let name: String
    /// Where the name stands.
    let range: Range<Int>
    /// What follows the name.
    let arguments: Range<Int>
}
