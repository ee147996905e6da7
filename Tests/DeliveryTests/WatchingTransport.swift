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

    func offer(_ parcel: Parcel) throws(TransportError) -> Receipt? {
        try note("offer", parcel)
        return parcel.key == refused ? Receipt(state: .refused, text: "no") : nil
    }

    func transmit(_ parcel: Parcel, announcing next: Parcel?) throws(TransportError) {
        try note("transmit", parcel)
    }

    func receipt() -> Receipt { Receipt(state: .accepted, text: "yes") }

    func close() {}

    private func note(_ step: String, _ parcel: Parcel) throws(TransportError) {
        do {
            let state = try ledger.record(of: parcel.key)?.state.description ?? "nil"
            seen.withLock { $0.append("\(step) \(parcel.key.application) \(state)") }
        } catch {
            throw TransportError(.storage(error))
        }
    }
}
