import Core
import Letters
import Records

/// Exports of Greenhouse: the nested records of its Harvest API versions 1 and 2, and the flat
/// records of version 3.
enum Greenhouse: ExportSystem {
    /// The kinds of records.
    ///
    /// The fields of a record tell its kind.
    private enum Kind: String {
        case scorecardAttribute = "scorecard attribute"
        case scorecardAnswer = "scorecard answer"
        case attribute, question, scorecard
        case rejection = "rejection details"
        case applicationStage = "application stage"
        case offer
        case scheduledInterview = "scheduled interview"
        case interview, interviewer, note
        case activityFeed = "activity feed"
        case application
        case jobPost = "job post"
        case jobStage = "job stage"
        case job
        case rejectionReason = "rejection reason"
        case user, candidate
        case address = "email address"
        case jobLink = "job of an application"

        init?(_ root: Node) {
            if root.has("interview_id", "user_id") {
                self = .interviewer
            } else if root.has("scorecard_id") {
                guard !root.hasAny("scorecard_question_id", "answer", "boolean_value") else {
                    self = .scorecardAnswer
                    return
                }
                self = .scorecardAttribute
            } else if root.has("candidate_attribute_type_id") {
                self = .attribute
            } else if root.has("question") && root.hasAny("interview_kit_id", "answer_type") {
                self = .question
            } else if root.hasAny("overall_recommendation", "candidate_rating")
                || root.has("attributes", "questions")
                || root.has("interview_kit_id", "application_id")
            {
                self = .scorecard
            } else if root.has("application_id") {
                self.init(ofApplication: root)
            } else if root.has("body") || root.has("visibility", "type") {
                self = .note
            } else if root.has("activities") || root.has("notes", "emails") {
                self = .activityFeed
            } else if root.has("candidate_id", "status") || root.has("candidate_id", "prospect") {
                self = .application
            } else if root.has("candidate_id", "value") {
                self = .address
            } else {
                self.init(standalone: root)
            }
        }

        /// Recognizes records that belong to an application.
        private init?(ofApplication root: Node) {
            if root.has("version") {
                self = .offer
            } else if root.hasAny("rejection_reason_id", "rejected_by_id", "rejection_note_id") {
                self = .rejection
            } else if root.has("job_interview_stage_id") {
                self = .applicationStage
            } else if root.has("start") {
                self = .scheduledInterview
            } else if root.hasAny("starts_at", "job_interview_id", "all_day_start_on") {
                self = .interview
            } else if root.has("body") {
                self = .note
            } else if root.has("job_id") {
                self = .jobLink
            } else {
                return nil
            }
        }

        /// Recognizes records that belong to no application.
        private init?(standalone root: Node) {
            if root.has("job_id") {
                if root.has("title") {
                    self = .jobPost
                } else if root.has("name") {
                    self = .jobStage
                } else {
                    return nil
                }
            } else if root.hasAny("requisition_id", "is_template", "confidential", "openings") {
                self = .job
            } else if root.hasAny("primary_email_address", "primary_email", "site_admin") {
                self = .user
            } else if root.hasAny("first_name", "last_name", "email_addresses", "application_ids") {
                self = .candidate
            } else if root.has("name") && root.hasAny("type", "rejection_reason_type_id") {
                self = .rejectionReason
            } else if root.has("name", "status") {
                self = .job
            } else {
                return nil
            }
        }
    }

    static func read(_ record: ExportRecord, into session: inout ImportSession) throws -> Bool {
        guard let kind = Kind(record.root) else { return false }
        session.report.records[kind.rawValue, default: 0] += 1
        switch kind {
        case .scorecard: try readScorecard(record, into: &session)
        case .scorecardAttribute: try readScorecardAttribute(record, into: &session)
        case .scorecardAnswer: try readScorecardAnswer(record, into: &session)
        case .attribute: readTitle("attribute", of: record, "name", into: &session)
        case .question: readTitle("question", of: record, "question", into: &session)
        case .user: readUser(record, into: &session)
        case .candidate: readCandidate(record, into: &session)
        case .address: readAddress(record, into: &session)
        case .application: readApplication(record, into: &session)
        case .jobLink: readJobLink(record, into: &session)
        case .job: readJob(record, into: &session)
        case .jobPost: readJobPost(record, into: &session)
        case .rejection: readRejection(record, into: &session)
        case .rejectionReason: readReason(record, into: &session)
        case .offer: readOffer(record, into: &session)
        case .scheduledInterview, .interview: readInterview(record, into: &session)
        case .note, .activityFeed:
            FreeText.note(in: record, kind.rawValue, more: ["subject"], into: &session)
        case .interviewer:
            if let form = record.root["scorecard_id"]?.text {
                session.formInterviews[form] = record.root["interview_id"]?.text
            }
        case .applicationStage, .jobStage: break
        }
        return true
    }

