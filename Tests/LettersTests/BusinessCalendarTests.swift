import Core
import Letters
import Testing

/// Business days.
@Suite struct BusinessCalendarTests {
    private static func day(_ text: String) -> CalendarDate {
        guard let day = CalendarDate(text) else { preconditionFailure("\(text) is no day") }
        return day
    }

    private let calendar = BusinessCalendar(
        holidays: Set(["2026-12-25", "2026-12-28", "2027-01-01"].map(day)))

    @Test(arguments: [
        ("2026-12-24", true), ("2026-12-25", false), ("2026-12-26", false), ("2026-12-27", false),
        ("2026-12-28", false), ("2026-12-29", true), ("2028-02-29", true),
    ])
    func `a business day is neither a weekend nor a holiday`(text: String, isWorked: Bool) {
        #expect(calendar.isBusinessDay(Self.day(text)) == isWorked)
    }

    /// 2026-12-24 is a Thursday, 2027-01-01 a Friday, 2028-02-28 a Monday.
    @Test(arguments: [
        ("2026-12-24", 0, "2026-12-24"), ("2026-12-24", 1, "2026-12-29"),
        ("2026-12-23", 2, "2026-12-29"), ("2026-12-26", 1, "2026-12-29"),
        ("2026-12-31", 1, "2027-01-04"), ("2026-12-30", 2, "2027-01-04"),
        ("2028-02-28", 1, "2028-02-29"), ("2028-02-28", 2, "2028-03-01"),
        ("2026-11-23", 40, "2027-01-21"),
    ])
    func `business days skip weekends and holidays, also at the end of a year`(
        start: String, count: Int, end: String
    ) {
        #expect(calendar.adding(businessDays: count, to: Self.day(start)) == Self.day(end))
    }

    /// Weekends, holidays and the first day do not count.
    @Test(arguments: [
        ("2026-12-24", "2026-12-24", 0), ("2026-12-24", "2026-12-28", 0),
        ("2026-12-24", "2026-12-29", 1), ("2026-12-26", "2026-12-31", 3),
        ("2026-12-31", "2027-01-04", 1), ("2026-12-29", "2026-12-24", 0),
    ])
    func `business days between two days`(start: String, end: String, count: Int) {
        #expect(calendar.businessDays(from: Self.day(start), until: Self.day(end)) == count)
    }

    @Test func `a weekend can be on other days`() {
        let friday = BusinessCalendar(weekend: [.friday, .saturday])
        #expect(friday.businessDay(after: Self.day("2026-11-26")) == Self.day("2026-11-29"))
    }

    @Test func `there is no business day after the last year`() {
        #expect(calendar.businessDay(after: Self.day("9999-12-31")) == nil)
        #expect(calendar.adding(businessDays: 3, to: Self.day("9999-12-30")) == nil)
    }

    @Test func `a part of a country has its own holidays and those of the whole`() throws {
        let canada = try #require(Country("ca"))
        let ontario = try #require(Country("CA-ON"))
        let calendars = BusinessCalendars(
            everywhere: [Self.day("2026-12-24")],
            holidays: [canada: [Self.day("2026-07-01")], ontario: [Self.day("2026-08-03")]])
        let isFree = { (country: Country?, text: String) in
            !calendars[country].isBusinessDay(Self.day(text))
        }
        #expect(isFree(ontario, "2026-07-01") && isFree(ontario, "2026-08-03"))
        #expect(isFree(canada, "2026-07-01") && !isFree(canada, "2026-08-03"))
        #expect(!isFree(Country("US"), "2026-07-01") && !isFree(nil, "2026-07-01"))
        #expect(isFree(nil, "2026-12-24") && isFree(ontario, "2026-12-24"))
    }

    @Test(arguments: ["", "C", "CAN", "C1", "CA-", "CA-ONTA", "CA_ON", "CA-ON-1", "Österreich"])
    func `a text without the form of a code is refused`(code: String) {
        #expect(Country(code) == nil)
    }
}
