extension Message {
    /// One of the forms in which a message holds the letter.
    package enum Part: String, Hashable, Sendable {
        /// The letter in plain text.
        case text
        /// The letter in HTML.
        case html = "HTML"
        /// The event in it, for a calendar.
        case invitation

        /// RFC 2046 §4.1, RFC 2854, RFC 5545 §8.1: the subtype of `text` in a `Content-Type`.
        var subtype: String {
            switch self {
            case .text: "plain"
            case .html: "html"
            case .invitation: "calendar"
            }
        }
    }
}
