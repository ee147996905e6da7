/// A letter needs somewhere to go.
struct NoAddress: CandidacyRule {
    let rule = Hold.Rule.noAddress

    func hold(on request: Request) -> Hold? {
        guard request.application.candidate.email == nil else { return nil }
        return Hold(rule, "the record has no email address", at: request.application.place)
    }
}
