import Core
import Testing

@Suite struct CalendarDateTests {
    /// Days and weekdays as Python's `datetime.date.toordinal` and `strftime` give them.
    @Test(
        arguments: [
            ("0001-01-01", 0, .monday), ("0070-09-24", 25_468, .wednesday),
            ("0694-11-16", 253_432, .friday), ("1492-04-12", 544_678, .tuesday),
            ("1768-06-19", 645_553, .sunday), ("1900-03-01", 693_654, .thursday),
            ("1943-04-19", 709_408, .monday), ("1970-01-01", 719_162, .thursday),
            ("2000-02-29", 730_178, .tuesday), ("2026-11-23", 739_942, .monday),
            ("2038-11-10", 744_312, .wednesday), ("9999-12-31", 3_652_058, .friday),
        ] as [(String, Int, CalendarDate.Weekday)])
    func `days are counted from 0001-01-01`(
        text: String, days: Int, weekday: CalendarDate.Weekday
    ) throws {
        let first = try #require(CalendarDate("0001-01-01"))
        let date = try #require(CalendarDate(text))
        #expect(first.days(until: date) == days)
        #expect(date.days(until: first) == -days)
        #expect(first.adding(days: days) == date)
        #expect(date.adding(days: -days) == first)
        #expect(date.weekday == weekday)
        #expect(date.description == text)
    }

    @Test func `each day of four centuries follows the one before`() throws {
        let end = try #require(CalendarDate("2300-01-01"))
        var date = try #require(CalendarDate("1900-01-01"))
        var count = 0
        while date < end {
            let next = try #require(date.adding(days: 1))
            if next.day == 1 {
                #expect(CalendarDate(year: date.year, month: date.month, day: date.day + 1) == nil)
            } else {
                #expect(next == CalendarDate(year: date.year, month: date.month, day: date.day + 1))
            }
            #expect(date < next)
            date = next
            count += 1
        }
        #expect(count == 146_097)
    }

    @Test(arguments: [
        "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00",
        "0000-01-01", "2026-1-01", "26-01-01", "2026/01/01", "2026-01-01 ", " 2026-01-01",
        "2026-01-01T00:00", "+026-01-01", "2026-01-1a", "", "２026-01-01",
    ])
    func `what is no date of exactly YYYY-MM-DD is refused`(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test(arguments: [("2024-12-31", 366), ("2026-12-31", 365), ("2026-03-01", 60)])
    func `the day of the year counts leap days`(text: String, day: Int) {
        #expect(CalendarDate(text)?.dayOfYear == day)
    }

    @Test(arguments: [1, Int.max, Int.min])
    func `no date lies outside the years 1 to 9999`(days: Int) throws {
        let last = try #require(CalendarDate(year: 9999, month: 12, day: 31))
        #expect(last.adding(days: days) == nil)
    }
}
