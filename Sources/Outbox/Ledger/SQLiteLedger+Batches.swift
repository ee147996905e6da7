package import Core
import GRDB

extension SQLiteLedger {
    /// Keeps that a batch was composed, or taken over; a second time changes nothing.
    package func keep(_ batch: RecordedBatch) throws(OutboxError) {
        try settleHome()
        try write { database in
            try database.execute(
                sql: "INSERT INTO batch VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                arguments: [
                    batch.digest.description, batch.name, batch.by.name, batch.by.account,
                    batch.by.machine, batch.at.secondsSince1970, batch.adopted,
                ])
        }
    }

    /// The batch of this digest; nil where it was neither composed with this ledger nor taken over.
    package func batch(_ digest: Digest) throws(OutboxError) -> RecordedBatch? {
        try read { database in
            try Row.fetchOne(
                database, sql: "SELECT * FROM batch WHERE digest = ?",
                arguments: [digest.description]
            ).map { row in
                RecordedBatch(
                    digest: digest, name: row["name"], by: Actor(row),
                    at: Instant(secondsSince1970: row["at"]), adopted: row["adopted"])
            }
        }
    }

    /// Keeps an approval of letters of a batch; letters may be approved more than once.
    package func approve(_ approval: Approval) throws(OutboxError) {
        guard try batch(approval.batch) != nil else {
            throw OutboxError(.notComposedHere(path: approval.batch.description))
        }
        try write { database in
            try database.execute(
                sql: """
                    INSERT INTO approval (batch, letters, person, account, machine, at, confirmed)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    approval.batch.description, approval.letters.text, approval.by.name,
                    approval.by.account, approval.by.machine, approval.at.secondsSince1970,
                    approval.confirmed.joined(separator: " "),
                ])
        }
    }

    /// The approvals of letters of a batch, the first one first.
    package func approvals(of batch: Digest) throws(OutboxError) -> [Approval] {
        try read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM approval WHERE batch = ? ORDER BY id",
                arguments: [batch.description]
            ).map { row in
                guard let letters = RangeSet(numbers: row["letters"]) else {
                    throw DatabaseError(resultCode: .SQLITE_CORRUPT)
                }
                return Approval(
                    of: letters, in: batch, by: Actor(row),
                    at: Instant(secondsSince1970: row["at"]),
                    confirming: (row["confirmed"] as String).split(separator: " ").map(String.init))
            }
        }
    }
}

extension Actor {
    /// Reads the columns `person`, `account` and `machine`.
    fileprivate init(_ row: Row) {
        self.init(name: row["person"], account: row["account"], machine: row["machine"])
    }
}
