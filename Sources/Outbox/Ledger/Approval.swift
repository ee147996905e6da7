/// A named person's word that exactly these bytes may leave.
///
/// It is on the digest of a batch, so that a changed byte has no approval.
public struct Approval: Hashable, Sendable {
    /// The digest of the batch.
    public let batch: Digest
    /// The person.
    public let approver: String
    /// When.
    public let at: Timestamp
    /// The names of the remarks that the person has looked at, in their order.
    public let confirmed: [String]

    /// An approval; it counts once it is in a ledger.
    public init(
        of batch: Digest, by approver: String, at: Timestamp, confirming confirmed: [String] = []
    ) {
        self.batch = batch
        self.approver = approver
        self.at = at
        self.confirmed = confirmed
    }
}
