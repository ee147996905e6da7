extension SQLiteLedger {
    /// Makes the caller the only sender, by a lock beside the file that ends with the process.
    public func takeTurn(at now: Timestamp) throws(OutboxError) -> SenderTurn {
        let lock = try FileLock("\(path).sender")
        let interrupted = try interruptAttempts(at: now)
        return SenderTurn(interrupted: interrupted, heldBy: lock)
    }
}
