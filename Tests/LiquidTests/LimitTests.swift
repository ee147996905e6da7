import Liquid
import Testing

@Suite struct LimitTests {
    private func failure(
        of source: String, _ context: Context = [:], limits: Limits = Limits(),
        partials: [String: Environment.Partial] = [:]
    ) throws -> TemplateError? {
        do {
            let environment = Environment(limits: limits, partials: partials)
            _ = try environment.template(named: "t", source: source).render(context)
            return nil
        } catch let errors as TemplateErrors {
            return errors.errors.last
        } catch let error as TemplateError {
            return error
        }
    }

    @Test func `a source may be as long as the limit and no longer`() throws {
        var limits = Limits()
        limits.source = 4
        #expect(try failure(of: "abcd", limits: limits) == nil)
        let error = try failure(of: "abcde", limits: limits)
        #expect(error?.kind == .exceeded(.source, maximum: 4))
        #expect(error?.message == "template is too long in bytes, more than the limit of 4")
    }

    @Test func `output may be as long as the limit and no longer`() throws {
        var limits = Limits()
        limits.output = 4
        #expect(try failure(of: "ab{{ 'é' }}", limits: limits) == nil)
        for source in ["abcde", "ab{{ 'éé' }}", "{% capture x %}abcde{% endcapture %}"] {
            let error = try failure(of: source, limits: limits)
            #expect(error?.kind == .exceeded(.output, maximum: 4))
        }
    }

    @Test(arguments: [
        "{% assign x = 'ab' | append: 'cde' %}", "{% assign x = 'abc' | prepend: 'de' %}",
        "{% assign x = 'aaa' | replace: 'a', 'bb' %}", "{% assign x = list | join: 'abc' %}",
        "{% assign x = list | sentence %}", "{% assign x = '&' | escape %}",
    ])
    func `what a filter makes is held to the limit of memory`(source: String) throws {
        var limits = Limits()
        limits.memory = 4
        let error = try failure(of: source, ["list": ["a", "b"]], limits: limits)
        #expect(error?.kind == .exceeded(.memory, maximum: 4))
    }

    @Test func `a text that doubles in a loop ends in an error`() throws {
        let source = """
            {% assign x = "ab" %}{% for i in list %}{% assign x = x | append: x %}{% endfor %}
            """
        let list = Value.array(Array(repeating: 1, count: 100))
        let error = try failure(of: source, ["list": list])
        #expect(error?.kind == .exceeded(.memory, maximum: Limits().memory))
    }

    @Test func `a replacement that multiplies a long text ends in an error`() throws {
        let long = Value.string(String(repeating: "a", count: 1024 * 1024))
        let error = try failure(of: "{{ x | replace: 'a', x }}", ["x": long])
        #expect(error?.kind == .exceeded(.memory, maximum: Limits().memory))
    }

    @Test func `loops in loops end in an error`() throws {
        let source = """
            {% for a in list %}{% for b in list %}{% for c in list %}{% endfor %}{% endfor %}{% endfor %}
            """
        let list = Value.array(Array(repeating: 1, count: 1000))
        let error = try failure(of: source, ["list": list])
        #expect(error?.kind == .exceeded(.steps, maximum: Limits().steps))
    }

    @Test(arguments: [
        ("{% if true %}", "{% endif %}"), ("{% capture x %}", "{% endcapture %}"),
    ])
    func `blocks nest as deep as the limit and no deeper`(open: String, close: String) throws {
        func nest(_ depth: Int) -> String {
            String(repeating: open, count: depth) + String(repeating: close, count: depth)
        }
        #expect(try failure(of: nest(64)) == nil)
        #expect(try failure(of: nest(65))?.kind == .exceeded(.nesting, maximum: 64))
        #expect(try failure(of: nest(5_000))?.kind == .exceeded(.nesting, maximum: 64))
    }

    @Test(arguments: [("(", ")"), ("a[", "]")])
    func `parentheses nest as deep as the limit and no deeper`(
        open: String, close: String
    ) throws {
        func nest(_ depth: Int) -> String {
            "{% if \(String(repeating: open, count: depth))a"
                + "\(String(repeating: close, count: depth)) %}{% endif %}"
        }
        #expect(try failure(of: nest(64), ["a": .nil]) == nil)
        #expect(try failure(of: nest(65))?.kind == .exceeded(.nesting, maximum: 64))
    }

    @Test func `a long chain of conditions needs no depth`() throws {
        let chain = String(repeating: "not not true and ", count: 10_000)
        #expect(try failure(of: "{% if \(chain)true or false %}{% endif %}") == nil)
    }

    @Test func `a partial that renders itself ends in an error`() throws {
        let partials = ["p": Environment.Partial(named: "p", source: "{% render 'p' %}")]
        let error = try failure(of: "{% render 'p' %}", partials: partials)
        #expect(error?.kind == .exceeded(.partials, maximum: 8))
        #expect(error?.callers.count == 8)
    }

    @Test func `blocks count through partials`() throws {
        let blocks = String(repeating: "{% if true %}", count: 40)
        let ends = String(repeating: "{% endif %}", count: 40)
        let partials = ["p": Environment.Partial(named: "p", source: blocks + ends)]
        let error = try failure(of: "\(blocks){% render 'p' %}\(ends)", partials: partials)
        #expect(error?.kind == .exceeded(.nesting, maximum: 64))
    }

    @Test(arguments: ["{{", "{%", "{% raw %}", "{% if %}", "{% comment %}", "{{ ! }}", "}}", "{"])
    func `a long source of nothing but mistakes is read to its end`(piece: String) throws {
        let count = Limits().source / piece.utf8.count
        let source = String(repeating: piece, count: count)
        do {
            _ = try Environment().template(named: "t", source: source)
            #expect(["}}", "{"].contains(piece))
        } catch {
            #expect((1...20).contains(error.errors.count))
        }
    }
}
