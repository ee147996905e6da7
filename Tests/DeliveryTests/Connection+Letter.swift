import Delivery
import Outbox

extension Connection {
    /// Sends the content of a letter that was offered, durably, and gives its answer.
    func transmit(_ parcel: Parcel) throws(TransportError) -> Receipt {
        try transmit(parcel, announcing: nil)
        let receipt = try receipt()
        try flush()
        return receipt
    }
}
