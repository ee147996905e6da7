import MIME
import Outbox

/// A letter of a batch on its way out.
struct OutgoingLetter: Sendable {
    /// What leaves, stamped with the moment and sealed.
    let parcel: Parcel
    /// Its place in the batch.
    let entry: BatchEntry
    /// What it promises.
    let promises: [PromiseNote]
    /// What the ledger knew of it before.
    let record: LetterRecord?
    /// How often it was put off before.
    let deferrals: Int
    /// How often the server had asked for less when it was taken.
    let generation: Int

    var key: LetterKey { parcel.key }

    /// The letter of an entry with the `Date` of its departure, sealed by its transport.
    ///
    /// - Throws: when that cannot be done.
    init(
        _ composed: Parcel, of entry: BatchEntry, known record: LetterRecord?,
        generation: Int, over transport: any Transport, leavingAt now: Timestamp
    ) throws(TransportError) {
        let bytes: [UInt8]
        do {
            let date = try MailDate(secondsSince1970: now.secondsSince1970)
            bytes = try Message.stamped(composed.bytes, leavingAt: date)
        } catch {
            throw TransportError(.departure(composed.key, error))
        }
        let stamped = try storing { () throws(OutboxError) in
            try Parcel(
                key: composed.key, envelope: composed.envelope, messageID: composed.messageID,
                bytes: bytes)
        }
        parcel = try transport.sealed(stamped, leavingAt: now)
        self.entry = entry
        promises = entry.composed?.promises ?? []
        self.record = record
        self.generation = generation
        deferrals = record?.state == .deferred ? record?.deferrals ?? 0 : 0
    }
}
