import Core
import Letters
import MIME
import Testing

/// The shipped letters in every language, and how they address people.
@Suite struct LanguageTests {
    private static let du: [LanguageTag: LanguageTag] = {
        guard let plain = try? LanguageTag("de"), let familiar = try? LanguageTag("de-x-du") else {
            preconditionFailure("both are tags")
        }
        return [plain: familiar]
    }()

    private func letter(
        in language: String, _ kind: LetterKind = .rejectionWithFeedback,
        _ change: (inout Fixture) -> Void = { _ in }
    ) throws -> Letter {
        var fixture = Fixture()
        fixture.language = language
        fixture.forms = [Fixture.form(in: language)]
        fixture.status = kind.statuses.contains(.active) ? .active : fixture.status
        if kind == .offerRationale { fixture.status = .offer }
        change(&fixture)
        return try fixture.letter(kind)
    }

    @Test(arguments: ["en", "de", "fr", "es"], LetterKind.allCases)
    func `every letter is there in every language, short and full`(
        language: String, kind: LetterKind
    ) throws {
        for isFull in [false, true] {
            let letter = try letter(in: language, kind) { fixture in
                if isFull {
                    fixture.contactUntil = CalendarDate("2027-05-31")
                    fixture.nextStep.appointment = Appointment(
                        start: Instant(secondsSince1970: 1_796_302_800), zone: "Europe/Paris",
                        minutes: 45, place: "https://meet.acme.example/a-1")
                    fixture.attachments = Fixture.attachments(size: 4)
                } else if kind == .rejectionWithFeedback {
                    fixture.forms = []
                    fixture.dates = Application.Dates()
                }
            }
            #expect(letter.message.language?.text == language)
            #expect(letter.message.html.contains("lang=\"\(language)\""))
        }
    }

    @Test(arguments: [
        ("en", "Dear Ada,"), ("de", "Guten Tag Ada Byron,"), ("de-AT", "Guten Tag Ada Byron,"),
        ("fr", "Bonjour Ada Byron,"), ("es", "Buenos días, Ada Byron:"),
    ])
    func `nobody's gender is guessed`(language: String, greeting: String) throws {
        #expect(try letter(in: language).greeting == greeting)
    }

    @Test(arguments: [
        ("de", "Frau Dr. Byron", "Guten Tag Frau Dr. Byron,"),
        ("fr", "Madame Byron", "Bonjour Madame Byron,"),
        ("es", "Sra. Byron", "Buenos días, Sra. Byron:"),
    ])
    func `people are addressed as they asked to be`(
        language: String, salutation: String, greeting: String
    ) throws {
        #expect(try letter(in: language) { $0.salutation = salutation }.greeting == greeting)
    }

    @Test func `a salutation that names somebody else holds the letter`() throws {
        var fixture = Fixture()
        fixture.language = "de"
        fixture.forms = [Fixture.form(in: "de")]
        fixture.salutation = "Herr Müller"
        #expect(try fixture.holds() == ["greeting-mismatch"])
    }

    @Test(arguments: LetterKind.allCases)
    func `a team that says du says it in every letter, and the message is German`(
        kind: LetterKind
    ) throws {
        let letter = try letter(in: "de-CH", kind) { $0.team = Fixture.team(familiar: Self.du) }
        #expect(letter.greeting == "Hallo Ada,")
        #expect(letter.template == "\(kind.rawValue).de-x-du.md")
        #expect(letter.message.language?.text == "de")
        for word in ["Sie ", "Ihnen", "Ihre"] where kind != .statusUpdate {
            #expect(!letter.message.text.contains(word))
        }
    }

    @Test func `where the letter among friends is missing, no other one takes its place`() throws {
        guard let plain = try? LanguageTag("fr"), let familiar = try? LanguageTag("fr-x-tu") else {
            return
        }
        var fixture = Fixture()
        fixture.language = "fr"
        fixture.forms = [Fixture.form(in: "fr-CA")]
        fixture.team = Fixture.team(familiar: [plain: familiar])
        #expect(try fixture.holds() == ["missing-language"])
    }

    @Test(arguments: [
        ("de", "am Donnerstag, dem 12. November"), ("fr", "du jeudi 12 novembre"),
        ("es", "del jueves 12 de noviembre"),
    ])
    func `days are named as the language names them`(language: String, day: String) throws {
        #expect(try letter(in: language).message.text.contains(day))
    }

    // Only the first of a month is an ordinal number in French.
    @Test func `the first of a month is one`() throws {
        let letter = try letter(in: "fr", .statusUpdate) { fixture in
            fixture.nextStep.by = CalendarDate("2026-12-01")
        }
        #expect(letter.message.text.contains("au plus tard le mardi 1er décembre"))
    }
}
