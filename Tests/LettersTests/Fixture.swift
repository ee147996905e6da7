import Core
import Letters
import MIME

/// Records to compose from, of which a test changes what it is about.
struct Fixture: Sendable {
    var id = "A-1"
    var givenName = "Ada"
    var familyName: String? = "Byron"
    var preferredName: String?
    var email: String? = "ada@example.com"
    var language: String?
    var status = Application.Status.rejected
    var nextStep = Application.NextStep(
        description: "a call", by: CalendarDate(year: 2026, month: 12, day: 4))
    var promisedBy = CalendarDate("2026-12-01")
    var contactUntil: CalendarDate?
    var openPositions: [Position] = []
    var skills: [String] = []
    var salutation: String?
    var country: String?
    var past: [PastLetter] = []
    var team = Fixture.team
    var doNotEmail = false
    var forms = [Fixture.form()]
    var templates: [TemplateFile] = []
    var position = Position(id: "P-1", title: "Firmware Engineer", place: Fixture.positionPlace)
    var dates = Application.Dates(interviewedOn: CalendarDate("2026-11-12"))
    var reason: String?
    var privateEmail: String?
    var others = OtherApplications(than: 0)
    var addressSharedWith: Place?
    var similarName: Place?
    var privacy = PrivacyIndex()
    var allowance: Allowance?
    var attachments = Attachments()
    var positions: Set<String> = []
    var rules: @Sendable (Rules) -> Rules = { $0 }

    /// The first second of November 23, 2026, in UTC.
    static let moment = Instant(secondsSince1970: 1_795_392_000)

    /// The day of that moment.
    static let today: CalendarDate = {
        guard let today = CalendarDate(year: 2026, month: 11, day: 23) else {
            preconditionFailure("this day exists")
        }
        return today
    }()

    /// One file of so many bytes.
    static func attachments(size: Int) -> Attachments {
        guard let name = try? FileName("offer.pdf") else { preconditionFailure("a plain name") }
        return Attachments(
            [.init(name, .pdf, size: size, path: "attachments/A-1/offer.pdf")],
            folder: "attachments/A-1")
    }

    static let positionPlace = Place(file: "positions.csv", line: 2)

    /// One other application of the person, perhaps with an offer letter.
    static func other(
        _ status: Application.Status, position: String = "P-2", gotOfferLetter: Bool = false
    ) -> OtherApplications {
        let application = Application(
            id: "A-2", candidate: Candidate(givenName: "Nadia", email: nil), position: position,
            status: status,
            place: Place(file: "applications.csv", line: 7))
        var group = AddressGroup()
        group.add(application, number: 1)
        if gotOfferLetter { group.noteOffer(to: application, number: 1) }
        return OtherApplications(than: 0, in: [group])
    }

    static let place = Place(file: "applications.csv", line: 2)

    /// One strength, and one point to grow in.
    static let points = [
        competency("Design", 5, "You drew the whole path first."),
        competency("Failure", 2, "The plan had no answer to a lost node.", "Sketch one failure."),
    ]

    /// The same as `form()`, written in this language.
    static func form(in language: String) -> EvaluationForm {
        form("Priya Raman", nil, points, language: try? LanguageTag(language))
    }

    static func form(_ competencies: [EvaluationForm.Competency] = points) -> EvaluationForm {
        form("Priya Raman", nil, competencies)
    }

    /// A form that tells the candidate one thing to work on.
    static func told(_ feedback: String) -> EvaluationForm {
        form([competency("Failure", 2, feedback)])
    }

    static func past(_ kind: LetterKind) -> PastLetter {
        guard let day = CalendarDate("2026-11-20") else { preconditionFailure("this day exists") }
        return PastLetter(kind, occasion: "decision", on: day)
    }

    static func position(
        _ title: String, status: Position.Status = .open, isConfidential: Bool = false
    ) -> Position {
        Position(
            id: "P-1", title: title, status: status, isConfidential: isConfidential,
            place: positionPlace)
    }

    static func name(_ words: String) -> PrivateText {
        guard let name = PrivateText(words) else { preconditionFailure("a name has words") }
        return name
    }

    static func team(reasons: [ReasonCatalog.Entry]) -> HiringTeam {
        HiringTeam(
            organization: team.organization, sender: team.sender,
            feedbackPolicy: FeedbackPolicy(reasons: ReasonCatalog(reasons)))
    }

    static func team(familiar languages: [LanguageTag: LanguageTag]) -> HiringTeam {
        HiringTeam(
            organization: team.organization, sender: team.sender, familiarLanguages: languages)
    }

