package import Core
import Dispatch
package import Outbox
import Synchronization

/// The result of one run over a batch.
package struct DeliveryOutcome: Hashable, Sendable {
    /// Every letter of the batch, each counted once, by its state in the ledger now.
    ///
    /// The letters left are *uncertain* if batch or ledger can be read no more: some may have
    /// been sent earlier. The next run, or `Ledger.tally(of:)`, counts them correctly.
    package internal(set) var tally = Tally()
    /// The number of letters that this run attempted.
    package internal(set) var attempted = 0
    /// The letters that an earlier sender was sending when it stopped; they are uncertain now.
    package internal(set) var interrupted: [LetterKey] = []
    /// The earliest moment at which a deferred letter may be tried again, those withheld left out.
    package internal(set) var nextAttemptAt: Instant?
    /// The reason why the run stopped before the end; nil when it handled every letter.
    package internal(set) var stop: DeliveryStop?

    init() {}

    /// Takes in when a letter may be tried again.
    mutating func expect(attemptAt moment: Instant?) {
        nextAttemptAt = [nextAttemptAt, moment].compactMap(\.self).min()
    }
}

/// The reason why a run over a batch ended before it had handled every letter.
package enum DeliveryStop: Error, Hashable, Sendable {
    /// The transport failed.
    case transport(TransportError)
    /// The batch or the ledger failed.
    case outbox(OutboxError)
    /// The account has sent as many letters within 24 hours as it may.
    case dailyLimit(Int, until: Instant)
    /// The server asked repeatedly for fewer letters.
    case slowedDown(until: Instant)
    /// The run took so long that the records have to be checked again.
    case stale
    /// Somebody wants it to end.
    case interrupted

    /// The error to report.
    package var error: any Error {
        switch self {
        case .transport(let error): error
        case .outbox(let error): error
        case .dailyLimit, .slowedDown, .stale, .interrupted: self
        }
    }

    /// The moment at which to go on; nil where that is not known.
    package var until: Instant? {
        switch self {
        case .dailyLimit(_, let until), .slowedDown(let until): until
        case .transport, .outbox, .stale, .interrupted: nil
        }
    }
}

extension DeliveryStop: CustomStringConvertible {
    /// The message for a person.
    package var description: String {
        switch self {
        case .transport(let error): error.description
        case .outbox(let error): error.description
        case .dailyLimit(let count, let until):
            "account: \(count) letters have left within 24 hours; the next may at \(until)"
        case .slowedDown(let until):
            "server: asks for fewer letters; go on at \(until)"
        case .stale: "sending: the records have to be checked again"
        case .interrupted: "sending: interrupted"
        }
    }
}

/// The progress of a run: how many letters of the batch it has counted.
package struct DeliveryProgress: Hashable, Sendable {
    /// The number of letters counted so far.
    package let count: Int
    /// The number of those that this run attempted; the others had their result before, or have to
    /// wait.
    package let attempted: Int
    /// The number of letters in the batch.
    package let total: Int

    package init(count: Int, attempted: Int, total: Int) {
        self.count = count
        self.attempted = attempted
        self.total = total
    }
}

/// Calls an observer with the latest progress, on a thread of its own, over one or more runs.
///
/// An observer that blocks, such as a terminal that was stopped with Ctrl-S, therefore stops no
/// letter. While it is busy, newer progress replaces older.
package final class ProgressReporter: Sendable {
    private struct State {
        var latest: DeliveryProgress?
        var isFinished = false
    }

    private let state = Mutex(State())
    private let hasNews = DispatchSemaphore(value: 0)
    private let thread = DispatchGroup()

    /// Starts the thread; it ends with `finish`.
    package init(to observer: @escaping @Sendable (DeliveryProgress) -> Void) {
        thread.enter()
        SenderThread.start { [self] in
            repeat {
                hasNews.wait()
                let news = state.withLock { state in
                    defer { state.latest = nil }
                    return state
                }
                if let progress = news.latest { observer(progress) }
                if news.isFinished { break }
            } while true
            thread.leave()
        }
    }

    /// Leaves the progress for the observer, and returns at once.
    func report(_ progress: DeliveryProgress) {
        let isFirst = state.withLock { state in
            defer { state.latest = progress }
            return state.latest == nil
        }
        if isFirst { hasNews.signal() }
    }

    /// Returns once the observer has the last progress, and is called no more.
    package func finish() {
        state.withLock { $0.isFinished = true }
        hasNews.signal()
        thread.wait()
    }
}
