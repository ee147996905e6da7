/// The name of a person, as a form has it: a first name, and other names behind it.
struct PersonName: Sendable {
    /// The parts in the order of speech, without titles, as they are written: `Nadia`, `O'Brien`.
    let parts: [Substring]

    /// The names in a field for interviewers: `Raman, Priya` is `Priya Raman`, and
    /// `Priya Raman; Eve Okafor` are two.
    ///
    /// An address is read up to its `@`.
    static func people(in field: String) -> [PersonName] {
        field.split { ";&/()\n".contains($0) }.flatMap { part -> [PersonName] in
            let pieces = part.split(separator: ",").map { Self.parts(of: $0) }
                .filter { !$0.isEmpty }
            if pieces.count == 2, pieces.contains(where: { $0.count == 1 }) {
                return [PersonName(parts: pieces[1] + pieces[0])]
            }
            return pieces.map(PersonName.init)
        }
    }

    /// The ways in which the whole name is written: first name and family names, in both orders,
    /// with all names, or with one of the family names.
    var spellings: [String] {
        let others = parts.dropFirst().filter { Words(seen: String($0)).letterCount > 2 }
        var spellings = [parts, parts.reversed()]
        if let first = parts.first, parts.count > 2 {
            for other in others { spellings += [[first, other], [other, first]] }
        }
        return spellings.map { $0.joined(separator: " ") }
    }

    private static func parts(of name: Substring) -> [Substring] {
        (name.split(separator: "@").first ?? name).split { " \t\u{A0}".contains($0) }
            .flatMap { name.contains("@") ? $0.split { "._-+".contains($0) } : [$0] }
            .filter { !titles.contains($0.lowercased()) && $0.contains(where: \.isLetter) }
    }

    private static let titles: Set<String> = [
        "dr.", "dr", "prof.", "prof", "mr.", "mr", "mrs.", "mrs", "ms.", "ms", "herr", "frau",
        "mme",
        "m.", "mlle", "sr.", "sr", "sra.", "sra", "don", "doña", "dipl.-ing.", "ing.", "phd",
    ]
}

/// The names of the interviewers of one application, a word at a time, without those that the
/// letter may have.
struct InterviewerNames: Sendable {
    /// A word out of a name.
    enum Part: Sendable {
        case first, family
    }

    private var parts: [UInt64: Part] = [:]

    /// The words that are parts of a name and nothing else in the language of the letter.
    private var unmistakable: Set<UInt64> = []

    /// Takes the names on forms.
    ///
    /// - Parameters:
    ///   - forms: The forms of the application.
    ///   - known: The names that the letter may have.
    ///   - common: The words that a name may be mistaken for.
    init(of forms: [EvaluationForm], without known: [String], common: CommonWords) {
        let fields = Set(forms.compactMap(\.interviewer))
        guard !fields.isEmpty else { return }
        let known = Set(known.flatMap { Words(seen: $0) }.map(\.hash))
        for person in fields.flatMap({ PersonName.people(in: $0.words) }) {
            for (index, part) in person.parts.enumerated() {
                let words = Words(seen: String(part))
                let part = index == 0 ? Part.first : .family
                for word in words where !known.contains(word.hash) {
                    let isUnmistakable =
                        words.form(of: word).count > 2 && !common.contains(word)
                    // German writes no apostrophe before the s: `Priyas Frage`.
                    for hash in [word.hash, word.genitiveHash] where parts[hash] != .family {
                        parts[hash] = part
                        if isUnmistakable { unmistakable.insert(hash) }
                    }
                }
            }
        }
    }

    /// True if no interviewer is known.
    var isEmpty: Bool { parts.isEmpty }

    /// The part of a name that a word is, where it is written as one: with a capital letter, or of
    /// four letters or more and no common word.
    func part(_ word: Word, in words: Words) -> (part: Part, isCapitalized: Bool)? {
        guard let part = parts[word.hash] else { return nil }
        if words.isLowercase(word) {
            let isLong = words.form(of: word).count > 3
            return isLong && unmistakable.contains(word.hash) ? (part, false) : nil
        }
        // One letter is an initial; two are also a particle, which may begin a sentence in its own
        // right.
        let length = words.form(of: word).count
        return length > 2 || (length == 2 && word.gap != .stop) ? (part, true) : nil
    }

    /// The part of a name that a word is, where it can be nothing else.
    func unmistakablePart(_ word: Word, in words: Words) -> Part? {
        unmistakable.contains(word.hash) ? part(word, in: words)?.part : nil
    }
}

extension Words {
    /// The number of bytes in the normal forms of all words.
    fileprivate var letterCount: Int { forms.count }
}

extension Word {
    /// The hash of the name with an s.
    fileprivate var genitiveHash: UInt64 { WordHash(hash).followed(by: UInt8(ascii: "s")).value }
}
