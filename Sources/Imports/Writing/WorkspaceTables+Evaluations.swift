import Core
import Files
import Letters
import Records

extension WorkspaceTables {
    /// Replaces the forms of the export in `evaluations.csv`, and keeps all other rows.
    func writeEvaluations(_ session: inout ImportSession) throws -> TableFile {
        var old = try ExistingTable("evaluations", in: folder)
        var table = try TableFile(
            "evaluations.csv", in: folder, access: access,
            columns: old.columns(with: EvaluationForm.columns.known))
        var ownTexts: [[String]: OwnText] = [:]
        while let row = try old.next() {
            guard !row.isEmpty else { continue }
            guard let form = row["form"]?.unlessEmpty, session.forms.has(form) else {
                try table.add(row)
                continue
            }
            let own = OwnText(feedback: row["feedback"] ?? "", advice: row["advice"] ?? "")
            if own != OwnText() { ownTexts[[form, row["competency"] ?? ""]] = own }
        }
        for application in taken {
            for id in session.forms.ids(of: application) {
                for var row in try rows(ofForm: id, of: application, &session) {
                    ownTexts[[id, row["competency"] ?? ""]]?.fill(&row)
                    try table.add(row)
                }
            }
        }
        let applications = Set(taken)
        for application in session.forms.applications where !applications.contains(application) {
            let why =
                application.isEmpty
                ? "it names no application" : "its application is not taken"
            for id in session.forms.ids(of: application) { try leave(id, why, &session) }
        }
        for id in session.forms.withoutHead {
            try leave(id, "these files have its entries and not the scorecard itself", &session)
        }
        return table
    }

    /// Text that a person wrote for the candidate beside an imported form.
    private struct OwnText: Equatable {
        var feedback = ""
        var advice = ""

        /// Puts the text into the new row of the form.
        ///
        /// Text of the export itself stays private, unless import.yaml still shares it.
        func fill(_ row: inout [String: String]) {
            let imported = [row["evidence"], row["feedback"], row["advice"]].compactMap(\.self)
            if row["feedback"] == nil, !feedback.isEmpty, !imported.contains(feedback) {
                row["feedback"] = feedback
            }
            if row["advice"] == nil, !advice.isEmpty, !imported.contains(advice) {
                row["advice"] = advice
            }
        }
    }

    /// Returns the rows of a form; none for a form of another application, or a review of documents
    /// that shares nothing.
    private func rows(
        ofForm id: String, of applicationID: String, _ session: inout ImportSession
    ) throws -> [[String: String]] {
        let form = try session.forms.form(id)
        guard var head = form.head else { return [] }
        let application = session.applications[applicationID]
        if let application, let candidate = head.candidate, candidate != application.person {
            try leave(id, "it names another candidate than its application does", &session)
            return []
        }
        guard session.isInterview(ofForm: id, of: applicationID) else {
            try leave(id, "its interview was for another application", &session)
            return []
        }
        let wasInterviewed = application.map { session.interviewedAt($0) != nil } ?? true
        if let application, !wasInterviewed,
            session.isPaperReview(session.stage(of: application))
        {
            head.isPaperReview = true
        }
        let isShared = form.entries.contains { entry in
            entry.feedback != nil
                || session.title(of: entry).flatMap {
                    session.settings.share(of: $0, isAttribute: entry.isAttribute)
                } != nil
        }
        if head.isPaperReview, !wasInterviewed, !isShared {
            try leave(id, "it is a review of documents, and no interview was held", &session)
            return []
        }
        session.report.forms += 1
        let zone = application.flatMap { session.zone(of: $0) }
        let heldAt =
            head.isPaperReview ? nil : head.heldAt ?? session.interviewTime(ofForm: id)
        var rows = FormRows([
            "application": applicationID, "form": id,
            "interview": head.interview ?? head.interviewID.flatMap { session.titles[$0] } ?? "",
            "interviewer": head.interviewer
                ?? head.interviewerID.flatMap { session.titles[$0] } ?? "",
            "recommendation": head.recommendation?.rawValue ?? "",
            "held_on": heldAt?.day(in: zone, otherwise: self.zone).description ?? "",
            "submitted_on": head.submittedAt?.day(in: zone, otherwise: self.zone).description ?? "",
        ])
        rows.add(form.entries, of: head, &session)
        return rows.rows
    }

