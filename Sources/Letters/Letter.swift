package import Core
import Liquid
package import MIME

/// One composed message to one candidate, with its origin.
package struct Letter: Sendable {
    /// Something that the letter tells the candidate to expect.
    package struct Promise: Hashable, Sendable {
        /// The event that will happen.
        package let what: String

        /// The last day on which it will happen.
        package let by: CalendarDate

        /// The tag in the template.
        package let place: Place
    }

    /// A statement that the candidate will hear of other positions.
    package struct Contact: Hashable, Sendable {
        /// The last day on which the candidate may hear of them.
        package let until: CalendarDate

        /// The tag in the template.
        package let place: Place
    }

    /// The kind of letter.
    package let kind: LetterKind

    /// The key under which the ledger knows the letter: no letter is sent twice under one key.
    package let key: LetterKey

    /// The place of the application in the records.
    package let place: Place

    /// The file name of the template.
    package let template: String

    /// The message without its attachments.
    package let message: Message

    /// The files that go with it.
    package let attachments: Attachments

    /// The words of subject and text, as the rules read them.
    let words: Words

    /// Every text that leaves with it.
    let leaving: LeavingText

    /// The texts of forms and reasons that the template printed, the most important first.
    ///
    /// They are known only if the letter was composed with `tracing`.
    package let sources: [Source]

    /// The open positions that it names.
    package let openRoles: [OpenRole]

    /// The fingerprint of the record that it tells of: `Application.recordFingerprint`.
    package let recordFingerprint: Digest

    /// The notes for the person who approves it.
    package let reviewNotes: [ReviewNote]

    /// The promises that it makes, in the order of its text.
    package let promises: [Promise]

    /// The statements that the candidate will hear of other positions, in the order of its text.
    package let contacts: [Contact]

    init(_ context: RuleContext, message: Message, template: String, of parts: [Rendering]) {
        kind = context.kind
        key = LetterKey(context.kind, for: context.application)
        place = context.application.place
        self.template = template
        self.message = message
        attachments = context.attachments
        words = Words(seen: "\(message.subject)\n\n\(message.text)")
        leaving = LeavingText(message, words, context.attachments)
        promises = parts.flatMap(\.promises).map {
            Promise(what: $0.what, by: $0.by, place: Place($0.place))
        }
        contacts = parts.flatMap(\.contacts).map {
            Contact(until: $0.until, place: Place($0.place))
        }
        openRoles = context.openRoles
        recordFingerprint = context.application.recordFingerprint
        let printed = Set(parts.flatMap(\.stretches).flatMap(\.paths))
        sources = context.sources.filter { printed.contains($0.path) }.map(\.source)
        reviewNotes = context.reviewNotes + context.firstNames(in: leaving)
    }

    /// The message as it will be sent, except for the value of `Date`.
    ///
    /// - Parameter files: The content of its attachments, in their order.
    /// - Returns: The bytes for the wire.
    /// - Throws: Nothing, if the letter itself could be composed.
    package func bytes(attaching files: [Attachment]) throws(MIMEError) -> [UInt8] {
        precondition(files.map(\.name) == attachments.files.map(\.name))
        return try message.attaching(files).serialized()
    }

    /// The one person it goes to.
    package var recipient: Mailbox { message.to }

    /// The line it opens with.
    package var greeting: Substring { message.text.prefix { !$0.isNewline } }
}
