/// A letter invites to no meeting that has already begun.
struct AppointmentInThePast: RecordCheck {
    func objection(in context: RuleContext) -> Objection? {
        guard context.kind.tellsNextStep,
            let appointment = context.application.nextStep.appointment,
            appointment.start <= context.moment
        else { return nil }
        return Objection("next_step_at has passed", at: context.application.place)
    }
}
