import Core
import Letters
import Records

/// Exports of Ashby: `application`, `candidate`, `job` and `applicationFeedback`, from its `list`
/// and `info` calls.
enum Ashby: ExportSystem {
    static func read(_ record: ExportRecord, into session: inout ImportSession) throws -> Bool {
        let root = record.root
        let kind: String
        if root.hasAny("submittedValues", "feedbackFormDefinitionId") && root.has("applicationId") {
            kind = "feedback"
            try readFeedback(record, into: &session)
        } else if root.has("candidate") || root.has("currentInterviewStage") {
            kind = "application"
            readApplication(record, into: &session)
        } else if root.hasAny("primaryEmailAddress", "emailAddresses", "applicationIds") {
            kind = "candidate"
            readPerson(record, into: &session)
        } else if root.has("interviewEvents") {
            kind = "interview schedule"
            readSchedule(record, into: &session)
        } else if root.has("content") {
            kind = "note"
            FreeText.note(in: record, kind, more: ["content"], into: &session)
        } else if root.has("title")
            && root.hasAny("status", "locationId", "departmentId", "confidential")
        {
            kind = "job"
            readJob(record, into: &session)
        } else if root.has("id", "title") {
            kind = "interview"
            session.titles["interview \(record.id)"] = root["title"]?.plainText
        } else {
            return false
        }
        session.report.records[kind, default: 0] += 1
        return true
    }

    private static func readPerson(_ record: ExportRecord, into session: inout ImportSession) {
        let root = record.root
        guard let id = root["id"]?.text else {
            return session.fail("id", "the candidate's id", in: record, "candidate")
        }
        var person = Person(place: record.place)
        if let name = root["name"]?.text {
            person.setWholeName(name, session.settings.greeting)
        }
        let primary = root["primaryEmailAddress"].map { [$0] } ?? []
        for email in primary + (root["emailAddresses"]?.items ?? []) { person.addAddress(email) }
        person.timeZone = root["timezone"]?.text
        session.add(person, id: id)
        FreeText.note(in: record, "candidate", into: &session)
    }

    private static func readApplication(_ record: ExportRecord, into session: inout ImportSession) {
        let kind = "application"
        let root = record.root
        guard let id = root["id"]?.text else {
            return session.fail("id", "the application's id", in: record, kind)
        }
        guard let person = (root["candidate"]?["id"] ?? root["candidateId"])?.text else {
            return session.fail("candidate.id", "a candidate's id", in: record, kind)
        }
        if let candidate = root["candidate"], candidate.isObject {
            readPerson(record.part(candidate), into: &session)
        }
        let found = session.status(
            of: record,
            among: [
                ("active", (.active, nil)), ("archived", (.closed, nil)), ("hired", (.hired, nil)),
                ("lead", (.closed, "a lead has not applied")),
            ])
        guard let (status, skipped) = found else { return }
        var application = ImportedApplication(
            id: id, person: person, status: status, skipped: skipped, place: record.place)
        let stage = root["currentInterviewStage"]
        application.stage = stage?["title"]?.plainText
        // In the offer stage, no letter may say that nothing is decided yet.
        if status == .active, stage?["type"]?.text?.lowercased() == "offer" {
            application.status = .offer
        }
        application.appliedAt = session.time(
            root["createdAt"], field: "createdAt", in: record, kind)
        application.closedAt = session.time(
            root["archivedAt"], field: "archivedAt", in: record, kind)
        if status == .closed, let reason = root["archiveReason"], reason.isObject {
            application.reason = Self.reason(reason, in: record, into: &session)
        }
        if let job = root["job"], let jobID = job["id"]?.text {
            application.job = jobID
            session.add(
                Job(id: jobID, title: job["title"]?.plainText, place: job.place))
        } else {
            application.job = root["jobId"]?.text
        }
        session.add(application)
        FreeText.note(in: record, kind, except: ["candidate"], into: &session)
    }

