/// The new day of a delay notice is later than every day that it replaces.
struct DateNotLater: RecordCheck {
    func objection(in context: RuleContext) -> Objection? {
        guard context.kind == .delayNotice, let new = context.application.nextStep.by,
            let promised = context.promises.movable.map(\.by).max(), new <= promised
        else { return nil }
        return Objection(
            "next_step_by is not later than the day that was promised (regards due tells which)",
            at: context.application.place)
    }
}
