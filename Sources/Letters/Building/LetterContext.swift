import Core
import Liquid
import MIME

/// The values for the template of any letter; templates reach nothing else of the records.
///
/// The names that templates know are the names of these properties, and their types the types that
/// templates are checked against, before any record is read: `greetingName` is `greeting_name`, and
/// what may be nil must be guarded. Private text has no way through, as it is not `Codable`.
struct LetterContext: Codable {
    struct Person: Codable {
        let greetingName: String
        let fullName: String
        let salutation: String?
    }

    struct Job: Codable {
        let title: String
        let team: String?
        let location: String?
    }

    struct Dates: Codable {
        let appliedOn: CalendarDate?
        let interviewedOn: CalendarDate?
        let decidedOn: CalendarDate?
        let onHold: Bool
    }

    struct NextStep: Codable {
        let description: String?
        let by: CalendarDate?
        let appointment: Meeting?
    }

    struct Meeting: Codable {
        let startsAt: Instant
        let zone: String
        /// The place that the zone is named after.
        let city: String
        let minutes: Int
        let place: String?
        /// The place, where it is nothing but an address on the web.
        let placeUrl: String?
    }

    struct Organization: Codable {
        let name: String
        let website: String?
    }

    struct Sender: Codable {
        let name: String
        let title: String?
        let email: String
        let phone: String?
    }

    struct Sheet: Codable {
        let date: CalendarDate
        let language: String
    }

    let candidate: Person
    let position: Job
    let application: Dates
    let nextStep: NextStep
    let organization: Organization
    let sender: Sender
    let letter: Sheet
    /// The next day that the candidate was told, and that nobody has kept yet.
    let promisedBy: CalendarDate?
    let contactUntil: CalendarDate?
    /// The names of the files that go with the letter.
    let attachments: [String]
}

/// The further values for a letter that tells strengths.
struct StrengthsContext: Codable {
    let strengths: [FeedbackContext]
}

/// The further values for a letter that tells points to grow in.
struct GrowthContext: Codable {
    let growth: [FeedbackContext]

    /// The recorded reason in the team's standard words.
    let reason: FeedbackContext?

    /// The open positions that fit.
    let openings: [Opening]

    struct Opening: Codable {
        let title: String
        let team: String?
        let location: String?
        let url: String?
    }
}

struct FeedbackContext: Codable {
    let feedback: String
    let advice: String?
}

extension LetterContext {
    init(of context: RuleContext, in language: LanguageTag) {
        let (records, team, today) = (context.records, context.team, context.today)
        let application = records.application
        // A rule holds the letter of a candidate without a name.
        candidate = Person(
            greetingName: application.candidate.greetingName ?? "",
            fullName: application.candidate.fullName ?? "",
            salutation: application.candidate.salutation)
        position = Job(
            title: records.position.title, team: records.position.team,
            location: records.position.location)
        self.application = Dates(
            appliedOn: application.dates.appliedOn,
            interviewedOn: application.dates.interviewedOn,
            decidedOn: application.dates.decidedOn, onHold: application.status == .onHold)
        nextStep = NextStep(
            description: application.nextStep.description?.withoutFullStop,
            by: application.nextStep.by,
            appointment: application.nextStep.appointment.map(Meeting.init))
        organization = Organization(
            name: team.organization.name, website: team.organization.website)
        sender = Sender(
            name: team.sender.name, title: team.sender.title,
            email: team.sender.email.description, phone: team.sender.phone)
        letter = Sheet(date: today, language: language.text)
        promisedBy = context.promises.movable.map(\.by).min()
        contactUntil = application.contactUntil.flatMap { $0 < today ? nil : $0 }
        attachments = context.attachments.files.map(\.name.text)
    }
}

extension LetterContext.Meeting {
    init(_ appointment: Appointment) {
        let city = String(appointment.zone.split(separator: "/").last ?? "UTC")
        self.init(
            startsAt: appointment.start, zone: appointment.zone,
            city: city.replacing("_", with: " "), minutes: appointment.minutes,
            place: appointment.place,
            placeUrl: appointment.place.flatMap { place in
                place.hasPrefix("https://") && !place.contains(where: \.isWhitespace) ? place : nil
            })
    }
}

extension GrowthContext.Opening {
    init(_ position: Position) {
        self.init(
            title: position.title, team: position.team, location: position.location,
            url: position.url)
    }
}

extension FeedbackContext {
    init(_ item: Feedback.Item) {
        self.init(feedback: item.feedback.words, advice: item.advice?.words)
    }

    init(_ reason: ReasonCatalog.Text) {
        self.init(feedback: reason.feedback.words, advice: reason.advice?.words)
    }
}

extension String {
    /// The text as it can stand inside of a sentence.
    fileprivate var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}

extension LetterKind {
    /// The names and types of all values for a template of this letter.
    var schema: Schema {
        var parts: [any Decodable.Type] = [LetterContext.self]
        if tellsStrengths { parts.append(StrengthsContext.self) }
        if tellsGrowth { parts.append(GrowthContext.self) }
        return Schema(of: parts)
    }

    /// The values for one candidate.
    func values(_ letter: LetterContext, _ context: RuleContext) -> Context {
        let feedback = context.feedback
        var parts: [any Encodable] = [letter]
        if tellsStrengths {
            parts.append(StrengthsContext(strengths: feedback.strengths.map(FeedbackContext.init)))
        }
        if tellsGrowth {
            parts.append(
                GrowthContext(
                    growth: feedback.growth.map(FeedbackContext.init),
                    reason: context.reason.map(FeedbackContext.init),
                    openings: context.openRoles.map { .init($0.position) }))
        }
        return Context(encoding: parts)
    }
}
