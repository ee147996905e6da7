/// The words that templates are written with.
enum Vocabulary {
    /// What a value roughly is.
    enum Kind: Character, CaseIterable {
        case any = "a"
        case date = "d"
        case list = "l"
        case number = "n"
        case records = "r"
        case text = "t"
    }

    struct Filter {
        let name: Substring
        let input: Kind
        let arguments: [Kind]
    }

    static let names: [Kind: [String]] = [
        .any: ["application.on_hold", "h", "manager", "i", "c", "forloop", "self", "f"],
        .date: [
            "day", "by", "at", "beginning", "letter.date", "next_step.at",
            "application.applied_on", "application.interviewed_on", "contact_until",
        ],
        .list: ["xs", "ys", "e", "position.skills", "h.b", "(b..a)", "(1..3)", "(1..a)"],
        .number: [
            "a", "b", "n", "z", "d", "tiny", "huge", "infinite", "nan", "position.openings",
            "xs.size", "strengths[0].rating", "forloop.index", "forloop.length",
        ],
        .records: ["ps", "strengths", "growth"],
        .text: [
            "t", "s", "x", "candidate.greeting_name", "position.title", "position.team",
            "letter.language", "strengths[0].feedback", "h.b[0]", "m", "footer", "what",
        ],
    ]

    static let literals: [Kind: [String]] = [
        .any: ["nil", "true", "false", "empty", "blank"],
        .date: ["'now'", "'2026-03-07T10:00:00+01:00'", "'March 14, 2016'", "'1/2'"],
        .list: ["(1..3)", "(-2..2)", "(1..99999)", "(-9223372036854775808..0)"],
        .number: [
            "0", "1", "-1", "2", "7", "1000", "99999", "0.1", "-2.5", "9223372036854775807",
            "-9223372036854775808", "9007199254740993.5",
        ],
        .records: ["strengths"],
        .text: ["''", "' '", "'a'", "'<b>'", "'é👩‍👧'", "'%A %^10B %s'", "'de'", "'a_b'"],
    ]

    /// A filter's name, what goes in, and its arguments.
    static let filters = """
        abs n, append t t, at_least n n, at_most n n, base64_decode t, base64_encode t,
        base64_url_safe_decode t, base64_url_safe_encode t, capitalize t, ceil n, compact l,
        concat l l, date d t, default a a, divided_by n n, downcase t, escape t, escape_once t,
        find r t a, find_index r t a, first l, floor n, h t, has r t a, join l t, last l, lstrip t,
        map r t, minus n n, modulo n n, newline_to_br t, ordinalize n, pluralize n t t, plus n n,
        possessive t, prepend t t, reject r t a, remove t t, remove_first t t, remove_last t t,
        replace t t t, replace_first t t t, replace_last t t t, reverse l, round n n, rstrip t,
        sentence l, size t, slice t n n, sort l, sort_natural l, split t t, squish t, strip t,
        strip_html t, strip_newlines t, sum l, times n n, truncate t n t, truncatewords t n t,
        uniq l, upcase t, url_decode t, url_encode t, where r t a
        """.split(separator: ",").map(filter)

    private static func filter(_ row: Substring) -> Filter {
        let words = row.split { $0.isWhitespace }
        let kinds = words.dropFirst().compactMap { $0.first.flatMap(Kind.init) }
        return Filter(name: words[0], input: kinds[0], arguments: Array(kinds.dropFirst()))
    }
}
