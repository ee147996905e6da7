import Core
import Liquid
import Testing

@Suite struct EnvironmentTests {
    private static let letter = """
        ---
        subject: Your {{ position.titel }}
        ---
        Dear {{ name }},
        {{ posiion.title }}
        """

    private let context: Context = ["name": "Zoë", "position": ["title": "Engineer"]]

    @Test func `a slice of a text is a template of its own`() throws {
        let text = "---\nname: x\n---\nDear {{ name }},\r\nyou"
        let body = try #require(text.firstRange(of: "Dear")).lowerBound
        let template = try Environment().template(named: "letter.md", source: text[body...])
        #expect(try template.render(context).text == "Dear Zoë,\r\nyou")
    }

    @Test(arguments: [
        ("Your", "\n---\nDear", 2, 27, "subject: Your {{ position.titel }}"),
        ("Dear", nil, 5, 4, "{{ posiion.title }}"),
    ])
    func `errors in a slice show the place in the whole text`(
        start: String, end: String?, line: Int, column: Int, excerpt: String
    ) throws {
        let text = Self.letter
        let from = try #require(text.firstRange(of: start)).lowerBound
        let to = try end.map { try #require(text.firstRange(of: $0)).lowerBound } ?? text.endIndex
        let template = try Environment().template(named: "letter.md", source: text[from..<to])
        let error = try #require(throws: TemplateError.self) { try template.render(context) }
        #expect(error.place.start.line == line)
        #expect(error.place.start.column == column)
        #expect(error.place.line == excerpt)
        #expect(error.place.description == "letter.md:\(line):\(column)")
    }

    @Test func `a line break of CR LF is no part of the line that an error shows`() throws {
        let template = try Environment().template(named: "t", source: "a\r\n{{ b }}\r\nc")
        let error = try #require(throws: TemplateError.self) { try template.render([:]) }
        #expect(error.place.line == "{{ b }}")
        #expect(error.place.start.description == "2:4")
        #expect(error.place.end.description == "2:5")
    }

    @Test func `a CR alone breaks no line, and is not drawn`() throws {
        let source = "a\rb\r\r\n\r{{ a }}\r{{ b }}\r"
        let template = try Environment().template(named: "t", source: source)
        let error = try #require(throws: TemplateError.self) { try template.render(["a": "é"]) }
        #expect(error.place.line == " {{ a }} {{ b }}")
        #expect(error.place.start.description == "2:13")
        #expect(error.place.end.description == "2:14")
        #expect(!error.description.utf8.contains(UInt8(ascii: "\r")))
    }

    @Test func `of a very long line an error shows what is around it`() throws {
        let long = String(repeating: "ä", count: 50_000)
        let template = try Environment().template(named: "t", source: "\(long){{ a }}\(long)")
        let error = try #require(throws: TemplateError.self) { try template.render([:]) }
        #expect(error.place.start.column == 50_004)
        #expect(error.place.line.count < 400)
        #expect(error.place.line.contains("ä{{ a }}ä"))
        let lines = error.description.split(separator: "\n")
        #expect(
            lines[3].firstIndex(of: "a").map {
                lines[3].distance(from: lines[3].startIndex, to: $0)
            }
                == lines[4].firstIndex(of: "^").map {
                    lines[4].distance(from: lines[4].startIndex, to: $0)
                })
    }

    @Test func `a template cannot make a terminal act`() throws {
        let template = try Environment().template(named: "t", source: "\u{1B}[2J{{ a }}\u{9B}2J")
        let error = try #require(throws: TemplateError.self) { try template.render([:]) }
        #expect(error.place.line == " [2J{{ a }} 2J")
    }

    @Test func `an undeclared field is told from a missing value`() throws {
        let environment = Environment()
        let context: Context = ["next_step": ["by": .nil]]
        let missing = try environment.template(named: "t", source: "{{ next_step.by }}")
        let undefined = try environment.template(named: "t", source: "{{ next_step.bye }}")
        let first = #expect(throws: TemplateError.self) { try missing.render(context) }
        let second = #expect(throws: TemplateError.self) { try undefined.render(context) }
        #expect(first?.kind == .missing(path: "next_step.by"))
        #expect(second?.kind == .unknownField(path: "next_step.bye", suggestion: "by"))
    }

    @Test func `one template renders many records`() throws {
        let template = try Environment().template(
            named: "t", source: "{% if a %}{% assign b = a %}{% endif %}{{ b }}")
        #expect(try template.render(["a": "x", "b": "y"]).text == "x")
        #expect(try template.render(["a": .nil, "b": "y"]).text == "y")
    }

    @Test func `the syntax errors of a template and its partials come together`() throws {
        let environment = Environment(partials: [
            "a": .init(named: "a.md", source: "{{ | }}"),
            "unused": .init(named: "b.md", source: "{{"),
        ])
        let errors = try #require(throws: TemplateErrors.self) {
            try environment.template(named: "t", source: "{{ 1 | upcas }}{% render 'a' %}{%")
        }
        #expect(
            errors.errors.map(\.kind) == [
                .unknown(.filter, name: "upcas", suggestion: "upcase"), .unclosed(.tag),
                .unexpected(found: "|", expected: .value),
            ])
        #expect(errors.errors.map(\.place.template) == ["t", "t", "a.md"])
    }

    @Test func `no error shows a value of the data`() throws {
        let secret = "Needed two prompts"
        let context: Context = [
            "text": .string(secret), "list": [.string(secret)], "none": .nil,
            "record": ["field": .string(secret)], "markup": .markup(secret),
        ]
        for source in [
            "{{ text.field }}", "{{ list }}", "{{ record }}", "{{ record[text] }}",
            "{{ text | date: '%B' }}", "{{ text | join }}", "{{ markup | upcase }}",
            "{% for x in text %}{% endfor %}", "{% if text < 1 %}{% endif %}",
            "{% for x in list limit: text %}{% endfor %}", "{{ text | append: none }}",
            "{% assign x = text %}{{ x.field }}", "{{ text | pluralize: 'a', 'b' }}",
        ] {
            let template = try Environment().template(named: "t", source: source)
            let error = try #require(throws: TemplateError.self) { try template.render(context) }
            #expect(!error.description.contains(secret), "\(source)")
            #expect(!String(reflecting: error).contains(secret), "\(source)")
        }
    }
}
