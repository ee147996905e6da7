import Core
import Files
import Letters
import Records

/// CSV tables: those that data connectors make from Greenhouse and Lever, and tables with the
/// columns of a workspace, such as evaluation forms with one competency a row.
enum Tables: ExportSystem {
    static func read(_ record: ExportRecord, into session: inout ImportSession) throws -> Bool {
        let root = record.root
        if (root["_fivetran_deleted"] ?? root["deleted"])?.flag == true {
            session.note(.skipped, "deleted", in: record, "row")
            if root.hasAny("application_id", "opportunity_id") { session.forms.leaveOut(record.id) }
            return true
        }
        if root.has("application_id", "competency") {
            session.report.records["evaluation", default: 0] += 1
            try readEvaluation(record, into: &session)
            return true
        }
        if root.hasAny("given_name", "email") && root.has("position", "status") {
            session.report.records["application", default: 0] += 1
            readApplication(record, into: &session)
            return true
        }
        if root.has("title", "status"), !root.hasAny("job_id", "first_name") {
            session.report.records["position", default: 0] += 1
            readPosition(record, into: &session)
            return true
        }
        if root.has("feedback_form_id") {
            session.report.records["feedback field", default: 0] += 1
            try readLeverField(record, into: &session)
            return true
        }
        if let opportunity = leverRecord(record) {
            return try Lever.read(opportunity, into: &session)
        }
        return try Greenhouse.read(record, into: &session)
    }

    /// Reads one competency of a form.
    ///
    /// Text for the candidate has columns of its own.
    private static func readEvaluation(
        _ record: ExportRecord, into session: inout ImportSession
    ) throws {
        let root = record.root
        let kind = "evaluation"
        guard let application = root["application_id"]?.text,
            let competency = root["competency"]?.plainText
        else {
            return session.fail("the row", "application_id and competency", in: record, kind)
        }
        let names = ["interview", "interviewer", "interviewed_at"]
        let form = ([application] + names.map { root[$0]?.text?.trimmed ?? "" })
            .joined(separator: " / ")
        var head = FormHead(application: application, interview: root["interview"]?.text)
        head.interviewer = root["interviewer"]?.text
        head.heldAt = session.time(
            root["interviewed_at"], field: "interviewed_at", in: record, kind)
        head.submittedAt = session.time(
            root["submitted_at"], field: "submitted_at", in: record, kind)
        head.recommendation = session.rating(
            root["recommendation"], among: ratings, field: "recommendation", in: record, kind)
        head.isPaperReview = session.isPaperReview(head.interview)
        try session.add(head, form: form)
        try session.forms.add(
            FormEntry(
                title: competency, isAttribute: true, rating: rating(of: record, into: &session),
                originalRating: root["rating"]?.text, text: root["evidence_private"]?.plainText,
                feedback: root["evidence_shareable"]?.plainText,
                advice: root["advice_shareable"]?.plainText, field: "evidence_private",
                record: kind, recordID: "", number: record.place.line,
                place: (root["evidence_private"] ?? root).place),
            to: form)
    }

    private static let ratings = Rating.allCases.map { ($0.rawValue, $0) }

    /// Returns a rating on the scale that its row names: `1-5`, `1-4`, or `5-1` with 1 as the best.
    private static func rating(
        of record: ExportRecord, into session: inout ImportSession
    ) -> Rating? {
        let five: [Rating] = [.strongNo, .no, .mixed, .yes, .strongYes]
        let four: [Rating] = [.strongNo, .no, .yes, .strongYes]
        let scale = record.root["scale"]?.text?.filter { !$0.isWhitespace }
            .replacing("–", with: "-")
        let steps: [Rating] =
            switch scale {
            case "1-5": five
            case "5-1": five.reversed()
            case "1-4": four
            case "4-1": four.reversed()
            default: []
            }
        let numbers = steps.enumerated().map { (String($0.offset + 1), $0.element) }
        return session.rating(
            record.root["rating"], among: ratings + numbers,
            field: scale == nil
                ? "rating, whose scale (1-5, or 5-1 with 1 as the best) is not given," : "rating",
            in: record, "evaluation")
    }

    /// Reads a position that has the columns of a workspace.
    private static func readPosition(_ record: ExportRecord, into session: inout ImportSession) {
        let root = record.root
        let text = root["status"]?.text?.lowercased() ?? ""
        guard let status = Position.Status(rawValue: text) else {
            let names = Position.Status.allCases.map(\.rawValue).joined(separator: ", ")
            return session.fail("status", names, in: record, "position", at: root["status"])
        }
        session.add(
            Job(
                id: record.id, title: root["title"]?.plainText, team: root["team"]?.text,
                location: root["location"]?.text, status: status, url: root["url"]?.text,
                isConfidential: root["confidential"]?.flag, place: record.place))
    }