    private static func reason(
        _ node: Node, in record: ExportRecord, into session: inout ImportSession
    ) -> ImportedApplication.Reason? {
        guard let text = node["text"]?.plainText else { return nil }
        if session.settings.reasons[text.comparable]?.status != nil {
            return ImportedApplication.Reason(name: text, meaning: .unspecified)
        }
        switch node["reasonType"]?.text?.lowercased() {
        case "rejectedbyorg": return ImportedApplication.Reason(name: text, meaning: .rejected)
        case "rejectedbycandidate":
            return ImportedApplication.Reason(name: text, meaning: .withdrawn)
        case "other", nil: return ImportedApplication.Reason(name: text, meaning: .unspecified)
        default:
            session.fail(
                "archiveReason.reasonType", "RejectedByOrg, RejectedByCandidate or Other",
                in: record,
                "application", at: node["reasonType"])
            return nil
        }
    }

    private static func readJob(_ record: ExportRecord, into session: inout ImportSession) {
        let root = record.root
        guard let id = root["id"]?.text else {
            return session.fail("id", "the job's id", in: record, "job")
        }
        var job = Job(id: id, title: root["title"]?.plainText, place: record.place)
        let status = root["status"]?.text?.lowercased()
        switch status {
        case "open", "draft", nil: job.status = .open
        case "closed", "archived": job.status = .closed
        default:
            session.fail(
                "status", "Open, Closed, Archived or Draft", in: record, "job", at: root["status"])
        }
        job.isConfidential = root["confidential"]?.flag == true || status == "draft"
        session.add(job)
        FreeText.note(in: record, "job", into: &session)
    }

    private static func readSchedule(_ record: ExportRecord, into session: inout ImportSession) {
        let root = record.root
        let kind = "interview schedule"
        guard root["status"]?.text?.lowercased() != "cancelled" else {
            return session.note(.skipped, "a canceled interview", in: record, kind)
        }
        for event in root["interviewEvents"]?.items ?? [] {
            guard let id = event["id"]?.text else { continue }
            session.interviews[id] = Interview(
                application: root["applicationId"]?.text, job: nil,
                at: session.time(event["startTime"], field: "startTime", in: record, kind),
                zone: nil, place: event.place)
        }
        FreeText.note(in: record, kind, into: &session)
    }
}

// MARK: Feedback

extension Ashby {
    private static let ratings: [(String, Rating)] = [
        ("1", .strongNo), ("2", .no), ("3", .yes), ("4", .strongYes),
        ("strong_no_hire", .strongNo), ("no_hire", .no), ("hire", .yes),
        ("strong_hire", .strongYes), ("strong_no", .strongNo), ("no", .no), ("yes", .yes),
        ("strong_yes", .strongYes),
    ]

