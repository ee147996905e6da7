/// Where the rows of each application stand in a table: runs of rows that follow each other.
///
/// They stand on shelves, mostly one for each application; where two share one, what a row says of itself
/// has to be looked at.
struct RowIndex: Sendable {
    /// Rows of one application, one behind the other.
    struct Run {
        let start: CSVPosition
        fileprivate(set) var count: Int32
    }

    private var runs: [Run] = []
    private var shelves = NumberLists()
    private var last: Int?

    /// Takes the next row of the table.
    mutating func add(rowAt position: CSVPosition, on slot: Int) {
        if slot == last {
            runs[runs.count - 1].count += 1
        } else {
            shelves.append(runs.count, to: slot)
            runs.append(Run(start: position, count: 1))
        }
        last = slot
    }

    /// The rows on a slot, in the order of the table.
    func runs(on slot: Int) -> [Run] {
        shelves[slot].map { runs[$0] }
    }
}
