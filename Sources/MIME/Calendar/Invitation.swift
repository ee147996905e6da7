/// An event that the reader is asked to: RFC 5545, as RFC 5546 §3.2.2 requests it.
///
/// Reading programs show it with buttons to accept or decline; the answer goes to the organizer.
package struct Invitation: Sendable {
    /// The identifier of the event; the same in every letter about it.
    package let uid: MessageID

    /// A number that grows with every letter about the event: the greatest holds.
    package let sequence: Int

    /// The beginning of the event.
    package let start: MailDate

    /// The length in minutes; at least one.
    package let minutes: Int

    /// The title, in one line.
    package let summary: String

    /// A room, an address or a URI.
    package let location: String?

    /// The organizer.
    package let organizer: Mailbox

    /// The attendee.
    package let attendee: Mailbox

    /// The lines of an `.ics` file.
    private let lines: ContentLines

    /// Takes an event as it is.
    ///
    /// The stamp is when the letter was composed.
    ///
    /// - Throws: When it does not end after it begins, or a text has a control character other than
    ///   TAB.
    package init(
        uid: MessageID, sequence: Int, stamp: MailDate, start: MailDate, minutes: Int,
        summary: String, location: String?, organizer: Mailbox, attendee: Mailbox
    ) throws(MIMEError) {
        guard minutes > 0 else { throw MIMEError(.emptyEvent) }
        self.uid = uid
        self.sequence = sequence
        self.start = start
        self.minutes = minutes
        self.summary = summary
        self.location = location
        self.organizer = organizer
        self.attendee = attendee
        for text in [summary, location, organizer.name, attendee.name].compactMap(\.self) {
            if let found = text.firstScalar(where: { $0.isControl && $0 != "\t" }) {
                throw MIMEError(.control(found.scalar, in: .invitation, at: found.offset))
            }
        }

        var lines = ContentLines()
        lines.append("BEGIN:VCALENDAR")
        lines.append("PRODID:-//Regards//Regards//EN")
        lines.append("VERSION:2.0")
        lines.append("METHOD:REQUEST")
        lines.append("BEGIN:VEVENT")
        lines.append("UID:\(uid.text.dropFirst().dropLast())")
        lines.append("SEQUENCE:\(sequence)")
        lines.append("DTSTAMP:\(stamp.calendarForm)")
        lines.append("DTSTART:\(start.calendarForm)")
        lines.append("DURATION:PT\(minutes)M")
        lines.append("SUMMARY:\(ContentLines.escaped(summary))")
        if let location {
            lines.append("LOCATION:\(ContentLines.escaped(location))")
        }
        lines.append("ORGANIZER\(ContentLines.person(organizer))")
        lines.append(Self.line(asking: attendee))
        lines.append("STATUS:CONFIRMED")
        lines.append("END:VEVENT")
        lines.append("END:VCALENDAR")
        self.lines = lines
    }

    /// The line that asks a person to the event.
    static func line(asking attendee: Mailbox) -> String {
        "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE"
            + ContentLines.person(attendee)
    }

    /// The `.ics` file: UTF-8, lines of at most 75 bytes, each ended by CRLF.
    package var bytes: [UInt8] { lines.bytes }
}

extension Entity {
    /// RFC 6047 §2.4: the part that a calendar takes.
    init(_ invitation: Invitation, within boundary: Boundary) throws(MIMEError) {
        let parameters = [Parameter("charset", "utf-8"), Parameter("method", "REQUEST")]
        try self.init(
            [HeaderField(.contentType, "text/calendar", parameters)],
            encoding: TransferEncoding(for: invitation.bytes.span, within: boundary),
            invitation.bytes)
    }
}

extension Attachment {
    /// The same as a file, for readers that know no calendar part.
    init(_ invitation: Invitation) throws(MIMEError) {
        try self.init(FileName("invite.ics"), MediaType("application/ics"), invitation.bytes)
    }
}
