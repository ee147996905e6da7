import Core
import Letters
import Testing

/// What a file holds in columns that nothing reads is handed over as private text.
@Suite struct UnreadColumnTests {
    private func texts(_ unread: [PrivateText]) -> [String] {
        unread.map { "\($0.forTheTeamOnly) \($0.place?.description ?? "")" }
    }

    @Test func `an unknown column of a table is private to its row`() throws {
        let contexts = try WorkspaceFixture([
            "positions.csv":
                "id,title,status,Pay Notes\nP-1,Firmware Engineer,open,up to 90 thousand\n",
            "applications.csv": """
            id,given_name,email,position,status,recruiter_notes,cv
            A-1,Ada,ada@example.com,P-1,rejected, Smelled of alcohol ,https://cv.example/a
            A-2,Bo,bo@example.com,P-1,rejected,,

            """,
        ]).contexts()
        #expect(
            texts(contexts[0].application.unread) == ["Smelled of alcohol applications.csv:2:38"])
        #expect(contexts[1].application.unread == [])
        #expect(texts(contexts[0].position.unread) == ["up to 90 thousand positions.csv:2:28"])
    }

    @Test func `an unknown column of a JSON file is private, too`() throws {
        let contexts = try WorkspaceFixture([
            "applications.csv": nil,
            "applications.json": """
            [{"id": "A-1", "given_name": "Ada", "email": "a@example.com", "recruiter_notes":
            "Smelled of alcohol", "position": "P-1", "status": "rejected"}]
            """,
        ]).contexts()
        #expect(
            texts(contexts[0].application.unread) == ["Smelled of alcohol applications.json:2:1"])
    }

    @Test func `forms hand over unknown columns, and the rating of another system`() throws {
        let contexts = try WorkspaceFixture([
            "evaluations.csv": """
            application,competency,rating,original_rating,panel_notes
            A-1,Design,4,Far above the bar,Argued with the panel
            A-1,Tests,4,5,

            """
        ]).contexts()
        #expect(
            texts(contexts[0].forms.flatMap(\.unread)) == [
                "Argued with the panel evaluations.csv:2:32",
                "Far above the bar evaluations.csv:2:14",
            ])
    }
}
