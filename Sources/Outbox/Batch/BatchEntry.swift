package import Core
import Files
package import MIME

/// The result of composing for one selected application.
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
        /// The recipient, and the sender who gets reports of failures.
        package let envelope: Envelope
        /// Its Message-ID.
        package let messageID: String?
        /// The digest of its bytes.
        package let digest: Digest
        /// Its name in the Maildir, up to the colon that a mail reader may add.
        package let file: String
        /// The promises that it makes, in its own order.
        package let promises: [RecordedPromise]
        /// The files that go with it, in their order.
        package let attachments: [RecordedAttachment]
        /// The fingerprint of the records that it rests on; nil in batches of earlier versions.
        package let records: RecordFingerprint?
        /// The review notes for the person who approves it.
        package let reviewNotes: [Finding]
    }

    /// The person and the position that a letter is about, for the person who approves it.
    package struct About: Hashable, Sendable, Codable {
        /// The candidate's name.
        package let name: String
        /// The title of the position.
        package let position: String
        /// The subject of the message; nil where none was composed.
        package let subject: String?

        package init(name: String, position: String, subject: String? = nil) {
            self.name = name
            self.position = position
            self.subject = subject
        }
    }

    /// The letter's key.
    package let key: LetterKey
    /// The person and the position that it is about; nil in batches of earlier versions.
    package let about: About?
    /// Its origin: a template's name, or the kind of letter when it was held before
    /// one was filled.
    package let origin: String
    /// The address it goes or would go to; nil when a held letter's record has no valid one.
    package let recipient: EmailAddress?
    /// The result.
    package let fate: Fate

    /// The message, when there is one.
    package var composed: Composed? {
        if case .composed(let composed) = fate { composed } else { nil }
    }

    /// The reason why there is none; empty for a composed letter.
    package var holds: [Finding] {
        if case .held(let holds) = fate { holds } else { [] }
    }

    /// The entry of a composed letter.
    init(
        _ outgoing: OutgoingMessage, file: String, origin: String, promises: [RecordedPromise],
        attachments: [RecordedAttachment], records: RecordFingerprint?, reviewNotes: [Finding],
        about: About?
    ) {
        key = outgoing.key
        self.about = about
        self.origin = origin
        recipient = outgoing.envelope.recipient
        fate = .composed(
            Composed(
                envelope: outgoing.envelope, messageID: outgoing.messageID, digest: outgoing.digest,
                file: file, promises: promises, attachments: attachments,
                records: records, reviewNotes: reviewNotes))
    }

    /// The entry of a letter that may not go.
    init(
        _ key: LetterKey, origin: String, recipient: EmailAddress?, holds: [Finding], about: About?
    ) {
        self.key = key
        self.about = about
        self.origin = origin
        self.recipient = recipient
        fate = .held(holds)
    }

    /// The same entry, held for these reasons as well as those it had.
    func held(because more: [Finding]) -> BatchEntry {
        BatchEntry(
            key, origin: origin, recipient: recipient, holds: holds + more, about: about)
    }
}

/// One flat JSON object an entry, so that other programs read it without knowing this one.
extension BatchEntry: Codable {
    private enum Field: String, CodingKey {
        case state, origin, recipient, sender, digest, file, holds, promises, attachments
        case records, about
        case reviewNotes = "review_notes"
        case messageID = "message_id"
    }

    private enum State: String, Codable {
        case composed, held
    }

