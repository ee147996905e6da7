import Core
import Files
import Letters
import Records

extension Greenhouse {
    static func readJob(_ record: ExportRecord, into intake: inout ImportSession) {
        let root = record.root
        guard let id = root["id"]?.text else {
            return intake.fail("id", "the job's id", in: record, "job")
        }
        let text = root["status"]?.text?.lowercased()
        var job = Job(id: id, title: root["name"]?.text?.plainText, place: record.place())
        switch text {
        case "open", nil: job.status = .open
        case "closed": job.status = .closed
        case "draft": job.status = .open
        default:
            intake.fail("status", "open, closed or draft", in: record, "job", at: root["status"])
        }
        // A template or a draft was never shown to anybody either.
        job.isConfidential =
            root["confidential"]?.flag == true || root["is_template"]?.flag == true
            || text == "draft"
        intake.add(job)
        FreeText.note(in: record, "job", into: &intake)
    }

    /// What the public reads of a job.
    static func readJobPost(_ record: ExportRecord, into intake: inout ImportSession) {
        let root = record.root
        guard let id = root["job_id"]?.text, root["live"]?.flag != false,
            root["internal"]?.flag != true
        else { return }
        intake.add(
            Job(
                id: id, publicTitle: root["title"]?.text?.plainText,
                url: root["public_url"]?.text, place: record.place()))
    }

    static func readOffer(_ record: ExportRecord, into intake: inout ImportSession) {
        let root = record.root
        guard let application = root["application_id"]?.text else { return }
        let sentOn = intake.time(
            root["sent_at"] ?? root["sent_on"], field: "sent_at", in: record, "offer")
        let resolvedAt = intake.time(
            root["resolved_at"], field: "resolved_at", in: record, "offer")
        let status: Offer.Status
        switch root["status"]?.text?.lowercased() {
        case "unresolved", "created": status = sentOn == nil ? .unsent : .sent
        case "sent": status = .sent
        case "accepted": status = .accepted
        case "rejected": status = .rejected
        case "deprecated": return intake.note(.skipped, "a replaced version", in: record, "offer")
        default:
            return intake.fail(
                "status", "created, unresolved, accepted, rejected or deprecated", in: record,
                "offer", at: root["status"])
        }
        intake.add(
            Offer(
                version: root["version"]?.number ?? 0, status: status, at: sentOn ?? resolvedAt),
            to: application)
        FreeText.note(in: record, "offer", into: &intake)
    }

    /// Interviews that were held; an all-day one has a date and no time.
    static func readInterview(_ record: ExportRecord, into intake: inout ImportSession) {
        let root = record.root
        let kind = root.has("start") ? "scheduled interview" : "interview"
        guard let application = root["application_id"]?.text else { return }
        intake.interviewOwners[record.id] = application
        for interviewer in root["interviewers"]?.items ?? [] {
            if let form = interviewer["scorecard_id"]?.text {
                intake.formInterviews[form] = record.id
            }
        }
        guard let isHeld = isHeld(record, kind, into: &intake) else { return }
        let start = root["start"]
        let node =
            start?["date_time"] ?? start?["date"] ?? start.flatMap { $0.isObject ? nil : $0 }
            ?? root["starts_at"] ?? root["all_day_start_on"]
        let time = intake.time(
            node, field: root.has("start") ? "start" : "starts_at", in: record, kind)
        if isHeld {
            let name = root["interview"]?["name"]?.text
            if !intake.isReview(name) {
                intake.noteInterview(of: application, at: time)
            }
        }
        FreeText.note(in: record, kind, into: &intake)
    }

    /// Whether an interview was held; a fault, and `nil`, where its status does not say.
    private static func isHeld(
        _ record: ExportRecord, _ kind: String, into intake: inout ImportSession
    ) -> Bool? {
        let node = record.root["status"]
        let status = node?.text?.trimmed.lowercased() ?? ""
        if let meeting = intake.settings.interviews[status.comparable] { return meeting == .held }
        if held.contains(status) { return true }
        if notHeld.contains(status) { return false }
        let known = held + notHeld
        intake.fail(
            "status",
            "\(known.joined(separator: ", ")), or a word under interviews: in import.yaml,",
            suggestion: suggestion(for: status, among: known), in: record, kind, at: node)
        return nil
    }

    private static let held = [
        "awaiting_feedback", "complete", "completed", "collect_feedback", "received",
    ]

    private static let notHeld = [
        "scheduled", "to_be_scheduled", "skipped", "to_be_sent", "sent", "cancelled", "canceled",
        "declined", "no_show",
    ]
}
