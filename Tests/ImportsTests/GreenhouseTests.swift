import Imports
import Testing

/// Exports of Greenhouse in versions 1 and 3.
@Suite struct GreenhouseTests {
    private let candidate = """
        {"id": 5, "first_name": "Ada", "last_name": "Byron", "can_email": true, "email_addresses": [
          {"value": "ada@work.example", "type": "work"}, {"value": "ada@home.example", "type": "personal"}]}
        """

    private func application(_ more: String = "", status: String = "active") -> String {
        """
        {"id": 7, "candidate_id": 5, "prospect": false, "applied_at": "2026-03-26T20:11:39.000Z",
         "jobs": [{"id": 1, "name": "Accountant"}], "status": "\(status)" \(more)}
        """
    }

    private func scorecard(_ more: String) -> String {
        """
        {"id": 9, "application_id": 7, "candidate_id": 5, "interview": "Phone",
         "interviewed_at": "2026-04-02T16:00:00Z", "submitted_at": "2026-04-01T09:00:00Z",
         "interviewer": {"name": "Kit Raman"}, "overall_recommendation": "yes" \(more)}
        """
    }

    @Test func `letters use the personal address and the days of the zone`() throws {
        let fixture = try ImportFixture()
        try fixture.take(
            .greenhouse, "[\(candidate), \(application()), \(scorecard(""))]",
            zone: "Pacific/Auckland")
        let row = try fixture.application("7")
        #expect(row["email"] == "ada@home.example")
        #expect(row["private_email"] == "ada@home.example")
        #expect(row["applied_on"] == "2026-03-27")
        #expect(row["interviewed_on"] == "2026-04-03")
        #expect(row["next_step"] == "word from us on how we go on")
        #expect(row["next_step_by"] == "2026-12-03")
    }

    @Test(arguments: [
        (1, "We rejected them", "rejected", ""), (2, "They rejected us", "withdrawn", ""),
        (3, "None specified", "rejected", ""), (4, "Security concern", "rejected", "none"),
    ])
    func `the type of the reason says who decided`(
        number: Int, type: String, status: String, feedback: String
    ) throws {
        let fixture = try ImportFixture()
        let reason = """
            , "rejected_at": "2026-05-01T10:00:00Z",
            "rejection_reason": {"id": \(number), "name": "A reason", "type": {"id": 1, "name": "\(type)"}}
            """
        try fixture.take(.greenhouse, "[\(candidate), \(application(reason, status: "rejected"))]")
        let row = try fixture.application("7")
        #expect(row["status"] == status)
        #expect(row["reason"] == "A reason")
        #expect(row["decided_on"] == "2026-05-01")
        #expect(row["written_feedback"] == feedback)
    }

    @Test func `the latest version of an offer that was not replaced counts`() throws {
        let offers = [(3, "deprecated"), (1, "rejected"), (2, "accepted")].map { version, status in
            """
            {"id": 1\(version), "version": \(version), "application_id": 7, "candidate_id": 5,
             "job_id": 1, "sent_at": "2026-05-0\(version)", "status": "\(status)"}
            """
        }
        let fixture = try ImportFixture()
        let report = try fixture.take(
            .greenhouse, "[\(([candidate, application()] + offers).joined(separator: ","))]")
        #expect(try fixture.application("7")["status"] == "hired")
        #expect(try fixture.application("7")["decided_on"] == "2026-05-02")
        #expect(report.fields(.skipped) == ["a replaced version: 13"])
    }

    @Test func `nobody gets a letter who was rejected after accepting an offer`() throws {
        let offer = """
            {"id": 1, "version": 1, "application_id": 7, "sent_at": "2026-05-01", "status": "accepted"}
            """
        let fixture = try ImportFixture()
        let report = try fixture.take(
            .greenhouse, "[\(candidate), \(application(status: "rejected")), \(offer)]")
        #expect(try fixture.application("7")["status"] == "closed")
        #expect(report.count(of: .reviewNote) == 1)
    }

