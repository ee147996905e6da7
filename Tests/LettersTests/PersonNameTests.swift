import Letters
import MIME
import Testing

/// The names of interviewers are known again, however they are written.
@Suite struct PersonNameTests {
    /// A letter whose template says this, while a form of somebody else has the interviewer.
    private func holds(_ sentence: String, interviewer: String) throws -> [String] {
        var fixture = Fixture(templates: [Fixture.rejection("Dear Ada,\n\nNo. \(sentence)")])
        fixture.privacy.add(Fixture.form(interviewer, nil, []))
        return try fixture.holds()
    }

    @Test(arguments: [
        "Nadia O'Brien", "Nadia M. O'Brien", "Nadia M. J. O’Brien", "Nadia Marie O'Brien",
        "NADIA O’BRIEN", "Nadia OBrien", "Nadia O-Brien", "O'Brien, Nadia", "nadia o'brien",
        "N\u{430}dia O'Brien", "\u{39D}adia \u{41E}'Brien", "Nadia O\u{2BC}Brien",
        "Ｎａｄｉａ Ｏ＇Ｂｒｉｅｎ", "Nádia O'Bríen", "Na\u{200B}dia O\u{2011}Brien", "𝐍𝐚𝐝𝐢𝐚 𝐎'𝐁𝐫𝐢𝐞𝐧",
    ])
    func `an interviewer is known in other spellings`(name: String) throws {
        for interviewer in ["Nadia O'Brien", "Dr. Nadia O’Brien (Hardware)", "O'Brien, Nadia"] {
            #expect(
                try holds("We heard \(name) on it.", interviewer: interviewer)
                    == ["names-other-person"])
        }
    }

    @Test(arguments: [
        "María García López", "Maria Garcia", "María López", "LÓPEZ GARCÍA MARÍA",
    ])
    func `one of two family names is enough`(name: String) throws {
        for interviewer in ["María García López", "García López, María"] {
            #expect(
                try holds("Lo dijo \(name) al final.", interviewer: interviewer)
                    == ["names-other-person"])
        }
    }

    @Test func `a double first name is known in one word, and an address by its names`() throws {
        #expect(
            try holds("We heard Annalena Berg on it.", interviewer: "Anna-Lena Berg")
                == ["names-other-person"])
        #expect(
            try holds("We heard Nadia Kowalska.", interviewer: "nadia.kowalska@acme.example")
                == ["names-other-person"])
    }

    @Test(arguments: [
        ("Nadia O'Brien", "Nadia Comaneci and Conan O'Brien are known to all."),
        ("Nadia O'Brien", "So said Nadia. O'Brien was silent."),
        ("Will Page", "We will page you, and will update the page."),
        ("May Long", "It may long be so, and you may go."),
        ("Engineering team", "The engineering team is new."),
        ("Mark Best", "Mark the best of them."),
        ("Ada Byron", "This is for Ada Byron."),
    ])
    func `other people, and words that are no name, do not hold`(
        interviewer: String, sentence: String
    ) throws {
        #expect(try holds(sentence, interviewer: interviewer) == [])
    }

    // MARK: Interviewers of the application itself, by one name

    private func compose(
        _ sentence: String, interviewer: String = "Priya Raman", language: String = "en"
    ) throws -> ComposeResult {
        let tag = try LanguageTag(language)
        let points = [Fixture.competency("Failure", 2, sentence)]
        return try Fixture(
            language: language, forms: [Fixture.form(interviewer, nil, points, language: tag)]
        ).compose()
    }

    private func found(
        _ sentence: String, interviewer: String = "Priya Raman", language: String = "en"
    ) throws -> [String] {
        switch try compose(sentence, interviewer: interviewer, language: language) {
        case .held(let holds): holds.map(\.rule)
        case .letter(let letter): letter.reviewNotes.map(\.kind.rawValue)
        }
    }

    @Test(arguments: [
        ("en", "When raman asked, you had no answer."),
        ("de", "Auf die Frage von raman fehlte die Antwort."),
        ("fr", "À la question de raman, la réponse manquait."),
        ("es", "A la pregunta de raman faltó la respuesta."),
        ("en", "When r\u{430}man asked, you had no answer."), ("en", "As PRIYA saw, it failed."),
    ])
    func `a family name in small letters holds, as a first name with a capital does`(
        language: String, sentence: String
    ) throws {
        #expect(try found(sentence, language: language) == ["names-interviewer"])
    }

    @Test(arguments: [
        ("en", "When priya asked, you had no answer."),
        ("de", "Auf priyas Frage fehlte die Antwort."),
        ("fr", "À la question de priya, la réponse manquait."),
        ("es", "A la pregunta de priya faltó la respuesta."),
    ])
    func `a first name in small letters has to be confirmed`(
        language: String, sentence: String
    ) throws {
        #expect(try found(sentence, language: language) == ["interviewer-name"])
    }

    @Test(arguments: [
        ("en", "Grace Will", "You showed grace, and you will find it."),
        ("de", "Ernst Jung", "Die Lage war ernst, und der Plan war jung."),
        ("fr", "Claire Constant", "La réponse était claire, le rythme constant."),
        ("es", "Pilar Bravo", "Era un pilar, y el plan fue breve."),
        ("en", "Li Wu", "You saw the li in wu and went on."),
    ])
    func `a common word in small letters is no name`(
        language: String, interviewer: String, sentence: String
    ) throws {
        #expect(try found(sentence, interviewer: interviewer, language: language) == [])
    }

    @Test func `in a template, a family name holds and a first name has to be confirmed`() throws {
        var fixture = Fixture(templates: [Fixture.rejection("Dear Ada,\n\nNo. Raman saw it.")])
        #expect(try fixture.holds() == ["names-other-person"])
        fixture.templates = [Fixture.rejection("Dear Ada,\n\nNo. Priya saw it.")]
        let notes = try fixture.letter().reviewNotes
        #expect(notes.map(\.kind) == [.interviewerName])
        #expect(notes.map(\.kind.needsConfirmation) == [true])
        #expect(
            notes.map(\.reason) == [
                "the letter has the first name of an interviewer; see who is meant"
            ])
    }

    @Test func `the sender may be an interviewer, and so may the candidate's namesake`() throws {
        for name in ["Dana Whitfield", "Ada Byron"] {
            let form = Fixture.form(name, nil, Fixture.points)
            var fixture = Fixture(forms: [form])
            fixture.privacy.add(form)
            #expect(try fixture.letter().reviewNotes == [])
        }
    }

    @Test func `a remark in the candidate's name excuses no interviewer`() throws {
        var fixture = Fixture(forms: [Fixture.told("You pleased Priya.")])
        fixture.familyName = "Byron, who is known to Priya of old"
        #expect(try fixture.holds().contains("names-interviewer"))
    }
}
