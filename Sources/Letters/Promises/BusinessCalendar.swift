package import Core

/// The days on which people work in one place.
package struct BusinessCalendar: Hashable, Sendable {
    /// The days of the week on which nobody works.
    package let weekend: Set<CalendarDate.Weekday>

    /// The other days on which nobody works.
    package let holidays: Set<CalendarDate>

    /// A calendar; a week without a working day is the caller's mistake.
    package init(
        weekend: Set<CalendarDate.Weekday> = [.saturday, .sunday],
        holidays: Set<CalendarDate> = []
    ) {
        precondition(weekend.count < 7, "a week has a day on which people work")
        self.weekend = weekend
        self.holidays = holidays
    }

    /// Whether people work on this day.
    package func isBusinessDay(_ day: CalendarDate) -> Bool {
        !weekend.contains(day.weekday) && !holidays.contains(day)
    }

    /// The first business day behind this one; nil beyond the year 9999.
    package func businessDay(after day: CalendarDate) -> CalendarDate? {
        var next = day.adding(days: 1)
        while let candidate = next, !isBusinessDay(candidate) { next = candidate.adding(days: 1) }
        return next
    }

    /// The day on which so many business days have passed since the end of `day`, which itself may be
    /// a free one; nil beyond the year 9999.
    package func adding(businessDays count: Int, to day: CalendarDate) -> CalendarDate? {
        precondition(count >= 0, "business days are counted forward")
        var result: CalendarDate? = day
        for _ in 0..<count { result = result.flatMap { businessDay(after: $0) } }
        return result
    }

    /// How many business days have passed from the end of `day` to the end of `other`; 0 where that is
    /// no later.
    package func businessDays(from day: CalendarDate, until other: CalendarDate) -> Int {
        let days = max(0, day.days(until: other))
        return (0..<days).count { day.adding(days: $0 + 1).map(isBusinessDay) ?? false }
    }
}
