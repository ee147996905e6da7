package import Core

/// Feedback that an interviewer owes a candidate: a form without a word that the candidate may
/// read.
package struct FeedbackDebt: Hashable, Sendable {
    /// The application it is about.
    package let application: String

    /// The interviewer who owes it; `nil` if there is no form, so that nobody is known.
    package let interviewer: PrivateText?

    /// The interview.
    package let interview: PrivateText?

    /// The day of the interview, as far as it is known.
    package let heldOn: CalendarDate?

    /// The form, or the application's record where there is none.
    package let place: Place

    /// The feedback that is owed on an application, a form each.
    ///
    /// Nothing is owed before an interview, nor to those who withdrew, were hired, or get no
    /// feedback of their own by the team's policy.
    package static func debts(on records: ApplicationContext, to team: HiringTeam)
        -> [FeedbackDebt]
    {
        let application = records.application
        guard [.active, .offer, .rejected].contains(application.status),
            team.feedbackPolicy.writtenFeedback(for: application) == .individual
        else { return [] }
        if records.forms.isEmpty {
            return application.dates.interviewedOn.map { day in
                [
                    FeedbackDebt(
                        application: application.id, interviewer: nil, interview: nil, heldOn: day,
                        place: application.place)
                ]
            } ?? []
        }
        return records.forms.filter { form in
            form.competencies.allSatisfy { $0.feedback == nil }
        }.map { form in
            FeedbackDebt(
                application: application.id, interviewer: form.interviewer,
                interview: form.interview, heldOn: form.heldOn, place: form.place)
        }
    }
}
