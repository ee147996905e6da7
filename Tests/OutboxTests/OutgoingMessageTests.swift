import MIME
import Outbox
import TestSupport
import Testing

@Suite struct OutgoingMessageTests {
    @Test(arguments: [
        ("a\r\nb\nc\r\n", 4), ("a\rb\r\n", 2), ("a\r\n\r", 4), ("\n", 0), ("a\0b\r\n", 1),
        ("A: Zoë\r\n\r\nZoë\r\n", 13), ("\r\nZoë\r\n", 4), ("a\r\nb", 4), ("", 0), ("a\r\r\n", 2),
    ])
    func `bytes that cannot be sent as they are make no outgoing`(text: String, offset: Int) throws
    {
        let key = Samples.key("A-1")
        let envelope = try Samples.outgoing("A-1").envelope
        let fault = #expect(throws: OutboxError.self) {
            try OutgoingMessage(
                key: key, envelope: envelope, messageID: nil, bytes: Array(text.utf8))
        }
        #expect(fault?.kind == .unsendable(key, offset: offset))
    }
}
