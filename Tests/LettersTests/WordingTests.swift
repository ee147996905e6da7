import Letters
import MIME
import Testing

/// What is read for privacy is found where it stands, and nothing else is.
@Suite struct WordingTests {
    @Test(arguments: WordingSentences.watched)
    func `a sentence that gives something away is found, with its topic`(
        sentence: WordingSentence
    ) throws {
        #expect(try sentence.topics() == [sentence.topic])
    }

    @Test(arguments: WordingSentences.harmless)
    func `a sentence about the work is let through`(sentence: WordingSentence) throws {
        #expect(try sentence.topics() == [])
    }

    @Test(arguments: ["en", "de", "fr", "es"])
    func `every language is tried with every topic and with sixty sentences of each kind`(
        language: String
    ) {
        let watched = WordingSentences.watched.filter { $0.language == language }
        let harmless = WordingSentences.harmless.filter { $0.language == language }
        #expect(watched.count >= 60 && harmless.count >= 60)
        #expect(Set(watched.compactMap(\.topic)) == Set(WatchedTopic.allCases))
    }

    @Test(arguments: TemplateLibrary.shipped)
    func `no shipped letter says what a form may not say`(template: TemplateFile) throws {
        let watch = WordingWatch(language: try LanguageTag("x-all"))
        #expect(watch.findings(in: template.source) == [])
    }

    @Test func `the sample workspace says nothing that it may not say`() throws {
        let watch = WordingWatch(language: .english)
        let texts = try SampleWorkspace.shareableTexts()
        #expect(texts.count > 60)
        for text in texts {
            #expect(watch.findings(in: text) == [], "\(text)")
        }
    }

    @Test func `the place is that of the wording, in bytes`() throws {
        let text = "Zoë, you are OVER-\nqualified. You are young."
        let findings = WordingWatch(language: .english).findings(in: text)
        #expect(findings.map(\.topic) == [.overqualified, .age])
        let wording = findings.map { text.text(inBytes: $0.range) }
        #expect(wording == ["OVER-\nqualified", "You are young"])
    }

    @Test func `a topic is told once, and where it comes first`() {
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

    @Test func `a language without a list of its own is read with all of them`() throws {
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
    func `it does not matter how a word was typed`(text: String) throws {
        let watch = WordingWatch(language: try LanguageTag("de"))
        #expect(watch.findings(in: text).map(\.topic) == [.overqualified])
    }

    @Test func `no wording runs over the end of a sentence`() {
        let watch = WordingWatch(language: .english)
        #expect(watch.findings(in: "We admired the design for your. Age").isEmpty)
        #expect(!watch.findings(in: "We admired it for your, Age").isEmpty)
    }

    @Test func `an exception lets nothing else of its topic through`() {
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
