import Core
import Liquid
import Testing

/// What a template pays grows with what it works on, so that the limit holds for the time, too.
@Suite struct StepTests {
    private static func render(
        _ source: String, _ context: Context, steps: Int,
        partials: [String: Environment.Partial] = [:]
    ) throws {
        var limits = Limits()
        limits.steps = steps
        let environment = Environment(limits: limits, partials: partials)
        _ = try environment.template(named: "t", source: source).render(context)
    }

    /// The fewest steps that suffice, by bisection.
    private static func cost(
        of source: String, _ context: Context,
        partials: [String: Environment.Partial] = [:]
    ) throws -> Int {
        var range = 0..<1000
        while !range.isEmpty {
            let steps = (range.lowerBound + range.upperBound) / 2
            do {
                try render(source, context, steps: steps, partials: partials)
                range = range.lowerBound..<steps
            } catch let error as TemplateError {
                try #require(error.kind == .exceeded(.steps, maximum: steps))
                range = steps + 1..<range.upperBound
            }
        }
        return range.lowerBound
    }

    private static func context(_ length: Int) throws -> Context {
        let text = Value.string(String(repeating: "a", count: length))
        let items = Value.array(Array(repeating: "a", count: length / 16))
        let blank = Value.string(String(repeating: " ", count: length))
        return [
            "x": text, "y": text, "blank_text": blank, "list": [text, text], "items": items,
            "record": ["name": text], "same": ["name": text],
            "date": .date(try #require(CalendarDate("2026-11-12"))),
        ]
    }

    @Test(arguments: [
        "{{ x }}", "{% capture z %}{{ x }}{% endcapture %}",
        "{% if x contains 'zz' %}{% endif %}", "{% if 'zz' contains x %}{% endif %}",
        "{% if x == y %}{% endif %}", "{% if x != y %}{% endif %}", "{% if x < y %}{% endif %}",
        "{% if blank_text == blank %}{% endif %}", "{% unless blank != x %}{% endunless %}",
        "{% if list == list %}{% endif %}", "{% if list contains 'z' %}{% endif %}",
        "{% if items contains 'z' %}{% endif %}", "{% if record == same %}{% endif %}",
        "{% case 'z' %}{% when x %}{% endcase %}", "{% case x %}{% when 'z' %}{% endcase %}",
        "{% case blank_text %}{% when blank %}{% endcase %}",
        "{% if x.size > 0 %}{% endif %}", "{% assign z = x | size %}",
        "{% assign z = 'a' | append: x %}", "{% assign z = 'a' | replace: 'a', x %}",
        "{% assign z = 'a' | replace: x, 'b' %}", "{% assign z = items | join: '' %}",
        "{% assign z = date | date: x %}",
    ])
    func `a step is paid for every 64 bytes`(source: String) throws {
        let short = try Self.cost(of: source, Self.context(16))
        let long = try Self.cost(of: source, Self.context(25_616))
        #expect(long - short >= 100)
    }

    @Test func `a long stretch of the template is paid where it is printed`() throws {
        let text = String(repeating: "a", count: 25_600)
        #expect(try Self.cost(of: text, [:]) >= 100)
        let captured = "{% capture z %}\(text){% endcapture %}"
        #expect(try Self.cost(of: captured, [:]) >= 200)
    }

    @Test func `what a filter makes is paid`() throws {
        let source = "{% assign z = x | replace: 'a', y %}"
        let context: Context = [
            "x": .string(String(repeating: "a", count: 160)),
            "y": .string(String(repeating: "b", count: 160)),
        ]
        #expect(try Self.cost(of: source, context) >= 100)
    }

    @Test(arguments: [
        ("{% if true", " and true", " %}{% endif %}"),
        ("{% case 1 %}{% when 2", ", 2", " %}{% endcase %}"),
        ("{% case 1 %}{% when empty", ", empty", " %}{% endcase %}"),
    ])
    func `every part of an expression is a step`(
        start: String, part: String, end: String
    ) throws {
        let source = start + String(repeating: part, count: 100) + end
        #expect(try Self.cost(of: source, ["a": .nil]) >= 100)
    }

    @Test func `the names of a partial are paid where it is rendered`() throws {
        let names = (0..<1600).map { "{{ a\($0) }}" }.joined()
        let source = "{% if false %}\(names){% endif %}"
        let partials = ["p": Environment.Partial(named: "p", source: source)]
        #expect(try Self.cost(of: "{% render 'p' %}", [:], partials: partials) >= 100)
    }

    @Test func `a search through a long text again and again ends in an error`() throws {
        let source = """
            {% capture x %}{{ text }}{% endcapture %}
            {% for i in list %}{% if x contains "zz" %}{% endif %}{% endfor %}
            """
        let context: Context = [
            "text": .string(String(repeating: "z.", count: 256 * 1024)),
            "list": .array(Array(repeating: 1, count: 3000)),
        ]
        let steps = Limits().steps
        let error = try #require(throws: TemplateError.self) {
            try Self.render(source, context, steps: steps)
        }
        #expect(error.kind == .exceeded(.steps, maximum: steps))
        #expect(error.place.start.description == "2:26")
    }
}
