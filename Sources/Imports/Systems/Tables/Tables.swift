import Core
import Files
import Letters
import Records

/// Tables: those that connectors make of Greenhouse and Lever, and evaluation forms in rows.
enum Tables: ExportSystem {
    static func read(_ record: ExportRecord, into intake: inout ImportSession) throws(RecordsError)
        -> Bool
    {
        let root = record.root
        if (root["_fivetran_deleted"] ?? root["deleted"])?.flag == true {
            intake.note(.skipped, "deleted", in: record, "row")
            if root.hasAny("application_id", "opportunity_id") { intake.forms.leaveOut(record.id) }
            return true
        }
        if root.has("application_id", "competency") {
            intake.report.records["evaluation", default: 0] += 1
            try readEvaluation(record, into: &intake)
            return true
        }
        if root.hasAny("given_name", "email") && root.has("position", "status") {
            intake.report.records["application", default: 0] += 1
            readApplication(record, into: &intake)
            return true
        }
        if root.has("title", "status"), !root.hasAny("job_id", "first_name") {
            intake.report.records["position", default: 0] += 1
            readPosition(record, into: &intake)
            return true
        }
        if root.has("feedback_form_id") {
            intake.report.records["feedback field", default: 0] += 1
            try readLeverField(record, into: &intake)
            return true
        }
        if let opportunity = leverRecord(record) {
            return try Lever.read(opportunity, into: &intake)
        }
        return try Greenhouse.read(record, into: &intake)
    }

    /// A competency of a form in rows, in which what is for candidates has columns of its own.
    private static func readEvaluation(
        _ record: ExportRecord, into intake: inout ImportSession
    ) throws(RecordsError) {
        let root = record.root
        let kind = "evaluation"
        guard let application = root["application_id"]?.text,
            let competency = root["competency"]?.text?.plainText
        else {
            return intake.fail(
                "the row", "application_id and competency", in: record, kind)
        }
        let names = ["interview", "interviewer", "interviewed_at"]
        let form = ([application] + names.map { root[$0]?.text?.trimmed ?? "" })
            .joined(separator: " / ")
        var head = FormHead(application: application, interview: root["interview"]?.text)
        head.interviewer = root["interviewer"]?.text
        head.heldAt = intake.time(
            root["interviewed_at"], field: "interviewed_at", in: record, kind)
        head.submittedAt = intake.time(
            root["submitted_at"], field: "submitted_at", in: record, kind)
        head.recommendation = intake.rating(
            root["recommendation"], among: words, field: "recommendation", in: record, kind)
        head.isReview = intake.isReview(head.interview)
        try intake.add(head, form: form)
        var entry = FormEntry(
            title: competency, originalRating: root["rating"]?.text,
            text: root["evidence_private"]?.text?.plainText, field: "evidence_private",
            record: kind,
            recordID: "", number: Int(record.root.spot.line),
            place: record.place(of: root["evidence_private"]))
        entry.isAttribute = true
        entry.rating = rating(of: record, into: &intake)
        entry.feedback = root["evidence_shareable"]?.text?.plainText
        entry.advice = root["advice_shareable"]?.text?.plainText
        try intake.add(entry, form: form)
    }

    private static let words: [String: Rating] = Dictionary(
        uniqueKeysWithValues: Rating.allCases.map { ($0.rawValue, $0) })

    /// A rating on the scale that its row names, with the best at the end: `1-5`, `1-4`, `5-1`.
    private static func rating(of record: ExportRecord, into intake: inout ImportSession) -> Rating?
    {
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
        let known = words.merging(numbers) { $1 }
        return intake.rating(
            record.root["rating"], among: known,
            field: scale == nil
                ? "rating, whose scale (1-5, or 5-1 with 1 best) is not given," : "rating",
            in: record, "evaluation")
    }

    /// A position in the columns of a workspace.
    private static func readPosition(_ record: ExportRecord, into intake: inout ImportSession) {
        let root = record.root
        let text = root["status"]?.text?.lowercased() ?? ""
        guard let status = Position.Status(rawValue: text) else {
            let names = Position.Status.allCases.map(\.rawValue).joined(separator: ", ")
            return intake.fail("status", names, in: record, "position", at: root["status"])
        }
        intake.add(
            Job(
                id: record.id, title: root["title"]?.text?.plainText, team: root["team"]?.text,
                location: root["location"]?.text, status: status, url: root["url"]?.text,
                isConfidential: root["confidential"]?.flag, place: record.place()))
    }

    /// An application in the columns of a workspace.
    private static func readApplication(_ record: ExportRecord, into intake: inout ImportSession) {
        let root = record.root
        let kind = "application"
        guard let id = root["id"]?.text else {
            return intake.fail("id", "the application's id", in: record, kind)
        }
        let names = Application.Status.allCases.map(\.rawValue)
        let text = root["status"]?.text?.trimmed.lowercased() ?? ""
        guard
            let status = intake.settings.statuses[text.comparable]
                ?? Application.Status(rawValue: text)
        else {
            return intake.fail(
                "status",
                "\(names.joined(separator: ", ")), or a word under statuses: in import.yaml,",
                suggestion: suggestion(for: text, among: names), in: record, kind,
                at: root["status"])
        }
        var person = Person(place: record.place())
        person.givenName = root["given_name"]?.text ?? ""
        person.familyName = root["family_name"]?.text ?? ""
        person.preferredName = root["preferred_name"]?.text
        for (column, its) in [("private_email", "personal"), ("email", "other")] {
            guard let text = root[column]?.text else { continue }
            if let address = Person.Address(text, .init(its)) {
                person.addresses.append(address)
            } else {
                person.unusableAddresses += 1
            }
        }
        person.timeZone = root["time_zone"]?.text
        person.doNotEmail = root["do_not_email"]?.flag == true
        intake.add(person, id: "application \(id)")
        var candidacy = ImportedApplication(
            id: id, person: "application \(id)", job: root["position"]?.text, status: status,
            place: record.place())
        candidacy.stage = root["stage"]?.text
        candidacy.appliedAt = intake.time(root["applied_on"], field: "applied_on", in: record, kind)
        candidacy.closedAt = intake.time(root["decided_on"], field: "decided_on", in: record, kind)
        if let interviewed = intake.time(
            root["interviewed_on"], field: "interviewed_on", in: record, kind)
        {
            intake.noteInterview(of: id, at: interviewed)
        }
        candidacy.reason = root["reason"]?.text.map {
            ImportedApplication.Reason(name: $0, side: .unspecified)
        }
        intake.add(candidacy)
        FreeText.note(in: record, kind, into: &intake)
    }
}
