/// The texts for the candidate name no interviewer of the application: with a capital letter not
/// even by first name, and in small letters not by a family name.
struct NamesInterviewer: RecordCheck {
    func objection(in context: RuleContext) -> Objection? {
        let names = context.interviewers
        guard !names.isEmpty else { return nil }
        let text = context.shareable.first { text in
            text.words.contains { word in
                names.part(word, in: text.words).map { $0.part == .family || $0.isCapitalized }
                    ?? false
            }
        }
        return text.map {
            Objection("this names an interviewer; say it without the name", at: $0.place)
        }
    }
}
