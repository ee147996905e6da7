public import Liquid

/// Feedback that an interviewer owes a candidate: a form without a word that the candidate may read.
public struct FeedbackDebt: Hashable, Sendable {
    /// The application it is about.
    public let application: String

    /// Who owes it; `nil` where there is no form at all, so that nobody is known.
    public let interviewer: PrivateText?

    /// The interview.
    public let interview: PrivateText?

    /// The day of the interview, as far as it is known.
    public let heldOn: CalendarDate?

    /// The form, or the application's record where there is none.
    public let place: Place

    /// The feedback that is owed on an application, a form each.
    ///
    /// Nothing is owed before an interview, nor to those who withdrew, were hired, or get no feedback of
    /// their own by the team's policy.
    public static func debts(on candidacy: Candidacy, to team: HiringTeam) -> [FeedbackDebt] {
        let application = candidacy.application
        guard [.active, .offer, .rejected].contains(application.status),
            team.feedbackPolicy.writtenFeedback(for: application) == .individual
        else { return [] }
        if candidacy.forms.isEmpty {
            return application.dates.interviewedOn.map { day in
                [
                    FeedbackDebt(
                        application: application.id, interviewer: nil, interview: nil, heldOn: day,
                        place: application.place)
                ]
            } ?? []
        }
        return candidacy.forms.filter { form in
            form.competencies.allSatisfy { $0.feedback == nil }
        }.map { form in
            FeedbackDebt(
                application: application.id, interviewer: form.interviewer,
                interview: form.interview, heldOn: form.heldOn, place: form.place)
        }
    }
}
