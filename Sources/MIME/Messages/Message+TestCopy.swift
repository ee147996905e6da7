import Core

extension Message {
    /// The fields that a test copy has in common with the letter.
    ///
    /// `To`, `Subject` and the identifiers are written anew, and so are the fields that say what
    /// the body is. Every other field is left out, as it may name the letter's recipient.
    private static let fieldsInTestCopy: Set<String> = [
        "from", "reply-to", "date", "list-unsubscribe", "list-unsubscribe-post", "mime-version",
        "content-language",
    ]

    /// A copy of a message for a test: to another address, and to nobody else.
    ///
    /// - `To` is the address alone. No other field names a recipient.
    /// - `[Test] ` stands before the subject.
    /// - Each identifier in `Message-ID`, `In-Reply-To` and `References` begins with `test.`: no
    ///   mailbox takes the letter for its test, nor an answer to the test for one to the letter.
    /// - An invitation is a test of its own, too: it asks the address alone, its UID begins with
    ///   `test.`, and its title with `[Test] `. Answers go to the organizer of the letter.
    ///
    /// All else is as it was, also `Date`.
    ///
    /// - Throws: When an identifier becomes too long, or a part is not in a form that
    ///   ``serialized()`` writes.
    package static func testCopy(
        of message: [UInt8], to address: EmailAddress
    ) throws(MIMEError) -> [UInt8] {
        let recipient = Mailbox(address: address)
        let parts = MessageParts(of: message[...])
        var content: [ArraySlice<UInt8>] = []
        var copy: [UInt8] = []
        try HeaderField(.to, .mailbox(recipient)).write(into: &copy)
        for field in parts.fields {
            let name = MessageParts.name(of: field)
            let value = MessageParts.value(of: field)
            switch name {
            case "subject":
                // RFC 2047 §6.2: a blank between plain text and an encoded word is shown.
                try HeaderField(.subject, "[Test] \(value)").write(into: &copy)
            case "message-id":
                HeaderField(.messageID, try testIdentifiers(in: value)).write(into: &copy)
            case "in-reply-to":
                HeaderField(.inReplyTo, try testIdentifiers(in: value)).write(into: &copy)
            case "references":
                HeaderField(.references, try testIdentifiers(in: value)).write(into: &copy)
            case "content-type", "content-transfer-encoding": content.append(field)
            case _ where fieldsInTestCopy.contains(name): copy += field + .lineEnd
            default: break
            }
        }
        try write(content, parts.body, inviting: recipient, to: &copy)
        return copy
    }

    /// Appends the fields that say what a body is, a blank line, and the body, in which invitations
    /// ask this recipient alone.
    private static func write(
        _ fields: [ArraySlice<UInt8>], _ body: ArraySlice<UInt8>, inviting recipient: Mailbox,
        to copy: inout [UInt8]
    ) throws(MIMEError) {
        let contentType = MessageParts.values(of: "content-type", in: fields).first ?? ""
        let type = contentType.lowercased()
        let isInvitation = ["text/calendar", "application/ics"].contains { type.starts(with: $0) }
        for field in fields
        where !isInvitation || MessageParts.name(of: field) != "content-transfer-encoding" {
            copy += field + .lineEnd
        }
        if isInvitation {
            let encoding =
                MessageParts.values(of: "content-transfer-encoding", in: fields).first ?? ""
            guard let calendar = TransferEncoding(rawValue: encoding.lowercased())?.decoded(body),
                let test = Invitation.testCopy(of: calendar, inviting: recipient)
            else { throw MIMEError(.unreadablePart) }
            let base64 = TransferEncoding.base64
            try HeaderField(.contentTransferEncoding, base64.rawValue).write(into: &copy)
            copy += .lineEnd
            base64.append(test.span, to: &copy)
            return
        }
        copy += .lineEnd
        guard type.starts(with: "multipart/") else {
            copy += body
            return
        }
        let parameters = contentType.split(separator: "boundary=\"")
        guard parameters.count == 2, let boundary = parameters[1].split(separator: "\"").first
        else { throw MIMEError(.unreadablePart) }
        try write(
            multipart: body, within: Array("--\(boundary)".utf8), inviting: recipient, to: &copy)
    }