    static func application(
        givenName: String = "Eve", familyName: String? = "Okafor", reason: String? = nil
    ) -> Application {
        Application(
            id: "A-9",
            candidate: Candidate(
                givenName: givenName, familyName: familyName, email: nil),
            position: "P-1", status: .rejected, reason: reason.flatMap { PrivateText($0) },
            place: Place(file: "applications.csv", line: 9))
    }

    static func form(
        _ interviewer: String,
        _ recommendation: EvaluationForm.Recommendation?,
        _ competencies: [EvaluationForm.Competency], heldOn: CalendarDate? = nil,
        language: LanguageTag? = nil
    ) -> EvaluationForm {
        EvaluationForm(
            application: "A-1", place: Place(file: "evaluations/a.yaml", line: 1),
            language: language,
            interviewer: PrivateText(interviewer), heldOn: heldOn, recommendation: recommendation,
            competencies: competencies, notes: PrivateText("Tired, second interview of the day."))
    }

    static func competency(
        _ name: String, _ rating: Int?, _ feedback: String?, _ advice: String? = nil, line: Int = 9
    ) -> EvaluationForm.Competency {
        EvaluationForm.Competency(
            name: PrivateText(name), rating: rating,
            evidence: PrivateText("Needed two prompts before considering it."),
            feedback: feedback.map { ShareableText($0, at: place(line + 1)) },
            advice: advice.map { ShareableText($0, at: place(line + 2)) }, place: place(line))
    }

    private static func place(_ line: Int) -> Place {
        Place(file: "evaluations/a.yaml", line: line)
    }

    var context: ApplicationContext {
        get throws {
            let candidate = Candidate(
                givenName: givenName, familyName: familyName, preferredName: preferredName,
                salutation: salutation,
                email: try email.map { try EmailAddress($0) },
                privateEmail: try privateEmail.map { try EmailAddress($0) },
                language: try language.map { try LanguageTag($0) },
                country: country.flatMap { Country($0) })
            let application = Application(
                id: id, candidate: candidate, position: "P-1", status: status, dates: dates,
                reason: reason.flatMap { PrivateText($0) }, nextStep: nextStep,
                skills: skills, promisedBy: promisedBy, contactUntil: contactUntil,
                doNotEmail: doNotEmail, place: Self.place)
            var context = ApplicationContext(
                application: application, position: position, forms: forms)
            context.past = past
            context.openPositions = openPositions
            context.others = others
            context.addressSharedWith = addressSharedWith
            context.similarName = similarName
            context.doNotEmail = doNotEmail ? Self.place : nil
            return context
        }
    }

    static let team: HiringTeam = {
        guard let address = try? EmailAddress("dana@acme.example") else {
            preconditionFailure("a plain address is valid")
        }
        return HiringTeam(
            organization: .init(name: "Acme Instruments"),
            sender: .init(name: "Dana Whitfield", email: address))
    }()

    func compose(_ kind: LetterKind = .rejectionWithFeedback) throws -> ComposeResult {
        let date = try MailDate(
            secondsSince1970: Int(Self.moment.secondsSince1970), offsetMinutes: 0)
        let identity = try MessageIdentity(
            of: LetterKey(kind, for: context.application), to: context, at: date,
            on: Self.today, from: team.sender.email)
        let builder = try LetterBuilder(
            of: kind, for: team, from: TemplateLibrary(replacements: templates),
            under: rules(Rules(guarding: privacy)))
        return try builder.compose(
            for: context, as: identity, attaching: attachments, allowing: allowance,
            within: positions, tracing: true)
    }

    func letter(_ kind: LetterKind = .rejectionWithFeedback) throws -> Letter {
        switch try compose(kind) {
        case .letter(let letter): return letter
        case .held(let holds): throw Held(holds: holds)
        }
    }

    func holds(_ kind: LetterKind = .rejectionWithFeedback) throws -> [String] {
        switch try compose(kind) {
        case .letter: []
        case .held(let holds): holds.map(\.rule)
        }
    }

    struct Held: Error {
        let holds: [Hold]
    }

    /// A rejection letter with this body, in place of the shipped one.
    static func rejection(_ body: String, subject: String = "Your application") -> TemplateFile {
        TemplateFile(
            name: "rejection-with-feedback.en.md",
            source: """
                ---
                letter: rejection-with-feedback
                language: en
                subject: \(subject)
                ---
                \(body)

                """)
    }
}

extension EvaluationForm {
    /// The same form with other notes.
    func noted(_ notes: String) -> EvaluationForm {
        EvaluationForm(
            application: application, place: place, interviewer: interviewer,
            competencies: competencies, notes: PrivateText(notes))
    }
}

extension String {
    /// The text at these offsets in its UTF-8.
    func text(inBytes offsets: Range<Int>) -> String {
        String(decoding: Array(utf8)[offsets], as: UTF8.self)
    }
}
