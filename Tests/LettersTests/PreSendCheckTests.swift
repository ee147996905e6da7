import Core
import Letters
import Testing

/// What is asked of the records again when a letter leaves.
@Suite struct PreSendCheckTests {
    private func hold(_ kind: LetterKind, _ fixture: Fixture) throws -> Hold.Rule? {
        let today = try #require(CalendarDate("2026-11-23"))
        return Rules.holdOnDeparture(
            of: kind, to: try fixture.candidacy, from: fixture.team, on: today,
            at: Fixture.moment)?.rule
    }

    @Test(arguments: LetterKind.allCases, Application.Status.allCases)
    func `a letter leaves while it tells the truth`(
        kind: LetterKind, status: Application.Status
    ) throws {
        var fixture = Fixture()
        fixture.status = status
        let expected: Hold.Rule? =
            kind.statuses.contains(status) ? nil : status == .withdrawn ? .withdrawn : .status
        #expect(try hold(kind, fixture) == expected)
    }

    @Test func `nobody is written to who has asked not to be since`() throws {
        var fixture = Fixture()
        fixture.doNotEmail = true
        #expect(try hold(.rejectionWithFeedback, fixture) == .doNotEmail)
    }

    @Test func `what was decided when it was composed is not asked again`() throws {
        var fixture = Fixture()
        fixture.forms = []
        #expect(try hold(.rejectionWithFeedback, fixture) == nil)
    }
}
