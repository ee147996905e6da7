import Core
import Testing

@Suite struct LetterKeyTests {
    @Test(arguments: [
        ("A-1042", "thank-you/A-1042/decision"),
        ("2026/17", "thank-you/2026%2F17/decision"),
        ("100%", "thank-you/100%25/decision"),
        ("two words\r\n", "thank-you/two%20words%0D%0A/decision"),
        ("Bücher", "thank-you/Bücher/decision"),
        ("", "thank-you//decision"),
    ])
    func `a key is written so that it can be read back`(application: String, text: String) {
        let key = LetterKey(letter: "thank-you", application: application, occasion: "decision")
        #expect(key.description == text)
        #expect(LetterKey(text) == key)
    }

    @Test(arguments: ["", "thank-you", "a/b", "a/b/c/d", "a/%/c", "a/%2/c", "a/%+1/c", "a/%FF/c"])
    func `what is no key is not read as one`(text: String) {
        #expect(LetterKey(text) == nil)
    }

    @Test func `keys whose parts run together have different fingerprints`() {
        let left = LetterKey(letter: "a", application: "bc", occasion: "d")
        let right = LetterKey(letter: "ab", application: "c", occasion: "d")
        #expect(left.fingerprint != right.fingerprint)
        // printf '1:a,2:bc,1:d,' | sha256sum
        #expect(left.fingerprint == sha256OfLeft)
    }

    @Test func `two spellings of one character are two keys`() {
        let composed = LetterKey(letter: "a", application: "caf\u{E9}", occasion: "d")
        let decomposed = LetterKey(letter: "a", application: "cafe\u{301}", occasion: "d")
        #expect(composed.application == decomposed.application)
        #expect(composed != decomposed)
        #expect(Set([composed, decomposed]).count == 2)
    }
}

private let sha256OfLeft = "9454a6570ef648674da6fb06b59329ba4e83788779a012efad0c081c65ea9c46"
