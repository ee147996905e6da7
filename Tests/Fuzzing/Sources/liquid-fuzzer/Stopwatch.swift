import Glibc

/// Which of the engine's answers to one input takes longest.
///
/// Only what this thread computes is counted, so that a busy machine fails no input.
struct Stopwatch {
    private(set) var slowest: (name: String, duration: Duration) = ("", .zero)

    mutating func time<Result, Failure: Error>(
        _ name: String, _ work: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let start = Self.now
        defer {
            let duration = Self.now - start
            if duration > slowest.duration { slowest = (name, duration) }
        }
        return try work()
    }

    private static var now: Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}
