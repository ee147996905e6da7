import MIME
import Testing

@Suite struct QuotedPrintableTests {
    private func encoded(_ text: String) -> String {
        var output: [UInt8] = []
        QuotedPrintable.append(Array(text.utf8).span, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    @Test(arguments: [
        ("", ""),
        ("Zoë = 1", "Zo=C3=AB =3D 1"),
        ("a\r\n\r\nb\r\n", "a\r\n\r\nb\r\n"),
        ("a \r\nb\t\r\n ", "a=20\r\nb=09\r\n=20"),
        ("\ta b", "\ta b"),
        ("a\rb\nc\0", "a=0Db=0Ac=00"),
        (".a\r\n..b\r\nc.", "=2Ea\r\n=2E.b\r\nc."),
        ("From x\r\nfrom From \r\nFrom", "=46rom x\r\nfrom From=20\r\nFrom"),
    ])
    func `text is encoded as RFC 2045 has it, and begins no line dangerously`(
        text: String, expected: String
    ) {
        #expect(encoded(text) == expected)
    }

    // RFC 2045 §6.7, the example after rule (5).
    @Test func `lines of 76 columns stand, longer ones break softly`() {
        let line = String(repeating: "x", count: 76)
        #expect(encoded(line) == line)
        #expect(encoded(line + "\r\n") == line + "\r\n")
        #expect(encoded(line + "x") == line.dropLast() + "=\r\nxx")
    }

    @Test func `an escape is never torn by a soft break`() {
        let text = String(repeating: "x", count: 73) + "ëë"
        #expect(encoded(text) == String(repeating: "x", count: 73) + "=\r\n=C3=AB=C3=AB")
    }

    @Test(arguments: [".", "From "])
    func `a soft break leads to no dangerous line either`(start: String) {
        let text = String(repeating: "x", count: 75) + start + "more"
        let escape = start == "." ? "=2E" : "=46rom "
        #expect(encoded(text) == "\(text.prefix(75))=\r\n\(escape)more")
    }
}
