package import Core

/// The approval of exactly these bytes by a named person.
///
/// It is on the digest of a batch, so that a changed byte has no approval.
package struct Approval: Hashable, Sendable {
    /// The digest of the batch.
    package let batch: Digest
    /// The person.
    package let approver: String
    /// The moment of the approval.
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

/// A batch that a person has approved as it is: the only kind that a sender takes.
package struct ApprovedBatch: Hashable, Sendable {
    /// The batch; that every byte of it is as approved is checked before the first letter leaves.
    package let batch: Batch
    /// The approval.
    package let approval: Approval
}

extension Ledger {
    /// The batch with its approval.
    ///
    /// A batch of which every letter has had its turn does not expire.
    ///
    /// - Parameters:
    ///   - batch: The batch.
    ///   - now: The moment at which it is to leave.
    ///   - age: How long after it was composed it may leave.
    /// - Returns: The batch with its approval.
    /// - Throws: when nobody approved it, its manifest changed since it was opened, or it has expired.
    package func approved(
        _ batch: Batch, at now: Instant, expiringAfter age: Duration
    ) throws(OutboxError) -> ApprovedBatch {
        _ = try batch.entries()
        guard let approval = try approval(of: batch.digest) else {
            throw OutboxError(.notApproved(path: batch.folder))
        }
        let composedAt = batch.header.composedAt
        if now > composedAt.advanced(by: age), try tally(of: batch).waiting > 0 {
            throw OutboxError(.expired(path: batch.folder, composedAt: composedAt))
        }
        return ApprovedBatch(batch: batch, approval: approval)
    }
}
