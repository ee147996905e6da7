/// Nobody is asked to a meeting that has begun already.
struct AppointmentInThePast: RecordRule {
    let rule = Hold.Rule.appointmentInThePast

    func hold(on request: RuleContext) -> Hold? {
        guard request.kind.tellsNextStep,
            let appointment = request.application.nextStep.appointment,
            appointment.start <= request.moment
        else { return nil }
        return Hold(rule, "next_step_at has passed", at: request.application.place)
    }
}
