/// One phrase of a `WatchedWording`, ready to be compared.
struct WordingPattern: Sendable {
    /// What one place in the phrase takes.
    struct Step: Sendable {
        /// The words it takes; it takes any where there are none and no number is wanted.
        var stems: [Stem] = []

        /// Whether it takes a number.
        var isNumber = false
        var isOptional = false
        var followsSlash = false
    }

    /// A word, or the beginning of words.
    struct Stem: Sendable {
        let form: [UInt8]
        let hash: UInt64
        let isPrefix: Bool

        func accepts(_ word: Word, of words: Words) -> Bool {
            isPrefix ? words.form(of: word).starts(with: form) : word.hash == hash
        }
    }

    /// What the phrase gives away.
    let topic: WatchedTopic

    /// Whether it is an exception to its topic.
    let isHarmless: Bool

    /// Its places in order, at least one.
    let steps: [Step]

    /// Reads a phrase; a mistake in it is a mistake in the lists, and stops the program.
    init(_ phrase: Substring, topic: WatchedTopic, isHarmless: Bool) {
        self.topic = topic
        self.isHarmless = isHarmless
        var steps: [Step] = []
        var followsSlash = false
        var unfinished = ""
        for part in phrase.split(whereSeparator: \.isWhitespace) {
            let token = unfinished + part
            unfinished = token.last == "|" ? token : ""
            guard unfinished.isEmpty else { continue }
            if token == "/" {
                followsSlash = true
                continue
            }
            var step = Self.step(token)
            step.followsSlash = followsSlash
            followsSlash = false
            steps.append(step)
        }
        self.steps = steps
        let first = steps.first ?? Step()
        precondition(
            !first.isOptional && (first.isNumber || !first.stems.isEmpty),
            "a phrase begins with a word or a number: \(phrase)")
    }

    /// Where the phrase ends that begins at a word; `nil` where it does not begin there.
    func end(in words: Words, from start: Int, numbers: Set<UInt64>) -> Int? {
        end(in: words, from: start, step: 0, numbers: numbers)
    }

    private func end(in words: Words, from index: Int, step: Int, numbers: Set<UInt64>) -> Int? {
        guard step < steps.count else { return index }
        let wanted = steps[step]
        if index < words.count, step == 0 || wanted.continues(at: words[index]),
            wanted.accepts(words[index], of: words, numbers: numbers),
            let end = end(in: words, from: index + 1, step: step + 1, numbers: numbers)
        {
            return end
        }
        guard wanted.isOptional else { return nil }
        return end(in: words, from: index, step: step + 1, numbers: numbers)
    }

    private static func step(_ token: String) -> Step {
        var step = Step()
        var token = token
        if token.last == "?" {
            step.isOptional = true
            token.removeLast()
        }
        for alternative in token.split(separator: "|") where alternative != "_" {
            if alternative == "#" {
                step.isNumber = true
            } else {
                step.stems += stems(alternative)
            }
        }
        return step
    }

    /// The word, and how it is typed where there are no umlauts.
    private static func stems(_ text: Substring) -> [Stem] {
        let isPrefix = text.last == "*"
        var typed = ""
        for character in text where character != "*" {
            typed += umlauts[character] ?? String(character)
        }
        let forms = Set([String(text), typed])
        return forms.map { form in
            let words = Words(form)
            precondition(words.count == 1, "one word, without hyphens: \(text)")
            return Stem(
                form: Array(words.form(of: words[0])), hash: words[0].hash, isPrefix: isPrefix)
        }
    }

    private static let umlauts: [Character: String] = ["ä": "ae", "ö": "oe", "ü": "ue"]
}

extension WordingPattern.Step {
    fileprivate func continues(at word: Word) -> Bool {
        followsSlash ? word.gap == .slash : word.gap != .stop
    }

    fileprivate func accepts(_ word: Word, of words: Words, numbers: Set<UInt64>) -> Bool {
        if isNumber, words.isNumber(word, numbers) { return true }
        return stems.contains { $0.accepts(word, of: words) } || stems.isEmpty && !isNumber
    }
}

extension Words {
    /// Whether a word is made of digits, or is one of the number words.
    func isNumber(_ word: Word, _ numbers: Set<UInt64>) -> Bool {
        let isDigits = form(of: word).allSatisfy {
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        }
        return isDigits || numbers.contains(word.hash)
    }
}
