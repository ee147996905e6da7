import Letters
import Testing

/// The lists of watched words are complete, and a mistake in a list is named with its line.
@Suite struct WordingListTests {
    @Test(arguments: WordList.ShippedLanguage.allCases)
    func `a shipped list can be read and has every topic`(
        language: WordList.ShippedLanguage
    ) throws {
        let list = try WordList(WordList.text(language))
        let watched = list.phrases.filter { !$0.isHarmless }
        #expect(Set(watched.map(\.topic)) == Set(WatchedTopic.allCases))
        #expect(watched.count >= 400 && list.phrases.count - watched.count >= 100)
    }

    @Test(arguments: WordList.ShippedLanguage.allCases)
    func `no line of a shipped list is longer than 100 characters`(
        language: WordList.ShippedLanguage
    ) {
        let lines = WordList.text(language).split(separator: "\n")
        #expect(lines.filter { $0.count > 100 } == [])
    }

    @Test func `a list has explanations, remarks, and phrases on more than one line`() throws {
        let list = try WordList(
            """
            Whatever stands here: is for readers (only.
              == gender ==

            == numbers ==
            one, two

            == age ==
            Why: It must not count
                in a decision.
            Note: Ask the lawyers
                once a year.
            Watched:
            too (young,
                old) for this
            your age
            But not:
            your age group
            """)
        #expect(list.phrases.map(\.isHarmless) == [false, false, true])
        #expect(list.phrases.allSatisfy { $0.topic == .age })
    }

    @Test(arguments: [
        ("== shoes ==", "line 1: there is no topic \"shoes\"."),
        ("== age", "line 1: a heading ends with \" ==\". Write \"== age ==\"."),
        ("== numbers ==\none two", "line 2: \"one two\" is not one word."),
    ])
    func `a heading that is wrong is named with its line`(list: String, start: String) {
        #expect(Self.mistake(in: list)?.hasPrefix(start) == true)
    }

    @Test(arguments: [
        ("== age ==\nWatched:\nold", "line 1: the topic \"age\" has no reason."),
        ("== age ==\nWhy: x\nold", "line 3: a phrase stands under \"Watched:\" or \"But not:\"."),
        (
            "== age ==\nWhy: x\nWatched:",
            "line 1: the topic \"age\" has no phrase under \"Watched:\"."
        ),
        (
            "== age ==\nWhy: x\nWatched:\nold\nBut not:",
            "line 1: the topic \"age\" has no phrase under \"But not:\"."
        ),
        (
            "== age ==\nWhy: x\nWatched:\nold\nyoung\n\nold",
            "line 7: \"old\" is also in line 4."
        ),
        (
            "== age ==\nWhy: x\nWatched:\nold\nBut not:\nold",
            "line 6: \"old\" is watched and harmless; see line 4."
        ),
        (
            "== age ==\nWhy: x\nWatched:\nold\n== age ==",
            "line 5: the topic \"age\" is already in this file."
        ),
    ])
    func `a topic that is not complete is named with its line`(list: String, start: String) {
        #expect(Self.mistake(in: list)?.hasPrefix(start) == true)
    }

    @Test(arguments: [
        ("your (age", "a bracket is opened and not closed."),
        ("your age)", "\")\" has no meaning at this place."),
        ("your age.", "\".\" has no meaning at this place."),
        ("Watched :", "\":\" has no meaning at this place."),
        ("ol* man*kind", "\"ol*\" is too short."),
        ("old man*kind", "\"*\" has no meaning at this place."),
        ("(young,, old)", "a word is missing."),
        ("you ()", "a word is missing."),
        ("- old", "a word is missing."),
        ("_ old", "a phrase begins with a word or a number."),
        ("[very] old", "a phrase begins with a word or a number."),
        ("# /", "\"/\" stands between two words."),
        ("/ 5", "\"/\" stands between two words."),
    ])
    func `a phrase that cannot be read is named with its line`(phrase: String, start: String) {
        let list = "== age ==\nWhy: x\nWatched:\ntoo old\n\(phrase)"
        #expect(Self.mistake(in: list)?.hasPrefix("line 5: \(start)") == true)
    }

    @Test(arguments: ["    stray", " stray"])
    func `a line that continues nothing is named`(line: String) {
        let list = "== age ==\nWhy: x\nWatched:\nold\n\n\(line)"
        #expect(
            Self.mistake(in: list)?.hasPrefix("line 6: this line begins with spaces") == true)
    }

    private static func mistake(in list: String) -> String? {
        do {
            _ = try WordList(list)
            return nil
        } catch {
            return error.description
        }
    }
}
