import Dispatch
import Synchronization

/// What the lines of a run wait for: that the first of them has opened its connection, or has ended.
final class Gate: Sendable {
    private let group = DispatchGroup()
    private let isOver = Mutex(false)

    init() {
        group.enter()
    }

    /// Whether nobody waits any more.
    var hasCome: Bool { isOver.withLock { $0 } }

    /// Returns once it has come.
    func wait() { group.wait() }

    /// It has come; later calls change nothing.
    func come() {
        let isFirst = isOver.withLock { isOver in
            defer { isOver = true }
            return !isOver
        }
        if isFirst { group.leave() }
    }
}
