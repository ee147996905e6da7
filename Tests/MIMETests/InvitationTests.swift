import MIME
import Testing

@Suite struct InvitationTests {
    private func invitation(
        minutes: Int = 45, summary: String = "Call with your future team lead",
        location: String? = nil, attendee: String = "Nadia"
    ) throws -> Invitation {
        try Invitation(
            uid: MessageID(left: "A-1002.next-step", domain: "acme.example"), sequence: 3,
            stamp: MailDate(secondsSince1970: 1_795_394_058),
            start: MailDate(secondsSince1970: 1_796_302_800, offsetMinutes: 60), minutes: minutes,
            summary: summary, location: location,
            organizer: Mailbox(name: "Dana", address: EmailAddress("dana@acme.example")),
            attendee: Mailbox(name: attendee, address: EmailAddress("nadia@example.com")))
    }

    private func text(_ invitation: Invitation) -> String {
        String(decoding: invitation.bytes, as: UTF8.self)
    }

    // RFC 5546 §3.2.2.
    @Test func `an event is requested, in UTC`() throws {
        #expect(
            try text(invitation(location: "https://meet.example/x"))
                == """
                BEGIN:VCALENDAR
                PRODID:-//Regards//Regards//EN
                VERSION:2.0
                METHOD:REQUEST
                BEGIN:VEVENT
                UID:A-1002.next-step@acme.example
                SEQUENCE:3
                DTSTAMP:20261123T003418Z
                DTSTART:20261203T130000Z
                DURATION:PT45M
                SUMMARY:Call with your future team lead
                LOCATION:https://meet.example/x
                ORGANIZER;CN="Dana":mailto:dana@acme.example
                ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="Nadia":ma
                 ilto:nadia@example.com
                STATUS:CONFIRMED
                END:VEVENT
                END:VCALENDAR

                """.replacing("\n", with: "\r\n"))
    }

    @Test func `no text can end its line or open a parameter`() throws {
        let text = try text(
            invitation(summary: "a;b,c\\d", attendee: "\"X\";CN=^Y:mailto:z@example.com"))
        #expect(text.contains("\r\nSUMMARY:a\\;b\\,c\\\\d\r\n"))
        #expect(
            text.replacing("\r\n ", with: "")
                .contains(";CN=\"^'X^';CN=^^Y:mailto:z@example.com\":mailto:nadia@example.com\r\n"))
        for control in ["\r\n", "\n", "\u{85}", "\0"] {
            #expect(throws: MIMEError.self) { try invitation(summary: "a\(control)ATTENDEE:b") }
            #expect(throws: MIMEError.self) { try invitation(location: "a\(control)b") }
            #expect(throws: MIMEError.self) { try invitation(attendee: "a\(control)b") }
        }
    }

    // RFC 5545 §3.1: `WSP` is of `SAFE-CHAR` and of `TSAFE-CHAR`.
    @Test func `a tab is a blank like another`() throws {
        let text = try text(invitation(summary: "a\tb", attendee: "Ada\tL."))
        #expect(text.contains("\r\nSUMMARY:a\tb\r\n"))
        #expect(text.replacing("\r\n ", with: "").contains(";CN=\"Ada\tL.\":mailto:"))
    }

    // RFC 5545 §3.1.
    @Test func `long lines are folded between characters`() throws {
        let summary = String(repeating: "Gespräch über Größe 你好 ", count: 12)
        let lines = try text(invitation(summary: summary)).wireLines
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        let unfolded = lines.joined(separator: "\r\n").replacing("\r\n ", with: "")
        #expect(unfolded.contains("SUMMARY:\(summary)\r\n"))
    }

    @Test func `an event takes time`() {
        #expect(throws: MIMEError(.emptyEvent)) { try invitation(minutes: 0) }
    }
}
