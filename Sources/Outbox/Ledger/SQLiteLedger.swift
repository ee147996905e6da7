package import Core
package import Files
import GRDB
import Glibc

/// A ledger in one SQLite file, which several processes of one machine may have open.
///
/// Write-ahead log with `synchronous=FULL`: a change that was reported is on disk. A link is never
/// followed to the file, its log or its lock.
package struct SQLiteLedger: Ledger {
    /// The path of the file.
    package let path: String
    /// The memory of its sendings elsewhere; nil for a ledger that is kept without.
    let outside: OutsideMemory?
    let access: Access
    private let queue: DatabaseQueue
    private let commits = GroupCommit()

    /// The longest that a statement waits for another process to finish its own, in seconds.
    private static let busyTimeout = 10.0

    /// Opens a ledger; the file and its folder are made when they are missing.
    package init(
        at path: String, access: Access = .owner, comparingWith outside: OutsideMemory? = nil
    ) throws(OutboxError) {
        self.path = path
        self.access = access
        self.outside = outside
        try OutboxError.files { () throws(FileError) in
            try Folder.make(Folder.parent(of: path), access: access)
            try Self.refuseLinks(at: path)
            try Folder.share(Folder.parent(of: path), access)
            // SQLite would make the file readable for others; its log gets the mode of the file.
            _ = try OpenFile(path, .lock, access: access)
        }

        var configuration = Configuration()
        configuration.busyMode = .timeout(Self.busyTimeout)
        configuration.prepareDatabase { database in
            // QUIRK: with `journalMode = .wal` GRDB sets `synchronous = NORMAL` behind this
            // closure, and a power loss would then forget the last changes.
            try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
        }
        do {
            queue = try DatabaseQueue(path: path, configuration: configuration)
            try LedgerSchema.migrator.migrate(queue)
        } catch {
            throw Self.failure(error, at: path)
        }
    }

    /// Opens a ledger to read it.
    ///
    /// A missing one is empty, and is not made. On a read-only medium, or without the permission to
    /// write, nothing is written, and no file is made.
    package init(
        reading path: String, comparingWith outside: OutsideMemory? = nil
    ) throws(OutboxError) {
        let folder = Folder.parent(of: path)
        let isThere = try OutboxError.files { () throws(FileError) in
            try Self.refuseLinks(at: path)
            return try Folder.exists(path)
        }
        // SQLite needs its -wal and -shm beside the file, so the folder counts too.
        if isThere, Glibc.access(path, R_OK | W_OK) == 0, Glibc.access(folder, W_OK) == 0 {
            try self.init(at: path, comparingWith: outside)
            return
        }
        if isThere {
            try OutboxError.files { () throws(FileError) in _ = try OpenFile(path, .read) }
        }
        do {
            self.init(
                at: path, access: .owner, comparingWith: outside,
                queue: try Self.completed(isThere ? Self.readOnlyQueue(at: path) : nil))
        } catch {
            throw Self.failure(error, at: path)
        }
    }

    private init(
        at path: String, access: Access, comparingWith outside: OutsideMemory?,
        queue: DatabaseQueue
    ) {
        self.outside = outside
        self.path = path
        self.access = access
        self.queue = queue
    }

    /// The database with all tables: itself, or a copy in memory where it is of an earlier version.
    private static func completed(_ stored: DatabaseQueue?) throws -> DatabaseQueue {
        if let stored, try stored.read(LedgerSchema.migrator.hasCompletedMigrations) {
            return stored
        }
        let copy = try DatabaseQueue()
        try stored?.backup(to: copy)
        try LedgerSchema.migrator.migrate(copy)
        return copy
    }

    /// Throws where a link stands in the place of the folder or of a file of the database.
    private static func refuseLinks(at path: String) throws(FileError) {
        try Folder.refuseLink(Folder.parent(of: path))
        for suffix in ["", "-wal", "-shm", "-journal"] {
            try Folder.refuseLink(path + suffix)
        }
    }

    /// Opens the database as it is on a disk that must stay as it is.
    ///
    /// `immutable=1` passes over the `-wal`, which holds the last changes after a crash; so it is
    /// only for a database without one, which nobody has open. `mode=ro` needs the `-shm`, and
    /// respects the locks of a process that writes. Where a copy has a `-wal` and no `-shm`, nobody
    /// writes, and an exclusive connection without locks keeps that index in memory.
    private static func readOnlyQueue(at path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(busyTimeout)
        var options = "mode=ro"
        if !hasContent("\(path)-wal") {
            options = "immutable=1"
        } else if !hasContent("\(path)-shm") {
            options = "mode=ro&vfs=unix-none"
            configuration.prepareDatabase { database in
                try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
            }
        }
        // QUIRK: GRDB does not ask SQLite to understand URIs; Debian's SQLite always does.
        let name = PercentEncoding.encoded(path) { byte in "?#/".utf8.contains(byte) }
        return try DatabaseQueue(path: "file:\(name)?\(options)", configuration: configuration)
    }

    private static func hasContent(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_size > 0
    }

    /// A setting of the connection, as SQLite reports it: for tests of what durability rests on.
    package func pragma(_ name: String) throws(OutboxError) -> String? {
        try read { try String.fetchOne($0, sql: "PRAGMA \(name)") }
    }

    /// Runs a query.
    func read<Value>(_ body: (Database) throws -> Value) throws(OutboxError) -> Value {
        do {
            return try queue.read(body)
        } catch {
            throw Self.failure(error, at: path)
        }
    }

    /// Runs a transaction that is on disk when this returns, and undone when `body` throws.
    func write<Value>(_ body: (Database) throws -> Value) throws(OutboxError) -> Value {
        do {
            return try queue.write(body)
        } catch {
            throw Self.failure(error, at: path)
        }
    }

    /// Makes a change that is on disk when this returns, together with those of other threads.
    func commit(
        _ change: @escaping @Sendable (Database) throws -> Void
    ) throws(OutboxError) {
        do {
            try commits.commit(to: queue, change)
        } catch {
            throw Self.failure(error, at: path)
        }
    }

    private static func failure(_ error: any Error, at path: String) -> OutboxError {
        switch error {
        case let error as OutboxError: error
        case let error as DatabaseError:
            OutboxError(.database(path: path, code: error.extendedResultCode.rawValue))
        default: OutboxError(.database(path: path, code: ResultCode.SQLITE_ERROR.rawValue))
        }
    }
}

