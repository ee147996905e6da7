package import Core
package import MIME

/// What a letter takes from outside of its records, so that the same input gives the same bytes.
package struct MessageIdentity: Sendable {
    /// The value of `Date`, until the letter leaves.
    package let date: MailDate

    /// The day that the text of the letter stands on.
    package let today: CalendarDate

    /// The letter's name in the world of mail, fixed for good.
    package let messageID: MessageID

    /// The line between the parts of the message.
    package let boundary: Boundary

    /// The name of the event that the letter may ask to.
    package let eventID: MessageID

    /// The letters that went before on the same application, oldest first.
    package let thread: [MessageID]

    /// Joins what the caller decides.
    package init(
        date: MailDate, today: CalendarDate, messageID: MessageID, boundary: Boundary,
        eventID: MessageID, thread: [MessageID] = []
    ) {
        self.date = date
        self.today = today
        self.messageID = messageID
        self.boundary = boundary
        self.eventID = eventID
        self.thread = thread
    }

    /// The moment that the date tells.
    var moment: Instant { Instant(secondsSince1970: Int(date.secondsSince1970)) }
}
