import Foundation
import MIME

/// The content of a message as a generator made it; nothing of it is known to be valid.
struct Record: Decodable {
    struct Person: Decodable {
        let name: String?
        let address: String
    }

    struct File: Decodable {
        let name: String
        let type: String
        /// In Base64.
        let content: Data
        /// Of a picture, what stands before the `@` of its identifier.
        let identifier: String?
    }

    struct Event: Decodable {
        let summary: String
        let location: String?
        let minutes: Int
    }

    let from: Person
    let replyTo: Person?
    let to: Person
    let subject: String
    let thread: [String]?
    let language: String?
    let unsubscribe: String?
    let text: String
    let html: String
    let images: [File]?
    let invitation: Event?
    let attachments: [File]?
    let boundary: String?
}

extension Record {
    private static let domain = "acme.example"
    private static let noon: Int = 1_795_435_200

    func message() throws -> Message {
        let sender = try Mailbox(from)
        let recipient = try Mailbox(to)
        let date = try MailDate(secondsSince1970: Self.noon)
        let content = Message.Content(
            text: text, html: html, images: try (images ?? []).map(InlineImage.init),
            invitation: try invitation.map { event in
                try Invitation(
                    uid: MessageID(left: "A-1042", domain: Self.domain), sequence: 0, stamp: date,
                    start: MailDate(secondsSince1970: Self.noon + 86_400), minutes: event.minutes,
                    summary: event.summary, location: event.location, organizer: sender,
                    attendee: recipient)
            },
            attachments: try (attachments ?? []).map(Attachment.init))
        return try Message(
            from: sender, replyTo: replyTo.map(Mailbox.init), to: recipient, subject: subject,
            date: date, messageID: MessageID(left: "A-1042.thank-you", domain: Self.domain),
            thread: try (thread ?? []).map { try MessageID(left: $0, domain: Self.domain) },
            unsubscribe: unsubscribe.map(Unsubscribe.init),
            language: language.map(LanguageTag.init), content: content,
            boundary: Boundary(boundary ?? "=_A-1042"))
    }
}

extension Mailbox {
    fileprivate init(_ person: Record.Person) throws(MIMEError) {
        self.init(name: person.name, address: try EmailAddress(person.address))
    }
}

extension Attachment {
    fileprivate init(_ file: Record.File) throws(MIMEError) {
        self.init(try FileName(file.name), try MediaType(file.type), [UInt8](file.content))
    }
}

extension InlineImage {
    fileprivate init(_ file: Record.File) throws(MIMEError) {
        self.init(
            try MessageID(left: file.identifier ?? "", domain: "acme.example"),
            try FileName(file.name), try MediaType(file.type), [UInt8](file.content))
    }
}
