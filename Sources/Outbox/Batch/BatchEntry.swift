public import MIME

/// What became of one selected application when its batch was composed.
public struct BatchEntry: Hashable, Sendable {
    /// Composed or held; nothing selected is ever left out.
    public enum Fate: Hashable, Sendable {
        /// A message stands in the batch.
        case composed(Composed)
        /// No message may go, for these reasons; never empty.
        case held([RuleNote])
    }

    /// The message of a composed letter, without its bytes.
    public struct Composed: Hashable, Sendable {
        /// Who it goes to, and who hears of a failure.
        public let envelope: Envelope
        /// Its Message-ID.
        public let messageID: String?
        /// The digest of its bytes.
        public let digest: Digest
        /// Its name in the Maildir, up to the colon that a mail reader may add.
        public let file: String
        /// What it tells its reader to expect, in its own order.
        public let promises: [PromiseNote]
        /// The files that go with it, in their order.
        public let attachments: [AttachmentNote]
        /// What of the records it rests on; nil in batches of before that was kept.
        public let records: RecordNote?
        /// What whoever approves it should know.
        public let remarks: [RuleNote]
    }

    /// The letter's key.
    public let key: LetterKey
    /// What it was written from: a template's name, or the kind of letter when it was held before
    /// one was filled.
    public let origin: String
    /// The address it goes or would go to; nil when a held letter's record has no valid one.
    public let recipient: EmailAddress?
    /// What became of it.
    public let fate: Fate

    /// The message, when there is one.
    public var composed: Composed? {
        if case .composed(let composed) = fate { composed } else { nil }
    }

    /// Why there is none; empty for a composed letter.
    public var holds: [RuleNote] {
        if case .held(let holds) = fate { holds } else { [] }
    }

    /// The entry of a composed letter.
    init(
        _ parcel: Parcel, file: String, origin: String, promises: [PromiseNote],
        attachments: [AttachmentNote], records: RecordNote?, remarks: [RuleNote]
    ) {
        key = parcel.key
        self.origin = origin
        recipient = parcel.envelope.recipient
        fate = .composed(
            Composed(
                envelope: parcel.envelope, messageID: parcel.messageID, digest: parcel.digest,
                file: file, promises: promises, attachments: attachments,
                records: records, remarks: remarks))
    }

    /// The entry of a letter that may not go.
    init(_ key: LetterKey, origin: String, recipient: EmailAddress?, holds: [RuleNote]) {
        self.key = key
        self.origin = origin
        self.recipient = recipient
        fate = .held(holds)
    }

    /// The same entry, held for these reasons as well as those it had.
    func held(because more: [RuleNote]) -> BatchEntry {
        BatchEntry(key, origin: origin, recipient: recipient, holds: holds + more)
    }
}
