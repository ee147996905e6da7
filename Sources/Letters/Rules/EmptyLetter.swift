import MIME

/// Nobody gets a letter that says nothing.
struct EmptyLetter: LetterRule {
    let rule = Hold.Rule.emptyLetter

    func hold(on letter: Letter, as request: RuleContext) -> Hold? {
        let parts = [("subject", letter.message.subject), ("text", letter.message.text)]
        guard let (part, _) = parts.first(where: { !$0.1.contains(where: \.isLetter) }) else {
            return nil
        }
        return Hold(rule, "the \(part) of the letter says nothing", at: letter.place)
    }
}
