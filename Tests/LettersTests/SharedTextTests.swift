import Letters
import Testing

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
