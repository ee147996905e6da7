/// Nobody is asked to a meeting that has begun already.
struct AppointmentInThePast: CandidacyRule {
    let rule = Hold.Rule.appointmentInThePast

    func hold(on request: Request) -> Hold? {
        guard request.kind.tellsNextStep,
            let appointment = request.application.nextStep.appointment,
            appointment.start <= request.moment
        else { return nil }
        return Hold(rule, "next_step_at has passed", at: request.application.place)
    }
}
