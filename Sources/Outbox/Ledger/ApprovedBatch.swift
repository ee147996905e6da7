/// A batch that a person has approved as it is: the only kind that a courier takes.
public struct ApprovedBatch: Hashable, Sendable {
    /// The batch, whose bytes were all checked.
    public let batch: Batch
    /// Who approved it, and when.
    public let approval: Approval
}

extension Ledger {
    /// The batch with its approval, after each byte of it was checked.
    ///
    /// - Throws: when nobody approved it, or something in it changed since.
    public func approved(_ batch: Batch) throws(OutboxError) -> ApprovedBatch {
        try batch.verify()
        guard let approval = try approval(of: batch.digest) else {
            throw OutboxError(.notApproved(path: batch.folder))
        }
        return ApprovedBatch(batch: batch, approval: approval)
    }
}
