import Foundation
import Liquid
import Testing

/// What is wrong with a template has a name, and docs/letters.md explains each.
@Suite struct DocumentationTests {
    private static let text: String = {
        let package = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let file = package.appending(path: "docs/letters.md")
        return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    }()

    @Test(arguments: TemplateError.Code.allCases)
    func `a code is explained`(_ code: TemplateError.Code) {
        #expect(Self.text.contains("| `\(code.rawValue)` |"))
    }

    @Test func `no other code is explained`() {
        let section = Self.text.split(separator: "## What is wrong").last ?? ""
        let codes = section.matches(of: /(?m)^\| `([a-z-]+)` \|/).map { String($0.1) }
        let known = Set(TemplateError.Code.allCases.map(\.rawValue))
        #expect(codes.filter { !known.contains($0) } == [])
    }
}
