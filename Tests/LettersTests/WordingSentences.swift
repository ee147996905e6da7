import Foundation
import Letters
import MIME
import Testing

/// A sentence for a candidate, and the topic that Regards must find in it, if any.
struct WordingSentence: Sendable, CustomTestStringConvertible {
    let language: String
    let topic: WatchedTopic?
    var text: String

    var testDescription: String { "\(language) \(topic?.rawValue ?? "harmless"): \(text)" }

    /// The topics that Regards finds in it.
    func topics() throws -> [WatchedTopic] {
        let watch = WordingWatch(language: try LanguageTag(language))
        return watch.findings(in: text).map(\.topic)
    }
}

/// The test sentences in the folder `Sentences`, as interviewers write them.
///
/// Each file explains its format.
enum WordingSentences {
    struct Malformed: Error {
        let language: String
        let line: String
    }

    /// Sentences that touch one topic.
    static func watched() throws -> [WordingSentence] {
        try all().filter { $0.topic != nil }
    }

    /// Sentences that touch no topic, although some of their words look like it.
    static func harmless() throws -> [WordingSentence] {
        try all().filter { $0.topic == nil }
    }

    private static func all() throws -> [WordingSentence] {
        try WordList.ShippedLanguage.allCases.flatMap { try sentences($0.rawValue) }
    }

    private static func sentences(_ language: String) throws -> [WordingSentence] {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Sentences/\(language).txt")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        var sentences: [WordingSentence] = []
        var topic: WatchedTopic?
        for line in lines.drop(while: { !$0.hasPrefix("== ") }) {
            if line.hasPrefix("== "), line.hasSuffix(" ==") {
                let name = String(line.dropFirst(3).dropLast(3))
                topic = WatchedTopic(rawValue: name)
                guard topic != nil || name == "harmless" else {
                    throw Malformed(language: language, line: String(line))
                }
            } else if line.hasPrefix("    "), !sentences.isEmpty {
                sentences[sentences.count - 1].text += "\n" + line.dropFirst(4)
            } else if line.hasPrefix(" ") || line.hasPrefix("=") {
                throw Malformed(language: language, line: String(line))
            } else {
                sentences.append(
                    WordingSentence(language: language, topic: topic, text: String(line)))
            }
        }
        return sentences
    }
}
