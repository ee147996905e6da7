import Core
import MIME

/// One flat JSON object an entry, so that other programs read it without knowing this one.
extension BatchEntry: Codable {
    private enum Field: String, CodingKey {
        case state, origin, recipient, sender, digest, file, holds, promises, attachments
        case records
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
