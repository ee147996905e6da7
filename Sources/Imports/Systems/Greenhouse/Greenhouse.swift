import Records

/// Exports of Greenhouse: the Harvest API in versions 1 and 2, which nest, and 3, which is flat.
enum Greenhouse: ExportSystem {
    /// The ratings of both versions.
    static let ratings: [String: Rating] = [
        "definitely_not": .strongNo, "strong_no": .strongNo, "no": .no, "mixed": .mixed,
        "yes": .yes,
        "strong_yes": .strongYes, "no_decision": .undecided,
    ]

    /// The kinds of records, each with the fields that tell it from the others.
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
                self.init(ofNobody: root)
            }
        }

        /// Records that name an application, and are none.
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

        private init?(ofNobody root: Node) {
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

    static func read(_ record: ExportRecord, into intake: inout ImportSession) throws(RecordsError)
        -> Bool
    {
        guard let kind = Kind(record.root) else { return false }
        intake.report.records[kind.rawValue, default: 0] += 1
        switch kind {
        case .scorecard: try readScorecard(record, into: &intake)
        case .scorecardAttribute: try readScorecardAttribute(record, into: &intake)
        case .scorecardAnswer: try readScorecardAnswer(record, into: &intake)
        case .attribute: readTitle("attribute", of: record, "name", into: &intake)
        case .question: readTitle("question", of: record, "question", into: &intake)
        case .user: readUser(record, into: &intake)
        case .candidate: readCandidate(record, into: &intake)
        case .address: readAddress(record, into: &intake)
        case .application: readApplication(record, into: &intake)
        case .jobLink: readJobLink(record, into: &intake)
        case .job: readJob(record, into: &intake)
        case .jobPost: readJobPost(record, into: &intake)
        case .rejection: readRejection(record, into: &intake)
        case .rejectionReason: readReason(record, into: &intake)
        case .offer: readOffer(record, into: &intake)
        case .scheduledInterview, .interview: readInterview(record, into: &intake)
        case .note, .activityFeed:
            FreeText.note(in: record, kind.rawValue, more: ["subject"], into: &intake)
        case .interviewer:
            if let form = record.root["scorecard_id"]?.text {
                intake.formInterviews[form] = record.root["interview_id"]?.text
            }
        case .applicationStage, .jobStage: break
        }
        return true
    }

    private static func readTitle(
        _ kind: String, of record: ExportRecord, _ field: String, into intake: inout ImportSession
    ) {
        guard let title = record.root[field]?.text else { return }
        intake.titles["\(kind) \(record.id)"] = title.plainText
    }

    private static func readUser(_ record: ExportRecord, into intake: inout ImportSession) {
        intake.titles["user \(record.id)"] = personName(record.root)
    }

    /// A colleague's name, whole or in two parts.
    static func personName(_ node: Node?) -> String? {
        guard let node else { return nil }
        if let name = node["name"]?.text { return name }
        let parts = [node["first_name"]?.text, node["last_name"]?.text].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}
