public import Outbox

/// A way out for letters: SMTP, a Maildir, or a folder of `.eml` files.
public protocol Transport: Sendable {
    /// Opens a connection; blocks until letters can be offered.
    ///
    /// - Throws: when none can be opened; nothing was sent then.
    func connect() throws(TransportError) -> any Connection
}

/// An open way out, for one letter after the other on one thread.
///
/// A letter takes two steps, so that its sender can make a note between them: `offer` does all
/// that can be done without content, and only `transmit` lets content leave. Where `offer` throws,
/// the letter surely did not arrive.
public protocol Connection {
    /// Whether another letter can be offered.
    var isOpen: Bool { get }

    /// Says who the letter is from and for; nil when its content may follow.
    ///
    /// - Throws: when the connection broke, or nothing can be sent over it.
    func offer(_ parcel: Parcel) throws(TransportError) -> Receipt?

    /// Sends the content of the letter that was offered, and waits for the answer.
    ///
    /// - Throws: when the connection broke; `mayHaveBeenSent` tells whether before the answer.
    func transmit(_ parcel: Parcel) throws(TransportError) -> Receipt

    /// Takes leave; a letter that was offered and not transmitted does not arrive.
    func close()
}
