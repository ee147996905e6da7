/// A phrase of a `WordList`, ready to be compared with the words of a text.
///
/// `docs/words.md` describes the signs that a phrase may contain.
package struct WatchedPhrase: Sendable {
    /// One place in a phrase, and what may stand there.
    struct Step: Sendable {
        /// The words to choose from; if there are none and no number is wanted, any word will do.
        var choices: [Choice] = []

        /// True if a number may stand here.
        var isNumber = false

        /// True if nothing at all may stand here.
        var isOptional = false

        /// True if a slash must stand before it.
        var followsSlash = false
    }

    /// A reason why a phrase cannot be read.
    struct Mistake: Error {
        let problem: String
    }

    /// The topic that the phrase touches.
    package let topic: WatchedTopic

    /// True if the phrase looks like a watched one and is harmless.
    package let isHarmless: Bool

    /// The places in their order: at least one.
    let steps: [Step]

    /// Finds the word at which the phrase ends if it begins at the word `start`; otherwise `nil`.
    func end(in words: Words, from start: Int, numbers: Set<UInt64>) -> Int? {
        end(in: words, from: start, step: 0, numbers: numbers)
    }

    private func end(in words: Words, from index: Int, step: Int, numbers: Set<UInt64>) -> Int? {
        guard step < steps.count else { return index }
        if index < words.count, step == 0 || steps[step].continues(at: words[index]) {
            for choice in steps[step].choices {
                if let next = choice.end(in: words, from: index),
                    let end = end(in: words, from: next, step: step + 1, numbers: numbers)
                {
                    return end
                }
            }
            if steps[step].accepts(words[index], of: words, numbers: numbers),
                let end = end(in: words, from: index + 1, step: step + 1, numbers: numbers)
            {
                return end
            }
        }
        guard steps[step].isOptional else { return nil }
        return end(in: words, from: index, step: step + 1, numbers: numbers)
    }

    /// The set of the last six bits of each possible second word's hash; it rules out most texts.
    var secondWords: UInt64 {
        guard steps.count > 1, steps[0].choices.allSatisfy({ $0.forms.count == 1 }) else {
            return .max
        }
        let second = steps[1]
        let isOpen = second.isOptional || second.isNumber || second.choices.isEmpty
        return second.choices.reduce(isOpen ? .max : 0) { set, choice in
            set | (choice.firstHash.map { 1 << ($0 & 63) } ?? .max)
        }
    }
}

extension WatchedPhrase.Step {
    fileprivate func continues(at word: Word) -> Bool {
        followsSlash ? word.gap == .slash : word.gap != .stop
    }

    fileprivate func accepts(_ word: Word, of words: Words, numbers: Set<UInt64>) -> Bool {
        isNumber ? words.isNumber(word, numbers) : choices.isEmpty
    }
}

extension WatchedPhrase {
    /// Words in a row that may stand at one place.
    ///
    /// The last may be the beginning of a longer word. This is a class because phrases compare it
    /// with many words and never copy it.
    final class Choice: Sendable {
        /// The normal forms of the words.
        let forms: [[UInt8]]

        /// The hash that the first word must have; `nil` if that word may be longer.
        let firstHash: UInt64?

        /// The first bytes of the first word; 0 if the word is shorter.
        let lead: UInt32

        private let hashes: [UInt64]
        private let isPrefix: Bool
        private let isCapitalized: Bool

        /// Reads words as a list spells them: `in-laws`, `zu uns`, `pregnan*`, `^Ihre`.
        init(_ text: Substring) throws(Mistake) {
            if let sign = text.firstForbiddenSign {
                throw Mistake(problem: "\"\(sign)\" has no meaning at this place. Remove it.")
            }
            let words = Words(String(text))
            guard !words.isEmpty else {
                throw Mistake(problem: "a word is missing. Write it, or remove a comma or bracket.")
            }
            forms = words.map { Array(words.form(of: $0)) }
            hashes = words.map(\.hash)
            isPrefix = text.last == "*"
            isCapitalized = text.first == "^"
            firstHash = isPrefix && words.count == 1 ? nil : words[0].hash
            lead = words.lead(of: words[0]) ?? 0
            guard firstHash != nil || lead > 0 else {
                throw Mistake(
                    problem: "\"\(text)\" is too short. Write at least three letters before \"*\".")
            }
        }

