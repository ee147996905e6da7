import Imports
import TestSupport
import Testing

/// Exports of Ashby, from its `list` and `info` calls.
@Suite struct AshbyTests {
    private func application(_ more: String, title: String = "Engineer") -> String {
        """
        {"id": "a1", "createdAt": "2026-02-05T09:25:35.089Z", "candidate": {"id": "c1", "name": "Mo Lund",
           "primaryEmailAddress": {"value": "mo@work.example", "type": "Work", "isPrimary": true}},
         "job": {"id": "j1", "title": "\(title)"}, "customFields": [] \(more)}
        """
    }

    private let candidate = """
        {"success": true, "results": {"id": "c1", "name": "Mo Lund", "timezone": "Asia/Tokyo",
          "primaryEmailAddress": {"value": "mo@work.example", "type": "Work", "isPrimary": true},
          "emailAddresses": [{"value": "mo@work.example", "type": "Work", "isPrimary": true},
            {"value": "mo@home.example", "type": "Personal", "isPrimary": false}],
          "customFields": [{"id": "x", "title": "Date of birth", "value": "1990-01-01"}]}}
        """

    private func page(_ records: String...) -> String {
        "{\"success\": true, \"results\": [\(records.joined(separator: ","))], \"moreDataAvailable\": false}"
    }

    @Test(arguments: [
        (
            "\"status\": \"Archived\", \"archiveReason\": {\"text\": \"x\", \"reasonType\": \"RejectedByOrg\"}",
            "rejected"
        ),
        (
            "\"status\": \"Archived\", \"archiveReason\": {\"text\": \"x\", \"reasonType\": \"RejectedByCandidate\"}",
            "withdrawn"
        ),
        (
            "\"status\": \"Archived\", \"archiveReason\": {\"text\": \"x\", \"reasonType\": \"Other\"}",
            "closed"
        ),
        ("\"status\": \"Archived\", \"archiveReason\": null", "closed"),
        ("\"status\": \"Hired\"", "hired"),
        (
            "\"status\": \"Active\", \"currentInterviewStage\": {\"title\": \"Offer\", \"type\": \"Offer\"}",
            "offer"
        ),
        ("\"status\": \"Active\"", "active"),
    ])
    func `the archive reason decides the status`(status: String, expected: String) throws {
        let fixture = try ImportFixture()
        try fixture.take(.ashby, page(application(", \(status)")))
        #expect(try fixture.application("a1")["status"] == expected)
    }

    @Test func `letters prefer a personal address to the primary work address`() throws {
        let fixture = try ImportFixture()
        let report = try fixture.take(
            .ashby, page(application(", \"status\": \"Active\"")) + "\n" + candidate)
        let row = try fixture.application("a1")
        #expect(row["email"] == "mo@home.example")
        #expect(row["time_zone"] == "Asia/Tokyo")
        #expect(report.fields(.dropped) == ["customFields[] \"Date of birth\": c1"])
    }

    @Test func `an internal job title is reported, and a corrected title stays`() throws {
        let fixture = try ImportFixture()
        let export = page(application(", \"status\": \"Active\"", title: "[Old] Engineer"))
        #expect(try fixture.take(.ashby, export).count(of: .reviewNote) == 2)
        let positions = try fixture.folder.bytes(of: "positions.csv")
        let text = String(decoding: positions, as: UTF8.self)
        try fixture.folder.write(
            text.replacing("[Old] Engineer", with: "Engineer"), to: "positions.csv")
        try fixture.take(.ashby, export)
        #expect(try fixture.rows("positions")[0]["title"] == "Engineer")
    }

    @Test func `answers get their titles from the definition of the form`() throws {
        let fixture = try ImportFixture()
        let fields = [
            ("overall_recommendation", "ValueSelect", "Overall Recommendation"),
            ("p1", "Score", "Care"), ("p2", "Score", "Zeal"), ("p3", "RichText", "Notes"),
            ("p4", "RichText", "Compensation"),
        ].map { path, type, title in
            "{\"isRequired\": true, \"field\": {\"id\": \"\(path)\", \"type\": \"\(type)\", \"path\": \"\(path)\", \"title\": \"\(title)\"}}"
        }
        let form = """
            {"id": "f1", "applicationId": "a1", "feedbackFormDefinitionId": "d", "interviewId": "i",
             "submittedAt": "2026-03-15T20:30:00.000Z",
             "submittedByUser": {"firstName": "Kit", "lastName": "Raman"},
             "formDefinition": {"sections": [{"title": "x", "fields": [\(fields.joined(separator: ","))]}]},
             "submittedValues": {"overall_recommendation": "strong_no_hire", "p1": "4",
               "p2": {"score": 2, "comments": {"type": "PlainText", "value": "Slow"}},
               "p3": {"type": "RichText", "value": "<p>Fine</p>"}, "p4": "much", "p5": "undefined"}}
            """
        let report = try fixture.take(
            .ashby, page(application(", \"status\": \"Active\""), form) + candidate)
        let rows = try fixture.rows("evaluations")
        #expect(
            rows.map { $0["competency"] } == [
                "Overall recommendation", "Care", "Zeal", "Notes", "p5",
            ])
        #expect(rows.map { $0["rating"] } == ["", "5", "2", "", ""])
        #expect(rows.map { $0["evidence"] } == ["", "", "Slow", "Fine", "undefined"])
        #expect(rows[0]["recommendation"] == "strong_no")
        #expect(rows[0]["interviewer"] == "Kit Raman")
        #expect(rows[0]["submitted_on"] == "2026-03-16")
        #expect(report.fields(.dropped).contains("submittedValues \"Compensation\": f1"))
    }
}
