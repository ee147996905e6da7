/// The points to grow in agree with the recorded reason.
struct ReasonAgainstFeedback: RecordCheck {
    func objection(in context: RuleContext) -> Objection? {
        guard context.writtenFeedback == .individual, context.kind.tellsGrowth,
            let reason = context.recordedReason, !context.feedback.growth.isEmpty,
            !reason.competencies.isEmpty || reason.isPositionFilled
        else { return nil }
        let told = Set(context.feedback.growth.compactMap { $0.competency?.key })
        guard told.isDisjoint(with: reason.competencies) else { return nil }
        return Objection(
            "the recorded reason rests on other competencies than the points to grow in; correct the "
                + "reason, or ask the interviewers",
            at: context.application.reason?.place ?? context.application.place)
    }
}
