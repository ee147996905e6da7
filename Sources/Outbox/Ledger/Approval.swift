package import Core

/// The approval of exactly these bytes of some letters by a named person.
///
/// It is on the digest of a batch, so that a changed byte has no approval.
package struct Approval: Hashable, Sendable {
    /// The numbers of the approved entries in the batch, from 0.
    package let letters: RangeSet<Int>
    /// The digest of the batch.
    package let batch: Digest
    /// The person.
    package let by: Actor
    /// The moment of the approval.
    package let at: Instant
    /// The names of the review notes that the person has looked at, in their order.
    package let confirmed: [String]

    /// An approval; it counts once it is in a ledger.
    package init(
        of letters: RangeSet<Int>, in batch: Digest, by person: Actor, at: Instant,
        confirming confirmed: [String] = []
    ) {
        self.letters = letters
        self.batch = batch
        by = person
        self.at = at
        self.confirmed = confirmed
    }
}

/// The people who have to approve a letter before it may be sent.
package struct ApprovalPolicy: Hashable, Sendable {
    /// The names of those who may approve; empty where everybody may.
    package var approvers: [String]
    /// True where the OS account that composed a batch may not approve it.
    package var needsFourEyes: Bool
    /// The number of different people who have to approve a letter, by its kind; one where the kind
    /// is missing.
    package var approvals: [String: Int]

    package init(
        approvers: [String] = [], needsFourEyes: Bool = false, approvals: [String: Int] = [:]
    ) {
        self.approvers = approvers
        self.needsFourEyes = needsFourEyes
        self.approvals = approvals
    }

    /// The reason why a person may not approve a batch; nil where the person may.
    package func refusal(of person: Actor, for batch: RecordedBatch) -> Refusal? {
        if !approvers.isEmpty, !approvers.contains(person.name) { return .notAnApprover }
        if needsFourEyes, batch.by.isSameAccount(as: person) { return .sameEyes }
        return nil
    }

    /// A reason why a person may not approve a batch.
    package enum Refusal: Hashable, Sendable {
        /// The name is not among the approvers.
        case notAnApprover
        /// The batch was composed by the same OS account.
        case sameEyes
    }

    /// The letters of a batch that enough people have approved.
    ///
    /// People count as different if their names differ; under four eyes also their OS accounts have
    /// to.
    package func approved(
        _ batch: RecordedBatch, kind: String, by approvals: [Approval]
    ) -> RangeSet<Int> {
        let needed = self.approvals[kind] ?? 1
        var byPerson: [String: RangeSet<Int>] = [:]
        for approval in approvals where refusal(of: approval.by, for: batch) == nil {
            let person =
                needsFourEyes
                ? "\(approval.by.machine)\n\(approval.by.account)" : approval.by.name.lowercased()
            byPerson[person, default: RangeSet()].formUnion(approval.letters)
        }
        // layers[n] has the letters that n + 1 people have approved.
        var layers = [RangeSet<Int>](repeating: RangeSet(), count: needed)
        for letters in byPerson.values {
            for layer in layers.indices.reversed().dropLast() {
                layers[layer].formUnion(layers[layer - 1].intersection(letters))
            }
            layers[0].formUnion(letters)
        }
        return layers[needed - 1]
    }
}

extension Actor {
    fileprivate func isSameAccount(as other: Actor) -> Bool {
        account == other.account && machine == other.machine
    }
}

/// A batch of which people have approved letters as they are: the only kind that a sender takes.
package struct ApprovedBatch: Hashable, Sendable {
    /// The batch; that every byte of it is as approved is checked before the first letter leaves.
    package let batch: Batch
    /// The numbers of the approved entries, from 0; at least one.
    package let letters: RangeSet<Int>
    /// The approvals, the first one first.
    package let approvals: [Approval]
}

extension [Approval] {
    /// The names of the people, each once, the first one first.
    package var names: String {
        var names: [String] = []
        for approval in self where !names.contains(approval.by.name) {
            names.append(approval.by.name)
        }
        return names.joined(separator: ", ")
    }
}

extension Ledger {
    /// The letters of a batch that enough people have approved; none of a batch that the ledger does
    /// not know.
    package func approvedLetters(
        of batch: Batch, under policy: ApprovalPolicy
    ) throws(OutboxError) -> RangeSet<Int> {
        guard let known = try self.batch(batch.digest) else { return RangeSet() }
        return policy.approved(
            known, kind: batch.header.letter, by: try approvals(of: batch.digest))
    }

    /// The batch with its approved letters.
    ///
    /// A batch of which every approved letter has had its turn does not expire.
    ///
    /// - Parameters:
    ///   - batch: The batch.
    ///   - policy: Who has to approve.
    ///   - now: The moment at which it is to leave.
    ///   - age: How long after it was composed it may leave.
    /// - Returns: The batch, with the numbers of these letters.
    /// - Throws: when the ledger does not know the batch, nobody approved a letter of it, its manifest
    ///   changed since it was opened, or it has expired.
    package func approved(
        _ batch: Batch, under policy: ApprovalPolicy = ApprovalPolicy(), at now: Instant,
        expiringAfter age: Duration
    ) throws(OutboxError) -> ApprovedBatch {
        _ = try batch.entries()
        guard try self.batch(batch.digest) != nil else {
            throw OutboxError(.notComposedHere(path: batch.folder))
        }
        let approvals = try approvals(of: batch.digest)
        let letters = try approvedLetters(of: batch, under: policy)
        guard !letters.isEmpty else {
            throw OutboxError(
                .notApproved(
                    path: batch.folder, approvals: approvals.count,
                    needed: policy.approvals[batch.header.letter] ?? 1))
        }
        let composedAt = batch.header.composedAt
        if now > composedAt.advanced(by: age), try tally(of: batch, in: letters).waiting > 0 {
            throw OutboxError(.expired(path: batch.folder, composedAt: composedAt))
        }
        return ApprovedBatch(batch: batch, letters: letters, approvals: approvals)
    }
}

extension RangeSet<Int> {
    /// The numbers of these entries.
    package init(numbers: some Sequence<Int>) {
        self.init()
        for number in numbers { insert(contentsOf: number..<(number + 1)) }
    }

    /// Reads what `text` wrote; nil for anything else.
    init?(numbers text: String) {
        self.init()
        for part in text.split(separator: ",") {
            let ends = part.split(separator: "-").map { Int($0) }
            guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2,
                first <= last
            else { return nil }
            insert(contentsOf: first..<(last + 1))
        }
    }

    /// The numbers as a list such as `0-4,7`.
    var text: String {
        ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound - 1)" }
            .joined(separator: ",")
    }

    /// The number of entries.
    package var count: Int { ranges.reduce(0) { $0 + $1.count } }
}
