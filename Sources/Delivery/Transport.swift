package import Core
import Files
package import Outbox

/// A way to send letters: SMTP, a Maildir, or a folder of `.eml` files.
package protocol Transport: Sendable {
    /// The name by which the receiver counts letters; nil where it does not.
    var account: String? { get }

    /// Opens a connection; blocks until letters can be offered.
    ///
    /// - Throws: when none can be opened; nothing was sent then.
    func connect() throws(TransportError) -> any Connection

    /// Returns a dated letter as it really leaves, such as with signatures.
    ///
    /// - Throws: when it cannot be made; the letter stays.
    func sealed(
        _ outgoing: OutgoingMessage, leavingAt moment: Instant
    ) throws(TransportError) -> OutgoingMessage
}

extension Transport {
    /// None, unless a transport says otherwise.
    package var account: String? { nil }

    /// The letter as it is, unless a transport says otherwise.
    package func sealed(
        _ outgoing: OutgoingMessage, leavingAt moment: Instant
    ) throws(TransportError) -> OutgoingMessage { outgoing }
}

/// An open connection, for one letter after the other on one thread.
///
/// A letter takes three steps, so that its sender can make a note between them: `offer` does all
/// that can be done without content, only `transmit` lets content leave, and `receipt` waits for
/// the answer. Where `offer` throws, the letter surely did not arrive.
package protocol Connection {
    /// True if another letter can be offered.
    var isOpen: Bool { get }

    /// True if `transmit` can announce the next letter, which saves its offer a round trip.
    var announces: Bool { get }

    /// Tells whether the receiver knows a letter again that it has taken, so that a letter of which
    /// no answer is known can be offered again without harm.
    ///
    /// Letters that such a connection has transmitted have arrived once it was flushed.
    var recognizes: Bool { get }

    /// True if the reply to the letter that was announced is here already.
    var isAnswering: Bool { get }

    /// Sends the envelope of a letter; nil when its content may follow.
    ///
    /// - Throws: when the connection broke, or nothing can be sent over it.
    func offer(_ outgoing: OutgoingMessage) throws(TransportError) -> Receipt?

    /// Sends the content of the letter that was offered.
    ///
    /// - Parameters:
    ///   - outgoing: The letter.
    ///   - next: The letter that is to be offered next, if that is known.
    /// - Throws: when the connection broke; `mayHaveBeenSent` tells whether after the content.
    func transmit(_ outgoing: OutgoingMessage, announcing next: OutgoingMessage?)
        throws(TransportError)

    /// Waits for the answer to the letter that was transmitted.
    ///
    /// - Throws: when the connection broke; `mayHaveBeenSent` tells whether before the answer.
    func receipt() throws(TransportError) -> Receipt

    /// Makes durable what was transmitted.
    func flush() throws(TransportError)

    /// Ends the connection; a letter that was offered and not transmitted does not arrive.
    func close()
}

extension Connection {
    /// Never, unless a connection says otherwise.
    package var announces: Bool { false }
    /// Never, unless a connection says otherwise.
    package var recognizes: Bool { false }
    /// Never, unless a connection says otherwise.
    package var isAnswering: Bool { false }
    /// Nothing is left to do, unless a connection says otherwise.
    package func flush() {}
}
