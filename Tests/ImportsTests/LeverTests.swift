import Imports
import Testing

/// Exports of Lever, with forms of the old and the new kind.
@Suite struct LeverTests {
    private func opportunity(_ more: String = "", applications: String = "[\"p1\"]") -> String {
        """
        {"id": "o1", "name": "Shane Smith", "contact": "c1", "headline": "Boss", "stage": "s1",
         "emails": ["shane@home.example"], "createdAt": 1772000000000, "isAnonymized": false,
         "applications": \(applications) \(more)}
        """
    }

    private let posting = """
        {"id": "p1", "text": "Welder", "state": "published", "confidentiality": "non-confidential",
         "categories": {"team": "Yard", "location": "Kiel"}, "urls": {"show": "https://acme.example/w"}}
        """

    private func form(_ fields: String, _ more: String = "") -> String {
        """
        {"id": "f1", "type": "interview", "text": "On-site", "fields": [\(fields)], "panel": "x",
         "opportunityId": "o1", "interview": "i1", "user": "u1", "createdAt": 1773000000000,
         "completedAt": 1773000000000, "deletedAt": null \(more)}
        """
    }

    private let interview = """
        {"id": "i1", "panel": "x", "interviewers": [{"id": "u1", "name": "Robin Asker"}],
         "timezone": "America/Los_Angeles", "date": 1773000000000, "canceledAt": null,
         "note": "call 123", "feedbackForms": ["f1"], "postings": []}
        """

    @Test func `an opportunity, its posting and its interview become an application`() throws {
        let fixture = try ImportFixture()
        try fixture.take(
            .lever,
            "{\"data\": [\(opportunity()), \(posting), \(interview), {\"id\": \"s1\", \"text\": \"Lab\"}]}"
        )
        let row = try fixture.application("o1")
        #expect(row["given_name"] == "Shane Smith")
        #expect(row["email"] == "shane@home.example")
        #expect(row["time_zone"] == "America/Los_Angeles")
        #expect(row["interviewed_on"] == "2026-03-08")
        #expect(row["stage"] == "Lab")
        #expect(row["status"] == "active")
        let position = try fixture.rows("positions")[0]
        #expect(position["title"] == "Welder")
        #expect(position["team"] == "Yard")
    }

    @Test func `a team may greet by the first word of a name`() throws {
        let fixture = try ImportFixture(settings: "greeting: first_word\n")
        try fixture.take(.lever, "[\(opportunity()), \(posting)]")
        let row = try fixture.application("o1")
        #expect(row["given_name"] == "Shane")
        #expect(row["family_name"] == "Smith")
    }

    @Test(arguments: [
        ("\"type\": \"score-system\", \"value\": \"4 - Strong Hire\"", "strong_yes"),
        ("\"type\": \"score-system\", \"value\": \"3 - Yes\"", "yes"),
        ("\"type\": \"score\", \"value\": \"2 - No Hire\"", "no"),
        (
            "\"type\": \"score\", \"overall\": true, \"isSummary\": true, \"value\": \"1 - Never\"",
            "strong_no"
        ),
        ("\"type\": \"score-system\", \"value\": null", ""),
    ])
    func `the leading digit of a score counts, in old and new forms`(
        field: String, recommendation: String
    ) throws {
        let fixture = try ImportFixture()
        let form = form(
            "{\"text\": \"Rating\", \(field)}, {\"type\": \"textarea\", \"text\": \"Notes\", \"value\": \"x\"}"
        )
        try fixture.take(.lever, "[\(opportunity()), \(posting), \(form), \(interview)]")
        let rows = try fixture.rows("evaluations")
        #expect(rows.last?["recommendation"] == recommendation)
        #expect(rows.last?["interviewer"] == "Robin Asker")
        #expect(rows.last?["held_on"] == "2026-03-08")
    }

