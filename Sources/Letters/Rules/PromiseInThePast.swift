import Liquid

/// Nobody is promised something by a day that has passed.
struct PromiseInThePast: LetterRule {
    let rule = Hold.Rule.promiseInThePast

    func hold(on letter: Letter, as request: Request) -> Hold? {
        letter.promises.first { $0.by < request.today }.map { promise in
            Hold(
                rule, "the letter promises a day that has passed, at \(promise.place)",
                at: request.application.place)
        }
    }
}
