import Core
import Outbox

/// How fast letters may leave by one account.
package struct RateLimit: Hashable, Sendable {
    /// How many connections there may be at once; at least one.
    package let connections: Int
    /// How many letters may leave in a minute; nil for as many as will.
    package let perMinute: Int?
    /// How many letters may leave in any 24 hours; nil for as many as will.
    package let perDay: Int?

    /// What a daily limit counts over, and how long a server's wish for less is remembered.
    static let day = Duration.seconds(24 * 60 * 60)

    /// What is thought to be too fast where nobody has set a rate.
    private static let suspectedRate = 60

    /// A pace.
    package init(connections: Int = 1, perMinute: Int? = nil, perDay: Int? = nil) {
        precondition(connections > 0, "letters need a connection to leave by")
        self.connections = connections
        self.perMinute = perMinute
        self.perDay = perDay
    }

    /// This pace, or the one that the account was slowed down to not long ago, where that is less.
    func heeding(_ slowdown: RateReduction?, at now: Instant) -> RateLimit {
        guard let slowdown, slowdown.at <= now, now < slowdown.at.advanced(by: Self.day)
        else { return self }
        return RateLimit(
            connections: min(connections, slowdown.connections),
            perMinute: min(perMinute ?? .max, slowdown.perMinute), perDay: perDay)
    }

    /// Half of this pace, as it is to be remembered from now on.
    func halved(at now: Instant) -> RateReduction {
        RateReduction(
            connections: max(1, connections / 2),
            perMinute: max(1, (perMinute ?? Self.suspectedRate) / 2), at: now)
    }
}
