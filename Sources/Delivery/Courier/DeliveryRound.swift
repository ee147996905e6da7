import MIME
import Outbox

/// One run over the letters of a batch, on one thread.
struct DeliveryRound {
    private var outcome = DeliveryOutcome()
    private let batch: Batch
    private let withheld: Set<LetterKey>
    private let ledger: any Ledger
    private let transport: any Transport
    private let clock: @Sendable () -> Timestamp
    private var connection: (any Connection)?
    private var losses = 0

    init(
        _ batch: Batch, withholding withheld: Set<LetterKey>, ledger: any Ledger,
        transport: any Transport, clock: @escaping @Sendable () -> Timestamp
    ) {
        self.batch = batch
        self.withheld = withheld
        self.ledger = ledger
        self.transport = transport
        self.clock = clock
    }

    /// Gives every composed letter its turn, or once something has failed only counts them.
    mutating func run(
        over entries: consuming BatchReader, _ progress: (DeliveryProgress) -> Void
    ) -> DeliveryOutcome {
        do throws(OutboxError) {
            while let entry = try entries.next() {
                if entry.composed != nil { progress(try turn(of: entry)) }
            }
        } catch {
            stop(because: .outbox(error))
            while outcome.tally.approved < batch.header.composed { outcome.tally.count(.uncertain) }
        }
        connection?.close()
        return outcome
    }

    /// Counts a letter, after it was attempted if it may leave now.
    ///
    /// - Throws: when the ledger cannot even be asked.
    private mutating func turn(of entry: BatchEntry) throws(OutboxError) -> DeliveryProgress {
        let attemptedBefore = outcome.attempted
        let record = try ledger.record(of: entry.key)
        var standing = record?.standing(in: batch.digest)
        if !withheld.contains(entry.key), isDue(standing, record) {
            do throws(OutboxError) {
                standing = try attempt(entry) ?? standing
            } catch {
                stop(because: .outbox(error))
                standing = try ledger.record(of: entry.key)?.standing(in: batch.digest)
            }
        }
        outcome.tally.count(standing)
        return DeliveryProgress(
            key: entry.key, standing: standing, isAttempted: outcome.attempted > attemptedBefore,
            count: outcome.tally.approved, total: batch.header.composed)
    }

    /// Ends the attempts; the first reason is the one to tell.
    private mutating func stop(because reason: DeliveryStop) {
        outcome.stop = outcome.stop ?? reason
    }

    /// Whether a letter of this standing may leave now.
    private func isDue(_ standing: LetterState?, _ record: LetterRecord?) -> Bool {
        guard outcome.stop == nil else { return false }
        switch standing {
        case .attempting, .accepted, .refused, .uncertain: return false
        case .deferred: return record?.nextAttemptAt.map { $0 <= clock() } ?? true
        case nil: return true
        }
    }

    /// Tries to send a letter; nil when the transport failed before its turn came.
    private mutating func attempt(_ entry: BatchEntry) throws(OutboxError) -> LetterState? {
        guard let composed = try batch.parcel(for: entry) else { return nil }
        let promises = entry.composed?.promises ?? []
        let departure = clock()
        let connection: any Connection
        let bytes: [UInt8]
        do throws(TransportError) {
            bytes = try stamped(composed, at: departure)
            connection = try openConnection()
        } catch {
            stop(because: .transport(error))
            return nil
        }
        let parcel = try Parcel(
            key: composed.key, envelope: composed.envelope, messageID: composed.messageID,
            bytes: bytes)
        let receipt = try send(parcel, promising: promises, over: connection)
            .hiding(parcel.envelope.recipient)
        outcome.attempted += 1
        weigh(connection)
        try settle(parcel.key, with: receipt, promising: promises)
        return receipt.state
    }

    private func stamped(
        _ parcel: Parcel, at departure: Timestamp
    ) throws(TransportError) -> [UInt8] {
        do {
            let date = try MailDate(secondsSince1970: departure.secondsSince1970)
            return try Message.stamped(parcel.bytes, leavingAt: date)
        } catch {
            throw TransportError(.departure(parcel.key, error))
        }
    }

    private mutating func openConnection() throws(TransportError) -> any Connection {
        if let connection { return connection }
        let opened = try transport.connect()
        connection = opened
        return opened
    }

    /// The two steps of a letter, with the note in the ledger between them.
    private mutating func send(
        _ parcel: Parcel, promising promises: [PromiseNote], over connection: any Connection
    ) throws(OutboxError) -> Receipt {
        do throws(TransportError) {
            if let receipt = try connection.offer(parcel) { return receipt }
        } catch {
            return receipt(for: error)
        }
        try ledger.attempt(parcel.key, promising: promises, in: batch.digest, at: clock())
        do throws(TransportError) {
            return try connection.transmit(parcel)
        } catch {
            return receipt(for: error)
        }
    }

    /// What a failure of the transport makes of the letter under way.
    private mutating func receipt(for error: TransportError) -> Receipt {
        if error.endsRun { stop(because: .transport(error)) }
        return Receipt(
            state: error.mayHaveBeenSent ? .uncertain : .deferred, text: error.description)
    }

    /// Lets go of a broken connection, and of the run when too many broke in a row.
    private mutating func weigh(_ used: any Connection) {
        guard !used.isOpen else {
            losses = 0
            return
        }
        connection = nil
        losses += 1
        if losses == Courier.maximumLosses {
            stop(because: .transport(TransportError(.unstable(connections: losses))))
        }
    }

    private func settle(
        _ key: LetterKey, with receipt: Receipt, promising promises: [PromiseNote]
    ) throws(OutboxError) {
        let now = clock()
        // What the server put off rests for a while; what merely lost its connection is due at once.
        let rest = receipt.code == nil ? Duration.zero : Courier.retryDelay
        try ledger.settle(
            key, with: receipt, promising: promises, in: batch.digest, at: now,
            nextAttemptAt: receipt.state == .deferred ? now.advanced(by: rest) : nil)
    }
}
