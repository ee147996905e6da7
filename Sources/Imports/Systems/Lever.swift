import Core
import Files
import Letters
import Records

/// Exports of Lever: opportunities, feedback forms of the old and the new kind, interviews,
/// postings and archive reasons.
enum Lever: ExportSystem {
    static func read(_ record: ExportRecord, into session: inout ImportSession) throws -> Bool {
        try read(record, of: nil, into: &session)
    }

    /// Reads a record.
    ///
    /// If it is nested in an opportunity, `opportunity` is the id of that.
    private static func read(
        _ record: ExportRecord, of opportunity: String?, into session: inout ImportSession
    ) throws -> Bool {
        let root = record.root
        if let inner = root["opportunity"], inner.isObject, !root.has("id") {
            try readOpportunity(record.part(inner), into: &session)
            session.report.records["opportunity", default: 0] += 1
            try readParts(of: record, in: inner["id"]?.text, into: &session)
            return true
        }
        let kind: String
        if root.has("secret") {
            kind = "note"
            FreeText.note(in: record, kind, more: ["text", "value"], into: &session)
        } else if root.has("fields")
            && root.hasAny("completedAt", "deletedAt", "baseTemplateId", "panel", "interview")
        {
            kind = "feedback form"
            try readFeedback(record, of: opportunity, into: &session)
        } else if root.has("interviewers") || root.hasAny("feedbackForms", "canceledAt", "panel") {
            kind = "interview"
            readInterview(record, of: opportunity, into: &session)
        } else if root.has("interviews") && !root.hasAny("emails", "stage") {
            kind = "panel"
            for interview in root["interviews"]?.items ?? [] {
                readInterview(record.part(interview), of: opportunity, into: &session)
            }
        } else if root.hasAny("emails", "contact", "stageChanges", "isAnonymized", "lastAdvancedAt")
        {
            kind = "opportunity"
            try readOpportunity(record, into: &session)
        } else if root.has("posting") {
            kind = "application"
            readApplication(record, of: opportunity, into: &session)
        } else if root.has("state") || root.has("categories") {
            kind = "posting"
            readPosting(record, into: &session)
        } else if root.hasAny("username", "accessRole") {
            kind = "user"
            session.titles["user \(record.id)"] = root["name"]?.text
        } else if root.has("text") && root.hasAny("type", "status") {
            kind = "archive reason"
            readReason(record, into: &session)
        } else if root.has("id", "text") {
            kind = "stage"
            session.titles["stage \(record.id)"] = root["text"]?.plainText
        } else {
            return false
        }
        session.report.records[kind, default: 0] += 1
        return true
    }

    private static func readOpportunity(
        _ record: ExportRecord, into session: inout ImportSession
    ) throws {
        let kind = "opportunity"
        let root = record.root
        guard let id = root["id"]?.text else {
            return session.fail("id", "the opportunity's id", in: record, kind)
        }
        readPerson(record, into: &session)
        var application = ImportedApplication(
            id: id, person: root["contact"]?.text ?? id, status: .active, place: record.place)
        if root["isAnonymized"]?.flag == true { application.skipped = "the person was anonymized" }
        let stage = root["stage"]
        application.stage = (stage?["text"] ?? stage?["name"])?.plainText
        application.stageID = (stage?["id"] ?? stage)?.text.map { "stage \($0)" }
        application.appliedAt = time("createdAt", of: root, in: record, kind, into: &session)
        let archived = root["archived"]
        let archivedAt = archived?["archivedAt"] ?? root["archivedAt"]
        if let archivedAt {
            application.closedAt = session.time(
                archivedAt, field: "archivedAt", in: record, kind, milliseconds: true)
        }
        let reason = archived?["reason"] ?? root["archiveReason"]
        if archived?.isObject == true || archivedAt != nil || reason != nil {
            application.status = .closed
            application.reasonID = (reason?["id"] ?? reason)?.text
            if let text = reason?["text"]?.plainText {
                application.reason = ImportedApplication.Reason(
                    name: text, meaning: meaning(of: text, nil))
            }
        }
        let contact = root["dataProtection"]?["contact"]
        if contact?["allowed"]?.flag == true {
            application.contactUntil = session.time(
                contact?["expiresAt"], field: "dataProtection.contact.expiresAt", in: record, kind,
                milliseconds: true)
        }
        application.job = job(of: root, in: record, into: &session)
        session.add(application)
        try readParts(of: record, in: id, into: &session)
        FreeText.note(in: record, kind, except: parts, into: &session)
    }

