import Core
import Letters
import Records

/// The forms of an export, whose parts may come in any order and from several files.
///
/// Texts wait in a spool; in memory stay the ids of forms and where their last part stands.
struct FormStore: ~Copyable {
    private struct Stub {
        var last = -1
        var application: String?
        var isLeftOut = false
    }

    private var spool: TemporaryRecords
    private var stubs: [String: Stub] = [:]
    private var byApplication: [String: [String]] = [:]

    init(in folder: String) throws(RecordsError) {
        spool = try TemporaryRecords(in: folder)
    }

    /// Takes the head of a form.
    mutating func add(_ head: FormHead, to id: String) throws(RecordsError) {
        let fields = [
            "head", head.application, head.interview ?? "", head.interviewer ?? "",
            head.heldAt?.written ?? "", head.submittedAt?.written ?? "",
            head.recommendation?.rawValue ?? "", head.originalRating ?? "",
            head.isReview ? "1" : "",
            head.interviewerID ?? "", head.candidate ?? "",
            head.interviewID ?? "",
        ]
        var stub = stubs[id, default: Stub()]
        if stub.application == nil { byApplication[head.application, default: []].append(id) }
        stub.application = head.application
        stub.last = try spool.append(fields, after: stub.last)
        stubs[id] = stub
    }

    /// Takes one thing of a form, whose head may be still to come.
    mutating func add(_ entry: FormEntry, to id: String) throws(RecordsError) {
        let fields = [
            "entry", entry.title ?? "", entry.reference ?? "", entry.rating?.rawValue ?? "",
            entry.originalRating ?? "", entry.text ?? "", entry.field, entry.record, entry.recordID,
            String(entry.number), entry.place.file, String(entry.place.line),
            String(entry.place.column), entry.isAttribute ? "1" : "",
            entry.feedback ?? "", entry.advice ?? "",
        ]
        var stub = stubs[id, default: Stub()]
        stub.last = try spool.append(fields, after: stub.last)
        stubs[id] = stub
    }

    /// Leaves a form out: a draft, or one that was deleted.
    mutating func leaveOut(_ id: String) {
        stubs[id, default: Stub()].isLeftOut = true
    }

    /// Whether there is such a form, or one that was left out.
    func knows(_ id: String) -> Bool { stubs[id] != nil }

    /// The ids of an application's forms, in order.
    func ids(of application: String) -> [String] {
        (byApplication[application] ?? []).filter { stubs[$0]?.isLeftOut == false }.sorted()
    }

    /// The applications that forms name.
    var applications: [String] { byApplication.keys.sorted() }

    /// Gives each form that did not name its application to one; those without one stay.
    mutating func assign(_ application: (String) -> String?) {
        let lost = byApplication.removeValue(forKey: "") ?? []
        for id in lost {
            let application = application(id) ?? ""
            byApplication[application, default: []].append(id)
            stubs[id]?.application = application
        }
    }

    /// Forms that belong to no application.
    var lost: [String] { ids(of: "") }

    /// Forms of which there are parts, and no head.
    var headless: [String] {
        stubs.filter { $0.value.application == nil && !$0.value.isLeftOut }.keys.sorted()
    }

    /// Makes all forms readable.
    mutating func flush() throws(RecordsError) { try spool.flush() }

    /// A form, with its parts in the order in which they were added; of a part that came twice the last.
    func form(_ id: String) throws(RecordsError) -> (head: FormHead?, entries: [FormEntry]) {
        var head: FormHead?
        var entries: [FormEntry] = []
        var seen: Set<String> = []
        var place = stubs[id]?.last ?? -1
        while place >= 0 {
            let (fields, previous) = try spool.record(at: place)
            place = previous
            if fields[0] == "head" {
                head = head ?? FormHead(written: fields)
            } else {
                let entry = FormEntry(written: fields)
                let key = "\(entry.record) \(entry.recordID) \(entry.field) \(entry.number)"
                if seen.insert(key).inserted { entries.append(entry) }
            }
        }
        return (head, entries.reversed())
    }
}

extension FormHead {
    fileprivate init(written fields: [String]) {
        self.init(
            application: fields[1], interview: fields[2].unlessEmpty,
            interviewID: fields[11].unlessEmpty, interviewer: fields[3].unlessEmpty,
            heldAt: ExportTime(written: fields[4]),
            submittedAt: ExportTime(written: fields[5]),
            recommendation: Rating(rawValue: fields[6]),
            originalRating: fields[7].unlessEmpty, isReview: !fields[8].isEmpty,
            interviewerID: fields[9].unlessEmpty, candidate: fields[10].unlessEmpty)
    }
}

extension FormEntry {
    fileprivate init(written fields: [String]) {
        self.init(
            title: fields[1].unlessEmpty, reference: fields[2].unlessEmpty,
            rating: Rating(rawValue: fields[3]), isAttribute: !fields[13].isEmpty,
            originalRating: fields[4].unlessEmpty,
            text: fields[5].unlessEmpty, feedback: fields[14].unlessEmpty,
            advice: fields[15].unlessEmpty, field: fields[6], record: fields[7],
            recordID: fields[8],
            number: Int(fields[9]) ?? 0,
            place: Place(
                file: fields[10], line: Int(fields[11]) ?? 1, column: Int(fields[12]) ?? 1))
    }
}

extension [String] {
    /// The texts in their order, each once.
    var uniqued: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}

extension String {
    /// The text; `nil` where there is none.
    var unlessEmpty: String? { isEmpty ? nil : self }
}
