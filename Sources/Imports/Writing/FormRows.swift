import Core
import Foundation
import Letters
import Records

/// Makes rows of `evaluations.csv` out of one form: what is for candidates, and all the rest private.
struct FormRows {
    private(set) var rows: [[String: String]] = []

    /// Whether anything on it is for the candidate.
    private(set) var hasShared = false

    private let common: [String: String]

    /// Notes what became of every text.
    init(
        _ head: FormHead, _ entries: [FormEntry], id: String, of candidacy: String, zone: String?,
        team: TimeZone, in intake: inout ImportSession
    ) {
        let settings = intake.settings
        let heldAt = head.heldAt ?? intake.interviewTime(ofForm: id)
        var common = [
            "application": candidacy, "form": id,
            "interview": head.interview ?? head.interviewID.flatMap { intake.titles[$0] } ?? "",
            "interviewer": head.interviewer
                ?? head.interviewerID.flatMap { intake.titles[$0] } ?? "",
            "recommendation": head.recommendation?.rawValue ?? "",
        ]
        if !head.isReview {
            common["held_on"] = heldAt?.day(in: zone, otherwise: team)?.description
        }
        common["submitted_on"] = head.submittedAt?.day(in: zone, otherwise: team)?.description
        self.common = common
        if head.originalRating != nil || entries.isEmpty {
            add(["competency": "Overall recommendation", "as_given": head.originalRating ?? ""])
        }
        var advice: [(ImportSettings.Share, FormEntry, String)] = []
        for entry in entries {
            let title = entry.title ?? entry.reference.flatMap { intake.titles[$0] }
            let name = title ?? entry.reference ?? entry.field
            if let title, ProtectedFields.isClosed(to: title, onForm: true) {
                intake.note(.dropped, entry, title: title)
                continue
            }
            var row = ["competency": name, "as_given": entry.originalRating ?? ""]
            row["rating"] = entry.rating?.number.map(String.init)
            row["feedback"] = entry.feedback
            row["advice"] = entry.advice
            guard let text = entry.text else {
                add(row)
                continue
            }
            let share = title.flatMap { settings.share(of: $0, isAttribute: entry.isAttribute) }
            guard let share else {
                row["evidence"] = text
                intake.note(.privateText, entry, title: name)
                add(row)
                continue
            }
            if share.use == .advice, !entry.isAttribute {
                advice.append((share, entry, text))
                continue
            }
            intake.note(.shared, entry, title: name)
            hasShared = true
            row[share.use == .advice ? "advice" : "feedback"] = text
            switch share.use {
            case .strength: row["rating"] = "4"
            case .growth: row["rating"] = "2"
            case .feedback where !entry.isAttribute:
                row["rating"] = head.recommendation?.number.map(String.init)
            case .feedback, .advice: break
            }
            add(row)
        }
        for (share, entry, text) in advice { give(text, of: entry, share, &intake) }
    }

    private mutating func add(_ row: [String: String]) {
        rows.append(common.merging(row) { $1 })
    }

    /// Puts an advice beside the feedback that it belongs to.
    private mutating func give(
        _ text: String, of entry: FormEntry, _ share: ImportSettings.Share,
        _ intake: inout ImportSession
    ) {
        let title = entry.title ?? entry.reference.flatMap { intake.titles[$0] } ?? entry.field
        let number = rows.firstIndex {
            $0["feedback"] != nil && $0["competency"]?.comparable == share.competency
        }
        guard let number else {
            intake.note(.privateText, entry, title: title)
            return add(["competency": title, "evidence": text])
        }
        intake.note(.shared, entry, title: title)
        rows[number]["advice"] = text
    }
}

extension ImportSession {
    /// Notes what became of something on a form.
    fileprivate mutating func note(
        _ fate: ImportReport.Fate, _ entry: FormEntry, title: String
    ) {
        report.note(
            fate, entry.field, title: ProtectedFields.shown(title), of: entry.record,
            id: entry.recordID,
            at: entry.place)
    }
}
