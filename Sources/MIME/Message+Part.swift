extension Message {
    /// One of the two forms in which a message holds the letter.
    public enum Part: String, Hashable, Sendable {
        /// The letter in plain text.
        case text
        /// The letter in HTML.
        case html = "HTML"

        /// RFC 2046 §4.1, RFC 2854: the subtype of `text` in a `Content-Type`.
        var subtype: String {
            switch self {
            case .text: "plain"
            case .html: "html"
            }
        }
    }
}
