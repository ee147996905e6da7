import Core
import Letters
import MIME
import Testing

/// What goes with a letter beside its text: a logo, files, an invitation, and the thread it stands
/// in.
@Suite struct AttachmentTests {
    private func offer(_ change: (inout Fixture) throws -> Void = { _ in }) throws -> Letter {
        var fixture = Fixture()
        fixture.status = .offer
        try change(&fixture)
        return try fixture.letter(.offerRationale)
    }

    private func lines(_ bytes: [UInt8]) -> [Substring] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
    }

    private static let appointment = Appointment(
        start: Instant(secondsSince1970: 1_796_302_800), zone: "America/New_York", minutes: 45,
        place: "https://meet.acme.example/a-1")

    @Test func `files are named in the letter and stand in the message byte for byte`() throws {
        let letter = try offer { $0.attachments = Fixture.attachments(size: 4) }
        #expect(letter.message.text.hasSuffix("\n\nEnclosed: offer.pdf\n"))
        let file = Attachment(try FileName("offer.pdf"), .pdf, Array("%PDF".utf8))
        let lines = lines(try letter.bytes(attaching: [file]))
        #expect(lines.contains("Content-Disposition: attachment; filename=offer.pdf"))
        #expect(lines.contains("JVBERg=="))
        #expect(try letter.bytes(attaching: [file]) == letter.bytes(attaching: [file]))
    }

    @Test func `a letter without files says nothing of any`() throws {
        let letter = try offer()
        #expect(!letter.message.text.contains("Enclosed"))
        #expect(!lines(try letter.bytes(attaching: [])).contains { $0.contains("attachment") })
    }

    @Test func `files that are left out are remarked on`() throws {
        let letter = try offer { fixture in
            fixture.attachments = Attachments(otherCount: 2, folder: "attachments/A-1")
        }
        let reviewNote = try #require(letter.reviewNotes.first { $0.kind == .otherFiles })
        #expect(
            reviewNote.reason
                == "2 files in attachments/A-1 that regards.yaml does not name for this letter: "
                + "not attached")
    }

    @Test func `a meeting is told in the candidate's own time, and put into the calendar`() throws {
        let letter = try offer { $0.nextStep.appointment = Self.appointment }
        #expect(
            letter.message.text.contains(
                "It is on Thursday, December 3, at 8:00 AM, New York time, and takes 45 minutes. "
                    + "Where: https://meet.acme.example/a-1. The invitation"))
        let invitation = try #require(letter.message.content.invitation)
        let lines = lines(invitation.bytes)
        #expect(lines.contains("DTSTART:20261203T130000Z"))
        #expect(lines.contains("SUMMARY:Acme Instruments: a call"))
        #expect(lines.contains("UID:6dbb7335e9346a8baa41bb82fcb95fb9@acme.example"))
        #expect(invitation.attendee.address == letter.recipient.address)
    }

    @Test func `answers to an invitation go where answers to the letter go`() throws {
        let letter = try offer { fixture in
            fixture.nextStep.appointment = Self.appointment
            fixture.team = HiringTeam(
                organization: Fixture.team.organization, sender: Fixture.team.sender,
                replyTo: try EmailAddress("hiring@acme.example"))
        }
        let organizer = letter.message.content.invitation?.organizer
        #expect(organizer?.address == letter.message.replyTo?.address)
    }

    @Test func `a rejection asks to no meeting, whatever the record still says`() throws {
        var fixture = Fixture()
        fixture.nextStep.appointment = Self.appointment
        #expect(try fixture.letter().message.content.invitation == nil)
    }

    @Test func `a meeting at another time makes an update another letter`() throws {
        var fixture = Fixture()
        fixture.status = .active
        let first = try fixture.letter(.statusUpdate).key
        fixture.nextStep.appointment = Self.appointment
        #expect(try fixture.letter(.statusUpdate).key != first)
    }

    @Test(arguments: ["Room 9", "https://meet.acme.example/b-2", nil])
    func `so does another place`(place: String?) throws {
        var fixture = Fixture()
        fixture.status = .active
        fixture.nextStep.appointment = Self.appointment
        let first = try fixture.letter(.statusUpdate)
        fixture.nextStep.appointment = Appointment(
            start: Self.appointment.start, zone: Self.appointment.zone, minutes: 45, place: place)
        let second = try fixture.letter(.statusUpdate)
        #expect(first.key != second.key)
        #expect(first.recordFingerprint != second.recordFingerprint)
    }

    @Test func `only a place that is an address on the web is a link`() throws {
        let place = "Zoom https://z.example/1 passcode 77"
        let letter = try offer { fixture in
            fixture.nextStep.appointment = Appointment(
                start: Self.appointment.start, zone: "Europe/Berlin", minutes: 45, place: place)
        }
        #expect(letter.message.text.contains("Where: \(place). The invitation"))
        #expect(!letter.message.html.contains("href=\"Zoom"))
    }

    @Test func `a letter that asks to a meeting stays when that has begun`() throws {
        var fixture = Fixture()
        fixture.status = .active
        fixture.nextStep.appointment = Self.appointment
        let hold = try [-1, 0].map { offset in
            try ApprovedLetter(
                .statusUpdate, to: fixture.context, from: fixture.team,
                on: #require(CalendarDate("2026-12-03")),
                at: Instant(secondsSince1970: 1_796_302_800 + offset), within: nil,
                homeZone: "UTC"
            ).hold?.rule
        }
        #expect(hold == [nil, "appointment-in-the-past"])
    }

    @Test func `the page shows the logo, and the name to whoever sees no pictures`() throws {
        let logo = InlineImage(
            try MessageID(left: "logo", domain: "acme.example"), try FileName("logo.png"), .png,
            [0x89])
        let letter = try offer { fixture in
            fixture.team = HiringTeam(
                organization: Fixture.team.organization, sender: Fixture.team.sender, logo: logo)
        }
        #expect(
            letter.message.html.contains("src=\"cid:logo@acme.example\" alt=\"Acme Instruments\""))
        #expect(lines(letter.message.serialized()).contains("Content-ID: <logo@acme.example>"))
        #expect(try !offer().message.html.contains("<img"))
    }

    @Test func `a letter stands in one thread with those before it`() throws {
        let before = try #require(CalendarDate("2026-11-20"))
        let letter = try offer {
            $0.past = [PastLetter(.thankYou, occasion: "2026-11-12", on: before)]
        }
        let key = LetterKey(letter: "thank-you", application: "A-1", occasion: "2026-11-12")
        let name = Digest(of: Array("workspace/\(key.fingerprint)".utf8)).description.prefix(32)
        let id = "<\(name)@acme.example>"
        #expect(lines(letter.message.serialized()).contains("In-Reply-To: \(id)"))
    }

    @Test func `only a template that asks for it tells how letters are ended`() throws {
        let source = """
            ---
            letter: offer-rationale
            language: en
            subject: An offer
            list_unsubscribe: mailto:stop@acme.example
            ---
            Dear {{ candidate.greeting_name }}, welcome.
            """
        let letter = try offer {
            $0.templates = [TemplateFile(name: "offer-rationale.en.md", source: source)]
        }
        #expect(
            lines(letter.message.serialized())
                .contains("List-Unsubscribe: <mailto:stop@acme.example>"))
        let faulty = source.replacing("mailto:stop@acme.example", with: "stop@acme.example")
        let fault = #expect(throws: TemplateFaults.self) {
            try offer {
                $0.templates = [TemplateFile(name: "offer-rationale.en.md", source: faulty)]
            }
        }
        #expect(
            fault?.faults.map(\.description) == [
                "offer-rationale.en.md:5:19: expected a URI as mailto:stop@example.com or https:"
            ])
    }
}
