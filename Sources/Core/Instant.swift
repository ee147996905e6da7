/// A moment in whole seconds, always handed in: nothing but the command line reads a clock.
public struct Instant: Hashable, Sendable {
    /// Seconds since 1970-01-01 00:00:00 UTC, without leap seconds (POSIX.1-2017 §4.16).
    public let secondsSince1970: Int

    /// Creates a moment.
    public init(secondsSince1970: Int) {
        self.secondsSince1970 = secondsSince1970
    }

    /// The moment this much later, in whole seconds.
    public func advanced(by duration: Duration) -> Instant {
        Instant(secondsSince1970: secondsSince1970 + Int(duration.components.seconds))
    }
}

extension Instant: Comparable {
    /// Tells whether the first moment is the earlier one.
    public static func < (earlier: Instant, later: Instant) -> Bool {
        earlier.secondsSince1970 < later.secondsSince1970
    }
}

extension Instant: CustomStringConvertible {
    /// ISO 8601 in UTC, such as `2026-11-23T00:34:18Z`.
    public var description: String {
        let utc = LocalTime(self)
        let time = [utc.hour, utc.minute, utc.second].map { padded($0, to: 2) }
        return "\(utc.date)T\(time.joined(separator: ":"))Z"
    }
}

extension Instant: Codable {
    /// Reads what `description` writes, and nothing else.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let instant = Instant(iso8601: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not a moment as 2026-11-23T00:34:18Z")
        }
        self = instant
    }

    /// Writes ISO 8601 in UTC.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    /// Reads `2026-11-23T00:34:18Z`; nil for other text, and where there is no such day or time.
    private init?(iso8601 text: String) {
        guard let divider = text.firstIndex(of: "T"), text.last == "Z",
            let date = CalendarDate(String(text[..<divider]))
        else { return nil }
        let time = text[divider...].dropFirst().dropLast()
            .split(separator: ":", omittingEmptySubsequences: false)
            .map { $0.utf8.count == 2 ? UInt8($0).map(Int.init) : nil }
        guard time.count == 3, let hour = time[0], let minute = time[1], let second = time[2],
            hour < 24, minute < 60, second < 60
        else { return nil }
        var local = LocalTime(date)
        (local.hour, local.minute, local.second) = (hour, minute, second)
        self.init(secondsSince1970: local.secondsSince1970)
    }
}
