import Core

/// A moment as a `Date` header tells it: RFC 5322 §3.3 `date-time`.
///
/// Always the Gregorian calendar and English names, whatever the machine's locale.
package struct MailDate: Hashable, Sendable {
    /// The reason why a moment has no form in a header.
    package enum Fault: Hashable, Sendable {
        /// The local year is before 1900 or after 9999.
        case year

        /// The zone is a day or more away from UTC.
        case offset
    }

    /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
    package let secondsSince1970: Int

    /// Minutes by which the local clock is ahead of UTC.
    package let offsetMinutes: Int

    /// Takes a moment and the zone in which to tell it.
    ///
    /// - Throws: When the local year is not in 1900...9999, or the zone is a day or more off.
    package init(secondsSince1970: Int, offsetMinutes: Int = 0) throws(MIMEError) {
        guard (-1439...1439).contains(offsetMinutes) else { throw MIMEError(.date(.offset)) }
        let (local, overflow) = secondsSince1970.addingReportingOverflow(offsetMinutes * 60)
        guard !overflow, Self.localSeconds.contains(local) else { throw MIMEError(.date(.year)) }
        self.secondsSince1970 = secondsSince1970
        self.offsetMinutes = offsetMinutes
    }

    /// From the first second of 1900 to the last of 9999.
    private static let localSeconds: ClosedRange<Int> = -2_208_988_800...253_402_300_799
}

extension MailDate: CustomStringConvertible {
    /// The form in a header, such as `Mon, 23 Nov 2026 00:34:18 +0000`.
    package var description: String {
        let local = LocalTime(
            Instant(secondsSince1970: secondsSince1970), offset: offsetMinutes * 60)
        let (day, weekday) = (local.date, Self.weekdays[local.date.weekday.rawValue - 1])
        let time = [local.hour, local.minute, local.second]
            .map(Self.twoDigits).joined(separator: ":")
        let zone = abs(offsetMinutes)
        let sign = offsetMinutes < 0 ? "-" : "+"
        return "\(weekday), \(Self.twoDigits(day.day)) \(Self.months[day.month - 1]) "
            + "\(day.year) \(time) \(sign)"
            + Self.twoDigits(zone / 60) + Self.twoDigits(zone % 60)
    }

    /// The form in a calendar, always in UTC, such as `20261203T130000Z`: RFC 5545 §3.3.5.
    var calendarForm: String {
        let utc = LocalTime(Instant(secondsSince1970: secondsSince1970))
        let day = [utc.date.month, utc.date.day].map(Self.twoDigits).joined()
        let time = [utc.hour, utc.minute, utc.second].map(Self.twoDigits).joined()
        return "\(utc.date.year)\(day)T\(time)Z"
    }

    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}

extension MailDate.Fault: CustomStringConvertible {
    /// The end of a sentence that begins with "date".
    package var description: String {
        switch self {
        case .year: "is not between the years 1900 and 9999"
        case .offset: "is in a zone a day or more from UTC"
        }
    }
}
