import MIME
import Testing

@Suite struct StampedMessageTests {
    private func stamped(_ message: String) throws -> String {
        let date = try MailDate(secondsSince1970: 880_127_706, offsetMinutes: -360)
        let bytes = try Message.stamped(Array(message.utf8), leavingAt: date)
        return String(decoding: bytes, as: UTF8.self)
    }

    private let value = "Fri, 21 Nov 1997 09:55:06 -0600"

    @Test func `all bytes but the value of Date stay`() throws {
        let text = "Date: in a body\n\nDate: again\n"
        let message = String(
            decoding: try Message.sample(text: text).serialized(), as: UTF8.self)
        let expected = message.replacing("Mon, 23 Nov 2026 00:34:18 +0000", with: value)
        #expect(message != expected)
        #expect(try stamped(message) == expected)
        #expect(try stamped(expected) == expected)
    }

    @Test(arguments: [
        ("Date: x\r\n\r\n", "Date: ", "\r\n\r\n"),
        ("DATE:x\r\n\r\n", "DATE: ", "\r\n\r\n"),
        ("A: b\r\nDate: x\r\n y\r\nC: d\r\n\r\n", "A: b\r\nDate: ", "\r\nC: d\r\n\r\n"),
        ("A: b\r\n Date: z\r\nDate: x\r\n\r\n", "A: b\r\n Date: z\r\nDate: ", "\r\n\r\n"),
        ("Date-X: z\r\nDate: x\r\n\r\n", "Date-X: z\r\nDate: ", "\r\n\r\n"),
        ("Date: x\r\n\r\nDate: y\r\n", "Date: ", "\r\n\r\nDate: y\r\n"),
        ("Date: x", "Date: ", ""),
    ])
    func `the header is found as it is written`(
        message: String, before: String, after: String
    ) throws {
        #expect(try stamped(message) == before + value + after)
    }

    @Test(arguments: [
        ("", 0),
        ("Subject: x\r\n\r\nDate: y\r\n", 0),
        ("\r\nDate: y\r\n", 0),
        ("X: a\nDate: y\r\n\r\n", 0),
        ("Date: x\r\nA: b\r\ndate: y\r\n\r\n", 2),
    ])
    func `a message without exactly one Date is refused`(message: String, count: Int) {
        #expect(throws: MIMEError(.dateFields(count: count))) { try stamped(message) }
    }
}
