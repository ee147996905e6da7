import Core
import MIME
import Outbox

/// A letter of a batch that is being sent.
struct OutgoingLetter: Sendable {
    /// The message as it leaves: with its `Date`, and signed.
    let message: OutgoingMessage
    /// The letter as batch and ledger had it before.
    let letter: BatchLetter
    /// The number of rate reductions before the letter was taken.
    let generation: Int

    var key: LetterKey { message.key }

    /// The promises that it makes.
    var promises: [RecordedPromise] { letter.entry.composed?.promises ?? [] }

    /// The number of times that a server put it off before.
    var deferrals: Int { letter.record?.state == .deferred ? letter.record?.deferrals ?? 0 : 0 }

    /// A letter of a batch with the `Date` of its departure, sealed by its transport.
    ///
    /// - Throws: when it cannot be dated or sealed.
    init(
        _ composed: OutgoingMessage, of letter: BatchLetter, generation: Int,
        over transport: any Transport, leavingAt now: Instant
    ) throws(TransportError) {
        message = try composed.departing(at: now, over: transport)
        self.letter = letter
        self.generation = generation
    }

    /// Returns the step for a reply that came at this moment.
    func settled(with receipt: Receipt, at now: Instant) -> LetterStep {
        // A letter that a server put off rests for a while; one that lost its connection is due at
        // once.
        let rest = receipt.code == nil ? Duration.zero : Sender.rest(of: self)
        return .settled(
            key, with: receipt, promising: promises,
            nextAttemptAt: receipt.state == .deferred ? now.advanced(by: rest) : nil)
    }

    /// Returns the step for a refusal that is not about this letter.
    func putOff(until moment: Instant, with refusal: Receipt) -> LetterStep {
        .settled(
            key,
            with: Receipt(
                state: .deferred, code: refusal.code, enhancedCode: refusal.enhancedCode,
                text: refusal.text),
            promising: promises, nextAttemptAt: moment)
    }
}

extension OutgoingMessage {
    /// The letter with the `Date` of its departure, sealed by its transport.
    ///
    /// - Throws: when it cannot be dated or sealed.
    func departing(
        at now: Instant, over transport: any Transport
    ) throws(TransportError) -> OutgoingMessage {
        let bytes: [UInt8]
        do {
            let date = try MailDate(secondsSince1970: now.secondsSince1970)
            bytes = try Message.stamped(self.bytes, leavingAt: date)
        } catch {
            throw TransportError(.departure(key, error))
        }
        let stamped: OutgoingMessage
        do {
            stamped = try OutgoingMessage(
                key: key, envelope: envelope, messageID: messageID, bytes: bytes)
        } catch {
            throw TransportError(.storage(error))
        }
        return try transport.sealed(stamped, leavingAt: now)
    }
}
