import Core
import Letters
import Records

extension Greenhouse {
    static func readScorecard(_ record: ExportRecord, into intake: inout ImportSession)
        throws(RecordsError)
    {
        let root = record.root
        let kind = "scorecard"
        guard let id = root["id"]?.text else {
            return intake.fail("id", "the scorecard's id", in: record, kind)
        }
        guard let application = root["application_id"]?.text else {
            return intake.fail("application_id", "an application's id", in: record, kind)
        }
        let status = root["status"]?.text?.lowercased() ?? "complete"
        guard ["draft", "complete"].contains(status) else {
            return intake.fail("status", "draft or complete", in: record, kind, at: root["status"])
        }
        let isDraft = root.has("submitted_at") && root["submitted_at"] == nil
        if status == "draft" || isDraft {
            intake.note(.skipped, "a draft", in: record, kind)
            FreeText.note(in: record, kind, into: &intake)
            intake.forms.leaveOut(id)
            return
        }
        let interview = (root["interview_step"]?["name"] ?? root["interview"])?.text?.plainText
        var head = FormHead(application: application, interview: interview)
        head.candidate = root["candidate_id"]?.text
        let names = [personName(root["interviewer"]), personName(root["submitted_by"])]
        head.interviewer = names.compactMap(\.self).uniqued.joined(separator: "; ").unlessEmpty
        head.interviewerID =
            (root["interviewer_id"] ?? root["submitter_id"]
            ?? root["submitted_by_user_id"])?.text.map { "user \($0)" }
        head.isReview = intake.isReview(interview)
        head.heldAt = intake.time(
            root["interviewed_at"], field: "interviewed_at", in: record, kind)
        head.submittedAt = intake.time(
            root["submitted_at"], field: "submitted_at", in: record, kind)
        let field = root.has("candidate_rating") ? "candidate_rating" : "overall_recommendation"
        head.originalRating = root[field]?.text
        head.recommendation = intake.rating(
            root[field], among: ratings, field: field, in: record, kind)
        try intake.add(head, form: id)
        try readAttributes(of: record, into: &intake)
        try readQuestions(of: record, into: &intake)
        for (field, title) in [
            ("notes", "Notes"), ("private_notes", "Private notes"),
            ("public_notes", "Public notes"),
        ] {
            let tagged = root["\(field)_with_tags"]
            guard let node = root[field] ?? tagged, node.text != nil else { continue }
            try intake.add(
                entry(of: record, field, title: title, text: node), form: id)
            if root[field] != nil, let tagged, tagged.text != nil {
                intake.note(.leftBehind, "\(field)_with_tags", in: record, kind, at: tagged)
            }
        }
    }

    private static func readAttributes(
        of record: ExportRecord, into intake: inout ImportSession
    ) throws(RecordsError) {
        let attributes = record.root["attributes"]?.items ?? []
        for (number, attribute) in attributes.enumerated() {
            var entry = entry(
                of: record, "attributes[].note", title: attribute["name"]?.text,
                text: attribute["note"], number: number)
            entry.isAttribute = true
            entry.place = record.place(of: attribute["note"] ?? attribute)
            entry.originalRating = attribute["rating"]?.text
            entry.rating = intake.rating(
                attribute["rating"], among: ratings, field: "attributes[].rating", in: record,
                "scorecard")
            guard entry.title != nil, entry.text != nil || entry.rating?.number != nil else {
                continue
            }
            try intake.add(entry, form: record.id)
        }
        for (number, member) in (record.root["ratings"]?.members ?? []).enumerated() {
            let rating = intake.settings.rating(member.name) ?? ratings[member.name]
            guard let rating else {
                let known = ratings.keys.sorted()
                intake.fail(
                    "ratings", "\(known.joined(separator: ", "))",
                    suggestion: suggestion(for: member.name, among: known), in: record, "scorecard",
                    at: member.value)
                continue
            }
            guard attributes.isEmpty, rating.number != nil else { continue }
            for (place, name) in member.value.items.enumerated() {
                guard let title = name.text, !ProtectedFields.isClosed(to: title, onForm: true)
                else {
                    continue
                }
                var entry = entry(
                    of: record, "ratings", title: title, text: nil,
                    number: number * 1_000 + place)
                entry.isAttribute = true
                entry.rating = rating
                entry.originalRating = member.name
                try intake.add(entry, form: record.id)
            }
        }
    }

    private static func readQuestions(
        of record: ExportRecord, into intake: inout ImportSession
    ) throws(RecordsError) {
        for (number, question) in (record.root["questions"]?.items ?? []).enumerated() {
            let answer = question["answer"]
            guard let text = answer?.words else { continue }
            var entry = entry(
                of: record, "questions[].answer", title: question["question"]?.text, text: nil,
                number: number)
            entry.text = text
            entry.place = record.place(of: answer)
            try intake.add(entry, form: record.id)
        }
    }

    /// One attribute of a scorecard, which stands apart in version 3 and in tables.
    static func readScorecardAttribute(
        _ record: ExportRecord, into intake: inout ImportSession
    ) throws(RecordsError) {
        let root = record.root
        let kind = "scorecard attribute"
        guard let scorecard = root["scorecard_id"]?.text else {
            return intake.fail("scorecard_id", "a scorecard's id", in: record, kind)
        }
        let field = root.has("rating") ? "rating" : "candidate_attribute_rating"
        var entry = FormEntry(
            title: root["name"]?.text?.plainText,
            reference: root["job_candidate_attribute_id"]?.text.map { "attribute \($0)" },
            originalRating: root[field]?.text, text: root["note"]?.text?.plainText.unlessEmpty,
            field: "note", record: kind, recordID: root["id"]?.text ?? root["index"]?.text ?? "",
            place: record.place(of: root["note"]))
        entry.isAttribute = true
        entry.rating = intake.rating(root[field], among: ratings, field: field, in: record, kind)
        guard entry.text != nil || entry.rating?.number != nil else { return }
        try intake.add(entry, form: scorecard)
    }

    /// One answer of a scorecard of version 3.
    static func readScorecardAnswer(
        _ record: ExportRecord, into intake: inout ImportSession
    ) throws(RecordsError) {
        let root = record.root
        let kind = "scorecard answer"
        guard let scorecard = root["scorecard_id"]?.text else {
            return intake.fail("scorecard_id", "a scorecard's id", in: record, kind)
        }
        let yes = root["boolean_value"]?.flag.map { $0 ? "Yes" : "No" }
        guard let text = root["answer"]?.words ?? yes else { return }
        try intake.add(
            FormEntry(
                reference: root["scorecard_question_id"]?.text.map { "question \($0)" }, text: text,
                field: "answer", record: kind, recordID: root["id"]?.text ?? "",
                place: record.place(of: root["answer"] ?? root["boolean_value"])),
            form: scorecard)
    }

    private static func entry(
        of record: ExportRecord, _ field: String, title: String?, text: Node?, number: Int = 0
    ) -> FormEntry {
        FormEntry(
            title: title?.plainText.unlessEmpty, text: text?.text?.plainText.unlessEmpty,
            field: field,
            record: "scorecard", recordID: record.id, number: number, place: record.place(of: text))
    }
}
