/// An error whose place is still a range of bytes: what the lexer and the parser throw.
struct Fault: Error {
    let kind: TemplateError.Kind
    let range: Range<Int>

    init(_ kind: TemplateError.Kind, at range: Range<Int>) {
        self.kind = kind
        self.range = range
    }
}
