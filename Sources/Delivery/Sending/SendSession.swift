import Core
import MIME
import Outbox
import Synchronization

/// One run over the letters of a batch: the state that its connections share.
///
/// The lock of the state is held for a few assignments at a time. No closure of the caller, no file
/// and no database is touched meanwhile, so that nothing slow on one thread stops the others. Only
/// the queue of letters reads under a lock, its own: a connection that needs no letter does not meet
/// it.
final class SendSession: Sendable {
    /// A letter with its reply, which the ledger may not know yet.
    typealias Settled = (letter: BatchLetter, step: LetterStep)

    private struct State {
        var outcome = DeliveryOutcome()
        var losses = 0
        /// The number of connections that have not ended.
        var connections: Int
        /// The reason why a connection ended while others went on.
        var failure: TransportError?
    }

    private let state: Mutex<State>
    private let queue: DeliveryQueue
    private let firstConnection = Gate()
    private let batch: Batch
    /// The number of letters that were approved.
    private let total: Int
    private let journal: SendingJournal
    private let isWithheld: @Sendable (BatchLetter) -> Bool
    private let sender: Sender
    private let isInterrupted: @Sendable () -> Bool
    private let reporter: ProgressReporter?
    /// The moment after which no letter is sent in this run.
    private let deadline: Instant

    /// The account that letters are sent by.
    let account: Account

    /// A run in which nothing has happened yet.
    init(
        of approved: ApprovedBatch, keeping journal: SendingJournal,
        withholding isWithheld: @escaping @Sendable (BatchLetter) -> Bool,
        by account: Account, of sender: Sender,
        until isInterrupted: @escaping @Sendable () -> Bool, reportingTo reporter: ProgressReporter?
    ) throws(OutboxError) {
        batch = approved.batch
        total = approved.letters.count
        self.journal = journal
        self.isWithheld = isWithheld
        self.account = account
        self.sender = sender
        self.isInterrupted = isInterrupted
        self.reporter = reporter
        deadline = sender.clock().advanced(by: Sender.longestRun)
        queue = try DeliveryQueue(of: approved, in: sender.ledger)
        state = Mutex(State(connections: account.connections))
    }

    /// Waits until the first connection is open, or has ended.
    func awaitFirstConnection() { firstConnection.wait() }

    /// Lets the other connections open, as one is open.
    func connectionOpened() { firstConnection.open() }

    /// Takes note of a connection that could not be opened.
    ///
    /// It ends the run, unless the failure is temporary and other connections go on.
    func connectionFailed(with error: TransportError) {
        let endsAlone = state.withLock { state in
            guard firstConnection.isOpen, state.connections > 1, error.isTemporary else {
                return false
            }
            state.failure = error
            return true
        }
        if !endsAlone { stop(because: .transport(error)) }
    }

    /// Takes note of a connection that has ended.
    func connectionEnded() {
        state.withLock { $0.connections -= 1 }
        firstConnection.open()
    }

    /// Takes the next letter that may be sent.
    ///
    /// - Parameter isPatient: True waits until the rate allows a letter, and until the next ones are
    ///   read. False returns nil in these cases.
    /// - Returns: The letter, read from disk and stamped; nil once there is none, or the run has stopped.
    func take(isPatient: Bool = true) -> OutgoingLetter? {
        do throws(OutboxError) {
            guard let next = try nextDue(isPatient: isPatient) else { return nil }
            if mayLeave(isPatient: isPatient) { return try load(next) }
            // A letter that nobody takes is counted at the end.
            queue.putBack(next)
        } catch {
            stop(because: .outbox(error))
        }
        return nil
    }

    /// Returns true once the account allows a letter.
    private func mayLeave(isPatient: Bool) -> Bool {
        while !hasStopped {
            switch account.takePermit(at: sender.clock()) {
            case .granted: return true
            case .later:
                guard isPatient else { return false }
                sender.pause(.seconds(1))
            case .never(let reason):
                // Letters that were taken already may be sent.
                guard isPatient else { return false }
                stop(because: reason)
            }
        }
        return false
    }

