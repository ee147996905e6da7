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
    /// For one line of a header, such as a subject: a value must hold no line break and no other
    /// control character, and is printed as it is.
    ///
    /// A value that holds one is an error, because to take it out would hide an attack or a fault.
    case header

    /// Adds a stretch of `bytes` as a value prints.
    @inline(__always)
    func append(_ run: Slice, of bytes: [UInt8], to output: inout [UInt8]) {
        bytes.withUnsafeBufferPointer {
            append(UnsafeBufferPointer(rebasing: $0[run.range]), to: &output)
        }
    }

    func append(_ text: String, to output: inout [UInt8]) {
        var text = text
        text.withUTF8 { append($0, to: &output) }
    }

    private func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        switch self {
        case .none, .header: output.append(contentsOf: text)
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
