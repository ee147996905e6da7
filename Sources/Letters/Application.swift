package import Core
import MIME

/// A person's application for one job.
package struct Application: Hashable, Sendable {
    /// The status of an application.
    package enum Status: String, CaseIterable, Sendable {
        case active, offer, hired, rejected, withdrawn
        /// It has ended, and the records do not say who ended it: no letter would be true.
        case closed
        case onHold = "on_hold"

        /// Says if the person has an offer or was hired.
        package var isOffered: Bool { self == .offer || self == .hired }
    }

    /// The days on which something happened, as far as they are known.
    package struct Dates: Hashable, Sendable {
        /// The day the application came in.
        package var appliedOn: CalendarDate?

        /// The day of the latest interview that was held.
        package var interviewedOn: CalendarDate?

        /// The day of the decision.
        package var decidedOn: CalendarDate?

        /// Collects the days that are known.
        package init(
            appliedOn: CalendarDate? = nil, interviewedOn: CalendarDate? = nil,
            decidedOn: CalendarDate? = nil
        ) {
            self.appliedOn = appliedOn
            self.interviewedOn = interviewedOn
            self.decidedOn = decidedOn
        }
    }

    /// The next step for the candidate, and its day.
    package struct NextStep: Hashable, Sendable {
        /// The step, in words for the candidate.
        package var description: String?

        /// The last day of the step.
        package var by: CalendarDate?

        /// The time and place of the step, if they are known.
        package var appointment: Appointment?

        /// Joins the step with its day.
        package init(
            description: String? = nil, by: CalendarDate? = nil, appointment: Appointment? = nil
        ) {
            self.description = description
            self.by = by
            self.appointment = appointment
        }
    }

    /// The id of the record.
    package let id: String

    /// The person.
    package let candidate: Candidate

    /// The key of the job.
    package let position: String

    /// The status of an application.
    package let status: Status

    /// The hiring team's own name for the stage.
    package let stage: PrivateText?

    /// The days on which something happened.
    package let dates: Dates

    /// The recorded reason for the decision, in the hiring team's words.
    package let reason: PrivateText?

    /// The next step for the candidate.
    package let nextStep: NextStep

    /// The skills that the application names.
    package let skills: [String]

    /// The day by which the candidate expects to hear, promised in another way than by these
    /// letters.
    package let promisedBy: CalendarDate?

    /// The last day of the candidate's consent to hear of other jobs.
    package let contactUntil: CalendarDate?

    /// True if the person asked not to be emailed.
    package let doNotEmail: Bool

    /// The amount of reasons that this candidate gets in writing; `nil` for the team's policy.
    package let writtenFeedback: WrittenFeedback?

    /// The values of columns that nothing else reads; rules keep them out of letters.
    package let unread: [PrivateText]

    /// The place of the record.
    package let place: Place

    /// Takes an application as the record has it.
    package init(
        id: String, candidate: Candidate, position: String, status: Status,
        stage: PrivateText? = nil, dates: Dates = Dates(), reason: PrivateText? = nil,
        nextStep: NextStep = NextStep(), skills: [String] = [], promisedBy: CalendarDate? = nil,
        contactUntil: CalendarDate? = nil, doNotEmail: Bool = false,
        writtenFeedback: WrittenFeedback? = nil, unread: [PrivateText] = [], place: Place
    ) {
        self.id = id
        self.candidate = candidate
        self.position = position
        self.status = status
        self.stage = stage
        self.dates = dates
        self.reason = reason
        self.nextStep = nextStep
        self.skills = skills
        self.promisedBy = promisedBy
        self.contactUntil = contactUntil
        self.doNotEmail = doNotEmail
        self.writtenFeedback = writtenFeedback
        self.unread = unread
        self.place = place
    }
}

extension Application {
    /// The fingerprint of everything in the record that a letter tells: the person's names and
    /// address, the next step, and consent.
    ///
    /// A batch keeps it, so that a letter whose record has changed since is not sent. A test pins
    /// its value.
    package var recordFingerprint: Digest {
        let meeting = nextStep.appointment
        let fields: [String?] = [
            candidate.givenName, candidate.familyName, candidate.preferredName,
            candidate.salutation, candidate.email?.wire, nextStep.description,
            nextStep.by?.description, contactUntil?.description, meeting?.start.description,
            meeting.map { "\($0.minutes)" }, meeting?.place,
        ]
        // Each field is preceded by its length, so that no two records are encoded alike.
        let encoded = fields.map { field in
            field.map { "\($0.utf8.count):\($0)," } ?? "-,"
        }.joined()
        return Digest(of: Array(encoded.utf8))
    }
}
