/// A decision is told once, and nothing that was overtaken by it is told afterwards.
struct SecondFinalLetter: RecordRule {
    let rule = Hold.Rule.secondFinalLetter

    func hold(on request: RuleContext) -> Hold? {
        guard let told = request.candidacy.past.last(where: { $0.kind.tellsDecision }) else {
            return nil
        }
        return Hold(
            rule,
            "the \(told.kind.rawValue) letter to this application left on \(told.day); "
                + "if that was wrong, tell this person yourself",
            at: request.application.place)
    }
}