extension SQLiteLedger {
    /// Makes the caller the only sender, by a lock beside the file that ends with the process.
    package func lockSending(at now: Instant) throws(OutboxError) -> SendLock {
        let lock: FileLock
        do throws(FileError) {
            lock = try FileLock("\(path).sender", access: access)
        } catch {
            guard case .locked(let processID) = error.kind else { throw OutboxError(.file(error)) }
            throw OutboxError(.senderBusy(processID: processID))
        }
        let interrupted = try interruptAttempts(at: now)
        return SendLock(interrupted: interrupted, heldBy: lock)
    }
}

extension SQLiteLedger {
    /// Returns the most letters of a kind that were accepted out of one batch.
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

extension SQLiteLedger {
    /// Returns the moments since `moment` at which an account attempted letters, in order.
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

    /// Returns the last rate reduction of an account; nil where there was none.
    package func rateReduction(of account: String) throws(OutboxError) -> RateReduction? {
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

    /// Keeps a rate reduction of an account, instead of an earlier one.
    package func reduceRate(of account: String, to reduction: RateReduction) throws(OutboxError) {
        try write { database in
            try database.execute(
                sql: "INSERT OR REPLACE INTO slowdown VALUES (?, ?, ?, ?)",
                arguments: [
                    account, reduction.connections, reduction.perMinute,
                    reduction.at.secondsSince1970,
                ])
        }
    }
}
