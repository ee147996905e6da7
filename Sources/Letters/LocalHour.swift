package import Core

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
