import GRDB

/// The tables of the ledger, by named steps: a step that was once released never changes.
enum LedgerSchema {
    /// Brings any older ledger to the present shape.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 approvals and letters") { database in
            try database.execute(sql: approvals + letters + history)
        }
        migrator.registerMigration("2 promises") { database in
            try database.execute(sql: promises)
        }
        migrator.registerMigration("3 confirmations") { database in
            try database.execute(
                sql: "ALTER TABLE approval ADD COLUMN confirmed TEXT NOT NULL DEFAULT ''")
        }
        migrator.registerMigration("4 accounts") { database in
            try database.execute(sql: accounts)
        }
        migrator.registerMigration("5 contacts") { database in
            try database.execute(
                sql: "ALTER TABLE promise ADD COLUMN kind TEXT NOT NULL DEFAULT 'event'")
        }
        migrator.registerMigration("6 kept promises") { database in
            try database.execute(sql: keptPromises)
        }
        migrator.registerMigration("7 identity and batches") { database in
            try database.execute(sql: identity + batches)
        }
        return migrator
    }

    private static let approvals = """
        CREATE TABLE approval (
          batch TEXT PRIMARY KEY,
          approver TEXT NOT NULL,
          at INTEGER NOT NULL
        ) STRICT;

        """

    private static let letters = """
        CREATE TABLE letter (
          letter TEXT NOT NULL,
          application TEXT NOT NULL,
          occasion TEXT NOT NULL,
          state TEXT NOT NULL
            CHECK (state IN ('attempting', 'accepted', 'refused', 'deferred', 'uncertain')),
          batch TEXT NOT NULL,
          changed_at INTEGER NOT NULL,
          next_attempt_at INTEGER,
          code INTEGER,
          enhanced_code TEXT,
          text TEXT NOT NULL,
          resolved_by TEXT,
          PRIMARY KEY (letter, application, occasion)
        ) STRICT;
        CREATE INDEX letter_by_state ON letter (state);

        """

    /// The promises of letters; they count once the letter is accepted.
    private static let promises = """
        CREATE TABLE promise (
          letter TEXT NOT NULL,
          application TEXT NOT NULL,
          occasion TEXT NOT NULL,
          number INTEGER NOT NULL,
          what TEXT NOT NULL,
          due_on TEXT NOT NULL,
          PRIMARY KEY (letter, application, occasion, number),
          FOREIGN KEY (letter, application, occasion) REFERENCES letter
        ) STRICT, WITHOUT ROWID;
        ALTER TABLE letter ADD COLUMN attempted_at INTEGER;
        CREATE INDEX letter_by_application ON letter (application, state);
        """

    /// The ledger itself, in its only row, and other ledgers whose sendings a person has settled.
    private static let identity = """
        CREATE TABLE identity (
          id TEXT NOT NULL,
          sendings INTEGER NOT NULL,
          machine TEXT,
          machine_id TEXT,
          path TEXT,
          file INTEGER,
          born_at INTEGER
        ) STRICT;
        INSERT INTO identity (id, sendings) VALUES (lower(hex(randomblob(16))), 0);
        CREATE TABLE settlement (
          ledger TEXT NOT NULL,
          sendings INTEGER NOT NULL,
          person TEXT NOT NULL,
          account TEXT NOT NULL,
          machine TEXT NOT NULL,
          at INTEGER NOT NULL
        ) STRICT;

        """

    /// The batches that were composed here or taken over, and who approved which letters of them.
    ///
    /// An approval of an earlier version did not say which letters it was about, so it ends.
    private static let batches = """
        CREATE TABLE batch (
          digest TEXT PRIMARY KEY,
          name TEXT NOT NULL,
          person TEXT NOT NULL,
          account TEXT NOT NULL,
          machine TEXT NOT NULL,
          at INTEGER NOT NULL,
          adopted TEXT
        ) STRICT;
        DROP TABLE approval;
        CREATE TABLE approval (
          id INTEGER PRIMARY KEY,
          batch TEXT NOT NULL REFERENCES batch,
          letters TEXT NOT NULL,
          person TEXT NOT NULL,
          account TEXT NOT NULL,
          machine TEXT NOT NULL,
          at INTEGER NOT NULL,
          confirmed TEXT NOT NULL
        ) STRICT;
        CREATE INDEX approval_by_batch ON approval (batch);
        """

    /// The word of people that promises were kept, in the order in which they said so.
    private static let keptPromises = """
        CREATE TABLE kept_promise (
          id INTEGER PRIMARY KEY,
          application TEXT NOT NULL,
          what TEXT NOT NULL,
          due_on TEXT NOT NULL,
          happened_on TEXT NOT NULL,
          person TEXT NOT NULL,
          at INTEGER NOT NULL
        ) STRICT;
        """

    /// The accounts by which letters were attempted, the deferrals of each, and the rate
    /// reductions.
    ///
    /// A letter changes its state twice while it leaves; the indexes have to do with that as little
    /// as can be.
    private static let accounts = """
        ALTER TABLE letter ADD COLUMN account TEXT;
        ALTER TABLE letter ADD COLUMN deferrals INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE history ADD COLUMN account TEXT;
        DROP TRIGGER letter_insert;
        DROP TRIGGER letter_update;
        \(keepsHistory(after: "INSERT", of: "account"))
        \(keepsHistory(after: "UPDATE", of: "account"))
        DROP INDEX letter_by_state;
        DROP INDEX letter_by_application;
        CREATE INDEX letter_unsettled ON letter (state)
          WHERE state IN ('attempting', 'deferred', 'uncertain');
        CREATE INDEX letter_by_application ON letter (application);
        CREATE TABLE slowdown (
          account TEXT PRIMARY KEY,
          connections INTEGER NOT NULL,
          per_minute INTEGER NOT NULL,
          at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        """

    /// Every state a letter was ever in; written by the database, so that no writer can forget it.
    private static let history = """
        CREATE TABLE history (
          id INTEGER PRIMARY KEY,
          letter TEXT NOT NULL,
          application TEXT NOT NULL,
          occasion TEXT NOT NULL,
          state TEXT NOT NULL,
          batch TEXT NOT NULL,
          changed_at INTEGER NOT NULL,
          code INTEGER,
          enhanced_code TEXT,
          text TEXT NOT NULL,
          resolved_by TEXT
        ) STRICT;
        \(keepsHistory(after: "INSERT"))
        \(keepsHistory(after: "UPDATE"))
        """

    private static func keepsHistory(
        after change: String, of further: String...
    ) -> String {
        let columns =
            [
                "letter", "application", "occasion", "state", "batch", "changed_at", "code",
                "enhanced_code", "text", "resolved_by",
            ] + further
        return """
            CREATE TRIGGER letter_\(change.lowercased()) AFTER \(change) ON letter BEGIN
              INSERT INTO history (\(columns.joined(separator: ", ")))
              VALUES (\(columns.map { "new.\($0)" }.joined(separator: ", ")));
            END;
            """
    }
}