    private static func readTitle(
        _ kind: String, of record: ExportRecord, _ field: String, into session: inout ImportSession
    ) {
        guard let title = record.root[field]?.plainText else { return }
        session.titles["\(kind) \(record.id)"] = title
    }

    private static func readUser(_ record: ExportRecord, into session: inout ImportSession) {
        session.titles["user \(record.id)"] = personName(record.root)
    }

    /// Returns a colleague's name, which may be in one part or in two.
    static func personName(_ node: Node?) -> String? {
        guard let node else { return nil }
        if let name = node["name"]?.text { return name }
        let parts = [node["first_name"]?.text, node["last_name"]?.text].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}

// MARK: Candidates and applications

extension Greenhouse {
    private static func readCandidate(_ record: ExportRecord, into session: inout ImportSession) {
        let root = record.root
        var person = Person(place: record.place)
        person.givenName = root["first_name"]?.text ?? ""
        person.familyName = root["last_name"]?.text ?? ""
        person.preferredName = root["preferred_name"]?.text
        for entry in root["email_addresses"]?.items ?? [] { person.addAddress(entry) }
        person.doNotEmail = root["can_email"]?.flag == false
        session.add(person, id: record.id)
        for application in root["applications"]?.items ?? [] where application.has("status") {
            readApplication(record.part(application), into: &session, of: record.id)
        }
        FreeText.note(in: record, "candidate", except: ["applications"], into: &session)
    }

    /// Reads a row of the table of addresses.
    private static func readAddress(_ record: ExportRecord, into session: inout ImportSession) {
        guard let id = record.root["candidate_id"]?.text else { return }
        var person = Person(place: record.place)
        person.addAddress(record.root)
        session.add(person, id: id)
    }

    private static func readApplication(
        _ record: ExportRecord, into session: inout ImportSession, of person: String? = nil
    ) {
        let kind = "application"
        let root = record.root
        guard let id = root["id"]?.text else {
            return session.fail("id", "the application's id", in: record, kind)
        }
        guard let person = root["candidate_id"]?.text ?? person else {
            return session.fail("candidate_id", "a candidate's id", in: record, kind)
        }
        let found = session.status(
            of: record,
            among: [
                ("active", (.active, nil)), ("in_process", (.active, nil)),
                ("hired", (.hired, nil)), ("rejected", (.rejected, nil)),
                ("converted", (.closed, "it was converted into another application")),
            ])
        guard let (status, skipped) = found else { return }
        var application = ImportedApplication(
            id: id, person: person, status: status, skipped: skipped, place: record.place)
        let jobs = root["jobs"]?.items ?? []
        let isProspect = root["prospect"]?.flag == true
        if isProspect { application.skipped = application.skipped ?? "a prospect has not applied" }
        if application.skipped == nil, let job = jobs.first, let jobID = job["id"]?.text {
            application.job = jobID
            session.add(Job(id: jobID, title: job["name"]?.plainText, place: job.place))
        } else {
            application.job = root["job_id"]?.text
        }
        application.stage = (root["current_stage"]?["name"] ?? root["stage_name"])?.plainText
        application.appliedAt = session.time(
            root["applied_at"] ?? root["created_at"], field: "applied_at", in: record, kind)
        application.closedAt = session.time(
            root["rejected_at"], field: "rejected_at", in: record, kind)
        if let reason = root["rejection_reason"], reason.isObject {
            application.reason = Self.reason(reason, session.settings)
        }
        application.reasonID = (root["rejection_reason_id"] ?? root["rejected_reason_id"])?.text
        session.add(application)
        FreeText.note(in: record, kind, into: &session)
    }

    private static func readJobLink(_ record: ExportRecord, into session: inout ImportSession) {
        guard let application = record.root["application_id"]?.text,
            let job = record.root["job_id"]?.text
        else { return }
        session.jobLinks[application] = job
    }

    private static func readRejection(_ record: ExportRecord, into session: inout ImportSession) {
        guard let application = record.root["application_id"]?.text else { return }
        let at = session.time(
            record.root["rejected_at"], field: "rejected_at", in: record, "rejection details")
        session.rejections[application] = (record.root["rejection_reason_id"]?.text, at)
        FreeText.note(in: record, "rejection details", into: &session)
    }

    private static func readReason(_ record: ExportRecord, into session: inout ImportSession) {
        let reason = reason(record.root, session.settings)
        // Sources and roles also have a name and a type, and may have the same id as a reason.
        if let reason, reason.meaning != .unknown || session.reasons[record.id] == nil {
            session.reasons[record.id] = reason
        }
    }

