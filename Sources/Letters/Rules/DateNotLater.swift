/// The new day of a delay notice is later than every day that it takes back.
struct DateNotLater: RecordRule {
    let rule = Hold.Rule.dateNotLater

    func hold(on request: RuleContext) -> Hold? {
        guard request.kind == .delayNotice, let new = request.application.nextStep.by,
            let promised = request.promises.movable.map(\.by).max(), new <= promised
        else { return nil }
        return Hold(
            rule,
            "next_step_by is not later than the day that was promised (regards due tells which)",
            at: request.application.place)
    }
}
