/// What of the records a letter rests on, as the manifest keeps it: once that has changed, the letter
/// is not true any more.
package struct RecordFingerprint: Hashable, Sendable, Codable {
    /// What tells one state of the candidate's record from another.
    package let state: String
    /// The keys of the open positions that the letter names.
    package let positions: [String]

    /// A note of the records.
    package init(state: String, positions: [String]) {
        self.state = state
        self.positions = positions
    }
}
