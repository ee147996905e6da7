import Core
import MIME

extension Invitation {
    /// The event that a letter asks to; `nil` where its next step has no time yet.
    ///
    /// Every letter about the same next step is about the same event, and the latest one holds.
    init?(for request: RuleContext, stamp: MessageIdentity, to recipient: Mailbox) throws(MIMEError)
    {
        let nextStep = request.application.nextStep
        guard request.kind.tellsNextStep, let appointment = nextStep.appointment else { return nil }
        let team = request.team
        let what = nextStep.description ?? request.candidacy.position.title
        try self.init(
            uid: stamp.eventID, sequence: stamp.date.secondsSince1970 / 60, stamp: stamp.date,
            start: MailDate(secondsSince1970: appointment.start.secondsSince1970),
            minutes: appointment.minutes, summary: "\(team.organization.name): \(what)",
            location: appointment.place,
            organizer: Mailbox(name: team.sender.name, address: team.replyTo ?? team.sender.email),
            attendee: recipient)
    }
}
