import Dispatch
import Outbox
import Synchronization

/// Opens one connection after the other, and sends letters over it, on a thread of its own.
///
/// Over a connection that announces, three letters are under way: the content of one, the envelope
/// of the next in the same packet, and a third that is read from disk while the server works.
///
///     client                                      server
///     content of A, MAIL RCPT DATA for B   ───>
///     (reads C)                            <───   250 for A, 250 250 354 for B
///     (notes: A accepted, B attempting)
///     content of B, MAIL RCPT DATA for C   ───>
struct ConnectionWorker {
    private let number: Int
    private let session: SendSession
    private let transport: any Transport
    private var connection: (any Connection)?
    /// Letters that were taken, the next one first; only the first may be announced.
    private var taken: [OutgoingLetter] = []
    /// Letters whose replies the ledger does not have yet.
    private var settled: [SendSession.Settled] = []

    /// The worker of this number, counted from 0.
    init(_ number: Int, of session: SendSession, over transport: any Transport) {
        self.number = number
        self.session = session
        self.transport = transport
    }

    /// Sends letters until there is none, or the run has stopped.
    ///
    /// The other workers wait until the first has opened its connection: a server that refuses the
    /// login then refuses it once.
    mutating func work() {
        if number > 0 { session.awaitFirstConnection() }
        defer { session.connectionEnded() }
        while let letter = next() {
            guard let connection = open() else {
                session.giveBack(letter)
                break
            }
            send(letter, over: connection)
            if !connection.isOpen { self.connection = nil }
        }
        taken.forEach(session.giveBack)
        noteSettled()
        connection?.close()
    }

    /// Offers a letter, notes the attempt, sends the content, and takes the reply.
    private mutating func send(_ letter: OutgoingLetter, over connection: any Connection) {
        do throws(TransportError) {
            if let receipt = try connection.offer(letter.message) {
                settle(letter, with: receipt, over: connection)
            } else if note(attempting: letter, over: connection) {
                let receipt = try transmit(letter, over: connection)
                settle(letter, with: receipt, over: connection)
            } else {
                session.giveBack(letter)
            }
        } catch {
            if error.kind == .sessionEnded {
                // This is not about the letter, which is sent over another connection.
                taken.insert(letter, at: 0)
                return
            }
            settle(letter, with: session.receipt(for: error), over: connection)
        }
        session.countLoss(isBroken: !connection.isOpen)
    }

    private mutating func next() -> OutgoingLetter? {
        guard number < session.account.connections, session.sendsTakenLetters else { return nil }
        return taken.isEmpty ? session.take() : taken.removeFirst()
    }

    /// Returns the connection, opened if there is none; nil where that fails.
    private mutating func open() -> (any Connection)? {
        if let connection { return connection }
        // Opening may take long, and a crash meanwhile must not make letters uncertain.
        noteSettled()
        do throws(TransportError) {
            connection = try transport.connect()
            session.connectionOpened()
        } catch {
            session.connectionFailed(with: error)
        }
        return connection
    }

    /// Sends the content of a letter, and returns its reply.
    private mutating func transmit(
        _ letter: OutgoingLetter, over connection: any Connection
    ) throws(TransportError) -> Receipt {
        if connection.announces, taken.isEmpty { lookAhead() }
        try connection.transmit(letter.message, announcing: taken.first?.message)
        if !taken.isEmpty { lookAhead() }
        return try connection.receipt()
    }

    /// Takes another letter, if that is possible without waiting.
    private mutating func lookAhead() {
        if let next = session.take(isPatient: false) { taken.append(next) }
    }

    /// Notes that a letter is about to leave, and the replies so far; returns true if it may leave.
    private mutating func note(
        attempting letter: OutgoingLetter, over connection: any Connection
    ) -> Bool {
        guard !connection.recognizes else { return true }
        defer { settled = [] }
        return session.note(settled, attempting: letter)
    }

    /// Keeps the reply to a letter, and notes it at once unless it can be noted together with the
    /// next attempt.
    private mutating func settle(
        _ letter: OutgoingLetter, with receipt: Receipt, over connection: any Connection
    ) {
        settled.append((letter.letter, session.step(of: letter, with: receipt)))
        let canWait =
            connection.recognizes
            ? settled.count < Sender.groupSize : !taken.isEmpty && connection.isAnswering
        if !canWait { noteSettled() }
    }

    /// Notes the replies so far.
    private mutating func noteSettled() {
        do throws(TransportError) {
            try connection?.flush()
            _ = session.note(settled)
        } catch {
            session.stop(because: .transport(error))
            settled.forEach(session.recount)
        }
        settled = []
    }
}

/// Holds threads back until it is opened.
final class Gate: Sendable {
    private let group = DispatchGroup()
    private let state = Mutex(false)

    init() {
        group.enter()
    }

    /// True once nobody waits any more.
    var isOpen: Bool { state.withLock { $0 } }

    /// Returns once the gate is open.
    func wait() { group.wait() }

    /// Opens the gate; later calls change nothing.
    func open() {
        let isFirst = state.withLock { isOpen in
            defer { isOpen = true }
            return !isOpen
        }
        if isFirst { group.leave() }
    }
}
