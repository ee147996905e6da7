import MIME

/// A letter has words in its subject and in its text.
struct EmptyLetter: LetterCheck {
    func objection(to letter: Letter, in context: RuleContext) -> Objection? {
        let parts = [("subject", letter.message.subject), ("text", letter.message.text)]
        guard let (part, _) = parts.first(where: { !$0.1.contains(where: \.isLetter) }) else {
            return nil
        }
        return Objection("the \(part) of the letter says nothing", at: letter.place)
    }
}
