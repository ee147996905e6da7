import Core
import Letters
import MIME
import Records
import TestSupport
import Testing

/// What a team decides on feedback in writing, and its catalog of reasons.
@Suite struct FeedbackSettingsTests {
    private static let settings = """
        organization:
          name: Acme
        sender:
          name: Dana
          email: dana@acme.example
        written_feedback:
          - give: none
            country: fr
          - give: standard
            stage: Panel

        """

    private static let reasons = """
        reasons:
          - reason: Too slow
            also: [Slow]
            competencies: [Speed]
            texts:
              - language: en
                feedback: This job is done in a hurry.
                advice: Set yourself a clock.

        """

    @Test func `policy and catalog are read as they are written`() throws {
        let fixture = try WorkspaceFixture([
            "regards.yaml": Self.settings, "reasons.yaml": Self.reasons,
        ])
        let policy = try Workspace(at: fixture.folder.path).settings.team.feedbackPolicy
        #expect(
            policy.rules == [
                .init(.none, country: Country("FR")),
                .init(.standard, stage: PrivateText("Panel")),
            ])
        let entry = ReasonCatalog.Entry(
            names: ["Too slow", "Slow"].compactMap { PrivateText($0) },
            competencies: ["Speed"].compactMap { PrivateText($0) },
            texts: [
                .english: .init(
                    feedback: ShareableText(
                        "This job is done in a hurry.", at: place("reasons.yaml", 7, 19)),
                    advice: ShareableText("Set yourself a clock.", at: place("reasons.yaml", 8, 17))
                )
            ])
        #expect(policy.reasons == ReasonCatalog([entry]))
    }

    @Test func `everything that is wrong is told at once, with its place`() throws {
        let fixture = try WorkspaceFixture([
            "regards.yaml": Self.settings.replacing("give: none", with: "give: nothing")
                .replacing("country: fr", with: "country: France"),
            "reasons.yaml": Self.reasons.replacing("language: en", with: "language: '?'")
                .replacing("reason: Too slow", with: "reasn: Too slow"),
        ])
        #expect(
            fixture.faults == [
                "regards.yaml:7:11: expected none, standard, individual in give",
                "regards.yaml:8:14: expected a country as CA or CA-ON in country",
                "reasons.yaml:2:5: \"reasn\" is not known and is not read; did you mean reason?",
                "reasons.yaml:2:1: reason is empty",
                "reasons.yaml:6:19: expected the tag of a language, as en or de in language",
            ])
    }

    private func place(_ file: String, _ line: Int, _ column: Int) -> Place {
        Place(file: file, line: line, column: column)
    }
}
