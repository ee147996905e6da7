import MIME
import Testing

/// What has misled other people's composers and readers, each case with where it comes from.
///
/// All is refused, or stands in the message so that it means nothing but itself. What a server
/// could be misled by, beyond the bytes of a message, is in `DeliveryTests`.
@Suite struct AdversarialTests {
    /// A value, and the advisory, issue or paper that tells of it.
    struct Attack: Sendable, CustomTestStringConvertible {
        let source: String
        let value: String

        init(_ source: String, _ value: String) {
            self.source = source
            self.value = value
        }

        var testDescription: String { "\(source): \(value.prefix(60).debugDescription)" }
    }

    static let addresses = [
        Attack("nodemailer GHSA-mm7p-fcc7-pg87", "\"zoe@evil.example x\"@acme.example"),
        Attack("go-mail GHSA-wpwj-69cm-q9c5", "\"toni> ORCPT=admin@admin.com\"@example.com"),
        Attack("PHPMailer CVE-2016-10033", "\"a\\\" -oQ/tmp/ -X/var/www/x.php  b\"@example.com"),
        Attack("nodemailer 9.1, comments", "zoe@acme.example(@evil.example)"),
        Attack("nodemailer 9.1, comments", "zoe(@evil.example)@acme.example"),
        Attack("nodemailer 9.1, domain literals", "zoe@[127.0.0.1,eve@evil.example]"),
        Attack(
            "nodemailer CVE-2025-14874", String(repeating: "g:", count: 50_000) + "zoe@a.example"),
        Attack(
            "nodemailer CVE-2025-14874", String(repeating: "(", count: 50_000) + "zoe@a.example"),
        Attack("mikel/mail CVE-2015-9097", "zoe@example.com>\r\nDATA"),
        Attack("mikel/mail CVE-2015-9097", "zoe@example.com\nRCPT TO:<eve@evil.example>"),
        Attack("lettre RUSTSEC-2020-0069", "-oQ /tmp@example.com"),
        Attack("CPython CVE-2019-16056", "zoe@acme.example@evil.example"),
        Attack("CPython CVE-2023-27043", "zoe@acme.example)eve@evil.example"),
        Attack("CPython CVE-2023-27043", "zoe@acme.example]eve@evil.example"),
        Attack("CPython bpo-39073", "zoe@acme.example\r\nBcc: eve@evil.example"),
        Attack(
            "Splitting the email atom (2024), encoded words",
            "=?x?q?zoe=40evil.example=3e=00?=x@a.b"),
        Attack("Splitting the email atom (2024), UUCP", "evil.example!zoe\\@acme.example"),
        Attack("Splitting the email atom (2024), source routes", "@evil.example:zoe@acme.example"),
        Attack("libcurl 7.88.1, NUL", "zoe@acme.example\0.evil.example"),
        Attack("UTS #46 §4, full-width signs", "zoe＠acme.example"),
        Attack("UTS #46 §4, full-width signs", "zoe@acme．example\u{FF0F}x"),
    ]

    @Test(arguments: addresses) func `such an address is refused`(attack: Attack) {
        #expect(throws: MIMEError.self) { try EmailAddress(attack.value) }
    }

    static let strangeAddresses = [
        Attack(
            "Splitting the email atom (2024), the percent hack", "zoe%evil.example@acme.example"),
        // Its low byte is that of "@".
        Attack("Splitting the email atom (2024), overflow", "zoe\u{140}evil.example@acme.example"),
        Attack("lettre RUSTSEC-2020-0069", "-oQ/tmp@example.com"),
        Attack("nodemailer, U-labels beside local parts beyond ASCII", "zoë@bücher.example"),
    ]

    @Test(arguments: strangeAddresses)
    func `such an address is taken, and stays as it is`(attack: Attack) throws {
        let to = Mailbox(address: try EmailAddress(attack.value))
        #expect(try HeaderField(.to, .mailbox(to)).written == "To: \(attack.value)\r\n")
    }

