import Core

/// A letter greets its recipient, by a name out of that person's own record.
struct GreetingMismatch: LetterRule {
    let rule = Hold.Rule.greetingMismatch

    func hold(on letter: Letter, as request: RuleContext) -> Hold? {
        let candidate = request.application.candidate
        let greeting = Set(Words(String(letter.greeting)).map(\.hash))
        // Who has no name is held for that, and so is a letter that says nothing.
        guard NoName.isName(candidate.greetingName ?? ""), !greeting.isEmpty else { return nil }
        let isGreeted = [candidate.greetingName, candidate.familyName].contains { name in
            let words = Words(name ?? "").map(\.hash)
            return !words.isEmpty && greeting.isSuperset(of: words)
        }
        guard !isGreeted else { return nil }
        return Hold(
            rule, "the first line greets nobody of this record; begin with candidate.greeting_name",
            at: Place(file: letter.template, line: 1))
    }
}
