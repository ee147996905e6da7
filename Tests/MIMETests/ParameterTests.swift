import MIME
import Testing

@Suite struct ParameterTests {
    private func written(_ value: String, attribute: String = "filename") throws -> String {
        let field = try HeaderField(
            .contentDisposition, "attachment", [Parameter(attribute, value)])
        return String(field.written.dropFirst("Content-Disposition: attachment;".count))
    }

    @Test(arguments: [
        ("cv.pdf", " filename=cv.pdf\r\n"),
        ("My CV.pdf", " filename=\"My CV.pdf\"\r\n"),
        ("a;b", " filename=\"a;b\"\r\n"),
        // mblaze finds a boundary in the middle of a header, too.
        ("--=_A-1042", " filename*=utf-8''--%3D_A-1042\r\n"),
        // mblaze ends a value at the first quotation mark, also behind a backslash.
        ("a\"b\\c", " filename*=utf-8''a%22b%5Cc\r\n"),
        ("", " filename=\"\"\r\n"),
        // RFC 2231 §4.
        ("Zoë.pdf", " filename*=utf-8''Zo%C3%AB.pdf\r\n"),
        ("a\tb", " filename*=utf-8''a%09b\r\n"),
        ("a\r\nBcc: x", " filename*=utf-8''a%0D%0ABcc%3A%20x\r\n"),
        ("=?utf-8?Q?x?=", " filename*=utf-8''%3D%3Futf-8%3FQ%3Fx%3F%3D\r\n"),
        // Python's mail package takes these for the marks of RFC 2231.
        ("100%'*", " filename=\"100%'*\"\r\n"),
    ])
    func `a value is a token, quoted, or of RFC 2231`(value: String, expected: String) throws {
        #expect(try written(value) == expected)
    }

    // RFC 2231 §3.
    @Test func `a long value goes over several sections, whose characters are whole`() throws {
        let value = String(repeating: "Zeugnis 你好 ", count: 20) + "."
        let lines = try written(value).wireLines.dropLast()
        #expect(lines.allSatisfy { $0.utf8.count <= 76 })
        let sections = lines.drop { $0.isEmpty }.enumerated().map { number, line in
            let section = line.drop { $0 == " " }.prefix { $0 != ";" }
            #expect(section.hasPrefix("filename*\(number)*="))
            return String(section.drop { $0 != "=" }.dropFirst())
        }
        #expect(sections.count > 5)
        #expect(sections.allSatisfy { $0.percentDecoded != nil })
        let joined = try #require(sections.joined().percentDecoded)
        #expect(joined == "utf-8''\(value)")
    }

    @Test(arguments: [
        "", " a", "a ", ".", "..", ".bashrc", "a.", "a/b", "a\\b", "a\0b", "a\r\nb", "a\u{85}b",
        "a\u{2028}b", "photo\u{202E}gpj.exe", "a\u{200B}b", String(repeating: "x", count: 256),
    ])
    func `what could lead elsewhere or look like another is no file name`(text: String) {
        #expect(throws: MIMEError.self) { try FileName(text) }
    }

    @Test(arguments: ["Lebenslauf Zoë.pdf", "履歴書.pdf", "a'b%c.txt", "x"])
    func `other names are taken as they are`(text: String) throws {
        #expect(try FileName(text).text == text)
    }

    @Test(arguments: ["application/pdf", "text/x-web-markdown", "APPLICATION/PDF"])
    func `a media type is two tokens`(text: String) throws {
        #expect(try MediaType(text).text == text.lowercased())
    }

    @Test(arguments: ["", "pdf", "application/", "/pdf", "a/b/c", "text/html; x=y", "a/b\r\n"])
    func `anything else is none`(text: String) {
        #expect(throws: MIMEError.self) { try MediaType(text) }
    }
}

extension String {
    /// RFC 2231 §7, read back; `nil` where the bytes are no UTF-8.
    fileprivate var percentDecoded: String? {
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
