import Outbox

/// How fast letters may leave by one account.
public struct Pace: Hashable, Sendable {
    /// How many connections there may be at once; at least one.
    public let connections: Int
    /// How many letters may leave in a minute; nil for as many as will.
    public let perMinute: Int?
    /// How many letters may leave in any 24 hours; nil for as many as will.
    public let perDay: Int?

    /// What a daily limit counts over, and how long a server's wish for less is remembered.
    static let day = Duration.seconds(24 * 60 * 60)

    /// What is thought to be too fast where nobody has set a rate.
    private static let suspectedRate = 60

    /// A pace.
    public init(connections: Int = 1, perMinute: Int? = nil, perDay: Int? = nil) {
        precondition(connections > 0, "letters need a connection to leave by")
        self.connections = connections
        self.perMinute = perMinute
        self.perDay = perDay
    }

    /// This pace, or the one that the account was slowed down to not long ago, where that is less.
    func heeding(_ slowdown: Slowdown?, at now: Timestamp) -> Pace {
        guard let slowdown, slowdown.at <= now, now < slowdown.at.advanced(by: Self.day)
        else { return self }
        return Pace(
            connections: min(connections, slowdown.connections),
            perMinute: min(perMinute ?? .max, slowdown.perMinute), perDay: perDay)
    }

    /// Half of this pace, as it is to be remembered from now on.
    func halved(at now: Timestamp) -> Slowdown {
        Slowdown(
            connections: max(1, connections / 2),
            perMinute: max(1, (perMinute ?? Self.suspectedRate) / 2), at: now)
    }
}
