import Liquid

/// A letter promises no day that has passed, and asks for no answer by one.
struct PromiseInThePast: LetterCheck {
    func objection(to letter: Letter, in context: RuleContext) -> Objection? {
        if let promise = letter.promises.first(where: { $0.by < context.today }) {
            return Objection(
                "the letter promises a day that has passed, at \(promise.place)",
                at: context.application.place)
        }
        guard context.kind == .offerRationale,
            let answerBy = context.application.nextStep.by, answerBy < context.today
        else { return nil }
        return Objection(
            "next_step_by has passed, and this letter asks for an answer by then",
            at: context.application.place)
    }
}
