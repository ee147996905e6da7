package import Files
package import Letters

extension EvaluationForm {
    /// The keys at the top of a form, besides its competencies.
    static let keys = [
        "application", "language", "interview", "interviewer", "held_on", "submitted_on",
        "recommendation", "notes",
    ]

    /// The columns of `evaluations.csv`, one competency a row.
    package static let columns = Columns(
        known: [
            "application", "language", "interview", "interviewer", "held_on", "submitted_on",
            "competency", "rating", "evidence", "feedback", "advice", "recommendation", "form",
            "original_rating",
        ],
        required: ["application", "competency", "rating"])

    /// Reads the head of a form out of a record; `nil` where a fault keeps it from being used.
    init?(_ row: inout Row, competencies: [Competency]) {
        let application = row.required("application")
        let language = row.language("language")
        let heldOn = row.date("held_on")
        let submittedOn = row.date("submitted_on")
        let recommendation: Recommendation? = row.choice("recommendation")
        guard let application, row.faults.isEmpty else { return nil }
        self.init(
            application: application, place: row.place(), language: language,
            interview: row.privateText("interview"),
            interviewer: row.privateText("interviewer"), heldOn: heldOn, submittedOn: submittedOn,
            recommendation: recommendation, competencies: competencies,
            notes: row.privateText("notes"), unread: row.unreadTexts(and: ["original_rating"]))
    }
}

extension EvaluationForm.Competency {
    /// The keys of one competency in a form.
    static let keys = ["name", "rating", "evidence", "feedback", "advice"]

    /// Reads one competency, whose name stands under `nameKey`.
    init(_ row: inout Row, nameKey: String) {
        _ = row.required(nameKey)
        self.init(
            name: row.privateText(nameKey), rating: row.number("rating", in: 1...5),
            evidence: row.privateText("evidence"), feedback: row.shareableText("feedback"),
            advice: row.shareableText("advice"), place: row.place())
    }
}
