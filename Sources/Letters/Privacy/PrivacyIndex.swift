import Core

/// The private texts of a whole workspace, in a form that letters are searched for: runs of words
/// out of private texts, short private texts as a whole, and names.
///
/// It holds hashes and places, and no text: nothing private can be read out of it. A text of a
/// hundred words has 95 runs, so strings would take many times the memory of the forms. Where two
/// texts share a hash, a letter is held without need, and none is let through.
package struct PrivacyIndex: Sendable {
    /// The role of a person, or of a position, whose name is known.
    enum Owner: UInt8, Sendable {
        case candidate, interviewer, confidentialPosition
    }

    private struct Name: Sendable {
        let owner: Owner
        let source: Int32
    }

    /// The number of words in a row by which a private text is recognized.
    static let runLength = 6

    /// The numbers of words with which a private text is recognized as a whole, if one is rare.
    static let wholeLengths = 3...5

    /// The number of middle names or initials that may stand in the name of an interviewer.
    private static let maximumMiddleNames = 2

    /// The number of a place, by the hash of a run of words that stands there.
    private var runs: [UInt64: Int32] = [:]
    private var places: [Place] = []

    /// The number of a place, by the hash of a short text that stands there.
    private var wholes: [UInt64: Int32] = [:]
    private var wholeStarts: Set<UInt64> = []

    /// The names, by the hash of their letters: `O'Brien`, `O’Brien` and `OBrien` are one.
    private var names: [UInt64: Name] = [:]
    private var firstWords: Set<UInt64> = []
    private var longestName = 0

    /// The hashes of fields that were read: the name of an interviewer stands on many forms.
    private var interviewers: Set<UInt64> = []

    /// Begins with nothing to keep.
    package init() {}

    /// Keeps what a form says to the hiring team alone.
    ///
    /// The names of interviews and competencies are no secret where they are short: feedback is
    /// about them.
    package mutating func add(_ form: EvaluationForm) {
        add(interviewer: form.interviewer, at: form.place)
        add(form.interview, at: form.place, isLabel: true)
        add(form.notes, at: form.place)
        form.unread.forEach { add($0, at: form.place) }
        for competency in form.competencies {
            add(competency.name, at: competency.place, isLabel: true)
            add(competency.evidence, at: competency.place)
        }
    }

    /// Keeps the name of a candidate, and what the record says to the hiring team alone.
    package mutating func add(_ application: Application) {
        add(application.candidate.wholeNames, of: .candidate, at: application.place)
        add(application.reason, at: application.place)
        add(application.stage, at: application.place)
        application.unread.forEach { add($0, at: application.place) }
    }

    /// Keeps the title of a confidential position, and what the record says to the hiring team
    /// alone.
    package mutating func add(_ position: Position) {
        position.unread.forEach { add($0, at: position.place) }
        guard position.isConfidential else { return }
        add([position.title], of: .confidentialPosition, at: position.place)
    }

    /// Keeps what another index keeps.
    package mutating func append(_ other: PrivacyIndex) {
        let offset = Int32(places.count)
        places += other.places
        runs.merge(other.runs.lazy.map { ($0, $1 + offset) }) { first, _ in first }
        wholes.merge(other.wholes.lazy.map { ($0, $1 + offset) }) { first, _ in first }
        wholeStarts.formUnion(other.wholeStarts)
        names.merge(
            other.names.lazy.map { ($0, Name(owner: $1.owner, source: $1.source + offset)) }
        ) { first, _ in first }
        firstWords.formUnion(other.firstWords)
        longestName = max(longestName, other.longestName)
        interviewers.formUnion(other.interviewers)
    }

    /// The place of a private text that contains the run of six words which begins at a position.
    func run(in words: Words, at start: Int) -> (range: Range<Int>, place: Place)? {
        let range = start..<(start + Self.runLength)
        guard range.upperBound <= words.count, let source = runs[words.hash(of: range)]
        else { return nil }
        return (range, places[Int(source)])
    }

    /// The place of a short private text whose words begin at a position.
    func whole(in words: Words, at start: Int) -> (range: Range<Int>, place: Place)? {
        guard wholeStarts.contains(words[start].hash) else { return nil }
        for length in Self.wholeLengths where start + length <= words.count {
            let range = start..<(start + length)
            if let source = wholes[words.hash(of: range)] { return (range, places[Int(source)]) }
        }
        return nil
    }

    /// The names that begin with the word at a position: whose they are, and where they stand.
    ///
    /// One or two words with a capital letter may stand behind the first name of an interviewer,
    /// such as the initial in `Nadia M. O'Brien`.
    func names(
        in words: Words, at start: Int
    ) -> [(range: Range<Int>, owner: Owner, place: Place)] {
        guard firstWords.contains(words[start].hash) else { return [] }
        var found: [(range: Range<Int>, owner: Owner, place: Place)] = []
        let end = min(words.count, start + longestName + 1)
        var first = WordHash()
        for position in start..<end {
            first = words.form(of: words[position]).reduce(first) { $0.followed(by: $1) }
            if let name = names[first.value] {
                found.append((start..<(position + 1), name.owner, places[Int(name.source)]))
            }
            // A first name such as Anna-Lena has two words.
            guard position < start + 2 else { continue }
            var rest = position + 1
            while rest <= position + Self.maximumMiddleNames, rest + 1 < words.count,
                words[rest].isCapitalized,
                rest == position + 1 || words[rest].gap != .stop
                    || words.form(of: words[rest - 1]).count == 1
            {
                rest += 1
                var hash = first
                for last in rest..<min(words.count, rest + longestName) {
                    hash = words.form(of: words[last]).reduce(hash) { $0.followed(by: $1) }
                    if let name = names[hash.value], name.owner == .interviewer {
                        found.append((start..<(last + 1), name.owner, places[Int(name.source)]))
                    }
                }
            }
        }
        return found
    }

    private mutating func add(_ text: PrivateText?, at place: Place, isLabel: Bool = false) {
        guard let text else { return }
        let words = Words(seen: text.words)
        if Self.wholeLengths.contains(words.count), !isLabel {
            let hash = words.hash(of: words.indices)
            guard wholes[hash] == nil, CommonWords.hasRareWord(words) else { return }
            wholes[hash] = number(of: text.place ?? place)
            wholeStarts.insert(words[0].hash)
            return
        }
        let found = words.runs(of: Self.runLength).filter { runs[$0] == nil }
        guard !found.isEmpty else { return }
        let source = number(of: text.place ?? place)
        for run in found { runs[run] = source }
    }

    private mutating func add(interviewer: PrivateText?, at place: Place) {
        guard let interviewer, interviewers.insert(interviewer.hash).inserted else { return }
        let people = PersonName.people(in: interviewer.words)
        add(
            Set(people.flatMap(\.spellings)), of: .interviewer, at: interviewer.place ?? place)
    }

    /// Keeps the names of somebody that are not known yet.
    private mutating func add(_ names: Set<String>, of owner: Owner, at place: Place) {
        var source: Int32?
        for name in names {
            let words = Words(seen: name)
            let hash = words.forms.reduce(WordHash()) { $0.followed(by: $1) }.value
            guard let first = words.first, self.names[hash] == nil else { continue }
            let number = source ?? self.number(of: place)
            source = number
            self.names[hash] = Name(owner: owner, source: number)
            firstWords.insert(first.hash)
            // `Anna-Lena` may be written `Annalena`.
            let joined = name.prefix { $0 != " " }.split { !$0.isLetter }.joined()
            if let first = Words(seen: joined).first { firstWords.insert(first.hash) }
            longestName = max(longestName, words.count)
        }
    }

    private mutating func number(of place: Place) -> Int32 {
        places.append(place)
        return Int32(places.count - 1)
    }
}

extension Candidate {
    /// The names that mean this person and nobody else, as far as names do.
    var wholeNames: Set<String> {
        let given = [givenName, preferredName ?? ""].filter { !$0.isEmpty }
        guard let familyName else { return Set(given) }
        return Set(given.flatMap { ["\($0) \(familyName)", "\(familyName) \($0)"] })
    }
}

extension PrivateText {
    /// The hash of what is written, to know it again.
    fileprivate var hash: UInt64 { words.utf8.reduce(WordHash()) { $0.followed(by: $1) }.value }
}
