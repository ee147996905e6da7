import Delivery
import Outbox
import Testing

@Suite struct SMTPReplyParserTests {
    @Test(arguments: [1, 2, 3, 7, 1_000])
    func `replies are the same in whatever pieces they come`(size: Int) throws {
        let bytes = Array("250-one\r\n250 two\r\n354 go\n421\r\n".utf8)
        var parser = SMTPReplyParser()
        for start in stride(from: 0, to: bytes.count, by: size) {
            try parser.consume(bytes[start..<min(start + size, bytes.count)])
        }
        #expect(
            parser.replies == [
                SMTPReply(code: 250, lines: ["one", "two"]), SMTPReply(code: 354, lines: ["go"]),
                SMTPReply(code: 421, lines: [""]),
            ])
    }

    @Test func `half a reply is none yet and is not forgotten`() throws {
        var parser = SMTPReplyParser()
        try parser.consume("250-one\r\n".utf8)
        #expect(parser.next() == nil)
        #expect(parser.isHoldingAnything)
        try parser.consume("250 two\r\n".utf8)
        #expect(parser.next()?.lines == ["one", "two"])
        #expect(!parser.isHoldingAnything)
    }

    @Test(
        arguments: [
            ("hello\r\n", .garbage), ("25\r\n", .garbage), ("\r\n", .garbage),
            ("2500 a\r\n", .garbage),
            ("150 a\r\n", .garbage), ("600 a\r\n", .garbage), ("2x0 a\r\n", .garbage),
            ("250-a\r\n251 b\r\n", .garbage),
            ("250 " + String(repeating: "x", count: 3_000), .overlong),
            (String(repeating: "250-x\r\n", count: 200), .overlong),
        ] as [(String, SMTPReplyParser.Fault)])
    func `what is no reply is refused`(text: String, fault: SMTPReplyParser.Fault) {
        var parser = SMTPReplyParser()
        #expect(throws: fault) { try parser.consume(text.utf8) }
    }

    @Test func `what is no reply spoils none that came before it`() {
        var parser = SMTPReplyParser()
        #expect(throws: SMTPReplyParser.Fault.garbage) {
            try parser.consume("250 ok\r\nhm\r\n".utf8)
        }
        #expect(parser.next()?.code == 250)
        #expect(parser.fault == .garbage)
        #expect(parser.isHoldingAnything)
    }

    @Test(
        arguments: [
            (250, "2.1.5 fine", .accepted, "2.1.5", "fine"),
            (251, "will forward", .accepted, nil, "will forward"),
            (451, "4.7.1 greylisted", .deferred, "4.7.1", "greylisted"),
            (550, "5.1.1", .refused, "5.1.1", ""),
            (550, "5.1 no", .refused, nil, "5.1 no"), (550, "3.1.1 no", .refused, nil, "3.1.1 no"),
            (550, "5.1.1000 no", .refused, nil, "5.1.1000 no"),
        ] as [(Int, String, LetterState, String?, String)])
    func `a reply makes a receipt`(
        code: Int, line: String, state: LetterState, enhanced: String?, text: String
    ) {
        let receipt = SMTPReply(code: code, lines: [line]).receipt
        #expect(
            receipt == Receipt(state: state, code: code, enhancedCode: enhanced, text: text))
    }

    @Test func `control characters of a server reach nobody's terminal`() throws {
        var parser = SMTPReplyParser()
        try parser.consume("250 a\u{1B}[31m\rb\0\r\n".utf8)
        #expect(parser.next()?.text == "a\u{FFFD}[31m\u{FFFD}b\u{FFFD}")
    }
}
