import Letters
import Testing

/// The letters of one batch beside each other.
@Suite struct BatchReviewTests {
    private func clashes(
        _ fixtures: Fixture..., allowingSameGreeting: Bool = false
    ) throws -> [String] {
        var review = BatchReview(allowingSameGreeting: allowingSameGreeting)
        return try fixtures.enumerated().flatMap { review.admit(try $1.letter(), number: $0) }
            .map { "\(fixtures[$0.number].id) \($0.hold.rule)" }
    }

    private let ada = Fixture()
    private let otherAda = Fixture(id: "A-2", familyName: "Nowak", email: "nowak@example.com")
    private let adaAgain = Fixture(id: "A-3", email: "ADA@example.com")
    private let ben = Fixture(id: "A-4", givenName: "Ben", email: "ben@example.com")

    @Test func `different people with different greetings do not clash`() throws {
        #expect(try clashes(ada, ben) == [])
    }

    @Test func `two people greeted alike hold both letters`() throws {
        #expect(try clashes(ada, ben, otherAda) == ["A-1 same-greeting", "A-2 same-greeting"])
    }

    @Test func `a policy can allow the same greeting`() throws {
        #expect(try clashes(ada, otherAda, allowingSameGreeting: true) == [])
    }

    @Test func `two letters to one address hold both, however it is spelt`() throws {
        #expect(try clashes(ada, adaAgain) == ["A-1 same-address", "A-3 same-address"])
    }

    @Test func `a greeting that the template gives to all is found`() throws {
        var first = Fixture(templates: [Fixture.rejection("Dear Narine,\n\nNo.")])
        // Each letter by itself is held as well.
        first.rules = { $0.without("greeting-mismatch") }
        var second = first
        (second.id, second.givenName, second.email) = ("A-4", "Ben", "ben@example.com")
        #expect(try clashes(first, second) == ["A-1 same-greeting", "A-4 same-greeting"])
    }
}

/// How much the letters of a batch read alike.
@Suite struct SharedTextTests {
    private func share(_ bodies: [String]) throws -> Double? {
        var shared = SharedText()
        for body in bodies {
            let template = Fixture.rejection("Dear Ada,\n\n\(body)", subject: "To Ada.")
            shared.admit(try Fixture(templates: [template]).letter())
        }
        return shared.share
    }

    @Test func `one letter is like no other`() throws {
        #expect(try share(["No."]) == nil)
    }

    @Test func `the same letter twice is all the same`() throws {
        #expect(try share(["We decided otherwise.", "We decided otherwise."]) == 1)
    }

    @Test func `what two letters have in common counts by its words`() throws {
        // "To Ada." and "Dear Ada, one two." against "three four five six seven."
        let share = try share([
            "one two. three four five six seven.", "one two. six five four three seven.",
        ])
        #expect(share == 6.0 / 11.0)
    }
}
