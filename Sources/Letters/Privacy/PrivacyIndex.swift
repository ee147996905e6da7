import Core

/// The private texts of a whole workspace, in a form that letters are searched for: runs of words
/// out of private texts, and names.
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

    /// The number of a place, by the hash of a run of words that stands there.
    private var runs: [UInt64: Int32] = [:]
    private var places: [Place] = []

    /// The names, by the hash of all their words.
    private var names: [UInt64: Name] = [:]
    private var firstWords: Set<UInt64> = []
    private var longestName = 0

    /// The hashes of fields that were read: the name of an interviewer stands on many forms.
    private var interviewers: Set<UInt64> = []

    /// Begins with nothing to keep.
    package init() {}

    /// Keeps what a form says to the hiring team alone.
    package mutating func add(_ form: EvaluationForm) {
        add(interviewer: form.interviewer, at: form.place)
        add(form.interview, at: form.place)
        add(form.notes, at: form.place)
        for competency in form.competencies {
            add(competency.name, at: competency.place)
            add(competency.evidence, at: competency.place)
        }
    }

    /// Keeps the name of a candidate, and what the record says to the hiring team alone.
    package mutating func add(_ application: Application) {
        add(application.candidate.wholeNames, of: .candidate, at: application.place)
        add(application.reason, at: application.place)
        add(application.stage, at: application.place)
    }

    /// Keeps the title of a confidential position.
    package mutating func add(_ position: Position) {
        guard position.isConfidential else { return }
        add([position.title], of: .confidentialPosition, at: position.place)
    }

    /// Keeps what another index keeps.
    package mutating func append(_ other: PrivacyIndex) {
        let offset = Int32(places.count)
        places += other.places
        runs.merge(other.runs.lazy.map { ($0, $1 + offset) }) { first, _ in first }
        names.merge(
            other.names.lazy.map { ($0, Name(owner: $1.owner, source: $1.source + offset)) }
        ) { first, _ in first }
        firstWords.formUnion(other.firstWords)
        longestName = max(longestName, other.longestName)
        interviewers.formUnion(other.interviewers)
    }

    /// The place of a private text that contains this run of six words.
    func place(ofRun hash: UInt64) -> Place? {
        runs[hash].map { places[Int($0)] }
    }

    /// The names that begin with the word at a position: whose they are, and where they stand.
    func names(
        in words: Words, at start: Int
    ) -> [(range: Range<Int>, owner: Owner, place: Place)] {
        guard firstWords.contains(words[start].hash) else { return [] }
        var run = RunHash()
        return (start..<min(words.count, start + longestName)).compactMap { position in
            run = run.followed(by: words[position])
            return names[run.value].map {
                (start..<(position + 1), $0.owner, places[Int($0.source)])
            }
        }
    }

    private mutating func add(_ text: PrivateText?, at place: Place) {
        guard let text else { return }
        let found = Words(text.words).runs(of: Self.runLength).filter { runs[$0] == nil }
        guard !found.isEmpty else { return }
        let source = number(of: text.place ?? place)
        for run in found { runs[run] = source }
    }

    private mutating func add(interviewer: PrivateText?, at place: Place) {
        guard let interviewer, interviewers.insert(interviewer.hash).inserted else { return }
        add(interviewer.personNames, of: .interviewer, at: interviewer.place ?? place)
    }

    /// Keeps the names of somebody that are not known yet.
    private mutating func add(_ names: Set<String>, of owner: Owner, at place: Place) {
        let unknown = names.map { Words($0) }
            .filter { !$0.isEmpty && self.names[$0.hash(of: 0..<$0.count)] == nil }
        guard !unknown.isEmpty else { return }
        let source = number(of: place)
        for name in unknown {
            self.names[name.hash(of: 0..<name.count)] = Name(owner: owner, source: source)
            firstWords.insert(name[0].hash)
            longestName = max(longestName, name.count)
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

    /// The names in a field for interviewers, each as it is written and the other way round:
    /// `Raman, Priya` is `Priya Raman`, and `Priya Raman; Eve Okafor` are two.
    fileprivate var personNames: Set<String> {
        Set(
            words.split { ";&/(".contains($0) }.flatMap { part in
                let names = part.split(separator: ",").map(String.init)
                let isList = names.count > 1 && names.allSatisfy { Words($0).count > 1 }
                return (isList ? names : [String(part)]).flatMap { name in
                    let words = name.split { " ,)\t".contains($0) }
                    return [words, words.reversed()].map { $0.joined(separator: " ") }
                }
            })
    }
}
