import Core
import MIME
import Testing

@Suite struct EncodedWordsTests {
    private func words(_ text: String, in name: HeaderField.Name = .subject) throws -> [String] {
        let value = try HeaderField(name, text: text).value
        return value.split(separator: " ").map(String.init)
    }

    // RFC 2047 §8 in UTF-8, for the names that its examples write in other character sets.
    @Test(arguments: [
        ("Keld Jørn Simonsen", "=?utf-8?Q?Keld_J=C3=B8rn_Simonsen?="),
        ("André Pirard", "=?utf-8?Q?Andr=C3=A9_Pirard?="),
        ("Olle Järnefors", "=?utf-8?Q?Olle_J=C3=A4rnefors?="),
        ("Patrik Fältström", "=?utf-8?B?UGF0cmlrIEbDpGx0c3Ryw7Zt?="),
        ("נפתלי בלייז", "=?utf-8?B?16DXpNeq15zXmSDXkdec15nXmdeW?="),
    ])
    func `the examples of RFC 2047`(text: String, word: String) throws {
        #expect(try words(text) == [word])
    }

    // RFC 2047 §5 (3); Kitura's encoder left these as they were, and "Why?" broke the word.
    @Test(arguments: [
        ("?", "=3F"), ("=", "=3D"), ("_", "=5F"), (".", "=2E"), (",", "=2C"), ("\"", "=22"),
        ("(", "=28"), (")", "=29"), ("<", "=3C"), (">", "=3E"), ("@", "=40"), (":", "=3A"),
        (";", "=3B"), ("[", "=5B"), ("]", "=5D"), ("\\", "=5C"), ("\t", "=09"), (" ", "_"),
        ("!", "!"), ("*", "*"), ("+", "+"), ("-", "-"), ("/", "/"),
    ])
    func `what would break a word is escaped`(character: String, escape: String) throws {
        #expect(
            try words("\(character)êtreaujourdhuiettoujours")
                == ["=?utf-8?Q?\(escape)=C3=AAtreaujourdhuiettoujours?="])
    }

    @Test(arguments: [
        String(repeating: "感谢您应聘我们的工程师职位", count: 12),
        String(repeating: "👨‍👩‍👧‍👦", count: 9),
        // Q would be the shorter here, but the family has 75 columns in it.
        String(repeating: "Welcome aboard ", count: 10) + "👨‍👩‍👧‍👦",
        String(repeating: "🇩🇪🇫🇷", count: 20),
        String(repeating: "Zoe\u{308} ", count: 60),
        String(repeating: "a", count: 500) + "ë",
    ])
    func `words fit their lines, are whole by themselves and give the text back`(
        text: String
    ) throws {
        let words = try words(text)
        #expect(words.count > 1)
        #expect(words.allSatisfy { $0.utf8.count <= 75 })
        let parts = try words.map { try #require(EncodedWord.text(of: $0)) }
        #expect(Array(parts.joined().utf8) == Array(text.utf8))
        // Had a Character been split, the parts together would have more of them.
        #expect(parts.map(\.count).reduce(0, +) == text.count)

        let lines = try HeaderField(.subject, text: text).written.wireLines
        #expect(lines.allSatisfy { $0.utf8.count <= 76 })
    }

    @Test func `a character longer than a word is split between scalars`() throws {
        let text = "e" + String(repeating: "\u{301}", count: 80)
        #expect(text.count == 1)
        let parts = try words(text).map { try #require(EncodedWord.text(of: $0)) }
        #expect(parts.count > 1)
        #expect(parts.flatMap(\.unicodeScalars) == Array(text.unicodeScalars))
    }

    @Test func `a word that finds no room beside the name begins on the next line`() throws {
        let name = try HeaderField.Name("X-" + String(repeating: "n", count: 70))
        let lines = try HeaderField(name, text: "Zoë").written.wireLines
        #expect(lines == ["\(name):", " =?utf-8?Q?Zo=C3=AB?=", ""])
    }

    @Test func `the shorter form is taken`() throws {
        #expect(try words("ëaa") == ["=?utf-8?Q?=C3=ABaa?="])
        #expect(try words("ëëa") == ["=?utf-8?B?w6vDq2E=?="])
    }

    // GMime 3.2 reads nothing behind a padded word.
    @Test(arguments: [
        "Заявление на должность инженера по встроенным системам в вашей компании, Москва",
        "感谢您应聘我们的后端工程师职位，我们将在十二月十二日之前告知您下一步的安排，请您耐心等待",
        "طلبك لوظيفة مهندس برمجيات مدمجة في شركتنا وما يليه من خطوات في الأسابيع القادمة",
    ])
    func `in B only the last word is padded`(text: String) throws {
        let words = try HeaderField(.subject, text: text).written.dropFirst("Subject: ".count)
            .split { $0 == " " || $0.isNewline }
        #expect(words.count > 2)
        #expect(words.allSatisfy { $0.hasPrefix("=?utf-8?B?") })
        #expect(words.dropLast().allSatisfy { !$0.hasSuffix("=?=") })
        #expect(words.compactMap { EncodedWord.text(of: String($0)) }.joined() == text)
    }
}
