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

    private let header: [HeaderField]
    private let parts: [TextPart]

    /// Takes everything as it is.
    ///
    /// - Throws: When the subject or a display name has a control character or a line break, or a
    ///   body a control character that neither ends a line nor is a TAB: a candidate's reader may
    ///   be a terminal, and obey it. All else is of types that hold no bad value.
    public init(
        from: Mailbox, replyTo: Mailbox? = nil, to: Mailbox, subject: String, date: MailDate,
        messageID: MessageID, language: LanguageTag? = nil, text: String, html: String,
        boundary: Boundary
    ) throws(MIMEError) {
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

        var header = [try HeaderField(.from, mailbox: from)]
        if let replyTo {
            header.append(try HeaderField(.replyTo, mailbox: replyTo))
        }
        header.append(try HeaderField(.to, mailbox: to))
        header.append(try HeaderField(.subject, text: subject))
        header.append(try HeaderField(.date, date.description))
        header.append(try HeaderField(.messageID, messageID.text))
        header.append(try HeaderField(.mimeVersion, "1.0"))
        if let language {
            header.append(try HeaderField(.contentLanguage, language.text))
        }
        let type = "multipart/alternative; boundary=\"\(boundary.text)\""
        header.append(try HeaderField(.contentType, type))
        self.header = header
        parts = [
            try TextPart(text, as: .text, within: boundary),
            try TextPart(html, as: .html, within: boundary),
        ]
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
    public func serialized() -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(2048 + 2 * (text.utf8.count + html.utf8.count))
        for field in header {
            field.write(into: &output)
        }
        output += .lineEnd

        for part in parts {
            output += boundary.delimiter + .lineEnd
            part.write(into: &output)
            output += .lineEnd
        }
        output += boundary.delimiter + "--".utf8 + .lineEnd
        return output
    }
}
