/// A moment in time, to the second.
public struct Instant: Hashable, Sendable, Codable {
    /// Seconds since 1970-01-01 00:00:00 UTC, without leap seconds (POSIX.1-2017 §4.16).
    public let secondsSinceEpoch: Int

    /// Creates a moment.
    public init(secondsSinceEpoch: Int) {
        self.secondsSinceEpoch = secondsSinceEpoch
    }
}

extension Instant: Comparable {
    /// Whether the first moment is the earlier one.
    public static func < (earlier: Instant, later: Instant) -> Bool {
        earlier.secondsSinceEpoch < later.secondsSinceEpoch
    }
}
