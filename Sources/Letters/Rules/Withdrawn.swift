/// Who withdrew is out of the process, and gets none of its letters.
struct Withdrawn: CandidacyRule {
    func hold(on letter: LetterKind, to candidacy: Candidacy) -> Hold? {
        guard candidacy.application.status == .withdrawn else { return nil }
        return Hold(
            .withdrawn, "the candidate withdrew; a \(letter.rawValue) letter would be wrong",
            at: candidacy.application.place)
    }
}
