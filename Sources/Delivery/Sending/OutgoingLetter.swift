import Core
import MIME
import Outbox

/// A letter of a batch on its way out.
struct OutgoingLetter: Sendable {
    /// What leaves, stamped with the moment and sealed.
    let outgoing: OutgoingMessage
    /// What batch and ledger knew of it before.
    let letter: BatchStandings.Letter
    /// How often the server had asked for less when it was taken.
    let generation: Int

    var key: LetterKey { outgoing.key }

    /// What it promises.
    var promises: [RecordedPromise] { letter.entry.composed?.promises ?? [] }

    /// How often it was put off before.
    var deferrals: Int { letter.record?.state == .deferred ? letter.record?.deferrals ?? 0 : 0 }

    /// A letter of a batch with the `Date` of its departure, sealed by its transport.
    ///
    /// - Throws: when that cannot be done.
    init(
        _ composed: OutgoingMessage, of letter: BatchStandings.Letter, generation: Int,
        over transport: any Transport, leavingAt now: Instant
    ) throws(TransportError) {
        let bytes: [UInt8]
        do {
            let date = try MailDate(secondsSince1970: now.secondsSince1970)
            bytes = try Message.stamped(composed.bytes, leavingAt: date)
        } catch {
            throw TransportError(.departure(composed.key, error))
        }
        let stamped: OutgoingMessage
        do {
            stamped = try OutgoingMessage(
                key: composed.key, envelope: composed.envelope, messageID: composed.messageID,
                bytes: bytes)
        } catch {
            throw TransportError(.storage(error))
        }
        outgoing = try transport.sealed(stamped, leavingAt: now)
        self.letter = letter
        self.generation = generation
    }
}
