import Imports
import Testing

/// CSV: tables of data connectors, and evaluation forms with one competency a row.
@Suite struct TablesTests {
    private let greenhouse = [
        "candidate.csv": """
        id,_fivetran_deleted,company,first_name,last_name
        5,FALSE,Work,Ada,Byron

        """,
        "email_address.csv": """
        candidate_id,index,_fivetran_synced,type,value
        5,0,2021-01-26,work,ada@work.example
        5,1,2021-01-26,personal,ada@home.example

        """,
        "application.csv": """
        id,_fivetran_deleted,applied_at,candidate_id,custom_what_is_your_preferred_pronoun_,job_id,prospect,rejected_at,rejected_reason_id,status
        7,FALSE,2021-01-20 21:27:09.242,5,secret,1,FALSE,2021-02-26 21:27:09.242,8,rejected
        8,TRUE,2021-01-20 21:27:09.242,5,,1,FALSE,,,active

        """,
        "job.csv":
            "id,confidential,name,notes,requisition_id,status\n1,FALSE,Accountant,n,2,open\n",
        "reason.csv": "id,name,rejection_reason_type_id\n8,Too little,1\n",
        "scorecard.csv": """
        id,_fivetran_deleted,application_id,candidate_id,interview,interviewed_at,overall_recommendation,submitted_at
        9,FALSE,7,5,Phone,2021-01-26 21:27:09.242,no,2021-01-26 22:27:09.242

        """,
        "scorecard_attribute.csv": """
        index,scorecard_id,name,note,rating,type
        0,9,Care,Sloppy,no,Skills
        1,9,Zeal,,strong_yes,Skills

        """,
    ]

    @Test func `the tables of Greenhouse are joined`() throws {
        let fixture = try ImportFixture()
        let report = try fixture.take(.csv, greenhouse)
        #expect(try fixture.rows("applications").map { $0["id"] } == ["7"])
        let row = try fixture.application("7")
        #expect(row["email"] == "ada@home.example")
        #expect(row["reason"] == "Too little")
        #expect(row["interviewed_on"] == "2021-01-26")
        #expect(
            try fixture.rows("evaluations").map { $0["rating"] } == ["", "2", "5"])
        #expect(report.fields(.dropped) == ["custom_what_is_your_preferred_pronoun_: 7"])
    }

    @Test func `a misspelled rating is an error with a suggestion`() throws {
        var files = greenhouse
        files["scorecard_attribute.csv"] =
            "index,scorecard_id,name,note,rating,type\n0,9,Care,,stong_yes,Skills\n"
        let fixture = try ImportFixture()
        #expect {
            try fixture.take(.csv, files)
        } throws: { error in
            let text = (error as? ImportErrors)?.description ?? ""
            return text.hasPrefix("scorecard_attribute.csv:2:11:")
                && text.hasSuffix("did you mean strong_yes?")
        }
    }

    @Test func `the columns of Lever's tables are read as names of its API`() throws {
        let fixture = try ImportFixture()
        try fixture.take(
            .csv,
            [
                "opportunity.csv": """
                id,archived_at,archived_reason_id,contact,created_at,name,stage_id,posting_id,data_protection_contact_allowed,data_protection_contact_expires_at
                o1,,,c1,2026-01-02 10:00:00,Shane Smith,s1,p1,TRUE,2027-01-02 10:00:00

                """,
                "posting.csv": "id,state,text\np1,closed,Welder\n",
                "feedback_form.csv": """
                id,completed_at,created_at,creator_id,deleted_at,interview_id,score_system_value,text,type,opportunity_id
                f1,2026-02-02 10:00:00,2026-02-02 10:00:00,u1,,i1,3 - Hire,On-site,interview,o1

                """,
                "feedback_form_field.csv": """
                feedback_form_id,field_index,value_index,value_text
                f1,0,0,Fine

                """,
                "interview.csv": """
                id,canceled_at,date,timezone,opportunity_id
                i1,,2026-02-01 10:00:00,Europe/Berlin,o1

                """,
            ])
        let row = try fixture.application("o1")
        #expect(row["given_name"] == "Shane Smith")
        #expect(row["interviewed_on"] == "2026-02-01")
        #expect(row["contact_until"] == "2027-01-02")
        let forms = try fixture.rows("evaluations")
        #expect(forms.map { $0["recommendation"] } == ["yes", "yes"])
        #expect(forms.map { $0["evidence"] } == ["", "Fine"])
    }

    @Test func `rows of forms name their shared text and the direction of their scale`() throws {
        let fixture = try ImportFixture()
        try fixture.take(
            .csv,
            [
                "applications.csv": """
                id,given_name,email,position,status
                A-1,Ada,ada@example.com,P-1,rejected

                """,
                "positions.csv": "id,title,status,confidential\nP-1,Engineer,open,false\n",
                "forms.csv": """
                application_id,interview,interviewer,interviewed_at,submitted_at,competency,rating,scale,evidence_private,evidence_shareable,advice_shareable,recommendation
                A-1,Design,Kit,2026-02-01,2026-02-02,Care,1,5-1,Hm,You named each limit.,,yes
                A-1,Design,Kit,2026-02-01,2026-02-02,Zeal,2,1-4,,No plan.,Draw one.,yes

                """,
            ])
        let rows = try fixture.rows("evaluations").filter { $0["feedback"] != "" }
        #expect(rows.map { $0["rating"] } == ["5", "2"])
        #expect(rows.map { $0["advice"] } == ["", "Draw one."])
        #expect(rows.map { $0["evidence"] } == ["Hm", ""])
    }

    @Test func `a numeric rating without a scale is an error`() throws {
        let fixture = try ImportFixture()
        #expect(throws: ImportErrors.self) {
            try fixture.take(
                .csv,
                ["forms.csv": "application_id,competency,rating\nA-1,Care,4\n"])
        }
    }
}
