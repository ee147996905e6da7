import Core
import MIME
import Testing

/// The copies of letters that go to a tester.
@Suite struct TestCopyTests {
    private let letter = """
        From: Acme Hiring <jobs@acme.example>
        Reply-To: Dana <dana@acme.example>
        To: Ada <ada@example.com>
        Subject: Your application
        Date: Mon, 23 Nov 2026 00:34:18 +0000
        Message-ID: <1042@acme.example>
        In-Reply-To: <1041@acme.example>
        References: <1040@acme.example> <1041@acme.example>
        List-Unsubscribe: <https://acme.example/stop>
        List-Unsubscribe-Post: List-Unsubscribe=One-Click
        MIME-Version: 1.0
        Content-Language: en
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 7bit

        Dear Ada,

        To: the point
        """

    @Test func `a copy differs in recipient, subject and identifiers alone`() throws {
        let copy = try copy(of: letter.replacing("\n", with: "\r\n"))
        #expect(
            copy.replacing("\r\n", with: "\n")
                == """
                To: robin@acme.example
                From: Acme Hiring <jobs@acme.example>
                Reply-To: Dana <dana@acme.example>
                Subject: [Test] Your application
                Date: Mon, 23 Nov 2026 00:34:18 +0000
                Message-ID: <test.1042@acme.example>
                In-Reply-To: <test.1041@acme.example>
                References: <test.1040@acme.example> <test.1041@acme.example>
                List-Unsubscribe: <https://acme.example/stop>
                List-Unsubscribe-Post: List-Unsubscribe=One-Click
                MIME-Version: 1.0
                Content-Language: en
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 7bit

                Dear Ada,

                To: the point
                """)
    }

    @Test(arguments: [
        "Cc: ada@example.com", "BCC: Ada <ada@example.com>", "to: ada@example.com",
        "Resent-To: ada@example.com", "Disposition-Notification-To: ada@example.com",
        "Cc: Bo <bo@acme.example>,\n Ada <ada@example.com>",
    ])
    func `no other field names a recipient`(field: String) throws {
        let message = "\(field)\nSubject: x\n\ntext\n".replacing("\n", with: "\r\n")
        #expect(
            try copy(of: message)
                == "To: robin@acme.example\r\nSubject: [Test] x\r\n\r\ntext\r\n")
    }

    @Test(arguments: GoldenMessage.allCases)
    func `the mark stands before the same subject, in lines of 76 columns`(
        golden: GoldenMessage
    ) throws {
        let message = String(decoding: try golden.message().serialized(), as: UTF8.self)
        let copy = try copy(of: message)
        #expect(try subject(of: copy) == "[Test] \(subject(of: message))")
        #expect(copy.wireLines.prefix { !$0.isEmpty }.allSatisfy { $0.utf8.count <= 76 })
        #expect(body(of: copy) == body(of: message))
        #expect(fieldNames(of: copy) == fieldNames(of: message))
    }

    @Test func `a full message keeps all of its fields`() throws {
        let thread = [try MessageID(left: "A-1042.notice", domain: "acme.example")]
        let message = try Message.sample(
            replyTo: Mailbox(address: EmailAddress("dana@acme.example")), thread: thread,
            unsubscribe: Unsubscribe("https://acme.example/stop"), language: "en")
        let text = String(decoding: message.serialized(), as: UTF8.self)
        #expect(try fieldNames(of: copy(of: text)) == fieldNames(of: text))
    }

    // One summary for each transfer encoding.
    @Test(arguments: ["Call", "Gespräch über Größe", "你好，王小明，欢迎您来参加面试"])
    func `an invitation asks the tester alone, to another event`(summary: String) throws {
        let message = try Message.sample(
            content: Message.Content(
                text: "Dear Ada,\n", html: "<p>Dear Ada,</p>\n",
                invitation: invitation(summary: summary),
                attachments: [
                    Attachment(FileName("terms.pdf"), .pdf, Array("%PDF ada@example.com".utf8))
                ]))
        let original = String(decoding: message.serialized(), as: UTF8.self)
        let copy = try copy(of: original)
        let calendars = calendars(in: copy)
        #expect(calendars.count == 2)
        for calendar in calendars {
            #expect(calendar == calendars.first)
            let lines = calendar.replacing("\r\n ", with: "").wireLines
            #expect(
                lines.filter { $0.hasPrefix("ATTENDEE") } == [
                    "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE"
                        + ":mailto:robin@acme.example"
                ])
            #expect(lines.contains("ORGANIZER;CN=\"Dana\":mailto:dana@acme.example"))
            #expect(lines.contains("UID:test.A-1042.next-step@acme.example"))
            #expect(lines.contains("SUMMARY:[Test] \(summary)"))
            #expect(!calendar.contains("ada@example.com"))
            #expect(calendar.wireLines.allSatisfy { $0.utf8.count <= 75 })
        }
        #expect(copy.wireLines.allSatisfy { $0.utf8.count <= 78 })
        // Every part but the two calendars is as it was.
        let (ours, theirs) = (parts(of: copy), parts(of: original))
        #expect(ours.count == theirs.count)
        let changed = zip(ours, theirs).filter { $0 != $1 }.map(\.0)
        #expect(changed.count == 2)
        #expect(changed.allSatisfy { $0.contains("BEGIN:VCALENDAR") || $0.contains("QkVHSU46") })
    }

    @Test(arguments: [
        "Content-Type: multipart/mixed\n\n--x\n\nbody\n--x--\n",
        "Content-Type: multipart/mixed; boundary=\"x\"\n\n--x\n\nbody\n",
        "Content-Type: text/calendar\nContent-Transfer-Encoding: 8bit\n\nBEGIN:VCALENDAR\n",
        "Content-Type: text/calendar\nContent-Transfer-Encoding: base64\n\n!\n",
        "Content-Type: text/calendar\nContent-Transfer-Encoding: quoted-printable\n\n=Z\n",
        "Content-Type: text/calendar\nContent-Transfer-Encoding: quoted-printable\n\n=FF\n",
    ])
    func `a part that cannot be read is not sent unread`(message: String) {
        #expect(throws: MIMEError(.unreadablePart)) {
            try copy(of: message.replacing("\n", with: "\r\n"))
        }
    }

    private func invitation(summary: String) throws -> Invitation {
        try Invitation(
            uid: MessageID(left: "A-1042.next-step", domain: "acme.example"), sequence: 3,
            stamp: MailDate(secondsSince1970: 1_795_394_058),
            start: MailDate(secondsSince1970: 1_796_302_800), minutes: 45, summary: summary,
            location: nil,
            organizer: Mailbox(name: "Dana", address: EmailAddress("dana@acme.example")),
            attendee: Mailbox(name: "Ada", address: EmailAddress("ada@example.com")))
    }

    private func copy(of message: String) throws -> String {
        let address = try EmailAddress("robin@acme.example")
        let bytes = try Message.testCopy(of: Array(message.utf8), to: address)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func header(of message: String) -> [Substring] {
        message.replacing("\r\n ", with: " ").wireLines.prefix { !$0.isEmpty }
            .map { $0 }
    }

    private func fieldNames(of message: String) -> [String] {
        header(of: message).compactMap { $0.split(separator: ":").first.map(String.init) }.sorted()
    }

    private func body(of message: String) -> Substring? {
        message.firstRange(of: "\r\n\r\n").map { message[$0.upperBound...] }
    }

    /// The subject as a reader sees it.
    private func subject(of message: String) throws -> String {
        let line = try #require(header(of: message).first { $0.hasPrefix("Subject: ") })
        var shown = ""
        var wasEncoded = false
        for word in line.dropFirst("Subject: ".count).split(separator: " ") {
            let text = EncodedWord.text(of: String(word))
            // RFC 2047 §6.2: blanks between encoded words are not shown.
            if !shown.isEmpty, !(wasEncoded && text != nil) { shown += " " }
            shown += text ?? String(word)
            wasEncoded = text != nil
        }
        return shown
    }

    /// What stands between the delimiters.
    private func parts(of message: String) -> [String] {
        (body(of: message) ?? "").split(separator: "=_A-1042").map(String.init)
    }

    /// The calendars in a message, all of them in base64.
    private func calendars(in message: String) -> [String] {
        parts(of: message).compactMap { part in
            guard part.contains(/text\/calendar|application\/ics/),
                let start = part.firstRange(of: "\r\n\r\n")?.upperBound
            else { return nil }
            let base64 = part[start...].utf8.prefix { $0 != UInt8(ascii: "-") }
                .filter { $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: "\n") }
            return Base64.standard.decoded(base64).map { String(decoding: $0, as: UTF8.self) }
        }
    }
}
