package import Core

/// A named person's word that exactly these bytes may leave.
///
/// It is on the digest of a batch, so that a changed byte has no approval.
package struct Approval: Hashable, Sendable {
    /// The digest of the batch.
    package let batch: Digest
    /// The person.
    package let approver: String
    /// When.
    package let at: Instant
    /// The names of the review notes that the person has looked at, in their order.
    package let confirmed: [String]

    /// An approval; it counts once it is in a ledger.
    package init(
        of batch: Digest, by approver: String, at: Instant, confirming confirmed: [String] = []
    ) {
        self.batch = batch
        self.approver = approver
        self.at = at
        self.confirmed = confirmed
    }
}
