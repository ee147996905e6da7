/// A day of the proleptic Gregorian calendar, in the years 1 to 9999, in no time zone.
public struct CalendarDate: Hashable, Sendable {
    /// The years that a date can lie in: those that ISO 8601 writes with four digits, but for 0.
    public static let years = 1...9999

    private let packedYear: Int16
    private let packedMonth: Int8
    private let packedDay: Int8

    /// The year, 1 to 9999.
    public var year: Int { Int(packedYear) }
    /// The month, 1 to 12.
    public var month: Int { Int(packedMonth) }
    /// The day of the month, 1 to 31.
    public var day: Int { Int(packedDay) }

    /// Creates a date; nil where there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard Self.years.contains(year), (1...12).contains(month),
            (1...Self.days(inMonth: month, of: year)).contains(day)
        else { return nil }
        packedYear = Int16(year)
        packedMonth = Int8(month)
        packedDay = Int8(day)
    }

    /// Creates a date of exactly `YYYY-MM-DD`; nil for other text, and where there is no such day.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
            let day = Self.number(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day of the year, 1 to 366.
    public var dayOfYear: Int {
        dayNumber - Self.dayNumber(year: year, month: 1, day: 1) + 1
    }

    /// The day of the week.
    public var weekday: Weekday {
        // Day 1, 0001-01-01, was a Monday.
        Weekday.allCases[(dayNumber - 1) % 7]
    }

    /// The date `days` later, or earlier where `days` is negative; nil outside the years 1 to 9999.
    public func adding(days: Int) -> CalendarDate? {
        let (number, overflow) = dayNumber.addingReportingOverflow(days)
        return overflow ? nil : CalendarDate(dayNumber: number)
    }

    /// The number of days from this date to `other`; negative if `other` is earlier.
    public func days(until other: CalendarDate) -> Int {
        other.dayNumber - dayNumber
    }
}

extension CalendarDate {
    /// Days since 0000-12-31, so that 0001-01-01 is day 1.
    private var dayNumber: Int { Self.dayNumber(year: year, month: month, day: day) }

    /// Counts years from March, so that a leap day is the last day of its year.
    private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let marchYear = month > 2 ? year : year - 1
        let monthFromMarch = (month + 9) % 12
        let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
        return marchYear * 365 + leapDays + (monthFromMarch * 153 + 2) / 5 + day - 306
    }

    private init?(dayNumber: Int) {
        let first = Self.dayNumber(year: 1, month: 1, day: 1)
        let last = Self.dayNumber(year: 9999, month: 12, day: 31)
        guard (first...last).contains(dayNumber) else { return nil }
        // A year is never longer than 366 days: this year is the right one, or too early by few.
        var year = max(1, (dayNumber - 1) / 366)
        while year < 9999, Self.dayNumber(year: year + 1, month: 1, day: 1) <= dayNumber {
            year += 1
        }
        var month = 12
        while Self.dayNumber(year: year, month: month, day: 1) > dayNumber { month -= 1 }
        let day = dayNumber - Self.dayNumber(year: year, month: month, day: 1) + 1
        self.init(year: year, month: month, day: day)
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var number = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            number = number * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return number
    }
}

extension CalendarDate: Comparable {
    /// Tells whether the first date is the earlier one.
    public static func < (earlier: CalendarDate, later: CalendarDate) -> Bool {
        (earlier.year, earlier.month, earlier.day) < (later.year, later.month, later.day)
    }
}

extension CalendarDate: CustomStringConvertible {
    /// The date as `YYYY-MM-DD` (ISO 8601 §5.2.2.1).
    public var description: String {
        "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }
}

extension CalendarDate: Codable {
    /// Reads `YYYY-MM-DD`; anything else is an error.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let date = CalendarDate(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such day")
        }
        self = date
    }

    /// Writes `YYYY-MM-DD`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension CalendarDate {
    /// A day of the week; its raw value is ISO 8601's number, 1 for Monday to 7 for Sunday.
    public enum Weekday: Int, CaseIterable, Sendable {
        /// The first day of ISO 8601's week.
        case monday = 1
        /// The second day.
        case tuesday
        /// The third day.
        case wednesday
        /// The fourth day.
        case thursday
        /// The fifth day.
        case friday
        /// The sixth day.
        case saturday
        /// The seventh day.
        case sunday
    }
}

/// The number in decimal, with `filler` before it up to `width`.
package func padded(_ number: Int, to width: Int, with filler: Character = "0") -> String {
    let digits = String(number)
    return String(repeating: filler, count: max(0, width - digits.count)) + digits
}
