package import Core
import Files
package import MIME

/// What became of one selected application when its batch was composed.
package struct BatchEntry: Hashable, Sendable {
    /// Composed or held; nothing selected is ever left out.
    package enum Fate: Hashable, Sendable {
        /// A message stands in the batch.
        case composed(Composed)
        /// No message may go, for these reasons; never empty.
        case held([Finding])
    }

    /// The message of a composed letter, without its bytes.
    package struct Composed: Hashable, Sendable {
        /// Who it goes to, and who hears of a failure.
        package let envelope: Envelope
        /// Its Message-ID.
        package let messageID: String?
        /// The digest of its bytes.
        package let digest: Digest
        /// Its name in the Maildir, up to the colon that a mail reader may add.
        package let file: String
        /// What it tells its reader to expect, in its own order.
        package let promises: [RecordedPromise]
        /// The files that go with it, in their order.
        package let attachments: [RecordedAttachment]
        /// What of the records it rests on; nil in batches of before that was kept.
        package let records: RecordFingerprint?
        /// What whoever approves it should know.
        package let reviewNotes: [Finding]
    }

    /// The letter's key.
    package let key: LetterKey
    /// What it was written from: a template's name, or the kind of letter when it was held before
    /// one was filled.
    package let origin: String
    /// The address it goes or would go to; nil when a held letter's record has no valid one.
    package let recipient: EmailAddress?
    /// What became of it.
    package let fate: Fate

    /// The message, when there is one.
    package var composed: Composed? {
        if case .composed(let composed) = fate { composed } else { nil }
    }

    /// Why there is none; empty for a composed letter.
    package var holds: [Finding] {
        if case .held(let holds) = fate { holds } else { [] }
    }

    /// The entry of a composed letter.
    init(
        _ outgoing: OutgoingMessage, file: String, origin: String, promises: [RecordedPromise],
        attachments: [RecordedAttachment], records: RecordFingerprint?, reviewNotes: [Finding]
    ) {
        key = outgoing.key
        self.origin = origin
        recipient = outgoing.envelope.recipient
        fate = .composed(
            Composed(
                envelope: outgoing.envelope, messageID: outgoing.messageID, digest: outgoing.digest,
                file: file, promises: promises, attachments: attachments,
                records: records, reviewNotes: reviewNotes))
    }

    /// The entry of a letter that may not go.
    init(_ key: LetterKey, origin: String, recipient: EmailAddress?, holds: [Finding]) {
        self.key = key
        self.origin = origin
        self.recipient = recipient
        fate = .held(holds)
    }

    /// The same entry, held for these reasons as well as those it had.
    func held(because more: [Finding]) -> BatchEntry {
        BatchEntry(key, origin: origin, recipient: recipient, holds: holds + more)
    }
}