    /// Leaves a form in the export, and reports where its texts are.
    private func leave(_ id: String, _ why: String, _ session: inout ImportSession) throws {
        let (_, entries) = try session.forms.form(id)
        for entry in entries where entry.text != nil {
            session.note(.leftBehind, entry, title: session.title(of: entry))
        }
        let place = entries.first?.place ?? Place(file: "", line: 1)
        session.report.note(.skipped, why, of: "form", id: id, at: place)
    }
}

/// The rows of one form: text for candidates in `feedback` and `advice`, all other text in
/// `evidence`.
private struct FormRows {
    private(set) var rows: [[String: String]] = []

    /// The columns that are the same in all rows.
    private let common: [String: String]

    init(_ common: [String: String]) {
        self.common = common
    }

    /// Adds the entries of a form, and reports what became of every text.
    mutating func add(_ entries: [FormEntry], of head: FormHead, _ session: inout ImportSession) {
        let entries = entries.filter { $0.text != nil || $0.rating != nil || $0.feedback != nil }
        if head.originalRating != nil || entries.isEmpty {
            add([
                "competency": "Overall recommendation",
                "original_rating": head.originalRating ?? "",
            ])
        }
        var advice: [(FormEntry, ImportSettings.Share)] = []
        for entry in entries {
            let title = session.title(of: entry)
            if let title, ProtectedFields.contains(title, onForm: true) {
                session.note(.dropped, entry, title: title)
                continue
            }
            let share = title.flatMap {
                session.settings.share(of: $0, isAttribute: entry.isAttribute)
            }
            if let share, share.use == .advice, !entry.isAttribute, entry.text != nil {
                advice.append((entry, share))
            } else {
                add(entry, share, of: head, &session)
            }
        }
        for (entry, share) in advice { addAdvice(entry, share, &session) }
    }

    private mutating func add(_ row: [String: String]) {
        rows.append(common.merging(row) { $1 })
    }

    private mutating func add(
        _ entry: FormEntry, _ share: ImportSettings.Share?, of head: FormHead,
        _ session: inout ImportSession
    ) {
        let title = session.title(of: entry) ?? entry.reference ?? entry.field
        var row = ["competency": title, "original_rating": entry.originalRating ?? ""]
        row["rating"] = entry.rating?.number.map(String.init)
        row["feedback"] = entry.feedback
        row["advice"] = entry.advice
        if let text = entry.text {
            session.note(share == nil ? .privateText : .shared, entry, title: title)
            switch share?.use {
            case .advice: row["advice"] = text
            case .feedback, .strength, .growth: row["feedback"] = text
            case nil: row["evidence"] = text
            }
            switch share?.use {
            case .strength: row["rating"] = "4"
            case .growth: row["rating"] = "2"
            case .feedback where !entry.isAttribute:
                row["rating"] = head.recommendation?.number.map(String.init)
            case .feedback, .advice, nil: break
            }
        }
        add(row)
    }

    /// Adds advice to the row of the feedback that it belongs to.
    ///
    /// Without that, it stays private.
    private mutating func addAdvice(
        _ entry: FormEntry, _ share: ImportSettings.Share, _ session: inout ImportSession
    ) {
        let title = session.title(of: entry) ?? entry.field
        let row = rows.firstIndex {
            $0["feedback"] != nil && $0["competency"]?.comparable == share.competency
        }
        session.note(row == nil ? .privateText : .shared, entry, title: title)
        if let row {
            rows[row]["advice"] = entry.text
        } else {
            add(["competency": title, "evidence": entry.text ?? ""])
        }
    }
}

extension ImportSession {
    /// Notes for the report what became of an entry of a form.
    fileprivate mutating func note(
        _ fate: ImportReport.Fate, _ entry: FormEntry, title: String?
    ) {
        report.note(
            fate, entry.field, title: title, of: entry.record, id: entry.recordID, at: entry.place)
    }
}
