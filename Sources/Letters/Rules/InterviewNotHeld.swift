/// Nobody reads of an interview that has not been held as if it had been.
struct InterviewNotHeld: RecordRule {
    let rule = Hold.Rule.interviewNotHeld

    func hold(on request: RuleContext) -> Hold? {
        guard let heldOn = request.application.dates.interviewedOn else {
            guard request.kind == .thankYou else { return nil }
            return Hold(
                rule, "no interviewed_on: this letter thanks for an interview",
                at: request.application.place)
        }
        guard heldOn > request.today else { return nil }
        return Hold(
            rule, "interviewed_on lies in the future; write when the interview was held",
            at: request.application.place)
    }
}
