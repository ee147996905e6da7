package import Core

/// A batch that a person has approved as it is: the only kind that a courier takes.
package struct ApprovedBatch: Hashable, Sendable {
    /// The batch; that every byte of it is as approved is checked before the first letter leaves.
    package let batch: Batch
    /// Who approved it, and when.
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
    /// - Returns: What a courier takes.
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
