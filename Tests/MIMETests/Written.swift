import MIME

extension HeaderField {
    /// The header as it stands on the wire.
    var written: String {
        var output: [UInt8] = []
        write(into: &output)
        return String(decoding: output, as: UTF8.self)
    }
}

extension Message {
    /// A small letter; a test changes what it is about.
    static func sample(
        from: Mailbox? = nil, replyTo: Mailbox? = nil, to: Mailbox? = nil,
        subject: String = "Your application", thread: [MessageID] = [],
        unsubscribe: Unsubscribe? = nil, language: String? = nil,
        text: String = "Dear Ada,\n\nThank you.\n", html: String = "<p>Thank you.</p>\n",
        content: Content? = nil
    ) throws -> Message {
        try Message(
            from: try from
                ?? Mailbox(name: "Acme Hiring", address: EmailAddress("jobs@acme.example")),
            replyTo: replyTo,
            to: try to ?? Mailbox(name: "Ada", address: EmailAddress("ada@example.com")),
            subject: subject,
            date: try MailDate(secondsSince1970: 1_795_394_058),
            messageID: try MessageID(left: "A-1042.thank-you", domain: "acme.example"),
            thread: thread, unsubscribe: unsubscribe,
            language: try language.map { try LanguageTag($0) },
            content: content ?? Content(text: text, html: html),
            boundary: try Boundary("=_A-1042"))
    }
}

extension String {
    /// The lines of a message, without CRLF.
    var wireLines: [Substring] { split(separator: "\r\n", omittingEmptySubsequences: false) }
}