    /// Appends the parts between delimiters; what stands before and behind them stays as it is.
    private static func write(
        multipart body: ArraySlice<UInt8>, within delimiter: [UInt8],
        inviting recipient: Mailbox, to copy: inout [UInt8]
    ) throws(MIMEError) {
        var partStart: Int?
        var lineStart = body.startIndex
        while lineStart < body.endIndex {
            let lineEnd = body[lineStart...].firstIndex(of: .lineFeed).map { $0 + 1 }
            let line = body[lineStart..<(lineEnd ?? body.endIndex)]
            lineStart = line.endIndex
            guard line.starts(with: delimiter) else {
                if partStart == nil { copy += line }
                continue
            }
            if let start = partStart {
                guard line.startIndex - 2 >= start else { throw MIMEError(.unreadablePart) }
                let part = MessageParts(of: body[start..<line.startIndex - 2])
                try write(part.fields, part.body, inviting: recipient, to: &copy)
                copy += .lineEnd
            }
            copy += line
            let isLast = line.dropFirst(delimiter.count).starts(with: "--".utf8)
            partStart = isLast ? nil : line.endIndex
        }
        if partStart != nil { throw MIMEError(.unreadablePart) }
    }

    private static func testIdentifiers(in value: String) throws(MIMEError) -> [MessageID] {
        var identifiers: [MessageID] = []
        for text in value.split(separator: " ") {
            let halves = text.dropFirst().dropLast().split(separator: "@", maxSplits: 1)
            guard halves.count == 2 else { throw MIMEError(.messageID(.empty)) }
            identifiers.append(
                try MessageID(left: "test.\(halves[0])", domain: String(halves[1])))
        }
        return identifiers
    }
}

extension Invitation {
    /// A copy of an `.ics` file that asks this attendee alone; nil when it is not in UTF-8.
    fileprivate static func testCopy(of calendar: [UInt8], inviting attendee: Mailbox) -> [UInt8]? {
        var lines: [[UInt8]] = []
        for line in calendar.split(separator: .lineFeed) {
            let text = line.last == .carriageReturn ? line.dropLast() : line
            if text.first?.isBlank == true, let start = lines.popLast() {
                // RFC 5545 §3.1: such a line goes on from the one before.
                lines.append(start + text.dropFirst())
            } else {
                lines.append(Array(text))
            }
        }
        var copy = ContentLines()
        for line in lines {
            let name = line.prefix { $0.isLetter || $0 == .hyphen }.map(\.asciiLowercased)
            let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
            let (start, value) = (Array(line[..<colon]), line[colon...].dropFirst())
            var test: [UInt8]? = line
            switch String(decoding: name, as: UTF8.self) {
            case "attendee": test = nil
            case "uid": test = start + ":test.".utf8 + value
            case "summary": test = start + ":[Test] ".utf8 + value
            default: break
            }
            guard let text = String(validating: test ?? [], as: UTF8.self) else { return nil }
            if test != nil { copy.append(text) }
            if name.elementsEqual("organizer".utf8) { copy.append(Self.line(asking: attendee)) }
        }
        return copy.bytes
    }
}

extension TransferEncoding {
    /// The bytes that a body stands for; nil when it is not in this encoding.
    fileprivate func decoded(_ body: ArraySlice<UInt8>) -> [UInt8]? {
        switch self {
        case .sevenBit: Array(body)
        case .quotedPrintable: QuotedPrintable.decoded(body)
        case .base64:
            Base64.standard.decoded(body.filter { $0 != .carriageReturn && $0 != .lineFeed })
        }
    }
}
