/// A form on an interview from before the application is about something else, and one on an interview
/// that is to come is about nothing.
struct FormDate: RecordRule {
    let rule = Hold.Rule.formDate

    func hold(on request: RuleContext) -> Hold? {
        guard request.kind.tellsStrengths else { return nil }
        for form in request.candidacy.forms {
            guard let heldOn = form.heldOn else { continue }
            if let appliedOn = request.application.dates.appliedOn, heldOn < appliedOn {
                return Hold(
                    rule,
                    "held_on of this form lies before applied_on; is it on another application?",
                    at: form.place)
            }
            if heldOn > request.today {
                return Hold(rule, "held_on of this form lies in the future", at: form.place)
            }
        }
        return nil
    }
}