    /// Reads a letter; counts it, and stops the run, where it cannot be sent.
    private func load(_ next: BatchLetter) throws(OutboxError) -> OutgoingLetter? {
        var letter: OutgoingLetter?
        defer { if letter == nil { count(next) } }
        guard let message = try batch.outgoing(for: next.entry) else { return nil }
        try journal.cover(next.number)
        do throws(TransportError) {
            letter = try OutgoingLetter(
                message, of: next, generation: account.generation, over: sender.transport,
                leavingAt: sender.clock())
        } catch {
            stop(because: .transport(error))
        }
        return letter
    }

    /// Gives back a letter that was taken and not attempted: another connection may take it.
    func giveBack(_ letter: OutgoingLetter) {
        journal.settle(letter.letter.number)
        queue.putBack(letter.letter)
    }

    /// Notes the replies to letters, and that the content of another is about to leave.
    ///
    /// - Returns: True if that one may leave; where not, the run has stopped.
    func note(_ settled: [Settled], attempting letter: OutgoingLetter? = nil) -> Bool {
        var steps = settled.map(\.step)
        if let letter {
            steps.append(
                .attempting(letter.key, promising: letter.promises, by: account.name))
        }
        do throws(OutboxError) {
            if !steps.isEmpty {
                try sender.ledger.note(steps, in: batch.digest, at: sender.clock())
            }
        } catch {
            stop(because: .outbox(error))
            if letter == nil {
                settled.forEach(recount)
            } else {
                // Replies are noted even where no other letter can be attempted.
                _ = note(settled)
            }
            return false
        }
        for (letter, step) in settled {
            count(letter.entry, as: step.receipt.state, expecting: step.nextAttemptAt)
            if step.receipt.state != .uncertain { journal.settle(letter.number) }
        }
        return true
    }

    /// Returns the step that a reply makes of a letter.
    ///
    /// The run stops where the reply says that no other letter would fare better.
    func step(of letter: OutgoingLetter, with reply: Receipt) -> LetterStep {
        let now = sender.clock()
        let receipt = reply.hiding(letter.message.envelope.recipient)
        switch account.refusal(in: receipt, to: letter) {
        case .ofAccount:
            let refusal = TransportError(
                .accountRefused(code: receipt.code ?? 0, enhancedCode: receipt.enhancedCode))
            stop(because: .transport(refusal))
            return letter.putOff(until: now, with: receipt)
        case .doubtful:
            return letter.putOff(until: now.advanced(by: Sender.retryDelay), with: receipt)
        case nil: break
        }
        do throws(OutboxError) {
            if let reason = try account.apply(receipt, to: letter, at: now) {
                stop(because: reason)
            }
        } catch {
            stop(because: .outbox(error))
        }
        return letter.settled(with: receipt, at: now)
    }

    /// Returns the result for a letter whose connection failed.
    func receipt(for error: TransportError) -> Receipt {
        if error.endsRun { stop(because: .transport(error)) }
        return Receipt(
            state: error.mayHaveBeenSent ? .uncertain : .deferred, text: error.description)
    }

    /// Counts connections that broke in a row; the run stops when there are too many.
    func countLoss(isBroken: Bool) {
        state.withLock { state in
            state.losses = isBroken ? state.losses + 1 : 0
            guard state.losses == Sender.maximumLosses, state.outcome.stop == nil else { return }
            state.outcome.stop = .transport(
                TransportError(.unstable(connections: state.losses)))
        }
    }

    /// True once no further letter may be sent.
    var hasStopped: Bool {
        if isInterrupted() { stop(because: .interrupted) }
        if sender.clock() >= deadline { stop(because: .stale) }
        return state.withLock { $0.outcome.stop != nil }
    }

    /// True while a letter that was taken before may still be sent: the daily limit counts it
    /// already.
    var sendsTakenLetters: Bool {
        if !hasStopped { return true }
        return state.withLock { state in
            if case .dailyLimit = state.outcome.stop { return true }
            return false
        }
    }

    /// Ends the attempts; the first reason is kept.
    func stop(because reason: DeliveryStop) {
        state.withLock { $0.outcome.stop = $0.outcome.stop ?? reason }
    }

