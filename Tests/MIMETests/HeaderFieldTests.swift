import MIME
import Testing

@Suite struct HeaderFieldTests {
    static let controls: [(text: String, first: Unicode.Scalar)] = [
        ("\r\n", "\r"), ("\n", "\n"), ("\r", "\r"), ("\0", "\0"), ("\u{0B}", "\u{0B}"),
        ("\u{0C}", "\u{0C}"), ("\u{1B}", "\u{1B}"), ("\u{7F}", "\u{7F}"), ("\u{85}", "\u{85}"),
        ("\u{2028}", "\u{2028}"), ("\u{2029}", "\u{2029}"), ("\r\n Bcc: x@example.org", "\r"),
    ]

    @Test(arguments: controls)
    func `a control or line break is refused wherever text enters`(
        control: String, first: Unicode.Scalar
    ) throws {
        let address = try EmailAddress("a@example.com")
        let text = "Zoë\(control)Bcc: evil@example.com"
        #expect(throws: MIMEError(.header(.subject, .control(first, at: 4)))) {
            try HeaderField(.subject, text: text)
        }
        #expect(throws: MIMEError(.header(.to, .control(first, at: 4)))) {
            try HeaderField(.to, .mailbox(Mailbox(name: text, address: address)))
        }
        #expect(throws: MIMEError(.header(.date, .control(first, at: 1)))) {
            try HeaderField(.date, "x\(control)")
        }
    }

    @Test func `a tab is a blank like another`() throws {
        #expect(try HeaderField(.subject, text: "a\tb").written == "Subject: a\tb\r\n")
    }

    @Test func `a structured value is ASCII`() {
        #expect(throws: MIMEError(.header(.contentType, .notASCII(at: 3)))) {
            try HeaderField(.contentType, "texë")
        }
    }

    @Test func `no word is longer than a line may be`() throws {
        let word = String(repeating: "x", count: 997)
        let longest = try HeaderField(.date, word).written
        #expect(longest.wireLines.allSatisfy { $0.utf8.count <= 998 })
        #expect(throws: MIMEError(.header(.date, .unfoldable))) {
            try HeaderField(.date, word + "x")
        }
    }

    @Test func `taking the breaks of a folded header out gives the value back`() throws {
        let text = "One  two three" + String(repeating: " four \t five", count: 20)
        let lines = try HeaderField(.subject, text: text).written.wireLines.dropLast()
        #expect(lines.count > 2)
        #expect(lines.allSatisfy { $0.utf8.count <= 76 && $0.contains(where: \.isLetter) })
        #expect(lines.joined() == "Subject: \(text)")
    }

    @Test func `blanks at the end of a value make no blank line`() throws {
        let value = String(repeating: "x", count: 70) + "  "
        #expect(try HeaderField(.date, value).written == "Date: \(value)\r\n")
    }

    @Test func `a word that does not fit beside the name begins the next line`() throws {
        let word = String(repeating: "x", count: 75)
        #expect(try HeaderField(.messageID, word).written == "Message-ID:\r\n \(word)\r\n")
    }

    @Test func `a word too long for a line of text is encoded`() throws {
        let text = "See https://example.com/" + String(repeating: "a", count: 2000)
        let lines = try HeaderField(.subject, text: text).written.wireLines
        #expect(lines.allSatisfy { $0.utf8.count <= 76 })
    }

    @Test func `headers are equal whatever the case of their names`() throws {
        let name = try HeaderField.Name("SUBJECT")
        #expect(name == .subject)
        #expect(try HeaderField(name, text: "x") == HeaderField(.subject, text: "x"))
        #expect(try HeaderField(name, text: "x").written == "SUBJECT: x\r\n")
    }

    @Test(arguments: [
        ("", TokenFault.empty),
        ("Sub ject", .disallowedByte(at: 3)),
        ("Subject:", .disallowedByte(at: 7)),
        ("X\r\nBcc", .disallowedByte(at: 1)),
        ("Zoë", .disallowedByte(at: 2)),
        (String(repeating: "X", count: 77), .tooLong(maximum: 76)),
    ])
    func `a name is visible ASCII without a colon`(text: String, fault: TokenFault) {
        #expect(throws: MIMEError(.headerName(fault))) { try HeaderField.Name(text) }
    }

    @Test(arguments: [
        ("", ""), ("Your application", "Your application"), ("a = b ?", "a = b ?"),
        ("ends ", "=?utf-8?Q?ends_?="), ("Zoë", "=?utf-8?Q?Zo=C3=AB?="),
    ])
    func `the value is what stands on the wire`(text: String, value: String) throws {
        #expect(try HeaderField(.subject, text: text).value == value)
    }
}
