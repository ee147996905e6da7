public import Liquid
public import MIME

/// One composed message to one candidate, with its origin.
public struct Letter: Sendable {
    /// Which letter to whom, and on what occasion.
    public let id: LetterID

    /// The record of the application it belongs to.
    public let place: Place

    /// The template it was composed from.
    public let template: String

    /// What it says, and to whom.
    public let message: Message

    /// The message as it will leave, but for the value of `Date`.
    public let bytes: [UInt8]

    /// The places in the forms that its feedback comes from, strengths first.
    public let sources: [Place]

    /// What it tells the candidate to expect, and by when, in its own order.
    public let promises: [Rendering.Promise]

    /// - Throws: where a value of the record cannot stand in a header.
    init(
        id: LetterID, place: Place, template: String, message: Message, sources: [Place],
        promises: [Rendering.Promise]
    ) throws(MIMEError) {
        self.id = id
        self.place = place
        self.template = template
        self.message = message
        self.sources = sources
        self.promises = promises
        bytes = try message.serialized()
    }

    /// The one person it goes to.
    public var recipient: Mailbox { message.to }

    /// The line it opens with.
    public var greeting: Substring { message.text.prefix { !$0.isNewline } }
}
