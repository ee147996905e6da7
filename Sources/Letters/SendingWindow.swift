import Core

/// The hours in which letters leave, as clocks show them where their readers live.
///
/// Letters leave on business days; hard ones not after noon on a Friday, as nobody could be asked
/// about them before Monday.
package struct SendingWindow: Hashable, Sendable {
    /// The hour on a Friday in which no hard letter leaves any more.
    private static let fridayEnd = 12

    /// The first hour, 0 to 23.
    package let from: Int

    /// The first hour in which none leaves any more, up to 24.
    package let to: Int

    /// A window; one without an hour in it is the caller's mistake.
    package init(from: Int, to: Int) {
        precondition(0 <= from && from < to && to <= 24, "a window is some hours of a day")
        self.from = from
        self.to = to
    }

    /// Whether a letter may leave in an hour of where its reader lives.
    package func isOpen(
        at hour: LocalHour, for letter: LetterKind, in calendar: BusinessCalendar
    ) -> Bool {
        hours(for: letter, on: hour.day, in: calendar).contains(hour.hour)
    }

    /// The first hour, this one or a later one, in which a letter may leave; nil beyond the year 9999.
    package func opening(
        from hour: LocalHour, for letter: LetterKind, in calendar: BusinessCalendar
    ) -> LocalHour? {
        var earliest = hour
        while true {
            let hours = hours(for: letter, on: earliest.day, in: calendar)
            if let first = hours.clamped(to: earliest.hour..<24).first {
                return LocalHour(day: earliest.day, hour: first)
            }
            guard let next = earliest.day.adding(days: 1) else { return nil }
            earliest = LocalHour(day: next, hour: 0)
        }
    }

    private func hours(
        for letter: LetterKind, on day: CalendarDate, in calendar: BusinessCalendar
    ) -> Range<Int> {
        guard calendar.isBusinessDay(day) else { return 0..<0 }
        let isCut = day.weekday == .friday && letter == .rejectionWithFeedback
        return isCut ? (from..<to).clamped(to: 0..<Self.fridayEnd) : from..<to
    }
}
