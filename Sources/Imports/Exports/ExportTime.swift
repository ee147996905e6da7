import Foundation
import Liquid
import Records

/// When something happened, as an export says it: a day, or a moment.
enum ExportTime: Hashable, Sendable {
    case day(CalendarDate)

    /// Seconds since 1970, and the zone it was written in; `nil` for UTC.
    case moment(Int, offset: Int?)

    /// Reads `2026-11-23`, `2026-11-23T16:00:00.000Z`, `2026-11-23T16:00:00+01:00`, or
    /// `2026-11-23 16:00:00.242`, which is UTC.
    init?(iso text: String) {
        let text = text.trimmed
        guard let day = CalendarDate(String(text.prefix(10))) else { return nil }
        if text.utf8.count == 10 {
            self = .day(day)
            return
        }
        guard
            let match = text.dropFirst(10).wholeMatch(
                of: /[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|[+-]\d\d:?\d\d|[+-]\d\d)?/),
            let hour = Int(match.1), let minute = Int(match.2), hour <= 24, minute < 60,
            let epoch = CalendarDate(year: 1970, month: 1, day: 1)
        else { return nil }
        let second = match.3.flatMap { Int($0) } ?? 0
        let offset = match.4.flatMap { Self.offset(String($0)) }
        let local = epoch.days(until: day) * 86_400 + hour * 3_600 + minute * 60 + second
        self = .moment(local - (offset ?? 0), offset: offset)
    }

    /// Reads milliseconds since 1970.
    init?(milliseconds text: String) {
        guard let number = Double(text.trimmed), abs(number) < 1e14 else { return nil }
        self = .moment(Int((number / 1_000).rounded(.down)), offset: nil)
    }

    /// Seconds east of UTC; `nil` for UTC itself.
    private static func offset(_ text: String) -> Int? {
        guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
        let digits = text.dropFirst().filter { $0 != ":" }
        let hours = Int(digits.prefix(2)) ?? 0
        let minutes = Int(digits.dropFirst(2)) ?? 0
        let seconds = hours * 3_600 + minutes * 60
        return seconds == 0 ? nil : sign == "-" ? -seconds : seconds
    }

    /// The day that it was where the candidate lives, or else where it was written, or else in the
    /// team's zone.
    func day(in zone: String?, otherwise team: TimeZone) -> CalendarDate? {
        switch self {
        case .day(let day): return day
        case .moment(let seconds, let offset):
            let date = Date(timeIntervalSince1970: Double(seconds))
            let east =
                zone.flatMap { TimeZone(identifier: $0) }?.secondsFromGMT(for: date) ?? offset
                ?? team.secondsFromGMT(for: date)
            let days = Int((Double(seconds + east) / 86_400).rounded(.down))
            return CalendarDate(year: 1970, month: 1, day: 1)?.adding(days: days)
        }
    }

    /// What tells which of two came later.
    private var order: Int {
        switch self {
        case .day(let day):
            (CalendarDate(year: 1970, month: 1, day: 1)?.days(until: day) ?? 0) * 86_400
        case .moment(let seconds, _): seconds
        }
    }

    /// The later of two times.
    static func later(_ one: ExportTime?, _ other: ExportTime?) -> ExportTime? {
        guard let one else { return other }
        guard let other else { return one }
        return other.order > one.order ? other : one
    }
}

extension ExportTime {
    /// The time as a text that `init(written:)` reads.
    var written: String {
        switch self {
        case .day(let day): "d\(day)"
        case .moment(let seconds, let offset): "m\(seconds) \(offset.map(String.init) ?? "")"
        }
    }

    init?(written text: String) {
        if text.first == "d" {
            guard let day = CalendarDate(String(text.dropFirst())) else { return nil }
            self = .day(day)
        } else {
            let parts = text.dropFirst().split(separator: " ", omittingEmptySubsequences: false)
            guard parts.count == 2, let seconds = Int(parts[0]) else { return nil }
            self = .moment(seconds, offset: Int(parts[1]))
        }
    }
}
