import MIME
import Testing

/// How what goes with a letter is nested, and what stands in the header for it.
@Suite struct ContentTests {
    private static func content(_ text: String = "Dear Ada") throws -> Message.Content {
        Message.Content(
            text: text, html: "<img src=\"cid:logo@acme.example\">",
            images: [
                InlineImage(
                    try MessageID(left: "logo", domain: "acme.example"), try FileName("logo.png"),
                    .png, [0x89, 0x50])
            ],
            invitation: try Invitation(
                uid: MessageID(left: "A-1", domain: "acme.example"), sequence: 0,
                stamp: MailDate(secondsSince1970: 0), start: MailDate(secondsSince1970: 3600),
                minutes: 30, summary: "Call", location: nil,
                organizer: Mailbox(address: EmailAddress("dana@acme.example")),
                attendee: Mailbox(address: EmailAddress("ada@example.com"))),
            attachments: [Attachment(try FileName("Übersicht.pdf"), .pdf, Array("%PDF".utf8))])
    }

    private func lines(_ message: Message) -> [Substring] {
        String(decoding: message.serialized(), as: UTF8.self).wireLines
    }

    @Test func `the parts are nested, and every one is delimited and ended`() throws {
        let lines = lines(try .sample(content: Self.content()))
        let frame = lines.filter { line in
            line.hasPrefix("Content-Type:") || line.hasPrefix("--") && line.contains("=_A-1042")
        }
        #expect(
            frame == [
                "Content-Type: multipart/mixed; boundary=\"=_A-1042\"",
                "--=_A-1042",
                "Content-Type: multipart/alternative; boundary=\"1=_A-1042\"",
                "--1=_A-1042",
                "Content-Type: text/plain; charset=utf-8; format=flowed",
                "--1=_A-1042",
                "Content-Type: multipart/related; boundary=\"2=_A-1042\"; type=\"text/html\"",
                "--2=_A-1042",
                "Content-Type: text/html; charset=utf-8",
                "--2=_A-1042",
                "Content-Type: image/png; name=logo.png",
                "--2=_A-1042--",
                "--1=_A-1042--",
                "--=_A-1042",
                "Content-Type: text/calendar; charset=utf-8; method=REQUEST",
                "--=_A-1042",
                "Content-Type: application/pdf; name=\"=?utf-8?Q?=C3=9Cbersicht=2Epdf?=\"",
                "--=_A-1042",
                "Content-Type: application/ics; name=invite.ics",
                "--=_A-1042--",
            ])
    }

    @Test func `a file is named for every reader`() throws {
        let lines = lines(try .sample(content: Self.content()))
        let start = try #require(lines.firstIndex { $0.hasPrefix("Content-Type: application/pdf") })
        #expect(
            lines[start...].prefix(6).joined(separator: "\n") == """
                Content-Type: application/pdf; name="=?utf-8?Q?=C3=9Cbersicht=2Epdf?="
                Content-Disposition: attachment; filename*=utf-8''%C3%9Cbersicht.pdf;
                 filename="_bersicht.pdf"
                Content-Transfer-Encoding: base64

                JVBERg==
                """)
    }

    @Test func `a picture is shown in place, under the name that the HTML uses`() throws {
        let lines = lines(try .sample(content: Self.content()))
        #expect(lines.contains("Content-ID: <logo@acme.example>"))
        #expect(lines.contains("Content-Disposition: inline; filename=logo.png"))
        #expect(try Self.content().images[0].uri == "cid:logo@acme.example")
    }

    @Test(arguments: ["--=_A-1042", "--1=_A-1042--", "--2=_A-1042 x", "--9=_A-1042"])
    func `no text can part the parts`(line: String) throws {
        let lines = lines(try .sample(content: Self.content("a\n\(line)\nb")))
        let all = lines.filter { $0.hasPrefix("--") && $0.contains("=_A-1042") }
        #expect(all.count == 11)
    }

    @Test func `a letter follows those before it`() throws {
        let earlier = try ["thank-you", "status-update"].map {
            try MessageID(left: "A-1042.\($0)", domain: "acme.example")
        }
        let lines = lines(try .sample(thread: earlier))
        #expect(lines.contains("In-Reply-To: <A-1042.status-update@acme.example>"))
        let start = try #require(lines.firstIndex { $0.hasPrefix("References:") })
        #expect(
            lines[start] + lines[start + 1]
                == "References: <A-1042.thank-you@acme.example> <A-1042.status-update@acme.example>"
        )
    }

    @Test func `an identifier is read back as it was written`() throws {
        let identifier = try MessageID(left: "A-1042.thank-you", domain: "acme.example")
        #expect(MessageID(identifier.text) == identifier)
        for text in ["", "<>", "<a@>", "a@b", "<a@b@c>", "<a b@c>", "<a@b>\r\n", "<a@b> <c@d>"] {
            #expect(MessageID(text) == nil)
        }
    }

    // RFC 2369 §3.2, RFC 8058 §3.1.
    @Test func `letters that can be ended say how`() throws {
        let page = lines(try .sample(unsubscribe: Unsubscribe("https://acme.example/end?id=1")))
        #expect(page.contains("List-Unsubscribe: <https://acme.example/end?id=1>"))
        #expect(page.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"))
        let mail = lines(try .sample(unsubscribe: Unsubscribe("mailto:end@acme.example")))
        #expect(mail.contains("List-Unsubscribe: <mailto:end@acme.example>"))
        #expect(!mail.contains { $0.hasPrefix("List-Unsubscribe-Post") })
        #expect(lines(try .sample()).allSatisfy { !$0.hasPrefix("List-") })
    }

    @Test(arguments: [
        "", "http://acme.example", "javascript:x", "mailto:a>,<mailto:b", "https://a b",
        "https://a\r\nBcc: b", "https://ü.example", "https://" + String(repeating: "a", count: 900),
    ])
    func `another address to end them is none`(uri: String) {
        #expect(throws: MIMEError.self) { try Unsubscribe(uri) }
    }

    // RFC 5322 §3.4, A.1.3.
    @Test func `groups have a name and members, or none`() throws {
        let ada = Mailbox(name: "Ada, L.", address: try EmailAddress("ada@example.com"))
        let zoe = Mailbox(address: try EmailAddress("zoe@example.com"))
        #expect(
            try HeaderField(.to, .group("A Group", [ada, zoe]), .mailbox(zoe)).written
                == "To: A Group: \"Ada, L.\" <ada@example.com>, zoe@example.com;, zoe@example.com\r\n"
        )
        #expect(
            try HeaderField(.to, .group("Undisclosed recipients", [])).written
                == "To: Undisclosed recipients:;\r\n")
        #expect(throws: MIMEError.self) { try HeaderField(.to, .group("A\r\nBcc: x", [])) }
    }

    // RFC 6532 §3.2.
    @Test func `only an internationalized address takes the header out of ASCII`() throws {
        let zoe = Mailbox(name: "Zoë", address: try EmailAddress("zoë@bücher.example"))
        let message = try Message.sample(to: zoe)
        #expect(message.needsSMTPUTF8)
        #expect(lines(message).contains("To: =?utf-8?Q?Zo=C3=AB?= <zoë@bücher.example>"))
        #expect(lines(message).filter { !$0.utf8.allSatisfy { $0 < 0x80 } }.count == 1)
        #expect(try !Message.sample().needsSMTPUTF8)
    }
}
