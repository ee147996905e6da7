/// A letter that gives reasons needs reasons that a candidate may read.
struct MissingFeedback: CandidacyRule {
    func hold(on letter: LetterKind, to candidacy: Candidacy) -> Hold? {
        guard letter.tellsStrengths,
            Feedback(from: candidacy.forms, for: letter).isEmpty
        else { return nil }
        guard let form = candidacy.forms.first else {
            return Hold(
                .missingFeedback, "no evaluation form belongs to this application",
                at: candidacy.application.place)
        }
        let lack = letter.tellsGrowth ? "nothing" : "no strength"
        return Hold(
            .missingFeedback,
            "the evaluation forms hold \(lack) with shareable feedback; ask the interviewers for it",
            at: form.competencies.first?.place ?? candidacy.application.place)
    }
}
