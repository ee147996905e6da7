import Core
import Files
import Letters
import Records

extension Greenhouse {
    static func readCandidate(_ record: ExportRecord, into intake: inout ImportSession) {
        let root = record.root
        var person = Person(place: record.place())
        person.givenName = root["first_name"]?.text ?? ""
        person.familyName = root["last_name"]?.text ?? ""
        person.preferredName = root["preferred_name"]?.text
        for entry in root["email_addresses"]?.items ?? [] {
            guard let text = entry["value"]?.text else { continue }
            guard let address = Person.Address(text, .init(entry["type"]?.text)) else {
                person.unusableAddresses += 1
                continue
            }
            person.addresses.append(address)
        }
        person.doNotEmail = root["can_email"]?.flag == false
        intake.add(person, id: record.id)
        for application in root["applications"]?.items ?? [] where application.has("status") {
            readApplication(
                ExportRecord(file: record.file, root: application, drops: []), into: &intake,
                of: record.id)
        }
        FreeText.note(in: record, "candidate", except: ["applications"], into: &intake)
    }

    /// A row of the table of addresses.
    static func readAddress(_ record: ExportRecord, into intake: inout ImportSession) {
        guard let id = record.root["candidate_id"]?.text, let text = record.root["value"]?.text
        else { return }
        var person = Person(place: record.place())
        if let address = Person.Address(text, .init(record.root["type"]?.text)) {
            person.addresses = [address]
        } else {
            person.unusableAddresses = 1
        }
        intake.add(person, id: id)
    }

    static func readApplication(
        _ record: ExportRecord, into intake: inout ImportSession, of person: String? = nil
    ) {
        let kind = "application"
        let root = record.root
        guard let id = root["id"]?.text else {
            return intake.fail("id", "the application's id", in: record, kind)
        }
        guard let person = root["candidate_id"]?.text ?? person else {
            return intake.fail("candidate_id", "a candidate's id", in: record, kind)
        }
        guard let (status, skipped) = status(of: record, into: &intake) else { return }
        var candidacy = ImportedApplication(
            id: id, person: person, status: status, skipped: skipped, place: record.place())
        let jobs = root["jobs"]?.items ?? []
        let isProspect = root["prospect"]?.flag == true
        if isProspect { candidacy.skipped = candidacy.skipped ?? "a prospect has not applied" }
        if candidacy.skipped == nil, let job = jobs.first, let jobID = job["id"]?.text {
            candidacy.job = jobID
            let title = job["name"]?.text
            intake.add(Job(id: jobID, title: title?.plainText, place: record.place(of: job)))
        } else {
            candidacy.job = root["job_id"]?.text
        }
        candidacy.stage = (root["current_stage"]?["name"] ?? root["stage_name"])?.text?.plainText
        candidacy.appliedAt = intake.time(
            root["applied_at"] ?? root["created_at"], field: "applied_at", in: record, kind)
        candidacy.closedAt = intake.time(
            root["rejected_at"], field: "rejected_at", in: record, kind)
        if let reason = root["rejection_reason"], reason.isObject {
            candidacy.reason = Self.reason(reason, intake.settings)
        }
        candidacy.reasonID = (root["rejection_reason_id"] ?? root["rejected_reason_id"])?.text
        intake.add(candidacy)
        FreeText.note(in: record, kind, into: &intake)
    }

    /// What the record says, and why no letter speaks of it; `nil` where that is not known.
    private static func status(
        of record: ExportRecord, into intake: inout ImportSession
    ) -> (Application.Status, String?)? {
        let node = record.root["status"]
        let text = node?.text?.trimmed.lowercased() ?? ""
        if let status = intake.settings.statuses[text.comparable] { return (status, nil) }
        switch text {
        case "active", "in_process": return (.active, nil)
        case "hired": return (.hired, nil)
        case "rejected": return (.rejected, nil)
        case "converted": return (.closed, "it was converted into another application")
        default:
            let known = ["active", "in_process", "hired", "rejected", "converted"]
            intake.fail(
                "status",
                "\(known.joined(separator: ", ")), or a word under statuses: in import.yaml,",
                suggestion: suggestion(for: text, among: known), in: record, "application",
                at: node)
            return nil
        }
    }

    static func readJobLink(_ record: ExportRecord, into intake: inout ImportSession) {
        guard let application = record.root["application_id"]?.text,
            let job = record.root["job_id"]?.text
        else { return }
        intake.jobLinks[application] = job
    }

    static func readRejection(_ record: ExportRecord, into intake: inout ImportSession) {
        guard let application = record.root["application_id"]?.text else { return }
        let at = intake.time(
            record.root["rejected_at"], field: "rejected_at", in: record, "rejection details")
        intake.rejections[application] = (record.root["rejection_reason_id"]?.text, at)
        FreeText.note(in: record, "rejection details", into: &intake)
    }

    static func readReason(_ record: ExportRecord, into intake: inout ImportSession) {
        let reason = reason(record.root, intake.settings)
        // Sources and roles have a name and a type too, and perhaps the id of a reason.
        if let reason, reason.side != .unknown || intake.reasons[record.id] == nil {
            intake.reasons[record.id] = reason
        }
    }

    /// A reason by its type; `unknown` where that is none of Greenhouse's.
    private static func reason(_ node: Node, _ settings: ImportSettings) -> ImportedApplication
        .Reason?
    {
        guard let name = node["name"]?.text?.plainText else { return nil }
        if settings.reasons[name.comparable]?.status != nil {
            return ImportedApplication.Reason(name: name, side: .unspecified)
        }
        let type = node["type"]
        let text = (type?["key"] ?? type?["name"] ?? type)?.text ?? ""
        let key = text.uppercased().replacing(" ", with: "_")
        let sides: [String: ImportedApplication.Reason.Side] = [
            "WE_REJECTED_THEM": .us, "THEY_REJECTED_US": .them, "NONE_SPECIFIED": .unspecified,
            "SECURITY_CONCERN": .security, "": .unspecified,
        ]
        return ImportedApplication.Reason(name: name, side: sides[key] ?? .unknown)
    }
}
