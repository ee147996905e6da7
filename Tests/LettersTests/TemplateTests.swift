import Core
import Letters
import MIME
import Testing

/// What is wrong with a template is found before any record is read.
@Suite struct TemplateTests {
    private func faults(_ source: String, name: String = "thank-you.en.md") -> [String] {
        do {
            _ = try LetterTemplate(TemplateFile(name: name, source: source), partials: [])
            return []
        } catch {
            return error.faults.map { $0.description }
        }
    }

    @Test(arguments: [
        (
            "Dear,\n",
            "thank-you.en.md:1:1: expected front matter: a line ---, then letter, language and subject, then ---"
        ),
        (
            "---\nletter: thank-yuo\nlanguage: en\nsubject: x\n---\n",
            #"thank-you.en.md:2:9: no letter is called "thank-yuo"; did you mean thank-you?"#
        ),
        (
            "---\nleter: thank-you\nlanguage: en\nsubject: x\n---\n",
            #"thank-you.en.md:2:1: expected letter:, language: or subject:, found "leter"; did you mean letter?"#
        ),
        (
            "---\nletter: thank-you\nlanguage: en\nsubject: x\nsubject: y\n---\n",
            "thank-you.en.md:5:1: the front matter has subject: a second time"
        ),
        (
            "---\nletter: thank-you\nlanguage: en\nsubject: \"a \"b\" c\"\n---\n",
            "thank-you.en.md:4:10: a value in quotes cannot hold quotes; leave the outer ones out"
        ),
        (
            "---\nletter: thank-you\nlanguage: en\n---\n",
            "thank-you.en.md:4:1: the front matter has no subject:"
        ),
        (
            "---\nletter: thank-you\nlanguage: e\u{301}n\nsubject: x\n---\n",
            "thank-you.en.md:3:11: expected the tag of a language, as en or de"
        ),
        (
            "---\nletter: thank-you\nlanguage: de\nsubject: x\n---\n",
            "thank-you.en.md:2:9: the front matter says that this file should be called thank-you.de.md"
        ),
    ])
    func `faults of the front matter have their place`(source: String, expected: String) {
        #expect(faults(source) == [expected])
    }

    @Test(arguments: ["\n", "\r\n"], ["", "\u{FEFF}"])
    func `front matter may be written as YAML usually is`(lineEnd: String, mark: String) throws {
        let lines = [
            "---", "# ours", "letter: 'rejection-with-feedback' ", "language: en", "",
            "subject: \"About {{ position.title }}\"", "---", "Dear {{ candidate.greeting_name }},",
            "",
        ]
        let template = TemplateFile(
            name: "rejection-with-feedback.en.md", source: mark + lines.joined(separator: lineEnd))
        let message = try Fixture(templates: [template]).letter().message
        #expect(message.subject == "About Firmware Engineer")
        #expect(message.text == "Dear Ada,\n")
    }

    @Test func `a letter in a file that no letter is named after is not passed over`() throws {
        let stray = TemplateFile(name: "rejection.en.md", source: Fixture.rejection("x").source)
        let error = #expect(throws: TemplateFaults.self) {
            try Fixture(templates: [stray]).compose()
        }
        #expect(error?.description.contains("rejection-with-feedback.en.md") == true)
    }

    @Test func `every template is verified, and every fault named once`() throws {
        let faulty = [
            Fixture.rejection("{% if %}"), TemplateFile(name: "layout.html", source: "{{ body"),
        ]
        let error = #expect(throws: TemplateFaults.self) {
            try TemplateLibrary(replacements: faulty).verify()
        }
        #expect(error?.faults.count == 3)
        #expect(throws: Never.self) { try TemplateLibrary().verify() }
    }

    @Test func `errors of subject and body come together, with lines of the whole file`() throws {
        let source = """
            ---
            letter: thank-you
            language: en
            subject: Thanks {{ position.title | upcsae }}
            ---
            Dear {{ candidate.greeting_name }},

            {% fi x %}
            """
        let found = faults(source)
        #expect(found.count == 2)
        #expect(found.first?.contains("thank-you.en.md:4:") == true)
        #expect(found.first?.contains("upcase") == true)
        #expect(found.last?.contains("thank-you.en.md:8:") == true)
    }

    @Test func `a name that no record has is the template's fault, with a suggestion`() throws {
        let template = Fixture.rejection("Dear {{ candidate.greting_name }},")
        let error = #expect(throws: TemplateFaults.self) {
            try Fixture(templates: [template]).compose()
        }
        #expect(error?.description.contains("rejection-with-feedback.en.md:6:") == true)
        #expect(error?.description.contains("greeting_name") == true)
    }

    @Test func `a layout that does not print the letter is refused`() {
        let layout = TemplateFile(name: "layout.html", source: "<p>Hello</p>")
        let error = #expect(throws: TemplateFaults.self) {
            try Fixture(templates: [layout]).compose()
        }
        #expect(error?.faults.map(\.kind) == [.layoutWithoutBody])
    }

    @Test(arguments: ["<b>bold</b>", "![](https://x.example/pixel.png)", "<div>\n"])
    func `raw HTML and images are refused`(markup: String) {
        #expect(throws: TemplateFaults.self) {
            try Fixture(templates: [Fixture.rejection("Dear you,\n\n\(markup)")]).compose()
        }
    }

    @Test func `private things of a form have no name in a template`() {
        for path in [
            "forms", "notes", "strengths[0].evidence", "growth[0].rating", "application.reason",
        ] {
            #expect(throws: TemplateFaults.self) {
                try Fixture(templates: [Fixture.rejection("{{ \(path) }}")]).compose()
            }
        }
    }
}
