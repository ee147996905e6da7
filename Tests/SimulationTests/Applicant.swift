import Letters
import Liquid
import MIME

/// One candidate of the simulated team, and what the team has noted.
struct Applicant {
    let id: String
    var status = Application.Status.active
    var interviewedOn: CalendarDate?
    var decidedOn: CalendarDate?
    var nextStepBy: CalendarDate
    var promisedBy: CalendarDate?
    var paper = PaperBook()

    /// The letters that went out, which never go again.
    var sent: Set<LetterID> = []

    /// The letter of which nobody knows whether it arrived.
    var uncertain: (letter: Letter, on: CalendarDate)?

    /// The record of applications.csv.
    func application() throws -> Application {
        Application(
            id: id,
            candidate: Candidate(
                givenName: "Ada", familyName: id, email: try EmailAddress("\(id)@people.example"),
                country: Country("US")),
            position: "P-1", status: status,
            dates: .init(interviewedOn: interviewedOn, decidedOn: decidedOn),
            nextStep: .init(description: "a decision", by: nextStepBy), promisedBy: promisedBy,
            place: Place(file: "applications.csv", line: 2))
    }

    /// The record with all that belongs to it.
    func candidacy(past: [PastLetter]) throws -> Candidacy {
        var candidacy = Candidacy(
            application: try application(),
            position: Position(
                id: "P-1", title: "Engineer", place: Place(file: "positions.csv", line: 2)),
            forms: [Self.form])
        candidacy.past = past
        return candidacy
    }

    private static let form = EvaluationForm(
        application: "A", place: Place(file: "evaluations/a.yaml", line: 1),
        competencies: [
            competency("Design", 5, "You drew the whole path first."),
            competency("Failure", 2, "The plan had no answer to a lost node."),
        ])

    private static func competency(
        _ name: String, _ rating: Int, _ feedback: String
    ) -> EvaluationForm.Competency {
        EvaluationForm.Competency(
            name: PrivateText(name), rating: rating,
            feedback: ShareableText(feedback, at: Place(file: "evaluations/a.yaml", line: 10)),
            place: Place(file: "evaluations/a.yaml", line: 9))
    }
}
