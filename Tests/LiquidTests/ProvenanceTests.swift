import Core
import Liquid
import Testing

/// Where each stretch of a rendering came from.
@Suite struct ProvenanceTests {
    private static let day = CalendarDate("2026-12-04")

    private let context: Context = [
        "name": "Zoë",
        "strengths": [
            ["feedback": "Clear.", "advice": .nil, "rating": 5],
            ["feedback": "Brave & kind.", "advice": "Go on.", "rating": 4],
        ],
        "by": day.map(Value.date) ?? .nil,
        "empty": "",
    ]

    /// The stretches, each as its text and its path; the template's own text has none.
    private func stretches(
        _ source: String, escaping: Escaping = .none, partials: [String: String] = [:]
    ) throws -> [String] {
        let partials = Dictionary(
            uniqueKeysWithValues: partials.map {
                ($0.key, Environment.Partial(named: $0.key, source: $0.value))
            })
        let template = try Environment(escaping: escaping, partials: partials)
            .template(named: "t", source: source)
        let rendering = try template.render(context, tracing: true)
        #expect(try template.render(context).text == rendering.text)
        #expect(rendering.stretches.map(\.range.lowerBound).first ?? 0 == 0)
        let bytes = Array(rendering.text.utf8)
        return rendering.stretches.map {
            let text = String(decoding: bytes[$0.range], as: UTF8.self)
            return "\($0.place.template):\($0.place.start) \(text) <- \($0.path ?? "")"
        }
    }

    @Test func `text of the template and of the data are told apart`() throws {
        #expect(
            try stretches("Dear {{ name }},") == [
                "t:1:1 Dear  <- ", "t:1:9 Zoë <- name", "t:1:16 , <- ",
            ])
    }

    @Test func `a path leads through loops, assigns and filters of lists`() throws {
        let source =
            "{% for s in strengths reversed %}{{ s.feedback }}{% assign r = s.rating %}{{ r }}{% endfor %}"
        #expect(
            try stretches(source) == [
                "t:1:37 Brave & kind. <- strengths[1].feedback", "t:1:78 4 <- strengths[1].rating",
                "t:1:37 Clear. <- strengths[0].feedback", "t:1:78 5 <- strengths[0].rating",
            ])
        let found = "{% assign f = strengths | sort: 'rating' | map: 'feedback' | first %}{{ f }}"
        #expect(try stretches(found) == ["t:1:73 Brave & kind. <- strengths[1].feedback"])
    }

    @Test func `the day of a promise comes from the data`() throws {
        let source = "{% promise 'a call' by: by %}, {% promise 'it' by: by format: '%F' %}"
        #expect(
            try stretches(source) == [
                "t:1:25 Friday, December 4 <- by", "t:1:30 ,  <- ",
                "t:1:52 2026-12-04 <- by",
            ])
    }

    @Test func `what a filter makes comes from its input`() throws {
        let source =
            "{{ by | date: '%B' }}{{ name | upcase }}{{ strengths[1].advice | default: name }}"
        #expect(
            try stretches(source).map { $0.drop { $0 != " " } } == [
                " December <- by", " ZOË <- name", " Go on. <- strengths[1].advice",
            ])
    }

    @Test func `a captured text keeps its parts, escaped or not`() throws {
        let source = "{% capture c %}a{{ strengths[1].feedback }}{% endcapture %}{{ c }}!"
        for escaping in [Escaping.none, .html] {
            let parts = try stretches(source, escaping: escaping)
            #expect(parts.map { $0.hasSuffix("<- strengths[1].feedback") } == [false, true, false])
        }
    }

    @Test func `a path leads into partials`() throws {
        let parts = try stretches(
            "{% render 'p' for strengths as s %}",
            partials: ["p": "{{ s.feedback }}{{ s.rating }}"])
        #expect(
            parts == [
                "p:1:4 Clear. <- strengths[0].feedback", "p:1:20 5 <- strengths[0].rating",
                "p:1:4 Brave & kind. <- strengths[1].feedback", "p:1:20 4 <- strengths[1].rating",
            ])
    }

    /// The paths of all data that the template prints.
    private func paths(_ source: String) throws -> [String] {
        let template = try Environment(escaping: .markdown).template(named: "t", source: source)
        return try template.render(context, tracing: true).stretches.flatMap(\.paths)
    }

    @Test(arguments: [
        "{{ strengths | map: 'feedback' | join: ', ' | truncatewords: 1 }}",
        "{{ strengths[0].feedback | append: strengths[1].feedback | upcase }}",
        "{% capture c %}{{ strengths[0].feedback }}{{ strengths[1].feedback }}{% endcapture %}{{ c }}",
        "{% assign all = strengths | map: 'feedback' %}{% for f in all %}{{ f | strip }}{% endfor %}",
    ])
    func `a text that a filter makes of several values has the path of each`(
        source: String
    ) throws {
        #expect(try paths(source) == ["strengths[0].feedback", "strengths[1].feedback"])
    }

    @Test(arguments: [
        "{{ name | upcase | downcase }}", "{{ 'a' | append: name | slice: 0, 1 }}",
        "{{ name | split: '' | first }}", "{{ name | default: strengths[0].feedback }}",
        "{% capture c %}<{{ name }}>{% endcapture %}{{ c }}",
    ])
    func `a text keeps its path through several filters`(source: String) throws {
        #expect(try paths(source) == ["name"])
    }

    @Test(arguments: [
        "{{ 'a' | default: name }}", "{% assign a = name | upcase %}b",
        "{% capture c %}{{ name }}{% endcapture %}b", "{{ 'a' | append: 'b' | upcase }}",
    ])
    func `a value that is not printed has no path`(source: String) throws {
        #expect(try paths(source) == [])
    }

    @Test func `nothing is told unless it is asked for`() throws {
        let template = try Environment().template(named: "t", source: "Dear {{ name }},")
        #expect(try template.render(context).stretches == [])
    }
}
