import Core

/// A letter invites to no meeting on a weekend or a holiday of the candidate's country.
///
/// The likeliest mistake is a time that was meant in another zone.
struct AppointmentOnAFreeDay: RecordCheck {
    func objection(in context: RuleContext) -> Objection? {
        guard context.kind.tellsNextStep,
            let appointment = context.application.nextStep.appointment,
            let day = appointment.start.hour(in: appointment.zone)?.day,
            !context.promises.calendar.isBusinessDay(day)
        else { return nil }
        return Objection("next_step_at is on a weekend or a holiday", at: context.application.place)
    }
}
