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

/// A letter that has its answer, which the ledger may not know yet.
struct SettledLetter: Sendable {
    let entry: BatchEntry
    let promises: [PromiseNote]
    let receipt: Receipt
    /// When it may be tried again, if it was put off.
    let nextAttemptAt: Timestamp?

    /// What an answer that came at a moment makes of a letter.
    init(_ letter: OutgoingLetter, _ receipt: Receipt, at now: Timestamp) {
        // What the server put off rests for a while; what merely lost its connection is due at once.
        let rest = receipt.code == nil ? Duration.zero : Courier.rest(of: letter)
        self.init(
            entry: letter.entry, promises: letter.promises, receipt: receipt,
            nextAttemptAt: receipt.state == .deferred ? now.advanced(by: rest) : nil)
    }

    private init(
        entry: BatchEntry, promises: [PromiseNote], receipt: Receipt, nextAttemptAt: Timestamp?
    ) {
        self.entry = entry
        self.promises = promises
        self.receipt = receipt
        self.nextAttemptAt = nextAttemptAt
    }

    /// The same as put off, where the refusal was not about this letter.
    func putOff(until moment: Timestamp) -> SettledLetter {
        SettledLetter(
            entry: entry, promises: promises,
            receipt: Receipt(
                state: .deferred, code: receipt.code, enhancedCode: receipt.enhancedCode,
                text: receipt.text),
            nextAttemptAt: moment)
    }

    /// What the ledger is to note.
    var step: LetterStep {
        .settled(entry.key, with: receipt, promising: promises, nextAttemptAt: nextAttemptAt)
    }
}

extension Courier {
    /// How often the rest of a letter doubles.
    private static let doublings = 4

    /// The longest that a letter rests.
    ///
    /// What is put off for longer was so by a clock that went wrong, and is due.
    public static let longestRest = retryDelay * (1 << doublings) * 6 / 5

    /// How long a letter rests that was put off again: twice as long each time, up to four hours, and
    /// up to a fifth more, so that letters put off together do not come back together.
    static func rest(of letter: OutgoingLetter) -> Duration {
        let rest = retryDelay * (1 << min(letter.deferrals, doublings))
        let spread = letter.key.fingerprint.utf8.prefix(4).reduce(0) { $0 * 31 + Int($1) } % 200
        return rest + rest * spread / 1000
    }
}

extension LetterRecord {
    /// Whether a letter that was put off may be tried again.
    func isDue(at now: Timestamp) -> Bool {
        guard let next = nextAttemptAt else { return true }
        return next <= now || next > now.advanced(by: Courier.longestRest)
    }
}
