import Core
import Letters
import Records

extension Greenhouse {
    /// The ratings of all versions.
    private static let ratings: [(String, Rating)] = [
        ("definitely_not", .strongNo), ("strong_no", .strongNo), ("no", .no), ("mixed", .mixed),
        ("yes", .yes), ("strong_yes", .strongYes), ("no_decision", .undecided),
    ]

    static func readScorecard(
        _ record: ExportRecord, into session: inout ImportSession
    ) throws {
        let root = record.root
        let kind = "scorecard"
        guard let id = root["id"]?.text else {
            return session.fail("id", "the scorecard's id", in: record, kind)
        }
        guard let application = root["application_id"]?.text else {
            return session.fail("application_id", "an application's id", in: record, kind)
        }
        let status = root["status"]?.text?.lowercased() ?? "complete"
        guard ["draft", "complete"].contains(status) else {
            return session.fail("status", "draft or complete", in: record, kind, at: root["status"])
        }
        let isDraft = root.has("submitted_at") && root["submitted_at"] == nil
        if status == "draft" || isDraft {
            session.note(.skipped, "a draft", in: record, kind)
            FreeText.note(in: record, kind, into: &session)
            session.forms.leaveOut(id)
            return
        }
        let interview = (root["interview_step"]?["name"] ?? root["interview"])?.plainText
        var head = FormHead(application: application, interview: interview)
        head.candidate = root["candidate_id"]?.text
        let names = [personName(root["interviewer"]), personName(root["submitted_by"])]
        head.interviewer = names.compactMap(\.self).uniqued.joined(separator: "; ").unlessEmpty
        let user = root["interviewer_id"] ?? root["submitter_id"] ?? root["submitted_by_user_id"]
        head.interviewerID = user?.text.map { "user \($0)" }
        head.isPaperReview = session.isPaperReview(interview)
        head.heldAt = session.time(
            root["interviewed_at"], field: "interviewed_at", in: record, kind)
        head.submittedAt = session.time(
            root["submitted_at"], field: "submitted_at", in: record, kind)
        let field = root.has("candidate_rating") ? "candidate_rating" : "overall_recommendation"
        head.originalRating = root[field]?.text
        head.recommendation = session.rating(
            root[field], among: ratings, field: field, in: record, kind)
        try session.add(head, form: id)
        try readParts(of: record, kind, into: &session)
        try readNotes(of: record, kind, into: &session)
    }

    /// Reads the attributes and the questions inside a scorecard of versions 1 and 2.
    private static func readParts(
        of record: ExportRecord, _ kind: String, into session: inout ImportSession
    ) throws {
        let attributes = record.root["attributes"]?.items ?? []
        for (number, attribute) in attributes.enumerated() where attribute["name"]?.text != nil {
            try readAttribute(
                attribute, number, "attributes[].", in: record, kind, id: record.id,
                form: record.id, into: &session)
        }
        try readRatings(of: record, kind, isAlone: attributes.isEmpty, into: &session)
        for (number, question) in (record.root["questions"]?.items ?? []).enumerated() {
            try readAnswer(
                question, number, "questions[].", in: record, kind, form: record.id,
                into: &session)
        }
    }

    /// Reads the lists of attribute names by rating.
    ///
    /// They count if the scorecard has no attributes.
    private static func readRatings(
        of record: ExportRecord, _ kind: String, isAlone: Bool, into session: inout ImportSession
    ) throws {
        for (number, list) in (record.root["ratings"]?.members ?? []).enumerated() {
            let word = Node(content: .text(list.name), place: list.value.place)
            let rating = session.rating(
                word, among: ratings, field: "ratings", in: record, kind)
            guard isAlone, let rating, rating.number != nil else { continue }
            for (position, name) in list.value.items.enumerated() {
                guard let title = name.plainText, !ProtectedFields.contains(title, onForm: true)
                else { continue }
                try session.forms.add(
                    FormEntry(
                        title: title, isAttribute: true, rating: rating, originalRating: list.name,
                        field: "ratings", record: kind, recordID: record.id,
                        number: number * 1_000 + position, place: record.place),
                    to: record.id)
            }
        }
    }

    /// Reads the notes on the whole interview.
    private static func readNotes(
        of record: ExportRecord, _ kind: String, into session: inout ImportSession
    ) throws {
        for (field, title) in [
            ("notes", "Notes"), ("private_notes", "Private notes"),
            ("public_notes", "Public notes"),
        ] {
            let tagged = record.root["\(field)_with_tags"]
            guard let node = record.root[field] ?? tagged, let text = node.plainText else {
                continue
            }
            try session.forms.add(
                FormEntry(
                    title: title, text: text, field: field, record: kind, recordID: record.id,
                    place: node.place),
                to: record.id)
            if record.root[field] != nil, let tagged, tagged.text != nil {
                session.note(.leftBehind, "\(field)_with_tags", in: record, kind, at: tagged)
            }
        }
    }

    /// Reads an attribute that is a record of its own, as in version 3 and in tables.
    static func readScorecardAttribute(
        _ record: ExportRecord, into session: inout ImportSession
    ) throws {
        let root = record.root
        let kind = "scorecard attribute"
        guard let scorecard = root["scorecard_id"]?.text else {
            return session.fail("scorecard_id", "a scorecard's id", in: record, kind)
        }
        try readAttribute(
            root, 0, "", in: record, kind, id: root["id"]?.text ?? root["index"]?.text ?? "",
            form: scorecard, into: &session)
    }

    /// Reads an answer that is a record of its own, as in version 3.
    static func readScorecardAnswer(
        _ record: ExportRecord, into session: inout ImportSession
    ) throws {
        let kind = "scorecard answer"
        guard let scorecard = record.root["scorecard_id"]?.text else {
            return session.fail("scorecard_id", "a scorecard's id", in: record, kind)
        }
        try readAnswer(record.root, 0, "", in: record, kind, form: scorecard, into: &session)
    }

    /// Adds an attribute with its rating and note to a form.
    private static func readAttribute(
        _ node: Node, _ number: Int, _ path: String, in record: ExportRecord, _ kind: String,
        id: String, form: String, into session: inout ImportSession
    ) throws {
        let field =
            node.has("rating") || node["candidate_attribute_rating"] == nil
            ? "rating" : "candidate_attribute_rating"
        let rating = session.rating(
            node[field], among: ratings, field: path + field, in: record, kind)
        let text = node["note"]?.plainText
        guard text != nil || rating?.number != nil else { return }
        try session.forms.add(
            FormEntry(
                title: node["name"]?.plainText,
                reference: node["job_candidate_attribute_id"]?.text.map { "attribute \($0)" },
                isAttribute: true, rating: rating, originalRating: node[field]?.text, text: text,
                field: path + "note", record: kind, recordID: id, number: number,
                place: (node["note"] ?? node).place),
            to: form)
    }

    /// Adds an answer to a form.
    private static func readAnswer(
        _ node: Node, _ number: Int, _ path: String, in record: ExportRecord, _ kind: String,
        form: String, into session: inout ImportSession
    ) throws {
        guard let answer = node["answer"] ?? node["boolean_value"], let text = answer.words else {
            return
        }
        try session.forms.add(
            FormEntry(
                title: node["question"]?.plainText,
                reference: node["scorecard_question_id"]?.text.map { "question \($0)" }, text: text,
                field: path + "answer", record: kind, recordID: record.id, number: number,
                place: answer.place),
            to: form)
    }
}
