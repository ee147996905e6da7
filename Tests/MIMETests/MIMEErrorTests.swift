import MIME
import Testing

@Suite struct MIMEErrorTests {
    static let texts: [(MIMEError.Kind, String)] = [
        (.address(.missingAtSign), "address has no \"@\""),
        (.address(.empty(.localPart)), "address has an empty local part"),
        (.address(.tooLong(.address, maximum: 254)), "address is longer than 254 bytes"),
        (
            .address(.tooLong(.localPart, maximum: 64)),
            "address has a local part longer than 64 bytes"
        ),
        (.address(.disallowedByte(at: 3)), "address may not have the byte at offset 3"),
        (.address(.quotedLocalPart), "address has a quoted local part"),
        (
            .address(.unseenCharacter("\u{202E}", at: 2)),
            "address may not have U+202E at offset 2, which nobody would see"
        ),
        (.address(.encodedWord), "address has a local part like an encoded word"),
        (.address(.domainLiteral), "address has an IP address for a domain"),
        (.address(.singleLabel), "address has a domain without a dot"),
        (
            .address(.malformedLabel(number: 2)),
            "address has a domain whose label 2 is empty, too long or hyphenated at an end"
        ),
        (.address(.numericEnd), "address has a domain that ends in a number"),
        (
            .address(.unconvertible(status: -304)),
            "address has no valid internationalized domain: string contains a disallowed character"
        ),
        (
            .header(.subject, .control("\n", at: 4)),
            "header Subject may not have the control character U+000A at offset 4"
        ),
        (.header(.date, .notASCII(at: 1)), "header Date is beyond ASCII at offset 1"),
        (.header(.to, .unfoldable), "header To cannot be folded to lines of 998 bytes"),
        (
            .control("\u{1B}", in: .text, at: 7),
            "text may not have the control character U+001B at offset 7"
        ),
        (
            .control("\u{9B}", in: .html, at: 0),
            "HTML may not have the control character U+009B at offset 0"
        ),
        (.headerName(.empty), "header name is empty"),
        (.messageID(.tooLong(maximum: 248)), "message identifier is longer than 248 bytes"),
        (.boundary(.disallowedByte(at: 0)), "boundary may not have the byte at offset 0"),
        (.unmarkedBoundary, "boundary lacks the mark \"=_\""),
        (.languageTag(.empty), "language tag is empty"),
        (.date(.year), "date is not between the years 1900 and 9999"),
        (.date(.offset), "date is in a zone a day or more from UTC"),
        (.dateFields(count: 2), "message has 2 Date headers where one is needed"),
        (.unreadablePart, "message has a part that cannot be read"),
    ]

    @Test(arguments: texts)
    func `an error says what is at fault and why`(kind: MIMEError.Kind, text: String) {
        #expect(MIMEError(kind).description == text)
    }

    @Test(arguments: [
        "Kowalska@", "Kowalska\r\n@example.com", "a@Kowalska", "a@-Kowalska.example",
        "Kowalska ë@example.com", "a@Kowalska\u{2100}.example", "\"Kowalska\"@example.com",
    ])
    func `no error repeats what a candidate's record holds`(address: String) throws {
        let error = try #require(throws: MIMEError.self) { try EmailAddress(address) }
        #expect(!String(reflecting: error).lowercased().contains("kowalska"))

        let field = try #require(throws: MIMEError.self) {
            try HeaderField(.subject, text: "Kowalska\n")
        }
        #expect(!String(reflecting: field).lowercased().contains("kowalska"))
    }
}
