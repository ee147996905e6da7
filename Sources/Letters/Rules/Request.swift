import Liquid

/// A letter that is wanted: which one, to whom, from whom and on which day.
///
/// It is all that a rule over the records looks at.
struct Request: Sendable {
    let kind: LetterKind
    let candidacy: Candidacy
    let team: HiringTeam

    /// The day on which the letter is composed.
    let today: CalendarDate

    /// What the forms allow this letter to say.
    let feedback: Feedback

    init(
        of kind: LetterKind, to candidacy: Candidacy, from team: HiringTeam, on day: CalendarDate
    ) {
        self.kind = kind
        self.candidacy = candidacy
        self.team = team
        today = day
        feedback = Feedback(from: candidacy.forms, for: kind)
    }

    var application: Application { candidacy.application }
}
