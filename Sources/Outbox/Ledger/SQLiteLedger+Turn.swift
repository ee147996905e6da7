package import Core
import Files

extension SQLiteLedger {
    /// Makes the caller the only sender, by a lock beside the file that ends with the process.
    package func takeTurn(at now: Instant) throws(OutboxError) -> SendLock {
        let lock: FileLock
        do throws(FileError) {
            lock = try FileLock("\(path).sender")
        } catch {
            guard case .locked(let processID) = error.kind else { throw OutboxError(.file(error)) }
            throw OutboxError(.senderBusy(processID: processID))
        }
        let interrupted = try interruptAttempts(at: now)
        return SendLock(interrupted: interrupted, heldBy: lock)
    }
}
