/// What a letter tells its reader to expect, as the manifest and the ledger keep it.
public struct PromiseNote: Hashable, Sendable, Codable {
    /// What will happen.
    public let what: String
    /// The day by which it will have happened, as ISO 8601 writes it: `2026-12-01`.
    public let by: String

    /// A promise, as the letter has it.
    public init(what: String, by: String) {
        self.what = what
        self.by = by
    }
}
