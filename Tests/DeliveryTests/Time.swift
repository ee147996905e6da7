import Core
import Outbox
import Synchronization

/// A clock that goes on only when somebody waits.
final class Time: Sendable {
    private let start: Instant
    private let passed = Mutex(Duration.zero)

    init(at start: Instant) {
        self.start = start
    }

    var now: Instant { start.advanced(by: passed.withLock { $0 }) }

    /// Seconds since the start.
    var elapsed: Int { now.secondsSince1970 - start.secondsSince1970 }

    func pass(_ duration: Duration) { passed.withLock { $0 += duration } }
}
