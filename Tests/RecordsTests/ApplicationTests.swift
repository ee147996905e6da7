import Core
import Files
import Letters
import Records
import TestSupport
import Testing

/// What `applications` and `positions` may hold, and what is said of the rest.
@Suite struct ApplicationTests {
    @Test func `all faults of all files come at once, with place, expectation and suggestion`()
        throws
    {
        let fixture = try WorkspaceFixture([
            "positions.csv": "id,title,status\nP-1,Firmware Engineer,opne\n,Analyst,closed\n",
            "applications.csv": """
            id,given_name,email,position,status,interviewed_on,do_not_email,time_zone
            A-1,Ada,ada@example.com,P-1,rejcted,2026-02-30,maybe,Europe/Berlin
            A-1,Ben,ben@@example.com,P-9,offer,,,Mars/Olympus
            ,Cid,cid@example.com,P-1,offer,,,

            """,
        ])
        #expect(
            fixture.faults == [
                "positions.csv:2:23: expected open, filled, closed, on_hold, internal in status; did you mean open?",
                "positions.csv:3:1: id is empty",
                "applications.csv:2:29: expected active, offer, hired, rejected, withdrawn, closed, on_hold in status; did you mean rejected?",
                "applications.csv:2:37: expected a date as 2026-11-23 in interviewed_on",
                "applications.csv:2:48: expected true or false in do_not_email",
                "applications.csv:3:38: expected a time zone as Europe/Berlin in time_zone",
                "applications.csv:3:9: expected an email address in email, but this address may not have the byte at offset 4",
                "applications.csv:3:1: this id is taken already, at applications.csv:2:1",
                "applications.csv:4:1: id is empty",
            ])
    }

    @Test func `an application for a position that is not there`() throws {
        let csv = "id,given_name,email,position,status\nA-1,Ada,a@example.com,P-9,offer\n"
        #expect(
            try WorkspaceFixture(["applications.csv": csv]).faults == [
                "applications.csv:2:23: position names nothing in positions; did you mean P-1?"
            ])
    }

    @Test func `a table with faults is no judge of those that refer to it`() throws {
        let fixture = try WorkspaceFixture([
            "positions.csv": "id,titel,status\nP-1,Firmware Engineer,open\n",
            "evaluations/a.yaml": "application: A-1\ncompetencies: []",
            "applications.csv":
                "id,given_name,email,position,status\nA-1,A\"da,a@x.example,P-1,offer\n",
        ])
        #expect(
            fixture.faults == [
                "positions.csv:1:1: the column title is missing; is it titel?",
                #"positions.csv:1:4: warning: "titel" is not known and is not read; did you mean title?"#,
                "applications.csv:2:6: a field with a quote in it must be quoted, and the quote doubled",
            ])
    }

    @Test func `columns may stand in any order, and an unknown one is a warning`() throws {
        let fixture = try WorkspaceFixture([
            "applications.csv": """
            status,birthday,position,email,given_name,id
            rejected,1990-01-01,P-1,ada@example.com,Ada,A-1

            """
        ])
        let workspace = try Workspace(at: fixture.folder.path)
        #expect(
            workspace.warnings.map(\.description) == [
                #"applications.csv:1:8: warning: "birthday" is not known and is not read"#
            ])
        #expect(try fixture.contexts().map(\.application.id) == ["A-1"])
    }

    @Test func `a missing column is named beside the one that it might be`() throws {
        let csv = "id,given_nme,email,position,status\nA-1,Ada,a@example.com,P-1,offer\n"
        #expect(
            try WorkspaceFixture(["applications.csv": csv]).faults == [
                "applications.csv:1:1: the column given_name is missing; is it given_nme?",
                #"applications.csv:1:4: warning: "given_nme" is not known and is not read; did you mean given_name?"#,
            ])
    }

    @Test func `a person is known by the address over all applications`() throws {
        let csv = """
            id,given_name,email,position,status
            A-1,Ada,ada@example.com,P-1,withdrawn
            A-2,Ada,ADA@Example.com,P-1,hired
            A-3,Ben,ben@example.com,P-1,rejected

            """
        let found = try WorkspaceFixture(["applications.csv": csv]).contexts()
        let places = (2...3).map { Place(file: "applications.csv", line: $0) }
        #expect(found.map(\.others.offered) == [places[1], nil, nil])
        #expect(found.map { $0.others.withdrawn(within: []) } == [nil, places[0], nil])
        #expect(found.map { $0.others.withdrawn(within: ["P-1"]) } == [nil, places[0], nil])
        #expect(found.map { $0.others.withdrawn(within: ["P-2"]) } == [nil, nil, nil])
    }

    @Test func `an offer letter counts as an offer to the person`() throws {
        let csv = """
            id,given_name,email,position,status
            A-1,Ada,ada@example.com,P-1,rejected
            A-2,Ada,ada@example.com,P-1,active
            A-3,Ben,ben@example.com,P-1,active

            """
        let fixture = try WorkspaceFixture(["applications.csv": csv])
        let workspace = try Workspace(at: fixture.folder.path)
        var offered: [Place?] = []
        try workspace.forEachContext(
            where: { _ in true }, offered: ["A-2", "A-3", "gone"], make: { $0.others.offered }
        ) { offered.append($0) }
        #expect(offered == [Place(file: "applications.csv", line: 3), nil, nil])
    }

    @Test func `who asked not to be written to is not written to on any application`() throws {
        let csv = """
            id,given_name,email,position,status,do_not_email
            A-1,Ada,ada@example.com,P-1,rejected,
            A-2,Ada,ada@example.com,P-1,active,true

            """
        let applications = try WorkspaceFixture(["applications.csv": csv]).contexts()
        let place = Place(file: "applications.csv", line: 3)
        #expect(applications.map(\.doNotEmail) == [place, place])
    }

    @Test func `a person is known by the address on one line of JSON too`() throws {
        let person = #""given_name":"Ada","email":"ada@example.com","position":"P-1""#
        let json =
            #"[{"id":"A-1","status":"rejected",\#(person)},{"id":"A-2","status":"offer",\#(person)}]"#
        let fixture = try WorkspaceFixture(["applications.json": json, "applications.csv": nil])
        #expect(try fixture.contexts().map { $0.others.offered != nil } == [true, false])
    }

    @Test func `a table without a header is told from one with wrong columns, and not repeated`()
        throws
    {
        let csv = "A-1,Ada,ada@example.com,P-1,rejected\n"
        #expect(
            try WorkspaceFixture(["applications.csv": csv]).faults == [
                "applications.csv:1:1: the first line is not a header; expected the names of the columns"
            ])
        let astray =
            "id,given_name,email,position,status,\"ada@home.example said\"\nA-1,Ada,,P-1,offer,\n"
        let fixture = try WorkspaceFixture(["applications.csv": astray])
        #expect(
            try Workspace(at: fixture.folder.path).warnings.map(\.description) == [
                "applications.csv:1:37: warning: this name is not known and is not read"
            ])
    }

    @Test(arguments: ["A-1\u{1B}[2J", "A-1\nA-2  accepted", "A\u{2028}1", "A\u{9B}1"])
    func `a key that could draw on a terminal is refused`(key: String) throws {
        let csv = "id,given_name,email,position,status\n\"\(key)\",Ada,a@example.com,P-1,offer\n"
        #expect(
            try WorkspaceFixture(["applications.csv": csv]).faults == [
                "applications.csv:2:1: expected a key on one line, without control characters in id"
            ])
    }

    @Test func `JSON gives the same records as CSV`() throws {
        let json = """
            [
              {"id": "A-1", "given_name": "Ada", "email": "ada@example.com", "position": "P-1",
               "status": "rejected", "do_not_email": true, "interviewed_on": "2026-11-12",
               "family_name": null},
              {"id": 2, "given_name": "Zo\\u00eb \\ud83d\\ude00", "email": "z@example.com",
               "position": "P-1", "status": "offer"}
            ]
            """
        let csv = """
            id,given_name,email,position,status,do_not_email,interviewed_on
            A-1,Ada,ada@example.com,P-1,rejected,true,2026-11-12
            2,Zoë 😀,z@example.com,P-1,offer,,

            """
        let fromJSON = try WorkspaceFixture(["applications.json": json, "applications.csv": nil])
            .contexts()
        let fromCSV = try WorkspaceFixture(["applications.csv": csv]).contexts()
        #expect(fromJSON.map(\.application.candidate) == fromCSV.map(\.application.candidate))
        #expect(fromJSON.map(\.application.dates) == fromCSV.map(\.application.dates))
        #expect(fromJSON.map(\.application.doNotEmail) == [true, false])
    }

    @Test(arguments: [
        ("{}", "applications.json:1:1: expected an array of objects"),
        ("[{\"id\" \"A\"}]", "applications.json:1:8: expected a colon"),
        ("[{\"id\": \"A}]", "applications.json:1:9: this string is never closed"),
        (
            "[{\"id\": [1]}]",
            "applications.json:1:9: expected a string, a number, true, false or null"
        ),
        (
            "[{\"id\": \"\\ud83d\"}]",
            "applications.json:1:17: half of a surrogate pair stands alone"
        ),
        ("[] x", "applications.json:1:4: expected the end of the file"),
        (
            "[{\"id\": nul}]",
            "applications.json:1:9: expected a string, a number, true, false or null"
        ),
    ])
    func `broken JSON has its place`(json: String, expected: String) throws {
        let fixture = try WorkspaceFixture(["applications.json": json, "applications.csv": nil])
        #expect(fixture.faults.last == expected)
    }

    @Test func `two tables of one kind are refused, as one would be passed over`() throws {
        let faults = try WorkspaceFixture(["applications.json": "[]"]).faults
        #expect(faults.count == 1 && faults[0].contains("keep one of them"))
    }

    @Test func `a folder without settings is no workspace`() throws {
        let error = #expect(throws: RecordsError.self) {
            try Workspace(at: try WorkspaceFixture(["regards.yaml": nil]).folder.path)
        }
        #expect(error?.kind == .notAWorkspace)
    }
}
