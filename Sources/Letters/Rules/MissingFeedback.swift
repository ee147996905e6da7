/// A letter that gives reasons needs reasons that a candidate may read.
struct MissingFeedback: RecordRule {
    let rule = Hold.Rule.missingFeedback

    func hold(on request: RuleContext) -> Hold? {
        guard request.kind.tellsStrengths, request.writtenFeedback == .individual,
            request.feedback.isEmpty
        else { return nil }
        guard let form = request.candidacy.forms.first else {
            // Who was turned down without an interview gets the short letter.
            let isShort = request.kind.tellsGrowth && request.application.dates.interviewedOn == nil
            return isShort
                ? nil
                : Hold(
                    rule, "no evaluation form belongs to this application",
                    at: request.application.place)
        }
        let lack = request.kind.tellsGrowth ? "nothing" : "no strength"
        return Hold(
            rule,
            "the evaluation forms hold \(lack) with shareable feedback; ask the interviewers for it",
            at: form.competencies.first?.place ?? request.application.place)
    }
}
