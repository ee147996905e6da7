/// The watched words of one language: a text file that a recruiter or a lawyer can review.
///
/// Each file explains its own format at the top, and `docs/words.md` describes it too. Reading is
/// strict: a test reads every list that Regards ships, so that a mistake never reaches a user.
package struct WordList: Sendable {
    /// A reason why a list cannot be read.
    package struct Mistake: Error, Hashable, CustomStringConvertible {
        /// The line in the file, from 1.
        package let line: Int

        /// The fault, and the way to mend it.
        package let problem: String

        package var description: String { "line \(line): \(problem)" }
    }

    /// The hashes of the words for numbers.
    let numbers: Set<UInt64>

    /// The phrases in the order of the file, the watched and the harmless ones.
    package let phrases: [WatchedPhrase]

    /// Reads the text of a list.
    package init(_ text: String) throws(Mistake) {
        var reader = Reader()
        for line in Line.lines(of: text) { try reader.read(line) }
        try reader.endSection()
        numbers = reader.numbers
        phrases = reader.phrases
    }

    /// The text of a list that Regards ships.
    package static func text(_ language: ShippedLanguage) -> String {
        let bytes =
            switch language {
            case .english: PackageResources.en_txt
            case .german: PackageResources.de_txt
            case .french: PackageResources.fr_txt
            case .spanish: PackageResources.es_txt
            }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A language that has a list.
    package enum ShippedLanguage: String, CaseIterable, Sendable {
        case english = "en"
        case german = "de"
        case french = "fr"
        case spanish = "es"
    }
}

extension WordList {
    /// A line of a list, joined with the lines that continue it.
    private struct Line {
        let number: Int
        var text: String

        static func lines(of text: String) -> [Line] {
            var lines: [Line] = []
            var mayContinue = false
            let rows = text.utf8.split(separator: 10, omittingEmptySubsequences: false)
            for (index, row) in rows.enumerated() {
                let row = row.last == 13 ? row.dropLast() : row
                guard let start = row.firstIndex(where: { $0 != 32 }) else {
                    mayContinue = false
                    continue
                }
                if mayContinue, start != row.startIndex {
                    lines[lines.count - 1].text += " " + Substring(row[start...])
                } else {
                    lines.append(Line(number: index + 1, text: String(Substring(row))))
                    mayContinue = true
                }
            }
            return lines
        }

        /// The name between `==` and `==`.
        var heading: Substring? {
            guard text.hasPrefix("== "), text.hasSuffix(" =="), text.utf8.count > 6 else {
                return nil
            }
            return text.dropFirst(3).dropLast(3)
        }

        func mistake(_ problem: String) -> Mistake { Mistake(line: number, problem: problem) }
    }

    /// The part of a topic that a line belongs to.
    private enum Part {
        case introduction, watched, harmless
    }

    /// The topic that is being read, or the numbers.
    private struct Section {
        let heading: Line
        let topic: WatchedTopic?
        var part = Part.introduction
        var hasReason = false
        var watchedCount = 0
        var harmlessCount: Int?
    }

    private struct Reader {
        var numbers: Set<UInt64> = []
        var phrases: [WatchedPhrase] = []
        private var section: Section?
        private var topics: Set<WatchedTopic> = []

        /// The phrases of this topic, with their lines.
        private var earlier: [String: (line: Int, part: Part)] = [:]

        mutating func read(_ line: Line) throws(Mistake) {
            if let name = line.heading {
                try endSection()
                try begin(name, at: line)
            } else if section == nil {
                guard !line.text.hasPrefix("== ") else {
                    throw line.mistake("a heading ends with \" ==\". Write \"== age ==\".")
                }
            } else if line.text.hasPrefix(" ") {
                throw line.mistake(
                    "this line begins with spaces, but the line above is empty. Join the two.")
            } else if line.text.hasPrefix("Note:") {
                return
            } else if section?.topic == nil {
                try readNumbers(line)
            } else {
                try readTopic(line)
            }
        }

        private mutating func begin(_ name: Substring, at line: Line) throws(Mistake) {
            if name == "numbers" {
                section = Section(heading: line, topic: nil)
                return
            }
            guard let topic = WatchedTopic(rawValue: String(name)) else {
                let names = WatchedTopic.allCases.map(\.rawValue).joined(separator: ", ")
                throw line.mistake("there is no topic \"\(name)\". The topics are: \(names).")
            }
            guard topics.insert(topic).inserted else {
                throw line.mistake(
                    "the topic \"\(name)\" is already in this file. Move its phrases there.")
            }
            section = Section(heading: line, topic: topic)
            earlier = [:]
        }

        private mutating func readNumbers(_ line: Line) throws(Mistake) {
            for item in line.text.split(separator: ",") {
                let words = Words(String(item))
                guard words.count == 1 else {
                    throw line.mistake(
                        "\"\(item)\" is not one word. Put a comma between two numbers.")
                }
                numbers.insert(words[0].hash)
            }
        }

        private mutating func readTopic(_ line: Line) throws(Mistake) {
            if line.text.hasPrefix("Why: ") {
                section?.hasReason = true
            } else if line.text == "Watched:" {
                section?.part = .watched
            } else if line.text == "But not:" {
                section?.part = .harmless
                section?.harmlessCount = 0
            } else {
                try readPhrase(line)
            }
        }

        private mutating func readPhrase(_ line: Line) throws(Mistake) {
            guard let part = section?.part, let topic = section?.topic, part != .introduction
            else {
                throw line.mistake("a phrase stands under \"Watched:\" or \"But not:\". Move it.")
            }
            if let other = earlier.updateValue((line.number, part), forKey: line.text) {
                throw line.mistake(
                    other.part == part
                        ? "\"\(line.text)\" is also in line \(other.line). Remove one of them."
                        : "\"\(line.text)\" is watched and harmless; see line \(other.line). "
                            + "Remove one of them.")
            }
            do {
                phrases.append(
                    try WatchedPhrase(line.text, topic: topic, isHarmless: part == .harmless))
            } catch {
                throw line.mistake(error.problem)
            }
            if part == .watched {
                section?.watchedCount += 1
            } else {
                section?.harmlessCount? += 1
            }
        }

        /// Checks that the section which ends here is complete.
        mutating func endSection() throws(Mistake) {
            guard let section, let topic = section.topic else { return }
            guard section.hasReason else {
                throw section.heading.mistake(
                    "the topic \"\(topic.rawValue)\" has no reason. Add a line \"Why: ...\".")
            }
            guard section.watchedCount > 0 else {
                throw section.heading.mistake(
                    "the topic \"\(topic.rawValue)\" has no phrase under \"Watched:\". Add one.")
            }
            guard section.harmlessCount != 0 else {
                throw section.heading.mistake(
                    "the topic \"\(topic.rawValue)\" has no phrase under \"But not:\". "
                        + "Add one, or remove \"But not:\".")
            }
        }
    }
}
