import Glibc

/// How long the engine has worked at most without a break.
///
/// Only what this thread computes is counted, so that a busy machine fails no input.
struct Stopwatch {
    private(set) var elapsed = Duration.zero

    mutating func time<Result, Failure: Error>(
        _ work: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let start = Self.now
        defer { elapsed = max(elapsed, Self.now - start) }
        return try work()
    }

    private static var now: Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}