    /// The records that may be nested in an opportunity, or be beside it in one object.
    private static let parts: Set<String> = [
        "feedback", "feedbackForms", "interviews", "applications", "postings",
    ]

    private static func readParts(
        of record: ExportRecord, in opportunity: String?, into session: inout ImportSession
    ) throws {
        for member in record.root.members where parts.contains(member.name) {
            let data = member.value.isObject ? member.value["data"] : member.value
            for part in data?.items ?? [] where part.isObject {
                _ = try read(record.part(part), of: opportunity, into: &session)
            }
        }
    }

    private static func readPerson(_ record: ExportRecord, into session: inout ImportSession) {
        let root = record.root
        var person = Person(place: record.place)
        person.setWholeName(root["name"]?.text, session.settings.greeting)
        for email in root["emails"]?.items ?? [] { person.addAddress(email) }
        session.add(person, id: root["contact"]?.text ?? record.id)
    }

    /// Returns the posting of an opportunity: its own, or that of its application.
    private static func job(
        of root: Node, in record: ExportRecord, into session: inout ImportSession
    ) -> String? {
        let posting = root["posting"] ?? root["postings"]?.items.first
        if let posting { return postingID(posting, in: record, into: &session) }
        guard let application = root["applications"]?.items.first else { return nil }
        if let posting = application["posting"] {
            return postingID(posting, in: record, into: &session)
        }
        return (application["id"] ?? application).text
    }

    /// Returns the id of a posting, and reads the posting if it is nested.
    private static func postingID(
        _ posting: Node, in record: ExportRecord, into session: inout ImportSession
    ) -> String? {
        guard posting.isObject else { return posting.text }
        readPosting(record.part(posting), into: &session)
        return posting["id"]?.text
    }

    private static func readApplication(
        _ record: ExportRecord, of opportunity: String?, into session: inout ImportSession
    ) {
        guard let posting = record.root["posting"],
            let job = postingID(posting, in: record, into: &session)
        else { return }
        session.jobLinks[record.id] = job
        if let opportunity = Self.opportunity(of: record.root) ?? opportunity {
            session.jobLinks[opportunity] = job
        }
    }

    private static func readPosting(_ record: ExportRecord, into session: inout ImportSession) {
        let root = record.root
        guard let id = root["id"]?.text else {
            return session.fail("id", "the posting's id", in: record, "posting")
        }
        let categories = root["categories"]
        var job = Job(
            id: id, title: root["text"]?.plainText, team: categories?["team"]?.text,
            location: categories?["location"]?.text, place: record.place)
        let state = root["state"]?.text?.lowercased()
        switch state {
        case "published":
            job.status = .open
            job.url = root["urls"]?["show"]?.text
        case "closed", "internal": job.status = .closed
        case "draft", "pending", "rejected": job.status = .open
        case nil: break
        default:
            session.fail(
                "state", "published, internal, closed, draft, pending or rejected", in: record,
                "posting", at: root["state"])
        }
        if state != nil || root.has("confidentiality") {
            job.isConfidential =
                root["confidentiality"]?.text?.lowercased() == "confidential"
                || ["draft", "pending", "rejected"].contains(state)
        }
        session.add(job)
    }

    private static func readReason(_ record: ExportRecord, into session: inout ImportSession) {
        guard let text = record.root["text"]?.plainText else { return }
        session.reasons[record.id] = ImportedApplication.Reason(
            name: text, meaning: meaning(of: text, record.root["type"]?.text))
    }

