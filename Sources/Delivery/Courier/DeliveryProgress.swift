public import Outbox

/// What has just become of one letter of a batch.
public struct DeliveryProgress: Hashable, Sendable {
    /// The letter.
    public let key: LetterKey
    /// What it counts as now; nil when it was not attempted.
    public let standing: LetterState?
    /// Whether this run attempted it; a letter settled earlier is only counted.
    public let isAttempted: Bool
    /// How many letters of the batch were counted so far, this one included.
    public let count: Int
    /// How many the batch has.
    public let total: Int
}