    /// Reads an application that has the columns of a workspace.
    private static func readApplication(_ record: ExportRecord, into session: inout ImportSession) {
        let root = record.root
        let kind = "application"
        guard let id = root["id"]?.text else {
            return session.fail("id", "the application's id", in: record, kind)
        }
        let known = Application.Status.allCases.map { ($0.rawValue, ($0, String?.none)) }
        guard let (status, _) = session.status(of: record, among: known) else { return }
        var person = Person(place: record.place)
        person.givenName = root["given_name"]?.text ?? ""
        person.familyName = root["family_name"]?.text ?? ""
        person.preferredName = root["preferred_name"]?.text
        if let text = root["private_email"]?.text { person.addAddress(text, .personal) }
        if let text = root["email"]?.text { person.addAddress(text, .other) }
        person.timeZone = root["time_zone"]?.text
        person.doNotEmail = root["do_not_email"]?.flag == true
        session.add(person, id: "application \(id)")
        var application = ImportedApplication(
            id: id, person: "application \(id)", job: root["position"]?.text, status: status,
            place: record.place)
        application.stage = root["stage"]?.text
        application.appliedAt = session.time(
            root["applied_on"], field: "applied_on", in: record, kind)
        application.closedAt = session.time(
            root["decided_on"], field: "decided_on", in: record, kind)
        if let interviewed = session.time(
            root["interviewed_on"], field: "interviewed_on", in: record, kind)
        {
            session.addInterview(of: id, at: interviewed)
        }
        application.reason = root["reason"]?.text.map {
            ImportedApplication.Reason(name: $0, meaning: .unspecified)
        }
        session.add(application)
        FreeText.note(in: record, kind, into: &session)
    }
}

// MARK: Tables of Lever

extension Tables {
    /// Converts a row of a table of Lever to a record of Lever's API; nil for other rows.
    ///
    /// Data connectors name the columns in snake case and flatten nested objects.
    private static func leverRecord(_ record: ExportRecord) -> ExportRecord? {
        let root = record.root
        let isLever =
            root.hasAny(
                "opportunity_id", "score_system_value", "last_advanced_at", "stage_id",
                "data_protection_contact_allowed", "archived_reason_id")
            && !root.has("candidate_id") || root.has("state", "text")
        guard isLever else { return nil }
        var members = root.members.map { member in
            Node.Member(name: names[member.name] ?? camelCase(member.name), value: member.value)
        }
        let member = { (name: String, content: Node.Content) in
            Node.Member(name: name, value: Node(content: content, place: root.place))
        }
        if root.has("data_protection_contact_allowed") {
            let isAllowed = root["data_protection_contact_allowed"]?.flag == true
            let expiry = root["data_protection_contact_expires_at"]
            let contact: [Node.Member] = [
                member("allowed", .flag(isAllowed)), member("expiresAt", expiry?.content ?? .null),
            ]
            members.append(
                member("dataProtection", .members([member("contact", .members(contact))])))
        }
        if root.hasAny("score_system_value", "completed_at") {
            let score: [Node.Member] = [
                member("type", .text("score-system")),
                Node.Member(
                    name: "value",
                    value: root["score_system_value"] ?? Node(content: .null, place: root.place)),
            ]
            let field = Node(content: .members(score), place: root.place)
            members.append(member("fields", .list([field])))
        } else if root.hasAny("canceled_at", "timezone") {
            members.append(member("interviewers", .list([])))
        } else if root.hasAny("last_advanced_at", "stage_id", "archived_reason_id") {
            members.append(
                Node.Member(name: "contact", value: root["contact"] ?? root["id"] ?? root))
        }
        let converted = Node(content: .members(members), place: root.place)
        return ExportRecord(root: converted, dropped: record.dropped)
    }

    private static let names = [
        "stage_id": "stage", "archived_reason_id": "archiveReason", "interview_id": "interview",
        "creator_id": "user", "posting_id": "posting",
    ]

    private static func camelCase(_ name: String) -> String {
        let words = name.split(separator: "_")
        return words.dropFirst().reduce(String(words.first ?? "")) {
            $0 + $1.prefix(1).uppercased() + $1.dropFirst()
        }
    }

    /// Reads one field of a form of Lever.
    ///
    /// The tables have no titles.
    private static func readLeverField(
        _ record: ExportRecord, into session: inout ImportSession
    ) throws {
        let root = record.root
        guard let form = root["feedback_form_id"]?.text else { return }
        let columns = ["value_text", "value_number", "value_decimal", "value_date"]
        guard let node = columns.lazy.compactMap({ root[$0] }).first, let text = node.words else {
            return
        }
        try session.forms.add(
            FormEntry(
                title: "Field \(root["field_index"]?.text ?? "")", text: text, field: "value_text",
                record: "feedback field", recordID: form, number: record.place.line,
                place: node.place),
            to: form)
    }
}
