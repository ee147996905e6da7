/// A moment as a `Date` header tells it: RFC 5322 §3.3 `date-time`.
///
/// Always the Gregorian calendar and English names, whatever the machine's locale.
public struct MailDate: Hashable, Sendable {
    /// Why a moment has no form in a header.
    public enum Fault: Hashable, Sendable {
        /// The local year is before 1900 or after 9999.
        case year

        /// The zone is a day or more away from UTC.
        case offset
    }

    /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
    public let secondsSince1970: Int64

    /// Minutes by which the local clock is ahead of UTC.
    public let offsetMinutes: Int

    /// Takes a moment and the zone in which to tell it.
    ///
    /// - Throws: When the local year is not in 1900...9999, or the zone is a day or more off.
    public init(secondsSince1970: Int64, offsetMinutes: Int = 0) throws(MIMEError) {
        guard (-1439...1439).contains(offsetMinutes) else { throw MIMEError(.date(.offset)) }
        let (local, overflow) = secondsSince1970.addingReportingOverflow(Int64(offsetMinutes) * 60)
        guard !overflow, Self.localSeconds.contains(local) else { throw MIMEError(.date(.year)) }
        self.secondsSince1970 = secondsSince1970
        self.offsetMinutes = offsetMinutes
    }

    /// From the first second of 1900 to the last of 9999.
    private static let localSeconds: ClosedRange<Int64> = -2_208_988_800...253_402_300_799
}

extension MailDate: CustomStringConvertible {
    /// The form in a header, such as `Mon, 23 Nov 2026 00:34:18 +0000`.
    public var description: String {
        let local = Parts(Int(secondsSince1970) + offsetMinutes * 60)
        let weekday = Self.weekdays[local.weekday]
        let time = [local.hour, local.minute, local.second]
            .map(Self.twoDigits).joined(separator: ":")
        let zone = abs(offsetMinutes)
        let sign = offsetMinutes < 0 ? "-" : "+"
        return "\(weekday), \(Self.twoDigits(local.day)) \(Self.months[local.month - 1]) "
            + "\(local.year) \(time) \(sign)"
            + Self.twoDigits(zone / 60) + Self.twoDigits(zone % 60)
    }

    /// The form in a calendar, always in UTC, such as `20261203T130000Z`: RFC 5545 §3.3.5.
    var calendarForm: String {
        let utc = Parts(Int(secondsSince1970))
        let day = [utc.month, utc.day].map(Self.twoDigits).joined()
        let time = [utc.hour, utc.minute, utc.second].map(Self.twoDigits).joined()
        return "\(utc.year)\(day)T\(time)Z"
    }

    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}

extension MailDate {
    /// What a clock and a calendar on the wall show.
    private struct Parts {
        let year, month, day, hour, minute, second: Int
        /// 0 on Sundays.
        let weekday: Int

        init(_ secondsSince1970: Int) {
            let secondOfDay = secondsSince1970.modulo(86_400)
            let days = (secondsSince1970 - secondOfDay) / 86_400
            (year, month, day) = Self.civil(daysSince1970: days)
            hour = secondOfDay / 3600
            minute = secondOfDay / 60 % 60
            second = secondOfDay % 60
            // 1970-01-01 was a Thursday.
            weekday = (days + 4).modulo(7)
        }

        /// The proleptic Gregorian date, by Howard Hinnant's `civil_from_days`.
        ///
        /// Years begin in March, so that the leap day is the last of its year.
        private static func civil(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
            let daysSinceMarchOfYear0 = days + 719_468
            let dayOfEra = daysSinceMarchOfYear0.modulo(146_097)
            let era = (daysSinceMarchOfYear0 - dayOfEra) / 146_097
            let yearOfEra =
                (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
            let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
            let monthFromMarch = (5 * dayOfYear + 2) / 153
            let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
            let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
            return (yearOfEra + era * 400 + (month < 3 ? 1 : 0), month, day)
        }
    }
}

extension MailDate.Fault: CustomStringConvertible {
    /// The end of a sentence that begins with "date".
    public var description: String {
        switch self {
        case .year: "is not between the years 1900 and 9999"
        case .offset: "is in a zone a day or more from UTC"
        }
    }
}

extension Int {
    /// The remainder that is never negative.
    fileprivate func modulo(_ divisor: Int) -> Int {
        let remainder = self % divisor
        return remainder < 0 ? remainder + divisor : remainder
    }
}
