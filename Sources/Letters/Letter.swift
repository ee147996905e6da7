package import Core
package import Liquid
package import MIME

/// One composed message to one candidate, with its origin.
package struct Letter: Sendable {
    /// Which letter to whom, and on what occasion.
    package let id: LetterID

    /// The record of the application it belongs to.
    package let place: Place

    /// The template it was composed from.
    package let template: String

    /// What it says, and to whom; the files that go with it are not in it yet.
    package let message: Message

    /// The files that go with it.
    package let enclosures: Enclosures

    /// The words of subject and text, as the rules read them.
    let words: Words

    /// The texts of the records that it tells, in the order of their weight.
    package let sources: [Source]

    /// The open positions that it names.
    package let openRoles: [OpenRole]

    /// The state of the record that it tells of: `Application.state`.
    package let recordState: String

    /// What whoever approves it should know.
    package let reviewNotes: [ReviewNote]

    /// What it tells the candidate to expect, and by when, in its own order.
    package let promises: [Rendering.Promise]

    /// Until when it says that the candidate will hear of other positions.
    package let contacts: [Rendering.Contact]

    init(_ request: RuleContext, message: Message, template: String, of parts: [Rendering]) {
        let words = Words("\(message.subject)\n\n\(message.text)")
        id = LetterID(request.kind, for: request.application)
        place = request.application.place
        self.template = template
        self.message = message
        enclosures = request.enclosures
        self.words = words
        promises = parts.flatMap(\.promises)
        contacts = parts.flatMap(\.contacts)
        openRoles = request.openRoles
        recordState = request.application.state
        sources = zip(request.sources, request.shareable)
            .filter { !words.ranges(of: $1.words).isEmpty }.map(\.0)
        reviewNotes = request.reviewNotes
    }

    /// The message as it will leave, but for the value of `Date`.
    ///
    /// - Parameter files: What its enclosures hold, in their order.
    /// - Returns: The bytes for the wire.
    /// - Throws: Never, where the letter itself could be composed.
    package func bytes(enclosing files: [Attachment]) throws(MIMEError) -> [UInt8] {
        precondition(files.map(\.name) == enclosures.files.map(\.name))
        return try message.attaching(files).serialized()
    }

    /// The one person it goes to.
    package var recipient: Mailbox { message.to }

    /// The line it opens with.
    package var greeting: Substring { message.text.prefix { !$0.isNewline } }
}
