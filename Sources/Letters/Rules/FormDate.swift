/// Every form is about an interview after the application, and not in the future.
struct FormDate: RecordCheck {
    func objection(in context: RuleContext) -> Objection? {
        guard context.kind.tellsStrengths else { return nil }
        for form in context.records.forms {
            guard let heldOn = form.heldOn else { continue }
            if let appliedOn = context.application.dates.appliedOn, heldOn < appliedOn {
                return Objection(
                    "held_on of this form lies before applied_on; is it on another application?",
                    at: form.place)
            }
            if heldOn > context.today {
                return Objection("held_on of this form lies in the future", at: form.place)
            }
        }
        return nil
    }
}
