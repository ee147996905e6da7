package import Core
import MIME
package import Outbox

/// Letters for tests: short, and each recognizable.
package enum Samples {
    /// Noon of November 23, 2026.
    package static let noon = Instant(secondsSince1970: 1_795_435_200)

    /// The key of a thank-you letter.
    package static func key(_ application: String) -> LetterKey {
        LetterKey(letter: "thank-you", application: application, occasion: "interview")
    }

    /// A letter with one `Date`, which no sent letter keeps.
    package static func outgoing(_ application: String, text: String = "Hello") throws
        -> OutgoingMessage
    {
        try OutgoingMessage(
            key: key(application),
            envelope: Envelope(
                sender: EmailAddress("team@acme.example"),
                recipient: EmailAddress("\(application.lowercased())@people.example")),
            messageID: "<\(application)@acme.example>",
            bytes: message(application, date: "Thu, 01 Jan 1970 00:00:00 +0000", text: text))
    }

    /// The bytes of a letter with this `Date`.
    package static func message(_ application: String, date: String, text: String) -> [UInt8] {
        Array("Subject: \(application)\r\nDate: \(date)\r\n\r\n\(text)\r\n".utf8)
    }
}
