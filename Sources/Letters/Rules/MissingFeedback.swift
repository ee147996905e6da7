/// A letter that gives reasons needs reasons that a candidate may read.
struct MissingFeedback: CandidacyRule {
    func hold(on letter: LetterKind, to candidacy: Candidacy) -> Hold? {
        let feedback = Feedback(from: candidacy.forms)
        switch letter {
        case .offerRationale where feedback.strengths.isEmpty:
            return hold("no strength with shareable feedback", candidacy)
        case .rejectionWithFeedback where feedback.isEmpty:
            return hold("nothing with shareable feedback", candidacy)
        default: return nil
        }
    }

    private func hold(_ lack: String, _ candidacy: Candidacy) -> Hold {
        guard let form = candidacy.forms.first else {
            return Hold(
                .missingFeedback, "no evaluation form belongs to this application",
                at: candidacy.application.place)
        }
        return Hold(
            .missingFeedback, "the evaluation forms hold \(lack); ask the interviewers for it",
            at: form.competencies.first?.place ?? candidacy.application.place)
    }
}
