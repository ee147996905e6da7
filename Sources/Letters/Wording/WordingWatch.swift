package import MIME

/// Reads sentences that are meant for a candidate, and finds what must not be in a letter.
///
/// It knows wording, not meaning: a finding is a reason for a person to look, and nothing found is
/// no promise that nothing is there. English is looked for in every language, as interviewers write
/// it everywhere; a language without a list of its own is read with all the lists there are.
package struct WordingWatch: Sendable {
    /// A topic that a text touches, and where it does so first.
    package struct Finding: Hashable, Sendable {
        /// What the text gives away.
        package let topic: WatchedTopic

        /// The place of the wording in the text, in bytes of its UTF-8.
        package let range: Range<Int>
    }

    private let lists: [WordingLists]

    /// Takes the lists for a language; its region and script make no difference.
    package init(language: LanguageTag) {
        lists =
            switch language.text.lowercased().prefix(while: { $0 != "-" }) {
            case "en": [.english]
            case "de": [.english, .german]
            case "fr": [.english, .french]
            case "es": [.english, .spanish]
            default: [.english, .german, .french, .spanish]
            }
    }

    /// The topics that a text touches, in the order of their first places, each once.
    package func findings(in text: String) -> [Finding] {
        findings(in: Words(text))
    }

    /// The topics that a text touches, where its words are known already.
    package func findings(in words: Words) -> [Finding] {
        findings(lists.flatMap { $0.all.matches(in: words) }, in: words)
    }

    /// Whether words say that a position is filled; quick enough for whole letters.
    func findsPositionFilled(in words: Words) -> Bool {
        let matches = lists.flatMap { $0.positionFilled.matches(in: words) }
        return !findings(matches, in: words).isEmpty
    }

    private func findings(_ matches: [WordingLexicon.Match], in words: Words) -> [Finding] {
        guard !matches.isEmpty else { return [] }
        let harmless = matches.filter(\.isHarmless)
        var topics: Set<WatchedTopic> = []
        return
            matches
            .filter { match in
                !match.isHarmless
                    && !harmless.contains {
                        $0.topic == match.topic && $0.words.contains(match.words)
                    }
            }
            .sorted { $0.words.lowerBound < $1.words.lowerBound }
            .filter { topics.insert($0.topic).inserted }
            .map { match in
                let start = words[match.words.lowerBound].range.lowerBound
                let end = words[match.words.upperBound - 1].range.upperBound
                return Finding(topic: match.topic, range: start..<end)
            }
    }
}
