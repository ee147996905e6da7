package import Core
import GRDB

extension SQLiteLedger {
    /// When letters were attempted by an account since a moment, in the order of time.
    package func attempts(
        by account: String, since moment: Instant
    ) throws(OutboxError) -> [Instant] {
        try read { database in
            try Int.fetchAll(
                database,
                sql: """
                    SELECT changed_at FROM history
                    WHERE account = ? AND state = 'attempting' AND changed_at > ?
                    ORDER BY changed_at
                    """,
                arguments: [account, moment.secondsSince1970]
            ).map(Instant.init(secondsSince1970:))
        }
    }

    /// What an account was last slowed down to; nil where it never was.
    package func slowdown(of account: String) throws(OutboxError) -> RateReduction? {
        try read { database in
            try Row.fetchOne(
                database, sql: "SELECT * FROM slowdown WHERE account = ?", arguments: [account]
            ).map { row in
                RateReduction(
                    connections: row["connections"], perMinute: row["per_minute"],
                    at: Instant(secondsSince1970: row["at"]))
            }
        }
    }

    /// Keeps what an account is slowed down to, in place of what it was before.
    package func slow(_ account: String, to slowdown: RateReduction) throws(OutboxError) {
        try write { database in
            try database.execute(
                sql: "INSERT OR REPLACE INTO slowdown VALUES (?, ?, ?, ?)",
                arguments: [
                    account, slowdown.connections, slowdown.perMinute,
                    slowdown.at.secondsSince1970,
                ])
        }
    }
}
