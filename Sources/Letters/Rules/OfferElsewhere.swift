/// Nobody who is being hired is turned down by a form letter, also for another job.
struct OfferElsewhere: CandidacyRule {
    func hold(on letter: LetterKind, to candidacy: Candidacy) -> Hold? {
        guard letter == .rejectionWithFeedback, let place = candidacy.offerElsewhere else {
            return nil
        }
        return Hold(
            .offerElsewhere,
            "this person has an offer or was hired on another application; tell them in person",
            at: place)
    }
}