    private static func readFeedback(
        _ record: ExportRecord, into session: inout ImportSession
    ) throws {
        let root = record.root
        let kind = "feedback"
        guard let id = root["id"]?.text else {
            return session.fail("id", "the feedback's id", in: record, kind)
        }
        guard let application = root["applicationId"]?.text else {
            return session.fail("applicationId", "an application's id", in: record, kind)
        }
        var head = FormHead(application: application)
        let user = root["submittedByUser"]
        let names = [user?["firstName"]?.text, user?["lastName"]?.text].compactMap(\.self)
        head.interviewer = names.joined(separator: " ").unlessEmpty
        head.interviewID = root["interviewId"]?.text.map { "interview \($0)" }
        guard !root.has("submittedAt") || root["submittedAt"] != nil else {
            session.note(.skipped, "a draft", in: record, kind)
            FreeText.note(in: record, kind, into: &session)
            // A draft proves that an interview was held, so its head counts.
            guard root["interviewId"] != nil else { return session.forms.leaveOut(id) }
            return try session.add(head, form: id)
        }
        head.submittedAt = session.time(root["submittedAt"], field: "submittedAt", in: record, kind)
        // Feedback on documents names no interview.
        head.isPaperReview =
            root.has("interviewId") && root["interviewId"] == nil && root["interviewEventId"] == nil
        if let event = root["interviewEventId"]?.text { session.formInterviews[id] = event }

        let values = root["submittedValues"]
        let fields = fields(of: root)
        let overall = fields.first {
            $0["path"]?.text == "overall_recommendation"
                || $0["title"]?.text?.comparable == "overall recommendation"
        }
        let overallPath = overall?["path"]?.text ?? "overall_recommendation"
        if let value = values?[overallPath] {
            head.originalRating = score(of: value)?.text
            head.recommendation = rating(
                of: value, among: overall, path: overallPath, in: record, into: &session)
        }
        try session.add(head, form: id)

        let members = (values?.members ?? []).filter { !$0.value.isNull }
        for (number, member) in members.enumerated() {
            let field = fields.first { $0["path"]?.text == member.name }
            guard [overallPath, "overall_recommendation"].contains(member.name) else {
                try read(member, field, number: number, of: record, into: &session)
                continue
            }
            if let comment = member.value["comments"]?.words {
                let entry = entry(member, field, text: comment, number: number, of: record)
                try session.forms.add(entry, to: id)
            }
        }
    }

    /// Returns the definitions of the form's fields, which hold the titles.
    private static func fields(of root: Node) -> [Node] {
        let sections = root["formDefinition"]?["sections"]?.items ?? []
        return sections.flatMap { $0["fields"]?.items ?? [] }.compactMap { $0["field"] ?? $0 }
    }

    private static func read(
        _ member: Node.Member, _ field: Node?, number: Int, of record: ExportRecord,
        into session: inout ImportSession
    ) throws {
        if let title = field?["title"]?.text, ProtectedFields.contains(title, onForm: true) {
            return session.note(
                .dropped, "submittedValues", title: title, in: record, "feedback", at: member.value)
        }
        let isScore = field?["type"]?.text == "Score" || member.value.has("score")
        var entry = entry(
            member, field, text: isScore ? member.value["comments"]?.words : member.value.words,
            number: number, of: record)
        if isScore {
            entry.isAttribute = true
            entry.field = "submittedValues.comments"
            entry.originalRating = score(of: member.value)?.text
            entry.rating = rating(
                of: member.value, among: field, path: member.name, in: record, into: &session)
        }
        guard entry.text != nil || entry.rating != nil else { return }
        try session.forms.add(entry, to: record.id)
    }

    private static func entry(
        _ member: Node.Member, _ field: Node?, text: String?, number: Int, of record: ExportRecord
    ) -> FormEntry {
        let title = (field?["title"] ?? field?["humanReadablePath"])?.text ?? member.name
        return FormEntry(
            title: title.withoutHTML.unlessEmpty, text: text, field: "submittedValues",
            record: "feedback", recordID: record.id, number: number,
            place: member.value.place)
    }

    /// Returns the score of a field: the value itself, or the score in an object with comments.
    private static func score(of value: Node) -> Node? {
        value.isObject ? value["score"] ?? value["value"] : value
    }

    private static func rating(
        of value: Node, among field: Node?, path: String, in record: ExportRecord,
        into session: inout ImportSession
    ) -> Rating? {
        guard let score = score(of: value) else { return nil }
        // A team's own values may have labels that are known.
        let label = field?["selectableValues"]?.items.first {
            $0["value"]?.text == score.text
        }?["label"]?.text?.lowercased().replacing(" ", with: "_")
        let isKnown = { (word: String?) in ratings.contains { $0.0 == word } }
        if let text = score.text?.lowercased(), !isKnown(text),
            session.settings.ratings[text.comparable] == nil, isKnown(label)
        {
            return ratings.first { $0.0 == label }?.1
        }
        return session.rating(
            score, among: ratings, field: ProtectedFields.name(of: ["submittedValues", path]),
            in: record, "feedback")
    }
}
