import Core
import Letters
import Records
import TestSupport
import Testing

/// Files that would take more time or memory than any records do.
@Suite struct BoundTests {
    private let header = "id,given_name,email,position,status"
    private let mebibyte = String(repeating: "a", count: 1 << 20)

    private func faults(_ files: [String: String?]) throws -> [String] {
        try WorkspaceFixture(files).faults
    }

    // MARK: Values

    @Test(arguments: ["", "\""]) func `a value of a table has at most 1 MiB`(quote: String) throws {
        func csv(_ name: String) -> String {
            """
            \(header)
            A-1,\(quote)\(name)\(quote),a@example.com,P-1,rejected
            A-2,Ben

            """
        }
        let after = "applications.csv:3:1: expected 5 fields as in the header, found 2"
        #expect(try faults(["applications.csv": csv(mebibyte)]) == [after])
        #expect(
            try faults(["applications.csv": csv("\(mebibyte)b")]) == [
                "applications.csv:2:5: this value is larger than 1048576 bytes; shorten it, or look for a missing quote",
                after,
            ])
    }

    @Test func `a quote that is never closed is told, however much follows`() throws {
        let csv = "\(header)\nA-1,\"\(mebibyte)\(mebibyte)"
        #expect(
            try faults(["applications.csv": csv]) == [
                "applications.csv:2:5: this quoted field is never closed; expected a \" at its end"
            ])
    }

    @Test(arguments: ["\"1%\"", "\"\\u0041%\"", "1%"])
    func `a value of JSON has at most 1 MiB`(value: String) throws {
        let digits = String(repeating: "1", count: 1 << 20)
        let json = #"[{"id":\#(value.replacing("%", with: digits))}]"#
        #expect(
            try faults(["applications.json": json, "applications.csv": nil]) == [
                "applications.json:1:8: this value is larger than 1048576 bytes; shorten it, or look for a missing quote"
            ])
    }

    // MARK: Columns

    @Test func `fields behind the last column are counted`() throws {
        let more = String(repeating: ",", count: 100_000)
        let csv = "\(header)\nA-1,Ada,a@example.com,P-1,rejected\(more)\n\(more)\n"
        #expect(
            try faults(["applications.csv": csv]) == [
                "applications.csv:2:1: expected 5 fields as in the header, found 100005",
                "applications.csv:3:1: expected 5 fields as in the header, found 100001",
            ])
    }

    @Test(arguments: [
        ("x,\"y,\n\",z", "2:1: expected 5 fields as in the header, found 8"),
        ("x,y\"z", "2:39: a field with a quote in it must be quoted, and the quote doubled"),
        (
            "\"x\"y",
            "2:39: expected a comma or the end of the line after the closing quote"
        ),
    ])
    func `fields behind the last column are read by the same rules`(
        more: String, fault: String
    ) throws {
        let csv = "\(header)\nA-1,Ada,a@example.com,P-1,rejected,\(more)\n"
        #expect(try faults(["applications.csv": csv]) == ["applications.csv:\(fault)"])
    }

    @Test func `a header has at most 10,000 columns`() throws {
        let commas = String(repeating: ",", count: 10_000)
        #expect(
            try faults(["applications.csv": "\(commas)\n\(header)\n"]) == [
                "applications.csv:1:1: expected at most 10000 columns, found 10001; is this the file of records?"
            ])
    }

    // MARK: Aliases

    private func form(_ yaml: String) -> [String: String?] {
        ["evaluations/a.yaml": "application: A-1\n\(yaml)"]
    }

    @Test func `a few aliases are read`() throws {
        let form = form(
            """
            competencies:
              - &drawing
                name: Drawing
                rating: 4
              - *drawing
            """)
        let forms = try WorkspaceFixture(form).contexts().flatMap(\.forms)
        #expect(forms.flatMap(\.competencies).map(\.rating) == [4, 4])
    }

    @Test func `aliases of aliases do not grow without end`() throws {
        var yaml = "a0: &a0 [x, x, x, x, x, x, x, x]\n"
        for number in 1...9 {
            let alias = Array(repeating: "*a\(number - 1)", count: 8).joined(separator: ", ")
            yaml += "a\(number): &a\(number) [\(alias)]\n"
        }
        #expect(
            try faults(form(yaml)) == [
                "evaluations/a.yaml:6:35: the aliases (*name) make this file too large; write out what they stand for"
            ])
    }

    @Test func `many aliases of one long text are as large as that text, many times`() throws {
        let text = String(repeating: "word ", count: 10_000)
        let aliases = String(repeating: "- *a\n", count: 100)
        #expect(
            try faults(form("x:\n- &a \(text)\n\(aliases)")) == [
                "evaluations/a.yaml:9:3: the aliases (*name) make this file too large; write out what they stand for"
            ])
    }

    @Test func `aliases nest no deeper than what is written out`() throws {
        let (open, close) = (
            String(repeating: "[", count: 60), String(repeating: "]", count: 60)
        )
        #expect(
            try faults(form("a: &a \(open)\(close)\nb: \(open)*a\(close)\n")) == [
                "evaluations/a.yaml:3:64: found more than 100 levels, one inside of the other"
            ])
    }

    // MARK: Names that nothing has

    @Test func `a similar name is looked for at the first faults alone`() throws {
        let rows = (1...30).map { "A-\($0),Ada,a@example.com,P-x,rejected\n" }
        let faults = try faults(["applications.csv": "\(header)\n\(rows.joined())"])
        #expect(faults.count == 30)
        #expect(faults.count { $0.hasSuffix("did you mean P-1?") } == 20)

        let forms = (1...30).map { "A-x,Drawing \($0),4\n" }.joined()
        let references = try self.faults([
            "evaluations.csv": "application,competency,rating\n\(forms)"
        ])
        #expect(references.count == 30)
        #expect(references.count { $0.contains("did you mean") } == 20)
    }
}
