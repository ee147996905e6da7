import Liquid

/// Nobody is promised something, or asked for an answer, by a day that has passed.
struct PromiseInThePast: LetterRule {
    let rule = Hold.Rule.promiseInThePast

    func hold(on letter: Letter, as request: RuleContext) -> Hold? {
        if let promise = letter.promises.first(where: { $0.by < request.today }) {
            return Hold(
                rule, "the letter promises a day that has passed, at \(promise.place)",
                at: request.application.place)
        }
        guard request.kind == .offerRationale,
            let answerBy = request.application.nextStep.by, answerBy < request.today
        else { return nil }
        return Hold(
            rule, "next_step_by has passed, and this letter asks for an answer by then",
            at: request.application.place)
    }
}
