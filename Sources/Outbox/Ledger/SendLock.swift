package import Core

/// The right to send, which one process has at a time; given back when it goes out of scope.
package struct SendLock: ~Copyable {
    /// The letters that the last sender was attempting when it stopped: uncertain from now on.
    package let interrupted: [LetterKey]
    private let lock: any AnyObject & Sendable

    /// A turn that ends when its lock is deallocated; for those who write a ledger.
    package init(interrupted: [LetterKey], heldBy lock: any AnyObject & Sendable) {
        self.interrupted = interrupted
        self.lock = lock
    }
}
