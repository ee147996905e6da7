import Core
import Letters
import MIME
import Testing

/// The days that a letter may promise, and the promises that a delay notice needs.
@Suite struct PromiseRuleTests {
    private static let statusUpdate = PastLetter(
        .statusUpdate, occasion: "2026-12-08", on: day("2026-11-20"),
        promising: [("a call", day("2026-12-08"))])

    private static func day(_ text: String) -> CalendarDate {
        guard let day = CalendarDate(text) else { preconditionFailure("\(text) is no day") }
        return day
    }

    private func fixture(by day: String, promisedBy: String? = nil) -> Fixture {
        Fixture(
            status: .active, nextStep: .init(description: "a call", by: CalendarDate(day)),
            promisedBy: promisedBy.flatMap { CalendarDate($0) })
    }

    @Test func `a delay notice needs a promise that is open`() throws {
        var fixture = fixture(by: "2026-12-09")
        #expect(try fixture.holds(.delayNotice) == ["nothing-to-delay"])
        #expect(try fixture.holds(.statusUpdate) == [])
        fixture.past = [Self.statusUpdate]
        #expect(try fixture.holds(.delayNotice) == [])
        fixture.past = []
        fixture.promisedBy = CalendarDate("2026-12-02")
        #expect(try fixture.holds(.delayNotice) == [])
    }

    @Test func `a delay notice names the day that it takes back, also if it has passed`() throws {
        var fixture = fixture(by: "2026-12-09", promisedBy: "2026-12-01")
        let text = try fixture.letter(.delayNotice).message.text
        #expect(text.contains("by Tuesday, December 1, and we will not be able to keep that date"))
        fixture.promisedBy = CalendarDate("2026-11-20")
        let late = try fixture.letter(.delayNotice).message.text
        #expect(late.contains("by Friday, November 20, and we did not keep that date. I am sorry"))
        fixture.past = [Self.statusUpdate]
        #expect(
            try fixture.letter(.delayNotice).message.text.contains("by Tuesday, December 8, and"))
    }

    @Test func `a delay notice cannot move a deadline`() throws {
        var fixture = fixture(by: "2026-12-09")
        fixture.team = HiringTeam(
            organization: Fixture.team.organization, sender: Fixture.team.sender,
            deadlines: [
                DeadlineRule(name: "law", what: "x", from: .interviewedOn, within: .days(45))
            ])
        #expect(try fixture.holds(.delayNotice) == ["nothing-to-delay"])
    }

    @Test(arguments: ["2026-12-07", "2026-12-08"])
    func `the new day of a notice is later than the old one`(day: String) throws {
        var fixture = fixture(by: day)
        fixture.past = [Self.statusUpdate]
        #expect(try fixture.holds(.delayNotice) == ["date-not-later"])
        #expect(try fixture.holds(.statusUpdate) == [])
    }

    @Test(arguments: [LetterKind.thankYou, .statusUpdate, .delayNotice])
    func `no letter promises a day that has passed`(kind: LetterKind) throws {
        #expect(
            try fixture(by: "2026-11-20", promisedBy: "2026-11-19").holds(kind)
                == ["promise-in-the-past"])
        #expect(try fixture(by: "2026-11-23", promisedBy: "2026-11-19").holds(kind) == [])
    }

    @Test func `no letter promises a weekend, and the hold names the next business day`() throws {
        let composition = try fixture(by: "2026-12-05").compose(.statusUpdate)
        guard case .held(let holds) = composition else {
            Issue.record("the letter was composed")
            return
        }
        #expect(holds.map(\.rule) == ["promise-on-a-free-day"])
        #expect(holds.first?.reason.hasSuffix("; the next business day is 2026-12-07") == true)
    }

    @Test(arguments: [
        ("CA-ON", ["promise-on-a-free-day"]), ("CA", ["promise-on-a-free-day"]), ("US", []),
        (nil, []),
    ])
    func `a holiday counts for the candidates of its country`(
        country: String?, holds: [String]
    ) throws {
        var fixture = fixture(by: "2026-12-28")
        fixture.country = country
        let canada = try #require(Country("CA"))
        fixture.team = HiringTeam(
            organization: Fixture.team.organization, sender: Fixture.team.sender,
            calendars: BusinessCalendars(holidays: [canada: [Self.day("2026-12-28")]]))
        #expect(try fixture.holds(.statusUpdate) == holds)
    }

    @Test func `the day for the answer to an offer is no promise of the team`() throws {
        var fixture = fixture(by: "2026-12-05")
        fixture.status = .offer
        #expect(try fixture.letter(.offerRationale).promises == [])
    }

    @Test func `the holds on a promise stand beside all others`() throws {
        var fixture = fixture(by: "2026-12-05")
        fixture.givenName = ""
        #expect(try fixture.holds(.statusUpdate) == ["no-name", "promise-on-a-free-day"])
    }
}
