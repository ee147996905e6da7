import MIME
import Testing

@Suite struct EmailAddressTests {
    @Test(arguments: [
        ("zoe@example.com", "zoe@example.com"),
        ("o'brien+jobs@example.co.uk", "o'brien+jobs@example.co.uk"),
        ("Zoe.X@EXAMPLE.com", "Zoe.X@example.com"),
        ("!#$%&'*+-/=?^_`{|}~@example.org", "!#$%&'*+-/=?^_`{|}~@example.org"),
        ("a@b.c", "a@b.c"),
        ("a@3com.example", "a@3com.example"),
    ])
    func `a dot-string at a domain of labels is an address`(text: String, wire: String) throws {
        let address = try EmailAddress(text)
        #expect(address.wire == wire)
        #expect(address.description == text)
    }

    // RFC 5891, UTS #46 and the registries' own examples.
    @Test(arguments: [
        ("bücher.example", "xn--bcher-kva.example"),
        ("BÜCHER.example", "xn--bcher-kva.example"),
        ("bu\u{308}cher.example", "xn--bcher-kva.example"),
        ("straße.example", "xn--strae-oqa.example"),
        ("例え.テスト", "xn--r8jz45g.xn--zckzah"),
        ("مثال.إختبار", "xn--mgbh0fb.xn--kgbechtv"),
        ("bücher。example", "xn--bcher-kva.example"),
        ("XN--bcher-kva.example", "xn--bcher-kva.example"),
    ])
    func `an internationalized domain is converted`(domain: String, ascii: String) throws {
        let address = try EmailAddress("a@\(domain)")
        #expect(address.asciiDomain == ascii)
        #expect(Array(address.domain.utf8) == Array(domain.utf8))
        #expect(address.wire == "a@\(ascii)")
    }

    // RFC 6531 §3.3; the domain keeps its U-labels, as nodemailer keeps them.
    @Test(arguments: [
        "zoë@example.com", "δοκιμή@παράδειγμα.example", "用户@例え.テスト", "👩🏽‍💻@bücher.example",
    ])
    func `a local part beyond ASCII stays as it is, with its domain`(text: String) throws {
        let address = try EmailAddress(text)
        #expect(address.isInternationalized)
        #expect(Array(address.wire.utf8) == Array(text.utf8))
        #expect(address.asciiDomain.utf8.allSatisfy { $0 < 0x80 })
    }

    @Test func `local parts are told apart by their bytes, domains as the wire has them`() throws {
        let composed = try EmailAddress("zo\u{EB}@bücher.example")
        #expect(try composed == EmailAddress("zo\u{EB}@xn--bcher-kva.example"))
        #expect(try composed != EmailAddress("zoe\u{308}@bücher.example"))
    }

