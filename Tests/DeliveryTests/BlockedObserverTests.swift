import Core
import Delivery
import Dispatch
import Outbox
import Synchronization
import TestSupport
import Testing

/// Slow observers and slow ledgers: neither may stop the other letters.
@Suite struct BlockedObserverTests {
    private let folder: ScratchFolder
    private let ledger: SQLiteLedger

    init() throws {
        folder = try ScratchFolder()
        ledger = try SQLiteLedger(at: "\(folder.path)/ledger.sqlite")
    }

    @Test(.timeLimit(.minutes(1)))
    func `an observer that blocks, as a terminal stopped with Ctrl-S does, stops no letter`()
        async throws
    {
        let batch = try Samples.approved(letters: 5, in: folder, ledger)
        let release = DispatchSemaphore(value: 0)
        let seen = Mutex<[DeliveryProgress]>([])
        let accepted = Mutex(0)
        // The connection closes when every letter has its reply. Only then is the observer
        // released.
        let transport = QuietTransport(onClose: { [ledger] in
            accepted.withLock { $0 = (try? ledger.records(in: .accepted).count) ?? -1 }
            release.signal()
        })
        let reporter = ProgressReporter { progress in
            if seen.withLock(\.isEmpty) { release.wait() }
            seen.withLock { $0.append(progress) }
        }
        let outcome = try await Sender(ledger: ledger, transport: transport) { Samples.noon }
            .deliver(batch, reportingTo: reporter)
        reporter.finish()
        #expect(accepted.withLock { $0 } == 5)
        #expect(outcome.tally.accepted == 5)
        #expect(
            seen.withLock(\.last) == DeliveryProgress(count: 5, attempted: 5, total: 5))
    }

    @Test(.timeLimit(.minutes(1)))
    func `a run ends, and the next one begins, while the observer still blocks`() async throws {
        let batch = try Samples.approved(letters: 3, in: folder, ledger)
        let release = DispatchSemaphore(value: 0)
        let seen = Mutex<[DeliveryProgress]>([])
        let reporter = ProgressReporter { progress in
            if seen.withLock(\.isEmpty) { release.wait() }
            seen.withLock { $0.append(progress) }
        }
        // The clock jumps while the first letter is on its way, so the run is too long.
        let clock = Mutex(Samples.noon)
        let transport = QuietTransport(beforeReply: { message in
            guard message.key == Samples.key("A-1") else { return }
            clock.withLock { $0 = $0.advanced(by: Sender.longestRun) }
        })
        let sender = Sender(ledger: ledger, transport: transport) { clock.withLock { $0 } }
        let first = try await sender.deliver(batch, reportingTo: reporter)
        #expect(first.stop == .stale)
        let second = try await sender.deliver(batch, reportingTo: reporter)
        #expect(second.stop == nil)
        #expect(second.tally.accepted == 3)
        // Another process may send now, too.
        _ = try SQLiteLedger(at: ledger.path).lockSending(at: Samples.noon)
        let isBlocked = seen.withLock(\.isEmpty)
        #expect(isBlocked)
        release.signal()
        reporter.finish()
        let last = seen.withLock(\.last)
        #expect(last == DeliveryProgress(count: 3, attempted: 2, total: 3))
    }

    @Test(.timeLimit(.minutes(1)))
    func `a slow read of the ledger does not keep the reply of another connection from its note`()
        async throws
    {
        // One letter more than is read at once: A-65 needs a second read, which waits here until
        // the other connection has settled A-64 and asks whether it may go on.
        let batch = try Samples.approved(letters: 65, in: folder, ledger)
        let (readBegan, readEnds) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let isSettled = Atomic(false)
        let slow = HookedLedger(
            ledger,
            before: { step, key in
                guard step == .record, key == Samples.key("A-65") else { return }
                readBegan.signal()
                readEnds.wait()
            },
            after: { step, key in
                guard step == .settle, key == Samples.key("A-64") else { return }
                isSettled.store(true, ordering: .relaxed)
            })
        let transport = QuietTransport(beforeReply: { message in
            if message.key == Samples.key("A-64") { readBegan.wait() }
        })
        let sender = Sender(
            ledger: slow, transport: transport, rateLimit: RateLimit(connections: 2),
            clock: { Samples.noon })
        let outcome = try await sender.deliver(
            batch,
            until: {
                if isSettled.load(ordering: .relaxed) { readEnds.signal() }
                return false
            })
        #expect(outcome.tally.accepted == 65)
        #expect(outcome.stop == nil)
    }
}

/// A transport that accepts every letter, with hooks.
private final class QuietTransport: Transport, Connection {
    private let beforeReply: @Sendable (OutgoingMessage) -> Void
    private let onClose: @Sendable () -> Void

    init(
        beforeReply: @escaping @Sendable (OutgoingMessage) -> Void = { _ in },
        onClose: @escaping @Sendable () -> Void = {}
    ) {
        self.beforeReply = beforeReply
        self.onClose = onClose
    }

    var isOpen: Bool { true }

    func connect() -> any Connection { self }

    func offer(_ outgoing: OutgoingMessage) -> Receipt? { nil }

    func transmit(_ outgoing: OutgoingMessage, announcing next: OutgoingMessage?) {
        beforeReply(outgoing)
    }

    func receipt() -> Receipt { Receipt(state: .accepted, text: "yes") }

    func close() { onClose() }
}
