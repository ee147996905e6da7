import Core
import Letters
import MIME
import Testing

/// One candidate's letter is held for each reason that there is.
@Suite struct HoldTests {
    @Test func `a letter with nothing against it is composed`() throws {
        #expect(try Fixture().holds() == [])
    }

    @Test(arguments: LetterKind.allCases, Application.Status.allCases)
    func `a letter goes only to a status in which it tells the truth`(
        kind: LetterKind, status: Application.Status
    ) throws {
        let holds = try Fixture(status: status).holds(kind)
        if status == .withdrawn {
            #expect(holds == ["withdrawn"])
        } else {
            #expect(holds == (kind.statuses.contains(status) ? [] : ["wrong-status"]))
        }
    }

    @Test func `nobody who asked not to be written to is written to`() throws {
        #expect(try Fixture(doNotEmail: true).holds() == ["do-not-email"])
    }

    @Test func `a record without an address holds`() throws {
        #expect(try Fixture(email: nil).holds() == ["no-address"])
    }

    @Test func `a record without any name to greet by holds`() throws {
        #expect(try Fixture(givenName: "").holds() == ["no-name"])
    }

    @Test func `who is being hired is not turned down, and may get every other letter`() throws {
        let others = Fixture.other(.hired)
        #expect(try Fixture(others: others).holds() == ["offer-elsewhere"])
        #expect(try Fixture(status: .active, others: others).holds(.statusUpdate) == [])
    }

    @Test func `every reason is named, not the first`() throws {
        let holds = try Fixture(givenName: "", email: nil, status: .active, doNotEmail: true)
            .holds()
        #expect(Set(holds) == ["do-not-email", "no-address", "wrong-status", "no-name"])
    }

    @Test(arguments: [
        "-", "N/A", "ada@example.com", "\u{200B}", String(repeating: "a", count: 200),
    ])
    func `what is no name is not greeted`(name: String) throws {
        #expect(try Fixture(givenName: name).holds() == ["no-name"])
    }

    @Test(arguments: ["O", "明", "عمر", "Jean-Luc", "Mary Ann"])
    func `a short or foreign name is one`(name: String) throws {
        #expect(try Fixture(givenName: name).holds() == [])
    }

    /// A text as an interviewer may paste it, and a template that makes too much of it.
    @Test(arguments: [
        ("{{ growth[0].feedback }}\n", 40, "w"), ("{{ growth[0].feedback }}\n", 4, "\""),
    ])
    func `a record that makes the letter too long holds that letter alone`(
        output: String, times: Int, character: String
    ) throws {
        let body = """
            Dear {{ candidate.greeting_name }},

            {% if growth.size > 0 %}\(String(repeating: output, count: times)){% endif %}
            """
        var fixture = Fixture(templates: [Fixture.rejection(body)])
        fixture.forms = [Fixture.told("You drew it well.")]
        #expect(try fixture.holds() == [])
        fixture.forms = [Fixture.told(String(repeating: character, count: 60_000))]
        guard case .held(let holds) = try fixture.compose() else {
            Issue.record("the letter was composed")
            return
        }
        #expect(holds.map(\.rule) == ["too-long"])
        #expect(holds.first?.place == Fixture.place)
        #expect(holds.first?.reason.hasPrefix("the letter would be too long: ") == true)
    }

