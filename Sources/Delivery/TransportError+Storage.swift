import Files
import Outbox

/// Runs what can fail on disk; its error becomes the transport's own.
func storing<Value>(
    _ body: () throws(FileError) -> Value
) throws(TransportError) -> Value {
    do {
        return try body()
    } catch {
        throw TransportError(.storage(OutboxError(.file(error))))
    }
}
