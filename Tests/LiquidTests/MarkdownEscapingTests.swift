import Liquid
import Testing

/// What CommonMark's own parser makes of escaped values is checked where letters are made of it;
/// here stands what is written.
@Suite struct MarkdownEscapingTests {
    private func printed(_ value: String) throws -> String {
        try Environment(escaping: .markdown)
            .template(named: "t", source: "{{ value }}").render(["value": .string(value)]).text
    }

    @Test(arguments: [
        "Zoë O Brien", "李 明", "plain-text, as it is: 3.5 % of $2 @ 10/20 = 1 + 1 ^ | {x} ~ ?",
    ])
    func `what means nothing in CommonMark prints as it stands`(value: String) throws {
        #expect(try printed(value) == value)
    }

    @Test(
        arguments: [
            // Emphasis, code, links, images, raw HTML, autolinks, entities: §6.
            ("*Zoë* <b>", #"\*Zoë\* \<b\>"#), ("a_b", #"a\_b"#), ("`x`", #"\`x\`"#),
            ("[x](y)", #"\[x\]\(y\)"#), ("![x](y)", #"\!\[x\]\(y\)"#),
            ("<http://x.example>", #"\<http://x.example\>"#), ("&amp;", #"\&amp\;"#),
            (#"a\*b"#, #"a\\\*b"#), (#"(y "t" 't')"#, #"\(y \"t\" \'t\'\)"#),
            // Headings, quotes, lists, rules, fences, setext underlines, definitions: §4 and §5.
            ("# h #", ##"\# h \#"##), ("> q", #"\> q"#), ("- x", #"\- x"#), ("+ x", #"\+ x"#),
            ("1. x", #"1\. x"#), ("12) x", #"12\) x"#), ("---", #"\---"#), ("===", #"\==="#),
            ("~~~", #"\~~~"#), (": /url", #"\: /url"#), (". x", #"\. x"#),
            // White space: indented code and hard line breaks, §4.4 and §6.7.
            ("    code", "&#32;code"), ("\tcode", "&#32;code"), ("end  ", "end&#32;"),
            ("one\n\n# two\r\nthree", ##"one \# two three"##), (" \n ", "&#32;"), ("", ""),
            ("  - x", #"&#32;\- x"#), ("3 years", "3 years"), ("no\u{A0}break", "no\u{A0}break"),
        ] as [(String, String)])
    func `what means something in CommonMark is escaped`(value: String, expected: String) throws {
        #expect(try printed(value) == expected)
    }

    @Test func `markup and the template itself are not escaped`() throws {
        let template = try Environment(escaping: .markdown)
            .template(named: "t", source: "# {{ value }} *x*\n")
        #expect(try template.render(["value": .markup("**b**\n")]).text == "# **b**\n *x*\n")
    }
}
