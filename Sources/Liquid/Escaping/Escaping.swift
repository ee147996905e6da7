/// What is done to a printed value so that it reads as itself where it lands.
///
/// Markup, and the text of the template, are never escaped.
public enum Escaping: Hashable, Sendable {
    /// Values print as they are.
    case none
    /// For the text and the quoted attributes of HTML: `&`, `<`, `>`, `"` and `'` become entities.
    case html
    /// For the paragraphs, headings, lists, emphasis and links of CommonMark.
    ///
    /// ASCII punctuation gets a backslash wherever it could mean something (CommonMark 0.30 §2.4).
    /// White space becomes one space, line breaks too, because a line break could begin a block:
    /// a value of several lines prints as one. In code, raw HTML and `<autolinks>` CommonMark has
    /// no escapes; write `[{{ url }}]({{ url }})` for a link.
    case markdown

    func append(_ text: String, to output: inout [UInt8]) {
        switch self {
        case .none: output.append(contentsOf: text.utf8)
        case .html: appendHTML(text, to: &output)
        case .markdown: appendMarkdown(text, to: &output)
        }
    }

    /// The text as a value prints.
    func escaped(_ text: String) -> String {
        var output: [UInt8] = []
        append(text, to: &output)
        return String(decoding: output, as: UTF8.self)
    }
}
