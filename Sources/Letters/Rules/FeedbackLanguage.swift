import MIME

/// What interviewers wrote for the candidate is in the language of the letter.
struct FeedbackLanguage: RecordRule {
    let rule = Hold.Rule.feedbackLanguage

    func hold(on request: RuleContext) -> Hold? {
        let team = request.team
        let language = request.application.candidate.language ?? team.language
        for item in request.feedback.items {
            let form = request.candidacy.forms.first { form in
                form.competencies.contains { $0.place == item.place }
            }
            let written = form?.language ?? team.language
            guard written.primary != language.primary else { continue }
            return Hold(
                rule,
                "the feedback is in \(written.text) and the letter in \(language.text); have it "
                    + "written in \(language.text), and say so with language: on the form",
                at: item.place)
        }
        return nil
    }
}
