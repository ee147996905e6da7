package import Core
package import MIME

/// One interviewer's form on one interview.
///
/// Only `Competency.feedback` and `Competency.advice` were written for the candidate; whatever else
/// the form holds is private.
package struct EvaluationForm: Hashable, Sendable {
    /// The interviewer's word on whether to go on.
    package enum Recommendation: String, CaseIterable, Sendable {
        case strongNo = "strong_no"
        case no, mixed, yes
        case strongYes = "strong_yes"
        case undecided
    }

    /// One competency that the interview looked at.
    package struct Competency: Hashable, Sendable {
        /// The competency, in the form's words.
        package let name: PrivateText?

        /// The rating from 1 to 5, 5 best; `nil` if the interviewer left it open.
        package let rating: Int?

        /// The interviewer's observations.
        package let evidence: PrivateText?

        /// The feedback that the candidate may read, in whole sentences.
        package let feedback: ShareableText?

        /// The advice that the candidate may read, in whole sentences.
        package let advice: ShareableText?

        /// The place on the form.
        package let place: Place

        /// Takes one row of a form.
        package init(
            name: PrivateText?, rating: Int?, evidence: PrivateText? = nil,
            feedback: ShareableText? = nil, advice: ShareableText? = nil, place: Place
        ) {
            self.name = name
            self.rating = rating
            self.evidence = evidence
            self.feedback = feedback
            self.advice = advice
            self.place = place
        }
    }

    /// The application it belongs to.
    package let application: String

    /// The place of the form.
    package let place: Place

    /// The language of the form; `nil` for the team's own.
    package let language: LanguageTag?

    /// The name of the interview.
    package let interview: PrivateText?

    /// The person who filled it in.
    package let interviewer: PrivateText?

    /// The day of the interview.
    package let heldOn: CalendarDate?

    /// The day the form was handed in.
    package let submittedOn: CalendarDate?

    /// The interviewer's word on whether to go on.
    package let recommendation: Recommendation?

    /// The competencies, in the form's order.
    package let competencies: [Competency]

    /// The interviewer's other notes.
    package let notes: PrivateText?

    /// The values of columns that nothing else reads; rules keep them out of letters.
    package let unread: [PrivateText]

    /// Takes a form as the record has it.
    package init(
        application: String, place: Place, language: LanguageTag? = nil,
        interview: PrivateText? = nil,
        interviewer: PrivateText? = nil, heldOn: CalendarDate? = nil,
        submittedOn: CalendarDate? = nil,
        recommendation: Recommendation? = nil, competencies: [Competency],
        notes: PrivateText? = nil, unread: [PrivateText] = []
    ) {
        self.application = application
        self.place = place
        self.language = language
        self.interview = interview
        self.interviewer = interviewer
        self.heldOn = heldOn
        self.submittedOn = submittedOn
        self.recommendation = recommendation
        self.competencies = competencies
        self.notes = notes
        self.unread = unread
    }
}
