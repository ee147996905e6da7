import Letters
import Records

extension Ashby {
    private static let ratings: [String: Rating] = [
        "1": .strongNo, "2": .no, "3": .yes, "4": .strongYes, "strong_no_hire": .strongNo,
        "no_hire": .no, "hire": .yes, "strong_hire": .strongYes, "strong_no": .strongNo, "no": .no,
        "yes": .yes, "strong_yes": .strongYes,
    ]

    static func readFeedback(_ record: ExportRecord, into intake: inout ImportSession)
        throws(RecordsError)
    {
        let root = record.root
        let kind = "feedback"
        guard let id = root["id"]?.text else {
            return intake.fail("id", "the feedback's id", in: record, kind)
        }
        guard let application = root["applicationId"]?.text else {
            return intake.fail("applicationId", "an application's id", in: record, kind)
        }
        var head = FormHead(application: application)
        let user = root["submittedByUser"]
        let names = [user?["firstName"]?.text, user?["lastName"]?.text].compactMap(\.self)
        head.interviewer = names.joined(separator: " ").unlessEmpty
        head.interviewID = root["interviewId"]?.text.map { "interview \($0)" }
        guard !root.has("submittedAt") || root["submittedAt"] != nil else {
            intake.note(.skipped, "a draft", in: record, kind)
            FreeText.note(in: record, kind, into: &intake)
            // That somebody owes feedback is all that tells of the interview.
            guard root["interviewId"] != nil else { return intake.forms.leaveOut(id) }
            return try intake.add(head, form: id)
        }
        head.submittedAt = intake.time(root["submittedAt"], field: "submittedAt", in: record, kind)
        // Feedback on papers belongs to no interview, and says so.
        head.isReview =
            root.has("interviewId") && root["interviewId"] == nil && root["interviewEventId"] == nil
        if let event = root["interviewEventId"]?.text { intake.formInterviews[id] = event }

        let values = root["submittedValues"]
        let fields = fields(of: root)
        let overall = fields.first {
            $0["path"]?.text == "overall_recommendation"
                || $0["title"]?.text?.comparable == "overall recommendation"
        }
        if let path = overall?["path"]?.text ?? Self.undefinedOverall(values, fields),
            let value = values?[path]
        {
            head.originalRating = score(of: value)?.text
            head.recommendation = rating(
                of: value, among: overall, path: path, in: record, into: &intake)
        }
        try intake.add(head, form: id)

        var number = 0
        for member in values?.members ?? [] where !member.value.isNull {
            let field = fields.first { $0["path"]?.text == member.name }
            number += 1
            if member.name == overall?["path"]?.text || member.name == "overall_recommendation" {
                guard let comment = member.value["comments"]?.words else { continue }
                try intake.add(
                    entry(
                        member, field, text: comment, number: number, of: record), form: id)
                continue
            }
            try read(member, field, number: number, of: record, into: &intake)
        }
    }

    private static func undefinedOverall(_ values: Node?, _ fields: [Node]) -> String? {
        values?["overall_recommendation"] == nil ? nil : "overall_recommendation"
    }

    /// The definitions of the form's fields, which have the titles.
    private static func fields(of root: Node) -> [Node] {
        let sections = root["formDefinition"]?["sections"]?.items ?? []
        return sections.flatMap { $0["fields"]?.items ?? [] }.compactMap { $0["field"] ?? $0 }
    }

    private static func read(
        _ member: Node.Member, _ field: Node?, number: Int, of record: ExportRecord,
        into intake: inout ImportSession
    ) throws(RecordsError) {
        if let title = field?["title"]?.text, ProtectedFields.isClosed(to: title, onForm: true) {
            return intake.note(
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
                of: member.value, among: field, path: member.name, in: record, into: &intake)
        }
        guard entry.text != nil || entry.rating != nil else { return }
        try intake.add(entry, form: record.id)
    }

    private static func entry(
        _ member: Node.Member, _ field: Node?, text: String?, number: Int, of record: ExportRecord
    ) -> FormEntry {
        let title = (field?["title"] ?? field?["humanReadablePath"])?.text ?? member.name
        return FormEntry(
            title: title.plainText.unlessEmpty, text: text, field: "submittedValues",
            record: "feedback", recordID: record.id, number: number,
            place: record.place(of: member.value))
    }

    /// What a field is rated with: the score itself, or the score of an object with comments.
    private static func score(of value: Node) -> Node? {
        value.isObject ? value["score"] ?? value["value"] : value
    }

    private static func rating(
        of value: Node, among field: Node?, path: String, in record: ExportRecord,
        into intake: inout ImportSession
    ) -> Rating? {
        guard let score = score(of: value) else { return nil }
        // A team's own values may have labels that are known.
        let label = field?["selectableValues"]?.items.first {
            $0["value"]?.text == score.text
        }?["label"]?.text?.lowercased().replacing(" ", with: "_")
        if let text = score.text?.lowercased(), ratings[text] == nil,
            intake.settings.rating(text) == nil, let label, let rating = ratings[label]
        {
            return rating
        }
        return intake.rating(
            score, among: ratings, field: ProtectedFields.name(of: ["submittedValues", path]),
            in: record,
            "feedback")
    }
}
