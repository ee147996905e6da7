package import MIME

/// The search for watched words in sentences that are meant for a candidate.
///
/// It finds words, not meaning: a finding is a reason for a person to look, and no finding is no
/// guarantee. The English list is used for every language, because interviewers write English
/// everywhere. A language without a list of its own is searched with all lists.
package struct WordingWatch: Sendable {
    /// A topic that a text touches, and the first place where it does.
    package struct Finding: Hashable, Sendable {
        /// The topic that the words touch.
        package let topic: WatchedTopic

        /// The place of the words in the text, in bytes of its UTF-8.
        package let range: Range<Int>
    }

    private let lists: [SearchableList]

    /// Chooses the lists for a language; region and script make no difference.
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

    /// Finds the topics that a text touches: each once, in the order of their first places.
    package func findings(in text: String) -> [Finding] {
        findings(in: Words(text))
    }

    /// Finds the topics that a text touches, if its words are known already.
    package func findings(in words: Words) -> [Finding] {
        findings(lists.flatMap { $0.all.matches(in: words) }, in: words)
    }

    /// Tells whether a text says that a position is filled; fast enough for whole letters.
    func findsPositionFilled(in words: Words) -> Bool {
        let matches = lists.flatMap { $0.positionFilled.matches(in: words) }
        return !findings(matches, in: words).isEmpty
    }

    private func findings(_ matches: [PhraseIndex.Match], in words: Words) -> [Finding] {
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

/// The list of one language, ready to be searched.
///
/// Each list is read once, when it is first used.
private struct SearchableList: Sendable {
    /// The phrases of every topic.
    let all: PhraseIndex

    /// Only the phrases that say that a position is filled.
    let positionFilled: PhraseIndex

    private init(_ language: WordList.ShippedLanguage) {
        do {
            let list = try WordList(WordList.text(language))
            all = PhraseIndex(list.phrases, numbers: list.numbers)
            positionFilled = PhraseIndex(
                list.phrases.filter { $0.topic == .positionFilled }, numbers: list.numbers)
        } catch {
            // A test reads every list, so this cannot happen in a released program.
            preconditionFailure("Sources/Letters/Wording/Lists/\(language.rawValue).txt: \(error)")
        }
    }

    static let english = Self(.english)
    static let german = Self(.german)
    static let french = Self(.french)
    static let spanish = Self(.spanish)
}