    /// Counts the letters that are left, when no connection works any more.
    func end() -> DeliveryOutcome {
        let failure = state.withLock { $0.failure }
        do throws(OutboxError) {
            while let next = try queue.next() {
                if let failure, isDue(next) { stop(because: .transport(failure)) }
                count(next)
            }
        } catch {
            stop(because: .outbox(error))
        }
        do throws(OutboxError) {
            try journal.end()
        } catch {
            stop(because: .outbox(error))
        }
        return state.withLock { state in
            while state.outcome.tally.approved < total {
                state.outcome.tally.count(.uncertain)
            }
            return state.outcome
        }
    }

    /// Returns the next letter that may be sent now; those before it are counted.
    private func nextDue(isPatient: Bool) throws(OutboxError) -> BatchLetter? {
        while state.withLock({ $0.outcome.stop == nil }),
            let next = try queue.next(isPatient: isPatient)
        {
            if isDue(next) { return next }
            count(next)
        }
        return nil
    }

    private func isDue(_ letter: BatchLetter) -> Bool {
        !isWithheld(letter) && letter.isDue(at: sender.clock())
    }

    /// Counts a letter by its state in the ledger, as its reply could not be noted.
    func recount(_ settled: Settled) {
        let record: LetterRecord?
        let current: LetterState?
        do throws(OutboxError) {
            record = try sender.ledger.record(of: settled.letter.entry.key)
            current = record?.state(in: batch.digest)
        } catch {
            (record, current) = (nil, .uncertain)
        }
        count(
            settled.letter.entry, as: current,
            expecting: current == .deferred ? record?.nextAttemptAt : nil)
    }

    /// Counts a letter that this run attempted.
    private func count(
        _ entry: BatchEntry, as current: LetterState?, expecting nextAttemptAt: Instant?
    ) {
        if current == .accepted { batch.markSent(entry) }
        add(current, isAttempted: true, nextAttemptAt)
    }

    /// Counts a letter that this run did not attempt.
    private func count(_ letter: BatchLetter) {
        // A run that was cut short may not have moved its file.
        if letter.state == .accepted, letter.record?.batch == batch.digest {
            batch.markSent(letter.entry)
        }
        let isExpected = letter.state == .deferred && !isWithheld(letter)
        add(letter.state, isAttempted: false, isExpected ? letter.record?.nextAttemptAt : nil)
    }

    private func add(
        _ current: LetterState?, isAttempted: Bool, _ nextAttemptAt: Instant?
    ) {
        state.withLock { state in
            state.outcome.expect(attemptAt: nextAttemptAt)
            state.outcome.tally.count(current)
            if isAttempted { state.outcome.attempted += 1 }
            // Under the lock, so that a later count is never replaced by an earlier one. The
            // observer is called on another thread.
            reporter?.report(
                DeliveryProgress(
                    count: state.outcome.tally.approved, attempted: state.outcome.attempted,
                    total: total))
        }
    }
}

/// The letters of a batch that have not been sent in this run, in their order.
///
/// One thread at a time reads on in batch and ledger. Letters can be put back meanwhile.
final class DeliveryQueue: Sendable {
    private let unread: Mutex<BatchProgress>
    /// Letters that were given out and put back, the next one last.
    private let returned = Mutex<[BatchLetter]>([])

    /// The approved letters of a batch.
    init(of approved: ApprovedBatch, in ledger: any Ledger) throws(OutboxError) {
        unread = Mutex(
            try BatchProgress(of: approved.batch, in: ledger, numbered: approved.letters))
    }

    /// Takes the next letter.
    ///
    /// - Parameter isPatient: False returns nil, too, while another thread reads.
    /// - Returns: The letter; nil after the last.
    /// - Throws: when the batch has changed since it was approved, or the ledger fails.
    func next(isPatient: Bool = true) throws(OutboxError) -> BatchLetter? {
        if let letter = returned.withLock({ $0.popLast() }) { return letter }
        if isPatient {
            return try unread.withLock { letters throws(OutboxError) in try letters.next() }
        }
        let letter = try unread.withLockIfAvailable { letters throws(OutboxError) in
            try letters.next()
        }
        return letter ?? nil
    }

    /// Puts back a letter that was given out; it is the next one.
    func putBack(_ letter: BatchLetter) {
        returned.withLock { $0.append(letter) }
    }
}
