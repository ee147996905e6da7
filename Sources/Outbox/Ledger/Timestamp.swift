import FoundationEssentials

/// A moment in whole seconds, always handed in: nothing here reads a clock.
public struct Timestamp: Hashable, Sendable {
    /// Seconds since 1970-01-01T00:00:00Z, without leap seconds.
    public let secondsSince1970: Int64

    /// A moment by its seconds.
    public init(secondsSince1970: Int64) {
        self.secondsSince1970 = secondsSince1970
    }

    /// The moment this much later.
    public func advanced(by duration: Duration) -> Timestamp {
        Timestamp(secondsSince1970: secondsSince1970 + duration.components.seconds)
    }
}

extension Timestamp: Comparable {
    /// Whether the left one is earlier.
    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.secondsSince1970 < right.secondsSince1970
    }
}

extension Timestamp: CustomStringConvertible {
    /// ISO 8601 in UTC, such as `2026-11-23T00:34:18Z`.
    public var description: String {
        Date(timeIntervalSince1970: Double(secondsSince1970)).formatted(.iso8601)
    }
}

extension Timestamp {
    /// The day in UTC, such as `2026-11-23`.
    var day: Substring { description.prefix { $0 != "T" } }
}

extension Timestamp: Codable {
    /// Reads ISO 8601.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let date = try Date(container.decode(String.self), strategy: .iso8601)
        self.init(secondsSince1970: Int64(date.timeIntervalSince1970))
    }

    /// Writes ISO 8601.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
