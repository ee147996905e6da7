import Files
import Letters
import Records

extension Lever {
    static func readInterview(
        _ record: ExportRecord, of opportunity: String?, into intake: inout ImportSession
    ) {
        let root = record.root
        let kind = "interview"
        for interviewer in root["interviewers"]?.items ?? [] {
            if let id = interviewer["id"]?.text, let name = interviewer["name"]?.text {
                intake.titles["user \(id)"] = name
            }
        }
        FreeText.note(in: record, kind, into: &intake)
        guard root["canceledAt"] == nil else {
            return intake.note(.skipped, "a canceled interview", in: record, kind)
        }
        if let zone = root["timezone"]?.text, ZoneName(zone) == nil {
            intake.note(.unknown, "timezone", in: record, kind, at: root["timezone"])
        }
        let posting = root["postings"]?.items.first
        let interview = Interview(
            application: Self.opportunity(of: root) ?? opportunity,
            job: (posting?["id"] ?? posting)?.text,
            at: time("date", of: root, in: record, kind, into: &intake),
            zone: root["timezone"]?.text, place: record.place())
        intake.interviews[record.id] = interview
        for form in root["feedbackForms"]?.items ?? [] {
            if let id = (form["id"] ?? form).text { intake.formInterviews[id] = record.id }
        }
    }

    static func readFeedback(
        _ record: ExportRecord, of opportunity: String?, into intake: inout ImportSession
    ) throws(RecordsError) {
        let root = record.root
        let kind = "feedback form"
        guard let id = root["id"]?.text else {
            return intake.fail("id", "the form's id", in: record, kind)
        }
        let interview = root["interview"].flatMap { ($0["id"] ?? $0).text }
        let application = Self.opportunity(of: root) ?? opportunity
        if let interview, let application { intake.interviewOwners[interview] = application }
        guard root["deletedAt"] == nil, root["completedAt"] != nil else {
            let why = root["deletedAt"] == nil ? "not completed" : "deleted"
            intake.note(.skipped, why, in: record, kind)
            FreeText.note(in: record, kind, more: ["value"], into: &intake)
            intake.forms.leaveOut(id)
            return
        }
        if let interview { intake.formInterviews[id] = interview }
        let text = root["text"]?.text?.plainText
        var head = FormHead(application: application ?? "", interview: text)
        if head.application.isEmpty { intake.formFiles[id] = record.place() }
        let user = root["user"]
        head.interviewer = user?["name"]?.text
        head.interviewerID = (user?["id"] ?? user)?.text.map { "user \($0)" }
        head.isReview = intake.isReview(text)
        head.submittedAt = time("completedAt", of: root, in: record, kind, into: &intake)
        let fields = root["fields"]?.items ?? []
        if let overall = overall(among: fields), let value = overall["value"] {
            head.originalRating = value.text
            head.recommendation = rating(
                value, field: "fields[].value", in: record, into: &intake)
        }
        try intake.add(head, form: id)
        let number = fields.firstIndex { $0.spot == overall(among: fields)?.spot }
        for index in fields.indices where index != number {
            try read(fields[index], number: index * 1_000, of: record, into: &intake)
        }
    }

    /// The field that says what the form comes to: the `score-system`, or in old forms a `score` whose
    /// value is one of its labels, or that says so itself.
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
        _ field: Node, number: Int, of record: ExportRecord, into intake: inout ImportSession
    ) throws(RecordsError) {
        let title = title(of: field)
        var entry = FormEntry(
            title: title, field: "fields[].value", record: "feedback form", recordID: record.id,
            number: number, place: record.place(of: field["value"] ?? field))
        switch field["type"]?.text {
        case "score", "score-system":
            entry.isAttribute = true
            entry.originalRating = field["value"]?.text
            entry.rating = rating(
                field["value"], field: "fields[].value", in: record, into: &intake)
            guard entry.rating != nil else { return }
            try intake.add(entry, form: record.id)
        case "scorecard":
            let scores = field["scores"]?.items ?? []
            for (index, value) in (field["value"]?.items ?? []).enumerated() {
                let name = index < scores.count ? scores[index]["text"]?.text?.plainText : nil
                if let name, ProtectedFields.isClosed(to: name, onForm: true) {
                    intake.note(
                        .dropped, "fields[].value[]", title: name, in: record, "feedback form",
                        at: value)
                    continue
                }
                entry.title = name ?? title
                entry.number = number + index + 1
                entry.isAttribute = true
                entry.field = "fields[].value[].comment"
                entry.place = record.place(of: value["comment"] ?? value)
                entry.originalRating = value["score"]?.text
                entry.rating = rating(
                    value["score"], field: "fields[].value[].score", in: record, into: &intake)
                entry.text = value["comment"]?.words
                guard entry.text != nil || entry.rating != nil else { continue }
                try intake.add(entry, form: record.id)
            }
        default:
            guard let text = field["value"]?.words else { return }
            entry.text = text
            try intake.add(entry, form: record.id)
        }
    }

    /// What a field is called: where that is only `Rating`, what it describes itself as.
    private static func title(of field: Node) -> String? {
        let text = field["text"]?.text?.plainText.unlessEmpty
        let description = field["description"]?.text?.plainText.unlessEmpty
        return text?.comparable == "rating" ? description ?? text : text ?? description
    }

    /// A score by its leading digit, as labels are the team's own: `3 - Hire` and `3 - Yes` are one.
    private static func rating(
        _ node: Node?, field: String, in record: ExportRecord, into intake: inout ImportSession
    ) -> Rating? {
        guard let node, let text = node.text?.trimmed else { return nil }
        if let rating = intake.settings.rating(text) { return rating }
        let scale: [Substring: Rating] = ["1": .strongNo, "2": .no, "3": .yes, "4": .strongYes]
        if let digits = text.prefixMatch(of: /\d+/)?.output, let rating = scale[digits],
            !text.dropFirst(digits.count).hasPrefix(".")
        {
            return rating
        }
        intake.fail(
            field, "1, 2, 3 or 4 at the start, or a word under ratings: in import.yaml,",
            in: record, "feedback form", at: node)
        return nil
    }
}
