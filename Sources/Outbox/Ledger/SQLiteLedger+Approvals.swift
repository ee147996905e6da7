package import Core
import GRDB

extension SQLiteLedger {
    /// Keeps an approval; the first one of a batch stands, a second changes nothing.
    package func approve(_ approval: Approval) throws(OutboxError) {
        try write { database in
            try database.execute(
                sql: "INSERT INTO approval VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                arguments: [
                    approval.batch.description, approval.approver, approval.at.secondsSince1970,
                    approval.confirmed.joined(separator: " "),
                ])
        }
    }

    /// The approval of a batch, by its digest.
    package func approval(of batch: Digest) throws(OutboxError) -> Approval? {
        try read { database in
            try Row.fetchOne(
                database, sql: "SELECT approver, at, confirmed FROM approval WHERE batch = ?",
                arguments: [batch.description]
            ).map { row in
                Approval(
                    of: batch, by: row["approver"],
                    at: Instant(secondsSince1970: row["at"]),
                    confirming: (row["confirmed"] as String).split(separator: " ").map(String.init))
            }
        }
    }

    /// How many letters of a kind were accepted out of one batch, at the most.
    package func largestBatch(of letter: String) throws(OutboxError) -> Int {
        try read { database in
            try Int.fetchOne(
                database,
                sql: """
                    SELECT COUNT(*) FROM letter WHERE letter = ? AND state = 'accepted'
                    GROUP BY batch ORDER BY 1 DESC LIMIT 1
                    """,
                arguments: [letter]) ?? 0
        }
    }
}