    /// Returns a reason with the meaning of its type.
    private static func reason(
        _ node: Node, _ settings: ImportSettings
    ) -> ImportedApplication.Reason? {
        guard let name = node["name"]?.plainText else { return nil }
        if settings.reasons[name.comparable]?.status != nil {
            return ImportedApplication.Reason(name: name, meaning: .unspecified)
        }
        let type = node["type"]
        let text = (type?["key"] ?? type?["name"] ?? type)?.text ?? ""
        let key = text.uppercased().replacing(" ", with: "_")
        let meanings: [String: ImportedApplication.Reason.Meaning] = [
            "WE_REJECTED_THEM": .rejected, "THEY_REJECTED_US": .withdrawn,
            "NONE_SPECIFIED": .unspecified, "SECURITY_CONCERN": .securityConcern, "": .unspecified,
        ]
        return ImportedApplication.Reason(name: name, meaning: meanings[key] ?? .unknown)
    }
}

// MARK: Jobs, offers and interviews

extension Greenhouse {
    private static func readJob(_ record: ExportRecord, into session: inout ImportSession) {
        let root = record.root
        guard let id = root["id"]?.text else {
            return session.fail("id", "the job's id", in: record, "job")
        }
        let text = root["status"]?.text?.lowercased()
        var job = Job(id: id, title: root["name"]?.plainText, place: record.place)
        switch text {
        case "open", nil: job.status = .open
        case "closed": job.status = .closed
        case "draft": job.status = .open
        default:
            session.fail("status", "open, closed or draft", in: record, "job", at: root["status"])
        }
        // Templates and drafts were never public either.
        job.isConfidential =
            root["confidential"]?.flag == true || root["is_template"]?.flag == true
            || text == "draft"
        session.add(job)
        FreeText.note(in: record, "job", into: &session)
    }

    /// Reads the public advertisement of a job.
    private static func readJobPost(_ record: ExportRecord, into session: inout ImportSession) {
        let root = record.root
        guard let id = root["job_id"]?.text, root["live"]?.flag != false,
            root["internal"]?.flag != true
        else { return }
        session.add(
            Job(
                id: id, publicTitle: root["title"]?.plainText,
                url: root["public_url"]?.text, place: record.place))
    }

    private static func readOffer(_ record: ExportRecord, into session: inout ImportSession) {
        let root = record.root
        guard let application = root["application_id"]?.text else { return }
        let sentOn = session.time(
            root["sent_at"] ?? root["sent_on"], field: "sent_at", in: record, "offer")
        let resolvedAt = session.time(
            root["resolved_at"], field: "resolved_at", in: record, "offer")
        let status: Offer.Status
        switch root["status"]?.text?.lowercased() {
        case "unresolved", "created": status = sentOn == nil ? .unsent : .sent
        case "sent": status = .sent
        case "accepted": status = .accepted
        case "rejected": status = .rejected
        case "deprecated": return session.note(.skipped, "a replaced version", in: record, "offer")
        default:
            return session.fail(
                "status", "created, unresolved, accepted, rejected or deprecated", in: record,
                "offer", at: root["status"])
        }
        session.add(
            Offer(
                version: root["version"]?.number ?? 0, status: status, at: sentOn ?? resolvedAt),
            to: application)
        FreeText.note(in: record, "offer", into: &session)
    }

    /// Reads an interview.
    ///
    /// An all-day interview has a date and no time.
    private static func readInterview(_ record: ExportRecord, into session: inout ImportSession) {
        let root = record.root
        let kind = root.has("start") ? "scheduled interview" : "interview"
        guard let application = root["application_id"]?.text else { return }
        session.interviewOwners[record.id] = application
        for interviewer in root["interviewers"]?.items ?? [] {
            if let form = interviewer["scorecard_id"]?.text {
                session.formInterviews[form] = record.id
            }
        }
        let outcome = session.meaning(
            of: root["status"], in: session.settings.interviews, key: "interviews",
            among: outcomes, field: "status", in: record, kind)
        guard let outcome else { return }
        let start = root["start"]
        let node =
            start?["date_time"] ?? start?["date"] ?? start.flatMap { $0.isObject ? nil : $0 }
            ?? root["starts_at"] ?? root["all_day_start_on"]
        let time = session.time(
            node, field: root.has("start") ? "start" : "starts_at", in: record, kind)
        if outcome == .held, !session.isPaperReview(root["interview"]?["name"]?.text) {
            session.addInterview(of: application, at: time)
        }
        FreeText.note(in: record, kind, into: &session)
    }

    private static let outcomes: [(String, ImportSettings.InterviewOutcome)] = [
        ("awaiting_feedback", .held), ("complete", .held), ("completed", .held),
        ("collect_feedback", .held), ("received", .held), ("scheduled", .notHeld),
        ("to_be_scheduled", .notHeld), ("skipped", .notHeld), ("to_be_sent", .notHeld),
        ("sent", .notHeld), ("cancelled", .notHeld), ("canceled", .notHeld),
        ("declined", .notHeld), ("no_show", .notHeld),
    ]
}
