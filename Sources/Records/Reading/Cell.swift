/// One value of a record, as it was written, and where.
package struct Cell: Sendable {
    package let text: String
    package let line: Int
    package let column: Int
}
