import Core
import Files
import Letters
import Records

/// The content of all files of one import, collected until every file is read.
///
/// Records come in any order and refer to each other by id, so they are joined at the end. The
/// texts of forms wait in the store. Memory keeps only the data of people, applications and jobs
/// that letters need.
struct ImportSession: ~Copyable {
    let settings: ImportSettings
    var report: ImportReport
    var errors = ImportErrors()
    var forms: ExportedForms

    private(set) var people: [String: Person] = [:]
    private(set) var applications: [String: ImportedApplication] = [:]
    private(set) var applicationIDs: [String] = []
    private(set) var jobs: [String: Job] = [:]
    private(set) var jobIDs: [String] = []
    private(set) var offers: [String: Offer] = [:]

    /// The jobs of applications, from records that stand apart from the application.
    var jobLinks: [String: String] = [:]
    var reasons: [String: ImportedApplication.Reason] = [:]

    /// The rejections of applications, from records that stand apart from the application.
    var rejections: [String: (reasonID: String?, at: ExportTime?)] = [:]

    /// The latest interview of each application that was held, by the calendar.
    private var interviewedByCalendar: [String: ExportTime] = [:]

    /// The latest interview that was held, by the forms.
    ///
    /// The key is the application, and the candidate that the form names.
    private var interviewedByForms: [[String]: ExportTime] = [:]

    /// The time zone in which an application's interviews were planned.
    private(set) var interviewZones: [String: String] = [:]

    /// The interviews with records of their own.
    var interviews: [String: Interview] = [:]

    /// The interview that each form is about.
    var formInterviews: [String: String] = [:]

    /// The applications of interviews, as the forms name them.
    ///
    /// Forms that are still open count too.
    var interviewOwners: [String: String] = [:]

    /// The places of forms that do not name their application.
    var formPlaces: [String: Place] = [:]

    /// The titles of questions and attributes and the names of stages and people, by kind and id.
    var titles: [String: String] = [:]

    init(settings: ImportSettings, report: ImportReport, forms: consuming ExportedForms) {
        self.settings = settings
        self.report = report
        self.forms = forms
    }

