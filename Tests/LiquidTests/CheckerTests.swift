import Foundation
import Liquid
import Testing

/// The checker over letters whose every fault is marked, and over letters without any.
@Suite struct CheckerTests {
    @Test(arguments: try CheckedCase.names(in: "Faulty"))
    func `every fault is found at its place, and nothing else`(_ name: String) throws {
        let example = try CheckedCase(named: name, in: "Faulty")
        #expect(example.expected != [])
        #expect(example.found() == example.expected)
    }

    @Test(arguments: try CheckedCase.names(in: "Clean"))
    func `a template without faults has no findings`(_ name: String) throws {
        let example = try CheckedCase(named: name, in: "Clean")
        #expect(example.found() == [])
    }

    @Test(arguments: Dialect.allCases) func `conditions of every dialect are checked`(
        _ dialect: Dialect
    ) throws {
        let source = "{% if letter.date and letter.languag or position.title == nil %}x{% endif %}"
        let template = try Environment(dialect: dialect).template(named: "t", source: source)
        let findings = template.findings(against: Schema(of: LetterData.self))
        #expect(findings.map(\.code) == [.constantCondition, .unknownField, .constantCondition])
    }

    @Test func `the cases are found`() throws {
        #expect(try CheckedCase.names(in: "Faulty").count >= 150)
        #expect(try CheckedCase.names(in: "Clean").count >= 100)
    }
}
