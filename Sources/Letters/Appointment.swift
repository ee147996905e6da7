package import Core
import MIME

/// The time and place of the next step, for a calendar.
package struct Appointment: Hashable, Sendable {
    /// The beginning.
    package let start: Instant

    /// The IANA name of the zone in which the letter tells the time.
    package let zone: String

    /// The length in minutes, at least 1.
    package let minutes: Int

    /// A room, an address, or a URL.
    package let place: String?

    /// Joins the beginning with length and place.
    package init(start: Instant, zone: String, minutes: Int, place: String? = nil) {
        self.start = start
        self.zone = zone
        self.minutes = minutes
        self.place = place
    }
}

extension Invitation {
    /// The event that a letter invites to; `nil` if its next step has no time.
    ///
    /// Letters about the same next step have the same event, and the latest one counts.
    init?(for context: RuleContext, as identity: MessageIdentity, to recipient: Mailbox)
        throws(MIMEError)
    {
        let nextStep = context.application.nextStep
        guard context.kind.tellsNextStep, let appointment = nextStep.appointment else { return nil }
        let team = context.team
        let what = nextStep.description ?? context.records.position.title
        try self.init(
            uid: identity.eventID, sequence: identity.date.secondsSince1970 / 60,
            stamp: identity.date,
            start: MailDate(secondsSince1970: appointment.start.secondsSince1970),
            minutes: appointment.minutes, summary: "\(team.organization.name): \(what)",
            location: appointment.place,
            organizer: Mailbox(name: team.sender.name, address: team.replyTo ?? team.sender.email),
            attendee: recipient)
    }
}
