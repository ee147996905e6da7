import Foundation
import Letters
import Testing

/// The tables in docs/rules.md, which are written from the lists in the code: `RECORD_CASES=1`
/// writes them anew, and fails.
@Suite(.serialized) struct RuleListTests {
    private static let tables = [
        "records": table(of: .records), "template": table(of: .template),
        "letter": table(of: .letter), "batch": table(of: .batch), "sending": table(of: .sending),
        "notes": noteTable,
    ]

    private static func table(of stage: Rule.Stage) -> String {
        let rules = Rule.all.filter { $0.stages.contains(stage) }
        return table("| rule | holds a letter when |", rules.map { ($0.name, $0.summary) })
    }

    private static var noteTable: String {
        let notes = ReviewNote.Kind.allCases.map { kind in
            let confirmation =
                kind.needsConfirmation ? "; approve with `--confirm \(kind.rawValue)`" : ""
            return (kind.rawValue, kind.summary + confirmation)
        }
        return table("| note | tells you that |", notes)
    }

    private static func table(_ head: String, _ rows: [(name: String, text: String)]) -> String {
        ([head, "|---|---|"] + rows.map { "| `\($0.name)` | \($0.text) |" })
            .joined(separator: "\n")
    }

    @Test(arguments: tables.keys.sorted())
    func `a table of rules says what the list says`(name: String) throws {
        let file = Sources.package.appending(path: "docs/rules.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        let start = "<!-- \(name): written by RuleListTests -->\n"
        let opening = try #require(text.range(of: start))
        let closing = try #require(
            text.range(of: "\n<!-- end -->", range: opening.upperBound..<text.endIndex))
        let range = opening.upperBound..<closing.lowerBound
        let table = try #require(Self.tables[name])
        if ProcessInfo.processInfo.environment["RECORD_CASES"] != nil {
            try text.replacingCharacters(in: range, with: table)
                .write(to: file, atomically: true, encoding: .utf8)
            Issue.record("wrote the table \(name) of docs/rules.md")
        }
        #expect(String(text[range]) == table)
    }

    @Test func `no two rules have one name`() {
        let names = Rule.all.map(\.name) + ReviewNote.Kind.allCases.map(\.rawValue)
        #expect(Set(names).count == names.count)
    }
}