    @Test func `a text of the record that is longer than any letter holds at its place`() throws {
        let long = String(repeating: "You drew. ", count: 10_001)
        var fixture = Fixture(forms: [Fixture.told(long)])
        guard case .held(let holds) = try fixture.compose() else {
            Issue.record("the letter was composed")
            return
        }
        #expect(
            holds.map { "\($0.rule): \($0.reason) (\($0.place?.description ?? ""))" } == [
                "too-long: the feedback has more than 100000 bytes; shorten it (evaluations/a.yaml:10:1)"
            ])
        fixture.forms = [Fixture.told(String(long.dropLast(10)))]
        #expect(try fixture.holds() == [])
        let title = String(repeating: "Engineer ", count: 120)
        #expect(try Fixture(position: Fixture.position(title)).holds() == ["too-long"])
        #expect(
            try Fixture(familyName: String(repeating: "Ng ", count: 334)).holds() == ["too-long"])
    }

    @Test func `a letter that says nothing holds`() throws {
        #expect(try Fixture(templates: [Fixture.rejection("&nbsp;")]).holds() == ["empty-letter"])
        let noSubject = Fixture.rejection("Dear Ada,", subject: "")
        #expect(try Fixture(templates: [noSubject]).holds() == ["empty-letter"])
    }

    @Test func `a placeholder in the name on the address line holds`() throws {
        #expect(try Fixture(familyName: "[LAST NAME]").holds() == ["leftover-placeholder"])
    }

    @Test func `a variant of a language is written to in that language, not the other way round`()
        throws
    {
        #expect(try Fixture(language: "en-US").holds() == [])
    }

    @Test func `a letter with reasons needs shareable feedback`() throws {
        let unshared = Fixture.form([Fixture.competency("Design", 2, nil)])
        let middling = Fixture.form([Fixture.competency("Design", 3, "It was fine.")])
        for forms in [[], [unshared], [middling]] {
            #expect(try Fixture(forms: forms).holds() == ["missing-feedback"])
            let offer = try Fixture(status: .offer, forms: forms).holds(.offerRationale)
            #expect(offer == ["missing-feedback"])
        }
    }

    @Test func `a promise without a date holds`() throws {
        let fixture = Fixture(status: .active, nextStep: .init(description: "a call", by: nil))
        #expect(try fixture.holds(.statusUpdate) == ["missing-value"])
    }

    @Test func `a language without a template holds, and does not fall back`() throws {
        #expect(
            try Fixture(language: "it", forms: [Fixture.form(in: "it")]).holds() == [
                "missing-language"
            ])
        #expect(try Fixture(language: "EN").holds() == [])
    }

    @Test(arguments: [
        "Dear {{ candidate }},", "Dear {FIRST_NAME},", "Dear [FIRST NAME],", "Dear %NAME%,",
        "Dear {first name},", "Dear <Name>,", "{% if x %}",
    ])
    func `a leftover placeholder in a value holds`(name: String) throws {
        #expect(try Fixture(givenName: name).holds() == ["leftover-placeholder"])
    }

    @Test func `a leftover placeholder of the layout holds`() throws {
        let layout = TemplateFile(name: "layout.html", source: "<p>{{ body }}</p>[COMPANY ADDRESS]")
        #expect(try Fixture(templates: [layout]).holds() == ["leftover-placeholder"])
    }

    @Test(arguments: [
        "O'Brien", "Zoë", "100% sure of 5% [sic]", "a < b and c > d", "x[1]", "王小明", "a{}",
    ])
    func `what is no placeholder does not hold`(name: String) throws {
        #expect(try Fixture(givenName: name).holds() == [])
    }

    @Test(arguments: ["Ada\u{0}", "Ada\u{1B}[31m"])
    func `a value that cannot stand in a header holds`(name: String) throws {
        #expect(try Fixture(givenName: name).holds() == ["unsafe-value"])
    }

    @Test func `a reason never repeats what the record holds`() throws {
        let fixture = Fixture(
            givenName: "{FIRST_NAME}", familyName: "Secretly", email: "hidden@example.com")
        guard case .held(let holds) = try fixture.compose() else {
            Issue.record("the letter was composed")
            return
        }
        for hold in holds {
            #expect(!hold.reason.contains("FIRST_NAME") && !hold.reason.contains("Secretly"))
            #expect(!hold.reason.contains("hidden"))
        }
    }

    @Test(arguments: [("Kind", "Regards"), ("December", nil), ("Acme", "Instruments")])
    func `a name that letters hold by chance holds none`(given: String, family: String?) throws {
        var fixture = Fixture(status: .active)
        fixture.privacy.add(Fixture.application(givenName: given, familyName: family))
        #expect(try fixture.holds(.statusUpdate) == [])
    }

    @Test func `what a check has brought is no reason in writing`() throws {
        var fixture = Fixture()
        fixture.reason = "Failed background check"
        let text = try fixture.letter().message.text
        #expect(!text.contains("The plan had no answer"))
    }
}
