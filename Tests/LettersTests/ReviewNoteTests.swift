import Core
import Letters
import MIME
import Testing

/// What whoever approves a letter should know of it.
@Suite struct ReviewNoteTests {
    @Test func `next_step in a letter of another language has to be looked at`() throws {
        var fixture = Fixture()
        fixture.status = .active
        #expect(
            try !fixture.letter(.statusUpdate).reviewNotes.contains { $0.kind == .otherLanguage })
        fixture.language = "de-AT"
        let reviewNote = try fixture.letter(.statusUpdate).reviewNotes.first {
            $0.kind == .otherLanguage
        }
        #expect(reviewNote?.reason == "the letter is in de-AT; see that next_step is, too")
        #expect(reviewNote?.kind.needsConfirmation == true)
    }

    @Test func `a competency on which interviewers contradict each other is reported`() throws {
        var fixture = Fixture()
        fixture.forms.append(
            Fixture.form("Eve Okafor", .no, [Fixture.competency("design", 1, "No plan.", line: 30)])
        )
        let letter = try fixture.letter()
        #expect(!letter.message.text.contains("You drew the whole path first."))
        #expect(letter.reviewNotes.map(\.kind) == [.disputed])
        #expect(letter.reviewNotes.first?.reason.contains("evaluations/a.yaml:30:1") == true)
    }

    @Test func `a similar-name has to be confirmed`() throws {
        var fixture = Fixture()
        fixture.similarName = Place(file: "applications.csv", line: 4)
        let reviewNotes = try fixture.letter().reviewNotes
        #expect(reviewNotes.map(\.kind) == [.similarName])
        #expect(reviewNotes.map(\.kind.needsConfirmation) == [true])
    }

    @Test func `wording that a named person allows goes out, and that is recorded`() throws {
        var fixture = Fixture(forms: [Fixture.told("You are no culture fit.")])
        #expect(try fixture.holds() == ["protected-topic"])
        fixture.allowance = Allowance(by: "Dana Whitfield")
        let reviewNotes = try fixture.letter().reviewNotes
        #expect(reviewNotes.map(\.kind) == [.allowedWording])
        #expect(reviewNotes.first?.reason == "wording about personality, allowed by Dana Whitfield")
        #expect(reviewNotes.first?.place.description == "evaluations/a.yaml:10:1")
    }

    @Test func `nobody can allow what is private`() throws {
        var fixture = Fixture(forms: [Fixture.told("Priya liked the way you drew it.")])
        fixture.allowance = Allowance(by: "Dana Whitfield")
        #expect(try fixture.holds() == ["names-interviewer"])
    }
}
