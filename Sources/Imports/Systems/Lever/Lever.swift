import Letters
import Records

/// Exports of Lever: opportunities, feedback forms old and new, interviews, postings, archive reasons.
enum Lever: ExportSystem {
    static func read(_ record: ExportRecord, into intake: inout ImportSession) throws(RecordsError)
        -> Bool
    {
        try read(record, of: nil, into: &intake)
    }

    /// Reads a record that may stand inside of its opportunity.
    static func read(
        _ record: ExportRecord, of opportunity: String?, into intake: inout ImportSession
    ) throws(RecordsError) -> Bool {
        let root = record.root
        if let inner = root["opportunity"], inner.isObject, !root.has("id") {
            try readOpportunity(record.part(inner), into: &intake)
            intake.report.records["opportunity", default: 0] += 1
            try readParts(of: record, in: inner["id"]?.text, into: &intake)
            return true
        }
        let kind: String
        if root.has("secret") {
            kind = "note"
            FreeText.note(in: record, kind, more: ["text", "value"], into: &intake)
        } else if root.has("fields")
            && root.hasAny("completedAt", "deletedAt", "baseTemplateId", "panel", "interview")
        {
            kind = "feedback form"
            try readFeedback(record, of: opportunity, into: &intake)
        } else if root.has("interviewers") || root.hasAny("feedbackForms", "canceledAt", "panel") {
            kind = "interview"
            readInterview(record, of: opportunity, into: &intake)
        } else if root.has("interviews") && !root.hasAny("emails", "stage") {
            kind = "panel"
            for interview in root["interviews"]?.items ?? [] {
                readInterview(record.part(interview), of: opportunity, into: &intake)
            }
        } else if root.hasAny("emails", "contact", "stageChanges", "isAnonymized", "lastAdvancedAt")
        {
            kind = "opportunity"
            try readOpportunity(record, into: &intake)
        } else if root.has("posting") {
            kind = "application"
            readApplication(record, of: opportunity, into: &intake)
        } else if root.has("state") || root.has("categories") {
            kind = "posting"
            readPosting(record, into: &intake)
        } else if root.hasAny("username", "accessRole") {
            kind = "user"
            intake.titles["user \(record.id)"] = root["name"]?.text
        } else if root.has("text") && root.hasAny("type", "status") {
            kind = "archive reason"
            readReason(record, into: &intake)
        } else if root.has("id", "text") {
            kind = "stage"
            intake.titles["stage \(record.id)"] = root["text"]?.text?.plainText
        } else {
            return false
        }
        intake.report.records[kind, default: 0] += 1
        return true
    }

    private static func readOpportunity(
        _ record: ExportRecord, into intake: inout ImportSession
    ) throws(RecordsError) {
        let kind = "opportunity"
        let root = record.root
        guard let id = root["id"]?.text else {
            return intake.fail("id", "the opportunity's id", in: record, kind)
        }
        readPerson(record, into: &intake)
        var candidacy = ImportedApplication(
            id: id, person: root["contact"]?.text ?? id, status: .active, place: record.place())
        if root["isAnonymized"]?.flag == true { candidacy.skipped = "the person was anonymized" }
        let stage = root["stage"]
        candidacy.stage = (stage?["text"] ?? stage?["name"])?.text?.plainText
        candidacy.stageID = (stage?["id"] ?? stage)?.text.map { "stage \($0)" }
        candidacy.appliedAt = time("createdAt", of: root, in: record, kind, into: &intake)
        let archived = root["archived"]
        let archivedAt = archived?["archivedAt"] ?? root["archivedAt"]
        if let archivedAt {
            candidacy.closedAt = intake.time(
                archivedAt, field: "archivedAt", in: record, kind, milliseconds: true)
        }
        let reason = archived?["reason"] ?? root["archiveReason"]
        if archived?.isObject == true || archivedAt != nil || reason != nil {
            candidacy.status = .closed
            candidacy.reasonID = (reason?["id"] ?? reason)?.text
            if let text = reason?["text"]?.text?.plainText {
                candidacy.reason = ImportedApplication.Reason(name: text, side: side(of: text, nil))
            }
        }
        let contact = root["dataProtection"]?["contact"]
        if contact?["allowed"]?.flag == true {
            candidacy.contactUntil = intake.time(
                contact?["expiresAt"], field: "dataProtection.contact.expiresAt", in: record, kind,
                milliseconds: true)
        }
        candidacy.job = job(of: root, in: record, into: &intake)
        intake.add(candidacy)
        try readParts(of: record, in: id, into: &intake)
        FreeText.note(in: record, kind, except: parts, into: &intake)
    }

    /// What may stand inside of an opportunity, or beside it.
    private static let parts: Set<String> = [
        "feedback", "feedbackForms", "interviews", "applications", "postings",
    ]