    @Test func `the comments of a scorecard belong to its scores`() throws {
        let fixture = try ImportFixture()
        let fields = """
            {"type": "scorecard", "text": "Skills",
             "scores": [{"text": "Care"}, {"text": "Salary"}, {"text": "Zeal"}],
             "value": [{"score": 3, "comment": "Fine"}, {"score": 1, "comment": "much"}, {"score": null, "comment": ""}]},
            {"type": "score", "text": "Rating", "description": "Score this candidate on listening", "value": 2},
            {"type": "multiple-select", "text": "Seen", "value": ["Lab", "Call"]}
            """
        let report = try fixture.take(
            .lever, "[\(opportunity()), \(posting), \(form(fields)), \(interview)]")
        let rows = try fixture.rows("evaluations")
        #expect(
            rows.map { $0["competency"] } == ["Care", "Score this candidate on listening", "Seen"])
        #expect(rows.map { $0["rating"] } == ["4", "2", ""])
        #expect(rows.map { $0["evidence"] } == ["Fine", "", "Lab; Call"])
        #expect(report.fields(.dropped) == ["fields[].value[] \"Salary\": f1"])
        #expect(report.fields(.leftBehind) == ["note: i1"])
    }

    @Test func `deleted and open forms are left out, and canceled interviews do not count`() throws
    {
        let fixture = try ImportFixture()
        let deleted = form("").replacing(
            "\"deletedAt\": null", with: "\"deletedAt\": 1773000000001")
        let open = form("").replacing("\"f1\"", with: "\"f2\"")
            .replacing("\"completedAt\": 1773000000000", with: "\"completedAt\": null")
        let canceled = interview.replacing(
            "\"canceledAt\": null", with: "\"canceledAt\": 1773000000000")
        let report = try fixture.take(
            .lever, "[\(opportunity()), \(posting), \(deleted), \(open), \(canceled)]")
        #expect(try fixture.rows("evaluations").isEmpty)
        #expect(try fixture.application("o1")["interviewed_on"] == "")
        #expect(
            report.fields(.skipped) == [
                "a canceled interview: i1", "deleted: f1", "not completed: f2",
            ])
    }

    @Test(arguments: [
        (", \"archived\": {\"reason\": \"r1\", \"archivedAt\": 1774000000000}", "withdrawn"),
        (", \"archivedAt\": 1774000000000, \"archiveReason\": \"Under- qualified\"", "rejected"),
        (", \"archived\": {\"reason\": \"r2\", \"archivedAt\": 1774000000000}", "hired"),
        (", \"archived\": null", "active"),
    ])
    func `the archive reason decides the status`(archived: String, status: String) throws {
        let fixture = try ImportFixture()
        let reasons = """
            {"id": "r1", "text": "Offer declined", "status": "active", "type": "non-hired"},
            {"id": "r2", "text": "Yes!", "status": "active", "type": "hired"}
            """
        try fixture.take(.lever, "[\(opportunity(archived)), \(posting), \(reasons)]")
        #expect(try fixture.application("o1")["status"] == status)
    }

    @Test func `an unknown archive reason is an error`() throws {
        let archived = ", \"archived\": {\"reason\": \"Vibes\", \"archivedAt\": 1774000000000}"
        let export = "[\(opportunity(archived)), \(posting)]"
        #expect(
            try ImportFixture().errors(.lever, export) == [
                "1:2: expected a reason that says who decided; name it under reasons: in import.yaml, or "
                    + "add the export of reasons, in the reason of application o1"
            ])
        let fixture = try ImportFixture(
            settings:
                "reasons:\n  - reason: vibes\n    status: rejected\n    as: Too little so far\n")
        try fixture.take(.lever, export)
        #expect(try fixture.application("o1")["reason"] == "Too little so far")
    }

    @Test func `opportunities of one contact share an address, and consent has an end`() throws {
        let fixture = try ImportFixture()
        let consent = """
            , "dataProtection": {"store": {"allowed": true}, "contact": {"allowed": true, "expiresAt": 1790000000000}}
            """
        let other = opportunity().replacing("\"o1\"", with: "\"o2\"")
            .replacing("[\"shane@home.example\"]", with: "[]")
        try fixture.take(.lever, "[\(opportunity(consent)), \(other), \(posting)]")
        #expect(try fixture.application("o2")["email"] == "shane@home.example")
        #expect(try fixture.application("o1")["contact_until"] == "2026-09-21")
    }

    @Test func `a form finds its opportunity by its interview, or by the object around it`() throws
    {
        let nameless = form(
            "{\"type\": \"score-system\", \"text\": \"Rating\", \"value\": \"3 - Hire\"}"
        )
        .replacing("\"opportunityId\": \"o1\", ", with: "")
        let linked = interview.replacing(
            "\"panel\": \"x\"", with: "\"panel\": \"x\", \"opportunity\": \"o1\"")
        let other = opportunity().replacing("\"o1\"", with: "\"o2\"")
        let byInterview = try ImportFixture()
        try byInterview.take(
            .lever, "[\(opportunity()), \(other), \(posting), \(linked), \(nameless)]")
        #expect(try byInterview.rows("evaluations").map { $0["application"] } == ["o1"])

        let nested = try ImportFixture()
        let holder = opportunity(", \"feedback\": [\(nameless)]")
        try nested.take(.lever, "[\(holder), \(other), \(posting)]")
        #expect(try nested.rows("evaluations").map { $0["application"] } == ["o1"])

        let beside = try ImportFixture()
        let page = "{\"data\": [\(nameless)], \"hasNext\": false}"
        try beside.take(
            .lever,
            "[{\"opportunity\": \(opportunity()), \"feedback\": \(page)}, \(other), \(posting)]")
        #expect(try beside.rows("evaluations").map { $0["application"] } == ["o1"])
    }
}
