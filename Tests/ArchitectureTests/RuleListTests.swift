import Foundation
import Letters
import Testing

/// docs/rules.md explains every rule and every review note by its name.
@Suite struct RuleListTests {
    private static let text: String = {
        let file = Sources.package.appending(path: "docs/rules.md")
        return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    }()

    @Test(arguments: Hold.Rule.allCases.map(\.rawValue) + ReviewNote.Kind.allCases.map(\.rawValue))
    func `a name is explained`(_ name: String) {
        let rows = Self.text.split(separator: "\n").filter { $0.hasPrefix("| `") }
        #expect(rows.contains { $0.contains("`\(name)`") })
    }
}
