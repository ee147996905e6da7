import Letters
import Records
import TestSupport
import Testing

/// RFC 4180, as the programs that write it mean it.
@Suite struct CSVTests {
    private let header = "id,given_name,email,position,status"

    private func names(_ csv: String) throws -> [String] {
        try WorkspaceFixture(["applications.csv": csv]).contexts()
            .map(\.application.candidate.givenName)
    }

    @Test(arguments: [
        ("A-1,Ada,a@example.com,P-1,rejected\n", ["Ada"]),
        ("A-1,Ada,a@example.com,P-1,rejected", ["Ada"]),
        ("\n\nA-1,Ada,a@example.com,P-1,rejected\n\n", ["Ada"]),
        ("A-1,\"Ada, Countess\",a@example.com,P-1,rejected\n", ["Ada, Countess"]),
        ("A-1,\"Ada \"\"the first\"\"\",a@example.com,P-1,rejected\n", ["Ada \"the first\""]),
        ("A-1,\"Ada\nof London\",a@example.com,P-1,rejected\n", ["Ada\nof London"]),
        ("A-1, Ada ,a@example.com,P-1,rejected\n", ["Ada"]),
        ("A-1,\"\",a@example.com,P-1,rejected\n", [""]),
        ("A-1,王小明 e\u{301},a@example.com,P-1,rejected\n", ["王小明 e\u{301}"]),
    ])
    func `fields are read as they were written`(rows: String, expected: [String]) throws {
        for lineEnd in ["\n", "\r\n"] {
            for mark in ["", "\u{FEFF}"] {
                let text =
                    mark
                    + "\(header)\n\(rows)".split(
                        separator: "\n", omittingEmptySubsequences: false
                    ).joined(separator: lineEnd)
                let found = try names(text)
                #expect(
                    found == expected.map { $0.split(separator: "\n").joined(separator: lineEnd) })
                #expect(found.map { Array($0.utf8).count } == found.map(\.utf8.count))
            }
        }
    }

    @Test func `a field longer than any buffer is read whole`() throws {
        let long = String(repeating: "é", count: 200_000)
        #expect(try names("\(header)\nA-1,\(long),a@example.com,P-1,rejected\n") == [long])
    }

    @Test(arguments: [
        (
            "A-1,\"Ada,a@example.com,P-1,rejected\n",
            ["applications.csv:2:5: this quoted field is never closed; expected a \" at its end"]
        ),
        (
            "A-1,\"Ada\"x,a@example.com,P-1,rejected\n",
            [
                "applications.csv:2:10: expected a comma or the end of the line after the closing quote"
            ]
        ),
        (
            "A-1,A\"da,a@example.com,P-1,rejected\n",
            [
                "applications.csv:2:6: a field with a quote in it must be quoted, and the quote doubled"
            ]
        ),
        (
            "A-1,Ada,a@example.com,P-1,rejected,x\nA-2,Ben,b@example.com,P-1\n",
            [
                "applications.csv:2:1: expected 5 fields as in the header, found 6",
                "applications.csv:3:1: expected 5 fields as in the header, found 4",
            ]
        ),
        (
            "A-1,Ada,a@example.com,P-1,rejected\rA-2\n",
            ["applications.csv:2:35: expected lines to end in LF or CRLF, found a CR alone"]
        ),
        (
            "A-1,A\u{0}da,a@example.com,P-1,rejected\n",
            ["applications.csv:2:5: expected UTF-8 text without NUL; save the file as UTF-8"]
        ),
    ])
    func `a broken row has its place`(rows: String, expected: [String]) throws {
        #expect(try WorkspaceFixture(["applications.csv": "\(header)\n\(rows)"]).faults == expected)
    }

    @Test func `bytes that are not UTF-8 have their place`() throws {
        let fixture = try WorkspaceFixture()
        let bytes =
            Array("\(header)\nA-1,Z".utf8) + [0xEB] + Array(",z@example.com,P-1,offer\n".utf8)
        try fixture.folder.write(bytes, to: "applications.csv")
        #expect(
            fixture.faults
                == ["applications.csv:2:5: expected UTF-8 text without NUL; save the file as UTF-8"]
        )
    }

    @Test(arguments: [";", "\t"]) func `other separators are recognised, and refused`(mark: String)
        throws
    {
        let csv = "\(header)\nA-1,Ada,a@example.com,P-1,offer\n".replacing(",", with: mark)
        #expect(
            try WorkspaceFixture(["applications.csv": csv]).faults == [
                "applications.csv:1:1: fields are separated by semicolons or tabs; save the file with commas"
            ])
    }

    @Test func `a header as people write it, and rows of nothing`() throws {
        let csv = "ID,Given Name,Email,Position,Status\nA-1,Ada,a@example.com,P-1,offer\n,,,,\n"
        #expect(try names(csv) == ["Ada"])
    }

    @Test func `an empty file is told from one without rows`() throws {
        #expect(
            try WorkspaceFixture(["applications.csv": ""]).faults == [
                "applications.csv:1:1: the file is empty; expected a header with the names of the columns"
            ])
        #expect(try WorkspaceFixture(["applications.csv": "\(header)\n"]).faults == [])
    }
}
