/// A letter gives the reason that was recorded, and no other.
struct ReasonAgainstFeedback: CandidacyRule {
    let rule = Hold.Rule.reasonAgainstFeedback

    func hold(on request: Request) -> Hold? {
        guard request.writtenFeedback == .individual, request.kind.tellsGrowth,
            let competencies = request.recordedReason?.competencies, !competencies.isEmpty,
            !request.feedback.growth.isEmpty
        else { return nil }
        let told = Set(request.feedback.growth.compactMap { $0.competency?.key })
        guard told.isDisjoint(with: competencies) else { return nil }
        return Hold(
            rule,
            "the recorded reason rests on other competencies than the points to grow in; correct the "
                + "reason, or ask the interviewers",
            at: request.application.reason?.place ?? request.application.place)
    }
}
