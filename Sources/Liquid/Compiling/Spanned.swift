/// A row of a program, and what of the sources it was made of.
struct Spanned<Content: Sendable>: Sendable {
    var content: Content
    let span: Span

    init(_ content: Content, at span: Span) {
        self.content = content
        self.span = span
    }
}
