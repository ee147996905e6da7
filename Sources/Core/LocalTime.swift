/// A day and a time of day, as a clock in some place shows them.
package struct LocalTime: Equatable {
    package var date: CalendarDate
    package var hour = 0
    package var minute = 0
    package var second = 0
    package var nanosecond = 0
    /// Seconds that the place is ahead of UTC.
    package var offset = 0
    /// The name of the place's time: `UTC`, `CET`.
    package var zone = "UTC"

    private static let secondsPerDay = 86_400

    package init(_ date: CalendarDate) {
        self.date = date
    }

    /// The moment as a clock at `offset` shows it; the nearest day there is, beyond the years 1 to
    /// 9999.
    package init(_ instant: Instant, offset: Int = 0, zone: String = "UTC") {
        let (local, overflow) = instant.secondsSince1970.addingReportingOverflow(offset)
        let seconds = overflow ? instant.secondsSince1970 : local
        let rest = seconds % Self.secondsPerDay
        let second = rest < 0 ? rest + Self.secondsPerDay : rest
        let days = seconds / Self.secondsPerDay - (rest < 0 ? 1 : 0)
        date = CalendarDate.epoch.adding(days: days) ?? (days < 0 ? .first : .last)
        hour = second / 3600
        minute = second / 60 % 60
        self.second = second % 60
        self.offset = offset
        self.zone = zone
    }

    /// The moment as a clock in a zone of the IANA database shows it; UTC where there is no such
    /// zone.
    package init(_ instant: Instant, zone: String) {
        if zone == "UTC" {
            self.init(instant)
            return
        }
        let clock = Zone(named: zone)?.clock(at: instant)
        self.init(instant, offset: clock?.offset ?? 0, zone: clock?.name ?? "UTC")
    }

    package var secondsSince1970: Int {
        CalendarDate.epoch.days(until: date) * Self.secondsPerDay + hour * 3600 + minute * 60
            + second - offset
    }
}

extension Instant {
    /// The moment at which clocks in a zone of the IANA database show this time of this day: the
    /// first, if they show it twice; nil where they never do, or there is no such zone.
    package init?(_ day: CalendarDate, hour: Int, minute: Int, in zone: String) {
        guard let clock = Zone(named: zone) else { return nil }
        let seconds =
            CalendarDate.epoch.days(until: day) * 86_400 + hour * 3600 + minute * 60
        // Zones change their clocks by far less than a day.
        let offsets = [seconds - 86_400, seconds + 86_400].map {
            clock.clock(at: Instant(secondsSince1970: $0)).offset
        }
        let moments = offsets.map { Instant(secondsSince1970: seconds - $0) }
        let matches = zip(moments, offsets).filter { clock.clock(at: $0).offset == $1 }
        guard let first = matches.map(\.0).min() else { return nil }
        self = first
    }

    /// The day, and the hour of 0 to 23, that a clock in a zone of the IANA database shows; nil
    /// where there is no such zone.
    package func hour(in zone: String) -> (day: CalendarDate, hour: Int)? {
        guard Zone(named: zone) != nil else { return nil }
        let moment = LocalTime(self, zone: zone)
        return (moment.date, moment.hour)
    }
}

extension CalendarDate {
    /// 1970-01-01.
    package static let epoch = known(1970, 1, 1)
    /// 0001-01-01.
    static let first = known(1, 1, 1)
    /// 9999-12-31.
    static let last = known(9999, 12, 31)

    private static func known(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        guard let date = CalendarDate(year: year, month: month, day: day) else {
            preconditionFailure("the day exists")
        }
        return date
    }
}
