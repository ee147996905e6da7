import Core
import MIME
import Outbox
import Synchronization

/// One run over the letters of a batch: what its lines share.
final class SendSession: Sendable {
    private struct State: ~Copyable {
        var queue: DeliveryQueue
        var outcome = DeliveryOutcome()
        var losses = 0
        /// How many lines have not ended.
        var lines: Int
        /// Why a line ended while others went on.
        var failure: TransportError?
    }

    private let state: Mutex<State>
    private let opening = Gate()
    private let batch: Batch
    private let isWithheld: @Sendable (BatchStandings.Letter) -> Bool
    private let courier: Sender
    private let isInterrupted: @Sendable () -> Bool
    private let progress: @Sendable (DeliveryProgress) -> Void
    /// When it has gone on for too long.
    private let deadline: Instant

    /// By whom letters leave.
    let account: Account

    /// A run in which nothing has happened yet.
    init(
        of batch: Batch,
        withholding isWithheld: @escaping @Sendable (BatchStandings.Letter) -> Bool,
        by account: Account, of courier: Sender,
        until isInterrupted: @escaping @Sendable () -> Bool,
        progress: @escaping @Sendable (DeliveryProgress) -> Void
    ) throws(OutboxError) {
        self.batch = batch
        self.isWithheld = isWithheld
        self.account = account
        self.courier = courier
        self.isInterrupted = isInterrupted
        self.progress = progress
        deadline = courier.clock().advanced(by: Sender.longestRun)
        state = Mutex(
            State(
                queue: try DeliveryQueue(of: batch, in: courier.ledger),
                lines: account.connections))
    }

    /// Waits until the first line has opened its connection, or has ended.
    func awaitOpening() { opening.wait() }

    /// A line has opened a connection: others may open theirs.
    func opened() { opening.come() }

    /// A line could not open a connection: it ends, and the run with it unless others go on.
    func opened(orFailedWith error: TransportError) {
        let endsAlone = state.withLock { state in
            guard opening.hasCome, state.lines > 1, error.isTemporary else { return false }
            state.failure = error
            return true
        }
        if !endsAlone { stop(because: .transport(error)) }
    }

    /// A line has ended.
    func ended() {
        state.withLock { $0.lines -= 1 }
        opening.come()
    }

    /// The next letter that may leave; nil once there is none, or the run has stopped.
    ///
    /// - Parameter isPatient: Whether to wait until the account lets it leave; nil otherwise too, where
    ///   it does not at this moment.
    /// - Returns: The letter, read from disk and stamped.
    func take(isPatient: Bool = true) -> OutgoingLetter? {
        do throws(OutboxError) {
            guard let next = try nextDue() else { return nil }
            if isAdmitted(isPatient: isPatient) { return try load(next) }
            // The run counts what nobody takes.
            state.withLock { $0.queue.putBack(next) }
        } catch {
            stop(because: .outbox(error))
        }
        return nil
    }

    /// Whether a letter may leave.
    private func isAdmitted(isPatient: Bool) -> Bool {
        while !hasStopped {
            switch account.admit(at: courier.clock()) {
            case .granted: return true
            case .later:
                guard isPatient else { return false }
                courier.pause(.seconds(1))
            case .never(let reason):
                // What was taken already may leave.
                guard isPatient else { return false }
                stop(because: reason)
            }
        }
        return false
    }

    /// Reads a letter; it is counted, and the run stops, where it cannot leave.
    private func load(_ next: BatchStandings.Letter) throws(OutboxError) -> OutgoingLetter? {
        var letter: OutgoingLetter?
        defer { if letter == nil { state.withLock { count(next, in: &$0) } } }
        guard let outgoing = try batch.outgoing(for: next.entry) else { return nil }
        do throws(TransportError) {
            letter = try OutgoingLetter(
                outgoing, of: next, generation: account.generation, over: courier.transport,
                leavingAt: courier.clock())
        } catch {
            stop(because: .transport(error))
        }
        return letter
    }

    /// Leaves a letter that was taken and not attempted to other lines, or uncounted until the end.
    func giveBack(_ letter: OutgoingLetter) {
        state.withLock { $0.queue.putBack(letter.letter) }
    }

    /// Notes what became of letters, and that the content of another is about to leave.
    ///
    /// - Returns: whether it may leave; where not, the run has stopped.
    func note(_ settled: [SettledLetter], attempting letter: OutgoingLetter? = nil) -> Bool {
        let steps = settled.map(\.step)
        let attempt = letter.map {
            LetterStep.attempting($0.key, promising: $0.promises, by: account.name)
        }
        do throws(OutboxError) {
            if let attempt {
                try courier.ledger.note(steps + [attempt], in: batch.digest, at: courier.clock())
            } else if !steps.isEmpty {
                try courier.ledger.note(steps, in: batch.digest, at: courier.clock())
            }
        } catch {
            stop(because: .outbox(error))
            if attempt == nil {
                settled.forEach(recount)
            } else {
                // What has its answer is noted even where nothing more can be attempted.
                _ = note(settled)
            }
            return false
        }
        state.withLock { state in
            for one in settled {
                state.outcome.expect(attemptAt: one.nextAttemptAt)
                count(one.entry, as: one.receipt.state, isAttempted: true, in: &state)
            }
        }
        return true
    }

