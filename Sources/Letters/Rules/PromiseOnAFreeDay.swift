import Liquid

/// A letter promises no weekend and no holiday of the candidate's country.
struct PromiseOnAFreeDay: LetterCheck {
    func objection(to letter: Letter, in context: RuleContext) -> Objection? {
        let calendar = context.promises.calendar
        let promise = letter.promises.first {
            $0.by >= context.today && !calendar.isBusinessDay($0.by)
        }
        return promise.map { promise in
            let next = calendar.businessDay(after: promise.by)
            return Objection(
                "the letter promises a weekend or a holiday, at \(promise.place)"
                    + (next.map { "; the next business day is \($0)" } ?? ""),
                at: context.application.place)
        }
    }
}