    /// Returns the meaning of an archive reason, by its type or by Lever's own names of reasons.
    static func meaning(
        of reason: String, _ type: String?
    ) -> ImportedApplication.Reason.Meaning {
        if type?.lowercased() == "hired" { return .hired }
        let letters = String(reason.lowercased().filter(\.isLetter))
        if rejections.contains(letters) { return .rejected }
        if withdrawals.contains(letters) { return .withdrawn }
        return letters == "hired" ? .hired : .unknown
    }

    private static let rejections: Set<String> = [
        "positionfilled", "positionclosed", "futurehire", "futureinterest", "betterforanotherrole",
        "underqualified", "unqualified", "notafit", "timing",
    ]

    private static let withdrawals: Set<String> = [
        "withdrew", "withdrawn", "candidatewithdrew", "offerdeclined", "declinedoffer",
    ]

    /// Returns the opportunity that a record names.
    ///
    /// Older records call it a candidate.
    private static func opportunity(of root: Node) -> String? {
        for name in ["opportunity", "opportunityId", "opportunity_id", "candidateId", "candidate"] {
            if let node = root[name], let id = (node["id"] ?? node).text { return id }
        }
        return nil
    }

    private static func time(
        _ field: String, of root: Node, in record: ExportRecord, _ kind: String,
        into session: inout ImportSession
    ) -> ExportTime? {
        session.time(root[field], field: field, in: record, kind, milliseconds: true)
    }
}

// MARK: Interviews and feedback

extension Lever {
    private static func readInterview(
        _ record: ExportRecord, of opportunity: String?, into session: inout ImportSession
    ) {
        let root = record.root
        let kind = "interview"
        for interviewer in root["interviewers"]?.items ?? [] {
            if let id = interviewer["id"]?.text, let name = interviewer["name"]?.text {
                session.titles["user \(id)"] = name
            }
        }
        FreeText.note(in: record, kind, into: &session)
        guard root["canceledAt"] == nil else {
            return session.note(.skipped, "a canceled interview", in: record, kind)
        }
        if let zone = root["timezone"]?.text, Zone(named: zone) == nil {
            session.note(.unknown, "timezone", in: record, kind, at: root["timezone"])
        }
        let posting = root["postings"]?.items.first
        let interview = Interview(
            application: Self.opportunity(of: root) ?? opportunity,
            job: (posting?["id"] ?? posting)?.text,
            at: time("date", of: root, in: record, kind, into: &session),
            zone: root["timezone"]?.text, place: record.place)
        session.interviews[record.id] = interview
        for form in root["feedbackForms"]?.items ?? [] {
            if let id = (form["id"] ?? form).text { session.formInterviews[id] = record.id }
        }
    }

    private static func readFeedback(
        _ record: ExportRecord, of opportunity: String?, into session: inout ImportSession
    ) throws {
        let root = record.root
        let kind = "feedback form"
        guard let id = root["id"]?.text else {
            return session.fail("id", "the form's id", in: record, kind)
        }
        let interview = root["interview"].flatMap { ($0["id"] ?? $0).text }
        let application = Self.opportunity(of: root) ?? opportunity
        if let interview, let application { session.interviewOwners[interview] = application }
        guard root["deletedAt"] == nil, root["completedAt"] != nil else {
            let why = root["deletedAt"] == nil ? "not completed" : "deleted"
            session.note(.skipped, why, in: record, kind)
            FreeText.note(in: record, kind, more: ["value"], into: &session)
            session.forms.leaveOut(id)
            return
        }
        if let interview { session.formInterviews[id] = interview }
        let text = root["text"]?.plainText
        var head = FormHead(application: application ?? "", interview: text)
        if head.application.isEmpty { session.formPlaces[id] = record.place }
        let user = root["user"]
        head.interviewer = user?["name"]?.text
        head.interviewerID = (user?["id"] ?? user)?.text.map { "user \($0)" }
        head.isPaperReview = session.isPaperReview(text)
        head.submittedAt = time("completedAt", of: root, in: record, kind, into: &session)
        let fields = root["fields"]?.items ?? []
        let overall = overall(among: fields)
        if let value = overall?["value"] {
            head.originalRating = value.text
            head.recommendation = rating(
                value, field: "fields[].value", in: record, into: &session)
        }
        try session.add(head, form: id)
        let number = fields.firstIndex { $0.place == overall?.place }
        for index in fields.indices where index != number {
            try read(fields[index], number: index * 1_000, of: record, into: &session)
        }
    }

