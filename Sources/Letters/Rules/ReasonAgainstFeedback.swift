/// A letter gives the reason that was recorded, and no other.
struct ReasonAgainstFeedback: RecordRule {
    let rule = Hold.Rule.reasonAgainstFeedback

    func hold(on request: RuleContext) -> Hold? {
        guard request.writtenFeedback == .individual, request.kind.tellsGrowth,
            let reason = request.recordedReason, !request.feedback.growth.isEmpty,
            !reason.competencies.isEmpty || reason.isPositionFilled
        else { return nil }
        let told = Set(request.feedback.growth.compactMap { $0.competency?.key })
        guard told.isDisjoint(with: reason.competencies) else { return nil }
        return Hold(
            rule,
            "the recorded reason rests on other competencies than the points to grow in; correct the "
                + "reason, or ask the interviewers",
            at: request.application.reason?.place ?? request.application.place)
    }
}
