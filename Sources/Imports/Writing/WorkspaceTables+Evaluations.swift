import Core
import Files
import Letters
import Records

extension WorkspaceTables {
    func writeEvaluations(_ intake: inout ImportSession) throws(RecordsError) -> TableFile {
        var old = try ExistingTable("evaluations", in: folder)
        var table = try TableFile(
            "evaluations.csv", in: folder,
            columns: old.columns(with: EvaluationForm.columns.known))
        var written: [[String]: (feedback: String, advice: String)] = [:]
        while let row = try old.next() {
            guard !row.isEmpty else { continue }
            guard let form = row["form"]?.unlessEmpty, intake.forms.knows(form) else {
                try table.add(row)
                continue
            }
            let (feedback, advice) = (row["feedback"] ?? "", row["advice"] ?? "")
            if !feedback.isEmpty || !advice.isEmpty {
                written[[form, row["competency"] ?? ""]] = (feedback, advice)
            }
        }
        let others = intake.forms.applications.filter { !takenSet.contains($0) }
        for application in taken {
            for id in intake.forms.ids(of: application) {
                for var row in try rows(ofForm: id, of: application, &intake) {
                    if let own = written[[id, row["competency"] ?? ""]] {
                        Self.keep(own, in: &row)
                    }
                    try table.add(row)
                }
            }
        }
        for application in others {
            for id in intake.forms.ids(of: application) {
                let why =
                    application.isEmpty
                    ? "it names no application" : "its application is not taken"
                try leave(id, why, &intake)
            }
        }
        for id in intake.forms.headless {
            try leave(id, "no scorecard in these files has it", &intake)
        }
        return table
    }

    /// Keeps what somebody wrote for the candidate beside an imported form.
    ///
    /// Text that stands in the export itself was not written here: it stays private unless the settings
    /// share it now.
    private static func keep(
        _ own: (feedback: String, advice: String), in row: inout [String: String]
    ) {
        let imported = [row["evidence"], row["feedback"], row["advice"]].compactMap(\.self)
        if row["feedback"] == nil, !own.feedback.isEmpty, !imported.contains(own.feedback) {
            row["feedback"] = own.feedback
        }
        if row["advice"] == nil, !own.advice.isEmpty, !imported.contains(own.advice) {
            row["advice"] = own.advice
        }
    }

    /// The rows of a form; none where it is somebody else's, or on papers and for nobody.
    private func rows(
        ofForm id: String, of application: String, _ intake: inout ImportSession
    ) throws(RecordsError) -> [[String: String]] {
        var (head, entries) = try intake.forms.form(id)
        guard var head else { return [] }
        let candidacy = intake.candidacies[application]
        if let candidacy, let candidate = head.candidate, candidate != candidacy.person {
            try leave(id, "it names another candidate than its application does", &intake)
            return []
        }
        guard intake.isInterview(ofForm: id, of: application) else {
            try leave(id, "its interview was for another application", &intake)
            return []
        }
        let isOnPapers = candidacy.map { intake.isReview(intake.stage(of: $0)) } ?? false
        let isInterviewed = candidacy.map { intake.isInterviewed($0) } ?? true
        head.isReview = head.isReview || isOnPapers && !isInterviewed
        let isShared = entries.contains { entry in
            if entry.feedback != nil { return true }
            let title = entry.title ?? entry.reference.flatMap { intake.titles[$0] }
            return title.flatMap {
                intake.settings.share(of: $0, isAttribute: entry.isAttribute)
            } != nil
        }
        if head.isReview, !isInterviewed, !isShared {
            try leave(id, "on papers, and no interview was held", &intake)
            return []
        }
        entries = entries.filter { $0.text != nil || $0.rating != nil || $0.feedback != nil }
        let person = candidacy.flatMap { intake.people[$0.person] }
        let zone =
            person?.timeZone.flatMap { ZoneName($0)?.text } ?? intake.interviewZones[application]
        intake.report.forms += 1
        return FormRows(
            head, entries, id: id, of: application, zone: zone, team: rows.zone, in: &intake
        ).rows
    }

    /// Leaves a form in the export, and says where its texts are.
    private func leave(
        _ id: String, _ why: String, _ intake: inout ImportSession
    ) throws(RecordsError) {
        let (_, entries) = try intake.forms.form(id)
        for entry in entries where entry.text != nil {
            let title = entry.title ?? entry.reference.flatMap { intake.titles[$0] }
            intake.report.note(
                .leftBehind, entry.field, title: title.map(ProtectedFields.shown), of: entry.record,
                id: entry.recordID, at: entry.place)
        }
        let place = entries.first?.place ?? Place(file: "", line: 1)
        intake.report.note(.skipped, why, of: "form", id: id, at: place)
    }
}
