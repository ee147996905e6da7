import Outbox

/// The composed letters of a batch in their order, with what the ledger knows of each.
struct DeliveryQueue: ~Copyable {
    /// A letter that has not had its turn.
    struct Upcoming: Sendable {
        let entry: BatchEntry
        /// What the ledger knew of it when it was read.
        let record: LetterRecord?
        /// What it counts as in this batch.
        let standing: LetterState?

        init(_ entry: BatchEntry, known record: LetterRecord?, in batch: Digest) {
            self.entry = entry
            self.record = record
            standing = record?.standing(in: batch)
        }
    }

    /// How many letters are looked up in the ledger at once.
    private static let lookAhead = 64

    private let batch: Digest
    private let ledger: any Ledger
    private var entries: BatchReader
    /// Letters that were read and not given out yet, the next one last.
    private var upcoming: [Upcoming] = []

    /// The whole batch.
    init(of batch: Batch, in ledger: any Ledger) throws(OutboxError) {
        self.batch = batch.digest
        self.ledger = ledger
        entries = try batch.entries()
    }

    /// The next letter; nil behind the last.
    ///
    /// - Throws: when the batch is not as it was approved any more, or the ledger cannot be asked.
    mutating func next() throws(OutboxError) -> Upcoming? {
        if upcoming.isEmpty { try read() }
        return upcoming.popLast()
    }

    /// Takes back a letter that was given out; it is the next one.
    mutating func putBack(_ letter: Upcoming) {
        upcoming.append(letter)
    }

    private mutating func read() throws(OutboxError) {
        var composed: [BatchEntry] = []
        while composed.count < Self.lookAhead, let entry = try entries.next() {
            if entry.composed != nil { composed.append(entry) }
        }
        let records = try ledger.records(of: composed.map(\.key))
        upcoming = composed.reversed().map { [batch] entry in
            Upcoming(entry, known: records[entry.key], in: batch)
        }
    }
}
