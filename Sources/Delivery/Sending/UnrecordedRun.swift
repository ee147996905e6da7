package import Core
package import MIME
package import Outbox

/// Sends letters of a batch and records nothing: a rehearsal, a test, or copies as files.
///
/// No letter gets a flag in the batch, and no ledger hears of it: whatever happens, also a crash,
/// every letter can be sent afterwards as if the run had never been.
package struct UnrecordedRun: Sendable {
    /// The result for a letter of the batch.
    package struct Answer: Sendable {
        /// The letter.
        package let entry: BatchEntry
        /// The receiver's answer; deferred where it does not have the letter for another reason.
        package let receipt: Receipt
    }

    /// The results of a run.
    package struct Outcome: Sendable {
        /// The answers, in the order of the batch.
        package private(set) var answers: [Answer] = []
        /// The reason why letters were left that nobody tried to send.
        package fileprivate(set) var stop: DeliveryStop?
        /// The first failure of the transport.
        package private(set) var failure: TransportError?
        /// True while the next letter may be sent.
        fileprivate private(set) var goesOn = true

        /// The number of letters that the receiver took.
        package var accepted: Int { answers.count { $0.receipt.state == .accepted } }

        /// The error to report; nil where the transport failed nowhere.
        package var error: (any Error)? { stop?.error ?? failure }

        fileprivate mutating func note(_ receipt: Receipt, for entry: BatchEntry) {
            answers.append(Answer(entry: entry, receipt: receipt))
            goesOn = receipt.state == .accepted
        }

        fileprivate mutating func note(_ failure: TransportError, for entry: BatchEntry) {
            let state = failure.mayHaveBeenSent ? LetterState.uncertain : .deferred
            note(Receipt(state: state, text: failure.description), for: entry)
            self.failure = self.failure ?? failure
            if case .occupied = failure.kind {
                goesOn = true
            } else {
                stop = .transport(failure)
            }
        }
    }

    private let transport: any Transport
    private let rateLimit: RateLimit
    private let ledger: (any Ledger)?
    private let clock: (@Sendable () -> Instant)?
    private let pause: @Sendable (Duration) -> Void

    /// A run over a transport.
    ///
    /// - Parameters:
    ///   - transport: Takes the letters.
    ///   - rateLimit: The limits of its account.
    ///   - ledger: Tells how many letters the account has sent lately; nil without an account.
    ///   - clock: Returns the present moment, for `Date`; nil leaves letters as they were composed.
    ///   - pause: Waits, where the rate limit asks for it.
    package init(
        over transport: any Transport, at rateLimit: RateLimit = RateLimit(),
        after ledger: (any Ledger)? = nil, clock: (@Sendable () -> Instant)? = nil,
        pause: @escaping @Sendable (Duration) -> Void = Sender.sleep(for:)
    ) {
        self.transport = transport
        self.rateLimit = rateLimit
        self.ledger = ledger
        self.clock = clock
        self.pause = pause
    }

    /// Sends letters in the order of the batch, over one connection at a time.
    ///
    /// The run ends at the first letter that the receiver does not take, as it would answer the next
    /// one alike. A file that stands in a letter's place ends nothing.
    ///
    /// - Parameters:
    ///   - batch: The batch; every byte of each letter is compared with its digest.
    ///   - address: Where the letters go, as test copies; nil for the recipient of each.
    ///   - isInterrupted: True once somebody wants the run to end.
    ///   - isIncluded: True for a letter that is to be sent.
    /// - Returns: The answers, also when the transport failed on the way.
    /// - Throws: when the batch has changed since it was composed, or the ledger cannot be read.
    package func send(
        _ batch: Batch, asTestsTo address: EmailAddress? = nil,
        until isInterrupted: @escaping @Sendable () -> Bool = { false },
        where isIncluded: @escaping @Sendable (BatchEntry) -> Bool = { _ in true }
    ) async throws(OutboxError) -> Outcome {
        try await SenderThread.run { () throws(OutboxError) in
            try batch.verify()
            let account = try account()
            var outcome = Outcome()
            var line = Line(to: transport)
            var entries = try batch.entries()
            while outcome.goesOn, outcome.stop == nil, let entry = try entries.next() {
                guard isIncluded(entry), let composed = try batch.outgoing(for: entry) else {
                    continue
                }
                outcome.stop = refusal(by: account, until: isInterrupted)
                guard outcome.stop == nil else { break }
                do throws(TransportError) {
                    var letter = composed
                    if let address { letter = try letter.testCopy(to: address) }
                    if let clock { letter = try letter.departing(at: clock(), over: transport) }
                    outcome.note(try line.send(letter), for: entry)
                } catch {
                    outcome.note(error, for: entry)
                }
            }
            do throws(TransportError) {
                try line.end()
            } catch {
                outcome.stop = outcome.stop ?? .transport(error)
            }
            return outcome
        }
    }

    private func account() throws(OutboxError) -> Account? {
        guard let ledger, let clock else { return nil }
        let sender = Sender(
            ledger: ledger, transport: transport, rateLimit: rateLimit, clock: clock, pause: pause)
        return try Account(transport.account, of: sender)
    }

    /// Waits until the next letter may be sent; returns the reason why it never may.
    private func refusal(
        by account: Account?, until isInterrupted: () -> Bool
    ) -> DeliveryStop? {
        while !isInterrupted() {
            guard let account, let clock else { return nil }
            switch account.takePermit(at: clock()) {
            case .granted: return nil
            case .later: pause(.seconds(1))
            case .never(let reason): return reason
            }
        }
        return .interrupted
    }
}

/// The connections of a run, one after the other.
private struct Line {
    private let transport: any Transport
    private var connection: (any Connection)?

    init(to transport: any Transport) {
        self.transport = transport
    }

    /// Sends a letter and returns the answer, over a new connection where the last one has ended.
    mutating func send(_ outgoing: OutgoingMessage) throws(TransportError) -> Receipt {
        let connection = try open()
        do throws(TransportError) {
            if let receipt = try connection.offer(outgoing) { return receipt }
        } catch {
            // A session ends only after it has taken a letter, so this does not go on forever.
            guard error.kind == .sessionEnded else { throw error }
            self.connection = nil
            return try send(outgoing)
        }
        try connection.transmit(outgoing, announcing: nil)
        return try connection.receipt()
    }

    private mutating func open() throws(TransportError) -> any Connection {
        if let connection { return connection }
        let opened = try transport.connect()
        connection = opened
        return opened
    }

    /// Makes durable what was sent, and ends the connection.
    mutating func end() throws(TransportError) {
        try connection?.flush()
        connection?.close()
        connection = nil
    }
}

extension OutgoingMessage {
    /// The letter as a test to an address; see ``Message/testCopy(of:to:)``.
    ///
    /// Its key is another one, so that a report of its failure is none about the letter (RFC 3461
    /// §4.4).
    ///
    /// - Throws: when the message has a form that Regards does not write.
    package func testCopy(to address: EmailAddress) throws(TransportError) -> OutgoingMessage {
        let copy: [UInt8]
        do throws(MIMEError) {
            copy = try Message.testCopy(of: bytes, to: address)
        } catch {
            throw TransportError(.departure(key, error))
        }
        do throws(OutboxError) {
            return try OutgoingMessage(
                key: LetterKey(
                    letter: "test.\(key.letter)", application: key.application,
                    occasion: key.occasion),
                envelope: Envelope(sender: envelope.sender, recipient: address), messageID: nil,
                bytes: copy)
        } catch {
            throw TransportError(.storage(error))
        }
    }
}
