/// A letter greets its recipient, by a name out of that person's own record.
struct StrangeGreeting: LetterRule {
    let rule = Hold.Rule.strangeGreeting

    func hold(on letter: Letter, as request: Request) -> Hold? {
        let candidate = request.application.candidate
        // Who has no name is held for that.
        guard NoName.isName(candidate.greetingName ?? "") else { return nil }
        let greeting = Set(Words(String(letter.greeting)).map(\.hash))
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
