package import Core

/// The days on which people work in one place.
package struct BusinessCalendar: Hashable, Sendable {
    /// The days of the week on which nobody works.
    package let weekend: Set<CalendarDate.Weekday>

    /// The other days on which nobody works.
    package let holidays: Set<CalendarDate>

    /// Makes a calendar; a weekend of seven days is a programming error.
    package init(
        weekend: Set<CalendarDate.Weekday> = [.saturday, .sunday],
        holidays: Set<CalendarDate> = []
    ) {
        precondition(weekend.count < 7, "a week has a day on which people work")
        self.weekend = weekend
        self.holidays = holidays
    }

    /// Returns true if people work on this day.
    package func isBusinessDay(_ day: CalendarDate) -> Bool {
        !weekend.contains(day.weekday) && !holidays.contains(day)
    }

    /// The first business day after this one; nil after the year 9999.
    package func businessDay(after day: CalendarDate) -> CalendarDate? {
        var next = day.adding(days: 1)
        while let candidate = next, !isBusinessDay(candidate) { next = candidate.adding(days: 1) }
        return next
    }

    /// The business day that comes `count` business days after `day`; nil after the year 9999.
    ///
    /// `day` itself may be a weekend or a holiday. It does not count.
    package func adding(businessDays count: Int, to day: CalendarDate) -> CalendarDate? {
        precondition(count >= 0, "business days are counted forward")
        var result: CalendarDate? = day
        for _ in 0..<count { result = result.flatMap { businessDay(after: $0) } }
        return result
    }

    /// The number of business days after `day` up to and including `other`; 0 if `other` is not
    /// later.
    package func businessDays(from day: CalendarDate, until other: CalendarDate) -> Int {
        let days = max(0, day.days(until: other))
        return (0..<days).count { day.adding(days: $0 + 1).map(isBusinessDay) ?? false }
    }
}

/// The business calendars of all countries that candidates live in.
package struct BusinessCalendars: Hashable, Sendable {
    private let everywhere: Set<CalendarDate>
    private let holidays: [Country: Set<CalendarDate>]

    /// Takes the holidays of each country, and those that all countries share.
    package init(
        everywhere: Set<CalendarDate> = [], holidays: [Country: Set<CalendarDate>] = [:]
    ) {
        self.everywhere = everywhere
        self.holidays = holidays
    }

    /// The calendar of a country.
    ///
    /// A part of a country also has the holidays of the whole.
    ///
    /// If the country is not known, only the holidays that all countries share count.
    package subscript(country: Country?) -> BusinessCalendar {
        guard let country, !holidays.isEmpty else { return BusinessCalendar(holidays: everywhere) }
        return BusinessCalendar(
            holidays: holidays.reduce(into: everywhere) { days, entry in
                if entry.key.contains(country) { days.formUnion(entry.value) }
            })
    }
}

/// A country or a part of one: an ISO 3166-1 code such as `CA`, or an ISO 3166-2 code such as
/// `CA-ON`.
package struct Country: Hashable, Sendable, CustomStringConvertible {
    /// The code, in capitals.
    package let description: String

    /// Reads a code, in capitals or not; nil if it does not have the form of one.
    ///
    /// The code is not looked up: `XX` is accepted.
    package init?(_ code: String) {
        let parts = code.split(separator: "-", omittingEmptySubsequences: false)
        let isPart = { (part: Substring) in
            (1...3).contains(part.count)
                && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        }
        guard parts.count <= 2, parts[0].count == 2,
            parts[0].allSatisfy({ $0.isASCII && $0.isLetter }), parts.dropFirst().allSatisfy(isPart)
        else { return nil }
        description = code.uppercased()
    }

    /// Returns true if `other` is this country or a part of it: `CA` contains `CA-ON`.
    package func contains(_ other: Country) -> Bool {
        other == self || other.description.hasPrefix("\(self)-")
    }
}
