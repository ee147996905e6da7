/// What was written for the candidate names none of the interviewers, not even by the first name.
struct NamedInterviewer: CandidacyRule {
    let rule = Hold.Rule.namedInterviewer

    /// Shorter parts of a name are initials and particles.
    private static let minimumLength = 3

    func hold(on request: Request) -> Hold? {
        let known = Set(request.ownNames.flatMap { Words($0).map(\.hash) })
        let names = Set(
            request.candidacy.forms.compactMap(\.interviewer).flatMap { name in
                Words(name.words).filter { $0.range.count >= Self.minimumLength }.map(\.hash)
            }
        ).subtracting(known)
        let text = request.shareable.first { text in
            let words = Words(text.words)
            return words.contains { names.contains($0.hash) && !words.isLowercase($0) }
        }
        return text.map {
            Hold(rule, "this names an interviewer; say it without the name", at: $0.place)
        }
    }
}