    /// What ends a line somewhere: SMTP, terminals, and `str.splitlines` of Python.
    static let breaks = [
        "\r\n", "\n", "\r", "\0", "\u{0B}", "\u{0C}", "\u{1C}", "\u{1D}", "\u{1E}", "\u{85}",
        "\u{2028}", "\u{2029}",
    ]

    static let entries: [(source: String, take: @Sendable (String) throws -> Void)] = [
        ("CPython CVE-2024-6923", { _ = try HeaderField(.subject, text: "Hello\($0)Bcc: x") }),
        ("nodemailer CVE-2021-23400", { _ = try Message.sample(to: named("Zoe\($0)Bcc: x")) }),
        ("mikel/mail CVE-2015-9097", { _ = try EmailAddress("zoe\($0)x@acme.example") }),
        ("nodemailer, header keys", { _ = try HeaderField.Name("X-Team\($0)Bcc") }),
        ("nodemailer, comments of List-*", { _ = try Unsubscribe("https://a.example/\($0)X") }),
        ("nodemailer, the name of a Content-Type", { _ = try FileName("cv\($0).pdf") }),
        ("nodemailer, the Content-Type", { _ = try MediaType("text/html\($0)X") }),
        ("nodemailer, Message-ID", { _ = try MessageID(left: "a\($0)b", domain: "a.example") }),
        ("form-data, boundaries", { _ = try Boundary("=_a\($0)b") }),
        ("RFC 5646, tags", { _ = try LanguageTag("en\($0)X") }),
    ]

    @Test(arguments: entries.indices, breaks)
    func `nothing enters a header with a line break`(entry: Int, line: String) {
        let (source, take) = Self.entries[entry]
        #expect(throws: MIMEError.self, Comment(rawValue: source)) { try take(line) }
    }

    private static func named(_ name: String) throws -> Mailbox {
        Mailbox(name: name, address: try EmailAddress("zoe@acme.example"))
    }

    static let names = [
        Attack("CPython gh-100884, commas in encoded words", "Müller, Zoë"),
        Attack(
            "CPython bpo-35547, blanks between words", String(repeating: "été à la ", count: 30)),
        Attack("nodemailer, pairs of surrogates", String(repeating: "a😀", count: 60)),
        Attack("nodemailer, addresses in names", "eve@evil.example, \"Zoë\" <x@y.example>"),
        Attack("Kitura, signs of Q", "Why? a_b = 100 % Zoë?="),
        Attack("Kitura, signs of Q", "=?utf-8?Q?Bcc=3A?="),
        Attack(
            "MimeKit, words longer than a line", String(repeating: "Donaudampfschiff", count: 60)),
        Attack("Unicode, the neighbours of the surrogates", "\u{D7FF}\u{E000}\u{FFFD}\u{10FFFF}"),
    ]

    @Test(arguments: names) func `such a text is read back as it was`(attack: Attack) throws {
        let lines = try HeaderField(.subject, text: attack.value).written.wireLines.dropLast()
        let words = lines.joined().dropFirst("Subject: ".count).split(separator: " ")
        let read = try words.map { try #require(EncodedWord.text(of: String($0))) }.joined()
        #expect(Array(read.utf8) == Array(attack.value.utf8))
        #expect(lines.allSatisfy { $0.utf8.count <= 76 })

        let to = try HeaderField(.to, .mailbox(Self.named(attack.value))).written
        let phrase = to.dropFirst("To: ".count).prefix { $0 != "<" }
        #expect(phrase.allSatisfy { !",;:@()".contains($0) })
        #expect(to.hasSuffix(" <zoe@acme.example>\r\n"))
    }

    static let files: [(attack: Attack, written: String?)] = [
        (Attack("nodemailer, HT", "a\tb.pdf"), nil),
        (Attack("nodemailer, DEL", "a\u{7F}b.pdf"), nil),
        (Attack("nodemailer, backslashes", "a\\b.pdf"), nil),
        (Attack("munpack CVE-2002-1425", "../../etc/passwd"), nil),
        (Attack("MITRE T1036.002", "photo\u{202E}gpj.exe"), nil),
        (
            Attack("nodemailer, quotation marks", "a\"; filename=\"b.exe"),
            "filename*=utf-8''a%22%3B%20filename%3D%22b.exe; filename=\"a_; filename__b.exe\""
        ),
        (
            Attack("MimeKit #186, #231, #401, #585, MailKit #1041", "Übersicht.pdf"),
            "filename*=utf-8''%C3%9Cbersicht.pdf; filename=\"_bersicht.pdf\""
        ),
        (
            Attack("sersoft, encoded words in parameters", "=?utf-8?Q?a=2Eexe?="),
            "filename*=utf-8''%3D%3Futf-8%3FQ%3Fa%3D2Eexe%3F%3D; filename=\"_?utf-8?Q?a_2Eexe?_\""
        ),
    ]

    @Test(arguments: files) func `the name of a file is refused, or stands for itself`(
        attack: Attack, written: String?
    ) throws {
        guard let written else {
            #expect(throws: MIMEError.self) { try FileName(attack.value) }
            return
        }
        let lines = try Self.lines(Attachment(try FileName(attack.value), .pdf, []))
        #expect(
            lines.joined(separator: "\n").replacing("\n ", with: " ")
                .contains("\nContent-Disposition: attachment; \(written)\n"))
    }

