import Core
import Letters
import Testing

/// The rules that are applied again just before a letter is sent.
@Suite struct PreSendCheckTests {
    private func letter(
        _ kind: LetterKind, _ fixture: Fixture, within window: SendingWindow? = nil
    ) throws -> ApprovedLetter {
        try ApprovedLetter(
            kind, to: fixture.context, from: fixture.team,
            on: #require(CalendarDate("2026-11-23")), at: Fixture.moment, within: window,
            homeZone: "America/New_York")
    }

    private func hold(_ kind: LetterKind, _ fixture: Fixture) throws -> String? {
        try letter(kind, fixture).hold?.rule
    }

    @Test(arguments: LetterKind.allCases, Application.Status.allCases)
    func `a letter is sent while it tells the truth`(
        kind: LetterKind, status: Application.Status
    ) throws {
        var fixture = Fixture()
        fixture.status = status
        let expected: String? =
            kind.statuses.contains(status)
            ? nil : status == .withdrawn ? "withdrawn" : "wrong-status"
        #expect(try hold(kind, fixture) == expected)
    }

    @Test func `nobody is written to who has asked not to be since`() throws {
        var fixture = Fixture()
        fixture.doNotEmail = true
        #expect(try hold(.rejectionWithFeedback, fixture) == "do-not-email")
    }

    @Test func `a rule that was decided at composing is not applied again`() throws {
        var fixture = Fixture()
        fixture.forms = []
        #expect(try hold(.rejectionWithFeedback, fixture) == nil)
    }

    @Test func `a letter without a record is held, and no file is named`() {
        let hold = ApprovedLetter.withoutRecord.hold
        #expect(hold?.rule == "no-record")
        #expect(hold?.reason == "the records have no application of this id any more")
        #expect(hold?.place == nil)
    }

    @Test func `a letter is held when its record has changed`() throws {
        var fixture = Fixture()
        let before = try fixture.letter().recordFingerprint.description
        var letter = try letter(.rejectionWithFeedback, fixture)
        letter.origin = .init(fingerprint: before, positions: [])
        #expect(letter.hold == nil)

        fixture.preferredName = "Countess"
        letter = try self.letter(.rejectionWithFeedback, fixture)
        letter.origin = .init(fingerprint: before, positions: [])
        let hold = try #require(letter.hold)
        #expect(hold.rule == "record-changed")
        #expect(
            hold.reason
                == "name, address, next step or consent have changed in the record since the "
                + "letter was composed; compose it again")
        #expect(hold.place == Fixture.place && hold.until == nil)
    }

    @Test func `a letter is held when a position that it names is no longer open`() throws {
        let fixture = Fixture()
        var letter = try letter(.rejectionWithFeedback, fixture)
        letter.origin = .init(
            fingerprint: try fixture.letter().recordFingerprint.description, positions: ["P-7"])
        #expect(
            letter.hold?.reason
                == "the letter names P-7, which is not open any more; compose it again")
    }

    @Test func `outside the sending window a letter is held until the window opens`() throws {
        // It is Sunday, 19:00 in New York.
        let letter = try letter(
            .rejectionWithFeedback, Fixture(), within: SendingWindow(from: 8, to: 18))
        let hold = try #require(letter.hold)
        #expect(hold.rule == "sending-window")
        #expect(
            hold.reason
                == "outside the sending window; send again from Monday, 2026-11-23, 8:00 here")
        #expect(hold.until == Fixture.moment.advanced(by: .seconds(13 * 3_600)))
    }
}
