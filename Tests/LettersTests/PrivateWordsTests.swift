import Letters
import Testing

/// What the team keeps to itself is known again in a letter.
@Suite struct PrivateWordsTests {
    private static let walk = "A long walk through the code of last winter"

    private func holds(
        _ feedback: String, interviewer: String = "Priya Raman"
    ) throws -> [String] {
        let told = Fixture.competency("Design", 5, feedback)
        var fixture = Fixture(forms: [Fixture.form(interviewer, nil, [told])])
        let other = Fixture.competency("Knowing when to stop asking for more data", 4, nil)
        fixture.privacy.add(
            EvaluationForm(
                application: "A-2", place: Fixture.place, interview: PrivateText(Self.walk),
                competencies: [other], notes: PrivateText("Rather quiet, and late to every call.")))
        return try fixture.holds()
    }

    @Test(arguments: [
        "You were rather quiet, and late to every call.", "RATHER quiet and\nlate to every call",
        "You took a long walk through the code.", "You know when to stop asking for more data.",
    ])
    func `six words of a form hold, also of its interview and its competencies`(
        feedback: String
    ) throws {
        #expect(try holds(feedback) == ["private-words"])
    }

    @Test func `five words of a form do not hold`() throws {
        #expect(try holds("You were rather quiet and late to us.") == [])
    }

    @Test(arguments: [
        "Priya liked it.", "It was PRIYA who asked.", "Das hat Priyas Frage gezeigt.",
    ])
    func `an interviewer is named by a part of the name, and in the genitive of German`(
        feedback: String
    ) throws {
        #expect(try holds(feedback) == ["names-interviewer"])
    }

    @Test func `a name of two letters is one inside of a sentence`() throws {
        #expect(
            try holds("You convinced Li with it.", interviewer: "Li Wu") == ["names-interviewer"])
        #expect(try holds("Le plan tient.", interviewer: "Marine Le Pennec") == [])
        #expect(try holds("The plan of A and B holds.", interviewer: "A B") == [])
    }
}
