public import Liquid
public import MIME

/// What a letter takes from outside of its records, so that the same input gives the same bytes.
public struct Stamp: Sendable {
    /// The value of `Date`, until the letter leaves.
    public let date: MailDate

    /// The day that the text of the letter stands on.
    public let today: CalendarDate

    /// The letter's name in the world of mail, fixed for good.
    public let messageID: MessageID

    /// The line between the parts of the message.
    public let boundary: Boundary

    /// The name of the event that the letter may ask to.
    public let eventID: MessageID

    /// The letters that went before on the same application, oldest first.
    public let thread: [MessageID]

    /// Joins what the caller decides.
    public init(
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
    var moment: Instant { Instant(secondsSinceEpoch: Int(date.secondsSince1970)) }
}
