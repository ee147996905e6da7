import Outbox

/// The letters of a batch that have not had their turn, in their order.
struct DeliveryQueue: ~Copyable {
    private var letters: BatchStandings
    /// Letters that were given out and taken back, the next one last.
    private var returned: [BatchStandings.Letter] = []

    /// The whole batch.
    init(of batch: Batch, in ledger: any Ledger) throws(OutboxError) {
        letters = try BatchStandings(of: batch, in: ledger)
    }

    /// The next letter; nil behind the last.
    ///
    /// - Throws: when the batch is not as it was approved any more, or the ledger cannot be asked.
    mutating func next() throws(OutboxError) -> BatchStandings.Letter? {
        if let letter = returned.popLast() { return letter }
        return try letters.next()
    }

    /// Takes back a letter that was given out; it is the next one.
    mutating func putBack(_ letter: BatchStandings.Letter) {
        returned.append(letter)
    }
}
