import Files
import Foundation
import Letters
import Records
import Testing

/// The pages about file formats hold what the code reads.
@Suite struct FormatTests {
    @Test(arguments: [
        ("## positions.csv", Position.columns), ("## applications.csv", Application.columns),
        ("## evaluations.csv", EvaluationForm.columns),
    ])
    func `the page lists every column, and says which are required`(
        heading: String, columns: Columns
    ) throws {
        let page = try String(
            contentsOf: Sources.package.appending(path: "docs/formats-records.md"), encoding: .utf8)
        let start = try #require(page.range(of: heading)?.upperBound)
        let section = page[start...].components(separatedBy: "\n## ")[0]
        for column in columns.known {
            let required = columns.required.contains(column) ? "yes" : "no"
            #expect(section.contains("\n| `\(column)` | \(required) |"), "\(column)")
        }
    }
}
