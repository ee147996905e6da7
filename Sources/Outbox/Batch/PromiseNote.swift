/// What a letter tells its reader to expect, as the manifest and the ledger keep it.
public struct PromiseNote: Hashable, Sendable, Codable {
    /// What is promised.
    public enum Kind: String, Hashable, Sendable, Codable {
        /// That something will have happened by a day.
        case event
        /// To write about other positions, and not after a day.
        case contact
    }

    /// What is promised.
    public let kind: Kind
    /// What will happen; empty for a contact.
    public let what: String
    /// The day by which it will have happened, or the last day of the contact, as ISO 8601 writes it:
    /// `2026-12-01`.
    public let by: String

    /// A promise, as the letter has it.
    public init(what: String, by: String) {
        kind = .event
        self.what = what
        self.by = by
    }

    /// The promise to stay in touch until a day.
    public init(contactUntil day: String) {
        kind = .contact
        what = ""
        by = day
    }
}

extension PromiseNote {
    private enum Field: String, CodingKey {
        case what, by, until
    }

    /// Reads `{"what": …, "by": …}` or `{"until": …}`.
    public init(from decoder: any Decoder) throws {
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
    public func encode(to encoder: any Encoder) throws {
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
