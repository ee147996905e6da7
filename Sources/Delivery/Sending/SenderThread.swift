import Dispatch
import Glibc

/// Threads for work that blocks, which the cooperative pool of tasks has no room for.
enum SenderThread {
    /// Runs the body on a new thread and waits for it without blocking.
    static func run<Value: Sendable, Failure: Error>(
        _ body: @escaping @Sendable () throws(Failure) -> Value
    ) async throws(Failure) -> Value {
        let result: Result<Value, Failure> = await withCheckedContinuation { continuation in
            start { continuation.resume(returning: Result(catching: body)) }
        }
        return try result.get()
    }

    /// Runs the body on this many threads, the calling one included; returns when all have ended.
    static func runAll(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
        let group = DispatchGroup()
        for number in 1..<max(1, count) {
            group.enter()
            start {
                body(number)
                group.leave()
            }
        }
        body(0)
        group.wait()
    }

    /// Runs the body on a new thread, and returns at once.
    static func start(_ body: @escaping @Sendable () -> Void) {
        var thread = pthread_t()
        let context = Unmanaged.passRetained(Job(body)).toOpaque()
        let failure = pthread_create(&thread, nil, perform, context)
        precondition(failure == 0, "the system has no room for another thread")
        pthread_detach(thread)
    }
}

/// The work of a thread; a class, because C passes it on as a pointer.
private final class Job: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
        self.body = body
    }
}

private func perform(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let context else { return nil }
    ignoreBrokenPipes()
    Unmanaged<Job>.fromOpaque(context).takeRetainedValue().body()
    return nil
}

/// Turns a closed socket into an error; libcurl leaves `SIGPIPE` to its caller
/// (`CURLOPT_NOSIGNAL`).
private func ignoreBrokenPipes() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
}
