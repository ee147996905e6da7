import Delivery
import TestSupport
import Testing

@Suite struct DotStuffingTests {
    // RFC 5321 §4.5.2, which lettre #803 and Kitura's Swift-SMTP did not keep to.
    @Test(arguments: [
        ("a\r\n", "a\r\n.\r\n"), (".\r\n", "..\r\n.\r\n"), (".a\r\n.b\r\n", "..a\r\n..b\r\n.\r\n"),
        ("a.\r\n..\r\n", "a.\r\n...\r\n.\r\n"), ("\r\n", "\r\n.\r\n"),
        ("\r\n.\r\n\r\n.\r\n", "\r\n..\r\n\r\n..\r\n.\r\n"),
    ])
    func `a line that starts with a dot gets another`(message: String, content: String) {
        let stuffed = DotStuffing.content(of: Array(message.utf8))
        #expect(difference(stuffed, Array(content.utf8)) == nil)
    }
}
