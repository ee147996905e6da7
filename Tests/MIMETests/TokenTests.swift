import MIME
import Testing

/// The short texts that must keep to an ASCII grammar.
@Suite struct TokenTests {
    @Test(arguments: [
        ("", "b", TokenFault.empty),
        ("a", "", .empty),
        ("a b", "c", .disallowedByte(at: 1)),
        ("a", "b\r\nc", .disallowedByte(at: 3)),
        ("a>", "b", .disallowedByte(at: 1)),
        ("a..b", "c", .disallowedByte(at: 2)),
        ("a", "b.", .disallowedByte(at: 3)),
        ("ë", "b", .disallowedByte(at: 0)),
        (String(repeating: "a", count: 240), "b.example", .tooLong(maximum: 248)),
    ])
    func `a message identifier is two dot-atoms`(left: String, domain: String, fault: TokenFault) {
        #expect(throws: MIMEError(.messageID(fault))) {
            try MessageID(left: left, domain: domain)
        }
    }

    @Test func `a message identifier stands in angle brackets`() throws {
        #expect(try MessageID(left: "A-1.x", domain: "a.example").text == "<A-1.x@a.example>")
    }

    @Test(arguments: [
        ("", MIMEError.Kind.boundary(.empty)),
        ("=_a b", .boundary(.disallowedByte(at: 3))),
        ("=_\r\n", .boundary(.disallowedByte(at: 2))),
        ("=_\"", .boundary(.disallowedByte(at: 2))),
        ("=_" + String(repeating: "x", count: 68), .boundary(.tooLong(maximum: 69))),
        ("simple", .unmarkedBoundary),
        ("_=", .unmarkedBoundary),
    ])
    func `a boundary is short, plain and marked`(text: String, kind: MIMEError.Kind) {
        #expect(throws: MIMEError(kind)) { try Boundary(text) }
    }

    @Test func `a boundary of 69 bytes is taken`() throws {
        let text = "=_" + String(repeating: "x", count: 67)
        #expect(try Boundary(text).text == text)
    }

    @Test(arguments: ["en", "de-CH", "zh-Hant-TW", "sl-rozaj-biske-1994", "x-acme"])
    func `a language tag is subtags between hyphens`(text: String) throws {
        #expect(try LanguageTag(text).text == text)
    }

    @Test(arguments: [
        ("", TokenFault.empty),
        ("e n", .disallowedByte(at: 1)),
        ("1a", .disallowedByte(at: 0)),
        ("en-", .disallowedByte(at: 2)),
        ("en--US", .disallowedByte(at: 3)),
        ("en_US", .disallowedByte(at: 2)),
        ("abcdefghi", .disallowedByte(at: 8)),
        ("en\r\n", .disallowedByte(at: 2)),
        ("en-abcdefgh-abcdefgh-abcdefgh-abcdefgh", .tooLong(maximum: 35)),
    ])
    func `what is not of the shape of a tag is refused`(text: String, fault: TokenFault) {
        #expect(throws: MIMEError(.languageTag(fault))) { try LanguageTag(text) }
    }
}
