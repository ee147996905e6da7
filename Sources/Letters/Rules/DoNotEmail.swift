/// Nobody who asked not to be written to is written to.
struct DoNotEmail: CandidacyRule {
    func hold(on letter: LetterKind, to candidacy: Candidacy) -> Hold? {
        candidacy.doNotEmail.map {
            Hold(
                .doNotEmail, "the record says do_not_email; reach this person in another way",
                at: $0)
        }
    }
}