    private static func readParts(
        of record: ExportRecord, in opportunity: String?, into intake: inout ImportSession
    ) throws(RecordsError) {
        for member in record.root.members where parts.contains(member.name) {
            let data = member.value.isObject ? member.value["data"] : member.value
            for part in data?.items ?? [] where part.isObject {
                _ = try read(record.part(part), of: opportunity, into: &intake)
            }
        }
    }

    private static func readPerson(_ record: ExportRecord, into intake: inout ImportSession) {
        let root = record.root
        var person = Person(place: record.place())
        person.take(wholeName: root["name"]?.text, intake.settings.greeting)
        for email in root["emails"]?.items ?? [] {
            guard let text = (email["value"] ?? email).text else { continue }
            if let address = Person.Address(text, .init(email["type"]?.text)) {
                person.addresses.append(address)
            } else {
                person.unusableAddresses += 1
            }
        }
        intake.add(person, id: root["contact"]?.text ?? record.id)
    }

    /// The posting of an opportunity: its own, or that of its only application.
    private static func job(
        of root: Node, in record: ExportRecord, into intake: inout ImportSession
    ) -> String? {
        let posting = root["posting"] ?? root["postings"]?.items.first
        if let posting { return take(posting, in: record, into: &intake) }
        guard let application = root["applications"]?.items.first else { return nil }
        if let posting = application["posting"] { return take(posting, in: record, into: &intake) }
        return (application["id"] ?? application).text
    }

    /// The id of a posting, which may stand there whole.
    private static func take(
        _ posting: Node, in record: ExportRecord, into intake: inout ImportSession
    ) -> String? {
        guard posting.isObject else { return posting.text }
        readPosting(record.part(posting), into: &intake)
        return posting["id"]?.text
    }

    private static func readApplication(
        _ record: ExportRecord, of opportunity: String?, into intake: inout ImportSession
    ) {
        guard let posting = record.root["posting"],
            let job = take(posting, in: record, into: &intake)
        else { return }
        intake.jobLinks[record.id] = job
        if let opportunity = Self.opportunity(of: record.root) ?? opportunity {
            intake.jobLinks[opportunity] = job
        }
    }

    private static func readPosting(_ record: ExportRecord, into intake: inout ImportSession) {
        let root = record.root
        guard let id = root["id"]?.text else {
            return intake.fail("id", "the posting's id", in: record, "posting")
        }
        let categories = root["categories"]
        var job = Job(
            id: id, title: root["text"]?.text?.plainText, team: categories?["team"]?.text,
            location: categories?["location"]?.text, place: record.place())
        let state = root["state"]?.text?.lowercased()
        switch state {
        case "published":
            job.status = .open
            job.url = root["urls"]?["show"]?.text
        case "closed", "internal": job.status = .closed
        case "draft", "pending", "rejected": job.status = .open
        case nil: break
        default:
            intake.fail(
                "state", "published, internal, closed, draft, pending or rejected", in: record,
                "posting", at: root["state"])
        }
        if state != nil || root.has("confidentiality") {
            job.isConfidential =
                root["confidentiality"]?.text?.lowercased() == "confidential"
                || ["draft", "pending", "rejected"].contains(state)
        }
        intake.add(job)
    }

    private static func readReason(_ record: ExportRecord, into intake: inout ImportSession) {
        guard let text = record.root["text"]?.text?.plainText else { return }
        intake.reasons[record.id] = ImportedApplication.Reason(
            name: text, side: side(of: text, record.root["type"]?.text))
    }

    /// Who decided by an archive reason: what Lever's own reasons say, and its type.
    static func side(of text: String, _ type: String?) -> ImportedApplication.Reason.Side {
        if type?.lowercased() == "hired" { return .hired }
        let letters = String(text.lowercased().filter(\.isLetter))
        if ours.contains(letters) { return .us }
        if theirs.contains(letters) { return .them }
        return letters == "hired" ? .hired : .unknown
    }

    private static let ours: Set<String> = [
        "positionfilled", "positionclosed", "futurehire", "futureinterest", "betterforanotherrole",
        "underqualified", "unqualified", "notafit", "timing",
    ]

    private static let theirs: Set<String> = [
        "withdrew", "withdrawn", "candidatewithdrew", "offerdeclined", "declinedoffer",
    ]

    /// The opportunity that a record names; older ones call it a candidate.
    static func opportunity(of root: Node) -> String? {
        for name in ["opportunity", "opportunityId", "opportunity_id", "candidateId", "candidate"] {
            if let node = root[name], let id = (node["id"] ?? node).text { return id }
        }
        return nil
    }

    static func time(
        _ field: String, of root: Node, in record: ExportRecord, _ kind: String,
        into intake: inout ImportSession
    ) -> ExportTime? {
        intake.time(root[field], field: field, in: record, kind, milliseconds: true)
    }
}

extension ExportRecord {
    /// A record that stands inside of this one.
    func part(_ node: Node) -> ExportRecord { ExportRecord(file: file, root: node, drops: []) }
}
