/// A spot in a file of the workspace, as `applications.csv:12:8`.
package struct Place: Hashable, Sendable, CustomStringConvertible {
    /// The file's path, seen from the workspace.
    package let file: String

    /// The line, counted from 1.
    package let line: Int

    /// The column, counted in Unicode scalars from 1.
    package let column: Int

    /// Names a spot; lines and columns count from 1.
    package init(file: String, line: Int, column: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// `file:line:column`, which editors can open.
    package var description: String { "\(file):\(line):\(column)" }
}
