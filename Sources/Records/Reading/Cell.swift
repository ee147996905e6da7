/// One value of a record, as it was written, and where.
struct Cell: Sendable {
    let text: String
    let line: Int
    let column: Int
}
