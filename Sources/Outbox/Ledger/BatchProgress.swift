import Core

/// A composed letter of a batch with its record in the ledger, at the moment when it was read.
package struct BatchLetter: Hashable, Sendable {
    /// The number of its entry in the batch, from 0; held letters count.
    package let number: Int
    /// The entry.
    package let entry: BatchEntry
    /// Its record in the ledger; nil where it was never attempted.
    package let record: LetterRecord?
    /// Its state in this batch; nil where it was not attempted there.
    package let state: LetterState?
}

/// The composed letters of a batch in their order, each with its record in the ledger.
///
/// A few are read at a time, so that memory does not grow with the batch.
package struct BatchProgress: ~Copyable, Sendable {
    /// The number of letters that are looked up in the ledger at once.
    private static let lookAhead = 64

    private let batch: Digest
    private let ledger: any Ledger
    private let numbers: RangeSet<Int>?
    private var entries: BatchReader
    private var count = 0
    /// Letters that were read and not returned yet, the next one last.
    private var upcoming: [BatchLetter] = []

    /// All letters of a batch, or those of these numbers.
    ///
    /// - Throws: when its manifest has changed since it was opened.
    package init(
        of batch: Batch, in ledger: any Ledger, numbered numbers: RangeSet<Int>? = nil
    ) throws(OutboxError) {
        self.numbers = numbers
        self.batch = batch.digest
        self.ledger = ledger
        entries = try batch.entries()
    }

    /// Returns the next letter; nil after the last.
    ///
    /// - Throws: when the batch has changed since it was composed, or the ledger fails.
    package mutating func next() throws(OutboxError) -> BatchLetter? {
        if upcoming.isEmpty { try read() }
        return upcoming.popLast()
    }

    private mutating func read() throws(OutboxError) {
        var composed: [(number: Int, entry: BatchEntry)] = []
        while composed.count < Self.lookAhead, let entry = try entries.next() {
            if entry.composed != nil, numbers?.contains(count) != false {
                composed.append((count, entry))
            }
            count += 1
        }
        let records = try ledger.records(of: composed.map(\.entry.key))
        upcoming = composed.reversed().map { [batch] number, entry in
            let record = records[entry.key]
            return BatchLetter(
                number: number, entry: entry, record: record, state: record?.state(in: batch))
        }
    }
}

/// The number of letters of a batch in each state; the numbers sum up to the letters counted.
package struct Tally: Hashable, Sendable {
    /// Letters that the receiver has accepted.
    package private(set) var accepted = 0
    /// Letters that the receiver has refused.
    package private(set) var refused = 0
    /// Letters to be tried again.
    package private(set) var deferred = 0
    /// Letters that wait for a person, letters that are leaving at this moment, and letters whose
    /// batch or ledger could no longer be read.
    package private(set) var uncertain = 0
    /// Letters that nobody has tried to send.
    package private(set) var notAttempted = 0

    /// All letters counted: those of an approved batch, each once.
    package var approved: Int { accepted + refused + deferred + uncertain + notAttempted }

    /// Letters that may still be sent: the deferred, and those that nobody has tried to send.
    package var waiting: Int { deferred + notAttempted }

    /// An empty tally.
    package init() {}

    /// Counts a letter by its state in the batch; nil is one that was not attempted.
    package mutating func count(_ state: LetterState?) {
        switch state {
        case .accepted: accepted += 1
        case .refused: refused += 1
        case .deferred: deferred += 1
        case .uncertain, .attempting: uncertain += 1
        case nil: notAttempted += 1
        }
    }
}

extension Ledger {
    /// Counts the composed letters of a batch, or those of these numbers, by their state.
    package func tally(
        of batch: Batch, in numbers: RangeSet<Int>? = nil
    ) throws(OutboxError) -> Tally {
        var tally = Tally()
        var letters = try BatchProgress(of: batch, in: self, numbered: numbers)
        while let letter = try letters.next() { tally.count(letter.state) }
        return tally
    }
}
