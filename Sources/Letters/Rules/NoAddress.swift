/// A letter needs somewhere to go.
struct NoAddress: CandidacyRule {
    func hold(on letter: LetterKind, to candidacy: Candidacy) -> Hold? {
        guard candidacy.application.candidate.email == nil else { return nil }
        return Hold(.noAddress, "the record has no email address", at: candidacy.application.place)
    }
}
