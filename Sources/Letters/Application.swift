package import Core

/// A person's candidacy for one job.
package struct Application: Hashable, Sendable {
    /// How far the candidacy has come.
    package enum Status: String, CaseIterable, Sendable {
        case active, offer, hired, rejected, withdrawn
        /// It has ended, and the records do not say who ended it: no letter would be true.
        case closed
        case onHold = "on_hold"

        /// Whether the person is being hired, or was.
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

    /// What the candidate may expect next, and by when.
    package struct NextStep: Hashable, Sendable {
        /// What will happen, in words made for the candidate.
        package var description: String?

        /// The day by which it will have happened.
        package var by: CalendarDate?

        /// When and where it happens, if that is settled.
        package var appointment: Appointment?

        /// Joins what will happen with its day.
        package init(
            description: String? = nil, by: CalendarDate? = nil, appointment: Appointment? = nil
        ) {
            self.description = description
            self.by = by
            self.appointment = appointment
        }
    }

    /// The key of the record: letters are told apart by it, never by a row number.
    package let id: String

    /// The person.
    package let candidate: Candidate

    /// The key of the job.
    package let position: String

    /// How far the candidacy has come.
    package let status: Status

    /// The hiring team's own name for the state of things.
    package let stage: PrivateText?

    /// The days on which something happened.
    package let dates: Dates

    /// The recorded reason for the decision, in the hiring team's words.
    package let reason: PrivateText?

    /// What the candidate may expect next.
    package let nextStep: NextStep

    /// What the candidate can do, by the application's own word.
    package let skills: [String]

    /// The day by which the candidate was told to hear, otherwise than in a letter that was sent here.
    package let promisedBy: CalendarDate?

    /// The last day of the candidate's consent to hear of other jobs.
    package let contactUntil: CalendarDate?

    /// Whether the person asked not to be written to.
    package let doNotEmail: Bool

    /// How much of the reasons this candidate gets in writing; `nil` for what the team's policy says.
    package let writtenFeedback: WrittenFeedback?

    /// Where the record stands.
    package let place: Place

    /// Takes a candidacy as the record has it.
    package init(
        id: String, candidate: Candidate, position: String, status: Status,
        stage: PrivateText? = nil, dates: Dates = Dates(), reason: PrivateText? = nil,
        nextStep: NextStep = NextStep(), skills: [String] = [], promisedBy: CalendarDate? = nil,
        contactUntil: CalendarDate? = nil, doNotEmail: Bool = false,
        writtenFeedback: WrittenFeedback? = nil, place: Place
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
        self.place = place
    }
}
