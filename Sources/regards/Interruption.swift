import Foundation
import Synchronization

/// The effect of Ctrl-C while letters are sent.
///
/// The first lets the letters under way get their replies, the second ends the program at once. The
/// ledger is right in both cases.
enum Interruption {
    /// The number of signals so far.
    private static let count = Atomic(0)
    /// The end of a pipe that the handler writes to; -1 before there is one.
    private static let wakeUp = Atomic<Int32>(-1)
    /// The task that waits, and that a signal cancels.
    private static let waiting = Mutex<Task<Void, Never>?>(nil)

    /// Listens for Ctrl-C and `SIGTERM` from now on.
    static func listen() {
        // A static value is made when it is first used. A handler must not do that, so both are
        // used here, before there is one.
        guard count.load(ordering: .relaxed) == 0, wakeUp.load(ordering: .relaxed) < 0 else {
            return
        }
        openPipe()
        for number in [SIGINT, SIGTERM] {
            // It does nothing but what POSIX allows in a handler: atomics, `write` and `_exit`.
            signal(number) { number in
                if Interruption.count.add(1, ordering: .relaxed).newValue > 1 {
                    _exit(128 + number)
                }
                let before = errno
                var byte: UInt8 = 0
                _ = write(Interruption.wakeUp.load(ordering: .relaxed), &byte, 1)
                errno = before
            }
        }
    }

    /// True once somebody wants the command to end.
    static var isWanted: Bool { count.load(ordering: .relaxed) > 0 }

    /// Waits for the end of a task, which a signal cancels.
    static func wait(for task: Task<Void, Never>) async {
        waiting.withLock { $0 = task }
        // The signal may have come before.
        if isWanted { task.cancel() }
        await task.value
        waiting.withLock { $0 = nil }
    }

    /// Makes the pipe, and a thread that reads from it.
    ///
    /// Without a pipe, a wait ends a little later.
    private static func openPipe() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        wakeUp.store(ends[1], ordering: .relaxed)
        Thread.detachNewThread { [source = ends[0]] in
            var byte: UInt8 = 0
            while read(source, &byte, 1) == 1 || errno == EINTR {
                waiting.withLock { $0?.cancel() }
            }
        }
    }
}