    mutating func add(_ application: ImportedApplication) {
        if applications.updateValue(application, forKey: application.id) == nil {
            applicationIDs.append(application.id)
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

    /// Adds a version of an offer.
    ///
    /// The highest version counts.
    mutating func add(_ offer: Offer, to application: String) {
        if let known = offers[application], known.version > offer.version { return }
        offers[application] = offer
    }

    /// Notes an interview that was held.
    mutating func addInterview(of application: String, at time: ExportTime?) {
        interviewedByCalendar[application] = ExportTime.later(
            interviewedByCalendar[application], time)
    }

    /// Adds a form.
    ///
    /// It proves that an interview was held, unless it is a review of documents.
    mutating func add(_ head: FormHead, form: String) throws {
        try forms.add(head, to: form)
        guard !head.isPaperReview else { return }
        let key = [head.application, head.candidate ?? ""]
        interviewedByForms[key] = ExportTime.later(interviewedByForms[key], head.heldAt)
    }
}

// MARK: Reading values

extension ImportSession {
    /// Notes an error: a value that differs from what was expected.
    mutating func fail(
        _ name: String, expected: String, suggestion: String? = nil, at place: Place
    ) {
        errors.add(
            Diagnostic(.unexpected(in: name, expected: expected, suggestion: suggestion), at: place)
        )
    }

    /// Notes an error in a field of a record.
    mutating func fail(
        _ field: String, _ expected: String, suggestion: String? = nil, in record: ExportRecord,
        _ kind: String, at node: Node? = nil
    ) {
        fail(
            "\(field) of \(kind) \(record.id)".trimmed, expected: expected, suggestion: suggestion,
            at: node?.place ?? record.place)
    }

    /// Notes for the report what became of a field of a record.
    mutating func note(
        _ fate: ImportReport.Fate, _ field: String, title: String? = nil, in record: ExportRecord,
        _ kind: String, at node: Node? = nil
    ) {
        report.note(
            fate, field, title: title, of: kind, id: record.id, at: node?.place ?? record.place)
    }

    /// Returns the meaning of a word: from import.yaml, or else from the words of the system.
    ///
    /// Notes an error and returns nil if neither has the word.
    mutating func meaning<Meaning>(
        of node: Node?, in own: [String: Meaning], key: String,
        among known: [(String, Meaning)], field: String, in record: ExportRecord,
        _ kind: String
    ) -> Meaning? {
        let word = node?.text?.trimmed.lowercased() ?? ""
        if let meaning = own[word.comparable] { return meaning }
        if let meaning = known.first(where: { $0.0 == word })?.1 { return meaning }
        let names = known.map(\.0)
        fail(
            field,
            "one of \(names.joined(separator: ", ")) (import.yaml can add words under \(key):)",
            suggestion: suggestion(for: word, among: names), in: record, kind, at: node)
        return nil
    }

    /// Returns the status of an application, with the reason for writing no letters about it.
    mutating func status(
        of record: ExportRecord, among known: [(String, (Application.Status, String?))]
    ) -> (Application.Status, String?)? {
        meaning(
            of: record.root["status"], in: settings.statuses.mapValues { ($0, nil) },
            key: "statuses", among: known, field: "status", in: record, "application")
    }

    /// Returns a rating; nil if there is none, or if it is an error.
    mutating func rating(
        _ node: Node?, among known: [(String, Rating)], field: String,
        in record: ExportRecord, _ kind: String
    ) -> Rating? {
        guard let node, node.text != nil else { return nil }
        return meaning(
            of: node, in: settings.ratings, key: "ratings", among: known, field: field, in: record,
            kind)
    }

    /// Returns a time of ISO 8601; nil if there is none, or if it is an error.
    mutating func time(
        _ node: Node?, field: String, in record: ExportRecord, _ kind: String,
        milliseconds: Bool = false
    ) -> ExportTime? {
        guard let node, let text = node.text else { return nil }
        // Lever has milliseconds, but CSV tables of Lever have ISO 8601.
        let time =
            (milliseconds ? ExportTime(milliseconds: text) : nil) ?? ExportTime(iso: text)
        if time == nil {
            let expected =
                milliseconds
                ? "milliseconds since 1970" : "a day, or a time such as 2026-11-23T16:00:00Z,"
            fail(field, expected, in: record, kind, at: node)
        }
        return time
    }

    /// Returns true if an interview or a stage of this name is a review of documents.
    func isPaperReview(_ name: String?) -> Bool {
        guard let name = name?.comparable else { return false }
        return Self.paperReviews.contains(name) || settings.reviews.contains(name)
    }

    private static let paperReviews: Set<String> = [
        "application review", "resume review", "résumé review", "cv review", "resume screen",
        "cv screen", "profile review",
    ]
}

// MARK: Joining records

extension ImportSession {
    /// Joins interviews to the applications and forms that they belong to.
    mutating func joinInterviews(on today: CalendarDate, in zone: Zone) {
        let owners = interviews.compactMapValues(\.application).merging(interviewOwners) {
            first, _ in first
        }
        let only = applicationIDs.count == 1 ? applicationIDs.first : nil
        let (applications, formInterviews, formPlaces) = (applications, formInterviews, formPlaces)
        forms.assign { form in
            formInterviews[form].flatMap { owners[$0] }
                ?? formPlaces[form].flatMap { place in
                    // A file may have the id of its application in its name.
                    place.file.split { "/._".contains($0) }.map(String.init).last {
                        applications[$0] != nil
                    }
                } ?? only
        }
        for (id, interview) in interviews.sorted(by: { $0.key < $1.key }) {
            guard let application = owners[id] ?? only else {
                report.note(
                    .unknown, "an interview without an opportunity", of: "interview", id: id,
                    at: interview.place)
                continue
            }
            if let zone = interview.zone, Zone(named: zone) != nil {
                interviewZones[application] = zone
            }
            if let job = interview.job, jobLinks[application] == nil { jobLinks[application] = job }
            if let at = interview.at, at.day(in: interview.zone, otherwise: zone) <= today {
                addInterview(of: application, at: at)
            }
        }
    }

    /// Returns the title of a form's entry; nil if the export has none.
    func title(of entry: FormEntry) -> String? {
        entry.title ?? entry.reference.flatMap { titles[$0] }
    }

    /// Returns false if the record of a form's interview names another application.
    func isInterview(ofForm id: String, of application: String) -> Bool {
        guard let interview = formInterviews[id],
            let owner = interviews[interview].map(\.application) ?? interviewOwners[interview]
        else { return true }
        return owner == application
    }

    /// Returns the time of a form's interview, from the record of the interview.
    func interviewTime(ofForm id: String) -> ExportTime? {
        formInterviews[id].flatMap { interviews[$0]?.at }
    }

    /// Returns the job of an application.
    ///
    /// The application or its interviews may name it.
    func job(of application: ImportedApplication) -> String? {
        guard let job = application.job else { return jobLinks[application.id] }
        return jobs[job] == nil ? jobLinks[job] ?? jobLinks[application.id] ?? job : job
    }

    /// Returns the time of the latest interview that was held; nil if there was none.
    func interviewedAt(_ application: ImportedApplication) -> ExportTime? {
        let byForms =
            isPaperReview(stage(of: application))
            ? nil
            : ExportTime.later(
                interviewedByForms[[application.id, application.person]],
                interviewedByForms[[application.id, ""]])
        return ExportTime.later(interviewedByCalendar[application.id], byForms)
    }

    /// Returns the candidate's time zone: their own, or else that of their interviews.
    func zone(of application: ImportedApplication) -> String? {
        let own = people[application.person]?.timeZone.flatMap { Zone(named: $0) == nil ? nil : $0 }
        return own ?? interviewZones[application.id]
    }

    /// Returns the name of the stage; nil if the export has only its id.
    func stage(of application: ImportedApplication) -> String? {
        if let stage = application.stage { return stage }
        guard let id = application.stageID else { return nil }
        // Older exports have the name in place of the id.
        let isName = id.dropFirst("stage ".count).contains(" ")
        return titles[id] ?? (isName ? String(id.dropFirst("stage ".count)) : nil)
    }

    /// Returns the reason for the end of an application; nil if the export has none.
    func reason(of application: ImportedApplication) -> ImportedApplication.Reason? {
        if let reason = application.reason { return reason }
        guard let id = reasonID(of: application) else { return nil }
        // Older exports of Lever have the name in place of the id.
        return reasons[id]
            ?? ImportedApplication.Reason(name: id.withoutHTML, meaning: Lever.meaning(of: id, nil))
    }

    func reasonID(of application: ImportedApplication) -> String? {
        application.reasonID ?? rejections[application.id]?.reasonID
    }

    /// Returns the time at which an application ended.
    func closedAt(_ application: ImportedApplication) -> ExportTime? {
        application.closedAt ?? rejections[application.id]?.at
    }
}
