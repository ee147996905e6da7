/// A person who has an offer or was hired gets no rejection for another job.
struct OfferElsewhere: RecordCheck {
    func objection(in context: RuleContext) -> Objection? {
        guard context.kind == .rejectionWithFeedback,
            let place = context.records.others.offered
        else { return nil }
        return Objection(
            "this person has an offer or was hired on another application; tell them in person",
            at: place)
    }
}
