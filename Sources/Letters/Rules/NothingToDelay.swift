/// A delay notice is about a day that the candidate was told, and has not passed over in silence.
struct NothingToDelay: RecordRule {
    let rule = Hold.Rule.nothingToDelay

    func hold(on request: RuleContext) -> Hold? {
        // Where the status forbids the notice, that is reason enough.
        guard request.kind == .delayNotice,
            request.kind.statuses.contains(request.application.status),
            request.promises.movable.isEmpty
        else { return nil }
        return Hold(
            rule,
            "no promise to this candidate is open; where one was made in another way than by letter, "
                + "note its day in promised_by",
            at: request.application.place)
    }
}
