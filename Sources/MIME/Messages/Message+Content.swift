extension Message {
    /// The content of a message: the letter in its forms, and the files that go with it.
    package struct Content: Sendable {
        /// The letter in plain text, with line ends of any kind.
        package let text: String
        /// The letter as a whole HTML document.
        package let html: String
        /// The pictures that the HTML shows.
        package let images: [InlineImage]
        /// The event that the letter asks to.
        package let invitation: Invitation?
        /// The files that go with the letter.
        package let attachments: [Attachment]

        /// Takes everything as it is.
        package init(
            text: String, html: String, images: [InlineImage] = [], invitation: Invitation? = nil,
            attachments: [Attachment] = []
        ) {
            self.text = text
            self.html = html
            self.images = images
            self.invitation = invitation
            self.attachments = attachments
        }
    }
}

extension Message.Content {
    /// The content as RFC 2046 §5.1 nests it, less what is not there.
    ///
    /// ```
    /// multipart/mixed
    /// ├── multipart/alternative
    /// │   ├── text/plain; charset=utf-8; format=flowed    7bit, quoted-printable or base64
    /// │   └── multipart/related; type="text/html"
    /// │       ├── text/html; charset=utf-8                likewise
    /// │       └── image/png                               inline, with a Content-ID
    /// ├── text/calendar; method=REQUEST
    /// ├── application/pdf                                 attachment, base64
    /// └── application/ics                                 the invitation as a file
    /// ```
    ///
    /// Of the alternatives the last one that a reader knows is preferred. The invitation is none of
    /// them: a reader with a calendar, as Thunderbird, would show it in place of the letter.
    func entity(within boundary: Boundary) throws(MIMEError) -> Entity {
        var files = attachments
        if let invitation { files.append(try Attachment(invitation)) }

        var page = try Entity(html, as: .html, within: boundary)
        if !images.isEmpty {
            var parts = [page]
            for image in images { parts.append(try Entity(image)) }
            page = try Entity(
                multipart: "related", parts, boundary: boundary.inner(2),
                [Parameter("type", "text/html")])
        }
        let forms = [try Entity(text, as: .text, within: boundary), page]
        let letter = try Entity(
            multipart: "alternative", forms, boundary: files.isEmpty ? boundary : boundary.inner(1))
        guard !files.isEmpty else { return letter }

        var parts = [letter]
        if let invitation { parts.append(try Entity(invitation, within: boundary)) }
        for file in files { parts.append(try Entity(file)) }
        return try Entity(multipart: "mixed", parts, boundary: boundary)
    }
}
