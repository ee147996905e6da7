import MIME

/// Nobody gets a letter that says nothing.
struct EmptyLetter: LetterRule {
    func hold(on letter: Letter) -> Hold? {
        let parts = [("subject", letter.message.subject), ("text", letter.message.text)]
        guard let (part, _) = parts.first(where: { !$0.1.contains(where: \.isLetter) }) else {
            return nil
        }
        return Hold(.emptyLetter, "the \(part) of the letter says nothing", at: letter.place)
    }
}
