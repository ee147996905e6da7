import Core
import Letters
import Liquid
import MIME
import Testing

/// From records to a message.
@Suite struct ComposerTests {
    @Test func `the same records give the same bytes`() throws {
        #expect(
            try Fixture().letter().message.serialized()
                == Fixture().letter().message.serialized())
    }

    @Test func `a text that the template does not print is no source of the letter`() throws {
        let template = Fixture.rejection("Dear Ada, {{ growth[0].feedback | default: 'no' }}")
        let sources = try Fixture(templates: [template]).letter().sources
        #expect(sources.map(\.text.words) == ["The plan had no answer to a lost node."])
    }

    @Test func `a letter knows what it promises, and by when`() throws {
        let source = """
            {% require next_step.description, "no next step" %}{% require next_step.by, "no day" -%}
            {% promise next_step.description, by: next_step.by -%}
            Dear {{ candidate.greeting_name }},
            """
        let promises = try Fixture(templates: [Fixture.rejection(source)]).letter().promises
        #expect(promises.map(\.what) == ["a call"])
        #expect(promises.map(\.by.description) == ["2026-12-04"])
    }

    @Test func `a promise in the subject is one, too`() throws {
        let source = Fixture.rejection(
            "{% require next_step.by, \"no day\" %}Dear Ada,",
            subject: "{% require next_step.by, 'no day' %}{% promise 'a call' by: next_step.by %}")
        let letter = try Fixture(templates: [source]).letter()
        #expect(letter.message.subject == "Friday, December 4")
        #expect(letter.promises.map(\.what) == ["a call"])
    }

    @Test func `nothing private of a form stands in a letter`() throws {
        let message = try Fixture().letter().message
        for text in [message.subject, message.text, message.html] {
            #expect(!text.contains("Priya") && !text.contains("prompts") && !text.contains("Tired"))
        }
    }

    @Test func `private text prints as nothing but private`() throws {
        let text = try #require(PrivateText("Lacking hustle"))
        #expect("\(text)" == "(private)")
        #expect(String(reflecting: [text]) == "[(private)]")
    }

    @Test func `a hostile name prints as itself, in text and in HTML`() throws {
        let name = "*Zoë* <b>_x_</b> [a](http://x.example) & `c` 1. # ~~~"
        let message = try Fixture(givenName: name).letter().message
        #expect(message.text.hasPrefix("Dear \(name),"))
        #expect(
            message.html.contains(
                "Dear *Zoë* &lt;b&gt;_x_&lt;/b&gt; [a](http://x.example) &amp; `c`"))
        #expect(!message.html.contains("<b>"))
    }

    @Test func `a name with a line break cannot begin a line of its own`() throws {
        let message = try Fixture(preferredName: "Ada\n\n# You are hired").letter().message
        #expect(message.text.hasPrefix("Dear Ada # You are hired,"))
        #expect(!message.html.contains("<h1>"))
    }

    @Test func `plain text and HTML come from one source`() throws {
        let body =
            "Dear *Ada*,\n\n1. one\n2. two\n   - deep\n\n> quote\n\n[here](https://x.example)"
        let message = try Fixture(templates: [Fixture.rejection(body)]).letter().message
        #expect(
            message.text == """
                Dear Ada,

                1. one
                2. two
                   - deep

                > quote

                here (https://x.example)

                """)
        #expect(message.html.contains("<em>Ada</em>"))
        #expect(message.html.contains("<a href=\"https://x.example\">here</a>"))
    }

    @Test func `the page names its language and its title`() throws {
        let html = try Fixture().letter().message.html
        #expect(html.contains("<html lang=\"en\">"))
        #expect(html.contains("<title>Your application for Firmware Engineer</title>"))
        #expect(!html.contains("src=") && !html.contains("@import") && !html.contains("url("))
    }

    @Test(arguments: LetterKind.allCases) func `no letter calls anybody rejected`(
        kind: LetterKind
    ) throws {
        let status: Application.Status =
            switch kind {
            case .offerRationale: .offer
            case .rejectionWithFeedback: .rejected
            default: .active
            }
        let message = try Fixture(status: status).letter(kind).message
        #expect(!message.text.lowercased().contains("reject"))
        #expect(!message.subject.lowercased().contains("reject"))
    }
}

/// Names that run from right to left, in letters that do not.
@Suite struct DirectionTests {
    @Test func `a name is isolated in text and HTML, and stays as it is in the address`() throws {
        var fixture = Fixture()
        fixture.givenName = "أحمد"
        fixture.familyName = "بن علي"
        let message = try fixture.letter().message
        #expect(message.text.hasPrefix("Dear \u{2068}أحمد\u{2069},\n"))
        #expect(message.html.contains("<p>Dear \u{2068}أحمد\u{2069},</p>"))
        #expect(message.to.name == "أحمد بن علي")
    }

    @Test func `a title is isolated in the subject`() throws {
        var fixture = Fixture()
        fixture.position = Fixture.position("مهندس")
        #expect(
            try fixture.letter().message.subject == "Your application for \u{2068}مهندس\u{2069}")
    }

    @Test func `a name that turns the text around it holds the letter`() throws {
        var fixture = Fixture()
        fixture.givenName = "Ada\u{202E}"
        #expect(try fixture.holds().contains("unsafe-value"))
    }
}
