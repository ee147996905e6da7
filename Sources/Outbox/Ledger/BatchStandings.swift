import Core

/// The composed letters of a batch in their order, with what the ledger knows of each; a few are read at
/// a time, so that memory does not grow with the batch.
package struct BatchStandings: ~Copyable {
    /// A letter as batch and ledger had it when it was read.
    package struct Letter: Hashable, Sendable {
        /// Which entry of the batch it is, from 0; the held ones count.
        package let number: Int
        /// The entry.
        package let entry: BatchEntry
        /// What the ledger knew of it; nil where it was never attempted.
        package let record: LetterRecord?
        /// What it counts as in this batch; nil where it was not attempted there.
        package let standing: LetterState?
    }

    /// How many letters are looked up in the ledger at once.
    private static let lookAhead = 64

    private let batch: Digest
    private let ledger: any Ledger
    private var entries: BatchReader
    private var count = 0
    /// Letters that were read and not given out yet, the next one last.
    private var upcoming: [Letter] = []

    /// All letters of a batch.
    ///
    /// - Throws: when its manifest has changed since it was opened.
    package init(of batch: Batch, in ledger: any Ledger) throws(OutboxError) {
        self.batch = batch.digest
        self.ledger = ledger
        entries = try batch.entries()
    }

    /// The next letter; nil behind the last.
    ///
    /// - Throws: when the batch is not as it was composed any more, or the ledger cannot be asked.
    package mutating func next() throws(OutboxError) -> Letter? {
        if upcoming.isEmpty { try read() }
        return upcoming.popLast()
    }

    private mutating func read() throws(OutboxError) {
        var composed: [(number: Int, entry: BatchEntry)] = []
        while composed.count < Self.lookAhead, let entry = try entries.next() {
            if entry.composed != nil { composed.append((count, entry)) }
            count += 1
        }
        let records = try ledger.records(of: composed.map(\.entry.key))
        upcoming = composed.reversed().map { [batch] number, entry in
            let record = records[entry.key]
            return Letter(
                number: number, entry: entry, record: record, standing: record?.standing(in: batch))
        }
    }
}
