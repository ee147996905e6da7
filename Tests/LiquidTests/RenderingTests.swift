import Core
import Liquid
import Testing

/// What a rendering gives beside its text.
@Suite struct RenderingTests {
    @Test func `a promise hands over what and by when, in the order of the letter`() throws {
        let day = try #require(CalendarDate("2026-12-04"))
        let source = """
            {% for s in steps %}{% promise s.what, by: s.by %}{% endfor %}{% if false %}
            {% promise "never", by: day %}{% endif %}{% promise "an answer", by: day %}
            """
        let template = try Environment().template(named: "t", source: source)
        let rendering = try template.render([
            "day": .date(day),
            "steps": [
                ["what": "a call", "by": .date(day)], ["what": "a visit", "by": .date(day)],
            ],
        ])
        #expect(rendering.promises.map(\.what) == ["a call", "a visit", "an answer"])
        #expect(rendering.promises.allSatisfy { $0.by == day })
        #expect(rendering.promises.map(\.place.description) == ["t:1:32", "t:1:32", "t:2:53"])
    }

    @Test func `a promise that is not printed again is not made again`() throws {
        let day = try #require(CalendarDate("2026-12-04"))
        let source =
            "{% for i in (1..3) %}{% ifchanged %}{% promise 'a call' by: day %}{% endifchanged %}{% endfor %}"
        let template = try Environment().template(named: "t", source: source)
        let rendering = try template.render(["day": .date(day)])
        #expect(rendering.text == "Friday, December 4")
        #expect(rendering.promises.count == 1)
    }

    @Test func `trying out tells every gap at once, and prints the rest`() throws {
        let source = """
            {% require day, "no day" %}Dear {{ name }}, {{ place }} {{ none | upcase }}
            {% render 'p', x: none %}.
            """
        let partials = ["p": Environment.Partial(named: "p", source: "[{{ x }}]")]
        let template = try Environment(partials: partials).template(named: "t", source: source)
        let rendering = template.tryOut(["name": "Zoë", "day": .nil, "place": .nil, "none": .nil])
        #expect(rendering.text == "Dear Zoë,  \n[].")
        #expect(
            rendering.gaps.map(\.error.code) == [
                .requiredValue, .missingValue, .missingValue, .missingValue,
            ])
        #expect(rendering.gaps.map(\.offset) == [0, 11, 12, 14])
    }

    @Test func `trying out a hostile template ends, too`() throws {
        let source =
            "{% for a in xs %}{% for b in xs %}{% for c in xs %}{{ n }}{% endfor %}{% endfor %}{% endfor %}"
        let template = try Environment().template(named: "t", source: source)
        let xs = Value.array(Array(repeating: 1, count: 1000))
        let rendering = template.tryOut(["xs": xs, "n": .nil])
        #expect(rendering.gaps.last?.error.code == .limitExceeded)
    }
}
