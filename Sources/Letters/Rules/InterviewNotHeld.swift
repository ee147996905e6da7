/// A letter tells of an interview only after it was held.
struct InterviewNotHeld: RecordCheck {
    func objection(in context: RuleContext) -> Objection? {
        guard let heldOn = context.application.dates.interviewedOn else {
            guard context.kind == .thankYou else { return nil }
            return Objection(
                "no interviewed_on: this letter thanks for an interview",
                at: context.application.place)
        }
        guard heldOn > context.today else { return nil }
        return Objection(
            "interviewed_on lies in the future; write when the interview was held",
            at: context.application.place)
    }
}
