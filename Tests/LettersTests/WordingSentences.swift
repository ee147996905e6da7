import Letters
import MIME
import Testing

/// A sentence for a candidate, in its language, and what is to be found in it.
struct WordingSentence: Sendable, CustomTestStringConvertible {
    let language: String
    let topic: WatchedTopic?
    let text: String

    var testDescription: String { "\(language) \(topic?.rawValue ?? "harmless"): \(text)" }

    /// The topics found in it.
    func topics() throws -> [WatchedTopic] {
        let watch = WordingWatch(language: try LanguageTag(language))
        return watch.findings(in: text).map(\.topic)
    }
}

/// Sentences as interviewers write them.
enum WordingSentences {
    /// Sentences that give one topic away.
    static let watched =
        sentences("en", englishWatched) + sentences("de", germanWatched)
        + sentences("fr", frenchWatched) + sentences("es", spanishWatched)

    /// Sentences that give nothing away, though some of their words look like it.
    static let harmless =
        harmless("en", englishHarmless) + harmless("de", germanHarmless)
        + harmless("fr", frenchHarmless) + harmless("es", spanishHarmless)

    private static func sentences(
        _ language: String, _ table: KeyValuePairs<WatchedTopic, [String]>
    ) -> [WordingSentence] {
        table.flatMap { topic, texts in
            texts.map { WordingSentence(language: language, topic: topic, text: $0) }
        }
    }

    private static func harmless(_ language: String, _ texts: [String]) -> [WordingSentence] {
        texts.map { WordingSentence(language: language, topic: nil, text: $0) }
    }
}