    /// Reads an entry; throws when a field is missing or an address is none.
    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Field.self)
        key = try LetterKey(from: decoder)
        origin = try fields.decode(String.self, forKey: .origin)
        about = try fields.decodeIfPresent(About.self, forKey: .about)
        recipient = try fields.decodeIfPresent(String.self, forKey: .recipient)
            .map { try EmailAddress($0) }
        switch try fields.decode(State.self, forKey: .state) {
        case .composed:
            let envelope = Envelope(
                sender: try EmailAddress(fields.decode(String.self, forKey: .sender)),
                recipient: try EmailAddress(fields.decode(String.self, forKey: .recipient)))
            fate = .composed(
                Composed(
                    envelope: envelope,
                    messageID: try fields.decodeIfPresent(String.self, forKey: .messageID),
                    digest: try fields.decode(Digest.self, forKey: .digest),
                    file: try fields.decode(String.self, forKey: .file),
                    promises: try fields.decodeIfPresent([RecordedPromise].self, forKey: .promises)
                        ?? [],
                    attachments: try fields.decodeIfPresent(
                        [RecordedAttachment].self, forKey: .attachments) ?? [],
                    records: try fields.decodeIfPresent(RecordFingerprint.self, forKey: .records),
                    reviewNotes: try fields.decodeIfPresent([Finding].self, forKey: .reviewNotes)
                        ?? []))
        case .held:
            fate = .held(try fields.decode([Finding].self, forKey: .holds))
        }
    }

    /// Writes the key's parts beside the entry's own fields.
    package func encode(to encoder: any Encoder) throws {
        try key.encode(to: encoder)
        var fields = encoder.container(keyedBy: Field.self)
        try fields.encode(origin, forKey: .origin)
        try fields.encodeIfPresent(about, forKey: .about)
        try fields.encodeIfPresent(recipient?.wire, forKey: .recipient)
        switch fate {
        case .composed(let composed):
            try fields.encode(State.composed, forKey: .state)
            try fields.encode(composed.envelope.sender.wire, forKey: .sender)
            try fields.encodeIfPresent(composed.messageID, forKey: .messageID)
            try fields.encode(composed.digest, forKey: .digest)
            try fields.encode(composed.file, forKey: .file)
            if !composed.promises.isEmpty {
                try fields.encode(composed.promises, forKey: .promises)
            }
            if !composed.attachments.isEmpty {
                try fields.encode(composed.attachments, forKey: .attachments)
            }
            try fields.encodeIfPresent(composed.records, forKey: .records)
            if !composed.reviewNotes.isEmpty {
                try fields.encode(composed.reviewNotes, forKey: .reviewNotes)
            }
        case .held(let holds):
            try fields.encode(State.held, forKey: .state)
            try fields.encode(holds, forKey: .holds)
        }
    }
}

/// The finding of a rule on a letter, as the manifest keeps it: the reason that holds it, or a note for
/// the person who approves it.
package struct Finding: Hashable, Sendable, Codable {
    /// The name of the rule.
    package let rule: String
    /// One sentence for the person who reads the list.
    package let reason: String
    /// The place to look at: a file and line, a field, another letter's key; nil when there is
    /// none.
    package let place: String?

    /// A note by a rule.
    package init(rule: String, reason: String, place: String?) {
        self.rule = rule
        self.reason = reason
        self.place = place
    }
}

/// A promise of a letter, as the manifest and the ledger keep it.
package struct RecordedPromise: Hashable, Sendable, Codable {
    /// The kind of promise.
    package enum Kind: String, Hashable, Sendable, Codable {
        /// Something will have happened by a day.
        case event
        /// The team may write about other positions until a day.
        case contact
    }

    /// The kind of promise.
    package let kind: Kind
    /// The event; empty for a contact.
    package let what: String
    /// The day by which it will have happened, or the last day of the contact, as ISO 8601 writes
    /// it: `2026-12-01`.
    package let by: String

    /// A promise, as the letter has it.
    package init(what: String, by: String) {
        kind = .event
        self.what = what
        self.by = by
    }

    /// The promise to stay in touch until a day.
    package init(contactUntil day: String) {
        kind = .contact
        what = ""
        by = day
    }
}

extension RecordedPromise {
    private enum Field: String, CodingKey {
        case what, by, until
    }

    /// Reads `{"what": …, "by": …}` or `{"until": …}`.
    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Field.self)
        if let until = try fields.decodeIfPresent(String.self, forKey: .until) {
            self.init(contactUntil: until)
        } else {
            self.init(
                what: try fields.decode(String.self, forKey: .what),
                by: try fields.decode(String.self, forKey: .by))
        }
    }

    /// Writes what `init(from:)` reads.
    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Field.self)
        switch kind {
        case .event:
            try fields.encode(what, forKey: .what)
            try fields.encode(by, forKey: .by)
        case .contact:
            try fields.encode(by, forKey: .until)
        }
    }
}

/// A file that goes with a letter, as the manifest keeps it.
package struct RecordedAttachment: Hashable, Sendable, Codable {
    /// The name under which it goes out.
    package let name: String
    /// The number of bytes.
    package let size: Int
    /// The digest of these bytes.
    package let digest: Digest

    /// A note of a file.
    package init(_ file: Attachment) {
        name = file.name.text
        size = file.bytes.count
        digest = Digest(of: file.bytes)
    }
}

/// The fingerprint of the records that a letter rests on, as the manifest keeps it: once they have
/// changed, the letter is not true any more.
package struct RecordFingerprint: Hashable, Sendable, Codable {
    /// A text that differs for every state of the candidate's record.
    package let fingerprint: String
    /// The keys of the open positions that the letter names.
    package let positions: [String]

    package init(fingerprint: String, positions: [String]) {
        self.fingerprint = fingerprint
        self.positions = positions
    }
}
