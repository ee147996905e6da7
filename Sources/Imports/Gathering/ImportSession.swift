import Core
import Files
import Letters
import Records

/// All that the files of one import tell, until every one of them was read.
///
/// Records come in any order and name each other by id, so they are joined at the end. Texts of forms
/// wait in the store; of people, applications and jobs only what letters need stays in memory.
struct ImportSession: ~Copyable {
    let settings: ImportSettings
    var report: ImportReport
    var faults = ImportFaults()
    var forms: FormStore

    var people: [String: Person] = [:]
    private(set) var candidacies: [String: ImportedApplication] = [:]
    private(set) var candidacyIDs: [String] = []
    private(set) var jobs: [String: Job] = [:]
    private(set) var jobIDs: [String] = []
    private(set) var offers: [String: Offer] = [:]

    /// The jobs of applications that do not name them themselves.
    var jobLinks: [String: String] = [:]
    var reasons: [String: ImportedApplication.Reason] = [:]

    /// What records that stand apart say of a rejection.
    var rejections: [String: (reasonID: String?, at: ExportTime?)] = [:]

    /// The latest interview of each application that was held, by the calendar and by forms.
    private(set) var held: [String: ExportTime] = [:]

    /// The same by forms: under the application, and the candidate that the form names.
    private(set) var formHeld: [[String]: ExportTime] = [:]

    /// The zone that an application's interviews were planned in.
    var interviewZones: [String: String] = [:]

    /// Interviews that records of their own tell of, and which of them each form is on.
    var interviews: [String: Interview] = [:]
    var formInterviews: [String: String] = [:]

    /// The applications of interviews, as forms tell: also those that are still open.
    var interviewOwners: [String: String] = [:]

    /// Where forms stand that do not name their application.
    var formFiles: [String: Place] = [:]

    /// Titles of questions and attributes, names of stages and people, by what they are looked up by.
    var titles: [String: String] = [:]

    init(settings: ImportSettings, report: ImportReport, forms: consuming FormStore) {
        self.settings = settings
        self.report = report
        self.forms = forms
    }

    mutating func add(_ candidacy: ImportedApplication) {
        if candidacies.updateValue(candidacy, forKey: candidacy.id) == nil {
            candidacyIDs.append(candidacy.id)
        }
    }

    mutating func add(_ person: Person, id: String) {
        people[id, default: person].merge(person)
    }

    mutating func add(_ job: Job) {
        if jobs[job.id] == nil {
            jobIDs.append(job.id)
            jobs[job.id] = job
        } else {
            jobs[job.id]?.merge(job)
        }
    }

    /// Takes a version of an offer; the highest one counts.
    mutating func add(_ offer: Offer, to application: String) {
        if let known = offers[application], known.version > offer.version { return }
        offers[application] = offer
    }

    /// Notes that an interview was held, by the calendar.
    mutating func noteInterview(of application: String, at time: ExportTime?) {
        held[application] = ExportTime.later(held[application], time)
    }

    /// Takes a form, which says that an interview was held unless it is on papers.
    mutating func add(_ head: FormHead, form: String) throws(RecordsError) {
        try forms.add(head, to: form)
        guard !head.isReview else { return }
        let key = [head.application, head.candidate ?? ""]
        formHeld[key] = ExportTime.later(formHeld[key], head.heldAt)
    }

    mutating func add(_ entry: FormEntry, form: String) throws(RecordsError) {
        try forms.add(entry, to: form)
    }

    /// Whether an interview of this name, or a stage, is one in which nobody is met.
    func isReview(_ name: String?) -> Bool {
        guard let name = name?.comparable else { return false }
        return Self.reviews.contains(name) || settings.reviews.contains(name)
    }

    private static let reviews: Set<String> = [
        "application review", "resume review", "résumé review", "cv review", "resume screen",
        "cv screen", "profile review",
    ]

    // MARK: What is said of it

    mutating func fail(
        _ field: String, _ expected: String, suggestion: String? = nil, in record: ExportRecord,
        _ kind: String, at node: Node? = nil
    ) {
        let name = "\(field) of \(kind) \(record.id)".trimmed
        faults.add(
            Diagnostic(
                .unexpected(in: name, expected: expected, suggestion: suggestion),
                at: record.place(of: node)))
    }

    mutating func note(
        _ fate: ImportReport.Fate, _ field: String, title: String? = nil, in record: ExportRecord,
        _ kind: String, at node: Node? = nil
    ) {
        report.note(
            fate, field, title: title.map(ProtectedFields.shown), of: kind, id: record.id,
            at: record.place(of: node))
    }

    /// A rating in the words of a system or of the team; a fault, and `nil`, where it is neither.
    mutating func rating(
        _ node: Node?, among known: [String: Rating], field: String, in record: ExportRecord,
        _ kind: String
    ) -> Rating? {
        guard let node, let text = node.text?.trimmed else { return nil }
        if let rating = settings.rating(text) ?? known[text.lowercased()] { return rating }
        let names = known.keys.sorted()
        fail(
            field,
            "one of \(names.joined(separator: ", ")), or a word under ratings: in import.yaml,",
            suggestion: suggestion(for: text.lowercased(), among: names), in: record, kind, at: node
        )
        return nil
    }

    /// A moment of ISO 8601; a fault where it is something else.
    mutating func time(
        _ node: Node?, field: String, in record: ExportRecord, _ kind: String,
        milliseconds: Bool = false
    ) -> ExportTime? {
        guard let node, let text = node.text else { return nil }
        // Tables have Lever's times as text.
        let time =
            (milliseconds ? ExportTime(milliseconds: text) : nil) ?? ExportTime(iso: text)
        if time == nil {
            let expected =
                milliseconds
                ? "milliseconds since 1970" : "a time as 2026-11-23T16:00:00Z, or a day"
            fail(field, expected, in: record, kind, at: node)
        }
        return time
    }
}
