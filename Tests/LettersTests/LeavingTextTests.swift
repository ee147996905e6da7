import Core
import Letters
import MIME
import Testing

/// Everything that leaves with a letter is searched for private texts, not its text alone.
@Suite struct LeavingTextTests {
    private static let note = "Rather quiet, and late to every call."

    /// A fixture whose workspace has one private note.
    private static func fixture(_ note: String = note) -> Fixture {
        var fixture = Fixture()
        fixture.privacy.add(Fixture.form("Nadia O'Brien", nil, []).noted(note))
        return fixture
    }

    private static func attachments(
        _ name: String, _ type: String = "text/plain", text: String?
    ) throws -> Attachments {
        Attachments([
            .init(
                try FileName(name), try MediaType(type), size: 99, path: "attachments/A-1/file",
                text: text)
        ])
    }

    @Test func `a note in the family name leaves in a header, and holds`() throws {
        var fixture = Self.fixture()
        fixture.familyName = "Byron (rather quiet, and late to every call)"
        #expect(try fixture.holds() == ["private-words"])
    }

    @Test func `an interviewer in the family name holds`() throws {
        var fixture = Self.fixture()
        fixture.familyName = "Byron, a friend of Nadia O'Brien here"
        #expect(try fixture.holds() == ["names-other-person"])
    }

    @Test(arguments: [
        #"<img src="cid:x" alt="rather quiet, and late to every call">"#,
        #"<a title='rather quiet, and l&#97;te to &#x65;very&nbsp;call' href="x">x</a>"#,
        #"<a href="mailto:dana@acme.example?body=rather%20quiet%20and%20late%20to%20every">x</a>"#,
        "<!-- rather quiet, and late to every call -->",
        "<p>rath<b>er</b> qui&shy;et</p><p>and late to every call</p>",
        "<p hidden>r&aacute;ther quiet, and late to<br>every call",
    ])
    func `a note in the HTML alone holds`(markup: String) throws {
        var fixture = Self.fixture()
        fixture.templates = [
            TemplateFile(name: "layout.html", source: "<body>{{ body }}\(markup)</body>")
        ]
        #expect(try fixture.holds() == ["private-words"])
    }

    @Test func `a note in the title of a link holds`() throws {
        var fixture = Self.fixture()
        fixture.templates = [
            Fixture.rejection(
                "Dear Ada,\n\n[No](https://acme.example \"rather quiet, and late to every call\").")
        ]
        #expect(try fixture.holds() == ["private-words"])
    }

    @Test func `a layout without private texts does not hold`() throws {
        var fixture = Self.fixture()
        fixture.templates = [
            TemplateFile(
                name: "layout.html",
                source: """
                    <style>.rather .quiet .and .late .to .every .call { color: red }</style>
                    <body title="Rather quiet">{{ body }}<p>a < b & late to every meeting</p></body>
                    """)
        ]
        #expect(try fixture.holds() == [])
    }

    @Test(arguments: [
        ("notes.txt", "text/plain", "They were RATHER quiet, and\nlate to every call."),
        ("table.csv", "text/csv", "id,note\n1,\"rather quiet, and late to every call\"\n"),
        (
            "day.ics", "text/calendar",
            "BEGIN:VEVENT\r\nDESCRIPTION:rather qui\r\n et\\, and\\nlate to e\r\n very call\r\n"
        ),
        (
            "day.ics", "text/calendar",
            "BEGIN:VEVENT\r\nATTENDEE;CN=\"rather^nquiet and late to every\":mailto:a@b.example\r\n"
        ),
        ("rather-quiet_and-late.to every call.pdf", "application/pdf", nil),
    ])
    func `a note in an attachment or in its name holds`(
        name: String, type: String, text: String?
    ) throws {
        var fixture = Self.fixture()
        fixture.attachments = try Self.attachments(name, type, text: text)
        #expect(try fixture.holds() == ["private-words"])
    }

