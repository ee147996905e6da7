/// A delay notice needs an open promise to the candidate.
struct NothingToDelay: RecordCheck {
    func objection(in context: RuleContext) -> Objection? {
        // Another rule holds the notice if the status does not fit.
        guard context.kind == .delayNotice,
            context.kind.statuses.contains(context.application.status),
            context.promises.movable.isEmpty
        else { return nil }
        return Objection(
            "no promise to this candidate is open; where one was made in another way than by letter, "
                + "note its day in promised_by",
            at: context.application.place)
    }
}
