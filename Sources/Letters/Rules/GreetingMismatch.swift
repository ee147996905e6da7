import Core

/// A letter greets its recipient by a name from the person's own record.
struct GreetingMismatch: LetterCheck {
    func objection(to letter: Letter, in context: RuleContext) -> Objection? {
        let candidate = context.application.candidate
        let greeting = Set(Words(String(letter.greeting)).map(\.hash))
        // Other rules hold a record without a name and a letter without words.
        guard NoName.isName(candidate.greetingName ?? ""), !greeting.isEmpty else { return nil }
        let isGreeted = [candidate.greetingName, candidate.familyName].contains { name in
            let words = Words(name ?? "").map(\.hash)
            return !words.isEmpty && greeting.isSuperset(of: words)
        }
        guard !isGreeted else { return nil }
        return Objection(
            "the first line greets nobody of this record; begin with candidate.greeting_name",
            at: Place(file: letter.template, line: 1))
    }
}
