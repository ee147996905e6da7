/// A letter that gives reasons needs feedback that the candidate may read.
struct MissingFeedback: RecordCheck {
    func objection(in context: RuleContext) -> Objection? {
        guard context.kind.tellsStrengths, context.writtenFeedback == .individual,
            context.feedback.isEmpty
        else { return nil }
        guard let form = context.records.forms.first else {
            // A candidate who had no interview gets the short letter.
            let isShort = context.kind.tellsGrowth && context.application.dates.interviewedOn == nil
            return isShort
                ? nil
                : Objection(
                    "no evaluation form belongs to this application",
                    at: context.application.place)
        }
        let lack = context.kind.tellsGrowth ? "nothing" : "no strength"
        return Objection(
            "the evaluation forms hold \(lack) with shareable feedback; ask the interviewers for it",
            at: form.competencies.first?.place ?? context.application.place)
    }
}
