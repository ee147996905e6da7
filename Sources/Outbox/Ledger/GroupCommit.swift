import GRDB
import Synchronization

/// Changes of many threads in as few transactions as the disk is quick.
///
/// A thread leaves its change here before it waits for the database. Whoever gets that first takes
/// along all that is waiting; the others find their change done, and on disk, when their turn
/// comes.
final class GroupCommit: Sendable {
    private struct Waiting: Sendable {
        let number: Int
        let change: @Sendable (Database) throws -> Void
    }

    private struct State: Sendable {
        var count = 0
        var waiting: [Waiting] = []
        var outcomes: [Int: Result<Void, any Error>] = [:]
    }

    private let state = Mutex(State())

    /// Returns once the change is on disk; undone, and nobody else's with it, when it throws.
    func commit(
        to queue: DatabaseQueue, _ change: @escaping @Sendable (Database) throws -> Void
    ) throws {
        let number = state.withLock { state in
            state.count += 1
            state.waiting.append(Waiting(number: state.count, change: change))
            return state.count
        }
        queue.writeWithoutTransaction { database in
            let waiting = state.withLock { state in
                defer { state.waiting = [] }
                return state.waiting
            }
            guard !waiting.isEmpty else { return }
            let outcomes = Self.outcomes(of: waiting, in: database)
            state.withLock { $0.outcomes.merge(outcomes) { $1 } }
        }
        try state.withLock { $0.outcomes.removeValue(forKey: number) }?.get()
    }

    /// Makes the changes in one transaction, each undone by itself where it throws.
    private static func outcomes(
        of waiting: [Waiting], in database: Database
    ) -> [Int: Result<Void, any Error>] {
        var outcomes: [Int: Result<Void, any Error>] = [:]
        let isAlone = waiting.count == 1
        do {
            try database.inTransaction(.immediate) {
                for one in waiting {
                    outcomes[one.number] = Result {
                        guard !isAlone else { return try one.change(database) }
                        try database.inSavepoint {
                            try one.change(database)
                            return .commit
                        }
                    }
                }
                if isAlone, case .failure = outcomes.first?.value { return .rollback }
                return .commit
            }
        } catch {
            for one in waiting { outcomes[one.number] = .failure(error) }
        }
        return outcomes
    }
}
