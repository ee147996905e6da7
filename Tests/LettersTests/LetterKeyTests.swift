import Core
import Letters
import MIME
import Testing

/// The values that outlive a run: they are written into the ledger, the batch and the mail.
///
/// A letter whose key changes could be sent twice, so none of these values may change.
@Suite struct LetterKeyTests {
    private static let appointment = Appointment(
        start: Instant(secondsSince1970: 1_796_302_800), zone: "America/New_York", minutes: 45,
        place: "Room 9; second floor")

    private func key(
        _ kind: LetterKind, _ change: (inout Fixture) -> Void = { _ in }
    ) throws -> String {
        var fixture = Fixture()
        change(&fixture)
        return LetterKey(kind, for: try fixture.context.application).description
    }

    @Test func `a decision is told once`() throws {
        #expect(try key(.offerRationale) == "offer-rationale/A-1/decision")
        #expect(try key(.rejectionWithFeedback) == "rejection-with-feedback/A-1/decision")
    }

    @Test func `a thank-you belongs to the day of the interview`() throws {
        #expect(try key(.thankYou) == "thank-you/A-1/2026-11-12")
        #expect(
            try key(.thankYou) { $0.dates.interviewedOn = nil } == "thank-you/A-1/interview")
    }

    @Test func `an update belongs to the day that it promises and to its meeting`() throws {
        #expect(try key(.statusUpdate) == "status-update/A-1/2026-12-04")
        #expect(try key(.delayNotice) { $0.nextStep.by = nil } == "delay-notice/A-1/update")
        #expect(
            try key(.statusUpdate) { $0.nextStep.appointment = Self.appointment }
                == "status-update/A-1/2026-12-04+2026-12-03T13:00:00Z+45+7c71666bf0fdc67f"
        )
    }

    @Test func `the record's fingerprint is the same tomorrow`() throws {
        var fixture = Fixture()
        #expect(
            try fixture.context.application.recordFingerprint.description
                == "f09e6d33976c6c50fd40604dc23ff83a7b76c5dea5d607c4ad40cb6c7e233a64")
        fixture.nextStep.appointment = Self.appointment
        #expect(
            try fixture.context.application.recordFingerprint.description
                == "42121abe3ddb28d592850d85ae29c15a4cd39b819197f354cb97181d24bba2a0")
    }

    @Test func `the names of a message are the same tomorrow`() throws {
        let records = try Fixture().context
        let identity = try MessageIdentity(
            of: LetterKey(.statusUpdate, for: records.application), to: records,
            at: MailDate(secondsSince1970: 1_795_392_000, offsetMinutes: -300),
            on: #require(CalendarDate("2026-11-22")), from: EmailAddress("dana@bücher.example"),
            in: "workspace")
        #expect(
            identity.messageID.text == "<3a531a150d49fbcf97d1e64f96229cef@xn--bcher-kva.example>")
        #expect(identity.eventID.text == "<6dbb7335e9346a8baa41bb82fcb95fb9@xn--bcher-kva.example>")
        #expect(identity.boundary.text == "=_3a531a150d49fbcf97d1e64f96229cef")
    }
}
