import Core
import Files
import Foundation
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
        guard let clock = Clock(text.utf8.dropFirst(10)),
            let epoch = CalendarDate(year: 1970, month: 1, day: 1)
        else { return nil }
        self = .moment(
            epoch.days(until: day) * 86_400 + clock.seconds - (clock.offset ?? 0),
            offset: clock.offset)
    }

    /// Reads milliseconds since 1970.
    init?(milliseconds text: String) {
        guard let number = Double(text.trimmed), abs(number) < 1e14 else { return nil }
        self = .moment(Int((number / 1_000).rounded(.down)), offset: nil)
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

extension ExportTime {
    /// The time of day of a text as `T16:00:00.000+01:00`.
    private struct Clock {
        /// Since midnight.
        var seconds = 0

        /// Seconds east of UTC; `nil` for UTC itself.
        var offset: Int?

        init?(_ text: Substring.UTF8View) {
            var bytes = Array(text)[...]
            guard let mark = bytes.popFirst(), [UInt8(ascii: "T"), 0x20].contains(mark),
                let hours = Self.number(&bytes), hours <= 24, Self.take(":", &bytes),
                let minutes = Self.number(&bytes), minutes < 60
            else { return nil }
            seconds = hours * 3_600 + minutes * 60
            if Self.take(":", &bytes) {
                guard let number = Self.number(&bytes), number <= 60 else { return nil }
                seconds += number
                if Self.take(".", &bytes) || Self.take(",", &bytes) {
                    bytes = bytes.drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
                }
            }
            bytes = bytes.drop { $0 == 0x20 }
            let zone = String(decoding: bytes, as: UTF8.self)
            guard !["", "Z", "UTC"].contains(zone) else { return }
            guard let sign = bytes.popFirst(),
                [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(sign),
                let east = Self.number(&bytes)
            else { return nil }
            _ = Self.take(":", &bytes)
            let more = bytes.isEmpty ? 0 : Self.number(&bytes)
            guard let more, bytes.isEmpty else { return nil }
            let total = (east * 3_600 + more * 60) * (sign == UInt8(ascii: "-") ? -1 : 1)
            offset = total == 0 ? nil : total
        }

        private static func take(_ mark: Unicode.Scalar, _ bytes: inout ArraySlice<UInt8>) -> Bool {
            guard bytes.first == UInt8(ascii: mark) else { return false }
            bytes.removeFirst()
            return true
        }

        /// Two digits.
        private static func number(_ bytes: inout ArraySlice<UInt8>) -> Int? {
            guard bytes.count >= 2,
                let number = Int(String(decoding: bytes.prefix(2), as: UTF8.self)),
                number >= 0
            else { return nil }
            bytes.removeFirst(2)
            return number
        }
    }
}
