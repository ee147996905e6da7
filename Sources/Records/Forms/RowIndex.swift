/// Where the rows of each application stand in a table: runs of rows that follow each other.
///
/// The first run of an application is kept in place, as most have no more.
struct RowIndex: Sendable {
    /// Rows of one application, one behind the other.
    struct Run {
        let start: CSVPosition
        fileprivate(set) var count: Int32
    }

    private var first: [String: Run] = [:]
    private var further: [String: [Run]] = [:]
    private var last: String?

    /// Takes the next row of the table.
    mutating func add(rowAt position: CSVPosition, of application: String) {
        if application != last {
            let run = Run(start: position, count: 1)
            if first[application] == nil {
                first[application] = run
            } else {
                further[application, default: []].append(run)
            }
        } else if let runs = further[application] {
            further[application]?[runs.count - 1].count += 1
        } else {
            first[application]?.count += 1
        }
        last = application
    }

    /// The rows of an application, in the order of the table.
    func runs(of application: String) -> [Run] {
        first[application].map { [$0] + (further[application] ?? []) } ?? []
    }
}
