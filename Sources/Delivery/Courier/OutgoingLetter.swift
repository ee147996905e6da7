import MIME
import Outbox

/// A letter of a batch on its way out.
struct OutgoingLetter: Sendable {
    /// What leaves, stamped with the moment.
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

    /// The letter of an entry with the `Date` of its departure.
    ///
    /// - Throws: when that cannot be set.
    init(
        _ composed: Parcel, of entry: BatchEntry, known record: LetterRecord?,
        generation: Int, leavingAt now: Timestamp
    ) throws(TransportError) {
        let bytes: [UInt8]
        do {
            let date = try MailDate(secondsSince1970: now.secondsSince1970)
            bytes = try Message.stamped(composed.bytes, leavingAt: date)
        } catch {
            throw TransportError(.departure(composed.key, error))
        }
        parcel = try storing { () throws(OutboxError) in
            try Parcel(
                key: composed.key, envelope: composed.envelope, messageID: composed.messageID,
                bytes: bytes)
        }
        self.entry = entry
        promises = entry.composed?.promises ?? []
        self.record = record
        self.generation = generation
        deferrals = record?.state == .deferred ? record?.deferrals ?? 0 : 0
    }
}
