import Dispatch
import Glibc

/// A thread for work that blocks, which must not keep a thread of the cooperative pool from others.
enum SenderThread {
    /// Runs the body on a new thread and waits for it without blocking.
    static func run<Value: Sendable, Failure: Error>(
        _ body: @escaping @Sendable () throws(Failure) -> Value
    ) async throws(Failure) -> Value {
        let result: Result<Value, Failure> = await withCheckedContinuation { continuation in
            start(Job { continuation.resume(returning: Result(catching: body)) })
        }
        return try result.get()
    }

    /// Runs the body on so many threads at once, this one included, and returns when all have ended.
    static func runAll(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
        let group = DispatchGroup()
        for number in 1..<max(1, count) {
            group.enter()
            start(
                Job {
                    body(number)
                    group.leave()
                })
        }
        body(0)
        group.wait()
    }

    private static func start(_ job: Job) {
        var thread = pthread_t()
        let context = Unmanaged.passRetained(job).toOpaque()
        let failure = pthread_create(&thread, nil, perform, context)
        precondition(failure == 0, "the system has no room for another thread")
        pthread_detach(thread)
    }
}

/// What a thread is given to do; a class, because C hands it over as a pointer.
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

/// libcurl leaves `SIGPIPE` to its caller (`CURLOPT_NOSIGNAL`): here a closed socket is an error.
private func ignoreBrokenPipes() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
}
