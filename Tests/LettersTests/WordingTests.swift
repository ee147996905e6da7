import Letters
import MIME
import Testing

/// Regards finds watched words where they stand, and finds nothing in harmless sentences.
@Suite struct WordingTests {
    @Test(arguments: try WordingSentences.watched())
    func `a sentence that touches a topic is found, with that topic and no other`(
        sentence: WordingSentence
    ) throws {
        #expect(try sentence.topics() == [sentence.topic])
    }

    @Test(arguments: try WordingSentences.harmless())
    func `nothing is found in a harmless sentence`(sentence: WordingSentence) throws {
        #expect(try sentence.topics() == [])
    }

    @Test(arguments: ["en", "de", "fr", "es"])
    func `every language has sentences for every topic, and sixty of each kind`(
        language: String
    ) throws {
        let watched = try WordingSentences.watched().filter { $0.language == language }
        let harmless = try WordingSentences.harmless().filter { $0.language == language }
        #expect(watched.count >= 60 && harmless.count >= 60)
        #expect(Set(watched.compactMap(\.topic)) == Set(WatchedTopic.allCases))
    }

    @Test(arguments: TemplateLibrary.shipped)
    func `no shipped letter contains watched words`(template: TemplateFile) throws {
        let watch = WordingWatch(language: try LanguageTag("x-all"))
        #expect(watch.findings(in: template.source) == [])
    }

    @Test func `the sample workspace contains no watched words`() throws {
        let watch = WordingWatch(language: .english)
        let texts = try SampleWorkspace.shareableTexts()
        #expect(texts.count > 60)
        for text in texts {
            #expect(watch.findings(in: text) == [], "\(text)")
        }
    }

    @Test func `the place of a finding is counted in bytes`() throws {
        let text = "Zoë, you are OVER-\nqualified. You are young."
        let findings = WordingWatch(language: .english).findings(in: text)
        #expect(findings.map(\.topic) == [.overqualified, .age])
        let found = findings.map { text.text(inBytes: $0.range) }
        #expect(found == ["OVER-\nqualified", "You are young"])
    }

    @Test func `a topic is found once, at its first place`() {
        let findings = WordingWatch(language: .english)
            .findings(in: "Your salary. You are pregnant. Our salary, again.")
        #expect(findings.map(\.topic) == [.pay, .pregnancy])
        #expect(findings.first?.range == 5..<11)
    }

    @Test func `English is found in every language`() throws {
        for language in ["de", "fr-CA", "ES", "sv"] {
            let watch = WordingWatch(language: try LanguageTag(language))
            #expect(watch.findings(in: "You are overqualified.").map(\.topic) == [.overqualified])
        }
    }

    @Test func `a language without a list of its own is searched with all lists`() throws {
        let watch = WordingWatch(language: try LanguageTag("nl"))
        for text in ["überqualifiziert", "surqualifié", "sobrecualificado"] {
            #expect(watch.findings(in: text).map(\.topic) == [.overqualified])
        }
        #expect(WordingWatch(language: .english).findings(in: "surqualifié") == [])
    }

    @Test(arguments: [
        "u\u{308}berqualifiziert", "UEBERQUALIFIZIERT", "über\u{AD}qualifiziert",
        "über\u{200B}qualifiziert", "ｕｂｅｒｑｕａｌｉｆｉｚｉｅｒｔ", "Über-\r\nqualifiziert",
    ])
    func `the way of typing a word makes no difference`(text: String) throws {
        let watch = WordingWatch(language: try LanguageTag("de"))
        #expect(watch.findings(in: text).map(\.topic) == [.overqualified])
    }

    @Test func `no phrase continues after the end of a sentence`() {
        let watch = WordingWatch(language: .english)
        #expect(watch.findings(in: "We admired the design for your. Age").isEmpty)
        #expect(!watch.findings(in: "We admired it for your, Age").isEmpty)
    }

    @Test func `a harmless phrase does not hide a watched one of the same topic`() {
        let watch = WordingWatch(language: .english)
        #expect(watch.findings(in: "You found the race condition.").isEmpty)
        let both = watch.findings(in: "You found the race condition, and your race did not matter.")
        #expect(both.map(\.topic) == [.origin])
    }

    @Test(arguments: WatchedTopic.allCases)
    func `every topic has a reason that a recruiter can act on`(topic: WatchedTopic) {
        let reason = topic.reason
        #expect(reason.first?.isLowercase == true && reason.last != "." && reason.contains(";"))
        #expect(Set(WatchedTopic.allCases.map(\.reason)).count == WatchedTopic.allCases.count)
    }
}
