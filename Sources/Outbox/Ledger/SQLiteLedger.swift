import Files
import GRDB

/// A ledger in one SQLite file, which several processes of one machine may have open.
///
/// Write-ahead log with `synchronous=FULL`: a change that was reported is on disk. The file, its log
/// and its lock can only be read by their owner.
package struct SQLiteLedger: Ledger {
    /// Where the file is.
    package let path: String
    private let queue: DatabaseQueue
    private let commits = GroupCommit()

    /// How long a statement waits for another process to finish its own.
    private static let busyTimeout = 10.0

    /// Opens a ledger; the file and its folder are made when they are missing.
    package init(at path: String) throws(OutboxError) {
        self.path = path
        try OutboxError.files { () throws(FileError) in
            try Folder.make(Folder.parent(of: path))
        }
        // SQLite would make the file readable for others; its log gets the mode of the file.
        try OutboxError.files { () throws(FileError) in _ = try OpenFile(path, .lock) }

        var configuration = Configuration()
        configuration.busyMode = .timeout(Self.busyTimeout)
        configuration.prepareDatabase { database in
            // QUIRK: with `journalMode = .wal` GRDB sets `synchronous = NORMAL` behind this closure,
            // and a power loss would then forget the last changes.
            try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
        }
        do {
            queue = try DatabaseQueue(path: path, configuration: configuration)
            try LedgerSchema.migrator.migrate(queue)
        } catch {
            throw Self.failure(error, at: path)
        }
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
