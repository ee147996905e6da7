import Foundation
import Letters
import Testing

/// RULES.md explains every rule and every remark by its name.
@Suite struct RuleListTests {
    private static let text: String = {
        let file = Sources.package.appending(path: "RULES.md")
        return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    }()

    @Test(arguments: Hold.Rule.allCases.map(\.rawValue) + Remark.Kind.allCases.map(\.rawValue))
    func `a name is explained`(_ name: String) {
        let rows = Self.text.split(separator: "\n").filter { $0.hasPrefix("| `") }
        #expect(rows.contains { $0.contains("`\(name)`") })
    }
}
