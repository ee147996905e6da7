/// How many letters of a batch came to what; it always sums up to what was counted.
package struct Tally: Hashable, Sendable {
    /// Letters the receiver has taken.
    package private(set) var accepted = 0
    /// Letters the receiver does not want.
    package private(set) var refused = 0
    /// Letters to be tried again.
    package private(set) var deferred = 0
    /// Letters that wait for a person, those that are on their way at this moment, and those of
    /// which batch or ledger could no longer be asked.
    package private(set) var uncertain = 0
    /// Letters that nobody has tried to send.
    package private(set) var notAttempted = 0

    /// All letters counted: those of an approved batch, each once.
    package var approved: Int { accepted + refused + deferred + uncertain + notAttempted }

    /// Letters that may yet leave: those put off, and those that nobody has tried to send.
    package var waiting: Int { deferred + notAttempted }

    /// An empty tally.
    package init() {}

    /// Counts a letter by its standing in the batch; nil is one that was not attempted.
    package mutating func count(_ standing: LetterState?) {
        switch standing {
        case .accepted: accepted += 1
        case .refused: refused += 1
        case .deferred: deferred += 1
        case .uncertain, .attempting: uncertain += 1
        case nil: notAttempted += 1
        }
    }
}

extension Ledger {
    /// What became of the composed letters of a batch so far.
    package func tally(of batch: Batch) throws(OutboxError) -> Tally {
        var tally = Tally()
        var letters = try BatchStandings(of: batch, in: self)
        while let letter = try letters.next() { tally.count(letter.standing) }
        return tally
    }
}
