import Outbox

/// One connection after the other, and the letters that leave over it, on a thread of its own.
///
/// Over a connection that announces, three letters are under way: the content of one, the envelope of
/// the next in the same packet, and a third that is read from disk while the server works.
///
///     client                                      server
///     content of A, MAIL RCPT DATA for B   ───>
///     (reads C)                            <───   250 for A, 250 250 354 for B
///     (notes: A accepted, B attempting)
///     content of B, MAIL RCPT DATA for C   ───>
struct ConnectionWorker {
    private let number: Int
    private let run: SendSession
    private let transport: any Transport
    private var connection: (any Connection)?
    /// Letters that were taken, the next one first; only the first may be announced.
    private var taken: [OutgoingLetter] = []
    private var settled: [SettledLetter] = []

    /// The line of this number, counted from 0.
    init(_ number: Int, of run: SendSession, over transport: any Transport) {
        self.number = number
        self.run = run
        self.transport = transport
    }

    /// Sends letters until there is none, or the run has stopped.
    ///
    /// Lines but the first wait until that has opened its connection: a login that is refused is then
    /// refused once.
    mutating func work() {
        if number > 0 { run.awaitOpening() }
        defer { run.ended() }
        while let letter = next() {
            guard let connection = open() else {
                run.giveBack(letter)
                break
            }
            send(letter, over: connection)
            if !connection.isOpen { self.connection = nil }
        }
        taken.forEach(run.giveBack)
        noteSettled()
        connection?.close()
    }

    /// Takes a letter through offer, note and content to its answer.
    private mutating func send(_ letter: OutgoingLetter, over connection: any Connection) {
        do throws(TransportError) {
            if let receipt = try connection.offer(letter.outgoing) {
                settle(letter, with: receipt, over: connection)
            } else if note(attempting: letter, over: connection) {
                let receipt = try transmit(letter, over: connection)
                settle(letter, with: receipt, over: connection)
            } else {
                run.giveBack(letter)
            }
        } catch {
            if error.kind == .sessionEnded {
                // It has nothing to do with this letter, which leaves over another connection.
                taken.insert(letter, at: 0)
                return
            }
            settle(letter, with: run.receipt(for: error), over: connection)
        }
        run.weigh(isBroken: !connection.isOpen)
    }

    private mutating func next() -> OutgoingLetter? {
        guard number < run.account.connections, run.letsGo else { return nil }
        return taken.isEmpty ? run.take() : taken.removeFirst()
    }

    /// The connection, opened if there is none; nil where none can be had.
    private mutating func open() -> (any Connection)? {
        if let connection { return connection }
        // It may take long, and what has its answer is not to be doubted.
        noteSettled()
        do throws(TransportError) {
            connection = try transport.connect()
            run.opened()
        } catch {
            run.opened(orFailedWith: error)
        }
        return connection
    }

    /// Sends the content of a letter, and gives its answer.
    private mutating func transmit(
        _ letter: OutgoingLetter, over connection: any Connection
    ) throws(TransportError) -> Receipt {
        if connection.announces, taken.isEmpty { lookAhead() }
        try connection.transmit(letter.outgoing, announcing: taken.first?.outgoing)
        if !taken.isEmpty { lookAhead() }
        return try connection.receipt()
    }

    /// Takes another letter, if it may leave without waiting.
    private mutating func lookAhead() {
        if let next = run.take(isPatient: false) { taken.append(next) }
    }

    /// Notes that a letter is about to leave, with what is settled; whether it may.
    private mutating func note(
        attempting letter: OutgoingLetter, over connection: any Connection
    ) -> Bool {
        guard !connection.recognizes else { return true }
        defer { settled = [] }
        return run.note(settled, attempting: letter)
    }

    /// Keeps the answer to a letter until the ledger has it, which is at once unless it can go there
    /// with something else.
    private mutating func settle(
        _ letter: OutgoingLetter, with receipt: Receipt, over connection: any Connection
    ) {
        settled.append(run.settled(letter, with: receipt))
        let canWait =
            connection.recognizes
            ? settled.count < Sender.groupSize : !taken.isEmpty && connection.isAnswering
        if !canWait { noteSettled() }
    }

    /// Notes what is settled.
    private mutating func noteSettled() {
        do throws(TransportError) {
            try connection?.flush()
            _ = run.note(settled)
        } catch {
            run.stop(because: .transport(error))
            settled.forEach(run.recount)
        }
        settled = []
    }
}
