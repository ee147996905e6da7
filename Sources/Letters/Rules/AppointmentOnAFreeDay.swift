import Core

/// Nobody is asked to a meeting on a day on which nobody works where the candidate lives: a time meant
/// in another zone is the likeliest mistake.
struct AppointmentOnAFreeDay: RecordRule {
    let rule = Hold.Rule.appointmentOnAFreeDay

    func hold(on request: RuleContext) -> Hold? {
        guard request.kind.tellsNextStep,
            let appointment = request.application.nextStep.appointment,
            let day = appointment.start.hour(in: appointment.zone)?.day,
            !request.promises.calendar.isBusinessDay(day)
        else { return nil }
        return Hold(
            rule, "next_step_at is on a weekend or a holiday", at: request.application.place)
    }
}
