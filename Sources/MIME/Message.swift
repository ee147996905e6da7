/// A letter as mail: to exactly one person, in plain text and in HTML.
///
/// There is no `Cc`, no `Bcc` and no second recipient, so no letter can tell one candidate of
/// another. Everything comes from the caller, date and identifiers too: the same message always
/// gives the same bytes.
public struct Message: Sendable {
    /// Who writes.
    public let from: Mailbox
    /// Whom an answer goes to, where that is somebody else.
    public let replyTo: Mailbox?
    /// The one recipient.
    public let to: Mailbox
    /// What it is about; text of any script, of one line.
    public let subject: String
    /// When it was composed, until ``stamped(_:leavingAt:)`` says when it left.
    public let date: MailDate
    /// What tells it from all other messages.
    public let messageID: MessageID
    /// The language that it is written in.
    public let language: LanguageTag?
    /// The letter in plain text, with line ends of any kind.
    public let text: String
    /// The letter as a whole HTML document.
    public let html: String
    /// What parts the two.
    public let boundary: Boundary

    /// Takes everything as it is; ``serialized()`` judges the texts.
    public init(
        from: Mailbox, replyTo: Mailbox? = nil, to: Mailbox, subject: String, date: MailDate,
        messageID: MessageID, language: LanguageTag? = nil, text: String, html: String,
        boundary: Boundary
    ) {
        self.from = from
        self.replyTo = replyTo
        self.to = to
        self.subject = subject
        self.date = date
        self.messageID = messageID
        self.language = language
        self.text = text
        self.html = html
        self.boundary = boundary
    }

    /// The bytes for the wire and for an `.eml` file: ASCII only, every line ended by CRLF.
    ///
    /// ```
    /// multipart/alternative
    /// ├── text/plain; charset=utf-8     7bit, quoted-printable or base64
    /// └── text/html; charset=utf-8      likewise; last, so it is the one that is preferred
    /// ```
    ///
    /// No line begins with a dot.
    ///
    /// - Throws: When the subject or a display name has a control character or a line break, or a
    ///   body a control character that neither ends a line nor is a TAB: a candidate's reader may
    ///   be a terminal, and obey it. All else is of types that hold no bad value.
    public func serialized() throws(MIMEError) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(2048 + 2 * (text.utf8.count + html.utf8.count))
        for field in try header() {
            field.write(into: &output)
        }
        output += .lineEnd

        for part in [
            try TextPart(text, as: .text, within: boundary),
            try TextPart(html, as: .html, within: boundary),
        ] {
            output += boundary.delimiter + .lineEnd
            try part.write(into: &output)
            output += .lineEnd
        }
        output += boundary.delimiter + "--".utf8 + .lineEnd
        return output
    }

    private func header() throws(MIMEError) -> [HeaderField] {
        var fields = [try HeaderField(.from, mailbox: from)]
        if let replyTo {
            fields.append(try HeaderField(.replyTo, mailbox: replyTo))
        }
        fields.append(try HeaderField(.to, mailbox: to))
        fields.append(try HeaderField(.subject, text: subject))
        fields.append(try HeaderField(.date, date.description))
        fields.append(try HeaderField(.messageID, messageID.text))
        fields.append(try HeaderField(.mimeVersion, "1.0"))
        if let language {
            fields.append(try HeaderField(.contentLanguage, language.text))
        }
        let type = "multipart/alternative; boundary=\"\(boundary.text)\""
        fields.append(try HeaderField(.contentType, type))
        return fields
    }
}
