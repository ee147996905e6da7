/// A letter as mail: to exactly one person, in plain text and in HTML.
///
/// There is no `Cc`, no `Bcc` and no second recipient, so no letter can tell one candidate of
/// another. Everything comes from the caller, date and identifiers too: the same message always
/// gives the same bytes.
package struct Message: Sendable {
    /// The author.
    package let from: Mailbox
    /// The address for answers, if it is not the author's.
    package let replyTo: Mailbox?
    /// The one recipient.
    package let to: Mailbox
    /// The subject: one line of text in any script.
    package let subject: String
    /// The moment of composing, until ``stamped(_:leavingAt:)`` sets the moment of sending.
    package let date: MailDate
    /// The unique identifier of the message.
    package let messageID: MessageID
    /// The messages that it follows in one conversation, oldest first.
    package let thread: [MessageID]
    /// The way for its reader to end letters of this kind.
    package let unsubscribe: Unsubscribe?
    /// The language that it is written in.
    package let language: LanguageTag?
    /// The content.
    package let content: Content
    /// The boundary between its parts; nested parts put a digit before it.
    package let boundary: Boundary

    private let header: [HeaderField]
    private let body: Entity

    /// Takes everything as it is.
    ///
    /// - Throws: When the subject or a display name has a control character or a line break, or a
    ///   body a control character that neither ends a line nor is a TAB: a candidate's reader may
    ///   be a terminal, and obey it. All else is of types that hold no bad value.
    package init(
        from: Mailbox, replyTo: Mailbox? = nil, to: Mailbox, subject: String, date: MailDate,
        messageID: MessageID, thread: [MessageID] = [], unsubscribe: Unsubscribe? = nil,
        language: LanguageTag? = nil, content: Content, boundary: Boundary
    ) throws(MIMEError) {
        self.from = from
        self.replyTo = replyTo
        self.to = to
        self.subject = subject
        self.date = date
        self.messageID = messageID
        self.thread = thread
        self.unsubscribe = unsubscribe
        self.language = language
        self.content = content
        self.boundary = boundary

        var header = [try HeaderField(.from, .mailbox(from))]
        if let replyTo {
            header.append(try HeaderField(.replyTo, .mailbox(replyTo)))
        }
        header.append(try HeaderField(.to, .mailbox(to)))
        header.append(try HeaderField(.subject, text: subject))
        header.append(try HeaderField(.date, date.description))
        header.append(HeaderField(.messageID, [messageID]))
        if let last = thread.last {
            header.append(HeaderField(.inReplyTo, [last]))
            header.append(HeaderField(.references, thread))
        }
        if let unsubscribe {
            header += try unsubscribe.header()
        }
        header.append(try HeaderField(.mimeVersion, "1.0"))
        if let language {
            header.append(try HeaderField(.contentLanguage, language.text))
        }
        self.header = header
        body = try content.entity(within: boundary)
    }

    /// The letter in plain text.
    package var text: String { content.text }

    /// The letter as a whole HTML document.
    package var html: String { content.html }

    /// The same message with further files.
    ///
    /// - Throws: never, where the message itself could be made.
    package func attaching(_ files: [Attachment]) throws(MIMEError) -> Message {
        guard !files.isEmpty else { return self }
        return try Message(
            from: from, replyTo: replyTo, to: to, subject: subject, date: date,
            messageID: messageID, thread: thread, unsubscribe: unsubscribe, language: language,
            content: Content(
                text: text, html: html, images: content.images, invitation: content.invitation,
                attachments: content.attachments + files),
            boundary: boundary)
    }

    /// Tells whether an address in the header leaves ASCII, so that every server on the way must
    /// know SMTPUTF8 (RFC 6531 §3.1).
    package var needsSMTPUTF8: Bool {
        [from, to, replyTo].contains { $0?.address.isInternationalized == true }
    }

    /// The bytes for the wire and for an `.eml` file: every line ended by CRLF, and all in ASCII
    /// but for internationalized addresses in the header.
    ///
    /// No line begins with a dot.
    package func serialized() -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(1024 + body.estimatedSize)
        for field in header {
            field.write(into: &output)
        }
        body.write(into: &output)
        output += .lineEnd
        return output
    }
}
