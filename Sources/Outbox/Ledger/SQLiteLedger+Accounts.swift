import GRDB

extension SQLiteLedger {
    /// When letters were attempted by an account since a moment, in the order of time.
    public func attempts(
        by account: String, since moment: Timestamp
    ) throws(OutboxError) -> [Timestamp] {
        try read { database in
            try Int64.fetchAll(
                database,
                sql: """
                    SELECT changed_at FROM history
                    WHERE account = ? AND state = 'attempting' AND changed_at > ?
                    ORDER BY changed_at
                    """,
                arguments: [account, moment.secondsSince1970]
            ).map(Timestamp.init(secondsSince1970:))
        }
    }

    /// What an account was last slowed down to; nil where it never was.
    public func slowdown(of account: String) throws(OutboxError) -> Slowdown? {
        try read { database in
            try Row.fetchOne(
                database, sql: "SELECT * FROM slowdown WHERE account = ?", arguments: [account]
            ).map { row in
                Slowdown(
                    connections: row["connections"], perMinute: row["per_minute"],
                    at: Timestamp(secondsSince1970: row["at"]))
            }
        }
    }

    /// Keeps what an account is slowed down to, in place of what it was before.
    public func slow(_ account: String, to slowdown: Slowdown) throws(OutboxError) {
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
