import MIME
import Testing

@Suite struct MessageTests {
    /// The lines of the first part.
    private func part(_ text: String) throws -> ArraySlice<Substring> {
        let bytes = try Message.sample(text: text).serialized()
        let lines = String(decoding: bytes, as: UTF8.self).wireLines
        let start = try #require(lines.firstIndex(of: "--=_A-1042"))
        let end = try #require(lines[(start + 1)...].firstIndex(of: "--=_A-1042"))
        return lines[(start + 1)..<end]
    }

    @Test(arguments: [
        ("Hello\n", "7bit"),
        ("", "7bit"),
        (String(repeating: "x", count: 78), "7bit"),
        (String(repeating: "x", count: 79), "quoted-printable"),
        ("-- \nAda", "quoted-printable"),
        ("a\t", "quoted-printable"),
        ("\n.hidden", "quoted-printable"),
        ("From here on", "quoted-printable"),
        ("a\n--=_A-1042\n", "quoted-printable"),
        ("a\n--=_A-1042--\n", "quoted-printable"),
        // mblaze takes it for a boundary in the middle of a line, too.
        ("a --=_A-1042\n", "quoted-printable"),
        // MimeKit's line: 17 of 100 bytes.
        (String(repeating: "ë", count: 8) + String(repeating: "a", count: 84), "quoted-printable"),
        ("€" + String(repeating: "ë", count: 7) + String(repeating: "a", count: 83), "base64"),
        ("感谢", "base64"),
    ])
    func `a body has the plainest encoding that is safe`(text: String, encoding: String) throws {
        #expect(try part(text).contains("Content-Transfer-Encoding: \(encoding)"))
    }

    @Test(arguments: ["a\nb\n", "a\r\nb\r\n", "a\rb\r", "a\nb\r\n", "a\rb\n"])
    func `line ends of every kind become CRLF`(text: String) throws {
        #expect(try part(text).drop { !$0.isEmpty } == ["", "a", "b", ""])
    }

    @Test func `two line ends stay two`() throws {
        #expect(try part("a\r\r\nb\n\r").drop { !$0.isEmpty } == ["", "a", "", "b", "", ""])
    }

    @Test func `every line is short, ASCII, ended by CRLF, and begins with no dot`() throws {
        let text = String(repeating: ".\nFrom Zoë 你好 \r", count: 40)
        let bytes = try Message.sample(
            subject: String(repeating: "Zoë 你好 ", count: 40), text: text, html: "." + text
        ).serialized()
        #expect(bytes.allSatisfy { $0 < 0x7F })
        let lines = String(decoding: bytes, as: UTF8.self).wireLines
        #expect(lines.allSatisfy { !$0.hasPrefix(".") && !$0.hasPrefix("From ") })
        #expect(lines.allSatisfy { line in line.utf8.count <= 78 })
        #expect(lines.allSatisfy { line in !line.utf8.contains { $0 == 0x0D || $0 == 0x0A } })
    }

    @Test func `a line break in a subject or a name is an error that names the header`() throws {
        let address = try EmailAddress("a@example.com")
        let forged = Mailbox(name: "A\nB", address: address)
        let fault = HeaderField.Fault.control("\n", at: 1)
        #expect(throws: MIMEError(.header(.subject, fault))) {
            try Message.sample(subject: "A\nB")
        }
        #expect(throws: MIMEError(.header(.from, fault))) {
            try Message.sample(from: forged)
        }
        #expect(throws: MIMEError(.header(.replyTo, fault))) {
            try Message.sample(replyTo: forged)
        }
        #expect(throws: MIMEError(.header(.to, fault))) {
            try Message.sample(to: forged)
        }
    }

    @Test(arguments: [
        "\0", "\u{07}", "\u{08}", "\u{0B}", "\u{0C}", "\u{1B}", "\u{1F}", "\u{7F}", "\u{80}",
        "\u{85}", "\u{9B}", "\u{9F}",
    ])
    func `a control character in a body is an error that names the part and the place`(
        control: Unicode.Scalar
    ) throws {
        let text = "Zoë\r\n\(control)[31m"
        #expect(throws: MIMEError(.control(control, in: .text, at: 6))) {
            try Message.sample(text: text)
        }
        #expect(throws: MIMEError(.control(control, in: .html, at: 6))) {
            try Message.sample(html: text)
        }
    }

    @Test func `blanks, line ends and what borders on the controls stand in a body`() throws {
        let text = "\ta ~\r\n\u{A0}\u{2028}\r\n"
        #expect(throws: Never.self) { try Message.sample(text: text, html: text) }
    }

    @Test func `the same message gives the same bytes`() throws {
        #expect(try Message.sample().serialized() == Message.sample().serialized())
    }
}
