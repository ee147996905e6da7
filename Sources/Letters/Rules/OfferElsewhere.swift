/// Nobody who is being hired is turned down by a form letter, also for another job.
struct OfferElsewhere: RecordRule {
    let rule = Hold.Rule.offerElsewhere

    func hold(on request: RuleContext) -> Hold? {
        guard request.kind == .rejectionWithFeedback,
            let other = request.candidacy.others.first(where: \.isOffered)
        else { return nil }
        return Hold(
            rule,
            "this person has an offer or was hired on another application; tell them in person",
            at: other.place)
    }
}
