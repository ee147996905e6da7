import Core
import Letters
import Testing

/// The form, competency and field of every text of feedback in a letter, by the trace of its
/// template.
@Suite struct SourceTests {
    private static let strength = "You drew the whole path first."
    private static let growth = "The plan had no answer to a lost node."
    private static let advice = "Sketch one failure."

    /// The words of the sources of a letter with this body.
    private func sources(of body: String, partial: String? = nil) throws -> [String] {
        var templates = [Fixture.rejection("Dear Ada, \(body)")]
        if let partial { templates.append(TemplateFile(name: "point.en.md", source: partial)) }
        return try Fixture(templates: templates).letter().sources.map(\.text.words)
    }

    @Test func `a letter knows the form, competency and field of every text it tells`() throws {
        let sources = try Fixture().letter().sources
        #expect(sources.map(\.field) == [.feedback, .feedback, .advice])
        #expect(sources.map(\.competency?.forTheTeamOnly) == ["Design", "Failure", "Failure"])
        #expect(sources.map(\.text.place.line) == [10, 10, 11])
    }

    @Test func `shortened texts keep their sources`() throws {
        let body = """
            {% for point in strengths %}{{ point.feedback | truncatewords: 2 }} {% endfor %}
            {% for point in growth %}{{ point.feedback | truncatewords: 2 }}
            {{ point.advice | default: "" | truncatewords: 1 }}{% endfor %}
            """
        #expect(try sources(of: body) == [Self.strength, Self.growth, Self.advice])
    }

    @Test(arguments: [
        "{{ point.feedback | upcase }}",
        "{% assign words = point.feedback %}{{ words | downcase | strip }}",
        "{% capture words %}So: {{ point.feedback }}{% endcapture %}{{ words }}",
        "{{ 'So: ' | append: point.feedback }}",
        "{{ point.feedback | replace: 'plan', 'sketch' | prepend: '- ' }}",
        "{% assign words = point.feedback | split: ' ' %}{{ words | join: '-' }}",
    ])
    func `a text keeps its source through filters and variables`(point: String) throws {
        let body = "{% for point in growth %}\(point){% endfor %}"
        #expect(try sources(of: body) == [Self.growth])
    }

    @Test func `texts that a list of fields holds keep their sources`() throws {
        #expect(try sources(of: "{{ growth | map: 'feedback' | join: ', ' }}") == [Self.growth])
    }

    @Test func `joined texts have all of their sources`() throws {
        let body = """
            {% assign all = strengths | concat: growth | map: 'feedback' | join: ' ' -%}
            {{ all | truncatewords: 3 }}
            """
        #expect(try sources(of: body) == [Self.strength, Self.growth])
    }

    @Test func `a partial's texts are sources`() throws {
        let body = "{% for item in growth %}{% render 'point', words: item.feedback %}{% endfor %}"
        #expect(try sources(of: body, partial: "- {{ words | upcase }}") == [Self.growth])
    }

    @Test(arguments: [
        "{% if position.team == 'none' %}{{ point.feedback }}{% endif %}",
        "{% assign words = point.feedback | upcase %}{% if words contains 'PLAN' %}Yes.{% endif %}",
        "{% if point.feedback contains 'plan' %}We saw your plan.{% endif %}",
    ])
    func `a text that is not printed is no source`(point: String) throws {
        let body = "{% for point in growth %}\(point){% endfor %}"
        #expect(try sources(of: body) == [])
    }
}
