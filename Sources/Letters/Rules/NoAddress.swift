/// A letter needs somewhere to go.
struct NoAddress: RecordRule {
    let rule = Hold.Rule.noAddress

    func hold(on request: RuleContext) -> Hold? {
        guard request.application.candidate.email == nil else { return nil }
        return Hold(rule, "the record has no email address", at: request.application.place)
    }
}
