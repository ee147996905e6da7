/// What the whole workspace keeps private, as far as a letter can be searched for it: runs of words
/// out of private texts, and names.
///
/// It holds hashes and places, and no text: nothing private can be read out of it. Its memory grows
/// with the number of private words, by some 24 bytes each.
public struct PrivacyIndex: Sendable {
    /// Whose name it is.
    enum Owner: Sendable {
        case candidate, interviewer, confidentialPosition
    }

    private var runs = RunTable()
    private var names: [UInt64: (owner: Owner, source: UInt32)] = [:]
    private var firstWords: Set<UInt64> = []
    private var longestName = 0
    private var places: [Place] = []

    /// The hashes of the fields whose names are kept: an interviewer's stands on many forms.
    private var interviewers: Set<UInt64> = []

    /// Begins with nothing to keep.
    public init() {}

    /// Keeps what a form says to the hiring team alone.
    public mutating func add(_ form: EvaluationForm) {
        add(interviewer: form.interviewer, at: form.place)
        add(form.interview, at: form.place)
        add(form.notes, at: form.place)
        for competency in form.competencies {
            add(competency.name, at: competency.place)
            add(competency.evidence, at: competency.place)
        }
    }

    /// Keeps the name of a candidate, and what the record says to the hiring team alone.
    public mutating func add(_ application: Application) {
        for name in application.candidate.wholeNames {
            add(name: name, of: .candidate, at: application.place)
        }
        add(application.reason, at: application.place)
        add(application.stage, at: application.place)
    }

    /// Keeps the title of a confidential position.
    public mutating func add(_ position: Position) {
        guard position.isConfidential else { return }
        add(name: position.title, of: .confidentialPosition, at: position.place)
    }

    /// Keeps what another index keeps.
    public mutating func append(_ other: PrivacyIndex) {
        let offset = UInt32(places.count)
        places += other.places
        runs.append(other.runs, sourcesFrom: offset)
        names.merge(other.names.mapValues { ($0.owner, $0.source + offset) }) { first, _ in first }
        firstWords.formUnion(other.firstWords)
        longestName = max(longestName, other.longestName)
        interviewers.formUnion(other.interviewers)
    }

    /// Where a private text stands that holds this run of six words.
    func place(ofRun hash: UInt64) -> Place? {
        runs.source(of: hash).map { places[Int($0)] }
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
        let found = Words(text.words).runs(of: RunTable.length)
        guard !found.isEmpty else { return }
        let source = keep(text.place ?? place)
        for run in found { runs.insert(run, from: source) }
    }

    private mutating func add(interviewer: PrivateText?, at place: Place) {
        guard let interviewer, interviewers.insert(interviewer.hash).inserted else { return }
        for name in interviewer.personNames {
            add(name: name, of: .interviewer, at: interviewer.place ?? place)
        }
    }

    private mutating func add(name: String, of owner: Owner, at place: Place) {
        let words = Words(name)
        guard !words.isEmpty else { return }
        let hash = words.hash(of: 0..<words.count)
        guard names[hash] == nil else { return }
        names[hash] = (owner, keep(place))
        firstWords.insert(words[0].hash)
        longestName = max(longestName, words.count)
    }

    private mutating func keep(_ place: Place) -> UInt32 {
        places.append(place)
        return UInt32(places.count - 1)
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

    /// The names in a field for interviewers, each as it is written and the other way round: `Raman,
    /// Priya` is `Priya Raman`, and `Priya Raman; Eve Okafor` are two.
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