    /// Returns the field with the overall recommendation: the `score-system`, or in old forms a
    /// `score` that is marked as overall or has a label as its value.
    private static func overall(among fields: [Node]) -> Node? {
        let isScore = { (field: Node) in field["type"]?.text == "score" }
        return fields.first { $0["type"]?.text == "score-system" }
            ?? fields.first {
                isScore($0) && ($0["overall"]?.flag == true || $0["isSummary"]?.flag == true)
            }
            ?? fields.first { field in
                guard isScore(field), case .text(let value)? = field["value"]?.content else {
                    return false
                }
                return Int(value.trimmed) == nil
            }
    }

    private static func read(
        _ field: Node, number: Int, of record: ExportRecord, into session: inout ImportSession
    ) throws {
        let title = title(of: field)
        var entry = FormEntry(
            title: title, field: "fields[].value", record: "feedback form", recordID: record.id,
            number: number, place: (field["value"] ?? field).place)
        switch field["type"]?.text {
        case "score", "score-system":
            entry.isAttribute = true
            entry.originalRating = field["value"]?.text
            entry.rating = rating(
                field["value"], field: "fields[].value", in: record, into: &session)
            guard entry.rating != nil else { return }
            try session.forms.add(entry, to: record.id)
        case "scorecard":
            let scores = field["scores"]?.items ?? []
            for (index, value) in (field["value"]?.items ?? []).enumerated() {
                let name = index < scores.count ? scores[index]["text"]?.plainText : nil
                if let name, ProtectedFields.contains(name, onForm: true) {
                    session.note(
                        .dropped, "fields[].value[]", title: name, in: record, "feedback form",
                        at: value)
                    continue
                }
                entry.title = name ?? title
                entry.number = number + index + 1
                entry.isAttribute = true
                entry.field = "fields[].value[].comment"
                entry.place = (value["comment"] ?? value).place
                entry.originalRating = value["score"]?.text
                entry.rating = rating(
                    value["score"], field: "fields[].value[].score", in: record, into: &session)
                entry.text = value["comment"]?.words
                guard entry.text != nil || entry.rating != nil else { continue }
                try session.forms.add(entry, to: record.id)
            }
        default:
            guard let text = field["value"]?.words else { return }
            entry.text = text
            try session.forms.add(entry, to: record.id)
        }
    }

    /// Returns the title of a field.
    ///
    /// A field that is only called `Rating` goes by its description.
    private static func title(of field: Node) -> String? {
        let text = field["text"]?.plainText
        let description = field["description"]?.plainText
        return text?.comparable == "rating" ? description ?? text : text ?? description
    }

    /// Returns a score by its leading digit, as the words after it differ: `3 - Hire`, `3 - Yes`.
    private static func rating(
        _ node: Node?, field: String, in record: ExportRecord, into session: inout ImportSession
    ) -> Rating? {
        guard let node, let text = node.text?.trimmed else { return nil }
        if let rating = session.settings.ratings[text.comparable] { return rating }
        let scale: [Substring: Rating] = ["1": .strongNo, "2": .no, "3": .yes, "4": .strongYes]
        let digits = text.prefix { ("0"..."9").contains($0) }
        if let rating = scale[digits], !text.dropFirst(digits.count).hasPrefix(".") {
            return rating
        }
        session.fail(
            field, "1, 2, 3 or 4 at the start (import.yaml can add words under ratings:)",
            in: record, "feedback form", at: node)
        return nil
    }
}
