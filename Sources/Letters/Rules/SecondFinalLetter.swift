/// After a decision letter, no other letter about the application is sent.
struct SecondFinalLetter: RecordCheck {
    func objection(in context: RuleContext) -> Objection? {
        guard let told = context.records.past.last(where: { $0.kind.tellsDecision }) else {
            return nil
        }
        return Objection(
            "the \(told.kind.rawValue) letter to this application left on \(told.day); "
                + "if that was wrong, tell this person yourself",
            at: context.application.place)
    }
}
