import Delivery
import Testing

@Suite struct RelaxedCanonicalizationTests {
    /// The first two are RFC 6376 §3.4.5.
    @Test(arguments: [
        ("A: X", "a:X"), ("B : Y\t\r\n\tZ  ", "b:Y Z"),
        ("SubjecT:no blank", "subject:no blank"), ("x:", "x:"), ("x: \t", "x:"),
        ("x:\r\n a", "x:a"), ("x: a:b : c", "x:a:b : c"),
        ("Subject: Zoë \t Grüße", "subject:Zoë Grüße"),
    ])
    func `of a field, blanks count only between words`(field: String, canonical: String) {
        let bytes = RelaxedCanonicalization.field(Array(field.utf8)[...])
        #expect(String(decoding: bytes, as: UTF8.self) == canonical)
    }

    /// The first one is RFC 6376 §3.4.5.
    @Test(arguments: [
        (" C \r\nD \t E\r\n\r\n\r\n", " C\r\nD E\r\n"),
        ("", ""), ("\r\n", ""), (" \t\r\n \r\n", ""), ("a", "a\r\n"), ("a\r\n", "a\r\n"),
        ("\r\na\r\n", "\r\na\r\n"), ("a\r\n \r\n\t\r\nb\r\n", "a\r\n\r\n\r\nb\r\n"),
        ("\t a\r\n", " a\r\n"), (".\r\n..\r\n", ".\r\n..\r\n"), ("a \t", "a\r\n"),
    ])
    func `of a body, blanks and empty lines count only before something`(
        body: String, canonical: String
    ) {
        let bytes = RelaxedCanonicalization.body(Array(body.utf8)[...])
        #expect(String(decoding: bytes, as: UTF8.self) == canonical)
    }
}
