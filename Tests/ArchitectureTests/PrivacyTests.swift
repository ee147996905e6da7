import Testing

/// Private text has one door, to the hiring team itself, and few go through it.
@Suite struct PrivacyTests {
    @Test func `private words are shown by what is made for the team, and nowhere else`() {
        let files = Sources.all.filter { file in
            file.code.contains { $0.contains("forTheTeamOnly") }
        }
        #expect(
            Set(files.map(\.path)) == [
                "Letters/PrivateText.swift", "regards/Commands/Show.swift",
                "regards/FeedbackDebts.swift", "Reports/FeedbackOwed.swift",
                "Reports/ResponseTimes.swift",
            ])
    }

    @Test func `private text is no value that a template could get`() {
        let lines = Sources.all.flatMap { $0.code.filter { $0.contains("extension PrivateText") } }
        let conformances = lines.filter { $0.contains(":") }
        #expect(conformances == ["extension PrivateText: Hashable {"])
    }
}
