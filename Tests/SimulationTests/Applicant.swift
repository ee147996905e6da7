import Core
import Letters
import MIME

/// A candidate of the simulated team, with the notes of the team.
struct Applicant {
    let number: Int
    var status = Application.Status.active
    var interviewedOn: CalendarDate?
    var decidedOn: CalendarDate?
    var nextStep = "a decision"
    var nextStepBy: CalendarDate
    var promisedBy: CalendarDate?
    var paper = PaperBook()

    /// The letters that arrived and are never sent again.
    var sent: Set<LetterKey> = []

    /// The letter that may have arrived or not.
    var uncertain: (letter: Letter, on: CalendarDate)?

    var id: String { "A-\(number)" }

    var position: String { number.isMultiple(of: 2) ? "P-2" : "P-1" }

    var title: String { number.isMultiple(of: 2) ? "Analyst" : "Engineer" }

    var stage: String? { number.isMultiple(of: 3) ? nil : number % 3 == 1 ? "Screen" : "Panel" }

    /// True if an interviewer wrote no feedback that the candidate may read.
    var awaitsFeedback: Bool { number.isMultiple(of: 4) }

    /// The record of applications.csv.
    func application() throws -> Application {
        Application(
            id: id,
            candidate: Candidate(
                givenName: "Ada", familyName: id, email: try EmailAddress("\(id)@people.example"),
                country: Country("US")),
            position: position, status: status, stage: stage.flatMap { PrivateText($0) },
            dates: .init(interviewedOn: interviewedOn, decidedOn: decidedOn),
            nextStep: .init(description: nextStep, by: nextStepBy), promisedBy: promisedBy,
            place: Place(file: "applications.csv", line: 2))
    }

    /// The record with all that belongs to it.
    func context(past: [PastLetter]) throws -> ApplicationContext {
        var context = ApplicationContext(
            application: try application(),
            position: Position(
                id: position, title: title, place: Place(file: "positions.csv", line: 2)),
            forms: awaitsFeedback ? [Self.form, silentForm] : [Self.form])
        context.past = past
        return context
    }

    private var silentForm: EvaluationForm {
        EvaluationForm(
            application: id, place: Place(file: "evaluations/b.yaml", line: 1),
            interviewer: PrivateText("Priya Raman"), heldOn: interviewedOn,
            competencies: [])
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
