/// One phrase of a `WatchedWording`, ready to be compared.
struct WordingPattern: Sendable {
    /// What one place in the phrase takes.
    struct Step: Sendable {
        /// What it takes; any word where there is nothing and no number is wanted.
        var stems: [WordingStem] = []

        /// Whether it takes a number.
        var isNumber = false

        /// Whether it may be missing.
        var isOptional = false

        /// Whether a slash stands before it.
        var followsSlash = false
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
            var step = Step(token)
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

    /// A set that the second word is in, of the last six bits of its hash: most words are not.
    var secondWords: UInt64 {
        guard steps.count > 1, steps[0].stems.allSatisfy({ $0.forms.count == 1 }) else {
            return .max
        }
        let second = steps[1]
        let isOpen = second.isOptional || second.isNumber || second.stems.isEmpty
        return second.stems.reduce(isOpen ? .max : 0) { set, stem in
            set | (stem.firstHash.map { 1 << ($0 & 63) } ?? .max)
        }
    }

    /// Where the phrase ends that begins at a word; `nil` where it does not begin there.
    func end(in words: Words, from start: Int, numbers: Set<UInt64>) -> Int? {
        end(in: words, from: start, step: 0, numbers: numbers)
    }

    private func end(in words: Words, from index: Int, step: Int, numbers: Set<UInt64>) -> Int? {
        guard step < steps.count else { return index }
        if index < words.count, step == 0 || steps[step].continues(at: words[index]) {
            for stem in steps[step].stems {
                if let next = stem.end(in: words, from: index),
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
}

extension WordingPattern.Step {
    /// Reads what stands between two spaces of a phrase.
    fileprivate init(_ token: String) {
        isOptional = token.last == "?"
        let token = token.drop { $0 == "?" }.prefix { $0 != "?" }
        for alternative in token.split(separator: "|") where alternative != "_" {
            if alternative == "#" {
                isNumber = true
            } else {
                stems += Set([String(alternative), alternative.withoutUmlauts]).map {
                    WordingStem($0)
                }
            }
        }
    }

    fileprivate func continues(at word: Word) -> Bool {
        followsSlash ? word.gap == .slash : word.gap != .stop
    }

    /// Whether it takes a word for what it is, a number or anything.
    fileprivate func accepts(_ word: Word, of words: Words, numbers: Set<UInt64>) -> Bool {
        isNumber ? words.isNumber(word, numbers) : stems.isEmpty
    }
}

extension Substring {
    /// How it is typed where there are no umlauts.
    fileprivate var withoutUmlauts: String {
        map { character in
            switch character {
            case "ä", "Ä": "ae"
            case "ö", "Ö": "oe"
            case "ü", "Ü": "ue"
            default: String(character)
            }
        }.joined()
    }
}
