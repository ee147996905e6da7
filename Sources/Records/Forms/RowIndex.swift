import Letters

/// Where the rows of each application stand in a table: runs of rows that follow each other.
struct RowIndex: Sendable {
    /// Rows of one application, one behind the other.
    struct Run {
        let start: CSVPosition
        fileprivate(set) var count: Int32
    }

    private var runs: [Run] = []
    private var numbers = NumberLists()
    private var last: String?

    /// Takes the next row of the table.
    mutating func add(rowAt position: CSVPosition, of application: String) {
        if application == last {
            runs[runs.count - 1].count += 1
        } else {
            numbers.append(runs.count, to: application)
            runs.append(Run(start: position, count: 1))
        }
        last = application
    }

    /// The rows of an application, in the order of the table; among them may be another one's, whose
    /// key has the same hash.
    func runs(of application: String) -> [Run] {
        numbers[application].map { runs[$0] }
    }
}
