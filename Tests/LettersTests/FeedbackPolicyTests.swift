import Core
import Letters
import MIME
import Testing

/// How much of the reasons a rejection gives in writing.
@Suite struct FeedbackPolicyTests {
    private static let catalog = ReasonCatalog([
        .init(
            names: [Fixture.name("Too slow")],
            texts: [
                .english: .init(
                    feedback: ShareableText("This job is done in a hurry.", at: place),
                    advice: ShareableText("Set yourself a clock.", at: place))
            ]),
        .init(names: [Fixture.name("Background check")], isUnexplained: true),
    ])

    private static let place = Place(file: "reasons.yaml", line: 3)

    private func fixture(
        _ rules: [FeedbackPolicy.Rule], reason: String? = "too  SLOW", country: String? = nil
    ) -> Fixture {
        var fixture = Fixture(country: country)
        fixture.reason = reason
        fixture.team = HiringTeam(
            organization: Fixture.team.organization, sender: Fixture.team.sender,
            feedbackPolicy: FeedbackPolicy(rules: rules, reasons: Self.catalog))
        return fixture
    }

    @Test func `individual feedback comes from the forms`() throws {
        let letter = try fixture([]).letter()
        #expect(letter.message.text.contains("The plan had no answer to a lost node."))
        #expect(!letter.message.text.contains("hurry"))
    }

    @Test func `standard feedback comes from the catalog, by the recorded reason`() throws {
        let letter = try fixture([.init(.standard)]).letter()
        #expect(
            letter.message.text.contains("This job is done in a hurry. Set yourself a clock."))
        #expect(!letter.message.text.contains("lost node"))
        #expect(letter.sources.map(\.text.place) == [Self.place, Self.place])
    }

    @Test func `no feedback leaves no hollow sentence about it`() throws {
        let text = try fixture([.init(.none)]).letter().message.text
        #expect(!text.contains("lost node") && !text.contains("hurry"))
        #expect(!text.contains("something useful") && !text.contains("What you did well"))
        #expect(!text.contains("What I have from the interview"))
    }

    @Test func `the first rule that fits an application holds`() throws {
        let rules: [FeedbackPolicy.Rule] = [
            .init(.none, country: Country("FR")), .init(.standard, country: Country("CA")),
        ]
        let texts = try ["FR", "CA-ON", "US"].map {
            try fixture(rules, country: $0).letter().message.text
        }
        #expect(texts.map { $0.contains("hurry") } == [false, true, false])
        #expect(texts.map { $0.contains("lost node") } == [false, false, true])
    }

    @Test func `standard words need a reason that is in the catalog`() throws {
        #expect(try fixture([.init(.standard)], reason: nil).holds() == ["missing-reason"])
        #expect(try fixture([.init(.standard)], reason: "Else").holds() == ["missing-reason"])
    }

    @Test func `what must not be explained is not, whatever the policy`() throws {
        let text = try fixture([], reason: "background check").letter().message.text
        #expect(!text.contains("lost node"))
    }

    @Test func `an offer says why, whatever the policy`() throws {
        var fixture = fixture([.init(.none)])
        fixture.status = .offer
        #expect(
            try fixture.letter(.offerRationale).message.text
                .contains("You drew the whole path first."))
    }

    @Test func `who was turned down without an interview gets a short letter`() throws {
        var fixture = Fixture(forms: [])
        fixture.dates.interviewedOn = nil
        let text = try fixture.letter().message.text
        #expect(text.contains("Thank you for applying"))
        #expect(!text.contains("interview"))
    }
}
