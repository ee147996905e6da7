import Core
import Foundation

/// Days and their names by Foundation's calendar, to judge ours by.
enum Almanac {
    static let holidays: Set<CalendarDate> = Set(["2026-12-25", "2027-01-01"].map(day))

    static func day(_ text: String) -> CalendarDate {
        guard let day = CalendarDate(text) else { preconditionFailure("\(text) is no day") }
        return day
    }

    static func later(_ day: CalendarDate, by days: Int) -> CalendarDate {
        let moment = moment(of: day).addingTimeInterval(Double(days) * 86_400)
        let parts = calendar.dateComponents([.year, .month, .day], from: moment)
        guard
            let day = CalendarDate(
                year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
        else { preconditionFailure("Foundation's days are days") }
        return day
    }

    static func isFree(_ day: CalendarDate) -> Bool {
        calendar.isDateInWeekend(moment(of: day)) || holidays.contains(day)
    }

    static func workday(_ count: Int, after day: CalendarDate) -> CalendarDate {
        var day = day
        var left = count
        while left > 0 {
            day = later(day, by: 1)
            if !isFree(day) { left -= 1 }
        }
        return day
    }

    /// The day as a letter names it.
    static func name(of day: CalendarDate) -> String {
        moment(of: day).formatted(
            Date.VerbatimFormatStyle(
                format: "\(weekday: .wide), \(month: .wide) \(day: .defaultDigits)",
                locale: Locale(identifier: "en_US"), timeZone: .gmt, calendar: calendar))
    }

    /// Seconds since 1970 at the noon of a day, in UTC.
    static func noon(of day: CalendarDate) -> Int {
        Int(moment(of: day).timeIntervalSince1970) + 43_200
    }

    private static func moment(of day: CalendarDate) -> Date {
        let parts = DateComponents(
            timeZone: .gmt, year: day.year, month: day.month, day: day.day)
        guard let moment = calendar.date(from: parts) else {
            preconditionFailure("a day has a beginning")
        }
        return moment
    }

    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        calendar.locale = Locale(identifier: "en_US")
        return calendar
    }()
}
