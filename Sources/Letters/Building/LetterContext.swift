import Core
import MIME

/// What the template of any letter may use: the one door between the records and the templates.
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

    struct ApplicationContext: Codable {
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
    let application: ApplicationContext
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

/// What a letter that tells of strengths may use beside that.
struct StrengthsContext: Codable {
    let strengths: [FeedbackContext]
}

/// What a letter that tells of points to grow in may use beside that.
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
