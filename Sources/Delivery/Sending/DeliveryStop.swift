package import Core
package import Outbox

/// Why a run over a batch ended before every letter had its turn.
package enum DeliveryStop: Error, Hashable, Sendable {
    /// The way out failed.
    case transport(TransportError)
    /// The batch or the ledger failed.
    case outbox(OutboxError)
    /// The account has sent as many letters within 24 hours as it may.
    case dailyLimit(Int, until: Instant)
    /// The server asked again and again for fewer letters.
    case slowedDown(until: Instant)
    /// It has gone on for so long that what was found out before may not hold any more.
    case stale
    /// Somebody wants it to end.
    case interrupted

    /// What failed, for whoever reports it.
    package var error: any Error {
        switch self {
        case .transport(let error): error
        case .outbox(let error): error
        case .dailyLimit, .slowedDown, .stale, .interrupted: self
        }
    }

    /// When it makes sense to go on; nil where that is not known.
    package var until: Instant? {
        switch self {
        case .dailyLimit(_, let until), .slowedDown(let until): until
        case .transport, .outbox, .stale, .interrupted: nil
        }
    }
}

extension DeliveryStop: CustomStringConvertible {
    /// What the error says.
    package var description: String {
        switch self {
        case .transport(let error): error.description
        case .outbox(let error): error.description
        case .dailyLimit(let count, let until):
            "account: \(count) letters have left within 24 hours; the next may at \(until)"
        case .slowedDown(let until):
            "server: asks for fewer letters; go on at \(until)"
        case .stale: "sending: goes on with what the records say now"
        case .interrupted: "sending: interrupted"
        }
    }
}
