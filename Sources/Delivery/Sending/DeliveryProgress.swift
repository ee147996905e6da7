package import Core
package import Outbox

/// What has just become of one letter of a batch.
package struct DeliveryProgress: Hashable, Sendable {
    /// The letter.
    package let key: LetterKey
    /// What it counts as now; nil when it was not attempted.
    package let standing: LetterState?
    /// Whether this run attempted it; a letter settled earlier is only counted.
    package let isAttempted: Bool
    /// How many letters of the batch were counted so far, this one included.
    package let count: Int
    /// How many the batch has.
    package let total: Int
}
