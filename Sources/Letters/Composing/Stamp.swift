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

    /// The line between the text and the HTML.
    public let boundary: Boundary

    /// Joins what the caller decides.
    public init(date: MailDate, today: CalendarDate, messageID: MessageID, boundary: Boundary) {
        self.date = date
        self.today = today
        self.messageID = messageID
        self.boundary = boundary
    }
}