    @Test func `every text of a form is private and reported only by its place`() throws {
        let fixture = try ImportFixture()
        let form = scorecard(
            """
            , "attributes": [{"name": "Care", "type": "Skills", "note": "Sloppy <b>work</b>", "rating": "no"},
              {"name": "Race conditions", "note": null, "rating": "strong_yes"},
              {"name": "Salary", "note": "wants more", "rating": "yes"}],
            "questions": [{"id": null, "question": "Private Notes", "answer": "<p>a</p><p>b &amp; c</p>"}]
            """)
        let report = try fixture.take(.greenhouse, "[\(candidate), \(application()), \(form)]")
        let rows = try fixture.rows("evaluations")
        #expect(
            rows.map { $0["competency"] } == [
                "Overall recommendation", "Care", "Race conditions", "Private Notes",
            ])
        #expect(rows.map { $0["rating"] } == ["", "2", "5", ""])
        #expect(rows.map { $0["original_rating"] } == ["yes", "no", "strong_yes", ""])
        #expect(rows.map { $0["evidence"] } == ["", "Sloppy work", "", "a\n\nb & c"])
        #expect(Set(rows.map { $0["recommendation"] }) == ["yes"])
        #expect(
            report.fields(.privateText) == [
                "attributes[].note \"Care\": 9", "questions[].answer \"Private Notes\": 9",
            ])
        #expect(report.fields(.dropped) == ["attributes[] \"Salary\": 9"])
    }

    @Test func `a shared text becomes a strength, growth, feedback or advice`()
        throws
    {
        let fixture = try ImportFixture(
            settings: """
                shareable:
                  - attribute: care
                  - question: For you
                    as: growth
                  - question: How to grow
                    as: advice
                    for: For you
                """)
        let form = scorecard(
            """
            , "attributes": [{"name": "Care", "note": "Each claim had a number.", "rating": "yes"}],
            "questions": [{"question": "How to grow", "answer": "Draw it."},
              {"question": "<p>For you</p>", "answer": "No plan for losses."},
              {"question": "Key Take-Aways", "answer": "Fine."}]
            """)
        let report = try fixture.take(.greenhouse, "[\(candidate), \(application()), \(form)]")
        let shared = try fixture.rows("evaluations").filter { $0["feedback"] != "" }
        #expect(
            shared.map { $0["feedback"] } == ["Each claim had a number.", "No plan for losses."])
        #expect(shared.map { $0["advice"] } == ["", "Draw it."])
        #expect(shared.map { $0["rating"] } == ["4", "2"])
        #expect(shared.map { $0["evidence"] } == ["", ""])
        #expect(report.count(of: .shared) == 3)
        #expect(report.fields(.privateText) == ["questions[].answer \"Key Take-Aways\": 9"])
    }

    @Test func `drafts, prospects, conversions and reviews of documents are left out`() throws {
        let fixture = try ImportFixture()
        let papers = """
            {"id": 20, "application_id": 7, "interview": "Application Review",
             "interviewed_at": "2026-03-27T10:00:00Z", "submitted_at": "2026-03-27T10:00:00Z",
             "overall_recommendation": "no", "questions": [{"question": "Why", "answer": "Meh"}],
             "attributes": []}
            """
        let draft = """
            {"id": 21, "application_id": 7, "interview": "Phone", "submitted_at": null,
             "overall_recommendation": null, "attributes": [], "questions": []}
            """
        let prospect = """
            {"id": 30, "candidate_id": 5, "prospect": true, "jobs": [], "status": "active"}
            """
        let converted = """
            {"id": 31, "candidate_id": 5, "prospect": false, "jobs": [], "status": "converted"}
            """
        let all = [candidate, application(status: "rejected"), papers, draft, prospect, converted]
        let report = try fixture.take(.greenhouse, "[\(all.joined(separator: ","))]")
        #expect(try fixture.rows("applications").map { $0["id"] } == ["7"])
        #expect(try fixture.application("7")["interviewed_on"] == "")
        #expect(try fixture.rows("evaluations").isEmpty)
        #expect(
            report.fields(.skipped) == [
                "a draft: 21", "a prospect has not applied: 30",
                "it is a review of documents, and no interview was held: 20",
                "it was converted into another application: 31",
            ])
        #expect(report.fields(.leftBehind) == ["questions[].answer \"Why\": 20"])
    }

    @Test func `an all-day interview counts, and a future interview does not`() throws {
        let fixture = try ImportFixture()
        let interviews = """
            {"id": 1, "application_id": 7, "start": {"date": "2026-04-05"}, "status": "complete",
             "interview": {"name": "Onsite"}, "interviewers": []},
            {"id": 2, "application_id": 7, "start": {"date_time": "2027-04-05T10:00:00Z"},
             "status": "scheduled", "interview": {"name": "Final"}, "interviewers": []}
            """
        try fixture.take(.greenhouse, "[\(candidate), \(application()), \(interviews)]")
        #expect(try fixture.application("7")["interviewed_on"] == "2026-04-05")

        let named = try ImportFixture(
            settings: "interviews:\n  scheduled: held\n  complete: not_held\n")
        try named.take(.greenhouse, "[\(candidate), \(application()), \(interviews)]")
        #expect(try named.application("7")["interviewed_on"] == "2027-04-05")
    }

    @Test func `every unknown word is an error with its place and a suggestion`() throws {
        let form = scorecard(
            """
            , "attributes": [{"name": "Care", "note": "x", "rating": "stong_yes"},
              {"name": "Zeal", "note": "x", "rating": "superb"}], "questions": []
            """)
        let errors = try ImportFixture().errors(
            .greenhouse, "[\(candidate),\n\(application(status: "parked")),\n\(form)]")
        #expect(
            errors == [
                "4:55: expected one of active, in_process, hired, rejected, converted (import.yaml can "
                    + "add words under statuses:) in status of application 7",
                "7:129: expected one of definitely_not, strong_no, no, mixed, yes, strong_yes, "
                    + "no_decision (import.yaml can add words under ratings:) in attributes[].rating of "
                    + "scorecard 9; did you mean strong_yes?",
                "8:43: expected one of definitely_not, strong_no, no, mixed, yes, strong_yes, "
                    + "no_decision (import.yaml can add words under ratings:) in attributes[].rating of "
                    + "scorecard 9",
            ])
    }

    @Test func `the flat records of version 3 are joined by their ids, in any order`() throws {
        let fixture = try ImportFixture(
            settings: "shareable:\n  - question: Feedback for the candidate\n")
        let records = """
            {"id": 90, "scorecard_id": 9, "scorecard_question_id": 80, "answer": "Clear.", "boolean_value": null}
            {"id": 91, "scorecard_id": 9, "job_candidate_attribute_id": 70, "candidate_attribute_rating": "mixed", "note": "So so"}
            {"id": 9, "application_id": 7, "interview_kit_id": 1, "interviewer_id": 2, "submitter_id": 2, "candidate_rating": "strong_no", "status": "complete", "interviewed_at": "2026-04-02T16:00:00+09:00", "submitted_at": "2026-04-02T20:00:00Z", "notes": null, "private_notes": "Hm", "public_notes": "Ha"}
            {"id": 70, "name": "Care", "candidate_attribute_type_id": 1, "job_id": 1, "active": true, "sort_order": 1}
            {"id": 80, "interview_kit_id": 1, "question": "<p>Feedback for the candidate</p>", "answer_type": "text"}
            {"id": 7, "created_at": "2026-03-01T00:00:00Z", "candidate_id": 5, "job_id": 1, "stage_name": "Onsite", "status": "rejected", "prospect": false, "rejected_at": null, "answers": []}
            {"id": 5, "first_name": "Augusta", "last_name": "Byron", "preferred_name": "Ada", "can_email": false, "email_addresses": []}
            {"id": 1, "application_id": 7, "rejected_by_id": null, "rejection_reason_id": 3, "rejected_at": "2026-05-01T10:00:00Z"}
            {"id": 3, "name": "Too little", "type": {"id": 1, "key": "WE_REJECTED_THEM", "name": "Ours"}}
            {"id": 1, "name": "[Old] Accountant", "requisition_id": "1", "confidential": false, "status": "open", "is_template": false}
            {"id": 4, "title": "Accountant", "live": true, "internal": false, "public_url": "https://acme.example/1", "job_id": 1}
            """
        let report = try fixture.take(.greenhouse, records)
        let row = try fixture.application("7")
        #expect(row["preferred_name"] == "Ada")
        #expect(row["do_not_email"] == "true")
        #expect(row["email"] == "")
        #expect(row["reason"] == "Too little")
        #expect(row["decided_on"] == "2026-05-01")
        #expect(row["interviewed_on"] == "2026-04-02")
        let position = try fixture.rows("positions")[0]
        #expect(position["title"] == "Accountant")
        #expect(position["url"] == "https://acme.example/1")
        let rows = try fixture.rows("evaluations")
        #expect(
            rows.map { $0["competency"] }
                == [
                    "Overall recommendation", "Feedback for the candidate", "Care", "Private notes",
                    "Public notes",
                ].sorted { first, _ in first == "Overall recommendation" } || rows.count == 5)
        #expect(rows.compactMap { $0["feedback"] }.filter { !$0.isEmpty } == ["Clear."])
        #expect(report.count(of: .privateText) == 3)
    }
}
