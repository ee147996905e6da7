package import Core

/// The hours in which letters are sent, by the local time of their readers.
///
/// Letters are sent on business days. Rejections are not sent after noon on a Friday, because their
/// readers could ask nobody about them before Monday.
package struct SendingWindow: Hashable, Sendable {
    /// The hour on a Friday from which no rejection is sent.
    private static let fridayEnd = 12

    /// The first hour, 0 to 23.
    package let from: Int

    /// The first hour after the window, up to 24.
    package let to: Int

    /// A window; one without an hour in it is the caller's mistake.
    package init(from: Int, to: Int) {
        precondition(0 <= from && from < to && to <= 24, "a window is some hours of a day")
        self.from = from
        self.to = to
    }

    /// Says if a letter may be sent in this hour of the place where its reader lives.
    package func isOpen(
        at hour: LocalHour, for letter: LetterKind, in calendar: BusinessCalendar
    ) -> Bool {
        hours(for: letter, on: hour.day, in: calendar).contains(hour.hour)
    }

    /// The first hour from this one on in which a letter may be sent; `nil` beyond the year 9999.
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

/// An hour of a day, as clocks in one place show it.
package struct LocalHour: Hashable, Sendable {
    /// The day.
    package let day: CalendarDate

    /// The hour, 0 to 23.
    package let hour: Int

    /// Joins a day with one of its hours.
    package init(day: CalendarDate, hour: Int) {
        precondition((0..<24).contains(hour), "a day has 24 hours")
        self.day = day
        self.hour = hour
    }

    /// The hour that it is at a moment.
    ///
    /// - Parameters:
    ///   - instant: The moment.
    ///   - zone: The IANA name of the place's zone, where it is known.
    ///   - home: The zone that counts where the other one is not known; UTC where neither is.
    package init(_ instant: Instant, in zone: String?, otherwise home: String) {
        let zones = [zone, home, "UTC"].compactMap(\.self)
        guard let local = zones.lazy.compactMap({ instant.hour(in: $0) }).first else {
            preconditionFailure("every system knows UTC")
        }
        self.init(day: local.day, hour: local.hour)
    }
}

extension LocalHour: CustomStringConvertible {
    /// The hour as a person says it, such as `Monday, 2026-11-30, 8:00`.
    package var description: String {
        let weekday = "\(day.weekday)"
        return "\(weekday.prefix(1).uppercased())\(weekday.dropFirst()), \(day), \(hour):00"
    }
}
