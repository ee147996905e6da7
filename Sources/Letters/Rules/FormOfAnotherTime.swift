/// A form on an interview from before the application is about something else.
struct FormOfAnotherTime: CandidacyRule {
    let rule = Hold.Rule.formOfAnotherTime

    func hold(on request: Request) -> Hold? {
        guard request.kind.tellsStrengths, let appliedOn = request.application.dates.appliedOn,
            let form = request.candidacy.forms.first(where: { form in
                form.heldOn.map { $0 < appliedOn } ?? false
            })
        else { return nil }
        return Hold(
            rule, "held_on of this form lies before applied_on; is it on another application?",
            at: form.place)
    }
}
