import Core
import Letters
import MIME
import Reports

/// An application for a report.
///
/// Each test changes the values that it is about.
struct Case {
    var id = "A-1"
    var title = "Firmware Engineer"
    var stage: String?
    var status = Application.Status.active
    var interviewedOn: String?
    var decidedOn: String?
    var promisedBy: String?
    var country: String?
    var doNotEmail = false
    var letters: [PastLetter] = []
    var confirmations: [PromiseConfirmation] = []
    var forms: [EvaluationForm] = []

    static let today = day("2026-12-18")

    static func day(_ text: String) -> CalendarDate {
        guard let day = CalendarDate(text) else { preconditionFailure("\(text) is no day") }
        return day
    }

    /// A letter that was accepted on a day, with a promise for another day.
    static func letter(
        _ kind: LetterKind, _ day: String, promising by: String? = nil
    ) -> PastLetter {
        PastLetter(
            kind, occasion: day, on: Self.day(day),
            promising: by.map { [("a decision", Self.day($0))] } ?? [])
    }

    /// A form of an interviewer, with or without feedback for the candidate.
    static func form(
        _ interviewer: String?, on day: String? = nil, feedback: String? = nil
    ) -> EvaluationForm {
        let place = Place(file: "evaluations/a.yaml", line: 1)
        return EvaluationForm(
            application: "A-1", place: place, interviewer: interviewer.flatMap { PrivateText($0) },
            heldOn: day.map { Self.day($0) },
            competencies: [
                EvaluationForm.Competency(
                    name: PrivateText("Design"), rating: 2,
                    feedback: feedback.map { ShareableText($0, at: place) }, place: place)
            ])
    }

    var context: ApplicationContext {
        get throws {
            let place = Place(file: "applications.csv", line: 2)
            let application = Application(
                id: id,
                candidate: Candidate(
                    givenName: "Zo\u{EB}", familyName: "Quint",
                    email: try EmailAddress("zoe@people.example"),
                    country: country.flatMap { Country($0) }),
                position: title.lowercased(), status: status,
                stage: stage.flatMap { PrivateText($0) },
                dates: .init(
                    interviewedOn: interviewedOn.map { Self.day($0) },
                    decidedOn: decidedOn.map { Self.day($0) }),
                promisedBy: promisedBy.map { Self.day($0) }, doNotEmail: doNotEmail, place: place)
            var context = ApplicationContext(
                application: application,
                position: Position(
                    id: title.lowercased(), title: title,
                    place: Place(file: "positions.csv", line: 2)),
                forms: forms)
            context.past = letters
            context.confirmations = confirmations
            context.doNotEmail = doNotEmail ? place : nil
            return context
        }
    }
}

extension ReportDraft {
    /// A draft of these applications only.
    init(_ cases: [Case], deadlines: [DeadlineRule] = []) throws {
        let holidays = BusinessCalendars(
            everywhere: [Case.day("2026-12-08")],
            holidays: ["DE", "CH"].reduce(into: [:]) { days, code in
                if let country = Country(code) { days[country] = [Case.day("2026-12-09")] }
            })
        self.init(
            of: HiringTeam(
                organization: .init(name: "Acme <Instruments>"),
                sender: .init(name: "Dana", email: try EmailAddress("dana@acme.example")),
                calendars: holidays, deadlines: deadlines),
            on: Case.today)
        for it in cases { admit(try it.context) }
    }
}
