import Delivery
import Outbox

extension Connection {
    /// Sends the content of a letter that was offered, durably, and gives its answer.
    func transmit(_ outgoing: OutgoingMessage) throws(TransportError) -> Receipt {
        try transmit(outgoing, announcing: nil)
        let receipt = try receipt()
        try flush()
        return receipt
    }
}
