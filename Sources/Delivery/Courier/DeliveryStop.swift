public import Outbox

/// Why a run over a batch ended before every letter had its turn.
public enum DeliveryStop: Hashable, Sendable {
    /// The way out failed.
    case transport(TransportError)
    /// The batch or the ledger failed.
    case outbox(OutboxError)

    /// What failed, for whoever reports it.
    public var error: any Error {
        switch self {
        case .transport(let error): error
        case .outbox(let error): error
        }
    }
}

extension DeliveryStop: CustomStringConvertible {
    /// What the error says.
    public var description: String {
        switch self {
        case .transport(let error): error.description
        case .outbox(let error): error.description
        }
    }
}