        /// Finds the word after the last one if the words begin at `start`; otherwise `nil`.
        func end(in words: Words, from start: Int) -> Int? {
            guard firstHash == nil || firstHash == words[start].hash else { return nil }
            let end = start + hashes.count
            guard end <= words.count, words[start].isCapitalized || !isCapitalized else {
                return nil
            }
            for (offset, hash) in hashes.enumerated() {
                let word = words[start + offset]
                guard offset == 0 || word.gap != .stop else { return nil }
                let mayBeLonger = isPrefix && offset == hashes.count - 1
                guard mayBeLonger ? words.begins(word, with: forms[offset]) : word.hash == hash
                else { return nil }
            }
            return end
        }
    }
}

// MARK: - Reading a phrase

extension WatchedPhrase {
    /// Reads a phrase as a list spells it.
    init(_ text: String, topic: WatchedTopic, isHarmless: Bool) throws(Mistake) {
        var steps: [Step] = []
        var followsSlash = false
        var rest = text[...]
        while let sign = rest.utf8.first {
            let afterSign = rest.utf8.index(after: rest.startIndex)
            var step: Step
            switch sign {
            case UInt8(ascii: " "):
                rest = rest[afterSign...]
                continue
            case UInt8(ascii: "/"):
                followsSlash = true
                rest = rest[afterSign...]
                continue
            case UInt8(ascii: "("), UInt8(ascii: "["):
                let isOptional = sign == UInt8(ascii: "[")
                let bracket = isOptional ? UInt8(ascii: "]") : UInt8(ascii: ")")
                guard let end = rest.utf8.firstIndex(of: bracket) else {
                    throw Mistake(problem: "a bracket is opened and not closed. Close it.")
                }
                step = try Step(rest[afterSign..<end], isOptional: isOptional)
                rest = rest[rest.utf8.index(after: end)...]
            default:
                let end = rest.utf8.firstIndex { " /([".utf8.contains($0) } ?? rest.endIndex
                step = Step()
                try step.add(rest[..<end])
                rest = rest[end...]
            }
            step.followsSlash = followsSlash
            followsSlash = false
            steps.append(step)
        }
        guard let first = steps.first, !first.isOptional, first.isNumber || !first.choices.isEmpty
        else {
            throw Mistake(
                problem: "a phrase begins with a word or a number. Write one before \"\(text)\".")
        }
        guard !followsSlash, !first.followsSlash else {
            throw Mistake(problem: "\"/\" stands between two words. Write a word on both sides.")
        }
        self.topic = topic
        self.isHarmless = isHarmless
        self.steps = steps
    }
}

extension WatchedPhrase.Step {
    /// Reads the inside of brackets: words that commas divide.
    fileprivate init(_ list: Substring, isOptional: Bool) throws(WatchedPhrase.Mistake) {
        self.init()
        self.isOptional = isOptional
        for item in list.split(separator: ",", omittingEmptySubsequences: false) {
            try add(item.trimmed)
        }
    }

    /// Adds a word, words in a row, `#` or `_`.
    fileprivate mutating func add(_ text: Substring) throws(WatchedPhrase.Mistake) {
        switch text {
        case "#": isNumber = true
        case "_": break
        default:
            choices.append(try WatchedPhrase.Choice(text))
            let plain = text.withoutUmlauts
            if plain != text { choices.append(try WatchedPhrase.Choice(plain[...])) }
        }
    }
}

extension Substring {
    /// The text without the spaces around it.
    fileprivate var trimmed: Substring {
        let start = drop { $0 == " " }
        return start.lastIndex { $0 != " " }.map { start[...$0] } ?? start
    }

    /// The spelling on a keyboard that has no umlauts.
    fileprivate var withoutUmlauts: String {
        guard utf8.contains(where: { $0 > 0x7f }) else { return String(self) }
        return map { character in
            switch character {
            case "ä", "Ä": "ae"
            case "ö", "Ö": "oe"
            case "ü", "Ü": "ue"
            default: String(character)
            }
        }.joined()
    }

    /// The first sign that words cannot contain at its place.
    fileprivate var firstForbiddenSign: Character? {
        let words = dropFirst(first == "^" ? 1 : 0).dropLast(last == "*" ? 1 : 0)
        let index = words.utf8.firstIndex { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: "'"),
                UInt8(ascii: "-"), 0x80...:
                false
            default: true
            }
        }
        return index.map { words[$0] }
    }
}
