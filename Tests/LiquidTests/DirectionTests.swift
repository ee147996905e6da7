import Liquid
import Testing

/// UAX #9: a value of the other direction stays within its own bounds.
@Suite struct DirectionTests {
    private func rendered(
        _ value: String, in language: String, escaping: Escaping = .markdown
    ) throws -> String {
        let environment = Environment(
            escaping: escaping, direction: Direction(language: language))
        let template = try environment.template(named: "a", source: "{{ name }}, 2026!")
        return try template.render(Context(encoding: ["name": value])).text
    }

    @Test(arguments: [Escaping.markdown, .header])
    func `letters that run from right to left are isolated in text that does not`(
        escaping: Escaping
    ) throws {
        let name = "أحمد"
        #expect(
            try rendered(name, in: "en", escaping: escaping) == "\u{2068}\(name)\u{2069}, 2026!")
        #expect(try rendered(name, in: "ar", escaping: escaping) == "\(name), 2026!")
    }

    @Test(arguments: ["Ada", "Zoë", "晓梅", "Δοκιμή"])
    func `other letters are isolated in text that runs from right to left`(name: String) throws {
        #expect(try rendered(name, in: "en") == "\(name), 2026!")
        #expect(try rendered(name, in: "he-IL") == "\u{2068}\(name)\u{2069}, 2026!")
    }

    @Test(arguments: ["+1 555 0134", "2026", "👩🏽‍💻", ""])
    func `what has no letters is left alone`(value: String) throws {
        #expect(try !rendered(value, in: "ar", escaping: .header).contains("\u{2068}"))
        #expect(try !rendered(value, in: "en", escaping: .header).contains("\u{2068}"))
    }

    @Test(arguments: ["https://مثال.example/x", "أحمد@مثال.example"])
    func `addresses stay whole`(value: String) throws {
        #expect(try rendered(value, in: "en", escaping: .header) == "\(value), 2026!")
    }

    @Test(arguments: ["a\u{202E}b", "a\u{2067}b", "a\u{2069}b", "\u{202A}a\u{2069}", "\u{202C}a"])
    func `a value that would turn the text around it is an error`(value: String) throws {
        let error = #expect(throws: TemplateError.self) { try rendered(value, in: "en") }
        #expect(error?.kind == .unbalancedDirection(path: "name"))
        #expect(error?.message.contains(value) == false)
    }

    @Test(arguments: ["\u{202A}Ada\u{202C}", "\u{2066}a\u{202B}b\u{202C}\u{2069}", "א\u{200F}!"])
    func `a value whose marks are balanced prints as it is`(value: String) throws {
        #expect(try rendered(value, in: "ar", escaping: .header).contains(value))
    }

    @Test(arguments: [
        ("en", Direction.leftToRight), ("ar", .rightToLeft), ("FA-IR", .rightToLeft),
        ("uz-Arab", .rightToLeft), ("ar-Latn", .leftToRight), ("zh-Hant", .leftToRight),
        ("", .leftToRight),
    ])
    func `a language has a direction, its script decides`(tag: String, direction: Direction) {
        #expect(Direction(language: tag) == direction)
    }
}
