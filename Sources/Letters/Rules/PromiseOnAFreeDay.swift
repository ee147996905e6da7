import Liquid

/// Nobody is promised something by a day on which nobody works where the candidate lives.
struct PromiseOnAFreeDay: LetterRule {
    let rule = Hold.Rule.promiseOnAFreeDay

    func hold(on letter: Letter, as request: RuleContext) -> Hold? {
        let calendar = request.promises.calendar
        let promise = letter.promises.first {
            $0.by >= request.today && !calendar.isBusinessDay($0.by)
        }
        return promise.map { promise in
            let next = calendar.businessDay(after: promise.by)
            return Hold(
                rule,
                "the letter promises a weekend or a holiday, at \(promise.place)"
                    + (next.map { "; the next business day is \($0)" } ?? ""),
                at: request.application.place)
        }
    }
}