    @Test(arguments: [
        ("", EmailAddress.Fault.missingAtSign),
        ("zoe.example.com", .missingAtSign),
        ("@example.com", .empty(.localPart)),
        ("zoe@", .empty(.domain)),
        (" zoe@example.com", .disallowedByte(at: 0)),
        ("zoe @example.com", .disallowedByte(at: 3)),
        ("zoe@example.com ", .disallowedByte(at: 15)),
        ("Zoe <zoe@example.com>", .disallowedByte(at: 3)),
        ("<zoe@example.com>", .disallowedByte(at: 0)),
        (".zoe@example.com", .disallowedByte(at: 0)),
        ("zoe.@example.com", .disallowedByte(at: 3)),
        ("zoe..x@example.com", .disallowedByte(at: 4)),
        ("zoe(work)@example.com", .disallowedByte(at: 3)),
        ("zoe@example.com(work)", .disallowedByte(at: 15)),
        ("zoe@a@example.com", .disallowedByte(at: 5)),
        ("zoe@example.com,x@example.com", .disallowedByte(at: 15)),
        ("zoe@exam_ple.com", .disallowedByte(at: 8)),
        ("\"toni> ORCPT=admin@admin.com\"@example.com", .quotedLocalPart),
        ("zo\u{202E}ë@example.com", .unseenCharacter("\u{202E}", at: 2)),
        ("zoë\u{A0}x@example.com", .unseenCharacter("\u{A0}", at: 4)),
        ("zoë\u{3000}x@example.com", .unseenCharacter("\u{3000}", at: 4)),
        ("zoë\u{200B}x@example.com", .unseenCharacter("\u{200B}", at: 4)),
        ("zoë\u{85}x@example.com", .unseenCharacter("\u{85}", at: 4)),
        ("zoë\u{2028}x@example.com", .unseenCharacter("\u{2028}", at: 4)),
        ("zoë\u{FFFF}x@example.com", .unseenCharacter("\u{FFFF}", at: 4)),
        ("zoë..x@example.com", .disallowedByte(at: 5)),
        ("\"zoë\"@example.com", .quotedLocalPart),
        ("=?utf-8?q?zoe=40evil.example=3e?=x@example.com", .encodedWord),
        ("zoe@[192.0.2.1]", .domainLiteral),
        ("zoe@192.0.2.1", .numericEnd),
        ("zoe@localhost", .singleLabel),
        ("zoe@example.com.", .malformedLabel(number: 3)),
        ("zoe@.example.com", .malformedLabel(number: 1)),
        ("zoe@example..com", .malformedLabel(number: 2)),
        ("zoe@-example.com", .malformedLabel(number: 1)),
        ("zoe@example-.com", .malformedLabel(number: 1)),
        // UTS #46 maps these to "a/c", "b/c" and "c@d": they must not reach the wire.
        ("zoe@\u{2100}.example", .malformedLabel(number: 1)),
        ("zoe@b\u{FF0F}c.example", .malformedLabel(number: 1)),
        ("zoe@c\u{FF20}d.example", .malformedLabel(number: 1)),
        ("zoe@xn--zzzzzzzzz-.example", .unconvertible(status: -202)),
    ])
    func `what is not a plain address is refused`(text: String, fault: EmailAddress.Fault) {
        #expect(throws: MIMEError(.address(fault))) { try EmailAddress(text) }
    }

    // libcurl 7.88.1 put these on the wire as commands; in Swift CR LF is one Character.
    @Test(arguments: ["\r\n", "\n", "\r", "\0", "\t", "\u{7F}", "\u{1B}"])
    func `control characters are refused wherever they stand`(control: String) {
        #expect(throws: MIMEError(.address(.disallowedByte(at: 1)))) {
            try EmailAddress("a\(control)b@example.com")
        }
        #expect(throws: MIMEError(.address(.disallowedByte(at: 13)))) {
            try EmailAddress("a@example.com\(control)RCPT TO:<evil@example.com>")
        }
    }

    @Test(arguments: ["\u{2028}", "\u{2029}", "\u{85}", "\u{202E}", "\u{AD}\u{2028}"])
    func `separators and controls beyond ASCII never reach a domain`(text: String) {
        #expect(throws: MIMEError.self) { try EmailAddress("a@exam\(text)ple.com") }
    }

    @Test func `the lengths of RFC 5321 are kept`() throws {
        let local = String(repeating: "a", count: 64)
        let label = String(repeating: "b", count: 63)
        let longest = "\(local)@\(label).\(label).\(String(repeating: "c", count: 61))"
        #expect(try EmailAddress(longest).wire.utf8.count == 254)

        #expect(throws: MIMEError(.address(.tooLong(.address, maximum: 254)))) {
            try EmailAddress(longest + "c")
        }
        #expect(throws: MIMEError(.address(.tooLong(.localPart, maximum: 64)))) {
            try EmailAddress("a\(local)@example.com")
        }
        #expect(throws: MIMEError(.address(.malformedLabel(number: 1)))) {
            try EmailAddress("a@b\(label).example")
        }
    }

    @Test func `addresses are equal when they are the same on the wire`() throws {
        let address = try EmailAddress("zoe@bücher.example")
        #expect(try Set([address, EmailAddress("zoe@XN--BCHER-KVA.example")]).count == 1)
        #expect(try address != EmailAddress("Zoe@bücher.example"))
    }
}
