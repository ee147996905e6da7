import Core
import Delivery
import Outbox
import Synchronization

/// Notes what the ledger says at each step of a letter.
final class WatchingTransport: Transport, Connection {
    let seen = Mutex<[String]>([])
    private let ledger: SQLiteLedger
    private let refused: LetterKey

    init(ledger: SQLiteLedger, refused: LetterKey) {
        self.ledger = ledger
        self.refused = refused
    }

    var isOpen: Bool { true }

    func connect() -> any Connection { self }

    func offer(_ outgoing: OutgoingMessage) throws(TransportError) -> Receipt? {
        try note("offer", outgoing)
        return outgoing.key == refused ? Receipt(state: .refused, text: "no") : nil
    }

    func transmit(_ outgoing: OutgoingMessage, announcing next: OutgoingMessage?)
        throws(TransportError)
    {
        try note("transmit", outgoing)
    }

    func receipt() -> Receipt { Receipt(state: .accepted, text: "yes") }

    func close() {}

    private func note(_ step: String, _ outgoing: OutgoingMessage) throws(TransportError) {
        do {
            let state = try ledger.record(of: outgoing.key)?.state.description ?? "nil"
            seen.withLock { $0.append("\(step) \(outgoing.key.application) \(state)") }
        } catch {
            throw TransportError(.storage(error))
        }
    }
}
