import MIME

/// The interviewers' feedback is in the language of the letter.
struct FeedbackLanguage: RecordCheck {
    func objection(in context: RuleContext) -> Objection? {
        let team = context.team
        let language = context.application.candidate.language ?? team.language
        for item in context.feedback.items {
            let form = context.records.forms.first { form in
                form.competencies.contains { $0.place == item.place }
            }
            let written = form?.language ?? team.language
            guard written.primary != language.primary else { continue }
            return Objection(
                "the feedback is in \(written.text) and the letter in \(language.text); have it "
                    + "written in \(language.text), and say so with language: on the form",
                at: item.place)
        }
        return nil
    }
}
