import Core
import Letters
import Liquid
import MIME
import Testing

/// Which open positions a rejection names, and to whom.
@Suite struct OpenRoleTests {
    private static func position(
        _ id: String, _ skills: [String], title: String = "Sensor Engineer",
        isConfidential: Bool = false
    ) -> Position {
        Position(
            id: id, title: title, location: "Portland", url: "https://acme.example/jobs/\(id)",
            skills: skills, isConfidential: isConfidential,
            place: Place(file: "positions.csv", line: 3))
    }

    /// "Design" is rated 5, "Failure" 2.
    private func letter(
        _ positions: [Position], until consent: String? = "2027-05-31",
        _ change: (inout Fixture) -> Void = { _ in }
    ) throws -> Letter {
        var fixture = Fixture()
        fixture.openPositions = positions
        fixture.contactUntil = consent.flatMap { CalendarDate($0) }
        change(&fixture)
        return try fixture.letter()
    }

    @Test func `a position is named whose skill was seen, with its place`() throws {
        let letter = try letter([Self.position("P-7", ["soldering", "Design"])])
        #expect(letter.openRoles.map(\.position.id) == ["P-7"])
        #expect(letter.openRoles[0].matches.map(\.skill) == ["Design"])
        #expect(letter.openRoles[0].matches[0].place.description == "evaluations/a.yaml:9:1")
        #expect(
            letter.message.text.contains(
                "This position is open, and may fit what you do well:\n\n"
                    + "- Sensor Engineer (https://acme.example/jobs/P-7), Portland"))
        let reviewNote = try #require(letter.reviewNotes.first { $0.kind == .openRole })
        #expect(reviewNote.reason == "names P-7, for Design (evaluations/a.yaml:9:1)")
    }

    @Test func `the best three are named, in their order`() throws {
        let letter = try letter(
            [
                Self.position("P-4", ["design"]), Self.position("P-3", ["design"]),
                Self.position("P-5", ["testing", "drawing"]),
                Self.position("P-6", ["design", "testing"]),
            ]
        ) { $0.skills = ["Testing", "technical drawing"] }
        #expect(letter.openRoles.map(\.position.id) == ["P-6", "P-3", "P-4"])
    }

    @Test func `without consent, or after its end, none is named`() throws {
        let fitting = [Self.position("P-7", ["design"])]
        #expect(try letter(fitting, until: nil).openRoles == [])
        #expect(try letter(fitting, until: "2026-11-22").openRoles == [])
        #expect(try letter(fitting, until: "2026-11-23").openRoles.count == 1)
    }

    @Test func `what fits nothing that was seen is not named`() throws {
        let letter = try letter([
            Self.position("P-7", ["welding"]), Self.position("P-8", ["failure"]),
            Self.position("P-9", []), Self.position("P-6", ["design of bridges"]),
        ])
        #expect(letter.openRoles == [])
        #expect(!letter.message.text.contains("open, and may fit"))
    }

    @Test func `one skill that is only named is chance`() throws {
        let letter = try letter([Self.position("P-7", ["testing"])]) { $0.skills = ["testing"] }
        #expect(letter.openRoles == [])
    }

    @Test func `what interviewers contradict each other on makes no match`() throws {
        let letter = try letter([Self.position("P-7", ["design"])]) { fixture in
            fixture.forms.append(
                Fixture.form([Fixture.competency("Design", 2, "There was no plan for it.")]))
        }
        #expect(letter.openRoles == [])
    }

    @Test func `no position is named that is not public, the same, or applied for already`() throws
    {
        let letter = try letter([
            Self.position("P-1", ["design"]), Self.position("P-2", ["design"]),
            Self.position("P-7", ["design"], isConfidential: true),
            Self.position("P-8", ["design"], title: "[Old] Sensor Engineer"),
            Self.position("P-9", ["design"], title: "Copy of Sensor Engineer"),
        ]) { $0.others = Fixture.other(.active, position: "P-2") }
        #expect(letter.openRoles == [])
    }

    @Test func `an offer names no other position`() throws {
        var fixture = Fixture()
        fixture.status = .offer
        fixture.contactUntil = CalendarDate("2027-05-31")
        fixture.openPositions = [Self.position("P-7", ["design"])]
        #expect(try fixture.letter(.offerRationale).openRoles == [])
    }

    @Test func `a letter that stays in touch says until when consent lasts`() throws {
        let letter = try letter([])
        #expect(letter.contacts.map(\.until) == [CalendarDate("2027-05-31")])
        #expect(letter.message.text.contains("and not after May 31, 2027. You can end this"))
        #expect(try Fixture().letter().contacts == [])
    }
}
