import Core
import Testing

@Suite struct PercentEncodingTests {
    @Test(arguments: [
        ("", ""), ("a-b", "a-b"), ("50% of a\n", "50%25%20of%20a%0A"), ("Zoë", "Zoë"),
    ])
    func `what was encoded is read back`(text: String, encoded: String) {
        #expect(PercentEncoding.encoded(text) { $0 <= 0x20 } == encoded)
        #expect(PercentEncoding.decoded(encoded.utf8) == text)
    }

    @Test func `digits count in any case`() {
        #expect(PercentEncoding.decoded("%C3%ab%2f".utf8) == "ë/")
    }

    @Test(arguments: ["%", "a%4", "%+1", "%-1", "%g0", "%0g", "%FF", "%C3"])
    func `a broken escape and broken text are nothing`(text: String) {
        #expect(PercentEncoding.decoded(text.utf8) == nil)
    }
}
