import Core
import Testing

@Suite struct Base64Tests {
    private func encoded(_ bytes: [UInt8]) -> String {
        var output: [UInt8] = []
        Base64.standard.appendLines(bytes.span, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    // RFC 4648 §10.
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
        ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ])
    func `the vectors of RFC 4648`(text: String, expected: String) {
        #expect(encoded(Array(text.utf8)) == expected)
    }

    @Test func `every digit of the alphabet is in its place`() {
        #expect(encoded([0xFB, 0xFF, 0xBE, 0x00, 0x10, 0x83]) == "+/++ABCD")
    }

    @Test func `lines have 76 columns and no break follows the last`() {
        let line = String(repeating: "AAAA", count: 19)
        #expect(encoded(Array(repeating: 0, count: 57)) == line)
        #expect(encoded(Array(repeating: 0, count: 58)) == line + "\r\nAA==")
    }
}