    private static func lines(_ files: MIME.Attachment...) throws -> [Substring] {
        let content = Message.Content(text: "", html: "", attachments: files)
        let bytes = try Message.sample(content: content).serialized()
        return String(decoding: bytes, as: UTF8.self).wireLines
    }

    @Test func `GMime 3.2, quotes are closed by no word that is decoded too early`() throws {
        let file = Attachment(try FileName("Ü\"; filename=\"b.exe"), .pdf, [])
        let lines = try Self.lines(file)
        let name = try #require(lines.first { $0.hasPrefix(" name=") }).split(separator: "\"")
        #expect(name.count == 2)
        #expect(name.last.flatMap { EncodedWord.text(of: String($0)) } == "Ü_; filename=_b.exe")
    }

    static let bodies = [
        Attack("SMTP smuggling, CVE-2023-51764", "a\n.\nMAIL FROM:<eve@evil.example>\r.\r\nb"),
        Attack("SMTP smuggling, CVE-2023-51766", "a\r\n.\r\n.\n..\r.\r"),
        Attack("lettre #803", ".\r\n.a\r\n..\r\n"),
        Attack("mbox, RFC 4155", "From eve\nFrom \n>From x"),
        Attack("form-data CVE-2025-7783", "a\n--=_A-1042--\n--=_A-1042\nb --1=_A-1042"),
    ]

    @Test(arguments: bodies) func `no text ends the message, a part or a line early`(
        attack: Attack
    ) throws {
        let bytes = try Message.sample(text: attack.value, html: attack.value).serialized()
        let lines = String(decoding: bytes, as: UTF8.self).wireLines
        #expect(lines.allSatisfy { !$0.utf8.contains { $0 == 0x0A || $0 == 0x0D } })
        #expect(lines.allSatisfy { !$0.hasPrefix(".") && !$0.hasPrefix("From ") })
        #expect(lines.count { $0.contains("=_A-1042") } == 4)
    }

    static let controls = [
        Attack("terminals, CVE-2003-0063", "\u{1B}[21t"),
        Attack("terminals, ECMA-48 in one byte", "\u{9B}2J"),
        Attack("nodemailer, NUL", "a\0b"),
    ]

    @Test(arguments: controls) func `no body commands a terminal`(attack: Attack) {
        #expect(throws: MIMEError.self) { try Message.sample(text: attack.value) }
        #expect(throws: MIMEError.self) { try Message.sample(html: attack.value) }
    }

    @Test func `nodemailer, base64: no line break follows the last full line`() throws {
        let file = Attachment(try FileName("a.bin"), .octetStream, Array(repeating: 0, count: 57))
        let lines = try Self.lines(file)
        let digits = String(repeating: "A", count: 76)
        let index = try #require(lines.firstIndex { $0 == digits })
        #expect(lines[index + 1] == "--=_A-1042--")
    }
}
