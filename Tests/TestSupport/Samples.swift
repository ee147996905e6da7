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
        let header = [
            "To: \(application.lowercased())@people.example", "Subject: \(application)",
            "Message-ID: <\(application)@acme.example>", "Date: \(date)",
        ]
        return Array((header + ["", text, ""]).joined(separator: "\r\n").utf8)
    }

    /// The person who composes and approves in tests.
    package static let priya = Actor(name: "Priya", account: "priya", machine: "office")
}

extension Ledger {
    /// Approves every letter of a batch.
    package func approve(
        _ batch: Batch, by person: Actor = Samples.priya, at moment: Instant = Samples.noon
    ) throws(OutboxError) {
        let letters = RangeSet(numbers: 0..<batch.header.selected)
        try approve(Approval(of: letters, in: batch.digest, by: person, at: moment))
    }

    /// Keeps a digest as that of a batch that was composed with this ledger.
    package func keep(_ batch: Digest) throws(OutboxError) {
        try keep(RecordedBatch(digest: batch, name: "june", by: Samples.priya, at: Samples.noon))
    }
}

extension BatchDraft {
    /// Commits a draft that no ledger keeps in the end, as nobody approves it.
    package consuming func commit(sharedText: Double? = nil) throws -> Batch {
        let folder = try ScratchFolder()
        let ledger = try SQLiteLedger(at: "\(folder.path)/ledger.sqlite")
        return try commit(sharedText: sharedText, keptIn: ledger, by: Samples.priya)
    }
}
