import MIME
import Outbox
import Testing

/// The parts of a server's reply that are kept.
@Suite struct ReceiptTests {
    @Test(arguments: [
        (
            "<zoe@Example.com>: Recipient address rejected",
            "<(recipient)>: Recipient address rejected"
        ),
        ("ZOE@EXAMPLE.COM, zoe@example.com", "(recipient), (recipient)"),
        ("no such user zoe", "no such user zoe"),
        ("zoe@example.co", "zoe@example.co"),
        ("", ""),
    ])
    func `the recipient's address is taken out`(text: String, expected: String) throws {
        let receipt = Receipt(state: .refused, code: 550, enhancedCode: "5.1.1", text: text)
        let hidden = receipt.hiding(try EmailAddress("zoe@example.com"))
        #expect(hidden.text == expected)
        #expect(hidden.code == 550 && hidden.enhancedCode == "5.1.1" && hidden.state == .refused)
    }
}
