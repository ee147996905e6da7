/// Writes pieces of templates at random: well formed, and mostly with values of fitting types.
struct Phrasebook {
    var generator: Mix

    // MARK: Expressions

    mutating func expression() -> String { value(pick([.text, .number, .list, .date, .any])) }

    mutating func filter() -> String { filter(for: nil) }

    private mutating func value(_ wanted: Vocabulary.Kind) -> String {
        let kind = chance(8) ? pick(Vocabulary.Kind.allCases) : wanted
        let words = (chance(3) ? Vocabulary.literals : Vocabulary.names)[kind] ?? []
        return pick(words)
    }

    private mutating func filter(for kind: Vocabulary.Kind?) -> String {
        let filters = Vocabulary.filters
        let fitting = filters.filter { kind == nil || $0.input == kind }
        let filter = pick(fitting.isEmpty ? filters : fitting)
        var text = " | \(filter.name)"
        for (index, kind) in filter.arguments.enumerated() {
            text += (index == 0 ? ": " : ", ") + value(kind)
        }
        if filter.name == "date", chance(3) { text += ", zone: " + pick(["'Asia/Kolkata'", "t"]) }
        if filter.name == "default", chance(3) { text += ", allow_false: true" }
        return text
    }

    private mutating func pipeline() -> String {
        let kind = pick([Vocabulary.Kind.text, .number, .list, .records, .date])
        var text = value(kind)
        if chance(2) { text += filter(for: kind) }
        while chance(3) { text += filter() }
        return text
    }

    private mutating func condition() -> String {
        let kind = pick([Vocabulary.Kind.text, .number, .list, .date, .any])
        var text = value(kind)
        if chance(2) {
            text += pick([" == ", " != ", " < ", " >= ", " contains "]) + value(kind)
        }
        if chance(4) { text += pick([" and ", " or "]) + condition() }
        return text
    }

    // MARK: Tags

    mutating func statements(depth: Int = 0) -> String {
        var text = ""
        repeat { text += statement(depth) } while chance(2)
        return text
    }

    private mutating func statement(_ depth: Int) -> String {
        let trim = chance(6) ? "-" : ""
        if depth < 3, chance(2) { return block(depth + 1) }
        return switch pick(Array(0..<12)) {
        case 0: "{%\(trim) assign \(pick(["c", "i", "x"])) = \(pipeline()) %}"
        case 1: "{% cycle \(value(.text)), \(value(.any)) %}"
        case 2: "{% render '\(pick(["p", "q"]))', t: \(value(.text)), x: \(value(.any)) %}"
        case 3: "{% render 'p' for \(value(.list)) as x %}"
        case 4: "{% \(pick(["increment", "decrement", "echo"])) \(pick(["a", "c", "t"])) %}"
        case 5: "{% include \(pick(["'p'", "'q'", "t", "'p' for xs"])) %}"
        case 6: "{% require \(pipeline()), 'r' %}"
        case 7:
            "{% promise \(pipeline()) by: \(value(.date))\(pick(["", ", format: '%B'"])) %}"
        case 8: pick(["{% break %}", "{% continue %}", "{% abort 'a' %}", "text\n", "<é>"])
        default: "{{\(trim) \(pipeline()) \(trim)}}"
        }
    }

    private mutating func block(_ depth: Int) -> String {
        let body = statements(depth: depth)
        return switch pick(Array(0..<7)) {
        case 0: "{% if \(condition()) %}\(body){% else %}\(statements(depth: 3)){% endif %}"
        case 1: "{% unless \(condition()) %}\(body){% endunless %}"
        case 2: "{% case \(value(.text)) %}{% when \(value(.text)), nil %}\(body){% endcase %}"
        case 3: "{% capture \(pick(["c", "t", "i"])) %}\(body){% endcapture %}{{ c }}"
        case 4: "{% ifchanged %}\(body){% endifchanged %}"
        case 5: "{% tablerow i in \(value(.list))\(options()) %}\(body){% endtablerow %}"
        default: "{% for i in \(value(.list))\(options()) %}\(body){% endfor %}"
        }
    }

    private mutating func options() -> String {
        var text = ""
        for name in ["reversed", "limit", "offset", "cols"] where chance(4) {
            text += " " + (name == "reversed" ? name : "\(name): \(value(.number))")
        }
        return text
    }

    // MARK: Chance

    /// True once in so many times.
    mutating func chance(_ times: Int) -> Bool { Int.random(in: 0..<times, using: &generator) == 0 }

    mutating func pick<Item>(_ items: [Item]) -> Item {
        items[Int.random(in: items.indices, using: &generator)]
    }
}
