package import Core

/// The business calendar of every country that candidates live in.
package struct BusinessCalendars: Hashable, Sendable {
    private let everywhere: Set<CalendarDate>
    private let holidays: [Country: Set<CalendarDate>]

    /// Takes the holidays of each country, and those that are kept in all of them.
    package init(
        everywhere: Set<CalendarDate> = [], holidays: [Country: Set<CalendarDate>] = [:]
    ) {
        self.everywhere = everywhere
        self.holidays = holidays
    }

    /// The calendar of a country: a part of one has the holidays of the whole, too.
    ///
    /// Where the country is not known, only the holidays that are kept everywhere count.
    package subscript(country: Country?) -> BusinessCalendar {
        guard let country, !holidays.isEmpty else { return BusinessCalendar(holidays: everywhere) }
        return BusinessCalendar(
            holidays: holidays.reduce(into: everywhere) { days, entry in
                if entry.key.contains(country) { days.formUnion(entry.value) }
            })
    }
}
