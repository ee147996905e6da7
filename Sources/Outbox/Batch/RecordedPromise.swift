/// What a letter tells its reader to expect, as the manifest and the ledger keep it.
package struct RecordedPromise: Hashable, Sendable, Codable {
    /// What is promised.
    package enum Kind: String, Hashable, Sendable, Codable {
        /// That something will have happened by a day.
        case event
        /// To write about other positions, and not after a day.
        case contact
    }

    /// What is promised.
    package let kind: Kind
    /// What will happen; empty for a contact.
    package let what: String
    /// The day by which it will have happened, or the last day of the contact, as ISO 8601 writes it:
    /// `2026-12-01`.
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
