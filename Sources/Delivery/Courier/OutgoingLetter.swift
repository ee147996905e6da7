import MIME
import Outbox

/// A letter of a batch on its way out.
struct OutgoingLetter: Sendable {
    /// What leaves, stamped with the moment.
    let parcel: Parcel
    /// What it promises.
    let promises: [PromiseNote]
    /// What it counted as before.
    let standing: LetterState?

    var key: LetterKey { parcel.key }

    /// The letter of an entry with the `Date` of its departure.
    ///
    /// - Throws: when that cannot be set.
    init(
        _ composed: Parcel, of entry: BatchEntry, standing: LetterState?, leavingAt now: Timestamp
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
        promises = entry.composed?.promises ?? []
        self.standing = standing
    }
}

/// A letter that has its answer, which the ledger may not know yet.
struct SettledLetter: Sendable {
    let key: LetterKey
    let promises: [PromiseNote]
    let receipt: Receipt
    /// When it may be tried again, if it was put off.
    let nextAttemptAt: Timestamp?

    /// What the ledger is to note.
    var step: LetterStep {
        .settled(key, with: receipt, promising: promises, nextAttemptAt: nextAttemptAt)
    }
}
