import Core
import Files
import Letters
import Records

/// Exports of Ashby: `application`, `candidate`, `job` and `applicationFeedback`, listed or one by one.
enum Ashby: ExportSystem {
    static func read(_ record: ExportRecord, into intake: inout ImportSession) throws(RecordsError)
        -> Bool
    {
        let root = record.root
        let kind: String
        if root.hasAny("submittedValues", "feedbackFormDefinitionId") && root.has("applicationId") {
            kind = "feedback"
            try readFeedback(record, into: &intake)
        } else if root.has("candidate") || root.has("currentInterviewStage") {
            kind = "application"
            readApplication(record, into: &intake)
        } else if root.hasAny("primaryEmailAddress", "emailAddresses", "applicationIds") {
            kind = "candidate"
            readPerson(record, into: &intake)
        } else if root.has("interviewEvents") {
            kind = "interview schedule"
            readSchedule(record, into: &intake)
        } else if root.has("content") {
            kind = "note"
            FreeText.note(in: record, kind, more: ["content"], into: &intake)
        } else if root.has("title")
            && root.hasAny("status", "locationId", "departmentId", "confidential")
        {
            kind = "job"
            readJob(record, into: &intake)
        } else if root.has("id", "title") {
            kind = "interview"
            intake.titles["interview \(record.id)"] = root["title"]?.text?.plainText
        } else {
            return false
        }
        intake.report.records[kind, default: 0] += 1
        return true
    }

    private static func readPerson(_ record: ExportRecord, into intake: inout ImportSession) {
        let root = record.root
        guard let id = root["id"]?.text else {
            return intake.fail("id", "the candidate's id", in: record, "candidate")
        }
        var person = Person(place: record.place())
        if let name = root["name"]?.text {
            person.take(wholeName: name, intake.settings.greeting)
        }
        let primary = root["primaryEmailAddress"].map { [$0] } ?? []
        for email in primary + (root["emailAddresses"]?.items ?? []) {
            guard let text = (email["value"] ?? email).text else { continue }
            if let address = Person.Address(
                text, .init(email["type"]?.text), isPrimary: email["isPrimary"]?.flag == true)
            {
                person.addresses.append(address)
            } else {
                person.unusableAddresses += 1
            }
        }
        person.timeZone = root["timezone"]?.text
        intake.add(person, id: id)
        FreeText.note(in: record, "candidate", into: &intake)
    }

    private static func readApplication(_ record: ExportRecord, into intake: inout ImportSession) {
        let kind = "application"
        let root = record.root
        guard let id = root["id"]?.text else {
            return intake.fail("id", "the application's id", in: record, kind)
        }
        guard let person = (root["candidate"]?["id"] ?? root["candidateId"])?.text else {
            return intake.fail("candidate.id", "a candidate's id", in: record, kind)
        }
        if let candidate = root["candidate"], candidate.isObject {
            readPerson(record.part(candidate), into: &intake)
        }
        guard let (status, skipped) = status(of: record, into: &intake) else { return }
        var candidacy = ImportedApplication(
            id: id, person: person, status: status, skipped: skipped, place: record.place())
        let stage = root["currentInterviewStage"]
        candidacy.stage = stage?["title"]?.text?.plainText
        // Where an offer is made, no letter may say that nothing was decided yet.
        if status == .active, stage?["type"]?.text?.lowercased() == "offer" {
            candidacy.status = .offer
        }
        candidacy.appliedAt = intake.time(root["createdAt"], field: "createdAt", in: record, kind)
        candidacy.closedAt = intake.time(root["archivedAt"], field: "archivedAt", in: record, kind)
        if status == .closed, let reason = root["archiveReason"], reason.isObject {
            candidacy.reason = Self.reason(reason, in: record, into: &intake)
        }
        if let job = root["job"], let jobID = job["id"]?.text {
            candidacy.job = jobID
            intake.add(
                Job(id: jobID, title: job["title"]?.text?.plainText, place: record.place(of: job)))
        } else {
            candidacy.job = root["jobId"]?.text
        }
        intake.add(candidacy)
        FreeText.note(in: record, kind, except: ["candidate"], into: &intake)
    }

    private static func status(
        of record: ExportRecord, into intake: inout ImportSession
    ) -> (Application.Status, String?)? {
        let node = record.root["status"]
        let text = node?.text?.trimmed.lowercased() ?? ""
        if let status = intake.settings.statuses[text.comparable] { return (status, nil) }
        switch text {
        case "active": return (.active, nil)
        case "hired": return (.hired, nil)
        case "archived": return (.closed, nil)
        case "lead": return (.closed, "a lead has not applied")
        default:
            let known = ["active", "archived", "hired", "lead"]
            intake.fail(
                "status",
                "Active, Archived, Hired, Lead, or a word under statuses: in import.yaml,",
                suggestion: suggestion(for: text, among: known), in: record, "application",
                at: node)
            return nil
        }
    }

    private static func reason(
        _ node: Node, in record: ExportRecord, into intake: inout ImportSession
    ) -> ImportedApplication.Reason? {
        guard let text = node["text"]?.text?.plainText else { return nil }
        if intake.settings.reasons[text.comparable]?.status != nil {
            return ImportedApplication.Reason(name: text, side: .unspecified)
        }
        switch node["reasonType"]?.text?.lowercased() {
        case "rejectedbyorg": return ImportedApplication.Reason(name: text, side: .us)
        case "rejectedbycandidate": return ImportedApplication.Reason(name: text, side: .them)
        case "other", nil: return ImportedApplication.Reason(name: text, side: .unspecified)
        default:
            intake.fail(
                "archiveReason.reasonType", "RejectedByOrg, RejectedByCandidate or Other",
                in: record,
                "application", at: node["reasonType"])
            return nil
        }
    }

    private static func readJob(_ record: ExportRecord, into intake: inout ImportSession) {
        let root = record.root
        guard let id = root["id"]?.text else {
            return intake.fail("id", "the job's id", in: record, "job")
        }
        var job = Job(id: id, title: root["title"]?.text?.plainText, place: record.place())
        let status = root["status"]?.text?.lowercased()
        switch status {
        case "open", "draft", nil: job.status = .open
        case "closed", "archived": job.status = .closed
        default:
            intake.fail(
                "status", "Open, Closed, Archived or Draft", in: record, "job", at: root["status"])
        }
        job.isConfidential = root["confidential"]?.flag == true || status == "draft"
        intake.add(job)
        FreeText.note(in: record, "job", into: &intake)
    }

    private static func readSchedule(_ record: ExportRecord, into intake: inout ImportSession) {
        let root = record.root
        let kind = "interview schedule"
        guard root["status"]?.text?.lowercased() != "cancelled" else {
            return intake.note(.skipped, "a canceled interview", in: record, kind)
        }
        for event in root["interviewEvents"]?.items ?? [] {
            guard let id = event["id"]?.text else { continue }
            intake.interviews[id] = Interview(
                application: root["applicationId"]?.text, job: nil,
                at: intake.time(event["startTime"], field: "startTime", in: record, kind),
                zone: nil,
                place: record.place(of: event))
        }
        FreeText.note(in: record, kind, into: &intake)
    }
}