    /// What the answer to a letter makes of it, and when it may be tried again.
    ///
    /// The run stops where it says that no other letter would fare better.
    func settled(_ letter: OutgoingLetter, with receipt: Receipt) -> SettledLetter {
        let now = courier.clock()
        let settled = SettledLetter(
            letter, receipt.hiding(letter.outgoing.envelope.recipient), at: now)
        switch account.refusal(in: receipt, to: letter) {
        case .ofAccount:
            let refusal = TransportError(
                .accountRefused(code: receipt.code ?? 0, enhancedCode: receipt.enhancedCode))
            stop(because: .transport(refusal))
            return settled.putOff(until: now)
        case .doubtful: return settled.putOff(until: now.advanced(by: Sender.retryDelay))
        case nil: break
        }
        do throws(OutboxError) {
            if let reason = try account.heed(receipt, to: letter, at: now) {
                stop(because: reason)
            }
        } catch {
            stop(because: .outbox(error))
        }
        return settled
    }

    /// What a failure of the transport makes of the letter under way.
    func receipt(for error: TransportError) -> Receipt {
        if error.endsRun { stop(because: .transport(error)) }
        return Receipt(
            state: error.mayHaveBeenSent ? .uncertain : .deferred, text: error.description)
    }

    /// Takes in how a connection fared; the run stops when too many broke in a row.
    func weigh(isBroken: Bool) {
        state.withLock { state in
            state.losses = isBroken ? state.losses + 1 : 0
            guard state.losses == Sender.maximumLosses, state.outcome.stop == nil else { return }
            state.outcome.stop = .transport(
                TransportError(.unstable(connections: state.losses)))
        }
    }

    /// Whether no further letter may leave.
    var hasStopped: Bool {
        if isInterrupted() { stop(because: .interrupted) }
        if courier.clock() >= deadline { stop(because: .stale) }
        return state.withLock { $0.outcome.stop != nil }
    }

    /// Whether a letter that was taken before may still leave: it is counted in the limit of the day.
    var letsGo: Bool {
        if !hasStopped { return true }
        return state.withLock { state in
            if case .dailyLimit = state.outcome.stop { return true }
            return false
        }
    }

    /// Ends the attempts; the first reason is the one to tell.
    func stop(because reason: DeliveryStop) {
        state.withLock { $0.outcome.stop = $0.outcome.stop ?? reason }
    }

    /// What every letter has come to, when no line works any more.
    func end() -> DeliveryOutcome {
        state.withLock { state in
            do throws(OutboxError) {
                while let next = try state.queue.next() {
                    if let failure = state.failure, isDue(next) {
                        state.outcome.stop = state.outcome.stop ?? .transport(failure)
                    }
                    count(next, in: &state)
                }
            } catch {
                state.outcome.stop = state.outcome.stop ?? .outbox(error)
            }
            while state.outcome.tally.approved < batch.header.composed {
                state.outcome.tally.count(.uncertain)
            }
            return state.outcome
        }
    }

    /// The next letter that may leave now; those before it are counted.
    private func nextDue() throws(OutboxError) -> BatchStandings.Letter? {
        try state.withLock { state throws(OutboxError) in
            while state.outcome.stop == nil, let next = try state.queue.next() {
                if isDue(next) { return next }
                count(next, in: &state)
            }
            return nil
        }
    }

    /// Whether a letter may leave now.
    private func isDue(_ letter: BatchStandings.Letter) -> Bool {
        !isWithheld(letter) && letter.isDue(at: courier.clock())
    }

    /// Counts a letter by what the ledger has, as its answer could not be noted.
    func recount(_ settled: SettledLetter) {
        let record: LetterRecord?
        let standing: LetterState?
        do throws(OutboxError) {
            record = try courier.ledger.record(of: settled.entry.key)
            standing = record?.standing(in: batch.digest)
        } catch {
            (record, standing) = (nil, .uncertain)
        }
        state.withLock { state in
            if standing == .deferred { state.outcome.expect(attemptAt: record?.nextAttemptAt) }
            count(settled.entry, as: standing, isAttempted: true, in: &state)
        }
    }

    private func count(_ letter: BatchStandings.Letter, in state: inout State) {
        // A run that was cut short may not have come to it.
        if letter.standing == .accepted, letter.record?.batch == batch.digest {
            batch.markSent(letter.entry)
        }
        if letter.standing == .deferred, !isWithheld(letter) {
            state.outcome.expect(attemptAt: letter.record?.nextAttemptAt)
        }
        count(letter.entry, as: letter.standing, in: &state)
    }

    private func count(
        _ entry: BatchEntry, as standing: LetterState?, isAttempted: Bool = false,
        in state: inout State
    ) {
        if standing == .accepted, isAttempted { batch.markSent(entry) }
        state.outcome.tally.count(standing)
        if isAttempted { state.outcome.attempted += 1 }
        progress(
            DeliveryProgress(
                key: entry.key, standing: standing, isAttempted: isAttempted,
                count: state.outcome.tally.approved, total: batch.header.composed))
    }
}