    @Test func `an interviewer in an attachment holds, and other texts do not`() throws {
        var fixture = Self.fixture()
        fixture.attachments = try Self.attachments("a.txt", text: "You will meet Nadia O'Brien.")
        #expect(try fixture.holds() == ["names-other-person"])
        fixture.attachments = try Self.attachments("nadia_obrien.pdf", "application/pdf", text: nil)
        #expect(try fixture.holds() == ["names-other-person"])
        fixture.attachments = try Self.attachments(
            "a.txt", text: "You were rather quiet and late to us.")
        #expect(try fixture.holds() == [])
    }

    // MARK: Whole private texts of a few words

    @Test(arguments: [
        ("en", "Drummed on tables.", "You drummed on tables that day, and we noticed."),
        ("en", "Lazy about tests", "We hear: LÁZY about-tests."),
        ("en", "Slow on the till again.", "Slow on the till again."),
        ("en", "Drummed on tables.", "You drumm\u{435}d \u{43E}n t\u{430}bles that day."),
        ("de", "Roch stark nach Alkohol", "Sie haben den Plan erklärt, roch stark nach Alkohol."),
        ("fr", "Sentait l'alcool hier", "Vous avez tenu le plan, sentait l’alcool hier."),
        ("es", "Olía mucho a alcohol", "Usted explicó el plan, olia mucho a alcohol."),
    ])
    func `a private text of three to five words holds as a whole, if one is rare`(
        language: String, note: String, feedback: String
    ) throws {
        #expect(try holds(note, feedback, in: language) == ["private-words"])
    }

    @Test(arguments: [
        ("en", "Good communication skills", "You have good communication skills."),
        ("en", "Asked the right questions", "You asked the right questions before you began."),
        ("en", "Drummed on tables.", "You drummed on two of the tables."),
        ("en", "Drummed along", "The team drummed along with it."),
        ("de", "Gute Fragen zum Projekt", "Sie stellten gute Fragen zum Projekt."),
        ("fr", "Bonne communication avec les clients", "Une bonne communication avec les clients."),
        ("es", "Buena comunicación con clientes", "Mostró buena comunicación con clientes."),
    ])
    func `common words, parts of a text, and two words do not hold`(
        language: String, note: String, feedback: String
    ) throws {
        #expect(try holds(note, feedback, in: language) == [])
    }

    @Test func `a name of an interview or a competency is no secret where it is short`() throws {
        var fixture = Fixture(forms: [Fixture.told("You stayed calm when debugging under load.")])
        let competency = Fixture.competency("Debugging under load", 4, nil)
        fixture.privacy.add(
            EvaluationForm(
                application: "A-2", place: Fixture.place,
                interview: PrivateText("Debugging under load"), competencies: [competency]))
        #expect(try fixture.holds() == [])
    }

    // MARK: Columns that nothing reads

    @Test func `a column that nothing reads is private`() throws {
        for (note, feedback) in [
            ("Drummed on tables.", "You drummed on tables."),
            (Self.note, "You were rather quiet, and late to every call."),
        ] {
            var fixture = Fixture(forms: [Fixture.told(feedback)])
            fixture.privacy.add(try application(unread: [note]))
            #expect(try fixture.holds() == ["private-words"])
        }
    }

    @Test func `a column that repeats what letters show anyway does not hold`() throws {
        var fixture = Fixture(givenName: "Ada Augusta", familyName: "Byron")
        fixture.position = Fixture.position("Firmware Engineer for Power Electronics in Kraków")
        fixture.privacy.add(
            try application(unread: [
                "Ada Augusta Byron", "Byron Ada Augusta", "Engineer for Power Electronics",
                "Firmware Engineer for Power Electronics in Kraków", "Acme Instruments",
            ]))
        #expect(try fixture.holds() == [])
    }

    private func application(unread: [String]) throws -> Application {
        Application(
            id: "A-9", candidate: Candidate(givenName: "Eve", familyName: "Okafor", email: nil),
            position: "P-1", status: .rejected,
            unread: try unread.map { try #require(PrivateText($0)) }, place: Fixture.place)
    }

    private func holds(
        _ note: String, _ feedback: String, in language: String
    ) throws -> [String] {
        let point = Fixture.competency("Failure", 2, feedback)
        var fixture = Self.fixture(note)
        fixture.language = language
        fixture.forms = [
            Fixture.form("Priya Raman", nil, [point], language: try LanguageTag(language))
        ]
        return try fixture.holds()
    }
}
